/** The code travels behind the `#`, which browsers keep to themselves. */
export function checkInAddress(meetingId: string, token: string): string {
  return `${window.location.origin}/diem-danh/${meetingId}#${token}`;
}

/** `482913` → `482 913` */
export function inThrees(digits: string): string {
  return digits.replace(/(\d{3})(?=\d)/g, '$1 ');
}

/** What people type for six digits, in whatever groups; undefined when it is none. */
export function typedCode(typed: string): string | undefined {
  const digits = typed.replace(/[\s.-]/g, '');
  return /^\d{6}$/.test(digits) ? digits : undefined;
}
