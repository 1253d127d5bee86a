import {
  type LanguagePack,
  phraseAt,
  scriptedPattern,
  splitSentences,
  startsUpperCase,
  type Word,
  type WordList,
  wordsOf,
} from '../../../language/index.js';
import type { Block } from '../../../model/article.js';
import type { Step } from '../../steps/draft-article.js';
import { entriesOf, type Entry } from '../entry.js';

/**
 * Splits a title off the paragraph that it was run into, mark and line lost: "The Work of the Harbour Pilots In the first years nobody …". A
 * title in capitals ends where a word with a capital stands that no title or name writes so in its middle.
 *
 * @returns the draft with a heading before each such paragraph; where one alone is found, its words are the text's own, and no name
 */
export const withRunInTitles: Step = (draft) => {
  const { text, pack, turns } = draft;
  if (turns.length > 0) return draft;
  const entries = entriesOf(draft);
  const ends = new Map<Block, number>();
  entries.forEach((entry, place) => {
    const end = place === 0 ? undefined : titleEnd(entry, pack);
    if (end !== undefined) ends.set(entry.block, end);
  });
  if (ends.size === 0 || (ends.size < fewest && ![...ends].every((title) => isOfText(text, title)))) return draft;
  const shapes = new Map(draft.shapes);
  const blocks = draft.blocks.flatMap((block): Block[] => {
    const end = ends.get(block);
    if (end === undefined) return [block];
    const { start } = block.span;
    const title = { start, end: start + text.slice(start, start + end).trimEnd().length };
    const rest = { start: start + end, end: block.span.end };
    shapes.set(start, 'label');
    return [
      { kind: 'heading', span: title, level: openLevel },
      { kind: 'paragraph', span: rest, sentences: splitSentences(text, rest, pack) },
    ];
  });
  return { ...draft, blocks, shapes };
};

const fewest = 2;
/** Until all headings are known. */
const openLevel = 6;

/** Where the title ends that a paragraph opens with. */
function titleEnd({ kind, text, marker, division }: Entry, pack: LanguagePack): number | undefined {
  if (kind !== 'line' || marker !== undefined || division !== undefined) return undefined;
  const [run = ''] = titleRun.exec(text) ?? [];
  const words = wordsOf(run);
  const at = openingOf(words, run, text, pack);
  const opening = words[at];
  const title = words.slice(0, at);
  if (opening === undefined || title.filter((word) => isCapital(word, run)).length < fewestCapitals) return undefined;
  const last = title.at(-1);
  // "The Keepers of the | Harbour": no title ends before its noun; "Our Year with Form 21 | Not only …" may end in a number.
  if (last === undefined || /^\p{Ll}/u.test(run.slice(last.start)) || text.length - opening.start < shortestRest)
    return undefined;
  return opening.start;
}
/** Words with capitals and small ones among them; a comma may stand behind the last. */
const titleRun = scriptedPattern(
  "^\\p{Lu}[\\p{L}\\p{N}’'&-]*(?: (?:[\\p{Lu}\\p{N}](?:\\.\\p{Lu}\\.?|[\\p{L}\\p{N}’'&-])*|\\p{Ll}{1,7}(?= (?:\\p{Ll}{1,4} )?[\\p{Lu}\\p{N}]))){2,16},?(?= \\p{Ll})",
);
const fewestCapitals = 2;
/** In letters. */
const shortestRest = 90;

/**
 * The word that opens the sentence behind a title: the last one with a capital that titles and names write small; or the last with a capital at
 * all, if a verb goes on behind it in small letters where the title wrote its own with a capital: "What the Pilots Have Done Trade has grown …".
 */
function openingOf(words: readonly Word[], run: string, text: string, pack: LanguagePack): number {
  const ahead = wordsOf(text.slice(0, run.length + longestSignpost));
  // "… | Let's start with …"
  const opens = (index: number): boolean =>
    (opensSentence(words, index, pack) || phraseAt(pack, 'signposts', ahead, index) > 0) &&
    isCapital(words[index], run);
  let at = words.findLastIndex((_, index) => opens(index));
  const isOrdinal = (index: number): boolean =>
    pack.ordinals.some((list) => list.includes(words[index]?.key ?? '')) && isCapital(words[index], run);
  // "… | As I have said", "… | First I want to thank": "I" has its capital anywhere.
  while (at > 1 && (opens(at - 1) || isOrdinal(at - 1))) at -= 1;
  if (at > 0) return at;
  const last = words.length - 1;
  // "Second, the lock …"
  if (run.endsWith(',') && isOrdinal(last)) return last;
  const own = words.slice(1, last).some((word, index) => isCapital(word, run) && isVerb(words, index + 1, pack));
  const [next] = wordsOf(text.slice(run.length, run.length + 40));
  return own && next !== undefined && isVerb([next], 0, pack) ? last : -1;
}

/** In letters. */
const longestSignpost = 40;

/** "The", "In", "Today", "However". */
const opensSentence = (words: readonly Word[], at: number, pack: LanguagePack): boolean => {
  const is = (list: WordList): boolean => phraseAt(pack, list, words, at) > 0;
  // "Annex A" may be all of a name.
  const shortest = is('firstPersons') || (is('indefinites') && at >= fewestBeforeLetter) ? 1 : 2;
  return (words[at]?.key.length ?? 0) >= shortest && openers.some(is) && !inTitles.some(is);
};
/** In words. */
const fewestBeforeLetter = 5;
const openers = ['stopwords', 'firstPersons', 'connectives', 'ties', 'todayWords'] as const;
/** "And", "Of", "Is" may have a capital in a title. */
const inTitles = ['auxiliaries', 'coordinators', 'genitives'] as const;

const isVerb = (words: readonly Word[], at: number, pack: LanguagePack): boolean =>
  phraseAt(pack, 'auxiliaries', words, at) > 0;

const isCapital = (word: Word | undefined, run: string): boolean =>
  word !== undefined && startsUpperCase(run.slice(word.start));

/** Most words of a title stand in small letters elsewhere in the text. */
function isOfText(text: string, [{ span }, end]: readonly [Block, number]): boolean {
  const title = wordsOf(text.slice(span.start, span.start + end)).filter(({ key }) => key.length > 3);
  const small = title.filter(({ key }) => text.includes(` ${key} `));
  return title.length >= fewest && small.length >= title.length * mostOfText;
}
const mostOfText = 0.6;
