import {
  literalPattern,
  phraseBefore,
  surroundingPattern,
  wordsOf,
  type LanguagePack,
  type WordList,
} from '../../../language/index.js';

/**
 * Plain text without what was printed around its pages and came to stand within its sentences, without a break of the line: "the harbour
 * Mayor Lee’s Hearing FINAL is full", "the pilots have May 3, 2026 said so". A head ends in what stamps pages, in capitals, behind words with capitals, and small
 * letters go on behind it; a day is one that comes to stand again and again between small words that take none. A line that is a head alone stays.
 *
 * @param pack the language of the text
 */
export function withoutHeadsInside(text: string, pack: LanguagePack): string {
  const heads = stampedHeads(text, pack);
  const bare = heads.reduce((so, head) => so.replace(inside(head), ' '), text);
  const days = daysInside(bare, pack, heads.length > 0 ? 1 : fewestAlone);
  const dayless = days.size === 0 ? bare : withoutDays(bare, days, pack);
  return heads.length > 0 ? dayless.replace(restOfDay, ' ').replace(dayBetweenSentences, ' ') : dayless;
}

const restOfDay = /(?<=\p{Ll}) , \d{4} (?=\p{Ll})/gu;
/** "… so. May 3, 2026 At this meeting …": no sentence begins with a day and goes on with a capital. */
const dayBetweenSentences = /(?<=[.!?]) \p{Lu}\p{Ll}+ \d{1,2}, \d{4} (?=\p{Lu}\p{Ll}* \p{Ll})/gu;

/** How often a day tears sentences where no stamp is printed beside it. */
const fewestAlone = 3;

/** Each as it stands between small letters: the words with capitals and the stamp. */
function stampedHeads(text: string, pack: LanguagePack): string[] {
  const stamps = surroundingPattern('pageStamps', [pack]);
  const found = new Set<string>();
  const runs =
    /(?<=\p{Ll}[,;:—–]? )((?:\p{Lu}[\p{Ll}’'.-][\p{L}’'.-]{0,30} ){2,7})(\p{Lu}{4,}|\p{Lu}{2,} \p{Lu}{3,})(?= \p{Ll})/gu;
  for (const [run, , stamp = ''] of text.matchAll(runs))
    if (new RegExp(`^${stamps}$`, 'iu').test(stamp)) found.add(run);
  return [...found].slice(0, mostHeads).sort((one, other) => other.length - one.length);
}
/** What is printed around pages is printed again and again; each head is looked for in all of the text. */
const mostHeads = 50;

/** Where a head that is known to tear sentences stands: behind a word on its line, and before one that goes on. */
const inside = (head: string): RegExp =>
  new RegExp(`(?<=[\\p{L}\\p{N},;:—–’”".!?]) ${literalPattern(head)} (?=[\\p{L}\\p{N}“"—–])`, 'gu');

/** The days that stand between small words which take none, often enough. */
function daysInside(text: string, pack: LanguagePack, fewest: number): ReadonlySet<string> {
  const torn = new Map<string, number>();
  for (const { day, stands } of daysBetween(text, pack)) if (stands === 'torn') torn.set(day, (torn.get(day) ?? 0) + 1);
  return new Set([...torn].flatMap(([day, count]) => (count >= fewest ? [day] : [])));
}

interface DayBetween {
  readonly day: string;
  readonly index: number;
  /** "the pilots have May 3, 2026 said" is torn; "the May 3, 2026 meeting" may be; "on May 3, 2026 the board" says when. */
  readonly stands: 'torn' | 'unsure' | 'well';
}

function* daysBetween(text: string, pack: LanguagePack): Generator<DayBetween> {
  for (const { 0: day, index } of text.matchAll(writtenDay)) {
    const before = wordsOf(text, Math.max(0, index - longestBefore), index);
    const isBehind = (lists: readonly WordList[]): boolean =>
      lists.some((list) => phraseBefore(pack, list, before, before.length) > 0);
    yield { day, index, stands: isBehind(dayOpeners) ? 'well' : isBehind(['determiners']) ? 'unsure' : 'torn' };
  }
}
const writtenDay = /(?<=\p{Ll}[,;:—–]? )\p{Lu}\p{Ll}+ \d{1,2}, \d{4}(?= \p{Ll})/gu;
/** In characters. */
const longestBefore = 40;
const dayOpeners = ['prepositions', 'adverbialOpeners', 'timeOpeners'] as const;

/** Without days that tear sentences, but behind a word that takes one. */
function withoutDays(text: string, days: ReadonlySet<string>, pack: LanguagePack): string {
  let [bare, from] = ['', 0];
  for (const { day, index, stands } of daysBetween(text, pack)) {
    if (!days.has(day) || stands === 'well') continue;
    bare += text.slice(from, index);
    from = index + day.length + 1;
  }
  return bare + text.slice(from);
}
