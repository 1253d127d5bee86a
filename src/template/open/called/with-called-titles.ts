import type { OpcPackage } from '../../../opc/package.js';
import type { XmlElement } from '../../../opc/xml/element.js';
import { descend } from '../../../opc/xml/query.js';
import type { TemplateModel } from '../../model.js';
import type { TemplateParts } from '../find-parts.js';
import { ownSlides } from '../layouts/slide-use.js';
import { isSamePlace, placeholderOf, shapesOf } from '../shapes.js';
import { coverTitle } from './cover-title.js';
import { headTitle } from './head-title.js';

/**
 * Makes a text that a layout without a title is called by its title: the one along its head, or the largest of a cover. What the file's own
 * slides say in that place is their title then, too.
 *
 * @returns a package of its own where a layout has such a text, else the same
 */
export function withCalledTitles(
  opc: OpcPackage,
  { masters, presentation, presentationRoot }: TemplateParts,
  size: TemplateModel['size'],
): OpcPackage {
  const parts = masters.flatMap(({ layouts }) => layouts).filter((part) => calledBy(opc.look(part), size).length > 0);
  if (parts.length === 0) return opc;
  const copy = opc.clone();
  const slides = ownSlides(opc, presentation, presentationRoot);
  for (const part of parts) {
    const own = slides.filter(({ layout }) => layout === part).map(({ slide }) => copy.xml(slide));
    for (const { shape, type } of calledBy(copy.xml(part), size)) {
      const place = placeholderOf(shape) ?? {};
      const said = own.flatMap((slide) => shapesOf(slide)).filter((one) => isSamePlace(placeholderOf(one), place));
      for (const one of [...said, shape]) call(one, type);
    }
  }
  return copy;
}

interface Called {
  readonly shape: XmlElement;
  readonly type: 'title' | 'ctrTitle' | 'subTitle';
}

function calledBy(root: XmlElement, size: TemplateModel['size']): Called[] {
  const cover = coverTitle(root);
  if (cover !== undefined)
    return [
      { shape: cover.title, type: 'ctrTitle' },
      ...(cover.line === undefined ? [] : [{ shape: cover.line, type: 'subTitle' as const }]),
    ];
  const head = headTitle(root, size);
  return head === undefined ? [] : [{ shape: head, type: 'title' }];
}

/** A title is the only one of its slide, and has no number; a line keeps its own. */
function call(shape: XmlElement, type: Called['type']): void {
  const place = descend(shape, 'p:nvSpPr', 'p:nvPr', 'p:ph');
  if (place === undefined) return;
  const { idx } = place.attributes;
  place.attributes = type !== 'subTitle' || idx === undefined ? { type } : { type, idx };
}
