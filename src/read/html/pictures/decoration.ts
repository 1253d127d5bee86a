import { named, namesOf } from '../names.js';
import { around, attribute, type HtmlElement } from '../tree.js';

/** Whether a picture belongs to the site and not to the article: a logo, an icon, a face beside a name, a tracking pixel. */
export function isDecoration(image: HtmlElement): boolean {
  const sizes = ['width', 'height'].map((side) => sizeOf(image, side));
  if (sizes.some((size) => size !== undefined && size < smallest)) return true;
  if (decorative.test(namesOf(image))) return true;
  if (isDrawing(image) && ![...around(image)].some(({ tag }) => tag === 'figure')) return true;
  let depth = 0;
  for (const element of around(image)) {
    // What enlarges its picture by a click is a button by its role.
    if (decorative.test(element.tag === 'figure' ? attribute(element, 'class').toLowerCase() : namesOf(element)))
      return true;
    depth += 1;
    // A figure may stand in a button that enlarges it.
    if (depth === 2 || element.tag === 'figure') break;
  }
  const place = attribute(image, 'src').slice(0, 2000).split(/[?#]/)[0]?.split('/').slice(-2).join('/') ?? '';
  return decorative.test(place.toLowerCase()) || attribute(image, 'role') === 'presentation';
}

/** Sites draw their icons as SVG; a drawing that belongs to the article stands in a figure. */
const isDrawing = (image: HtmlElement): boolean =>
  /^data:image\/svg|\.svgz?(?:$|[?#])/i.test(attribute(image, 'src').slice(0, 4000));

/** Pixels, as the page declares them; a photograph of an article is wider. */
const smallest = 90;

function sizeOf(image: HtmlElement, side: string): number | undefined {
  const declared = /^\d+(?:\.\d+)?(?=\s*(?:px)?$)/.exec(attribute(image, side))?.[0];
  const styled = new RegExp(`(?:^|[;\\s])${side}\\s*:\\s*(\\d+)px`, 'i').exec(
    attribute(image, 'style').slice(0, 500),
  )?.[1];
  const size = declared ?? styled;
  return size === undefined ? undefined : Number(size);
}

const decorative = named(
  'logo|icon|avatar|emoji|smiley|sprite|badge|favicon|spin|loader|gravatar|spinner|pixel|beacon|counter|button|btn|author-(?:photo|image|img|pic)',
);
