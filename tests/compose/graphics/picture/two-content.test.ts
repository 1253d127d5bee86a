import { describe, expect, it } from 'vitest';
import type { TemplateModel } from '../../../../src/template/model.js';
import type { Topic } from '../../../../src/model/briefing.js';
import { openTemplate } from '../../../../src/template/open/open-template.js';
import { foreignPackage, usualMaster } from '../../../template/foreign-package.js';
import { briefingFrom, pointFrom, topicFrom } from '../../support/briefing.js';
import { deckOf, textsIn } from '../../support/compose.js';
import { picturesOn, pictureFrom, sizes } from '../../support/pictures.js';

const column = (idx: number, x: number, width = 5.6) =>
  ({ name: `Content ${idx}`, ph: `sz="half" idx="${idx}"`, box: [x, 2, width, 4.76] }) as const;
const templateWith = (...columns: readonly ReturnType<typeof column>[]): TemplateModel =>
  openTemplate(
    foreignPackage({
      ...usualMaster,
      layouts: [
        ...usualMaster.layouts.slice(0, 2),
        { name: 'Two Content', type: 'twoObj', shapes: [{ name: 'Title 1', ph: 'type="title"' }, ...columns] },
      ],
    }),
    'house',
  ).model;
const twoContent = templateWith(column(1, 0.9), column(2, 6.8));

const quote = { text: 'Nobody comes in to save the planet', speaker: 'Ruth Okonjo', evidence: [] };
function slidesWith(topic: Partial<Topic>, template: TemplateModel) {
  const pictures = [pictureFrom('classic.jpg')];
  const { deck } = deckOf(briefingFrom({ topics: [topicFrom({ ...topic, pictures })] }), { template, pictures: sizes });
  return deck.slides.filter(({ topic: id }) => id === 't1');
}

describe('a layout of two columns', () => {
  it('shows a picture whole beside what is said, their upper edges in one line', () => {
    const [slide, ...others] = slidesWith({ kind: 'quote', heading: 'What people bring in', quote }, twoContent);
    expect(others).toEqual([]);
    expect(slide?.layout).toBe('Two Content');
    expect(textsIn(slide, 'body').join(' ')).toContain(quote.text);
    const [picture] = slide === undefined ? [] : picturesOn(slide);
    const place = twoContent.layouts.find(({ name }) => name === 'Two Content')?.placeholders;
    expect(picture).toMatchObject({
      placeholder: 'body-2',
      box: { y: place?.find(({ key }) => key === 'body-2')?.box.y },
    });
    expect(picture?.crop).toBeUndefined();
  });

  it('holds a last short point in smaller letters rather than on a slide of its own', () => {
    const words = 'one that could be awarded soon and made ordering simple '.repeat(20);
    const tight = [400, 430, 460, 490, 520, 550, 580, 610].filter((length) => {
      const points = [words.slice(0, length), 'It is the only one of its kind'].map((text) => pointFrom({ text }));
      const [slide, ...others] = slidesWith({ points }, twoContent);
      const [first] = slide?.fills.find(({ placeholder }) => placeholder === 'body')?.paragraphs ?? [];
      return others.length === 0 && (first?.size ?? 99) < 18;
    });
    expect(tight.length).toBeGreaterThan(0);
  });

  it('is none where the second is but a margin, and the one that the deck brings along takes the picture', () => {
    const [slide, ...others] = slidesWith(
      { kind: 'quote', heading: 'What people bring in', quote },
      templateWith(column(1, 0.9, 8.4), column(2, 9.5, 2.9)),
    );
    expect(others).toEqual([]);
    expect(slide?.layout).toBe('Two Columns');
  });

  it('keeps both for its points where the topic asks for it', () => {
    const asked = slidesWith(
      { kind: 'quote', heading: 'What people bring in', layout: 'Two Content', quote },
      twoContent,
    );
    expect(asked.map((slide) => picturesOn(slide).map(({ placeholder }) => placeholder)).flat()).not.toContain(
      'body-2',
    );
  });
});
