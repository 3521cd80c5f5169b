import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import { TaskRows } from '../tasks/task-rows';
import { earlierTasksQuery } from './proceedings-queries';
import classes from './proceedings.module.css';

/** The first table of a meeting: what earlier ones agreed on, and how far it is. */
export function EarlierTasks({ meetingId }: { meetingId: string }) {
  const { i18n } = useLingui();
  const { data: tasks } = useQuery({ ...earlierTasksQuery(meetingId), throwOnError: false });
  if (!tasks) return null;
  return (
    <section className={classes.section}>
      <h2 className={classes.heading}>{i18n._('tasks.earlier')}</h2>
      {tasks.length === 0 ? (
        <p className={classes.soft}>{i18n._('tasks.earlier.none')}</p>
      ) : (
        <TaskRows tasks={tasks} showsCell={false} />
      )}
    </section>
  );
}
