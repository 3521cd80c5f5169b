import { useLingui } from '@lingui/react';
import { Button } from '@mantine/core';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { type ReactNode, useId, useState } from 'react';
import type { QualityScoreItem } from '@/api/generated';
import { sum } from './points';
import classes from './sheet.module.css';
import { usePointsFormat } from './use-points-format';
import { EvidenceLine, Why } from './why';

interface Part {
  item: QualityScoreItem;
  meetingId: string;
}

interface RowParts {
  proposed: ReactNode;
  self: ReactNode;
  /** Null while the superior committee has said nothing. */
  superior: ReactNode;
  /** Reason, clash, divergence: what needs more room than a column. */
  below?: ReactNode;
}

interface RowProps extends Part {
  children: (toggleWhy: () => void) => RowParts;
}

function Figure({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={classes.figure} data-empty={children === null}>
      <span className={classes.label}>{label}</span>
      <span className={classes.value}>{children}</span>
    </div>
  );
}

/** One criterion: a line of the paper on a wide screen, a card on a phone. */
export function SheetRow({ item, meetingId, children }: RowProps) {
  const { i18n } = useLingui();
  const points = usePointsFormat();
  const [isOpen, setOpen] = useState(false);
  const whyId = useId();
  const toggle = () => setOpen((before) => !before);
  const { proposed, self, superior, below } = children(toggle);
  const Chevron = isOpen ? IconChevronUp : IconChevronDown;
  return (
    <li className={classes.row}>
      <div className={classes.what}>
        <p className={classes.title}>
          <span className={classes.code}>{item.code}</span> {item.title}
        </p>
        {item.evidence !== undefined && (
          <p className={classes.evidence}>
            <EvidenceLine evidence={item.evidence} />
          </p>
        )}
      </div>
      <div className={classes.figures}>
        <Figure label={i18n._('quality.column.max')}>{points(item.maxPoints)}</Figure>
        <Figure label={i18n._('quality.column.proposed')}>{proposed}</Figure>
        <Figure label={i18n._('quality.column.self')}>{self}</Figure>
        <Figure label={i18n._('quality.column.superior')}>{superior}</Figure>
        <Button
          variant="subtle"
          className={classes.why}
          aria-expanded={isOpen}
          aria-controls={whyId}
          aria-label={i18n._('quality.why.of', { code: item.code })}
          rightSection={<Chevron aria-hidden size="1em" />}
          onClick={toggle}
        >
          {i18n._('quality.why')}
        </Button>
      </div>
      {below !== undefined && <div className={classes.below}>{below}</div>}
      {isOpen && (
        <div className={classes.below}>
          <Why id={whyId} item={item} meetingId={meetingId} />
        </div>
      )}
    </li>
  );
}

interface GroupSums {
  max: number;
  given: number;
}

function groupSums(
  items: readonly QualityScoreItem[],
  given: (item: QualityScoreItem) => number | undefined,
): GroupSums {
  return { max: sum(items.map(({ maxPoints }) => maxPoints)), given: sum(items.map(given)) };
}

interface SheetProps {
  items: readonly QualityScoreItem[];
  /** The points that count for the sums of the groups. */
  given: (item: QualityScoreItem) => number | undefined;
  children: (item: QualityScoreItem) => ReactNode;
}

/** The sheet as on paper, group by group; a group of one needs no line of its own. */
export function Sheet({ items, given, children }: SheetProps) {
  const { i18n } = useLingui();
  const points = usePointsFormat();
  const groups = [...new Set(items.map(({ group }) => group))];
  return (
    <div className={classes.sheet}>
      <div className={classes.heads} aria-hidden>
        <span>{i18n._('quality.column.item')}</span>
        <span>{i18n._('quality.column.max')}</span>
        <span>{i18n._('quality.column.proposed')}</span>
        <span>{i18n._('quality.column.self')}</span>
        <span>{i18n._('quality.column.superior')}</span>
        <span />
      </div>
      {groups.map((group) => {
        const members = items.filter((item) => item.group === group);
        const sums = groupSums(members, given);
        return (
          <section key={group} aria-label={i18n._('quality.group', { group })}>
            {members.length > 1 && (
              <p className={classes.group}>
                <span>{i18n._('quality.group', { group })}</span>
                <span>{i18n._('quality.group.sum', { given: points(sums.given), max: points(sums.max) })}</span>
              </p>
            )}
            <ul className={classes.rows}>{members.map((item) => children(item))}</ul>
          </section>
        );
      })}
    </div>
  );
}
