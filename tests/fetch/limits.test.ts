import { randomBytes } from 'node:crypto';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Patience } from '../../src/fetch/deadline.js';
import type { Network } from '../../src/fetch/network.js';
import { failureOf, fetchFrom, fetchIn, first, newsAt, second } from './support/fetch-from.js';
import { networkTo, serve, serveRaw } from './support/loopback.js';

const maximumBytes = 100_000;
const tooLarge = /^fetch\.too-large: What news\.example sends is larger than 0\.1 MB\./;
const short: Patience = { total: 400, idle: 100, connect: 100 };

describe('a body', () => {
  it('that never ends is left at the limit', async () => {
    let sent = 0;
    const server = await serve((_, answer) => {
      const more = (): void => {
        sent += 16_384;
        if (!answer.destroyed) answer.write(Buffer.alloc(16_384, 'a'), more);
      };
      more();
    });
    expect(await failureOf(fetchIn(newsAt(server), 'http://news.example/'))).toMatch(tooLarge);
    await expect.poll(server.connections).toBe(0);
    // What the buffers of both ends hold comes on top.
    expect(sent).toBeLessThan(20_000_000);
  });

  it('that says it is too large is not waited for', async () => {
    const work = fetchFrom((_, answer) => void answer.writeHead(200, { 'Content-Length': '100001' }).write('a'));
    expect(await failureOf(work)).toMatch(tooLarge);
  });

  it('may be as large as the limit', async () => {
    const { bytes } = await fetchFrom((_, answer) => answer.end(Buffer.alloc(maximumBytes, 'a')));
    expect(bytes).toHaveLength(maximumBytes);
    expect(await failureOf(fetchFrom((_, answer) => answer.end(Buffer.alloc(maximumBytes + 1, 'a'))))).toMatch(
      tooLarge,
    );
  });

  it.each([
    ['gzip', gzipSync(Buffer.alloc(50_000_000))],
    ['br', brotliCompressSync(Buffer.alloc(50_000_000))],
  ])('that is a bomb of %s is unpacked up to the limit', async (encoding, bomb) => {
    expect(bomb.length).toBeLessThan(maximumBytes);
    const work = fetchFrom((_, answer) => answer.setHeader('Content-Encoding', encoding).end(bomb));
    expect(await failureOf(work)).toMatch(tooLarge);
  });

  it('is limited on the wire too, whatever it is unpacked to', async () => {
    const packed = gzipSync(randomBytes(200_000));
    const work = fetchFrom((_, answer) => answer.setHeader('Content-Encoding', 'gzip').end(packed));
    expect(await failureOf(work)).toMatch(tooLarge);
  });

  it.each([
    ['gzip', Buffer.from('no gzip at all'), "can't be unpacked (gzip)"],
    ['gzip', gzipSync('Text that breaks off.').subarray(0, 20), "can't be unpacked (gzip)"],
    ['zstd', Buffer.from('x'), 'is packed in a way that was not asked for'],
    ['gzip, gzip', gzipSync(gzipSync('x')), 'is packed in a way that was not asked for'],
  ])('in %s that is none is refused', async (encoding, bytes, told) => {
    const work = fetchFrom((_, answer) => answer.setHeader('Content-Encoding', encoding).end(bytes));
    expect(await failureOf(work)).toContain(`fetch.encoding: What news.example sends ${told}`);
  });

  it('that ends before its length is not taken for whole', async () => {
    const server = await serveRaw((socket) => {
      socket.end('HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nThe council voted');
    });
    expect(await failureOf(fetchIn(newsAt(server), 'http://news.example/'))).toMatch(/^fetch\.broken-off/);
  });

  it('that goes on behind its length is cut there', async () => {
    const server = await serveRaw((socket) => {
      socket.write('HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nTexts and more of them');
    });
    const { bytes } = await fetchIn(newsAt(server), 'http://news.example/');
    expect(Buffer.from(bytes).toString()).toBe('Texts');
  });
});

describe('an answer', () => {
  it.each([
    [
      'with headers without end',
      `HTTP/1.1 200 OK\r\n${'X-Padding: aaaaaaaaaaaaaaaaaaaaaaaaaaaa\r\n'.repeat(3000)}`,
      'headers',
    ],
    ['that is not HTTP', 'SSH-2.0-OpenSSH_9.6\r\n', 'not-http'],
    [
      'with two lengths',
      'HTTP/1.1 200 OK\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
      'not-http',
    ],
  ])('%s is refused', async (_, answer, code) => {
    const server = await serveRaw((socket) => socket.write(answer));
    expect((await failureOf(fetchIn(newsAt(server), 'http://news.example/'))).split(':')[0]).toBe(`fetch.${code}`);
    await expect.poll(server.connections).toBe(0);
  });

  it('that does not come ends the connection', async () => {
    const server = await serveRaw((socket) => socket.end());
    expect(await failureOf(fetchIn(newsAt(server), 'http://news.example/'))).toMatch(/^fetch\.broken-off/);
  });
});

describe('patience', () => {
  const fetched = async (listener: Parameters<typeof serveRaw>[0], patience = short): Promise<string> => {
    const server = await serveRaw(listener);
    const told = await failureOf(fetchIn(newsAt(server), 'http://news.example/', { patience }));
    await expect.poll(server.connections).toBe(0);
    return told;
  };

  it('ends with a server that says nothing', async () => {
    expect(await fetched(() => undefined)).toMatch(/^fetch\.timed-out: news\.example sent nothing for 0\.1 seconds\./);
  });

  it('ends with headers that never end', async () => {
    const told = await fetched((socket) => {
      socket.write('HTTP/1.1 200 OK\r\nConnection: keep-alive\r\n');
      const timer = setInterval(() => socket.write('X: y\r\n'), 20);
      socket.on('close', () => {
        clearInterval(timer);
      });
    });
    expect(told).toMatch(/^fetch\.timed-out/);
  });

  it('ends with a body that stops', async () => {
    const told = await fetched((socket) => socket.write('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nText'));
    expect(told).toMatch(/sent nothing for 0\.1 seconds/);
  });

  it('ends with a body that drips', async () => {
    // A busy machine may let drops come late; only the whole is too long.
    const told = await fetched(
      (socket) => {
        socket.write('HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n');
        const timer = setInterval(() => socket.write('a'), 20);
        socket.on('close', () => {
          clearInterval(timer);
        });
      },
      { ...short, idle: 5_000 },
    );
    expect(told).toMatch(/^fetch\.timed-out: news\.example took longer than 0\.4 seconds\./);
  });

  it('is for all redirects together', async () => {
    const server = await serve((_, answer) => {
      setTimeout(() => answer.writeHead(302, { Location: '/' }).end(), 80);
    });
    const work = fetchIn(newsAt(server), 'http://news.example/', { patience: { ...short, total: 300, idle: 1_000 } });
    expect(await failureOf(work)).toMatch(/^fetch\.timed-out: news\.example took longer than 0\.3 seconds\./);
  });

  /** Never connects. */
  const hang: Network['connect'] = (_, signal) =>
    new Promise<never>((_, fail) => {
      signal.addEventListener('abort', () => {
        fail(signal.reason as Error);
      });
    });

  it('with an address that does not answer is shorter, so that the next may', async () => {
    const told = networkTo({
      names: { 'news.example': [[second, first]] },
      servers: { [first]: await serve((_, answer) => answer.end('Text.')) },
    });
    const network: Network = {
      ...told,
      connect: (to, signal) => (to.address === second ? hang : told.connect)(to, signal),
    };
    const patience = { total: 2_000, idle: 1_000, connect: 50 };
    expect((await fetchIn(network, 'http://news.example/', { patience })).bytes).toHaveLength(5);
  });

  it('ends with an address that never answers, and with a name', async () => {
    const hanging = { ...networkTo({ names: { 'news.example': [[first]] } }), connect: hang };
    expect(await failureOf(fetchIn(hanging, 'http://news.example/', { patience: { ...short, connect: 50 } }))).toMatch(
      /^fetch\.timed-out: news\.example can't be reached within 0\.05 seconds\./,
    );
    const unnamed = { ...networkTo({}), resolve: () => new Promise<never>(() => undefined) };
    expect(await failureOf(fetchIn(unnamed, 'http://news.example/', { patience: short }))).toMatch(/^fetch\.timed-out/);
  });
});

describe('an interruption', () => {
  it.each<[string, Parameters<typeof serveRaw>[0]]>([
    ['before an answer', () => undefined],
    ['within a body', (socket) => socket.write('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nText')],
  ])('ends what is under way %s', async (_, listener) => {
    const controller = new AbortController();
    const reason = new Error('Interrupted.');
    const server = await serveRaw((socket) => {
      listener(socket);
      setTimeout(() => {
        controller.abort(reason);
      }, 30);
    });
    await expect(fetchIn(newsAt(server, { signal: controller.signal }), 'http://news.example/')).rejects.toBe(reason);
    await expect.poll(server.connections).toBe(0);
  });

  it('that came before asks nobody', async () => {
    const network = networkTo(
      { names: { 'news.example': [[first]] } },
      { signal: AbortSignal.abort(new Error('No.')) },
    );
    await expect(fetchIn(network, 'http://news.example/')).rejects.toThrow('No.');
    expect(network.connected).toEqual([]);
  });
});
