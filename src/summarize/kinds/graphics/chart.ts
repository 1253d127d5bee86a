import { onOneLine } from '../../../language/index.js';
import type { Topic } from '../../../model/briefing.js';
import type { Span } from '../../../model/span.js';
import type { Annotation } from '../../annotate/annotation.js';
import { speakerText } from '../../say/speech/speaker.js';
import { raiseFirst } from '../../shorten/index.js';
import type { NumberSeries } from '../../annotate/structure/number-series/number-series.js';
import { tellsVote } from '../../choose/joined/votes.js';
import { evidenceOf } from '../../say/evidence.js';
import type { Draft } from '../draft.js';
import { areWhole, seriesName } from './series-name.js';
import { identify } from '../../../model/identify.js';

/**
 * A number series of a passage as a chart, with its labels and values as a table beside it. Undefined where nothing says what the
 * numbers are of, or where not all of it is said by the same speaker.
 */
export const chartDraft = (annotation: Annotation, series: NumberSeries): Draft | undefined => {
  const { reading } = annotation;
  // How votes were cast is read beside what was voted on, and what became of it.
  if (reading.article.genre === 'minutes' && series.sentences.some((index) => isVote(annotation, index)))
    return undefined;
  const speakers = new Set(series.sentences.map((index) => speakerOf(annotation, index)));
  const [speaker] = speakers;
  if (speakers.size !== 1) return undefined;
  const named = seriesName(annotation, series);
  if (named === undefined) return undefined;
  const { pairs, unit } = series;
  const textOf = (span: Span): string => onOneLine(reading.text, span);
  const labels = pairs.map(({ label }) => raiseFirst(textOf(label)));
  const decimals = Math.max(...pairs.map(({ number }) => number.decimals));
  const evidence = evidenceOf(reading, spansOf(annotation, series));
  const topic: Topic = {
    id: identify('chart', pairs.map(({ label, value }) => `${textOf(label)} ${textOf(value)}`).join('\n')),
    kind: 'chart',
    label: reading.pack.labels.chart,
    heading: named.heading,
    ...(named.headingEvidence === undefined ? {} : { headingEvidence: named.headingEvidence }),
    ...(speaker === undefined ? {} : { speaker }),
    points: [],
    table: { columns: [], rows: pairs.map(({ value }, index) => [labels[index] ?? '', textOf(value)]), evidence },
    chart: {
      type: series.even ? 'line' : areWhole(reading, series) ? 'doughnut' : 'bar',
      series: [{ name: '', labels, values: pairs.map(({ number }) => number.value) }],
      ...(unit === '' ? {} : { unit }),
      ...(decimals === 0 ? {} : { decimals }),
      evidence,
    },
    captions: [],
  };
  const sentences = series.sentences.flatMap((index) => reading.sentences[index] ?? []);
  return {
    topic,
    at: Math.min(...sentences.map(({ start }) => start)),
    worth: 3,
    blocks: new Set(sentences.map(({ block }) => block)),
  };
};

const isVote = ({ reading }: Annotation, index: number): boolean => {
  const sentence = reading.sentences[index];
  return sentence !== undefined && tellsVote(sentence, reading.pack);
};

/** Who says a sentence. A bare list of names and numbers is nobody's words. */
const speakerOf = ({ reading, attributions }: Annotation, index: number): string | undefined => {
  const attribution = attributions[index];
  return attribution === undefined ? undefined : speakerText(reading, attribution.speaker);
};

/** The whole stretch that the series stands in, a span a sentence; with what announces it, whose number says what all are of. */
const spansOf = ({ reading }: Annotation, { sentences, pairs, areAll }: NumberSeries): Span[] =>
  sentences.flatMap((index) => {
    const sentence = reading.sentences[index];
    const own = pairs
      .flatMap(({ label, value }) => [label, value])
      .filter(({ start }) => sentence !== undefined && start >= sentence.start && start < sentence.end);
    const last = Math.max(...own.map(({ end }) => end));
    return own.length === 0
      ? []
      : [
          {
            start: areAll === true && sentence ? sentence.start : Math.min(...own.map(({ start }) => start)),
            end: last,
          },
        ];
  });
