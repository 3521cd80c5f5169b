import { lazy, Suspense, useState } from 'react';
import type { AskAccess } from './why-allowed-dialog';
import classes from './why-allowed.module.css';

// Few ask, and the dialog needs more than the question.
const WhyAllowedDialog = lazy(async () => ({ default: (await import('./why-allowed-dialog')).WhyAllowedDialog }));

/** The question on every record: why may I see this? */
export function WhyAllowed({ ask, question }: { ask: AskAccess; question: string }) {
  const [asked, setAsked] = useState(false);
  return (
    <>
      <button type="button" className={classes.ask} onClick={() => setAsked(true)}>
        {question}
      </button>
      {asked && (
        <Suspense>
          <WhyAllowedDialog ask={ask} question={question} onClose={() => setAsked(false)} />
        </Suspense>
      )}
    </>
  );
}
