import { emuToPoints } from '../../../src/model/units.js';
import type { Deck } from '../../../src/model/deck.js';
import type { TemplateModel } from '../../../src/template/model.js';
import { lineCount } from '../../../src/measure/line-count.js';
import { measureRuns } from '../../../src/measure/measured-text.js';

/** What of a deck does not fit: measured anew from the deck as it stands, without what composing knew. */
export function overflowsOf(deck: Deck, template: TemplateModel): string[] {
  const findings: string[] = [];
  for (const slide of deck.slides) {
    const layout = template.layouts.find(({ name }) => name === slide.layout);
    for (const fill of slide.fills) {
      const placeholder = layout?.placeholders.find(({ key }) => key === fill.placeholder);
      if (!placeholder) {
        findings.push(`${slide.id}: no placeholder ${fill.placeholder} in ${slide.layout}`);
        continue;
      }
      const { box, insets, levels } = placeholder;
      let height = 0;
      let leeway = 0;
      for (const paragraph of fill.paragraphs) {
        const style = levels[paragraph.level];
        if (!style) throw new Error(`${slide.id}: no level ${paragraph.level} in ${fill.placeholder}`);
        const size = paragraph.size ?? style.size;
        if (size < (style.least ?? style.minimum) || size > style.maximum)
          findings.push(`${slide.id}: ${fill.placeholder} at ${size} pt`);
        const { hang } = paragraph;
        const [margin, indent] =
          paragraph.plain === true || hang !== undefined ? [0, 0] : [style.marginLeft, style.indent];
        const lines = lineCount(measureRuns(paragraph.runs, style), size, {
          width: emuToPoints(box.width - insets.left - insets.right - margin) - (hang?.left ?? 0),
          firstLine: Math.max(0, emuToPoints(indent)),
        });
        if (lines !== paragraph.lines)
          findings.push(`${slide.id}: ${fill.placeholder} says ${paragraph.lines} lines, not ${lines}`);
        const pitch = style.pitch.kind === 'exact' ? style.pitch.value : style.pitch.value * size;
        // Half a line of a title may stand out, and one line always may.
        if (fill.placeholder === 'title') leeway = lines === 1 ? Infinity : pitch / 2;
        height += lines * pitch + (paragraph.spaceBefore ?? style.spaceBefore) + style.spaceAfter;
      }
      const inner = emuToPoints(box.height - insets.top - insets.bottom);
      if (height > inner + leeway + 0.01)
        findings.push(`${slide.id}: ${fill.placeholder} takes ${height} of ${inner} pt`);
    }
  }
  return findings;
}

/** Everything that the slides show, in order. */
export function shownText(deck: Deck): string[] {
  return deck.slides.flatMap(({ fills, graphics = [] }) => [
    // A point may begin in the title and go on below it: what every slide has stands before both.
    ...[...fills]
      .sort(framesFirst)
      .flatMap((fill) => fill.paragraphs.map((paragraph) => paragraph.runs.map((run) => run.text).join(''))),
    ...graphics.flatMap((graphic) =>
      graphic.kind === 'table' ? graphic.rows.flatMap(({ cells }) => cells.map(({ text }) => text)) : [],
    ),
  ]);
}

const framesFirst = (one: { readonly placeholder: string }, other: { readonly placeholder: string }): number =>
  Number(isFrame(other)) - Number(isFrame(one));
const isFrame = ({ placeholder }: { readonly placeholder: string }): boolean =>
  ['label', 'footer', 'slide-number'].includes(placeholder);
