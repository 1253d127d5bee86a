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
    return (
      calledIn(entries[first], text, pack) ??
      describedAlone(above, text, pack) ??
      presentedByCopula(above, text, pack) ??
      picturedAndNamed(entries, above, text, pack) ??
      namedAlone(above, text, pack)
    );
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

const lineOf = ({ kind, block, start, end }: Entry): Span | undefined => {
  if (block.kind === 'figure') return block.caption;
  return kind === 'line' || block.kind === 'quote' ? { start, end } : undefined;
};

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

/**
 * "Ann Lee has kept the harbour for 20 years. As she retires, she talks about …", "Ms Ann Lee, 58, head of the harbour, has just …": the one person whom
 * what stands above the first question tells of.
 */
function describedAlone(entries: readonly Entry[], text: string, pack: LanguagePack): Span | undefined {
  const described = entries.flatMap((entry) => {
    const words = wordsOf(text, entry.start, entry.end);
    const name = nameFrom(words, titlesAt(words, 0, pack), text);
    if (entry.kind === 'heading' || name === undefined || holdsPhrase(pack, 'speechVerbs', words)) return [];
    const isPresented = /^,\s[\p{L}\d]/u.test(text.slice(name.end));
    const goesOn = words.some(({ start }, at) => start > name.end && phraseAt(pack, 'personPronouns', words, at) > 0);
    return isPresented || (goesOn && /^\s\p{Ll}/u.test(text.slice(name.end))) ? [name] : [];
  });
  return described.length === 1 ? described[0] : undefined;
}

/** "Whoever planned it is Ann Lee, 58, head of the harbour.": the one person whom what stands above the first question says somebody to be. */
function presentedByCopula(above: readonly Entry[], text: string, pack: LanguagePack): Span | undefined {
  const names = above.flatMap((entry) => {
    if (entry.kind === 'heading') return [];
    const words = wordsOf(text, entry.start, entry.end);
    return words.flatMap((_, at) => {
      if (phraseBefore(pack, 'copulas', words, at) === 0) return [];
      const name = nameFrom(words, at + titlesAt(words, at, pack), text);
      return name !== undefined && /^[*_]*,\s[\p{L}\d]/u.test(text.slice(name.end)) ? [name] : [];
    });
  });
  return names.length === 1 ? names[0] : undefined;
}

/** "Ms Ann Lee beside her boat", below a picture: whom it shows, where what stands above the first question names nobody else that pictures show. */
function picturedAndNamed(
  entries: readonly Entry[],
  above: readonly Entry[],
  text: string,
  pack: LanguagePack,
): Span | undefined {
  const shown = entries.flatMap(({ block }) => {
    if (block.kind !== 'figure' || block.caption === undefined) return [];
    const words = wordsOf(text, block.caption.start, block.caption.end);
    const name = nameFrom(words, titlesAt(words, 0, pack), text);
    return name === undefined ? [] : [text.slice(name.start, name.end)];
  });
  const names = [...new Set(shown)].flatMap((name) => {
    const line = above.find((entry) => entry.kind !== 'heading' && text.slice(entry.start, entry.end).includes(name));
    const start = line === undefined ? -1 : text.indexOf(name, line.start);
    return start < 0 ? [] : [{ start, end: start + name.length }];
  });
  return names.length === 1 ? names[0] : undefined;
}

/** "… nhà ngôn ngữ học Trần Thị Nam vừa ra mắt …": the one person whom sentences above the first question name in full, where a family name tells a name. */
function namedAlone(above: readonly Entry[], text: string, pack: LanguagePack): Span | undefined {
  const names = above.flatMap((entry) => {
    if (lineOf(entry) === undefined || !/[.!?…]["”’»)*_]*$/u.test(text.slice(entry.start, entry.end))) return [];
    const words = wordsOf(text, entry.start, entry.end);
    return holdsPhrase(pack, 'speechVerbs', words) ? [] : namesBehindOffice(words, 0, text, pack);
  });
  const [one] = names;
  const written = new Set(names.map(({ start, end }) => text.slice(start, end)));
  return written.size === 1 ? one : undefined;
}

/** What only names and describes holds no second sentence and nothing that is said. */
const endsPresentation = (rest: string): boolean =>
  /^\s*(?:$|[,.(–—-])/u.test(rest) && !/[:：?!]|[.…]\s+\p{Lu}\p{Ll}+\s\p{Ll}/u.test(rest);

/** "Thứ trưởng Bộ Nông nghiệp Trần Văn Nam": the family name tells where the office ends; "Trường Đại học Lê Hoàn" is called by a name. */
const namesBehindOffice = (words: readonly Word[], from: number, text: string, pack: LanguagePack): Span[] =>
  words.flatMap((_, at) => {
    // "Ngân hàng Phát triển châu Á (ADB) Lê An": what stands in brackets is not called by the name behind it.
    const isApart = /[)）]/u.test(text.slice(words[at - 1]?.end, words[at]?.start));
    // Not "thị trường": what is called by a person's name has a capital itself.
    const isCalledByIt =
      !isApart &&
      namedAfterPeople.some((list) => {
        const length = phraseBefore(pack, list, words, at);
        return length > 0 && /^\p{Lu}/u.test(text.slice(words[at - length]?.start));
      });
    const isTitled = phraseBefore(pack, 'speakerTitles', words, at) > 0;
    if (at <= from || phraseAt(pack, 'surnames', words, at) === 0 || (isCalledByIt && !isTitled)) return [];
    const name = nameFrom(words, at, text);
    return name !== undefined && wordsOf(text, name.start, name.end).length >= fewestOfFullName ? [name] : [];
  });
const namedAfterPeople = ['placeNouns', 'speakerNouns'] as const;
const fewestOfFullName = 3;

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

/** How many words of titles stand from a place on: "PGS.TS.", "Thứ trưởng". */
const titlesAt = (words: readonly Word[], from: number, pack: LanguagePack): number => {
  let at = from;
  for (let length = phraseAt(pack, 'speakerTitles', words, at); length > 0;) {
    at += length;
    length = phraseAt(pack, 'speakerTitles', words, at);
  }
  return at - from;
};

/** Two to five words with capitals, and nothing but spaces between. */
const nameFrom = (words: readonly Word[], from: number, text: string): Span | undefined => {
  let to = from;
  while (to < words.length && to - from < mostOfName && isPartOfName(words, to, from, text)) to += 1;
  const [first, last] = [words[from], words[to - 1]];
  return first === undefined || last === undefined || to - from < 2 ? undefined : { start: first.start, end: last.end };
};
const mostOfName = 5;

const isPartOfName = (words: readonly Word[], at: number, from: number, text: string): boolean =>
  /^\p{Lu}/u.test(text.slice(words[at]?.start)) &&
  (at === from || /^(?:\s+|[-’'])$/u.test(text.slice(words[at - 1]?.end, words[at]?.start)));
