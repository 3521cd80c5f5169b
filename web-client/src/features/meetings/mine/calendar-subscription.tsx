import { useLingui } from '@lingui/react';
import { Button, TextInput } from '@mantine/core';
import '@mantine/core/styles/Input.css';
import { IconCalendarPlus, IconCopy } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { renewCalendarToken } from '@/api/generated';
import { msg } from '@/lib/message';
import { problemOf } from '@/lib/problem';
import { showNotice } from '@/ui/notice-store';
import { ProblemNotice } from '@/ui/problem-notice';
import classes from './mine.module.css';

const STEPS = [msg('calendar.how.iphone'), msg('calendar.how.android'), msg('calendar.how.computer')];

function Address({ path }: { path: string }) {
  const { i18n } = useLingui();
  const address = `${window.location.origin}${path}`;

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(address);
      showNotice({ text: i18n._('calendar.copied') });
    } catch {
      showNotice({ text: i18n._('calendar.not-copied'), tone: 'problem' });
    }
  }

  return (
    <>
      <TextInput
        label={i18n._('calendar.address')}
        description={i18n._('calendar.once')}
        value={address}
        readOnly
        onFocus={(event) => event.currentTarget.select()}
      />
      <div className={classes.reasons}>
        <Button leftSection={<IconCopy aria-hidden size="1.25em" />} onClick={() => void copy()}>
          {i18n._('calendar.copy')}
        </Button>
        <Button
          component="a"
          href={address.replace(/^https?:/, 'webcal:')}
          leftSection={<IconCalendarPlus aria-hidden size="1.25em" />}
        >
          {i18n._('calendar.open')}
        </Button>
      </div>
      <ul className={classes.steps}>
        {STEPS.map((step) => (
          <li key={step}>{i18n._(step)}</li>
        ))}
      </ul>
    </>
  );
}

/** One's meetings in the calendar that the phone has anyway. The address is the secret, and shown once. */
export function CalendarSubscription() {
  const { i18n } = useLingui();
  const renew = useMutation({
    mutationFn: async () => (await renewCalendarToken()).data,
    meta: { lane: 'form' },
  });
  return (
    <section className={classes.section} aria-labelledby="calendar">
      <h2 id="calendar" className={classes.heading}>
        {i18n._('calendar.title')}
      </h2>
      <div className={classes.form}>
        <p className={classes.text}>{i18n._('calendar.what')}</p>
        {renew.data && <Address path={renew.data.path} />}
        {renew.error && <ProblemNotice problem={problemOf(renew.error)} />}
        <Button loading={renew.isPending} onClick={() => renew.mutate()}>
          {renew.data ? i18n._('calendar.renew') : i18n._('calendar.get')}
        </Button>
        <p className={classes.soft}>{i18n._('calendar.old-dies')}</p>
      </div>
    </section>
  );
}
