import { isBalanced } from '../../../check/index.js';
import {
  endsInColon,
  fold,
  hasLetterOrDigit,
  onOneLine,
  phraseAt,
  phraseBefore,
  phrasesOf,
  startsWithDigit,
  wordsOf,
  type Word,
  endsInQuestionMark,
} from '../../../language/index.js';
import { onceFor, onceForEach } from '../../../model/once-for.js';
import type { Span } from '../../../model/span.js';
import { joinSpans } from '../../shorten/join.js';
import { parentOf, type Reading } from '../../annotate/reading.js';
import { evidenceOf } from '../../say/evidence.js';
import { behindMinuteNumber, behindPart, behindTie } from './behind-prefix.js';
import { headingOf, mostLetters, type Heading } from '../heading.js';
import { withoutListOpener } from '../announcer/list-opener.js';
import { headsDecisions } from '../../value/decisions.js';
import { isOneOfAlike } from './alike.js';
import { isNumeral } from './numeral.js';
import { isSubtitle } from './subtitle.js';
import { asksYesOrNo } from '../../annotate/talk/asks-yes-or-no.js';

/**
 * The author's own heading of a section, kept whole. One that stands twice in the article takes its parent's before it, and so does
 * one that names a part of what its parent announces, or whose parent is one of several that are called alike; one that is too long for a title heads nothing.
 * Found once, as many ask for it whenever topics are put together.
 */
export const authorHeading = onceForEach((reading: Reading, section: number): Heading | undefined => {
  const placed = reading.sections[section];
  // "Điều 14." without a heading is all that names what stands below it.
  const span = placed?.heading ?? placed?.label;
  if (span === undefined || !namesSomething(reading, span)) return undefined;
  if (placed?.heading === undefined) return partOfHolder(reading, section, span);
  if (isSubtitle(reading, section)) return undefined;
  const own = inMarks(
    reading,
    withoutBracket(
      reading,
      withoutAddress(
        reading,
        behindTie(reading, behindPart(reading, behindMinuteNumber(reading, behindMarks(reading, span)))),
      ),
    ),
  );
  if (own.heading.length > longestOfAuthor || own.heading === '' || !isBalanced(own.heading)) return undefined;
  if (isTitle(reading, own.heading) || leadsInto(reading, own.heading, span)) return undefined;
  const twice = (timesSaid(reading).get(fold(own.heading)) ?? 0) > 1;
  const holder = parentOf(reading, section);
  const needsHolder =
    twice ||
    (holder !== undefined &&
      (announcesParts(reading, holder) || headsOutcome(reading, section, holder) || isOneOfAlike(reading, holder)));
  const above = reading.sections[holder ?? -1]?.heading;
  if (above === undefined || fold(joinSpans(reading.text, [above])) === fold(own.heading)) return own;
  const longest = needsHolder ? longestOfAuthor : longestWithHolder;
  const holding = joinSpans(reading.text, [above]);
  // "Is it free of tax? Income free of tax": what the law is called seems to answer.
  if (asksYesOrNo(holding, reading.pack)) return own;
  // Behind a second colon nobody reads what belongs to what.
  if (!needsHolder && (/[:：]\s/u.test(holding) || !isUnnamedPart(reading, own.heading, above))) return own;
  const heading = `${holding}${endsInQuestionMark(holding) ? '' : ':'} ${own.heading}`;
  return heading.length > longest ? own : { heading, headingEvidence: evidenceOf(reading, [above, span]) };
});

/** "Pumps - https://port.example/pumps": where it stands names nothing; an address alone is no heading. */
const withoutAddress = ({ text }: Reading, { start, end }: Span): Span => {
  const address = /[\s–—:(<-]*(?:https?:\/\/|www\.)\S+\s*$/iu.exec(text.slice(start, end));
  return { start, end: address === null ? end : start + address.index };
};

/** "“We were never asked”": with its marks, else the deck would say of itself what somebody says. */
const inMarks = (reading: Reading, span: Span): Heading => {
  const own = headingOf(reading, span);
  const whole = onOneLine(reading.text, span).trim();
  return /^[“"«„].*[”"»“]$/u.test(whole) && whole.includes(own.heading) ? { ...own, heading: whole } : own;
};

/** How often each heading stands over a section, by what it says. */
const timesSaid = onceFor(({ sections, text }: Reading): ReadonlyMap<string, number> => {
  const times = new Map<string, number>();
  for (const { heading } of sections) {
    if (heading === undefined) continue;
    const said = fold(joinSpans(text, [heading]));
    times.set(said, (times.get(said) ?? 0) + 1);
  }
  return times;
});

/** "Yêu cầu", "Bước 3": what parts of any document are called says of what only with the heading above, unless that names it too. */
const isUnnamedPart = (reading: Reading, heading: string, above: Span): boolean => {
  const { text, pack } = reading;
  const words = wordsOf(heading);
  const namesAny = (named: readonly Word[]): boolean => phrasesOf(pack, 'sectionNames').hasKey(keysOf(named));
  if (
    endsInQuestionMark(text.slice(above.start, above.end)) ||
    // "Nội dung" over "Tiến độ" says of what as little.
    namesAny(wordsOf(text, above.start, above.end)) ||
    fold(text.slice(above.start, above.end)).includes(fold(heading))
  )
    return false;
  return (
    (words.length <= briefName && namesAny(words)) ||
    (phraseAt(pack, 'stepWords', words, 0) > 0 && words.length === stepAndNumber)
  );
};
const stepAndNumber = 2;
/** "Tổ chức thực hiện" says what it is about. */
const briefName = 2;

/** "Conclusion", in minutes: of which matter, the heading above says. */
const headsOutcome = (reading: Reading, section: number, holder: number): boolean => {
  const above = reading.sections[holder]?.heading;
  return (
    reading.article.genre === 'minutes' &&
    headsDecisions(reading, section) &&
    above !== undefined &&
    // "Nội dung" says of what as little as "Biểu quyết".
    !phrasesOf(reading.pack, 'sectionNames').hasKey(keysOf(wordsOf(reading.text, above.start, above.end))) &&
    !isTitle(reading, joinSpans(reading.text, [above]))
  );
};

const keysOf = (words: readonly Word[]): string => words.map(({ key }) => key).join(' ');

/** "Biểu mẫu gồm hai phần:", right above two headings, which alone may name no more than who fills a part in. */
const announcesParts = (reading: Reading, section: number): boolean => {
  const { sections, text, pack } = reading;
  const { span, heading } = sections[section] ?? {};
  if (span === undefined || heading === undefined || text.charAt(heading.end - 1) === '?') return false;
  const last = text.slice(heading.end, span.end).trimEnd().split('\n').at(-1) ?? '';
  if (!/[:：]$/u.test(last)) return false;
  const parts = sections.filter((_, index) => parentOf(reading, index) === section).length;
  return parts > 1 && wordsOf(last).some(({ key }) => (pack.numerals[key] ?? Number(key)) === parts);
};

/** Without what only says that a list follows ("…, gồm:"), and without a quotation mark that a page lost the other of. */
const behindMarks = ({ text, pack }: Reading, { start, end }: Span): Span => {
  const stray = isBalanced(text.slice(start, end)) ? undefined : /\s*[“”"]$/u.exec(text.slice(start, end));
  const own = { start, end: stray === null || stray === undefined ? end : start + stray.index };
  if (!endsInColon(text.slice(own.start, own.end + 1))) return own;
  const words = withoutListOpener(wordsOf(text, own.start, own.end), pack);
  return words.length < fewestWords ? own : { start, end: words.at(-1)?.end ?? own.end };
};
const fewestWords = 3;

/** "… (trừ tài sản quy định tại khoản 9)": of a heading that is too long for a title, what it says in brackets at its end goes. */
const withoutBracket = ({ text }: Reading, { start, end }: Span): Span => {
  if (end - start <= longestOfAuthor) return { start, end };
  const bracket = /\s*\([^()]*\)\s*$/u.exec(text.slice(start, end));
  return { start, end: bracket === null || bracket.index === 0 ? end : start + bracket.index };
};

/** The title of the deck says it already. */
export const isTitle = ({ text, article }: Reading, heading: string): boolean =>
  article.title !== undefined && fold(joinSpans(text, [article.title])) === fold(heading);

/** "…, và ông khẳng định rằng", "Ông An cho biết:": a line that what somebody says stands below. */
const leadsInto = ({ text, pack }: Reading, heading: string, { start, end }: Span): boolean => {
  const words = wordsOf(heading);
  if (phraseBefore(pack, 'complementisers', words, words.length) > 0) return true;
  // "… hai trường hợp đặc biệt là", "…, cụ thể": where verbs are inflected a question may end so ("Who we are").
  const opener = phraseBefore(pack, 'listOpeners', words, words.length);
  // "Mục tiêu cụ thể": behind what a part is called it says which of them.
  const isPart = phraseAt(pack, 'sectionNames', words, 0) === words.length - opener;
  const isOpen = phraseBefore(pack, 'copulas', words, words.length) > 0 || (opener > 1 && !isPart);
  if (pack.typology.verbs === 'uninflected' && isOpen && !endsInQuestionMark(heading)) return true;
  return endsInColon(text.slice(start, end + 1)) && phraseBefore(pack, 'speechVerbs', words, words.length) > 0;
};

/** "Thành lập công ty: Điều 20", of an article that has no heading below a chapter that has one; "(2)" names nothing, and no more does "II". */
const partOfHolder = (reading: Reading, section: number, label: Span): Heading | undefined => {
  const own = headingOf(reading, label);
  const isNamed = namesPart(own.heading) || /^[§№] ?\d/u.test(own.heading);
  const holder = reading.sections[parentOf(reading, section) ?? -1]?.heading;
  // A page that runs lines together leaves numbers of parts in a heading.
  const isRunOn = holder !== undefined && /\(\d+\)/.test(reading.text.slice(holder.start, holder.end));
  if (holder === undefined || isRunOn || !isNamed) return namesPart(own.heading) ? own : undefined;
  const heading = `${joinSpans(reading.text, [behindPart(reading, holder)])}: ${own.heading}`;
  if (heading.length > longestWithHolder || isTitle(reading, joinSpans(reading.text, [holder])))
    return namesPart(own.heading) ? own : undefined;
  return { heading, headingEvidence: evidenceOf(reading, [holder, label]) };
};

/** Whether all that names a section is the number of an article. */
export const namesPartAlone = ({ sections }: Reading, section: number): boolean => {
  const placed = sections[section];
  return placed?.heading === undefined && placed?.label !== undefined;
};

/** "Chương", "Điều 4", and no numeral alone. */
export const namesPart = (label: string): boolean =>
  wordsOf(label).some(({ key }) => /\p{L}{2}/u.test(key) && !isNumeral(key));

/** The author's words are kept whole, over three lines where they must be. */
export const longestOfAuthor = mostLetters * 1.4;
/** With what names it, a heading that could stand alone is still read at a glance. */
const longestWithHolder = 90;

/** A row of numbers, a link in brackets, a lone article or what opens a list ("Cụ thể:") is no heading, whatever it was set in. */
const namesSomething = ({ text, pack }: Reading, { start, end }: Span): boolean => {
  const shown = text.slice(start, end);
  const words = wordsOf(shown);
  const numbers = words.filter(({ key }) => startsWithDigit(key)).length;
  const isArticle = words.length === 1 && phrasesOf(pack, 'stopwords').hasKey(words[0]?.key ?? '');
  const isNumber = words.length === 1 && isNumeral(words[0]?.key ?? '') && shown.toUpperCase() === shown;
  const isOpener = words.length > 0 && phraseAt(pack, 'listOpeners', words, 0) === words.length;
  return (
    hasLetterOrDigit(shown) &&
    !shown.startsWith('[') &&
    !/\.{6,}|…{3,}|_{5,}/u.test(shown) &&
    !isArticle &&
    !isNumber &&
    !isOpener &&
    (numbers < 2 || numbers * 2 <= words.length)
  );
};
