import { writeFileSync } from 'node:fs';
import { toCsv } from './replica/csv.ts';
import { makeReplica, SEED } from './replica/replica.ts';

const TARGET = 'public/datasets/replica/incidents.csv';

const csv = toCsv(makeReplica(SEED));
writeFileSync(TARGET, csv);
console.log(`${TARGET}: ${csv.length} characters`);
