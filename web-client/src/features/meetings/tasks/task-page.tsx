import { useLingui } from '@lingui/react';
import { Button } from '@mantine/core';
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { completeTask, dropTask, reopenTask, type Task } from '@/api/generated';
import { ifMatch, versioned, type Versioned } from '@/api/headers';
import { formatDateTime, formatDay } from '@/lib/dates';
import { paths } from '@/lib/paths';
import { LinkButton } from '@/ui/link-button';
import { showNotice } from '@/ui/notice-store';
import { PageFrame } from '@/ui/page-frame';
import { PrimaryButton } from '@/ui/primary-button';
import { ReasonDialog } from '../proceedings/reason-dialog';
import { ProgressForm } from './progress-form';
import { refreshTasks, taskQuery } from './task-queries';
import { ownerNames, standing, STEPS } from './task-words';
import classes from './tasks.module.css';

function Facts({ task }: { task: Task }) {
  const { i18n } = useLingui();
  const { measure, dueOn, agreedOn, meetingId, organizationName, result } = task;
  return (
    <dl className={classes.facts}>
      <dt>{i18n._('tasks.column.who')}</dt>
      <dd>{ownerNames(task)}</dd>
      <dt>{i18n._('tasks.column.due')}</dt>
      <dd>{formatDay(dueOn)}</dd>
      {measure !== undefined && (
        <>
          <dt>{i18n._('tasks.measure')}</dt>
          <dd>{measure}</dd>
        </>
      )}
      {result !== undefined && (
        <>
          <dt>{i18n._('tasks.result')}</dt>
          <dd>{result}</dd>
        </>
      )}
      <dt>{i18n._('tasks.from')}</dt>
      <dd>
        <Link to={paths.meeting} params={{ meetingId }}>
          {i18n._('tasks.from.meeting', { day: formatDay(agreedOn) })}
        </Link>
        {` · ${organizationName}`}
      </dd>
    </dl>
  );
}

function Steps({ task: { steps } }: { task: Task }) {
  const { i18n } = useLingui();
  return (
    <section className={classes.section}>
      <h2 className={classes.heading}>{i18n._('tasks.steps')}</h2>
      <ol className={classes.steps}>
        {steps?.map(({ kind, takenAt, takenByName, note, percent, dueOn }) => (
          <li key={takenAt} className={classes.step}>
            <span>
              {i18n._(STEPS[kind], { percent, day: formatDay(dueOn) })}
              {note !== undefined && `: ${note}`}
            </span>
            <span className={classes.soft}>
              {formatDateTime(takenAt)} · {takenByName}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** A step of the task as it is seen now. */
function useStep(seen: Versioned<Task>) {
  const client = useQueryClient();
  return async (call: Promise<{ data: Task; response: Response }>) => {
    const changed = await versioned(call).finally(() => void refreshTasks(client));
    client.setQueryData(taskQuery(seen.value.id).queryKey, changed);
    return changed;
  };
}

function Actions({ seen }: { seen: Versioned<Task> }) {
  const { i18n } = useLingui();
  const step = useStep(seen);
  const [asking, setAsking] = useState<'reopen' | 'drop'>();
  const { id: taskId, allowedActions, percent } = seen.value;
  const may = (action: string) => allowedActions.includes(action);
  const target = { path: { taskId }, headers: ifMatch(seen) };
  const complete = useMutation({
    mutationFn: () => step(completeTask({ ...target, body: {} })),
    onSuccess: (done) =>
      showNotice({
        text: i18n._('tasks.complete.done'),
        action: {
          label: i18n._('action.undo'),
          run: () =>
            void step(
              reopenTask({
                path: { taskId },
                headers: ifMatch(done),
                body: { reason: i18n._('tasks.complete.undone'), percent: Math.min(percent, 99) },
              }),
            ),
        },
      }),
  });
  return (
    <>
      <div className={classes.buttons}>
        {may('completeTask') && (
          <PrimaryButton loading={complete.isPending} onClick={() => complete.mutate()}>
            {i18n._('tasks.complete')}
          </PrimaryButton>
        )}
        {may('updateTask') && (
          <LinkButton to={paths.editTask} params={{ taskId }}>
            {i18n._('tasks.edit')}
          </LinkButton>
        )}
        {may('reopenTask') && <Button onClick={() => setAsking('reopen')}>{i18n._('tasks.reopen')}</Button>}
        {may('dropTask') && <Button onClick={() => setAsking('drop')}>{i18n._('tasks.drop')}</Button>}
      </div>
      {asking === 'reopen' && (
        <ReasonDialog
          title={i18n._('tasks.reopen')}
          what={i18n._('tasks.reopen.what')}
          label={i18n._('proceedings.reason')}
          confirmLabel={i18n._('tasks.reopen')}
          send={(reason) => step(reopenTask({ ...target, body: { reason, percent: Math.min(percent, 99) } }))}
          onClose={() => setAsking(undefined)}
        />
      )}
      {asking === 'drop' && (
        <ReasonDialog
          title={i18n._('tasks.drop')}
          what={i18n._('tasks.drop.what')}
          label={i18n._('proceedings.reason')}
          confirmLabel={i18n._('tasks.drop')}
          send={(reason) => step(dropTask({ ...target, body: { reason } }))}
          onClose={() => setAsking(undefined)}
        />
      )}
    </>
  );
}

/** One task, from the meeting that agreed on it to its end. */
export function TaskPage({ taskId }: { taskId: string }) {
  const { i18n } = useLingui();
  const { data: seen } = useSuspenseQuery(taskQuery(taskId));
  const task = seen.value;
  return (
    <PageFrame
      title={task.title}
      width="reading"
      lead={
        <span className={classes.standing} data-overdue={task.overdue}>
          {standing(i18n, task)}
        </span>
      }
    >
      <Facts task={task} />
      <Actions seen={seen} />
      {task.allowedActions.includes('reportTaskProgress') && <ProgressForm key={seen.etag} seen={seen} />}
      <Steps task={task} />
    </PageFrame>
  );
}
