/** What RTF is made of (Rich Text Format Specification 1.9.1, "Basic Syntax"). */
export type Token =
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  /** `\b0`: the name `b`, the parameter 0. */
  | { readonly kind: 'word'; readonly name: string; readonly parameter?: number | undefined }
  /** `\~`, `\*` and other signs. */
  | { readonly kind: 'symbol'; readonly sign: string }
  /** Text in the code page of its font. */
  | { readonly kind: 'text'; readonly bytes: Uint8Array };

const backslash = 0x5c;
const openBrace = 0x7b;
const closeBrace = 0x7d;

/** Takes RTF apart. What follows `\bin` is left out: pictures that are fit for a deck are written in digits. */
export function* tokensOf(bytes: Uint8Array): Generator<Token> {
  let at = 0;
  while (at < bytes.length) {
    const byte = bytes[at];
    if (byte === openBrace || byte === closeBrace) {
      yield { kind: byte === openBrace ? 'open' : 'close' };
      at++;
    } else if (byte === backslash) {
      const { token, next } = readControl(bytes, at + 1);
      if (token !== undefined) yield token;
      at = next;
    } else {
      const end = endOfText(bytes, at);
      const text = bytes.subarray(at, end).filter((each) => each !== 0x0a && each !== 0x0d);
      if (text.length > 0) yield { kind: 'text', bytes: text };
      at = end;
    }
  }
}

function endOfText(bytes: Uint8Array, start: number): number {
  let at = start;
  while (at < bytes.length && bytes[at] !== openBrace && bytes[at] !== closeBrace && bytes[at] !== backslash) at++;
  return at;
}

/** @param at behind the backslash */
function readControl(bytes: Uint8Array, at: number): { readonly token?: Token; readonly next: number } {
  const ahead = latin.decode(bytes.subarray(at, at + longestControl));
  const [whole, name, parameter] = /^([A-Za-z]+)(-?\d{1,10})? ?/.exec(ahead) ?? [];
  if (whole !== undefined && name !== undefined) {
    const value = parameter === undefined ? undefined : Number(parameter);
    const skipped = name === 'bin' ? Math.max(value ?? 0, 0) : 0;
    return { token: { kind: 'word', name, parameter: value }, next: at + whole.length + skipped };
  }
  const code = /^'([0-9a-f]{2})/i.exec(ahead)?.[1];
  if (code !== undefined) {
    return { token: { kind: 'text', bytes: Uint8Array.of(Number.parseInt(code, 16)) }, next: at + 3 };
  }
  const sign = ahead.charAt(0);
  return sign === '' ? { next: at + 1 } : { token: { kind: 'symbol', sign }, next: at + 1 };
}

/** The name of a control word has 32 letters at most. */
const longestControl = 48;
const latin = new TextDecoder('latin1');
