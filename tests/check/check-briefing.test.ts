import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkBriefing, checkedOf } from '../../src/check/index.js';
import { rules } from '../../src/check/rules.js';
import { briefingSchema, type Briefing, type Point } from '../../src/model/briefing.js';
import { mutations } from './mutations.js';
import { article, pack, spanOf, text, validBriefing, validParts } from './valid.js';

const codesOf = (briefing: Briefing, severity?: string): string[] =>
  checkBriefing(briefing, article, pack)
    .filter((finding) => severity === undefined || finding.severity === severity)
    .map(({ code }) => code);

describe('a Briefing that keeps to the rules', () => {
  it('is of the schema, so that mutations break rules and not the form', () => {
    expect(briefingSchema.safeParse(validBriefing()).success).toBe(true);
  });

  it('passes', () => {
    expect(checkBriefing(validBriefing(), article, pack)).toEqual([]);
  });

  it('passes against the text alone', () => {
    expect(checkBriefing(validBriefing(), { text }, pack)).toEqual([]);
  });
});

it.each(mutations)('%s is found for %s', (code, _, mutate) => {
  const parts = validParts();
  mutate(parts);
  expect(codesOf(parts.briefing, 'error')).toContain(code);
});

it('warns of a label that the language does not have', () => {
  const { briefing, summary } = validParts();
  summary.label = 'Tin nóng';
  expect(codesOf(briefing)).toEqual(['check.label']);
});

it('tells lines that a person wrote, and checks nothing of them', () => {
  const { briefing, summary } = validParts();
  summary.points.push({ id: 'own', text: 'Cần hỏi lại Sở về (kinh phí', evidence: [], origin: 'author' });
  const found = checkBriefing(briefing, article, pack);
  expect(found.map(({ code, severity }) => [code, severity])).toEqual([['check.author-point', 'info']]);
});

it('says where: the topic, the point and the place in the article', () => {
  const { briefing, trial } = validParts();
  trial.text = 'Trạm đầu tiên vừa chạy thử';
  const [found] = checkBriefing(briefing, article, pack);
  expect(found).toMatchObject({
    place: { offset: spanOf('trạm đầu tiên').start },
    subject: { topic: 'summary', point: 'trial' },
  });
  expect(found?.message).toContain(`In "${pack.labels.summaryHeading}", the point "Trạm đầu tiên vừa chạy thử"`);
});

it('takes an ordinal that the article skips where the topic says so', () => {
  const { briefing, series } = validParts();
  series.points.splice(0, 1);
  series.missing = [1];
  expect(codesOf(briefing)).toEqual([]);
});

it('lets the speaker of a topic carry its points', () => {
  const { briefing, summary, trial } = validParts();
  delete trial.speaker;
  summary.speaker = 'Ông Trần Văn Lèo';
  summary.points = [trial];
  expect(codesOf(briefing)).toEqual([]);
});

describe('one word of a point that is not the article’s', () => {
  const pointsOf = (briefing: Briefing): Point[] => briefing.topics.flatMap(({ points }) => points);
  const place = fc.record({ point: fc.nat(pointsOf(validBriefing()).length - 1), word: fc.nat(30) });
  const word = fc.stringMatching(/^[a-zđêôơưà]{1,8}$/);

  /** A change of the words of a point is found, and nothing is where it changes nothing. */
  const expectFound = (index: number, change: (words: string[]) => string[]): void => {
    const briefing = validBriefing();
    const point = pointsOf(briefing)[index];
    if (point === undefined) throw new Error(`There is no point ${index}.`);
    const words = point.text.split(' ');
    const changed = change(words);
    point.text = changed.join(' ');
    // The other rules take nearly all of the time, and say nothing of words.
    const found = rules.keptSpans(checkedOf(briefing, article, pack));
    expect(found.some(({ code }) => code.startsWith('check.words-'))).toBe(
      changed.join(' ').toLowerCase() !== words.join(' ').toLowerCase(),
    );
  };

  it('is found where it replaces one', () => {
    fc.assert(
      fc.property(place, word, ({ point, word: at }, own) => {
        expectFound(point, (words) => words.map((old, index) => (index === at % words.length ? own : old)));
      }),
    );
  });

  it('is found where it is added', () => {
    fc.assert(
      fc.property(place, word, ({ point, word: at }, own) => {
        expectFound(point, (words) => words.toSpliced(at % words.length, 0, own));
      }),
    );
  });

  it('is found where one is gone', () => {
    fc.assert(
      fc.property(place, ({ point, word: at }) => {
        expectFound(point, (words) => words.toSpliced(at % words.length, 1));
      }),
    );
  });

  it('is found where two change places', () => {
    fc.assert(
      fc.property(place, ({ point, word: at }) => {
        expectFound(point, (words) => {
          const index = at % Math.max(1, words.length - 1);
          return words.toSpliced(index, 2, ...words.slice(index, index + 2).reverse());
        });
      }),
    );
  });
});
