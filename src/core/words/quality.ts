import type { FieldsTest, Grade, QualityTest, SourceTest } from '../statistics/quality.ts';
import type { Sides } from '../statistics/sides.ts';
import { lowered } from './differences.ts';
import { fieldLabel } from './fields.ts';
import { dimensionLabel } from './labels.ts';
import { countWords, decimalWords, NO_NUMBER, percentWords } from './numbers.ts';

const both = ({ a, b }: Sides<string>): string => (a === b ? a : `${a} and ${b}`);

/** The head of the grade: `Grade B`; made-up data get the word. */
export function gradeWords(grade: Grade): string {
  if (grade === 'synthetic') return 'Synthetic, not graded';
  return grade === 'ungraded' ? 'Too little to grade' : `Grade ${grade}`;
}

/** How failed tests become a grade. */
export const GRADE_RULE = 'No test failed: A. One: B. Two: C. Three or four: D.';

/** What a test asks for. */
export function testWords(test: QualityTest): string {
  switch (test.id) {
    case 'clock':
      return 'Same start clock in both cohorts';
    case 'rows':
      return 'Rows used, at least 95 %';
    case 'source':
      return 'Class not tied to the source';
    case 'fields':
      return 'Every mapped field filled, at least 75 %';
  }
}

function sourceNumber({ cramersV, fewKnown, n }: SourceTest): string {
  if (fewKnown) return `known for ${countWords(n.a)} and ${countWords(n.b)}`;
  return Number.isNaN(cramersV) ? '1 source' : `V ${decimalWords(cramersV, 2)}`;
}

const fieldsNumber = ({ least }: FieldsTest): string =>
  least === undefined
    ? 'none mapped'
    : `${lowered(fieldLabel(least.field))} ${percentWords(least.filled.share)}`;

/** The figure that a test was decided by. */
export function testNumber(test: QualityTest): string {
  if (test.id === 'rows') return percentWords(test.used.share);
  if (test.state === 'unknown') return NO_NUMBER;
  switch (test.id) {
    case 'clock': {
      const { a, b } = test.impactKnown;
      return `impact ${both({ a: percentWords(a.share, 0), b: percentWords(b.share, 0) })}`;
    }
    case 'source':
      return sourceNumber(test);
    case 'fields':
      return fieldsNumber(test);
  }
}

/** What a failed test comes to, short enough for a list: `two clocks`. */
function reason(test: QualityTest): string {
  switch (test.id) {
    case 'clock':
      return 'two clocks';
    case 'rows':
      return `${percentWords(1 - test.used.share)} of rows left out`;
    case 'source':
      return test.fewKnown
        ? `${lowered(dimensionLabel(test.dimension))} known for too few`
        : `class follows ${lowered(dimensionLabel(test.dimension))}`;
    case 'fields':
      return test.least === undefined
        ? 'no field mapped'
        : `${lowered(fieldLabel(test.least.field))} ${percentWords(1 - test.least.filled.share, 0)} missing`;
  }
}

/** Why a file has its grade: each failed test, or that none failed. */
export function gradeReasons(grade: Grade, tests: readonly QualityTest[]): string {
  if (grade === 'synthetic') return 'synthetic, not graded';
  const failed = tests.filter(({ state }) => state === 'failed').map(reason);
  const reasons = grade === 'ungraded' ? ['under 20 incidents of a cohort', ...failed] : failed;
  return reasons.length === 0 ? 'all four tests passed' : reasons.join('; ');
}
