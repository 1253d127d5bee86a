import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { runIn } from '../cli/fake-io.js';

const manifestSchema = z.array(
  z.strictObject({
    /** In `files`. */
    file: z.string(),
    /** What is odd about it. */
    what: z.string(),
    /** The command line; an outline of the file unless told. `article.txt` is a sound article. */
    command: z.array(z.string()).optional(),
    exit: z.int(),
    /** Of errors and warnings, in order. */
    codes: z.array(z.string()),
    /** What stands in the result. */
    holds: z.array(z.string()).optional(),
    /** What stands neither there nor in what is said. */
    lacks: z.array(z.string()).optional(),
  }),
);
const reportSchema = z.object({ diagnostics: z.array(z.object({ code: z.string(), severity: z.string() })) });

const folder = import.meta.dirname;
const manifest = manifestSchema.parse(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')));
const article =
  'The council voted on Tuesday to build a barrier across the harbour. It will cost 412 million pounds.\n';

describe('each odd input gives what the manifest says', () => {
  it.each(manifest)('$file: $what', async ({ file, command, exit, codes, holds = [], lacks = [] }) => {
    const bytes = readFileSync(join(folder, 'files', file));
    const files = { 'article.txt': article, [file]: bytes };
    const words = command ?? ['outline', file, '-o', 'out.md'];
    const { code, stdout, files: written } = await runIn({ files }, ...words, '--json');
    const { diagnostics } = reportSchema.parse(JSON.parse(stdout));
    const told = diagnostics.filter(({ severity }) => severity !== 'info');
    expect([code, [...new Set(told.map((one) => one.code))]]).toEqual([exit, codes]);
    const made = [...written].filter(([name]) => name.startsWith('out.'));
    expect(made.length > 0).toBe(exit === 0);
    const result = made.map(([, content]) => Buffer.from(content).toString()).join('');
    for (const text of holds) expect(result).toContain(text);
    for (const text of lacks) expect(result + stdout).not.toContain(text);
  });

  it.each(manifest.filter(({ exit }) => exit > 1))('$file is refused in one line', async ({ file, command }) => {
    const files = { 'article.txt': article, [file]: readFileSync(join(folder, 'files', file)) };
    const { stderr } = await runIn({ files }, ...(command ?? ['outline', file, '-o', 'out.md']));
    expect(stderr).toMatch(/^(?:[^\n]+: )?error: [^\n]+\n$/);
  });

  it('has every file of the folder in the manifest and in the table, each of a few kilobytes', () => {
    const table = readFileSync(join(folder, 'README.md'), 'utf8').match(/^\| `.*$/gm) ?? [];
    expect(table).toEqual(
      manifest.map(({ file, what, exit, codes }) => {
        const told = codes.map((code) => `\`${code}\``).join(', ');
        return `| \`${file}\` | ${what} | ${exit} | ${told} |`;
      }),
    );
    const names = readdirSync(join(folder, 'files'));
    expect([...names].sort()).toEqual(manifest.map(({ file }) => file).sort());
    expect(names.filter((name) => readFileSync(join(folder, 'files', name)).length > 10_000)).toEqual([]);
  });
});
