import type { XmlElement } from '../../opc/xml/element.js';
import { element } from '../../opc/xml/element.js';

/**
 * Takes out of a tree what names dead relationships, or is itself not wanted: the smallest thing that can go as a whole, such as
 * a hyperlink, a shape, a control.
 *
 * @param root changed in place
 * @param isDead whether an element can't stay
 */
export function removeReferences(root: XmlElement, isDead: IsDead): void {
  clean(root, isDead);
}

export type IsDead = (node: XmlElement) => boolean;

/** @returns false where the element can't stay without what was taken out of it */
function clean(parent: XmlElement, isDead: IsDead): boolean {
  let isWhole = true;
  parent.children = parent.children.flatMap((node): (XmlElement | string)[] => {
    if (typeof node === 'string') return [node];
    const stays = !isDead(node) && clean(node, isDead);
    if (stays && !(emptied.has(node.name) && node.children.length === 0)) return [node];
    // A background, or a shape that is filled with a picture, stays, without a fill.
    if (node.name === 'a:blipFill') return [element('a:noFill')];
    if (!detachable.has(node.name)) isWhole = false;
    return [];
  });
  return isWhole;
}

/** What can be taken out without harm to what it stands in. */
const detachable = new Set([
  'a:hlinkClick',
  'a:hlinkHover',
  'a:hlinkMouseOver',
  'a:videoFile',
  'a:audioFile',
  'a:wavAudioFile',
  'a:quickTimeFile',
  'a:ext',
  'p:ext',
  'a:extLst',
  'p:extLst',
  'p:sp',
  'p:pic',
  'p:grpSp',
  'p:cxnSp',
  'p:graphicFrame',
  'p:contentPart',
  'mc:AlternateContent',
  'p:control',
  'p:controls',
  'p:timing',
  'p:transition',
]);

/** Lists that may not be empty. */
const emptied = new Set(['p:controls', 'a:extLst', 'p:extLst']);
