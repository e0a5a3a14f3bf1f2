import { describe, expect, it } from 'vitest';
import { createSession } from '../../../src/app/session/session.ts';
import { GENAI_AGAINST_REST } from '../../../src/core/incident/cohort.ts';
import { epochMs } from '../../../src/core/incident/units.ts';

const month = (index: number) => epochMs(Date.UTC(2022, index, 1));

describe('the session', () => {
  it('adds a value to its facet and drops the clause with the last one', () => {
    const { getState } = createSession();
    getState().toggleValue('severity', 'high');
    getState().toggleValue('severity', '');
    expect(getState().filter).toEqual([{ kind: 'oneOf', dimension: 'severity', values: ['high', ''] }]);
    getState().toggleValue('severity', 'high');
    getState().toggleValue('severity', '');
    expect(getState().filter).toEqual([]);
  });

  it('undoes and redoes filters, cohorts and clocks one by one', () => {
    const { getState } = createSession();
    getState().toggleValue('region', 'Europe');
    getState().swapCohorts();
    getState().setClock({ duration: 'ttr', start: 'impact', zeros: 'drop' });
    getState().undo();
    expect(getState().clock.duration).toBe('ttm');
    getState().undo();
    expect(getState().cohorts).toEqual(GENAI_AGAINST_REST);
    getState().undo();
    expect(getState().filter).toEqual([]);
    getState().undo();
    getState().redo();
    getState().redo();
    getState().redo();
    getState().redo();
    expect(getState().clock.duration).toBe('ttr');
    expect(getState().cohorts.a.label).toBe('non-GenAI');
  });

  it('forgets what was undone once something else is chosen', () => {
    const { getState } = createSession();
    getState().toggleValue('region', 'Europe');
    getState().undo();
    getState().toggleValue('region', 'Americas');
    getState().redo();
    expect(getState().filter).toEqual([{ kind: 'oneOf', dimension: 'region', values: ['Americas'] }]);
  });

  it('counts a whole drag as one step', () => {
    const { getState } = createSession();
    for (let step = 2; step < 9; step += 1) getState().setTime(month(0), month(step), 'live');
    getState().setTime(month(0), month(9), 'committed');
    expect(getState().trail.past).toHaveLength(1);
    expect(getState().dragFrom).toBeUndefined();
    getState().undo();
    expect(getState().filter).toEqual([]);
  });

  it('takes no step where nothing changes', () => {
    const { getState } = createSession();
    getState().reset();
    getState().deselect('region');
    expect(getState().trail.past).toEqual([]);
  });

  it('remembers a hundred steps', () => {
    const { getState } = createSession();
    for (let step = 1; step <= 150; step += 1) getState().setTime(month(0), month(step), 'committed');
    expect(getState().trail.past).toHaveLength(100);
  });

  it('keeps who wins the overlap when the cohorts are swapped', () => {
    const { getState } = createSession({ cohorts: { ...GENAI_AGAINST_REST, overlap: 'a' } });
    getState().swapCohorts();
    expect(getState().cohorts.overlap).toBe('b');
  });

  it('changes cohorts and filter in one step of undo', () => {
    const { getState } = createSession();
    getState().toggleValue('region', 'Europe');
    const { filter } = getState();
    getState().setCohorts({ ...GENAI_AGAINST_REST, overlap: 'a' }, []);
    expect(getState().filter).toEqual([]);
    getState().undo();
    expect(getState()).toMatchObject({ filter, cohorts: GENAI_AGAINST_REST });
  });

  it('starts without filters in another dataset, but keeps those that came with its link', () => {
    const { getState } = createSession({ datasetKey: 'replica' });
    getState().toggleValue('region', 'Europe');
    getState().opened('id-1', 'replica');
    expect(getState().filter).toHaveLength(1);
    getState().opened('id-2', 'id-2');
    expect(getState().filter).toEqual([]);
    expect(getState().dataset).toBe('id-2');
  });
});
