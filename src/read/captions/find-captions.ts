import type { LanguagePack } from '../../language/index.js';
import type { Span } from '../../model/span.js';
import type { Line } from '../lines/line.js';
import { emphasised } from '../lines/typed-signs.js';
import { isAmongLonger } from './among-longer.js';
import type { CaptionParts } from './caption-parts.js';
import { describesPicture } from './described-picture.js';
import { type Grouped, joinCredit } from './join-credit.js';
import { markedCaption } from './marked-caption.js';
import { saidAgain } from './said-again.js';
import { standsAlone } from './standing-alone.js';
import { wordedCaption } from './worded-caption.js';

/** What was found to be captions, and the indexes of the lines that they stand on. */
export interface Captions {
  readonly found: readonly CaptionParts[];
  readonly lines: ReadonlySet<number>;
}

/**
 * The photo captions among the lines. Structure comes first (a leading `|`), wording second (a short line that ends in
 * a credit, or says where in the picture somebody is), then equality with a caption found so.
 *
 * @param countSentences how many sentences a span of the text holds
 * @param bare the text has lost its pictures, so that captions stand alone in it
 */
export function findCaptions(
  lines: readonly Line[],
  pack: LanguagePack,
  countSentences: (span: Span) => number,
  bare = false,
): Captions {
  const found = new Map<number, CaptionParts>();
  const used = new Set<number>();
  const words = lines.map(withoutSigns);
  const grouped = bare ? groupedAs(lines) : 'some apart';
  const captionAt = (line: Line, index: number): CaptionParts | undefined => {
    const last = index === lines.length - 1;
    const told = markedCaption(line, pack) ?? wordedCaption(line, pack, countSentences, last);
    if (told !== undefined || index === 0) return told;
    const span = { start: line.start, end: line.end };
    const shown = describesPicture(line.text, pack) && countSentences(span) === 1;
    return shown || (bare && standsAlone(words, index, pack, countSentences)) ? { span, caption: span } : undefined;
  };
  words.forEach((line, index) => {
    const parts = captionAt(line, index);
    if (parts === undefined) return;
    const above = line.opensGroup && grouped !== 'all apart' ? undefined : words[index - 1];
    const place = { index: index - 1, found: found.get(index - 1), grouped };
    const joined =
      above === undefined
        ? undefined
        : joinCredit(
            { ...place, line: above, sentences: countSentences(above), amongLonger: isAmongLonger(above, words) },
            parts,
            pack,
          );
    if (joined === undefined) found.set(index, parts);
    else found.set(index - 1, joined);
    used.add(index);
    if (joined !== undefined) used.add(index - 1);
  });
  for (const [index, parts] of saidAgain(words, found, used)) {
    found.set(index, parts);
    used.add(index);
  }
  return { found: [...found.values()], lines: used };
}

const groupedAs = (lines: readonly Line[]): Grouped => {
  if (lines.every(({ opensGroup }) => opensGroup)) return 'all apart';
  return lines.slice(1).some(({ opensGroup }) => opensGroup) ? 'some apart' : 'none apart';
};

/** A line is worded as its words are, whatever signs of emphasis were typed around them. */
function withoutSigns(line: Line): Line {
  const words = emphasised(line.text);
  if (words === undefined) return line;
  const [start, end] = [line.start + words.start, line.start + words.end];
  return { ...line, start, end, text: line.text.slice(words.start, words.end), isBold: words.look.bold === true };
}
