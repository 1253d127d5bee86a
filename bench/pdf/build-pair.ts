import { deckOf } from '../../src/pipeline.js';
import { pptxOf, sceneOf, pdfOf } from '../../src/formats.js';
import type { FontSources } from '../../src/fonts/font-sources.js';
import type { Deck } from '../../src/model/deck.js';
import type { SourcePictures } from '../../src/picture/picture.js';
import type { Template } from '../../src/template/model.js';
import { sizes } from '../../tests/compose/support/pictures.js';
import { png } from '../../tests/template/picture/fixtures.js';
import type { Told } from '../look/articles.js';

/** A deck in both formats, and what each took of the processor, in milliseconds: the clock of a busy machine says little. */
export interface Pair {
  readonly name: string;
  readonly deck: Deck;
  readonly pptx: Uint8Array;
  readonly pdf: Uint8Array;
  readonly times: { readonly pptx: number; readonly scene: number; readonly pdf: number };
  readonly remarks: readonly string[];
}

export async function buildPair(template: Template, told: Told, fonts: FontSources): Promise<Pair> {
  const { name, briefing, article } = told;
  const { value: deck } = await deckOf(briefing, template, { pictures: sources, fonts, ...(article && { article }) });
  const pictures = { sources, encode };
  const pptx = await timed(() => pptxOf(deck, briefing, template, { pictures }));
  const scene = await timed(() => sceneOf(deck, briefing, template, { pictures, fonts }));
  const pdf = await timed(() => pdfOf(scene.value.value));
  return {
    name,
    deck,
    pptx: pptx.value.bytes,
    pdf: pdf.value,
    times: { pptx: pptx.time, scene: scene.time, pdf: pdf.time },
    remarks: scene.value.diagnostics.map(({ code, message }) => `${code}: ${message}`),
  };
}

async function timed<T>(work: () => Promise<T>): Promise<{ readonly value: T; readonly time: number }> {
  const start = process.cpuUsage();
  const value = await work();
  const { user, system } = process.cpuUsage(start);
  return { value, time: (user + system) / 1000 };
}

/** One picture for all: where it stands is what counts. */
const bytes = png(30, 20);
const sources: SourcePictures = new Map([...sizes].map(([image, size]) => [image, { bytes, ...size }]));
const encode = () => Promise.resolve({ bytes, mediaType: 'image/png' as const });
