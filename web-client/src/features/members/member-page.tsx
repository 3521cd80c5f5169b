import { useLingui } from '@lingui/react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { Member } from '@/api/generated';
import { formatDay } from '@/lib/dates';
import { paths } from '@/lib/paths';
import { accessQuery, myIdIn } from '@/session/access';
import { currentUserQuery } from '@/session/current-user';
import { LinkButton } from '@/ui/link-button';
import { PageFrame } from '@/ui/page-frame';
import { WhyAllowed } from '@/ui/why-allowed';
import classes from './member-page.module.css';
import { MemberHistory } from './member-history';
import { memberQuery } from './queries';
import { CATEGORY_WORDS, POSITION_WORDS, STANDING_WORDS, standingWord } from './words';
import { STEP_LINKS } from './step-links';

function Fact({ label, children }: { label: string; children: string | undefined }) {
  if (children === undefined) return null;
  return (
    <div className={classes.fact}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Facts({ member }: { member: Member }) {
  const { i18n } = useLingui();
  const { category, position, admittedOn, recognizedOn, bornOn, comingStanding } = member;

  function span(word: string, from: string | undefined, to: string | undefined): string {
    if (from === undefined) return word;
    if (to === undefined) return i18n._('members.standing.since', { word, from: formatDay(from) });
    return i18n._('members.standing.between', { word, from: formatDay(from), to: formatDay(to) });
  }

  const left = member.status === 'LEFT';
  return (
    <dl className={classes.facts}>
      <Fact label={i18n._('members.fact.cell')}>{member.cellName}</Fact>
      <Fact label={i18n._('members.fact.category')}>{i18n._(CATEGORY_WORDS[category])}</Fact>
      <Fact label={i18n._('members.fact.position')}>{i18n._(POSITION_WORDS[position])}</Fact>
      <Fact label={i18n._('members.fact.standing')}>
        {left
          ? i18n._('members.standing.left', { word: i18n._(standingWord(member)), day: formatDay(member.leftOn ?? '') })
          : span(i18n._(standingWord(member)), member.standingFrom, member.standingTo)}
      </Fact>
      {comingStanding && (
        <Fact label={i18n._('members.fact.coming')}>
          {span(i18n._(STANDING_WORDS[comingStanding.standing]), comingStanding.from, comingStanding.to)}
        </Fact>
      )}
      <Fact label={i18n._('members.fact.admitted-on')}>{formatDay(admittedOn)}</Fact>
      <Fact label={i18n._('members.fact.recognized-on')}>
        {recognizedOn === undefined ? i18n._('members.fact.not-recognized') : formatDay(recognizedOn)}
      </Fact>
      <Fact label={i18n._('members.form.card-number')}>{member.cardNumber}</Fact>
      <Fact label={i18n._('members.form.born-on')}>{bornOn === undefined ? undefined : formatDay(bornOn)}</Fact>
      <Fact label={i18n._('members.form.phone')}>{member.phone}</Fact>
      <Fact label={i18n._('members.form.email')}>{member.email}</Fact>
    </dl>
  );
}

export function MemberPage() {
  const { i18n } = useLingui();
  const { memberId } = useParams({ from: '/signed-in/dang-vien/$memberId' });
  const { data } = useSuspenseQuery(memberQuery(memberId));
  const { data: user } = useSuspenseQuery(currentUserQuery);
  const member = data.value;
  const allowed = member.allowedActions ?? [];
  const steps = STEP_LINKS.filter(({ action }) => allowed.includes(action));
  return (
    <PageFrame title={member.fullName} lead={<Link to={paths.members}>{i18n._('members.back')}</Link>} width="reading">
      <Facts member={member} />
      {(allowed.includes('updateMember') || steps.length > 0) && (
        <nav className={classes.steps} aria-label={i18n._('members.steps')}>
          {allowed.includes('updateMember') && (
            <LinkButton to={paths.editMember} params={{ memberId }}>
              {i18n._('members.edit')}
            </LinkButton>
          )}
          {steps.map(({ path, label }) => (
            <LinkButton key={path} to={paths.memberChange} params={{ memberId, viec: path }}>
              {i18n._(label)}
            </LinkButton>
          ))}
        </nav>
      )}
      {allowed.includes('getMemberHistory') && <MemberHistory memberId={memberId} />}
      <WhyAllowed
        question={i18n._('access.why.member')}
        ask={accessQuery('getMember', member.cellId, myIdIn([{ memberId }], user))}
      />
    </PageFrame>
  );
}
