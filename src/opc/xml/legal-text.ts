/** Text without the characters that XML 1.0 forbids: controls, lone surrogates, U+FFFE and U+FFFF (XML 1.0, 2.2). */
export function legalText(text: string): string {
  return suspicious.test(text) ? text.replace(illegal, '') : text;
}

// eslint-disable-next-line no-control-regex -- control characters are what is looked for
export const illegal = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udfff]/gu;
/** The same without pairing surrogates, which is cheaper and finds nothing in most text. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const suspicious = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/;
