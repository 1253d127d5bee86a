import {
  anyPhraseAt,
  fold,
  holdsPhrase,
  onOneLine,
  phraseAt,
  phraseBefore,
  startsLowerCase,
  startsUpperCase,
  wordsOf,
  type LanguagePack,
  type Word,
} from '../../../language/index.js';
import type { Span } from '../../../model/span.js';
import { onceFor } from '../../../model/once-for.js';
import { courtesies } from '../../annotate/short-forms/called.js';
import type { Reading } from '../../annotate/reading.js';

/**
 * What somebody who speaks in turns is, where the line that presents them says it: below a portrait, or above what they say ("Bà Lê Thị
 * Mai, Giám đốc Sở Y tế", "Giám đốc Sở Y tế Lê Thị Mai: …").
 *
 * @returns undefined where no line presents somebody of this name, or says no more than a title before it
 */
export const presentedOffice = (reading: Reading, speaker: string): string | undefined =>
  officesByName(reading).get(fold(speaker));

const officesByName = onceFor((reading: Reading): ReadonlyMap<string, string> => {
  const offices = new Map<string, string>();
  for (const { speaker } of reading.article.turns) {
    if (speaker === undefined) continue;
    const name = fold(onOneLine(reading.text, speaker));
    const office = offices.has(name)
      ? undefined
      : (officeBefore(reading, speaker) ?? officeBehind(reading, speaker) ?? officeInLead(reading, speaker));
    if (office !== undefined) offices.set(name, office);
  }
  return offices;
});

/** "Thứ trưởng Bộ Nông nghiệp", before a name; "PGS. TS." is a title, and what opens with when or where something was is no office. */
const officeBefore = ({ text, pack }: Reading, name: Span): string | undefined => {
  const words = wordsOf(text, text.lastIndexOf('\n', name.start) + 1, name.start);
  const another = behindAnother(words, text, pack);
  const told = words.slice(another);
  const own = told.slice(told.findIndex((_, index) => !anyPhraseAt(pack, courtesies, told, index)));
  const [first] = own;
  // "Trao đổi với phóng viên là luật sư …": an article that says with whom it spoke.
  if (first === undefined || (another === 0 && own.length < fewestBefore)) return undefined;
  // "I talked to Ann Lee, …": what whoever writes did is nobody's office.
  if (
    holdsPhrase(pack, 'firstPersons', own) ||
    holdsPhrase(pack, 'interviewOpeners', own) ||
    anyPhraseAt(pack, circumstances, own, 0)
  )
    return undefined;
  const before = text.slice(first.start, name.start);
  const office = before.replace(/[\s*_]+$/u, '');
  return isOffice(office, pack) && !isOfAnother(own, before, first.start, pack) ? office : undefined;
};
const circumstances = ['prepositions', 'adverbialOpeners', 'timeOpeners', 'conditions', 'connectives'] as const;

/** "Ecologist Ann Lee and geneticist | Tom Reid": the first word behind somebody else, who is named before; "of Trade and Industry" names nobody. */
const behindAnother = (words: readonly Word[], text: string, pack: LanguagePack): number => {
  const joined = words.findLastIndex((_, index) => phraseAt(pack, 'coordinators', words, index) > 0);
  const next = joined + phraseAt(pack, 'coordinators', words, joined);
  const isNamed = [joined - 1, joined - 2].every((at) => startsUpperCase(text.slice(words[at]?.start, words[at]?.end)));
  return joined > 1 && isNamed && next < words.length && startsLowerCase(text.slice(words[next]?.start)) ? next : 0;
};
const fewestBefore = 3;

/** "Two at the helm: Ann Lee and", "Lê Văn An, 60 tuổi, và cô", "… all night.": what stands before a name may tell of something else. */
const isOfAnother = (words: readonly Word[], before: string, start: number, pack: LanguagePack): boolean => {
  const last = words.findLastIndex((_, index) => !anyPhraseAt(pack, courtesies, words, index));
  const behind = before.slice((words[last]?.end ?? start) - start);
  return /[:：]/u.test(before) || /^[.!?]/u.test(behind) || phraseBefore(pack, 'coordinators', words, last + 1) > 0;
};

/** "…, Giám đốc Sở Y tế", up to the end of the line, a colon or a semicolon. Below a portrait a comma, or a bare title, may end a line. */
const officeBehind = (reading: Reading, name: Span): string | undefined => {
  const { text, pack } = reading;
  const behind = /^(?:\s*\([^()]*\))?(?:\s*,\s*|\s?[–—-] )([^:：;\n]+)([:：;\n]?)/u.exec(text.slice(name.end));
  // "According to Ann Lee, head of the harbour, the mud is worst: …": before a colon the last part of a sentence is what it says.
  const told = behind?.[2] === ':' && isLed(reading, name) ? behind[1]?.replace(/,[^,]*$/u, '') : behind?.[1];
  const office = trimmed(beforeDeed(told, pack));
  if (behind === null || office === undefined) return undefined;
  if (!isTitleAlone(office, pack)) return isOffice(office, pack) ? office : undefined;
  const below =
    behind[2] === '\n' ? trimmed(/^\s*([^\n]*)/u.exec(text.slice(name.end + behind[0].length))?.[1]) : undefined;
  const whole = below === undefined || below.length > longestBelow ? office : `${office} ${below}`;
  return isOffice(whole, pack) ? whole : office;
};

/** Whether more stands before a name in its line than what its bearer is called. */
const isLed = ({ text, pack }: Reading, { start }: Span): boolean => {
  const words = wordsOf(text, text.lastIndexOf('\n', start) + 1, start);
  return words.some((_, index) => !anyPhraseAt(pack, courtesies, words, index));
};
/** In letters: what goes on is a line below a picture, and no paragraph. */
const longestBelow = 60;

/**
 * "Chúng tôi trao đổi với bà Lê Thị Mai, Giám đốc Sở Y tế.": what a line in front of all turns says of somebody whom a label names alone. What
 * stands there behind a comma may be anything else: it has to begin as an office does.
 */
const officeInLead = (reading: Reading, speaker: Span): string | undefined => {
  const { text, pack, article } = reading;
  const words = wordsOf(text, speaker.start, speaker.end);
  const own = words.find((_, at) => !anyPhraseAt(pack, courtesies, words, at));
  if (own === undefined) return undefined;
  const name = text.slice(own.start, speaker.end);
  const from = Math.min(...article.turns.map(({ span }) => span.start));
  for (let at = text.indexOf(name); at >= 0 && at < from; at = text.indexOf(name, at + 1)) {
    const office = officeBehind(reading, { start: at, end: at + name.length });
    if (office !== undefined && opensAsOffice(office, pack)) return office;
  }
  return undefined;
};

/** "Giám đốc Sở Y tế", "nguyên trưởng khoa" */
const opensAsOffice = (office: string, pack: LanguagePack): boolean =>
  anyPhraseAt(pack, ['speakerTitles', 'bygoneOpeners'], wordsOf(office), 0);

/** "Phó Chủ tịch Liên đoàn Luật sư | đã nêu quan điểm", "Viện Thủy lợi, | nói về đợt hạn": what somebody is, up to what they did. */
const beforeDeed = (words: string | undefined, pack: LanguagePack): string | undefined => {
  if (words === undefined) return undefined;
  const deed = wordsOf(words).find(
    ({ start }, at, all) =>
      phraseAt(pack, 'finites', all, at) > 0 ||
      (/,\s*$/u.test(words.slice(0, start)) && phraseAt(pack, 'speechVerbs', all, at) > 0),
  );
  return deed === undefined ? words : words.slice(0, deed.start).replace(/,\s*$/u, '');
};

const trimmed = (words: string | undefined): string | undefined => words?.replace(/[\s.*_]+$/u, '');

const isTitleAlone = (office: string, pack: LanguagePack): boolean => {
  const words = wordsOf(office);
  return phraseAt(pack, 'speakerTitles', words, 0) === words.length;
};

/** Two sentences, a question, or more than stands beside a name, are no office. */
const isOffice = (words: string, { slideWords }: LanguagePack): boolean => {
  const count = wordsOf(words).length;
  return count > 0 && count <= slideWords * mostOfSlide && !/[.!?;]\s|[?!]$/u.test(words);
};
/** In slides of words: 18 words, 26 syllables. */
const mostOfSlide = 0.4;
