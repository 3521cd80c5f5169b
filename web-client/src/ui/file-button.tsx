import { IconUpload } from '@tabler/icons-react';
import { type ReactNode, useId } from 'react';
import classes from './file-button.module.css';

interface Props {
  children: ReactNode;
  /** The ends of file names, as in ".pdf,.docx". */
  accept: string;
  busy: boolean;
  onChoose: (file: File) => void;
}

/** Chooses one file. The browser's own button speaks the browser's language: the label takes its place. */
export function FileButton({ children, accept, busy, onChoose }: Props) {
  const id = useId();
  return (
    <div className={classes.frame}>
      <label htmlFor={id} className={classes.button} data-busy={busy}>
        <IconUpload aria-hidden size="1.25em" />
        {children}
      </label>
      <input
        id={id}
        className={classes.file}
        type="file"
        accept={accept}
        disabled={busy}
        onChange={(event) => {
          const chosen = event.currentTarget.files?.[0];
          if (chosen !== undefined) onChoose(chosen);
          // The same file can be chosen again after it was mended.
          event.currentTarget.value = '';
        }}
      />
    </div>
  );
}
