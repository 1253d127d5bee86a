import type { LanguagePack } from '../../language/index.js';
import type { Span } from '../../model/span.js';
import type { Line } from '../line.js';
import { emphasised } from '../typed-signs.js';
import type { CaptionParts } from './caption-parts.js';
import { joinCredit } from './join-credit.js';
import { markedCaption } from './marked-caption.js';
import { saidAgain } from './said-again.js';
import { wordedCaption } from './worded-caption.js';

/** What was found to be captions, and the indexes of the lines that they stand on. */
export interface Captions {
  readonly found: readonly CaptionParts[];
  readonly lines: ReadonlySet<number>;
}

/**
 * The photo captions among the lines. Structure comes first (a leading `|`), wording second (a short line that ends in
 * a credit), then equality with a caption found so.
 *
 * @param countSentences how many sentences a span of the text holds
 */
export function findCaptions(
  lines: readonly Line[],
  pack: LanguagePack,
  countSentences: (span: Span) => number,
): Captions {
  const found = new Map<number, CaptionParts>();
  const used = new Set<number>();
  const bare = lines.map(withoutSigns);
  bare.forEach((line, index) => {
    const parts = markedCaption(line, pack) ?? wordedCaption(line, pack, countSentences, index === lines.length - 1);
    if (parts === undefined) return;
    const joined = line.opensGroup ? undefined : joinCredit(found.get(index - 1), bare[index - 1], parts, index);
    if (joined === undefined) found.set(index, parts);
    else found.set(index - 1, joined);
    used.add(index);
    if (joined !== undefined) used.add(index - 1);
  });
  for (const [index, parts] of saidAgain(bare, found, used)) {
    found.set(index, parts);
    used.add(index);
  }
  return { found: [...found.values()], lines: used };
}

/** A line is worded as its words are, whatever signs of emphasis were typed around them. */
function withoutSigns(line: Line): Line {
  const words = emphasised(line.text);
  if (words === undefined) return line;
  const [start, end] = [line.start + words.start, line.start + words.end];
  return { ...line, start, end, text: line.text.slice(words.start, words.end), isBold: words.look.bold === true };
}
