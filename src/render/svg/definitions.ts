import { element, type XmlElement } from '../../opc/xml/element.js';
import type { Segment } from '../../template/picture/svg/geometry/segment.js';
import type { SceneFill } from '../scene/scene.js';
import { pathData, short } from './path-data.js';

/** What shapes of one drawing refer to: gradients and clips, by names that no other drawing of the page has. */
export class Definitions {
  readonly #prefix: string;
  readonly elements: XmlElement[] = [];

  constructor(prefix: string) {
    this.#prefix = prefix;
  }

  /** @returns the reference to the gradient */
  gradient({ kind, from, to, stops }: Exclude<SceneFill, { kind: 'solid' }>): string {
    const ends =
      kind === 'linear'
        ? { x1: short(from.x), y1: short(from.y), x2: short(to.x), y2: short(to.y) }
        : { cx: short(from.x), cy: short(from.y), r: short(Math.hypot(to.x - from.x, to.y - from.y)) };
    const inner = stops.map(({ place, colour, opacity }) =>
      element('stop', {
        offset: short(place),
        'stop-color': `#${colour}`,
        ...(opacity === 1 ? {} : { 'stop-opacity': short(opacity) }),
      }),
    );
    return this.#add(`${kind}Gradient`, { gradientUnits: 'userSpaceOnUse', ...ends }, inner);
  }

  /** @returns the reference to the clip */
  clip(outline: readonly Segment[]): string {
    return this.#add('clipPath', {}, [element('path', { d: pathData(outline), 'clip-rule': 'evenodd' })]);
  }

  #add(name: string, attributes: Record<string, string>, inner: readonly XmlElement[]): string {
    const id = `${this.#prefix}${this.elements.length + 1}`;
    this.elements.push(element(name, { id, ...attributes }, ...inner));
    return `url(#${id})`;
  }
}
