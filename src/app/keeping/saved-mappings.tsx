import { useRef, useState } from 'react';
import { download } from './download.ts';
import type { KeptMapping } from './kept.ts';
import classes from './kept-rail.module.css';
import { KeptRow } from './kept-row.tsx';
import { mappingFile, mappingFromFile } from './mapping-file.ts';
import { timeWords, usesWords } from './mapping-words.ts';
import { useKeeping } from './use-keeping.ts';

const RULES: Readonly<Record<string, string>> = {
  column: 'Class from a column',
  rules: 'Class by rules',
  all: 'One class',
};

const noteOf = ({ mapping }: KeptMapping): string =>
  [RULES[mapping.classRule.kind], timeWords(mapping)].filter(Boolean).join('; ');

/** The shapes of files that open without a question, and a way to bring one in. */
export function SavedMappings() {
  const { mappings, addMapping, renameMapping, forgetMapping } = useKeeping();
  const [said, setSaid] = useState<string>();
  const input = useRef<HTMLInputElement>(null);
  const take = async (file: File | undefined) => {
    if (!file) return;
    const read = mappingFromFile(await file.text(), Date.now());
    setSaid(typeof read === 'string' ? read : `“${read.name}” is saved.`);
    if (typeof read !== 'string') await addMapping(read);
  };
  return (
    <section className={classes.part} aria-label="Saved mappings">
      <h2>
        Saved mappings <span>used</span>
      </h2>
      {mappings.length === 0 ? (
        <p>None yet. The columns that you confirm are saved for the next file.</p>
      ) : null}
      <ul>
        {mappings.map((kept) => (
          <KeptRow
            key={kept.fingerprint}
            name={kept.name}
            end={usesWords(kept.uses)}
            note={noteOf(kept)}
            actions={[
              { label: 'Export', onAct: () => download(mappingFile(kept), `${kept.name}.mapping.json`) },
            ]}
            onRename={(name) => void renameMapping(kept.fingerprint, name)}
            onForget={() => void forgetMapping(kept.fingerprint)}
          />
        ))}
      </ul>
      <button type="button" className={classes.link} onClick={() => input.current?.click()}>
        Import a mapping
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json"
        aria-label="Mapping to import"
        onChange={(event) => {
          void take(event.currentTarget.files?.[0]);
          event.currentTarget.value = '';
        }}
      />
      <p role="status">{said}</p>
    </section>
  );
}
