import type { LanguagePack } from '../../language/index.js';
import { isName } from '../furniture/unit.js';
import { isFurnitureLine } from '../head.js';
import { looksLikeBody, looksLikeHeading } from '../line.js';
import { readAnyMarker } from '../marker.js';
import type { TextLine } from './text-line.js';

/**
 * Captions that nothing but their place and shape tells: a short line without a stop right below a picture that has no caption,
 * with running text behind it, in a document that marks its headings, so that it can be none.
 *
 * @returns the picture and the line that is its caption, pair by pair
 */
export function captionsByShape(parts: readonly TextLine[], pack: LanguagePack): (readonly [TextLine, TextLine])[] {
  if (!parts.some(({ part }) => part.kind === 'heading')) return [];
  return parts.flatMap((picture, index) => {
    const caption = parts[index + 1];
    const behind = parts[index + 2];
    if (picture.part.kind !== 'figure' || picture.part.image === undefined || picture.line.text !== '') return [];
    if (caption === undefined || !hasShape(caption, pack)) return [];
    const goesOn = behind?.part.kind === 'paragraph' && looksLikeBody(behind.line.text);
    return goesOn ? [[picture, caption] as const] : [];
  });
}

function hasShape({ part, line }: TextLine, pack: LanguagePack): boolean {
  const { text } = line;
  return (
    part.kind === 'paragraph' &&
    text.length >= shortest &&
    looksLikeHeading(text, longest) &&
    !/[?!]$/.test(text) &&
    readAnyMarker(text) === undefined &&
    !isName(text) &&
    !isFurnitureLine(line, pack)
  );
}

const shortest = 15;
const longest = 200;
