import { describe, expect, it } from 'vitest';
import { failureOf, fetchIn, first, newsAt, second } from './support/fetch-from.js';
import { networkTo, serve, serveSecurely } from './support/loopback.js';

/** A server that leads to a place, or to each of several by its path: `/0`, `/1` … */
const leadingTo = (...places: string[]) =>
  serve(({ url = '' }, answer) => {
    const place = places[Number(url.slice(1))];
    if (place === undefined) answer.end('The end of the way.');
    else answer.writeHead(302, { Location: place }).end();
  });

describe('an address', () => {
  it.each([
    ['ftp://news.example/a', 'fetch.scheme'],
    ['file:///etc/passwd', 'fetch.scheme'],
    ['https://', 'fetch.address'],
    ['http://[fe80::1%25eth0]/', 'fetch.address'],
    ['http://user:secret@news.example/', 'fetch.credentials'],
    ['http://localhost/', 'fetch.private-address'],
    ['http://LOCALHOST.:8080/', 'fetch.private-address'],
    ['http://news.localhost/', 'fetch.private-address'],
    ['http://127.0.0.1/', 'fetch.private-address'],
    ['http://0x7f.1/', 'fetch.private-address'],
    ['http://2130706433/', 'fetch.private-address'],
    ['http://0177.0.0.1/', 'fetch.private-address'],
    ['http://１２７.0.0.1/', 'fetch.private-address'],
    ['http://[::1]/', 'fetch.private-address'],
    ['http://[::ffff:7f00:1]/', 'fetch.private-address'],
    ['http://169.254.169.254/latest/meta-data/', 'fetch.private-address'],
  ])('%s is refused, and nobody is asked', async (address, code) => {
    const network = networkTo({});
    const told = await failureOf(fetchIn(network, address));
    expect(told.split(':')[0]).toBe(code);
    expect(told).not.toContain('secret');
    expect([...network.asked, ...network.connected]).toEqual([]);
  });

  it('of a private network is fetched when it is meant', async () => {
    const server = await serve((_, answer) => answer.end('From the intranet.'));
    const told = { names: { 'wiki.corp.example': [['10.1.2.3']] }, servers: { '10.1.2.3': server } };
    expect(await failureOf(fetchIn(networkTo(told), 'http://wiki.corp.example/'))).toBe(
      'fetch.private-address: wiki.corp.example is not fetched: its address leads to a private network, not to the public internet. If that is meant, say --allow-private.',
    );
    const allowed = networkTo(told, { allowPrivate: true });
    expect(await fetchIn(allowed, 'http://wiki.corp.example/')).toMatchObject({ isPublic: false });
  });
});

describe('a name', () => {
  it('is refused where one of its addresses is private', async () => {
    const network = networkTo({ names: { 'news.example': [[first, '192.168.0.1']] } });
    expect(await failureOf(fetchIn(network, 'http://news.example/'))).toMatch(/^fetch\.private-address/);
    expect(network.connected).toEqual([]);
  });

  it('that means something else a moment later is asked for once, and connected to as checked', async () => {
    const server = await serve((_, answer) => answer.end('Text.'));
    const network = networkTo({
      names: { 'news.example': [[first], ['127.0.0.1']] },
      servers: { [first]: server },
    });
    await fetchIn(network, 'http://news.example/');
    expect(network.asked).toEqual(['news.example']);
    expect(network.connected).toMatchObject([{ address: first, port: 80 }]);
  });

  it('is asked for and checked anew with each redirect', async () => {
    const server = await leadingTo('/1');
    const network = networkTo({
      names: { 'news.example': [[first], ['127.0.0.1']] },
      servers: { [first]: server, '127.0.0.1': server },
    });
    expect(await failureOf(fetchIn(network, 'http://news.example/0'))).toMatch(/^fetch\.private-address/);
    expect(network.connected).toHaveLength(1);
  });
});

describe('a redirect', () => {
  it('is followed, five times', async () => {
    const vietnamese = Buffer.from('/bài').toString('latin1');
    const network = newsAt(await leadingTo('/1', '//news.example/2', 'http://news.example/3', '4', vietnamese));
    expect((await fetchIn(network, 'http://news.example/0')).address).toBe('http://news.example/b%C3%A0i');
    expect(network.connected).toHaveLength(6);
  });

  it('in a circle ends', async () => {
    const server = await serve((_, answer) => answer.writeHead(301, { Location: '/' }).end());
    const network = newsAt(server);
    expect(await failureOf(fetchIn(network, 'http://news.example/'))).toMatch(
      /^fetch\.redirects: news\.example leads on more than 5 times\./,
    );
    expect(network.connected).toHaveLength(6);
    await expect.poll(server.connections).toBe(0);
  });

  it.each([
    ['http://127.0.0.1/admin', 'fetch.private-address'],
    ['http://inside.example/admin', 'fetch.private-address'],
    ['http://localhost/admin', 'fetch.private-address'],
    ['file:///etc/passwd', 'fetch.scheme'],
    ['data:text/html,hello', 'fetch.scheme'],
    ['http://a:b@news.example/', 'fetch.credentials'],
    ['http://[', 'fetch.address'],
  ])('to %s is not followed', async (place, code) => {
    const server = await leadingTo(place);
    const network = networkTo({
      names: { 'news.example': [[first]], 'inside.example': [['10.0.0.1']] },
      servers: { [first]: server, '10.0.0.1': server, '127.0.0.1': server },
    });
    expect((await failureOf(fetchIn(network, 'http://news.example/0'))).split(':')[0]).toBe(code);
    expect(network.connected).toHaveLength(1);
  });

  it('leads from no public server into a private network, even where that may be asked', async () => {
    const told = {
      names: { 'news.example': [[first]] },
      servers: { [first]: await leadingTo('http://10.0.0.1/reboot') },
    };
    const network = networkTo(told, { allowPrivate: true });
    expect(await failureOf(fetchIn(network, 'http://news.example/0'))).toMatch(
      /^fetch\.private-address: 10\.0\.0\.1 is not fetched: .* A public server may not lead there/,
    );
  });

  it('gives up no encryption', async () => {
    const server = await serveSecurely((_, answer) =>
      answer.writeHead(302, { Location: 'http://news.example/' }).end(),
    );
    const network = networkTo({ names: { 'news.example': [[first, second]] }, servers: { [first]: server } });
    expect(await failureOf(fetchIn(network, 'https://news.example/'))).toMatch(
      /^fetch\.downgrade: news\.example leads to news\.example without encryption/,
    );
  });
});
