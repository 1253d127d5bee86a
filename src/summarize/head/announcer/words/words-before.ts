import {
  endsInPronoun,
  holdsPhrase,
  phraseAt,
  wordsOf,
  type LanguagePack,
  type Word,
} from '../../../../language/index.js';
import type { Reading } from '../../../annotate/reading.js';
import { behindMarker } from '../../../annotate/structure/marker.js';
import type { ShownSeries } from '../../../choose/lists/shown-series.js';
import { behindConnective } from '../../../say/connective.js';
import { withoutCitation } from '../../citation/citation.js';
import { mostLetters, type Heading } from '../../heading.js';
import { headingKeepsMeaning } from '../../keeps-meaning.js';
import { behindOpening } from './behind-opening.js';
import { withoutCountBehind } from '../endings/count-behind.js';
import { withoutTimeBehind } from '../endings/time-behind.js';
import { deniesList, pointsToList, withoutListOpener } from '../list-opener.js';
import { topicOpened } from '../topic-opened.js';
import { fewestWords, openingWords, wordsAsHeading } from './words-as-heading.js';

/** "5 tỉnh có tỷ lệ tiêm dưới 47 %: …": all that stands before the colon, or the stop, in the items' own sentence or the one before. */
export const wordsBefore = (
  reading: Reading,
  { items, series: { announcerSentence } }: ShownSeries,
  closing: RegExp,
  most = mostLetters,
): Heading | undefined => {
  const [first] = items;
  const sentence = reading.sentences[announcerSentence ?? first?.sentences[0] ?? -1];
  if (first === undefined || sentence === undefined) return undefined;
  const head = reading.text.slice(sentence.start, Math.min(sentence.end, first.span.start));
  const at = head.search(closing);
  if (at < 0) return undefined;
  const { text, pack } = reading;
  const all = wordsOf(text, behindConnective(reading, behindMarker(reading, sentence)), sentence.start + at);
  const whole = withoutCountBehind(text, withoutTimeBehind(behindOpening(text, all, pack), pack), pack);
  const topic = topicOpened(text, whole, pack);
  const about = topic === undefined ? undefined : wordsAsHeading(reading, topic, sentence, most);
  if (about !== undefined) return about;
  // "… không bao gồm các khoản phí sau": without its last word that would be said of all fees.
  const denies = deniesList(whole, pack);
  const ending = endsInPronoun(whole, pack);
  // "The following remain as they were" is whole.
  if (ending && !holdsPhrase(pack, 'listOpeners', whole.slice(0, -1))) return undefined;
  const kept = denies || ending ? whole : withoutListOpener(whole, pack, most);
  if (addsToOthers(whole, pack) || namesNoMatter(kept, pack)) return undefined;
  const words = kept.length < fewestWords ? whole : kept;
  const uncited = withoutCitation(text, words, pack);
  const matter = uncited.length < words.length ? wordsAsHeading(reading, uncited, sentence, most) : undefined;
  return matter !== undefined && headingKeepsMeaning(reading, matter)
    ? matter
    : wordsAsHeading(reading, words, sentence, most, denies || ending || pointsToList(words, pack));
};

/** "The port also admits": what it admits besides stands somewhere else. */
const addsToOthers = (words: readonly Word[], pack: LanguagePack): boolean =>
  words.slice(0, openingWords).some((_, at) => at > 0 && phraseAt(pack, 'additives', words, at) > 0);

/** "Examples include the following", "Những trường hợp": nouns that announce any list, of which the sentence before says whose or of what. */
const namesNoMatter = (words: readonly Word[], pack: LanguagePack): boolean => {
  let at = 0;
  for (let length = 1; length > 0 && at < words.length; at += length)
    length = Math.max(...ofAnyList.map((list) => phraseAt(pack, list, words, at)));
  const isCounted = words.some(({ key }) => /^\d/u.test(key) || (pack.numerals[key] ?? 0) > 1);
  return words.length > 0 && at >= words.length && !isCounted;
};
const ofAnyList = ['announcers', 'plurals'] as const;
