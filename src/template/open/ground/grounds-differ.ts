import { contrastRatio } from '../../contrast.js';
import type { Ground } from './ground.js';

/** Whether two slides look like two designs: what is drawn on them differs on more than a few places. */
export function groundsDiffer(one: Ground, other: Ground): boolean {
  if (one.cells.length !== other.cells.length || one.cells.length === 0) return true;
  let differing = 0;
  one.cells.forEach((cell, index) => {
    const colour = other.cells[index]?.colour;
    if (differ(cell.colour, colour)) differing += 1;
  });
  return differing > most * one.cells.length;
}

function differ(one: string | undefined, other: string | undefined): boolean {
  return one !== other && (one === undefined || other === undefined || contrastRatio(one, other) > faint);
}

/** Two colours of less contrast look like one surface. */
const faint = 1.3;
/** As a share of the slide; a logo less is no other design. */
const most = 0.08;

/**
 * Whether a strip along an edge of the slide is drawn on one of two grounds alone: a house's bar is thin, and seen on every slide that has
 * it.
 */
export function edgesDiffer(one: Ground, other: Ground): boolean {
  const { columns, rows } = one;
  if (one.cells.length !== other.cells.length) return true;
  const isOther = (index: number): boolean => differ(one.cells[index]?.colour, other.cells[index]?.colour);
  const row = (at: number): number[] => Array.from({ length: columns }, (_, column) => at * columns + column);
  const column = (at: number): number[] => Array.from({ length: rows }, (_, line) => line * columns + at);
  const edges = Array.from({ length: edge }, (_, at) => [
    row(at),
    row(rows - 1 - at),
    column(at),
    column(columns - 1 - at),
  ]).flat();
  return edges.some((line) => line.filter(isOther).length > mostOfEdge * line.length);
}

/** In cells. */
const edge = 3;
/** Of its length. */
const mostOfEdge = 0.8;

/** Whether a line across the slide, or a logo in its head or foot, is drawn on one of two grounds alone: slides with and without look as of two decks. */
export function furnitureDiffers(one: Ground, other: Ground): boolean {
  if (one.cells.length !== other.cells.length) return true;
  return hasOwnLine(one, other) || hasOwnLine(other, one) || emblemDiffers(one, other);
}

function hasOwnLine(one: Ground, other: Ground): boolean {
  const own = linesAcross(one);
  const others = linesAcross(other);
  return own.some((at) => others.every((line) => Math.abs(line - at) > sameLine * one.size.height));
}

/** Where lines run that cross the most of a slide. */
function linesAcross({ cells, columns, rows }: Ground): number[] {
  return Array.from({ length: rows }, (_, row) => {
    const lines = cells.slice(row * columns, (row + 1) * columns).flatMap(({ lineAt }) => lineAt ?? []);
    return lines.length >= leastOfLine * columns ? (lines[0] ?? 0) : undefined;
  }).filter((at) => at !== undefined);
}

function emblemDiffers(one: Ground, other: Ground): boolean {
  const { columns, rows } = one;
  const differing = one.cells.filter((cell, index) => {
    const row = Math.floor(index / columns);
    const isFurniture = row < head * rows || row >= (1 - foot) * rows;
    return isFurniture && differ(cell.colour, other.cells[index]?.colour);
  });
  return differing.length > leastOfEmblem * one.cells.length;
}

/** Of the width of the slide. */
const leastOfLine = 0.5;
/** Of its height. */
const sameLine = 0.03;
const head = 0.2;
const foot = 0.15;
/** Of the slide: half of an inch by an inch and a half. */
const leastOfEmblem = 0.007;
