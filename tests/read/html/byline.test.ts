import { describe, expect, it } from 'vitest';
import { shownAuthors } from '../../../src/read/html/byline/shown-authors.js';
import { parseHtml } from '../../../src/read/html/parse-html.js';
import { articleScope } from '../../../src/read/html/select/scope.js';
import { elementsIn, findIn } from '../../../src/read/html/tree.js';
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

  it('leaves the day that stands with it right behind a standfirst', async () => {
    const line = '<p class="meta">By Ann Lee &nbsp;|&nbsp; 16 October 2031, 6.30 am</p>';
    const { value } = await readPage(
      page({
        above: '<p class="standfirst">The barrier costs 40 million and keeps the storm out of the basin.</p>',
      }).replace('<div class="entry-content">', `${line}<div class="entry-content">`),
    );
    expect(value.published).toBe('2031-10-16');
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

  it('is one paper and its agency as the paper joins them, where no person is named', async () => {
    const site = '<meta property="og:site_name" content="Le Courrier du Port">';
    const head = (author: string): string => `${site}<meta name="author" content="${author}">`;
    expect(await bylineOf({ head: head('Le Courrier du Port et AFP') })).toBe('Le Courrier du Port et AFP');
    expect(await bylineOf({ head: head('AFP and dpa') })).toBe('AFP and dpa');
    expect(await bylineOf({ head: head('Ann Lee et Bo Lind') })).toBe('Ann Lee, Bo Lind');
  });

  it('is no paper beside a person', async () => {
    const head = '<meta property="og:site_name" content="Harbour Post">';
    const above =
      '<p class="byline"><a href="/authors/lee">Ann Lee</a>, <a href="/authors/south">Harbour Post South</a></p>';
    expect(await bylineOf({ head, above })).toBe('Ann Lee');
  });

  it('is told without an address behind it, and with a first word that names a field elsewhere', async () => {
    const head = (author: string): string => `<meta name="author" content="${author}">`;
    expect(await bylineOf({ head: head('Ann Lee - https://lee.example/notes/') })).toBe('Ann Lee');
    expect(await bylineOf({ head: head('Ann Lee (http://lee.example/ann/)') })).toBe('Ann Lee');
    expect(await bylineOf({ head: head('Author Lee') })).toBe('Author Lee');
    expect(await bylineOf({ head: head('Author: Ann Lee') })).toBe('Ann Lee');
  });

  it('is neither who wrote one of several comments, nor an account of the site elsewhere', async () => {
    const comment = `<div class="comment"><p class="author"><a href="/user/moss">Cy Moss</a></p>${text}</div>`;
    const tree = await parseHtml(page({ above: comment }), 'page.html');
    const article = findIn(tree, ({ tag }) => tag === 'article');
    const scope = articleScope(tree, article && new Set([article, ...elementsIn(article)]), undefined);
    expect(shownAuthors(tree, scope, [])).toEqual([]);
    const account = '<p><a rel="me" href="https://talk.example/profile/harbour-post">Talk Example</a></p>';
    expect(await bylineOf({ below: account })).toBeUndefined();
  });

  it('is told without offices, degrees and the paper', async () => {
    const site = '<meta property="og:site_name" content="Harbour Post">';
    const head = (author: string): string => `${site}<meta name="author" content="${author}">`;
    expect(await bylineOf({ head: head('Ann Lee, Senior Politics Editor, Harbour Post') })).toBe('Ann Lee');
    expect(await bylineOf({ head: head('Ann Lee, PhD') })).toBe('Ann Lee');
    expect(await bylineOf({ head: head('Staff and agencies of the coast') })).toBe('Staff and agencies of the coast');
  });
});

describe('whom a page tells programs for whose the site is', () => {
  const head =
    '<meta name="copyright" content="Copyright © 2026 by Harbour Media"><meta name="author" content="Harbour Media">';

  it('is not who wrote, where the page shows a person', async () => {
    expect(await bylineOf({ head, above: '<div class="byline">By Ann Lee</div>' })).toBe('Ann Lee');
  });

  it('stays where the page shows nobody', async () => {
    expect(await bylineOf({ head })).toBe('Harbour Media');
  });
});

describe('what Vietnamese papers set before who wrote', () => {
  it.each(['Tin, ảnh', 'Bài và ảnh', 'Tin, bài'])('is no name: %s', async (label) => {
    const line = `<p style="text-align:right"><em>${label}</em>: <strong>Vũ Phương Lan</strong></p>`;
    expect(await bylineOf({ above: line })).toBe('Vũ Phương Lan');
    expect(await bylineOf({ above: `<p class="author">${label}: Vũ Phương Lan</p>` })).toBe('Vũ Phương Lan');
  });
});
