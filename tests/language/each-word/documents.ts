import { languagePack } from '../../../src/language/index.js';
import { read } from '../../../src/read/index.js';
import { annotationOf, type Annotation } from '../../../src/summarize/annotate/annotation.js';
import { readingOf } from '../../../src/summarize/annotate/reading.js';
import { isNoStatement } from '../../../src/summarize/choose/no-statement/no-statement.js';
import { isSummarySentence } from '../../../src/summarize/choose/summary/summary-sentence.js';
import { authorHeading, namesPartAlone } from '../../../src/summarize/head/author/author.js';
import { questionHeading } from '../../../src/summarize/head/question/question.js';
import { statementsOf, type Statement } from '../../../src/summarize/say/statement.js';
import { headsDecisions } from '../../../src/summarize/value/decisions.js';
import { decisiveSentences } from '../../../src/summarize/value/decisive.js';
import { unitFeatures } from '../../../src/summarize/value/unit/index.js';
import { documents, parts, type DocumentPlace } from './document-hosts.js';

/** All that is found in one document of what each of some words does in its part of it. */
export const foundInDocument = async (
  language: string,
  place: DocumentPlace,
  words: readonly string[],
): Promise<string[]> => {
  const { genre, asked } = documents[place];
  const part = parts[language]?.[place] ?? '… #';
  // Each part has a number that no other has: what is found stands by it.
  const own = (index: number): string => String(index + 1200);
  const texts = words.map((word, index) =>
    part
      .replaceAll('#', own(index))
      .replace('…', word)
      .replace(/\p{L}/u, (letter) => letter.toUpperCase()),
  );
  const { value: article } = await read({
    bytes: Buffer.from(`${texts.join('\n\n')}\n`),
    name: 'a.md',
    language,
    genre,
  });
  const annotation = annotationOf(readingOf(article, languagePack(language)), undefined);
  const all = finders[asked](annotation, statementsOf(annotation));
  return words.map((_, index) =>
    all
      .filter(([text]) => text.includes(own(index)))
      .map(([, told]) => told.replaceAll(own(index), '#'))
      .join('; '),
  );
};

type Found = readonly (readonly [text: string, told: string])[];
type Find = (annotation: Annotation, statements: readonly Statement[]) => Found;

const headings: Find = ({ reading }) =>
  reading.sections.map(({ span }, section) => [
    reading.text.slice(span.start, span.end),
    [
      `under ${authorHeading(reading, section)?.heading ?? '-'}`,
      ...(headsDecisions(reading, section) ? ['decisions'] : []),
      ...(namesPartAlone(reading, section) ? ['a part alone'] : []),
    ].join(', '),
  ]);

const sentences: Find = (annotation, statements) => {
  const decisive = decisiveSentences(annotation);
  const features = unitFeatures(annotation);
  return statements.map(({ sentence, text, speaker }, index) => [
    annotation.reading.text.slice(sentence.start, sentence.end),
    [
      isNoStatement(annotation, statements, index) ? 'no statement' : text,
      ...(speaker === undefined ? [] : [`by ${speaker}`]),
      ...(decisive.has(index) ? ['decisive'] : []),
      ...(isSummarySentence(annotation, index) ? ['summary'] : []),
      ...Object.entries(features[index] ?? {}).flatMap(([name, value]) => (value === 1 ? [name] : [])),
    ].join(', '),
  ]);
};

const blocks: Find = ({ reading: { article } }) =>
  [
    ...article.blocks.map(({ kind, span }) => ({ told: kind, span })),
    ...article.furniture.map(({ kind, span }) => ({ told: `furniture: ${kind}`, span })),
  ].map(({ told, span }) => [article.text.slice(span.start, span.end), told]);

const questions: Find = ({ reading }) =>
  reading.article.turns.map(({ kind, span }, turn) => [
    reading.text.slice(span.start, span.end),
    `${kind}: ${questionHeading(reading, turn)?.heading ?? '-'}`,
  ]);

const finders: Readonly<Record<(typeof documents)[DocumentPlace]['asked'], Find>> = {
  heading: headings,
  sentence: sentences,
  block: blocks,
  question: questions,
};
