import type { ShownLine } from '../../check/index.js';
import type { Said } from './recognised.js';
import { likenessTo, withoutSpeaker } from './wording.js';

/** Whether most words of a slide stand in paragraphs that are like lines of a topic, which no slide says any more. */
export function isWordedAnew(said: readonly Said[], lines: readonly ShownLine[]): boolean {
  const words = said.map(({ paragraph: { text } }) => ({
    count: text.split(' ').length,
    // A dash may stand inside a sentence as well.
    isLike: [text, withoutSpeaker(text)?.words ?? text].some((wording) =>
      lines.some((line) => likenessTo(wording, line) >= leastLike),
    ),
  }));
  const count = (all: typeof words): number => all.reduce((sum, one) => sum + one.count, 0);
  return count(words.filter(({ isLike }) => isLike)) * 2 > count(words);
}

/** So much of a line is still there where somebody changed it. */
export const leastLike = 0.6;
