import { contentWords, phraseAt, type Word, wordsOf } from '../../../language/index.js';
import { onceFor } from '../../../model/once-for.js';
import { answersOf } from '../../../check/index.js';
import type { Reading } from '../../annotate/reading.js';

/**
 * The sentences that name what a question asks for: of "What is the biggest task?" the last sentence of the answer with "the biggest task"
 * in it. Those before it may lead up to it by what others think, or what is great as well.
 */
export const answersOfUtmost = onceFor((reading: Reading): ReadonlySet<number> => {
  const { article, sentences, text, pack } = reading;
  const found = new Set<number>();
  for (const [answer, { questions }] of answersOf(article.turns, text, pack)) {
    const asked = questions.flatMap((turn) => {
      const span = article.turns[turn]?.span;
      return span === undefined ? [] : besideUtmost(reading, wordsOf(text, span.start, span.end));
    });
    const naming = sentences.filter(
      ({ turn, words }) => turn === answer && besideUtmost(reading, words).some((key) => asked.includes(key)),
    );
    const last = naming.at(-1);
    if (last !== undefined) found.add(last.index);
  }
  return found;
});

/** Content words right before or behind what says that something is the most. */
const besideUtmost = ({ pack }: Reading, words: readonly Word[]): string[] =>
  words.flatMap((_, at) => {
    const length = phraseAt(pack, 'utmosts', words, at);
    if (length === 0) return [];
    return contentWords(
      [...words.slice(Math.max(0, at - near), at), ...words.slice(at + length, at + length + near)],
      pack,
    );
  });
const near = 3;
