import { wordsOf } from '../../language/index.js';
import type { LayoutContext } from '../context.js';
import { tidyText } from './text/tidy-text.js';
import type { Entry } from './entry.js';
import type { Sheet } from './sheet.js';

/**
 * Whether a summary opens with what the article is about, as news do: its first line is the first sentence below the title, and says in
 * a sentence what the title says, or is set apart from the text as its message. Then the others stand behind it. Laws, plans and talk open with something else, whatever it shares with
 * their title.
 */
export function opensWithMessage(
  { kind, topic, entries: [first, ...others] }: Sheet,
  { briefing: { genre, titleEvidence, dividers }, title, articleText }: Known,
): boolean {
  const start = startOf(first);
  if (kind !== 'summary' || topic === undefined || first === undefined || start === undefined) return false;
  // Decks that were merged have a summary each, and one title for both.
  if (genre === undefined || dividers === true) return false;
  if (moving.has(genre) && others.some((other) => (startOf(other) ?? Infinity) < start)) return true;
  if (!opening.has(genre)) return false;
  const ends = Math.max(0, ...(titleEvidence ?? []).map(({ end }) => end).filter((end) => end <= start));
  if (start - ends > mostBefore) return false;
  if (opensFirst.has(genre) || standsBelowTitle(first, articleText)) return true;
  const said = new Set(wordsOf(tidyText(first.text)).map(({ key }) => key));
  const titled = wordsOf(title).filter(({ key }) => key.length > 1);
  return titled.length > 0 && titled.filter(({ key }) => said.has(key)).length >= titled.length * leastShared;
}

const startOf = (entry: Entry | undefined): number | undefined => entry?.evidence[0]?.start;

type Known = Pick<LayoutContext, 'briefing' | 'title' | 'articleText'>;

/** "Pilots ask for two gates; the board decides in May", on a line of its own between title and text, without a stop: written to say the message at a glance. */
function standsBelowTitle({ evidence }: Pick<Entry, 'evidence'>, text: string | undefined): boolean {
  const [start, end] = [evidence[0]?.start, evidence.at(-1)?.end];
  if (text === undefined || start === undefined || end === undefined) return false;
  const line = text.slice(start, end);
  return (
    /[\p{L}\p{N})]$/u.test(line) &&
    !line.includes('\n') &&
    /^ *\n/u.test(text.slice(end)) &&
    /\n *$/u.test(text.slice(0, start))
  );
}

/** Kinds of documents that tell what they are about before anything else. */
const opening: ReadonlySet<string> = new Set(['news', 'release', 'report', 'abstract', 'notice', 'interview']);

/** What stands before what the article tells earlier was put there: it says what all is told for. */
const moving: ReadonlySet<string> = new Set(['speech', 'letter', 'plan']);

/** What stands first in a summary of these is what a person would say first: scenes that a story opens with are no line of it. */
const opensFirst: ReadonlySet<string> = new Set(['news', 'release', 'interview']);

/** Between the title and the first sentence, in UTF-16 units: a place, a date, a line about the occasion. */
const mostBefore = 150;
/** Read on 43 unseen articles: first sentences that share less with their title lead up to something else. */
const leastShared = 1 / 3;
