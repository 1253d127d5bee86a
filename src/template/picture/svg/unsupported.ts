import { PictureRefusal } from '../../../picture/picture-refusal.js';
import type { Declarations } from './style/stylesheet.js';

/**
 * Refuses what PowerPoint's shapes can't show as the picture means it. Guessing would give a logo that is nearly right.
 *
 * @throws PictureRefusal that names it
 */
export function refuseProperties(declared: Declarations): void {
  for (const [name, { what, plain }] of Object.entries(properties)) {
    const value = declared[name];
    if (value !== undefined && !plain.includes(value)) throw unsupported(what);
  }
}

/** @throws PictureRefusal when an element of this name would draw something that can't be shown */
export function refuseElement(name: string): void {
  const what = elements.get(name);
  if (what !== undefined) throw unsupported(what);
}

const unsupported = (what: string): PictureRefusal =>
  new PictureRefusal(
    `holds ${what}, which PowerPoint's shapes can't show`,
    'Turn it into plain paths with plain colours, or export it as PNG.',
  );

const none = ['none', ''];

const properties: Readonly<Record<string, { readonly what: string; readonly plain: readonly string[] }>> = {
  'clip-path': { what: 'a clip path', plain: none },
  mask: { what: 'a mask', plain: none },
  filter: { what: 'a filter', plain: none },
  marker: { what: 'markers', plain: none },
  'marker-start': { what: 'markers', plain: none },
  'marker-mid': { what: 'markers', plain: none },
  'marker-end': { what: 'markers', plain: none },
  'stroke-dasharray': { what: 'dashed lines', plain: [...none, '0'] },
  'mix-blend-mode': { what: 'a blend mode', plain: ['normal'] },
  'paint-order': { what: 'a paint order', plain: ['normal', 'fill', 'fill stroke', 'fill stroke markers'] },
  'vector-effect': { what: 'a vector effect', plain: none },
};

const elements = new Map([
  ['text', 'text'],
  ['tspan', 'text'],
  ['textPath', 'text'],
  ['tref', 'text'],
  ['svg', 'a picture within the picture'],
  ['symbol', 'a symbol'],
  ['switch', 'a switch'],
  ['animate', 'an animation'],
  ['animateColor', 'an animation'],
  ['animateMotion', 'an animation'],
  ['animateTransform', 'an animation'],
  ['set', 'an animation'],
  ['video', 'a film'],
  ['audio', 'a sound'],
  ['canvas', 'a canvas'],
  ['mesh', 'a gradient'],
]);
