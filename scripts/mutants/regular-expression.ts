import type { Below } from './sample.js';

/**
 * A regular expression without one of its parts: an alternative, an item with its quantifier, an anchor or a look around. Undefined
 * where nothing would be left of it.
 */
export const withoutPart = (literal: string, below: Below): string | undefined => {
  const close = literal.lastIndexOf('/');
  const pattern = literal.slice(1, close);
  const parts = partsOf(pattern).filter(({ start, end }) => end - start < pattern.length);
  const part = parts[below(parts.length)];
  if (part === undefined) return undefined;
  const left = pattern.slice(0, part.start) + pattern.slice(part.end);
  return left === '' ? undefined : `/${left}/${literal.slice(close + 1)}`;
};

interface Part {
  readonly start: number;
  readonly end: number;
}

/** Every item of the pattern and of its groups, with its quantifier; and each alternative of several, with the bar beside it. */
const partsOf = (pattern: string): Part[] => [...sequences(pattern, 0, pattern.length)];

function* sequences(pattern: string, start: number, end: number): Generator<Part> {
  const bars = [start - 1];
  for (let at = start; at < end;) {
    if (pattern.charAt(at) === '|') {
      bars.push(at);
      at += 1;
      continue;
    }
    const inner = itemEnd(pattern, at);
    const outer = inner + (/^(?:[*+?]|\{\d+(?:,\d*)?\})\??/.exec(pattern.slice(inner))?.[0].length ?? 0);
    yield { start: at, end: outer };
    if (pattern.charAt(at) === '(') {
      const opening = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(pattern.slice(at))?.[0].length ?? 1;
      yield* sequences(pattern, at + opening, inner - 1);
    }
    at = outer;
  }
  if (bars.length < 2) return;
  for (const [index, bar] of bars.entries()) {
    const next = bars[index + 1];
    if (next === undefined) yield { start: bar, end };
    else yield { start: bar + 1, end: next + 1 };
  }
}

/** Where the item that begins at a place ends, without its quantifier. */
const itemEnd = (pattern: string, at: number): number => {
  const first = pattern.charAt(at);
  if (first === '\\')
    return at + (/^\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-f]{4}|k<\w+>|[^])/i.exec(pattern.slice(at))?.[0].length ?? 2);
  if (first === '[') return setEnd(pattern, at);
  if (first !== '(') return at + (String.fromCodePoint(pattern.codePointAt(at) ?? 0).length || 1);
  let depth = 0;
  for (let place = at; place < pattern.length; place += 1) {
    const letter = pattern.charAt(place);
    if (letter === '\\') place += 1;
    else if (letter === '[') place = setEnd(pattern, place) - 1;
    else if (letter === '(') depth += 1;
    else if (letter === ')' && (depth -= 1) === 0) return place + 1;
  }
  return pattern.length;
};

const setEnd = (pattern: string, at: number): number => {
  for (let place = at + 1; place < pattern.length; place += 1) {
    if (pattern.charAt(place) === '\\') place += 1;
    else if (pattern.charAt(place) === ']') return place + 1;
  }
  return pattern.length;
};
