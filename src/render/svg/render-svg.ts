import { element } from '../../opc/xml/element.js';
import { serializeXml } from '../../opc/xml/serialize.js';
import type { Scene } from '../scene/scene.js';
import { faceNames } from './face-names.js';
import { asLetters } from './letters.js';
import { short } from './path-data.js';
import { slideSvg } from './slide-svg.js';

/** Each slide as an SVG file that brings its fonts and pictures along; a browser shows it as it is meant. */
export function renderSvg(scene: Scene): string[] {
  return scene.slides.map((slide) => {
    const faces = faceNames([slide]);
    const svg = slideSvg(slide, scene, asLetters(faces), 'd');
    svg.attributes['width'] = short(scene.width);
    svg.attributes['height'] = short(scene.height);
    svg.children.splice(1, 0, element('style', {}, faces.rules));
    return serializeXml(svg);
  });
}
