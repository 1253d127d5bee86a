import { describe, expect, it } from 'vitest';
import { briefingOf } from '../../bench/check/briefing-of.js';
import { slideSchema } from '../../bench/check/records.js';
import { checkedOf } from '../../src/check/index.js';
import type { Checked } from '../../src/check/rule.js';
import { rules } from '../../src/check/rules.js';
import { languagePack } from '../../src/language/index.js';
import { read } from '../../src/read/index.js';
import { falseSlides } from './false/false-slides.js';
import type { Case } from './false/on-slide.js';
import { mutations } from './mutations.js';
import { article, evidence, pack, validParts } from './valid.js';

/** A Briefing with a fault, and the code of the rule that must find it. */
type Faulty = readonly [code: string, checked: Checked];

const own = { id: 'own', origin: 'author' } as const;

/** What is no error, beside what is. */
const told: typeof mutations = [
  ['check.label', 'a label of its own', ({ summary }) => (summary.label = 'Tin nóng')],
  [
    'check.author-point',
    'a line of its author',
    ({ work }) => work.points.push({ ...own, text: 'Hỏi Sở', evidence: [] }),
  ],
  [
    'check.reworded-number',
    'a line that says another number',
    ({ summary }) =>
      summary.points.push({ ...own, text: 'Cống đóng trước 84 giờ', evidence: evidence('cống sẽ đóng trước 48 giờ') }),
  ],
];

const made = [...mutations, ...told].map(([code, , mutate]): Faulty => {
  const parts = validParts();
  mutate(parts);
  return [code, checkedOf(parts.briefing, article, pack)];
});

const slide = async ({ code, language, article: text, more, bad }: Case): Promise<Faulty> => {
  const { value } = await read({ bytes: Buffer.from(text), name: 'a.txt' });
  const whole = { ...value, language, ...more?.(value) };
  return [`check.${code}`, checkedOf(briefingOf(slideSchema.parse(bad), whole), whole, languagePack(language))];
};

const faulty: readonly Faulty[] = [...made, ...(await Promise.all(falseSlides.map(slide)))];

/** For each fault, the rules that find it. */
const findersOf = faulty.map(([code, checked]) =>
  Object.entries(rules).flatMap(([name, rule]) => (rule(checked).some((found) => found.code === code) ? [name] : [])),
);

describe('a fault that is found', () => {
  it.each(Object.keys(rules))('goes unnoticed without the rule %s', (name) => {
    expect(findersOf).toContainEqual([name]);
  });
});
