import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { articleSchema } from '../../../src/model/article.js';
import { connectorTo, serve, serveRaw, type ToldConnector } from '../../fetch/support/loopback.js';
import { type Ran, runIn } from '../fake-io.js';

const article = readFileSync(join(import.meta.dirname, '../../../assets/articles/harbour-flood-barrier.txt'));
const [publicAddress, privateAddress] = ['93.184.215.14', '10.1.2.3'];

/** A network in which news.example and wiki.corp.example are a server that sends the article, but for what does not exist. */
async function network(): Promise<ToldConnector> {
  const server = await serve(({ url = '' }, answer) => {
    if (url.startsWith('/missing')) answer.writeHead(404).end();
    else if (url.startsWith('/moved')) answer.writeHead(302, { Location: '/2026/harbour.txt' }).end();
    else if (url.startsWith('/inside')) answer.writeHead(302, { Location: 'http://127.0.0.1/' }).end();
    else if (url.startsWith('/film')) answer.setHeader('Content-Type', 'video/mp4').end('film');
    else answer.setHeader('Content-Type', 'text/plain; charset=UTF-8').end(article);
  });
  return connectorTo({
    names: { 'news.example': [[publicAddress]], 'wiki.corp.example': [[privateAddress]] },
    servers: { [publicAddress]: server, [privateAddress]: server },
  });
}

const nothingWritten = (code: number, stderr: string): Partial<Ran> => ({
  code,
  stdout: '',
  stderr: `error: ${stderr}\n`,
  files: new Map(),
});

describe('briefdeck https://…', () => {
  it('builds a deck that is named after the last part of the address', async () => {
    const { code, stderr, files } = await runIn(
      { network: await network() },
      'http://news.example/2026/harbour%20gates.txt?a=b',
    );
    expect(stderr).toMatch(/^harbour-gates\.pptx: \d+ slides, English, template brief\n$/);
    expect(code).toBe(0);
    expect([...files.keys()]).toEqual(['harbour-gates.pptx']);
  });

  it('says where the article came from in the end', async () => {
    const { stdout } = await runIn({ network: await network() }, 'http://news.example/moved#top', '--emit', 'article');
    expect(articleSchema.parse(JSON.parse(stdout)).source).toMatchObject({
      name: 'harbour.txt',
      uri: 'http://news.example/2026/harbour.txt',
    });
  });

  it('may be outlined, and checked against', async () => {
    const world = { network: await network() };
    const { stdout, code } = await runIn(world, 'outline', 'http://news.example/harbour', '--format', 'yaml');
    expect(code).toBe(0);
    expect(stdout).toContain('uri: http://news.example/harbour');
    const files = { 'brief.yaml': stdout };
    const checked = await runIn({ ...world, files }, 'check', 'brief.yaml', '--source', 'http://news.example/harbour');
    expect(checked).toMatchObject({ code: 0, stderr: '' });
    const built = await runIn({ ...world, files }, 'brief.yaml', '--source', 'http://news.example/harbour');
    expect(built.code).toBe(0);
    expect(built.files.has('brief.pptx')).toBe(true);
  });

  it('is an article, whatever its name ends in', async () => {
    const { stdout } = await runIn({ network: await network() }, 'http://news.example/a.yaml', '--emit', 'article');
    expect(articleSchema.parse(JSON.parse(stdout)).source.name).toBe('a.yaml');
  });
});

describe('what may not be fetched', () => {
  it.each([
    ['http://news.example/missing', 'news.example answers 404 (Not Found). Check the address: the page is not there.'],
    ['http://news.example/film', 'news.example sends video/mp4 where an article was looked for. Check the address.'],
    ['http://absent.example/', 'There is no host absent.example. Check the address.'],
    ['ftp://news.example/a', "ftp://news.example/a can't be fetched: it begins with ftp:. Only http and https are."],
    [
      'http://wiki.corp.example/',
      'wiki.corp.example is not fetched: its address leads to a private network, not to the public internet. If that is meant, say --allow-private.',
    ],
    [
      'http://news.example/inside',
      '127.0.0.1 is not fetched: its address leads to this computer, not to the public internet. If that is meant, say --allow-private.',
    ],
  ])('%s is told in one line, and nothing is written', async (address, line) => {
    expect(await runIn({ network: await network() }, address)).toMatchObject(nothingWritten(3, line));
  });

  it('may be of a private network where that is said', async () => {
    const { code, files } = await runIn({ network: await network() }, 'http://wiki.corp.example/', '--allow-private');
    expect(code).toBe(0);
    expect([...files.keys()]).toEqual(['wiki-corp-example.pptx']);
  });

  it('is all of the web with --offline, or where there is no network', async () => {
    const line =
      'http://news.example/ is not fetched: the network is not to be used. Leave --offline out, or save the page and give the path of the file.';
    const world = { network: await network() };
    expect(await runIn(world, 'http://news.example/', '--offline')).toMatchObject(nothingWritten(2, line));
    expect(await runIn({}, 'http://news.example/')).toMatchObject(nothingWritten(2, line));
    expect([...world.network.asked, ...world.network.connected]).toEqual([]);
  });

  it('is told apart from a path that is missing', async () => {
    const hint = (given: string) => runIn({}, given).then(({ stderr }) => stderr);
    expect(await hint('www.example.org/news')).toBe(
      'error: There is no file www.example.org/news. Check the path; or did you mean https://www.example.org/news?\n',
    );
    expect(await hint('example.org/news/a.html')).toMatch(/did you mean https:\/\/example\.org\/news\/a\.html\?/);
    for (const path of ['absent.txt', 'news/absent.txt', '../a.b/c.txt', 'C:\\news.txt']) {
      expect(await hint(path)).toMatch(/ Check the path\.\n$/);
    }
    const deck = await runIn({}, 'check', 'https://news.example/deck.pptx');
    expect(deck).toMatchObject({
      code: 3,
      stderr: expect.stringMatching(/ save it, and give the path of the file\.\n$/) as string,
    });
  });
});

describe('an interruption', () => {
  it('ends with 130, and nothing is written', async () => {
    const server = await serveRaw((socket) => {
      socket.write('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nText');
    });
    const told = connectorTo({ names: { 'news.example': [[publicAddress]] }, servers: { [publicAddress]: server } });
    const ran = runIn(
      {
        network: told,
        before: (operation, controller) => {
          if (operation === 'connect')
            setTimeout(() => {
              controller.abort();
            }, 50);
        },
      },
      'http://news.example/',
    );
    expect(await ran).toMatchObject(nothingWritten(130, 'Interrupted; nothing was written.'));
    await expect.poll(server.connections).toBe(0);
  });
});
