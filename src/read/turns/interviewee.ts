import {
  holdsPhrase,
  phraseAt,
  phraseBefore,
  splitSentences,
  wordsOf,
  type LanguagePack,
  type Word,
} from '../../language/index.js';
import type { Span } from '../../model/span.js';
import type { Entry } from '../outline/entry.js';
import { FullNames } from './full-name.js';
import { nameFrom, namesBehindOffice, titlesAt } from './names-with-titles.js';
import { lineOf, personAbove } from './person-above.js';

/**
 * Who answers in an interview that names nobody before what is said: the one person whom what stands above the first question
 * presents, below a portrait ("Ông Trần Nam, Giám đốc cảng"), at its end or as whom the paper spoke with, or names in full whom that question
 * calls ("Ms Lee, …"), or tells of alone. Undefined where that is not sure.
 *
 * @param first place of the first question among the entries
 */
export function intervieweeOf(
  entries: readonly Entry[],
  first: number,
  text: string,
  pack: LanguagePack,
): Span | undefined {
  const found = entries.slice(0, first).flatMap((entry, place) => {
    const span = lineOf(entry);
    if (span === undefined) return [];
    const words = wordsOf(text, span.start, span.end);
    return (
      presented(words, text, span, pack) ??
      presentedBehindQuotation(text, span, pack) ??
      spokenWith(words, text, pack) ??
      (place === first - 1 ? presentedLast(text, span, pack) : undefined) ??
      []
    );
  });
  if (found.length === 0) {
    const above = entries.slice(0, first);
    return calledIn(entries[first], text, pack) ?? personAbove(entries, above, text, pack);
  }
  const last = ({ end }: Span): string => /\S+$/u.exec(text.slice(0, end))?.[0].toLowerCase() ?? '';
  const [one] = found;
  return one !== undefined && found.every((other) => last(other) === last(one))
    ? found.reduce((longest, other) => (other.end - other.start > longest.end - longest.start ? other : longest))
    : undefined;
}

/** "TS. Võ Trí, Viện trưởng Viện Kinh tế: …": somebody else, set into what is answered or below it; their name. */
export function insetSpeaker({ kind, start, end }: Entry, text: string, pack: LanguagePack): Span | undefined {
  if (kind !== 'line' && kind !== 'heading') return undefined;
  const colon = text.slice(start, Math.min(end, start + longestOpening)).search(/[:：](?:\s|[*_]*$)/u);
  const from = start + (/^[*_]*/u.exec(text.slice(start, end))?.[0].length ?? 0);
  return colon <= 0
    ? undefined
    : presented(wordsOf(text, from, start + colon), text, { start: from, end: start + colon }, pack);
}
const longestOpening = 200;

/** A line that is a name with its title, and what its bearer is. */
function presented(words: readonly Word[], text: string, { end }: Span, pack: LanguagePack): Span | undefined {
  const titled = titlesAt(words, 0, pack);
  if (titled === 0 || words.length > longestLine || holdsPhrase(pack, 'speechVerbs', words)) return undefined;
  const ends = (name: Span): boolean => endsPresentation(text.slice(name.end, end));
  const first = nameFrom(words, titled, text);
  return first !== undefined && ends(first) ? first : namesBehindOffice(words, titled, text, pack).find(ends);
}
const longestLine = 45;

/** "“The water was high.” Ann Lee, harbour master.": the lead of an interview is what was said, and who said it. */
function presentedBehindQuotation(text: string, { start, end }: Span, pack: LanguagePack): Span | undefined {
  const quotation = /^[“"«„][^“”"«»„]{20,}[”"»“][\s.…–—-]*/u.exec(text.slice(start, end));
  if (quotation === null) return undefined;
  const rest = { start: start + quotation[0].length, end };
  return presented(wordsOf(text, rest.start, rest.end), text, rest, pack);
}

/** "Rice has never been dearer. Dr Ann Lee, harbour master, looks back.": the last sentence of what stands above the first question. */
function presentedLast(text: string, span: Span, pack: LanguagePack): Span | undefined {
  const sentences = splitSentences(text, span, pack);
  const last = sentences.at(-1);
  if (last === undefined || sentences.length < 2) return undefined;
  const words = wordsOf(text, last.start, last.end);
  const titled = titlesAt(words, 0, pack);
  const name = titled === 0 ? undefined : nameFrom(words, titled, text);
  return name !== undefined && /^,[^:：“”"«»]*$/u.test(text.slice(name.end, last.end)) ? name : undefined;
}

/** "Ms Lee, who comes here at night?": whom the first question calls by a title and a name that what stands above it gives in full, once. */
function calledIn(question: Entry | undefined, text: string, pack: LanguagePack): Span | undefined {
  if (question === undefined) return undefined;
  const from = question.start + (/^[*_]*/u.exec(question.text)?.[0].length ?? 0);
  const words = wordsOf(text, from, question.end);
  const titled = titlesAt(words, 0, pack);
  const called = words[titled];
  if (titled === 0 || called === undefined || !/^,\s/u.test(text.slice(called.end))) return undefined;
  const name = { start: called.start, end: called.end };
  const full = new FullNames(text.slice(0, question.start) + text.slice(name.start, name.end), pack).of({
    start: question.start,
    end: question.start + name.end - name.start,
  });
  return full.start < question.start ? full : undefined;
}

/** What only names and describes holds no second sentence and nothing that is said. */
const endsPresentation = (rest: string): boolean =>
  /^\s*(?:$|[,.(–—-])/u.test(rest) && !/[:：?!]|[.…]\s+\p{Lu}\p{Ll}+\s\p{Ll}/u.test(rest);

/** "… đã có cuộc trao đổi với ông Trần Nam, Giám đốc cảng": one alone; "Trao đổi với phóng viên là luật sư Trần Văn Nam": where the paper stands there, the one with a title. */
function spokenWith(words: readonly Word[], text: string, pack: LanguagePack): Span | undefined {
  const names = words.flatMap((_, index) => {
    const length = phraseBefore(pack, 'interviewOpeners', words, index);
    if (length === 0) return [];
    // "Ann Lee runs the harbour. She spoke to Harbour Life.": the paper is whom she spoke to.
    if (phraseBefore(pack, 'personPronouns', words, index - length) > 0) return nameFrom(words, 0, text) ?? [];
    // "Ann Lee runs the harbour. We asked her …"
    if (pointing.some((list) => phraseBefore(pack, list, words, index) > 0)) return nameFrom(words, 0, text) ?? [];
    const other = nameFrom(words, index + titlesAt(words, index, pack), text);
    return (other === undefined ? undefined : whoIsPresented(words, index - length, other, text)) ?? other ?? [];
  });
  if (names.length > 0) return names.length === 1 ? names[0] : undefined;
  if (!holdsPhrase(pack, 'interviewOpeners', words)) return undefined;
  const titled = words.flatMap((_, index) => {
    const title = phraseBefore(pack, 'speakerTitles', words, index);
    const name = title > 0 && phraseAt(pack, 'surnames', words, index) > 0 ? nameFrom(words, index, text) : undefined;
    return name ?? [];
  });
  return titled.length === 1 ? titled[0] : undefined;
}

const pointing = ['objectPronouns', 'possessives'] as const;

/**
 * "Ann Lee, who keeps the harbour, talks to Tom Hall about …": who is described is asked, and who is only named asks. Their name, where it stands in the
 * same sentence before the verb; undefined where the other one is described as well, or nobody is.
 */
const whoIsPresented = (words: readonly Word[], verb: number, other: Span, text: string): Span | undefined => {
  if (/^\s*[,(–—-]/u.test(text.slice(other.end))) return undefined;
  const stop = words.findLastIndex(
    ({ start }, at) => at <= verb && /[.!?]["”’)]*\s+$/u.test(text.slice(words[at - 1]?.end, start)),
  );
  for (let at = Math.max(0, stop); at < verb; at += 1) {
    const name = nameFrom(words, at, text);
    if (name !== undefined) return text.slice(name.end).startsWith(', ') ? name : undefined;
  }
  return undefined;
};
