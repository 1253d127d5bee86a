import { furtherHeadings } from '../../language/index.js';
import type { Sheet } from '../content/sheet.js';
import { sameButForMarks } from '../content/text/wording.js';
import type { Context } from '../context.js';
import type { Entry } from '../content/entry.js';
import type { TitleWish } from './title.js';

/** Which of the slides of a sheet it is. */
export interface Part {
  /** From 0 on. */
  readonly index: number;
  /** How many there are. */
  readonly count: number;
  /** Whether slides that have a sentence for a title stand before the first of them. */
  readonly isFurther: boolean;
  /** The items of a list that stand on it: "3–5", where each of the slides shows some that have numbers. */
  readonly items?: string | undefined;
}

/**
 * What a slide is called where its sheet takes several. What to remember goes on as further facts, then as what else is said, as far as
 * no topic is called so; a list says which of its items are shown; all else counts its slides.
 */
export function partTitle(
  sheet: Sheet,
  wordings: readonly string[],
  { index, count, isFurther, items }: Part,
  context: Context,
): TitleWish {
  const further = freeHeadings(sheet, context);
  // Above those before it stands the heading already, as their label.
  if (count === 1 && isFurther && further.length > 0) return { wordings: [...further.slice(0, 1), ...wordings] };
  const own = count > 1 ? [...wordings.slice(0, 1), ...further] : [];
  const heading = count > own.length ? undefined : own[index];
  if (heading !== undefined) return { wordings: [heading] };
  return {
    wordings,
    ...(count > 1 ? { part: items === undefined ? partText(index + 1, count, context) : `(${items})` } : {}),
  };
}

function freeHeadings({ kind, heading }: Sheet, { pack, briefing: { topics } }: Context): string[] {
  if (kind !== 'summary' || !sameButForMarks(heading, pack.labels.summaryHeading)) return [];
  return furtherHeadings(pack).filter((label) => !topics.some((topic) => sameButForMarks(topic.heading, label)));
}

function partText(part: number, of: number, { pack }: Context): string {
  return pack.labels.part.replaceAll('{part}', String(part)).replaceAll('{of}', String(of));
}

/** The items of a list on each of its slides: "1–3", "4"; undefined where a slide shows none of them by its number. */
export function itemsOnEach(slides: readonly (readonly Entry[])[]): readonly string[] | undefined {
  const items = slides.map((entries) => {
    const numbers = entries.flatMap(({ number }) => number ?? []);
    const [first, last] = [numbers[0], numbers.at(-1)];
    return first === last ? first?.toString() : `${first}–${last}`;
  });
  return items.every((one) => one !== undefined) ? items : undefined;
}
