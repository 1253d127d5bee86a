import type { Sheet } from '../content/sheet.js';
import { sameWords } from '../arrange/text/wording.js';
import type { Context } from '../context.js';
import type { TitleWish } from './title.js';

/** Which of the slides of a sheet it is. */
export interface Part {
  /** From 0 on. */
  readonly index: number;
  /** How many there are. */
  readonly count: number;
}

/**
 * What a slide is called where its sheet takes several. What to remember goes on as further facts, which have a heading of their own
 * as long as no topic has that; all else counts its slides.
 */
export function partTitle(
  sheet: Sheet,
  wordings: readonly string[],
  { index, count }: Part,
  context: Context,
): TitleWish {
  const counted = (part: number, of: number): { readonly part?: string } =>
    of <= 1 ? {} : { part: partText(part, of, context) };
  if (count <= 1 || !goesOnAsDetails(sheet, context)) return { wordings, ...counted(index + 1, count) };
  return index === 0 ? { wordings } : { wordings: [context.pack.labels.details], ...counted(index, count - 1) };
}

function goesOnAsDetails({ kind, heading }: Sheet, { pack: { labels }, briefing: { topics } }: Context): boolean {
  const isTaken = topics.some((topic) => sameWords(topic.heading, labels.details));
  return kind === 'summary' && sameWords(heading, labels.summaryHeading) && !isTaken;
}

function partText(part: number, of: number, { pack }: Context): string {
  return pack.labels.part.replaceAll('{part}', String(part)).replaceAll('{of}', String(of));
}
