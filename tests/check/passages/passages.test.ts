// What the checker says of each sentence of some passages: alone, behind those near it, under each heading, and said by each person. It
// stands in passages.txt; where a change is meant, `npx vitest run tests/check/passages --update` writes it anew.
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { briefingOf } from '../../../bench/check/briefing-of.js';
import { slideSchema } from '../../../bench/check/records.js';
import { checkBriefing } from '../../../src/check/index.js';
import { languagePack } from '../../../src/language/index.js';
import type { Article } from '../../../src/model/article.js';
import { read } from '../../../src/read/index.js';
import type { Slide } from '../false/on-slide.js';
import { passages, type Passage } from './passages.js';

const sentencesIn = ({ text, blocks }: Article): string[] =>
  blocks
    .flatMap((block) =>
      block.kind === 'list'
        ? block.items.flatMap(({ sentences }) => sentences)
        : block.kind === 'paragraph'
          ? block.sentences
          : [],
    )
    .map(({ start, end }) => text.slice(start, end));

const headingsIn = ({ text, blocks }: Article): string[] =>
  blocks.flatMap(({ kind, span }) => (kind === 'heading' ? [text.slice(span.start, span.end)] : []));

const written = async ({ language, text, names }: Passage): Promise<string[]> => {
  const { value: article } = await read({ bytes: Buffer.from(text), name: 'a.md', language });
  const codes = (slide: Slide): string =>
    checkBriefing(briefingOf(slideSchema.parse(slide), article), article, languagePack(language))
      .map(({ code }) => code.replace('check.', ''))
      .join(' ');
  const sentences = sentencesIn(article);
  /** The codes found, each with what it is found for; what is found of the sentence alone is not told again. */
  const told = (what: string, alone: string, found: readonly (readonly [name: string, codes: string])[]): string[] => {
    const others = found.filter(([, some]) => some !== alone);
    return [...new Set(others.map(([, some]) => some))].map((some) => {
      const where = others.filter(([, one]) => one === some).map(([name]) => name);
      return `   ${what} ${where.join(', ')}: ${some || 'nothing'}`;
    });
  };
  return sentences.flatMap((sentence, index) => {
    const alone = codes({ points: [sentence] });
    const others = [...sentences.entries()].filter(
      ([other]) => other !== index && other >= index - 3 && other <= index + 1,
    );
    return [
      `${language} ${index + 1}. ${sentence}`,
      ...(alone === '' ? [] : [`   alone: ${alone}`]),
      ...told(
        'behind',
        alone,
        others.map(([other, words]) => [String(other + 1), codes({ points: [words, sentence] })]),
      ),
      ...told(
        'under',
        alone,
        headingsIn(article).map((heading) => [heading, codes({ heading, points: [sentence] })]),
      ),
      ...told(
        'said by',
        alone,
        names.map((speaker) => [speaker, codes({ points: [{ text: sentence, speaker }] })]),
      ),
      ...told(
        'quoted of',
        alone,
        names.map((speaker) => [
          speaker,
          codes({ kind: 'quote', quote: { text: sentence.replace(/^.*[“"„«]|[”"“»].*$/gu, ''), speaker } }),
        ]),
      ),
    ];
  });
};

it('tells of each sentence what is wrong where it is shown', async () => {
  const all = await Promise.all(passages.map(written));
  await expect(`${all.flat().join('\n')}\n`).toMatchFileSnapshot(resolve('tests', 'check', 'passages', 'passages.txt'));
});
