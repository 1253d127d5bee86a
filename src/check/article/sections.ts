import type { Section } from '../../model/article.js';
import type { CheckedArticle } from '../rule.js';

/** A section and the one of the highest level that it stands in. */
export interface Placed {
  readonly section: Section;
  readonly top: Section;
  /** Where the last section below it ends. */
  readonly end: number;
}

export interface Sections {
  /** The section that an offset stands in; undefined where the article has none, or one alone. */
  readonly at: (offset: number) => Placed | undefined;
  /** The section whose heading holds an offset. */
  readonly headedAt: (offset: number) => Placed | undefined;
}

/** The sections of an article, looked up by offset. */
export const sectionsOf = ({ sections = [] }: CheckedArticle): Sections => {
  const placed = placedIn(sections);
  const at = (offset: number): Placed | undefined => find(placed, offset);
  const headedAt = (offset: number): Placed | undefined => {
    const found = find(placed, offset);
    const heading = found?.section.heading;
    const label = found?.section.label;
    return heading !== undefined &&
      offset >= Math.min(heading.start, label?.start ?? heading.start) &&
      offset < heading.end
      ? found
      : undefined;
  };
  return { at, headedAt };
};

/** Sections stand in a row; one of a deeper level belongs to the one before it of a higher. */
const placedIn = (sections: readonly Section[]): Placed[] => {
  if (sections.length < 2) return [];
  const highest = Math.min(...sections.filter(({ level }) => level > 0).map(({ level }) => level));
  let top: Section | undefined;
  const tops = sections.map((section) => {
    if (section.level <= highest || top === undefined) top = section;
    return top;
  });
  const ends: number[] = [];
  // From the end: a section reaches as far as those below it.
  const open: { level: number; end: number }[] = [];
  for (let index = sections.length - 1; index >= 0; index -= 1) {
    const section = sections[index];
    if (section === undefined) continue;
    let end = section.span.end;
    while (open.length > 0 && (open.at(-1)?.level ?? 0) > section.level) end = Math.max(end, open.pop()?.end ?? end);
    open.push({ level: section.level, end });
    ends[index] = section.level === 0 ? section.span.end : end;
  }
  return sections.map((section, index) => ({
    section,
    top: tops[index] ?? section,
    end: ends[index] ?? section.span.end,
  }));
};

const find = (placed: readonly Placed[], offset: number): Placed | undefined => {
  let [low, high] = [0, placed.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((placed[middle]?.section.span.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return placed[low - 1];
};
