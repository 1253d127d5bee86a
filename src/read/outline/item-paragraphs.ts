import { endsInStop, type LanguagePack, phraseAt, phraseBefore, wordsOf } from '../../language/index.js';
import { citedPlaces } from './cited-provisions.js';
import type { Entry } from './entry.js';
import { follows, type Marker } from '../lines/marker.js';
import { isRunning, isTitleLike } from '../lines/title-shape.js';

/**
 * Whether a paragraph without a sign is what the item above says: the item announces it ("4. Remedies:"), or is no more than its title
 * where all items of the list say a sentence, or have a paragraph of their own. Of what an item announces more than one paragraph is its
 * own where they are parted by semicolons, or are a few sentences up to the next item or heading. What concludes from the list stands
 * behind it.
 *
 * @param open the entries of the list so far
 */
export function saysItem(
  entries: readonly Entry[],
  place: number,
  open: readonly Entry[],
  pack: LanguagePack,
): boolean {
  const [entry, above] = [entries[place], entries[place - 1]];
  if (!isPlain(entry) || above === undefined || open.at(-1) !== above || citedPlaces(entries).has(place)) return false;
  // What concludes, or announces itself, is read under no item.
  if (phraseAt(pack, 'conclusions', wordsOf(entry.text), 0) > 0 || /[:：][*_]*$/u.test(entry.text)) return false;
  const item = open.findLast(({ marker }) => marker !== undefined);
  if (item === undefined) return false;
  const announces = /[:：][*_]*$/u.test(item.text);
  if (entry.text.length <= longestBetween && saysSentence(entry) && standsBetween(entries, place, item)) return true;
  if (above === item) return announces || (isTitle(item) && saysSomething(entry) && areAllSaid(entries, place - 1));
  return announces && ([above, entry].some(({ text }) => /[;,]$/u.test(text)) || isOfRun(entries, place, item, pack));
}

/** One or two paragraphs between "4. Open the tank." and "5. Look below the wall.": the count goes on behind what they say of its item. */
function standsBetween(entries: readonly Entry[], place: number, { text, marker }: Entry): boolean {
  if (marker?.style !== 'number' || marker.named !== undefined || text.length > longestCounted) return false;
  if (!endsInStop(text)) return false;
  const next = nextInCount(entries, place + 1, marker);
  // Of two items the second may be one of the text.
  return next > 0 && (Math.max(...marker.ordinals) > 1 || nextInCount(entries, next + 1, entries[next]?.marker) > 0);
}

/** In letters: of a text whose paragraphs are numbered each is longer. */
const longestCounted = 320;
const longestBetween = 400;

const saysSentence = ({ text }: Entry): boolean => /^["“«„‘'(]?\p{Lu}.*[.!?…]["”»’)*_]*$/u.test(text);

/** Where the item stands that carries a count on, behind a paragraph at the most; or 0. */
function nextInCount(entries: readonly Entry[], from: number, marker: Marker | undefined): number {
  const at = [from, from + 1].find((place) => !isPlain(entries[place]));
  const next = entries[at ?? -1];
  return marker !== undefined && next?.marker !== undefined && next.kind !== 'heading' && follows(marker, next.marker)
    ? (at ?? 0)
    : 0;
}
/**
 * "b) Biện pháp phòng cháy bao gồm:", above some paragraphs and "c) …": whether a paragraph is one of those. One alone of them would seem
 * to be all that the item announces.
 */
function isOfRun(entries: readonly Entry[], place: number, item: Entry, pack: LanguagePack): boolean {
  const words = wordsOf(item.text);
  if (phraseBefore(pack, 'listOpeners', words, words.length) === 0) return false;
  let to = place;
  while (to - place < mostOfRun && isPlain(entries[to + 1])) to += 1;
  const from = entries.lastIndexOf(item, place) + 1;
  const next = entries[to + 1];
  return (
    next !== undefined &&
    (next.kind === 'heading' || next.marker !== undefined || next.division !== undefined) &&
    to - from < mostOfRun &&
    entries.slice(from, to + 1).every(({ text }) => endsInStop(text))
  );
}
/** More are a text below the item. */
const mostOfRun = 8;

/** A paragraph without a sign or a number. */
const isPlain = (entry: Entry | undefined): entry is Entry =>
  entry?.kind === 'line' && entry.marker === undefined && entry.division === undefined;

/** A sentence, though nobody ended its last. */
const saysSomething = ({ text }: Entry): boolean => isRunning(text) || /\p{Ll}\. \p{Lu}/u.test(text);

const isTitle = ({ text, marker }: Entry): boolean => {
  const words = text.slice(marker?.length ?? 0);
  return words.length <= longestTitle && isTitleLike(words);
};
/** In letters. */
const longestTitle = 70;

/** In lines: looking at all of a long text for each of its items would cost the square of it. */
const farthest = 80;

/** The items with the same sign between two headings: each ends a sentence, or has a paragraph below it. */
function areAllSaid(entries: readonly Entry[], place: number): boolean {
  const item = entries[place];
  if (item === undefined) return false;
  const isEnd = (at: number): boolean => entries[at] === undefined || entries[at].kind === 'heading';
  let [from, to] = [place, place];
  while (from > place - farthest && !isEnd(from - 1)) from -= 1;
  while (to < place + farthest && !isEnd(to + 1)) to += 1;
  const members = entries.slice(from, to + 1).flatMap((entry, index) => (isAlike(entry, item) ? [from + index] : []));
  return (
    members.length > 1 &&
    members.every((at) => {
      const below = entries[at + 1];
      return /[.;!?…][*_”"»)]*$/u.test(entries[at]?.text ?? '') || (isPlain(below) && saysSomething(below));
    })
  );
}

const isAlike = ({ marker }: Entry, { marker: own }: Entry): boolean =>
  marker !== undefined &&
  marker.style === own?.style &&
  (marker.style === 'bullet' ? marker.text === own.text : marker.stop === own.stop);
