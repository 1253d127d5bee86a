import { surroundingWords, type SurroundingKind } from '../../language/index.js';
import type { Particular } from '../marked/marked-document.js';

/** What a paragraph is by the name of its style. */
export type StyleRole =
  | { readonly kind: 'title' | 'caption' | 'table-caption' | 'quote' | 'text' | Particular }
  | { readonly kind: 'heading'; readonly level: number }
  /** A line of a table of contents or an index, which is no part of the article. */
  | { readonly kind: 'contents' };

/**
 * What the name of a style says. Word and LibreOffice write the names of their own styles in English, whatever language
 * they speak to people; the Vietnamese names are those that people give to styles of their own.
 */
export function roleOfStyleName(name: string): StyleRole | undefined {
  const plain = plainName(name);
  const level = /^heading([1-9])$/.exec(plain)?.[1];
  if (level !== undefined) return headingRole(Number(level));
  if (/^(?:toc|contents|index|userindex)(?:heading|\d+)$|^tableoffigures$/.test(plain)) return { kind: 'contents' };
  return roles.get(plain);
}

const plainName = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s_-]+/g, '');

/** @param level from 1; the model has six */
export const headingRole = (level: number): StyleRole => ({ kind: 'heading', level: Math.min(Math.max(level, 1), 6) });

const named: readonly (readonly [
  StyleRole['kind'] & ('title' | 'quote' | 'caption' | 'table-caption' | Particular),
  string[],
  SurroundingKind?,
])[] = [
  ['title', ['title']],
  // It is often based on the style of titles.
  ['subtitle', ['subtitle'], 'subtitleStyles'],
  ['author', ['author', 'authors', 'byline'], 'authorStyles'],
  ['date', ['date'], 'dateStyles'],
  ['quote', ['quote', 'intensequote', 'quotations', 'blockquotation', 'blocktext'], 'quoteStyles'],
  ['table-caption', ['tablecaption'], 'tableCaptionStyles'],
  [
    'caption',
    ['caption', 'imagecaption', 'picturecaption', 'photocaption', 'figurecaption', 'illustration', 'figure'],
    'captionStyles',
  ],
];

const roles: ReadonlyMap<string, StyleRole> = new Map(
  named.flatMap(([kind, names, given]) =>
    [...names, ...(given === undefined ? [] : surroundingWords(given).map(plainName))].map(
      (name) => [name, { kind }] as const,
    ),
  ),
);
