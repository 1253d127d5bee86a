import type { Diagnostic, Outcome } from '../../../diagnostics/diagnostic.js';
import type { FamilyFaces } from '../../../fonts/file/family-faces.js';
import { nameOf, widthsOfFile, type FontFile } from '../../../fonts/file/font-file.js';
import { kerningOfFile } from '../../../fonts/file/kerning.js';
import { familyKey } from '../../../fonts/font.js';
import { facesFrom, type FontSources } from '../../../fonts/font-sources.js';
import { mayBeSubset } from '../../../fonts/licence.js';
import type { DrawnFace } from './drawn-face.js';
import { broadFamilies, equalFamilies, shippedFamily } from './stand-ins.js';

/** How letters are wanted. */
export interface FaceWish {
  /** As the template names it. */
  readonly family: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** The fonts that a deck is drawn with. */
export interface DrawnFonts {
  /** The faces that draw a text: the first, and for what it lacks the next. At least one. */
  readonly facesFor: (wish: FaceWish) => readonly DrawnFace[];
}

/**
 * Finds the files that a deck is drawn with: of each family itself, else of one that is as wide, else of its fallback, else of the
 * family that comes with briefdeck; and for the characters that those lack, of what the machine has.
 *
 * @param families as the template names them, each with its fallback
 * @param characters all that are to be drawn
 * @returns `fonts.replaced` for each family that another is drawn for, and `fonts.no-glyph` for what nobody has
 * @throws Error when not even the font of briefdeck is there
 */
export async function drawnFonts(
  families: ReadonlyMap<string, string>,
  characters: ReadonlySet<number>,
  sources: FontSources,
): Promise<Outcome<DrawnFonts>> {
  const known = new Map<string, Family>();
  const diagnostics: Diagnostic[] = [];
  const shipped = await familyIn(shippedFamily, sources);
  if (shipped === undefined) throw new Error(`The font ${shippedFamily} is not where briefdeck keeps it.`);
  for (const [wanted, fallback] of families) {
    const { family, isEqual } = (await standInFor(wanted, fallback, sources)) ?? { family: shipped, isEqual: false };
    known.set(familyKey(wanted), family);
    if (familyKey(family.name) !== familyKey(wanted)) diagnostics.push(replaced(wanted, family.name, isEqual));
  }
  const used = [...new Set([...known.values(), shipped])];
  const missing = [...characters].filter((point) => !used.some((family) => hasGlyph(family, point)));
  const broad = missing.length === 0 ? [] : await broadFor(missing, sources);
  const lost = missing.filter((point) => !broad.some((family) => hasGlyph(family, point)));
  if (lost.length > 0) diagnostics.push(noGlyph(lost));
  const facesOf = new Map<string, readonly DrawnFace[]>();
  return {
    value: {
      facesFor: (wish) => {
        const key = `${familyKey(wish.family)}/${String(wish.bold)}/${String(wish.italic)}`;
        const first = known.get(familyKey(wish.family)) ?? shipped;
        const faces =
          facesOf.get(key) ?? [...new Set([first, ...used, ...broad])].map((family) => faceIn(family, wish));
        facesOf.set(key, faces);
        return faces;
      },
    },
    diagnostics,
  };
}

/** A family with its files. */
interface Family {
  readonly name: string;
  readonly faces: FamilyFaces<FontFile>;
  readonly drawn: Map<FontFile, DrawnFace>;
}

/** A family whose letters may stand in what is drawn. */
async function familyIn(name: string, sources: FontSources): Promise<Family | undefined> {
  const faces = await facesFrom(sources, name, (files) => files.every(mayBeSubset));
  return Object.keys(faces).length === 0 ? undefined : { name, faces, drawn: new Map() };
}

async function standInFor(
  wanted: string,
  fallback: string,
  sources: FontSources,
): Promise<{ readonly family: Family; readonly isEqual: boolean } | undefined> {
  for (const [index, name] of [wanted, fallback].entries()) {
    for (const candidate of [name, ...equalFamilies(name)]) {
      const family = await familyIn(candidate, sources);
      if (family !== undefined) return { family, isEqual: index === 0 };
    }
  }
  return undefined;
}

/** As few families as have the characters. */
async function broadFor(characters: readonly number[], sources: FontSources): Promise<Family[]> {
  const found: Family[] = [];
  let missing = characters;
  for (const name of broadFamilies) {
    if (missing.length === 0) break;
    const family = await familyIn(name, sources);
    if (family === undefined) continue;
    const left = missing.filter((point) => !hasGlyph(family, point));
    if (left.length < missing.length) found.push(family);
    missing = left;
  }
  return found;
}

/** A face that has no file is drawn with the nearest that has one. */
function faceIn(family: Family, { bold, italic }: Omit<FaceWish, 'family'>): DrawnFace {
  const { faces, drawn, name } = family;
  const order = [faces.regular, faces.bold, faces.italic, faces.boldItalic];
  const wanted = bold ? (italic ? faces.boldItalic : faces.bold) : italic ? faces.italic : faces.regular;
  const file = wanted ?? (bold ? faces.bold : undefined) ?? order.find((one) => one !== undefined);
  if (file === undefined) throw new Error(`The family ${name} has no face.`);
  const known = drawn.get(file) ?? {
    family: name,
    bold: file.style.bold,
    italic: file.style.italic,
    postScriptName: nameOf(file, 'postScript'),
    file,
    widths: widthsOfFile(file),
    kerning: kerningOfFile(file),
  };
  drawn.set(file, known);
  return known;
}

const hasGlyph = (family: Family, point: number): boolean =>
  faceIn(family, { bold: false, italic: false }).widths(point) !== undefined;

const replaced = (wanted: string, drawn: string, isEqual: boolean): Diagnostic => ({
  code: 'fonts.replaced',
  severity: isEqual ? 'info' : 'warning',
  message: `The font "${wanted}" is not here, or its licence forbids embedding; text in it is drawn with ${drawn}${isEqual ? ', which is as wide' : ''}.`,
  hint: 'To have it drawn, put its .ttf or .otf files into a folder "fonts" beside the template.',
});

const noGlyph = (points: readonly number[]): Diagnostic => ({
  code: 'fonts.no-glyph',
  severity: 'warning',
  message: `No font here has ${points
    .slice(0, 8)
    .map((point) => `"${String.fromCodePoint(point)}"`)
    .join(', ')}${points.length > 8 ? ` and ${points.length - 8} more` : ''}: an empty box is drawn for it.`,
  hint: 'Install a font that has it, or put one into a folder "fonts" beside the template.',
});
