import { opensQuotation, phraseAt, wordsOf, type LanguagePack, type Word } from '../../../language/index.js';
import type { Annotation } from '../../annotate/annotation.js';
import { leansBack } from '../../annotate/leaning.js';
import type { Sentence } from '../../annotate/reading.js';
import { isNoStatement } from '../../choose/no-statement/no-statement.js';
import type { Refused } from '../../refused.js';
import type { Statement } from '../../say/statement.js';

/** What passages are found in: the sentences of an article as they are shown, and what each is worth. */
export interface Lines {
  readonly annotation: Annotation;
  readonly statements: readonly Statement[];
  /** By sentence. */
  readonly values: readonly number[];
  readonly refused: Refused;
}

/** In words: shorter ones say too little beside a time or a name. */
const fewestWords = 5;
/** Of the words of a slide: longer ones are set too small beside others. */
const mostOfSlide = 0.95;

/**
 * Whether a sentence of running text may stand on a slide beside its time, or who says it.
 *
 * @param most how many words it may have, in slides of words
 */
export const mayStandApart = (
  { annotation, statements, refused }: Lines,
  { index, item }: Sentence,
  most = mostOfSlide,
): boolean => {
  const statement = statements[index];
  return (
    statement !== undefined &&
    item === undefined &&
    statement.words >= fewestWords &&
    statement.words <= annotation.reading.pack.slideWords * most &&
    !refused.sentences.has(index) &&
    !isNoStatement(annotation, statements, index)
  );
};

/**
 * Whether a sentence is understood only behind another.
 *
 * @param named whether whoever says it stands beside it, so that it may call them by a short name; what they say word for word may point to
 * the matter of the article
 */
export const leansInPassage = (
  { annotation: { reading } }: Lines,
  { spans: [span], sentence }: Statement,
  named: boolean,
): boolean => {
  const { text, pack, article } = reading;
  if (span === undefined) return true;
  const about = { named, isNews: !named && article.genre === 'news', opens: sentence.index === 0 };
  const quoted = named && opensQuotation(text.slice(span.start, span.end));
  return quoted ? opensWithPerson(wordsOf(text, span.start, span.end), pack) : leansBack(text, span, pack, about);
};

const opensWithPerson = (words: readonly Word[], pack: LanguagePack): boolean =>
  (['personPronouns', 'bodyPronouns'] as const).some((list) => phraseAt(pack, list, words, 0) > 0);

/** The places of the most valuable of some sentences, in the article's order. */
export const bestOf = <T extends { readonly index: number }>(
  { values }: Lines,
  all: readonly T[],
  most: number,
): T[] => {
  const worth = (one: T): number => values[one.index] ?? 0;
  return all
    .toSorted((one, other) => worth(other) - worth(one))
    .slice(0, most)
    .sort((one, other) => one.index - other.index);
};
