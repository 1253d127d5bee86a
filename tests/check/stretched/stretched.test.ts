// What is said of slides of articles that grow longer, by how many words, or sentences, stand between: stretched.txt. Where a change is meant,
// `npx vitest run tests/check/stretched --update` writes it anew.
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { briefingOf } from '../../../bench/check/briefing-of.js';
import { slideSchema } from '../../../bench/check/records.js';
import { checkBriefing } from '../../../src/check/index.js';
import { languagePack } from '../../../src/language/index.js';
import { readingFrom } from '../../summarize/structure/attribution-reading.js';
import { frames, type Frame } from './frames.js';

const lengths = [...Array.from({ length: 18 }, (_, index) => index), 24, 32];

const words = {
  en: 'old grey low wide green tall dark wet cold slow weak worn'.split(' '),
  vi: 'cũ nhỏ thấp rộng dài ngắn nặng nhẹ ướt lạnh chậm yếu'.split(' '),
};
const sentences = {
  en: (index: number): string => `The port sold ${index + 3} boats. `,
  vi: (index: number): string => `Bến bán ${index + 3} chiếc ghe. `,
};

/** The frame as JSON, with so many words and sentences put in. */
const stretched = (frame: Frame, count: number): Frame => {
  const all = words[frame.language];
  const some = Array.from({ length: count }, (_, index) => `${all[index % all.length] ?? ''} `).join('');
  const between = Array.from({ length: count }, (_, index) => sentences[frame.language](index)).join('');
  const put = (text: string): string => text.replaceAll('~ ', some).replaceAll('§ ', between);
  return JSON.parse(JSON.stringify(frame), (_, value: unknown) =>
    typeof value === 'string' ? put(value) : value,
  ) as Frame;
};

const codes = (frame: Frame, count: number): string => {
  const { language, article: text, slide } = stretched(frame, count);
  const { article } = readingFrom(language, [text]);
  const found = checkBriefing(briefingOf(slideSchema.parse(slide), article), article, languagePack(language));
  const told = found.map(({ code }) => code.replace('check.', ''));
  return told.filter((code) => code !== 'text-changed').join(' ') || 'nothing';
};

/** "0–4": the counts from one to another at which the same is said. */
const written = (frame: Frame): string[] => {
  const runs: { told: string; from: number; to: number }[] = [];
  for (const count of lengths) {
    const told = codes(frame, count);
    const last = runs.at(-1);
    if (last?.told === told) last.to = count;
    else runs.push({ told, from: count, to: count });
  }
  return [
    `${frame.language}: ${frame.article} ${JSON.stringify(frame.slide)}`,
    ...runs.map(({ told, from, to }) => `   ${from}–${to}: ${told}`),
  ];
};

it('says of slides with so many words between what it said', async () => {
  const lines = frames.flatMap(written);
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(join(import.meta.dirname, 'stretched.txt'));
});
