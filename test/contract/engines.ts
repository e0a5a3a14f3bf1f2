import type { IncidentTable } from '../../src/core/table/table.ts';
import type { Engine } from '../../src/worker/engines/engine.ts';
import { localEngine } from '../../src/worker/engines/local/local-engine.ts';
import { plainEngine } from '../support/plain-engine.ts';

/** Every engine that the contract binds, the oracle included. */
export const ENGINES: readonly { readonly name: string; readonly over: (table: IncidentTable) => Engine }[] =
  [
    { name: 'plain', over: plainEngine },
    { name: 'local', over: (table) => localEngine(table) },
  ];
