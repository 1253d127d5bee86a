import {
  holdsPhrase,
  phraseAt,
  phraseBefore,
  splitSentences,
  wordsOf,
  type LanguagePack,
  endsInStop,
} from '../../language/index.js';
import type { Span } from '../../model/span.js';
import { readDateLine } from '../date.js';
import type { Entry } from '../outline/entry.js';
import { nameFrom, namesBehindOffice, titlesAt } from './names-with-titles.js';

/**
 * The one person whom what stands above the first question tells of: described, said to be somebody, shown in a picture, or named alone.
 *
 * @param above the entries that stand there
 */
export const personAbove = (
  entries: readonly Entry[],
  above: readonly Entry[],
  text: string,
  pack: LanguagePack,
): Span | undefined =>
  describedAlone(above, text, pack) ??
  presentedByCopula(above, text, pack) ??
  picturedAndNamed(entries, above, text, pack) ??
  namedAlone(above, text, pack) ??
  presentedSpeaking(above, text, pack);

/** A line of its own, or what stands below a picture. */
export const lineOf = ({ kind, block, start, end }: Entry): Span | undefined => {
  if (block.kind === 'figure') return block.caption;
  return kind === 'line' || block.kind === 'quote' ? { start, end } : undefined;
};

/**
 * "Ann Lee has kept the harbour for 20 years. As she retires, she talks about …", "Ms Ann Lee, 58, head of the harbour, has just …": the one person whom
 * what stands above the first question tells of. "The Harbour Post, Sunday, 9 March 2025" is a paper and its day.
 */
function describedAlone(entries: readonly Entry[], text: string, pack: LanguagePack): Span | undefined {
  const described = entries.flatMap((entry) => {
    const words = wordsOf(text, entry.start, entry.end);
    const name = nameFrom(words, titlesAt(words, 0, pack), text);
    if (entry.kind === 'heading' || name === undefined || isSpeaking(entry, text, pack)) return [];
    if (readDateLine(text.slice(name.end, entry.end).replace(/^,\s/u, ''), pack) !== undefined) return [];
    const isPresented = /^,\s[\p{L}\d]/u.test(text.slice(name.end));
    const goesOn = words.some(({ start }, at) => start > name.end && phraseAt(pack, 'personPronouns', words, at) > 0);
    return isPresented || (goesOn && /^\s\p{Ll}/u.test(text.slice(name.end))) ? [name] : [];
  });
  return described.length === 1 ? described[0] : undefined;
}

/** "Ann Lee said …": the sentence that names them tells what they say, and not who they are. */
function isSpeaking({ start, end }: Entry, text: string, pack: LanguagePack): boolean {
  const [first] = splitSentences(text, { start, end }, pack);
  return first !== undefined && holdsPhrase(pack, 'speechVerbs', wordsOf(text, first.start, first.end));
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
    if (lineOf(entry) === undefined || !endsInStop(text.slice(entry.start, entry.end))) return [];
    const words = wordsOf(text, entry.start, entry.end);
    return holdsPhrase(pack, 'speechVerbs', words) ? [] : namesBehindOffice(words, 0, text, pack);
  });
  const [one] = names;
  const written = new Set(names.map(({ start, end }) => text.slice(start, end)));
  return written.size === 1 ? one : undefined;
}

/**
 * "After two bad summers Dr Ann Lee, head of the harbour, speaks about the mud.": the one person with a title whom sentences above the first question
 * describe behind a comma, before what they do.
 */
function presentedSpeaking(above: readonly Entry[], text: string, pack: LanguagePack): Span | undefined {
  const names = above.flatMap((entry) => {
    if (entry.kind === 'heading') return [];
    const words = wordsOf(text, entry.start, entry.end);
    return words.flatMap((_, at) => {
      if (phraseBefore(pack, 'speakerTitles', words, at) === 0 || titlesAt(words, at, pack) > 0) return [];
      const name = nameFrom(words, at, text);
      const isDescribed = name !== undefined && /^,\s\p{Ll}[^.!?…]*,\s/u.test(text.slice(name.end, entry.end));
      return isDescribed ? [name] : [];
    });
  });
  return names.length === 1 ? names[0] : undefined;
}
