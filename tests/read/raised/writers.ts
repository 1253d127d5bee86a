import { paragraph as wordParagraph, wordFile } from '../word/word-file.js';
import { paragraph as textParagraph, style, textFile } from '../open-document/text-file.js';

/** A piece of a line: plain, raised, lowered, or the mark of a note as the format has them. */
export interface Piece {
  readonly kind: 'plain' | 'raised' | 'lowered' | 'note';
  readonly text: string;
}

/** `10{6}` is a raised 6, `H<2>O` a lowered 2, `@` the mark of a note. */
export const piecesOf = (written: string): Piece[] =>
  Array.from(written.matchAll(/\{([^}]*)\}|<([^>]*)>|(@)|([^{<@]+)/g), ([, raised, lowered, note, plain = '']) =>
    raised !== undefined
      ? { kind: 'raised', text: raised }
      : lowered !== undefined
        ? { kind: 'lowered', text: lowered }
        : { kind: note === undefined ? 'plain' : 'note', text: note ?? plain },
  );

/** A format: how a piece is written in it, and a file of two paragraphs. */
export interface Writer {
  readonly name: string;
  readonly piece: Readonly<Record<Piece['kind'], (text: string) => string>>;
  readonly file: (body: string, line: string) => Uint8Array;
}

const plain = (text: string): string => text;

const html = {
  plain,
  raised: (text: string) => `<sup>${text}</sup>`,
  lowered: (text: string) => `<sub>${text}</sub>`,
  note: () => '<sup><a href="#fn1">1</a></sup>',
};
const page = (body: string, line: string): string =>
  `<!doctype html><html lang="en"><body><article><p>${body}</p><p>${line}</p></article></body></html>`;

const mail = (content: string): Uint8Array =>
  Buffer.from(
    `MIME-Version: 1.0\r\nSubject: News\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n` +
      `${Buffer.from(content).toString('base64')}\r\n`,
  );

const wordRun = (text: string, position: string): string =>
  `<w:r><w:rPr><w:vertAlign w:val="${position}"/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

const position = (name: string, value: string): string =>
  style(name, '', `<style:text-properties style:text-position="${value}"/>`, 'text');
const span = (name: string, text: string): string => `<text:span text:style-name="${name}">${text}</text:span>`;

const inRichText = (text: string): string =>
  text.replace(/[^\0-\u007f]/g, (character) => `\\u${character.charCodeAt(0)}?`);

export const writers: readonly Writer[] = [
  { name: 'page.html', piece: html, file: (body, line) => Buffer.from(page(body, line)) },
  { name: 'mail.eml', piece: html, file: (body, line) => mail(page(body, line)) },
  {
    name: 'text.md',
    piece: { ...html, note: () => '[^1]' },
    file: (body, line) => Buffer.from(`${body}\n\n${line}\n`),
  },
  {
    name: 'word.docx',
    piece: {
      plain: (text) => wordRun(text, 'baseline'),
      raised: (text) => wordRun(text, 'superscript'),
      lowered: (text) => wordRun(text, 'subscript'),
      note: () => '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="2"/></w:r>',
    },
    file: (body, line) => wordFile(`${wordParagraph(body)}<w:p>${line}</w:p>`),
  },
  {
    name: 'text.odt',
    piece: {
      plain,
      raised: (text) => span('Up', text),
      lowered: (text) => span('Down', text),
      note: () =>
        '<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>See there.</text:p></text:note-body></text:note>',
    },
    file: (body, line) =>
      textFile(textParagraph(body) + textParagraph(line), {
        automatic: position('Up', 'super 58%') + position('Down', 'sub 58%'),
      }),
  },
  {
    name: 'text.rtf',
    piece: {
      plain: inRichText,
      raised: (text) => `{\\super ${inRichText(text)}}`,
      lowered: (text) => `{\\sub ${inRichText(text)}}`,
      note: () => '{\\super\\chftn{\\footnote\\pard See there.\\par}}',
    },
    file: (body, line) => Buffer.from(`{\\rtf1\\ansi\\pard ${body}\\par ${line}\\par}`, 'latin1'),
  },
];
