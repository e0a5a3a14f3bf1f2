import type { RuleExample, RuleOutcome, RuleVerdict } from '../../core/dataset/class-rules.ts';
import { countWords } from '../../core/words/numbers.ts';
import { PartHead } from './part-head.tsx';
import classes from './rule-examples.module.css';

const LISTS: readonly { readonly verdict: RuleVerdict; readonly title: string; readonly under: string }[] = [
  { verdict: 'genai', title: 'Called GenAI', under: 'Spread over the file, the deciding word underlined' },
  { verdict: 'non-genai', title: 'Called non-GenAI', under: 'Spread over the file' },
  { verdict: 'undecided', title: 'Undecided', under: 'A rule leaves these to you' },
];

/** Examples of each verdict side by side, the words that decided underlined. */
export function RuleExamples({ outcome }: { readonly outcome: RuleOutcome }) {
  return (
    <div className={classes.lists}>
      {LISTS.map(({ verdict, title, under }) => {
        const examples = outcome.examples[verdict];
        return (
          <section key={verdict} aria-label={title}>
            <PartHead
              title={title}
              note={`${examples.length} of ${countWords(outcome.byVerdict[verdict])}`}
              under={under}
            />
            {examples.length === 0 ? <p className={classes.none}>None.</p> : null}
            <ul className={classes.list}>
              {examples.map((example) => (
                <ExampleRow key={example.line} example={example} />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

function ExampleRow({ example }: { readonly example: RuleExample }) {
  const { title, service, team, hit, line } = example;
  return (
    <li title={`Line ${line}`}>
      <span>{hit?.field === 'title' ? <Underlined example={example} /> : title || <i>no title</i>}</span>
      <span className={classes.field}>
        {hit?.field === 'service' ? <Underlined example={example} /> : service}
      </span>
      <span className={classes.field}>{hit?.field === 'team' ? <Underlined example={example} /> : team}</span>
      {hit && !['title', 'service', 'team'].includes(hit.field) ? (
        <span className={classes.elsewhere}>
          {hit.field === 'others' ? 'another field' : hit.field}: <Underlined example={example} />
        </span>
      ) : null}
    </li>
  );
}

function Underlined({ example: { text, hit } }: { readonly example: RuleExample }) {
  return (
    <>
      {text.slice(0, hit?.from ?? 0)}
      <u>{text.slice(hit?.from ?? 0, hit?.to ?? 0)}</u>
      {text.slice(hit?.to ?? 0)}
    </>
  );
}
