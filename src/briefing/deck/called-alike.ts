import { addToGroup } from '../../model/collections/add-to-group.js';
import { keyOf, type DeckTexts } from '../../check/index.js';
import type { Topic } from '../../model/briefing.js';
import type { ShownSlide } from '../../model/shown-deck.js';
import type { Said } from './recognised.js';
import { isWordedAnew } from './worded-anew.js';

/** A slide, the topics that its title names, and how many words of each topic's lines it says. */
interface ScoredSlide {
  readonly slide: ShownSlide;
  readonly said: readonly Said[];
  readonly headed: Set<Topic>;
  readonly bodies: ReadonlyMap<Topic, number>;
}

/**
 * Takes the topics from slides that are called as theirs are, and say other things: pasted ones, or the second slide of a topic beside
 * another of its heading and a number. That is so where another slide says the lines of the topic.
 */
export function leaveCalledAlike(scored: readonly ScoredSlide[], texts: DeckTexts): void {
  const told = new Set(scored.flatMap(({ said }) => said.flatMap(({ parts = [] }) => parts)));
  const sayingMost = new Map<Topic, ScoredSlide[]>();
  for (const one of scored)
    for (const topic of mostOf(one.bodies))
      if (one.headed.size === 0 || one.headed.has(topic)) addToGroup(sayingMost, topic, one);
  for (const one of scored) {
    const { slide, said, headed, bodies } = one;
    if (slide.hasPicture || slide.tables.length + slide.objects > 0) continue;
    if (bodies.size === 0 && said.every(({ parts, paragraph }) => parts !== undefined || paragraph.isTitle)) continue;
    const title = titleOf(slide) ?? '';
    const bare = title.replace(texts.counts, '');
    for (const topic of headed) {
      if (bodies.has(topic) || (bare !== title && bare === topic.heading)) continue;
      if (sayingMost.get(topic)?.some((other) => other !== one) !== true) continue;
      const untold = texts.lines.filter(
        (line) => line.topic === topic && line.forms.every((form) => !told.has(keyOf(form))),
      );
      if (!isWordedAnew(said, untold)) headed.delete(topic);
    }
  }
}

/** What stands in the title of a slide. */
export const titleOf = ({ paragraphs }: ShownSlide): string | undefined =>
  paragraphs.find(({ isTitle }) => isTitle)?.text;

/** The topics of which most is said. */
export function mostOf(counts: ReadonlyMap<Topic, number>, least = 0): Topic[] {
  const most = Math.max(...counts.values());
  return most > least ? [...counts].flatMap(([topic, count]) => (count === most ? [topic] : [])) : [];
}
