import { useLingui } from '@lingui/react';
import { Button, CloseButton } from '@mantine/core';
import { useEffect, useSyncExternalStore } from 'react';
import { dismissNotice, type Shown, shownNotices, subscribeToNotices } from './notice-store';
import classes from './notices.module.css';

/** As long as "undo" is promised. */
const PLAIN_MS = 10_000;

function NoticeCard({ notice }: { notice: Shown }) {
  const { i18n } = useLingui();
  const { id, text, tone = 'plain', action } = notice;
  useEffect(() => {
    // What went wrong stays until it is read.
    if (tone === 'problem') return undefined;
    const timer = setTimeout(() => dismissNotice(id), PLAIN_MS);
    return () => clearTimeout(timer);
  }, [id, tone]);
  return (
    <div className={classes.card} data-tone={tone}>
      <p className={classes.text}>{text}</p>
      {action !== undefined && (
        <Button
          onClick={() => {
            dismissNotice(id);
            action.run();
          }}
        >
          {action.label}
        </Button>
      )}
      <CloseButton aria-label={i18n._('action.close')} onClick={() => dismissNotice(id)} />
    </div>
  );
}

/** Stands once in the page frame; the region is there before its first notice, or a screen reader would miss it. */
export function Notices() {
  const notices = useSyncExternalStore(subscribeToNotices, shownNotices);
  return (
    <div className={classes.region} role="status">
      {notices.map((notice) => (
        <NoticeCard key={notice.id} notice={notice} />
      ))}
    </div>
  );
}
