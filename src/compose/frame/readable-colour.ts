import type { Fill, Run } from '../../model/deck.js';
import { colourOfRun, coloursOn } from '../../template/colours-on.js';
import { luminance } from '../../template/colour-arithmetic.js';
import { contrastRatio } from '../../template/contrast.js';
import type { Layout, TemplateModel } from '../../template/model.js';
import { placeholderOf } from '../arrange/arrangement.js';
import { styleOf } from '../../measure/text-style.js';
import { isGrey, slotOf, type ThemeColour } from './quiet-colour.js';

/**
 * Gives text that nobody could read on what lies behind it a darker or lighter shade of its own colour, as programs offer them, where that
 * is a colour of the theme that can be told from grey; else the one of the theme's text and background colours that stands out most.
 * Text that can be read keeps the colour that the template gives it.
 */
export function withReadableColour(fills: readonly Fill[], layout: Layout, model: TemplateModel): Fill[] {
  const colours = coloursOn(layout, model);
  return fills.map((fill) => {
    const placeholder = placeholderOf(layout, fill.placeholder);
    const background = placeholder?.background;
    if (placeholder === undefined || background === undefined) return fill;
    const paragraphs = fill.paragraphs.map((paragraph) => {
      const ink = styleOf(placeholder, paragraph.level).colour;
      const isFaint = (run: Run): boolean =>
        contrastRatio(colourOfRun(run, colours) ?? ink, background) < leastContrast;
      if (!paragraph.runs.some(isFaint)) return paragraph;
      const plain = strongest(background, colours);
      const colourOf = (run: Run): ThemeColour | undefined =>
        shadeOf(colourOfRun(run, colours) ?? ink, background, colours) ?? plain;
      const written = (run: Run): Run => {
        const colour = isFaint(run) ? colourOf(run) : undefined;
        return colour === undefined ? run : inColour(run, colour);
      };
      return { ...paragraph, runs: paragraph.runs.map(written) };
    });
    return { ...fill, paragraphs };
  });
}

/** WCAG 2.2, 1.4.3, for large text; with less, text is not written. */
const leastContrast = 3;

function inColour({ text, bold }: Run, colour: ThemeColour): Run {
  return { text, ...(bold === undefined ? {} : { bold }), ...colour };
}

/** The house's own colour, as much darker or lighter as it has to be. */
function shadeOf(ink: string, background: string, colours: TemplateModel['colours']): ThemeColour | undefined {
  const colour = slotOf(ink, { colours });
  if (colour === undefined || isGrey(ink)) return undefined;
  const shades = luminance(background) > luminance(ink) ? darker : lighter;
  return shades
    .map((lightness) => ({ colour, lightness }))
    .find((one) => contrastRatio(colourOfRun(one, colours) ?? background, background) >= leastContrast);
}

/** "Darker 25 %", "Lighter 40 %" and so on. */
const darker = [0.75, 0.5].map((times) => ({ times, plus: 0 }));
const lighter = [0.6, 0.4, 0.2].map((times) => ({ times, plus: 1 - times }));

/** The slot of the theme with the most contrast; where none can be read, its first text colour as black or as white. */
function strongest(background: string, colours: TemplateModel['colours']): ThemeColour | undefined {
  const contrastOf = (colour: ThemeColour): number =>
    contrastRatio(colourOfRun(colour, colours) ?? background, background);
  const byContrast = (all: readonly ThemeColour[]): ThemeColour[] =>
    all.toSorted((one, other) => contrastOf(other) - contrastOf(one));
  const slots = byContrast(['dk1', 'lt1', 'dk2', 'lt2'].map((colour) => ({ colour })));
  const plain = byContrast([0, 1].map((plus) => ({ colour: 'dk1', lightness: { times: 0, plus } })));
  return [...slots.slice(0, 1), ...plain.slice(0, 1)].find((colour) => contrastOf(colour) >= leastContrast);
}
