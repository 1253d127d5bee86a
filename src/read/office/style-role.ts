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
  const plain = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s_-]+/g, '');
  const level = /^heading([1-9])$/.exec(plain)?.[1];
  if (level !== undefined) return headingRole(Number(level));
  if (/^(?:toc|contents|index|userindex)(?:heading|\d+)$|^tableoffigures$/.test(plain)) return { kind: 'contents' };
  return roles.get(plain);
}

/** @param level from 1; the model has six */
export const headingRole = (level: number): StyleRole => ({ kind: 'heading', level: Math.min(Math.max(level, 1), 6) });

const roles: ReadonlyMap<string, StyleRole> = new Map(
  (
    [
      ['title', ['title']],
      // It is often based on the style of titles.
      ['subtitle', ['subtitle', 'phụđề']],
      ['author', ['author', 'authors', 'byline', 'tácgiả']],
      ['date', ['date', 'ngày', 'ngàytháng']],
      ['quote', ['quote', 'intensequote', 'quotations', 'blockquotation', 'blocktext', 'tríchdẫn']],
      ['table-caption', ['tablecaption', 'chúthíchbảng']],
      [
        'caption',
        [
          ...['caption', 'imagecaption', 'picturecaption', 'photocaption', 'figurecaption', 'illustration', 'figure'],
          ...['chúthích', 'chúthíchảnh', 'chúthíchhình'],
        ],
      ],
    ] as const
  ).flatMap(([kind, names]) => names.map((name) => [name, { kind }] as const)),
);
