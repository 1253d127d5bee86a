import type { Article } from '../../src/model/article.js';
import type { Evidence } from '../../src/model/briefing.js';
import { fold } from '../../src/language/index.js';

/** Looks the words of a slide up in its article, whatever their case. */
export const findWords = (article: Article) => {
  const { text } = article;
  const loose = text.toLowerCase();
  const at = (words: string, from: number): Evidence | undefined => {
    const start = loose.indexOf(words.toLowerCase(), from);
    return start < 0 ? undefined : spanOf(start, words, text);
  };
  /** The parts of a line in order, the first where it stands first behind a place, or at all. */
  const parts = (line: string, place = 0): Evidence[] => {
    let from = place;
    return line.split(' […] ').map((words) => {
      // Marks may be a reader's own.
      const plain = words.replace(/[“”]/gu, '');
      const found = at(words, from) ?? at(words, 0) ?? at(plain, from) ?? at(plain, 0);
      if (found === undefined) throw new Error(`${article.source.name} does not hold "${words}".`);
      from = found.end;
      return found;
    });
  };
  /** Where words stand nearest to a place. */
  const near = (words: string, place: number): Evidence[] => {
    const before = loose.lastIndexOf(words.toLowerCase(), place);
    const behind = loose.indexOf(words.toLowerCase(), place);
    const starts = [before, behind].filter((start) => start >= 0);
    const start = starts.sort((one, other) => Math.abs(one - place) - Math.abs(other - place))[0];
    return start === undefined ? [] : [spanOf(start, words, text)];
  };
  /** The heading of a section, else words of a sentence near the points; a count of what stands below is no part of it. */
  const heading = (words: string, place = 0): Evidence[] | undefined => {
    const headed = article.sections.find(
      (section) =>
        section.heading !== undefined && fold(text.slice(section.heading.start, section.heading.end)) === fold(words),
    )?.heading;
    if (headed !== undefined) return [headed];
    const [found] = near(words, place);
    if (found !== undefined) return [found];
    const counted = near(words.replace(/^\S+ /, ''), place);
    return counted.length === 0 ? undefined : counted;
  };
  return { parts, near, heading };
};

const spanOf = (start: number, words: string, text: string): Evidence => ({
  start,
  end: start + words.length,
  quote: text.slice(start, start + words.length),
});
