import { endsInQuestionMark, type LanguagePack } from '../../language/index.js';
import { isNounPhrase, namesPicture } from '../captions/noun-phrase.js';
import { opensWithTitle } from '../captions/opens-with-title.js';
import { isCapitals, isName } from '../furniture/unit.js';
import { isFurnitureLine } from '../furniture/furniture-of-lines.js';
import { looksLikeBody, looksLikeHeading } from '../lines/line.js';
import { readAnyMarker } from '../lines/marker.js';
import type { TextLine } from './text-line.js';

/**
 * Captions that nothing but their place and shape tells: a short line right below a picture that has no caption, with running
 * text behind it. It has no stop, in a document that marks its headings, so that it can be none; or it has one and says nothing.
 *
 * @param hasHeadings the format marks a heading, be it the title alone
 * @returns the picture and the line that is its caption, pair by pair
 */
export function captionsByShape(
  parts: readonly TextLine[],
  pack: LanguagePack,
  hasHeadings: boolean,
): (readonly [TextLine, TextLine])[] {
  if (!hasHeadings) return [];
  const mayHead = setsUpperPlain(parts, pack);
  const pairs = parts.flatMap((picture, index) => {
    const caption = parts[index + 1];
    const behind = parts[index + 2];
    if (picture.part.kind !== 'figure' || picture.part.image === undefined || picture.line.text !== '') return [];
    if (caption?.part.kind !== 'paragraph' || caption.line.isBold === true) return [];
    if (behind?.part.kind !== 'paragraph' || !isRunning(behind.line.text)) return [];
    const { text } = caption.line;
    const isCaption =
      namesPicture(text, pack) ||
      namesWhoIsAsked(text, behind, pack) ||
      (!(mayHead && hasShape(caption, pack)) && (isNounPhrase(text, pack) || hasShape(caption, pack)));
    return isCaption ? [[picture, caption] as const] : [];
  });
  const pictures = parts.filter(({ part }) => part.kind === 'figure' && part.image !== undefined).length;
  return pictures >= fewestOfMany && pairs.length * shareOfCaptions <= pictures ? [] : pairs;
}

/**
 * Whether the headings that are marked all stand two levels below the title, and lines without a stop stand above text where no picture does: what
 * such a line is, it is below a picture too.
 */
function setsUpperPlain(parts: readonly TextLine[], pack: LanguagePack): boolean {
  const levels = parts.flatMap(({ part }) => (part.kind === 'heading' && part.level > 1 ? [part.level] : []));
  const isPlain = (each: TextLine, at: number): boolean =>
    each.part.kind === 'paragraph' &&
    each.part.look === undefined &&
    parts[at - 1]?.part.kind !== 'figure' &&
    hasShape(each, pack);
  const headsText = (at: number): boolean => {
    const below = parts[at + 1];
    return below?.part.kind === 'heading' || (below?.part.kind === 'paragraph' && isRunning(below.line.text));
  };
  return (
    levels.length > 1 &&
    Math.min(...levels) > belowTitle &&
    parts.some((each, at) => isPlain(each, at) && headsText(at))
  );
}
const belowTitle = 2;

/** Who writes captions writes them below most pictures: below one in three of a series that shows each step, short lines head what follows. */
const fewestOfMany = 6;
const shareOfCaptions = 3;

function hasShape({ line }: TextLine, pack: LanguagePack): boolean {
  const { text } = line;
  return (
    text.length >= shortest &&
    looksLikeHeading(text, longest) &&
    !/^\(|[?!]$/.test(text) &&
    !isCapitals(text) &&
    readAnyMarker(text) === undefined &&
    !isName(text) &&
    !isFurnitureLine(line, pack)
  );
}

/** A name alone may be the author's; nobody signs with a title, and above a question it is who is asked. */
const namesWhoIsAsked = (text: string, behind: TextLine, pack: LanguagePack): boolean =>
  isName(text) && opensWithTitle(text, pack) && endsInQuestionMark(behind.line.text);

/** Entries of a ledger and the like are short, whatever they end in. */
const isRunning = (text: string): boolean => text.length >= shortestParagraph && looksLikeBody(text);

const shortestParagraph = 40;
const shortest = 15;
const longest = 200;
