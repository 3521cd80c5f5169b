const STEPS: Record<string, number> = { ArrowDown: 1, Enter: 1, ArrowUp: -1 };

/** Which point field a key leads to, in the order of the sheet; null when the key means something else there. */
export function codeAfterKey(key: string, codes: readonly string[], current: string): string | null {
  const step = STEPS[key];
  return step === undefined ? null : (codes[codes.indexOf(current) + step] ?? null);
}

export const pointsFieldId = (code: string) => `score-points-${code}`;
export const reasonFieldId = (code: string) => `score-reason-${code}`;

export function focusField(id: string): void {
  const field = document.getElementById(id);
  if (!(field instanceof HTMLElement)) return;
  field.focus();
  // Typing then replaces what is there, as in the cell of a table.
  if (field instanceof HTMLInputElement) field.select();
  // Under a sticky bar a field has the focus and cannot be seen.
  field.scrollIntoView({ block: 'center' });
}
