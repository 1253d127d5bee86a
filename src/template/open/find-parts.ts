import { BriefdeckError } from '../../diagnostics/error.js';
import type { OpcPackage } from '../../opc/package.js';
import type { XmlElement } from '../../opc/xml/element.js';
import { child, children } from '../../opc/xml/query.js';
import { relationshipTypes } from '../relationship-types.js';

export interface TemplateParts {
  readonly presentation: string;
  readonly presentationRoot: XmlElement;
  readonly master: string;
  readonly masterRoot: XmlElement;
  readonly theme: string;
  /** Part names, in the order in which PowerPoint lists them. */
  readonly layouts: readonly string[];
}

/**
 * Finds the parts that a template consists of: those of its first slide master.
 *
 * @throws BriefdeckError `template.incomplete`
 */
export function findParts(opc: OpcPackage): TemplateParts {
  const presentation = opc.relationships('/').find(({ type }) => type === relationshipTypes.presentation)?.target;
  if (presentation === undefined || !opc.has(presentation)) throw incomplete('it holds no presentation');
  const presentationRoot = opc.look(presentation);
  if (presentationRoot.name !== 'p:presentation') throw incomplete('it is no presentation');

  const [master] = listed(opc, presentation, child(presentationRoot, 'p:sldMasterIdLst'));
  if (master === undefined) throw incomplete('it has no slide master');
  const masterRoot = opc.look(master);
  const theme = opc.relationships(master).find(({ type }) => type === relationshipTypes.theme)?.target;
  if (theme === undefined || !opc.has(theme)) throw incomplete('its slide master has no theme');
  const layouts = listed(opc, master, child(masterRoot, 'p:sldLayoutIdLst'));
  if (layouts.length === 0) throw incomplete('its slide master has no layouts');
  return { presentation, presentationRoot, master, masterRoot, theme, layouts };
}

/** The existing parts that the entries of a list mean by their relationship ids. */
function listed(opc: OpcPackage, source: string, list: XmlElement | undefined): string[] {
  const targets = new Map(opc.relationships(source).map(({ id, target }) => [id, target]));
  return (list === undefined ? [] : children(list))
    .map(({ attributes }) => targets.get(attributes['r:id'] ?? ''))
    .filter((target) => target !== undefined && opc.has(target))
    .filter((target) => target !== undefined);
}

const incomplete = (what: string): BriefdeckError =>
  new BriefdeckError('template', 'template.incomplete', `The template can't be used: ${what}.`, {
    hint: 'Save it in PowerPoint as .pptx or .potx again.',
  });
