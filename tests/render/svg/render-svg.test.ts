import { beforeAll, describe, expect, it } from 'vitest';
import { glyphOutlines } from '../../../src/render/outlines/glyph-outlines.js';
import { linesOfScene } from '../../../src/render/scene/lines-of.js';
import { renderSvg } from '../../../src/render/svg/render-svg.js';
import { drawnBriefing, type DrawnDeck } from '../support/scenes.js';

const plain = (written: string): string =>
  written.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
const found = (file: string, pattern: RegExp): string[] =>
  [...file.matchAll(pattern)].map(([, text = '']) => plain(text));

describe('slides as SVG', () => {
  let drawn: DrawnDeck;
  let files: string[];
  beforeAll(async () => {
    drawn = await drawnBriefing();
    files = renderSvg(drawn.value);
  });

  it('hold all words as text, in the order in which they are read', () => {
    for (const [index, slide] of drawn.value.slides.entries()) {
      const texts = found(files[index] ?? '', /<text [^>]*>([^<]*)</g);
      expect(texts).toEqual(linesOfScene(slide).flatMap(({ spans }) => spans.map(({ text }) => text)));
    }
  });

  it('say their title, their language and what pictures show', () => {
    for (const [index, slide] of drawn.value.slides.entries()) {
      const file = files[index] ?? '';
      expect(found(file, /<svg [^>]*lang="([^"]*)"/g)).toEqual(['vi-VN']);
      expect(found(file, /<title>([^<]*)</g)).toEqual([slide.title]);
      const figures = slide.content.filter((item) => item.kind === 'figure');
      expect(found(file, /<g role="img" aria-label="([^"]*)"/g)).toEqual(figures.map(({ alternative }) => alternative));
    }
  });

  it('bring fonts and pictures along, and refer to nothing outside', () => {
    for (const file of files) {
      expect(file).toContain('@font-face{font-family:f1;src:url(data:font/ttf;base64,');
      const addresses = [...file.matchAll(/(?:href="|url\()([^")]{1,12})/g)].map(([, address]) => address ?? '');
      expect(addresses.filter((address) => !address.startsWith('data:') && !address.startsWith('#'))).toEqual([]);
    }
  });

  it('gives letters the outlines of their font, where they stand', async () => {
    const outlines = await glyphOutlines();
    const [line] = linesOfScene(drawn.value.slides[0] ?? { title: '', art: [], content: [], notes: [] });
    const [span] = line?.spans ?? [];
    if (line === undefined || span === undefined) throw new Error('there is no line');
    const places = outlines
      .of({ ...span, text: 'H' }, line.baseline)
      .flatMap((segment) => (segment.kind === 'close' ? [] : [segment.to]));
    const [xs, ys] = [places.map(([x]) => x), places.map(([, y]) => y)];
    expect(Math.max(...ys)).toBeCloseTo(line.baseline, 1);
    expect(line.baseline - Math.min(...ys)).toBeGreaterThan(span.size * 0.6);
    expect(Math.min(...xs)).toBeGreaterThan(span.x);
    expect(Math.max(...xs)).toBeLessThan(span.x + span.size);
  });
});
