import { spawn } from 'node:child_process';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readPackage } from '../../../src/opc/read.js';
import { readShownDeck } from '../../../src/render/pptx/read/read-shown-deck.js';
import { bin, ownFolder, project } from '../support/shipped.js';

const folder = ownFolder();
const article = join(folder, 'article.txt');

it('builds again what was written, goes on after a fault, and ends by Ctrl-C', async () => {
  copyFileSync(join(project, 'assets/articles/harbour-flood-barrier.txt'), article);
  const program = spawn(process.execPath, [bin, 'article.txt', '--watch', '-o', 'deck.pptx'], { cwd: folder });
  let said = '';
  program.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const signal = new Promise((done) => {
    program.once('exit', (_, by) => {
      done(by);
    });
  });
  const built = (times: number) =>
    expect.poll(() => said.split('deck.pptx: ').length - 1, { timeout: 50_000 }).toBe(times);
  await built(1);
  await expect.poll(() => said).toContain('Watching article.txt. Ctrl-C ends it.');
  const text = readFileSync(article, 'utf8');
  writeFileSync(article, '');
  await expect.poll(() => said, { timeout: 50_000 }).toContain('error: ');
  writeFileSync(article, text.replaceAll('Tarnmouth', 'Wexcombe'));
  await built(2);
  const deck = readShownDeck(readPackage(readFileSync(join(folder, 'deck.pptx'))));
  expect(deck.slides.map(({ paragraphs }) => paragraphs.map(({ text: shown }) => shown).join()).join()).toContain(
    'Wexcombe',
  );
  program.kill('SIGINT');
  expect(await signal).toBe('SIGINT');
}, 120_000);
