import { describe, expect, it } from 'vitest';
import { pictureSource } from '../../../src/cli/web/picture-source.js';
import { failureOf } from '../../fetch/support/fetch-from.js';
import { connectorTo, serve } from '../../fetch/support/loopback.js';

const [publicAddress, privateAddress] = ['93.184.215.14', '10.1.2.3'];
const uri = 'http://news.example/a';

async function world() {
  const server = await serve((_, answer) => answer.setHeader('Content-Type', 'image/png').end('picture'));
  const network = connectorTo({
    names: { 'news.example': [[publicAddress]], 'wiki.corp.example': [[privateAddress]] },
    servers: { [publicAddress]: server, [privateAddress]: server },
  });
  return { network, signal: new AbortController().signal };
}

describe('the pictures that an article names', () => {
  const [ofPublic, ofPrivate] = ['http://news.example/a.png', 'http://wiki.corp.example/a.png'];

  it('are fetched for one that was fetched itself', async () => {
    const fetch = await pictureSource(
      { uri, isPublic: true },
      { images: 'auto', offline: false, allowPrivate: false },
      await world(),
    );
    expect(Buffer.from((await fetch?.(ofPublic)) ?? '').toString()).toBe('picture');
  });

  it('are not fetched for a file', async () => {
    expect(
      await pictureSource({}, { images: 'auto', offline: false, allowPrivate: true }, await world()),
    ).toBeUndefined();
  });

  it('come from a private network only for an article from there', async () => {
    const reach = { images: 'auto' as const, offline: false, allowPrivate: true };
    const fromOutside = await pictureSource({ uri, isPublic: true }, reach, await world());
    expect(await failureOf(fromOutside?.(ofPrivate) ?? Promise.resolve())).toMatch(/^fetch\.private-address/);
    const fromInside = await pictureSource({ uri, isPublic: false }, reach, await world());
    expect(await fromInside?.(ofPrivate)).toHaveLength(7);
  });
});
