import { describe, expect, test } from 'vitest';
import { styleOf } from '../../../src/measure/text-style.js';
import type { Slide } from '../../../src/model/deck.js';
import type { TemplateModel } from '../../../src/template/model.js';
import { openTemplate } from '../../../src/template/open/open-template.js';
import { foreignPackage, usualMaster } from '../../template/foreign-package.js';
import { briefingFrom, pointFrom, topicFrom } from '../support/briefing.js';
import { deckOf } from '../support/compose.js';
import { fullTemplate } from '../support/template.js';

const house = openTemplate(foreignPackage(usualMaster), 'house').model;
const long =
  'Each state sends its water levels twice a day in the flood season, and once a day in the dry months of spring, to a joint secretariat that runs the gauges upstream and tells all others of it';
const pointsOf = (count: number, text: string) => Array.from({ length: count }, () => pointFrom({ text }));

const topics = [
  topicFrom({ id: 't1', heading: 'Levels', points: pointsOf(5, long) }),
  topicFrom({ id: 't2', heading: 'Dams', points: pointsOf(3, 'A dam is opened after a call') }),
  topicFrom({ id: 't3', heading: 'Schools', points: pointsOf(1, 'Schools along the banks hold a drill each spring') }),
];

function sizeIn(slide: Slide | undefined, key: string, template: TemplateModel): number {
  const place = template.layouts
    .find(({ name }) => name === slide?.layout)
    ?.placeholders.find((one) => one.key === key);
  const [paragraph] = slide?.fills.find(({ placeholder }) => placeholder === key)?.paragraphs ?? [];
  if (place === undefined || paragraph === undefined) throw new Error(`${key} is empty.`);
  return paragraph.size ?? styleOf(place, paragraph.level).size;
}

const sizesOf = (template: TemplateModel, key: string, briefing: Parameters<typeof briefingFrom>[0]): number[] =>
  deckOf(briefingFrom(briefing), { template, summary: 'never', agenda: 'never', sources: 'never' })
    .deck.slides.slice(1)
    .map((slide) => sizeIn(slide, key, template));

describe('the slides of a deck in a file that nobody made a map of', () => {
  test('have their lists in nearly one size, that of the fullest; a sentence alone is larger', () => {
    const [full = 0, other = 0, alone = 0] = sizesOf(house, 'body', { topics });
    expect(full).toBeLessThan(21);
    expect(other).toBeLessThanOrEqual(Math.round((full * 4) / 3));
    expect(alone).toBeGreaterThanOrEqual(other);
    const [, free = 0] = sizesOf(house, 'body', { topics: topics.slice(1) });
    expect(sizesOf(house, 'body', { topics: topics.slice(1) })[0]).toBeGreaterThan(other);
    expect(free).toBeGreaterThanOrEqual(alone);
  });

  test('have titles that differ by a fifth at most, where one of them is long', () => {
    const heading =
      'Messages go to the heads of villages who live below the dams, and to all schools along the banks of it';
    const sizes = sizesOf(house, 'title', {
      topics: [...topics, topicFrom({ id: 't4', heading, points: pointsOf(2, long) })],
    });
    const usual = sizesOf(house, 'title', { topics });
    expect(sizes[3]).toBeLessThan(usual[0] ?? 0);
    expect(sizes[0]).toBeLessThan(usual[0] ?? 0);
    expect(sizes[0]).toBeGreaterThanOrEqual(0.8 * (usual[0] ?? 0));
  });

  test('are not of a template whose sizes somebody stated', () => {
    expect(house.layouts.every(({ hasOpenSizes }) => hasOpenSizes === true)).toBe(true);
    expect(fullTemplate.layouts.some(({ hasOpenSizes }) => hasOpenSizes === true)).toBe(false);
  });
});

describe('below a title that had to give way', () => {
  const sized = (size: number) => `<a:lvl1pPr><a:defRPr sz="${size}"/></a:lvl1pPr>`;
  const [cover, content] = usualMaster.layouts;
  const shapes = (content?.shapes ?? []).map((one) =>
    one.ph === 'idx="1"' ? { ...one, style: sized(3400) } : { ...one, box: [0.9, 0.4, 7, 0.8] as const },
  );
  const layouts = [...(cover ? [cover] : []), { name: 'Content', type: 'obj', shapes: shapes.slice(0, 2) }];
  const template = openTemplate(foreignPackage({ ...usualMaster, layouts }), 'house').model;

  test('points are no larger, where nobody has said how large they may be', () => {
    const heading = 'Messages go to the heads of villages who live below the dams, and to all schools along it';
    const briefing = { topics: [topicFrom({ heading, points: pointsOf(3, 'A dam is opened after a call') })] };
    const [title = 0] = sizesOf(template, 'title', briefing);
    const [body = 0] = sizesOf(template, 'body', briefing);
    expect(title).toBeLessThan(34);
    expect(body).toBeLessThanOrEqual(title);
  });

  test('and a title has no mark, though its layout gives it that of a list', () => {
    const style = '<a:lvl1pPr marL="457200" indent="-228600"><a:buChar char="●"/></a:lvl1pPr>';
    const marked = layouts.map((one) => ({
      ...one,
      shapes: one.shapes.map((shape) => (/type="(ctrT|t)itle"/.test(shape.ph) ? { ...shape, style } : shape)),
    }));
    const { deck } = deckOf(briefingFrom({ topics }), {
      template: openTemplate(foreignPackage({ ...usualMaster, layouts: marked }), 'house').model,
    });
    const heads = deck.slides.flatMap(({ fills }) => fills.filter(({ placeholder }) => placeholder === 'title'));
    expect(heads.length).toBeGreaterThan(2);
    expect(heads.flatMap(({ paragraphs }) => paragraphs.map(({ plain }) => plain))).not.toContain(undefined);
  });
});
