/** The code of an error of the operating system, such as ENOENT; null for any other value that was thrown. */
export function errorCode(error: unknown): string | null {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : null;
}
