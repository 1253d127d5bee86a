// What is said of each good slide of our own articles where somebody alters it: altered.txt, by alteration. Where a change is meant,
// `npx vitest run tests/check/altered --update` writes it anew.
import { readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { briefingOf } from '../../../bench/check/briefing-of.js';
import { casesIn, type SlideCase, type SlideRecord } from '../../../bench/check/records.js';
import { slideText } from '../../../bench/check/report.js';
import { checkBriefing } from '../../../src/check/index.js';
import { languagePack } from '../../../src/language/index.js';
import type { Article } from '../../../src/model/article.js';
import { read } from '../../../src/read/index.js';
import { alterations, type Beside } from './alterations.js';

const cases = casesIn(resolve('bench', 'check'));

const articleOf = async (file: string): Promise<Article> =>
  (await read({ bytes: await readFile(file), name: basename(file) })).value;

/** The next slide of the article that has a heading, and one that has lines, in turns; and who speaks next. */
const besideOf = (slides: readonly SlideRecord[], slide: SlideRecord): Beside => {
  const at = slides.indexOf(slide);
  const next = [...slides.slice(at + 1), ...slides.slice(0, at)];
  const speakers = next.flatMap(({ speaker, points }) => [
    ...(speaker === undefined ? [] : [speaker]),
    ...points.flatMap((line) => (typeof line === 'string' || line.speaker === undefined ? [] : [line.speaker])),
  ]);
  return {
    heading: next.find(({ heading }) => heading !== undefined && heading !== slide.heading)?.heading,
    line: next.find(({ points }) => points.length > 0)?.points[0],
    speaker: speakers.find((one) => one !== slide.speaker),
  };
};

const codesOf = (slide: SlideRecord, article: Article): string => {
  const found = checkBriefing(briefingOf(slide, article), article, languagePack(article.language));
  return found.map(({ code }) => code.replace('check.', '')).join(' ');
};

const written = async (file: string, ofArticle: readonly SlideCase[]): Promise<string> => {
  const article = await articleOf(file);
  const slides = ofArticle.map(({ slide }) => slide);
  const lines = slides.flatMap((slide) => {
    const before = codesOf(slide, article);
    const beside = besideOf(slides, slide);
    const told = Object.entries(alterations).flatMap(([name, alter]) => {
      const altered = alter(slide, beside);
      const now = altered === undefined ? before : codesOf(altered, article);
      return now === before ? [] : [`      ${name}: ${now || 'nothing'}`];
    });
    return [`   ${slideText({ article: file, slide })}${before === '' ? '' : `: ${before}`}`, ...told];
  });
  return [basename(file), ...lines].join('\n');
};

it('tells of each altered slide what it told', async () => {
  const good = cases.filter(({ kind }) => kind === undefined);
  const files = [...new Set(good.map(({ article }) => article))];
  const all = await Promise.all(
    files.map((file) =>
      written(
        file,
        good.filter(({ article }) => article === file),
      ),
    ),
  );
  await expect(`${all.join('\n')}\n`).toMatchFileSnapshot(join(import.meta.dirname, 'altered.txt'));
});
