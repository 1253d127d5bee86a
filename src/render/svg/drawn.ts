import { element, type XmlElement } from '../../opc/xml/element.js';
import { outlineOfBox } from '../scene/art/outline-of-box.js';
import type { Drawn, SceneFill, ScenePicture, SceneShape } from '../scene/scene.js';
import type { Definitions } from './definitions.js';
import { pathData, short } from './path-data.js';

/** A shape or picture as elements of SVG. */
export const drawn = (item: Drawn, definitions: Definitions): XmlElement =>
  item.kind === 'picture' ? picture(item, definitions) : shape(item, definitions);

function shape({ outline, fill, stroke }: SceneShape, definitions: Definitions): XmlElement {
  return element('path', {
    d: pathData(outline),
    ...(fill === undefined ? { fill: 'none' } : { ...paint(fill, definitions), 'fill-rule': 'evenodd' }),
    ...(stroke === undefined
      ? {}
      : {
          stroke: `#${stroke.colour}`,
          'stroke-width': short(stroke.width),
          ...(stroke.opacity === 1 ? {} : { 'stroke-opacity': short(stroke.opacity) }),
          ...(stroke.cap === 'butt' ? {} : { 'stroke-linecap': stroke.cap }),
          ...(stroke.dash === undefined ? {} : { 'stroke-dasharray': stroke.dash.map(short).join(' ') }),
        }),
  });
}

function paint(fill: SceneFill, definitions: Definitions): Record<string, string> {
  if (fill.kind !== 'solid') return { fill: definitions.gradient(fill) };
  return { fill: `#${fill.colour}`, ...(fill.opacity === 1 ? {} : { 'fill-opacity': short(fill.opacity) }) };
}

function picture({ box, file, crop, opacity, clip }: ScenePicture, definitions: Definitions): XmlElement {
  const { left, top, right, bottom } = crop ?? { left: 0, top: 0, right: 0, bottom: 0 };
  const [width, height] = [box.width / (1 - left - right), box.height / (1 - top - bottom)];
  const seen = clip ?? (crop === undefined ? undefined : outlineOfBox(box));
  const image = element('image', {
    x: short(box.x - left * width),
    y: short(box.y - top * height),
    width: short(width),
    height: short(height),
    preserveAspectRatio: 'none',
    href: `data:${file.mediaType};base64,${Buffer.from(file.bytes).toString('base64')}`,
    ...(opacity === 1 ? {} : { opacity: short(opacity) }),
  });
  // The clip is one of what stands around the image, in the places of the slide.
  return seen === undefined ? image : element('g', { 'clip-path': definitions.clip(seen) }, image);
}
