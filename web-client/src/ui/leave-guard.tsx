import { useLingui } from '@lingui/react';
import { useBlocker } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ConfirmDialog } from './confirm-dialog';

interface Props {
  /** Whether there are words that the service does not have yet. */
  when: boolean;
  /** Tried first where leaving can still save; true when nothing is left to lose, and then nobody is asked. */
  save?: () => Promise<boolean>;
  /** What would be lost, where there is more to say than that. */
  children?: ReactNode;
}

/**
 * Asks before a page with unsaved words is left, by a link, by the browser's button or by closing the tab.
 * What has just been saved by hand leaves with `navigate({ ignoreBlocker: true })`.
 */
export function LeaveGuard({ when, save, children }: Props) {
  const { i18n } = useLingui();
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: async () => when && !(await save?.()),
    enableBeforeUnload: when,
    withResolver: true,
  });
  return (
    <ConfirmDialog
      opened={status === 'blocked'}
      title={i18n._('leave.title')}
      confirmLabel={i18n._('leave.confirm')}
      cancelLabel={i18n._('leave.stay')}
      onConfirm={() => proceed?.()}
      onCancel={() => reset?.()}
    >
      {children ?? i18n._('leave.text')}
    </ConfirmDialog>
  );
}
