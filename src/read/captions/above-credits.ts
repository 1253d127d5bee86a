import { anyPhraseAt, type LanguagePack, type WordList, wordsOf } from '../../language/index.js';
import type { Span } from '../../model/span.js';
import type { Line } from '../lines/line.js';
import type { CaptionParts } from './caption-parts.js';
import type { Captions } from './find-captions.js';
import { couldDescribe } from './join-credit.js';
import { mayBeCaption } from './noun-phrase.js';

/**
 * Parts the captions that were run into the end of a paragraph from it, when the text lost its pictures: "… đông nghịt người. Sân bay
 * ngập khoảng 30 cm." above a line that is a credit and nothing else. The first line is the message of the article, or its title; a credit
 * behind a mark of captions had a place for one, which was left empty.
 *
 * @param sentencesOf the sentences of a range of the text
 * @returns lines without such captions, and these with their credits
 */
export function withCaptionsAboveCredits(
  lines: readonly Line[],
  captions: Captions,
  sentencesOf: (span: Span) => readonly Span[],
  pack: LanguagePack,
): { readonly lines: readonly Line[]; readonly found: readonly CaptionParts[] } {
  const placeOf = new Map(lines.map(({ start }, index) => [start, index]));
  const shorter = [...lines];
  const found = captions.found.map((parts) => {
    const index = (placeOf.get(parts.span.start) ?? 0) - 1;
    // "Source: …" in the last line is the article's.
    const isInside = index > 0 && index + 2 < lines.length;
    const isMarked = lines[index + 1]?.text.startsWith('|') === true;
    const above = isInside && !isMarked && !captions.lines.has(index) ? shorter[index] : undefined;
    const caption = above && captionIn(parts, above, sentencesOf(above), pack);
    if (above === undefined || caption === undefined) return parts;
    const text = above.text.slice(0, caption.start - above.start).trimEnd();
    shorter[index] = { ...above, text, end: above.start + text.length };
    return { ...parts, span: { start: caption.start, end: parts.span.end }, caption };
  });
  return { lines: shorter, found };
}

/**
 * The last sentence of a line above a bare credit; undefined where it may be one of the paragraph's own, as any may where not all verbs are
 * known, and one that says on which day something was, or points back.
 */
function captionIn(
  { caption, credit }: CaptionParts,
  above: Line,
  sentences: readonly Span[],
  pack: LanguagePack,
): Span | undefined {
  const last = sentences.at(-1);
  if (caption !== undefined || credit === undefined || last === undefined || sentences.length < 2) return undefined;
  const text = above.text.slice(last.start - above.start, last.end - above.start);
  const words = wordsOf(text);
  const tells = dayOrMonth.test(text) || words.some((_, index) => anyPhraseAt(pack, pointing, words, index));
  return !tells && mayBeCaption(text, pack) && couldDescribe(text, pack) ? last : undefined;
}

/** What names something that the paragraph told of. */
const pointing: readonly WordList[] = ['demonstratives', 'backReferences', 'additives'];

/** "Tối 13/11, …" */
const dayOrMonth = /\d\/\d/u;
