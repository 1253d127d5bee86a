import { phraseAt, wordsOf } from '../../../language/index.js';
import { onceFor } from '../../../model/once-for.js';
import type { Annotation } from '../../annotate/annotation.js';
import { claimsSomething } from '../../annotate/claims/claims-something.js';
import { parentOf, sectionAndAbove, type Reading } from '../../annotate/reading.js';
import { isRecommending } from '../../annotate/structure/options/recommending.js';
import { isAhead } from '../asked/ahead.js';
import { headsSummary } from '../opening.js';
import { isSectionCalled } from '../section-called.js';

/** Sentences that are told together, by index. */
interface Told {
  readonly sentences: readonly number[];
}

/**
 * Of what may stand in the summary of a report what it found and what it asks, where it says which of its parts these are; else all but what any report begins
 * with ("Background", "Scope and methodology") and what those whom it is about answer. All, where too little is left.
 */
export const ofSubjectMatter = <One extends Told>(
  { reading }: Annotation,
  candidates: readonly One[],
): readonly One[] => {
  const { found, around } = partsOf(reading);
  const inside = (sections: ReadonlySet<number>, { sentences }: One): boolean =>
    sentences.some((index) => sections.has(reading.sentences[index]?.section ?? -1));
  const matter = candidates.filter((one) => one.sentences.length <= mostOfFinding && inside(found, one));
  if (matter.length >= fewestOfMatter) return matter;
  const own = candidates.filter((one) => !inside(around, one));
  return own.length >= fewestOfMatter ? own : candidates;
};
const fewestOfMatter = 3;
/** In sentences: what one finding fills leaves no room for the others. */
const mostOfFinding = 2;

/** Whether a section of a report holds what any report begins with, or what those whom it is about answer. */
export const isAroundMatter = (reading: Reading, section: number): boolean => partsOf(reading).around.has(section);

/** The finding of a report that a sentence tells, by the section below "What we found" in which it stands. */
export const findingOf = (reading: Reading, index: number): number | undefined => {
  const section = reading.sentences[index]?.section ?? -1;
  return [...sectionAndAbove(reading, section)].find((one) => partsOf(reading).findings.has(one));
};

/**
 * The findings of a report whose headings each claim what was found ("1. Nobody read the meters"): these, one a slide, sum it up, and lines of two of them in
 * front would take their own claims from the others.
 */
export const claimedFindings = onceFor((reading: Reading): readonly number[] => {
  const { sections, text, pack } = reading;
  const findings = [...partsOf(reading).findings];
  const claimed = findings.filter((section) => {
    const heading = sections[section]?.heading;
    return heading !== undefined && claimsSomething(text.slice(heading.start, heading.end), pack);
  });
  return claimed.length >= fewestFindings && claimed.length * 2 > findings.length ? findings : [];
});

interface Parts {
  /** The sections that each tell a finding. */
  readonly findings: ReadonlySet<number>;
  /** What was found, part by part, with what is asked and what is to come; empty where no part holds several findings. */
  readonly found: ReadonlySet<number>;
  /** What stands around the matter. */
  readonly around: ReadonlySet<number>;
}

const partsOf = onceFor((reading: Reading): Parts => {
  const { article, sections } = reading;
  if (article.genre !== 'report') return { findings: new Set(), found: new Set(), around: new Set() };
  const below = (is: (section: number) => boolean): number[] =>
    sections.flatMap((_, section) => ([...sectionAndAbove(reading, section)].some(is) ? [section] : []));
  const holds = (section: number): boolean =>
    isSectionCalled(reading, section, 'findings') && holdsSeveral(reading, section);
  const findings = below(holds);
  const asked = below((section) => isRecommending(reading, section) || headsSummary(reading, section));
  const ahead = sections.flatMap((_, section) => (isAhead(reading, section) ? [section] : []));
  return {
    findings: new Set(findings.filter((section) => holds(parentOf(reading, section) ?? -1))),
    found: new Set(findings.length === 0 ? [] : [...findings, ...asked, ...ahead]),
    around: new Set(below((section) => isAround(reading, section))),
  };
});

/** "What we found", above "1. One bill in six is a guess", "2. Nobody was told", and so on. */
const holdsSeveral = (reading: Reading, section: number): boolean =>
  reading.sections.filter((_, at) => parentOf(reading, at) === section).length >= fewestFindings;
const fewestFindings = 3;

const isAround = ({ sections, text, pack }: Reading, section: number): boolean => {
  const heading = sections[section]?.heading;
  const words = heading === undefined ? [] : wordsOf(text, heading.start, heading.end);
  return words.length <= longestName && phraseAt(pack, 'surroundingHeadings', words, 0) > 0;
};
/** In words: "Response of the Water Bureau". */
const longestName = 9;
