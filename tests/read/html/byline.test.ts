import { describe, expect, it } from 'vitest';
import { paragraphs, readPage } from './page.js';

const text = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('');
const page = (around: { readonly head?: string; readonly above?: string; readonly below?: string }): string =>
  `<!doctype html><html><head><title>Council backs barrier</title>${around.head ?? ''}</head><body>
    <header><a href="/">Harbour Post</a></header>
    <article><header><h1>Council backs barrier</h1>${around.above ?? ''}</header>
    <div class="entry-content">${text}</div>${around.below ?? ''}</article></body></html>`;
const bylineOf = async (around: Parameters<typeof page>[0]): Promise<string | undefined> =>
  (await readPage(page(around))).value.byline;
const linked = (data: unknown): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

describe('who wrote an article', () => {
  it.each([
    [
      'by the marks that weblogs have',
      '<div class="entry-meta">Posted on <a href="/1">2 May</a> <span class="by-author">by <span class="author vcard"><a class="url fn n" href="/author/ann">Ann Lee</a></span></span></div>',
      'Ann Lee',
    ],
    [
      'by schema.org',
      '<p itemprop="author"><span itemprop="name">Ann Lee</span>, <em>Harbour desk</em></p>',
      'Ann Lee',
    ],
    ['by where a link leads', '<div class="x7"><a href="/authors/ann-lee">Ann Lee</a></div>', 'Ann Lee'],
    ['by what a line is called', '<div class="story__byline"><b>By</b><span>Ann Lee</span></div>', 'Ann Lee'],
    ['by how a line is worded', '<div class="x8">26.10.2026 13:30 by Ann Lee</div>', 'Ann Lee'],
    [
      'without an office',
      '<div class="byline"><span>Ann Lee</span><span class="job">Staff Writer</span></div>',
      'Ann Lee',
    ],
    [
      'for each of several',
      '<div class="byline"><a href="/authors/lee">Ann Lee</a> and <a href="/authors/lind">Bo Lind</a></div>',
      'Ann Lee, Bo Lind',
    ],
  ])('is read %s', async (_, above, wanted) => {
    expect(await bylineOf({ above })).toBe(wanted);
  });

  it('is read below the article, but not from comments on it', async () => {
    const comment = '<div class="comments"><p class="author vcard"><span class="fn">Cy Moss</span></p></div>';
    const below =
      '<footer class="post-footer"><span class="post-author vcard">Posted by <span class="fn">Ann Lee</span></span></footer>';
    expect(await bylineOf({ below: comment })).toBeUndefined();
    expect(await bylineOf({ below: below + comment })).toBe('Ann Lee');
  });

  it('is looked up where linked data tells it by an address', async () => {
    const head = linked({
      '@graph': [
        { '@type': 'Article', headline: 'Council backs barrier', author: { '@id': '/#person' } },
        { '@type': 'Person', '@id': '/#person', name: 'Ann Lee' },
      ],
    });
    expect(await bylineOf({ head })).toBe('Ann Lee');
  });

  it('is read from several elements and from labelled values', async () => {
    const tags = '<meta name="author" content="Ann Lee"><meta name="author" content="Bo Lind">';
    expect(await bylineOf({ head: tags })).toBe('Ann Lee, Bo Lind');
    const card = '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Ann Lee">';
    expect(await bylineOf({ head: card })).toBe('Ann Lee');
  });

  it('is a person whom the page shows, where programs are told the name of an organisation', async () => {
    const head = linked({ '@type': 'Article', author: { '@type': 'Organization', name: 'Harbour News Group' } });
    expect(await bylineOf({ head, above: '<p class="byline">By Ann Lee</p>' })).toBe('Ann Lee');
    expect(await bylineOf({ head, above: '<p class="byline">amw</p>' })).toBe('Harbour News Group');
  });

  it('has the second author whom the page tells nobody but its readers', async () => {
    const head = '<meta name="author" content="Ann Lee">';
    const above = '<p class="byline"><a href="/authors/lee">Ann Lee</a>, <a href="/authors/lind">Bo Lind</a></p>';
    expect(await bylineOf({ head, above })).toBe('Ann Lee, Bo Lind');
  });

  it('is told without offices, degrees and the paper', async () => {
    const site = '<meta property="og:site_name" content="Harbour Post">';
    const head = (author: string): string => `${site}<meta name="author" content="${author}">`;
    expect(await bylineOf({ head: head('Ann Lee, Senior Politics Editor, Harbour Post') })).toBe('Ann Lee');
    expect(await bylineOf({ head: head('Ann Lee, PhD') })).toBe('Ann Lee');
    expect(await bylineOf({ head: head('Staff and agencies of the coast') })).toBe('Staff and agencies of the coast');
  });
});
