import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { changedParts } from '../../../bench/into/changed-parts.js';
import { readPackage } from '../../../src/opc/read.js';
import { writePackage } from '../../../src/opc/write.js';
import { element } from '../../../src/opc/xml/element.js';
import { children, descendants, textOf } from '../../../src/opc/xml/query.js';
import { slidesIn } from '../../../src/render/pptx/slides-in.js';
import { readShownDeck } from '../../../src/render/pptx/read/read-shown-deck.js';
import { readTrace } from '../../../src/render/pptx/trace/trace.js';
import { validate } from '../../opc/validate.js';
import { foreignPackage, usualMaster } from '../../template/foreign-package.js';
import { runIn, type World } from '../fake-io.js';

const project = join(import.meta.dirname, '../../..');
const article = readFileSync(join(project, 'assets/articles/harbour-flood-barrier.txt'), 'utf8');
const other = readFileSync(join(project, 'tests/fixtures/en/article.docx'));

const made = async (files: NonNullable<World['files']>, ...argv: string[]): Promise<Uint8Array> => {
  const { code, stderr, files: after } = await runIn({ files }, ...argv);
  expect(`${code} ${stderr}`).toMatch(/^0 /);
  const bytes = after.get(argv[argv.indexOf('-o') + 1] ?? '');
  if (!(bytes instanceof Uint8Array)) throw new Error('Nothing was made.');
  return bytes;
};

/** A deck of somebody else, with pictures, notes and charts of its own. */
const theirs = await made({ 'o.docx': other }, 'o.docx', '-t', 'ministry', '--no-trace', '-o', 'o.pptx');
const titlesOf = (bytes: Uint8Array): string[] =>
  readShownDeck(readPackage(bytes)).slides.map(
    ({ paragraphs }) => paragraphs.find(({ isTitle }) => isTitle)?.text ?? '',
  );
const intoTheirs = (...argv: string[]) =>
  made({ 'a.txt': article, 'o.pptx': theirs }, 'a.txt', '--into', 'o.pptx', '-o', 'j.pptx', ...argv);

/** Puts the slides of a deck into two sections, the first of as many slides as is said. */
function inSections(bytes: Uint8Array, first: number): Uint8Array {
  const opc = readPackage(bytes);
  const ids = slidesIn(opc).map(({ id }) => element('p14:sldId', { id }));
  const section = (name: string, digit: string, own: typeof ids) =>
    element(
      'p14:section',
      { name, id: `{7E0B6D5A-0000-4000-8000-00000000000${digit}}` },
      element('p14:sldIdLst', {}, ...own),
    );
  const list = element(
    'p14:sectionLst',
    {},
    section('One', '1', ids.slice(0, first)),
    section('Two', '2', ids.slice(first)),
  );
  opc
    .xml('/ppt/presentation.xml')
    .children.push(element('p:extLst', {}, element('p:ext', { uri: '{521415D9-36F7-43E2-AB2F-B90AF26B5E84}' }, list)));
  return writePackage(opc);
}

const sectionsOf = (bytes: Uint8Array): [string, number][] =>
  descendants(readPackage(bytes).look('/ppt/presentation.xml'), 'p14:section').map((section) => [
    section.attributes['name'] ?? '',
    descendants(section, 'p14:sldId').length,
  ]);

describe('--into', { timeout: 90_000 }, () => {
  it('puts the slides behind those of the deck, or behind one of them, and leaves all parts as they were', async () => {
    const own = titlesOf(theirs);
    const atEnd = await intoTheirs();
    expect(titlesOf(atEnd).slice(0, own.length)).toEqual(own);
    expect(titlesOf(atEnd)).toContain('Three conditions');
    const within = await intoTheirs('--after', '2');
    const count = titlesOf(within).length - own.length;
    expect([...titlesOf(within).slice(0, 2), ...titlesOf(within).slice(2 + count)]).toEqual(own);
    const first = await intoTheirs('--after', '0');
    expect(titlesOf(first).slice(count)).toEqual(own);
    for (const result of [atEnd, within, first]) {
      expect(changedParts(readPackage(theirs), readPackage(result))).toEqual([]);
      expect(await validate(result)).toEqual([]);
    }
  });

  it('numbers the slides by their place, and counts them in the properties', async () => {
    const joined = readPackage(await intoTheirs('--after', '3'));
    const fourth = slidesIn(joined)[4]?.part ?? '';
    const [field] = descendants(joined.look(fourth), 'a:fld');
    expect(field === undefined ? '' : children(field, 'a:t').map(textOf).join('')).toBe('5');
    const properties = joined.look('/docProps/app.xml');
    const all = slidesIn(joined).length;
    expect(descendants(properties, 'Slides').map(textOf)).toEqual([String(all)]);
    expect(descendants(properties, 'TitlesOfParts')[0]?.children).toHaveLength(1);
    expect(descendants(properties, 'vt:lpstr').map(textOf)).toContain('Three conditions');
  });

  it('stands in the section that it is put into, and in one of its own between two', async () => {
    const files = { 'a.txt': article, 'o.pptx': inSections(theirs, 3) };
    const run = (after: string) => made(files, 'a.txt', '--into', 'o.pptx', '--after', after, '-o', 'j.pptx');
    const count = titlesOf(theirs).length;
    const within = await run('2');
    const added = titlesOf(within).length - count;
    expect(sectionsOf(within)).toEqual([
      ['One', 3 + added],
      ['Two', count - 3],
    ]);
    const between = await run('3');
    expect(sectionsOf(between).map(([, slides]) => slides)).toEqual([3, added, count - 3]);
    expect(await validate(between)).toEqual([]);
  });

  it('brings a master along where none of the deck serves, and changes none of its own', async () => {
    const bare = writePackage(
      foreignPackage({
        ...usualMaster,
        layouts: [{ name: 'Title Only', type: 'titleOnly', shapes: [{ name: 'Title 1', ph: 'type="title"' }] }],
      }),
    );
    const result = await made({ 'a.txt': article, 'b.pptx': bare }, 'a.txt', '--into', 'b.pptx', '-o', 'j.pptx');
    const opc = readPackage(result);
    expect(changedParts(readPackage(bare), opc)).toEqual([]);
    expect(opc.partNames().filter((name) => name.includes('/slideMasters/'))).toHaveLength(2);
    const ids = ['/ppt/presentation.xml', ...opc.partNames().filter((name) => name.includes('/slideMasters/'))].flatMap(
      (name) => ['p:sldMasterId', 'p:sldLayoutId'].flatMap((one) => descendants(opc.look(name), one)),
    );
    expect(new Set(ids.map(({ attributes }) => attributes['id'])).size).toBe(ids.length);
    expect(await validate(result)).toEqual(await validate(bare));
  });

  it('tells nothing of what is wrong in the master of the deck, where it comes along', async () => {
    const opc = foreignPackage({
      ...usualMaster,
      layouts: [{ name: 'Title Only', type: 'titleOnly', shapes: [{ name: 'Title 1', ph: 'type="title"' }] }],
    });
    const [master = ''] = opc.partNames().filter((name) => name.includes('/slideMasters/'));
    const [first, second] = descendants(opc.xml(master), 'p:cNvPr').slice(1);
    if (first === undefined || second === undefined) throw new Error('The master has no shapes.');
    second.attributes['id'] = first.attributes['id'] ?? '';
    const files = { 'a.txt': article, 'b.pptx': writePackage(opc) };
    const { code, stderr, files: after } = await runIn({ files }, 'a.txt', '--into', 'b.pptx', '-o', 'j.pptx');
    expect(code).toBe(0);
    expect(
      readPackage(after.get('j.pptx') ?? new Uint8Array())
        .partNames()
        .join(' '),
    ).toContain('slideMaster2.xml');
    expect(stderr).not.toContain('have the id');
  });

  it('joins the same deck twice', async () => {
    const once = await intoTheirs('--no-trace');
    const twice = await made({ 'a.txt': article, 'o.pptx': once }, 'a.txt', '--into', 'o.pptx', '-o', 'j.pptx');
    expect(changedParts(readPackage(once), readPackage(twice))).toEqual([]);
    expect(await validate(twice)).toEqual([]);
  });

  it('carries the briefing of its slides, unless the deck has one', async () => {
    expect(readTrace(readPackage(await intoTheirs()))).toContain('Tarnmouth');
    expect(readTrace(readPackage(await intoTheirs('--no-trace')))).toBeUndefined();
    const traced = await made({ 'o.docx': other }, 'o.docx', '-o', 'o.pptx');
    const { files, stderr } = await runIn(
      { files: { 'a.txt': article, 'o.pptx': traced } },
      ...['a.txt', '--into', 'o.pptx', '-o', 'j.pptx'],
    );
    expect(readTrace(readPackage(files.get('j.pptx') ?? new Uint8Array()))).toBe(readTrace(readPackage(traced)));
    expect(stderr).toMatch(/^warning: The deck carries a briefing of its own/m);
  });

  it('never changes the deck itself, unless that is asked for', async () => {
    const files = { 'a.txt': article, 'o.pptx': theirs };
    const { code, files: after, stderr } = await runIn({ files }, 'a.txt', '--into', 'o.pptx');
    expect([code, [...after.keys()].sort()]).toEqual([0, ['a.txt', 'o-a.pptx', 'o.pptx']]);
    expect(stderr).toMatch(/^o-a\.pptx: \d+ slides behind slide \d+ of o\.pptx, English, template o$/m);
    expect(Buffer.from(after.get('o.pptx') ?? [])).toEqual(Buffer.from(theirs));
    const refused = await runIn({ files }, 'a.txt', '--into', 'o.pptx', '-o', 'o.pptx');
    expect([refused.code, refused.stderr]).toEqual([6, 'error: o.pptx exists already. Use --force to overwrite it.\n']);
    const forced = await made(files, 'a.txt', '--into', 'o.pptx', '--force', '-o', 'o.pptx');
    expect(titlesOf(forced).length).toBeGreaterThan(titlesOf(theirs).length);
  });

  it('refuses in one line what can’t be', async () => {
    const files = { 'a.txt': article, 'o.pptx': theirs, 'n.pptx': 'no deck' };
    const told = async (...argv: string[]) => {
      const { code, stderr, files: after } = await runIn({ files }, 'a.txt', ...argv);
      expect([...after.keys()]).toHaveLength(3);
      return `${code} ${stderr}`;
    };
    expect(await told('--into', 'o.pptx', '--after', '99')).toMatch(
      /^2 error: There is no slide 99 in o\.pptx: it has \d+ slides\. Give a smaller number\.\n$/,
    );
    expect(await told('--after', '2')).toMatch(/^2 error: --after says where slides join a deck, .*--into\.\n$/);
    expect(await told('--into', 'o.pptx', '-t', 'bold')).toMatch(/^2 error: --template can't be said beside --into\./);
    expect(await told('--into', 'o.pptx', '-o', 'a.pdf')).toMatch(/^2 error: Slides that join a deck are written as/);
    expect(await told('--into', 'n.pptx')).toMatch(/^4 n\.pptx: error: /);
    expect(await told('--into', 'm.pptx')).toMatch(/^4 error: There is no file m\.pptx/);
  });
});
