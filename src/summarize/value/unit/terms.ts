import { contentWords, wordsOf } from '../../../language/index.js';
import type { Span } from '../../../model/span.js';
import type { Annotation } from '../../annotate/annotation.js';

/** What a sentence shares with all others, with the title, and with the heading above it. */
export const terms = ({ scores, reading: { sentences, sections, article, text, pack } }: Annotation) => {
  const lowest = scores.reduce((one, other) => Math.min(one, other), Infinity);
  const highest = scores.reduce((one, other) => Math.max(one, other), -Infinity);
  const order = [...sentences.keys()].sort((one, other) => (scores[other] ?? 0) - (scores[one] ?? 0));
  const places = new Map(order.map((index, rank) => [index, rank]));
  const termsIn = (span: Span | undefined): string[] =>
    span === undefined ? [] : contentWords(wordsOf(text, span.start, span.end), pack);
  const title = termsIn(article.title);
  const headings = sections.map(({ heading }) => termsIn(heading));
  const keysOf = (index: number): ReadonlySet<string> => new Set(sentences[index]?.words.map(({ key }) => key));
  return (index: number) => {
    const keys = keysOf(index);
    return {
      /** Its place by the ranking: 1 for the highest score, 0 for the lowest. */
      rank: sentences.length < 2 ? 1 : 1 - (places.get(index) ?? 0) / (sentences.length - 1),
      /** The score of the ranking, between the lowest and the highest. */
      score: highest > lowest ? ((scores[index] ?? lowest) - lowest) / (highest - lowest) : 1,
      headingTerms: shareOf(headings[sentences[index]?.section ?? -1] ?? [], keys),
      titleTerms: shareOf(title, keys),
      /** What the sentence before it shares with the title: the news goes on behind it. */
      titleTermsBefore: shareOf(title, keysOf(index - 1)),
    };
  };
};

const shareOf = (terms: readonly string[], keys: ReadonlySet<string>): number =>
  terms.length === 0 ? 0 : terms.filter((term) => keys.has(term)).length / terms.length;
