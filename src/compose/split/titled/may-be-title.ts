import { countWords, scriptedPattern } from '../../../language/index.js';
import { placeholderOf } from '../../arrange/arrangement.js';
import type { Choice } from '../../choose/choose-layout.js';
import type { Entry } from '../../content/entry.js';
import type { Sheet } from '../../content/sheet.js';
import { fitText } from '../../fit/fit-text.js';
import { holdsInTitle, linesOfSentence, mostInLead } from '../../fit/fits-lines.js';

/**
 * Whether a point may stand in the title of a slide, over those that follow it: a whole sentence of at most two lines that leans on
 * nothing before it, nobody's words and no item of a list; or what announces the lines that stand below it.
 *
 * @param block a point, and behind it those that stand below it
 * @param standsAlone whether a sentence opens with nothing that leans on the one before
 * @param most how long it may be, in UTF-16 units
 */
export function mayBeTitle(
  [entry, ...children]: readonly Entry[],
  { kind, topic }: Pick<Sheet, 'kind' | 'topic'>,
  standsAlone: (text: string, isNamed: boolean) => boolean,
  most = mostLetters,
): boolean {
  if (entry === undefined) return false;
  const { text, level, lead, bold, speaker, number, again, announces } = entry;
  // The numbers of a summary are ours; those of a list are the article's, and are shown.
  const isItem = number !== undefined && kind !== 'summary';
  const isBare = [lead, speaker, again, announces].every((one) => one === undefined);
  // "Liquor tax: …" is of its own section, and heads no line of another.
  const isLabelled = bold?.start === 0 && /^[:：]/u.test(text.slice(bold.end));
  const ending = children.length > 0 ? /[^…]$/u : /[^:：…]$/u;
  return (
    isBare &&
    !isItem &&
    !isLabelled &&
    level === 0 &&
    text.length <= most &&
    !isBurdened.test(text) &&
    countWords(text) >= fewestWords &&
    opensWithWord.test(text) &&
    ending.test(text) &&
    standsAlone(text, topic?.speaker !== undefined)
  );
}

const opensWithWord = scriptedPattern('^(?!\\d{1,2}[.)])[\\p{L}\\p{N}]');

/**
 * "Ann Lee, the harbour master, says: the gates …", "The town (which bought it in 2019) …", "The Harbour Board (the Board) …", "[Ann] Lee …": nobody takes in at a
 * glance who says it, what is added, or that it is called so from there on.
 */
const isBurdened = /[\p{L})][:：]\s|\([^()]{16,}\)|\((?!\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+\))["“]?\p{L}[^()]*\)|\[/u;

/** "No!" is no title. */
const fewestWords = 3;
/**
 * In UTF-16 units: what two lines of a title hold. Of twenty longer sentences that readers judged as titles thirteen were good, and of those that stood there
 * last none.
 */
export const mostLetters = 120;

/**
 * Two lines of a title over what it heads, more where it stands in a column beside it, and more yet where it is set as the larger part of
 * the slide; and a label, for the heading.
 */
export function holdsTitle({ layout, draft }: Choice, titled: Entry): boolean {
  const [title, label] = ['title', 'label'].map((key) => placeholderOf(layout, key));
  if (title === undefined || label === undefined) return false;
  return holdsInTitle(title, titled, draft.titleIsContent === true ? mostInLead : linesOfSentence(title));
}

/**
 * Whether enough stands below a title to be headed by it. A line behind a sentence would be set larger than what it stands behind, or leave
 * half of the slide bare: both stand as equals under the heading.
 */
export const headsEnough = ({ text }: Entry, below: readonly Entry[]): boolean =>
  text.length > mostBesideFew || below.reduce((sum, entry) => sum + entry.text.length, 0) >= fewestBelow;

/** In UTF-16 units. */
const mostBesideFew = 110;
const fewestBelow = 80;

/** Whether the label holds all of a heading. */
export function holdsLabel({ layout }: Choice, heading: string): boolean {
  const label = placeholderOf(layout, 'label');
  return label !== undefined && !fitText(label, heading, { mostLines: 1 }).shortened;
}
