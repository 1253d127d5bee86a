import type { OpcPackage } from '../../../opc/package.js';
import { relationshipTypes } from '../../../opc/part-kind.js';
import type { XmlElement } from '../../../opc/xml/element.js';
import type { OwnSlide } from '../layouts/slide-use.js';
import type { OpenedLayout } from '../open-package.js';
import type { PictureFacts } from './slide-art.js';

/** What is known of the pictures of a file's first slide. */
export function pictureFacts(
  opc: OpcPackage,
  [first, ...others]: readonly OwnSlide[],
  layouts: readonly OpenedLayout[],
): (blip: XmlElement) => PictureFacts {
  const picturesOf = (part: string): string[] =>
    opc.relationships(part).flatMap(({ type, target }) => (type === relationshipTypes.image ? [target] : []));
  const counts = new Map<string, number>();
  for (const { slide } of others)
    for (const picture of new Set(picturesOf(slide))) counts.set(picture, (counts.get(picture) ?? 0) + 1);
  const drawn = new Set(layouts.flatMap(({ found }) => picturesOf(found.part)));
  const own = new Map(
    (first === undefined ? [] : opc.relationships(first.slide)).map(({ id, target }) => [id, target]),
  );
  return ({ attributes }) => {
    const target = own.get(attributes['r:embed'] ?? '') ?? '';
    const kind = opc.has(target) ? opc.contentType(target) : '';
    return { isRepeated: drawn.has(target) || (counts.get(target) ?? 0) >= several, isPhoto: /jpe?g/i.test(kind) };
  };
}

/** On one other slide it may be what both speak of. */
const several = 2;
