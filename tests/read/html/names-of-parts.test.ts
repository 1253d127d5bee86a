import { describe, expect, it } from 'vitest';
import { outline, paragraphs, readPage } from './page.js';

const page = (inner: string): string =>
  `<!doctype html><html><head><title>Barrier approved</title></head><body><article><h1>Barrier approved</h1>${inner}</article></body></html>`;
const [first = '', second = '', third = '', fourth = ''] = paragraphs.map((text) => `<p>${text}</p>`);
const lines = async (html: string): Promise<string[]> => outline((await readPage(html)).value);

describe('a part of the article is kept, whatever it is called', () => {
  it.each(['has-ad', 'with-ad', 'no-ads', 'paywall', 'article-paywall', 'sidebar-grid', 'toc', 'modal', 'no-comments'])(
    'a paragraph called %s',
    async (name) => {
      const short = 'The pumps of the lower town were worn out long ago.';
      expect(await lines(page(`${first}${second}<p class="${name}">${short}</p>${third}${fourth}`))).toContain(
        `paragraph: ${short}`,
      );
    },
  );

  it('a heading that a table of contents points to', async () => {
    const html = page(`${first}${second}<h2 class="toc-title">What it costs</h2>${third}${fourth}`);
    expect(await lines(html)).toContain('heading 2: What it costs');
  });

  it('but what asks for money or is an advertisement is not', async () => {
    const html = page(
      `${first}${second}<div class="paywall">Subscribe now to read more</div><p class="ad">Buy a boat today, while there are some left.</p>${third}${fourth}`,
    );
    expect((await lines(html)).join('\n')).not.toMatch(/Subscribe|boat/);
  });
});

const figure =
  '<figure><img src="a.jpg" width="600" height="400"><figcaption>The north pier by night, seen from the boat. Photo: Ann Lee</figcaption></figure>';

describe('a caption is kept with its picture', () => {
  it.each([
    ['a button', `<button type="button">${figure}</button>`],
    ['what acts as a button', `<div role="button">${figure}</div>`],
    ['a window over the page', `<div class="modal">${figure}</div>`],
    ['a dialog', `<dialog>${figure}</dialog>`],
    ['a gallery', `<div class="gallery">${figure}</div>`],
    ['a carousel', `<div class="carousel swiper"><div class="slide">${figure}</div></div>`],
  ])('inside %s', async (_, inner) => {
    const found = (await lines(page(`${first}${second}${inner}${third}${fourth}`))).filter((line) =>
      line.startsWith('figure'),
    );
    expect(found).toEqual(['figure: The north pier by night, seen from the boat. | Photo: Ann Lee | a.jpg']);
  });

  it('once, where it can be enlarged', async () => {
    const html = page(`${first}${second}${figure}<div class="lightbox">${figure}</div>${third}${fourth}`);
    expect((await lines(html)).filter((line) => line.startsWith('figure'))).toHaveLength(1);
  });

  it('and the label of a button is none', async () => {
    const label = figure.replace(/<figcaption>.*<\/figcaption>/, '<figcaption>View 6 images</figcaption>');
    expect((await lines(page(`${first}${second}<button>${label}</button>${third}`))).join('\n')).not.toContain(
      'View 6',
    );
  });
});

it('a first letter that is set large is no caption', async () => {
  const html = page(`<p><span class="drop-cap caption">T</span>${first.slice(4)}${second}${third}`);
  expect((await lines(html))[0]).toBe(`paragraph: ${paragraphs[0] ?? ''}`);
});

it('elements where no browser would put them are read without Readability', async () => {
  const { value } = await readPage(`<div class="related"><article><h4>${paragraphs[0] ?? ''}`);
  expect(value.text).toContain(paragraphs[0]);
});
