import { useLingui } from '@lingui/react';
import { Button, TextInput } from '@mantine/core';
import '@mantine/core/styles/Input.css';
import { useQueryClient } from '@tanstack/react-query';
import * as z from 'zod/mini';
import { acceptInvitation } from '@/api/generated';
import { paths } from '@/lib/paths';
import { signOut } from '@/session/sign-in';
import { ActionBar } from '@/ui/action-bar';
import { PageFrame } from '@/ui/page-frame';
import { PrimaryButton } from '@/ui/primary-button';
import { ProblemNotice } from '@/ui/problem-notice';
import { useAppForm } from '@/ui/use-app-form';
import classes from './access.module.css';

const schema = z.object({ code: z.string().check(z.trim(), z.minLength(1), z.maxLength(100)) });

/** Signed in, and nobody here yet: the code says who this is. */
export function AcceptPage() {
  const { i18n } = useLingui();
  const client = useQueryClient();
  const form = useAppForm(schema, { code: '' });
  const { errors, isSubmitting } = form.formState;
  return (
    <PageFrame title={i18n._('access.accept.title')} width="reading">
      <form
        className={classes.form}
        noValidate
        onSubmit={(event) =>
          void form.submit(async ({ code }) => {
            await acceptInvitation({ body: { code } });
            // Everything that was read before was read by nobody.
            window.location.assign(paths.home);
          })(event)
        }
      >
        <p>{i18n._('access.accept.about')}</p>
        <TextInput
          {...form.register('code')}
          label={i18n._('access.accept.code')}
          description={i18n._('access.accept.example')}
          maxLength={100}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          error={errors.code?.message}
        />
        {form.problem && <ProblemNotice problem={form.problem} />}
        <ActionBar>
          <Button onClick={() => signOut(client)}>{i18n._('access.accept.other')}</Button>
          <PrimaryButton type="submit" loading={isSubmitting}>
            {i18n._('access.accept.send')}
          </PrimaryButton>
        </ActionBar>
      </form>
    </PageFrame>
  );
}
