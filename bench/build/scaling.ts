import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { longArticle } from './long-article.js';
import { median, run } from './run.js';

/** How many times as long an article may take that is ten times as long. */
const bound = 12;

/**
 * Compares articles of 100 kB and of 1 MB, the whole process and each stage, and prints what they took.
 *
 * @param program path of dist/cli.js
 * @param article the article whose paragraphs are repeated
 * @param folder where files may be written
 * @returns whether the longer one takes less than 12 times the time of the shorter one
 */
export function scaling(program: string, article: string, rounds: number, folder: string): boolean {
  const file = (name: string): string => join(folder, name);
  const sizes = [100_000, 1_000_000] as const;
  const commands = sizes.map((size) => {
    writeFileSync(file(`${size}.txt`), longArticle(article, size));
    const args = [program, file(`${size}.txt`), '-o', file(`${size}.pptx`), '--force', '--verbose'];
    return { name: `${size}`, command: [process.execPath, ...args] } as const;
  });
  const runs = commands.map((): Map<string, number>[] => []);
  for (let round = 0; round < rounds; round += 1)
    commands.forEach((command, index) => {
      const { wall, stderr } = run({ ...command, command: [...command.command] });
      runs[index]?.push(new Map([['whole', wall], ...stagesOf(stderr)]));
    });
  const [short = [], long = []] = runs;
  let within = true;
  for (const name of short[0]?.keys() ?? []) {
    const of = (maps: typeof short): number => median(maps.map((map) => map.get(name) ?? NaN));
    const ratio = of(long) / of(short);
    if (name === 'whole') within = ratio < bound;
    process.stdout.write(
      `${name.padEnd(12)}${of(short).toFixed(0).padStart(8)} ms${of(long).toFixed(0).padStart(8)} ms  × ${ratio.toFixed(1)}\n`,
    );
  }
  process.stdout.write(`whole must stay below × ${bound}${within ? '' : ': IT DOES NOT'}\n`);
  return within;
}

/** The times of stages as `--verbose` prints them last. */
const stagesOf = (stderr: string): [string, number][] =>
  [...(stderr.split('\n').at(-1) ?? '').matchAll(/(\w+) ([\d.]+) ms/g)].map(([, name = '', time]) => [
    name,
    Number(time),
  ]);
