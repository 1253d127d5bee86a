import { countWords } from '../../src/language/index.js';
import { costOfListWord } from '../../src/summarize/choose/budget/budget.js';
import type { Briefing, Point, Topic } from '../../src/model/briefing.js';

/** A date that the line holds is told once, wherever it stands. */
const ofPoint = ({ when = '', text, children = [] }: Point): number =>
  countWords(text.includes(when) ? text : `${when} ${text}`) + children.reduce((sum, child) => sum + ofPoint(child), 0);

/** So is a figure. */
const ofFigure = (figure: Topic['figure'], points: readonly Point[]): number =>
  figure === undefined || points.some(({ text }) => text.includes(figure.value))
    ? 0
    : countWords(`${figure.value} ${figure.of}`);

/** Headings before lines of a summary come on top of what a budget allows. */
const withoutLead = (kind: Topic['kind'], { lead, text }: Point): string =>
  kind === 'summary' && lead !== undefined && text.startsWith(`${lead}: `) ? text.slice(lead.length + 2) : text;

/** How many words of a budget the slides of a Briefing take: headings, lines, of lists less, quotations, cells. */
export const budgetedWords = ({ topics }: Briefing): number =>
  topics
    .flatMap(({ heading, kind, points, quote, figure, table }) => [
      countWords(heading),
      ...points.map(
        (point) =>
          ofPoint({ ...point, text: withoutLead(kind, point) }) * (kind === 'enumeration' ? costOfListWord : 1),
      ),
      countWords(quote?.text ?? ''),
      ofFigure(figure, points),
      ...[...(table?.columns ?? []), ...(table?.rows.flat() ?? [])].map(countWords),
    ])
    .reduce((sum, words) => sum + words, 0);
