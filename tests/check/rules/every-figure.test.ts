// What is said of each number of some sentences where it is made big, by what is shown with it: every-figure.txt. Where a change is meant,
// `npx vitest run tests/check/rules/every-figure.test.ts --update` writes it anew.
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { briefingOf } from '../../../bench/check/briefing-of.js';
import { slideSchema } from '../../../bench/check/records.js';
import { checkBriefing } from '../../../src/check/index.js';
import { languagePack } from '../../../src/language/index.js';
import { read } from '../../../src/read/index.js';
import { richSentences } from '../../summarize/parts/sentences.js';
import type { Slide } from '../false/on-slide.js';

/** The number alone, with the word before it, with that behind it; and what may be counted: words on each side of it, how its sentence begins. */
const figuresIn = (text: string): { value: string; of: string; number: number }[] =>
  [...text.matchAll(/(?<before>\S+ )?(?<!\S)(?<value>[$£]?\d[\d.,]*\d|\d)(?<behind>%| [\p{L}%]+)?/gu)].flatMap(
    (found) => {
      const { value = '', before = '', behind = '' } = found.groups ?? {};
      const next = /^\s*[\p{L}]+(?: [\p{L}]+)?/u.exec(text.slice(found.index + found[0].length))?.[0] ?? '';
      const values = new Set([value, `${before}${value}`, `${value}${behind}`]);
      const counted = new Set([behind.trim(), next.trim(), text.split(' ').slice(0, 3).join(' ')]);
      return [...values].flatMap((one) =>
        [...counted]
          .filter((of) => /\p{L}/u.test(of))
          .map((of) => ({ value: one, of, number: Number(value.replace(/[^\d]/g, '')) })),
      );
    },
  );

it.each(['en', 'vi'] as const)('tells of each big figure what is wrong with it (%s)', async (language) => {
  const written = await Promise.all(
    richSentences
      .filter(([one]) => one === language)
      .map(async ([, text]) => {
        const { value: article } = await read({ bytes: Buffer.from(text), name: 'a.txt', language });
        const codes = (slide: Slide): string =>
          checkBriefing(briefingOf(slideSchema.parse(slide), article), article, languagePack(language))
            .map(({ code }) => code.replace('check.', ''))
            .join(' ');
        const lines = figuresIn(text).map((figure) => {
          const big = codes({ kind: 'figure', points: [], figure });
          const beside = codes({ points: [{ text, figure }] });
          return `   ${figure.value} | ${figure.of}: ${big}${beside === big ? '' : `; in its line: ${beside}`}`;
        });
        return [text, ...lines].join('\n');
      }),
  );
  await expect(`${written.join('\n')}\n`).toMatchFileSnapshot(
    resolve('tests', 'check', 'rules', `every-figure-${language}.txt`),
  );
});
