/** The text of one field of a posted form; empty when it is not there. */
export function formText(body: unknown, name: string): string {
  if (typeof body !== 'object' || body === null) return '';
  const value: unknown = Object.getOwnPropertyDescriptor(body, name)?.value;
  return typeof value === 'string' ? value : '';
}

/** The whole number 0 to 999,999,999 of one field of a posted form; null when there is none. */
export function formNumber(body: unknown, name: string): number | null {
  const text = formText(body, name);
  return /^\d{1,9}$/.test(text) ? Number(text) : null;
}
