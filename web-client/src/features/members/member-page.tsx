import { useLingui } from '@lingui/react';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { formatDay } from '@/lib/dates';
import { paths } from '@/lib/paths';
import { accessQuery } from '@/session/access';
import { PageFrame } from '@/ui/page-frame';
import { WhyAllowed } from '@/ui/why-allowed';
import classes from './member-page.module.css';
import { cellsQuery, memberQuery } from './queries';
import { CATEGORY_WORDS, POSITION_WORDS, standingWord } from './words';

function Fact({ label, children }: { label: string; children: string }) {
  return (
    <div className={classes.fact}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

export function MemberPage() {
  const { i18n } = useLingui();
  const { memberId } = useParams({ from: '/signed-in/dang-vien/$memberId' });
  const { data: member } = useSuspenseQuery(memberQuery(memberId));
  const { data: cells = [] } = useQuery({ ...cellsQuery, throwOnError: false });
  const cell = cells.find(({ id }) => id === member.cellId);
  const { category, position, admittedOn, recognizedOn, standingFrom, standingTo } = member;

  function standingText(): string {
    const word = i18n._(standingWord(member));
    if (standingFrom === undefined) return word;
    if (standingTo === undefined) return i18n._('members.standing.since', { word, from: formatDay(standingFrom) });
    return i18n._('members.standing.between', { word, from: formatDay(standingFrom), to: formatDay(standingTo) });
  }

  return (
    <PageFrame title={member.fullName} lead={<Link to={paths.members}>{i18n._('members.back')}</Link>} width="reading">
      <dl className={classes.facts}>
        {cell && <Fact label={i18n._('members.fact.cell')}>{cell.name}</Fact>}
        <Fact label={i18n._('members.fact.category')}>{i18n._(CATEGORY_WORDS[category])}</Fact>
        <Fact label={i18n._('members.fact.position')}>{i18n._(POSITION_WORDS[position])}</Fact>
        <Fact label={i18n._('members.fact.standing')}>{standingText()}</Fact>
        <Fact label={i18n._('members.fact.admitted-on')}>{formatDay(admittedOn)}</Fact>
        <Fact label={i18n._('members.fact.recognized-on')}>
          {recognizedOn === undefined ? i18n._('members.fact.not-recognized') : formatDay(recognizedOn)}
        </Fact>
      </dl>
      <WhyAllowed question={i18n._('access.why.member')} ask={accessQuery('getMember', member.cellId)} />
    </PageFrame>
  );
}
