import { Button, type ButtonProps } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import type { ComponentProps } from 'react';
import { primaryLook } from './primary-button';

type Props = Omit<ButtonProps, 'variant' | 'color' | 'vars'> & Omit<ComponentProps<'a'>, keyof ButtonProps>;

/** What leads to another page looks like a button where it is a step of the work. */
export const LinkButton = createLink((props: Props) => <Button component="a" {...props} />);

/** The one next step of a page, where that is another page. */
export const PrimaryLink = createLink((props: Props) => <Button component="a" {...props} {...primaryLook} />);
