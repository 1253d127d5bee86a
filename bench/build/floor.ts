// The floor of our tools: reads a command line with yargs, writes a deck of the same words with pptxgenjs, and does
// nothing else. Bundled as dist/cli.js is, so that what lies between the two is what briefdeck does itself.
import { readFileSync, writeFileSync } from 'node:fs';
import type library from 'pptxgenjs';
import yargs from 'yargs';
import type { OutlineSlide } from './outline.js';

const { outline, output } = yargs(process.argv.slice(2))
  .scriptName('floor')
  .option('outline', { type: 'string', demandOption: true })
  .option('output', { alias: 'o', type: 'string', demandOption: true })
  .strict()
  .parseSync();

// The types of the library say CommonJS while its `import` entry is a module.
const loaded: unknown = await import('pptxgenjs');
const deck = new (loaded as { default: typeof library.default }).default();
for (const { title, bullets, notes } of JSON.parse(readFileSync(outline, 'utf8')) as OutlineSlide[]) {
  const slide = deck.addSlide();
  slide.addText(title, { x: 0.5, y: 0.3, w: 9, h: 0.8 });
  slide.addText(
    bullets.map((text) => ({ text, options: { bullet: true, breakLine: true } })),
    { x: 0.5, y: 1.2, w: 9, h: 4 },
  );
  if (notes.length > 0) slide.addNotes(notes.join('\n'));
}
writeFileSync(output, (await deck.write({ outputType: 'uint8array' })) as Uint8Array);
