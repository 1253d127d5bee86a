// What a word does where it stands in place of "…" in a sentence or a text, beside what another word does there: frames/LANGUAGE.txt. Between
// bars stands what is cut. Where a change is meant, `npx vitest run tests/language/words-in-frames.test.ts --update` writes it anew.
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { halvesConnection } from '../../src/check/sentence/halved.js';
import { losesWords } from '../../src/check/sentence/lost-words.js';
import { losesNegation } from '../../src/check/sentence/negation.js';
import { losesQualifier } from '../../src/check/sentence/qualifier.js';
import { languagePack } from '../../src/language/index.js';
import { annotationOf } from '../../src/summarize/annotate/annotation.js';
import { statementsOf } from '../../src/summarize/say/statement.js';
import { marked } from '../check/sentence/marked.js';
import { isNoStatement } from '../../src/summarize/choose/no-statement/no-statement.js';
import { writtenAnnotation } from '../summarize/annotate/written-annotation.js';
import { annotated } from '../summarize/annotated.js';
import { readingFrom } from '../summarize/structure/attribution-reading.js';
import { foundIn } from '../summarize/parts/found-in.js';
import { frames, type Frame } from './frames.js';

const capital = (text: string): string =>
  text.replace(/(?<=^[#*\s|¿¡]*|[.!?] )\p{L}/gmu, (letter) => letter.toUpperCase());

const lostIn = (language: string, told: string): string => {
  const { text, sentence, spans } = marked(told);
  const pack = languagePack(language);
  const asked = [sentence, spans, text, pack] as const;
  const found = {
    negation: losesNegation(...asked),
    connection: halvesConnection(...asked),
    words: losesWords(...asked)?.code,
    qualifier: losesQualifier(...asked),
  };
  return Object.entries(found)
    .flatMap(([what, lost]) => (lost === undefined ? [] : [what]))
    .join(' ');
};

const documentIn = async (language: string, text: string): Promise<string> => {
  const { annotation, statements } = await annotated(text, language);
  const { article } = annotation.reading;
  const at = (part: { readonly span: { readonly start: number; readonly end: number } }): string =>
    article.text.slice(part.span.start, part.span.end);
  return [
    article.genre,
    ...article.blocks.map((block) => `${block.kind} ${at(block)}`),
    ...article.furniture.map((part) => `furniture ${JSON.stringify(part)}`.replace(/"(?:start|end)":\d+,?/g, '')),
    ...article.turns.map((turn) => `turn ${JSON.stringify(turn)}`.replace(/"(?:start|end)":\d+,?/g, '')),
    writtenAnnotation(annotation, statements),
  ].join('\n');
};

const shownIn = (language: string, text: string): string[] => {
  const annotation = annotationOf(readingFrom(language, [text]), undefined);
  const statements = statementsOf(annotation);
  return statements.map(({ text: shown }, index) =>
    isNoStatement(annotation, statements, index) ? 'no statement' : `shown as ${shown}`,
  );
};

const findings = async (language: string, frame: string, word: string): Promise<string> => {
  const text = capital(frame.replace('…', word));
  const found = frame.includes('\n')
    ? await documentIn(language, text)
    : [
        lostIn(language, text),
        ...foundIn(language, text.replaceAll('|', '')),
        ...shownIn(language, text.replaceAll('|', '')),
      ].join('\n');
  return found
    .replaceAll(word, '…')
    .replaceAll(capital(word), '…')
    .replace(/ \(\d\.\d\d\)/g, '');
};

/** Words that are found alike in a row, with what is found where one of them stands and not where the last word does. */
const written = async ([language, frame, words, other]: Frame): Promise<string> => {
  const without = (await findings(language, frame, other)).split('\n');
  const groups = new Map<string, string[]>();
  for (const word of words.split('|')) {
    const found = (await findings(language, frame, word)).split('\n');
    const told = [
      ...found.filter((line) => !without.includes(line)),
      ...without.filter((line) => !found.includes(line)).map((line) => `no ${line.trim()}`),
    ]
      .map((line) => `\n      ${line.trim()}`)
      .join('');
    groups.set(told, [...(groups.get(told) ?? []), word]);
  }
  return [
    `${frame.replaceAll('\n\n', ' ¶ ')} (${other})`,
    ...[...groups].map(([told, all]) => `   ${all.join(' | ')}${told}`),
  ].join('\n');
};

it.each([...new Set(frames.map(([language]) => language))])(
  'finds by each word what it found (%s)',
  async (language) => {
    const rows = await Promise.all(frames.filter(([one]) => one === language).map(written));
    await expect(`${rows.join('\n')}\n`).toMatchFileSnapshot(resolve('tests', 'language', 'frames', `${language}.txt`));
  },
);
