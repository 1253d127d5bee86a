import { furnitureWords, type LanguagePack, wordsOf } from '../../language/index.js';
import type { FurnitureKind } from '../../model/article.js';
import { isCapitals } from '../furniture/unit.js';
import { opens } from '../furniture/wording.js';
import { type Line, looksLikeBody, looksLikeHeading } from '../lines/line.js';
import { readDivision } from '../lines/division.js';
import { isPlaceAndDay } from './place-and-day.js';
import { titleBelowMenu } from './of-page/below-menu.js';
import { saidBelowSite, type SaidTitle } from './of-page/said-below-site.js';

type Kinds = ReadonlyMap<number, FurnitureKind>;

/** The lines among which a title stands: from the first index on, and before the second. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  /** Where it surely stands, whatever else the line is like. */
  readonly known?: number | undefined;
  /** How a page says it there, below its menus. */
  readonly ofPage?: SaidTitle | undefined;
}

/**
 * Where the title of a paper may stand whose form tells: below the salutation of a letter, behind "For immediate release:". What stands
 * below the name of a part is called so, not the paper.
 */
export function titleStretch(lines: readonly Line[], furniture: Kinds, pack: LanguagePack): Stretch {
  const part = lines.findIndex(({ text }) => readDivision(text, pack)?.length === text.length);
  const ofPage = saidBelowSite(lines, pack) ?? titleBelowMenu(lines, pack);
  const from = Math.max(subjectOfLetter(lines, furniture), releasedTitle(lines, pack), ofPage?.from ?? 0);
  return {
    from,
    to: part < 0 ? lines.length : part,
    ...(from === 0 ? {} : { known: from }),
    ...(from === 0 || from !== ofPage?.from ? {} : { ofPage }),
  };
}

/** How long `FOR IMMEDIATE RELEASE: ` is where a title stands behind it. */
export function embargoLength(text: string, pack: LanguagePack): number {
  const words = wordsOf(text);
  const count = Math.max(opens(pack, 'embargo', { words }), furnitureWords(pack, 'embargo').lines.matchAt(words, 0));
  const end = words[count - 1]?.end;
  // "For immediate release: Lamu, 12 May 2031"
  if (end !== undefined && isPlaceAndDay(text.slice(end), pack)) return 0;
  return end === undefined ? 0 : (/^\s*[:–—-]\s*/u.exec(text.slice(end))?.[0].length ?? -end) + end;
}

/** A telephone and an office may stand above `For immediate release: Ferry sold`. */
const releasedTitle = (lines: readonly Line[], pack: LanguagePack): number =>
  Math.max(
    0,
    lines.slice(0, longestHead).findIndex(({ text }) => embargoLength(text, pack) > 0 && looksLikeHeading(text, 300)),
  );

const longestHead = 16;

/** Where the subject of a letter stands that has it below the salutation, as English ones do; else 0. */
function subjectOfLetter(lines: readonly Line[], furniture: Kinds): number {
  const call = salutationAmong(lines, furniture);
  const [subject, below] = [lines[call + 1], lines[call + 2]];
  if (call < fewestAbove || subject === undefined || below === undefined) return 0;
  const isLetter = lines.slice(0, call).every(({ text }) => text.length <= 80 && !looksLikeBody(text));
  const behind = lines[call + 3];
  // "ASSOCIATIONS ACT 2015" above "HARLOW ROWERS INC."
  const isTwo =
    isCapitals(subject.text) && below.text.length <= 80 && /^\p{Lu}{3}/u.test(below.text) && behind !== undefined;
  const isAbove = looksLikeBody(below.text) || (isTwo && looksLikeBody(behind.text));
  return isLetter && looksLikeHeading(subject.text, 120) && isAbove ? call + 1 : 0;
}

/** Lines of the sender's and the receiver's address and the date. */
const fewestAbove = 3;

const salutationAmong = (lines: readonly Line[], furniture: Kinds): number =>
  lines.slice(0, longestHead).findIndex((_, index) => furniture.get(index) === 'salutation');
