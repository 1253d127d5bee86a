import { numberNow, type EditedDeck, type EditKind } from '../edit.js';
import { copyOf, type SeenTopic } from '../seen.js';
import { ownText } from './lines.js';

/** Slides that are added, copied, pasted, moved and taken out; of topics that have one slide each. */
export const slideKinds: readonly EditKind[] = [
  {
    name: 'a slide added',
    isOfSlides: true,
    draw: (deck) => {
      const before = deck.random.of(topicsOf(deck));
      if (before === undefined) return undefined;
      const [title, ...lines] = [ownText(deck), ownText(deck), ownText(deck)];
      const heading = { before: '## ', text: title, behind: '' };
      const added = { heading, lines: lines.map((text) => ({ before: '- ', text, behind: '' })) };
      return [['insert', come(deck, before, added), title, ...lines]];
    },
  },
  {
    name: 'a slide pasted from another deck',
    isOfSlides: true,
    draw: (deck) => {
      const before = deck.random.of(topicsOf(deck));
      const { other } = deck;
      if (before === undefined || other === undefined) return undefined;
      return [['paste', come(deck, before, other.topic), other.file, String(other.slide)]];
    },
  },
  {
    name: 'a slide copied',
    isOfSlides: true,
    draw: (deck) => {
      const topic = deck.random.of(untouched(deck));
      if (topic === undefined) return undefined;
      deck.take(...placesIn(deck, topic));
      return [['copy', come(deck, topic, copyOf(topic))]];
    },
  },
  {
    name: 'a slide moved',
    isOfSlides: true,
    draw: (deck) => {
      const topic = deck.random.of(singles(deck));
      const behind = deck.random.of(topicsOf(deck).filter((one) => one !== topic));
      if (topic === undefined || behind === undefined) return undefined;
      const { seen, order } = deck;
      const from = lastNumber(deck, topic);
      const target = lastNumber(deck, behind);
      const [slide] = order.splice(from - 1, 1);
      order.splice(target > from ? target - 1 : target, 0, slide);
      seen.topics.splice(seen.topics.indexOf(topic), 1);
      seen.topics.splice(seen.topics.indexOf(behind) + 1, 0, topic);
      return [['move', from, String(target)]];
    },
  },
  {
    name: 'a slide taken out',
    isOfSlides: true,
    draw: (deck) => {
      const topic = deck.random.of(untouched(deck));
      if (topic === undefined) return undefined;
      deck.take(...placesIn(deck, topic));
      const number = lastNumber(deck, topic);
      deck.order.splice(number - 1, 1);
      deck.seen.topics.splice(deck.seen.topics.indexOf(topic), 1);
      return [['delete', number]];
    },
  },
];

/** Topics that have slides still. */
const topicsOf = ({ seen, slidesOf }: EditedDeck): SeenTopic[] =>
  seen.topics.filter((topic) => (slidesOf.get(topic) ?? []).length > 0);

const singles = (deck: EditedDeck): SeenTopic[] =>
  topicsOf(deck).filter((topic) => deck.slidesOf.get(topic)?.length === 1);

const placesIn = ({ places }: EditedDeck, topic: SeenTopic) => places.filter((place) => place.topic === topic);

/** Topics of one slide that nobody has edited. */
const untouched = (deck: EditedDeck): SeenTopic[] =>
  singles(deck).filter((topic) => {
    const own = placesIn(deck, topic);
    return deck.free((place) => place.topic === topic).length === own.length && own.length > 0;
  });

const lastNumber = (deck: EditedDeck, topic: SeenTopic): number =>
  Math.max(...(deck.slidesOf.get(topic) ?? []).map((slide) => numberNow(deck, slide)));

/** A topic comes behind another: the number of the slide that its own comes behind. */
function come(deck: EditedDeck, before: SeenTopic, added: SeenTopic): number {
  const number = lastNumber(deck, before);
  deck.order.splice(number, 0, undefined);
  deck.seen.topics.splice(deck.seen.topics.indexOf(before) + 1, 0, added);
  return number;
}
