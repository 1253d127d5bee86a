import type { Fill, Run } from '../../model/deck.js';
import { lighten } from '../../template/colour-arithmetic.js';
import { contrastRatio } from '../../template/contrast.js';
import type { Layout, TemplateModel } from '../../template/model.js';
import { placeholderOf } from '../arrange/arrangement.js';
import { styleOf } from '../fit/text-style.js';

/**
 * Gives text that nobody could read on what lies behind it the one of the theme's text and background colours that stands out most.
 * Text that can be read keeps the colour that the template gives it.
 */
export function withReadableColour(fills: readonly Fill[], layout: Layout, template: TemplateModel): Fill[] {
  return fills.map((fill) => {
    const placeholder = placeholderOf(layout, fill.placeholder);
    const background = placeholder?.background;
    if (placeholder === undefined || background === undefined) return fill;
    const paragraphs = fill.paragraphs.map((paragraph) => {
      const ink = styleOf(placeholder, paragraph.level).colour;
      const isFaint = (run: Run): boolean => contrastRatio(colourOf(run, template) ?? ink, background) < leastContrast;
      if (!paragraph.runs.some(isFaint)) return paragraph;
      const colour = strongest(background, template);
      if (colour === undefined) return paragraph;
      return { ...paragraph, runs: paragraph.runs.map((run) => (isFaint(run) ? inColour(run, colour) : run)) };
    });
    return { ...fill, paragraphs };
  });
}

/** WCAG 2.2, 1.4.3, for large text; with less, text is not written. */
const leastContrast = 3;

function inColour({ text, bold }: Run, colour: string): Run {
  return { text, ...(bold === undefined ? {} : { bold }), colour };
}

function colourOf({ colour, lightness }: Run, { colours }: TemplateModel): string | undefined {
  const found = colour === undefined ? undefined : colours[colour];
  return found === undefined || lightness === undefined ? found : lighten(found, lightness.times, lightness.plus);
}

/** The slot of the theme with the most contrast, where that can be read. */
function strongest(background: string, { colours }: TemplateModel): string | undefined {
  const contrastOf = (slot: string): number => contrastRatio(colours[slot] ?? background, background);
  const [best] = ['dk1', 'lt1', 'dk2', 'lt2'].sort((one, other) => contrastOf(other) - contrastOf(one));
  return best !== undefined && contrastOf(best) >= leastContrast ? best : undefined;
}
