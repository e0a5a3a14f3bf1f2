import { useMediaQuery } from '@mantine/hooks';

/** True under 900 px: the rail is a sheet then, and the views stand in a menu. */
export const useIsNarrow = (): boolean =>
  useMediaQuery('(width < 900px)', false, { getInitialValueInEffect: false });
