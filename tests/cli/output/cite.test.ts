import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { OpcPackage } from '../../../src/opc/package.js';
import { readPackage } from '../../../src/opc/read.js';
import { child, descend, descendants, textOf } from '../../../src/opc/xml/query.js';
import { slidesIn } from '../../../src/render/pptx/slides-in.js';
import { connectorTo, serve, type ToldConnector } from '../../fetch/support/loopback.js';
import { validate } from '../../opc/validate.js';
import { runIn } from '../fake-io.js';

const article = readFileSync(join(import.meta.dirname, '../../../assets/articles/harbour-flood-barrier.txt'), 'utf8');
const page = `<!doctype html><html lang="en"><head><title>Harbour</title><meta property="og:site_name" content="The Tarn Herald">
<meta property="article:published_time" content="2026-03-04"></head><body><article>${article
  .split(/\n+/)
  .map((line, index) => (index === 0 ? `<h1>${line}</h1>` : `<p>${line}</p>`))
  .join('\n')}</article></body></html>`;

async function network(): Promise<ToldConnector> {
  const server = await serve((_, answer) => {
    answer.setHeader('Content-Type', 'text/html; charset=UTF-8').end(page);
  });
  return connectorTo({ names: { 'news.example': [['93.184.215.14']] }, servers: { '93.184.215.14': server } });
}

const address = 'http://news.example/2026/harbour';

async function built(...argv: string[]): Promise<Uint8Array> {
  const { code, stderr, files } = await runIn({ network: await network() }, address, ...argv, '-o', 'd.pptx');
  expect(`${code} ${stderr}`).toMatch(/^0 /);
  return files.get('d.pptx') ?? new Uint8Array();
}

const partsOf = (opc: OpcPackage, folder: string): string[] =>
  opc.partNames().filter((name) => new RegExp(`^/ppt/${folder}/[^/]+\\.xml$`).test(name));

/** The words of notes that lead somewhere, with where. */
const linksIn = (opc: OpcPackage): [string, string][] =>
  partsOf(opc, 'notesSlides').flatMap((name) =>
    descendants(opc.look(name), 'a:r').flatMap((run): [string, string][] => {
      const id = descend(run, 'a:rPr', 'a:hlinkClick')?.attributes['r:id'];
      const target = opc.relationships(name).find((one) => one.id === id)?.target;
      return target === undefined ? [] : [[textOf(child(run, 'a:t') ?? run), target]];
    }),
  );

/** What stands on slides in a shape that leads somewhere, with where. */
const linkedShapes = (opc: OpcPackage): [string, string][] =>
  partsOf(opc, 'slides').flatMap((name) =>
    descendants(opc.look(name), 'p:sp').flatMap((shape): [string, string][] => {
      const id = descend(shape, 'p:nvSpPr', 'p:cNvPr', 'a:hlinkClick')?.attributes['r:id'];
      const target = opc.relationships(name).find((one) => one.id === id)?.target;
      return target === undefined ? [] : [[descendants(shape, 'a:t').map(textOf).join(''), target]];
    }),
  );

const cited = 'Source: The Tarn Herald, 4 March 2026';

describe('--cite', { timeout: 90_000 }, () => {
  it('has each sentence in the notes lead to its place in the page', async () => {
    const deck = await built();
    const links = linksIn(readPackage(deck));
    expect(links.length).toBeGreaterThan(3);
    for (const [sentence, target] of links) {
      expect(target).toMatch(/^http:\/\/news\.example\/2026\/harbour#:~:text=/);
      const words = decodeURIComponent(/text=(?:[^,]+-,)?([^,&]+)/.exec(target)?.[1] ?? '');
      expect(words.split(' ').length).toBeGreaterThan(2);
      expect(sentence).toContain(words);
    }
    expect(linkedShapes(readPackage(deck))).toEqual([]);
    expect(await validate(deck)).toEqual([]);
  });

  it('names publisher and date on each slide that tells something, which leads to its sentences', async () => {
    const deck = await built('--cite', 'slide');
    const shapes = linkedShapes(readPackage(deck));
    expect(shapes.length).toBeGreaterThan(2);
    for (const [text, target] of shapes) {
      expect(text).toBe(cited);
      expect(target).toMatch(/#:~:text=/);
      expect(target.length).toBeLessThan(2084);
    }
    expect(await validate(deck)).toEqual([]);
    const { code, stdout } = await runIn({ files: { 'd.pptx': deck } }, 'check', 'd.pptx');
    expect(`${code} ${stdout}`).not.toContain('edit.');
  });

  it('names them in the notes', async () => {
    const deck = await built('--cite', 'notes');
    expect(linksIn(readPackage(deck)).filter(([text]) => text === cited).length).toBeGreaterThan(2);
    const { stdout } = await runIn({ files: { 'd.pptx': deck } }, 'outline', 'd.pptx');
    expect(stdout).not.toContain(cited);
    const { files } = await runIn({ network: await network() }, address, '--cite', 'notes', '-o', 'notes.md');
    expect(new TextDecoder().decode(files.get('notes.md'))).toContain(`[${cited}](<${address}#:~:text=`);
  });

  it('names and links nothing where that is asked for', async () => {
    const opc = readPackage(await built('--cite', 'none', '--sources', 'never'));
    expect([linksIn(opc), linkedShapes(opc)]).toEqual([[], []]);
    const texts = partsOf(opc, 'slides').flatMap((name) => descendants(opc.look(name), 'a:t').map(textOf));
    expect(texts.join('\n')).not.toContain('Tarn Herald');
  });

  it('names a file that says who published it, and leads nowhere', async () => {
    const files = { 'a.html': page };
    const { files: made } = await runIn({ files }, 'a.html', '--cite', 'slide', '-o', 'd.pptx');
    const opc = readPackage(made.get('d.pptx') ?? new Uint8Array());
    const texts = partsOf(opc, 'slides').flatMap((name) => descendants(opc.look(name), 'a:t').map(textOf));
    expect(texts.filter((text) => text.includes('Herald'))).toContain(cited);
    expect([linksIn(opc), linkedShapes(opc)]).toEqual([[], []]);
  });
});

describe('--qr', { timeout: 90_000 }, () => {
  it.each(['brief', 'bold'])('puts the code of the address whole on the last slide of %s', async (template) => {
    const deck = await built('--qr', '-t', template);
    const opc = readPackage(deck);
    const last = slidesIn(opc).at(-1)?.part ?? '';
    const pictures = descendants(opc.look(last), 'p:pic');
    expect(pictures.map((one) => descend(one, 'p:nvPicPr', 'p:cNvPr')?.attributes['descr'])).toEqual([
      `QR: ${address}`,
    ]);
    expect(descendants(opc.look(last), 'a:srcRect')).toEqual([]);
    expect(descendants(opc.look(last), 'a:t').map(textOf)).not.toContain('Picture: Source');
    expect(await validate(deck)).toEqual([]);
  });

  it('says that there is none of a file', async () => {
    const { code, stderr } = await runIn({ files: { 'a.txt': article } }, 'a.txt', '--qr');
    expect(code).toBe(0);
    expect(stderr).toContain('warning: There is no QR code, as the article has no web address.');
  });
});
