import type { LanguagePack } from '../../language/index.js';
import { findCaptions } from '../caption.js';
import { isFurnitureLine, readHead } from '../head.js';
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
  const opening = all.find(({ part }) => part.kind !== 'figure');
  const isMarked = opening?.part.kind === 'title' || opening?.part.kind === 'heading';
  const marked = isMarked && !isFurnitureLine(opening.line, pack) ? opening : undefined;
  const body = all.filter((each) => each !== marked && !repeats(each, marked));
  const passages = openingPassages(body);
  const lines = passages.map(({ line }) => line);
  const captions = findCaptions(lines, pack, () => 1);
  const read = readHead(lines, (index) => captions.lines.has(index), pack, marked !== undefined);
  const used = new Set([...read.used].map((index) => passages[index]));
  const { byline = read.byline, published = read.published } = document;
  const title = marked?.part.span ?? read.title;
  return {
    ...(title === undefined ? {} : { title }),
    ...(byline === undefined ? {} : { byline }),
    ...(published === undefined ? {} : { published }),
    rest: body.filter((each) => !used.has(each)),
  };
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
