import {
  Button,
  createTheme,
  CloseButton,
  type CSSVariablesResolver,
  Input,
  InputWrapper,
  type MantineColorsTuple,
} from '@mantine/core';

/** The kit paints what is chosen or pressed in its primary colour: ours is ink, so that red stays the one next step. */
const ink: MantineColorsTuple = [
  '#f5f6f7',
  '#e9ebed',
  '#d3d7db',
  '#b4bac0',
  '#8b9299',
  '#6b7279',
  '#545a61',
  '#3f444a',
  '#2d3136',
  '#1b1d20',
];

const TARGET = 'var(--nn-target)';

export const theme = createTheme({
  colors: { ink },
  primaryColor: 'ink',
  primaryShade: { light: 8, dark: 2 },
  autoContrast: true,
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", sans-serif',
  // Nothing that is read is smaller than the body text, but for labels under icons.
  fontSizes: { xs: '0.875rem', sm: '1rem', md: '1rem', lg: '1.125rem', xl: '1.25rem' },
  lineHeights: { xs: '1.4', sm: '1.5', md: '1.5', lg: '1.5', xl: '1.5' },
  headings: {
    fontWeight: '650',
    sizes: {
      h1: { fontSize: '1.625rem', lineHeight: '1.3' },
      h2: { fontSize: '1.25rem', lineHeight: '1.4' },
      h3: { fontSize: '1.0625rem', lineHeight: '1.4' },
    },
  },
  components: {
    Button: Button.extend({
      defaultProps: { variant: 'default' },
      vars: () => ({ root: { '--button-height': TARGET, '--button-fz': '1rem' } }),
      // With large letters a label takes two lines; the kit would cut it off.
      styles: {
        root: {
          // A link that looks like a button does not centre its label by itself.
          display: 'inline-flex',
          alignItems: 'center',
          justifyContent: 'center',
          height: 'auto',
          minHeight: TARGET,
          paddingBlock: '0.375rem',
        },
        label: { height: 'auto', overflow: 'visible', lineHeight: 1.3, whiteSpace: 'normal' },
      },
    }),
    Input: Input.extend({
      vars: (_theme, { error }) => ({
        wrapper: {
          '--input-height': TARGET,
          '--input-fz': '1rem',
          // The kit's edge is too faint to find a field by, and its placeholder looks like a value when in error.
          '--input-placeholder-color': 'var(--nn-text-soft)',
          ...(error ? {} : { '--input-bd': 'var(--nn-edge)' }),
        },
      }),
    }),
    InputWrapper: InputWrapper.extend({
      vars: () => ({
        label: { '--input-label-size': '1rem' },
        error: { '--input-error-size': '1rem' },
        description: { '--input-description-size': '1rem' },
        success: { '--input-success-size': '1rem' },
      }),
    }),
    CloseButton: CloseButton.extend({ vars: () => ({ root: { '--cb-size': TARGET } }) }),
  },
});

const fromTokens = {
  '--mantine-color-body': 'var(--nn-ground)',
  '--mantine-color-text': 'var(--nn-text)',
  // The kit's own dimmed grey, placeholder and control edges are too faint for AA.
  '--mantine-color-dimmed': 'var(--nn-text-soft)',
  '--mantine-color-placeholder': 'var(--nn-text-soft)',
  '--mantine-color-default-border': 'var(--nn-edge)',
  '--mantine-color-default': 'var(--nn-ground)',
  '--mantine-color-default-hover': 'var(--nn-raised)',
  '--mantine-color-default-color': 'var(--nn-text)',
  '--mantine-color-error': 'var(--nn-poor)',
};

export const cssVariables: CSSVariablesResolver = () => ({ variables: {}, light: fromTokens, dark: fromTokens });
