import { useLingui } from '@lingui/react';
import { Link } from '@tanstack/react-router';
import { IconAlertTriangle, IconCircleCheck, IconCircleDashed, IconCircleMinus } from '@tabler/icons-react';
import type { Task } from '@/api/generated';
import { formatDay } from '@/lib/dates';
import { paths } from '@/lib/paths';
import { Cell, rowClass, RowList } from '@/ui/row-list';
import { ownerNames, standing } from './task-words';
import classes from './tasks.module.css';

function Sign({ task: { state, overdue } }: { task: Task }) {
  const look = { 'aria-hidden': true, size: '1.125em' } as const;
  if (state === 'COMPLETED') return <IconCircleCheck {...look} />;
  if (state === 'DROPPED') return <IconCircleMinus {...look} />;
  return overdue ? <IconAlertTriangle {...look} /> : <IconCircleDashed {...look} />;
}

function Row({ task, showsCell }: { task: Task; showsCell: boolean }) {
  const { i18n } = useLingui();
  const { id: taskId, title, dueOn, overdue, organizationName, result } = task;
  return (
    <li>
      <Link to={paths.task} params={{ taskId }} className={rowClass}>
        <Cell kind="main">{title}</Cell>
        <Cell kind="detail">
          {ownerNames(task)}
          {showsCell && ` · ${organizationName}`}
        </Cell>
        <Cell kind="detail">{i18n._('tasks.due', { day: formatDay(dueOn) })}</Cell>
        <Cell kind="detail" ownLine>
          <span className={classes.standing} data-overdue={overdue}>
            <Sign task={task} />
            {standing(i18n, task)}
          </span>
          {result !== undefined && <span className={classes.result}>{result}</span>}
        </Cell>
      </Link>
    </li>
  );
}

/** Tasks as a table: what, who, until when, how far. */
export function TaskRows({
  tasks,
  showsCell,
  isStale = false,
}: {
  tasks: readonly Task[];
  showsCell: boolean;
  isStale?: boolean;
}) {
  const { i18n } = useLingui();
  return (
    <RowList
      isStale={isStale}
      heads={[
        { label: i18n._('tasks.column.what'), width: 'minmax(0, 3fr)' },
        { label: i18n._('tasks.column.who'), width: 'minmax(0, 2fr)' },
        { label: i18n._('tasks.column.due'), width: '9rem' },
        { label: i18n._('tasks.column.standing'), width: 'minmax(0, 2fr)' },
      ]}
    >
      {tasks.map((task) => (
        <Row key={task.id} task={task} showsCell={showsCell} />
      ))}
    </RowList>
  );
}
