import { useLingui } from '@lingui/react';
import { Button, TextInput } from '@mantine/core';
import classes from './documents.module.css';

const DIGITS = 4;

interface Props {
  name: string;
  /** As typed; undefined as long as nobody asked for the field. */
  number: string | undefined;
  onChange: (number: string) => void;
}

/** The number that a register on paper has already given; without it the next one is taken. */
export function OwnNumber({ name, number, onChange }: Props) {
  const { i18n } = useLingui();
  if (number === undefined) {
    return (
      <Button
        variant="subtle"
        className={classes.own}
        aria-label={i18n._('documents.own-number.of', { name })}
        onClick={() => onChange('')}
      >
        {i18n._('documents.own-number.enter')}
      </Button>
    );
  }
  return (
    <TextInput
      className={classes.item}
      label={i18n._('documents.own-number')}
      description={i18n._('documents.own-number.about')}
      inputMode="numeric"
      autoComplete="off"
      value={number}
      onChange={(event) => onChange(event.currentTarget.value.replaceAll(/\D/gu, '').slice(0, DIGITS))}
    />
  );
}
