import { points, type Emu, type Points } from '../../../model/units.js';
import type { TextStyle } from '../../model.js';

/**
 * How far the sizes of a placeholder may give way that nobody has said it of: never above what the file states, but for bodies that
 * nobody could read, and down to what a room can read, 24 points for titles, 18 for texts, 14 for details and lines of covers. A title may take three
 * quarters of its size in any case, and less than half rather than be cut; points, 17 twentieths, if that is 16 points. On a slide that
 * is lower than usual, letters of fewer points are as large.
 *
 * @param height of the slide
 */
export function deriveRange(key: string, style: TextStyle, height: Emu): TextStyle {
  return withinPitch(rangeOf(key, style, height));
}

/** Lines that stand nearer than their letters are high lie over each other: such a pitch was stated for smaller ones. */
function withinPitch(style: TextStyle): TextStyle {
  const { pitch } = style;
  const most = pitch.kind === 'exact' ? Math.floor(pitch.value / leastPitch) : Infinity;
  if (most >= style.size) return style;
  const within = (size: number): Points => points(Math.min(size, most));
  const { least } = style;
  return {
    ...style,
    minimum: within(style.minimum),
    maximum: within(style.maximum),
    ...(least === undefined ? {} : { least: within(least) }),
  };
}

/** Of the size. */
const leastPitch = 0.95;

function rangeOf(key: string, style: TextStyle, height: Emu): TextStyle {
  const { size } = style;
  if (key === 'title') {
    const within = (share: number): Points =>
      points(Math.min(size, smallestTitle, Math.max(leastTitle, Math.round(size * share))));
    return { ...style, minimum: within(titleShare), least: within(uncutShare) };
  }
  const isBody = /^body(-|$)/.test(key);
  const legible = height >= nearlyUsual * usualHeight ? legibleOnLarge : legibleBody;
  if (isBody && size < legible)
    return {
      ...style,
      minimum: points(Math.max(Math.min(size, legibleBody), leastBody)),
      maximum: points(Math.max(style.maximum, legible)),
    };
  if (isBody) {
    const shown = Math.min(1, height / usualHeight);
    const [readable, least] = [readableBody, leastBodyOfList].map((most) => Math.round(most * shown));
    const lowest = Math.max(least ?? size, Math.round(size * bodyShare), leastBody);
    return { ...style, minimum: points(Math.min(size, readable ?? size, lowest)) };
  }
  return { ...style, minimum: points(Math.min(size, leastDetail)) };
}

/** Seven and a half inches. */
const usualHeight = 6_858_000;

/** Points. */
const smallestTitle = 24;
const leastTitle = 14;
const titleShare = 0.75;
const uncutShare = 0.45;
const readableBody = 18;
const leastBodyOfList = 16;
const bodyShare = 0.85;
const leastBody = 12;
const leastDetail = 14;
const legibleBody = 14;
/** On a slide of usual height or more. */
const legibleOnLarge = 16;
const nearlyUsual = 0.95;

/** Ranges as stated; a size that somebody set outside of its range in PowerPoint widens it. */
export function stateRange(style: TextStyle, range: readonly [number, number] | undefined): TextStyle {
  const [minimum, maximum] = range ?? [style.size, style.size];
  return {
    ...style,
    minimum: points(Math.min(style.size, minimum)),
    maximum: points(Math.max(style.size, maximum)),
  };
}

/** A whole name in two thirds of the smallest size of covers is still the largest text of its slide; a cut one is no name. */
export function withLeast(style: TextStyle): TextStyle {
  return { ...style, least: points(Math.round((style.minimum * 2) / 3)) };
}

/**
 * Ranges as a map asks for them, also where the file states a size outside of them; the asked range is that of the first
 * level, and the others keep their proportion to it.
 *
 * @param main the size that the first level states
 */
export function askRange(style: TextStyle, [least, most]: readonly [number, number], main: number): TextStyle {
  const share = Math.min(1, style.size / main);
  return { ...style, minimum: points(Math.round(least * share)), maximum: points(Math.round(most * share)) };
}
