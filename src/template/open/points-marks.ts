import type { OpcPackage } from '../../opc/package.js';
import { element, type XmlElement } from '../../opc/xml/element.js';
import { child, children, descend } from '../../opc/xml/query.js';
import type { TemplateParts } from './find-parts.js';
import { placeholderOf, shapesOf } from './shapes.js';

/**
 * Gives the points of a master marks where nothing of the file says whether they have any: programs that make a template of a finished
 * deck leave that out, and points without marks run together. Whoever wants none says so. Points that the file would number get them too:
 * what is told in no order is not counted.
 *
 * @returns a package of its own where a master or layout gets marks, else the same
 */
export function withMarks(opc: OpcPackage, parts: TemplateParts): OpcPackage {
  const numbered = parts.masters
    .flatMap(({ name, layouts }) => [name, ...layouts])
    .filter((part) => numbersOf(opc.look(part)).length > 0);
  const marked = withOpenMarks(opc, parts);
  if (numbered.length === 0) return marked;
  const copy = marked === opc ? opc.clone() : marked;
  for (const part of numbered)
    for (const level of numbersOf(copy.xml(part)))
      level.children = level.children.flatMap((node) =>
        typeof node !== 'string' && node.name === 'a:buAutoNum' ? [element('a:buChar', { char: '•' })] : [node],
      );
  return copy;
}

/** Levels of points that are numbered. */
function numbersOf(root: XmlElement): XmlElement[] {
  const style = descend(root, 'p:txStyles', 'p:bodyStyle');
  return [style, ...listsOf(root)].flatMap((list) =>
    list === undefined ? [] : children(list).filter((level) => child(level, 'a:buAutoNum') !== undefined),
  );
}

function withOpenMarks(opc: OpcPackage, { masters }: TemplateParts): OpcPackage {
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
  return [style, ...[master, ...layouts].flatMap(listsOf)].flatMap((list) => children(list)).every(isOpen);
}

/** What places for points say of their levels. */
const listsOf = (root: XmlElement): XmlElement[] =>
  shapesOf(root).flatMap((shape) => {
    const type = placeholderOf(shape)?.['type'] ?? 'obj';
    const list = placeholderOf(shape) === undefined ? undefined : descend(shape, 'p:txBody', 'a:lstStyle');
    return list !== undefined && forPoints.has(type) ? [list] : [];
  });

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
