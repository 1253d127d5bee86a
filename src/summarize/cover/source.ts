import { fold, furnitureWords, onOneLine, startsUpperCase, wordsOf, type LanguagePack } from '../../language/index.js';
import type { Article, FurnitureKind, Genre } from '../../model/article.js';
import type { Briefing } from '../../model/briefing.js';

type Source = Briefing['sources'][number];

/** What an article says of itself, for the slide of sources. */
export function sourceOf(article: Article, pack: LanguagePack): Source {
  const { source, published, title, text } = article;
  const author = authorOf(article, pack);
  // What is printed above a speech is the address of whoever gave it.
  const contact = article.genre === 'speech' ? undefined : contactOf(article, pack);
  return {
    id: 'article',
    name: source.name,
    ...(source.publisher === undefined ? {} : { publisher: source.publisher }),
    ...(title === undefined ? {} : { title: onOneLine(text, title) }),
    ...(author === undefined ? {} : { author }),
    ...(contact === undefined ? {} : { contact }),
    ...(source.uri === undefined ? {} : { uri: source.uri }),
    ...(published === undefined ? {} : { published }),
    sha256: source.sha256,
  };
}

/** Who issued a paper, where its own letterhead says so: a cover names them, as often nothing else tells for which place the paper holds. */
export const issuerOf = ({ source, furniture, subtitle }: Article): string | undefined =>
  source.uri === undefined && subtitle === undefined && furniture.some(({ kind }) => kind === 'letterhead')
    ? source.publisher
    : undefined;

/**
 * Who is named as the author by the page, else by the only line that names one, or that signs what somebody says in their own words; a paper that names
 * itself is told once.
 */
function authorOf(article: Article, pack: LanguagePack): string | undefined {
  const { byline, source } = article;
  if (byline !== undefined) return isSame(byline, source.publisher) ? undefined : byline;
  const named = linesOf(article, 'byline');
  const [line, ...others] = named.length === 0 && inOwnWords.has(article.genre) ? linesOf(article, 'signature') : named;
  // What stands at the foot of a law is whom it goes to.
  if (line === undefined || others.length > 0 || article.genre === 'legal') return undefined;
  const name = withoutOpener(line, pack);
  return name.length <= longestName ? name : undefined;
}

/** `By Ann Lee` is by Ann Lee. */
const withoutOpener = (line: string, pack: LanguagePack): string => {
  const words = wordsOf(line);
  const first = words[furnitureWords(pack, 'byline').openers.matchAt(words, 0)];
  const name = first === undefined ? line : line.slice(first.start);
  return startsUpperCase(name) ? name : line;
};

/** "I" and "we" are whoever signs. */
const inOwnWords: ReadonlySet<Genre> = new Set(['speech', 'letter']);

const isSame = (one: string, other = ''): boolean => fold(one).replaceAll(' ', '') === fold(other).replaceAll(' ', '');

/** The first lines that say whom to ask, where they also say how; what announces them is none. */
function contactOf(article: Article, pack: LanguagePack): string | undefined {
  const words = furnitureWords(pack, 'contact');
  const lines = linesOf(article, 'contact').filter(
    (line) => line.length <= longestLine && !words.lines.has(fold(line).replace(/\s*:$/u, '')),
  );
  const first = lines.findIndex((line) => reached.test(line));
  if (first < 0) return undefined;
  return lines.slice(Math.max(0, first - mostBefore), first + 1).join(' · ');
}

const linesOf = ({ furniture, text }: Article, kind: FurnitureKind): string[] =>
  furniture.filter((one) => one.kind === kind).map(({ span }) => onOneLine(text, span));

/** In UTF-16 units. */
const longestName = 40;
const longestLine = 80;
/** A name and an office. */
const mostBefore = 2;
/** An address of mail, or a telephone. */
const reached = /[\w.+-]+@[\w-]+\.\w|\+?\d[\d\s().-]{6,}\d/u;
