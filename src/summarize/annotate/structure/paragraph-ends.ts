import { onceFor } from '../../../model/once-for.js';
import type { Reading } from '../reading.js';

/**
 * Whether a paragraph ends as running text does. A colon or a semicolon counts, unlike where a sentence has to be over: what it announces stands
 * in the next paragraph.
 */
export const endsAsRunningText = ({ article, text }: Reading, block: number): boolean => {
  const span = article.blocks[block]?.span;
  return span !== undefined && /[.!?…:;。！？]["”’»)*_\]\s]*$/u.test(text.slice(span.start, span.end));
};

/** Whether the paragraphs of an article mostly do: one that does not is then a line of its own, or cut short. */
export const stopsMostly = onceFor((reading: Reading): boolean => {
  const paragraphs = [...new Set(reading.sentences.filter(({ item }) => item === undefined).map(({ block }) => block))];
  return paragraphs.filter((block) => endsAsRunningText(reading, block)).length >= paragraphs.length * mostStopped;
});

const mostStopped = 0.7;
