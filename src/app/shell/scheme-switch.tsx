import { useComputedColorScheme, useMantineColorScheme } from '@mantine/core';

/** Light or dark: says which is on, and turns to the other. */
export function SchemeSwitch() {
  const { setColorScheme } = useMantineColorScheme();
  const scheme = useComputedColorScheme('light', { getInitialValueInEffect: false });
  const other = scheme === 'light' ? 'dark' : 'light';
  return (
    <button type="button" aria-label={`Colour scheme: ${scheme}`} onClick={() => setColorScheme(other)}>
      {scheme === 'light' ? 'Light' : 'Dark'}
    </button>
  );
}
