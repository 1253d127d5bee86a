// What is said of each planted fault: told.txt. Where a change is meant, `npx vitest run tests/check/told.test.ts --update` writes it anew.
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { checkBriefing } from '../../src/check/index.js';
import { article, pack, validParts } from './valid.js';
import { falseSlides } from './false/false-slides.js';
import { findingsOn } from './false/on-slide.js';
import { mutations } from './mutations.js';
import { writtenFindings } from './written-findings.js';

it('says in words what is wrong, of which line and where', async () => {
  const broken = mutations.map(([, what, mutate]) => {
    const parts = validParts();
    mutate(parts);
    return writtenFindings(what, checkBriefing(parts.briefing, article, pack));
  });
  const slides = await Promise.all(
    falseSlides.flatMap((one) =>
      [one.bad, one.good].map(async (slide) =>
        writtenFindings(
          `${one.code} ${one.language} ${slide === one.bad ? 'bad' : 'good'}`,
          await findingsOn(one, slide),
        ),
      ),
    ),
  );
  await expect(`${[...broken, ...slides].join('\n')}\n`).toMatchFileSnapshot(resolve('tests', 'check', 'told.txt'));
});
