import type { LanguagePack } from '../../language/index.js';
import type { Span } from '../../model/span.js';
import { findCaptions } from '../captions/find-captions.js';
import { holdsDate, readDateLine } from '../date.js';
import { isCapitals } from '../furniture/unit.js';
import { isDocumentType } from '../furniture/document-type.js';
import { isFurnitureLine, opensLetterhead } from '../furniture/furniture-of-lines.js';
import { isSubjectBelow } from '../title/read-title.js';
import { readHead } from '../head.js';
import { readDivision } from '../lines/division.js';
import { follows, readMarker } from '../lines/marker.js';
import { isRunning } from '../lines/title-shape.js';
import { isPublisher } from '../title/is-author.js';
import type { Structure } from '../structure.js';
import type { MarkedDocument } from './marked-document.js';
import type { TextLine } from './text-line.js';

/** What stands above the body, and the parts that are left. */
export interface MarkedHead extends Omit<Structure, 'blocks'> {
  readonly rest: readonly TextLine[];
}

/**
 * The title of a marked document: the one that its format names, else a heading that opens it, else a first line that reads
 * like a title. A line or two with nothing but author and date below it are no part of the body.
 */
export function headOf(document: MarkedDocument, all: readonly TextLine[], pack: LanguagePack): MarkedHead {
  const opening = topHeading(all) ?? all.find(({ part }) => part.kind !== 'figure');
  const isMarked = opening?.part.kind === 'title' || opening?.part.kind === 'heading';
  const isSender =
    document.title === undefined &&
    opensLetterhead(
      all.slice(0, linesOfHead).map(({ line }) => line),
      pack,
    );
  const marked =
    isMarked &&
    !isSender &&
    !isCounted(opening, all) &&
    (isNamed(opening) || isTop(opening, all) || !isFurnitureLine(opening.line, pack))
      ? opening
      : undefined;
  const told = particularsOf(all, pack);
  const subject = opening === undefined || isSender ? undefined : subjectBelow(opening, all, pack);
  const titled = subject === undefined ? marked : opening;
  const parted = all.findIndex((each) => each !== titled && each.part.kind === 'heading' && !repeats(each, titled));
  const body = all.filter(
    (each, place) =>
      each !== titled &&
      each !== subject &&
      // Behind another heading it opens a section of its own, whose text would else stand under that one.
      !(repeats(each, titled) && (parted < 0 || place < parted)) &&
      !told.used.has(each),
  );
  const passages = openingPassages(body);
  const lines = passages.map(({ line }) => line);
  const captions = findCaptions(lines, pack, () => 1);
  const read = readHead(lines, (index) => captions.lines.has(index), pack, titled !== undefined);
  const used = new Set([...read.used].map((index) => passages[index]));
  const { published = told.published ?? read.published ?? dateAmong(document.besides, pack) } = document;
  const isPaper = document.byline !== undefined && isPublisher(document.byline, document.publisher ?? '');
  const shown = told.byline ?? read.byline;
  // Where the paper names itself, a person that it shows goes before.
  const byline = isPaper ? (shown ?? document.byline) : (document.byline ?? shown);
  const named = titled && { start: titled.part.span.start, end: (subject ?? titled).part.span.end };
  const title = named ?? read.title;
  return {
    ...(title === undefined ? {} : { title }),
    ...(told.subtitle === undefined ? {} : { subtitle: told.subtitle }),
    ...(byline === undefined ? {} : { byline }),
    ...(published === undefined ? {} : { published }),
    rest: body.filter((each) => !used.has(each)),
  };
}

/** `# REPORT` above `# What the dykes of the year held`, or above a line in bold: a heading that says no more than what kind of paper it is has its subject there. */
function subjectBelow(type: TextLine, all: readonly TextLine[], pack: LanguagePack): TextLine | undefined {
  const { part, line } = type;
  const below = all[all.indexOf(type) + 1];
  if (part.kind !== 'heading' || below === undefined || !isDocumentType(line.text, pack)) return undefined;
  const isCounted = (text: string): boolean => readMarker(text) !== undefined || readDivision(text, pack) !== undefined;
  if (isCounted(below.line.text)) return undefined;
  // Beside headings that are counted, one that is not is none of them.
  const isAlone = all.every(
    (each) =>
      each === type ||
      each === below ||
      each.part.kind !== 'heading' ||
      !isLike(each.part, below.part) ||
      isCounted(each.line.text),
  );
  const isSubject = below.part.kind === 'heading' ? isAlone : below.line.isBold === true;
  return isSubject && isSubjectBelow({ ...below.line, opensGroup: false }, pack) ? below : undefined;
}

const isLike = (one: TextLine['part'], other: TextLine['part']): boolean =>
  one.kind === 'heading' && other.kind === 'heading' && one.level === other.level;

/** What the format calls the title, with more than a day in it: "Minutes: 2026-05-04". */
const isNamed = ({ part, line }: TextLine): boolean =>
  part.kind === 'title' && /\p{L}{3}/u.test(line.text) && /\d{4}/.test(line.text);

/** Of an official paper. */
const linesOfHead = 12;

/** A day with its year, and nothing else on its line. */
const dateAmong = (lines: readonly string[] = [], pack: LanguagePack): string | undefined =>
  lines.map((line) => readDateLine(line, pack)).find((date) => date !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(date));

/** "Safety Meeting, 20 January 2026", "12th HB7 Meeting | 20 January 2026", above headings that are all lower is no date line. */
function isTop({ part, line }: TextLine, all: readonly TextLine[]): boolean {
  if (part.kind !== 'heading' || !namesOccasion.test(line.text) || isCapitals(line.text)) return false;
  const others = all.flatMap((each) => (each.part.kind === 'heading' && each.part !== part ? [each.part.level] : []));
  // The first line of all, with several words before its day, is what the paper is called, however its parts are set.
  const isFirst = all[0]?.part === part && part.level === 1 && others.length > 0;
  return isFirst || (others.length >= 2 && others.every((level) => level > part.level));
}

const namesOccasion = /^(?:\d+\p{L}+ )?\p{Lu}[\p{L}\d’']*(?: [\p{L}’']+)+ ?[,|]/u;

/** The only heading of the first rank, a few lines down: "Draft, not for circulation" may stand above what a paper is called. */
function topHeading(all: readonly TextLine[]): TextLine | undefined {
  const headings = all.filter(({ part }) => part.kind === 'heading');
  const [first, ...others] = headings;
  if (first?.part.kind !== 'heading' || first.part.level !== 1) return undefined;
  const above = all.slice(0, all.indexOf(first));
  // Particulars in brackets, as a page that was saved as text has them, may say the title too.
  const opening = first.line.text.slice(0, longestOpening);
  const isSaid =
    opening.length > 15 &&
    above[0]?.line.text.startsWith('[') === true &&
    above.some(({ line }) => line.text.replace(/^\P{L}+/u, '').startsWith(opening));
  if (isSaid && above.length <= mostParticulars) return first;
  // Where hardly a heading stands below it, a line or two say which series or part of a site the article is of: "The column | The Lenn Weekly".
  const isAlone = others.length < 2;
  const isNote = ({ part, line }: TextLine): boolean =>
    part.kind === 'figure' ||
    (part.kind === 'paragraph' && line.text.length <= longestNote && !(isAlone && isRunning(line.text)));
  // "# THE HARBOUR PROGRAMME" above "# BEACON": the name of what the paper is about.
  const [second, ...lower] = others;
  const isDouble =
    !isAlone && second?.part.kind === 'heading' && second.part.level === 1 && all.indexOf(second) === above.length + 1;
  const isOnly = (isDouble ? lower : others).every(({ part }) => part.kind === 'heading' && part.level > 1);
  return isOnly && above.length <= (isAlone ? mostLines : mostNotes) && above.every(isNote) ? first : undefined;
}

const mostLines = 2;
const mostNotes = 4;
const mostParticulars = 12;
const longestOpening = 40;
const longestNote = 160;

/** `## I. Overview`, where `## II. Process` stands below: the first part of a paper is not what all of it is called. */
function isCounted({ part, line }: TextLine, all: readonly TextLine[]): boolean {
  const own = part.kind === 'heading' ? readMarker(line.text) : undefined;
  return (
    own !== undefined &&
    all.some((each) => {
      const isBeside =
        each.part !== part && each.part.kind === 'heading' && part.kind === 'heading' && each.part.level === part.level;
      const other = isBeside ? readMarker(each.line.text) : undefined;
      return other !== undefined && follows(own, other);
    })
  );
}

/** What the format marks as subtitle, author and date; each is said once, at the head. */
function particularsOf(all: readonly TextLine[], pack: LanguagePack) {
  const used = new Set<TextLine>();
  let subtitle: Span | undefined;
  let byline: string | undefined;
  let published: string | undefined;
  for (const each of all.slice(0, most)) {
    const { part, line } = each;
    const says = part.kind === 'paragraph' ? part.says : undefined;
    if (says === 'subtitle' && subtitle === undefined) subtitle = part.span;
    else if (says === 'author' && byline === undefined) byline = line.text;
    else if (says === 'date' && published === undefined) published = readDateLine(line.text, pack);
    else continue;
    // "2026-09-07 15:10 Source: the Harbour Board, font: A A+" says more than when; of bare figures nobody may know which is the month.
    if (says !== 'date' || published !== undefined || !/\p{L}/u.test(line.text) || holdsDate(line.text, pack))
      used.add(each);
  }
  return { subtitle, byline, published, used };
}

/** A format that names the title often has it as a heading too. */
const repeats = ({ part, line }: TextLine, title: TextLine | undefined): boolean =>
  part.kind === 'heading' && line.text.toLowerCase() === title?.line.text.toLowerCase();

/** The paragraphs before the first part of another kind; pictures may stand between them. */
function openingPassages(body: readonly TextLine[]): TextLine[] {
  const texts = body.filter(({ part }) => part.kind !== 'figure').slice(0, most);
  const end = texts.findIndex(({ part }) => part.kind !== 'paragraph');
  return end < 0 ? texts : texts.slice(0, end);
}

/** More lines than these are never looked at for title, author and date. */
const most = 24;
