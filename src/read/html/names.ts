import { lettersAndDigits } from '../../language/index.js';
import { attribute, elementsIn, type HtmlElement, textOf } from './tree.js';

/**
 * What class, id and the like call an element, lower case, words joined by dashes: `photo-cms-caption detail-img`.
 * Authors of pages make these names up for themselves, but nearly all take the same few words.
 */
export function namesOf(element: HtmlElement): string {
  return namingAttributes
    .map((name) => attribute(element, name))
    .filter((value, index) => value !== '' && !(namingAttributes[index] === 'id' && isSlug(value, element)))
    .join(' ')
    .slice(0, 500)
    .replace(/(?<=[a-z\d])(?=[A-Z])/g, '-')
    .replace(/_+/g, '-')
    .toLowerCase();
}

/** The words of a heading as an address of it, which say nothing of what it is: `related-work`, `town-promoted-to-city-in-march`. */
function isSlug(id: string, element: HtmlElement): boolean {
  if (isHeading(element)) return /[-_]/.test(id);
  if ((id.match(/[-_]+/g) ?? []).length < fewestOfSlug) return false;
  let looked = 0;
  for (const inner of elementsIn(element)) {
    if (isHeading(inner)) return lettersAndDigits(textOf(inner)).startsWith(lettersAndDigits(id).slice(0, 30));
    looked += 1;
    if (looked === mostBefore) break;
  }
  return false;
}

const isHeading = ({ tag }: HtmlElement): boolean => /^h[1-6]$/.test(tag);

/** Joints: what lists other articles may be called "you-may-also-like". */
const fewestOfSlug = 5;

/** Elements before a heading. */
const mostBefore = 10;

const namingAttributes = ['class', 'id', 'role', 'itemprop', 'data-component', 'data-testid', 'data-gu-name', 'rel'];

/** A pattern for names that hold one of the words, whole or with a plural s. */
export const named = (words: string): RegExp => new RegExp(`(?<![a-z])(?:${words})s?(?![a-z])`);

const captionWords = new RegExp(
  `caption|chu-?thich|(?<![a-z])cap(?![a-z])|${named('legend|cutline|mo-?ta-?anh').source}|` +
    '(?:image|img|photo|pic|picture|thumb|fig|figure)-*(?:desc|description|note|text|title|info)(?![a-z])|' +
    '(?<![a-z])(?:desc|description|note)-*(?:image|img|photo|pic|picture|cation)(?![a-z])',
);

/** Sizes of letters that are called after captions, `text-caption`, `caption-sm`, and large letters: `has-drop-cap`. */
const captionSizes =
  /(?:drop|initial|all|small)-*caps?(?![a-z])|(?:text|type|typography|font|label|copy)-+caption(?![a-z])|caption-+(?:xs|sm|md|lg|xl|small|medium|large|regular|bold|\d)(?![a-z])/g;

/** Whether something is called the caption of a picture, in the words for it that English and Vietnamese pages use. */
export const isCalledCaption = (names: string): boolean => captionWords.test(names.replace(captionSizes, ' '));

/** Who made a picture. */
export const creditNames = named(
  'credit|copyright|copyright-holder|(?:media|image|photo|picture)-?right|photographer|source|nguon|nguon-?anh|tac-?gia|author|attribution|creator|agency',
);

/** What holds a picture and the words that belong to it. */
export const pictureNames = named(
  'photo|picture|image|img|figure|thumb|thumbnail|pic|media|lightbox|gallery|slideshow|anh|hinh|hinh-?anh|fig',
);

/** The paragraph that sums an article up and stands above it. */
export const leadNames = named(
  'sapo|lead|lede|standfirst|strapline|dek|deck|summary|subtitle|sub-?title|subhead|sub-?headline|intro|introduction|description|excerpt|teaser-?text|chapeau|abstract|tom-?tat',
);

/** What sets apart what somebody says. */
export const quoteNames = named('pull-?quote|quote|testimonial');

/** Words that are there only for those who listen to a page. */
export const hiddenNames = named(
  'visually-?hidden|sr-only|screen-reader|screen-reader-text|assistive-text|off-?screen|mw-editsection',
);
