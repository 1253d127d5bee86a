import sharp from 'sharp';
import { expect, it } from 'vitest';
import { pngOf } from '../../../src/formats.js';
import { drawnBriefing } from '../support/scenes.js';

it('draws each slide as a picture of 1920 pixels, with words where they stand', async () => {
  const { value: scene } = await drawnBriefing();
  const few = { ...scene, slides: scene.slides.slice(0, 2) };
  const pictures = await pngOf(few);
  expect(pictures).toHaveLength(2);
  for (const picture of pictures) {
    const { width, height, format } = await sharp(picture).metadata();
    expect([width, height, format]).toEqual([1920, 1080, 'png']);
  }
  const title = few.slides[1]?.content.find((item) => item.kind === 'text' && item.role === 'title');
  const line = title?.kind === 'text' ? title.paragraphs[0]?.lines[0] : undefined;
  const [span] = line?.spans ?? [];
  if (line === undefined || span === undefined) throw new Error('there is no title');
  const area = {
    left: Math.round(2 * span.x),
    top: Math.round(2 * (line.baseline - span.size * 0.7)),
    width: Math.round(2 * span.width),
    height: Math.round(2 * span.size * 0.7),
  };
  const { channels } = await sharp(pictures[1]).extract(area).greyscale().stats();
  expect((channels[0]?.max ?? 0) - (channels[0]?.min ?? 0)).toBeGreaterThan(100);
  expect(Buffer.from((await pngOf(few))[0] ?? []).equals(Buffer.from(pictures[0] ?? []))).toBe(true);
});
