import { phraseAt, splitSentences, startsUpperCase, wordsOf, type LanguagePack } from '../../language/index.js';
import type { Article } from '../../model/article.js';
import { onceFor } from '../../model/once-for.js';

type Told = Pick<Article, 'title' | 'text'>;

/**
 * Whether an article is somebody's life, as an encyclopedia tells it: its title is their name, its text begins with that and the years in
 * brackets, and sentences that open with "he" or "ông" mean them.
 */
export const isOfOnePerson = onceFor(({ title, text }: Told, pack: LanguagePack): boolean => {
  const name = title === undefined ? '' : text.slice(title.start, title.end).trim();
  const words = wordsOf(name);
  if (words.length < fewestInName || words.length > mostInName) return false;
  if (!words.every(({ start }) => startsUpperCase(name.slice(start)))) return false;
  const body = text.slice(title?.end ?? 0).trimStart();
  const years = body.slice(name.length, name.length + nearName);
  if (!body.startsWith(name) || !/^[*_]*\s*\([^)]*\d/u.test(years)) return false;
  const sentences = splitSentences(text, { start: title?.end ?? 0, end: text.length }, pack);
  const meant = sentences.filter(
    ({ start, end }) => phraseAt(pack, 'personPronouns', wordsOf(text, start, end), 0) > 0,
  );
  return meant.length >= fewestMeant;
});

/** In words. */
const fewestInName = 2;
const mostInName = 5;
/** In UTF-16 units: how the name is written elsewhere, and a day. */
const nearName = 120;
/** Sentences that open with a pronoun. */
const fewestMeant = 2;
