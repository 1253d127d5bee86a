import type { EditKind, Random } from '../edit.js';
import type { Place, PlaceKind } from '../places.js';

/** A word typed over, typed behind another, or deleted, in every kind of line. */
export const wordKinds: readonly EditKind[] = (
  [
    ['words of a point', 'point'],
    ['words of a line below a point', 'child'],
    ['words of the summary', 'summary'],
    ['words of a quotation', 'quotation'],
    ['words of a heading', 'heading'],
    ['words of the title', 'title'],
    ['words of a line that stands parted', 'part'],
  ] satisfies readonly (readonly [string, PlaceKind])[]
).map(([name, what]): EditKind => ({
  name,
  draw: ({ free, take, random }) => {
    const place = random.of(free((one) => one.what === what && editableWords(one).length > 0));
    const word = place && random.of(editableWords(place));
    if (place === undefined || word === undefined) return undefined;
    take(place);
    const typed = typedOver(word, random);
    place.line.text = replaced(place.line.text, word, typed);
    return [['word', place.slide, place.paragraph.text, word, typed]];
  },
}));

const typedOver = (word: string, random: Random): string => {
  const way = random.next();
  if (way < 0.5) return random.word();
  return way < 0.75 ? `${word} ${random.word()}` : '';
};

/** Words inside a paragraph that stand there and in its line once, and are no beginning or end of them. */
export function editableWords({ paragraph, line }: Place): string[] {
  const [, ...inner] = paragraph.text.split(' ');
  inner.pop();
  return inner.filter(
    (word) =>
      /^\p{L}{3,}$/u.test(word) &&
      paragraph.text.toLowerCase().split(word.toLowerCase()).length === 2 &&
      line.text.split(word).length === 2,
  );
}

const replaced = (text: string, word: string, typed: string): string =>
  text.replace(word, () => typed).replace(/\s+/gu, ' ');

/** A word set bold changes nothing of what is said. */
export const boldKind: EditKind = {
  name: 'a word set bold',
  draw: ({ free, random }) => {
    const place = random.of(free((one) => editableWords(one).length > 0));
    const word = place && random.of(editableWords(place));
    return place === undefined || word === undefined ? undefined : [['bold', place.slide, word]];
  },
};

/** A question mark behind a point. */
export const markKind: EditKind = {
  name: 'a mark behind a point',
  draw: ({ free, take, random }) => {
    const place = random.of(free(({ what, paragraph }) => what === 'point' && /\p{L}$/u.test(paragraph.text)));
    const last = place?.paragraph.text.split(' ').at(-1) ?? '';
    if (place?.paragraph.text.split(last).length !== 2) return undefined;
    take(place);
    place.line.text += '?';
    return [['word', place.slide, place.paragraph.text, last, `${last}?`]];
  },
};
