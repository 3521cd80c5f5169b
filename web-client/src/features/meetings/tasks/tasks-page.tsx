import { useLingui } from '@lingui/react';
import { useInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { paths } from '@/lib/paths';
import { currentUserQuery } from '@/session/current-user';
import { ChoiceRow } from '@/ui/choice-row';
import { EmptyState } from '@/ui/empty-state';
import { LoadMore } from '@/ui/load-more';
import { PageFrame } from '@/ui/page-frame';
import { PageSkeleton } from '@/ui/page-skeleton';
import { followsSeveralCells } from '../followed-cells';
import { type TaskFilter, tasksQuery } from './task-queries';
import { TaskRows } from './task-rows';
import classes from './tasks.module.css';

type Standing = 'dang-lam' | 'qua-han' | 'da-xong';

const isStanding = (text: string | undefined): text is Standing =>
  text === 'dang-lam' || text === 'qua-han' || text === 'da-xong';

function Tasks({ filter, showsCell }: { filter: TaskFilter; showsCell: boolean }) {
  const { i18n } = useLingui();
  const list = useInfiniteQuery(tasksQuery(filter));
  const rows = list.data?.pages.flatMap(({ items }) => items);
  if (rows === undefined) return <PageSkeleton />;
  if (rows.length === 0) {
    return <EmptyState>{filter.mine ? i18n._('tasks.empty.mine') : i18n._('tasks.empty')}</EmptyState>;
  }
  return (
    <>
      <TaskRows tasks={rows} showsCell={showsCell} isStale={list.isPlaceholderData} />
      <LoadMore {...list} />
    </>
  );
}

/** What is to be done: by me, by the cell, by all cells below. */
export function TasksPage({ whose, standing }: { whose: string | undefined; standing: string | undefined }) {
  const { i18n } = useLingui();
  const navigate = useNavigate();
  const { data: user } = useSuspenseQuery(currentUserQuery);
  const seesCell = user?.allowedActions.includes('listTasks') ?? false;
  const seesSeveral = followsSeveralCells(user);
  // Whose work is that of many cells looks at theirs first.
  const isMember = user?.memberId !== undefined;
  const isMine = !seesCell || (isMember && (whose === undefined ? !seesSeveral : whose === 'toi'));
  const shown: Standing = isStanding(standing) ? standing : 'dang-lam';
  const go = (search: { cua?: string; loc?: string }) =>
    void navigate({ to: paths.tasks, search: { cua: whose, loc: standing, ...search }, replace: true });
  const filter: TaskFilter = {
    mine: isMine,
    state: shown === 'da-xong' ? 'COMPLETED' : 'OPEN',
    overdue: shown === 'qua-han',
    organizationId: undefined,
  };
  return (
    <PageFrame title={i18n._('tasks.title')} lead={<Link to={paths.proposals}>{i18n._('proposals.title')}</Link>}>
      <div className={classes.filters}>
        {seesCell && isMember && (
          <ChoiceRow<'toi' | 'chi-bo'>
            legend={i18n._('tasks.whose')}
            value={isMine ? 'toi' : 'chi-bo'}
            onChange={(cua) => go({ cua })}
            choices={[
              { value: 'toi', label: i18n._('tasks.whose.mine') },
              {
                value: 'chi-bo',
                label: seesSeveral ? i18n._('tasks.whose.cells') : i18n._('tasks.whose.cell'),
              },
            ]}
          />
        )}
        <ChoiceRow<Standing>
          legend={i18n._('tasks.which')}
          value={shown}
          onChange={(loc) => go({ loc })}
          choices={[
            { value: 'dang-lam', label: i18n._('tasks.which.open') },
            { value: 'qua-han', label: i18n._('tasks.which.late') },
            { value: 'da-xong', label: i18n._('tasks.which.done') },
          ]}
        />
      </div>
      <Tasks filter={filter} showsCell={!isMine && seesSeveral} />
    </PageFrame>
  );
}
