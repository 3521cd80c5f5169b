import { useLingui } from '@lingui/react';
import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type AccessReviewState, confirmAccessReview } from '@/api/generated';
import { idempotencyKey } from '@/api/headers';
import { formatDay } from '@/lib/dates';
import { problemOf } from '@/lib/problem';
import { Dialog } from '@/ui/dialog';
import { showNotice, showProblem } from '@/ui/notice-store';
import { PrimaryButton } from '@/ui/primary-button';
import classes from './access.module.css';
import { reviewStateQuery } from './queries';
import { useKeyFor } from './use-key-for';

function When({ state }: { state: AccessReviewState }) {
  const { i18n } = useLingui();
  const { lastReviewedOn, lastReviewedByName, dueOn, overdue } = state;
  const last =
    lastReviewedOn === undefined
      ? i18n._('access.review.never')
      : i18n._('access.review.last', { day: formatDay(lastReviewedOn), name: lastReviewedByName ?? '' });
  const day = formatDay(dueOn);
  const due = overdue ? i18n._('access.review.overdue', { day }) : i18n._('access.review.due', { day });
  return (
    <p>
      {last} {overdue ? <strong>{due}</strong> : due}
    </p>
  );
}

/** A person answers for having looked: the number says at how many roles. */
function Confirm({ state, onClose }: { state: AccessReviewState; onClose: () => void }) {
  const { i18n } = useLingui();
  const client = useQueryClient();
  const keyFor = useKeyFor();
  const { organizationId, organizationName, currentRoles } = state;
  const confirm = useMutation({
    mutationFn: () => {
      const body = { organizationId, roles: currentRoles };
      return confirmAccessReview({ body, headers: idempotencyKey(keyFor(body)) });
    },
    onSuccess: () => showNotice({ text: i18n._('access.review.confirmed', { place: organizationName }) }),
    onError: (error) => showProblem(problemOf(error)),
    onSettled: () => {
      onClose();
      return client.invalidateQueries({ queryKey: reviewStateQuery(organizationId).queryKey });
    },
  });
  return (
    <Dialog title={i18n._('access.review.of', { place: organizationName })} onClose={onClose}>
      <p>{i18n._('access.review.says', { count: currentRoles })}</p>
      <PrimaryButton loading={confirm.isPending} onClick={() => confirm.mutate()}>
        {i18n._('access.review.confirm')}
      </PrimaryButton>
    </Dialog>
  );
}

/** Whether the roles of this organisation and below it have been looked through this quarter, and the word that they have. */
export function ReviewNotice({ organizationId }: { organizationId: string }) {
  const { i18n } = useLingui();
  const [confirming, setConfirming] = useState(false);
  const { data: state } = useQuery({ ...reviewStateQuery(organizationId), throwOnError: false });
  if (state === undefined) return null;
  return (
    <section className={classes.review} aria-label={i18n._('access.review.title')}>
      <h2>{i18n._('access.review.of', { place: state.organizationName })}</h2>
      <When state={state} />
      {state.allowedActions.includes('confirmAccessReview') && (
        <Button onClick={() => setConfirming(true)}>{i18n._('access.review.confirm')}</Button>
      )}
      {confirming && <Confirm state={state} onClose={() => setConfirming(false)} />}
    </section>
  );
}
