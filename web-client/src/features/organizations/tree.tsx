import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { OrganizationSummary } from '@/api/generated';
import { paths } from '@/lib/paths';
import { problemOf } from '@/lib/problem';
import { PageSkeleton } from '@/ui/page-skeleton';
import { ProblemNotice } from '@/ui/problem-notice';
import { useOpened } from './opened-nodes';
import { childrenQuery } from './queries';
import classes from './tree.module.css';
import { KIND_WORDS } from './words';

export type Node = Pick<OrganizationSummary, 'id' | 'code' | 'name' | 'kind' | 'childCount'>;

function Children({ parentId, day }: { parentId: string; day: string | undefined }) {
  const { i18n } = useLingui();
  const children = useQuery({ ...childrenQuery(parentId, day), throwOnError: false });
  if (children.error) {
    return <ProblemNotice problem={problemOf(children.error)} onRetry={() => void children.refetch()} />;
  }
  if (children.data === undefined) return <PageSkeleton />;
  if (children.data.length === 0) return <p className={classes.none}>{i18n._('organizations.children.none')}</p>;
  return (
    <ul className={classes.level}>
      {children.data.map((child) => (
        <Branch key={child.id} node={child} day={day} />
      ))}
    </ul>
  );
}

function Branch({ node, day, isRoot = false }: { node: Node; day: string | undefined; isRoot?: boolean }) {
  const { i18n } = useLingui();
  const [isOpen, toggle] = useOpened(node.id, isRoot);
  const { id, name, code, kind, childCount } = node;
  const hasChildren = childCount > 0 || isRoot;
  return (
    <li>
      <div className={classes.node}>
        {hasChildren ? (
          <button
            type="button"
            className={classes.toggle}
            aria-expanded={isOpen}
            aria-label={i18n._('organizations.tree.below', { name })}
            onClick={toggle}
          >
            {isOpen ? <IconChevronDown aria-hidden /> : <IconChevronRight aria-hidden />}
          </button>
        ) : (
          <span className={classes.leaf} />
        )}
        <Link
          to={paths.organization}
          params={{ organizationId: id }}
          search={day === undefined ? {} : { ngay: day }}
          className={classes.link}
        >
          <span className={classes.name}>{name}</span>
          <span className={classes.about}>
            {[
              code,
              i18n._(KIND_WORDS[kind]),
              ...(childCount > 0 ? [i18n._('organizations.tree.count', { count: childCount })] : []),
            ].join(' · ')}
          </span>
        </Link>
      </div>
      {hasChildren && isOpen && <Children parentId={id} day={day} />}
    </li>
  );
}

/** Level by level, each read when it is opened. */
export function Tree({ roots, day }: { roots: readonly Node[]; day: string | undefined }) {
  const { i18n } = useLingui();
  return (
    <nav aria-label={i18n._('organizations.tree')}>
      <ul className={classes.tree}>
        {roots.map((root) => (
          <Branch key={root.id} node={root} day={day} isRoot />
        ))}
      </ul>
    </nav>
  );
}
