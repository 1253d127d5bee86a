import {
  anyPhraseAt,
  type LanguagePack,
  phraseAt,
  startsUpperCase,
  type Word,
  type WordList,
  wordsOf,
} from '../../language/index.js';
import { endsSentence, type Line } from '../lines/line.js';
import type { CaptionParts } from './caption-parts.js';

/** Between how many lines of a text an empty line stands: where all or none are so, that parts no paragraph from the next. */
export type Grouped = 'all apart' | 'none apart' | 'some apart';

/** A line above a credit, and what is known of it. */
interface LineAbove {
  readonly line: Line;
  readonly index: number;
  /** Where it is a caption already. */
  readonly found: CaptionParts | undefined;
  readonly sentences: number;
  readonly grouped: Grouped;
  /** The paragraphs of the text are longer. */
  readonly amongLonger: boolean;
}

/**
 * A credit right below a caption belongs to it; right below a short line, it makes that line a caption. Where empty lines part no
 * paragraphs, the line must be one sentence that could stand below a picture, and shorter than the paragraphs are.
 */
export function joinCredit(
  { line, index, found, sentences, grouped, amongLonger }: LineAbove,
  { span, caption, credit }: CaptionParts,
  pack: LanguagePack,
): CaptionParts | undefined {
  if (caption !== undefined || credit === undefined || found?.credit !== undefined) return undefined;
  const captionAbove = found === undefined ? { start: line.start, end: line.end } : found.caption;
  const mayBeName = grouped === 'none apart' && !endsSentence(line.text);
  const isShort =
    line.text.length <= longestAbove &&
    (grouped === 'some apart' || (sentences === 1 && amongLonger && (mayBeName || couldDescribe(line.text, pack))));
  if (captionAbove === undefined || (found === undefined && !(index > 0 && isShort))) return undefined;
  return { span: { start: line.start, end: span.end }, caption: captionAbove, credit };
}

/** In UTF-16 units. */
const longestAbove = 200;

/**
 * What is below a picture tells what is seen, not what was done or said or is not so, asks nothing and leans on nothing; without a stop it may
 * be a heading.
 */
export function couldDescribe(text: string, pack: LanguagePack): boolean {
  if (text.length > longestDescription || !text.endsWith('.') || /["“”«»:]/u.test(text)) return false;
  const words = wordsOf(text);
  const leans = anyPhraseAt(pack, leaning, words, 0) && !opensWithNamed(words, text, pack);
  return !leans && words.every((_, index) => !anyPhraseAt(pack, saying, words, index));
}

/** "Ông Nam trong ngày trở về.": a pronoun that is the title of whose name stands behind it. */
const opensWithNamed = (words: readonly Word[], text: string, pack: LanguagePack): boolean =>
  phraseAt(pack, 'speakerTitles', words, 0) === 1 && startsUpperCase(text.slice(words[1]?.start));

const longestDescription = 120;

const leaning: readonly WordList[] = ['pronouns', 'connectives', 'personPronouns', 'bodyPronouns'];
const saying: readonly WordList[] = [
  'clausalSpeechVerbs',
  'speechSources',
  'firstPersons',
  'deeds',
  'contrasts',
  'negations',
];
