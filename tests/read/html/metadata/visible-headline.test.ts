import { describe, expect, it } from 'vitest';
import { paragraphs, readPage, titleOf } from '../page.js';

const text = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('');
const seen = 'Tide gates at Calder Wick close again after six months of repair';
const page = async (told: string, above: string): Promise<string | undefined> =>
  titleOf(
    (
      await readPage(
        `<html><head><title>${told} | Harbour Times</title><meta property="og:title" content="${told}"><meta property="og:site_name" content="Harbour Times"></head><body>${above}<article>${text}</article></body></html>`,
      )
    ).value,
  );

describe('the headline that people see goes before the title that search engines are told', () => {
  it.each([
    ['Calder Wick tide gates: repair news and what you need to know', `<h1>${seen}</h1>`, seen],
    ['Calder Wick tide gates: repair news', `<header><h1><a href="/a">${seen}</a></h1></header>`, seen],
    [`${seen} - Latest news of the coast`, `<h1>${seen}</h1>`, seen],
    [
      'Cống ngăn triều Gò Sậy: sửa xong chưa, giá bao nhiêu',
      '<h1>Cống ngăn triều ở Gò Sậy đóng lại sau sáu tháng sửa</h1>',
      'Cống ngăn triều ở Gò Sậy đóng lại sau sáu tháng sửa',
    ],
  ])('%s', async (told, above, title) => {
    expect(await page(told, above)).toBe(title);
  });
});

describe('what search engines are told stays', () => {
  const told = 'Calder Wick tide gates: repair news';
  it.each([
    ['where the first heading is of something else', told, '<h1>All that you need for the weekend</h1>'],
    ['where the first heading is the name of the site', told, '<h1>Harbour Times of Calder Wick</h1>'],
    ['where there are two', told, `<h1>${seen}</h1><h1>Tide gates: more of Calder Wick</h1>`],
    ['where it is not shown', told, `<h1 style="display:none">${seen}</h1>`],
    ['where it stands in the navigation', told, `<nav><h1>${seen}</h1></nav>`],
    ['where it is of few words', told, '<h1>Tide gates: repair</h1>'],
    ['where it says the heading and what stands above it', `Calder Wick: ${seen}`, `<h1>${seen}</h1>`],
    ['where a label runs into it', 'Tide gates close again', '<h1><span>Coast</span>Tide gates close again</h1>'],
    ['where the heading holds a label beside it', 'Tide gates close again', '<h1>Coast Tide gates close again</h1>'],
  ])('%s', async (_, given, above) => {
    expect(await page(given, above)).toBe(given);
  });
});
