import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { decodeHtml } from '../../src/read/html/decode-html.js';
import { parseHtml } from '../../src/read/html/parse-html.js';
import { elementsIn, type HtmlElement, textOf } from '../../src/read/html/tree.js';
import { isoDate } from '../../src/read/iso-date.js';
import { authorsIn } from './authors.js';
import type { Found, Page } from './page-set.js';

export type Reader = (page: Page) => Promise<Found>;

interface PeerFinding {
  readonly html: string;
  readonly title: string | undefined;
  readonly author: string | undefined;
  readonly published: string | undefined;
}

type Peer = (html: string, url: string) => PeerFinding | Promise<PeerFinding>;

/** The readers of the folder's own packages, by their names. */
export async function peerReaders(): Promise<[string, Reader][]> {
  const file = pathToFileURL(resolve('bench/pages/peers.mjs')).href;
  const { peers } = (await import(file)) as { readonly peers: Readonly<Record<string, Peer>> };
  return Object.entries(peers).map(([name, peer]) => [name, async (page) => foundBy(peer, page)]);
}

async function foundBy(peer: Peer, { bytes, address }: Page): Promise<Found> {
  const { text } = decodeHtml(bytes, address);
  const { html, title, author, published } = await peer(text, address);
  const content = await parseHtml(html, address);
  const elements = [...elementsIn(content)];
  return {
    // Captions and titles are in neither set's texts.
    body: textOf(content, ({ tag }) => isCaption(tag) || tag === 'h1'),
    captions: elements.filter(({ tag }) => isCaption(tag)).map((caption: HtmlElement) => textOf(caption)),
    authors: authorsIn(author),
    title,
    published: isoDate(published)?.slice(0, 10),
  };
}

const isCaption = (tag: string): boolean => tag === 'figcaption';
