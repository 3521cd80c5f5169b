import { useLingui } from '@lingui/react';
import { Link } from '@tanstack/react-router';
import { paths } from '@/lib/paths';
import { EmptyState } from '@/ui/empty-state';
import { PageFrame } from '@/ui/page-frame';

export function NotFoundPage() {
  const { i18n } = useLingui();
  return (
    <PageFrame title={i18n._('not-found.title')} width="reading">
      <EmptyState action={<Link to={paths.home}>{i18n._('action.home')}</Link>}>
        {i18n._('not-found.what-to-do')}
      </EmptyState>
    </PageFrame>
  );
}
