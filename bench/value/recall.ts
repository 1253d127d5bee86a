import { countWords } from '../../src/language/index.js';
import { candidatesOf } from '../../src/summarize/choose/candidates.js';
import { choose } from '../../src/summarize/choose/choose.js';
import { chooseSummary } from '../../src/summarize/choose/summary/choose-summary.js';
import { statementsOf } from '../../src/summarize/say/statement.js';
import { unitValues } from '../../src/summarize/value/unit-values.js';
import { holdsMost, type GoldArticle, type Marked } from './read-gold.js';
import { weightedFeatures } from '../../src/summarize/value/unit/index.js';
import { likelihoods, type UnitWeights } from '../../src/summarize/value/unit-weights.js';

const shares = [0.3, 0.45, 0.6];

/** What is recalled in shares of the words: in order, by the ranking as it is used, and by weights. */
export const recallTable = (articles: readonly GoldArticle[], weights: UnitWeights | undefined): string[] => {
  const lines = [
    `${articles.length} articles: key messages / in the summary / figures, at ${shares.join(', ')} of the words`,
  ];
  for (const [name, chosen] of [
    ['all', articles],
    ['news', articles.filter(({ news }) => news)],
    ['other', articles.filter(({ news }) => !news)],
  ] as const) {
    if (chosen.length === 0) continue;
    lines.push(`${name} (${chosen.length})`);
    lines.push(`  order   ${shares.map((share) => cell(chosen, (article) => inOrder(article, share))).join('   ')}`);
    lines.push(
      `  values  ${shares.map((share) => cell(chosen, (article) => byValues(article, unitValues(article.annotation), share))).join('   ')}`,
    );
    if (weights !== undefined) {
      const valued = ({ annotation }: GoldArticle): number[] =>
        likelihoods(weightedFeatures(annotation, [weights])[0] ?? [], weights);
      lines.push(
        `  learnt  ${shares.map((share) => cell(chosen, (article) => byValues(article, valued(article), share))).join('   ')}`,
      );
    }
  }
  return lines;
};

interface Shown {
  readonly sentences: ReadonlySet<number>;
  readonly summary: ReadonlySet<number>;
}

const cell = (articles: readonly GoldArticle[], shownOf: (article: GoldArticle) => Shown): string => {
  let [keys, keysTold, keysFirst, figures, figuresTold] = [0, 0, 0, 0, 0];
  for (const article of articles) {
    const shown = shownOf(article);
    const { sentences } = article.annotation.reading;
    const holds = (among: ReadonlySet<number>, marked: Marked): boolean =>
      sentences.some((sentence) => among.has(sentence.index) && holdsMost(sentence, marked));
    keys += article.keys.length;
    figures += article.figures.length;
    keysTold += article.keys.filter((key) => holds(shown.sentences, key)).length;
    keysFirst += article.keys.filter((key) => holds(shown.summary, key)).length;
    figuresTold += article.figures.filter((figure) => holds(shown.sentences, figure)).length;
  }
  return [keysTold / keys, keysFirst / keys, figuresTold / Math.max(1, figures)]
    .map((share) => share.toFixed(3).slice(1))
    .join('/');
};

const inOrder = ({ annotation }: GoldArticle, share: number): Shown => {
  const budget = countWords(annotation.reading.text) * share;
  const sentences = new Set<number>();
  let words = 0;
  for (const sentence of annotation.reading.sentences) {
    if (words + sentence.words.length > budget) break;
    words += sentence.words.length;
    sentences.add(sentence.index);
  }
  return { sentences, summary: new Set([...sentences].slice(0, 5)) };
};

const byValues = ({ annotation }: GoldArticle, values: readonly number[], share: number): Shown => {
  const statements = statementsOf(annotation);
  const words = countWords(annotation.reading.text) * share;
  const candidates = candidatesOf(annotation, statements, words);
  const summary = new Set(
    chooseSummary(annotation, statements, candidates, { values, firstValues: values, words })?.candidates.flatMap(
      (one) => one.sentences,
    ) ?? [],
  );
  const used = [...summary].reduce((sum, index) => sum + (statements[index]?.words ?? 0), 0);
  const rest = choose(annotation, statements, candidates, { values, words: words - used, taken: summary });
  return { sentences: new Set([...summary, ...rest.candidates.flatMap((one) => one.sentences)]), summary };
};
