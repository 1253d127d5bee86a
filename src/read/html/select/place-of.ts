import { attribute, type HtmlElement } from '../tree.js';

/** How an element and those around it are called, so that parts that are set alike can be told; empty where they have no names. */
export function placeOf(from: HtmlElement): string {
  const near = [from, from.parent, from.parent?.parent].filter((element) => element !== undefined);
  const isNamed = near.slice(0, 2).some((element) => attribute(element, 'class') !== '');
  return isNamed ? near.map((element) => `${element.tag}.${attribute(element, 'class')}`).join(' ') : '';
}
