import { execFileSync } from 'node:child_process';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import type { PictureGraphic, Slide } from '../../src/model/deck.js';
import { pictureEncoder } from '../../src/picture/encode-picture.js';
import { inspectPicture } from '../../src/picture/inspect-picture.js';
import { renderPptx } from '../../src/render/pptx/render-pptx.js';
import { deckOf, fill, paragraph } from '../render/pptx/decks.js';
import { beVietnamPro, drawInto, missingTool } from './support/office.js';
import { builtInTemplate } from '../template/built-in.js';

const missing = missingTool();
if (missing !== undefined) throw new Error(`${missing} is not installed, and slides must be drawn.`);

/** 900 by 600: a red circle of 400 in its middle, and a blue square of 80 to its upper left. */
const drawing = sharp(
  Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" width="900" height="600"><rect width="900" height="600" fill="#ffffff"/>' +
      '<circle cx="450" cy="300" r="200" fill="#ff0000"/><rect x="250" y="40" width="80" height="80" fill="#0000ff"/></svg>',
  ),
);
/** The same, lying on its side, with the word of the camera that it does. */
const onItsSide = await drawing.clone().rotate(270).jpeg({ quality: 95 }).withMetadata({ orientation: 6 }).toBuffer();

const template = builtInTemplate('brief');
/** Of the layout: 6.2 by 7.5 inches, in the upper left corner. */
const place = { width: 6.2, height: 7.5 };
const emu = 914_400;
const cutAtEachSide = (1 - (place.width / place.height) * (600 / 900)) / 2;
const filling = { crop: { left: cutAtEachSide, right: cutAtEachSide, top: 0, bottom: 0 } };
const whole = { box: { x: emu, y: emu, width: 4.5 * emu, height: 3 * emu } };
const moved = { crop: { ...filling.crop, left: 2 * cutAtEachSide, right: 0 } };

const slides = ([filling, whole, moved] as const).map((more, index): Slide => {
  const title = `Ảnh ${index + 1}`;
  const graphic: PictureGraphic = { kind: 'picture', placeholder: 'picture', alternative: title, image: 'a', ...more };
  return {
    id: title,
    role: 'picture',
    layout: 'picture',
    title,
    fills: [fill('title', paragraph(title))],
    graphics: [graphic],
    notes: [],
  };
});

const resolution = 60;

/** Where a colour is on a page, in inches. */
interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

let pages: readonly Buffer[] = [];
beforeAll(async () => {
  const picture = await inspectPicture(onItsSide);
  if (picture === undefined) throw new Error('Nothing reads the picture.');
  const pictures = { sources: new Map([['a', picture]]), encode: pictureEncoder() };
  const { bytes } = await renderPptx(deckOf(...slides), template, { language: { locale: 'vi-VN' }, pictures });
  const { deck = [] } = drawInto({ deck: bytes }, beVietnamPro, (pdf) =>
    slides.map((_, index) => {
      const page = String(index + 1);
      return execFileSync('pdftoppm', ['-r', String(resolution), '-png', '-f', page, '-l', page, pdf], {
        maxBuffer: 1 << 26,
      });
    }),
  );
  pages = deck;
}, 120_000);

async function boundsOf(page: number, isOf: (red: number, green: number, blue: number) => boolean): Promise<Bounds> {
  const { data, info } = await sharp(pages[page]).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const found = { left: Infinity, top: Infinity, right: -1, bottom: -1 };
  for (let y = 0; y < info.height; y += 1) {
    for (let x = 0; x < info.width; x += 1) {
      const at = (y * info.width + x) * info.channels;
      if (!isOf(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0)) continue;
      found.left = Math.min(found.left, x);
      found.right = Math.max(found.right, x + 1);
      found.top = Math.min(found.top, y);
      found.bottom = Math.max(found.bottom, y + 1);
    }
  }
  const [left, top] = [found.left / resolution, found.top / resolution];
  return { left, top, width: found.right / resolution - left, height: found.bottom / resolution - top };
}

const isRed = (red: number, green: number, blue: number): boolean => red > 200 && green < 90 && blue < 90;
const isBlue = (red: number, green: number, blue: number): boolean => blue > 200 && red < 90 && green < 90;

/** Two pixels of the page. */
const near = (bounds: Bounds, expected: Bounds): void => {
  for (const side of ['left', 'top', 'width', 'height'] as const) {
    expect(Math.abs(bounds[side] - expected[side]), side).toBeLessThan(2.1 / resolution);
  }
};

describe('a picture that lay on its side, drawn by LibreOffice,', () => {
  test('is upright, fills its place and is not distorted', async () => {
    // A pixel of the picture is an eightieth of an inch: 600 are 7.5 inches.
    near(await boundsOf(0, isRed), { left: (6.2 - 5) / 2, top: 1.25, width: 5, height: 5 });
    near(await boundsOf(0, isBlue), { left: 3.1 - 200 / 80, top: 0.5, width: 1, height: 1 });
  });

  test('stands in a place of its own', async () => {
    // 900 pixels are 4.5 inches, from one inch on.
    near(await boundsOf(1, isRed), { left: 1 + 1.25, top: 1 + 0.5, width: 2, height: 2 });
    near(await boundsOf(1, isBlue), { left: 1 + 1.25, top: 1 + 0.2, width: 0.4, height: 0.4 });
  });

  test('is cut off at the side that it is cropped at', async () => {
    // Its left 404 pixels are gone, and with them the square.
    near(await boundsOf(2, isRed), { left: 0, top: 1.25, width: (650 - 404) / 80, height: 5 });
    expect((await boundsOf(2, isBlue)).width).toBe(-Infinity);
  });
});
