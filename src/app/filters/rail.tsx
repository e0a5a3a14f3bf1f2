import { useState } from 'react';
import type { DatasetSummary } from '../../core/dataset/dataset.ts';
import type { Dimension } from '../../core/incident/dimensions.ts';
import { countWords, plural } from '../../core/words/numbers.ts';
import { useDataset } from '../data/use-dataset.ts';
import { useStatistic } from '../data/use-statistic.ts';
import { useSession } from '../session/session.ts';
import { FacetList } from './facet-list.tsx';
import { facetOrder } from './facet-order.ts';
import classes from './rail.module.css';

const TOP = 6;

/** Every facet in both cohorts, before anything is chosen: what the charts do by click is done here by keyboard. */
export function Rail() {
  const dataset = useDataset();
  return dataset && <Facets dataset={dataset} />;
}

function Facets({ dataset }: { readonly dataset: DatasetSummary }) {
  const cohorts = useSession((session) => session.cohorts);
  const [isOpen, setOpen] = useState(false);
  const { main, further } = facetOrder(dataset, cohorts);
  return (
    <div
      className={classes.rail}
      style={{ ['--count' as string]: `${countWords(dataset.incidents).length}ch` }}
    >
      <FacetGroup dimensions={main} />
      {further.length > 0 && (
        <button
          type="button"
          className={classes.more}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? 'Hide further fields' : plural(further.length, 'further field')}
        </button>
      )}
      {isOpen && <FacetGroup dimensions={further} />}
    </div>
  );
}

function FacetGroup({ dimensions }: { readonly dimensions: readonly Dimension[] }) {
  const { data, isStale } = useStatistic('facets', { dimensions, top: TOP });
  return (
    <div className={isStale ? classes.stale : undefined}>
      {data?.map((facet) => (
        <FacetList key={facet.dimension} facet={facet} />
      ))}
    </div>
  );
}
