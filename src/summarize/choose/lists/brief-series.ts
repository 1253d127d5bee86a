import { opensWithVerdict } from '../../../check/index.js';
import { phraseAt, wordsOf } from '../../../language/index.js';
import type { Annotation } from '../../annotate/annotation.js';
import { seriesBelow } from '../../annotate/series-of.js';
import type { Series, SeriesItem } from '../../annotate/structure/found.js';
import { isCounted } from '../../annotate/structure/lists/steps.js';
import { trimStops } from '../../annotate/structure/punctuation.js';
import { costOfListWord } from '../budget/budget.js';
import type { ShownSeries } from './shown-series.js';

/**
 * Steps that each open with a name ("Close the taps. Turn off the boiler, too. …") in fewer words, the fuller form first: with what the sentence
 * behind the name says, and the names alone. All steps are told where there is no room for all that explains them; with some of them nobody
 * comes through. A few may be a sentence in place of a name.
 */
export const briefSeries = (
  annotation: Annotation,
  series: Series,
  items: readonly SeriesItem[],
): readonly ShownSeries[] => {
  const steps = items.filter(({ depth = 0 }) => depth === 0);
  const counted = series.items.filter(({ span, depth = 0 }) => depth === 0 && isCounted(annotation.reading, span));
  if (series.kind !== 'list' || steps.length < Math.max(fewestSteps, counted.length)) return [];
  const named = steps.filter((step) => hasName(annotation, step));
  const areCounted = steps.every(({ span }) => isCounted(annotation.reading, span));
  const areNames = named.length === steps.length && !steps.some((step) => announcesList(annotation, step));
  // The parts of a paper are numbered too, each with a list of its own.
  if (!areNames && (!areCounted || named.length < steps.length * leastNamed)) return [];
  return (areNames ? [2, 1] : [2]).flatMap((most): ShownSeries[] => {
    const brief = steps.flatMap((step) => shortened(annotation, step, most) ?? []);
    if (brief.length < steps.length) return [];
    const { text } = annotation.reading;
    const words = brief
      .flatMap(({ span, verdict }) => [span, ...(verdict === undefined ? [] : [verdict])])
      .reduce((sum, { start, end }) => sum + wordsOf(text, start, end).length, 0);
    return [{ series, items: brief, words: words * costOfListWord }];
  });
};

/** Of all steps. */
const leastNamed = 0.65;

/** The first sentences of a step, but for one that announces what is not shown; and of an option its verdict. */
const shortened = (
  { reading: { sentences, text, pack } }: Annotation,
  { span, sentences: own }: SeriesItem,
  most: number,
): SeriesItem | undefined => {
  const first = sentences[own[0] ?? -1];
  const length = first?.words.length ?? 0;
  if (first === undefined || length > longestStep * (pack.typology.writtenWords === 'syllables' ? 1.5 : 1))
    return undefined;
  const second = length > longestName || most === 1 ? undefined : sentences[own[1] ?? -1];
  const last = second === undefined || /:\s*$/u.test(text.slice(second.start, second.end)) ? first : second;
  const verdict = own
    .flatMap((index) => (index > last.index ? (sentences[index] ?? []) : []))
    .findLast(({ words }) => opensWithVerdict(words, text, pack));
  const isNext = verdict?.index === last.index + 1;
  const end = Math.min(isNext ? verdict.end : last.end, span.end);
  return {
    span: trimStops(text, { start: span.start, end }),
    sentences: own.filter((index) => index <= last.index || index === verdict?.index),
    ...(verdict === undefined || isNext
      ? {}
      : { verdict: trimStops(text, { start: verdict.start, end: verdict.end }) }),
  };
};

const hasName = ({ reading: { sentences, pack } }: Annotation, { sentences: own }: SeriesItem): boolean =>
  own.length > 1 &&
  (sentences[own[0] ?? -1]?.words.length ?? Infinity) <= longestName &&
  // "It measured." names nothing.
  phraseAt(pack, 'pronouns', sentences[own[0] ?? -1]?.words ?? [], 0) === 0;

const announcesList = (annotation: Annotation, step: SeriesItem): boolean => seriesBelow(annotation, step).length > 0;

const fewestSteps = 3;
/** In words. */
const longestName = 7;
const longestStep = 16;
