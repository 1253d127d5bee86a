import { faceNames } from '../../../fonts/file/family-faces.js';
import { familyKey } from '../../../fonts/font.js';
import type { EmbeddedFamily } from '../../../fonts/embedding.js';
import { contentTypes, relationshipTypes } from '../../../opc/part-kind.js';
import type { OpcPackage } from '../../../opc/package.js';
import { element, type XmlElement } from '../../../opc/xml/element.js';
import { child, children } from '../../../opc/xml/query.js';
import type { Step } from '../assembly.js';
import { embeddedOpenType } from '../fonts/embedded-opentype.js';
import { setPresentationChild } from '../presentation-children.js';

/** Puts font files into the deck (ECMA-376 part 1, 15.2.13 and 19.2.1.9), in place of what the template had of them. */
export const embedFonts: Step = ({ package: opc, presentation: name, options: { fonts = [] } }) => {
  if (fonts.length === 0) return;
  const presentation = opc.xml(name);
  const list = child(presentation, 'p:embeddedFontLst');
  const kept = (list === undefined ? [] : children(list)).filter((entry) => {
    const typeface = child(entry, 'p:font')?.attributes['typeface'] ?? '';
    const isReplaced = fonts.some((family) => familyKey(family.name) === familyKey(typeface));
    if (isReplaced) removeFiles(opc, name, entry);
    return !isReplaced;
  });
  setPresentationChild(presentation, 'p:embeddedFontLst', ...kept, ...fonts.map((font) => entryOf(opc, name, font)));
  // PowerPoint keeps them when it saves the file, and all letters of them.
  presentation.attributes['embedTrueTypeFonts'] = '1';
  delete presentation.attributes['saveSubsetFonts'];
};

function entryOf(opc: OpcPackage, presentation: string, { name, faces }: EmbeddedFamily): XmlElement {
  const first = faceNames.flatMap((face) => faces[face] ?? [])[0];
  const panose = first?.style.panose ?? [];
  const files = faceNames.flatMap((face) => {
    const file = faces[face];
    if (file === undefined) return [];
    const part = unusedName(opc);
    opc.setBytes(part, contentTypes.font, embeddedOpenType(file));
    return element(`p:${face}`, { 'r:id': opc.relate(presentation, relationshipTypes.font, part) });
  });
  const described = {
    typeface: name,
    ...(panose.some((number) => number > 0) ? { panose: hexadecimal(panose) } : {}),
    pitchFamily: String(pitchAndFamily(panose)),
    charset: '0',
  };
  return element('p:embeddedFont', {}, element('p:font', described), ...files);
}

const hexadecimal = (bytes: readonly number[]): string => Buffer.from(bytes).toString('hex').toUpperCase();

function removeFiles(opc: OpcPackage, presentation: string, entry: XmlElement): void {
  const ids = children(entry).map(({ attributes }) => attributes['r:id']);
  for (const { id, target } of opc.relationships(presentation)) {
    if (!ids.includes(id)) continue;
    opc.unrelate(presentation, id);
    opc.remove(target);
  }
}

function unusedName(opc: OpcPackage): string {
  let number = 1;
  while (opc.has(`/ppt/fonts/font${number}.fntdata`)) number += 1;
  return `/ppt/fonts/font${number}.fntdata`;
}

/** Windows' LOGFONT: 2 for letters of different widths, 1 for one width; 0x10 for serifs, 0x20 for none. */
function pitchAndFamily([kind = 0, serifs = 0, , proportion = 0]: readonly number[]): number {
  if (kind !== latinText) return 2;
  const pitch = proportion === monospaced ? 1 : 2;
  if (serifs < 2) return pitch;
  return pitch + (serifs <= lastWithSerifs ? 0x10 : 0x20);
}

/** PANOSE 1.0: the first number tells the kind, the second the serifs, the fourth the proportion. */
const latinText = 2;
const lastWithSerifs = 10;
const monospaced = 9;
