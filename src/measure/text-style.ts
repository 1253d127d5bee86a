import type { Placeholder, TextStyle } from '../template/model.js';

/** The style of a level; levels deeper than the placeholder knows take its deepest. */
export function styleOf(placeholder: Placeholder, level: number): TextStyle {
  const style = placeholder.levels[level] ?? placeholder.levels.at(-1);
  if (!style) throw new TypeError(`The placeholder ${placeholder.key} has no text style.`);
  return style;
}

/** The distance between the base lines of two lines, in points. */
export function lineHeight(style: TextStyle, size: number): number {
  return style.pitch.kind === 'exact' ? (grownPitch(style, size) ?? style.pitch.value) : style.pitch.value * size;
}

/**
 * How far lines are apart whose style says that in points, where they are set in larger letters than it states: as much more as those are
 * larger, or they would touch. Undefined where they are as far apart as the style says.
 */
export function grownPitch({ pitch, size: stated }: TextStyle, size: number): number | undefined {
  return pitch.kind === 'exact' && size > stated ? (pitch.value * size) / stated : undefined;
}
