import { wordsOf } from '../../../language/index.js';
import type { Annotation } from '../../annotate/annotation.js';
import { seriesBelow } from '../../annotate/series-of.js';
import type { Series, SeriesItem } from '../../annotate/structure/found.js';
import { trimStops } from '../../annotate/structure/punctuation.js';
import { costOfListWord } from '../budget.js';
import type { ShownSeries } from './shown-series.js';

/**
 * The names of steps that each open with one ("Close the taps. Turn off the boiler, too. …"): all steps in a few words, where there is no room
 * for what they explain. Undefined where one has no name, or nothing else.
 */
export const briefSeries = (
  annotation: Annotation,
  series: Series,
  items: readonly SeriesItem[],
): ShownSeries | undefined => {
  const steps = items.filter(({ depth = 0 }) => depth === 0);
  if (series.kind !== 'list' || items.length !== series.items.length || steps.length < fewestSteps) return undefined;
  const named = steps.flatMap((item): SeriesItem[] => {
    const [first] = item.sentences;
    const sentence = annotation.reading.sentences[first ?? -1];
    const isNamed =
      sentence !== undefined &&
      item.sentences.length > 1 &&
      sentence.words.length <= longestName &&
      seriesBelow(annotation, item).length === 0;
    const { text } = annotation.reading;
    return isNamed
      ? [{ span: trimStops(text, { start: item.span.start, end: sentence.end }), sentences: [sentence.index] }]
      : [];
  });
  if (named.length < steps.length) return undefined;
  const words = named.reduce((sum, { span }) => sum + wordsOf(annotation.reading.text, span.start, span.end).length, 0);
  return { series, items: named, words: words * costOfListWord };
};

const fewestSteps = 3;
/** In words. */
const longestName = 7;
