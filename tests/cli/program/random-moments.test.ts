import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readPackage } from '../../../src/opc/read.js';
import { Random, seedOf } from '../../fuzz/random.js';
import { bin, ownFolder, project } from '../support/shipped.js';

const folder = ownFolder();
const article = readFileSync(join(project, 'assets/articles/harbour-flood-barrier.txt'), 'utf8');
writeFileSync(join(folder, 'a.txt'), article);
writeFileSync(join(folder, 'b.txt'), article.replaceAll('harbour', 'port'));

interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stderr: string;
  /** Milliseconds from the signal; from the start where there was none. */
  readonly took: number;
}

/** @param sent a signal, and after how many milliseconds it comes */
function run(
  words: readonly string[],
  sent?: { readonly signal: NodeJS.Signals; readonly at: number },
): Promise<Ended> {
  const child = spawn(process.execPath, [bin, ...words], { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  let since = performance.now();
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const timer = setTimeout(() => {
    since = performance.now();
    if (sent !== undefined) child.kill(sent.signal);
  }, sent?.at ?? 0);
  return new Promise((done) => {
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      done({ code, signal, stderr, took: performance.now() - since });
    });
  });
}

await run(['a.txt', '-o', 'a.pptx']);
await run(['b.txt', '-o', 'b.pptx']);
const kept = new Set(readdirSync(folder));
const before = readFileSync(join(folder, 'a.pptx'));

/** Whether a result that is there is whole; a package that is not can't be read. */
function isWhole(name: string): boolean {
  const bytes = readFileSync(join(folder, name));
  if (name.endsWith('.pdf')) return bytes.toString('latin1').trimEnd().endsWith('%%EOF');
  if (name.endsWith('.md')) return bytes.toString().endsWith('\n');
  readPackage(bytes);
  return true;
}

const commands: readonly (readonly string[])[] = [
  ['a.txt', '-o', 'out.pptx'],
  ['a.txt', '-o', 'out.pptx', '-o', 'out.pdf'],
  ['a.txt', '--handout', '3', '-o', 'out.pdf'],
  ['b.txt', '-o', 'a.pptx', '--force'],
  ['a.txt', '--into', 'b.pptx', '-o', 'out.pptx'],
  ['outline', 'a.txt', '-o', 'out.md'],
  ['update', 'a.pptx', '--source', 'b.txt', '-o', 'out.pptx'],
  ['merge', 'a.pptx', 'b.pptx', '-o', 'out.pptx'],
  ['check', 'a.pptx', '--source', 'a.txt'],
  ['template', 'build', join(project, 'templates/plain/theme.yaml'), '-o', 'out.potx'],
];

it.each(commands.map((words) => ({ name: words.join(' ').replace(project, ''), words })))(
  '$name ends at once at any moment, and leaves what is whole or nothing',
  { timeout: 120_000 },
  async ({ words }) => {
    const random = new Random(seedOf(1, 'arguments', words.join(' ').length));
    const { took: whole } = await run(
      words.includes('-o') && !words.includes('--force') ? [...words, '--force'] : words,
    );
    for (let round = 0; round < 4; round += 1) {
      for (const name of readdirSync(folder)) if (!kept.has(name)) rmSync(join(folder, name));
      writeFileSync(join(folder, 'a.pptx'), before);
      const signal = random.chance(0.5) ? 'SIGINT' : 'SIGTERM';
      const end = await run(words, { signal, at: random.below(Math.ceil(whole)) });
      // It may have been done before.
      expect([signal, null]).toContain(end.signal);
      if (end.signal !== null) expect(end.stderr).not.toContain('Error');
      // 200 ms where nothing else has the machine.
      if (end.signal !== null) expect(end.took).toBeLessThan(2000);
      const left = readdirSync(folder).filter((name) => !kept.has(name));
      expect(left.filter((name) => !name.startsWith('out.'))).toEqual([]);
      expect([...left, 'a.pptx'].filter((name) => !isWhole(name))).toEqual([]);
    }
  },
);
