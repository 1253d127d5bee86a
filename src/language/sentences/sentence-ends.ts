import { isLatin, latinLetters } from '../text/scripted.js';

/**
 * Where the sentences of a text may end, behind the white space that follows: `Intl.Segmenter` tells it, after Unicode
 * Standard Annex #29, 5.1. In Latin text the same rules are followed here, since the tables of the segmenter take 10 ms to
 * load; a test compares the two.
 *
 * @param tag BCP 47 tag
 * @returns offsets in order, the last of them the end of the text
 */
export const sentenceEnds = (text: string, tag: string): number[] =>
  isLatin(text)
    ? latinSentenceEnds(text)
    : Array.from(segmenter(tag).segment(text), ({ index, segment }) => index + segment.length);

const latinSentenceEnds = (text: string): number[] => {
  const ends: number[] = [];
  for (const { index } of text.matchAll(/[.․!?‼‽⁇⁈⁉\n]/g)) {
    const end = endAt(text, index);
    // A line end behind a full stop was counted with it.
    if (end !== undefined && end !== ends.at(-1)) ends.push(end);
  }
  if (ends.at(-1) !== text.length && text.length > 0) ends.push(text.length);
  return ends;
};

/** The rules by the names that the annex gives them; those of them that part nothing need no code. */
const endAt = (text: string, terminator: number): number | undefined => {
  // SB4
  if (text[terminator] === '\n') return terminator + 1;
  closings.lastIndex = terminator + 1;
  const closed = closings.exec(text)?.[0] ?? '';
  const end = terminator + 1 + closed.length;
  const next = text.charAt(end);
  // SB9, SB10
  if (next === '\n') return end + 1;
  if (next === '') return end;
  // SB8a
  if (/[,:;–—.․!?‼‽⁇⁈⁉-]/.test(next)) return undefined;
  if (!/[.․]/.test(text.charAt(terminator))) return end;
  // SB6, SB7
  if (closed === '' && (/[0-9]/.test(next) || (isUpperCase(next) && letter.test(text.charAt(terminator - 1)))))
    return undefined;
  // SB8
  nextLetter.lastIndex = end;
  const following = nextLetter.exec(text)?.[1];
  return following !== undefined && !isUpperCase(following) ? undefined : end;
};

/** Quotation marks and brackets, then spaces. */
const closings = /["'()[\]{}«»‘-‟‹›⁅⁆]*[ \u00a0]*/y;
const letter = new RegExp(`[${latinLetters}]`);
const nextLetter = new RegExp(`[^${latinLetters}\\n.․!?‼‽⁇⁈⁉]*([${latinLetters}])`, 'y');
const isUpperCase = (character: string): boolean => letter.test(character) && character !== character.toLowerCase();

const segmenters = new Map<string, Intl.Segmenter>();
const segmenter = (tag: string): Intl.Segmenter => {
  const known = segmenters.get(tag);
  if (known !== undefined) return known;
  const made = new Intl.Segmenter(Intl.Segmenter.supportedLocalesOf(tag).length > 0 ? tag : 'en', {
    granularity: 'sentence',
  });
  segmenters.set(tag, made);
  return made;
};
