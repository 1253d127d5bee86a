import type { Relationship } from '../../opc/package.js';
import type { CarriedPictures } from '../office/carried-pictures.js';

/** What to call the picture that a relationship of the document leads to; undefined where it is left out. */
export type PictureSource = (relationship: string | undefined) => string | undefined;

/** Only pictures inside the document are taken: one that is linked would be fetched from wherever the document says. */
export function pictureSource(relationships: readonly Relationship[], carried: CarriedPictures): PictureSource {
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  return (id = '') => {
    const found = byId.get(id);
    if (found === undefined) return undefined;
    if (!found.external) return carried.take(found.target.slice(1));
    carried.leaveOut(found.target, 'is only linked to, not in the document');
    return undefined;
  };
}
