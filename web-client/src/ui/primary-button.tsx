import { Button, type ButtonProps } from '@mantine/core';
import type { ComponentProps, ReactNode } from 'react';

type Props = Omit<ButtonProps, 'variant' | 'color' | 'vars'> &
  Omit<ComponentProps<'button'>, keyof ButtonProps> & { children: ReactNode };

const red = () => ({
  root: {
    '--button-bg': 'var(--nn-accent)',
    '--button-hover': 'var(--nn-accent-hover)',
    '--button-color': '#ffffff',
  },
});

/** For what looks like it and is a link: see `PrimaryLink`. */
export const primaryLook = { variant: 'filled', vars: red } as const;

/** The one next step of a page, and the only thing in red: at most one of them is in sight. */
export function PrimaryButton(props: Props) {
  return <Button {...props} {...primaryLook} />;
}
