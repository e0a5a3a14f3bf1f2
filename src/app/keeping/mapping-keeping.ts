import { fingerprintOf } from '../../core/dataset/saved-mapping.ts';
import { byTime } from './by-time.ts';
import type { Keeping, KeepingRoom } from './keeping.ts';
import { type KeptMapping, keptMappingOf } from './kept.ts';
import { mappingName } from './mapping-words.ts';

type Part = 'mappings' | 'agreeMapping' | 'addMapping' | 'countUse' | 'renameMapping' | 'forgetMapping';

/** The mappings that are kept, and the ways to change them. What cannot be written stays until the page is closed. */
export function mappingKeeping({ get, set, access, now }: KeepingRoom): Pick<Keeping, Part> {
  const found = (wanted: string) => get().mappings.find(({ fingerprint }) => fingerprint === wanted);
  const put = async (mapping: KeptMapping) => {
    const others = get().mappings.filter(({ fingerprint }) => fingerprint !== mapping.fingerprint);
    set({ mappings: byTime([...others, mapping], ({ usedAt }) => usedAt) });
    await access.write((open) => open.putMapping(mapping));
  };
  return {
    mappings: [],
    agreeMapping: async (mapping, fileName) => {
      await get().read();
      const before = found(fingerprintOf(mapping));
      const made = keptMappingOf(mapping, before?.name ?? mappingName(fileName, mapping), now());
      await put({ ...made, uses: (before?.uses ?? 0) + 1 });
    },
    addMapping: async (mapping) => {
      await get().read();
      await put(mapping);
    },
    countUse: async (fingerprint) => {
      const before = found(fingerprint);
      if (before) await put({ ...before, uses: before.uses + 1, usedAt: now() });
    },
    renameMapping: async (fingerprint, name) => {
      const before = found(fingerprint);
      if (before) await put({ ...before, name });
    },
    forgetMapping: async (fingerprint) => {
      set({ mappings: get().mappings.filter((one) => one.fingerprint !== fingerprint) });
      await access.write((open) => open.forgetMapping(fingerprint));
    },
  };
}
