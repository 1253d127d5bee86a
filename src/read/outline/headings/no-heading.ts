import {
  hasBlank,
  isLedgerEntry,
  type LanguagePack,
  phraseAt,
  phraseBefore,
  phrasesOf,
  splitSentences,
  scriptedPattern,
  type Word,
  wordsOf,
  endsInQuestionMark,
} from '../../../language/index.js';
import { readDateLine } from '../../date.js';
import { endsInArticle, fewestBeforeNoun, isLast } from '../../lines/broken/waits-for-more.js';
import { endsSentence } from '../../lines/line.js';
import { withoutStageNote } from '../../lines/broken/stage-note.js';
import { readDivision } from '../../lines/division.js';
import { opens, saysLines } from '../../furniture/wording.js';
import { type Entry, wordsOfEntry } from '../entry.js';

/** Whether a line that has the shape of a heading is none by its words: a name, a law, thanks, two sentences, or what lost its other half. */
export const isNoHeading = (text: string, pack: LanguagePack): boolean =>
  [
    isTitledName,
    citesLaw,
    isThanks,
    isCut,
    isCredited,
    isAnnouncement,
    isQuoted,
    endsQuotation,
    isPointer,
    leadsTo,
    isBracketed,
    isClause,
    isSigner,
    areTwoSentences,
    isLedgerEntry,
    hasBlank,
    isCall,
    isBroken,
    isScanned,
    isOpen,
    isDated,
    holdsAddress,
    isFilled,
    isPartOfFormula,
    isNumberAlone,
  ].some((is) => is(text, pack));

/** "For decision, Harlow Hospital Trust, 26 April 2034": who is to read a paper, and when; a place and a day alone may head what was done then. */
function isDated(text: string, pack: LanguagePack): boolean {
  const parts = text.length > longest ? [] : text.split(/, (?=[^,]{6,40}$)/u);
  const day = parts.length === 2 ? readDateLine(parts[1] ?? '', pack) : undefined;
  return day !== undefined && /^\d{4}-\d{2}-\d{2}$/u.test(day) && (parts[0] ?? '').includes(', ');
}

/** "Fee =", "length of the boat x": a formula that stands on several lines. */
export const isPartOfFormula = (text: string): boolean => formula.test(text);
const formula = scriptedPattern('[\\p{L})] ?(?:[=×÷]| [x+])$|^(?:[=×÷]|x(?= \\p{Lu}))');

/** "365", below the line of a formula. */
const isNumberAlone = (text: string): boolean => /^[\d.,]+%?$/u.test(text);

/** "Full minutes: https://harbour.example/5": where more is to be read. */
const holdsAddress = (text: string): boolean => /https?:\/\/|(?:^|[\s(])www\.\w/u.test(text);

/** "NAME: Holt, Mara": what a form asks in capitals, and what was put there; "PART TWO: The ferries" is a heading. */
const isFilled = (text: string, pack: LanguagePack): boolean =>
  filled.test(text) && readDivision(text, pack) === undefined;
const filled = scriptedPattern('^\\p{Lu}{3,}(?: \\p{Lu}+)?: (?=.*\\p{Ll}).{2,80}$');

/** "Mr President", "Excellencies": whom a speech calls. */
const isCall = (text: string, pack: LanguagePack): boolean => {
  const called = { words: wordsOf(text.slice(0, longest)) };
  return saysLines(pack, 'salutation', called) || opens(pack, 'salutation', called) === called.words.length;
};

/** "We cannot", "Chúng tôi sẽ": a sentence whose rest a scan lost. */
function isBroken(text: string, pack: LanguagePack): boolean {
  const words = wordsOf(text.slice(0, longest));
  return (
    words.length > 1 &&
    words.length <= mostOfBroken &&
    subjects.some((list) => phraseAt(pack, list, words, 0) > 0) &&
    phraseBefore(pack, 'auxiliaries', words, words.length) > 0
  );
}
const subjects = ['firstPersons', 'personPronouns', 'bodyPronouns'] as const;
/** In words. */
const mostOfBroken = 4;

/** "Z~ PORT OFFICE", "the quay _ and": signs that a scan makes of arms and lines. */
const isScanned = (text: string): boolean => scanned.test(text);
const scanned = scriptedPattern('\\p{L}~ |[\\p{L},.] _ ');

/** "In this by-law –": a dash with nothing behind it leads into what stands below; a heading in capitals may have lost its other half. */
const isOpen = (text: string): boolean => openEnd.test(text) && text !== text.toUpperCase();
const openEnd = scriptedPattern('\\p{L} [–—-]$');

/** A page may say its title again, broken into two lines: "Meet the" above "Harbour Pilots, who …". */
export function isPartOfTitle(entries: readonly Entry[], place: number, title: string): boolean {
  const whole = keysOf(title);
  const [above = '', line = '', below = ''] = [place - 1, place, place + 1].map((at) =>
    keysOf(entries[at]?.text ?? ''),
  );
  if (line === whole || line === '') return false;
  const saysAgain = (first: string, second: string): boolean =>
    first !== '' &&
    first.length < whole.length &&
    whole.startsWith(first) &&
    `${first} ${second} `.startsWith(`${whole} `);
  return saysAgain(line, below) || saysAgain(above, line);
}

/** "Harbour District Attorney" above "Ann Lee announced …": the office of somebody, which a page parted from the name. */
export function isOffice(line: Entry, below: Entry | undefined, pack: LanguagePack): boolean {
  const words = wordsOf(line.text);
  const name = /^\p{Lu}[\p{L}.'’-]+ \p{Lu}[\p{L}.'’-]+ \p{Ll}/u.test(below?.text ?? '');
  return name && words.length > 1 && phrasesOf(pack, 'speakerTitles').matchBefore(words, words.length) > 0;
}

/**
 * "a. What for?" and what was filled in below it, again and again: the lines between the items of a form are no headings. Lines that are
 * set apart by bold type are.
 */
export function isFilledIn(entries: readonly Entry[], place: number): boolean {
  const isItem = (at: number): boolean => entries[at]?.kind === 'item';
  const isLine = (at: number): boolean => entries[at]?.kind === 'line' && entries[at].look?.bold !== true;
  const isBetween = (at: number): boolean => isLine(at) && isItem(at - 1) && isItem(at + 1);
  return (
    isLine(place) &&
    isItem(place - 1) &&
    (isBetween(place) ? isLine(place - 2) || isLine(place + 2) : isBetween(place - 2))
  );
}

/** A page may print a heading twice, once of them as text. */
export const saysSame = (one: Entry | undefined, other: Entry | undefined): boolean =>
  one !== undefined && other !== undefined && keysOf(wordsOfEntry(one)) === keysOf(wordsOfEntry(other));

/** A lead may put the questions that the headings below it answer, the first of them right below; or say the title again. */
export function announces(lead: Entry, heading: Entry | undefined, title: string): boolean {
  const [said, first] = [keysOf(lead.text), keysOf(heading?.text ?? '')];
  return first !== '' && ((said.startsWith(first) && said !== first) || said === keysOf(title));
}

const keysOf = (text: string): string =>
  wordsOf(text.slice(0, 400))
    .map(({ key }) => key)
    .join(' ');

/** "The", "In honour of": what a page parted from the words that it belongs to. */
export function isFragment(text: string, pack: LanguagePack): boolean {
  const words = wordsOf(text.slice(0, longest));
  const isLoose = (key: string): boolean => [pack.determiners, pack.coordinators].some((list) => list.includes(key));
  return (
    words.every(({ key }) => isLoose(key)) ||
    pack.genitives.includes(words.at(-1)?.key ?? '') ||
    (/\p{Ll}$/u.test(text) && waitsForNoun(words, pack))
  );
}

/** "This aggression and", "Not allowed is the": what joins, or an article, has something behind it. A term of two words may end so, and "Plan A". */
const waitsForNoun = (words: readonly Word[], pack: LanguagePack): boolean =>
  endsInArticle(words, pack) || (words.length >= fewestBeforeNoun && isLast(words, 'openEnds', pack));

/** "Emissions (classes 1, 2, 3,": a page ended inside of the brackets. */
const isCut = (text: string): boolean => /\([^()]*$/u.test(text);

/** "Onesample: kiểm định một mẫu. Mặc định là hai mẫu": two sentences; a question may be put in two. */
const areTwoSentences = (text: string, pack: LanguagePack): boolean =>
  /\p{Ll}{2}[.] \p{Lu}/u.test(text) &&
  splitSentences(text, { start: 0, end: text.length }, pack).length > 1 &&
  !/[?？]/u.test(text);

/** "Bến phà Tràm (Ảnh tư liệu)": what a picture shows, whose picture is not there. */
function isCredited(text: string, pack: LanguagePack): boolean {
  const credit = /\(([^()]{3,60})\)$/u.exec(text)?.[1];
  return credit !== undefined && phrasesOf(pack, 'captionMarks').matchAt(wordsOf(credit), 0) > 0;
}

/** "Theo Điều 3 Luật Cảng:", "The fees are as follows:": who says what stands below, or that it stands there. */
function isAnnouncement(text: string, pack: LanguagePack): boolean {
  if (!/[:：]$/u.test(text)) return false;
  const words = wordsOf(text);
  return (
    phraseAt(pack, 'speechSources', words, 0) > 0 || phrasesOf(pack, 'listOpeners').matchBefore(words, words.length) > 1
  );
}

/** "“BETTER LIGHTS FOR TEN HARBOURS”" below "Name of the project:": what is quoted from end to end is called so, and heads nothing. */
const isQuoted = (text: string): boolean => /^(?:"[^"]+"|“[^“”]+”|«[^«»]+»)$/u.test(text);

/** "Vui lắm ”": the end of what somebody says, which began in a paragraph above. */
const endsQuotation = (text: string): boolean => /^[^"“”„«»]*[\p{L}.!?…](?: ?['’])? ?["”»]$/u.test(text);

/** "[Applause]", and "… until the tide turns. [Applause]": what somebody notes beside what was said, or behind it. */
const isBracketed = (text: string): boolean => {
  const said = withoutStageNote(text);
  return said !== text && (said === '' || endsSentence(said));
};

/** "WHEREAS, the bridge needs gates; and": a clause of a longer sentence. */
const isClause = (text: string): boolean => clauseEnd.test(text);

const clauseEnd = scriptedPattern(';(?: \\p{Ll}{2,4})?$');

/** "Ann Lee, Town Clerk": who signed, and as what. */
function isSigner(text: string, pack: LanguagePack): boolean {
  const office = nameAndOffice.exec(text)?.[1];
  const words = wordsOf(office ?? '');
  return words.length <= 6 && words.some((_, index) => phraseAt(pack, 'speakerTitles', words, index) > 0);
}

const nameAndOffice = scriptedPattern("^(?:\\p{Lu}[\\p{L}.'’-]* ){1,3}\\p{Lu}[\\p{L}.'’-]*, ([^,]{3,60})$");

/** "Tải về Mẫu tờ trình …": where a file is; a question may begin with the same words. */
const isPointer = (text: string, pack: LanguagePack): boolean =>
  !endsInQuestionMark(text) && opens(pack, 'pointer', { words: wordsOf(text.slice(0, longest)) }) > 0;

/** "Two gates and one lock → a safe quay": a note, which says what follows from what. */
const leadsTo = (text: string): boolean => arrow.test(text);

const arrow = scriptedPattern('\\p{L} ?(?:→|⇒|=>) ?\\p{L}');

/** An interview may end so in bold: "Xin cảm ơn bà!" */
const isThanks = (text: string, pack: LanguagePack): boolean =>
  /[!！]$/u.test(text) && opens(pack, 'closing', { words: wordsOf(text) }) > 0;

/** What a text is based on is named in sentences that often lack their stop. */
const citesLaw = (text: string, pack: LanguagePack): boolean =>
  text.length <= longest && opens(pack, 'legal-basis', { words: wordsOf(text) }) > 0;

/** Who a picture shows, or who wrote: "Ông Trần Văn Nam", or the same with what he is behind a comma. */
function isTitledName(text: string, pack: LanguagePack): boolean {
  if (text.length > longest) return false;
  const name = text.replace(/(?:,| [–—-] ).*$/su, '');
  const words = wordsOf(name);
  const titled = phraseAt(pack, 'speakerTitles', words, 0);
  const proper = words.slice(titled);
  return titled > 0 && proper.length > 0 && proper.every(({ start }) => /^\p{Lu}\p{Ll}/u.test(name.slice(start)));
}

const longest = 160;
