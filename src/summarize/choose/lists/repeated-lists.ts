import { lettersAndDigits, withoutMarks } from '../../../language/index.js';
import { onceFor } from '../../../model/once-for.js';
import { quotedBelowQuestion } from '../../annotate/citations.js';
import type { Reading } from '../../annotate/reading.js';
import type { Series } from '../../annotate/structure/found.js';

/**
 * The lists that say again what another one of their section says, item by item: pages that explain a law quote it and tell its points
 * once more. Of two the longer stays, of two as long the one that was set as a list, or takes fewer words, else the first; of one that says much of each item
 * the other, which only names them, and of the longer nothing, nor of the lists inside it. In another section the same items
 * are of something else, but for the law that is quoted with its title: what is concluded of it stays.
 *
 * @param wordsOf how many words a list takes, with those inside it
 */
export function repeatedLists(
  series: readonly Series[],
  reading: Reading,
  wordsOf: (each: Series) => number,
): ReadonlySet<Series> {
  const { text, sentences } = reading;
  const law = quotedBelowQuestion(reading);
  const isLaw = ({ items }: Series): boolean => law.has(items[0]?.sentences[0] ?? -1);
  const again = new Set<Series>();
  const keys = new Map(
    series.map((each) => [each, each.items.map(({ span }) => keyOf(text.slice(span.start, span.end)))]),
  );
  const holders = holdersOf(keys);
  const places = new Map(series.map((each, place) => [each, place]));
  const sectionOf = ({ items }: Series): number => sentences[items[0]?.sentences[0] ?? -1]?.section ?? -1;
  const rankOf = (each: Series): number => 2 * each.items.length + (each.kind === 'list' ? 1 : 0);
  const joined = onceFor((each: Series): string => (keys.get(each) ?? []).join(''));
  /** How many items of one list another one says: as items, or as parts of items that it puts together or sets apart. */
  const saidIn = (own: Series, other: Series): number =>
    (keys.get(own) ?? []).filter((key) => {
      const isOwnItem = holders.get(key)?.includes(other) === true;
      return isOwnItem || (key.length >= fewestLetters && joined(other).includes(key));
    }).length;
  const isFuller = (other: Series, own: Series): boolean => {
    const more = rankOf(other) - rankOf(own) || wordsOf(own) - wordsOf(other);
    return more > 0 || (more === 0 && (places.get(other) ?? 0) < (places.get(own) ?? 0));
  };
  for (const own of series) {
    const said = keys.get(own) ?? [];
    if (said.length < fewest && !(said.length > 1 && said.every((key) => key.length >= longItem))) continue;
    const sharing = new Set(said.flatMap((key) => holders.get(key) ?? []));
    const fuller = [...sharing].find(
      (other) =>
        other !== own &&
        !again.has(other) &&
        (isLaw(own) === isLaw(other) ? sectionOf(other) === sectionOf(own) && isFuller(other, own) : isLaw(own)) &&
        saidIn(own, other) >= mostAgain * said.length,
    );
    if (fuller === undefined) continue;
    if (wordsOf(fuller) <= mostTimes * wordsOf(own)) again.add(own);
    else for (const each of [fuller, ...insideOf(fuller, series)]) again.add(each);
  }
  return again;
}

/** Who types a law once more types some of its accents otherwise. */
const keyOf = (item: string): string => withoutMarks(lettersAndDigits(item));

/** The lists that items of a list announce. */
const insideOf = ({ items }: Series, series: readonly Series[]): Series[] => {
  const own = new Set(items.flatMap(({ sentences }) => sentences));
  return series.filter(({ announcerSentence }) => announcerSentence !== undefined && own.has(announcerSentence));
};

/** The lists that hold an item, the first ones where many do: the cost stays linear in their number. */
const holdersOf = (keys: ReadonlyMap<Series, readonly string[]>): ReadonlyMap<string, readonly Series[]> => {
  const holders = new Map<string, Series[]>();
  for (const [each, items] of keys)
    for (const key of new Set(items)) {
      const known = holders.get(key);
      if (known === undefined) holders.set(key, [each]);
      else if (known.length < mostHolders) known.push(each);
    }
  return holders;
};
const mostHolders = 20;

const mostTimes = 2.5;
const fewest = 3;
/** In letters: of two items as long nobody says both in the same words about something else. */
const longItem = 80;
/** Fewer letters stand by chance inside another item. */
const fewestLetters = 20;
/** The last item of one may hold what stands behind it. */
const mostAgain = 0.7;
