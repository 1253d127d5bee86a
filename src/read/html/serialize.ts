import { isStreamed } from './parts/hidden.js';
import { type HtmlElement, silentTags } from './tree.js';

/** What tells which element of the page one of the copy is. */
export const numberAttribute = 'data-number';

/**
 * A page as HTML for Readability: without scripts, styles and pictures' data, with nothing but the attributes that it goes
 * by, every element numbered.
 */
export function serializeForReadability(page: HtmlElement): string {
  const pieces: string[] = [];
  const write = ({ tag, children }: HtmlElement): void => {
    for (const child of children) {
      if (typeof child === 'string') pieces.push(escaped(tag === 'title' ? child.slice(0, longest) : child));
      else if (!silentTags.has(child.tag)) {
        const name = knownName.test(child.tag) && !rawTags.has(child.tag) ? child.tag : 'div';
        pieces.push(`<${name}${attributesOf(child)}>`);
        if (voidTags.has(name)) continue;
        write(child);
        pieces.push(`</${name}>`);
      }
    }
  };
  write(page);
  return `<!doctype html>${pieces.join('')}`;
}

function attributesOf(element: HtmlElement): string {
  const { attributes, number } = element;
  const kept = [...attributes].filter(
    ([name, value]) =>
      wantedAttributes.has(name) && value.length <= longest && !(name === 'hidden' && isStreamed(element)),
  );
  return [[numberAttribute, String(number)], ...kept]
    .map(([name, value = '']) => ` ${String(name)}="${escaped(value).replaceAll('"', '&quot;')}"`)
    .join('');
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const longest = 1000;
const knownName = /^[a-z][a-z\d-]*$/;
/** Their content is no markup, so that it could not be escaped. */
const rawTags = new Set(['xmp', 'plaintext', 'noembed', 'noframes', 'listing']);
const voidTags = new Set(
  'area base basefont br col command embed frame hr image img input keygen link meta param source track wbr'.split(' '),
);
const wantedAttributes = new Set(
  'class id role rel itemprop href src alt style hidden aria-hidden aria-modal type property name content colspan rowspan'.split(
    ' ',
  ),
);
