import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** What `npm run build` makes. */
const cli = resolve('dist/cli.js');
/** As many lines as an article may have, with some to spare. */
const lines = 99_990;
/** Less than the 512 that a deck may take: the program ends itself where seven tenths of it stay in use. */
const megabytes = 400;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'briefdeck-memory-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe(`the shipped program makes a deck of very many lines with a heap of ${megabytes} MB`, () => {
  it.each<[string, (index: number) => string]>([
    ['the same two words', () => 'Costs more'],
    ['two words that are no others', (index) => `Gate ${index}`],
    ['a sentence of two words each', (index) => `Gate${index % 97} opens.`],
  ])('%s', { timeout: 300_000 }, async (_, line) => {
    writeFileSync(join(folder, 'a.txt'), Array.from({ length: lines }, (_, index) => `${line(index)}\n`).join(''));
    rmSync(join(folder, 'a.pptx'), { force: true });
    const { code, stderr } = await ran('a.txt', '--lang', 'en', '-o', 'a.pptx', '--timeout', '280');
    expect(stderr).not.toContain('error:');
    expect(code).toBe(0);
    expect(existsSync(join(folder, 'a.pptx'))).toBe(true);
  });
});

const ran = (...words: string[]): Promise<{ code: number; stderr: string }> =>
  new Promise((done) => {
    execFile(
      process.execPath,
      [`--max-old-space-size=${megabytes}`, cli, ...words],
      { cwd: folder },
      (failure, _, stderr) => {
        done({ code: failure === null ? 0 : typeof failure.code === 'number' ? failure.code : 1, stderr });
      },
    );
  });
