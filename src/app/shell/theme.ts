import {
  type CSSVariablesResolver,
  createTheme,
  Drawer,
  type MantineColorsTuple,
  Modal,
  Popover,
} from '@mantine/core';
import dialog from './dialog.module.css';

const INK: MantineColorsTuple = [
  '#fcfcfb',
  '#f1f1ee',
  '#e4e4e0',
  '#cfcfca',
  '#a9afb5',
  '#8a9096',
  '#666c72',
  '#50555a',
  '#1b1d1f',
  '#131517',
];

const dialogProps = {
  transitionProps: { duration: 0 },
  overlayProps: { backgroundOpacity: 0.25 },
  classNames: {
    content: dialog.content ?? '',
    header: dialog.header ?? '',
    title: dialog.title ?? '',
  },
  closeButtonProps: { 'aria-label': 'Close' },
};

/** The UI kit in our tokens: ink for controls, no hue, our type scale and radii. */
export const theme = createTheme({
  primaryColor: 'ink',
  primaryShade: { light: 8, dark: 1 },
  autoContrast: true,
  colors: { ink: INK },
  fontFamily: 'var(--font)',
  fontSizes: { xs: '11px', sm: '12px', md: '13px', lg: '15px', xl: '20px' },
  lineHeights: { xs: '1.4545', sm: '1.3333', md: '1.5385', lg: '1.3333', xl: '1.4' },
  spacing: { xs: '4px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
  radius: { xs: '3px', sm: '4px', md: '4px', lg: '6px', xl: '6px' },
  defaultRadius: 'sm',
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    Modal: Modal.extend({ defaultProps: dialogProps }),
    Drawer: Drawer.extend({ defaultProps: dialogProps }),
    Popover: Popover.extend({ defaultProps: { transitionProps: { duration: 0 } } }),
  },
});

/** The kit's own variables point at our tokens, which change with the scheme by themselves. */
export const resolveVariables: CSSVariablesResolver = () => {
  const ours = {
    '--mantine-color-body': 'var(--bg)',
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-bright': 'var(--ink)',
    '--mantine-color-dimmed': 'var(--ink-3)',
    '--mantine-color-placeholder': 'var(--ink-3)',
    '--mantine-color-default': 'var(--raise)',
    '--mantine-color-default-color': 'var(--ink)',
    '--mantine-color-default-hover': 'var(--sel)',
    '--mantine-color-default-border': 'var(--line-2)',
    '--mantine-color-disabled': 'var(--sel)',
    '--mantine-color-disabled-color': 'var(--ink-3)',
    '--mantine-color-error': 'var(--ink)',
    '--mantine-primary-color-filled': 'var(--ink)',
    '--mantine-primary-color-filled-hover': 'var(--ink-2)',
    '--mantine-primary-color-contrast': 'var(--bg)',
  };
  return { variables: {}, light: ours, dark: ours };
};
