import { surroundingPattern, type LanguagePack, endsInStop } from '../../../language/index.js';
import { creditNames, namesOf } from '../names.js';
import { elementsIn, type HtmlElement, innerElements, textOf } from '../tree.js';
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
    if (isOut(inner)) return false;
    const text = textOf(inner);
    const marked =
      creditTags.has(inner.tag) || creditNames.test(namesOf(inner)) || text.startsWith('©') || opensWithLabel(inner);
    return marked && text.length <= 150;
  };
  const marked = outermost([...elementsIn(caption)].filter(isCredit), isCredit).filter(
    (credit) => !within(credit, leftOut),
  );
  const last = marked.length === 0 ? nameBehind(caption) : undefined;
  const credits = last === undefined ? marked : [last];
  const all = textOf(caption, isOut);
  const text = textOf(caption, (inner) => isOut(inner) || credits.includes(inner));
  const credit = joined(credits.map((each) => textOf(each, isOut).replace(/^\(([^()]*)\)$/, '$1')));
  // Small print alone may be the whole caption.
  const whole = text.replace(/[\s()[\].,:;|/–—-]/g, '') === '';
  if (whole && (credits.every(({ tag }) => creditTags.has(tag)) || !isNames(credit))) return { text: all, credit: '' };
  return whole ? { text: '', credit } : { text: text.replace(/\s*[([|]\s*[)\]]?\s*$/, ''), credit };
}

/** `<span>Credit</span>Ann Lee`: a label of its own opens it. */
function opensWithLabel(element: HtmlElement): boolean {
  const [first, second] = element.children.filter((child) => typeof child !== 'string' || /\S/.test(child));
  return (
    first !== undefined && typeof first !== 'string' && typeof second === 'string' && creditLabel().test(textOf(first))
  );
}

const creditLabel = (): RegExp => new RegExp(`^${surroundingPattern('creditLabels')}:?$`, 'iu');

/** The last of the elements that a caption is made of, where it holds names alone and a sentence ends before it. */
function nameBehind(caption: HtmlElement): HtmlElement | undefined {
  const pieces = innerElements(caption).filter((inner) => textOf(inner) !== '');
  const hasText = caption.children.some((child) => typeof child === 'string' && /\S/.test(child));
  const [first, ...more] = pieces;
  if (first === undefined || (more.length === 0 && hasText)) return undefined;
  if (more.length === 0) return nameBehind(first);
  const last = more.at(-1);
  if (last === undefined || pieces.length > 4) return undefined;
  const before = textOf(caption, (inner) => inner === last);
  const text = textOf(last);
  return isNames(text) && endsInStop(before) ? last : undefined;
}

/** Names of people and agencies, most of their words with a capital. */
function isNames(text: string): boolean {
  const words = text.split(/[\s/]+/);
  const capitals = words.filter((word) => /^[(©]*\p{Lu}/u.test(word)).length;
  return text.length <= 90 && words.length <= 9 && capitals * 2 >= words.length && !/[.!?…]$|\d/.test(text);
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

/** Texts in one line, without those that are empty. */
export const joined = (texts: readonly string[]): string => texts.filter((text) => text !== '').join(' ');
