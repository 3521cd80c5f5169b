import { useLingui } from '@lingui/react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { createThematicTheme, type ThematicTheme, updateThematicTheme } from '@/api/generated';
import { idempotencyKey, ifMatch, newIdempotencyKey, type Versioned } from '@/api/headers';
import { dayOf } from '@/lib/dates';
import { paths } from '@/lib/paths';
import { EmptyState } from '@/ui/empty-state';
import { showNotice } from '@/ui/notice-store';
import { PageFrame } from '@/ui/page-frame';
import { PageSkeleton } from '@/ui/page-skeleton';
import { quarterOf } from './months';
import { usePlace } from './place';
import { refreshSchedule, themeQuery } from './queries';
import { bodyOf, ThemeForm, type ThemeValues } from './theme-form';

function BackToPlan({ place, year }: { place: string | undefined; year: string }) {
  const { i18n } = useLingui();
  return (
    <Link to={paths.thematicPlan} search={{ 'to-chuc': place, nam: year }}>
      {i18n._('schedule.themes.back')}
    </Link>
  );
}

function useSaved() {
  const { i18n } = useLingui();
  const client = useQueryClient();
  const navigate = useNavigate();
  return async (organizationId: string, year: string) => {
    await refreshSchedule(client);
    showNotice({ text: i18n._('schedule.theme.saved') });
    await navigate({
      to: paths.thematicPlan,
      search: { 'to-chuc': organizationId, nam: year },
      ignoreBlocker: true,
    });
  };
}

interface NewProps {
  place: string | undefined;
  year: number | undefined;
  quarter: string | undefined;
}

export function NewThemePage({ place: chosen, year, quarter }: NewProps) {
  const { i18n } = useLingui();
  const place = usePlace(chosen);
  const saved = useSaved();
  const [today] = useState(() => dayOf(new Date()));
  const [key] = useState(newIdempotencyKey);
  const shownYear = String(year ?? today.slice(0, 4));
  const wanted = quarter ?? String(quarterOf(today));
  const values: ThemeValues = {
    year: shownYear,
    quarter: wanted === '2' || wanted === '3' || wanted === '4' ? wanted : '1',
    title: '',
    presenterId: null,
    state: 'PLANNED',
    meetingId: '',
    note: '',
  };
  return (
    <PageFrame
      title={i18n._('schedule.theme.new')}
      lead={<BackToPlan place={chosen} year={shownYear} />}
      width="reading"
    >
      {place === undefined ? (
        <EmptyState>{i18n._('schedule.no-place')}</EmptyState>
      ) : (
        <ThemeForm
          organizationId={place}
          values={values}
          onSave={async (typed) => {
            await createThematicTheme({
              body: { organizationId: place, ...bodyOf(typed) },
              headers: idempotencyKey(key),
            });
            await saved(place, typed.year);
          }}
        />
      )}
    </PageFrame>
  );
}

function EditTheme({ seen }: { seen: Versioned<ThematicTheme> }) {
  const saved = useSaved();
  const { id, organizationId, year, quarter, title, presenter, state, meetingId, note } = seen.value;
  const values: ThemeValues = {
    year: String(year),
    quarter: String(quarter) as ThemeValues['quarter'],
    title,
    presenterId: presenter?.memberId ?? null,
    state,
    meetingId: meetingId ?? '',
    note: note ?? '',
  };
  return (
    <ThemeForm
      organizationId={organizationId}
      values={values}
      onSave={async (typed) => {
        await updateThematicTheme({ path: { themeId: id }, headers: ifMatch(seen), body: bodyOf(typed) });
        await saved(organizationId, typed.year);
      }}
    />
  );
}

export function ThemePage({ themeId }: { themeId: string }) {
  const { i18n } = useLingui();
  const { data } = useQuery(themeQuery(themeId));
  if (data === undefined) return <PageSkeleton />;
  const { organizationId, organizationName, year, allowedActions } = data.value;
  return (
    <PageFrame title={i18n._('schedule.theme.edit')} lead={organizationName} width="reading">
      <p>
        <BackToPlan place={organizationId} year={String(year)} />
      </p>
      {allowedActions.includes('updateThematicTheme') ? (
        <EditTheme seen={data} />
      ) : (
        <EmptyState>{i18n._('schedule.theme.not-allowed')}</EmptyState>
      )}
    </PageFrame>
  );
}
