import { readFileSync } from 'node:fs';
import { gatherPictures } from '../../src/cli/pictures/gather-pictures.js';
import { files } from '../../src/cli/process/process-io.js';
import type { Article } from '../../src/model/article.js';
import type { Deck, Slide } from '../../src/model/deck.js';
import { readPackage } from '../../src/opc/read.js';
import { pictureEncoder } from '../../src/picture/encode-picture.js';
import { renderPptx } from '../../src/render/pptx/render-pptx.js';
import { compileTheme } from '../../src/template/compile/compile-theme.js';
import { openTemplate } from '../../src/template/open/open-template.js';
import { loadTheme } from '../../src/template/theme/load-theme.js';

export interface Built {
  /** Bytes of the pictures in the deck. */
  readonly media: number;
  readonly milliseconds: number;
}

/**
 * Gathers pictures from a folder and writes a deck that shows each on a slide of its own, as the command line does.
 *
 * @param count how many, named 0.jpg, 1.jpg …
 */
export async function buildDeck(folder: string, count: number): Promise<Built> {
  const theme = loadTheme(readFileSync('templates/brief/theme.yaml', 'utf8'), 'theme.yaml');
  const template = openTemplate(compileTheme(theme), 'brief');
  const names = Array.from({ length: count }, (_, index) => `${index}.jpg`);
  const began = performance.now();
  const { signal } = new AbortController();
  const { sources } = await gatherPictures({ value: articleOf(names) }, { folder, fetchHint: '' }, { files, signal });
  const options = { language: { locale: 'en-GB' }, pictures: { sources, encode: pictureEncoder() } };
  const { bytes } = await renderPptx(deckOf([...sources.keys()]), template, options);
  const milliseconds = performance.now() - began;
  const opc = readPackage(bytes);
  const media = opc.partNames().filter((name) => name.startsWith('/ppt/media/'));
  return { media: media.reduce((sum, name) => sum + (opc.find(name)?.bytes.length ?? 0), 0), milliseconds };
}

const articleOf = (names: readonly string[]): Article => ({
  version: 2,
  genre: 'news',
  sections: [],
  turns: [],
  furniture: [],
  language: 'en',
  source: { name: 'photos', sha256: '' },
  text: '',
  blocks: names.map((image) => ({ kind: 'figure', span: { start: 0, end: 0 }, image })),
});

const deckOf = (names: readonly string[]): Deck => ({
  version: 1,
  title: 'Photos',
  language: 'en',
  template: 'brief',
  size: { width: 12_192_000, height: 6_858_000 },
  slides: names.map((image): Slide => ({
    id: image,
    role: 'picture',
    layout: 'picture',
    title: image,
    fills: [{ placeholder: 'title', paragraphs: [{ level: 0, runs: [{ text: image }], lines: 1 }] }],
    graphics: [{ kind: 'picture', placeholder: 'picture', image, alternative: image }],
    notes: [],
  })),
});
