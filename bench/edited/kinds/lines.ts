import type { EditedDeck, EditKind } from '../edit.js';
import type { Place } from '../places.js';
import type { SeenLine } from '../seen.js';

/** Points that are added, taken out, moved, parted and joined. Those have no line below them. */
export const lineKinds: readonly EditKind[] = [
  {
    name: 'a point added',
    draw: (deck) => {
      const place = deck.random.of(deck.free((one) => isAlone(one)));
      if (place === undefined) return undefined;
      deck.take(place);
      const text = ownText(deck);
      insertBehind(place, { before: place.line.before, text, behind: '' });
      return [['below', place.slide, place.paragraph.text, text]];
    },
  },
  {
    name: 'a point taken out',
    draw: (deck) => {
      const place = deck.random.of(deck.free((one) => isAlone(one) && isOneOfSeveral(one, deck)));
      if (place === undefined) return undefined;
      deck.take(place);
      remove(place);
      return [['without', place.slide, place.paragraph.text]];
    },
  },
  {
    name: 'a point moved on its slide',
    draw: (deck) => {
      const pair = deck.random.of(
        pairsIn(deck, (one, other) => one.topic === other.topic && one.slide === other.slide),
      );
      return pair && moved(deck, pair);
    },
  },
  {
    name: 'a point moved to another slide',
    draw: (deck) => {
      const pair = deck.random.of(pairsIn(deck, (one, other) => one.topic !== other.topic));
      return pair && moved(deck, pair);
    },
  },
  {
    name: 'a point parted',
    draw: (deck) => {
      const place = deck.random.of(
        deck.free((one) => isAlone(one) && one.line.behind === '' && one.paragraph.text.split(' ').length >= longLine),
      );
      if (place === undefined) return undefined;
      deck.take(place);
      const words = place.paragraph.text.split(' ');
      const half = Math.ceil(words.length / 2);
      const [first, second] = [words.slice(0, half).join(' '), words.slice(half).join(' ')];
      insertBehind(place, { ...place.line, text: second });
      place.line.text = first;
      return [['split', place.slide, first]];
    },
  },
  {
    name: 'two points joined',
    draw: (deck) => {
      const pairs = pairsIn(
        deck,
        (one, other) =>
          one.paragraph.shape === other.paragraph.shape && one.slide === other.slide && isNext(one, other),
      ).filter((pair) => pair.every(({ line }) => line.behind === ''));
      const pair = deck.random.of(pairs);
      if (pair === undefined) return undefined;
      const [place, next] = pair;
      deck.take(place, next);
      place.line.text += ` ${next.line.text}`;
      remove(next);
      return [['join', place.slide, place.paragraph.text]];
    },
  },
];

const longLine = 8;

export const ownText = ({ random }: EditedDeck): string =>
  `${capital(random.word())} ${random.word()} ${random.word()} ${random.word()}`;
const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

/** A point of a slide on which nothing stands below it. */
const isAlone = ({ what, point }: Place): boolean =>
  (what === 'point' || what === 'child' || what === 'summary') &&
  point?.children === undefined &&
  point?.figure === undefined &&
  point?.when === undefined;

const isOneOfSeveral = (place: Place, { places }: EditedDeck): boolean =>
  places.filter(({ slide, what }) => slide === place.slide && what === place.what).length > 1;

function pairsIn(deck: EditedDeck, isPair: (one: Place, other: Place) => boolean): (readonly [Place, Place])[] {
  const places = deck.free((one) => isAlone(one) && one.what !== 'child');
  return places.flatMap((one) =>
    places.flatMap((other) =>
      one !== other && isOneOfSeveral(one, deck) && isPair(one, other) ? [[one, other] as const] : [],
    ),
  );
}

const isNext = ({ topic, line }: Place, next: Place): boolean =>
  topic !== undefined && topic === next.topic && topic.lines.indexOf(line) + 1 === topic.lines.indexOf(next.line);

function moved(deck: EditedDeck, [place, target]: readonly [Place, Place]) {
  deck.take(place, target);
  remove(place);
  insertBehind(target, place.line);
  return [
    ['without', place.slide, place.paragraph.text],
    ['below', target.slide, target.paragraph.text, place.paragraph.text],
  ] as const;
}

function insertBehind({ topic, line }: Place, added: SeenLine): void {
  topic?.lines.splice(topic.lines.indexOf(line) + 1, 0, added);
}
function remove({ topic, line }: Place): void {
  topic?.lines.splice(topic.lines.indexOf(line), 1);
}
