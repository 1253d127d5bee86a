import type { OpcPackage } from '../../opc/package.js';
import { element, type XmlElement } from '../../opc/xml/element.js';
import { child, children, descend } from '../../opc/xml/query.js';
import type { TemplateParts } from './find-parts.js';
import { placeholderOf, shapesOf } from './shapes.js';

/**
 * Gives the points of a master marks where nothing of the file says whether they have any: programs that make a template of a finished
 * deck leave that out, and points without marks run together. Whoever wants none says so.
 *
 * @returns a package of its own where a master gets marks, else the same
 */
export function withMarks(opc: OpcPackage, { masters }: TemplateParts): OpcPackage {
  const open = masters.filter(({ root, layouts }) =>
    saysNothing(
      root,
      layouts.map((part) => opc.look(part)),
    ),
  );
  if (open.length === 0) return opc;
  const copy = opc.clone();
  for (const { name } of open) markLevels(copy.xml(name));
  return copy;
}

function saysNothing(master: XmlElement, layouts: readonly XmlElement[]): boolean {
  const style = descend(master, 'p:txStyles', 'p:bodyStyle');
  const first = style && child(style, 'a:lvl1pPr');
  if (style === undefined || first === undefined) return false;
  const lists = [master, ...layouts].flatMap((root) =>
    shapesOf(root).flatMap((shape) => {
      const type = placeholderOf(shape)?.['type'] ?? 'obj';
      const list = placeholderOf(shape) === undefined ? undefined : descend(shape, 'p:txBody', 'a:lstStyle');
      return list !== undefined && forPoints.has(type) ? [list] : [];
    }),
  );
  return [style, ...lists].flatMap((list) => children(list)).every(isOpen);
}

const forPoints = new Set(['body', 'obj']);

/** Whether a level says nothing of marks, nor of a place for them. */
const isOpen = (level: XmlElement): boolean =>
  Number(level.attributes['indent'] ?? 0) === 0 && !children(level).some(({ name }) => name.startsWith('a:bu'));

function markLevels(master: XmlElement): void {
  const style = descend(master, 'p:txStyles', 'p:bodyStyle');
  for (const level of style === undefined ? [] : children(style)) {
    const depth = Number(/^a:lvl([1-5])pPr$/.exec(level.name)?.[1]);
    if (!(depth > 0)) continue;
    level.attributes = { ...level.attributes, marL: String(depth * step), indent: String(-step) };
    const rest = children(level).filter(({ name }) => behind.has(name));
    const before = level.children.filter((node) => typeof node === 'string' || !behind.has(node.name));
    level.children = [
      ...before,
      element('a:buFont', { typeface: 'Arial' }),
      element('a:buChar', { char: depth % 2 === 1 ? '•' : '–' }),
      ...rest,
    ];
  }
}

/** What stands behind the mark of a level (ECMA-376 part 1, 21.1.2.4.13). */
const behind = new Set(['a:tabLst', 'a:defRPr', 'a:extLst']);
/** Five sixteenths of an inch. */
const step = 285_750;
