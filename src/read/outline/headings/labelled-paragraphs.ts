import {
  anyPhraseAt,
  furnitureWords,
  isLetterWord,
  type LanguagePack,
  phraseAt,
  phrasesOf,
  scriptedPattern,
  splitSentences,
  wordsOf,
} from '../../../language/index.js';
import type { Block } from '../../../model/article.js';
import type { Step } from '../../steps/draft-article.js';
import { entriesOf, type Entry } from '../entry.js';
import { formLabelAt } from '../typed/form-lines.js';
import { isRunning, isStoppedTitle } from '../../lines/title-shape.js';

interface Label {
  readonly place: number;
  /** Where its words begin and end, and where the text begins, in the line. */
  readonly start: number;
  readonly end: number;
  readonly length: number;
  readonly key: string;
  /** It is what sections are often called. */
  readonly isKnown: boolean;
  /** It is set in a type of its own. */
  readonly isSet: boolean;
}

/**
 * Splits what names a paragraph off its text, where several paragraphs are named: "Objective: …", "Kết luận. …". The name becomes a
 * heading. Names of people, and particulars as "Time: 8 a.m.", name no paragraph; a name that is set in bold does whatever its words.
 */
export const withLabelledParagraphs: Step = (draft) => {
  const entries = entriesOf(draft);
  const { text, pack, turns } = draft;
  if (turns.length > 0) return draft;
  const labels = new Map(labelsOf(entries, pack).map((label) => [label.place, label]));
  if (labels.size === 0) return draft;
  const shapes = new Map(draft.shapes);
  const blocks: Block[] = [];
  entries.forEach((entry, place) => {
    const label = labels.get(place);
    if (label === undefined) {
      if (blocks.at(-1) !== entry.block) blocks.push(entry.block);
      return;
    }
    const name = { start: entry.start + label.start, end: entry.start + label.end };
    const rest = { start: entry.start + label.length, end: entry.end };
    shapes.set(name.start, 'label');
    blocks.push({ kind: 'heading', span: name, level: openLevel });
    blocks.push({ kind: 'paragraph', span: rest, sentences: splitSentences(text, rest, pack) });
  });
  return { ...draft, blocks, shapes };
};

/** Until all headings are known. */
const openLevel = 6;

function labelsOf(entries: readonly Entry[], pack: LanguagePack): Label[] {
  const numbered = numberedLabels(entries, pack);
  if (numbered.length > 0) return numbered;
  const isOfMeeting = namesSeats(entries, pack);
  const found = entries.flatMap((entry, place) =>
    !isOfMeeting && isOfForm(entries, place, pack) ? [] : labelOf(entry, place, pack),
  );
  const set = found.filter(({ isSet }) => isSet);
  const areSet = distinct(set) === set.length && (set.length >= 2 || set.some(({ isKnown }) => isKnown));
  if (areSet) return found.filter(({ isSet, isKnown }) => isSet || isKnown);
  const known = found.filter(({ isKnown }) => isKnown);
  const [first, last] = [known[0]?.place ?? 0, known.at(-1)?.place ?? 0];
  if (distinct(known) >= 2)
    return found.filter(({ place, isKnown }) => isKnown || (known.length >= 3 && place > first && place < last));
  const [from, to] = [found[0]?.place ?? 0, found.at(-1)?.place ?? 0];
  const areAll = found.length >= 3 && distinct(found) === found.length && found.length >= 0.6 * (to - from + 1);
  return areAll ? found : [];
}

/** "WHEN: Saturday" beside "WHERE: the old pier": lines of a form are told together, and none of them heads a section. */
const isOfForm = (entries: readonly Entry[], place: number, pack: LanguagePack): boolean => {
  const [own, ...beside] = [place, place - 1, place + 1].map((at) => formLabelAt(entries[at]?.text ?? '', pack)?.[1]);
  return own !== undefined && beside.some((other) => other !== undefined && other !== own);
};

/** Minutes say at their head who took part, who led and who wrote. */
const namesSeats = (entries: readonly Entry[], pack: LanguagePack): boolean => {
  const { labels } = furnitureWords(pack, 'procedure');
  const seats = entries.flatMap(({ text }) => {
    const words = wordsOf(/^[*_]*(\p{L}[^:：\n]{1,40})[*_]*[:：]/u.exec(text)?.[1] ?? '');
    return words.length > 0 && labels.matchAt(words, 0) === words.length ? [words.map(({ key }) => key).join(' ')] : [];
  });
  return new Set(seats).size >= fewestSeats;
};
const fewestSeats = 2;

const distinct = (labels: readonly Label[]): number => new Set(labels.map(({ key }) => key)).size;

/** "3. Confiscation. A phone may be kept …": of a circular without headings, where each of its numbered paragraphs opens with what it is called. */
function numberedLabels(entries: readonly Entry[], pack: LanguagePack): Label[] {
  const counted = entries.flatMap((entry, place) =>
    entry.kind === 'line' && entry.marker?.style === 'number' && entry.marker.named === undefined
      ? [{ entry, place, marker: entry.marker }]
      : [],
  );
  const [first] = counted;
  // What is a heading already parts the text.
  if (entries.slice(first?.place).some(({ kind }) => kind === 'heading')) return [];
  const areOne = counted.every(({ marker }, index) => marker.ordinals.includes(index + 1));
  const letters = entries.reduce((sum, { text }) => sum + text.length, 0);
  const own = counted.reduce((sum, { entry }) => sum + entry.text.length, 0);
  // Steps of a guide are fewer words among others.
  if (counted.length < fewestNumbered || !areOne || own < letters * shareOfNumbered) return [];
  const found = counted.flatMap(({ entry, place, marker }) => {
    const line = entry.text.slice(marker.length);
    const opening = entry.look?.opening?.slice(marker.length) ?? stoppedTitle(line, pack);
    const label = setLabel(line, opening, pack);
    if (label === undefined) return [];
    const { length } = marker;
    return [{ ...label, place, start: length, end: label.end + length, length: label.length + length }];
  });
  return found.length === counted.length && distinct(found) === found.length ? found : [];
}
const fewestNumbered = 4;
const shareOfNumbered = 0.4;

/** "Confiscation." */
const stoppedTitle = (line: string, pack: LanguagePack): string => {
  const [first = ''] = line.split(/(?<=[.])\s/u, 1);
  return isStoppedTitle(first, pack) && wordsOf(first).length <= longestStopped ? first : '';
};
/** In words. */
const longestStopped = 6;

function labelOf({ kind, text, marker, division, look }: Entry, place: number, pack: LanguagePack): Label[] {
  if (kind !== 'line' || marker !== undefined || division !== undefined) return [];
  const set = setLabel(text, look?.opening ?? '', pack);
  if (set !== undefined) return [{ place, ...set }];
  const match =
    /^((?:\*{2,3}|_{2})?)(\p{Lu}[^:：.!?*_“”"\n]{1,60}?)(?:\*{2,3}|_{2})? ?([:：.])(?:\*{2,3}|_{2})? +(?=\S)/u.exec(
      text,
    );
  if (match === null) return [];
  const [whole, marks = '', words = '', stop] = match;
  const isKnown = phrasesOf(pack, 'sectionNames').has(words);
  const rest = text.slice(whole.length);
  if (!isKnown && (stop === '.' || !mayName(words, pack) || !isRunning(rest) || rest.length < 60)) return [];
  if (rest.length < 30) return [];
  const start = marks.length;
  const end = start + words.length;
  return [{ place, start, end, length: whole.length, key: words.toLowerCase(), isKnown, isSet: false }];
}

/**
 * `**Results.** The gates held.`; neither a day or an hour, nor one of a count ("Option A: …", "Second, the quays."), nor a question, which its
 * answer needs, nor what was moved or decided, which is known by its label, nor words that the sentence goes on behind.
 */
function setLabel(text: string, opening: string, pack: LanguagePack): Omit<Label, 'place'> | undefined {
  const label = opening.replace(/[.:：]+$/u, '');
  const behind = /^ ?[.:：]?\s+/u.exec(text.slice(label.length))?.[0] ?? '';
  const rest = text.slice(label.length + behind.length);
  const isStopped = label !== opening || /[.:：]/u.test(behind);
  const words = wordsOf(label);
  const hasColon = /[:：]/u.test(opening.slice(label.length) + behind);
  if (
    !isStopped ||
    (hasColon && (!isRunning(rest) || anyPhraseAt(pack, ofMeetings, words, 0))) ||
    [...pack.ordinals, pack.lastOrdinals].some((openers) => opensWith(openers, label)) ||
    !/^\p{Lu}/u.test(label) ||
    words.length > mostOfSet ||
    (counted.test(label) && !isLetterWord(words, 1, pack)) ||
    /\d/u.test(label) ||
    !/^["“«„‘'([]?[\p{Lu}\p{N}]/u.test(rest) ||
    rest.length < shortestSet
  )
    return undefined;
  return {
    start: 0,
    end: label.length,
    length: label.length + behind.length,
    key: label.toLowerCase(),
    isKnown: phrasesOf(pack, 'sectionNames').has(label),
    isSet: true,
  };
}
const ofMeetings = ['decisionLabels', 'motionLabels'] as const;
/** In words; Vietnamese has more of them. */
const mostOfSet = 10;
/** In letters, of what stands behind it. */
const shortestSet = 12;
const counted = scriptedPattern('^\\p{L}+(?: \\p{L}+)? [A-Z]{1,4}(?=[\\s.:–-]|$)');

const opensWith = (openers: readonly string[], label: string): boolean =>
  openers.some((each) => `${label.toLowerCase()},`.startsWith(`${each},`));

/** A few words that are neither a person nor hold a number. */
function mayName(label: string, pack: LanguagePack): boolean {
  const words = wordsOf(label);
  if (words.length > 7 || /\d/.test(label) || phraseAt(pack, 'speakerTitles', words, 0) > 0) return false;
  const proper = words.filter(({ start }) => /^\p{Lu}/u.test(label.slice(start))).length;
  return words.length === 1 || proper < words.length || label === label.toUpperCase();
}
