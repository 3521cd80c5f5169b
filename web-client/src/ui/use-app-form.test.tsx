import { act, renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { Problem } from '@/lib/problem';
import { useAppForm } from './use-app-form';

const schema = z.object({ title: z.string(), items: z.array(z.object({ text: z.string() })) });
const values = { title: 'Họp tháng 11', items: [{ text: 'Thông qua nghị quyết' }] };

async function refusedWith(...fields: string[]) {
  const violations = fields.map((field) => ({ field, message: `sai ${field}` }));
  const problem = new Problem({ slug: 'invalid-request', status: 400, violations });
  const { result } = renderHook(() => {
    const form = useAppForm(schema, values);
    return { form, errors: form.formState.errors };
  });
  await act(result.current.form.submit(() => Promise.reject(problem)));
  return { problem, shown: result.current };
}

it('says what is refused at its field, in lists too', async () => {
  const { shown } = await refusedWith('title', 'items[0].text');
  expect(shown.errors.title?.message).toBe('sai title');
  expect(shown.errors.items?.[0]?.text?.message).toBe('sai items[0].text');
  expect(shown.form.problem).toBeNull();
});

it('says above the button what belongs to no field', async () => {
  const { shown, problem } = await refusedWith('title', 'chairId');
  expect(shown.errors.title?.message).toBe('sai title');
  expect(shown.form.problem).toBe(problem);
});
