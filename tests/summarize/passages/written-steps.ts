import type { Span } from '../../../src/model/span.js';
import { isSummarySentence } from '../../../src/summarize/choose/summary/summary-sentence.js';
import { answersBefore, asksItself, belongsBelowQuestion, opensAnswer } from '../../../src/summarize/choose/answers.js';
import { authorHeading, namesPartAlone } from '../../../src/summarize/head/author/author.js';
import { announcerHeading } from '../../../src/summarize/head/announcer/announcer.js';
import { questionHeading } from '../../../src/summarize/head/question/question.js';
import { claimHeading } from '../../../src/summarize/head/title/claim.js';
import { clauseHeading } from '../../../src/summarize/head/title/clause.js';
import {
  headsDecisions,
  isOutcome,
  leadingDecisions,
  namesSomebody,
  opensDecision,
} from '../../../src/summarize/value/decisions.js';
import { decisiveSentences, namesCommencement, settles } from '../../../src/summarize/value/decisive.js';
import { unitFeatures } from '../../../src/summarize/value/unit/index.js';
import { unitValues } from '../../../src/summarize/value/unit-values.js';
import { annotated, candidatesIn } from '../annotated.js';
import { writtenAnnotation } from '../annotate/written-annotation.js';
import type { Text } from './text.js';

/** What each step makes of each sentence of a text, before any is chosen, as lines that a person reads. */
export const writtenSteps = async ([language, text, name]: Text): Promise<string> => {
  const found = await annotated(text, language, undefined, name);
  const { annotation, statements } = found;
  const { reading } = annotation;
  const words = ({ start, end }: Span): string => reading.text.slice(start, end);
  const values = unitValues(annotation);
  const decisive = decisiveSentences(annotation);
  const leading = leadingDecisions(reading);
  const candidates = candidatesIn(found);
  const perSentence = unitFeatures(annotation).map((features, index) => {
    const sentence = reading.sentences[index];
    const statement = statements[index];
    if (sentence === undefined || statement === undefined) return '';
    const told = Object.entries(features).flatMap(([name, value]) =>
      value === 0 ? [] : [`${name} ${value.toFixed(2)}`],
    );
    const is = Object.entries({
      decisive: decisive.has(index),
      leading: leading.has(index),
      outcome: isOutcome(reading, sentence),
      settles: settles(sentence, reading.pack),
      decides: opensDecision(sentence, reading.pack),
      commences: namesCommencement(sentence, reading.pack),
      namesSomebody: namesSomebody(reading, sentence),
      summary: isSummarySentence(annotation, index),
      opensAnswer: opensAnswer(reading, index),
      answersBefore: answersBefore(reading, index),
      asksItself: asksItself(reading, index),
      belowQuestion: belongsBelowQuestion(reading, sentence),
    }).flatMap(([name, holds]) => (holds ? [name] : []));
    return [
      `${index}. ${(values[index] ?? 0).toFixed(2)}, ranked ${(annotation.scores[index] ?? 0).toFixed(2)}: ${told.join(', ')}`,
      ...(is.length === 0 ? [] : [`   is ${is.join(', ')}`]),
      ...(annotation.shortForms.get(index) ?? []).map((form) => `   calls ${JSON.stringify(form)}`),
      ...[...(annotation.abbreviations.get(index) ?? [])].map((place) => `   abbreviated in ${place}`),
      ...[claimHeading(statement, annotation), clauseHeading(statement, annotation)].flatMap((heading, which) =>
        heading === undefined ? [] : [`   ${which === 0 ? 'claims' : 'clause'} ${heading.heading}`],
      ),
    ].join('\n');
  });
  const sections = reading.sections.map((_, section) =>
    [
      `section ${section}: ${authorHeading(reading, section)?.heading ?? '-'}`,
      ...(headsDecisions(reading, section) ? ['heads decisions'] : []),
      ...(namesPartAlone(reading, section) ? ['names a part alone'] : []),
    ].join(', '),
  );
  const turns = reading.article.turns.map(
    (_, turn) => `turn ${turn}: ${questionHeading(reading, turn)?.heading ?? '-'}`,
  );
  return [
    writtenAnnotation(annotation, statements),
    ...perSentence,
    ...sections,
    ...turns,
    ...annotation.numberSeries.map(
      ({ pairs, unit, sentences }) => `numbers ${pairs.length} of ${unit} in ${sentences.join(' ')}`,
    ),
    ...annotation.phraseLists.map(({ head, items }) => `phrases ${words(head)}: ${items.map(words).join(' / ')}`),
    ...candidates.map(
      ({ sentences, series, parallel }) =>
        `may be chosen: ${sentences.join(' ')}${series === undefined ? '' : ` (${announcerHeading(reading, series)?.heading ?? 'a list'}, ${series.words} words)`}${parallel === undefined ? '' : ' as cases'}`,
    ),
    '',
  ].join('\n');
};
