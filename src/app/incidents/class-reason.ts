import type { DatasetSummary } from '../../core/dataset/dataset.ts';
import { valueLabel } from '../../core/words/labels.ts';
import type { IncidentDetail } from '../../worker/compute.ts';
import { labelOf } from './stages.ts';

/** By what an incident is called GenAI or not: `GenAI by the column “Class”`. '' when it has no class. */
export function classReason(incident: IncidentDetail, { mapping }: DatasetSummary): string {
  const value = labelOf(incident, 'class');
  if (value === '') return 'Not known whether GenAI or not.';
  const name = valueLabel('class', value);
  const { classRule, columns } = mapping;
  switch (classRule.kind) {
    case 'column': {
      const header = columns.find((column) => column.role === 'class')?.header;
      return header === undefined ? `${name}.` : `${name} by the column “${header}”.`;
    }
    case 'rules':
      return `${name} by the rules of the file’s mapping.`;
    case 'all':
      return `${name}, as all of this file.`;
  }
}
