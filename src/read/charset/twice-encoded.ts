/**
 * A text whose characters were made into UTF-8 twice, by a program that took its bytes for Latin letters: "harbourâ\u0080\u0099s". Nobody types
 * the control characters that this leaves, so that it is told for sure where it holds one.
 */
export const withOneEncoding = (text: string): string => {
  const isTold = /[\u0080-\u009f]/.test(text);
  const once = isTold ? text.replace(sequence, decodedOnce).replace(/(?<!\p{L})\u00c2\u00a0/gu, '\u00a0') : text;
  return once.includes('\u00c2') ? once.replace(spaceTwice, '\u00a0') : once;
};

const sequence = /[\u00c2-\u00df][\u0080-\u00bf]|[\u00e0-\u00ef][\u0080-\u00bf]{2}|[\u00f0-\u00f4][\u0080-\u00bf]{3}/g;

/** A space that does not break, behind a mark: its second byte may have gone with the end of its line. */
const spaceTwice = /(?<=[.,:;!?—–”"')] ?)(?:\u00c2(?:[\u00a0 ]|\s*$))+/gu;

function decodedOnce(found: string): string {
  if (!/[\u0080-\u009f]/.test(found)) return found;
  const once = Buffer.from(found, 'latin1').toString('utf8');
  return once.includes('\ufffd') ? found : once;
}
