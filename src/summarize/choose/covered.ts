import { contentWords, type LanguagePack, type Word } from '../../language/index.js';
import { onceFor } from '../../model/once-for.js';
import type { Reading } from '../annotate/reading.js';

/**
 * Whether one sentence says nothing that another does not say in the same words: all that it names stands there, and most of it in a row.
 * Of cases that are told alike ("the loss of a driver's card", "… of a workshop card") each names something else.
 */
export const isCoveredBy = (own: readonly Word[], other: readonly Word[], pack: LanguagePack): boolean => {
  const named = namedIn(own, pack);
  const known = keysOf(other);
  return named.length >= fewestNamed && named.every((key) => known.has(key)) && inRow(own, other) >= mostInRow;
};
/** Of some candidates those that say more than sentences that are shown. */
export const notCovered = <Told extends { readonly sentences: readonly number[] }>(
  { sentences, pack }: Reading,
  candidates: readonly Told[],
  shown: ReadonlySet<number>,
): Told[] => {
  const isTold = (index: number): boolean => {
    const own = sentences[index]?.words ?? [];
    return [...shown].some((other) => isCoveredBy(own, sentences[other]?.words ?? [], pack));
  };
  return candidates.filter((candidate) => !candidate.sentences.every(isTold));
};

const fewestNamed = 4;
const mostInRow = 0.6;

/**
 * The line below a title that a fuller sentence of the article says again in its words: undefined where there is none. Who is shown
 * both reads the same twice, and only the fuller one says who it was.
 */
export const retoldStandfirst = onceFor(({ sentences, article, pack, text }: Reading): number | undefined => {
  const [own, next] = [sentences[0], sentences[1]];
  if (article.genre !== 'news' || own === undefined || next?.block === own.block || own.item !== undefined)
    return undefined;
  // "Bốn thủ tục được kết nối gồm: Cấp giấy phép …": what is alike below is the next of several.
  if (/:\s/u.test(text.slice(own.start, own.end))) return undefined;
  const size = namedIn(own.words, pack).length;
  const isAgain = sentences.slice(1, furthest).some(({ words, item }) => {
    return item === undefined && namedIn(words, pack).length > size && inRow(own.words, words) >= leastInRow;
  });
  return isAgain ? own.index : undefined;
});
/** Further down an article tells its news once more. */
const furthest = 8;
const leastInRow = 0.5;

// Every line is held against every other: what it is held against by is gathered once.
const namedIn = onceFor((words: readonly Word[], pack: LanguagePack): readonly string[] => [
  ...new Set(contentWords(words, pack)),
]);
const keysOf = onceFor((words: readonly Word[]): ReadonlySet<string> => new Set(words.map(({ key }) => key)));

/** What part of the runs of three words in one stands in the other. */
const inRow = (own: readonly Word[], other: readonly Word[]): number => {
  const runs = runsOf(own);
  const known = distinctRunsOf(other);
  return runs.filter((run) => known.has(run)).length / Math.max(1, runs.length);
};

const runsOf = onceFor((words: readonly Word[]): readonly string[] =>
  words.slice(2).map(({ key }, index) => `${words[index]?.key ?? ''} ${words[index + 1]?.key ?? ''} ${key}`),
);
const distinctRunsOf = onceFor((words: readonly Word[]): ReadonlySet<string> => new Set(runsOf(words)));
