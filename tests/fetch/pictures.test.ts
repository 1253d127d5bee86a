import { describe, expect, it } from 'vitest';
import { fetchPicture } from '../../src/fetch/picture/fetch-picture.js';
import { type PictureLimits, pictureFetcher } from '../../src/fetch/picture/picture-fetcher.js';
import { failureOf, newsAt } from './support/fetch-from.js';
import { serve } from './support/loopback.js';

const limits: PictureLimits = { pictures: 5, atOnce: 2, bytes: 1_000 };
const addresses = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `http://news.example/${index}`);

describe('a picture', () => {
  it('is fetched, whatever its kind', async () => {
    const server = await serve((_, answer) => answer.setHeader('Content-Type', 'image/jpg').end('picture'));
    expect(Buffer.from(await fetchPicture('http://news.example/a', newsAt(server))).toString()).toBe('picture');
  });

  it('is nothing but a picture, and no larger than 25 MB', async () => {
    const server = await serve(({ url }, answer) => {
      if (url === '/page') answer.setHeader('Content-Type', 'text/html').end('<p>');
      else answer.writeHead(200, { 'Content-Length': '25000001' }).write('a');
    });
    const network = newsAt(server);
    expect(await failureOf(fetchPicture('http://news.example/page', network))).toMatch(/^fetch\.media-type/);
    expect(await failureOf(fetchPicture('http://news.example/large', network))).toMatch(/larger than 25 MB/);
    expect(await failureOf(fetchPicture('http://127.0.0.1/', network))).toMatch(/^fetch\.private-address/);
  });
});

describe('the pictures of an article', () => {
  it('are fetched a few at once, each address once', async () => {
    const counts = { now: 0, most: 0, all: 0 };
    const server = await serve((_, answer) => {
      counts.now += 1;
      counts.all += 1;
      counts.most = Math.max(counts.most, counts.now);
      setTimeout(() => {
        counts.now -= 1;
        answer.end('picture');
      }, 20);
    });
    const fetch = pictureFetcher(newsAt(server), limits);
    await Promise.all([...addresses(5), ...addresses(5)].map(fetch));
    expect(counts).toEqual({ now: 0, most: 2, all: 5 });
  });

  it('are so many and no more, and a failure takes no place for ever', async () => {
    const server = await serve((_, answer) => answer.writeHead(404).end());
    const fetch = pictureFetcher(newsAt(server), limits);
    const failures = await Promise.all(addresses(6).map((address) => failureOf(fetch(address))));
    expect(failures.map((failure) => failure.split(':')[0])).toEqual([
      ...Array.from({ length: 5 }, () => 'fetch.status'),
      'fetch.too-many-pictures',
    ]);
  });

  it('are so large together and no larger', async () => {
    const server = await serve((_, answer) => answer.end(Buffer.alloc(600)));
    const fetch = pictureFetcher(newsAt(server), { ...limits, atOnce: 1 });
    const [one, two, three] = addresses(3).map(fetch);
    expect([(await one)?.length, (await two)?.length]).toEqual([600, 600]);
    expect(await failureOf(three ?? Promise.resolve())).toMatch(/^fetch\.too-many-pictures: The pictures together/);
  });
});
