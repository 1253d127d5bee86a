import type { Random } from '../random.js';
import { oddNumber, oddText } from './interesting.js';
import { mutateTokens, tokensOf } from './tokens.js';

const tag = /<[^<>]*>/g;

/**
 * XML or HTML changed by its elements, attributes and texts.
 *
 * @param whole what it was well-formed before it is so afterwards, nearly always
 */
export function mutateMarkup(markup: string, random: Random, whole = false): string {
  let result = markup;
  for (let count = 1 + random.below(1 + random.below(5)); count > 0; count -= 1)
    result = changedOnce(result, random, whole);
  return result;
}

function changedOnce(markup: string, random: Random, whole: boolean): string {
  switch (whole ? 1 + random.below(5) : random.below(6)) {
    case 0:
      return mutateTokens(markup, tag, random);
    case 1:
    case 2:
      return withAttribute(markup, random, whole);
    default:
      return withElement(markup, random, whole);
  }
}

function withAttribute(markup: string, random: Random, isWhole: boolean): string {
  const attributes = [...markup.matchAll(/\s([\w:-]+)="([^"<>]*)"/g)];
  if (attributes.length === 0) return markup;
  const { index, 0: whole, 1: name = '', 2: value = '' } = random.pick(attributes);
  const other = random.pick(attributes);
  const changed = random.pick([
    '',
    ` ${name}="${oddNumber(random)}"`,
    ` ${name}="${value}${oddNumber(random)}"`,
    ` ${name}="${escaped(oddText(random))}"`,
    ` ${name}="${other[2] ?? ''}"`,
    ...(isWhole ? [] : [whole + whole, other[0]]),
  ]);
  return markup.slice(0, index) + changed + markup.slice(index + whole.length);
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/[<>"]/g, '');

/** An element, from its tag to the end of it, goes, comes again, moves, empties or is wrapped in itself. */
function withElement(markup: string, random: Random, whole: boolean): string {
  const tokens = tokensOf(markup, tag);
  const opening = tokens.flatMap((token, index) => (/^<[\w:-]/.test(token) ? [index] : []));
  if (opening.length === 0) return markup;
  const from = random.pick(opening);
  const to = endOf(tokens, from);
  const element = tokens.slice(from, to);
  const [first = '', last = ''] = [element[0], element.at(-1)];
  const depth = 1 + random.below(random.chance(0.1) ? 400 : 20);
  switch (random.below(whole ? 6 : 8)) {
    case 0:
      tokens.splice(from, element.length);
      break;
    case 1:
      tokens.splice(to, 0, ...element);
      break;
    case 2:
      tokens.splice(random.pick(opening), 0, ...element);
      break;
    case 3:
      if (element.length > 1) tokens.splice(from + 1, element.length - 2);
      break;
    case 4:
      if (element.length > 1) tokens.splice(from, element.length, first.repeat(depth), ...element, last.repeat(depth));
      break;
    case 5:
      tokens.splice(from + 1, 0, escaped(oddText(random)));
      break;
    case 6:
      tokens.splice(from, 1);
      break;
    default:
      tokens[from] = renamed(first, tokens[random.pick(opening)] ?? '');
  }
  return tokens.join('');
}

const renamed = (opening: string, like: string): string =>
  opening.replace(/^<[\w:-]+/, /^<[\w:-]+/.exec(like)?.[0] ?? '<a');

/** Index behind the last token of an element; what is not closed ends with its tag. */
function endOf(tokens: readonly string[], from: number): number {
  const name = /^<([\w:-]+)/.exec(tokens[from] ?? '')?.[1];
  if (name === undefined || tokens[from]?.endsWith('/>') === true) return from + 1;
  let depth = 0;
  for (let index = from; index < tokens.length; index += 1) {
    const token = tokens[index] ?? '';
    if (token.startsWith(`<${name}`) && !token.endsWith('/>')) depth += 1;
    else if (token.startsWith(`</${name}`) && (depth -= 1) === 0) return index + 1;
  }
  return from + 1;
}
