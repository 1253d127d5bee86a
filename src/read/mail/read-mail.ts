import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { hasLetterOrDigit, surroundingPattern } from '../../language/index.js';
import { isFontSet } from '../charset/charsets.js';
import type { Read } from '../finished-article.js';
import { markedHtml } from '../html/marked-html.js';
import { isoDate } from '../iso-date.js';
import { articleOfMarked } from '../marked/article-of-marked.js';
import type { MarkedDocument, Part } from '../marked/marked-document.js';
import { plainText } from '../plain-text.js';
import type { ReadInput } from '../reader.js';
import { bodyOf, type MessageBody } from './body-of.js';
import { takeApart } from './message.js';
import { fontText } from '../vietnamese-fonts/to-unicode.js';
import { mailLines } from './mail-lines.js';
import { ownWords } from './own-words.js';
import { envelopeOf } from './postal.js';

/** @throws BriefdeckError of kind `input` where the message is damaged, holds no text, or more than any mail */
export async function readMail(input: ReadInput): Promise<Read> {
  const body = await bodyOf(takeApart(input.bytes, input.name), input.name, input.charset);
  const known = await knownOf(body, input);
  const read = (await readPage(body, known, input)) ?? (await readText(body, known, input));
  const ofHead = read.diagnostics.some(({ code }) => isOfCharset(code)) ? [] : known.diagnostics.slice(0, 1);
  const left = body.ignored === 0 ? [] : [ignored(body.ignored)];
  return { ...read, diagnostics: [...ofHead, ...read.diagnostics, ...left] };
}

/** What is said of the body is said of all. */
const isOfCharset = (code: string): boolean => code.startsWith('read.encoding-');

interface Known extends Pick<MarkedDocument, 'title' | 'byline' | 'published'> {
  readonly diagnostics: readonly Diagnostic[];
}

/** What the head says. A saved page has the day there on which it was saved, and the program that saved it. */
async function knownOf({ message, address }: MessageBody, { name, charset, packs }: ReadInput): Promise<Known> {
  const { subject, sender, date, diagnostics } = await envelopeOf(message, name, charset);
  const title = subject?.replace(
    new RegExp(`^(?:\\s*${surroundingPattern('subjectMarks', packs)}\\s*:)+\\s*`, 'iu'),
    '',
  );
  const isPage = address !== undefined || /saved by/i.test(message.headers.get('from') ?? '');
  return isPage ? { title, diagnostics } : { title, byline: sender, published: isoDate(date), diagnostics };
}

async function readPage(body: MessageBody, known: Known, input: ReadInput): Promise<Read | undefined> {
  const { html, address, pictures } = body;
  if (html === undefined) return undefined;
  const document = await markedHtml(html, {
    name: input.name,
    address: input.uri ?? address,
    pictures,
    packs: input.packs,
  });
  const parts = withoutPassedOnHead(document.parts, input.packs);
  const hasText = parts.some((part) => part.kind !== 'figure' && part.kind !== 'heading');
  if (!hasText && body.text !== undefined && hasLetterOrDigit(body.text)) return undefined;
  const read = await articleOfMarked(
    {
      ...document,
      parts,
      title: document.title ?? known.title,
      byline: document.byline ?? known.byline,
      published: document.published ?? known.published,
    },
    input,
  );
  return { ...read, diagnostics: [...body.ofHtml, ...read.diagnostics] };
}

const withoutPassedOnHead = (parts: readonly Part[], packs: ReadInput['packs']): Part[] => {
  const { isPassedOnMark, isHeadLine } = mailLines(packs);
  return parts.filter(
    (part) =>
      part.kind !== 'paragraph' || part.text.length > 500 || !(isPassedOnMark(part.text) || isHeadLine(part.text)),
  );
};

/** The text is read as a file of text would be; the subject is its title where it has none. */
async function readText(body: MessageBody, known: Known, input: ReadInput): Promise<Read> {
  const written = ownWords(body.text ?? '', input.packs);
  const text = isFontSet(input.charset) ? fontText(written, input.charset).toUnicode(written) : written;
  const readAs = async (content: string): Promise<Read> =>
    plainText.read({ ...input, bytes: new TextEncoder().encode(content), charset: undefined });
  const read = await readAs(text);
  const { title, byline = known.byline } = read.value;
  // A letter may tell many days; when it was sent its head says.
  const published = known.published ?? read.value.published;
  const titled = title === undefined && known.title !== undefined ? await readAs(`# ${known.title}\n\n${text}`) : read;
  return {
    ...titled,
    diagnostics: [...body.ofText, ...titled.diagnostics],
    value: {
      ...titled.value,
      ...(byline === undefined ? {} : { byline }),
      ...(published === undefined ? {} : { published }),
    },
  };
}

const ignored = (count: number): Diagnostic => ({
  code: 'read.attachments-ignored',
  severity: 'info',
  message: `${count} ${count === 1 ? 'attachment that is no picture was' : 'attachments that are no pictures were'} not read.`,
  hint: 'Save an attachment and give it as the source to read it.',
});
