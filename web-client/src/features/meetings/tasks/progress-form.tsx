import { useLingui } from '@lingui/react';
import { NativeSelect, Textarea } from '@mantine/core';
import '@mantine/core/styles/Input.css';
import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { reportTaskProgress, type Task } from '@/api/generated';
import { ifMatch, versioned, type Versioned } from '@/api/headers';
import { problemOf } from '@/lib/problem';
import { showNotice } from '@/ui/notice-store';
import { ProblemNotice } from '@/ui/problem-notice';
import { refreshTasks, taskQuery } from './task-queries';
import classes from './tasks.module.css';

const LONGEST = 2000;
const STEP = 10;

const TENS = Array.from({ length: 100 / STEP + 1 }, (_, index) => index * STEP);

/** How far it is, by whoever does it. */
export function ProgressForm({ seen }: { seen: Versioned<Task> }) {
  const { i18n } = useLingui();
  const client = useQueryClient();
  const { id: taskId, percent: before, result: resultBefore } = seen.value;
  const [percent, setPercent] = useState(before);
  const [result, setResult] = useState(resultBefore ?? '');
  const report = useMutation({
    mutationFn: () =>
      versioned(
        reportTaskProgress({
          path: { taskId },
          headers: ifMatch(seen),
          body: { percent, ...(result.trim() !== '' && { result: result.trim() }) },
        }),
      ),
    meta: { lane: 'form' },
    onSuccess: (changed) => {
      client.setQueryData(taskQuery(taskId).queryKey, changed);
      showNotice({ text: i18n._('tasks.report.done') });
      void refreshTasks(client);
    },
  });
  const choices = [...new Set([...TENS, before])].sort((one, other) => one - other);

  function submit(event: FormEvent) {
    event.preventDefault();
    report.mutate();
  }

  return (
    <form className={`${classes.section} ${classes.form}`} onSubmit={submit} noValidate>
      <h2 className={classes.heading}>{i18n._('tasks.report')}</h2>
      <NativeSelect
        className={classes.percent}
        label={i18n._('tasks.percent')}
        value={String(percent)}
        data={choices.map((choice) => ({ value: String(choice), label: `${choice} %` }))}
        onChange={(event) => setPercent(Number(event.currentTarget.value))}
      />
      <Textarea
        label={i18n._('tasks.result')}
        value={result}
        autosize
        minRows={2}
        maxLength={LONGEST}
        onChange={(event) => setResult(event.currentTarget.value)}
      />
      {report.error && <ProblemNotice problem={problemOf(report.error)} />}
      <div>
        <Button type="submit" loading={report.isPending}>
          {i18n._('tasks.report.save')}
        </Button>
      </div>
    </form>
  );
}
