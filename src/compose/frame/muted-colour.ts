import type { Fill, Run } from '../../model/deck.js';
import { coloursOn } from '../../template/colours-on.js';
import type { Layout, TemplateModel } from '../../template/model.js';
import { muted } from '../arrange/text/entry-paragraph.js';
import { placeholderOf } from '../arrange/arrangement.js';
import { styleOf } from '../../measure/text-style.js';
import { quietColour, slotOf, type ThemeColour } from './quiet-colour.js';

/**
 * Gives text of lesser weight its colour: the one in which the template itself names speakers, else its second text
 * colour, else a lighter or darker shade of the text's own, whichever can be read on what lies behind the text and is quieter
 * than it; else none of its own.
 */
export function withMutedColour(fills: readonly Fill[], layout: Layout, model: TemplateModel): Fill[] {
  const template = { colours: coloursOn(layout, model) };
  const speaker = [layout, ...model.layouts]
    .map((one) => placeholderOf(one, 'speaker'))
    .find((placeholder) => placeholder !== undefined);
  const preferred = speaker && slotOf(styleOf(speaker, 0).colour, template);
  return fills.map((fill) => {
    const placeholder = placeholderOf(layout, fill.placeholder);
    return {
      ...fill,
      paragraphs: fill.paragraphs.map((paragraph) => {
        if (!placeholder || !paragraph.runs.some(isMuted)) return paragraph;
        const { colour: ink } = styleOf(placeholder, paragraph.level);
        const quiet = quietColour({ ink, behind: placeholder.background, preferred }, template);
        return { ...paragraph, runs: paragraph.runs.map((run) => (isMuted(run) ? coloured(run, quiet) : run)) };
      }),
    };
  });
}

const isMuted = ({ colour }: Run): boolean => colour === muted;

function coloured({ text, bold }: Run, colour: ThemeColour | undefined): Run {
  return { text, ...(bold === undefined ? {} : { bold }), ...colour };
}
