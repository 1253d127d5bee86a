import { serializeXml } from '../../opc/xml/serialize.js';
import type { DrawPixels } from '../../picture/image-library.js';
import { glyphOutlines } from '../outlines/glyph-outlines.js';
import type { Scene } from '../scene/scene.js';
import { asOutlines } from '../svg/letters.js';
import { slideSvg } from '../svg/slide-svg.js';

/**
 * Each slide as a PNG picture, drawn from outlines, so that no font of the machine has a say.
 *
 * @param draw turns a drawing into pixels
 */
export async function renderPng(scene: Scene, draw: DrawPixels): Promise<Uint8Array[]> {
  const setLine = asOutlines(await glyphOutlines());
  const width = Math.round(Math.min(mostPixels, scene.width * pixelsPerPoint));
  const pictures: Uint8Array[] = [];
  for (const slide of scene.slides) {
    const svg = serializeXml(slideSvg(slide, scene, setLine, 'd'));
    pictures.push(await draw(new TextEncoder().encode(svg), { width, pointsWide: scene.width }));
  }
  return pictures;
}

/** A usual slide of 13⅓ inches becomes 1920 pixels wide. */
const pixelsPerPoint = 2;
const mostPixels = 4000;
