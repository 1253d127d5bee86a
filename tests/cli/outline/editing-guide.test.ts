import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runIn } from '../fake-io.js';

const project = join(import.meta.dirname, '../../..');
const page = readFileSync(join(project, 'docs/guide/editing.md'), 'utf8');

/** The words of a command line; those in quotation marks are one. */
const wordsOf = (command: string): string[] =>
  [...command.replace(/ #.*$/, '').matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');

it('the guide to outlines shows commands that work, one after the other, with the files that it shows', async () => {
  let files: Record<string, string | Uint8Array> = {
    'article.docx': readFileSync(join(project, 'tests/fixtures/en/article.docx')),
  };
  // `NAME`: above a block names the file that it is.
  const parts = [...page.matchAll(/(?:`([\w.]+)`:\n\n)?^```(sh|markdown|yaml)\n(.*?)^```/gms)];
  let commands = 0;
  for (const [, name, language, block = ''] of parts) {
    if (language !== 'sh') {
      if (name !== undefined) files[name] = block;
      continue;
    }
    for (const command of block.trim().split('\n')) {
      const [program, ...argv] = wordsOf(command);
      expect(program).toBe('briefdeck');
      const { code, stderr, files: after } = await runIn({ files }, ...argv);
      const wanted = Number(/# ends with (\d)/.exec(command)?.[1] ?? 0);
      expect(`${command}: ${code} ${stderr}`).toContain(`${command}: ${wanted} `);
      expect(stderr).not.toMatch(/error|warning/);
      files = Object.fromEntries(after);
      commands += 1;
    }
  }
  expect(commands).toBeGreaterThanOrEqual(18);
}, 120_000);

it('the topics that the guide shows are read without a complaint', async () => {
  const shown = [...page.matchAll(/(?:^ {4}.*\n|^\n)+/gm)].map(([block]) => block.replace(/^ {4}/gm, '').trim());
  const topics = shown.filter((block) => block.startsWith('## '));
  expect(topics.length).toBeGreaterThanOrEqual(3);
  const outline = `---\nbriefdeck: outline\ntitle: Benches\nlanguage: en\n---\n\n${topics.join('\n\n').replace('{layout=cards}', '{layout=cards}\n\n- One\n- Two\n- Three')}\n`;
  const { code, stderr } = await runIn({ files: { 'b.md': outline } }, 'b.md');
  expect(stderr).toMatch(/^b\.pptx: \d+ slides, English, template brief; all lines are its author’s/);
  expect(code).toBe(0);
});
