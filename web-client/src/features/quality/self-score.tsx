import { useLingui } from '@lingui/react';
import { Button } from '@mantine/core';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { QualityScore } from '@/api/generated';
import type { Versioned } from '@/api/headers';
import { meetingQuery } from '@/api/meetings';
import { LeaveGuard } from '@/ui/leave-guard';
import { hasOpenProposal } from './draft';
import { gradeOf } from './grade';
import { MissingList } from './missing-list';
import { sum } from './points';
import { bandsQuery } from './queries';
import { ReadSheet } from './read-sheet';
import classes from './self-score.module.css';
import { SelfScoreRow } from './self-score-row';
import { SelfScoreSteps } from './self-score-steps';
import { Sheet } from './sheet';
import { BandsLine } from './sheet-foot';
import { SheetHead } from './sheet-head';
import { type SelfScoreDraft, useSelfScoreDraft } from './use-self-score-draft';

function EditableSheet({ score, draft }: { score: QualityScore; draft: SelfScoreDraft }) {
  const { i18n } = useLingui();
  const { rows } = draft;
  const codes = rows.map(({ item }) => item.code);
  const openProposals = rows.filter(hasOpenProposal).length;
  const rowOf = new Map(rows.map((row) => [row.item.code, row]));
  return (
    <>
      <p className={classes.keys}>{i18n._('quality.keys')}</p>
      {openProposals > 0 && (
        <Button className={classes.takeAll} onClick={draft.takeAllProposals}>
          {i18n._('quality.proposed.take-all', { count: openProposals })}
        </Button>
      )}
      <Sheet
        items={score.items}
        given={({ code }) => {
          const typed = rowOf.get(code)?.typed;
          return typed?.kind === 'points' ? typed.value : undefined;
        }}
      >
        {({ code }) => {
          const row = rowOf.get(code);
          return row && <SelfScoreRow key={code} row={row} codes={codes} meetingId={score.meetingId} draft={draft} />;
        }}
      </Sheet>
    </>
  );
}

/** The sheet while the cell works on it. */
export function SelfScore({ sheet }: { sheet: Versioned<QualityScore> }) {
  const { i18n } = useLingui();
  const score = sheet.value;
  const {
    data: { value: meeting },
  } = useSuspenseQuery(meetingQuery(score.meetingId));
  const { data: bands } = useQuery(bandsQuery(score.criteriaSetId));
  const draft = useSelfScoreDraft(sheet);
  // New points void the vote, so a carried sheet is opened for typing on purpose, not by a stray key.
  const [isReopened, setReopened] = useState(false);
  const isCarried = score.state === 'CELL_VOTED';
  const isLocked = isCarried && !isReopened && score.missing.length === 0;

  const points = draft.rows.map(({ typed }) => (typed.kind === 'points' ? typed.value : undefined));
  const total = sum(points);
  const grade = points.includes(undefined) ? undefined : bands ? gradeOf(total, bands) : score.selfGrade;

  return (
    <>
      <LeaveGuard when={draft.rows.some(({ state }) => state !== 'saved')} save={draft.save}>
        {i18n._('quality.leave')}
      </LeaveGuard>
      <SheetHead score={score} />
      {meeting.state !== 'CLOSED' && <p className={classes.note}>{i18n._('quality.meeting-goes-on')}</p>}
      {isLocked ? (
        <>
          <div className={classes.locked}>
            <p>{i18n._('quality.locked')}</p>
            <Button onClick={() => setReopened(true)}>{i18n._('quality.locked.reopen')}</Button>
          </div>
          <ReadSheet score={score} />
        </>
      ) : (
        <EditableSheet score={score} draft={draft} />
      )}
      {bands && <BandsLine bands={bands} />}
      <MissingList rows={draft.rows} />
      <SelfScoreSteps
        score={score}
        meeting={meeting}
        draft={draft}
        total={total}
        grade={grade}
        onVoted={() => setReopened(false)}
      />
    </>
  );
}
