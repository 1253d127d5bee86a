import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPackage } from '../../src/opc/read.js';
import { descendants } from '../../src/opc/xml/query.js';
import { readPictures } from '../../src/render/pptx/read/read-pictures.js';
import { readShownDeck } from '../../src/render/pptx/read/read-shown-deck.js';
import { editDeck } from './edit-deck.js';
import { runIn } from './fake-io.js';

const project = join(import.meta.dirname, '../..');
const harbour = readFileSync(join(project, 'assets/articles/harbour-flood-barrier.txt'), 'utf8');
const benches = readFileSync(join(project, 'tests/fixtures/en/article.docx'));
const benchesTitle = 'Library repair benches keep nearly 1,200 tonnes out of landfill';
const harbourTitle = 'Tarnmouth council backs £412 million harbour barrier after a decade of delay';

type Files = Record<string, string | Uint8Array>;

async function made(files: Files, ...argv: string[]): Promise<Uint8Array> {
  const { code, stderr, files: after } = await runIn({ files }, ...argv, '-o', 'made.pptx');
  expect(`${code} ${stderr}`).toMatch(/^0 /);
  const bytes = after.get('made.pptx');
  if (bytes === undefined) throw new Error('Nothing was made.');
  return bytes;
}

// Short, so that no slide goes on under a sentence: built without its article an outline may part such a topic elsewhere.
const one = await made({ 'a.docx': benches }, 'a.docx', '-t', 'bold', '--length', 'short');
const other = await made({ 'b.txt': harbour }, 'b.txt', '-t', 'ministry', '--genre', 'report', '--length', 'short');
const files = { 'one.pptx': one, 'other.pptx': other };
const both = await made(files, 'merge', 'one.pptx', 'other.pptx');

const slidesOf = (bytes: Uint8Array) => readShownDeck(readPackage(bytes)).slides;
const titleOf = ({ paragraphs }: ReturnType<typeof slidesOf>[number]) =>
  paragraphs.find(({ isTitle }) => isTitle)?.text ?? '';
const linesOf = (outline: string): string[] => outline.split('\n').filter((line) => /^(?:- |\d+\. |> |\| )/.test(line));
const outlineOf = async (bytes: Uint8Array): Promise<string> =>
  (await runIn({ files: { 'd.pptx': bytes } }, 'outline', 'd.pptx')).stdout;

describe('briefdeck merge', () => {
  it('tells what both decks tell, in their order, in the design of the first', async () => {
    const outline = await outlineOf(both);
    expect(linesOf(outline)).toEqual([...linesOf(await outlineOf(one)), ...linesOf(await outlineOf(other))]);
    expect(outline).toMatch(new RegExp(`^title: ${benchesTitle}$`, 'm'));
    expect(outline.match(/ \{.*section=/gm)).toHaveLength(2);
    const layouts = (bytes: Uint8Array) => readPackage(bytes).find('/ppt/theme/theme1.xml')?.text();
    expect(layouts(both)).toBe(layouts(one));
    expect(layouts(both)).not.toBe(layouts(other));
    const plain = await made(files, 'merge', 'one.pptx', 'other.pptx', '-t', 'plain', '--title', 'Two matters');
    expect(titleOf(slidesOf(plain)[0] ?? fail())).toBe('Two matters');
    expect(layouts(plain)).not.toBe(layouts(one));
  });

  it('makes a section of each deck, called by its title, and opens the second with a divider', () => {
    const presentation = readPackage(both).look('/ppt/presentation.xml');
    const sections = descendants(presentation, 'p14:section');
    expect(sections.map(({ attributes }) => attributes['name'])).toEqual([benchesTitle, harbourTitle, 'Source']);
    const inSections = sections.flatMap((section) => descendants(section, 'p14:sldId'));
    expect(inSections.map(({ attributes }) => attributes['id'])).toEqual(
      descendants(presentation, 'p:sldId').map(({ attributes }) => attributes['id']),
    );
    expect(
      slidesOf(both)
        .map(titleOf)
        .filter((title) => title === harbourTitle),
    ).toHaveLength(1);
    expect(
      slidesOf(both)
        .map(titleOf)
        .filter((title) => title === benchesTitle),
    ).toHaveLength(1);
  });

  it('keeps pictures, captions and source sentences of each', () => {
    const alternatives = (bytes: Uint8Array) => readPictures(readPackage(bytes)).map(({ alternative }) => alternative);
    expect(alternatives(both)).toEqual(alternatives(one));
    const notes = (bytes: Uint8Array) => slidesOf(bytes).flatMap((slide) => slide.notes);
    const [merged, own] = [notes(both), [...notes(one), ...notes(other)]];
    expect(own.filter((note) => note.length > 40 && !merged.includes(note))).toEqual([]);
  });

  it('tells pictures of one name apart', async () => {
    const twice = await made({ ...files, 'again.pptx': one }, 'merge', 'other.pptx', 'one.pptx', 'again.pptx');
    const alternatives = (bytes: Uint8Array) => readPictures(readPackage(bytes)).map(({ alternative }) => alternative);
    expect(alternatives(twice)).toEqual([...alternatives(one), ...alternatives(one)]);
    const outline = await outlineOf(twice);
    for (const name of ['(2/word/media/image1.jpeg', '(3/word/media/image1.jpeg']) expect(outline).toContain(name);
    const lines = linesOf(await outlineOf(one));
    expect(linesOf(outline)).toEqual([...linesOf(await outlineOf(other)), ...lines, ...lines]);
  });

  it('keeps what people changed on either deck, and what they change on the merged one', async () => {
    const edited = editDeck(other, (deck) => {
      deck.reword('No household may be charged', () => 'No household may be charged more than £38');
      deck.addSlide(2, 'What we ask for', ['A second trial']);
    });
    const world = { files: { ...files, 'edited.pptx': edited } };
    const { stderr, files: after } = await runIn(world, 'merge', 'one.pptx', 'edited.pptx');
    expect(stderr).toMatch(/^one-merged\.pptx: \d+ slides, English, template one; 2 edits came back$/m);
    const merged = after.get('one-merged.pptx') ?? fail();
    const outline = await outlineOf(merged);
    expect(outline).toContain('3. No household may be charged more than £38\n');
    expect(outline).toContain('## What we ask for\n\n- A second trial\n');
    const later = editDeck(merged, (deck) => {
      deck.reword('No household may be charged more than £38', () => 'The vote was very close');
      deck.removeParagraph('The only question left was');
    });
    const seen = linesOf(await outlineOf(later));
    const expected = linesOf(outline)
      .filter((line) => !line.includes('The only question left was'))
      .map((line) => line.replace('No household may be charged more than £38', 'The vote was very close'));
    expect(seen).toEqual(expected);
  });

  it('keeps the traces: it is checked as each deck is, and finds what was changed', async () => {
    const { code, stdout } = await runIn({ files: { 'd.pptx': both } }, 'check', 'd.pptx');
    expect(`${code} ${stdout}`).not.toMatch(/ (?:error|warning) /);
    expect(code).toBe(0);
    const wrong = editDeck(both, (deck) => {
      deck.reword('No household may be charged', (text) => text.replace('38', '48'));
      deck.reword('Five years after the town', (text) => text.replace('1,200', '1,300'));
    });
    const found = await runIn({ files: { 'd.pptx': wrong } }, 'check', 'd.pptx');
    expect(found.code).toBe(1);
    expect(found.stdout).toMatch(/48/);
    expect(found.stdout).toMatch(/1,300/);
  });

  it('follows the article that has changed, found by its name, and leaves the slides of the other', async () => {
    const world = { files: { 'd.pptx': both, 'new/b.txt': harbour.replace('£38 a year', '£44 a year') } };
    const { code, stdout, stderr, files: after } = await runIn(world, 'update', 'd.pptx', '--source', 'new/b.txt');
    expect(code).toBe(0);
    expect(stdout).toBe(
      'figure: Three conditions: “No household may be charged more than £38 a year towards the cost, whatever happens to the price of steel” → “No household may be charged more than £44 a year towards the cost, whatever happens to the price of steel” [£38 → £44]\n',
    );
    const { length } = slidesOf(both);
    expect(stderr).toContain(`; ${length - 1} of ${length} slides stay as they are`);
    const checked = await runIn({ files: { 'd.pptx': after.get('d-updated.pptx') ?? fail() } }, 'check', 'd.pptx');
    expect(checked.code).toBe(0);
  });

  it('is merged once more, and built from its outlines', async () => {
    const thrice = await made({ ...files, 'both.pptx': both }, 'merge', 'both.pptx', 'other.pptx');
    const sections = descendants(readPackage(thrice).look('/ppt/presentation.xml'), 'p14:section');
    expect(sections.map(({ attributes }) => attributes['name'])).toEqual([
      benchesTitle,
      harbourTitle,
      `${harbourTitle} (2)`,
      'Source',
    ]);
    for (const format of ['md', 'yaml', 'json']) {
      const { stdout } = await runIn({ files: { 'd.pptx': both } }, 'outline', 'd.pptx', '--format', format);
      const again = await made({ [`d.${format}`]: stdout }, `d.${format}`, '-t', 'bold', '--images', 'none');
      const bare = await made(files, 'merge', 'one.pptx', 'other.pptx', '-t', 'bold', '--images', 'none');
      expect(slidesOf(again).map(titleOf)).toEqual(slidesOf(bare).map(titleOf));
      expect(slidesOf(again).at(-1)?.paragraphs).toEqual(slidesOf(bare).at(-1)?.paragraphs);
    }
  });

  it.each([
    ['a single deck', ['merge', 'one.pptx'], 2, /^error: There is nothing to merge with one deck\. /],
    ['no deck', ['merge'], 2, /^error: No deck is given\. .*two decks/],
    ['what is no deck', ['merge', 'one.pptx', 'b.txt'], 3, /^b\.txt: error: /],
    ['a deck that carries nothing', ['merge', 'one.pptx', 'bare.pptx'], 3, /^error: bare\.pptx carries no briefing/],
    [
      'a deck in another language',
      ['merge', 'one.pptx', 'vi.pptx'],
      3,
      /^error: one\.pptx is in English and vi\.pptx /,
    ],
    ['another length', ['both.pptx', '--length', 'short'], 2, /^error: both\.pptx is made of several articles\. /],
    [
      'an article of another name',
      ['update', 'both.pptx', '--source', 'b2.txt'],
      2,
      /none of them is called b2\.txt\. /,
    ],
    ['to overwrite a deck', ['merge', 'one.pptx', 'other.pptx', '-o', 'other.pptx', '--force'], 6, /^error: /],
  ])('refuses %s in one line', async (_, argv, code, message) => {
    const bare = await made({ 'b.txt': harbour }, 'b.txt', '--no-trace');
    const vi = await made(
      { 'v.txt': 'Xã mở lớp học bơi\n\nTừ tháng 6, xã Thạch Hà mở 12 lớp học bơi cho trẻ em. Mỗi lớp có 20 em.' },
      'v.txt',
    );
    const all = { ...files, 'both.pptx': both, 'bare.pptx': bare, 'vi.pptx': vi, 'b.txt': harbour, 'b2.txt': harbour };
    const run = await runIn({ files: all }, ...argv);
    expect({ code: run.code, stdout: run.stdout }).toEqual({ code, stdout: '' });
    expect(run.stderr).toMatch(message);
    expect(run.stderr.trim().split('\n')).toHaveLength(1);
  });
});

function fail(): never {
  throw new Error('It is not there.');
}
