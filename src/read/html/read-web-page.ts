import type { Read } from '../finished-article.js';
import { articleOfMarked } from '../marked/article-of-marked.js';
import type { ReadInput } from '../reader.js';
import { decodeHtml } from './decode-html.js';
import { markedHtml } from './marked-html.js';
import { refuseNotice } from './refuse-notice.js';

/** @throws BriefdeckError of kind `input` where the page is no text, holds none, or more than any article */
export async function readWebPage(input: ReadInput): Promise<Read> {
  const { bytes, name, uri, encoding, charset } = input;
  const { text, diagnostics } = decodeHtml(bytes, name, { told: encoding, named: charset });
  const document = await markedHtml(text, { name, address: uri, packs: input.packs });
  refuseNotice(document, name);
  const read = await articleOfMarked(document, input);
  return { ...read, diagnostics: [...diagnostics, ...read.diagnostics] };
}
