import { describe, expect, it } from 'vitest';
import { lostUnits } from '../../../bench/foreign/lost-units.js';
import { materialsOf } from '../../../bench/foreign/materials.js';
import { pictureEncoder } from '../../../src/picture/encode-picture.js';
import type { Template } from '../../../src/template/model.js';
import { deckOf } from '../../../src/pipeline.js';
import { pptxOf } from '../../../src/formats.js';
import { openTemplate } from '../../../src/template/open/open-template.js';
import { builtInNames, builtInTemplate } from '../../template/built-in.js';
import { foreignPackage, usualMaster } from '../../template/foreign-package.js';

const encode = pictureEncoder();
const materials = await materialsOf([
  'assets/articles/hanoi-convention.txt',
  'assets/articles/harbour-flood-barrier.txt',
  'tests/fixtures/en/article.md',
]);

const builtIn = (name: string): Template => builtInTemplate(name);
const titleOnly = { name: 'Title Only', type: 'titleOnly', shapes: [{ name: 'Title 1', ph: 'type="title"' }] };
const templates: readonly (readonly [string, () => Template])[] = [
  ...builtInNames.map((name) => [name, () => builtIn(name)] as const),
  ['a corporate file', () => openTemplate(foreignPackage(usualMaster), 'house')],
  ['a file of titles alone', () => openTemplate(foreignPackage({ ...usualMaster, layouts: [titleOnly] }), 'house')],
];

async function bytesOf(template: Template, { briefing, article, pictures }: (typeof materials)[number]) {
  const { value: deck } = await deckOf(briefing, template, { article, pictures });
  return (await pptxOf(deck, briefing, template, { pictures: { sources: pictures, encode } })).bytes;
}

describe('every unit of a briefing is found in the texts or notes of its deck', () => {
  it.each(templates)('in %s', async (_, open) => {
    const template = open();
    for (const material of materials)
      expect(lostUnits(material.briefing, await bytesOf(template, material))).toEqual([]);
  });

  it('and one that is not would be told', async () => {
    const [material] = materials;
    if (material === undefined) throw new Error('There is no article.');
    const bytes = await bytesOf(builtIn('brief'), material);
    const [first] = material.briefing.topics;
    if (first === undefined) throw new Error('There is no topic.');
    const more = { ...first, heading: 'Nobody ever wrote these seven words' };
    expect(lostUnits({ ...material.briefing, topics: [...material.briefing.topics, more] }, bytes)).toEqual([
      more.heading,
    ]);
  });
});
