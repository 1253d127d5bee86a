import { describe, expect, test } from 'vitest';
import { connectorTo, serve } from '../../fetch/support/loopback.js';
import { noise } from '../../picture/fixtures.js';
import { runIn } from '../fake-io.js';

const article = (...images: string[]): string =>
  [
    '# The new bridge',
    'The city opened a new bridge over the river on Monday after five years of work.',
    ...images.map((image) => `![The bridge](${image})`),
    'It cost 40 million dollars, the mayor said, and 12,000 cars a day will cross it.',
    'Two lanes are for bicycles alone, and trams will follow in the spring of 2031.',
  ].join('\n\n');

const address = '93.184.215.14';
async function web() {
  const picture = await noise(60, 40).jpeg().toBuffer();
  const server = await serve(({ url = '' }, answer) => {
    if (url.endsWith('.jpg')) answer.setHeader('Content-Type', 'image/jpeg').end(picture);
    else answer.setHeader('Content-Type', 'text/markdown').end(article('/a.jpg'));
  });
  return connectorTo({ names: { 'news.example': [[address]] }, servers: { [address]: server } });
}
const onTheWeb = article('http://news.example/a.jpg');

describe('the pictures of an article', () => {
  test('are looked for beside it, and one that is missing is a warning', async () => {
    const { code, stderr, files } = await runIn(
      { files: { 'in/a.md': article('b.jpg', 'c.jpg'), 'in/b.jpg': 'no' } },
      'in/a.md',
    );
    expect([code, files.has('a.pptx')]).toEqual([0, true]);
    expect(stderr).toMatch(
      /^a\.md: warning: The picture "b\.jpg" is no JPEG, .*\na\.md: warning: The picture "c\.jpg" is not there\. .*\na\.pptx: /,
    );
  });

  test('are missed, and said to be, where a briefing is built without its article', async () => {
    const outlined = await runIn({ files: { 'a.md': article('b.jpg') } }, 'outline', 'a.md', '--format', 'yaml');
    const files = { 'brief.yaml': outlined.stdout };
    expect((await runIn({ files }, 'brief.yaml')).stderr).toMatch(
      /^brief\.yaml: warning: 1 picture is left out: the article is not at hand\. Put [^\n]*--source\.\nbrief\.pptx: /,
    );
    expect((await runIn({ files }, 'brief.yaml', '--images', 'none')).stderr).toMatch(/^brief\.pptx: /);
    const renamed = { 'a.md': article('b.jpg'), 'brief.yaml': outlined.stdout.replace('b.jpg', 'new.jpg') };
    expect((await runIn({ files: renamed }, 'brief.yaml')).stderr).toMatch(
      /brief\.yaml: warning: 1 picture is left out: the article has no new\.jpg\. Name [^\n]*\n/,
    );
  });

  test('are not looked at with --images none, nor for an outline', async () => {
    const files = { 'a.md': article('b.jpg') };
    expect((await runIn({ files }, 'a.md', '--images', 'none')).stderr).toMatch(/^a\.pptx: [^\n]*\n$/);
    expect((await runIn({ files }, 'outline', 'a.md', '--verbose')).stderr).not.toContain('picture');
  });

  test('of a briefing are those of its article', async () => {
    const files = { 'in/a.md': article('b.jpg') };
    const { stdout } = await runIn({ files }, 'outline', 'in/a.md', '--format', 'yaml');
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
    const files = { 'a.md': onTheWeb };
    const left = 'a.md: warning: 1 picture is not fetched from the web.';
    expect((await runIn({ files, network }, 'a.md')).stderr).toContain(`${left} Say --images fetch`);
    const offline = await runIn({ files, network }, 'a.md', '--images', 'fetch', '--offline');
    expect([offline.code, offline.stderr]).toEqual([0, expect.stringContaining(`${left} Leave --offline out`)]);
    expect(network.connected).toEqual([]);
    expect((await runIn({ files, network }, 'a.md', '--images', 'fetch')).stderr).toMatch(/^a\.pptx: [^\n]*\n$/);
    expect(network.connected).toHaveLength(1);
  });
});
