import { useLingui } from '@lingui/react';
import type { VoteBase } from '@/api/generated';
import { Why } from '@/ui/why';
import { EXCLUSION_WORDS } from './words';

/** Against whom the votes are counted, and who is left out and why. */
export function VoteBaseNote({ base }: { base: VoteBase }) {
  const { i18n } = useLingui();
  return (
    <Why figure={i18n._('quality.vote.base', { base: base.base, present: base.present, majority: base.majority })}>
      <p>{i18n._('quality.vote.rule')}</p>
      {base.exclusions.length > 0 && (
        <>
          <p>{i18n._('quality.vote.excluded', { count: base.exclusions.length })}</p>
          <ul>
            {base.exclusions.map(({ memberId, fullName, reason }) => (
              <li key={memberId}>
                {i18n._('quality.vote.exclusion', { name: fullName, reason: i18n._(EXCLUSION_WORDS[reason]) })}
              </li>
            ))}
          </ul>
        </>
      )}
    </Why>
  );
}
