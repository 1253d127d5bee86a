import { likeness, wordsOfText } from '../../check/index.js';
import type { Point } from '../../model/briefing.js';
import type { Change } from './change.js';
import { differingFigures, withFigures } from './differing-figures.js';
import { overlaps, type FoundAgain } from './found-again.js';

/** A point of a briefing after its article changed. */
export interface UpdatedPoint {
  /** Undefined where the article no longer says it. */
  readonly point: Point | undefined;
  readonly change?: Omit<Change, 'topic'>;
}

/**
 * Brings a point up to date. A line as the article had it takes the new words; one that a person worded, or locked, stays, and what the
 * article says now is told.
 *
 * @param found what became of each of its spans
 * @param lines those that the summarizer makes of the article as it is now
 */
export function updatedPoint(
  point: Point,
  found: readonly (FoundAgain | undefined)[],
  lines: readonly Point[],
): UpdatedPoint {
  const known = found.filter((one) => one !== undefined);
  const isOwn = point.origin === 'author' || point.lock === true;
  const evidence = known.map((one) => one.evidence);
  const moved: Point = {
    ...point,
    evidence,
    ...(point.figure === undefined ? {} : { figure: { ...point.figure, evidence } }),
  };
  if (point.evidence.length === 0) return { point };
  if (known.length === point.evidence.length && known.every(({ isSame }) => isSame)) return { point: moved };
  if (known.length === 0)
    return isOwn
      ? { point: { ...moved, origin: 'author' }, change: { what: 'kept', old: point.text } }
      : { point: undefined, change: { what: 'gone', old: point.text } };
  const [old, now] = [known.map((one) => one.old).join(' '), evidence.map(({ quote = '' }) => quote).join(' ')];
  const line = lineSaying(point, known, lines);
  // The day of a dateline is none of the numbers of its sentence.
  const figures = differingFigures(old, line?.text ?? now);
  if (isOwn) return { point: moved, change: { what: 'kept', old: point.text, article: now, figures } };
  const text = line?.text ?? withoutStop(now);
  const changed: Point = { ...moved, text, evidence: groundsOf(evidence, line) };
  delete changed.core;
  delete changed.stressed;
  delete changed.lead;
  delete changed.leadEvidence;
  delete changed.when;
  delete changed.figure;
  const { core, stressed, lead } = line ?? {};
  const when = point.when === undefined ? undefined : withFigures(point.when, figures);
  const value = point.figure === undefined ? undefined : withFigures(point.figure.value, figures);
  return {
    point: {
      ...changed,
      ...(core === undefined ? {} : { core }),
      ...(stressed === undefined ? {} : { stressed }),
      ...(lead === undefined ? {} : { lead }),
      ...(when === undefined ? {} : { when }),
      ...(point.figure === undefined || value === undefined || !text.includes(value)
        ? {}
        : { figure: { ...point.figure, value, number: numberOf(value) ?? point.figure.number, evidence } }),
    },
    change: { what: figures.length > 0 ? 'figure' : 'changed', old: point.text, now: text, figures },
  };
}

/** The line that stands in the sentences that a point comes from, and is most like it. */
function lineSaying(point: Point, known: readonly FoundAgain[], lines: readonly Point[]): Point | undefined {
  const spans = known.map(({ evidence }) => evidence);
  const words = wordsOfText(point.text);
  let best: { readonly line: Point; readonly like: number } | undefined;
  for (const line of lines) {
    if (!overlaps(line.evidence, spans) || line.evidence.length !== spans.length) continue;
    const like = likeness(words, wordsOfText(line.text));
    if (like > (best?.like ?? 0)) best = { line, like };
  }
  return best?.line;
}

/** Where a line stands: less than the sentences that were found again, where they open with what no slide shows. */
const groundsOf = (evidence: Point['evidence'], line: Point | undefined): Point['evidence'] =>
  evidence.map((one, index) => ({ ...one, ...line?.evidence[index] }));

/** A text without the one stop behind it. */
export const withoutStop = (text: string): string => text.trim().replace(/(?<![.。])[.。]$/u, '');

/** Of a number as it is written, whatever its marks mean: it orders nothing where it can't be read. */
function numberOf(value: string): number | undefined {
  const [digits] = /\d+(?:[.,]\d+)*/.exec(value) ?? [];
  const number = digits === undefined ? NaN : Number(digits.replace(/[.,](?=\d{3}(?:\D|$))/g, '').replace(',', '.'));
  return Number.isNaN(number) ? undefined : number;
}
