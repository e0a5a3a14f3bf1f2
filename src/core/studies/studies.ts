import type { PublishedNumber } from '../statistics/benchmarks/published-number.ts';
import { azureBugs } from './azure-bugs.ts';
import { cloudOutages } from './cloud-outages.ts';
import { llamaTraining } from './llama-training.ts';
import { llmInference } from './llm-inference.ts';
import { microsoftGenai } from './microsoft-genai.ts';
import { statusPages } from './status-pages.ts';
import type { PublishedFigure } from './study.ts';
import { teams } from './teams.ts';

/** Every study by its number. Adding one is a line here and its file. */
export const STUDIES = [
  microsoftGenai,
  llmInference,
  teams,
  statusPages,
  cloudOutages,
  azureBugs,
  llamaTraining,
] as const;

/** The figures of all studies that a file can answer: those published, then those derived here. */
export const COMPARABLE_FIGURES: readonly PublishedFigure[] = STUDIES.flatMap(({ figures, derivations }) => [
  ...figures,
  ...derivations.flatMap((derivation) => derivation.figures),
]);

/** What the worker needs of these: numbers, no words. */
export const PUBLISHED_NUMBERS: readonly PublishedNumber[] = COMPARABLE_FIGURES.map(
  ({ id, metric, of, value, step, n }) => ({ id, metric, of, value, step, n }),
);
