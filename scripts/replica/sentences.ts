type Sentences = Readonly<Record<string, readonly string[]>>;

const lines = (text: string): readonly string[] => text.split('\n').filter((line) => line !== '');

/** How it came to light, by detection source. */
export const NOTICED: Sentences = {
  human: lines(`
Customers opened support tickets
An account team passed on complaints
A customer posted traces
Engineers saw it in a demo
The support desk saw a pattern
A partner team called the on-call engineer
`),
  monitor: lines(`
The latency monitor fired
The synthetic probe failed
The error budget alert fired
An availability test failed twice
Saturation crossed its threshold
The anomaly detector flagged the traffic
`),
};

/** Why it happened, by root cause. */
export const CAUSED: Sentences = {
  infrastructure: lines(`
a rack lost power
nodes dropped off the fabric
a switch dropped packets
the pool ran out of healthy nodes
a storage stamp ran hot
memory errors took hosts down
`),
  configuration: lines(`
a limit was set ten times too low
a flag was on in the wrong ring
two regions shared one setting
the routing table named a retired cluster
a quota was copied from the test stage
a time-out was shorter than the job
`),
  'code bug': lines(`
a race in the scheduler lost requests
the parser failed on an empty field
a cache key left out the tenant
a retry loop had no limit
a counter wrapped at its limit
a null reference crashed the worker
`),
  'external usage': lines(`
one tenant sent ten times its usual load
a client retried without pause
a launch event brought more traffic than planned
prompts grew far longer than expected
a crawler walked every endpoint
an integration polled each second
`),
  'operation error': lines(`
the wrong cluster was drained
maintenance ran outside its window
a certificate was not renewed
a script ran against production
capacity was released too early
a manual failover skipped a step
`),
  '': lines(`
the cause is not recorded
no cause was found
`),
};

/** How it ended, by mitigation. */
export const FIXED: Sentences = {
  'ad-hoc fix': lines(`
Stuck workers were restarted by hand.
The noisy caller was blocked.
Traffic was moved by hand.
A size check was added in place.
`),
  'self-recovered': lines(`
It went away as load fell.
The service recovered before anyone acted.
Health checks replaced the bad nodes.
`),
  rollback: lines(`
The last build was rolled back.
The change was reverted ring by ring.
Traffic went back to the old version.
`),
  'configuration update': lines(`
The setting was corrected.
The limit was raised.
The flag was switched off.
`),
  'code change': lines(`
A fix was built and rolled out.
A hotfix shipped to all rings.
`),
  'infrastructure fix': lines(`
Faulty nodes were replaced.
Capacity was added.
The switch was taken out of service.
`),
  'external fix': lines(`
The provider upstream repaired it.
The customer changed the client.
`),
};

export const FALSE_ALARM = lines(`
nothing was broken
a planned load test set it off
the threshold was too tight
the probe itself was at fault
`);
