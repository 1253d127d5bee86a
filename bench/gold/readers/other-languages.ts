// Indonesian, German and Spanish documents.
import { csvRows } from '../text/csv.js';
import { chapters, pieces, wordCount } from '../text/cut.js';
import { unwrap } from '../text/lines.js';
import { sections } from './markdown.js';
import { inPieces, type Reader } from './reader.js';

/** Links to other articles, put between the paragraphs by the site. They stay: whoever copies the page gets them, too. */
export const indonesianNews: Reader = {
  parts: (raw) => csvRows(raw).map((row) => row['id'] ?? ''),
  text: (raw, part) => {
    const row = csvRows(raw).find((one) => one['id'] === part);
    return (
      row &&
      [row['judul'] ?? '', ...(row['isi_berita'] ?? '').split('\n')]
        .map((line) => line.trim())
        .filter(Boolean)
        .join('\n\n')
    );
  },
};

const BAB = /^\s*#*\s*\**BAB\s+[IVXLC]+/u;

const nameOf = (raw: string): string | undefined =>
  /(?:PERATURAN PEMERINTAH|UNDANG-UNDANG) REPUBLIK INDONESIA NOMOR \d+ TAHUN \d+ TENTANG [A-Z ,/-]+/
    .exec(raw)?.[0]
    .trim();

export const indonesianLaws: Reader = inPieces((raw) =>
  sections(unwrap(raw.replace(/\n(?=\S)/g, '\n\n')), BAB, { least: 200, most: 1800 }, nameOf(raw)),
);

export const germanLaws: Reader = inPieces((raw) => {
  const body = raw
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replace(/^(\S.*)\n:\s+/gm, '$1: ')
    .replace(/^(\s*(?:\d+|[a-z])\.) +/gm, '$1 ')
    .replace(/(\d)\\\./g, '$1.');
  const text = unwrap(body);
  if (wordCount(text) <= 1800) return [text];
  const title = text.split('\n').find((line) => line.startsWith('# '));
  const found = chapters(text, /^## /, title).filter((one) => wordCount(one) >= 200 && wordCount(one) <= 1800);
  return found.length > 0 ? found : pieces(text.replace(/^# .*$/m, '').trim(), title ?? '', 1000).slice(0, 1);
});

/** Transcripts of a president's press conferences: lines broken to a width, pictures with their captions, speakers in bold. */
export const morningConferences: Reader = inPieces((raw) => {
  const text = unwrap(
    raw
      .replace(/!\[[\s\S]*?\]\([^)]*\)\n?/g, '')
      .replace(/^(#+) {2,}/gm, '$1 ')
      .replace(/^(#+ .*)\n(?=\p{Ll})/gmu, '$1 '),
  ).replace(/([^\n])\n(?=\*\*)/g, '$1\n\n');
  const [title = '', ...others] = text.split('\n');
  return pieces(others.join('\n').trim(), title, 1300);
});
