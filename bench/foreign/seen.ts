import { measureText } from '../../src/compose/measure/measure-text.js';
import { lineHeight, styleOf } from '../../src/compose/fit/text-style.js';
import type { Deck, Fill, Paragraph, Run, Slide } from '../../src/model/deck.js';
import { pointsToEmu, emu, emuToPoints, type Box } from '../../src/model/units.js';
import { lighten } from '../../src/template/colour-arithmetic.js';
import { contrastRatio } from '../../src/template/contrast.js';
import type { Placeholder, TemplateModel } from '../../src/template/model.js';
import { shareOnSlide } from '../../src/template/open/box.js';
import { behind } from '../../src/template/open/ground/behind.js';
import type { ReadTemplate } from '../../src/template/open/read-template.js';

/** What somebody who looks at the slides would find fault with, told by code. */
export interface Seen {
  readonly cut: readonly string[];
  readonly overArt: readonly string[];
  readonly faint: readonly string[];
  readonly small: readonly string[];
  readonly offSlide: readonly string[];
  readonly tooLong: readonly string[];
}

export function seenIn(deck: Deck, read: ReadTemplate): Seen {
  const { model } = read.template;
  const texts = deck.slides.flatMap((slide, index) => textsOf(slide, index + 1, read));
  const content = texts.filter(({ placeholder: { type } }) => !furniture.has(type));
  const isBody = ({ placeholder: { key } }: Text): boolean => /^(body|quote|card|row|text|value)(-|$)/.test(key);
  return {
    cut: texts
      .filter(({ placeholder: { key }, words }) => key === 'title' && /…(\s\(\d+.*\))?$/.test(words))
      .map(({ at, words }) => `${at} "${words}"`),
    overArt: content.flatMap((text) => {
      const art = artUnder(text, read);
      return art < mostArt ? [] : [`${text.at} lies over art by ${Math.round(100 * art)} %`];
    }),
    faint: texts.flatMap((text) => {
      const contrast = contrastOf(text, model);
      return contrast >= leastContrast ? [] : [`${text.at} has a contrast of ${contrast.toFixed(1)}`];
    }),
    small: content
      .filter(isBody)
      .filter(({ size }) => size < leastSize)
      .map(({ at, size }) => `${at} in ${size} pt`),
    offSlide: texts
      .filter(({ placeholder: { box } }) => shareOnSlide(box, model.size) < 0.99)
      .map(({ at }) => `${at} is off the slide`),
    tooLong: content.filter(({ spill }) => spill > 0.6).map(({ at, spill }) => `${at} by ${spill.toFixed(1)} lines`),
  };
}

const mostArt = 0.15;
const leastContrast = 3;
const leastSize = 12;
const furniture = new Set(['dt', 'ftr', 'sldNum']);

interface Text {
  readonly at: string;
  readonly layout: string;
  readonly placeholder: Placeholder;
  readonly fill: Fill;
  readonly words: string;
  /** The smallest, in points. */
  readonly size: number;
  /** Where the lines stand. */
  readonly area: Box;
  /** Lines that the box does not hold. */
  readonly spill: number;
}

function textsOf(slide: Slide, number: number, { template: { model } }: ReadTemplate): Text[] {
  const layout = model.layouts.find(({ name }) => name === slide.layout);
  return slide.fills.flatMap((fill): Text[] => {
    const placeholder = layout?.placeholders.find(({ key }) => key === fill.placeholder);
    if (placeholder === undefined || fill.paragraphs.length === 0) return [];
    const { box, insets, anchor } = placeholder;
    const sizes = fill.paragraphs.map((one) => sizeOf(one, placeholder));
    const height = fill.paragraphs.reduce((sum, paragraph, index) => {
      const style = styleOf(placeholder, paragraph.level);
      const before = index === 0 ? 0 : (paragraph.spaceBefore ?? style.spaceBefore);
      return sum + paragraph.lines * lineHeight(style, sizes[index] ?? 0) + before + style.spaceAfter;
    }, 0);
    const inner = emuToPoints(box.height - insets.top - insets.bottom);
    const top = { top: 0, middle: (inner - height) / 2, bottom: inner - height }[anchor];
    const across = widthOf(fill, placeholder);
    const first = styleOf(placeholder, 0);
    const room = box.width - insets.left - insets.right;
    const left = { left: first.marginLeft, centre: (room - across) / 2, right: room - across }[first.align ?? 'left'];
    return [
      {
        at: `slide ${number} (${slide.layout}), ${fill.placeholder}`,
        layout: slide.layout,
        placeholder,
        fill,
        words: fill.paragraphs.map(({ runs }) => runs.map(({ text }) => text).join('')).join('\n'),
        size: Math.min(...sizes),
        area: {
          x: emu(box.x + insets.left + left),
          y: emu(box.y + insets.top + pointsToEmu(top)),
          width: emu(across),
          height: pointsToEmu(height),
        },
        spill: (height - inner) / lineHeight(first, Math.max(...sizes)),
      },
    ];
  });
}

const sizeOf = ({ size, level }: Paragraph, placeholder: Placeholder): number =>
  size ?? styleOf(placeholder, level).size;

/** In English Metric Units: the longest line where all are single, else all of the box. */
function widthOf({ paragraphs }: Fill, placeholder: Placeholder): number {
  const { box, insets } = placeholder;
  const room = box.width - insets.left - insets.right;
  const widths = paragraphs.map((one) => {
    const style = styleOf(placeholder, one.level);
    if (one.lines > 1) return room - style.marginLeft;
    return pointsToEmu(measureText(one.runs.map(({ text }) => text).join(''), style, sizeOf(one, placeholder)));
  });
  return Math.min(room, Math.max(...widths));
}

function artUnder({ layout: name, placeholder, area }: Text, { layouts }: ReadTemplate): number {
  const read = layouts.find(({ layout }) => layout.name === name);
  const index = read?.layout.placeholders.indexOf(placeholder) ?? -1;
  const found = read?.found.placeholders[index];
  if (read === undefined || found?.isFilled === true) return 0;
  return behind(read.found.ground, area, placeholder.levels[0]?.colour).art;
}

/** The least contrast of what is written; of pictures nothing is known. */
function contrastOf({ fill, placeholder }: Text, model: TemplateModel): number {
  const { background } = placeholder;
  if (background === undefined) return Infinity;
  return Math.min(
    ...fill.paragraphs.flatMap(({ runs, level }) =>
      runs.map((run) => contrastRatio(colourOf(run, model) ?? styleOf(placeholder, level).colour, background)),
    ),
  );
}

function colourOf({ colour, lightness }: Run, { colours }: TemplateModel): string | undefined {
  const found = colour === undefined ? undefined : colours[colour];
  return found === undefined || lightness === undefined ? found : lighten(found, lightness.times, lightness.plus);
}
