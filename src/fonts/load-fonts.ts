import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.js';
import { fontsOfEqual, metricEqualOf } from './families/metric-equals.js';
import { arialWidths, isApproximated, isStandard, standardFonts, widthAgainstArial } from './families/standard.js';
import type { FamilyFaces } from './file/family-faces.js';
import { widthsOfFile, type FontFile } from './file/font-file.js';
import { familyKey, type Font, type FontSet } from './font.js';
import type { FontSources } from './font-sources.js';
import { fontFrom, scaled } from './font-from.js';

/** The faces of one family: regular, then bold. */
type FontPair = readonly [Font, Font];

/**
 * Gets the widths of the fonts of a template: from the files beside it, else from the tables that briefdeck has of the
 * font or of an open one that is as wide, else from the files of this machine.
 *
 * @param families as the template names them
 * @param sources nothing where there is no disk to look at
 * @param language of the text, as a BCP 47 tag
 * @returns a set that has a font for each name; and for each that nothing is known of what stands in:
 *   `template.font-unknown`, `template.font-approximate`
 */
export async function loadFonts(
  families: readonly string[],
  sources: FontSources | undefined,
  language: string,
): Promise<Outcome<FontSet>> {
  const pairs = new Map<string, FontPair>();
  const diagnostics: Diagnostic[] = [];
  for (const [key, family] of new Map(families.map((name) => [familyKey(name), name]))) {
    const own = pairOfFiles(await sources?.own(family));
    if (own === undefined && isStandard(family)) continue;
    const equal = own === undefined ? metricEqualOf(family) : undefined;
    const pair = own ?? (equal ? await fontsOfEqual(equal) : pairOfFiles(await sources?.machine(family)));
    if (pair !== undefined) pairs.set(key, pair);
    if (pair === undefined) diagnostics.push(standIn(family));
    else if (equal?.lacksVietnamese === true && /^vi\b/i.test(language)) diagnostics.push(byParts(family, equal.name));
  }
  if (pairs.size === 0) return { value: standardFonts, diagnostics };
  const fontOf = (family: string, bold: boolean): Font =>
    pairs.get(familyKey(family))?.[bold ? 1 : 0] ?? standardFonts.fontOf(family, bold);
  return { value: { fontOf }, diagnostics };
}

/** How much wider bold is than regular at most: measured on Vietnamese text in six families, 1.074. */
const widthOfBold = 1.08;

/** A face that has no file is made of the other by the viewer. */
function pairOfFiles({ regular, bold }: FamilyFaces<FontFile> = {}): FontPair | undefined {
  const first = regular ?? bold;
  if (first === undefined) return undefined;
  const widths = widthsOfFile(first);
  const boldWidths = bold === undefined ? scaled(widths, widthOfBold) : widthsOfFile(bold);
  return [fontFrom(widths, arialWidths(false)), fontFrom(boldWidths, arialWidths(true))];
}

const giveFiles = 'To have it measured, put its .ttf or .otf files into a folder "fonts" beside the template.';

function standIn(family: string): Diagnostic {
  const scale = widthAgainstArial(family);
  const planned = scale === 1 ? 'as wide as Arial' : `${Math.round((scale - 1) * 100)} % wider than Arial`;
  return {
    code: isApproximated(family) ? 'template.font-approximate' : 'template.font-unknown',
    severity: isApproximated(family) ? 'info' : 'warning',
    message: `The font "${family}" of the template is not here; text in it is planned ${planned}.`,
    hint: giveFiles,
  };
}

const byParts = (family: string, equal: string): Diagnostic => ({
  code: 'template.font-approximate',
  severity: 'info',
  message: `The font "${family}" is planned with the widths of ${equal}, which lacks Vietnamese letters; they are planned as wide as those without marks.`,
  hint: giveFiles,
});
