import { surroundingPattern, type LanguagePack } from '../../../language/index.js';
import { creditNames, namesOf } from '../names.js';
import { elementsIn, type HtmlElement, textOf } from '../tree.js';
import { isHidden } from './hidden.js';

/** What a caption says; empty where it says nothing. */
export interface CaptionWords {
  readonly text: string;
  readonly credit: string;
}

/** The words of a caption, and those of them that are marked as a credit. */
export function wordsOf(caption: HtmlElement, leftOut: readonly HtmlElement[] = []): CaptionWords {
  const isOut = (inner: HtmlElement): boolean => leftOut.includes(inner) || isHidden(inner) || inner.tag === 'button';
  const isCredit = (inner: HtmlElement): boolean => {
    const marked = creditTags.has(inner.tag) || creditNames.test(namesOf(inner));
    return marked && !isOut(inner) && textOf(inner).length <= 150;
  };
  const credits = outermost([...elementsIn(caption)].filter(isCredit), isCredit).filter(
    (credit) => !within(credit, leftOut),
  );
  const all = textOf(caption, isOut);
  const text = textOf(caption, (inner) => isOut(inner) || credits.includes(inner));
  const credit = joined(credits.map((each) => textOf(each, isOut).replace(/^\(([^()]*)\)$/, '$1')));
  // Small print alone may be the whole caption.
  const whole = text.replace(/[\s()[\].,:;|/–—-]/g, '') === '';
  if (whole && credits.every(({ tag }) => creditTags.has(tag))) return { text: all, credit: '' };
  return whole ? { text: '', credit } : { text: text.replace(/\s*[([|]\s*[)\]]?\s*$/, ''), credit };
}

const creditTags = new Set(['small', 'cite']);

const within = (element: HtmlElement, others: readonly HtmlElement[]): boolean =>
  others.some((other) => [...elementsIn(other)].includes(element));

/** A caption beside another that is named for who made the picture. */
export const creditOf = (element: HtmlElement): CaptionWords => ({
  text: '',
  credit: textOf(element, isHidden),
});

/** What stands beside a caption is who made the picture where a label says so, be it only for those who listen. */
export const isLabelledCredit = (
  element: HtmlElement,
  captions: readonly HtmlElement[],
  packs: readonly LanguagePack[],
): boolean =>
  new RegExp(
    `${surroundingPattern('creditLabels', packs)}\\s*(?:[,:]|${surroundingPattern('creditLinks', packs)}(?!\\p{L}))`,
    'iu',
  ).test(textOf(element, (inner) => captions.includes(inner)));

/** Of elements in the order of the page, those that stand in none of the others. */
export function outermost(elements: readonly HtmlElement[], isOne: (element: HtmlElement) => boolean): HtmlElement[] {
  return elements.filter((element) => {
    for (let outer = element.parent; outer !== undefined; outer = outer.parent)
      if (elements.includes(outer) && isOne(outer)) return false;
    return true;
  });
}

export const joined = (texts: readonly string[]): string => texts.filter((text) => text !== '').join(' ');
