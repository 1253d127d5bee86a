import { BriefdeckError } from '../../diagnostics/error.js';
import type { OpcPackage } from '../../opc/package.js';
import type { XmlElement } from '../../opc/xml/element.js';
import { child, children } from '../../opc/xml/query.js';
import { relationshipTypes } from '../../opc/part-kind.js';

export interface TemplateParts {
  readonly presentation: string;
  readonly presentationRoot: XmlElement;
  /** At least one, in the order in which PowerPoint lists them. */
  readonly masters: readonly MasterParts[];
}

export interface MasterParts {
  /** Part name. */
  readonly name: string;
  readonly root: XmlElement;
  readonly theme: XmlElement;
  /** Part names, in the order in which PowerPoint lists them. */
  readonly layouts: readonly string[];
}

/**
 * Finds the parts that a template consists of: its slide masters, each with its theme and layouts.
 *
 * @throws BriefdeckError `template.incomplete`
 */
export function findParts(opc: OpcPackage): TemplateParts {
  const presentation = opc.relationships('/').find(({ type }) => type === relationshipTypes.officeDocument)?.target;
  if (presentation === undefined || !opc.has(presentation)) throw incomplete('it holds no presentation');
  const presentationRoot = opc.look(presentation);
  if (presentationRoot.name !== 'p:presentation') throw notAPresentation(opc.contentType(presentation));

  const masters = listed(opc, presentation, child(presentationRoot, 'p:sldMasterIdLst'));
  if (masters.length === 0) throw incomplete('it has no slide master');
  return { presentation, presentationRoot, masters: masters.map((master) => readMaster(opc, master)) };
}

function readMaster(opc: OpcPackage, master: string): MasterParts {
  const root = opc.look(master);
  const theme = opc.relationships(master).find(({ type }) => type === relationshipTypes.theme)?.target;
  if (theme === undefined || !opc.has(theme)) throw incomplete(`its slide master ${master} has no theme`);
  return { name: master, root, theme: opc.look(theme), layouts: listed(opc, master, child(root, 'p:sldLayoutIdLst')) };
}

/** The existing parts that the entries of a list mean by their relationship ids. */
function listed(opc: OpcPackage, source: string, list: XmlElement | undefined): string[] {
  const targets = new Map(opc.relationships(source).map(({ id, target }) => [id, target]));
  return (list === undefined ? [] : children(list))
    .map(({ attributes }) => targets.get(attributes['r:id'] ?? ''))
    .filter((target) => target !== undefined)
    .filter((target) => opc.has(target));
}

/** The other programs of Office make packages too. */
function notAPresentation(contentType: string): BriefdeckError {
  const kind = others.find(([part]) => contentType.includes(part))?.[1] ?? 'something else';
  return new BriefdeckError('template', 'template.not-a-presentation', `The file holds ${kind}, not a presentation.`, {
    hint: 'A template is a .pptx or a .potx.',
  });
}

const others: readonly (readonly [part: string, kind: string])[] = [
  ['wordprocessingml', 'a Word document'],
  ['spreadsheetml', 'an Excel workbook'],
];

/** The failure of a template that lacks a part which every presentation has. */
export const incomplete = (what: string): BriefdeckError =>
  new BriefdeckError('template', 'template.incomplete', `The template can't be used: ${what}.`, {
    hint: 'Save it in PowerPoint as .pptx or .potx again.',
  });
