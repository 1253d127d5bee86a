import { roles, type Role } from '../../model/role.js';
import type { OpcPackage } from '../../opc/package.js';
import type { XmlElement } from '../../opc/xml/element.js';
import { children } from '../../opc/xml/query.js';
import { relationshipTypes } from '../../opc/part-kind.js';
import { emphases, type Emphasis } from '../model.js';
import { templateNamespace } from '../template-namespace.js';

/** What a compiled template says of itself beyond what a package can say. */
export interface TemplateNotes {
  /** What it is called where it is asked for. */
  readonly name: string;
  readonly title: string;
  /** How points are emphasised, where it is said. */
  readonly emphasis: Emphasis | undefined;
  /** The pattern of the footer. */
  readonly footer: string | undefined;
  /** Labels in words of the house, by language and name. */
  readonly labels: OwnLabels;
  readonly fallbacks: ReadonlyMap<string, string>;
  /** By the layout's name in PowerPoint. */
  readonly layouts: ReadonlyMap<string, LayoutNotes>;
}

/** By language and name. */
export type OwnLabels = Readonly<Record<string, Readonly<Record<string, string>>>>;

export interface LayoutNotes {
  readonly key: string;
  readonly roles: readonly Role[];
  /** By type and index. */
  readonly placeholders: ReadonlyMap<string, PlaceholderNotes>;
}

export interface PlaceholderNotes {
  readonly key: string;
  /** Smallest and largest size of each level, in points. */
  readonly ranges: readonly (readonly [minimum: number, maximum: number])[];
}

/**
 * Finds and reads the part in which a compiled template says more; undefined for a file that was made otherwise.
 *
 * @param source what it hangs on: the presentation, or the package
 */
export function readTemplatePart(opc: OpcPackage, source: string): TemplateNotes | undefined {
  for (const { type, target } of opc.relationships(source)) {
    if (type !== relationshipTypes.customXml) continue;
    const part = opc.find(target);
    // Whatever else offices keep in their files is none of our business, and may be of any form.
    if (part === undefined || !new TextDecoder().decode(part.bytes).includes(templateNamespace)) continue;
    const root = opc.look(target);
    const prefix = Object.entries(root.attributes).find(([, value]) => value === templateNamespace)?.[0];
    const of = (name: string): string => `${prefix?.slice('xmlns:'.length) ?? ''}:${name}`;
    if (prefix !== undefined && root.name === of('template')) return read(root, of);
  }
  return undefined;
}

/** What a placeholder is found by: PowerPoint keeps type and index. */
export const placeholderId = (type: string, idx: number | undefined): string => `${type} ${idx ?? ''}`;

function read(root: XmlElement, of: (name: string) => string): TemplateNotes {
  const fonts = children(root, of('font')).map(({ attributes }): [string, string] => [
    attributes['name'] ?? '',
    attributes['fallback'] ?? 'Arial',
  ]);
  const layouts = children(root, of('layout')).map((layout): [string, LayoutNotes] => [
    layout.attributes['name'] ?? '',
    {
      key: layout.attributes['key'] ?? '',
      roles: (layout.attributes['roles'] ?? '').split(' ').filter(isRole),
      placeholders: new Map(children(layout, of('placeholder')).map(readPlaceholder)),
    },
  ]);
  return {
    name: root.attributes['name'] ?? '',
    title: root.attributes['title'] ?? '',
    emphasis: emphases.find((one) => one === root.attributes['emphasis']),
    footer: root.attributes['footer'],
    labels: labelsIn(children(root, of('label'))),
    fallbacks: new Map(fonts),
    layouts: new Map(layouts),
  };
}

function labelsIn(elements: readonly XmlElement[]): OwnLabels {
  const labels = new Map<string, Map<string, string>>();
  for (const { attributes } of elements) {
    const { language = '', key = '', text = '' } = attributes;
    const own = labels.get(language) ?? new Map<string, string>();
    labels.set(language, own.set(key, text));
  }
  return Object.fromEntries([...labels].map(([language, own]) => [language, Object.fromEntries(own)]));
}

function readPlaceholder({ attributes }: XmlElement): [string, PlaceholderNotes] {
  const { type = '', idx, key = '', ranges = '' } = attributes;
  const id = placeholderId(type, idx === undefined ? undefined : Number(idx));
  return [id, { key, ranges: ranges.split(' ').slice(0, 9).map(readRange) }];
}

/** "18-28". What can't be read leaves a size as it is. */
function readRange(range: string): [number, number] {
  const [minimum = 0, maximum = 0] = range.split('-').map(Number);
  return minimum > 0 && maximum >= minimum ? [minimum, maximum] : [Infinity, 0];
}

const isRole = (word: string): word is Role => roles.some((role) => role === word);
