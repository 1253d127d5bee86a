import { describe, expect, it } from 'vitest';
import { outline, paragraphs, readPage } from './page.js';

describe('a story in pictures', () => {
  it('is read though all that it says are captions', async () => {
    const told = paragraphs.map(
      (line, at) =>
        `<p style="text-align: center; font-style: italic"><img src="p${at}.jpg" width="500" height="333"></p><p style="text-align: center; font-style: italic"><i>${line}</i></p>`,
    );
    const { value } = await readPage(
      `<html><head><title>The barrier in pictures</title></head><body><ul><li><a href="/">Home</a></li></ul><h1>The barrier in pictures</h1><div class="text">${told.join('')}</div></body></html>`,
    );
    expect(outline(value)).toEqual(paragraphs.map((line, at) => `figure: ${line} |  | p${at}.jpg`));
  });
});
