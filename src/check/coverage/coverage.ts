import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { onOneLine } from '../../language/index.js';
import type { Span } from '../../model/span.js';
import { shortened, type Checked } from '../rule.js';
import type { KeyFacts } from './key-facts.js';
import { coveredFigures } from './covered-figures.js';
import { coveredHeadings } from './covered-headings.js';
import { coveredSpeakers } from './covered-speakers.js';

/** How many of the key facts of one kind a Briefing tells. */
export interface Share {
  readonly told: number;
  readonly of: number;
}

export interface Coverage {
  readonly figures: Share;
  readonly speakers: Share;
  readonly headings: Share;
}

/**
 * What share of an article's key figures, speakers and sections a Briefing tells.
 *
 * @returns the shares, and an info for each that is not told: to leave something out is no fault
 */
export const coverageOf = (
  checked: Checked,
  facts: KeyFacts,
): { coverage: Coverage; diagnostics: readonly Diagnostic[] } => {
  const figures = facts.figures.map(({ value, of }) => ({ span: joinedSpan(value, of), value }));
  const untold = {
    figures: coveredFigures(checked, facts).flatMap((told, index) => (told ? [] : (figures[index]?.span ?? []))),
    speakers: coveredSpeakers(checked, facts).flatMap((told, index) => (told ? [] : (facts.speakers[index] ?? []))),
    headings: coveredHeadings(checked, facts).flatMap((told, index) =>
      told ? [] : (facts.headings[index]?.heading ?? []),
    ),
  };
  const shareOf = (all: readonly unknown[], left: readonly Span[]): Share => ({
    told: all.length - left.length,
    of: all.length,
  });
  return {
    coverage: {
      figures: shareOf(facts.figures, untold.figures),
      speakers: shareOf(facts.speakers, untold.speakers),
      headings: shareOf(facts.headings, untold.headings),
    },
    diagnostics: [
      ...untold.figures.map((span) => notTold(checked, 'figure', 'The figure', span)),
      ...untold.speakers.map((span) => notTold(checked, 'speaker', 'What is said by', span)),
      ...untold.headings.map((span) => notTold(checked, 'heading', 'The section', span)),
    ],
  };
};

/** A figure and what it counts, where they stand together. */
const joinedSpan = (value: Span, of: Span): Span =>
  of.start >= value.end && of.start - value.end <= 2 ? { start: value.start, end: of.end } : value;

const notTold = ({ text }: Checked, kind: string, what: string, span: Span): Diagnostic => ({
  code: `check.${kind}-untold`,
  severity: 'info',
  message: `${what} "${shortened(onOneLine(text, span))}" is not told.`,
  place: { offset: span.start },
});
