import type { LanguagePack } from '../../../language/index.js';
import { isPublisher } from '../../title/is-author.js';
import { isBesideName, isFull, isNamePiece, namesOfPiece, partsOfPiece } from './name-pieces.js';

/** What is known of who wrote an article. */
export interface BylineSources {
  /** What the page tells programs, where that is no paper. */
  readonly told: string | undefined;
  /** The paper that the page tells in place of a person. */
  readonly paper: string | undefined;
  /** What the lines of the article say. */
  readonly read: string | undefined;
  /** The names that the page marks around the title or below the body. */
  readonly shown: readonly string[];
  /** The name of the paper; may be empty. */
  readonly publisher: string;
}

/** Who wrote: what a page tells programs, with the others whom it shows beside; else whom it shows. */
export function bylineFrom(
  { told, paper, read, shown, publisher }: BylineSources,
  packs: readonly LanguagePack[],
): string | undefined {
  const persons = shown.filter((name) => isFull(name) && !isOfPaper(name, publisher));
  const people = persons.length > 0 ? persons : shown.filter((name) => !isPublisher(name, publisher));
  if (told !== undefined) {
    const names = peopleOf(told, publisher, packs);
    const isWhole = names.length > 0 && names.every((name) => people.some((other) => isSameOrLonger(other, name)));
    return isWhole ? people.join(', ') : names.length > 0 ? names.join(', ') : told;
  }
  const names = namesOfPiece(read ?? '', packs).filter((name) => !isPublisher(name, publisher));
  const seen = people.length > 0 ? people : names.length > 0 ? names : shown;
  // Initials and agencies say less than the name of the paper.
  if (paper !== undefined && !seen.some((name) => isFull(name))) return paper;
  return seen.length > 0 ? seen.join(', ') : undefined;
}

/** The names of a byline without offices and papers behind them; none where something in it is neither. */
function peopleOf(byline: string, publisher: string, packs: readonly LanguagePack[]): string[] {
  const parts = partsOfPiece(byline, packs).filter((part) => !isBesideName(part, packs));
  if (!parts.every((part) => isNamePiece(part, packs))) return [];
  const [first] = parts;
  // Papers, agencies and initials stay as the paper joins them: "Harbour Post and AFP" are no two authors.
  if (first !== undefined && parts.length > 1 && !parts.some((part) => isFull(part) && !isOfPaper(part, publisher)))
    return [byline.slice(Math.max(0, byline.indexOf(first))).trim()];
  const people = parts.filter((part, index) => index === 0 || !isOfPaper(part, publisher));
  return [...new Set(people)];
}

/** `The Harbour Times`, `Harbour Staff` for "Harbour Times": opens as the name of the paper does. */
function isOfPaper(part: string, publisher: string): boolean {
  const [own = '', other = ''] = [part, publisher].map(
    (name) => name.toLowerCase().replace(/^the /, '').split(/[\s.]/)[0],
  );
  return isPublisher(part, publisher) || (own.length > 2 && own === other);
}

/** `Ann` and `Ann Lee` are one. */
const isSameOrLonger = (name: string, told: string): boolean => {
  const [long, short] = [name, told].map((each) => each.toLowerCase());
  return long === short || (!/\s/.test(told) && long?.startsWith(`${short} `) === true);
};
