import type { Span } from '../../../src/model/span.js';
import { leaningWord } from '../../../src/check/index.js';
import type { Annotation } from '../../../src/summarize/annotate/annotation.js';
import { isNoStatement } from '../../../src/summarize/choose/no-statement/no-statement.js';
import { coreOf } from '../../../src/summarize/say/core/core.js';
import type { Speaker } from '../../../src/summarize/annotate/structure/found.js';
import type { Statement } from '../../../src/summarize/say/statement.js';

/** What is known of each sentence of an article, as a person reads it; then its series and quotations. */
export const writtenAnnotation = (annotation: Annotation, statements: readonly Statement[]): string =>
  [
    ...statements.flatMap((statement, index) =>
      sentenceLines(annotation, statement, isNoStatement(annotation, statements, index)),
    ),
    ...annotation.series.flatMap(({ kind, announcer, items, missing }) => [
      '',
      `${kind} ${announcer === undefined ? '' : `"${textOf(annotation, announcer)}"`} ${missing.join(' ')}`.trim(),
      ...items.map(({ span, depth = 0 }) => `${'  '.repeat(depth)}- ${opening(textOf(annotation, span))}`),
    ]),
    '',
    ...annotation.quotations.map(
      ({ text, speaker }) => `quotation: ${opening(textOf(annotation, text))}${saidBy(annotation, speaker)}`,
    ),
    '',
  ].join('\n');

const sentenceLines = (annotation: Annotation, statement: Statement, saysNothing: boolean): string[] => {
  const { sentence, text, speaker, role } = statement;
  const { reading, attributions, figures, dates, introductions } = annotation;
  const whole = reading.text.slice(sentence.start, sentence.end);
  const said = attributions[sentence.index];
  const leaning = leaningWord(sentence.words, reading.text, reading.pack);
  const core = coreOf(statement, annotation);
  const known = introductions.get(sentence.index) ?? [];
  return [
    `${sentence.index}. ${opening(whole)}`,
    ...(saysNothing ? ['   is no statement'] : []),
    ...(said === undefined
      ? []
      : [`   says ${opening(textOf(annotation, said.content))}${saidBy(annotation, said.speaker)}`]),
    ...(whole.startsWith(text) ? [] : [`   shown as ${opening(text)}`]),
    ...(speaker === undefined ? [] : [`   beside it ${[speaker, role].filter((one) => one !== undefined).join(', ')}`]),
    ...(core === undefined ? [] : [`   core ${core.join(' … ')}`]),
    ...(leaning === undefined ? [] : [`   leans on what is before it: ${leaning}`]),
    ...(known.length === 0 ? [] : [`   introduced in ${known.map((places) => places.join(' or ')).join(', ')}`]),
    ...figures
      .filter((figure) => figure.sentence === sentence.index)
      .map(
        ({ value, of, worth }) =>
          `   figure ${textOf(annotation, value)} | ${textOf(annotation, of)} | ${worth.toFixed(1)}`,
      ),
    ...dates
      .filter((date) => date.sentence === sentence.index)
      .map(({ span, iso }) => `   date ${textOf(annotation, span)} = ${iso}`),
  ];
};

const textOf = ({ reading }: Annotation, { start, end }: Span): string => reading.text.slice(start, end);

/** The first words, and the last, of a longer text. */
const opening = (text: string): string => {
  const words = text.split(/\s+/u);
  return words.length <= longest ? words.join(' ') : `${words.slice(0, 6).join(' ')} … ${words.slice(-3).join(' ')}`;
};
const longest = 12;

const saidBy = (annotation: Annotation, speaker: Speaker | undefined): string => {
  if (speaker === undefined) return '';
  const names = [speaker.name, ...(speaker.role === undefined ? [] : [speaker.role])];
  return ` — ${names.map((span) => textOf(annotation, span)).join(', ')}`;
};
