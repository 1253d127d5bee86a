import type { Coverage, Share } from '../check/index.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { printable } from '../diagnostics/printable.js';
import type { Briefing } from '../model/briefing.js';
import type { Criterion } from '../render/pptx/read/accessibility.js';
import { countsOf } from './counts.js';
import { tableText } from './table-text.js';

/** What `briefdeck check` found. */
export interface CheckReport {
  readonly input: string;
  /** Path of the article; null where the text that the briefing brings along was taken. */
  readonly source: string | null;
  readonly language: string;
  readonly title: string;
  /** Null for a briefing. */
  readonly slides: number | null;
  readonly coverage: Coverage;
  /** Of a deck. */
  readonly accessibility?: readonly Criterion[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A report as JSON, with a line break at its end. */
export const checkReportJson = (report: CheckReport): string => `${JSON.stringify(report, null, 2)}\n`;

/** A table with one finding a line, what weighs most first, and below it how much of the article is told. */
export function checkReportText(
  { input, coverage, accessibility = [], diagnostics }: CheckReport,
  briefing: Briefing,
): string {
  const sorted = severities.flatMap((severity) => diagnostics.filter((one) => one.severity === severity));
  const rows = sorted.map((one) => [one.severity, whereOf(one, briefing), sentencesOf(one)]);
  const table = rows.length === 0 ? '' : `${tableText([['SEVERITY', 'WHERE', 'WHAT'], ...rows])}\n`;
  const { figures, speakers, headings } = coverage;
  const told = [shareText(figures, 'key figures'), shareText(speakers, 'speakers'), shareText(headings, 'sections')];
  const share = figures.of + speakers.of + headings.of === 0 ? '' : `; tells ${told.join(', ')} of the article`;
  return `${table}${printable(input)}: ${countsOf(diagnostics)}${share}\n${accessibilityText(accessibility)}`;
}

/** A line a criterion: how much it holds of, and where it does not. */
function accessibilityText(criteria: readonly Criterion[]): string {
  if (criteria.length === 0) return '';
  const rows = criteria.map(({ number, name, met, of, slides }) => [
    number,
    of === 0 ? 'none' : `${met} of ${of}`,
    `${name}${slides.length === 0 ? '' : `; not on slide ${slides.join(', ')}`}`,
  ]);
  return `\n${tableText([['WCAG 2.2', 'HOLDS FOR', 'WHAT'], ...rows])}`;
}

const severities = ['error', 'warning', 'info'] as const;

const sentencesOf = ({ message, hint }: Diagnostic): string =>
  printable([message, hint].filter((part) => part !== undefined).join(' '));

/** The slide, else the topic and the point by their numbers, else the place in the article. */
function whereOf({ place, subject }: Diagnostic, { topics }: Briefing): string {
  if (place?.slide !== undefined) return `slide ${place.slide}`;
  const index = topics.findIndex(({ id }) => id === subject?.topic);
  const points = topics[index]?.points ?? [];
  const point = points.findIndex(({ id }) => id === subject?.point);
  if (index >= 0) return `topic ${index + 1}${point < 0 ? '' : `, point ${point + 1}`}`;
  if (subject !== undefined) return subject.part.replace(/^the /, '');
  return place?.offset === undefined ? 'briefing' : `article, at ${place.offset}`;
}

const shareText = ({ told, of }: Share, what: string): string => `${told} of ${of} ${what}`;
