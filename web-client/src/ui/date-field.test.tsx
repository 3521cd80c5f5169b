import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { MantineProvider } from '@mantine/core';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { DateField } from './date-field';

it('takes a day as people type it', async () => {
  const changed = vi.fn<(day: string | null) => void>();
  render(
    <I18nProvider i18n={i18n}>
      <MantineProvider>
        <DateField label="Ngày họp" onChange={changed} />
      </MantineProvider>
    </I18nProvider>,
  );
  const field = screen.getByLabelText('Ngày họp');
  await userEvent.type(field, '5/12/2026');
  await userEvent.tab();
  expect(changed).toHaveBeenLastCalledWith('2026-12-05');
  expect(field).toHaveProperty('value', '05/12/2026');
});
