import { useQuery } from '@tanstack/react-query';
import type { BundledDataset } from '../../../core/dataset/dataset.ts';
import { PartHead } from '../../importing/part-head.tsx';
import { markdownBlocks } from './markdown-blocks.ts';
import classes from './source-page.module.css';

const pageOf = ({ path }: BundledDataset): string =>
  `${import.meta.env.BASE_URL}${path.replace(/[^/]+$/, 'SOURCE.md')}`;

async function fetchText(address: string, signal: AbortSignal): Promise<string> {
  const response = await fetch(address, { signal });
  if (!response.ok) throw new Error(`The dataset's own page is not there (${response.status}).`);
  return response.text();
}

/** The own page of a dataset that ships with the app: where it comes from, and what its maker assumed. */
export function SourcePage({ bundled }: { readonly bundled: BundledDataset }) {
  const address = pageOf(bundled);
  const { data, error } = useQuery({
    queryKey: ['source-page', address],
    queryFn: ({ signal }) => fetchText(address, signal),
  });
  return (
    <section aria-label={`About ${bundled.name}`}>
      <PartHead
        title={`Where does ${bundled.name} come from?`}
        {...(bundled.synthetic && { note: 'synthetic, not real data' })}
        under={bundled.description}
      />
      {error ? <p>{error.message}</p> : null}
      {data === undefined ? null : (
        <div className={classes.page}>
          {markdownBlocks(data).map((block, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a fixed text never move
            <Block key={index} block={block} />
          ))}
        </div>
      )}
    </section>
  );
}

function Block({ block }: { readonly block: ReturnType<typeof markdownBlocks>[number] }) {
  switch (block.kind) {
    case 'heading':
      return <h3>{block.text}</h3>;
    case 'paragraph':
      return <p>{block.text}</p>;
    case 'list':
      return (
        <ul>
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    case 'table':
      return (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
        <section className={classes.scroll} tabIndex={0} aria-label={`Table: ${block.rows[0]?.join(', ')}`}>
          <table>
            <tbody>
              {block.rows.map((row) => (
                <tr key={row.join(' ')}>
                  {row.map((cell, column) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its column
                    <td key={column}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      );
  }
}
