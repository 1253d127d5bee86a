import type { LanguagePack } from '../../../language/index.js';
import type { Draft } from '../parts/draft.js';
import { around, type HtmlElement } from '../tree.js';
import type { Scope } from './scope.js';
import { isSiteLine } from './site-phrases.js';

/** Indexes of the first and the last draft of a body. */
export interface Extent {
  readonly first: number;
  readonly last: number;
}

/**
 * Readability may keep one paragraph of several boxes. Running text that stands above or below what it kept, in boxes beside its own,
 * is the article's where there is much of it: a line or two may be about the author or the site.
 */
export function withTextAround(
  drafts: readonly Draft[],
  { first, last }: Extent,
  { scope, packs }: { readonly scope: Scope; readonly packs: readonly LanguagePack[] },
): Extent {
  const kept = drafts.slice(first, last + 1).filter((draft) => draft.kept && isPassage(draft, packs));
  const boxes = new Set(kept.flatMap(({ from }) => nearBoxes(from, scope)));
  const isKin = (draft: Draft): boolean =>
    isPassage(draft, packs) && nearBoxes(draft.from, scope).some((box) => boxes.has(box));
  const length = lengthOf(kept);
  const farther = (indexes: readonly number[]): number | undefined => {
    const kin: number[] = [];
    let strangers = 0;
    for (const index of indexes) {
      const draft = drafts[index];
      if (draft === undefined || isOther(draft)) break;
      strangers = isKin(draft) ? 0 : strangers + 1;
      if (strangers > mostStrangers) break;
      if (strangers === 0) kin.push(index);
    }
    const more = kin.flatMap((index) => drafts[index] ?? []);
    return more.length >= fewest && lengthOf(more) >= length * leastShare ? kin.at(-1) : undefined;
  };
  const title = scope.title === undefined ? -1 : drafts.findIndex(({ from }) => from === scope.title);
  const above = drafts.map((_, index) => index).filter((index) => index < first && index > title);
  const below = drafts.map((_, index) => index).filter((index) => index > last);
  return { first: farther(above.reverse()) ?? first, last: farther(below) ?? last };
}

/** A title opens another article; galleries count their pictures: `3/50`. */
const isOther = ({ part }: Draft): boolean =>
  part.kind === 'heading' && (part.level === 1 || /^\d+\s*\/\s*\d+(?!\d)/.test(part.text));

const fewest = 2;

/** Parts in a row that are no running text. */
const mostStrangers = 3;

/** Of what Readability kept. */
const leastShare = 0.4;

/** A paragraph that ends as a statement does. */
const isPassage = ({ part, linked, says, italic }: Draft, packs: readonly LanguagePack[]): boolean =>
  part.kind === 'paragraph' &&
  says === undefined &&
  linked < 0.3 &&
  italic < 0.9 &&
  part.text.length >= 80 &&
  /[.!?…。？！]["'”’»)\]]*$/u.test(part.text) &&
  !isSiteLine(part.text, linked, packs);

const lengthOf = (drafts: readonly Draft[]): number =>
  drafts.reduce((sum, { part }) => sum + (part.kind === 'paragraph' ? part.text.length : 0), 0);

/** The boxes that an element stands in, within the article. */
function nearBoxes(from: HtmlElement, { root }: Scope): HtmlElement[] {
  const boxes: HtmlElement[] = [];
  for (const box of [from, ...around(from)]) {
    if (boxes.length === near || box === root.parent) break;
    boxes.push(box);
  }
  return boxes;
}

const near = 4;
