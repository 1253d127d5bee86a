import { countWords } from '../../language/index.js';
import type { Point, Topic } from '../../model/briefing.js';
import { costOfListWord } from '../choose/budget/budget.js';
import type { Draft } from './draft.js';

/** How many words of a budget the topics of drafts take: those that they print, of lists less; a chart prints its table's. */
export const budgetedWords = (drafts: readonly Draft[]): number =>
  drafts.reduce((sum, { topic }) => sum + wordsOfTopic(topic), 0);

const wordsOfTopic = ({ kind, heading, points, figure, quote, table }: Topic): number =>
  countWords(heading) +
  points.reduce((sum, point) => sum + wordsOfPoint(point), 0) * (kind === 'enumeration' ? costOfListWord : 1) +
  (figure === undefined ? 0 : countWords(`${figure.value} ${figure.of}`)) +
  (quote === undefined ? 0 : countWords(quote.text)) +
  (table === undefined ? 0 : [...table.columns, ...table.rows.flat()].reduce((sum, cell) => sum + countWords(cell), 0));

const wordsOfPoint = ({ when, text, children }: Point): number =>
  countWords(`${when ?? ''} ${text}`) + (children ?? []).reduce((sum, child) => sum + wordsOfPoint(child), 0);
