import { tooComplex } from '../bytes/refusals.js';
import { setWords } from './parts/set-words.js';
import { setShifted } from './shifted-text.js';
import type { HtmlElement } from './tree.js';

/** How much of a page is taken; a page that holds more was made to break its readers. */
export const pageLimits = {
  elements: 150_000,
  depth: 300,
  attributesOfElement: 100,
  attributes: 500_000,
  texts: 200_000,
  characters: 4_000_000,
} as const;

/** What `parseHtml` builds up; all that comes behind it only reads it. */
export interface GrowingElement extends HtmlElement {
  readonly attributes: Map<string, string>;
  readonly children: (GrowingElement | string)[];
  readonly parent: GrowingElement | undefined;
}

/**
 * The tree of a page, built in one pass that stops at the limits. Nothing in it is run, loaded or looked up; comments, styles
 * and scripts are left out, but for data that a page gives of itself (JSON-LD). Raised and lowered text is in signs of its own.
 *
 * @param name what the source is called in messages
 * @throws BriefdeckError `input.too-complex` over the limits
 */
export async function parseHtml(html: string, name: string): Promise<HtmlElement> {
  const { Parser } = await import('htmlparser2');
  const root = grown('#document', undefined, 0);
  let current = root;
  let depth = 0;
  let elements = 0;
  let attributes = 0;
  let texts = 0;
  let characters = 0;
  let opening = root;
  const parser = new Parser(
    {
      onopentagname: (tag) => {
        elements += 1;
        depth += 1;
        if (elements > pageLimits.elements)
          throw tooComplex(`${name} holds more than ${pageLimits.elements} elements.`);
        if (depth > pageLimits.depth)
          throw tooComplex(`${name} holds elements nested more than ${pageLimits.depth} deep.`);
        opening = grown(tag, current, elements);
        current.children.push(opening);
        current = opening;
      },
      onattribute: (key, value) => {
        attributes += 1;
        if (attributes > pageLimits.attributes)
          throw tooComplex(`${name} holds more than ${pageLimits.attributes} attributes.`);
        const own = opening.attributes;
        if (own.size < pageLimits.attributesOfElement && !own.has(key)) own.set(key, value);
      },
      ontext: (text) => {
        texts += 1;
        if (texts > pageLimits.texts) throw tooComplex(`${name} holds more than ${pageLimits.texts} pieces of text.`);
        if (current.tag === 'style' || (current.tag === 'script' && !isData(current))) return;
        characters += text.length;
        if (characters > pageLimits.characters)
          throw tooComplex(`${name} holds more than ${pageLimits.characters / 1_000_000} million characters of text.`);
        const last = current.children.at(-1);
        if (typeof last === 'string') current.children[current.children.length - 1] = last + text;
        else current.children.push(text);
      },
      onclosetag: () => {
        depth -= 1;
        current = current.parent ?? root;
      },
    },
    { lowerCaseAttributeNames: true, lowerCaseTags: true, decodeEntities: true },
  );
  parser.end(html);
  setShifted(root);
  setWords(root);
  return root;
}

const isData = ({ attributes }: HtmlElement): boolean =>
  /^application\/ld\+json/i.test(attributes.get('type')?.trim() ?? '');

const grown = (tag: string, parent: GrowingElement | undefined, number: number): GrowingElement => ({
  tag,
  attributes: new Map(),
  children: [],
  parent,
  number,
});
