import { detectLanguage, languagePack, type LanguagePack } from '../../language/index.js';
import { readDateLine } from '../date.js';
import type { Read } from '../finished-article.js';
import { articleOfMarked } from '../marked/article-of-marked.js';
import type { Reader, ReadInput } from '../reader.js';
import { believableAuthor } from './author.js';
import { readPages } from './document/read-pages.js';
import { pdfLimits } from './limits.js';
import { markedOfPages } from './marked-of-pages.js';

/** PDF with text in it. What lines, columns, headings and captions are is told by where things stand and how they look. */
export const pdf: Reader = {
  name: 'PDF',
  extensions: ['.pdf'],
  mediaTypes: ['application/pdf', 'application/x-pdf'],
  maximumBytes: pdfLimits.bytes,
  sniff: (bytes) => Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-'),
  read: readPdf,
};

async function readPdf(input: ReadInput): Promise<Read> {
  const { pages, pictures, title, author, diagnostics } = await readPages(input.bytes, input.name, pdfLimits);
  const sample = pages.flatMap(({ items }) => items.map(({ text }) => text)).join(' ');
  const language = input.language ?? (await detectLanguage(sample));
  const marked = markedOfPages(pages, {
    title,
    author: believableAuthor(author),
    breaksWords: language.split('-')[0] !== 'vi',
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
