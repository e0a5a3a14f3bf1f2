import type { ForestProps } from './forest-props.ts';
import { ForestStack } from './forest-stack.tsx';
import { ForestTable } from './forest-table.tsx';
import { ratioDomain } from './ratio-ticks.ts';
import { Sized } from './sized.tsx';

const NARROWEST_TABLE = 720;

/**
 * All differences between two cohorts, a row a measure: both values with n, the ratio with its interval on a log axis,
 * q. Filled points hold, hollow ones may be no difference. A sortable table; rows stacked where it is narrow.
 */
export function Forest(props: ForestProps) {
  const domain = ratioDomain(
    props.rows.map(({ ratio }) => ({ value: ratio.ratio, lower: ratio.lower, upper: ratio.upper })),
  );
  return (
    <Sized>
      {(width) =>
        width < NARROWEST_TABLE ? (
          <ForestStack {...props} width={width} domain={domain} />
        ) : (
          <ForestTable {...props} width={width} domain={domain} />
        )
      }
    </Sized>
  );
}
