import { holdsPhrase } from '../../../language/index.js';
import type { Genre } from '../../../model/article.js';
import { onceFor } from '../../../model/once-for.js';
import { namesMatterOfLetter } from '../../annotate/letter-matter.js';
import type { Reading, Sentence } from '../../annotate/reading.js';

/**
 * The sentence by which a letter or a notice orders, forbids or announces what it was sent for: "You are hereby informed that no boat may leave
 * after dark." What stands above it is why, and what it reminds of besides stands below.
 *
 * @returns its place; undefined where none says so in such words, and where it only opens a list
 */
export const orderingSentence = onceFor((reading: Reading): number | undefined => {
  const { article, sentences } = reading;
  return ordering.has(article.genre) ? sentences.find((sentence) => orders(reading, sentence))?.index : undefined;
});

const ordering: ReadonlySet<Genre> = new Set(['letter', 'notice']);

/** A letter that answers another names first what that one asked for. */
const orders = (reading: Reading, sentence: Sentence): boolean =>
  sentence.item === undefined &&
  !/[:：]["”»)]*$/u.test(reading.text.slice(sentence.start, sentence.end)) &&
  holdsPhrase(reading.pack, 'orderings', sentence.words) &&
  !namesMatterOfLetter(reading, sentence);
