import { useLingui } from '@lingui/react';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { type DragEvent, useId, useState } from 'react';
import classes from './roster.module.css';

interface Props {
  file: File | null;
  onChoose: (file: File) => void;
}

/** A plain field for a file, into which one can also be dropped. */
export function FileDrop({ file, onChoose }: Props) {
  const { i18n } = useLingui();
  const id = useId();
  const [isOver, setOver] = useState(false);

  function drop(event: DragEvent): void {
    event.preventDefault();
    setOver(false);
    const dropped = event.dataTransfer.files[0];
    if (dropped !== undefined) onChoose(dropped);
  }

  return (
    <div
      className={classes.drop}
      data-over={isOver}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <IconFileSpreadsheet aria-hidden className={classes.dropIcon} />
      <label htmlFor={id} className={classes.dropLabel}>
        {i18n._('roster.upload.file')}
      </label>
      <p className={classes.hint}>{i18n._('roster.upload.hint')}</p>
      <input
        id={id}
        className={classes.file}
        type="file"
        accept=".xlsx,.csv,.txt,.tsv"
        onChange={(event) => {
          const chosen = event.currentTarget.files?.[0];
          if (chosen !== undefined) onChoose(chosen);
        }}
      />
      {file !== null && (
        <p className={classes.chosen} role="status">
          {i18n._('roster.upload.chosen', { name: file.name })}
        </p>
      )}
    </div>
  );
}
