import type { Fill } from '../../model/deck.js';
import type { Layout, TemplateModel } from '../../template/model.js';
import { muted } from '../arrange/entry-paragraph.js';
import { placeholderOf } from '../arrange/arrangement.js';
import { styleOf } from '../fit/text-style.js';

/** Gives text of lesser weight the colour in which the template itself names speakers, where that is one of its theme. */
export function withMutedColour(fills: readonly Fill[], layout: Layout, { colours }: TemplateModel): Fill[] {
  const speaker = placeholderOf(layout, 'speaker');
  if (!speaker) return [...fills];
  const colour = styleOf(speaker, 0).colour.toUpperCase();
  const slot = Object.keys(colours).find((name) => colours[name]?.toUpperCase() === colour) ?? muted;
  return fills.map((fill) => ({
    ...fill,
    paragraphs: fill.paragraphs.map((paragraph) => ({
      ...paragraph,
      runs: paragraph.runs.map((run) => (run.colour === muted ? { ...run, colour: slot } : run)),
    })),
  }));
}
