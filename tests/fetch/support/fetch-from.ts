import type { RequestListener } from 'node:http';
import { BriefdeckError } from '../../../src/diagnostics/error.js';
import { fetchResource, type Resource, type Wish } from '../../../src/fetch/fetch-resource.js';
import type { Network } from '../../../src/fetch/network.js';
import { type Loopback, networkTo, serve } from './loopback.js';

/** Two addresses of the public internet, which no test connects to. */
export const [first, second] = ['93.184.215.14', '2606:2800:21f:cb07:6820:80da:af6b:8b2c'] as const;

const wish: Wish = { what: 'an article', accept: ['text/html', 'text/plain'], maximumBytes: 100_000 };

/** A network in which news.example is a server. */
export const newsAt = (server: Loopback, more: Partial<Pick<Network, 'allowPrivate' | 'signal'>> = {}) =>
  networkTo({ names: { 'news.example': [[first]] }, servers: { [first]: server } }, more);

export const fetchIn = (network: Network, address: string, more: Partial<Wish> = {}): Promise<Resource> =>
  fetchResource(address, { ...wish, ...more }, network);

/** Fetches a page of news.example that a listener answers with. */
export const fetchFrom = async (listener: RequestListener, more: Partial<Wish> = {}): Promise<Resource> =>
  fetchIn(newsAt(await serve(listener)), 'http://news.example/a', more);

/** What a failure tells: its code, and its sentences in one line. */
export async function failureOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    if (!(error instanceof BriefdeckError) || error.kind !== 'input') throw error;
    const { code, message, hint = '' } = error.diagnostic;
    return `${code}: ${message} ${hint}`;
  }
  throw new Error('Nothing failed.');
}
