import { contentTypes, relationshipTypes } from '../../../opc/part-kind.js';
import type { OpcPackage } from '../../../opc/package.js';
import { element } from '../../../opc/xml/element.js';
import { setPresentationChild } from '../presentation-children.js';
import { notesMasterPart } from './notes-master-part.js';

/**
 * The notes master of a presentation: the template's own, or one that is added. Either has a theme of its own, because
 * PowerPoint repairs files whose notes master shares the theme of the slides.
 *
 * @returns its part name
 */
export function ensureNotesMaster(opc: OpcPackage, presentation: string): string {
  const existing = target(opc, presentation, relationshipTypes.notesMaster);
  const name = existing ?? addNotesMaster(opc, presentation);
  giveOwnTheme(opc, presentation, name);
  return name;
}

function addNotesMaster(opc: OpcPackage, presentation: string): string {
  const name = unusedName(opc, '/ppt/notesMasters/notesMaster');
  opc.setXml(name, contentTypes.notesMaster, notesMasterPart(opc.xml(presentation)));
  const id = opc.relate(presentation, relationshipTypes.notesMaster, name);
  const listed = element('p:notesMasterId', { 'r:id': id });
  setPresentationChild(opc.xml(presentation), 'p:notesMasterIdLst', listed);
  return name;
}

function giveOwnTheme(opc: OpcPackage, presentation: string, notesMaster: string): void {
  const masters = opc.relationships(presentation).filter(({ type }) => type === relationshipTypes.slideMaster);
  const slideThemes = masters.map((master) => target(opc, master.target, relationshipTypes.theme));
  const own = opc.relationships(notesMaster).find(({ type }) => type === relationshipTypes.theme);
  if (own !== undefined && !slideThemes.includes(own.target)) return;
  const shared = slideThemes[0] === undefined ? undefined : opc.find(slideThemes[0]);
  if (shared === undefined) return;
  if (own !== undefined) opc.unrelate(notesMaster, own.id);
  const theme = unusedName(opc, '/ppt/theme/theme');
  opc.setBytes(theme, contentTypes.theme, shared.bytes);
  for (const { id, type, target: to, external } of opc.relationships(shared.name)) {
    opc.relate(theme, type, to, { id, external });
  }
  opc.relate(notesMaster, relationshipTypes.theme, theme);
}

const target = (opc: OpcPackage, source: string, type: string): string | undefined =>
  opc.relationships(source).find((relationship) => relationship.type === type)?.target;

function unusedName(opc: OpcPackage, start: string): string {
  let number = 1;
  while (opc.has(`${start}${number}.xml`)) number++;
  return `${start}${number}.xml`;
}
