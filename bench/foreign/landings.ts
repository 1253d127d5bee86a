import type { Deck } from '../../src/model/deck.js';
import { emuToInches } from '../../src/model/units.js';
import type { TemplateModel } from '../../src/template/model.js';

/** Where the text of a deck went. */
export interface Landings {
  readonly slides: number;
  /** Slides whose title stands in a title placeholder. */
  readonly titled: number;
  /** Content slides whose text stands in a body. */
  readonly inBody: number;
  /** Content slides whose text had to go into another text. */
  readonly elsewhere: number;
  /** Content slides with nothing but the title. */
  readonly bare: number;
  /** Layouts in the order in which they were first used, and how often. */
  readonly layouts: Readonly<Record<string, number>>;
  /** Smallest size of text in a body, in points. */
  readonly smallest: number;
  /** Size of the first body, in inches. */
  readonly body: string;
}

export function landings({ slides }: Deck, { layouts }: TemplateModel): Landings {
  const [, ...content] = slides;
  const used: Record<string, number> = {};
  let smallest = Infinity;
  let body = '';
  for (const { layout: name, fills } of slides) {
    used[name] = (used[name] ?? 0) + 1;
    const layout = layouts.find((one) => one.name === name);
    for (const { placeholder: key, paragraphs } of fills) {
      const placeholder = layout?.placeholders.find((one) => one.key === key);
      if (placeholder === undefined || !isBody(key)) continue;
      const { width, height } = placeholder.box;
      if (body === '') body = `${emuToInches(width).toFixed(1)} × ${emuToInches(height).toFixed(1)}`;
      for (const { size, level } of paragraphs) {
        smallest = Math.min(smallest, size ?? placeholder.levels[level]?.size ?? Infinity);
      }
    }
  }
  const has = (keys: RegExp) => (slide: Deck['slides'][number]) =>
    slide.fills.some(({ placeholder }) => keys.test(placeholder));
  const inBody = content.filter(has(/^(body|quote|value|card|row|text)(-|$)/));
  const graphic = content.filter((slide) => !inBody.includes(slide) && (slide.graphics ?? []).length > 0);
  const elsewhere = content.filter(
    (slide) => !inBody.includes(slide) && !graphic.includes(slide) && has(/^(detail|subtitle)(-|$)/)(slide),
  );
  return {
    slides: slides.length,
    titled: slides.filter(has(/^title$/)).length,
    inBody: inBody.length,
    elsewhere: elsewhere.length,
    bare: content.length - inBody.length - graphic.length - elsewhere.length,
    layouts: used,
    smallest: Number.isFinite(smallest) ? smallest : 0,
    body,
  };
}

const isBody = (key: string): boolean => /^body(-|$)/.test(key);
