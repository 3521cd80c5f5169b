import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { paths } from '@/lib/paths';
import { showNotice } from '@/ui/notice-store';

/** After a change of the tree: nothing that was read of it holds any more. Ends on the page of the organisation. */
export function useChanged() {
  const client = useQueryClient();
  const navigate = useNavigate();
  return async (organizationId: string, text: string) => {
    await client.invalidateQueries({
      predicate: ({ queryKey: [first] }) => /^(organization|member)/.test(String(first)),
      refetchType: 'none',
    });
    showNotice({ text });
    await navigate({ to: paths.organization, params: { organizationId }, ignoreBlocker: true });
  };
}
