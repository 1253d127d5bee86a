import { detectLanguage, languagePack, type LanguagePack } from '../../language/index.js';
import { readDateLine } from '../date.js';
import { isDocumentType } from '../furniture/document-type.js';
import type { Read } from '../finished-article.js';
import { articleOfMarked } from '../marked/article-of-marked.js';
import type { ReadInput } from '../reader.js';
import { believableAuthor } from './author.js';
import { readPages } from './document/read-pages.js';
import { pdfLimits } from './limits.js';
import { markedOfPages } from './marked-of-pages.js';

/** @throws BriefdeckError of kind `input` where the file is damaged, locked, scanned, or holds more than any article */
export async function readPdf(input: ReadInput): Promise<Read> {
  const { pages, pictures, title, author, diagnostics } = await readPages(input.bytes, input.name, pdfLimits);
  const sample = pages.flatMap(({ items }) => items.map(({ text }) => text)).join(' ');
  const language = input.language ?? (await detectLanguage(sample));
  const marked = markedOfPages(pages, {
    title,
    author: believableAuthor(author),
    isType: (text) => isDocumentType(text, languagePack(language, input.packs)),
    breaksWords: languagePack(language, input.packs).typology.writtenWords !== 'syllables',
    packs: input.packs,
  });
  const shown = new Set(marked.parts.flatMap((part) => (part.kind === 'figure' ? [part.image] : [])));
  const kept = new Map([...pictures].filter(([image]) => shown.has(image)));
  const read = await articleOfMarked({ ...marked, pictures: kept }, input);
  const published = read.value.published ?? issueDate(marked.heads, languagePack(read.value.language, input.packs));
  return {
    ...read,
    value: { ...read.value, ...(published === undefined ? {} : { published }) },
    diagnostics: [...diagnostics, ...read.diagnostics],
  };
}

/** The date in the running heads, as newspapers have it, or in a letterhead; when the file was made says nothing. */
function issueDate(heads: readonly string[], pack: LanguagePack): string | undefined {
  const dates = new Set(heads.flatMap((head) => readDateLine(head, pack) ?? []));
  return dates.size === 1 ? [...dates][0] : undefined;
}
