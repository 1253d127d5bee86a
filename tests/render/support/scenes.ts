import { briefingOf, articleOf, deckOf } from '../../../src/pipeline.js';
import { sceneOf } from '../../../src/formats.js';
import type { Outcome } from '../../../src/diagnostics/diagnostic.js';
import type { FontSources } from '../../../src/fonts/font-sources.js';
import type { Briefing } from '../../../src/model/briefing.js';
import type { Deck } from '../../../src/model/deck.js';
import type { SourcePictures } from '../../../src/picture/picture.js';
import type { Scene, SceneLine, SceneSlide, SceneText } from '../../../src/render/scene/scene.js';
import type { Template } from '../../../src/template/model.js';
import { briefingWithPictures } from '../../matrix/briefing-with-pictures.js';
import { sizes } from '../../compose/support/pictures.js';
import { fontFile, sourcesOf } from '../../fonts/support/font-files.js';
import { png } from '../../template/picture/fixtures.js';
import { builtInTemplate } from '../../template/built-in.js';

/** The font of the built-in templates, as briefdeck brings it along; nothing else. */
export const shippedAlone: FontSources = sourcesOf({
  shipped: {
    'Be Vietnam Pro': {
      regular: fontFile('beVietnamPro'),
      bold: fontFile('beVietnamProBold'),
      italic: fontFile('beVietnamProItalic'),
    },
  },
});

export const builtIn = (name: string): Template => builtInTemplate(name);

const bytes = png(30, 20);
const sources: SourcePictures = new Map([...sizes].map(([image, size]) => [image, { bytes, ...size }]));
export const pictures = { sources, encode: () => Promise.resolve({ bytes, mediaType: 'image/png' as const }) };

/** A deck and how it is drawn. */
export interface DrawnDeck extends Outcome<Scene> {
  readonly deck: Deck;
}

export async function drawnBriefing(
  briefing: Briefing = briefingWithPictures,
  template: Template = builtIn('brief'),
  fonts: FontSources = shippedAlone,
): Promise<DrawnDeck> {
  const { value: deck } = await deckOf(briefing, template, { pictures: sources, fonts });
  return { deck, ...(await sceneOf(deck, briefing, template, { fonts, pictures })) };
}

export async function drawnText(text: string, template: Template = builtIn('brief')): Promise<DrawnDeck> {
  const { value: article } = await articleOf({ bytes: new TextEncoder().encode(text), name: 'article.txt' });
  return drawnBriefing((await briefingOf(article)).value, template);
}

export const textsOn = (slide: SceneSlide): SceneText[] => slide.content.filter((item) => item.kind === 'text');

export const lettersOf = ({ spans }: SceneLine): string => spans.map(({ text }) => text).join('');

/** All lines of text of a slide: those of boxes, tables and charts. */
export const linesOn = (slide: SceneSlide): SceneLine[] =>
  slide.content.flatMap((item) => {
    if (item.kind === 'text') return item.paragraphs.flatMap(({ lines }) => lines);
    if (item.kind === 'table') return item.rows.flatMap(({ cells }) => cells.flat());
    return item.parts.flatMap((part) => ('kind' in part ? [] : [part]));
  });
