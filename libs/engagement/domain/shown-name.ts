/**
 * What an organisation sees of a volunteer's name before it has accepted them: the first name and the initial of the
 * last one. Empty when the person gave no name.
 */
export function stagedName(displayName: string): string {
  const words = displayName.split(/\s+/).filter((word) => word !== '');
  const [first = ''] = words;
  const initial = words.length > 1 ? [...(words.at(-1) ?? '')][0] : undefined;
  return initial === undefined ? first : `${first} ${initial.toUpperCase()}.`;
}
