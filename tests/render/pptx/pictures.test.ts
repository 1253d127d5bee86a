import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import type { PictureGraphic, Slide } from '../../../src/model/deck.js';
import { lintPackage } from '../../../src/opc/lint/lint-package.js';
import type { OpcPackage } from '../../../src/opc/package.js';
import { relationshipTypes } from '../../../src/opc/part-kind.js';
import { readPackage } from '../../../src/opc/read.js';
import type { XmlElement } from '../../../src/opc/xml/element.js';
import { children, descend, descendants } from '../../../src/opc/xml/query.js';
import { serializeXml } from '../../../src/opc/xml/serialize.js';
import { pictureEncoder } from '../../../src/picture/encode-picture.js';
import { inspectPicture } from '../../../src/picture/inspect-picture.js';
import type { EncodePicture, SourcePictures } from '../../../src/picture/picture.js';
import { PictureRefusal } from '../../../src/picture/picture-refusal.js';
import { renderPptx, type RenderedPptx } from '../../../src/render/pptx/render-pptx.js';
import { validate } from '../../opc/validate.js';
import { noise } from '../../picture/fixtures.js';
import { deckOf, fill, paragraph } from './decks.js';
import { builtInTemplate } from '../../template/built-in.js';

const template = builtInTemplate('brief');
const encode = pictureEncoder();

const picture = async (bytes: Uint8Array) => {
  const inspected = await inspectPicture(bytes);
  if (inspected === undefined) throw new Error('It is no picture.');
  return inspected;
};
const photo = await picture(await noise(900, 600).jpeg().toBuffer());
const chart = await picture(
  await sharp({ create: { width: 90, height: 60, channels: 3, background: '#00aa00' } })
    .png()
    .toBuffer(),
);
const sources: SourcePictures = new Map([
  ['photo.jpg', photo],
  ['copy of the photo', photo],
  ['chart.png', chart],
]);

const graphic = (image: string, more: Partial<PictureGraphic> = {}): PictureGraphic => ({
  kind: 'picture',
  placeholder: 'picture',
  image,
  alternative: `What ${image} shows`,
  ...more,
});

const slide = (title: string, graphics: PictureGraphic[], more: Partial<Slide> = {}): Slide => ({
  id: title,
  role: 'picture',
  layout: 'picture',
  title,
  fills: [
    fill('credit', paragraph('Ảnh: Gia Vũ')),
    fill('body', paragraph('Ý chính')),
    fill('title', paragraph(title)),
  ],
  graphics,
  notes: [],
  ...more,
});

const options = { language: { locale: 'vi-VN' }, pictures: { sources, encode } };
const render = (slides: readonly Slide[], encoder: EncodePicture = encode): Promise<RenderedPptx> =>
  renderPptx(deckOf(...slides), template, { ...options, pictures: { sources, encode: encoder } });

const shapesOf = (opc: OpcPackage, number: number): XmlElement[] => {
  const tree = descend(opc.look(`/ppt/slides/slide${number}.xml`), 'p:cSld', 'p:spTree');
  return (tree === undefined ? [] : children(tree)).filter(({ name }) => name === 'p:sp' || name === 'p:pic');
};
const picturesOf = (opc: OpcPackage, number: number): string[] =>
  shapesOf(opc, number)
    .filter(({ name }) => name === 'p:pic')
    .map((shape) => serializeXml(shape).replace(/^.*\n| xmlns:\w+="[^"]*"/g, ''));
const mediaOf = (opc: OpcPackage): string[] => opc.partNames().filter((name) => name.startsWith('/ppt/media/'));
const sizeOf = async (opc: OpcPackage, part: string): Promise<string> => {
  const { format, width, height } = await sharp(opc.find(part)?.bytes).metadata();
  return `${format} ${width} × ${height}`;
};

describe('a picture on a slide', () => {
  test('fills its placeholder, inherits its place, and says what it shows', async () => {
    const { bytes, diagnostics } = await render([
      slide('Một', [graphic('photo.jpg', { alternative: 'Ảnh "lễ" <ký>' })]),
    ]);
    const opc = readPackage(bytes);
    expect(diagnostics).toEqual([]);
    expect(lintPackage(opc)).toEqual([]);
    expect(await validate(bytes)).toEqual([]);
    expect(picturesOf(opc, 1)).toEqual([
      '<p:pic><p:nvPicPr><p:cNvPr id="3" name="Picture" descr="Ảnh &quot;lễ&quot; &lt;ký&gt;"/>' +
        '<p:cNvPicPr><a:picLocks noGrp="1" noChangeAspect="1"/></p:cNvPicPr>' +
        '<p:nvPr><p:ph type="pic" idx="65"/></p:nvPr></p:nvPicPr>' +
        '<p:blipFill><a:blip r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr/></p:pic>',
    ]);
  });

  test('is cropped, and stands in a place of its own', async () => {
    const crop = { left: 0.25, top: 0, right: 0.1234567, bottom: 0.5 };
    const box = { x: 1000, y: 2000, width: 3_000_000, height: 4_000_000 };
    const { bytes } = await render([slide('Một', [graphic('photo.jpg', { crop, box })])]);
    expect(await validate(bytes)).toEqual([]);
    const [shape] = picturesOf(readPackage(bytes), 1);
    expect(shape).toContain('<a:srcRect l="25000" r="12346" b="50000"/><a:stretch>');
    expect(shape).toContain('<a:off x="1000" y="2000"/><a:ext cx="3000000" cy="4000000"/></a:xfrm></p:spPr>');
  });

  test('works in a placeholder for any content', async () => {
    const graphics = [graphic('chart.png', { placeholder: 'body' })];
    const fills = [fill('title', paragraph('Một'))];
    const { bytes, diagnostics } = await render([slide('Một', graphics, { layout: 'points', fills })]);
    expect([diagnostics, await validate(bytes)]).toEqual([[], []]);
    expect(picturesOf(readPackage(bytes), 1)[0]).toMatch(/<p:nvPr><p:ph idx="\d+"\/><\/p:nvPr>/);
  });

  test('is read after the title and before the credit', async () => {
    const opc = readPackage((await render([slide('Một', [graphic('photo.jpg')])])).bytes);
    const names = shapesOf(opc, 1).map((shape) => descendants(shape, 'p:cNvPr')[0]?.attributes['name']);
    expect(names).toEqual(['Title', 'Picture', 'Body', 'Credit']);
    const ids = descendants(opc.look('/ppt/slides/slide1.xml'), 'p:cNvPr').map(({ attributes }) => attributes['id']);
    expect(ids).toEqual(['1', '2', '3', '4', '5']);
  });

  test('is read after the title where the layout has it last', async () => {
    const layouts = template.model.layouts.map((layout) => ({
      ...layout,
      placeholders: layout.placeholders.toReversed(),
    }));
    const turned = { ...template, model: { ...template.model, layouts } };
    const { bytes } = await renderPptx(deckOf(slide('Một', [graphic('photo.jpg')])), turned, options);
    const names = shapesOf(readPackage(bytes), 1).map((shape) => descendants(shape, 'p:cNvPr')[0]?.attributes['name']);
    expect(names).toEqual(['Title', 'Picture', 'Credit', 'Body']);
  });

  test('lies below words that stand on it', async () => {
    const box = { x: 0, y: 0, width: 12_192_000, height: 6_858_000 };
    const opc = readPackage((await render([slide('Một', [graphic('photo.jpg', { box })])])).bytes);
    expect(shapesOf(opc, 1).map(({ name }) => name)).toEqual(['p:pic', 'p:sp', 'p:sp', 'p:sp']);
  });
});

describe('the files of pictures', () => {
  test('are stored once each, as large as they are wanted at the most', async () => {
    const box = { x: 0, y: 0, width: 914_400, height: 914_400 };
    const crop = { left: 0.5, top: 0, right: 0, bottom: 0 };
    const { bytes, diagnostics } = await render([
      slide('Một', [graphic('photo.jpg', { box })]),
      slide('Hai', [graphic('copy of the photo', { box, crop })]),
      slide('Ba', [graphic('chart.png')]),
      slide('Bốn', [graphic('photo.jpg', { box })]),
    ]);
    const opc = readPackage(bytes);
    expect([diagnostics, lintPackage(opc), await validate(bytes)]).toEqual([[], [], []]);
    expect(mediaOf(opc)).toEqual(['/ppt/media/image1.jpeg', '/ppt/media/image2.png']);
    expect(mediaOf(opc).map((part) => opc.contentType(part))).toEqual(['image/jpeg', 'image/png']);
    // 300 pixels an inch, of which the crop shows half.
    expect(await sizeOf(opc, '/ppt/media/image1.jpeg')).toBe('jpeg 450 × 300');
    expect(await sizeOf(opc, '/ppt/media/image2.png')).toBe('png 90 × 60');
    const targets = [1, 2, 3, 4].flatMap((number) =>
      opc
        .relationships(`/ppt/slides/slide${number}.xml`)
        .flatMap(({ target }) => (target.includes('media') ? target : [])),
    );
    expect(targets.map((target) => target.replace(/\D/g, ''))).toEqual(['1', '1', '2', '1']);
  });

  test('stand beside those of the template', async () => {
    const taken = template.package.clone();
    taken.setBytes('/ppt/media/image1.png', 'image/png', chart.bytes);
    const [layout] = template.model.layouts;
    taken.relate(layout?.part ?? '', relationshipTypes.image, '/ppt/media/image1.png');
    const { bytes } = await renderPptx(
      deckOf(slide('Một', [graphic('photo.jpg')])),
      { ...template, package: taken },
      options,
    );
    expect(mediaOf(readPackage(bytes))).toEqual(['/ppt/media/image1.png', '/ppt/media/image2.jpeg']);
  });

  test('are equal for equal input', async () => {
    const slides = [slide('Một', [graphic('photo.jpg')]), slide('Hai', [graphic('chart.png')])];
    const [one, other] = [await render(slides), await render(slides)];
    expect(Buffer.compare(one.bytes, other.bytes)).toBe(0);
  });

  test('are made one after the other', async () => {
    let underWay = 0;
    const counting: EncodePicture = async (...given) => {
      expect(++underWay).toBe(1);
      const encoded = await encode(...given);
      underWay -= 1;
      return encoded;
    };
    await render([slide('Một', [graphic('photo.jpg')]), slide('Hai', [graphic('chart.png')])], counting);
  });

  test('that turn out to be damaged are left out, and it is said', async () => {
    const refusing: EncodePicture = () => Promise.reject(new PictureRefusal('is damaged', 'Save it again.'));
    const { bytes, diagnostics } = await render([slide('Một', [graphic('photo.jpg')])], refusing);
    expect(diagnostics).toEqual([
      {
        code: 'picture.refused',
        severity: 'warning',
        message: 'The picture "photo.jpg" is damaged, so its place stays empty.',
        hint: 'Save it again.',
      },
    ]);
    const opc = readPackage(bytes);
    expect([mediaOf(opc), picturesOf(opc, 1), lintPackage(opc), await validate(bytes)]).toEqual([[], [], [], []]);
  });

  test('have to be given', async () => {
    await expect(render([slide('Một', [graphic('other.jpg')])])).rejects.toThrow('shows the picture other.jpg');
  });
});
