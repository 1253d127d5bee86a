import type { OpcPackage } from '../../../opc/package.js';
import { relationshipTypes } from '../../../opc/part-kind.js';
import { descend, descendants } from '../../../opc/xml/query.js';
import { slidesIn } from '../slides-in.js';

/** A picture on a slide of a deck. */
export interface DeckPicture {
  /** What it shows, for those who do not see it. */
  readonly alternative: string;
  readonly bytes: Uint8Array;
}

/**
 * The pictures on the slides of a deck, in order.
 *
 * @throws BriefdeckError of kind `template` when a part is absent or not well-formed
 */
export function readPictures(opc: OpcPackage): DeckPicture[] {
  return slidesIn(opc).flatMap(({ part }) => picturesOn(opc, part));
}

function picturesOn(opc: OpcPackage, part: string): DeckPicture[] {
  const media = new Map(
    opc.relationships(part).flatMap(({ id, type, target }) => (type === relationshipTypes.image ? [[id, target]] : [])),
  );
  return descendants(opc.look(part), 'p:pic').flatMap((picture) => {
    const alternative = descend(picture, 'p:nvPicPr', 'p:cNvPr')?.attributes['descr'];
    const target = media.get(descend(picture, 'p:blipFill', 'a:blip')?.attributes['r:embed'] ?? '');
    const file = target === undefined ? undefined : opc.find(target);
    return alternative === undefined || file === undefined ? [] : [{ alternative, bytes: file.bytes }];
  });
}
