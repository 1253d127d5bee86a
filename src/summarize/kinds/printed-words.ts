import { countWords } from '../../language/index.js';
import type { Point, Topic } from '../../model/briefing.js';
import type { Draft } from './draft.js';

/** How many words the topics of drafts print; a chart prints its table's. */
export const printedWords = (drafts: readonly Draft[]): number =>
  drafts.reduce((sum, { topic }) => sum + wordsOfTopic(topic), 0);

const wordsOfTopic = ({ heading, points, figure, quote, table }: Topic): number =>
  countWords(heading) +
  points.reduce((sum, point) => sum + wordsOfPoint(point), 0) +
  (figure === undefined ? 0 : countWords(`${figure.value} ${figure.of}`)) +
  (quote === undefined ? 0 : countWords(quote.text)) +
  (table === undefined ? 0 : [...table.columns, ...table.rows.flat()].reduce((sum, cell) => sum + countWords(cell), 0));

const wordsOfPoint = ({ when, text, children }: Point): number =>
  countWords(`${when ?? ''} ${text}`) + (children ?? []).reduce((sum, child) => sum + wordsOfPoint(child), 0);
