import {
  genreWords,
  type LanguagePack,
  optionNameAt,
  phraseAt,
  phraseBefore,
  phrasesOf,
  type Word,
  wordsOf,
  scriptedPattern,
} from '../../../language/index.js';
import { saysOnly } from '../../furniture/wording.js';
import type { Entry } from '../../outline/entry.js';
import { namedBesideTime } from './beside-time.js';

/** Who is named before what is said. */
export interface TurnLabel {
  /** `asker` and `answerer` are roles: PV, Hỏi, Q; Đáp, A. */
  readonly role: 'asker' | 'answerer' | 'name';
  /** The name or the role as written, relative to the line. */
  readonly start: number;
  readonly end: number;
  /** Where the words begin. */
  readonly length: number;
  /** All names of one speaker in a document are one, as far as they are written alike. */
  readonly key: string;
  /** Set in capitals. */
  readonly capitals: boolean;
  /** It can be nobody but a person: a title with a full name, a name with what its bearer is in brackets, or three words of one. */
  readonly isFull: boolean;
  /** The time of a recording stands beside it. */
  readonly isTimed?: true;
}

/** The label of a turn that a line begins with, if it may be one: `PV:`, `Ông Nam:`, `CHAIR POWELL.`, `**Q:**`. */
export function readTurnLabel(entry: Entry, pack: LanguagePack): TurnLabel | undefined {
  const { text, block, kind } = entry;
  if (kind === 'other') return undefined;
  const opening = openingOf(entry);
  const timed = namedBesideTime(text, opening);
  if (timed !== undefined && (isNumbered(timed.name) || isName(timed.name, pack))) return timedLabel(timed, pack);
  const rest = text.slice(opening, opening + longestLabel + 6);
  const named =
    byOffice.exec(text.slice(opening, opening + longestWithOffice)) ??
    byColon.exec(rest) ??
    byInitials.exec(rest) ??
    byCapitals.exec(rest) ??
    byTime.exec(rest) ??
    byTimeAlone.exec(rest) ??
    byDash.exec(rest) ??
    byStop.exec(rest) ??
    (kind === 'item' ? byBrackets.exec(rest) : null);
  const match = named ?? byNumber.exec(rest);
  const written = match?.[1]?.trimEnd();
  if (match === null || written === undefined || written === '') return undefined;
  const name = written.replace(/ ?\([^()]*\)$/, '').replace(/ \d{1,2}$/, '');
  const label = {
    start: opening + match[0].indexOf(written),
    end: opening + match[0].indexOf(written) + name.length,
    length: opening + match[0].length,
    isFull: isFullName(name, pack, written !== name),
  };
  const key = keyOf(name);
  const capitals = name === name.toUpperCase() && /\p{Lu}{2}/u.test(name);
  if (phrasesOf(pack, 'askers').has(key)) return { ...label, role: 'asker', key, capitals };
  if (phrasesOf(pack, 'answerers').has(key)) return { ...label, role: 'answerer', key, capitals };
  // A heading may ask; it is no person's turn.
  // "Task 1:" and "Task 2:" count tasks; "Speaker 1:" is somebody whose name was lost.
  const isCounted = written !== name && /\d$/.test(written) && phraseAt(pack, 'speakerTitles', wordsOf(name), 0) === 0;
  return named !== null &&
    block.kind !== 'heading' &&
    !isCounted &&
    !isOption(name, pack) &&
    isName(name, pack) &&
    !pack.weekdays.includes(key)
    ? { ...label, role: 'name', key, capitals }
    : undefined;
}

/** "Option A", "Phương án B": one of several that are weighed. */
const isOption = (name: string, pack: LanguagePack): boolean => {
  const words = wordsOf(name);
  return optionNameAt(words, 0, name, pack)?.length === words.length;
};

/** Whoever is known by a number alone is another for each number. */
const timedLabel = (
  { name, start, length }: { name: string; start: number; length: number },
  pack: LanguagePack,
): TurnLabel => ({
  role: 'name',
  start,
  end: start + name.length,
  length,
  key: isNumbered(name) ? name.toLowerCase() : keyOf(name),
  capitals: false,
  isFull: isFullName(name, pack, false),
  isTimed: true,
});

/** "Speaker 2": a number in place of a name that was lost; beside a time it counts nothing else. */
const isNumbered = (name: string): boolean => /^\p{Lu}\p{L}+ \d{1,2}$/u.test(name);

/** Where a label may begin: behind a dash, a number, the box of a task, a quotation mark, the time of a recording or signs of bold type. */
function openingOf({ text, kind, marker }: Entry): number {
  const mark = kind === 'item' ? (marker?.length ?? 0) : (/^(?:[-–—•*] |\d{1,3}[.)] )/u.exec(text)?.[0].length ?? 0);
  const signs = /^(?:\[[ xX]\] )?["“]?(?:\*{1,3}|_{1,2})?(?:[[(]?\d{1,2}:\d{2}(?::\d{2})?[\])]? ?[-–]? ?)?/u;
  return mark + (signs.exec(text.slice(mark))?.[0].length ?? 0);
}

const longestLabel = 80;
const mark = '(?:\\*{1,3}|_{1,2})?';
const byColon = scriptedPattern(`^([\\p{L}][^:：;*_?!\\n]{0,${longestLabel}}?)${mark} ?[:：]${mark}(?: +|$)`);
/** `ANN LEE, DIRECTOR OF THE HARBOUR OF SERAY (HS):`, all of it in capitals: the name is what stands before the comma. */
const byOffice = scriptedPattern(
  `^(\\p{Lu}[\\p{Lu}\\p{M}.'’ -]{4,60}), [\\p{Lu}\\p{M}\\p{N}.,'’() -]{4,140}${mark} ?[:：]${mark}(?: +|$)`,
);
const longestWithOffice = 220;
/** `Ann Lee 5:21: Yes.`, `Ann Lee 5:21:Yes.`, as recordings are written down; of a name of two words some lack the colon. */
const clock = '[[(]?\\d{1,2}:\\d{2}(?::\\d{2})?[\\])]?';
const byTime = scriptedPattern(`^(\\p{Lu}[\\p{L}.'’ -]{1,50}?)${mark},? ${clock}:${mark} *(?=\\S)`);
const byTimeAlone = scriptedPattern(
  `^(\\p{Lu}[\\p{L}.'’-]+ \\p{Lu}[\\p{L}.'’ -]{1,40}?)${mark} ${clock}${mark} +(?=\\p{Lu})`,
);
/** `BT:Thank you`, as a clerk types who has no time for a space. */
const byInitials = scriptedPattern('^(\\p{Lu}{2,5})[:：](?=\\p{Lu})');
/** `HARBOUR MASTER ANN LEE:Thank you`: several words in capitals, of which none opens a sentence. */
const byCapitals = scriptedPattern(
  "^(\\p{Lu}[\\p{Lu}.'’-]+(?: \\p{Lu}[\\p{Lu}.'’-]*){1,6})[:：](?=\\p{Lu}\\p{Ll}|[¿¡“\"])",
);
/** `[Ann] Yes.`, `(AL) Yes.` */
const byBrackets = /^(?:\[|\()(\p{Lu}[\p{L}.'’ -]{1,40})(?:\]|\)):? +(?=[^\s–—-])/u;
const byDash = scriptedPattern("^(\\p{Lu}[\\p{L}.'’ -]{2,50}?) [—–] (?=\\S)");
/** In transcripts: capitals, and a full stop. */
const byStop = scriptedPattern(
  "^((?:(?:\\p{Lu}\\.)|(?:\\p{Lu}[\\p{Lu}.'’-]*\\p{Lu})|\\p{Lu}\\p{Ll}\\p{Lu}+)(?: (?:\\p{Lu}\\.|\\p{Lu}[\\p{Lu}\\p{Ll}.'’-]*\\p{Lu})){0,5})\\. +(?=\\S)",
);
/** `Q.` and `A.`, `Q1.`, `Câu hỏi 2.` */
const byNumber = scriptedPattern('^(\\p{Lu}[\\p{L}]{0,8}(?: \\p{L}{1,8})?) ?\\d{0,2}[.)] +(?=\\S)');

const keyOf = (name: string): string =>
  wordsOf(name)
    .map(({ key }) => key)
    .join(' ')
    .replace(/\d+$/, '');

/** "Các Bộ: Quốc phòng, Công an …": several, whom a paper tells what to do. */
const namesSeveral = (words: readonly Word[], pack: LanguagePack): boolean =>
  phraseAt(pack, 'plurals', words, 0) > 0 &&
  phraseAt(pack, 'definites', words, 0) === 0 &&
  !Object.hasOwn(pack.numerals, words[0]?.key ?? '');

/** A title with a name, or words that all have capitals, and nothing that sections are called. */
function isName(name: string, pack: LanguagePack): boolean {
  if (/\d|[.!?;,] ?$/.test(name) || phrasesOf(pack, 'sectionNames').has(name)) return false;
  // "Action:" comes back below what was talked about.
  if (phrasesOf(pack, 'decisionLabels').has(name)) return false;
  if (genresOfParticulars.some((genre) => genreWords(pack, genre).headings.has(name))) return false;
  const words = wordsOf(name);
  if (isPaper(words, pack)) return false;
  if (words.length === 0 || words.length > mostWords || namesSeveral(words, pack)) return false;
  // "Ông Trần Nam, chủ tịch xã, nói: “…”" is a sentence; "Ông Nguyễn Bảo" is a name all the same.
  const last = words.at(-1)?.start ?? 0;
  if (/^\p{Ll}/u.test(name.slice(last)) && phraseBefore(pack, 'speechVerbs', words, words.length) > 0) return false;
  // "THE PRIME MINISTER cables" opens what is sent.
  if (/^\p{Lu}{2}[^\p{Ll}]* \p{Ll}+$/u.test(name)) return false;
  const titled = phraseAt(pack, 'speakerTitles', words, 0);
  const proper = words.filter(({ start }, index) => index >= titled && /^\p{Lu}/u.test(name.slice(start)));
  if (titled > 0) return proper.length > 0 || titled === words.length;
  return proper.length === words.length;
}

/** "Ông Trần Nam", "Dr Ann Lee", "Ann Lee (harbour board)"; "Mr Speaker" is a call, and "Bên Nợ" no name. */
function isFullName(name: string, pack: LanguagePack, hasRole: boolean): boolean {
  const words = wordsOf(name);
  const titled = phraseAt(pack, 'speakerTitles', words, 0);
  const own = words.length - titled;
  return name !== name.toUpperCase() && own >= (titled > 0 || hasRole ? 2 : 3);
}

/** `MEDIA ADVISORY:`, `FERRY REPORT:` */
const isPaper = (words: readonly Word[], pack: LanguagePack): boolean =>
  saysOnly(pack, 'letterhead', { words }) ||
  words.some((_, index) => phrasesOf(pack, 'documentTypes').matchAt(words, index) === words.length - index);

const mostWords = 10;

/** "Decision:" and "Location:" come back in such papers, and nobody speaks. */
const genresOfParticulars = ['minutes', 'notice'] as const;
