import { familyKey } from '../font.js';
import type { FaceIdentity } from './font-file.js';
import { nameIds } from './name-table.js';

/** The four faces that an office program tells apart in a family. */
export const faceNames = ['regular', 'bold', 'italic', 'boldItalic'] as const;
export type FaceName = (typeof faceNames)[number];

/** The faces of a family, as far as it has them: regular, bold, italic, and both. */
export type FamilyFaces<T> = Readonly<Partial<Record<FaceName, T>>>;

/**
 * The faces of a family among others. A family is known by the name that office programs list it under, which may hold a
 * weight ("Corporate Sans SemiBold"); else by the name of the whole family, where the weights next to regular and bold
 * count; else by the full name of one face.
 */
export function facesOfFamily<T extends FaceIdentity>(all: readonly T[], family: string): FamilyFaces<T> {
  const key = familyKey(family);
  const named = (id: number): readonly T[] =>
    all.filter(({ names }) => names.get(id)?.some((name) => familyKey(name) === key));
  const listed = named(nameIds.family);
  if (listed.length > 0) return facesBy(listed, ({ style }, bold) => (style.bold === bold ? 0 : undefined));
  const whole = named(nameIds.typographicFamily);
  if (whole.length > 0) {
    return facesBy(whole, ({ style }, bold) => {
      const distance = Math.abs(style.weight - (bold ? 700 : 400));
      return distance <= 150 ? distance : undefined;
    });
  }
  return facesBy(named(nameIds.full), (_, bold) => (bold ? undefined : 0));
}

/** For each face the one at the least distance; `undefined` is too far. */
function facesBy<T extends FaceIdentity>(
  all: readonly T[],
  distance: (face: T, bold: boolean) => number | undefined,
): FamilyFaces<T> {
  const nearest = (bold: boolean, italic: boolean): T | undefined => {
    let best: { face: T; distance: number } | undefined;
    for (const face of all) {
      const found = face.style.italic === italic ? distance(face, bold) : undefined;
      if (found !== undefined && (best === undefined || found < best.distance)) best = { face, distance: found };
    }
    return best?.face;
  };
  const faces = {
    regular: nearest(false, false),
    bold: nearest(true, false),
    italic: nearest(false, true),
    boldItalic: nearest(true, true),
  };
  return Object.fromEntries(Object.entries(faces).filter(([, face]) => face !== undefined));
}
