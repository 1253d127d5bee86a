import type { Point } from '../../../model/briefing.js';

/** A line with nothing below it, which nobody is named for: all of it can stand beside a date or a number. */
export const isSingleLine = ({ children, speaker }: Point): boolean =>
  speaker === undefined && (children ?? []).length === 0;
