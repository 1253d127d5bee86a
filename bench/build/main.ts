// Measures whole builds: npm run bench [-- --rounds N] [--article FILE] [--scaling]
//
// Compares `node dist/cli.js` with pandoc, which is given the finished outline, with the floor of our tools and with Node
// alone. `--scaling` compares a short article with a long one instead. Exits with 1 when a bound is passed.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { compare } from './compare.js';
import { scaling } from './scaling.js';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string' },
    article: { type: 'string', default: 'assets/articles/hanoi-convention.txt' },
    program: { type: 'string', default: 'dist/cli.js' },
    scaling: { type: 'boolean', default: false },
  },
});
const program = resolve(values.program);
const rounds = Number(values.rounds ?? (values.scaling ? 3 : 15));
if (!existsSync(program)) throw new Error(`There is no ${values.program}; run npm run build first.`);
if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds takes a whole number from 1.');

const folder = mkdtempSync(join(tmpdir(), 'briefdeck-bench-'));
try {
  const within = values.scaling
    ? scaling(program, values.article, rounds, folder)
    : await compare(program, values.article, rounds, folder);
  process.exitCode = within ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
