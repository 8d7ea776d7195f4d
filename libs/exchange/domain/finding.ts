/** Something about a file that is told to whoever brings it, in English: the commands of the operator speak it. */
export interface Finding {
  /** JSON path such as `$.services[3].status`, or a line of the file. */
  path: string;
  code: string;
  message: string;
}

/** Makes one. */
export function finding(path: string, code: string, message: string): Finding {
  return { path, code, message };
}
