/** What the bytes 0x80 to 0x9f are; the other letters are those of Unicode. Written out, because the decoder of Node 20 takes them for controls. */
const LETTERS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The text of a file that older office programs wrote on Windows. The five bytes that no letter has stay control characters. */
export function windows1252Text(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes).replaceAll(/[\u0080-\u009f]/g, (control) => LETTERS[control.charCodeAt(0) - 0x80] ?? control);
}
