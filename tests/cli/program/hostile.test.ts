import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { connectorTo, serve } from '../../fetch/support/loopback.js';
import { paragraph as officeParagraph, wordFile } from '../../read/word/word-file.js';
import { paragraph as textParagraph, textFile } from '../../read/open-document/text-file.js';
import { runIn } from '../fake-io.js';

const said = 'The council voted on Tuesday to build a barrier across the harbour. It will cost 412 million pounds. ';
const page = (inner: string, title = 'Barrier'): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body><article><h1>Barrier approved</h1><p>${said.repeat(3)}</p>${inner}<p>${said}</p></article></body></html>`;
const figure = (image: string): string =>
  page(`<figure><img src="${image}"><figcaption>The harbour</figcaption></figure>`);
const laughs = `<!DOCTYPE w [<!ENTITY a "lol">${Array.from({ length: 9 }, (_, level) => `<!ENTITY ${'a'.repeat(level + 2)} "${`&${'a'.repeat(level + 1)};`.repeat(10)}">`).join('')}]>`;
const external = '<!DOCTYPE w [<!ENTITY a SYSTEM "file:///etc/passwd">]>';

/** A picture of one colour, packed to next to nothing. */
function png(width: number, height: number): Uint8Array {
  const chunk = (type: string, data: Uint8Array): Buffer => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const head = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0]);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const data = deflateSync(Buffer.alloc((width + 1) * height));
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]);
}

describe('a hostile source ends in one clear line, exit code 3 and nothing written', () => {
  it.each<[string, string, () => string | Uint8Array, RegExp]>([
    ['a picture', 'a.png', () => png(100, 100), /^error: a\.png is a PNG image\. What can be read: /],
    ['20 MB of HTML', 'a.html', () => page(said.repeat(200_000)), /^error: a\.html is larger than 10 MB\./],
    ['nested elements', 'a.html', () => '<div>'.repeat(100_000) + said, /elements nested more than 300 deep\./],
    [
      'a heading without end',
      'a.html',
      () => page(`<h2>${'word '.repeat(200_000)}</h2>`),
      /characters without a stop\./,
    ],
    [
      'a cell of 1 MB',
      'a.html',
      () => page(`<table><tr><td>${'word '.repeat(200_000)}<td>1<tr><td>a<td>2</table>`),
      /characters without a stop\./,
    ],
    [
      'a table of 10,000 rows',
      'a.html',
      () => page(`<table>${`<tr>${'<td>1'.repeat(50)}`.repeat(10_000)}</table>`),
      /more than 150000 elements\./,
    ],
    ['one sentence', 'a.txt', () => 'word '.repeat(300_000), /characters without a stop\./],
    ['lines', 'a.txt', () => 'Word one.\n'.repeat(110_000), /^error: a\.txt holds a text of more than /],
    ['empty lines', 'a.txt', () => `${'\n'.repeat(4_900_000)}x`, /^error: a\.txt holds a text of more than /],
    ['groups', 'a.rtf', () => `{\\rtf1 ${'{'.repeat(1_000_000)}x`, /^error: .*groups are nested more than 1000 deep\./],
    ['quotations', 'a.md', () => `${'>'.repeat(900_000)} x`, /nests lists or quotations too deeply\./],
    ['brackets', 'a.md', () => '['.repeat(900_000), /a paragraph with more marks than text\./],
    [
      'parts of a mail',
      'a.eml',
      () =>
        `From: a@b.example\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\n${'--x\n\nx\n'.repeat(10_000)}`,
      /more than 1000 parts\./,
    ],
    [
      'headers',
      'a.eml',
      () => `From: a@b.example\nMIME-Version: 1.0\n${'X-A: b\n'.repeat(500_000)}\n${said}`,
      /a header without an end\./,
    ],
    [
      'aliases',
      'a.yaml',
      () =>
        `version: 1\na: &a [x, x]\n${Array.from({ length: 30 }, (_, at) => `${'b'.repeat(at + 1)}: &${'b'.repeat(at + 1)} [${`*${'b'.repeat(at) || 'a'}, `.repeat(9)}]\n`).join('')}`,
      /more aliases \(\*name\) than are allowed\./,
    ],
    [
      'a zip bomb',
      'a.docx',
      () => wordFile(officeParagraph(said), { files: { 'word/media/a.xml': ' '.repeat(20_000_000) } }),
      /^error: a\.docx is refused: .* 200 times its size\./,
    ],
    [
      'a name that leads out',
      'a.docx',
      () => wordFile(officeParagraph(said), { files: { '../../evil.txt': 'x' } }),
      /^error: a\.docx holds an unsafe name: "\.\.\/\.\.\/evil\.txt"\./,
    ],
    [
      'entities in entities',
      'a.docx',
      () => wordFile('', { files: { 'word/document.xml': `${laughs}<w>&aaaaaaaaaa;</w>` } }),
      /it has a document type/,
    ],
    [
      'an external entity',
      'a.docx',
      () => wordFile('', { files: { 'word/document.xml': `${external}<w>&a;</w>` } }),
      /it has a document type/,
    ],
    [
      'entities in entities',
      'a.odt',
      () => textFile('', { files: { 'content.xml': `${laughs}<w>&aaaaaaaaaa;</w>` } }),
      /it has a document type/,
    ],
    [
      'an external entity',
      'a.odt',
      () => textFile('', { files: { 'content.xml': `${external}<w>&a;</w>` } }),
      /it has a document type/,
    ],
    [
      'a zip bomb',
      'a.odt',
      () => textFile(textParagraph(said), { files: { 'styles.xml': ' '.repeat(20_000_000) } }),
      /^error: a\.odt is refused: .* 200 times its size\./,
    ],
    [
      'control characters in its name',
      'a\u001b]0;x\u0007\n\u202eb.txt',
      () => ' ',
      /^error: a ]0;x b\.txt holds no text\./,
    ],
  ])('%s (%#)', async (_, name, content, line) => {
    const ran = await runIn({ files: { [name]: content() } }, name);
    expect(ran.stderr).toMatch(/^\P{Cc}{1,300}\n$/u);
    expect(ran.stderr).toMatch(line);
    expect(ran).toMatchObject({ code: 3, stdout: '' });
    expect([...ran.files.keys()]).toEqual([name]);
  });

  it.each<[string, number, RegExp]>([
    ['a body without end', 0, /^error: What news\.example sends is larger than \d+ MB\./],
    ['a bomb of gzip', 1, /^error: What news\.example sends is larger than \d+ MB\./],
    ['a way to a private address', 2, /^error: 10\.1\.2\.3 is not fetched: its address leads to a private network/],
    ['a name with an address that is private among others', 3, /leads to a private network/],
  ])('%s', async (_, kind, line) => {
    const server = await serve((_request, answer) => {
      answer.setHeader('Content-Type', 'text/html');
      if (kind === 1) answer.setHeader('Content-Encoding', 'gzip').end(gzipSync(Buffer.alloc(80_000_000, 'a')));
      else if (kind === 2) answer.writeHead(302, { Location: 'http://10.1.2.3/' }).end();
      else {
        const more = (): void => {
          if (!answer.destroyed) answer.write(Buffer.alloc(1_000_000, 'a'), more);
        };
        more();
      }
    });
    const addresses = kind === 3 ? ['93.184.215.14', '10.1.2.3'] : ['93.184.215.14'];
    const network = connectorTo({
      names: { 'news.example': [addresses] },
      servers: { '93.184.215.14': server, '10.1.2.3': server },
    });
    const ran = await runIn({ network }, 'http://news.example/');
    expect(ran.stderr).toMatch(/^\P{Cc}{1,300}\n$/u);
    expect(ran.stderr).toMatch(line);
    expect(ran).toMatchObject({ code: 3, stdout: '', files: new Map() });
  });
});

describe('what is hostile in a good article is left out, and said', () => {
  const svg = (inner: string, before = ''): string =>
    `${before}<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300">${inner}<rect width="9" height="9"/></svg>`;
  it.each<[string, string, string | Uint8Array, RegExp]>([
    ['100 million pixels', 'b.png', png(10_000, 10_000), /"b\.png" has 10000 × 10000 pixels/],
    ['a script', 'b.svg', svg('<script>alert(1)</script>'), /"b\.svg" holds a script/],
    ['an external entity', 'b.svg', svg('<text>&a;</text>', external), /"b\.svg" has a document type/],
  ])('a picture with %s', async (_, name, content, warning) => {
    const ran = await runIn({ files: { 'a.html': figure(name), [name]: content } }, 'a.html');
    expect(ran.stderr).toMatch(warning);
    expect(ran.code).toBe(0);
    expect([...ran.files.keys()].sort()).toEqual(['a.html', 'a.pptx', name].sort());
  });

  it('characters that steer a terminal in an address', async () => {
    const ran = await runIn({ files: { 'a.html': figure('b&#27;[31m&#8238;.png') } }, 'a.html');
    expect(ran.stderr).toContain('"b [31m .png" is not there');
    expect(ran.stderr).toMatch(/^[^\p{Cc}\u202e]+\n[^\p{Cc}\u202e]+\n$/u);
  });

  it('a table that no slide can show', async () => {
    const table = `<table><tr><th>Place<th>Metres${'<tr><td>Pier<td>12'.repeat(500)}</table>`;
    const ran = await runIn({ files: { 'a.html': page(table) } }, 'a.html');
    expect(ran.stderr).toMatch(/^warning: A table of 500 rows and 2 columns is left out \("Place"\)/);
    expect(ran.code).toBe(0);
  });

  it('numbers that are none', async () => {
    const rows = ['1e999', '9'.repeat(400), 'NaN', '-Infinity', '999999999999999999999'];
    const table = `<table><tr><th>Year<th>Cost${rows.map((value, at) => `<tr><td>${2020 + at}<td>${value}`).join('')}</table>`;
    const ran = await runIn({ files: { 'a.html': page(table) } }, 'a.html', '--emit', 'deck');
    expect(ran.code).toBe(0);
    expect(ran.stdout).not.toMatch(/"values": \[[^\]]*(?:null|e\+)/);
  });
});

describe('the program as it is shipped', () => {
  const bin = join(import.meta.dirname, '../../../dist/cli.js');
  if (!existsSync(bin)) throw new Error('These tests run the program as it is shipped: run `npm run build` first.');
  const folder = mkdtempSync(join(tmpdir(), 'briefdeck-hostile-'));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const spy = `process.on('exit', () => require('node:fs').writeFileSync('memory', String(process.resourceUsage().maxRSS)))`;
  writeFileSync(join(folder, 'spy.cjs'), spy);

  /** @returns the exit code, what was told, and the most memory in MB */
  const program = (script: string) =>
    new Promise<{ code: number | null; stderr: string; memory: number }>((done) => {
      const child = execFile('bash', ['-c', script], { cwd: folder, timeout: 20_000 }, (_, _stdout, stderr) => {
        done({ code: child.exitCode, stderr, memory: Number(readFileSync(join(folder, 'memory'), 'utf8')) / 1000 });
      });
    });
  const node = `exec "${process.execPath}" --require ./spy.cjs "${bin}"`;

  it.each<[string, string, (() => string | Uint8Array) | undefined, number, RegExp]>([
    ['a device without end', `${node} - < /dev/zero`, undefined, 3, /^error: stdin is larger than 50 MB\./],
    [
      'a picture of 100 million pixels',
      `${node} a.html`,
      () => (writeFileSync(join(folder, 'b.png'), png(10_000, 10_000)), figure('b.png')),
      0,
      /"b\.png" has 10000 × 10000 pixels/,
    ],
    [
      '3,000 items',
      `${node} a.html --force`,
      () => page(`<ul>${'<li>The council voted for it.'.repeat(3_000)}</ul>`),
      0,
      /slides/,
    ],
    ['4.9 MB of lines', `${node} a.html --force`, () => page(`<p>${said.repeat(48_000)}</p>`), 3, /million characters/],
  ])('takes less than 512 MB for %s', async (_, script, content, code, line) => {
    if (content !== undefined) writeFileSync(join(folder, 'a.html'), content());
    const ran = await program(script);
    expect(ran.stderr).toMatch(line);
    expect(ran.code).toBe(code);
    expect(ran.memory).toBeGreaterThan(30);
    expect(ran.memory).toBeLessThan(512);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});
