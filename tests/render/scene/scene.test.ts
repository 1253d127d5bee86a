import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { emuToPoints } from '../../../src/model/units.js';
import type { ScenePicture } from '../../../src/render/scene/scene.js';
import { builtInNames } from '../../template/built-in.js';
import { fontFile, sourcesOf } from '../../fonts/support/font-files.js';
import { builtIn, drawnBriefing, drawnText, lettersOf, linesOn, textsOn, type DrawnDeck } from '../support/scenes.js';

const article = readFileSync('assets/articles/hanoi-convention.txt', 'utf8');

describe('the scene of a deck', () => {
  let drawn: DrawnDeck;
  beforeAll(async () => {
    drawn = await drawnBriefing();
  });

  it.each(builtInNames)(
    'holds every word that is on the slides, in lines that stay in their boxes: %s',
    async (name) => {
      const template = builtIn(name);
      const { deck, value: scene } = await drawnText(article, template);
      expect(scene.slides).toHaveLength(deck.slides.length);
      for (const [index, slide] of scene.slides.entries()) {
        const shown = linesOn(slide).map(lettersOf).join(' ').replaceAll('\u00a0', ' ').toLowerCase();
        const fills = deck.slides[index]?.fills ?? [];
        for (const { text } of fills.flatMap(({ paragraphs }) => paragraphs.flatMap(({ runs }) => runs)))
          for (const word of text.split(/\s+/)) expect(shown).toContain(word.toLowerCase());
        for (const { spans, baseline } of linesOn(slide)) {
          const last = spans.at(-1);
          expect(baseline).toBeLessThan(scene.height);
          expect((last?.x ?? 0) + (last?.width ?? 0)).toBeLessThan(scene.width);
        }
      }
    },
  );

  it('takes no more lines than were planned', () => {
    for (const [index, slide] of drawn.value.slides.entries()) {
      const planned = new Map(drawn.deck.slides[index]?.fills.map((fill) => [fill.placeholder, fill.paragraphs]));
      const lines = textsOn(slide).reduce(
        (sum, { paragraphs }) => sum + paragraphs.reduce((count, paragraph) => count + paragraph.lines.length, 0),
        0,
      );
      const most = [...planned.values()].flat().reduce((sum, paragraph) => sum + Math.max(1, paragraph.lines), 0);
      expect(lines).toBeLessThanOrEqual(most);
    }
  });

  it.each(builtInNames)('takes no more lines than were planned where its font is not here: %s', async (name) => {
    const { deck, value: scene } = await drawnText(article, builtIn(name));
    const most = deck.slides.map(({ fills }) =>
      fills.flatMap(({ paragraphs }) => paragraphs).reduce((sum, { lines }) => sum + Math.max(1, lines), 0),
    );
    const drawn = scene.slides.map((slide) =>
      textsOn(slide)
        .filter(({ role }) => role !== 'furniture')
        .flatMap(({ paragraphs }) => paragraphs)
        .reduce((sum, { lines }) => sum + lines.length, 0),
    );
    for (const [index, lines] of drawn.entries()) expect(lines).toBeLessThanOrEqual(most[index] ?? 0);
  });

  it('has the title of each slide once, and says where it stands', () => {
    for (const slide of drawn.value.slides) {
      const titles = textsOn(slide).filter(({ role }) => role === 'title');
      expect(titles).toHaveLength(1);
      const shown = titles[0]?.paragraphs.flatMap(({ lines }) => lines.map(lettersOf)).join(' ');
      expect(shown?.replace(/\s+/g, ' ')).toBe(slide.title.replace(/\s+/g, ' '));
    }
  });

  it('shows pictures with what they show for those who do not see them, cropped as the deck says', () => {
    const graphics = drawn.deck.slides
      .flatMap((slide) => slide.graphics ?? [])
      .filter(({ kind }) => kind === 'picture');
    const figures = drawn.value.slides.flatMap((slide) => slide.content.filter((item) => item.kind === 'figure'));
    expect(figures.map(({ alternative }) => alternative).sort()).toEqual(
      graphics.map(({ alternative }) => alternative).sort(),
    );
    const shown = figures.flatMap(({ parts }) =>
      parts.filter((part): part is ScenePicture => 'kind' in part && part.kind === 'picture'),
    );
    const cropped = graphics.filter((graphic) => 'crop' in graphic && graphic.crop !== undefined);
    expect(shown.filter(({ crop }) => crop !== undefined)).toHaveLength(cropped.length);
    // One file, however often it is shown.
    expect(new Set(shown.map(({ file }) => file)).size).toBeLessThan(shown.length);
  });

  it('numbers slides, and sets bullets and numbers before their text', () => {
    const furniture = textsOn(drawn.value.slides[1] ?? { title: '', art: [], content: [], notes: [] });
    expect(furniture.at(-1)?.paragraphs[0]?.lines.map(lettersOf)).toEqual(['2']);
    const marked = drawn.value.slides.flatMap((slide) => textsOn(slide).flatMap(({ paragraphs }) => paragraphs));
    const before = marked.filter(({ mark }) => mark !== undefined);
    expect(before.length).toBeGreaterThan(0);
    for (const { mark, lines } of before)
      if (mark !== undefined && !('kind' in mark))
        expect(mark.x + mark.width).toBeLessThanOrEqual((lines[0]?.spans[0]?.x ?? 0) + 0.01);
  });

  it('draws the background and the art of master and layout below everything', () => {
    const [cover] = drawn.value.slides;
    const ground = cover?.art.find((shape) => shape.kind === 'shape' && shape.fill?.kind === 'solid');
    expect(ground?.kind === 'shape' && ground.outline[2]?.kind === 'line' && ground.outline[2].to).toEqual([
      emuToPoints(drawn.deck.size.width),
      emuToPoints(drawn.deck.size.height),
    ]);
  });

  it('says what it draws in place of a font that is not here, and measures with it', async () => {
    const template = builtIn('plain');
    const arimo = sourcesOf({
      shipped: { 'Be Vietnam Pro': { regular: fontFile('beVietnamPro'), bold: fontFile('beVietnamProBold') } },
      machine: { Tinos: { regular: fontFile('tinos'), bold: fontFile('tinosBold') } },
    });
    const renamed = {
      ...template,
      model: {
        ...template.model,
        fonts: { heading: 'Nowhere Sans', body: 'Times New Roman' },
        layouts: template.model.layouts.map((layout) => ({
          ...layout,
          placeholders: layout.placeholders.map((placeholder) => ({
            ...placeholder,
            levels: placeholder.levels.map((style) => ({
              ...style,
              fonts: placeholder.key === 'title' ? ['Nowhere Sans', 'Nobody'] : ['Times New Roman', 'Nobody'],
            })),
          })),
        })),
      },
    };
    const { value, diagnostics } = await drawnBriefing(undefined, renamed, arimo);
    const said = diagnostics.filter(({ code }) => code === 'fonts.replaced');
    expect(said.map(({ severity }) => severity).sort()).toEqual(['info', 'warning']);
    expect(said.map(({ message }) => message).join(' ')).toMatch(/Nowhere Sans.*Be Vietnam Pro/);
    expect(said.map(({ message }) => message).join(' ')).toMatch(/Times New Roman.*Tinos, which is as wide/);
    const families = new Set(
      value.slides.flatMap((slide) => linesOn(slide).flatMap(({ spans }) => spans.map(({ face }) => face.family))),
    );
    expect([...families].sort()).toEqual(['Be Vietnam Pro', 'Tinos']);
  });
});
