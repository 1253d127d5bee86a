import { addToGroup } from '../../model/collections/add-to-group.js';
import type { EditedBriefing, EditedSlide } from './edited-briefing.js';

/** A slide of a deck that is made anew, or of the deck as it was, by its number. */
export interface OrderedSlide {
  readonly from: 'made' | 'kept';
  readonly number: number;
}

/** The slides of a composed deck that are for one thing, and what they say. */
export interface Subject {
  readonly key: string;
  readonly numbers: readonly number[];
}

/** What an order is made of. */
export interface SlidesToOrder {
  readonly edited: EditedBriefing;
  /** As the edited briefing is composed, and as the updated one is, by topic or by what a slide is for. */
  readonly old: ReadonlyMap<string, Subject>;
  readonly now: ReadonlyMap<string, Subject>;
  /** The ids of the topics of the updated briefing. */
  readonly topics: readonly string[];
  /** Whether a slide that is made says, to the letter, what one of the deck says. */
  readonly saysSame: (made: number, kept: number) => boolean;
}

/**
 * Which slides a deck is to have after an update: each where it stood, new topics behind those that they follow. Slides stay whose topic is
 * composed as before, or that say what the slide in their place would say.
 */
export function slideOrder(deck: SlidesToOrder): OrderedSlide[] {
  const { edited, old, now, topics } = deck;
  const isSame = (subject: string): boolean => old.get(subject)?.key === now.get(subject)?.key;
  const { covers, leading, blocks, trailing } = placesOf(edited.slides);
  const frame = (numbers: readonly number[], subjects: readonly string[]): OrderedSlide[] =>
    numbers.length === 0 || subjects.every(isSame)
      ? numbers.map(kept)
      : subjects.flatMap((subject) => (now.get(subject)?.numbers ?? []).map(made));
  const shown = new Set(blocks.map(({ topic }) => topic));
  const known = new Set(edited.briefing.topics.map(({ id }) => id));
  // New topics stand behind the first slides of the one that they follow.
  const following = new Map<string | undefined, OrderedSlide[]>();
  let before: string | undefined;
  for (const topic of topics) {
    if (shown.has(topic)) before = topic;
    else if (!known.has(topic))
      for (const number of now.get(topic)?.numbers ?? []) addToGroup(following, before, made(number));
  }
  const placed = new Set<string>();
  return [
    ...frame(covers, ['cover']),
    ...frame(
      leading,
      ['agenda', 'summary'].filter((subject) => now.has(subject)),
    ),
    ...(following.get(undefined) ?? []),
    ...blocks.flatMap((block): OrderedSlide[] => {
      const { topic, isOwn, numbers, behind } = block;
      const own = !topics.includes(topic)
        ? []
        : isOwn || isSame(topic)
          ? numbers.map(kept)
          : (changedSlides(blocks, topic, deck).get(block) ?? []);
      const come = placed.has(topic) ? [] : (following.get(topic) ?? []);
      placed.add(topic);
      return [...own, ...come, ...behind.map(kept)];
    }),
    ...frame(
      trailing,
      ['sources'].filter((subject) => now.has(subject)),
    ),
  ];
}

const made = (number: number): OrderedSlide => ({ from: 'made', number });
const kept = (number: number): OrderedSlide => ({ from: 'kept', number });

/** The slides of a topic that says something else: each with those that stand where it stood. */
function changedSlides(
  blocks: readonly Block[],
  topic: string,
  { now, saysSame }: SlidesToOrder,
): ReadonlyMap<Block, readonly OrderedSlide[]> {
  const own = blocks
    .filter((block) => block.topic === topic)
    .flatMap((block) => block.numbers.map((number) => ({ number, block })));
  const used = new Set<number>();
  const slides = new Map<Block, OrderedSlide[]>();
  for (const [index, number] of (now.get(topic)?.numbers ?? []).entries()) {
    const same = own.find((one) => !used.has(one.number) && saysSame(number, one.number));
    const block = (same ?? own[index] ?? own.at(-1))?.block;
    if (block === undefined) continue;
    if (same !== undefined) used.add(same.number);
    addToGroup(slides, block, same === undefined ? made(number) : kept(same.number));
  }
  return slides;
}

/** Slides of a topic that stand together, and those of nobody that follow them: dividers of parts, contents. */
interface Block {
  readonly topic: string;
  readonly isOwn: boolean;
  readonly numbers: number[];
  readonly behind: number[];
}

/** Where the slides of an edited deck stand. */
function placesOf(slides: readonly EditedSlide[]) {
  const [covers, leading, trailing]: [number[], number[], number[]] = [[], [], []];
  const blocks: Block[] = [];
  const last = slides.findLastIndex((slide) => 'topic' in slide);
  for (const [index, slide] of slides.entries()) {
    const block = blocks.at(-1);
    if ('topic' in slide) {
      if (block?.topic === slide.topic && block.behind.length === 0) block.numbers.push(index + 1);
      else blocks.push({ topic: slide.topic, isOwn: slide.kind === 'own', numbers: [index + 1], behind: [] });
    } else if (slide.kind === 'cover') covers.push(index + 1);
    else (index > last ? trailing : (block?.behind ?? leading)).push(index + 1);
  }
  return { covers, leading, blocks, trailing };
}
