import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPackage } from '../../../src/opc/read.js';
import { writePackage } from '../../../src/opc/write.js';
import { descendants } from '../../../src/opc/xml/query.js';
import { readPictures } from '../../../src/render/pptx/read/read-pictures.js';
import { readShownDeck } from '../../../src/render/pptx/read/read-shown-deck.js';
import { editDeck } from '../edit-deck.js';
import { runIn } from '../fake-io.js';

const project = join(import.meta.dirname, '../../..');
const article = readFileSync(join(project, 'assets/articles/harbour-flood-barrier.txt'), 'utf8');
const withPictures = readFileSync(join(project, 'tests/fixtures/en/article.docx'));

const deckFrom = async (files: Record<string, string | Uint8Array>, ...argv: string[]): Promise<Uint8Array> => {
  const { code, stderr, files: after } = await runIn({ files }, ...argv, '-o', 'made.pptx');
  expect(`${code} ${stderr}`).toMatch(/^0 /);
  const made = after.get('made.pptx');
  if (!(made instanceof Uint8Array)) throw new Error('Nothing was made.');
  return made;
};

const deck = await deckFrom({ 'a.txt': article }, 'a.txt', '-t', 'ministry');
const slidesOf = (bytes: Uint8Array) => readShownDeck(readPackage(bytes)).slides;

describe('a deck as a source', () => {
  it('has the outline of its article, and its design', async () => {
    const own = await runIn({ files: { 'a.txt': article } }, 'outline', 'a.txt');
    const { stdout } = await runIn({ files: { 'a.txt': article, 'd.pptx': deck } }, 'outline', 'd.pptx');
    expect(stdout.replace('template: d.pptx\n', '')).toBe(own.stdout);
    const { stdout: unplaced } = await runIn({ files: { 'd.pptx': deck } }, 'outline', '-t', 'bold', 'd.pptx');
    expect(unplaced).toMatch(/^template: bold$/m);
    expect(unplaced).not.toMatch(/^source:/m);
  });

  it('is built again as it was, and laid out with another template', async () => {
    const again = await deckFrom({ 'd.pptx': deck, 'a.txt': article }, 'd.pptx');
    expect(slidesOf(again)).toEqual(slidesOf(deck));
    const bold = await deckFrom({ 'd.pptx': deck, 'a.txt': article }, 'd.pptx', '-t', 'bold');
    expect(slidesOf(bold)).toEqual(slidesOf(await deckFrom({ 'a.txt': article }, 'a.txt', '-t', 'bold')));
  });

  it('tells what people changed, and builds from it', async () => {
    const edited = editDeck(deck, (made) => {
      made.reword('No household may be charged', () => 'No household may be charged more than £38');
      made.addSlide(2, 'What we ask for', ['A second trial']);
    });
    const { stdout } = await runIn({ files: { 'd.pptx': edited } }, 'outline', 'd.pptx');
    expect(stdout).toContain('3. No household may be charged more than £38\n');
    expect(stdout).toContain('## What we ask for\n\n- A second trial\n');
    const { stderr, code } = await runIn({ files: { 'd.pptx': edited } }, 'd.pptx', '-o', 'e.pptx', '--verbose');
    expect(stderr).toMatch(/^info: "No household may be charged more [^"]+" is now "…charged more than £38"\.$/m);
    expect(stderr).toMatch(/^info: The slide "What we ask for" is a person’s own\.$/m);
    expect(stderr).toMatch(/^e\.pptx: \d+ slides, English, template d; 2 edits came back$/m);
    expect(code).toBe(0);
  });

  it('is told at another length, with what people changed', async () => {
    // A quotation has a slide of its own at one length, and is a line among others at another.
    const asTold = (line: string): string =>
      line.replace(/^> |^- (?=")/, '> ').replaceAll(/["“”]| \{speaker=.*\}$/g, '');
    const lines = (text: string): string[] =>
      text
        .split('\n')
        .filter((line) => /^(- |\d+\. |## |> (?!—))/.test(line))
        .map(asTold);
    const outlineAt = async (bytes: Uint8Array, ...argv: string[]) =>
      lines((await runIn({ files: { 'd.pptx': bytes } }, 'outline', 'd.pptx', ...argv)).stdout);
    const report = ['a.txt', '--genre', 'report'] as const;
    const fresh = async (length: string) =>
      lines((await runIn({ files: { 'a.txt': article } }, 'outline', ...report, '--length', length)).stdout);
    const told = await deckFrom({ 'a.txt': article }, ...report, '-t', 'ministry');
    expect(new Set(await outlineAt(told, '--length', 'long'))).toEqual(new Set(await fresh('long')));
    const edited = editDeck(told, (made) => {
      made.reword('No household may be charged', () => 'No household may be charged more than £38');
      made.removeParagraph('A public inquiry is due');
      made.addSlide(2, 'What we ask for', ['A second trial']);
    });
    for (const length of ['short', 'long']) {
      const shown = await outlineAt(edited, '--length', length);
      expect(shown).toEqual(
        expect.arrayContaining([
          '3. No household may be charged more than £38',
          '## What we ask for',
          '- A second trial',
        ]),
      );
      expect(shown.join('\n')).not.toContain('A public inquiry is due');
      expect(shown.join('\n')).not.toContain('£38 a year');
    }
    const [short, long] = [await outlineAt(edited, '--length', 'short'), await outlineAt(edited, '--length', 'long')];
    expect(short.length).toBeLessThan(
      lines((await runIn({ files: { 'd.pptx': edited } }, 'outline', 'd.pptx')).stdout).length,
    );
    expect(short.length).toBeLessThan(long.length);
  });

  it('brings its pictures along', async () => {
    const shown = await deckFrom({ 'a.docx': withPictures }, 'a.docx');
    const again = await deckFrom({ 'd.pptx': shown }, 'd.pptx', '-t', 'bold');
    const told = (bytes: Uint8Array) => readPictures(readPackage(bytes)).map(({ alternative }) => alternative);
    expect(told(shown).length).toBeGreaterThan(1);
    expect(told(again)).toEqual(told(shown));
  });

  it('keeps the built-in design that it had where LibreOffice saved it, and says what that means', async () => {
    const opc = readPackage(deck);
    const presentation = '/ppt/presentation.xml';
    for (const { id, type, target } of opc.relationships(presentation)) {
      if (!type.endsWith('/customXml')) continue;
      opc.unrelate(presentation, id);
      opc.relate('/', type, target);
    }
    const [application] = descendants(opc.xml('/docProps/app.xml'), 'Application');
    if (application !== undefined) application.children = ['LibreOffice/25.2'];
    const saved = editDeck(writePackage(opc), (made) => {
      made.reword('No household may be charged', () => 'No household may be charged more than £38');
    });
    const files = { 'd.pptx': saved, 'a.txt': article };
    const { stdout } = await runIn({ files }, 'outline', 'd.pptx');
    expect(stdout).toMatch(/^template: ministry$/m);
    expect(stdout).toContain('3. No household may be charged more than £38\n');
    const { code, stderr } = await runIn({ files }, 'update', 'd.pptx', '--source', 'a.txt', '-o', 'e.pptx');
    expect(code).toBe(0);
    expect(stderr).toContain('all slides are made anew with the template ministry');
    expect(stderr).not.toContain('error');
  });

  it('is read from stdin', async () => {
    const { stdout, code } = await runIn({ stdin: deck }, 'outline', '-');
    expect(stdout).toContain('## Three conditions');
    expect(code).toBe(0);
  });

  it('is refused in one line where it carries nothing, and where it can be no deck', async () => {
    const bare = await deckFrom({ 'a.txt': article }, 'a.txt', '--no-trace');
    for (const command of [['outline', 'd.pptx'], ['d.pptx']]) {
      const { code, stdout, stderr, files } = await runIn({ files: { 'd.pptx': bare } }, ...command);
      expect({ code, stdout, files: [...files.keys()] }).toEqual({ code: 3, stdout: '', files: ['d.pptx'] });
      expect(stderr).toMatch(/^error: d\.pptx carries no briefing, so its lines can't be traced\. .*\.\n$/);
    }
    const { code, stderr } = await runIn({ files: { 'd.pptx': 'no deck' } }, 'd.pptx', '-o', 'e.pptx');
    expect(`${code} ${stderr}`).toMatch(/^3 d\.pptx: error: .*\n$/);
  });
});
