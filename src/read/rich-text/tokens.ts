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
    } else if (isLineEnd(byte)) {
      at++;
    } else {
      const end = endOfText(bytes, at);
      yield { kind: 'text', bytes: bytes.subarray(at, end) };
      at = end;
    }
  }
}

/** Lines end where the writer of the file liked, and say nothing. */
const isLineEnd = (byte: number | undefined): boolean => byte === 0x0a || byte === 0x0d;

function endOfText(bytes: Uint8Array, start: number): number {
  let at = start;
  while (at < bytes.length && !endsText(bytes[at])) at++;
  return at;
}

const endsText = (byte: number | undefined): boolean =>
  byte === openBrace || byte === closeBrace || byte === backslash || isLineEnd(byte);

/** @param at behind the backslash */
function readControl(bytes: Uint8Array, at: number): { readonly token?: Token; readonly next: number } {
  const sign = characterAt(bytes, at);
  if (sign === '') return { next: at };
  if (isLetter(bytes[at])) return readWord(bytes, at);
  if (sign !== "'") return { token: { kind: 'symbol', sign }, next: at + 1 };
  const code = Number.parseInt(characterAt(bytes, at + 1) + characterAt(bytes, at + 2), 16);
  return Number.isNaN(code)
    ? { next: at + 1 }
    : { token: { kind: 'text', bytes: Uint8Array.of(code) }, next: Math.min(at + 3, bytes.length) };
}

/** A name, maybe a number, and one space that belongs to neither what stands before nor behind. */
function readWord(bytes: Uint8Array, start: number): { readonly token: Token; readonly next: number } {
  let at = start;
  let name = '';
  while (isLetter(bytes[at]) && name.length < longestName) name += characterAt(bytes, at++);
  let digits = '';
  if (characterAt(bytes, at) === '-') digits += characterAt(bytes, at++);
  while (isDigit(bytes[at]) && digits.length < longestNumber) digits += characterAt(bytes, at++);
  if (characterAt(bytes, at) === ' ') at++;
  const parameter = /\d/.test(digits) ? Number(digits) : undefined;
  if (name === 'bin') at += Math.max(parameter ?? 0, 0);
  return { token: { kind: 'word', name, parameter }, next: at };
}

const longestName = 32;
const longestNumber = 11;

/** The byte as a character; '' behind the end. */
const characterAt = (bytes: Uint8Array, at: number): string => {
  const byte = bytes[at];
  return byte === undefined ? '' : String.fromCharCode(byte);
};

const isLetter = (byte = 0): boolean => (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);
const isDigit = (byte = 0): boolean => byte >= 0x30 && byte <= 0x39;
