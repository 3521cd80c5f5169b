import { useLingui } from '@lingui/react';
import { Button } from '@mantine/core';
import type { Row } from './draft';
import { focusField, pointsFieldId, reasonFieldId } from './keyboard';
import classes from './missing-list.module.css';

/** Leads to what is missing in a row. */
export function goToMissing({ item, missing }: Row): void {
  focusField(missing === 'REASON' ? reasonFieldId(item.code) : pointsFieldId(item.code));
}

/** What the cell must still enter before it can vote; each entry leads to its field. */
export function MissingList({ rows }: { rows: readonly Row[] }) {
  const { i18n } = useLingui();
  const missing = rows.filter((row) => row.missing !== null);
  if (missing.length === 0) return null;
  return (
    <section className={classes.missing}>
      <h3 className={classes.title}>{i18n._('quality.missing.title', { count: missing.length })}</h3>
      <ul className={classes.list}>
        {missing.map((row) => (
          <li key={row.item.code}>
            <Button onClick={() => goToMissing(row)}>
              {row.missing === 'REASON'
                ? i18n._('quality.missing.reason', { code: row.item.code })
                : i18n._('quality.missing.points', { code: row.item.code })}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
