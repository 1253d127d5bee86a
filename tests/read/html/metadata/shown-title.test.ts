import { describe, expect, it } from 'vitest';
import { paragraphs, readPage, titleOf } from '../page.js';

const text = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('');
const called = async (window: string, shown: string): Promise<string | undefined> =>
  titleOf(
    (await readPage(`<html><head><title>${window}</title></head><body>${shown}<div>${text}</div></body></html>`)).value,
  );

describe('the part of what the window is called that the page shows', () => {
  it('is the title, without what stands behind it or before it', async () => {
    const line = '<h2>Council backs barrier</h2>';
    expect(await called('Council backs barrier - The Lenn Times - News', line)).toBe('Council backs barrier');
    expect(await called('Lenn Times | Council backs barrier', line)).toBe('Council backs barrier');
    expect(await called('港口修建新的防洪堤坝_港口新闻网', '<div class="t">港口修建新的防洪堤坝</div>')).toBe(
      '港口修建新的防洪堤坝',
    );
  });

  it('is not a link, nor the name of the site, nor half a word', async () => {
    const whole = 'Council backs barrier - tides and silt';
    expect(await called(whole, '<div><a href="/b">Council backs barrier</a></div>')).toBe(whole);
    expect(await called('Lenn Post - A barrier is built across the mouth of the harbour', '<h2>Lenn Post</h2>')).toBe(
      'Lenn Post - A barrier is built across the mouth of the harbour',
    );
    expect(await called('Council of the self-employed backs it', '<div>Council of the self</div>')).toBe(
      'Council of the self-employed backs it',
    );
  });
});
