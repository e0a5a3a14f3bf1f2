import { useComputedColorScheme, useMantineColorScheme } from '@mantine/core';

interface SchemeSwitchProps {
  /** Written out, where the word alone would be a riddle. */
  readonly isLong?: boolean;
}

/** Light or dark: says which is on, and turns to the other. */
export function SchemeSwitch({ isLong = false }: SchemeSwitchProps) {
  const { setColorScheme } = useMantineColorScheme();
  const scheme = useComputedColorScheme('light', { getInitialValueInEffect: false });
  const other = scheme === 'light' ? 'dark' : 'light';
  return (
    <button type="button" aria-label={`Colour scheme: ${scheme}`} onClick={() => setColorScheme(other)}>
      {isLong ? `Colour scheme: ${scheme}` : scheme === 'light' ? 'Light' : 'Dark'}
    </button>
  );
}
