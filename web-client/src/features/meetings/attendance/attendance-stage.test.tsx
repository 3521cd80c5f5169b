import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Suspense } from 'react';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Attendance, RecordAttendanceRequest } from '@/api/generated';
import { AttendanceStage } from './attendance-stage';

const MEETING = '019a9f3e-0000-7000-8000-000000000001';

const row = (memberId: string, fullName: string) => ({
  memberId,
  fullName,
  category: 'OFFICIAL' as const,
  standing: 'ACTIVE' as const,
  expected: true,
  version: 0,
});

function first(): Attendance {
  return {
    meetingId: MEETING,
    rows: [row('a', 'Lê Văn An'), row('u', 'Đỗ Thị Ưởng')],
    summary: {
      present: 0,
      base: 2,
      percent: 0,
      late: 0,
      absentExcused: 0,
      absentUnexcused: 0,
      unmarked: 2,
      exclusions: [],
    },
    allowedActions: ['recordAttendance'],
  };
}

let attendance: Attendance;
let puts: RecordAttendanceRequest[];

async function answer(request: Request): Promise<Response> {
  if (request.url.endsWith('/vote-base')) {
    return Response.json({ meetingId: MEETING, base: 2, present: 0, majority: 2, exclusions: [] });
  }
  if (request.method === 'PUT') {
    const body = (await request.json()) as RecordAttendanceRequest;
    puts.push(body);
    const marks = new Map(body.marks.map((mark) => [mark.memberId, mark]));
    attendance = {
      ...attendance,
      rows: attendance.rows.map((old) => {
        const noted = marks.get(old.memberId);
        return noted ? { ...old, mark: noted.mark, reason: noted.reason, version: old.version + 1 } : old;
      }),
    };
  }
  return Response.json(attendance);
}

function show() {
  vi.spyOn(globalThis, 'fetch').mockImplementation((request) => answer(request as Request));
  const rootRoute = createRootRoute({
    component: () => <AttendanceStage meetingId={MEETING} onlyUnmarked={false} />,
    notFoundComponent: () => null,
  });
  const router = createRouter({
    routeTree: rootRoute,
    history: createMemoryHistory({ initialEntries: ['/'] }),
  });
  render(
    <QueryClientProvider client={new QueryClient()}>
      <I18nProvider i18n={i18n}>
        <MantineProvider>
          <Suspense>
            <RouterProvider router={router as never} />
          </Suspense>
        </MantineProvider>
      </I18nProvider>
    </QueryClientProvider>,
  );
  return router;
}

beforeEach(() => {
  attendance = first();
  puts = [];
});

it('saves what was tapped in one call, with the reason that an excused absence needs', async () => {
  show();
  await userEvent.click(await screen.findByRole('button', { name: /Lê Văn An Chưa điểm/ }));
  const second = screen.getByRole('button', { name: /Đỗ Thị Ưởng Chưa điểm/ });
  await userEvent.click(second);
  await userEvent.click(second);
  const sheet = within(await screen.findByRole('dialog'));
  await userEvent.click(sheet.getByRole('button', { name: 'Ghi' }));
  expect(sheet.getByText('Vắng có lý do thì cần ghi lý do.')).toBeTruthy();
  await userEvent.type(sheet.getByLabelText('Lý do'), 'Đi viện');
  await userEvent.click(sheet.getByRole('button', { name: 'Ghi' }));

  await screen.findByText(/^Đã lưu/, undefined, { timeout: 3000 });
  const saved = puts.flatMap(({ marks }) => marks);
  expect(saved.filter(({ memberId }) => memberId === 'a')).toEqual([{ memberId: 'a', mark: 'PRESENT', version: 0 }]);
  expect(saved.at(-1)).toMatchObject({ memberId: 'u', mark: 'ABSENT_EXCUSED', reason: 'Đi viện' });
  expect(screen.getByText('1 có mặt · 1 vắng có lý do')).toBeTruthy();
});

it('ends the roll call with everybody present whom nobody called absent, and goes on', async () => {
  const router = show();
  await userEvent.click(await screen.findByRole('button', { name: 'Xong, 2 người còn lại có mặt' }));
  await waitFor(() => expect(router.state.location.pathname).toBe(`/cuoc-hop/${MEETING}/phe-binh`));
  expect(puts).toEqual([
    {
      marks: [
        { memberId: 'a', mark: 'PRESENT', version: 0 },
        { memberId: 'u', mark: 'PRESENT', version: 0 },
      ],
    },
  ]);
});

it('shows the roll without a button to whoever may not mark', async () => {
  attendance = { ...attendance, allowedActions: [] };
  show();
  expect(await screen.findByText('Đỗ Thị Ưởng')).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
});
