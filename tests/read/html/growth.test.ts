import { describe, expect, it } from 'vitest';
import { shownAuthors } from '../../../src/read/html/byline/shown-authors.js';
import { betterNamed } from '../../../src/read/html/named-body.js';
import { parseHtml } from '../../../src/read/html/parse-html.js';
import { articleScope } from '../../../src/read/html/select/scope.js';
import { elementsIn, type HtmlElement } from '../../../src/read/html/tree.js';

/** How often the children of elements are asked for while something is done with a page. */
function readsOf(page: HtmlElement, work: () => unknown): number {
  let reads = 0;
  for (const element of [page, ...elementsIn(page)]) {
    const { children } = element;
    Object.defineProperty(element, 'children', {
      get: () => {
        reads += 1;
        return children;
      },
    });
  }
  work();
  return reads;
}

const title = '<h1>Council backs barrier</h1>';
const passage =
  'The council voted on Tuesday night to build a barrier across the mouth of the harbour, after two floods. ';

/** Pages that say one thing over and over, as often as asked for. */
const pages: readonly (readonly [what: string, of: (count: number) => string])[] = [
  [
    'author boxes in author boxes',
    (count) => `${title}${'<div class="author">'.repeat(count)}Ann Lee, ${passage.repeat(3)}`,
  ],
  ['empty author boxes in author boxes', (count) => `${title}${'<div class="author">'.repeat(count)}Ann`],
  ['words in boxes in boxes', (count) => `${title}${'<div>by Ann Lee and'.repeat(count)}`],
  ['many author boxes', (count) => `${title}${'<p class="author">Ann Lee</p>'.repeat(count)}`],
  [
    'many names in one box',
    (count) => `${title}<div class="byline">A${'<b class="author-name"></b>'.repeat(count)}</div>`,
  ],
  ['names in names', (count) => `${title}<div class="byline">${'<b class="author-name">'.repeat(count)}Ann Lee</div>`],
  ['boxes around the title', (count) => `${'<div>by Ann'.repeat(count)}${title}<p>${passage}</p>`],
  ['passages in spans in passages', (count) => `${title}${`<p>${passage}<span>`.repeat(count)}`],
  ['bodies in bodies', (count) => `${title}${'<div class="article-body">'.repeat(count)}<p>${passage.repeat(10)}</p>`],
  ['many bodies', (count) => `${title}${`<div class="article-body"><p>${passage.repeat(9)}</p></div>`.repeat(count)}`],
];

const readPage = (html: string): Promise<HtmlElement> => parseHtml(`<html><body>${html}`, 'page.html');

async function readsForAuthors(html: string): Promise<number> {
  const page = await readPage(html);
  const scope = articleScope(page, undefined, 'Council backs barrier');
  return readsOf(page, () => shownAuthors(page, scope, []));
}

async function readsForBody(html: string): Promise<number> {
  const page = await readPage(html);
  return readsOf(page, () => betterNamed(page, undefined));
}

// What takes the square of its time takes sixteen times as much.
describe('of a page of four times as much, about four times as much is read', () => {
  it.each(pages)('for who wrote: %s', async (_, page) => {
    expect(await readsForAuthors(page(120))).toBeLessThan(5 * (await readsForAuthors(page(30))));
  });

  it.each(pages)('for the body: %s', async (_, page) => {
    expect(await readsForBody(page(120))).toBeLessThan(5 * (await readsForBody(page(30))));
  });
});
