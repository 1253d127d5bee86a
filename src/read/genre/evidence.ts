import {
  behindMeetingCourse,
  countWords,
  genreWords,
  hasLetterOrDigit,
  phraseAt,
  holdsPhrase,
  withoutQuotations,
  wordsOf,
  type LanguagePack,
  type Word,
  endsInQuestionMark,
} from '../../language/index.js';
import type { Furniture, FurnitureKind, Genre } from '../../model/article.js';
import type { Span } from '../../model/span.js';
import { readDivision } from '../lines/division.js';
import type { DraftArticle } from '../steps/draft-article.js';

/** What is counted in an article to tell what kind of document it is. */
export interface Evidence {
  /** How many lines of furniture there are of each kind. */
  readonly furniture: (kind: FurnitureKind) => number;
  /** Whether the title, or a line at the head that names the type of the paper, opens with words of a genre. */
  readonly titled: (genre: Genre) => boolean;
  /** Whether the title is a name that ends as those of laws do: "Short-Term Rental Ordinance". */
  readonly endsAsLaw: boolean;
  /** How many headings are those of a genre. */
  readonly headed: (genre: Genre) => number;
  /** Headings of any kind. */
  readonly headings: number;
  /** Headings that are numbered. */
  readonly numbered: number;
  readonly questions: number;
  readonly speakers: number;
  /** The share of the text that is said in turns. */
  readonly said: number;
  /** Lines that open an article of a law or the like: `Điều 5`. */
  readonly articles: number;
  /** The share of sentences of paragraphs that hold "I" or "we" outside quotation marks. */
  readonly firstPerson: number;
  /** The share of sentences of paragraphs that hold a verb of saying outside quotation marks. */
  readonly attributed: number;
  /** The share of sentences of paragraphs that hold a quotation mark. */
  readonly quoted: number;
  /** The share of sentences of paragraphs that hold both: somebody says something word for word. */
  readonly voiced: number;
  /** Sentences of paragraphs in which a meeting passes to a matter, or hears of one. */
  readonly courses: number;
  /** Paragraphs that end in a colon, right behind what somebody decides or asks: "The council resolves:". */
  readonly orders: number;
  readonly lists: number;
  /** The share of the text that stands in lists and tables. */
  readonly listed: number;
  /** Its title is a question, or most of its headings are. */
  readonly isAsked: boolean;
  /** Words of the whole text; syllables in Vietnamese. */
  readonly words: number;
  readonly hasAgencyDateline: boolean;
  /** One of its first sentences is what whoever speaks says to those who listen: "I am pleased to be here". */
  readonly opensWithCourtesy: boolean;
  /** A name stands below the words that close it. */
  readonly isSignedOff: boolean;
}

/** Counts what an article shows of its kind. */
export function evidenceOf(draft: DraftArticle): Evidence {
  const { text, title, pack, sections, turns, furniture, blocks } = draft;
  const headings = sections.flatMap(({ heading }) =>
    heading === undefined ? [] : [text.slice(heading.start, heading.end)],
  );
  const titles = titlesOf(draft);
  const paragraphs = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block] : []));
  const sentences = paragraphs.flatMap((block) => block.sentences);
  const lines = blocks.flatMap((block) =>
    block.kind === 'list' ? block.items.map(({ span }) => span) : block.kind === 'table' ? [] : [block.span],
  );
  // Without what stands in quotation marks.
  const plain = paragraphs.flatMap(({ span, sentences: own }) => {
    const narrated = withoutQuotations(text.slice(span.start, span.end));
    return own.map(({ start, end }) => wordsOf(narrated, start - span.start, end - span.start));
  });
  const isQuoting = ({ start, end }: Span): boolean => /[“"«„]/u.test(text.slice(start, end));
  const shareOf = (count: number): number => (sentences.length === 0 ? 0 : count / sentences.length);
  const datelines = furniture.filter(({ kind }) => kind === 'dateline');
  const contents = contentsOf(draft);
  return {
    furniture: (kind) => furniture.filter((each) => each.kind === kind && !contents.has(each)).length,
    titled: (genre) => titles.some((title) => isTitleOf(title, genre, pack)),
    endsAsLaw: titles.some((title) => endsAsLaw(title, pack)),
    headed: (genre) => headings.filter((heading) => isHeadingOf(heading, genre, pack)).length,
    headings: headings.filter(hasLetterOrDigit).length,
    numbered: sections.filter(({ label }) => label !== undefined).length,
    questions: turns.filter(({ kind }) => kind === 'question').length,
    speakers: turns.filter(({ speaker }) => speaker !== undefined).length,
    said: turns.reduce((sum, { span }) => sum + span.end - span.start, 0) / Math.max(1, text.length),
    articles: lines.filter(({ start, end }) => {
      const [line = ''] = text.slice(start, Math.min(end, start + 60)).split('\n', 1);
      return readDivision(line, pack)?.rank === articleRank;
    }).length,
    firstPerson: shareOf(plain.filter((words) => holdsPhrase(pack, 'firstPersons', words)).length),
    attributed: shareOf(plain.filter((words) => holdsPhrase(pack, 'speechVerbs', words)).length),
    quoted: shareOf(sentences.filter(isQuoting).length),
    voiced: shareOf(
      sentences.filter((sentence, at) => isQuoting(sentence) && holdsPhrase(pack, 'speechVerbs', plain[at] ?? []))
        .length,
    ),
    courses: plain.filter((words) => behindMeetingCourse(words, pack) > 0).length,
    orders: paragraphs.filter(
      ({ span }) =>
        text.slice(span.start, span.end).endsWith(':') && ordersAtEnd(wordsOf(text, span.start, span.end), pack),
    ).length,
    lists: blocks.filter(({ kind }) => kind === 'list').length,
    listed: lettersIn(blocks.filter(({ kind }) => kind === 'list' || kind === 'table')) / Math.max(1, text.length),
    isAsked:
      endsInQuestionMark(title === undefined ? '' : text.slice(title.start, title.end)) ||
      headings.filter(endsInQuestionMark).length > headings.length / 2,
    words: countWords(text),
    opensWithCourtesy: plain.slice(0, longestOpening).some((words) => phraseAt(pack, 'courtesies', words, 0) > 0),
    isSignedOff: isSignedOff(furniture),
    hasAgencyDateline: datelines.some(({ span }) => /\)\s*[–—-]+$/u.test(text.slice(span.start, span.end))),
  };
}

const lettersIn = (blocks: DraftArticle['blocks']): number =>
  blocks.reduce((sum, { span }) => sum + span.end - span.start, 0);

const ordersAtEnd = (words: readonly Word[], pack: LanguagePack): boolean =>
  (['appeals', 'decisionVerbs', 'decisionLabels'] as const).some((list) =>
    holdsPhrase(pack, list, words.slice(-nearColon)),
  );
/** In words. */
const nearColon = 3;

/** In sentences: a greeting, thanks, and whom they go to. */
const longestOpening = 3;

/** What headings below say again, and the line above it: an agenda is known as one by what else tells of a meeting, and any text may have its contents. */
function contentsOf({ text, furniture, sections }: DraftArticle): ReadonlySet<Furniture> {
  const keyOf = ({ start, end }: Span): string =>
    wordsOf(text, start, end)
      .map(({ key }) => key)
      .join(' ')
      .replace(/^\d+ /, '');
  const said = new Map(
    sections.flatMap(({ heading }) => (heading === undefined ? [] : [[keyOf(heading), heading.start]])),
  );
  const again = furniture.map(({ kind, span }) => kind === 'procedure' && (said.get(keyOf(span)) ?? 0) > span.start);
  return new Set(
    furniture.filter(({ kind }, at) => kind === 'procedure' && (again[at] === true || again[at + 1] === true)),
  );
}

function isSignedOff(furniture: DraftArticle['furniture']): boolean {
  const closing = furniture.findLastIndex(({ kind }) => kind === 'closing');
  return closing >= 0 && furniture[closing + 1]?.kind === 'signature';
}

/** Of `divisions` of a pack. */
const articleRank = 4;

function titlesOf({ text, title, furniture }: DraftArticle): string[] {
  const spans = furniture
    .filter(({ kind }) => ['subject', 'letterhead', 'embargo'].includes(kind))
    .map(({ span }) => span);
  return [...(title === undefined ? [] : [title]), ...spans].map(({ start, end }) => text.slice(start, end));
}

/** A question is the title of whoever answers it, not of the paper that it asks about. */
const isTitleOf = (title: string, genre: Genre, pack: LanguagePack): boolean =>
  (!endsInQuestionMark(title) || genre === 'notice' || genre === 'interview') &&
  (genreWords(pack, genre).titles.matchAt(wordsOf(title), 0) > 0 ||
    (genre === 'legal' && isDatedLaw(title, pack)) ||
    (genre === 'minutes' && (endsAsMinutes(title, pack) || saysMinutesBehindName(title, pack))));

/** "Harlow Town Council: Minutes of the Session of 6 October": who met stands before a colon or a dash. */
const saysMinutesBehindName = (title: string, pack: LanguagePack): boolean =>
  title
    .split(/[:：] |\s[–—]\s/u)
    .slice(1)
    .some((part) => genreWords(pack, 'minutes').titles.matchAt(wordsOf(part), 0) > 0);

/** "23 March Meeting Notes", "Harbour Board Meeting 41 Notes": which meeting it was stands before what was written of it. */
function endsAsMinutes(title: string, pack: LanguagePack): boolean {
  const words = wordsOf(title).filter(({ key }) => !/^\d/.test(key));
  return genreWords(pack, 'minutes').titles.matchBefore(words, words.length) > 1;
}

/** "Moorings Byelaw 2026" */
function isDatedLaw(title: string, pack: LanguagePack): boolean {
  const words = wordsOf(title);
  const isDated = /^(?:1[89]|20)\d{2}$/.test(words.at(-1)?.key ?? '');
  return isDated && words.length <= 12 && genreWords(pack, 'legal').titles.matchBefore(words, words.length - 1) > 0;
}

/** A headline may end so too ("Council drops rental ordinance"): numbered sections below it tell. */
function endsAsLaw(title: string, pack: LanguagePack): boolean {
  const words = wordsOf(title);
  return (
    pack.typology.verbs === 'inflected' &&
    words.length > 1 &&
    words.length <= longestName &&
    // "Review of the Moorings Byelaw" is about one.
    !words.some((_, at) => phraseAt(pack, 'prepositions', words, at) > 0) &&
    genreWords(pack, 'legal').titles.matchBefore(words, words.length) > 0
  );
}
/** In words. */
const longestName = 8;

/** A heading says the words of a genre and hardly more. */
function isHeadingOf(heading: string, genre: Genre, pack: LanguagePack): boolean {
  const words = wordsOf(heading);
  const count = genreWords(pack, genre).headings.matchAt(words, 0);
  return count > 0 && words.length <= count + 3;
}
