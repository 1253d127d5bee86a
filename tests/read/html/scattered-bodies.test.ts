import { describe, expect, it } from 'vitest';
import { outline, paragraphs, readPage } from './page.js';

const title = '<title>Council backs barrier</title>';

describe('the body of an article', () => {
  it('is what is called so, where Readability finds a notice of the site', async () => {
    const notice = `<div class="notice"><p>${'Offers on this site are from companies, which pay us, and they may decide where they stand. '.repeat(4)}</p></div>`;
    const body = paragraphs
      .map((paragraph) => `<div class="sidebar-x"><p>${paragraph} ${paragraph} ${paragraph}</p></div>`)
      .join('');
    const html = `<html><head>${title}</head><body>${notice}<div class="comment"><h1>Council backs barrier</h1><div class="article-body">${body}</div></div></body></html>`;
    const { value } = await readPage(html);
    expect(outline(value)).toEqual(
      expect.arrayContaining(paragraphs.map((each) => `paragraph: ${each} ${each} ${each}`)),
    );
  });
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
