import { useLingui } from '@lingui/react';
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './confirm-dialog.module.css';
import { Dialog } from './dialog';
import { PrimaryButton } from './primary-button';

interface Props {
  opened: boolean;
  title: string;
  /** What happens and that it cannot be taken back. */
  children: ReactNode;
  /** The verb of the deed, never "OK". */
  confirmLabel: string;
  /** What one does instead, where "cancel" could be taken for either. */
  cancelLabel?: string;
  busy?: boolean;
  onConfirm: () => void;
  onCancel: () => void;
}

/** Only for what cannot be undone: submitting a sheet, adopting minutes. Everything else offers "undo" afterwards. */
export function ConfirmDialog(props: Props) {
  const { opened, title, children, confirmLabel, cancelLabel, busy = false, onConfirm, onCancel } = props;
  const { i18n } = useLingui();
  return (
    <Dialog opened={opened} onClose={onCancel} title={title} centered>
      {children}
      <div className={classes.actions}>
        <PrimaryButton loading={busy} onClick={onConfirm}>
          {confirmLabel}
        </PrimaryButton>
        <Button onClick={onCancel}>{cancelLabel ?? i18n._('action.cancel')}</Button>
      </div>
    </Dialog>
  );
}
