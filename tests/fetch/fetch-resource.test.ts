import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import type { IncomingHttpHeaders } from 'node:http';
import { describe, expect, it } from 'vitest';
import { version } from '../../src/version.js';
import { failureOf, fetchFrom, fetchIn, first, newsAt, second } from './support/fetch-from.js';
import { networkTo, serve, serveSecurely, withCode } from './support/loopback.js';

const text = 'Tàu đến cảng lúc bình minh. '.repeat(200);

describe('fetching an article', () => {
  it('gives its bytes, and what the server says that they are', async () => {
    const resource = await fetchFrom((_, answer) => {
      answer.setHeader('Content-Type', 'Text/HTML; boundary=x; charset="Windows-1258"').end('<p>x');
    });
    expect(Buffer.from(resource.bytes).toString()).toBe('<p>x');
    expect(resource).toMatchObject({
      mediaType: 'text/html',
      encoding: 'windows-1258',
      address: 'http://news.example/a',
      isPublic: true,
    });
  });

  it('says who asks and what for, and no more', async () => {
    let headers: IncomingHttpHeaders = {};
    await fetchFrom((request, answer) => {
      ({ headers } = request);
      answer.setHeader('Set-Cookie', 'a=b').end(text);
    });
    expect(headers).toEqual({
      host: 'news.example',
      'user-agent': `briefdeck/${version}`,
      accept: 'text/html, text/plain;q=0.9, */*;q=0.1',
      'accept-encoding': 'gzip, deflate, br',
      connection: 'close',
    });
  });

  it('sends path and query, and keeps fragments to itself', async () => {
    const asked: (string | undefined)[] = [];
    const server = await serve(({ url, headers: { host } }, answer) => {
      asked.push(url, host);
      answer.end(text);
    });
    const { address } = await fetchIn(newsAt(server), 'http://news.example:8080/tin/Hội nghị?a=b c#phần-2');
    expect(asked).toEqual(['/tin/H%E1%BB%99i%20ngh%E1%BB%8B?a=b%20c', 'news.example:8080']);
    expect(address).toBe('http://news.example:8080/tin/H%E1%BB%99i%20ngh%E1%BB%8B?a=b%20c');
  });

  it.each([
    ['gzip', gzipSync(text)],
    ['x-gzip', gzipSync(text)],
    ['deflate', deflateSync(text)],
    ['deflate', deflateRawSync(text)],
    ['br', brotliCompressSync(text)],
    ['identity', Buffer.from(text)],
  ])('unpacks %s', async (encoding, bytes) => {
    const resource = await fetchFrom((_, answer) => answer.setHeader('Content-Encoding', encoding).end(bytes));
    expect(Buffer.from(resource.bytes).toString()).toBe(text);
  });

  it.each([undefined, 'application/octet-stream', 'application/zip', 'nonsense'])(
    'leaves it to the bytes where the server says %s',
    async (type) => {
      const resource = await fetchFrom((_, answer) =>
        (type === undefined ? answer : answer.setHeader('Content-Type', type)).end(text),
      );
      expect(resource).toMatchObject({ mediaType: undefined, encoding: undefined });
    },
  );

  it('forgets a character set that nobody knows', async () => {
    const type = 'text/plain; charset=klingon';
    expect(await fetchFrom((_, answer) => answer.setHeader('Content-Type', type).end(text))).toMatchObject({
      mediaType: 'text/plain',
      encoding: undefined,
    });
  });

  it('takes the next address where one leads nowhere', async () => {
    const server = await serve((_, answer) => answer.end(text));
    const network = networkTo({ names: { 'news.example': [[second, first]] }, servers: { [first]: server } });
    await fetchIn(network, 'http://news.example/');
    expect(network.connected.map(({ address }) => address)).toEqual([second, first]);
  });

  it('tries four addresses and no more', async () => {
    const names = { 'news.example': [Array.from({ length: 6 }, (_, index) => `93.184.215.${index}`)] };
    const network = networkTo({ names });
    expect(await failureOf(fetchIn(network, 'http://news.example/'))).toMatch(/^fetch\.refused/);
    expect(network.connected).toHaveLength(4);
  });

  it('leaves no connection open', async () => {
    const server = await serve((_, answer) => answer.setHeader('Connection', 'keep-alive').end(text));
    await fetchIn(newsAt(server), 'http://news.example/');
    await expect.poll(server.connections).toBe(0);
  });
});

describe('a body that nobody wants', () => {
  it.each([404, 302, 200])('is not waited for, and its connection is closed: %i', async (status) => {
    const server = await serve(({ url }, answer) => {
      if (url === '/end') return void answer.end(text);
      answer.writeHead(status, { Location: '/end', ...(status === 200 ? { 'Content-Type': 'video/mp4' } : {}) });
      answer.write(text);
    });
    const work = fetchIn(newsAt(server), 'http://news.example/a');
    if (status === 302) expect((await work).address).toBe('http://news.example/end');
    else expect(await failureOf(work)).toMatch(/^fetch\.(?:status|media-type)/);
    await expect.poll(server.connections).toBe(0);
  });
});

describe('TLS', () => {
  it('is for the name, at the address that was checked', async () => {
    const server = await serveSecurely((_, answer) => answer.end(text));
    const network = newsAt(server);
    expect((await fetchIn(network, 'https://news.example/a')).bytes).toHaveLength(Buffer.byteLength(text));
    expect(network.connected).toEqual([{ address: first, port: 443, secure: true, serverName: 'news.example' }]);
  });

  it('is refused with a certificate for another name, and no other address is tried', async () => {
    const server = await serveSecurely((_, answer) => answer.end(text));
    const network = networkTo({ names: { 'other.example': [[first, second]] }, servers: { [first]: server } });
    expect(await failureOf(fetchIn(network, 'https://other.example/a'))).toMatch(
      /^fetch\.tls: other\.example can't be trusted: its certificate is for another name\. /,
    );
    expect(network.connected).toHaveLength(1);
  });

  it('is refused where the server speaks none', async () => {
    const server = await serve((_, answer) => answer.end(text));
    expect(await failureOf(fetchIn(newsAt(server), 'https://news.example/a'))).toMatch(
      /^fetch\.tls: news\.example can't be trusted: it does not speak TLS there\./,
    );
  });
});

describe('what fails', () => {
  it.each([
    [404, 'news.example answers 404 (Not Found). Check the address: the page is not there.'],
    [
      403,
      'news.example answers 403 (Forbidden). Open the page in a browser, save it there, and give the path of the file.',
    ],
    [500, 'news.example answers 500 (Internal Server Error). Try again later.'],
    [204, 'news.example answers 204 (No Content). Try again later.'],
    [304, 'news.example answers 304 (Not Modified). Try again later.'],
    [799, 'news.example answers 799. Try again later.'],
  ])('is told with its status: %i', async (status, told) => {
    expect(await failureOf(fetchFrom((_, answer) => answer.writeHead(status).end()))).toBe(`fetch.status: ${told}`);
  });

  it('is told with its media type', async () => {
    expect(await failureOf(fetchFrom((_, answer) => answer.setHeader('Content-Type', 'video/mp4').end(text)))).toBe(
      'fetch.media-type: news.example sends video/mp4 where an article was looked for. Check the address.',
    );
  });

  it.each([
    ['ECONNREFUSED', /^fetch\.refused: news\.example refuses the connection\./],
    ['ENETUNREACH', /^fetch\.unreachable: news\.example can't be reached\./],
    ['ETIMEDOUT', /^fetch\.timed-out: news\.example does not answer\./],
    ['ECONNRESET', /^fetch\.broken-off: news\.example broke the connection off\./],
    ['CERT_HAS_EXPIRED', /^fetch\.tls: news\.example can't be trusted: its certificate has expired\./],
    ['EWHATEVER', /^fetch\.failed: news\.example can't be fetched: it failed with EWHATEVER\./],
  ])('is told where connecting fails with %s', async (code, told) => {
    const network = {
      ...networkTo({ names: { 'news.example': [[first]] } }),
      connect: () => Promise.reject(withCode(code)),
    };
    expect(await failureOf(fetchIn(network, 'http://news.example/'))).toMatch(told);
  });

  it.each([
    ['ENOTFOUND', 'fetch.no-such-host: There is no host news.example. Check the address.'],
    ['EAI_AGAIN', "fetch.no-such-host: The name news.example can't be looked up. Check the connection to the network."],
  ])('is told where no address is found: %s', async (code, told) => {
    const network = { ...networkTo({}), resolve: () => Promise.reject(withCode(code)) };
    expect(await failureOf(fetchIn(network, 'http://news.example/'))).toBe(told);
    const none = { ...networkTo({}), resolve: () => Promise.resolve([]) };
    expect(await failureOf(fetchIn(none, 'http://news.example/'))).toMatch(/^fetch\.no-such-host: There is no host/);
  });
});
