import { useLingui } from '@lingui/react';
import '@mantine/core/styles/Input.css';
import { TextInput, type TextInputProps } from '@mantine/core';
import { parseTypedTime } from '@/lib/clock';

interface Props extends Omit<TextInputProps, 'value' | 'onChange' | 'type' | 'inputMode'> {
  value: string;
  onChange: (typed: string) => void;
}

/** A time of the 24-hour clock, typed as people write it; the browser's own field shows AM and PM on many phones. */
export function TimeField({ value, onChange, onBlur, ...props }: Props) {
  const { i18n } = useLingui();
  return (
    <TextInput
      placeholder={i18n._('time.placeholder')}
      {...props}
      value={value}
      // The keypad of digits has no colon, and 1930 is understood.
      inputMode="numeric"
      autoComplete="off"
      onChange={(event) => onChange(event.currentTarget.value)}
      onBlur={(event) => {
        onChange(parseTypedTime(value) ?? value);
        onBlur?.(event);
      }}
    />
  );
}
