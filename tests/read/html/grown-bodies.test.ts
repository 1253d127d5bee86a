import { describe, expect, it } from 'vitest';
import { betterNamed } from '../../../src/read/html/named-body.js';
import { parseHtml } from '../../../src/read/html/parse-html.js';
import { attribute, elementsIn, findIn, type HtmlElement } from '../../../src/read/html/tree.js';
import type { Draft } from '../../../src/read/html/parts/draft.js';
import { articleScope } from '../../../src/read/html/select/scope.js';
import { withTextAround, type Extent } from '../../../src/read/html/select/with-text-around.js';
import { paragraphs } from './page.js';

const long = paragraphs.map((paragraph) => `${paragraph} ${paragraph}`);
const passages = long.map((text) => `<p>${text}</p>`).join('');
const named = (page: HtmlElement, name: string): HtmlElement => {
  const found = findIn(page, (element) => attribute(element, 'class').split(' ').includes(name));
  if (found === undefined) throw new Error(`The page has nothing called ${name}.`);
  return found;
};
const whole = (element: HtmlElement): Set<HtmlElement> => new Set([element, ...elementsIn(element)]);

describe('what stands in boxes beside the one that was found', () => {
  /** Every `<p>` and heading of a page is a draft, kept inside of `found`. */
  async function extentOf(boxes: string): Promise<readonly string[]> {
    const page = await parseHtml(`<body><article><h1>Council backs barrier</h1>${boxes}</article></body>`, 'page.html');
    const found = whole(named(page, 'found'));
    const scope = articleScope(page, found, 'Council backs barrier');
    const drafts = [...elementsIn(scope.root)]
      .filter(({ tag }) => /^(?:p|h1|h2)$/.test(tag))
      .map((from): Draft => {
        const text = from.children.filter((child) => typeof child === 'string').join('');
        const part =
          from.tag === 'p'
            ? { kind: 'paragraph' as const, text }
            : { kind: 'heading' as const, level: Number(from.tag[1]), text };
        return { part, from, kept: found.has(from), linked: 0, bold: 0, italic: 0 };
      });
    const kept = { first: drafts.findIndex((draft) => draft.kept), last: drafts.findLastIndex((draft) => draft.kept) };
    const { first, last }: Extent = withTextAround(drafts, kept, { scope, packs: [] });
    return drafts.slice(first, last + 1).map(({ part }) => ('text' in part ? part.text.slice(0, 20) : ''));
  }
  const [one = '', two = '', three = '', four = ''] = long;
  const starts = long.map((text) => text.slice(0, 20));

  it('is the article where it goes on as running text, above and below', async () => {
    const boxes = `<div><p>${one}</p><p>${two}</p></div><div class="found"><p>${three}</p></div><div><p>${four}</p><p>${one}</p></div>`;
    expect(await extentOf(boxes)).toEqual([...starts, starts[0]]);
  });

  it.each([
    ['a line about the author', `<div><p>${two}</p></div>`],
    ['another article with its title', `<div><h1>Pumps fail again</h1><p>${two}</p><p>${three}</p></div>`],
    [
      'a gallery that counts its pictures',
      `<div><h2>1/20 Pumps</h2><p>${two}</p><h2>2/20 Gates</h2><p>${three}</p></div>`,
    ],
    ['labels', `<div>${'<p>Read more</p>'.repeat(4)}<p>${two}</p><p>${three}</p></div>`],
  ])('is not: %s', async (_, other) => {
    expect(await extentOf(`<div class="found"><p>${one}</p></div>${other}`)).toEqual([starts[0]]);
  });
});

describe('what is called the body of an article', () => {
  const bodyIn = async (
    html: string,
  ): Promise<{ readonly page: HtmlElement; readonly body: ReadonlySet<HtmlElement> | undefined }> => {
    const page = await parseHtml(`<body>${html}</body>`, 'page.html');
    return { page, body: betterNamed(page, whole(named(page, 'found'))) };
  };

  it('is taken whole where one of its boxes was found', async () => {
    const { page, body } = await bodyIn(
      `<div class="article-body"><div class="found"><p>${long[0]}</p></div><div>${passages}</div><div>${passages}</div></div>`,
    );
    expect(body?.has(named(page, 'article-body'))).toBe(true);
  });

  it('is taken whole where several of its boxes are called alike', async () => {
    const box = `<div class="story-text">${passages}</div>`;
    const { page, body } = await bodyIn(
      `<div class="article-body"><div class="story-text"><div class="found">${passages}</div></div>${box}${box}</div>`,
    );
    expect(body?.has(named(page, 'article-body'))).toBe(true);
  });

  it.each([
    [
      'what stands around one that holds what was found',
      `<div class="body-content"><div class="article-body"><div class="found">${passages}</div></div><div>${passages.repeat(3)}</div></div>`,
    ],
    [
      'a gallery in it, whose pictures have a passage each',
      `<div class="article-body"><div class="found">${passages}</div><ul>${`<li><h2>1/20 Pumps</h2>${passages}</li>`.repeat(3)}</ul></div>`,
    ],
    [
      'other articles in it',
      `<div class="article-body"><div class="found">${passages}</div><div class="related">${passages.repeat(3)}</div></div>`,
    ],
    [
      'what stands beside it',
      `<div class="article-body"><div class="found">${passages}</div><aside>${passages.repeat(3)}</aside></div>`,
    ],
  ])('is not told by %s', async (_, html) => {
    const { page, body } = await bodyIn(html);
    expect(body).toEqual(whole(named(page, 'found')));
  });
});
