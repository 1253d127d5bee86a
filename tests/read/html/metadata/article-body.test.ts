import { describe, expect, it } from 'vitest';
import { outline, paragraphs, readPage } from '../page.js';

const more = [
  'Shipping through the harbour goes on while the gates are built, and the port expects no more than a week of closures.',
  'The engineers will report to the council every three months, and residents may read those reports in the town hall.',
];
const body = [...paragraphs, ...more];
const data = (text: string): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Barrier approved', articleBody: text })}</script>`;
const page = (inner: string, told: string): string =>
  `<!doctype html><html><head><title>Barrier approved</title>${told}</head><body>${inner}</body></html>`;
const texts = async (html: string): Promise<string[]> =>
  outline((await readPage(html)).value).filter((line) => line.startsWith('paragraph'));
const all = body.map((text) => `paragraph: ${text}`);

describe('what a page tells programs as the text of its article', () => {
  it.each([
    ['line ends', body.join('\n\n')],
    ['elements', body.map((text) => `<p>${text}</p>`).join('')],
    ['line breaks', body.join('<br><br/>')],
  ])('is read where the page shows none of it, its paragraphs parted by %s', async (_, text) => {
    expect(await texts(page('<div id="root">Loading…</div>', data(text)))).toEqual(all);
  });

  it('says which part of the page is the article', async () => {
    const other =
      'The school on the hill gets a new roof, which the state pays for, said the head of the school on Monday evening.';
    const teasers = Array.from({ length: 12 }, (_, index) => `<p>${other.replace('Monday', `day ${index}`)}</p>`);
    const shown = body.map((text) => `<div class="promo-box"><span>${text}</span></div>`);
    const html = page(`<div>${teasers.join('')}</div><div>${shown.join('')}</div>`, data(body.join('\n')));
    expect(await texts(html)).toEqual(all);
  });

  it('stands in for a page that shows the beginning alone', async () => {
    const shown = `<article><h1>Barrier approved</h1><p>${paragraphs[0] ?? ''}</p></article>`;
    expect(await texts(page(shown, data(body.join('\n'))))).toEqual(all);
  });

  it('is left alone where it is a summary of a line or two', async () => {
    const shown = `<article><h1>Barrier approved</h1>${body.map((text) => `<p>${text}</p>`).join('')}</article>`;
    expect(await texts(page(shown, data('The council voted to build a barrier.')))).toEqual(all);
  });

  it('may hold named characters', async () => {
    const html = page(
      '<div id="root"></div>',
      data(body.join('\n').replaceAll('the', 'd&eacute;j&agrave; &ldquo;the&rdquo;')),
    );
    expect((await texts(html))[0]).toContain('déjà “the”');
  });
});
