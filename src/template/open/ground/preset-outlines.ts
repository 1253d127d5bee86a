import type { Outline, Point } from './geometry.js';

/**
 * The outline of a preset shape (ECMA-376 part 1, 20.1.10.56) in a box from 0 to 1, with its usual adjustments. Shapes that are
 * much like their box have the box.
 */
export function presetOutline(name: string): Outline {
  return outlines.get(name) ?? box;
}

const polygon = (...places: readonly (readonly [x: number, y: number])[]): Point[] =>
  places.map(([x, y]) => ({ x, y }));

const box: Outline = [polygon([0, 0], [1, 0], [1, 1], [0, 1])];

function ellipse(radius = 0.5, from = 0, to = 1): Point[] {
  return Array.from({ length: 33 }, (_, index) => {
    const angle = 2 * Math.PI * (from + ((to - from) * index) / 32);
    return { x: 0.5 + radius * Math.cos(angle), y: 0.5 + radius * Math.sin(angle) };
  });
}

const outlines = new Map<string, Outline>([
  ['line', []],
  ['arc', []],
  ['ellipse', [ellipse()]],
  ['flowChartConnector', [ellipse()]],
  ['donut', [ellipse(), ellipse(0.25)]],
  ['blockArc', [[...ellipse(0.5, 0.5, 1), ...ellipse(0.25, 0.5, 1).reverse()]]],
  ['chord', [ellipse(0.5, 0.125, 0.75)]],
  ['triangle', [polygon([0.5, 0], [1, 1], [0, 1])]],
  ['rtTriangle', [polygon([0, 0], [1, 1], [0, 1])]],
  ['diamond', [polygon([0.5, 0], [1, 0.5], [0.5, 1], [0, 0.5])]],
  ['parallelogram', [polygon([0.25, 0], [1, 0], [0.75, 1], [0, 1])]],
  ['trapezoid', [polygon([0.25, 0], [0.75, 0], [1, 1], [0, 1])]],
  ['hexagon', [polygon([0.25, 0], [0.75, 0], [1, 0.5], [0.75, 1], [0.25, 1], [0, 0.5])]],
  ['homePlate', [polygon([0, 0], [0.75, 0], [1, 0.5], [0.75, 1], [0, 1])]],
  ['chevron', [polygon([0, 0], [0.5, 0], [1, 0.5], [0.5, 1], [0, 1], [0.5, 0.5])]],
  ['frame', [...box, polygon([0.125, 0.125], [0.875, 0.125], [0.875, 0.875], [0.125, 0.875])]],
  ['halfFrame', [polygon([0, 0], [1, 0], [0.67, 0.33], [0.33, 0.33], [0.33, 0.67], [0, 1])]],
  ['corner', [polygon([0, 0], [0.5, 0], [0.5, 0.5], [1, 0.5], [1, 1], [0, 1])]],
  ['diagStripe', [polygon([0, 0.5], [0.5, 0], [1, 0], [0, 1])]],
]);
