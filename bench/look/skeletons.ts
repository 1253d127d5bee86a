import type { Layout, TemplateModel } from '../../src/template/model.js';
import { builtInNames, builtInTemplate } from '../../tests/template/built-in.js';
import type { Area } from './page-area.js';

/** The layouts by which a template is known, and the boxes of them that carry what a slide says. */
const compared = ['cover', 'points', 'figure', 'quote', 'divider'] as const;
const kinds: readonly (readonly [string, RegExp])[] = [
  ['title', /^title$/],
  ['body', /^(?:body|subtitle|detail|quote|speaker)(?:-\d+)?$/],
  ['figure', /^value(?:-\d+)?$/],
];
/** From this mean on two templates are the same idea in other colours. */
export const tooAlike = 0.5;

/** Two templates, and how much the boxes of their layouts lie on one another, from 0 to 1: by layout, and in the mean. */
export interface Likeness {
  readonly names: string;
  readonly shares: readonly number[];
  readonly mean: number;
}

/** How alike each two built-in templates are, the likest first. */
export function likenesses(): Likeness[] {
  const models = builtInNames.map((name) => builtInTemplate(name).model);
  return models
    .flatMap((one, index) =>
      models.slice(index + 1).map((other) => {
        const shares = compared.map((name) => overlapOf(layoutOf(one, name), layoutOf(other, name)));
        const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
        return { names: `${one.name} ${other.name}`, shares, mean };
      }),
    )
    .sort((one, other) => other.mean - one.mean);
}

/** The same as lines of a table. */
export const skeletonReport = (): string =>
  [
    ['', ...compared, 'mean'].map((cell, column) => (column === 0 ? cell.padEnd(22) : cell.padStart(10))).join(''),
    ...likenesses().map(({ names, shares, mean }) =>
      [names.padEnd(22), ...[...shares, mean].map((share) => share.toFixed(2).padStart(10))].join(''),
    ),
  ].join('\n');

function layoutOf({ name, layouts, size }: TemplateModel, wanted: string): Boxes {
  const layout = layouts.find((one) => one.name === wanted);
  if (layout === undefined) throw new Error(`${name} has no layout ${wanted}.`);
  return boxesOf(layout, size);
}

type Boxes = ReadonlyMap<string, readonly Area[]>;

const boxesOf = ({ placeholders }: Layout, size: TemplateModel['size']): Boxes =>
  new Map(
    kinds.map(([kind, keys]) => [
      kind,
      placeholders
        .filter(({ key }) => keys.test(key))
        .map(({ box }) => ({
          left: box.x / size.width,
          top: box.y / size.height,
          right: (box.x + box.width) / size.width,
          bottom: (box.y + box.height) / size.height,
        })),
    ]),
  );

const cells = 120;

/** The share of what boxes of the same kind cover in either that they cover in both. */
function overlapOf(one: Boxes, other: Boxes): number {
  let [both, either] = [0, 0];
  for (const [kind] of kinds) {
    const [first, second] = [one.get(kind) ?? [], other.get(kind) ?? []];
    for (let y = 0; y < cells; y += 1)
      for (let x = 0; x < cells; x += 1) {
        const [inFirst, inSecond] = [covers(first, x, y), covers(second, x, y)];
        if (inFirst && inSecond) both += 1;
        if (inFirst || inSecond) either += 1;
      }
  }
  return either === 0 ? 0 : both / either;
}

const covers = (areas: readonly Area[], x: number, y: number): boolean =>
  areas.some(({ left, top, right, bottom }) => {
    const [across, down] = [(x + 0.5) / cells, (y + 0.5) / cells];
    return across >= left && across < right && down >= top && down < bottom;
  });
