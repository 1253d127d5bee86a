import type { Annotation } from '../../annotate/annotation.js';
import type { Budget } from '../../choose/budget/budget.js';
import { sentencesOf } from '../../say/evidence.js';
import type { Draft } from '../draft.js';
import { budgetedWords } from '../budgeted-words.js';
import type { Refused } from '../../refused.js';
import { chartDraft } from './chart.js';
import { tableDrafts } from './table.js';

/** The first tables of an article, and the passages that are charts, as far as there is room. */
export const graphicDrafts = (
  annotation: Annotation,
  charts: boolean,
  { slides, words, whole }: Budget,
  refused: Refused,
): Draft[] => {
  const passages = charts ? annotation.numberSeries.flatMap((series) => chartDraft(annotation, series) ?? []) : [];
  const shown: Draft[] = [];
  const found = [...tableDrafts(annotation.reading, charts), ...passages].sort((one, other) => one.at - other.at);
  for (const draft of found.filter(({ topic }) => !refused.passages.has(topic.id))) {
    if (shown.length === Math.min(mostGraphics, Math.ceil(slides / 2))) break;
    if (whole || budgetedWords([...shown, draft]) <= words * graphicShare) shown.push(draft);
  }
  return shown;
};

/** More tables and charts than this are read at a desk. */
const mostGraphics = 3;
/** What they may take of all words, so that something is told beside them. */
const graphicShare = 0.7;

/** The sentences that a table's heading or a chart is taken from. */
export const sentencesBelow = ({ reading }: Annotation, { topic }: Draft): number[] =>
  sentencesOf(reading, [...(topic.headingEvidence ?? []), ...(topic.chart?.evidence ?? [])]).map(({ index }) => index);
