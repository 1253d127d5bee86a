/** The calls of a RegExp that patterns for any script are made for. */
export interface ScriptedPattern {
  test(text: string): boolean;
  exec(text: string): RegExpExecArray | null;
  /** For the calls of a string, as `replace`. */
  in(text: string): RegExp;
}

/**
 * A pattern with classes of letters (`\p{L}`, `\p{Lu}`, `\p{Ll}`, `\p{M}`, `\p{N}`) for text of any script. Such a
 * class takes V8 a millisecond to make ready, and a run meets dozens of them, so text that is Latin gets the same
 * pattern with its few letters spelt out.
 *
 * @param source as between the slashes of a literal with the flag u
 * @param flags with u; a pattern with g is for `in` alone
 */
export const scriptedPattern = (source: string, flags = 'u'): ScriptedPattern => {
  let latin: RegExp | undefined;
  let any: RegExp | undefined;
  const patternFor = (text: string): RegExp =>
    isLatin(text) ? (latin ??= new RegExp(spellOut(source), flags)) : (any ??= new RegExp(source, flags));
  return { test: (text) => patternFor(text).test(text), exec: (text) => patternFor(text).exec(text), in: patternFor };
};

/** Nothing but Latin letters without combining marks, digits, and the visible punctuation and signs that go with them. */
export const isLatin = (text: string): boolean => {
  if (text.length < longText) return latinText.test(text);
  if (text !== latest.text) latest = { text, isLatin: latinText.test(text) };
  return latest.isLatin;
};

const latinText =
  /^[\n -~\u00a0-\u00ac\u00ae-\u01ba\u01cd-\u01dc\u01f4-\u024f\u1e00-\u1eff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]*$/;
/** An article is asked about again and again. */
let latest = { text: '', isLatin: true };
const longText = 500;

/** Inside of a class, where they stand in a row with others, and as a class of their own. */
const spellOut = (source: string): string =>
  source.replace(/\[(?:[^\]\\]|\\.)*\]|\\p\{(\w+)\}/g, (part, name: string | undefined) =>
    name === undefined ? part.replace(/\\p\{(\w+)\}/g, (_, inner: string) => lettersOf(inner)) : `[${lettersOf(name)}]`,
  );

/** Of those that are admitted as Latin. */
export const latinLetters = 'A-Za-zªµºÀ-ÖØ-öø-ɏḀ-ỿ';
export const latinDigits = '0-9²³¹¼½¾';

const lettersOf = (name: string): string => {
  const letters = latinClasses.get(name)?.();
  if (letters === undefined) throw new Error(`No Latin letters are known for \\p{${name}}.`);
  return letters;
};

const latinClasses = new Map([
  ['L', () => latinLetters],
  ['Lu', () => letterCases().upper],
  ['Ll', () => letterCases().lower],
  ['Lt', () => ''],
  ['Lo', () => 'ªº'],
  ['M', () => ''],
  ['N', () => latinDigits],
]);

const letterCases = (): Cases => (cases ??= readCases());
let cases: Cases | undefined;
interface Cases {
  readonly upper: string;
  readonly lower: string;
}

/** The ordinal signs of Spanish are letters of neither case. */
const readCases = (): Cases => {
  const isLetter = new RegExp(`[${latinLetters}]`);
  let [upper, lower] = ['', ''];
  for (let code = 0x41; code < 0x1f00; code = code === 0x24f ? 0x1e00 : code + 1) {
    const letter = String.fromCharCode(code);
    if (!isLetter.test(letter) || letter === 'ª' || letter === 'º') continue;
    if (letter === letter.toLowerCase()) lower += letter;
    else upper += letter;
  }
  return { upper, lower };
};
