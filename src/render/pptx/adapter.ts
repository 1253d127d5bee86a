import type library from 'pptxgenjs';
import type { BoxContent, ParagraphContent, SlideContent } from '../content/content.js';

/**
 * Has pptxgenjs write a deck whose shapes are named by the placeholders that they are for; where they stand and how they
 * look does not matter. This is the only place that knows the library, which is loaded when a deck is written and not
 * before.
 *
 * @returns a .pptx file, not compressed, that only serves to take content from
 */
export async function writeScratchDeck(slides: readonly SlideContent[]): Promise<Uint8Array> {
  const deck = new (await loadConstructor())();
  for (const { boxes } of slides) {
    const slide = deck.addSlide();
    for (const box of boxes) slide.addText(runsOf(box), { objectName: box.placeholder.key });
  }
  const written = await deck.write({ outputType: 'uint8array', compression: false });
  if (!(written instanceof Uint8Array)) throw new Error('pptxgenjs returned no bytes.');
  return written;
}

type Constructor = typeof library.default;

/**
 * The types of the library say CommonJS while its `import` entry is a module, so its constructor has to be cast.
 * `createRequire` would do as well, but a bundler can't follow it, and bundled the library loads five times as fast.
 */
async function loadConstructor(): Promise<Constructor> {
  const loaded: unknown = await import('pptxgenjs');
  return (loaded as { default: Constructor }).default;
}

/** Every run gets an options object of its own, because pptxgenjs writes into those it is given. */
function runsOf({ paragraphs }: BoxContent): library.default.TextProps[] {
  return paragraphs.flatMap((paragraph, index) => {
    const runs = paragraph.runs.length === 0 ? [{ text: '', bold: undefined }] : paragraph.runs;
    const isLast = index === paragraphs.length - 1;
    return runs.map(({ text, bold }, place) => ({
      text,
      options: {
        bold: bold ?? false,
        ...(place === 0 ? paragraphOptions(paragraph) : {}),
        breakLine: place === runs.length - 1 && !isLast,
      },
    }));
  });
}

function paragraphOptions({ level, startAt, rightToLeft }: ParagraphContent): library.default.TextPropsOptions {
  return {
    indentLevel: level,
    rtlMode: rightToLeft,
    ...(startAt === undefined ? {} : { bullet: { type: 'number', style: 'arabicPlain', numberStartAt: startAt } }),
  };
}
