import { PictureRefusal } from '../../../../picture/picture-refusal.js';

/** Properties by name, as they are written. */
export type Declarations = Readonly<Record<string, string>>;

/** One rule of a stylesheet, for one selector. */
export interface StyleRule {
  readonly by: 'element' | 'class' | 'id';
  readonly name: string;
  readonly declarations: Declarations;
}

/**
 * Reads the text of a `style` element: rules that go by one element, class or id, as drawing programs write them.
 *
 * @returns the rules, the weakest first
 * @throws PictureRefusal when there are others
 */
export function readStylesheet(text: string): StyleRule[] {
  const rules: StyleRule[] = [];
  const blocks = withoutComments(text).split('}');
  const rest = blocks.pop() ?? '';
  for (const block of blocks) {
    const [selectors = '', inside, ...others] = block.split('{');
    if (inside === undefined || others.length > 0) throw unknownRule(block);
    const declarations = readDeclarations(inside);
    for (const selector of selectors.split(',')) {
      const [, sign = '', name] = /^([.#]?)(\*|-?[A-Za-z_][\w-]*)$/.exec(selector.trim()) ?? [];
      if (name === undefined || (name === '*' && sign !== '')) throw unknownRule(selector);
      rules.push({ by: sign === '.' ? 'class' : sign === '#' ? 'id' : 'element', name, declarations });
    }
  }
  if (rest.trim() !== '') throw unknownRule(rest);
  if (rules.length > maximumRules) throw unknownRule(`${rules.length} rules`);
  return rules.sort((one, other) => strength.indexOf(one.by) - strength.indexOf(other.by));
}

/** Reads "fill: red; stroke: none". */
export function readDeclarations(text: string): Declarations {
  const pairs = text.split(';').flatMap((declaration): [string, string][] => {
    const colon = declaration.indexOf(':');
    const value = declaration.slice(colon + 1).replace(/!\s*important\s*$/i, '');
    return colon < 0 ? [] : [[declaration.slice(0, colon).trim().toLowerCase(), value.trim()]];
  });
  return Object.fromEntries(pairs);
}

/** A comment that is not closed stays, and is no rule. */
function withoutComments(text: string): string {
  const [first = '', ...others] = text.split('/*');
  return (
    first + others.map((part) => (part.includes('*/') ? part.slice(part.indexOf('*/') + 2) : `/*${part}`)).join(' ')
  );
}

/** Each is compared with each element. */
const maximumRules = 1000;

const strength: readonly StyleRule['by'][] = ['element', 'class', 'id'];

const unknownRule = (written: string): PictureRefusal =>
  new PictureRefusal(
    `has a stylesheet with "${written.trim().slice(0, 40)}"`,
    'Export it with presentation attributes instead of styles (in Illustrator: Styling), or as PNG.',
  );
