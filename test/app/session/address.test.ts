import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { followAddress } from '../../../src/app/session/address.ts';
import { createSession } from '../../../src/app/session/session.ts';
import { epochMs } from '../../../src/core/incident/units.ts';

let stop = () => {};

beforeEach(() => window.history.replaceState(null, '', '/'));
afterEach(() => stop());

const following = () => {
  const session = createSession();
  stop = followAddress(session, window);
  return session;
};

describe('following the address', () => {
  it('reads it at the start', () => {
    window.history.replaceState(null, '', '/?view=trends&severity=high');
    const session = following();
    expect(session.getState().view).toBe('trends');
    expect(session.getState().filter).toHaveLength(1);
  });

  it('adds an entry for another view, and none for a filter', () => {
    const session = following();
    const before = window.history.length;
    session.getState().toggleValue('severity', 'high');
    expect(window.location.search).toBe('?severity=high');
    expect(window.history.length).toBe(before);
    session.getState().go('trends');
    expect(window.location.search).toBe('?view=trends&severity=high');
    expect(window.history.length).toBe(before + 1);
  });

  it('is written once for a drag, at its end', () => {
    const session = following();
    session.getState().setTime(epochMs(0), epochMs(86_400_000), 'live');
    expect(window.location.search).toBe('');
    session.getState().setTime(epochMs(0), epochMs(86_400_000), 'committed');
    expect(window.location.search).toBe('?time=1970-01-01..1970-01-02');
  });

  it('is followed back', () => {
    const session = following();
    session.getState().go('trends');
    window.history.replaceState(null, '', '/?severity=low');
    window.dispatchEvent(new PopStateEvent('popstate'));
    expect(session.getState().view).toBe('overview');
    expect(session.getState().filter).toEqual([{ kind: 'oneOf', dimension: 'severity', values: ['low'] }]);
  });
});
