import { fold, holdsPhrase, type LanguagePack } from '../../../language/index.js';
import type { Annotation } from '../../annotate/annotation.js';
import type { Sentence } from '../../annotate/reading.js';
import type { Series, SeriesItem } from '../../annotate/structure/found.js';

/**
 * The items of a list with what the sentence right behind the list says that one of them does not hold for, as the last: "The second does not apply to
 * crews of the county." Whoever read the list alone would take it to hold for all.
 */
export const withException = (
  { reading }: Annotation,
  { kind, items: all }: Series,
  items: readonly SeriesItem[],
): readonly SeriesItem[] => {
  const last = reading.sentences[all.at(-1)?.sentences.at(-1) ?? -1];
  const next = reading.sentences[(last?.index ?? -2) + 1];
  if (kind !== 'list' || last === undefined || next === undefined || next.item !== undefined) return items;
  if (next.section !== last.section || next.turn !== last.turn || next.words.length > longest) return items;
  if (!holdsPhrase(reading.pack, 'exemptions', next.words)) return items;
  const limited = limitedItem(next, all, reading.pack);
  if (limited === undefined || !items.some(({ sentences }) => sentences[0] === limited.sentences[0])) return items;
  return [...items, { span: { start: next.start, end: next.end }, sentences: [next.index] }];
};
/** In words: a longer one says by itself what it is about. */
const longest = 28;

/** The item that an ordinal ranks: "yêu cầu thứ nhất", "the first rule", "die zweite Regel". */
const limitedItem = ({ words }: Sentence, items: readonly SeriesItem[], pack: LanguagePack): SeriesItem | undefined => {
  const subject = words.slice(0, longestSubject);
  const place = pack.ordinals.findIndex((phrases) =>
    phrases.some(
      (phrase) => isRank(phrase, pack) && ` ${subject.map(({ key }) => key).join(' ')} `.includes(` ${fold(phrase)} `),
    ),
  );
  return items[place];
};
/** In words. */
const longestSubject = 4;

/** "First", "the first", "thứ nhất", and neither "one" nor "firstly". */
const isRank = (phrase: string, pack: LanguagePack): boolean => phrase.includes(' ') || pack.rankWords.includes(phrase);
