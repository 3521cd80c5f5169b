import { useLingui } from '@lingui/react';
import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { Problem } from '@/lib/problem';
import classes from './problem-notice.module.css';
import { problemText } from './problem-text';

interface Props {
  problem: Problem;
  onRetry?: (() => void) | undefined;
}

/** What happened, why, what to do, and the code by which support finds it. */
export function ProblemNotice({ problem, onRetry }: Props) {
  const { i18n } = useLingui();
  const { title, advice } = problemText(i18n, problem);
  return (
    <div className={classes.notice} role="alert">
      <IconAlertTriangle className={classes.icon} aria-hidden />
      <div className={classes.body}>
        <p className={classes.title}>{title}</p>
        {advice !== undefined && <p className={classes.advice}>{advice}</p>}
        {problem.requestId !== undefined && (
          <p className={classes.code}>{i18n._('problem.request-id', { id: problem.requestId })}</p>
        )}
        {onRetry !== undefined && <Button onClick={onRetry}>{i18n._('action.retry')}</Button>}
      </div>
    </div>
  );
}
