import { describe, expect, it } from 'vitest';
import type { Topic } from '../../../src/model/briefing.js';
import { brief } from '../support/brief.js';
import { builtInTemplate } from '../../template/built-in.js';
import { pointFrom } from '../support/briefing.js';
import { slidesOf, textsIn } from '../support/compose.js';
import { fullTemplate, plainTemplate } from '../support/template.js';

const items = ['Lập danh sách trường có mái yếu.', 'Kiểm định từng mái.', 'Công khai kết quả mỗi quý.'];
const announcer = pointFrom({
  text: 'Sở Xây dựng có trách nhiệm sau đây:',
  children: items.map((text) => pointFrom({ text })),
});
const paragraphsOf = (topic: Partial<Topic>) =>
  slidesOf(topic, fullTemplate).map(({ fills }) => fills.find(({ placeholder }) => placeholder === 'body')?.paragraphs);

it('one point alone is no list, and has no mark', () => {
  const [paragraphs] = paragraphsOf({ points: [pointFrom({ text: 'Sở Tài chính cấp tiền.' })] });
  expect(paragraphs?.map(({ plain }) => plain)).toEqual([true]);
});

describe('one point with what belongs to it', () => {
  it.each(['points', 'enumeration'] as const)('announces it, without a mark or number, as %s', (kind) => {
    const [paragraphs] = paragraphsOf({ kind, points: [announcer] });
    expect(paragraphs?.map(({ level, plain, number }) => [level, plain, number])).toEqual([
      [0, true, undefined],
      [0, undefined, undefined],
      [0, undefined, undefined],
      [0, undefined, undefined],
    ]);
  });

  it('keeps its mark beside other points, and what belongs to it stays below', () => {
    const [paragraphs] = paragraphsOf({ points: [announcer, pointFrom({ text: 'Sở Tài chính cấp tiền.' })] });
    expect(paragraphs?.map(({ level }) => level)).toEqual([0, 1, 1, 1, 0]);
    expect(paragraphs?.some(({ plain }) => plain)).toBe(false);
  });

  it('keeps its mark where other points of the topic stand on another slide', () => {
    const long = Array.from({ length: 14 }, (_, index) => pointFrom({ text: `Trường số ${index + 1}: ${items[0]}` }));
    const pages = paragraphsOf({
      points: [
        { ...announcer, children: long },
        { ...announcer, children: long },
      ],
    });
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.flatMap((paragraphs) => paragraphs ?? []).some(({ plain }) => plain)).toBe(false);
  });

  it('announces it again on each slide that it goes on on', () => {
    const many = Array.from({ length: 24 }, (_, index) => pointFrom({ text: `Trường số ${index + 1}: ${items[0]}` }));
    const slides = slidesOf({ points: [{ ...announcer, children: many }] }, fullTemplate);
    expect(slides.length).toBeGreaterThan(1);
    for (const slide of slides) expect(textsIn(slide, 'body')[0]).toBe(announcer.text);
    for (const { fills } of slides)
      expect(fills.find(({ placeholder }) => placeholder === 'body')?.paragraphs[0]?.plain).toBe(true);
  });
});

describe('who speaks for a list that has no place for it', () => {
  it('stands behind it without a mark or a number', () => {
    const [slide] = slidesOf(
      { kind: 'enumeration', speaker: 'bà Mai', points: items.map((text) => pointFrom({ text })) },
      plainTemplate,
    );
    const body = slide?.fills.find(({ placeholder }) => placeholder === 'body');
    expect(body?.paragraphs.map(({ plain, number }) => [plain, number])).toEqual([
      [undefined, 1],
      [undefined, 2],
      [undefined, 3],
      [true, undefined],
    ]);
  });
});

describe('a series below the sentence that announces it', () => {
  const series = ['Dự luật có hai phần:', ...items].map((text) => pointFrom({ text }));

  it('stands beside it, and the sentence is none of its items', () => {
    const [slide] = slidesOf({ kind: 'enumeration', points: series }, brief.model);
    expect(slide?.layout).toBe('lead-list');
    expect(textsIn(slide, 'claim')).toEqual(['Dự luật có hai phần:']);
    const body = slide?.fills.find(({ placeholder }) => placeholder === 'body');
    expect(body?.paragraphs.map(({ number }) => number)).toEqual([1, 2, 3]);
  });

  it('is a list below it where no layout sets that apart, and the sentence is none of its items', () => {
    const [slide] = slidesOf({ kind: 'enumeration', points: series }, fullTemplate);
    const body = slide?.fills.find(({ placeholder }) => placeholder === 'body');
    expect(body?.paragraphs.map(({ plain, number }) => [plain, number])).toEqual([
      [true, undefined],
      [undefined, 1],
      [undefined, 2],
      [undefined, 3],
    ]);
  });

  it('is cards where nothing announces it', () => {
    expect(slidesOf({ kind: 'enumeration', points: series.slice(1) }, brief.model)[0]?.layout).toBe('cards-3');
  });
});

it('an item alone on the last slide of its list keeps its number, which no centred line has', () => {
  const { model } = builtInTemplate('ministry');
  const long = 'Sở Xây dựng kiểm định từng mái, công khai kết quả mỗi quý, và lập danh sách trường có mái yếu. '
    .repeat(6)
    .trim();
  const slides = slidesOf(
    { kind: 'enumeration', points: [long, long, long].map((text) => pointFrom({ text })) },
    model,
  );
  const alone = slides.filter(
    ({ fills }) =>
      fills.find(({ placeholder }) => placeholder === 'body')?.paragraphs.filter(({ level }) => level === 0).length ===
      1,
  );
  expect(alone.length).toBeGreaterThan(0);
  for (const { layout } of alone) expect(layout).not.toMatch(/^(?:statement|sentence)/);
});
