import type { FigurePart } from '../../marked/marked-document.js';
import { creditNames, isCalledCaption, namesOf, pictureNames } from '../names.js';
import { imageTags, type PagePictures } from '../pictures/page-pictures.js';
import { attribute, elementsIn, fewIn, textOf, type HtmlElement } from '../tree.js';
import { type CaptionWords, creditOf, isLabelledCredit, joined, outermost, wordsOf } from './caption-words.js';
import { isHidden } from './hidden.js';

/**
 * The pictures of an element that holds nothing else than them and their words: a figure, a block or a table that is named
 * like one, or one whose only text is named as a caption. A caption on its own is one whose picture is elsewhere.
 *
 * @returns nothing where the element holds more
 */
export function figuresOf(element: HtmlElement, pictures: PagePictures): FigurePart[] | undefined {
  if (imageTags.has(element.tag) || element.tag === 'picture') return pictures.picturesIn(element).map(asFigure);
  const inside = fewIn(element, mostElements);
  if (inside === undefined || inside.some(isOfByline)) return undefined;
  const shown = inside.filter(({ tag }) => imageTags.has(tag) || tag === 'video');
  if (shown.length === 0) return isCaption(element) && !namesQuoted(element) ? captionAlone(element) : undefined;
  if (inside.some(({ tag }) => passages.has(tag) || (tag === 'figure' && element.tag !== 'figure'))) return undefined;
  if (inside.filter(({ tag }) => tag === 'figure').length > 1) return undefined;
  const captions = outermost(inside.filter(isCaption), isCaption);
  const other = textOf(element, (inner) => captions.includes(inner) || isHidden(inner));
  const captioned = captions
    .map((caption) =>
      captions.length > 1 && creditNames.test(namesOf(caption)) ? creditOf(caption) : wordsOf(caption),
    )
    .filter((words) => words.text !== '' || words.credit !== '')
    .filter(isNew);
  const text = joined(captioned.map((words) => words.text));
  if (text.length > longest || other.length > longest) return undefined;
  const named =
    element.tag === 'figure' || pictureNames.test(namesOf(element)) || /^photo$/i.test(attribute(element, 'type'));
  if (other !== '' && !named && (captions.length === 0 || other.length > 60)) return undefined;
  const rest = other === '' ? { text: '', credit: '' } : wordsOf(element, captions);
  const beside = captioned.length > 0 && isLabelledCredit(element, captions, pictures.packs) ? rest.text : '';
  const credit = joined([...captioned.map((words) => words.credit), rest.credit, beside]);
  const said = captioned.length > 0 ? text : rest.text;
  const caption = isCount(said) ? '' : said;
  const [first, ...more] = pictures.picturesIn(element);
  if (caption === '' && credit === '') return first === undefined ? undefined : [first, ...more].map(asFigure);
  const words = { ...(caption === '' ? {} : { caption }), ...(credit === '' ? {} : { credit }) };
  return [{ kind: 'figure', ...words, ...first }, ...more.map(asFigure)];
}

/** For narrow screens, the caption stands in its figure a second time. */
const isNew = ({ text }: CaptionWords, index: number, all: readonly CaptionWords[]): boolean =>
  text === '' ||
  !all.some((other, at) => at !== index && other.text.includes(text) && (at < index || other.text !== text));

/** Beside the face of an author stands when the article was written, beside the picture of another article when that was. */
const isOfByline = (element: HtmlElement): boolean => element.tag === 'time' || attribute(element, 'rel') === 'author';

/** How long a film is, how many pictures there are, or a date: `01:43 min`, `44 Bilder`, `15.05.2023`. */
const isCount = (caption: string): boolean => /^[^\p{L}\p{N}]*\d/u.test(caption) && caption.split(' ').length <= 2;

const mostElements = 300;

const asFigure = (picture: { readonly image: string; readonly alternative?: string }): FigurePart => ({
  kind: 'figure',
  ...picture,
});

const longest = 800;
const passages = new Set('h1 h2 h3 h4 h5 h6 ul ol blockquote article section form'.split(' '));

/** An element that is there for the words of a picture. */
const isCaption = (element: HtmlElement): boolean =>
  element.tag === 'figcaption' ||
  (!['a', 'html', 'body', 'table', 'caption', 'figure', 'img'].includes(element.tag) &&
    isCalledCaption(namesOf(element)) &&
    ![...elementsIn(element)].some(({ tag }) => imageTags.has(tag)));

/** Below a quotation that is set apart, who said it stands where the caption of a picture would. */
export function namesQuoted({ tag, parent }: HtmlElement): boolean {
  if (tag !== 'figcaption' || parent === undefined) return false;
  const beside = fewIn(parent, mostBesideQuoted);
  return beside?.some((inner) => inner.tag === 'blockquote') === true;
}

/** Elements of a quotation and of who said it. */
const mostBesideQuoted = 15;

function captionAlone(element: HtmlElement): FigurePart[] | undefined {
  const { text, credit } = wordsOf(element);
  if ((text === '' && credit === '') || text.length > longest) return undefined;
  return [{ kind: 'figure', ...(text === '' ? {} : { caption: text }), ...(credit === '' ? {} : { credit }) }];
}
