import { styleOf } from '../../measure/text-style.js';
import type { Deck } from '../../model/deck.js';
import { colourOfRun, coloursOn } from '../../template/colours-on.js';
import { contrastRatio } from '../../template/contrast.js';
import type { TemplateModel } from '../../template/model.js';
import { shareOnSlide } from '../../template/open/box.js';
import { behind } from '../../template/open/ground/behind.js';
import type { ReadTemplate } from '../../template/open/read-template.js';
import { textsOn, type ShownText } from './shown-texts.js';

/** A text of a slide that somebody who looks at it would find fault with. */
export interface Place {
  readonly layout: string;
  /** Key of the placeholder. */
  readonly key: string;
  /** Which slide and text it is, and how bad. */
  readonly what: string;
}

/** What is wrong with how the slides of a deck look, told by code. */
export interface Seen {
  readonly cut: readonly Place[];
  readonly overArt: readonly Place[];
  readonly faint: readonly Place[];
  readonly small: readonly Place[];
  readonly offSlide: readonly Place[];
  readonly tooLong: readonly Place[];
}

/** Looks at each text of a deck where its template draws it. */
export function seenIn(deck: Deck, read: ReadTemplate): Seen {
  const { model } = read.template;
  const texts = deck.slides.flatMap((slide, index) => textsOn(slide, index + 1, read));
  const content = texts.filter(({ placeholder: { type } }) => !furniture.has(type));
  const isBody = ({ placeholder: { key } }: ShownText): boolean => /^(body|quote|card|row|text|value)(-|$)/.test(key);
  return {
    cut: texts
      .filter(({ placeholder: { key }, words }) => key === 'title' && /…(\s\(\d+.*\))?$/.test(words))
      .map((text) => placeOf(text, `"${text.words}"`)),
    overArt: content.flatMap((text) => {
      const art = artUnder(text, read);
      return art < mostArt ? [] : [placeOf(text, `over art by ${Math.round(100 * art)} %`)];
    }),
    faint: texts.flatMap((text) => {
      const contrast = contrastOf(text, model);
      return contrast >= leastContrast ? [] : [placeOf(text, `a contrast of ${contrast.toFixed(1)}`)];
    }),
    small: content
      .filter(isBody)
      .filter(({ size }) => size < leastSize)
      .map((text) => placeOf(text, `${text.size} pt`)),
    offSlide: texts
      .filter(({ placeholder: { box } }) => shareOnSlide(box, model.size) < 0.99)
      .map((text) => placeOf(text, 'off the slide')),
    tooLong: content
      .filter(({ spill }) => spill > mostSpill)
      .map((text) => placeOf(text, `${text.spill.toFixed(1)} lines out of its box`)),
  };
}

const placeOf = ({ at, layout, placeholder: { key } }: ShownText, how: string): Place => ({
  layout,
  key,
  what: `${at}: ${how}`,
});

/** Half a line of a title may stand out of its box. */
const mostSpill = 0.6;
const mostArt = 0.15;
const leastContrast = 3;
const leastSize = 12;
const furniture = new Set(['dt', 'ftr', 'sldNum']);

function artUnder({ layout: name, placeholder, area }: ShownText, { layouts }: ReadTemplate): number {
  const read = layouts.find(({ layout }) => layout.name === name);
  const index = read?.layout.placeholders.indexOf(placeholder) ?? -1;
  const found = read?.found.placeholders[index];
  if (read === undefined || found?.isFilled === true) return 0;
  return behind(read.found.ground, area, placeholder.levels[0]?.colour).art;
}

/** The least contrast of what is written; of pictures nothing is known. */
function contrastOf({ layout: name, fill, placeholder }: ShownText, model: TemplateModel): number {
  const { background } = placeholder;
  const layout = model.layouts.find((one) => one.name === name);
  const colours = layout === undefined ? model.colours : coloursOn(layout, model);
  if (background === undefined) return Infinity;
  return Math.min(
    ...fill.paragraphs.flatMap(({ runs, level }) =>
      runs.map((run) => contrastRatio(colourOfRun(run, colours) ?? styleOf(placeholder, level).colour, background)),
    ),
  );
}
