import { emu, points, type Points } from '../../../model/units.js';
import { singleLine } from '../../line-height.js';
import type { Mark, TextStyle } from '../../model.js';
import type { ColourResolver } from '../colour.js';
import type { LevelProperties, Spacing } from './level-properties.js';

/** What turns names of a file into what they mean. */
export interface StyleContext {
  readonly colour: ColourResolver;
  readonly fonts: { readonly heading: string; readonly body: string };
  /** A fallback by font name; Arial where none is stated. */
  readonly fallbacks: ReadonlyMap<string, string>;
}

/** The text style that inherited and own properties of a level add up to; sizes may not give way yet. */
export function textStyle(level: LevelProperties, { colour, fonts, fallbacks }: StyleContext): TextStyle {
  const size = points(level.size ?? unstated);
  const typeface = fontName(level.typeface ?? '+mn-lt', fonts);
  const fallback = fallbacks.get(typeface) ?? 'Arial';
  return {
    fonts: typeface === fallback ? [typeface] : [typeface, fallback],
    bold: level.bold ?? false,
    italic: level.italic ?? false,
    capitals: level.capitals ?? false,
    letterSpacing: points(level.letterSpacing ?? 0),
    size,
    minimum: size,
    maximum: size,
    colour: colour(level.fill)?.hexadecimal ?? '000000',
    pitch: pitch(level.lineSpacing),
    spaceBefore: paragraphSpace(level.before, size),
    spaceAfter: paragraphSpace(level.after, size),
    ...spaceShare(level),
    marginLeft: emu(level.marginLeft ?? 0),
    indent: emu(level.indent ?? 0),
    bullet: level.bullet ?? false,
    mark: markOf(level, size, { colour, fonts, fallbacks }),
    align: alignments.get(level.align ?? 'l') ?? 'left',
    ...(justified.has(level.align ?? '') ? { justified: true } : {}),
    ...(level.rightToLeft === true ? { rightToLeft: true } : {}),
  };
}

/** What text is that states no size (ECMA-376 part 1, 21.1.2.3.9), in points. */
export const unstated = 18;

function markOf(level: LevelProperties, size: Points, { colour, fonts }: StyleContext): Mark {
  const { markCharacter = '', markFill, markTypeface, markSize } = level;
  const share = markSize === undefined ? 1 : 'share' in markSize ? markSize.share : markSize.points / size;
  const own = colour(markFill)?.hexadecimal;
  return {
    share,
    ...(markCharacter === '' ? {} : { character: markCharacter }),
    ...(own === undefined ? {} : { colour: own }),
    ...(markTypeface === undefined ? {} : { font: fontName(markTypeface, fonts) }),
  };
}

function fontName(typeface: string, fonts: StyleContext['fonts']): string {
  if (typeface.startsWith('+mj')) return fonts.heading;
  return typeface.startsWith('+mn') ? fonts.body : typeface;
}

function pitch(spacing: Spacing | undefined): TextStyle['pitch'] {
  if (spacing === undefined) return { kind: 'multiple', value: singleLine };
  if ('points' in spacing) return { kind: 'exact', value: points(spacing.points) };
  return { kind: 'multiple', value: Math.round(spacing.share * singleLine * 10_000) / 10_000 };
}

/** A share is one of a single line (measured, as for the pitch). */
function paragraphSpace(spacing: Spacing | undefined, size: Points): Points {
  if (spacing === undefined) return points(0);
  return points('points' in spacing ? spacing.points : spacing.share * singleLine * size);
}

/** ECMA-376 part 1, 21.1.2.2.11: a percentage of the size of the text. */
function spaceShare({ before, after }: LevelProperties): Pick<TextStyle, 'spaceShare'> {
  const shares = {
    ...(before !== undefined && 'share' in before ? { before: before.share } : {}),
    ...(after !== undefined && 'share' in after ? { after: after.share } : {}),
  };
  return Object.keys(shares).length === 0 ? {} : { spaceShare: shares };
}

const justified = new Set(['just', 'justLow', 'dist']);

const alignments = new Map<string, 'left' | 'centre' | 'right'>([
  ['ctr', 'centre'],
  ['r', 'right'],
]);
