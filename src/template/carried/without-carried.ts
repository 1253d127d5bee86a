import type { OpcPackage } from '../../opc/package.js';
import { contentTypes } from '../../opc/part-kind.js';
import { isMacroAction } from './action.js';
import type { XmlElement } from '../../opc/xml/element.js';
import { descendants } from '../../opc/xml/query.js';
import type { Carried } from './carried.js';
import { kindOfRelationship } from './kind-of-relationship.js';
import { refuseHiddenMacros } from './refuse-hidden-macros.js';
import { removeReferences } from './without-references.js';

/** A template without what it would make others fetch, open or run, and what that was. */
export interface Cleaned {
  readonly package: OpcPackage;
  readonly carried: readonly Carried[];
}

/**
 * Takes out of a template what it carries in: remote pictures, addresses on disks and shares, linked objects, ActiveX, ribbons,
 * web extensions, actions that start programs. Ordinary hyperlinks stay. Its own slides are not looked at, since no deck has
 * them; what layouts get of those is taken without any of that (`open/own-cover/carry.ts`).
 *
 * @returns the package itself where there is nothing of the kind
 * @throws BriefdeckError `template.macros` for a VBA project, whatever it is called; `template.damaged`
 */
export function withoutCarried(opc: OpcPackage): Cleaned {
  refuseHiddenMacros(opc);
  const found = ['/', ...partsOfDecks(opc)].flatMap((part) => carriedBy(opc, part));
  if (found.length === 0) return { package: opc, carried: [] };
  const copy = opc.clone();
  for (const part of new Set(found.map((one) => one.part))) {
    const dead = new Set(found.filter((one) => one.part === part).map(({ id }) => id));
    for (const id of dead) if (id !== undefined) copy.unrelate(part, id);
    if (part !== '/' && copy.find(part)?.isXml === true)
      removeReferences(withoutLinks(copy.xml(part), dead), (node) => isMacroAction(node) || names(node, dead));
  }
  return { package: copy, carried: found.map(({ kind, part, target }) => ({ kind, part, target })) };
}

/** What is reached from the package without a slide, since a template's own slides go. */
function partsOfDecks(opc: OpcPackage): Set<string> {
  const reached = new Set<string>();
  const waiting = ['/'];
  for (let source = waiting.pop(); source !== undefined; source = waiting.pop()) {
    for (const { target, external } of opc.relationships(source)) {
      if (external || reached.has(target) || !opc.has(target)) continue;
      if (opc.contentType(target) === contentTypes.slide) continue;
      reached.add(target);
      waiting.push(target);
    }
  }
  return reached;
}

interface Found extends Carried {
  /** Of the relationship; none for an action that has none. */
  readonly id: string | undefined;
}

function carriedBy(opc: OpcPackage, part: string): Found[] {
  const relationships = opc.relationships(part);
  const related = relationships.flatMap((one): Found[] => {
    const kind = kindOfRelationship(one);
    return kind === undefined ? [] : [{ kind, part, target: one.target, id: one.id }];
  });
  if (part === '/' || !isShown(opc.contentType(part))) return related;
  const actions = descendants(opc.look(part)).filter(
    (node) => isMacroAction(node) && !related.some(({ id }) => id !== undefined && id === node.attributes['r:id']),
  );
  return [
    ...related,
    ...actions.map(({ attributes }): Found => {
      const target = attributes['action'] ?? '';
      return { kind: 'program or macro action', part, target, id: undefined };
    }),
  ];
}

/** Parts that shapes stand in. */
const isShown = (contentType: string): boolean =>
  /\.(slideLayout|slideMaster|notesMaster|handoutMaster)\+xml$/.test(contentType);

const names = ({ attributes }: XmlElement, dead: ReadonlySet<string | undefined>): boolean =>
  Object.entries(attributes).some(([name, value]) => name.startsWith('r:') && dead.has(value));

/** A picture that is in the file as well as somewhere else is shown from the file. */
function withoutLinks(root: XmlElement, dead: ReadonlySet<string | undefined>): XmlElement {
  for (const blip of descendants(root, 'a:blip')) {
    const { 'r:link': link, ...rest } = blip.attributes;
    if (rest['r:embed'] !== undefined && dead.has(link)) blip.attributes = rest;
  }
  return root;
}
