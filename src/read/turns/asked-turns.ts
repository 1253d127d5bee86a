import {
  endsInQuestion,
  endsInStatement,
  type LanguagePack,
  phrasesOf,
  withoutQuotations,
  wordsOf,
} from '../../language/index.js';
import { endsSentence, looksLikeBody } from '../lines/line.js';
import type { Entry } from '../outline/entry.js';
import type { Opening } from './labelled-turns.js';
import { withWordsPutIn } from './words-put-in.js';

const longestQuestion = 700;

/**
 * The turns of an interview that names nobody before them: whole paragraphs that ask somebody, each with an answer below in which
 * somebody speaks of themselves. A page that asks its readers is none.
 */
export function askedTurns(entries: readonly Entry[], pack: LanguagePack): Opening[] {
  const asking = askedAmong(entries);
  const places = asking.filter((place) => !answersAtOnce(entries, place, pack));
  const open = new Set(asking);
  const questions = places.filter((place) => isAnswered(entries, place, open, pack));
  // A page explains what it asks itself, and announces a list, as well.
  if (questions.filter((place) => isToldBelow(entries[place + 1])).length < 2) return [];
  const addressed = questions.filter((place) => says(entries[place]?.text ?? '', 'addresses', pack)).length;
  const set = questions.filter((place) => isSet(entries[place])).length;
  const personal = questions.filter((place, index) =>
    says(answerTo(entries, place, questions[index + 1]), 'firstPersons', pack),
  ).length;
  const dashed = questions.filter((place) => isDashed(entries, place + 1)).length;
  const called = questions.filter((place) => says(entries[place]?.text ?? '', 'vocatives', pack)).length;
  const isInterview =
    // Nobody speaks to readers so: "thưa ông".
    (questions.length >= fewestCalled && called * 2 >= questions.length && addressed === questions.length) ||
    (addressed >= 0.4 * questions.length && personal >= 0.3 * questions.length) ||
    (addressed >= 0.7 * questions.length && personal > 0 && set > 0) ||
    (set === questions.length && personal >= 0.5 * questions.length) ||
    (addressed >= 0.7 * questions.length && questions.every((place) => isDashed(entries, place + 1))) ||
    (set === questions.length && addressed > 0 && dashed >= 2 && dashed >= questions.length - 1);
  if (!isInterview) return [];
  const all =
    set === questions.length
      ? withWordsBetween(entries, places)
      : set === 0
        ? withWordsPutIn(entries, withCallsBetween(entries, withMarkedAlike(entries, places), pack))
        : places;
  const known = new Set(all);
  return all.flatMap((place): Opening[] => {
    const isOpen = known.has(place - 1);
    const answered = isAnswered(entries, place, open, pack);
    const next = all.find((each) => each > place) ?? entries.length;
    const behindBox = dashed >= 2 && !isDashed(entries, place + 1) ? dashedBelow(entries, place, next) : undefined;
    const asked: Opening = { place, kind: 'question', ...(behindBox === undefined ? {} : { until: place + 1 }) };
    const answer = { place: behindBox ?? place + 1, kind: 'answer' } as const;
    return [...(isOpen ? [] : [asked]), ...(answered ? [answer] : [])];
  });
}

/** "So the sluice helps.", set as all questions are, among them: whoever asks says something, and it is taken up below. What opens the paper leads up to it. */
function withWordsBetween(entries: readonly Entry[], places: readonly number[]): readonly number[] {
  const led = entries.findIndex((entry) => entry.kind === 'line' && !isSet(entry) && endsSentence(entry.text));
  const said = entries.flatMap(({ kind, text }, place) => {
    const isAmong = led >= 0 && place > led && !places.includes(place);
    const isTheirs = kind === 'line' && isSet(entries[place]) && endsSentence(text.replace(/[*_]+$/u, ''));
    const [above, below] = [entries[place - 1], entries[place + 1]];
    return isAmong && isTheirs && !isSet(above) && !isSet(below) && isToldBelow(below) ? [place] : [];
  });
  return [...places, ...said].sort((one, other) => one - other);
}

/** "- Is the yard overrun? Owners wait for a week.": where a mark stands before each question, and before no answer, what else has it asks as well. */
function withMarkedAlike(entries: readonly Entry[], places: readonly number[]): readonly number[] {
  const isMarked = (place: number): boolean => entries[place]?.marker?.style === 'bullet';
  if (places.length < fewestCalled || !places.every(isMarked)) return places;
  const [first = Infinity, last = -1] = [places[0], places.at(-1)];
  const others = [...entries.keys()].filter((place) => place > first && place < last && isMarked(place));
  const asked = [...new Set([...places, ...others])].sort((one, other) => one - other);
  const areAsked = others.every((place) => /\?(?:\s|$)/u.test(entries[place]?.text ?? '') && !isMarked(place + 1));
  return areAsked ? asked : places;
}

/**
 * "You closed the quay in May.", set as the answers are: a few words that speak to somebody from their first word, with an answer above and below them in
 * which somebody speaks of themselves.
 */
function withCallsBetween(entries: readonly Entry[], places: readonly number[], pack: LanguagePack): readonly number[] {
  const asked = new Set(places);
  const last = places.at(-1) ?? -1;
  const said = entries.flatMap(({ kind, text }, place) => {
    const below = entries[place + 1];
    const words = wordsOf(text);
    const isBetween =
      place > (places[0] ?? Infinity) + 1 && place <= last && ![-1, 0, 1].some((by) => asked.has(place + by));
    const isCall =
      kind === 'line' &&
      endsInStatement(text) &&
      words.length <= longestCall &&
      phrasesOf(pack, 'addresses').matchAt(words, 0) > 0 &&
      !says(text, 'firstPersons', pack);
    const isTakenUp = isToldBelow(below) && says(below?.text ?? '', 'firstPersons', pack);
    return isBetween && isCall && isTakenUp ? [place] : [];
  });
  return [...places, ...said].sort((one, other) => one - other);
}
/** In words. */
const longestCall = 25;

/** Of questions that all speak to somebody, whoever answers may speak of the matter alone. */
const fewestCalled = 3;

/** Where most questions are headings of one rank, so are all: "Tell us about your work!" is one, and what is asked inside an answer is none. */
function askedAmong(entries: readonly Entry[]): number[] {
  const asking = entries.flatMap((entry, place) => (isQuestion(entry) ? [place] : []));
  const rankAt = (place: number): number | undefined => {
    const block = entries[place]?.block;
    return block?.kind === 'heading' ? block.level : undefined;
  };
  const rank = rankAt(asking[0] ?? -1) ?? rankAt(asking[1] ?? -1);
  const ranked = asking.filter((place) => rank !== undefined && rankAt(place) === rank);
  const alike = entries.flatMap((_, place) => (rank !== undefined && rankAt(place) === rank ? [place] : []));
  const areAll =
    ranked.length >= fewestRanked && ranked.length >= 0.8 * asking.length && ranked.length >= 0.7 * alike.length;
  if (areAll) return alike;
  // "You closed the quay in May.", of the rank of the questions.
  const said =
    ranked.length < fewestWithWords ? [] : alike.filter((place) => endsInStatement(entries[place]?.text ?? ''));
  return [...new Set([...asking, ...said])].sort((one, other) => one - other);
}

const fewestRanked = 5;
const fewestWithWords = 2;

const isQuestion = ({ kind, text, marker }: Entry): boolean =>
  (kind === 'line' || kind === 'heading') &&
  text.length <= longestQuestion &&
  (endsInQuestion(text) || asksAndCalls.test(text)) &&
  (marker === undefined || marker.style === 'bullet' || marker.style === 'number');

/** "Three words for the ferry? Or a slogan!" */
const asksAndCalls = /^[^.?!]{8,80}\? \p{Lu}[^.?!]{4,60}!$/u;

const isSet = (entry: Entry | undefined): boolean => entry?.look?.bold === true || entry?.look?.italic === true;

/** As newspapers print what is answered: `– Chúng tôi …`, and no second dash below, as in a list. */
const isDashed = (entries: readonly Entry[], place: number): boolean =>
  entries[place]?.kind === 'line' && opensWithDash(entries[place]) && !opensWithDash(entries[place + 1]);

const opensWithDash = (entry: Entry | undefined): boolean => /^[–—-] ?\p{L}/u.test(entry?.text ?? '');

/**
 * What is answered may begin with a question of its own: behind a dash, below a question that is set in bold; and it may end with one, behind
 * a sentence that tells something, below a question that is set so or that speaks to somebody as this one does not.
 */
const answersAtOnce = (entries: readonly Entry[], place: number, pack: LanguagePack): boolean => {
  const [above, entry] = entries.slice(Math.max(0, place - 1), place + 1);
  if (above === undefined || entry === undefined || !isQuestion(above) || isSet(entry)) return false;
  if (isSet(above) && (opensWithDash(entry) || /[.!…]\s+\p{Lu}/u.test(entry.text))) return true;
  return (
    says(above.text, 'vocatives', pack) && !says(entry.text, 'addresses', pack) && /[.!…]\s+\p{Lu}/u.test(entry.text)
  );
};

/** Where the answer begins below a box of somebody else's words: all others begin with a dash. */
function dashedBelow(entries: readonly Entry[], place: number, next: number): number | undefined {
  for (let at = place + 2; at < Math.min(next, place + 1 + longestBox); at += 1) if (isDashed(entries, at)) return at;
  return undefined;
}

/** Paragraphs, with the one that says whose words they are. */
const longestBox = 6;

function isAnswered(
  entries: readonly Entry[],
  place: number,
  asking: ReadonlySet<number>,
  pack: LanguagePack,
): boolean {
  const below = entries[place + 1];
  return (
    below !== undefined &&
    below.kind !== 'heading' &&
    (!asking.has(place + 1) || answersAtOnce(entries, place + 1, pack)) &&
    (isToldBelow(below) || looksLikeBody(below.text))
  );
}

const isToldBelow = (below: Entry | undefined): boolean =>
  below !== undefined && (below.kind !== 'line' || endsSentence(below.text) || below.text.length > 120);

/** The first paragraphs below a question, up to the next, without what they quote of others: an answer may itself be set in marks. */
function answerTo(entries: readonly Entry[], place: number, next = entries.length): string {
  return entries
    .slice(place + 1, Math.min(next, place + 8))
    .map(({ text }) => text.slice(0, 2000))
    .map((text) => (/^["“«„]/u.test(text) && /["”»“]$/u.test(text) ? text : withoutQuotations(text)))
    .join('\n');
}

const says = (text: string, list: 'addresses' | 'firstPersons' | 'vocatives', pack: LanguagePack): boolean => {
  const phrases = phrasesOf(pack, list);
  const words = wordsOf(text);
  return words.some((_, index) => phrases.matchAt(words, index) > 0);
};
