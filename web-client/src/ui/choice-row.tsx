import { useId } from 'react';
import classes from './choice-row.module.css';

interface Choice<Value extends string> {
  value: Value;
  label: string;
  /** What a screen reader says where the label is only a sign. */
  name?: string;
}

interface Props<Value extends string> {
  legend: string;
  value: Value;
  choices: readonly Choice<Value>[];
  onChange: (value: Value) => void;
}

/** Two to four choices side by side, of which one holds: radio buttons that look like one switch. */
export function ChoiceRow<Value extends string>({ legend, value, choices, onChange }: Props<Value>) {
  const group = useId();
  return (
    <fieldset className={classes.group}>
      <legend className={classes.legend}>{legend}</legend>
      <div className={classes.row}>
        {choices.map((choice) => (
          <label key={choice.value} className={classes.choice} data-chosen={choice.value === value}>
            <input
              className={classes.input}
              type="radio"
              name={group}
              checked={choice.value === value}
              aria-label={choice.name}
              onChange={() => onChange(choice.value)}
            />
            {choice.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
