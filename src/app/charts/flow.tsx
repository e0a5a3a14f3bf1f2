import type { Side } from '../../core/incident/cohort.ts';
import { countWords, percentWords } from '../../core/words/numbers.ts';
import { CohortGlyph } from './cohort-glyph.tsx';
import classes from './flow.module.css';
import { type FlowLayout, type FlowLink, type FlowNode, flowLayout, type PlacedLink } from './flow-layout.ts';
import marks from './marks.module.css';
import { Sized } from './sized.tsx';

interface FlowProps {
  readonly side: Side;
  readonly label: string;
  readonly from: readonly FlowNode[];
  readonly to: readonly FlowNode[];
  readonly links: readonly FlowLink[];
  /** The node of `from` whose ribbons are coloured and whose shares stand at the right. */
  readonly chosen: string;
  readonly onChoose: (value: string) => void;
  readonly height?: number;
}

const NODE = 6;
const OUTLINED = 4;
const SHARE = 34;

const half = (one: number, other: number) => ((one + other) / 2).toFixed(1);

function ribbon({ fromTop, toTop, height }: PlacedLink, left: number, right: number): string {
  const [top, end] = [fromTop.toFixed(1), toTop.toFixed(1)];
  const [bottom, endBottom] = [(fromTop + height).toFixed(1), (toTop + height).toFixed(1)];
  const middle = half(left, right);
  return `M${left},${top}C${middle},${top} ${middle},${end} ${right},${end}V${endBottom}C${middle},${endBottom} ${middle},${bottom} ${left},${bottom}Z`;
}

/** From one field's values to another's in one cohort: all grey but the chosen value. Its names are buttons. */
export function Flow(props: FlowProps) {
  const { side, label, links, height = 290 } = props;
  const total = links.reduce((sum, { count }) => sum + count, 0);
  const layout = flowLayout(props.from, props.to, links, height);
  return (
    <div>
      <div className={side === 'a' ? classes.headA : classes.headB}>
        <CohortGlyph side={side} />
        {label} <span className={classes.total}>{countWords(total)}</span>
      </div>
      <Sized>
        {(width) => (
          <div style={{ position: 'relative', blockSize: height }}>
            <Ribbons {...props} layout={layout} width={width} height={height} />
            <Names {...props} layout={layout} width={width} total={total} />
          </div>
        )}
      </Sized>
    </div>
  );
}

const leftOf = (width: number): number => Math.round(Math.max(128, width * 0.24));
const rightOf = (width: number): number => Math.round(width - Math.max(150, width * 0.32));

interface DrawnProps extends FlowProps {
  readonly layout: FlowLayout;
  readonly width: number;
}

function Ribbons({ side, layout, chosen, width, height }: DrawnProps & { readonly height: number }) {
  const [left, right] = [leftOf(width), rightOf(width)];
  const path = (links: readonly PlacedLink[]) =>
    links.map((link) => ribbon(link, left + NODE, right)).join('');
  const mine = layout.links.filter(({ from }) => from === chosen);
  const outlined = mine.filter((link) => link.height > OUTLINED);
  const nodes = [
    ...layout.from.map((node) => ({ ...node, x: left })),
    ...layout.to.map((node) => ({ ...node, x: right })),
  ];
  return (
    <svg className={marks.svg} width={width} height={height} aria-hidden="true">
      <path className={classes.rest} d={path(layout.links.filter(({ from }) => from !== chosen))} />
      <path className={side === 'a' ? classes.softA : classes.softB} d={path(mine)} />
      <path className={side === 'a' ? classes.edgeA : classes.edgeB} d={path(outlined)} />
      {nodes.map(({ value, x, top, height: tall }) => (
        <rect
          key={`${x} ${value}`}
          className={
            x === left && value === chosen ? (side === 'a' ? marks.fillA : marks.fillB) : classes.node
          }
          x={x}
          y={top}
          width={NODE}
          height={Math.max(1, tall)}
        />
      ))}
    </svg>
  );
}

function Names({
  side,
  layout,
  chosen,
  onChoose,
  width,
  total,
  label,
}: DrawnProps & { readonly total: number }) {
  const [left, right] = [leftOf(width), rightOf(width)];
  const ofChosen = layout.from.find(({ value }) => value === chosen)?.count ?? 0;
  const tint = side === 'a' ? classes.inkA : classes.inkB;
  return (
    <>
      {layout.from.map((node) => (
        <button
          key={node.value}
          type="button"
          className={classes.from}
          style={{ insetBlockStart: node.labelAt - 9, inlineSize: left - 8 }}
          aria-pressed={node.value === chosen}
          title={node.label}
          onClick={() => onChoose(node.value)}
        >
          <span className={node.value === chosen ? tint : classes.share}>
            {percentWords(node.count / total, 0)}
          </span>
          <span className={classes.name}>{node.label}</span>
        </button>
      ))}
      <ul className={classes.ends} aria-label={`${label}: how the chosen ends`}>
        {layout.to.map((node) => {
          const count = layout.links.find(({ from, to }) => from === chosen && to === node.value)?.count ?? 0;
          return (
            <li
              key={node.value}
              className={classes.to}
              style={{
                insetBlockStart: node.labelAt - 9,
                insetInlineStart: right + NODE + 8,
                inlineSize: width - right - NODE - 8,
              }}
            >
              <span className={classes.name} title={node.label}>
                {node.label}
              </span>
              <span className={tint} style={{ minInlineSize: SHARE }}>
                {percentWords(count / ofChosen, 0)}
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
