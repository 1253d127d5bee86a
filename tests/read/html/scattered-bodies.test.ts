import { describe, expect, it } from 'vitest';
import { betterNamed } from '../../../src/read/html/named-body.js';
import { parseHtml } from '../../../src/read/html/parse-html.js';
import { attribute, elementsIn, findIn, type HtmlElement } from '../../../src/read/html/tree.js';
import { outline, paragraphs, readPage } from './page.js';

const title = '<title>Council backs barrier</title>';

it('the body of an article is what is called so, where it holds much more text than was found', async () => {
  const body = paragraphs.map((paragraph) => `<p>${paragraph} ${paragraph}</p>`).join('');
  const page = await parseHtml(
    `<body><p class="notice">Offers pay us.</p><div class="article-body">${body}</div></body>`,
    'page.html',
  );
  const named = (name: string): HtmlElement | undefined =>
    findIn(page, (element) => attribute(element, 'class') === name);
  const [notice, article] = [named('notice'), named('article-body')];
  if (notice === undefined || article === undefined) throw new Error('The page lacks its boxes.');
  expect(betterNamed(page, new Set([notice]))?.has(article)).toBe(true);
  const whole = new Set([article, ...elementsIn(article)]);
  expect(betterNamed(page, whole)).toBe(whole);
});

describe('captions', () => {
  const head = `${title}<meta property="og:title" content="Council backs barrier">`;
  const [first, second, third] = paragraphs.map((paragraph) => `<p>${paragraph} ${paragraph}</p>`);
  const page = (box: string): string =>
    `<html><head>${head}</head><body><article><h1>Council backs barrier</h1>${box}<div>${first}${second}${third}</div></article></body></html>`;

  it('stand below the title for a picture that a program shows, but not for a film', async () => {
    const box =
      '<div class="top-image"><figcaption class="caption">Boats in the harbour at low tide on Monday</figcaption></div>';
    expect(outline((await readPage(page(box))).value).join()).toContain(
      'figure: Boats in the harbour at low tide on Monday',
    );
    const film = box.replace('top-image', 'video-player');
    expect(outline((await readPage(page(film))).value).join()).not.toContain('Boats');
  });

  it('may open with whose the picture is', async () => {
    const box = `<div class="image"><img src="https://harbour.example/a.jpg" width="800" height="500"><p class="caption">© Harbour Archive The old barrier on the day that it was opened, with its builders</p></div>`;
    const { value } = await readPage(page(box));
    expect(outline(value).join()).toContain('The old barrier on the day that it was opened');
  });

  it('are not taken for a line of the author where they stand in its box', async () => {
    const box = `<div class="image-author-fields"><img src="https://harbour.example/a.jpg" width="800" height="500"><p class="image-description">The gates of the old barrier, closed since the storm</p></div>`;
    const { value } = await readPage(page(box));
    expect(outline(value).join()).toContain('figure: The gates of the old barrier');
  });
});
