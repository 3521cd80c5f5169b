import { expect, type Page } from '@playwright/test';

/** Finds a person by some letters of the name, as somebody types them, and takes the one with this name. */
export async function choosePerson(page: Page, label: string, letters: string, name: string): Promise<void> {
  const field = page.getByRole('combobox', { name: label, exact: true });
  await field.fill(letters);
  await page.getByRole('option', { name }).click();
  // Whoever was chosen already is named again when the field is left.
  await field.blur();
  await expect(field).toHaveValue(name);
}
