import type { LanguagePack } from '../../language/index.js';
import { finishedArticle, type Read } from '../finished-article.js';
import { languageOf } from '../language.js';
import { refuseTooMuch } from '../bytes/limits.js';
import { isFontSet } from '../charset/charsets.js';
import { brokenWordsOf } from '../lines/broken/broken-words.js';
import type { ReadInput } from '../reader.js';
import { fontText } from '../vietnamese-fonts/to-unicode.js';
import { blocksOf } from './blocks.js';
import { headOf } from './head.js';
import { layOut } from './lay-out.js';
import type { MarkedDocument } from './marked-document.js';
import { withoutLinkNotes } from './page-notes.js';
import { looksOf, textLines } from './text-line.js';
import { withoutTitleAsCaption } from './title-as-caption.js';
import { textOfMarked, withWords } from './words.js';

/**
 * The Article of a marked document: its text in Unicode, laid out, cleaned, one part a line; its captions and their credits told apart
 * by marks first and wording second, as in plain text.
 *
 * @throws BriefdeckError `input.empty` where it holds no text, `input.too-complex` where it holds too much of it
 */
export async function articleOfMarked(given: MarkedDocument, input: ReadInput): Promise<Read> {
  const font = fontText(textOfMarked(given), isFontSet(input.charset) ? input.charset : undefined);
  const written = withoutTitleAsCaption(withWords(given, (words) => withoutLinkNotes(font.toUnicode(words))));
  const laid = layOut(written);
  refuseTooMuch(laid.text, input.name);
  const language = await languageOf(laid.text, input);
  const joined = brokenWordsOf(laid.text, language.pack);
  const document = joined === undefined ? written : withWords(written, joined);
  const { text, parts, removed } = joined === undefined ? laid : layOut(document);
  const { publisher, address, pictures } = document;
  const source = { name: input.name, publisher, uri: input.uri ?? address };
  const structure = (pack: LanguagePack) => {
    const { rest, ...head } = headOf(document, textLines(parts, text), pack);
    const { marksHeadings } = document;
    const hasHeadings = parts.some(({ kind }) => kind === 'heading');
    return { ...head, blocks: blocksOf(rest, { text, pack, hasHeadings }), looks: looksOf(rest), marksHeadings };
  };
  const read = finishedArticle({ text, removed, source, language, structure, genre: input.genre, what: input.name });
  return {
    ...read,
    diagnostics: [...font.diagnostics, ...read.diagnostics],
    ...(pictures === undefined ? {} : { pictures }),
  };
}
