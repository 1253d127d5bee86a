import {
  furnitureWords,
  genreWords,
  type LanguagePack,
  phrasesOf,
  type Word,
  wordsOf,
  scriptedPattern,
} from '../../../language/index.js';
import type { Span } from '../../../model/span.js';
import { dateOf, exactDates } from '../../exact-dates.js';
import { isReachedBy } from '../../furniture/boilerplate.js';

/** One line of a cover, or a part of one that a scan ran together. */
export interface CoverLine {
  readonly span: Span;
  readonly text: string;
  readonly kind: LineKind;
}

/** What a line of a cover says. `other` is an office, a house, or half of a name. */
export type LineKind = 'held' | 'speaker' | 'event' | 'order' | 'contact' | 'day' | 'theme' | 'other';

/** What a line of a cover says, the surest first. */
export function kindOfLine(line: string, pack: LanguagePack): LineKind {
  const words = wordsOf(line);
  if (furnitureWords(pack, 'embargo').lines.matchAt(words, 0) > 0) return 'order';
  if (isReachedBy({ text: line, words }) || isAddress(line)) return 'contact';
  if (words.length <= longestDay && dateOf(line, { pack }) !== undefined && !saysOccasion(words, pack)) return 'day';
  // "Theme: …", "Duration: 15 minutes", and a theme between quotation marks.
  if (labelOrQuotation.test(line)) return 'theme';
  if (speechNounAt(words, pack) !== undefined) return 'held';
  if (namesSpeaker(words, pack)) return 'speaker';
  if (saysOccasion(words, pack)) return 'event';
  return words.length <= longestDay && exactDates(line, { pack }).length > 0 ? 'day' : 'other';
}

const labelOrQuotation = scriptedPattern('^(?:\\p{L}+\\s?[:：]|[\\s<«*_-]*["“«‘]\\s*\\p{L})');

/** Words of a day with its weekday, a place and a hall. */
const longestDay = 12;

/** `820 Second Avenue, Suite 4, Port Ellis 10017 …`: a number of a house, and another behind a comma. */
const isAddress = (line: string): boolean => /\d{3}[ -]\d{3}/u.test(line) || /^\d+ [\p{Lu}\d].*,.*\d/u.test(line);

/** Where the words stand that say what was held. */
interface SpeechNoun {
  readonly at: number;
  readonly count: number;
}

/** "Statement by …", "Discours": the words that say what was held, as the line opens or with who held it. */
export function speechNounAt(words: readonly Word[], pack: LanguagePack): SpeechNoun | undefined {
  const counts = words.map((_, at) => ({ at, count: genreWords(pack, 'speech').titles.matchAt(words, at) }));
  return counts.find(({ at, count }) => count > (at === 0 ? 0 : 1));
}

/** Whether words name somebody with an office or as such people are addressed. */
export const namesSpeaker = (words: readonly Word[], pack: LanguagePack): boolean =>
  words.some((_, at) => holdsOffice(words, at, pack) || callAt(words, at, pack));

/** "General" of a debate or an assembly is no office. */
function holdsOffice(words: readonly Word[], at: number, pack: LanguagePack): boolean {
  const occasions = phrasesOf(pack, 'occasions');
  const count = phrasesOf(pack, 'speakerTitles').matchAt(words, at);
  return (
    count > 0 &&
    occasions.matchAt(words, at) === 0 &&
    occasions.matchAt(words, at + count) === 0 &&
    occasions.matchAt(words, at - 1) < 2
  );
}

/** Whether words name what speeches are held at. */
export const saysOccasion = (words: readonly Word[], pack: LanguagePack): boolean =>
  words.length >= 2 && words.some((_, at) => phrasesOf(pack, 'occasions').matchAt(words, at) > 0);

/** Whether words call those who hear a speech. */
export const callAt = (words: readonly Word[], at: number, pack: LanguagePack): boolean =>
  furnitureWords(pack, 'salutation').openers.matchAt(words, at) > 0;
