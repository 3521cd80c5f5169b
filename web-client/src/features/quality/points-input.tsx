import { useLingui } from '@lingui/react';
import { TextInput } from '@mantine/core';
import '@mantine/core/styles/Input.css';
import type { KeyboardEvent } from 'react';
import { codeAfterKey, focusField, pointsFieldId } from './keyboard';
import classes from './points-input.module.css';

interface Props {
  code: string;
  /** The codes of all point fields, top to bottom. */
  codes: readonly string[];
  label: string;
  value: string;
  fault?: string | undefined;
  onChange: (value: string) => void;
  onWhy: () => void;
}

/** One cell of the sheet: arrows and Enter move, `?` asks why, the rest is typing. */
export function PointsInput({ code, codes, label, value, fault, onChange, onWhy }: Props) {
  const { i18n } = useLingui();

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.key === '?') {
      event.preventDefault();
      onWhy();
      return;
    }
    const next = codeAfterKey(event.key, codes, code);
    if (next === null) return;
    event.preventDefault();
    focusField(pointsFieldId(next));
  }

  return (
    <TextInput
      id={pointsFieldId(code)}
      aria-label={label}
      aria-keyshortcuts="?"
      inputMode="decimal"
      autoComplete="off"
      maxLength={6}
      placeholder={i18n._('quality.points.placeholder')}
      value={value}
      error={fault}
      classNames={{ root: classes.root, input: classes.input, error: classes.error }}
      onChange={(event) => onChange(event.currentTarget.value)}
      onFocus={(event) => event.currentTarget.select()}
      onKeyDown={onKeyDown}
    />
  );
}
