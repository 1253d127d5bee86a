import type { Topic } from '../../model/briefing.js';
import type { ShownSlide } from '../../model/shown-deck.js';
import type { TopicSlides } from './matched-lines.js';
import type { Recognised, Said } from './recognised.js';
import type { SlideUse } from './slide-uses.js';

/** Slides that make one topic of the edited briefing: those of a topic wherever they stand, those that a person copied, or one of their own. */
export interface Group extends TopicSlides {
  readonly slides: readonly ShownSlide[];
  readonly titles: readonly Said[];
}

/** The groups of a deck in the order in which they are shown first. */
export function groupsOf({ slides }: Recognised, uses: readonly SlideUse[]): Group[] {
  const groups: Growing[] = [];
  const byTopic = new Map<Topic, Growing>();
  for (const [index, one] of slides.entries()) {
    const use = uses[index];
    if (use?.kind !== 'topic') continue;
    const { topic, isCopy } = use;
    const last = groups.at(-1);
    const goesOn = isCopy && last?.isCopy === true && last.topic === topic && last.end === index;
    let group = isCopy ? (goesOn ? last : undefined) : byTopic.get(topic);
    if (group === undefined) {
      group = { topic, isCopy, end: index, said: [], slides: [], titles: [] };
      groups.push(group);
      if (!isCopy) byTopic.set(topic, group);
    }
    group.end = index + 1;
    group.slides.push(one.slide);
    group.titles.push(...one.said.filter(({ paragraph }) => paragraph.isTitle));
    group.said.push(...one.said.filter(({ paragraph }) => !paragraph.isTitle));
  }
  return groups;
}

interface Growing extends Group {
  end: number;
  readonly said: Said[];
  readonly slides: ShownSlide[];
  readonly titles: Said[];
}
