import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Deck } from '../../src/model/deck.js';
import { bundleFloor } from './bundle-floor.js';
import { markdownOf, outlineOf } from './outline.js';
import { isPresent, median, peakMemory, run, type Contender, type Run } from './run.js';

/** What our time may be, as a multiple of that of others. */
const bounds = { floor: 1.5, pandoc: 2 } as const;

/**
 * Compares whole processes that write the same words, round by round in turn, and prints what they took.
 *
 * @param program path of dist/cli.js
 * @param folder where files may be written
 * @returns whether the ratios are within their bounds
 */
export async function compare(program: string, article: string, rounds: number, folder: string): Promise<boolean> {
  const { contenders, slides } = await prepare(program, article, folder);
  for (const contender of contenders) run(contender);
  const runs = new Map<string, Run[]>(contenders.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1)
    for (const contender of contenders) runs.get(contender.name)?.push(run(contender));

  const lines = contenders.map((contender) => {
    const { wall, processor } = summaryOf(runs.get(contender.name) ?? []);
    const memory = peakMemory(contender);
    const cells = [wall.median, wall.least, processor.median, processor.least].map((cell) => cell.toFixed(0));
    return [contender.name, ...cells, memory?.toFixed(0) ?? '-'];
  });
  print([['', 'median ms', 'least ms', 'CPU median', 'CPU least', 'peak MB'], ...lines]);
  process.stdout.write(`\n${slides} slides, ${rounds} rounds in turn\n`);
  if (!runs.has('pandoc')) process.stdout.write('pandoc is absent, so nothing is compared with it.\n');

  const ours = summaryOf(runs.get('briefdeck') ?? []);
  let within = true;
  for (const [name, bound] of Object.entries(bounds)) {
    const others = runs.get(name);
    if (others === undefined) continue;
    const theirs = summaryOf(others);
    const ratio = ours.wall.median / theirs.wall.median;
    const processor = ours.processor.median / theirs.processor.median;
    within &&= ratio < bound;
    process.stdout.write(
      `briefdeck / ${name}: ${ratio.toFixed(2)} by the clock, ${processor.toFixed(2)} of processor time; ` +
        `must stay below ${bound} by the clock${ratio < bound ? '' : ': IT DOES NOT'}\n`,
    );
  }
  return within;
}

async function prepare(program: string, article: string, folder: string) {
  const file = (name: string): string => join(folder, name);
  const node = process.execPath;
  const emit = [node, program, article, '--emit', 'deck', '-o', file('deck.json'), '--force', '--quiet'] as const;
  run({ name: 'briefdeck', command: [...emit] });
  const outline = outlineOf(JSON.parse(readFileSync(file('deck.json'), 'utf8')) as Deck);
  writeFileSync(file('outline.json'), JSON.stringify(outline));
  writeFileSync(file('outline.md'), markdownOf(outline));
  const floor = await bundleFloor(folder);
  const contenders: Contender[] = [
    { name: 'briefdeck', command: [node, program, article, '-o', file('briefdeck.pptx'), '--force', '--quiet'] },
    { name: 'floor', command: [node, floor, '--outline', file('outline.json'), '-o', file('floor.pptx')] },
    ...(isPresent('pandoc')
      ? [{ name: 'pandoc', command: ['pandoc', file('outline.md'), '-o', file('pandoc.pptx')] } satisfies Contender]
      : []),
    { name: 'node', command: [node, '-e', '0'] },
  ];
  return { contenders, slides: outline.length };
}

const summaryOf = (runs: readonly Run[]) => {
  const of = (numbers: readonly number[]) => ({ median: median(numbers), least: Math.min(...numbers) });
  return { wall: of(runs.map(({ wall }) => wall)), processor: of(runs.map(({ processor }) => processor)) };
};

function print(rows: readonly (readonly string[])[]): void {
  for (const [name = '', ...cells] of rows)
    process.stdout.write(`${name.padEnd(10)}${cells.map((cell) => cell.padStart(12)).join('')}\n`);
}
