import type { OpcPackage } from '../../../opc/package.js';
import { copyElement, type XmlElement } from '../../../opc/xml/element.js';
import { descend } from '../../../opc/xml/query.js';
import type { MasterParts, TemplateParts } from '../find-parts.js';
import { groundsDiffer } from '../ground/grounds-differ.js';
import { isDrawnOn } from '../layouts/off-design.js';
import type { FoundLayout } from '../layouts/read-layout.js';
import { placeholderOf, shapesOf } from '../shapes.js';
import type { Emu } from '../../../model/units.js';
import { coverTimes, times } from '../layouts/house-sizes.js';
import { isCoverName } from '../layouts/layout-names.js';
import { addLayoutPart } from './layout-part.js';
import { alignOfTitles, sizesForPoints } from './sizes-for-points.js';
import { spaceOf, type Space } from './space.js';
import { bareLayout, placeholderShape } from './xml.js';

/** What a template has no layout for. */
export interface Needs {
  readonly points: boolean;
  readonly cover: boolean;
  /** Names of layouts on which the title of a cover has no good place. */
  readonly unfit: ReadonlySet<string>;
  /** What points stand on. */
  readonly main: FoundLayout | undefined;
  /** The master whose layouts are used, from 0; undefined where that is open. */
  readonly master: number | undefined;
  /** How many of the file's own slides stand on a layout, by part name, where those show a design that layouts with places do not. */
  readonly own?: ReadonlyMap<string, number> | undefined;
  /** The part of the layout that most of the file's own slides stand on. */
  readonly usual?: string | undefined;
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
    readonly size: { readonly width: Emu; readonly height: Emu };
    readonly needs: Needs;
  },
): OpcPackage | undefined {
  const spaces = found.map(({ found: layout, master }) => ({ master, layout, space: spaceOf(layout) }));
  const roomy = spaces
    .filter(({ space, master: own }) => space.share >= leastShare && own === (needs.master ?? own))
    .filter(({ layout }) => needs.own === undefined || isDrawnOn(layout))
    .sort(
      (one, other) =>
        (needs.own?.get(other.layout.part) ?? 0) - (needs.own?.get(one.layout.part) ?? 0) ||
        Number(other.layout.part === needs.usual) - Number(one.layout.part === needs.usual) ||
        other.space.rank - one.space.rank ||
        other.space.share - one.space.share,
    );
  const [best] = roomy;
  const [first] = masters;
  const base = best ?? (found.length === 0 && first !== undefined ? bareSpace(size) : undefined);
  const master = masters[base?.master ?? 0];
  if (base === undefined || master === undefined) return undefined;
  const copy = opc.clone();
  const add = adder(copy, master, presentationRoot, base);
  const sizes = sizesForPoints(master.root, size.height);
  if (needs.points) {
    const head = { id: 9001, name: 'Title', type: 'title', size: sizes.title };
    add('Points', 'obj', [
      ...(base.space.hasTitle ? [] : [placeholderShape(head, base.space.title)]),
      placeholderShape(
        { id: 9002, name: 'Text', type: 'body', idx: bodyIndex, size: sizes.body, belongs: sizes.belongs },
        base.space.body,
      ),
    ]);
  }
  if (needs.cover) {
    const ofMaster = found.filter(({ master: own }) => own === base.master).map((one) => one.found);
    const title = Math.max(leastCoverTitle, largestTitle(ofMaster) ?? sizes.headline);
    // It is set larger than those of other slides.
    const shown = times(title, coverTimes);
    const subtitle = Math.max(leastSubtitle, Math.round(shown * subtitleShare));
    const fit = roomy.filter(({ layout, master: own }) => own === base.master && !needs.unfit.has(layout.name));
    // Where no cover of the house will do, the cover looks as its other slides.
    const isAlike = ({ layout }: Base): boolean =>
      layout !== undefined && needs.main !== undefined && !groundsDiffer(layout.ground, needs.main.ground);
    const called = fit.find(({ layout }) => isCoverName(layout.title)) ?? fit.find(isAlike) ?? fit[0] ?? base;
    adder(
      copy,
      master,
      presentationRoot,
      called,
    )('Cover', 'title', [
      // What stands below it begins where it ends, however long it is.
      placeholderShape(
        { id: 9001, name: 'Title', type: 'ctrTitle', size: title, anchor: 'b' },
        called.space.coverTitle,
      ),
      placeholderShape(
        { ...subtitleShape, size: subtitle, align: alignOfTitles(master.root) },
        called.space.coverSubtitle,
      ),
    ]);
  }
  return copy;
}

/** One that no layout that people make is likely to have. */
const bodyIndex = 9002;
const subtitleShape = { id: 9002, name: 'Subtitle', type: 'subTitle', idx: bodyIndex, isPlain: true, anchor: 't' };

const titles = new Set(['title', 'ctrTitle']);

/** The size of the largest title that stands on the layouts of a master, in points: a cover's is no smaller. */
function largestTitle(layouts: readonly FoundLayout[]): number | undefined {
  const sizes = layouts.flatMap(({ placeholders }) =>
    placeholders.flatMap(({ placeholder: { type, levels } }) => (titles.has(type) ? (levels[0]?.size ?? []) : [])),
  );
  return sizes.length === 0 ? undefined : Math.max(...sizes);
}

/** Of the size of the title. */
const subtitleShare = 0.5;
/** Points. */
const leastCoverTitle = 28;
const leastSubtitle = 14;

/** Of the slide, for its points. */
const leastShare = 0.2;

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
    const root =
      base === undefined ? bareLayout() : withoutTexts(copyElement(opc.look(base)), type === 'obj' && space.hasTitle);
    descend(root, 'p:cSld', 'p:spTree')?.children.push(...shapes);
    addLayoutPart(opc, { root, name, type, base }, { master, presentation });
  };
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
