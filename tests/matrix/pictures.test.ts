import { describe, expect, test } from 'vitest';
import { withFonts } from '../../src/measure/with-fonts.js';
import { loadFonts } from '../../src/fonts/load-fonts.js';
import { lintPackage } from '../../src/opc/lint/lint-package.js';
import { readPackage } from '../../src/opc/read.js';
import type { PictureGraphic, Slide } from '../../src/model/deck.js';
import { emuToPoints } from '../../src/model/units.js';
import type { SourcePictures } from '../../src/picture/picture.js';
import { deckOf } from '../../src/pipeline.js';
import { pptxOf } from '../../src/formats.js';
import type { TemplateModel } from '../../src/template/model.js';
import { familiesOf } from '../../src/template/families.js';
import { overflowsOf } from '../compose/support/overflow.js';
import { layoutOf, picturesOn, sizes } from '../compose/support/pictures.js';
import { validate } from '../opc/validate.js';
import { builtInTemplate, builtIns } from '../template/built-in.js';
import { png } from '../template/picture/fixtures.js';
import { briefingWithPictures } from './briefing-with-pictures.js';

const bytes = png(30, 20);
const sources: SourcePictures = new Map([...sizes].map(([image, size]) => [image, { bytes, ...size }]));
const encode = () => Promise.resolve({ bytes, mediaType: 'image/png' as const });
const cases = builtIns.flatMap((one) => (['notes', 'slide'] as const).map((captions) => ({ ...one, captions })));

describe.each(cases)('pictures in $name in $size, captions: $captions', async ({ name, size, captions }) => {
  const template = builtInTemplate(name, size);
  const { value: fonts } = await loadFonts(familiesOf(template.model), undefined, briefingWithPictures.language);
  const { value: deck } = await deckOf(briefingWithPictures, template, { pictures: sources, captions });

  test('stand all in the deck, with their credits', () => {
    // Those beside points come before those that no layout has beside text.
    for (const { id, pictures = [] } of briefingWithPictures.topics) {
      const shown = deck.slides.filter(({ topic }) => topic === id).flatMap(picturesOn);
      expect(shown.map(({ image }) => image).toSorted()).toEqual(pictures.map(({ image }) => image).toSorted());
    }
    for (const slide of deck.slides.filter((one) => picturesOn(one).length > 0))
      expect(slide.fills.some(({ placeholder }) => placeholder.startsWith('credit'))).toBe(true);
  });

  test('hide no text, and text beside them is large enough and fits', () => {
    expect(overflowsOf(deck, withFonts(template.model, fonts))).toEqual([]);
    expect(deck.slides.flatMap((slide) => hidden(slide, template.model))).toEqual([]);
    expect(deck.slides.flatMap((slide) => smallBodies(slide, template.model))).toEqual([]);
  });

  test('lose no more than a third or so, are not blown up, and stand in their places', () => {
    expect(
      deck.slides.flatMap((slide) => picturesOn(slide).flatMap((one) => misplaced(slide, one, template.model))),
    ).toEqual([]);
  });

  test('leave the deck sound', async () => {
    const pptx = await pptxOf(deck, briefingWithPictures, template, { pictures: { sources, encode } });
    expect(await validate(pptx.bytes)).toEqual([]);
    expect(lintPackage(readPackage(pptx.bytes))).toEqual([]);
  });
});

type Rectangle = NonNullable<PictureGraphic['box']>;

function boxOf(slide: Slide, { placeholder, box }: PictureGraphic, model: TemplateModel): Rectangle {
  const place = layoutOf(model, slide).placeholders.find(({ key }) => key === placeholder);
  if (!place) throw new Error(`${slide.layout} has no place ${placeholder}.`);
  return box ?? place.box;
}

/** Texts that lie under a picture. */
function hidden(slide: Slide, model: TemplateModel): string[] {
  return picturesOn(slide).flatMap((picture) => {
    const one = boxOf(slide, picture, model);
    return slide.fills.flatMap(({ placeholder }) => {
      const other = layoutOf(model, slide).placeholders.find(({ key }) => key === placeholder)?.box;
      const across = other && Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
      const down = other && Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
      return (across ?? 0) > 0 && (down ?? 0) > 0 ? [`${slide.layout}: ${placeholder}`] : [];
    });
  });
}

function smallBodies(slide: Slide, model: TemplateModel): string[] {
  const levels = layoutOf(model, slide).placeholders.find(({ key }) => key === 'body')?.levels ?? [];
  const body = picturesOn(slide).length > 0 ? slide.fills.find(({ placeholder }) => placeholder === 'body') : undefined;
  return (body?.paragraphs ?? []).flatMap(({ level, size = levels[level]?.size ?? 0 }) =>
    level === 0 && size < 18 ? [`${slide.layout}: ${size} points`] : [],
  );
}

function misplaced(slide: Slide, picture: PictureGraphic, model: TemplateModel): string[] {
  const { left, top, right, bottom } = picture.crop ?? { left: 0, top: 0, right: 0, bottom: 0 };
  const shown = (1 - left - right) * (1 - top - bottom);
  const box = boxOf(slide, picture, model);
  const size = sizes.get(picture.image) ?? { width: 0, height: 0 };
  const proportions = (size.width * (1 - left - right)) / (size.height * (1 - top - bottom));
  const perInch = (size.width * (1 - left - right)) / (emuToPoints(box.width) / 72);
  return [
    ...(shown < 0.64 - 0.001 ? [`${slide.layout} cuts off ${picture.image}`] : []),
    ...(Math.abs(proportions / (box.width / box.height) - 1) > 0.01
      ? [`${slide.layout} distorts ${picture.image}`]
      : []),
    ...(perInch < 96 / 1.5 - 0.1 ? [`${slide.layout} blows up ${picture.image}`] : []),
  ];
}
