import { startsUpperCase } from '../../language/index.js';

/** What a PDF says its author is, where that reads like the name of a person: producers write account and program names there. */
export function believableAuthor(told: string | undefined): string | undefined {
  const name = told?.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (name === undefined || !startsUpperCase(name)) return undefined;
  const words = name.split(' ');
  const isName =
    words.length >= 2 && words.length <= 6 && words.every((word) => /^\p{L}[\p{L}\p{M}.'’-]*$/u.test(word));
  return isName && !/\b(?:microsoft|office|adobe|user|admin|windows|pdf|server|writer|word|google|docs)\b/i.test(name)
    ? name
    : undefined;
}
