import { describe, expect, test, vi } from 'vitest';
import type { ReadInput } from '../../../src/read/index.js';
import { articleOfMarked } from '../../../src/read/marked/article-of-marked.js';
import type { Part } from '../../../src/read/marked/marked-document.js';
import { connectorTo, serve } from '../../fetch/support/loopback.js';
import { noise } from '../../picture/fixtures.js';
import { runIn } from '../fake-io.js';

/** Reads a small format of its own, one part a line: `![what it shows](name)` is a picture, all else a paragraph. */
vi.mock('../../../src/read/index.js', async (original) => ({
  ...(await original<object>()),
  read: (input: ReadInput) => {
    const parts = new TextDecoder()
      .decode(input.bytes)
      .split('\n')
      .filter((line) => line !== '')
      .map((line): Part => {
        const [, alternative, image] = /^!\[(.*)\]\((.*)\)$/.exec(line) ?? [];
        return image === undefined ? { kind: 'paragraph', text: line } : { kind: 'figure', alternative, image };
      });
    return articleOfMarked({ title: 'The new bridge', parts, marksHeadings: true }, input);
  },
}));

const article = (...images: string[]): string =>
  [
    'The city opened a new bridge over the river on Monday after five years of work.',
    ...images.map((image) => `![The bridge](${image})`),
    'It cost 40 million dollars, the mayor said, and 12,000 cars a day will cross it.',
    'Two lanes are for bicycles alone, and trams will follow in the spring of 2031.',
  ].join('\n');

const address = '93.184.215.14';
async function web() {
  const picture = await noise(60, 40).jpeg().toBuffer();
  const server = await serve(({ url = '' }, answer) => {
    if (url.endsWith('.jpg')) answer.setHeader('Content-Type', 'image/jpeg').end(picture);
    else answer.setHeader('Content-Type', 'text/plain').end(article('/a.jpg'));
  });
  return connectorTo({ names: { 'news.example': [[address]] }, servers: { [address]: server } });
}
const onTheWeb = article('http://news.example/a.jpg');

describe('the pictures of an article', () => {
  test('are looked for beside it, and one that is missing is a warning', async () => {
    const { code, stderr, files } = await runIn(
      { files: { 'in/a.txt': article('b.jpg', 'c.jpg'), 'in/b.jpg': 'no' } },
      'in/a.txt',
    );
    expect([code, files.has('a.pptx')]).toEqual([0, true]);
    expect(stderr).toMatch(
      /^a\.txt: warning: The picture "b\.jpg" is no JPEG, .*\na\.txt: warning: The picture "c\.jpg" is not there\. .*\na\.pptx: /,
    );
  });

  test('are missed, and said to be, where a briefing is built without its article', async () => {
    const outlined = await runIn({ files: { 'a.txt': article('b.jpg') } }, 'outline', 'a.txt', '--format', 'yaml');
    const files = { 'brief.yaml': outlined.stdout };
    expect((await runIn({ files }, 'brief.yaml')).stderr).toMatch(
      /^brief\.yaml: warning: 1 picture is left out: the article is not at hand\. Put [^\n]*--source\.\nbrief\.pptx: /,
    );
    expect((await runIn({ files }, 'brief.yaml', '--images', 'none')).stderr).toMatch(/^brief\.pptx: /);
    const renamed = { 'a.txt': article('b.jpg'), 'brief.yaml': outlined.stdout.replace('b.jpg', 'new.jpg') };
    expect((await runIn({ files: renamed }, 'brief.yaml')).stderr).toMatch(
      /brief\.yaml: warning: 1 picture is left out: the article has no new\.jpg\. Name [^\n]*\n/,
    );
  });

  test('are not looked at with --images none, nor for an outline', async () => {
    const files = { 'a.txt': article('b.jpg') };
    expect((await runIn({ files }, 'a.txt', '--images', 'none')).stderr).toMatch(/^a\.pptx: [^\n]*\n$/);
    expect((await runIn({ files }, 'outline', 'a.txt', '--verbose')).stderr).not.toContain('picture');
  });

  test('of a briefing are those of its article', async () => {
    const files = { 'in/a.txt': article('b.jpg') };
    const { stdout } = await runIn({ files }, 'outline', 'in/a.txt', '--format', 'yaml');
    const ran = await runIn({ files: { ...files, 'in/a.yaml': stdout } }, 'in/a.yaml');
    expect([ran.code, ran.stderr]).toEqual([0, expect.stringContaining('The picture "b.jpg" is not there.')]);
  });

  test('are fetched for an article that was fetched', async () => {
    const network = await web();
    const { code, stderr } = await runIn({ network }, 'http://news.example/bridge');
    expect([code, stderr]).toEqual([0, expect.stringMatching(/^bridge\.pptx: [^\n]*\n$/)]);
    expect(network.connected).toHaveLength(2);
  });

  test('are not fetched for a file, unless a person asks for it', async () => {
    const network = await web();
    const files = { 'a.txt': onTheWeb };
    const left = 'a.txt: warning: 1 picture is not fetched from the web.';
    expect((await runIn({ files, network }, 'a.txt')).stderr).toContain(`${left} Say --images fetch`);
    const offline = await runIn({ files, network }, 'a.txt', '--images', 'fetch', '--offline');
    expect([offline.code, offline.stderr]).toEqual([0, expect.stringContaining(`${left} Leave --offline out`)]);
    expect(network.connected).toEqual([]);
    expect((await runIn({ files, network }, 'a.txt', '--images', 'fetch')).stderr).toMatch(/^a\.pptx: [^\n]*\n$/);
    expect(network.connected).toHaveLength(1);
  });
});
