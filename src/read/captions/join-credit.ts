import {
  anyPhraseAt,
  type LanguagePack,
  phraseAt,
  startsUpperCase,
  type Word,
  type WordList,
  wordsOf,
} from '../../language/index.js';
import type { Line } from '../lines/line.js';
import type { CaptionParts } from './caption-parts.js';

/** A line above a credit, and what is known of it. */
interface LineAbove {
  readonly line: Line | undefined;
  readonly index: number;
  /** Where it is a caption already. */
  readonly found: CaptionParts | undefined;
  readonly sentences: number;
  /** Empty lines stand between all lines of the text, so that they part nothing. */
  readonly apart: boolean;
}

/**
 * A credit right below a caption belongs to it; right below a short line, it makes that line a caption. Where an empty line
 * between them says nothing, the line must be shorter and one that could stand below a picture.
 */
export function joinCredit(
  { line, index, found, sentences, apart }: LineAbove,
  { span, caption, credit }: CaptionParts,
  pack: LanguagePack,
): CaptionParts | undefined {
  if (caption !== undefined || credit === undefined || line === undefined || found?.credit !== undefined)
    return undefined;
  const captionAbove = found === undefined ? { start: line.start, end: line.end } : found.caption;
  const isShort = apart ? sentences === 1 && couldDescribe(line.text, pack) : line.text.length <= 200;
  if (captionAbove === undefined || (found === undefined && !(index > 0 && isShort))) return undefined;
  return { span: { start: line.start, end: span.end }, caption: captionAbove, credit };
}

/** What is below a picture tells what is seen, not what was done or said, asks nothing and leans on nothing; without a stop it may be a heading. */
export function couldDescribe(text: string, pack: LanguagePack): boolean {
  if (text.length > longestDescription || !text.endsWith('.') || /["“”«»:]/u.test(text)) return false;
  const words = wordsOf(text);
  const leans = anyPhraseAt(pack, leaning, words, 0) && !opensWithNamed(words, text, pack);
  return !leans && words.every((_, index) => !anyPhraseAt(pack, saying, words, index));
}

/** "Ông Nam trong ngày trở về.": a pronoun that is the title of whose name stands behind it. */
const opensWithNamed = (words: readonly Word[], text: string, pack: LanguagePack): boolean =>
  phraseAt(pack, 'speakerTitles', words, 0) === 1 && startsUpperCase(text.slice(words[1]?.start));

/** In UTF-16 units. */
const longestDescription = 120;

const leaning: readonly WordList[] = ['pronouns', 'connectives', 'personPronouns', 'bodyPronouns'];
const saying: readonly WordList[] = ['clausalSpeechVerbs', 'speechSources', 'firstPersons', 'deeds', 'contrasts'];
