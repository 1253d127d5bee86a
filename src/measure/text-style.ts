import type { Placeholder, TextStyle } from '../template/model.js';

/** The style of a level; levels deeper than the placeholder knows take its deepest. */
export function styleOf(placeholder: Placeholder, level: number): TextStyle {
  const style = placeholder.levels[level] ?? placeholder.levels.at(-1);
  if (!style) throw new TypeError(`The placeholder ${placeholder.key} has no text style.`);
  return style;
}

/** The distance between the base lines of two lines, in points. */
export function lineHeight(style: TextStyle, size: number): number {
  return style.pitch.kind === 'exact' ? style.pitch.value : style.pitch.value * size;
}
