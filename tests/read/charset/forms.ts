import { encodeIn } from './encode.js';
import type { Source } from './sources.js';

/** What is said of the set that an article is in. */
export type Declaration = 'declared' | 'wrongly' | 'undeclared';

/** A file that an article stands in, and where its character set is said. */
export interface Form {
  readonly name: string;
  readonly file: string;
  readonly make: (source: Source, label: string | undefined) => Buffer | undefined;
  /** Whether the set is said by the server, and not in the file. */
  readonly isTold?: boolean;
}

export const labelOf = (source: Source, declaration: Declaration): string | undefined =>
  ({ declared: source.label, wrongly: source.wrongLabel, undeclared: undefined })[declaration];

const around = (before: string, { bytes, markup }: Source, behind: string): Buffer =>
  Buffer.concat([encodeIn(before, markup), bytes, encodeIn(behind, markup)]);

const page = (source: Source, label: string | undefined): Buffer => {
  const meta = label === undefined ? '' : `<meta charset="${label}">`;
  // What declares it may stand far down in the head.
  const head = `<!doctype html><html><head><script>${'1;'.repeat(2_000)}</script>${meta}</head><body><p>`;
  return around(head, source, '</p></body></html>');
};

const parameterOf = (label: string | undefined): string => (label === undefined ? '' : `; charset=${label}`);
const lined = (bytes: Buffer): string => bytes.toString('base64').replace(/.{76}/g, '$&\r\n');

const mail = (head: readonly string[], body: Buffer): Buffer =>
  Buffer.concat([Buffer.from(`${['MIME-Version: 1.0', ...head].join('\r\n')}\r\n\r\n`), body]);

const plainMail = (source: Source, label: string | undefined): Buffer =>
  mail(
    ['Subject: News', `Content-Type: text/plain${parameterOf(label)}`, 'Content-Transfer-Encoding: base64'],
    Buffer.from(lined(source.bytes)),
  );

/** Bytes are sent as they are; lines of UTF-16 can't be. */
const openMail = (source: Source, label: string | undefined): Buffer | undefined =>
  source.markup === 'utf-8'
    ? mail(
        ['Subject: News', `Content-Type: text/plain${parameterOf(label)}`, 'Content-Transfer-Encoding: 8bit'],
        source.bytes,
      )
    : undefined;

/** What a browser saves says the set of the page in the head of its part. */
const savedPage = (source: Source, label: string | undefined): Buffer =>
  mail(
    [
      'From: <Saved by Blink>',
      'Subject: News',
      'Content-Type: multipart/related; type="text/html"; boundary="edge"',
      '',
      '--edge',
      `Content-Type: text/html${parameterOf(label)}`,
      'Content-Transfer-Encoding: base64',
      'Content-Location: https://harbour.example/news',
    ],
    Buffer.from(`${lined(page(source, undefined))}\r\n--edge--\r\n`),
  );

/** Encoded words say their set; without them the bytes of a subject are sent as they are. */
const subject = ({ bytes, markup }: Source, label: string | undefined): Buffer | undefined => {
  if (markup !== 'utf-8') return undefined;
  const head = Buffer.from('MIME-Version: 1.0\r\nContent-Type: text/plain\r\nSubject: ');
  const words = label === undefined ? bytes : Buffer.from(`=?${label}?B?${bytes.toString('base64')}?=`);
  const body = Buffer.from('\r\n\r\nThe harbour opens in May, after four years of work on its gates.\r\n');
  return Buffer.concat([head, words, body]);
};

const richText = (source: Source, label: string | undefined): Buffer | undefined => {
  if (source.codePage === undefined) return undefined;
  const codePage = label === source.label ? source.codePage : source.wrongCodePage;
  const said = label === undefined ? '' : `\\ansicpg${codePage}`;
  // The second byte of a character may be what steers Rich Text.
  const coded = Array.from(source.bytes.toString('latin1'), (byte) =>
    /[ -[\]-z|~]/.test(byte) ? byte : `\\'${byte.charCodeAt(0).toString(16)}`,
  );
  return Buffer.from(`{\\rtf1\\ansi${said} ${coded.join('')}\\par}`);
};

export const forms: readonly Form[] = [
  { name: 'text', file: 'a.txt', make: ({ bytes }) => bytes, isTold: true },
  { name: 'markdown', file: 'a.md', make: ({ bytes }) => bytes, isTold: true },
  { name: 'page', file: 'a.html', make: page },
  { name: 'served', file: 'a.html', make: (source) => page(source, undefined), isTold: true },
  { name: 'saved', file: 'a.mhtml', make: savedPage },
  { name: 'mail', file: 'a.eml', make: plainMail },
  { name: 'open', file: 'a.eml', make: openMail },
  { name: 'subject', file: 'a.eml', make: subject },
  { name: 'rtf', file: 'a.rtf', make: richText },
];
