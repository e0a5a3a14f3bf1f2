import type { RestKind } from './services.ts';
import { type Titles, titles } from './titles.ts';

/** What any classic cloud service can be called out for. */
export const REST_TITLES: Titles = titles(`
# performance degradation
Latency p95 over target in {zone}
CPU saturated on the front ends
Memory leak in request workers
Error rate {share} after failover
Connections refused in {zone}
Thread pool exhausted
Noisy neighbour in {zone}
Retry storm from clients
Availability below target in {zone}
Requests time out after patch
Customers report slowness
Node pool lost after patch
# deployment failure
Rollout blocked in {zone}
Feature flag wrong in ring 2
Certificate on the wrong host
Certificate expired in {zone}
Scale-in cut live replicas
Rollback needed for build in ring 1
Create calls fail in {zone}
Upgrade leaves half of the nodes behind
Configuration push rejected
Health probe points at the old port
Secret rotation broke start-up
Wrong image promoted to ring 3
# invalid inference
Recommendations show retired items
Scores frozen since the last refresh
Anomaly scores inverted
Ranking returns the same items to all
`);

export const REST_TITLES_OF: Readonly<Record<RestKind, Titles>> = {
  storage: titles(`
# performance degradation
Disk queue length climbs in {zone}
Replication lag over an hour
Read throttling on hot partitions
Slow listing of large folders
Restore takes twice as long
Rack power lost in {zone}
# deployment failure
Snapshots cannot be created
Mount fails after the client update
Attach operations time out
Lifecycle rules are not applied
Stamp stuck in build-out
Backup policy cannot be saved
`),
  network: titles(`
# performance degradation
Packet loss between zones
Fibre cut near {zone}
Name lookups time out
Route flapping in {zone}
Tunnel drops every hour
Cache misses at the edge
# deployment failure
Routing weight set to zero
Rule update never finishes
Wrong cluster drained
Gateway upgrade fails in {zone}
Zone file pushed without its records
Prefix list too long for the switch
`),
  identity: titles(`
# performance degradation
Sign-in takes ten seconds
Token requests throttled in {zone}
Directory reads time out
Key operations slow in {zone}
Sessions expire too early
Multi-factor prompts arrive late
# deployment failure
New tenants cannot be created
Consent page answers 500
Key rotation job stopped
Group sync stuck for hours
Policy evaluation fails closed
Role assignments do not appear
`),
  compute: titles(`
# performance degradation
Allocation failures in {zone}
Hosts restart at random
Cold starts over a minute
Live migration pauses guests
Scheduler backlog in {zone}
Image pulls time out
# deployment failure
Cluster creation fails in {zone}
Host update loops
Node image missing a driver
Autoscale cannot read its metric
Function triggers not registered
Sessions land on retired hosts
`),
  data: titles(`
# performance degradation
Queries wait on a lock
Failover took 14 minutes
Consumers fall behind in {zone}
Log disk full on the primary
Cache eviction storm
Pipeline runs overlap
# deployment failure
Schema upgrade rolled back
New replicas never catch up
Connector update drops events
Restore point cannot be chosen
Trigger fires twice after upgrade
Maintenance ignored its window
# invalid inference
Suggestions for the wrong shop
Model refresh used last year's clicks
`),
  operations: titles(`
# performance degradation
Alerts delayed in {zone}
Log ingestion lags
Dashboards time out
Metric gaps in {zone}
Invoices computed late
Portal blades load slowly
# deployment failure
Agent update breaks collection
Alert rules cannot be edited
Price list not loaded
Portal extension fails to load
Export job lost its permissions
Retention change not applied
`),
};
