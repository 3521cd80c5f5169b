import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { openApp, refusal, type Service } from '../../../test/app';

const me = {
  accountId: 'account-1',
  displayName: 'Đặng Quốc Hưng',
  memberId: 'hung',
  roles: [{ role: 'CELL_SECRETARY', organizationId: 'cell', organizationName: 'Chi bộ A', validFrom: '2026-01-01' }],
  allowedActions: ['listMeetings', 'createMeeting'],
};

it('says at its field what the service refuses, and sends the same words with the same key', async () => {
  const sent: { body: unknown; key: string | null }[] = [];
  const answers = [
    {
      status: 400,
      body: {
        type: '/problems/invalid-request',
        violations: [
          { field: 'plannedEnd', in: 'body', message: 'Kết thúc phải sau bắt đầu và trong vòng 24 giờ' },
          { field: 'agenda[0].title', in: 'body', message: 'Không đúng dạng' },
        ],
      },
    },
    refusal('unavailable', 503),
  ];
  const service: Service = {
    'GET /api/v1/me': () => ({ body: me }),
    'GET /api/v1/meetings': () => ({ body: { items: [] } }),
    'GET /api/v1/members': () => ({ body: { items: [{ id: 'hung', fullName: 'Đặng Quốc Hưng' }] } }),
    'POST /api/v1/meetings': ({ body, idempotencyKey }) => {
      sent.push({ body, key: idempotencyKey });
      return answers[sent.length - 1] ?? refusal('unavailable', 503);
    },
  };
  openApp('/cuoc-hop/moi', [], service);
  const save = await screen.findByRole('button', { name: 'Lưu bản dự thảo' });
  await userEvent.click(save);
  expect((await screen.findAllByText('Cần nhập thông tin này.')).length).toBe(2);
  expect(sent).toEqual([]);

  await userEvent.type(screen.getByLabelText('Ngày họp'), '3/12/2026');
  await userEvent.type(screen.getByLabelText('Nơi họp'), 'Hội trường tầng 2');
  await userEvent.click(screen.getByRole('button', { name: 'Thêm mục' }));
  await userEvent.type(screen.getByLabelText('Nội dung mục 1'), 'Thảo luận');
  await userEvent.click(save);
  expect(await screen.findByText('Kết thúc phải sau bắt đầu và trong vòng 24 giờ')).toBeTruthy();
  expect(screen.getByText('Không đúng dạng')).toBeTruthy();
  expect(sent[0]?.body).toMatchObject({
    organizationId: 'cell',
    kind: 'REGULAR',
    plannedStart: '2026-12-03T12:30:00.000Z',
    plannedEnd: '2026-12-03T14:00:00.000Z',
    chairId: 'hung',
    agenda: [{ title: 'Thảo luận' }],
  });

  await userEvent.click(save);
  expect(await screen.findByText('Dịch vụ đang tạm nghỉ.')).toBeTruthy();
  await userEvent.type(screen.getByLabelText('Nơi họp'), ' (cũ)');
  await userEvent.click(save);
  await waitFor(() => expect(sent.length).toBe(3));
  expect(sent[0]?.key).toBeTruthy();
  expect(sent[1]?.key).toBe(sent[0]?.key);
  expect(sent[2]?.key).not.toBe(sent[0]?.key);
});
