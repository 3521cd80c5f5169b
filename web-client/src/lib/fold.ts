/** For searching without diacritics, as the service does: `Đỗ Thị Ưởng` → `do thi uong` */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase().replace(/\s+/g, ' ').trim();
}
