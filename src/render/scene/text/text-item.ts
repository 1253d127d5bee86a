import { breakRuns } from '../../../measure/break-runs.js';
import { lineHeight, styleOf } from '../../../measure/text-style.js';
import { emuToPoints } from '../../../model/units.js';
import { lighten } from '../../../template/colour-arithmetic.js';
import type { Placeholder, TextStyle } from '../../../template/model.js';
import type { BoxContent, ParagraphContent, RunContent } from '../../content/content.js';
import type { DrawnFonts } from '../fonts/drawn-fonts.js';
import type { SceneLine, SceneParagraph } from '../scene.js';
import { markOf } from './mark.js';
import { drawnShare } from './drawn-share.js';
import { fontSetOf, spansOf, type SetText } from './spans.js';
import { placed, spreadOver } from './placed.js';

/** What text is drawn with. */
export interface TextContext {
  readonly fonts: DrawnFonts;
  /** Hexadecimal colours by theme slot. */
  readonly colours: Readonly<Record<string, string>>;
}

/** How far below the base line a line of this size reaches, in ems: in presentations the same for all fonts. */
const descent = 0.2;

/** The paragraphs of a box, line by line where PowerPoint sets them, in points. */
export function paragraphsIn({ placeholder, paragraphs }: BoxContent, context: TextContext): SceneParagraph[] {
  const { fonts } = context;
  const shown = styleOf(placeholder, 0);
  const share = drawnShare(paragraphs, shown, fontSetOf(fonts, false));
  const broken = paragraphs.map((paragraph) => brokenParagraph(paragraph, placeholder, share, context));
  const heights = broken.map(({ lines, style, size }) => lines.length * lineHeight(style, size));
  const spaces = broken.map(({ style, size }, index) =>
    index === 0 ? 0 : (paragraphs[index]?.spaceBefore ?? spaceOf(style.spaceShare?.before, size, style.spaceBefore)),
  );
  const after = broken.map(({ style, size }, index) =>
    index === broken.length - 1 ? 0 : spaceOf(style.spaceShare?.after, size, style.spaceAfter),
  );
  const total = [...heights, ...spaces, ...after].reduce((sum, height) => sum + height, 0);
  let y = topOf(placeholder, total);
  return broken.map(({ lines, style, size, left, first, width }, index) => {
    const pitch = lineHeight(style, size);
    y += spaces[index] ?? 0;
    const content = paragraphs[index];
    const drawn = lines.map((line, row): SceneLine => {
      const spans = spansOf(line.texts, 0, fonts);
      const start = row === 0 ? first : left;
      const room = width - (start - left);
      const moved =
        style.justified === true && row < lines.length - 1
          ? spreadOver(spans, start, room)
          : placed(spans, start, room, alignOf(style, content));
      const { endsInSpace } = line;
      return { baseline: y + row * pitch + pitch - descent * size, spans: moved, endsInSpace };
    });
    y += lines.length * pitch + (after[index] ?? 0);
    const baseline = drawn[0]?.baseline ?? 0;
    const [opening] = drawn[0]?.spans ?? [];
    // Where lines are centred, it stands before the first, wherever that begins.
    const edge = alignOf(style, content) === 'centre' ? (opening?.x ?? left) : left;
    const place = { placeholder, left: edge, baseline, ink: opening?.colour ?? style.colour };
    const mark = content && markOf(content, style, size * share, place, fonts);
    return { level: content?.level ?? 0, mark, lines: drawn };
  });
}

/** In points; a share is one of the size that the text is set in. */
const spaceOf = (share: number | undefined, size: number, stated: number): number =>
  share === undefined ? stated : share * size;

interface BrokenParagraph {
  readonly lines: readonly { readonly texts: readonly SetText[]; readonly endsInSpace: boolean }[];
  readonly style: TextStyle;
  readonly size: number;
  /** Where lines begin, and where the first one does, from the left edge of the slide. */
  readonly left: number;
  readonly first: number;
  readonly width: number;
}

function brokenParagraph(
  paragraph: ParagraphContent,
  placeholder: Placeholder,
  share: number,
  { fonts, colours }: TextContext,
): BrokenParagraph {
  const { box, insets } = placeholder;
  const style = styleOf(placeholder, paragraph.level);
  const size = paragraph.size ?? style.size;
  const margin = paragraph.hang?.left ?? (paragraph.plain ? 0 : emuToPoints(style.marginLeft));
  const hasMark = !paragraph.plain && (paragraph.number !== undefined || style.bullet);
  // A number or bullet stands in the indent; text without one begins there.
  const indent = hasMark || paragraph.plain ? 0 : emuToPoints(style.indent);
  const left = emuToPoints(box.x + insets.left) + margin;
  const width = Math.max(1, emuToPoints(box.width - insets.left - insets.right) - margin);
  const family = style.fonts[0] ?? '';
  const drawnStyle: TextStyle = { ...style, fonts: [family], fontSet: fontSetOf(fonts, style.italic) };
  const runs = paragraph.runs.map(({ text, bold, ...colour }) => ({
    text,
    ...(bold === undefined ? {} : { bold }),
    shade: colourOf(colour, style, colours),
  }));
  const drawnSize = size * share;
  const lines = breakRuns(runs, drawnStyle, drawnSize, { width, firstLine: Math.max(0, indent) });
  const { italic, letterSpacing } = style;
  return {
    lines: lines.map((line) => ({
      endsInSpace: line.endsInSpace,
      texts: line.runs.map(({ text, bold = style.bold, shade: colour }) => ({
        ...{ text, family, bold, italic, size: drawnSize, colour, letterSpacing },
      })),
    })),
    style,
    size,
    left,
    first: left + indent,
    width,
  };
}

function colourOf(
  { colour, lightness }: Pick<RunContent, 'colour' | 'lightness'>,
  style: TextStyle,
  colours: TextContext['colours'],
): string {
  if (colour === undefined) return style.colour;
  const own = colours[colour] ?? style.colour;
  return lightness === undefined ? own : lighten(own, lightness.times, lightness.plus);
}

function topOf({ box, insets, anchor }: Placeholder, height: number): number {
  const top = emuToPoints(box.y + insets.top);
  const free = emuToPoints(box.height - insets.top - insets.bottom) - height;
  if (anchor === 'top') return top;
  return anchor === 'bottom' ? top + free : top + free / 2;
}

function alignOf({ align = 'left', rightToLeft }: TextStyle, content: ParagraphContent | undefined) {
  if (align === 'centre' || content === undefined) return align;
  // What the template sets on the side where its own text begins stays on the side where this one does.
  if (content.rightToLeft && rightToLeft !== true) return align === 'left' ? 'right' : 'left';
  return content.turned === 'direction and side' ? 'left' : align;
}
