import type { Fill, Run } from '../../model/deck.js';
import { contrastRatio } from '../../template/contrast.js';
import type { Layout, TemplateModel } from '../../template/model.js';
import { muted } from '../arrange/entry-paragraph.js';
import { placeholderOf } from '../arrange/arrangement.js';
import { styleOf } from '../fit/text-style.js';

/**
 * Gives text of lesser weight the colour in which the template itself names speakers, where that is one of its theme; where
 * a template has no such place, its second text colour if that can be read on what lies behind, else none of its own.
 */
export function withMutedColour(fills: readonly Fill[], layout: Layout, template: TemplateModel): Fill[] {
  const speaker = placeholderOf(layout, 'speaker');
  const slot = speaker && slotOf(styleOf(speaker, 0).colour, template);
  return fills.map((fill) => {
    const colour = slot ?? (isReadable(fill, layout, template) ? muted : undefined);
    return {
      ...fill,
      paragraphs: fill.paragraphs.map((paragraph) => ({
        ...paragraph,
        runs: paragraph.runs.map((run) => (run.colour === muted ? coloured(run, colour) : run)),
      })),
    };
  });
}

function coloured(run: Run, colour: string | undefined): Run {
  const plain = { ...run };
  delete plain.colour;
  return colour === undefined ? plain : { ...plain, colour };
}

function slotOf(colour: string, { colours }: TemplateModel): string | undefined {
  return Object.keys(colours).find((name) => colours[name]?.toUpperCase() === colour.toUpperCase());
}

/** WCAG 2.2, 1.4.3. Behind what is no one colour, the template's own text colour is the safer. */
function isReadable({ placeholder: key }: Fill, layout: Layout, { colours }: TemplateModel): boolean {
  const behind = placeholderOf(layout, key)?.background;
  const colour = colours['dk2'];
  return behind !== undefined && colour !== undefined && contrastRatio(colour, behind) >= 4.5;
}
