import type { OpcPackage } from '../../src/opc/package.js';
import { descendants } from '../../src/opc/xml/query.js';
import { presentationOf } from '../../src/opc/presentation-part.js';
import { slidesIn } from '../../src/render/pptx/slides-in.js';

/** Whether the slides of a deck stand in their order, with ours where they belong, and each in one section where there are some. */
export function faultsOfOrder(
  before: OpcPackage,
  after: OpcPackage,
  { after: place, count }: { readonly after: number; readonly count: number },
): string[] {
  const [own, all] = [slidesIn(before), slidesIn(after)];
  const theirs = [...all.slice(0, place), ...all.slice(place + count)];
  const isInOrder =
    all.length === own.length + count &&
    theirs.every(({ id, part }, index) => id === own[index]?.id && part === own[index].part);
  const ids = all.map(({ id }) => id);
  const sections = descendants(after.look(presentationOf(after)), 'p14:sldId').map(
    ({ attributes }) => attributes['id'] ?? '',
  );
  const had = descendants(before.look(presentationOf(before)), 'p14:sldId').length;
  return [
    ...(isInOrder ? [] : ['order: the slides do not stand where they stood']),
    ...(new Set(ids).size === ids.length ? [] : ['order: two slides have one id']),
    ...(sections.length === 0 || sections.length === had + count ? [] : ['order: slides of ours stand in no section']),
    ...(new Set(sections).size === sections.length ? [] : ['order: a slide stands in two sections']),
  ];
}
