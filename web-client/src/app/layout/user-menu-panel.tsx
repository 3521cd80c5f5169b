import { useLingui } from '@lingui/react';
import { Button, useMantineColorScheme } from '@mantine/core';
import { IconLogout } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { problemOf } from '@/lib/problem';
import { setLanguage } from '@/session/language';
import { setTextSize, usePreferences } from '@/session/preferences';
import { signOut } from '@/session/sign-in';
import { ChoiceRow } from '@/ui/choice-row';
import { showProblem } from '@/ui/notice-store';
import classes from './user-menu-panel.module.css';

export function UserMenuPanel({ userName }: { userName: string | undefined }) {
  const { i18n } = useLingui();
  const queryClient = useQueryClient();
  const { language, textSize } = usePreferences();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <div className={classes.panel}>
      {userName !== undefined && <p className={classes.name}>{userName}</p>}
      <ChoiceRow
        legend={i18n._('settings.text-size')}
        value={textSize}
        onChange={setTextSize}
        choices={[
          { value: 'a', label: 'A', name: i18n._('settings.text-size.normal') },
          { value: 'a-plus', label: 'A+', name: i18n._('settings.text-size.large') },
          { value: 'a-plus-plus', label: 'A++', name: i18n._('settings.text-size.larger') },
        ]}
      />
      <ChoiceRow
        legend={i18n._('settings.color-scheme')}
        value={colorScheme}
        onChange={setColorScheme}
        choices={[
          { value: 'light', label: i18n._('settings.color-scheme.light') },
          { value: 'dark', label: i18n._('settings.color-scheme.dark') },
          { value: 'auto', label: i18n._('settings.color-scheme.auto') },
        ]}
      />
      <ChoiceRow
        legend={i18n._('settings.language')}
        value={language}
        onChange={(chosen) => {
          setLanguage(chosen).catch((error: unknown) => showProblem(problemOf(error)));
        }}
        choices={[
          { value: 'vi', label: i18n._('settings.language.vi') },
          { value: 'en', label: i18n._('settings.language.en') },
        ]}
      />
      {userName !== undefined && (
        <Button leftSection={<IconLogout aria-hidden />} onClick={() => signOut(queryClient)}>
          {i18n._('session.sign-out')}
        </Button>
      )}
    </div>
  );
}
