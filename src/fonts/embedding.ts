import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.js';
import { faceNames, type FamilyFaces, type FaceName } from './file/family-faces.js';
import type { FontFile } from './file/font-file.js';
import { familyKey } from './font.js';
import { facesFrom, type FontSources } from './font-sources.js';
import { permissionOf } from './licence.js';

/** A family whose files go into a deck. */
export interface EmbeddedFamily {
  /** As the template names it. */
  readonly name: string;
  readonly faces: FamilyFaces<FontFile>;
}

/**
 * Finds the files of fonts that are to go into a deck, and those that may.
 *
 * @param families as the template names them
 * @param italics whether italic faces are wanted too
 * @returns the families, and for each that is left out why: `fonts.not-embedded`
 */
export async function findEmbeddable(
  families: readonly string[],
  sources: FontSources,
  italics: boolean,
): Promise<Outcome<readonly EmbeddedFamily[]>> {
  const embedded: EmbeddedFamily[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const name of families) {
    const faces = isEverywhere(name) ? {} : await facesFrom(sources, name);
    const wanted = faceNames.filter((face) => faces[face] !== undefined && (italics || !/italic/i.test(face)));
    const refused = wanted.flatMap((face) => whyNot(faces[face]) ?? []);
    if (isEverywhere(name)) diagnostics.push(leftOut(name, 'every PowerPoint has it', 'info'));
    else if (refused[0] !== undefined) diagnostics.push(leftOut(name, refused[0], 'warning'));
    else if (wanted.length === 0) diagnostics.push(leftOut(name, 'no file of it is here', 'warning', giveFiles));
    else embedded.push({ name, faces: only(faces, wanted) });
  }
  return { value: embedded, diagnostics };
}

const only = (faces: FamilyFaces<FontFile>, names: readonly FaceName[]): FamilyFaces<FontFile> =>
  Object.fromEntries(names.map((name) => [name, faces[name]]));

/** Fonts that come with Windows and macOS alike; their owner lets nobody pass them on. */
const isEverywhere = (family: string): boolean => everywhere.has(familyKey(family));
const everywhere = new Set(
  ['Arial', 'Courier New', 'Georgia', 'Tahoma', 'Times New Roman', 'Trebuchet MS', 'Verdana'].map(familyKey),
);

/**
 * Why a file may not go into a deck, or is of no use there; nothing where it may.
 */
function whyNot(file: FontFile | undefined): string | undefined {
  if (file === undefined) return undefined;
  const permission = permissionOf(file);
  if (permission === 'bitmaps') return 'its licence lets only bitmaps be embedded';
  if (permission === 'none') return 'its licence forbids embedding';
  if (permission === 'print')
    return 'its licence lets it be embedded for reading and printing only, and a deck is there to be edited';
  if (!file.tables.has('glyf')) return 'PowerPoint embeds TrueType outlines only, and it has others';
  if (file.tables.has('fvar')) return 'it is a variable font, of which PowerPoint knows one weight only';
  if (!file.standsAlone) return 'its file is a collection of fonts';
  return undefined;
}

const giveFiles = 'Put its .ttf files into a folder "fonts" beside the template.';

const leftOut = (font: string, why: string, severity: 'info' | 'warning', hint?: string): Diagnostic => ({
  code: 'fonts.not-embedded',
  severity,
  message: `The font "${font}" is not embedded: ${why}.`,
  ...(hint === undefined ? {} : { hint }),
});
