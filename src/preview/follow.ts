import { overlap } from './places.js';
import type { Edit, ShownState } from './protocol.js';

/** Where what was edited stands now. */
export interface Followed {
  readonly slide: number;
  readonly topic: string;
  /** Id of the line; nothing for a heading. */
  readonly line: string | undefined;
}

/**
 * Finds what was edited again: ids follow the words, so they change with them, and a line may stand on another slide now.
 *
 * @param before what was shown when it was edited
 * @param at the slide that is looked at, which is kept for a heading that it shows; a line is followed to the slide that shows it
 * @returns nothing for what is gone
 */
export function follow(edit: Edit, before: ShownState, now: ShownState, at: number): Followed | undefined {
  if (edit.kind === 'title' || edit.kind === 'drop') return undefined;
  for (const topic of now.topics) {
    const first = now.slides.findIndex((slide) => slide.topic === topic.id);
    const slide = now.slides[at]?.topic === topic.id ? at : first;
    if (slide < 0) continue;
    if (edit.kind === 'add') {
      const line = topic.lines.find(({ sources }) => sources.some((source) => overlap(source, edit)));
      if (line !== undefined) return { slide: line.slide ?? slide, topic: topic.id, line: line.id };
      continue;
    }
    const words = wordsOf(edit, before);
    if (words?.line === undefined ? topic.heading === words?.heading : false)
      return { slide, topic: topic.id, line: undefined };
    const line = topic.lines.find(({ text }) => text === words?.line);
    if (line !== undefined) return { slide: line.slide ?? slide, topic: topic.id, line: line.id };
  }
  return undefined;
}

/** What the line or the heading says after the edit. */
function wordsOf(
  edit: Exclude<Edit, { kind: 'title' | 'drop' | 'add' }>,
  before: ShownState,
): { readonly heading: string; readonly line: string | undefined } | undefined {
  const topic = before.topics.find(({ id }) => id === edit.topic);
  if (topic === undefined) return undefined;
  const { heading, lines } = topic;
  const typed = edit.kind === 'word' ? edit.text.replace(/\s+/gu, ' ').trim() : undefined;
  const point = edit.kind === 'notes' ? undefined : edit.point;
  if (point === undefined) return { heading: typed ?? heading, line: undefined };
  return { heading, line: typed ?? lines.find(({ id }) => id === point)?.text };
}
