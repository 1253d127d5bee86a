import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCarried } from '../../../src/cli/written/carried.js';
import { readPackage } from '../../../src/opc/read.js';
import { writePackage } from '../../../src/opc/write.js';
import { slidesIn } from '../../../src/render/pptx/slides-in.js';
import { readShownDeck } from '../../../src/render/pptx/read/read-shown-deck.js';
import { editDeck } from '../edit-deck.js';
import { runIn } from '../fake-io.js';

const old = readFileSync(join(import.meta.dirname, '../../../assets/articles/harbour-flood-barrier.txt'), 'utf8');
const now = old.replace('£38 a year', '£44 a year');

const deck = bytesOf(
  (await runIn({ files: { 'a.txt': old } }, 'a.txt', '-t', 'ministry', '--genre', 'report')).files.get('a.pptx'),
);

function bytesOf(content: string | Uint8Array | undefined): Uint8Array {
  if (!(content instanceof Uint8Array)) throw new Error('Nothing was made.');
  return content;
}

/** The bytes of the slides and of their notes, in the order of the deck. */
function slidesOf(bytes: Uint8Array): string[] {
  const opc = readPackage(bytes);
  return slidesIn(opc).map(({ part }) => {
    const notes = opc.relationships(part).find(({ type }) => type.endsWith('/notesSlide'))?.target;
    return [part, ...(notes === undefined ? [] : [notes])]
      .map((name) => new TextDecoder().decode(opc.find(name)?.bytes))
      .join('\n');
  });
}

describe('briefdeck update', () => {
  it('makes the slides anew that say something else, and leaves all others as they are, to the byte', async () => {
    const files = { 'd.pptx': deck, 'new.txt': now };
    const { code, stdout, stderr, files: after } = await runIn({ files }, 'update', 'd.pptx', '--source', 'new.txt');
    expect(code).toBe(0);
    expect(stdout).toBe(
      'figure: Three conditions: “No household may be charged more than £38 a year towards the cost, whatever happens to the price of steel” → “No household may be charged more than £44 a year towards the cost, whatever happens to the price of steel” [£38 → £44]\n',
    );
    expect(stderr).toBe('d-updated.pptx: 1 change; 5 of 7 slides stay as they are\n');
    const [was, is] = [slidesOf(deck), slidesOf(bytesOf(after.get('d-updated.pptx')))];
    // The cover names the article.
    expect(is.filter((slide, index) => slide !== was[index])).toHaveLength(2);
    expect(is).toHaveLength(was.length);
    const again = await runIn(
      { files: { 'd.pptx': bytesOf(after.get('d-updated.pptx')), 'new.txt': now } },
      ...['update', 'd.pptx', '--source', 'new.txt', '--dry-run'],
    );
    expect({ code: again.code, stdout: again.stdout }).toEqual({ code: 0, stdout: '' });
  });

  it('names the article that the deck follows now, so that what is built of it reads no other', async () => {
    const world = { files: { 'd.pptx': deck, 'new.txt': now } };
    const { files: after } = await runIn(world, 'update', 'd.pptx', '--source', 'new.txt', '-o', 'u.pptx');
    const files = { 'u.pptx': bytesOf(after.get('u.pptx')), 'new.txt': now };
    const outline = await runIn({ files }, 'outline', 'u.pptx', '-o', '-');
    expect(outline.stdout).toMatch(/^source: new\.txt$/m);
    expect(readCarried(files['u.pptx'], 'u.pptx').briefing.sources.map(({ name }) => name)).toEqual(['new.txt']);
  });

  it('makes a topic anew where a slide of it still says a heading that was changed on another', async () => {
    const long = (who: string): string =>
      `${who} told the council that the van stands idle for three days of every week, because the depot cannot be heated in winter and nobody may lift the benches alone, which the insurer made a condition when it renewed the cover for all of the branches last spring.`;
    const lines = ['Ann Lee', 'Ruth Okonjo', 'Tom Brandt', 'Ines Calloway', 'Bo Lind', 'Jan Voss'].map(long);
    const heading = 'What the branches have asked for since the benches came to all nine of them';
    const outline = `---\nbriefdeck: outline\ntitle: Repair benches\n---\n\n## ${heading}\n\n${lines.map((line) => `- ${line}\n`).join('')}`;
    const built = bytesOf(
      (await runIn({ files: { 'own.md': outline } }, 'own.md', '-o', 'd.pptx')).files.get('d.pptx'),
    );
    const edited = editDeck(built, (made) => {
      let isTitle = true;
      made.reword(heading, (text) => {
        const reworded = isTitle ? text.replace('nine', 'ten') : text;
        isTitle = false;
        return reworded;
      });
    });
    const files = { 'd.pptx': edited, 'new.txt': 'Repair benches\n\nNine branches have a bench each.\n' };
    const { files: after } = await runIn({ files }, 'update', 'd.pptx', '--source', 'new.txt');
    const said = (bytes: Uint8Array): string[] =>
      readShownDeck(readPackage(bytes)).slides.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));
    expect(said(edited).join('\n')).toContain('all nine');
    expect(said(bytesOf(after.get('d-updated.pptx'))).join('\n')).not.toContain('all nine');
  });

  it('makes a slide anew that is called by what is seen on it, with the others of its topic', async () => {
    const article = readFileSync(join(import.meta.dirname, '../../fixtures/en/article.docx'));
    const opc = readPackage(article);
    const [part, type] = ['/word/document.xml', opc.contentType('/word/document.xml')];
    opc.setBytes(part, type, new TextEncoder().encode(opc.find(part)?.text().replace('8,400', '9,400')));
    const files = { 'a.docx': article, 'now.docx': writePackage(opc) };
    const built = bytesOf((await runIn({ files }, 'a.docx', '-t', 'ministry', '-o', 'd.pptx')).files.get('d.pptx'));
    const world = { files: { ...files, 'd.pptx': built } };
    const { files: after } = await runIn(world, 'update', 'd.pptx', '--source', 'now.docx');
    const titles = (bytes: Uint8Array) =>
      readShownDeck(readPackage(bytes)).slides.map(({ paragraphs }) => paragraphs.find(({ isTitle }) => isTitle)?.text);
    expect(titles(built)).toContain('A bill that pays for itself');
    expect(titles(bytesOf(after.get('d-updated.pptx')))).toEqual(titles(built));
  });

  it('keeps what people changed: their slides to the byte, their lines, the order', async () => {
    const edited = editDeck(deck, (made) => {
      made.addSlide(4, 'What we ask for', ['A second trial']);
      made.reword('No household may be charged', (text) => `${text}, says the clerk`);
      made.arrange(([first = 1, second = 2, ...others]) => [first, ...others, second]);
    });
    const files = { 'd.pptx': edited, 'new.txt': now.replace('3.2 metres', '3.4 metres') };
    const { stdout, files: after } = await runIn({ files }, 'update', 'd.pptx', '--source', 'new.txt');
    expect(stdout).toMatch(
      /^kept: Three conditions: “No household may be charged more than £38 a year .*, says the clerk” stays as its author has it; the article now says “.*” \[£38 → £44\]$/m,
    );
    expect(stdout).toMatch(/^figure: Three conditions: .*\[3\.2 → 3\.4\]$/m);
    const updated = bytesOf(after.get('d-updated.pptx'));
    const titles = (bytes: Uint8Array) =>
      readShownDeck(readPackage(bytes)).slides.map(({ paragraphs }) => paragraphs.find(({ isTitle }) => isTitle)?.text);
    expect(titles(updated)).toEqual(titles(edited));
    const [was, is] = [slidesOf(edited), slidesOf(updated)];
    // Both lines stand on one slide; its notes say what the article says now of the clerk's. The cover names the article.
    expect(is.filter((slide, index) => slide !== was[index])).toHaveLength(2);
  });

  it('writes nothing with --dry-run, and one document with --json', async () => {
    const files = { 'd.pptx': deck, 'new.txt': now };
    const run = await runIn({ files }, 'update', 'd.pptx', '--source', 'new.txt', '--dry-run', '--json');
    expect([...run.files.keys()]).toEqual(['d.pptx', 'new.txt']);
    expect(JSON.parse(run.stdout)).toMatchObject({
      input: 'd.pptx',
      source: 'new.txt',
      output: null,
      changes: [
        {
          what: 'figure',
          figures: [['£38', '£44']],
        },
      ],
      slides: { kept: 5, made: 2 },
    });
  });

  it('brings an outline up to date where the article as it was is still there', async () => {
    const outline = (await runIn({ files: { 'a.txt': old } }, 'outline', 'a.txt')).stdout;
    const own = outline.replace('- The vote was', '- A line of my own\n- The vote was');
    const files = { 'a.txt': old, 'b.md': own, 'new.txt': now };
    const { code, files: after } = await runIn({ files }, 'update', 'b.md', '--source', 'new.txt');
    expect(code).toBe(0);
    expect(new TextDecoder().decode(bytesOf(after.get('b-updated.md')))).toBe(
      own.replace('£38 a year', '£44 a year').replace('source: a.txt', 'source: new.txt'),
    );
  });

  it.each([
    ['no article is named', ['update', 'd.pptx'], 2, /^error: It is not said which article it is to follow\. /],
    ['the article is not there', ['update', 'd.pptx', '--source', 'x.txt'], 3, /^error: There is no file x\.txt\. /],
    [
      'it is an article',
      ['update', 'a.txt', '--source', 'a.txt'],
      3,
      /^error: a\.txt is neither a deck nor an outline\. /,
    ],
    ['it would overwrite itself', ['update', 'd.pptx', '--source', 'a.txt', '-o', 'd.pptx', '--force'], 6, /^error: /],
    ['it is damaged', ['update', 'bad.pptx', '--source', 'a.txt'], 3, /^bad\.pptx: error: /],
  ])('says in one line, and writes nothing, that %s', async (_, argv, wanted, message) => {
    const files = { 'd.pptx': deck, 'a.txt': old, 'bad.pptx': 'PK none' };
    const { code, stdout, stderr, files: after } = await runIn({ files }, ...argv);
    expect({ code, stdout, files: [...after.keys()] }).toEqual({ code: wanted, stdout: '', files: Object.keys(files) });
    expect(stderr).toMatch(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});

describe('a topic on two slides', () => {
  const item = (name: string, what: string) =>
    `- The branch in ${name} asks for ${what}, a second coordinator on Saturdays, and a lock for the cupboard of tools`;
  const needs = [
    ['Millrace Lane', 'a sewing bench'],
    ['Tanner Street', 'two vices'],
    ['Quarry Hill', 'better light'],
    ['Old Ferry', 'a ramp at its door'],
    ['Weavers Yard', 'a stove'],
    ['Chapel Row', 'shelves for parts'],
    ['Mill Dam', 'a drill press'],
    ['Broad Oak', 'a sink'],
    ['Copper Gate', 'a soldering station'],
    ['North Quay', 'a cycle stand'],
    ['Hop Market', 'a new floor'],
    ['Saint Anne', 'a notice board'],
  ].map(([name = '', what = '']) => item(name, what));
  const article = [
    '# Twelve branches open a repair bench',
    'The library service opens a repair bench in twelve branches next year, as the board decided on Monday.',
    '## What each branch asks for',
    'Each of the twelve branches has said what it needs before it opens:',
    needs.join('\n'),
    '## What it costs',
    'The benches cost £214,000 a year, of which £96,000 pays two coordinators.',
    'The county pays £40,000 of it until 2028, and the board looks for the rest.',
  ].join('\n\n');
  const slidesWith = (bytes: Uint8Array, words: string): number[] =>
    readShownDeck(readPackage(bytes)).slides.flatMap(({ number, paragraphs }) =>
      paragraphs.some(({ text }) => text.includes(words)) ? [number] : [],
    );
  const outline = [
    '---\nbriefdeck: outline\nsource: n.md\n---',
    '## What each branch asks for',
    needs.join('\n'),
    '## What it costs',
    '- The benches cost £214,000 a year, of which £96,000 pays two coordinators',
    '- The county pays £40,000 of it until 2028, and the board looks for the rest',
  ].join('\n\n');
  const built = async () =>
    bytesOf((await runIn({ files: { 'n.md': article, 'o.md': outline } }, 'o.md')).files.get('o.pptx'));
  const updated = async (deck: Uint8Array, now: string) => {
    const run = await runIn({ files: { 'd.pptx': deck, 'now.md': now } }, 'update', 'd.pptx', '--source', 'now.md');
    return { ...run, bytes: bytesOf(run.files.get('d-updated.pptx')) };
  };

  it('stays where people moved one of them, whether the other is made anew or not', async () => {
    const deck = await built();
    const [later = 0] = slidesWith(deck, 'Saint Anne').slice(-1);
    const [first = 0] = slidesWith(deck, 'Millrace Lane').slice(-1);
    expect(later).toBeGreaterThan(first);
    const edited = editDeck(deck, (made) => {
      made.arrange((numbers) => [...numbers.filter((number) => number !== later), later]);
    });
    const { length } = slidesOf(edited);
    for (const now of [article, article.replace('a sewing bench', 'three sewing benches')]) {
      const { bytes } = await updated(edited, now);
      expect(slidesWith(bytes, 'Saint Anne')).toEqual([length]);
      expect(slidesWith(bytes, 'Millrace Lane')).toEqual(slidesWith(edited, 'Millrace Lane'));
    }
    const { stderr } = await runIn({ files: { 'd.pptx': edited } }, 'outline', 'd.pptx', '-o', 'd.md');
    expect(stderr).toContain('stand apart, and come back together');
  });

  it('keeps the one to the byte that says what it said', async () => {
    const deck = await built();
    const { bytes } = await updated(deck, article.replace('a sewing bench', 'four sewing benches'));
    const [was, is] = [slidesOf(deck), slidesOf(bytes)];
    for (const number of slidesWith(deck, 'Saint Anne')) expect(is[number - 1]).toBe(was[number - 1]);
    expect(slidesWith(bytes, 'four sewing benches')).toEqual(slidesWith(deck, 'a sewing bench'));
  });
});
