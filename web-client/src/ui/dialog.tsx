import { useLingui } from '@lingui/react';
import { Modal } from '@mantine/core';
import '@mantine/core/styles/ScrollArea.css';
import '@mantine/core/styles/Overlay.css';
import '@mantine/core/styles/Paper.css';
import '@mantine/core/styles/ModalBase.css';
import '@mantine/core/styles/Modal.css';
import { type ReactNode, useEffect } from 'react';
import classes from './dialog.module.css';
import { clearPlainNotices } from './notice-store';

interface Props {
  opened?: boolean;
  title: string;
  /** Near the middle for a question; a dialog with a field stands higher, where the keyboard leaves it in sight. */
  centered?: boolean;
  onClose: () => void;
  children: ReactNode;
}

/** A small sheet over the page; the field with `data-autofocus` takes the focus. */
export function Dialog({ opened = true, title, centered = false, onClose, children }: Props) {
  const { i18n } = useLingui();
  // A notice would stand over the title.
  useEffect(() => {
    if (opened) clearPlainNotices();
  }, [opened]);
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={title}
      centered={centered}
      classNames={{ title: classes.title }}
      transitionProps={{ duration: 150 }}
      closeButtonProps={{ 'aria-label': i18n._('action.close') }}
    >
      {children}
    </Modal>
  );
}
