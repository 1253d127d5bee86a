import { countWords } from '../../language/index.js';
import type { Point, Topic } from '../../model/briefing.js';
import { costOfListWord } from '../choose/budget/budget.js';
import type { Draft } from './draft.js';

/** How many words of a budget the topics of drafts take: those that they print, of lists and options less; a chart prints its table's. */
export const budgetedWords = (drafts: readonly Draft[]): number =>
  drafts.reduce(
    (sum, { topic, ofOptions }) =>
      sum + wordsOfTopic(topic, ofOptions === true || topic.kind === 'enumeration' ? costOfListWord : 1),
    0,
  );

const wordsOfTopic = ({ heading, points, figure, quote, table }: Topic, costOfWord: number): number =>
  countWords(heading) +
  points.reduce((sum, point) => sum + wordsOfPoint(point), 0) * costOfWord +
  (figure === undefined ? 0 : countWords(`${figure.value} ${figure.of}`)) +
  (quote === undefined ? 0 : countWords(quote.text)) +
  (table === undefined ? 0 : [...table.columns, ...table.rows.flat()].reduce((sum, cell) => sum + countWords(cell), 0));

const wordsOfPoint = ({ when, text, children }: Point): number =>
  countWords(`${when ?? ''} ${text}`) + (children ?? []).reduce((sum, child) => sum + wordsOfPoint(child), 0);
