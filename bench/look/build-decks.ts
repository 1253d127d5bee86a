import type { Deck } from '../../src/model/deck.js';
import type { SourcePictures } from '../../src/picture/picture.js';
import { deckOf } from '../../src/pipeline.js';
import { pptxOf } from '../../src/formats.js';
import type { TemplateModel } from '../../src/template/model.js';
import { sizes } from '../../tests/compose/support/pictures.js';
import { builtInTemplate } from '../../tests/template/built-in.js';
import { png } from '../../tests/template/picture/fixtures.js';
import type { Told } from './articles.js';

/** A deck of a built-in template. */
export interface BuiltDeck {
  readonly name: string;
  readonly deck: Deck;
  readonly model: TemplateModel;
  readonly bytes: Uint8Array;
}

/** Decks of everything that is told, in one template. */
export async function buildDecks(name: string, told: readonly Told[]): Promise<BuiltDeck[]> {
  const template = builtInTemplate(name);
  const decks: BuiltDeck[] = [];
  for (const { name: of, briefing, article } of told) {
    const { value: deck } = await deckOf(briefing, template, { pictures: sources, ...(article && { article }) });
    const { bytes } = await pptxOf(deck, briefing, template, { pictures: { sources, encode } });
    decks.push({ name: of, deck, model: template.model, bytes });
  }
  return decks;
}

/** One picture for all: what it shows is not measured. */
const bytes = png(30, 20);
const sources: SourcePictures = new Map([...sizes].map(([image, size]) => [image, { bytes, ...size }]));
const encode = () => Promise.resolve({ bytes, mediaType: 'image/png' as const });
