import { useLingui } from '@lingui/react';
import { memo } from 'react';
import type { MinutesSection } from '@/api/generated';
import { formatDateTime } from '@/lib/dates';
import type { TextSaver } from '@/lib/text-saver';
import { KeptText } from '@/ui/kept-text';
import classes from './minutes.module.css';
import { sectionText } from './use-section-drafts';

const LONGEST = 20_000;

interface Props {
  section: MinutesSection;
  saver: TextSaver;
}

/** The name of the section is its heading; what is recorded elsewhere is not typed again. */
export const SectionField = memo(function SectionField({ section, saver }: Props) {
  const { i18n } = useLingui();
  const { heading, hint, savedAt, savedByName = '' } = section;
  return (
    <div className={classes.section}>
      <KeptText
        saver={saver}
        server={sectionText(section)}
        label={heading}
        description={hint}
        maxLength={LONGEST}
        {...(savedAt !== undefined && {
          note: i18n._('minutes.written', { name: savedByName, when: formatDateTime(savedAt) }),
        })}
      />
    </div>
  );
});
