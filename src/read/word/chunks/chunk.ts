import { webPage } from '../../html/web-page.js';
import { mail } from '../../mail/mail.js';
import type { Part } from '../../marked/marked-document.js';
import type { OfficeDocument, OfficePart } from '../../office/office-document.js';
import { plainText } from '../../plain-text.js';
import { richText } from '../../rich-text/rich-text-document.js';
import { wordDocument } from '../word-document.js';

/** What it is called in messages, which nobody sees: one that can't be read is left out. */
const name = 'chunk';

/** Reads a chunk that is a Word document itself. */
export type ReadWord = (bytes: Uint8Array) => Promise<OfficeDocument>;

/** What a chunk says, and what is to be said of it. */
export type Chunk = Pick<OfficeDocument, 'parts' | 'diagnostics'>;

/**
 * The paragraphs of a chunk, told by what it holds. Its pictures are left out; their captions stay.
 *
 * @param readWord where Word documents are read, too
 * @returns undefined where its format isn't read
 * @throws BriefdeckError where it is damaged
 */
export async function readChunk(bytes: Uint8Array, readWord: ReadWord | undefined): Promise<Chunk | undefined> {
  const chunk = await chunkAsItIs(bytes, readWord);
  return chunk && { ...chunk, parts: chunk.parts.flatMap(withoutPicture) };
}

const withoutPicture = (part: OfficePart): OfficePart[] => {
  if (part.kind !== 'figure') return [part];
  const { caption, credit } = part;
  return caption === undefined ? [] : [{ kind: 'figure', caption, credit }];
};

async function chunkAsItIs(bytes: Uint8Array, readWord: ReadWord | undefined): Promise<Chunk | undefined> {
  if (wordDocument.sniff(bytes, name)) return readWord?.(bytes);
  if (richText.sniff(bytes, name))
    return (await import('../../rich-text/read-rich-text.js')).richTextOf({ bytes, name });
  if (mail.sniff(bytes, name)) {
    const [{ bodyOf }, { takeApart }] = await Promise.all([
      import('../../mail/body-of.js'),
      import('../../mail/message.js'),
    ]);
    const { html, text = '' } = await bodyOf(takeApart(bytes, name), name);
    return html === undefined ? chunkOfText(text) : chunkOfPage(html);
  }
  if (webPage.sniff(bytes, `${name}.html`)) {
    const { decodeHtml } = await import('../../html/decode-html.js');
    return chunkOfPage(decodeHtml(bytes, name).text);
  }
  if (!plainText.sniff(bytes, `${name}.txt`)) return undefined;
  const { decodeText } = await import('../../bytes/decode.js');
  return chunkOfText(decodeText(bytes, name));
}

const chunkOfText = (text: string): Chunk => ({
  parts: text.split(/[\r\n]+/).flatMap((line) => (line.trim() === '' ? [] : [{ kind: 'paragraph', text: line }])),
  diagnostics: [],
});

async function chunkOfPage(html: string): Promise<Chunk> {
  const { markedHtml } = await import('../../html/marked-html.js');
  const { title, parts } = await markedHtml(html, { name });
  const isTold = title === undefined || parts.some((part) => part.kind === 'heading' && part.text === title);
  const heading: OfficePart[] = isTold ? [] : [{ kind: 'heading', level: 1, text: title }];
  return { parts: [...heading, ...parts.flatMap(officeParts)], diagnostics: [] };
}

/** A list is items that follow each other, each list of its own. */
const officeParts = (part: Part, index: number): OfficePart[] =>
  part.kind === 'list'
    ? part.items.map(({ marker, text, depth = 0 }) => ({
        kind: 'item',
        list: `chunk ${index}`,
        level: depth,
        marker: part.ordered ? marker : undefined,
        text,
      }))
    : [part];
