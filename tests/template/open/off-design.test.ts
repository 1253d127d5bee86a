import { describe, expect, test } from 'vitest';
import { inspectTemplate } from '../../../src/template/inspect/inspect-template.js';
import { mapOf } from '../../../src/template/inspect/map-of.js';
import { readTemplate, type ReadTemplate } from '../../../src/template/open/read-template.js';
import { readWithMap } from '../../../src/template/open/read-with-map.js';
import { drawnShape, foreignPackage, usualMaster, withSlides, type LayoutOf } from '../foreign-package.js';

const [plainCover, plainContent] = usualMaster.layouts;
const plain = [plainCover, plainContent].filter((one) => one !== undefined);
const band = drawnShape([0, 6.9, 13.333, 0.6]);
const art: LayoutOf = { name: 'House', shapes: [], art: band };
const opening: LayoutOf = { name: '封面', shapes: [], art: drawnShape([0, 0, 3, 7.5]) };

const read = (layouts: readonly LayoutOf[], slides: readonly number[]): ReadTemplate =>
  readTemplate(withSlides(foreignPackage({ ...usualMaster, layouts }), slides), 'house');
const groundBelow = ({ layouts, template: { model } }: ReadTemplate, role: 'cover' | 'points', at: 'foot' | 'left') => {
  const found = layouts.find(({ layout }) => layout.name === model.roles[role]?.[0])?.found.ground;
  const index = at === 'foot' ? (found?.cells.length ?? 0) - 50 : 20 * (found?.columns ?? 0) + 5;
  return found?.cells[index]?.colour;
};

describe('a file whose slides stand on layouts that are drawn and have no place for text', () => {
  test('gets points and a cover on those, and nothing is put on what it began with', () => {
    const found = read([...plain, art, opening], [3, 3]);
    expect(groundBelow(found, 'points', 'foot')).toBe('1F3864');
    expect(groundBelow(found, 'cover', 'left')).toBe('1F3864');
    const used = found.layouts.filter((one) => one.used).map(({ layout }) => layout.name);
    expect(used).not.toContain('Title and Content');
    expect(Object.values(found.template.model.roles).flat()).not.toContain('Title and Content');
  });

  test('is understood as before where its slides stand on layouts with places, or nothing is drawn', () => {
    expect(read([...plain, art], [2, 3]).template.model.roles.points?.[0]).toBe('Title and Content');
    expect(read([...plain, art], []).template.model.roles.points?.[0]).toBe('Title and Content');
    expect(read([...plain, { ...art, art: '' }], [3, 3]).template.model.roles.points?.[0]).toBe('Title and Content');
  });

  test('a map that is written of it changes nothing, and one that names the others uses them', () => {
    const found = read([...plain, art, opening], [3, 3]);
    const { package: opc, model } = found.template;
    const again = readWithMap(opc, 'house', mapOf(inspectTemplate(found)), 'map.yaml').template.model;
    expect([again.roles, again.layouts]).toEqual([model.roles, model.layouts]);
    const asked = readWithMap(opc, 'house', 'version: 1\nroles: { points: Title and Content }\n', 'map.yaml');
    expect(asked.template.model.roles.points).toEqual(['Title and Content']);
  });
});

describe('a file whose slides say all below titles that stand alone on their layout', () => {
  const headed: LayoutOf = {
    name: 'House Title',
    type: 'titleOnly',
    shapes: [{ name: 'Title 1', ph: 'type="title"', box: [2.5, 0.3, 10, 0.8] }],
    art: band,
  };

  test('has its points there, and not on one of another look', () => {
    const found = read([...plain, headed], [1, 3, 3]);
    const { model } = found.template;
    expect(groundBelow(found, 'points', 'foot')).toBe('1F3864');
    const points = model.layouts.find(({ name }) => name === model.roles.points?.[0]);
    expect(points?.placeholders.find(({ key }) => key === 'title')?.box.x).toBe(2.5 * 914_400);
    expect(model.roles.cover?.[0]).toBe('Title Slide');
  });

  test('keeps to its layout for points where slides stand on that, too, or it looks alike', () => {
    expect(read([...plain, headed], [1, 3, 3, 2]).template.model.roles.points?.[0]).toBe('Title and Content');
    const alike = { ...headed, shapes: [{ name: 'Title 1', ph: 'type="title"' }] };
    const drawn = plain.map((one) => ({ ...one, art: band }));
    expect(read([...drawn, alike], [1, 3, 3]).template.model.roles.points?.[0]).toBe('Title and Content');
  });
});
