import { tooComplex } from './refusals.js';

/** How much an article holds at the most; a source that holds more is none, and would take minutes. */
export const articleLimits = {
  /** UTF-16 units; a long book. */
  characters: 2_000_000,
  lines: 100_000,
  /** UTF-16 units without a stop: each line of a deck is made from a sentence. */
  sentence: 100_000,
} as const;

/**
 * Looks at the text of an article before any work is done with it.
 *
 * @param text cleaned
 * @param name what the source is called in messages
 * @throws BriefdeckError `input.too-complex` over the limits
 */
export function refuseTooMuch(text: string, name: string): void {
  if (text.length > articleLimits.characters) {
    throw tooComplex(`${name} holds a text of more than ${articleLimits.characters / 1_000_000} million characters.`);
  }
  let lines = 1;
  let stop = 0;
  for (const { index, 0: mark } of text.matchAll(/[\n.!?…。！？।؟]/g)) {
    if (mark === '\n') lines += 1;
    if (index - stop > articleLimits.sentence) throw tooComplex(`${name} ${endless}.`);
    stop = index;
  }
  if (text.length - stop > articleLimits.sentence) throw tooComplex(`${name} ${endless}.`);
  if (lines > articleLimits.lines) throw tooComplex(`${name} holds a text of more than ${articleLimits.lines} lines.`);
}

const endless = `holds more than ${articleLimits.sentence} characters without a stop`;
