import '../../../src/app/shell/tokens.css';
import '../../../src/app/shell/base.css';
import { createRoot } from 'react-dom/client';
import { Figure } from '../../../src/app/charts/figure.tsx';
import { Forest } from '../../../src/app/charts/forest.tsx';
import { PairedBars } from '../../../src/app/charts/paired-bars.tsx';
import { SurvivalCurves } from '../../../src/app/charts/survival-curves.tsx';
import { CAUSES, CURVES, FOREST, LABELS, SYMPTOMS, UNKNOWN_CAUSE } from './chart-data.ts';
import { GalleryMore } from './gallery-more.tsx';
import './gallery.css';

/** Every chart on one page, to be looked at: `npx vite`, then /test/app/charts/gallery.html. */
const usage = { used: 6446, inView: 7166 };
const definition = {
  formula: 'Incidents with the value, over all incidents of the cohort.',
  population: 'Incidents of each cohort that pass all filters but the one on the same field.',
  leftOut: 'Incidents without a value; they are shown in a row of their own.',
  method: 'Wilson 95 % intervals.',
  source: 'The open file.',
};
const table = { columns: ['Value', 'GenAI', 'non-GenAI'], rows: [['Infrastructure', '27.3 %', '31.9 %']] };
const nothing = () => undefined;

function Gallery() {
  return (
    <main>
      <Figure
        title="Which differences are real?"
        subtitle="GenAI value over non-GenAI value, with 95 % interval, log scale."
        usage={usage}
      >
        <Forest rows={FOREST} labels={LABELS} overTime="By quarter" onOpen={nothing} />
      </Figure>
      <div className="thirds">
        <Figure
          title="What breaks?"
          subtitle="Symptom, share of incidents in each cohort"
          usage={usage}
          table={table}
          definition={definition}
          note="The mix differs clearly: V 0.31, q < 0.001"
        >
          <PairedBars name="Symptom" rows={SYMPTOMS} labels={LABELS} onToggle={nothing} />
        </Figure>
        <Figure
          title="Why?"
          subtitle="Root cause, share of those known"
          usage={usage}
          table={table}
          definition={definition}
        >
          <PairedBars
            name="Root cause"
            rows={CAUSES}
            unknown={UNKNOWN_CAUSE}
            labels={LABELS}
            onToggle={nothing}
          />
        </Figure>
        <Figure
          title="Why, with one chosen?"
          subtitle="Root cause, share of those known"
          usage={usage}
          table={table}
        >
          <PairedBars
            name="Root cause"
            rows={CAUSES}
            unknown={UNKNOWN_CAUSE}
            labels={LABELS}
            selected={['code bug']}
            onToggle={nothing}
          />
        </Figure>
      </div>
      <div className="wide">
        <Figure
          title="How long until an incident is mitigated?"
          subtitle="Share not yet mitigated since impact start, Kaplan–Meier with 95 % band. Crosses: every 10th open incident."
          usage={usage}
          table={table}
          definition={definition}
        >
          <SurvivalCurves
            curves={CURVES}
            labels={LABELS}
            still="not mitigated"
            height={330}
            showAtRisk
            onSelect={nothing}
          />
        </Figure>
        <Figure title="Small" subtitle="Share not yet mitigated" usage={usage}>
          <SurvivalCurves curves={CURVES} labels={LABELS} still="not mitigated" naming="names" />
        </Figure>
      </div>
      <div className="thirds">
        <Figure title="Loading" subtitle="Reading, 11,200 of 15,000 rows" state="loading" blank="durations" />
        <Figure
          title="Empty"
          subtitle="Share not yet mitigated"
          usage={{ used: 0, inView: 15000 }}
          state="empty"
          blank="durations"
          message="No incident matches these filters."
          action={{ label: 'Drop Region to see 64.', onAct: nothing }}
        />
        <Figure title="Updating" subtitle="The old answer, dimmed" usage={usage} state="updating">
          <PairedBars name="Symptom" rows={SYMPTOMS} labels={LABELS} />
        </Figure>
      </div>
      <GalleryMore />
    </main>
  );
}

createRoot(document.getElementById('root') ?? document.body).render(<Gallery />);
