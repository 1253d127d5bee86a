import type { OpcPackage } from '../../../opc/package.js';
import { contentTypes, relationshipTypes } from '../../../opc/part-kind.js';
import { copyElement, element, type XmlElement } from '../../../opc/xml/element.js';
import { child, descend, descendants } from '../../../opc/xml/query.js';
import type { MasterParts, TemplateParts } from '../find-parts.js';
import type { FoundLayout } from '../layouts/read-layout.js';
import { placeholderOf, shapesOf } from '../shapes.js';
import { spaceOf, type Space } from './space.js';
import { bareLayout, placeholderShape } from './xml.js';

/** What a template has no layout for. */
export interface Needs {
  readonly points: boolean;
  readonly cover: boolean;
  /** The master whose layouts are used, from 0; undefined where that is open. */
  readonly master: number | undefined;
}

/**
 * Adds the layouts that a template needs: as a layout of its own with the least on it, with a title and a text that look as its master
 * says.
 *
 * @param found the layouts of the package
 * @returns a package of its own, or undefined where no layout has room
 */
export function addLayouts(
  opc: OpcPackage,
  { presentationRoot, masters }: TemplateParts,
  {
    found,
    size,
    needs,
  }: {
    readonly found: readonly { readonly found: FoundLayout; readonly master: number }[];
    readonly size: { readonly width: number; readonly height: number };
    readonly needs: Needs;
  },
): OpcPackage | undefined {
  const spaces = found.map(({ found: layout, master }) => ({ master, layout, space: spaceOf(layout) }));
  const [best] = spaces
    .filter(({ space, master: own }) => space.share >= leastShare && own === (needs.master ?? own))
    .sort((one, other) => other.space.rank - one.space.rank || other.space.share - one.space.share);
  const [first] = masters;
  const base = best ?? (found.length === 0 && first !== undefined ? bareSpace(size) : undefined);
  const master = masters[base?.master ?? 0];
  if (base === undefined || master === undefined) return undefined;
  const copy = opc.clone();
  const add = adder(copy, master, presentationRoot, base);
  if (needs.points) {
    add('Points', 'obj', [
      ...(base.space.hasTitle ? [] : [placeholderShape({ id: 9001, name: 'Title', type: 'title' }, base.space.title)]),
      placeholderShape({ id: 9002, name: 'Text', type: 'body', idx: bodyIndex }, base.space.body),
    ]);
  }
  if (needs.cover) {
    const title = largestTitle(found.filter(({ master: own }) => own === base.master).map((one) => one.found));
    const subtitle = title === undefined ? undefined : Math.max(leastSubtitle, Math.round(title * subtitleShare));
    add('Cover', 'title', [
      placeholderShape({ id: 9001, name: 'Title', type: 'ctrTitle', size: title }, base.space.coverTitle),
      placeholderShape(
        { id: 9002, name: 'Subtitle', type: 'subTitle', idx: bodyIndex, size: subtitle, isPlain: true },
        base.space.coverSubtitle,
      ),
    ]);
  }
  return copy;
}

const titles = new Set(['title', 'ctrTitle']);

/** The size of the largest title that stands on the layouts of a master, in points: a cover's is no smaller. */
function largestTitle(layouts: readonly FoundLayout[]): number | undefined {
  const sizes = layouts.flatMap(({ placeholders }) =>
    placeholders.flatMap(({ placeholder: { type, levels } }) => (titles.has(type) ? (levels[0]?.size ?? []) : [])),
  );
  return sizes.length === 0 ? undefined : Math.max(...sizes);
}

/** Of the size of the title. */
const subtitleShare = 0.55;
/** Points. */
const leastSubtitle = 14;

/** Of the slide, for its points. */
const leastShare = 0.2;

/** One that no layout that people make is likely to have. */
const bodyIndex = 9002;

interface Base {
  readonly master: number;
  readonly layout: FoundLayout | undefined;
  readonly space: Space;
}

function bareSpace(size: { readonly width: number; readonly height: number }): Base {
  return { master: 0, layout: undefined, space: spaceOf(undefined, size) };
}

type Add = (name: string, type: string, shapes: readonly XmlElement[]) => void;

/** Adds copies of a layout without its texts, or bare layouts, to a master. */
function adder(opc: OpcPackage, { name: master }: MasterParts, presentation: XmlElement, { layout, space }: Base): Add {
  const base = layout?.part;
  return (name, type, shapes) => {
    const part = freePart(opc);
    const root =
      base === undefined ? bareLayout() : withoutTexts(copyElement(opc.look(base)), type === 'obj' && space.hasTitle);
    root.attributes = { ...root.attributes, type, preserve: '1' };
    const content = child(root, 'p:cSld');
    if (content !== undefined) content.attributes = { ...content.attributes, name };
    descend(root, 'p:cSld', 'p:spTree')?.children.push(...shapes);
    opc.setXml(part, contentTypes.slideLayout, root);
    if (base === undefined) opc.relate(part, relationshipTypes.slideMaster, master);
    for (const { id, type: kind, target, external } of base === undefined ? [] : opc.relationships(base))
      opc.relate(part, kind, target, { id, external });
    list(opc.xml(master), opc.relate(master, relationshipTypes.slideLayout, part), presentation);
  };
}

function freePart(opc: OpcPackage): string {
  let number = 1;
  while (opc.has(`/ppt/slideLayouts/slideLayout${number}.xml`)) number += 1;
  return `/ppt/slideLayouts/slideLayout${number}.xml`;
}

/** A layout with what it draws and its footers, and its title where that is wanted. */
function withoutTexts(root: XmlElement, keepsTitle: boolean): XmlElement {
  const tree = descend(root, 'p:cSld', 'p:spTree');
  const isText = (shape: XmlElement): boolean => {
    const type = placeholderOf(shape)?.['type'];
    if (placeholderOf(shape) === undefined || furniture.has(type ?? '')) return false;
    return !(keepsTitle && titles.has(type ?? ''));
  };
  if (tree !== undefined) {
    const left = new Set(shapesOf(root).filter(isText));
    tree.children = tree.children.filter((node) => typeof node === 'string' || !left.has(node));
  }
  return root;
}

const furniture = new Set(['dt', 'ftr', 'sldNum']);

/** Lists a layout under its master; ids of masters and layouts are one series (ECMA-376 part 1, 19.2.1.33 and 19.3.1.40). */
function list(master: XmlElement, relationship: string, presentation: XmlElement): void {
  const ids = [master, presentation]
    .flatMap((root) => [...descendants(root, 'p:sldLayoutId'), ...descendants(root, 'p:sldMasterId')])
    .map(({ attributes }) => Number(attributes['id']))
    .filter(Number.isFinite);
  const id = String(Math.max(firstId, ...ids) + spread);
  const entry = element('p:sldLayoutId', { id, 'r:id': relationship });
  const own = child(master, 'p:sldLayoutIdLst');
  if (own !== undefined) {
    own.children.push(entry);
    return;
  }
  const at = master.children.findIndex((node) => typeof node !== 'string' && node.name === 'p:clrMap');
  master.children.splice(at + 1, 0, element('p:sldLayoutIdLst', {}, entry));
}

const firstId = 2_147_483_648;
/** Other masters may go on counting where this one ends. */
const spread = 1000;
