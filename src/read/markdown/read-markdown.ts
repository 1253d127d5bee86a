import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { readDateLine } from '../date.js';
import { decodeArticle } from '../bytes/decode.js';
import { markedHtml } from '../html/marked-html.js';
import type { Read } from '../finished-article.js';
import { languageOf } from '../language.js';
import { articleOfMarked } from '../marked/article-of-marked.js';
import type { Part } from '../marked/marked-document.js';
import { withoutLeadingRules } from '../lines/leading-rules.js';
import { withClosedEmphasis } from '../lines/typed-signs.js';
import { withoutOpenPageMarks } from '../raised/open-page-marks.js';
import { withoutTypedNoteMarks } from '../raised/typed-note-marks.js';
import type { ReadInput } from '../reader.js';
import { embeddedPictures } from './embedded-pictures.js';
import { readFrontMatter } from './front/front-matter.js';
import { withStandfirst } from './front/standfirst.js';
import { refuseTooComplex } from './limits.js';
import { parseMarkdown } from './parse-markdown.js';
import { partsOf } from './parts-of.js';
import { withoutEmojiCodes } from './typed/emoji-codes.js';
import { withoutTemplates } from './typed/templates.js';
import { withTypedCells } from './typed/typed-cells.js';
import { withTypedHeadings } from './typed/typed-headings.js';
import { withWholeAddresses } from './typed/whole-addresses.js';
import { isWrittenInHtml } from './typed/written-in-html.js';

/** @throws BriefdeckError of kind `input` where the text is none, or more than any article */
export async function readMarkdown(input: ReadInput): Promise<Read> {
  const decoded = decodeArticle(input.bytes, input.name, { told: input.encoding, named: input.charset });
  const { text, pictures } = embeddedPictures(decoded.text);
  const front = await readFrontMatter(text);
  refuseTooComplex(front.body, input.name);
  const bare = withoutLeadingRules(
    withoutOpenPageMarks(withoutTypedNoteMarks(withoutEmojiCodes(withoutTemplates(withWholeAddresses(front.body))))),
  );
  const body = withTypedHeadings(withClosedEmphasis(withTypedCells(bare)));
  const tree = await parseMarkdown(body);
  const page = isWrittenInHtml(tree, body) ? await markedHtml(body, { name: input.name }) : undefined;
  const { title, byline, date, summaries = [] } = front;
  const parts = await withStandfirst(page?.parts ?? partsOf(tree, body), summaries, title);
  const read = await articleOfMarked(
    {
      title: title === undefined ? page?.title : asHeaded(title, parts),
      byline: byline ?? page?.byline,
      published: date === undefined ? page?.published : await isoDate(date, front.body, input),
      parts,
      marksHeadings: parts.some(({ kind }, index) => kind === 'heading' && index > 0),
      ...(pictures.size === 0 ? {} : { pictures }),
    },
    input,
  );
  const unreadable = front.unreadable ? [unreadableFrontMatter] : [];
  return { ...read, diagnostics: [...decoded.diagnostics, ...read.diagnostics, ...unreadable] };
}

/** `The cost of silt \\ Harbour Board` is what a page was called whose text is headed "The cost of silt". */
function asHeaded(title: string, parts: readonly Part[]): string {
  const heading = parts.find((part) => part.kind === 'heading' && part.level === 1);
  const shown = heading?.kind === 'heading' ? heading.text : undefined;
  if (shown === undefined || !title.toLowerCase().startsWith(shown.toLowerCase())) return title;
  return /^\s*[\\|–—•·-]\s+\S/u.test(title.slice(shown.length)) ? shown : title;
}

/** As ISO 8601 writes it, else as the language of the text does. */
async function isoDate(date: string, body: string, input: ReadInput): Promise<string | undefined> {
  const iso = /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?=$|[T ]\d)/.exec(date)?.[0];
  return iso ?? readDateLine(date, (await languageOf(body, input)).pack);
}

const unreadableFrontMatter: Diagnostic = {
  code: 'read.front-matter-unreadable',
  severity: 'warning',
  message:
    'The lines between the marks --- at the top are not valid YAML, so title, author and date are not taken from them.',
  hint: 'Put quotation marks around a value that holds a colon.',
};
