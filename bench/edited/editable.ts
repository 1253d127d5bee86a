import type { TopicKind } from '../../src/model/briefing.js';
import { pointsOf } from '../../src/model/points.js';
import type { BuiltDeck } from './built-deck.js';
import type { Cell, EditedDeck, Random } from './edit.js';
import { placesOf, type Place } from './places.js';
import { seenOf, type Seen, type SeenTopic } from './seen.js';

/**
 * What edits are drawn on: the deck as it stands, and what its reader is to see of it.
 *
 * @param other a deck that a slide may be pasted from, and where it lies
 */
export function editableDeck(deck: BuiltDeck, other: EditedDeck['other'], random: Random): EditedDeck {
  const { briefing, shown, uses } = deck;
  const seen = seenOf(briefing);
  const places = placesOf(briefing, seen, shown, uses);
  const taken = new Set<Place>();
  const slidesOf = new Map<SeenTopic, number[]>();
  for (const [index, use] of uses.entries()) {
    const topic = 'topic' in use ? seen.topics[briefing.topics.findIndex(({ id }) => id === use.topic)] : undefined;
    if (topic !== undefined) slidesOf.set(topic, [...(slidesOf.get(topic) ?? []), index + 1]);
  }
  return {
    seen,
    places,
    cells: cellsOf(deck, seen),
    free: (what) => places.filter((place) => !taken.has(place) && what(place)),
    take: (...own) => {
      for (const place of own) taken.add(place);
    },
    slidesOf,
    order: shown.slides.map(({ number }) => number),
    other,
    random,
  };
}

function cellsOf({ shown, uses, briefing }: BuiltDeck, seen: Seen): Cell[] {
  return shown.slides.flatMap(({ number, tables }) => {
    const use = uses[number - 1];
    const at = use !== undefined && 'topic' in use ? briefing.topics.findIndex(({ id }) => id === use.topic) : -1;
    const rows = seen.topics[at]?.lines.filter(({ before }) => before === '| ') ?? [];
    const cells = tables
      .flat(2)
      .filter((text, _, all) => text !== '' && all.filter((one) => one === text).length === 1);
    return cells.flatMap((text): Cell[] => {
      const held = rows.filter((row) => `| ${row.text}`.includes(`| ${text} |`));
      const [line] = held;
      return held.length === 1 && line !== undefined ? [{ slide: number, text, line }] : [];
    });
  });
}

/**
 * A slide that may be pasted into another deck, with all of its notes: one that shows all words of its topic as they are, drawn among
 * those of each kind.
 */
export function pasteable(
  { briefing, shown, uses }: BuiltDeck,
  file: string,
  { of }: Pick<Random, 'of'>,
): EditedDeck['other'] {
  const seen = seenOf(briefing);
  const all = uses.flatMap((use, index) => {
    const at = 'topic' in use ? briefing.topics.findIndex(({ id }) => id === use.topic) : -1;
    const [topic, own, slide] = [briefing.topics[at], seen.topics[at], shown.slides[index]];
    if (topic === undefined || own === undefined || slide === undefined || !pastedKinds.has(topic.kind)) return [];
    const shows = (text: string): boolean => slide.paragraphs.some((one) => one.text === text);
    const isWhole = [topic.quote, ...pointsOf(topic)].every((one) => one === undefined || shows(one.text));
    const isNamed = pointsOf(topic).every(({ speaker }) => speaker === undefined || shows(speaker));
    if (!isWhole || !isNamed || topic.figure !== undefined) return [];
    if (slide.paragraphs.every(({ isTitle, text }) => !isTitle || text !== topic.heading)) return [];
    const lines = own.lines.filter(({ before }) => before !== 'notes ');
    const notes = slide.notes.map((text) => ({ before: 'notes ', text, behind: '' }));
    return [{ kind: topic.kind, slide: index + 1, topic: { heading: own.heading, lines: [...lines, ...notes] } }];
  });
  const kind = of([...new Set(all.map((one) => one.kind))]);
  const one = of(all.filter((other) => other.kind === kind));
  return one && { file, slide: one.slide, topic: one.topic };
}

/** Kinds whose lines are all seen; a table, a chart or tasks come back as what their cells say. */
const pastedKinds: ReadonlySet<TopicKind> = new Set(['points', 'enumeration', 'timeline', 'figure', 'voices', 'quote']);
