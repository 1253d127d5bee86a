import { attribute, type HtmlElement } from './tree.js';

/**
 * What class, id and the like call an element, lower case, words joined by dashes: `photo-cms-caption detail-img`.
 * Authors of pages make these names up for themselves, but nearly all take the same few words.
 */
export function namesOf(element: HtmlElement): string {
  return namingAttributes
    .map((name) => attribute(element, name))
    .filter((value) => value !== '')
    .join(' ')
    .slice(0, 500)
    .replace(/(?<=[a-z\d])(?=[A-Z])/g, '-')
    .replace(/_+/g, '-')
    .toLowerCase();
}

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
  'credit|copyright|copyright-holder|photographer|source|nguon|nguon-?anh|tac-?gia|author|attribution|creator|agency',
);

/** What holds a picture and the words that belong to it. */
export const pictureNames = named(
  'photo|picture|image|img|figure|thumb|thumbnail|pic|media|lightbox|gallery|slideshow|anh|hinh|hinh-?anh|fig',
);

/** The paragraph that sums an article up and stands above it. */
export const leadNames = named(
  'sapo|lead|lede|standfirst|strapline|dek|deck|summary|subtitle|sub-?title|subhead|sub-?headline|intro|introduction|description|excerpt|teaser-?text|chapeau|abstract|tom-?tat',
);

/** Words that are there only for those who listen to a page. */
export const hiddenNames = named('visually-?hidden|sr-only|screen-reader|screen-reader-text|assistive-text|offscreen');
