import { describe, expect, it } from 'vitest';
import { markedHtml } from '../../../src/read/html/marked-html.js';
import { readSrcset } from '../../../src/read/html/pictures/candidates.js';
import { paragraphs } from './page.js';

const [first = '', second = '', ...rest] = paragraphs;

async function pictures(html: string, address?: string, head = ''): Promise<(string | undefined)[]> {
  const after = rest.map((text) => `<p>${text}</p>`).join('');
  const page = `<head>${head}</head><body><article><p>${first}</p><p>${second}</p>${html}${after}</article></body>`;
  const { parts } = await markedHtml(page, { name: 'page.html', address });
  return parts.flatMap((part) => (part.kind === 'figure' ? [part.image] : []));
}

describe('which picture is meant', () => {
  it.each([
    ['the widest', '<img srcset="a.jpg 320w, b.jpg 1600w, c.jpg 800w" src="a.jpg">', 'b.jpg'],
    ['none wider than a screen', '<img srcset="a.jpg 800w, b.jpg 2000w, c.jpg 6000w">', 'b.jpg'],
    ['one of the sources', '<picture><source srcset="big.webp 1200w"><img src="small.jpg"></picture>', 'big.webp'],
    ['one that is loaded late', '<img src="data:image/gif;base64,R0lGOD" data-src="a.jpg">', 'a.jpg'],
    ['one that is loaded late by another name', '<img src="/blank.gif" data-original="a.jpg">', 'a.jpg'],
    [
      'a drawing in a figure',
      '<figure><img src="plan.svg"><figcaption>The plan of the gate.</figcaption></figure>',
      'plan.svg',
    ],
    ['one for browsers without scripts', '<img src="placeholder.png"><noscript><img src="a.jpg"></noscript>', 'a.jpg'],
  ])('is %s', async (_, html, image) => {
    expect(await pictures(html)).toEqual([image]);
  });

  it.each([
    '<img src="pixel.gif" width="1" height="1">',
    '<img src="/img/logo.png">',
    '<img class="avatar" src="lee.jpg">',
    '<span class="icon"><img src="arrow.png"></span>',
    '<img src="drawing.svg">',
    '<img src="javascript:alert(1)">',
    '<img src="file:///etc/passwd.png">',
    '<img src="../secret/a.jpg">',
    '<img src="a%2f..%2f..%2fb.jpg">',
    '<img src="C:\\a.jpg">',
  ])('is none: %s', async (html) => {
    expect(await pictures(html)).toEqual([]);
  });

  it('reads sets whose addresses hold commas', () => {
    expect(readSrcset('https://i.example/w,300/a.jpg 300w, https://i.example/w,900/a.jpg 900w')).toEqual([
      { reference: 'https://i.example/w,300/a.jpg', width: 300 },
      { reference: 'https://i.example/w,900/a.jpg', width: 900 },
    ]);
  });
});

describe('where a picture is', () => {
  const image = '<img src="photos/a%20b.jpg?size=l">';
  const canonical = '<link rel="canonical" href="https://harbour.example/news/barrier">';

  it('is told from where the page was fetched, and from its base', async () => {
    expect(await pictures(image, 'https://cdn.example/x/page')).toEqual([
      'https://cdn.example/x/photos/a%20b.jpg?size=l',
    ]);
    expect(await pictures(image, 'https://cdn.example/x/page', '<base href="/y/">')).toEqual([
      'https://cdn.example/y/photos/a%20b.jpg?size=l',
    ]);
  });

  it('is a place beside a saved page, as the disk has it', async () => {
    expect(await pictures(image, undefined, canonical)).toEqual(['photos/a b.jpg']);
    expect(await pictures('<img src="./page_files/a.jpg" data-src="https://cdn.example/a.jpg">')).toEqual([
      'page_files/a.jpg',
    ]);
  });

  it('has the signs escaped that mean something in an address, for whoever looks there to take the escapes off once', async () => {
    expect(await pictures('<img src="50%2520off%23b.png">')).toEqual(['50%2520off%23b.png']);
  });

  it('is on the site for addresses from its root', async () => {
    expect(await pictures('<img src="/photos/a.jpg">', undefined, canonical)).toEqual([
      'https://harbour.example/photos/a.jpg',
    ]);
    expect(await pictures('<img src="/photos/a.jpg">')).toEqual([]);
  });

  it('is inside the page for data', async () => {
    const bytes = Buffer.alloc(3000, 7);
    const page = `<body><article>${paragraphs.map((text) => `<p>${text}</p>`).join('')}
      <figure><img src="data:image/jpeg;base64,${bytes.toString('base64')}"><figcaption>The pier</figcaption></figure></article></body>`;
    const document = await markedHtml(page, { name: 'page.html' });
    expect(document.parts.at(-1)).toEqual({ kind: 'figure', caption: 'The pier', image: 'picture-1.jpg' });
    expect([...(document.pictures ?? [])]).toEqual([['picture-1.jpg', bytes]]);
  });
});
