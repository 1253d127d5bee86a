import { onceFor } from '../../model/once-for.js';
import type { Reading } from '../annotate/reading.js';
import { titleWords } from '../annotate/title-words.js';
import { contentWords } from '../content-words.js';

/**
 * The sentence of an answer that says what the title of an interview says: its main message, of which a headline is made.
 *
 * @returns its place; undefined where no answer says most of the title in one sentence
 */
export const answerOfTitle = onceFor((reading: Reading): number | undefined => {
  const { sentences, article, pack } = reading;
  if (article.genre !== 'interview' || article.title === undefined) return undefined;
  const titled = new Set(contentWords(titleWords(reading), pack));
  if (titled.size < fewestOfTitle) return undefined;
  const shares = sentences.map(({ words, turn }) => {
    if (turn === undefined || article.turns[turn]?.kind !== 'answer') return 0;
    const own = new Set(contentWords(words, pack));
    return [...titled].filter((key) => own.has(key)).length / titled.size;
  });
  const most = Math.max(0, ...shares);
  return most >= leastShare ? shares.indexOf(most) : undefined;
});

const fewestOfTitle = 4;
/** Of the content words of the title. */
const leastShare = 0.7;
