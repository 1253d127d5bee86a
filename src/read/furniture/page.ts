import { endsSentence } from '../lines/line.js';
import type { LanguagePack } from '../../language/index.js';
import type { FurnitureKind } from '../../model/article.js';
import type { Span } from '../../model/span.js';
import type { Unit } from './unit.js';

/** The lines of an article, and which of them are known to be furniture. */
export interface Page {
  readonly units: readonly Unit[];
  readonly pack: LanguagePack;
  /** Where it is known by now. */
  readonly title?: Span | undefined;
  /** The headings that no mark but their shape tells, by where they start. */
  readonly shapes?: ReadonlyMap<number, unknown> | undefined;
  /** All of the article, where the units are all of it. */
  readonly text?: string;
  /** By the index of the unit. */
  readonly kinds: ReadonlyMap<number, FurnitureKind>;
}

/** Units that a step finds to be furniture, by their index. What an earlier step found stays. */
export type Found = Iterable<readonly [index: number, kind: FurnitureKind]>;
export type Step = (page: Page) => Found;

/** How many units stand above the first passage that reads like running text; at most forty. */
export function headLength(page: Pick<Page, 'units'>): number {
  const { units } = page;
  const body = firstPassage(page);
  return Math.min(body < 0 ? units.length : body, longestHead);
}

const longestHead = 40;

/** The index of the first passage that reads like running text; -1 where none does. */
export const firstPassage = ({ units }: Pick<Page, 'units'>): number =>
  units.findIndex(({ text, role }) => role === 'passage' && text.length >= 120 && endsSentence(text));

/** The index behind the last unit that is not known as furniture: closings stand right above it. */
export function bodyEnd({ units, kinds }: Page): number {
  let end = units.length;
  while (end > 0 && kinds.has(end - 1)) end -= 1;
  return end;
}
