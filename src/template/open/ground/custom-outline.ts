import type { XmlElement } from '../../../opc/xml/element.js';
import { child, children, descend } from '../../../opc/xml/query.js';
import type { Outline, Point } from './geometry.js';

/**
 * The filled outline of a drawn shape (`a:custGeom`, ECMA-376 part 1, 20.1.9.8) in a box from 0 to 1; `undefined` where its
 * places are formulas.
 */
export function customOutline(geometry: XmlElement): Outline | undefined {
  const list = descend(geometry, 'a:pathLst');
  const outline: Point[][] = [];
  for (const path of list === undefined ? [] : children(list, 'a:path')) {
    if (path.attributes['fill'] === 'none') continue;
    const lines = linesOf(path);
    if (lines === undefined) return undefined;
    outline.push(...lines);
  }
  return outline;
}

/** Curves are cut into so many straight lines. */
const pieces = 8;

function linesOf(path: XmlElement): Point[][] | undefined {
  const width = Number(path.attributes['w'] ?? 0);
  const height = Number(path.attributes['h'] ?? 0);
  if (!(width > 0) || !(height > 0)) return undefined;
  const lines: Point[][] = [];
  let line: Point[] = [];
  for (const command of children(path)) {
    const given = children(command, 'a:pt').map(({ attributes }) => ({
      x: Number(attributes['x']) / width,
      y: Number(attributes['y']) / height,
    }));
    if (given.some(({ x, y }) => !Number.isFinite(x) || !Number.isFinite(y))) return undefined;
    const last = line.at(-1);
    if (command.name === 'a:moveTo') {
      line = [...given];
      lines.push(line);
    } else if (command.name === 'a:close') line.push(...line.slice(0, 1));
    else if (command.name === 'a:arcTo') {
      const arc = last && arcFrom(last, command, width, height);
      if (arc === undefined) return undefined;
      line.push(...arc);
    } else if (last !== undefined && command.name.endsWith('BezTo')) line.push(...curve([last, ...given]));
    else line.push(...given);
  }
  return lines;
}

/** Points on a Bézier curve, by de Casteljau's rule. */
function curve(controls: readonly Point[]): Point[] {
  return Array.from({ length: pieces }, (_, index) => {
    const share = (index + 1) / pieces;
    let left = [...controls];
    while (left.length > 1)
      left = left.slice(1).map((to, at) => {
        const from = left[at] ?? to;
        return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
      });
    return left[0] ?? { x: 0, y: 0 };
  });
}

function arcFrom(start: Point, { attributes }: XmlElement, width: number, height: number): Point[] | undefined {
  const [radiusX = NaN, radiusY = NaN, from = NaN, swing = NaN] = ['wR', 'hR', 'stAng', 'swAng'].map((name) =>
    Number(attributes[name]),
  );
  if (![radiusX, radiusY, from, swing].every(Number.isFinite)) return undefined;
  const angle = (share: number): number => ((from + swing * share) / 60_000) * (Math.PI / 180);
  const [x, y] = [radiusX / width, radiusY / height];
  const centre = { x: start.x - x * Math.cos(angle(0)), y: start.y - y * Math.sin(angle(0)) };
  return Array.from({ length: pieces }, (_, index) => {
    const at = angle((index + 1) / pieces);
    return { x: centre.x + x * Math.cos(at), y: centre.y + y * Math.sin(at) };
  });
}

/** The geometry that a shape has of its own. */
export const customGeometryOf = (properties: XmlElement): XmlElement | undefined => child(properties, 'a:custGeom');
