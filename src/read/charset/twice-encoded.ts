/**
 * A text whose characters were made into UTF-8 twice, by a program that took its bytes for Latin letters: "harbourâ\u0080\u0099s". Nobody types
 * the control characters that this leaves, so that it is told for sure where it holds one.
 */
export const withOneEncoding = (text: string): string =>
  /[\u0080-\u009f]/.test(text)
    ? text
        .replace(
          /[\u00c2-\u00df][\u0080-\u00bf]|[\u00e0-\u00ef][\u0080-\u00bf]{2}|[\u00f0-\u00f4][\u0080-\u00bf]{3}/g,
          decodedOnce,
        )
        .replace(/(?<!\p{L})\u00c2\u00a0/gu, '\u00a0')
    : text;

function decodedOnce(found: string): string {
  if (!/[\u0080-\u009f]/.test(found)) return found;
  const once = Buffer.from(found, 'latin1').toString('utf8');
  return once.includes('\ufffd') ? found : once;
}
