import type { Read } from '../finished-article.js';
import { articleOfMarked } from '../marked/article-of-marked.js';
import type { Part } from '../marked/marked-document.js';
import type { ReadInput } from '../reader.js';
import { gatherItems } from './gather-items.js';
import type { OfficeDocument } from './office-document.js';
import { placeCaptions } from './place-captions.js';
import { takeTitle } from './take-title.js';

/**
 * The Article of a word processor's document. Author and date of its properties are not taken: they say whose copy of the
 * program made the file and when, not who wrote the article and when it was published.
 *
 * @throws BriefdeckError `input.empty` where it holds no text
 */
export async function articleOfOffice(document: OfficeDocument, input: ReadInput): Promise<Read> {
  const { title, rest } = takeTitle(document);
  const parts = gatherItems(placeCaptions(rest));
  const { pictures, diagnostics } = document;
  const read = await articleOfMarked({ title, parts, marksHeadings: marksHeadings(parts, title), pictures }, input);
  return { ...read, diagnostics: [...diagnostics, ...read.diagnostics] };
}

/** One heading alone, where no title is known, is the title: nobody marked those of the body. */
const marksHeadings = (parts: readonly Part[], title: string | undefined): boolean =>
  parts.filter(({ kind }) => kind === 'heading').length > (title === undefined ? 1 : 0);
