import { describeBinary } from './bytes/binary.js';
import { describeOtherFormat } from './bytes/other-formats.js';
import { cleanCharacters } from './clean.js';
import { isFontSet } from './charset/charsets.js';
import { utf16Order } from './charset/utf16.js';
import { decodeArticle } from './bytes/decode.js';
import { finishedArticle, type Read } from './finished-article.js';
import { languageOf } from './language.js';
import { refuseTooMuch } from './bytes/limits.js';
import { withoutOpenPageMarks } from './raised/open-page-marks.js';
import { withoutTypedNoteMarks } from './raised/typed-note-marks.js';
import type { Reader, ReadInput } from './reader.js';
import { readStructure } from './structure.js';
import { brokenWordsOf } from './lines/broken/broken-words.js';
import { withoutFencedCode } from './outline/typed/code-fences.js';
import { withGluedClausesApart } from './lines/glued-clauses.js';
import { withGluedHeadingsApart } from './lines/glued-headings.js';
import { withInitialsJoined } from './lines/initials.js';
import { withLabelsApart } from './lines/labels-apart.js';
import { withoutPageCodes } from './lines/pages/page-codes.js';
import { withoutHeadsInside } from './lines/pages/heads-inside.js';
import { withoutPageHeads } from './lines/pages/page-heads.js';
import { withoutMarginNumbers } from './lines/pages/margin-numbers.js';
import { withoutRunningHeads } from './lines/pages/running-heads.js';
import { withoutPageNumbersInside } from './lines/pages/page-numbers-inside.js';
import { withoutWebPageHeads } from './lines/pages/web-page-heads.js';
import { withPronounsRead } from './lines/broken/scanned-pronoun.js';
import { withoutSpacesInQuotes } from './lines/spaced-quotes.js';
import { withoutPageTags } from './lines/page-tags.js';
import { withoutLeadingRules } from './lines/leading-rules.js';
import { withTornLinesJoined } from './lines/broken/torn-lines.js';
import { unwrapLines } from './lines/broken/unwrap.js';
import { fontText } from './vietnamese-fonts/to-unicode.js';

/** Plain text in UTF-8 or UTF-16, and the few marks that people use in it: `|` captions, `#` headings, list markers. */
export const plainText: Reader = {
  name: 'plain text',
  formats: ['text'],
  extensions: ['.txt', '.text'],
  mediaTypes: ['text/plain'],
  maximumBytes: 5_000_000,
  sniff: (bytes, name) =>
    utf16Order(bytes) !== undefined || (describeBinary(bytes) ?? describeOtherFormat(bytes, name)) === undefined,
  read: readPlainText,
};

async function readPlainText(input: ReadInput): Promise<Read> {
  const { bytes, name, encoding, charset } = input;
  const decoded = decodeArticle(bytes, name, { told: encoding, named: charset });
  const font = fontText(decoded.text, isFontSet(charset) ? charset : undefined);
  const { text: cleaned, removed } = cleanCharacters(font.toUnicode(decoded.text));
  refuseTooMuch(cleaned, input.name);
  const typed = withoutLeadingRules(withoutOpenPageMarks(withoutTypedNoteMarks(cleaned)));
  const printed = withoutPageCodes(
    withoutRunningHeads(withoutPageHeads(withoutWebPageHeads(withoutPageTags(withoutFencedCode(typed))))),
  );
  const unwrapped = withGluedHeadingsApart(unwrapLines(withoutMarginNumbers(printed)));
  const lines = withGluedClausesApart(withoutSpacesInQuotes(withInitialsJoined(unwrapped)));
  const whole = withLabelsApart(withoutPageNumbersInside(lines, input.packs));
  const language = await languageOf(whole, input);
  const printless = withPronounsRead(withoutHeadsInside(whole, language.pack), language.pack);
  const joined = withTornLinesJoined(printless, language.pack);
  const text = brokenWordsOf(joined, language.pack)?.(joined) ?? joined;
  const read = finishedArticle({
    text,
    removed,
    source: input,
    language,
    structure: (pack) => readStructure(text, pack),
    genre: input.genre,
    what: input.name,
  });
  return { ...read, diagnostics: [...decoded.diagnostics, ...font.diagnostics, ...read.diagnostics] };
}
