import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compose } from '../../src/compose/compose.js';
import { languagePack } from '../../src/language/index.js';
import { deckSchema } from '../../src/model/deck.js';
import type { Point } from '../../src/model/briefing.js';
import { runs } from '../property/runs.js';
import { brief } from './support/brief.js';
import { briefings } from './support/arbitrary.js';
import { overflowsOf, shownText } from './support/overflow.js';
import { fullTemplate, plainTemplate } from './support/template.js';

describe.each([
  ['the built-in template', brief.model],
  ['a template with every layout', fullTemplate],
  ['a template with a title slide and one layout', plainTemplate],
])('any briefing with %s', (_, template) => {
  const deckOf = (briefing: Parameters<typeof compose>[0]) =>
    compose(briefing, template, { pack: languagePack(briefing.language) }, { notes: 'both' }).value;

  it('overflows nowhere', () => {
    fc.assert(
      fc.property(briefings, (briefing) => {
        expect(overflowsOf(deckOf(briefing), template)).toEqual([]);
      }),
      runs(20),
    );
  });

  it('shows every point', () => {
    fc.assert(
      fc.property(briefings, (briefing) => {
        const shown = lettersOf(shownText(deckOf(briefing)).join(''));
        const lost = briefing.topics
          .flatMap((topic) =>
            // What announces tasks stands in the notes above their table.
            topic.points
              .flatMap(withChildren)
              .filter(({ children }) => topic.kind !== 'tasks' || children === undefined),
          )
          .filter((point) => !shown.includes(lettersOf(bodyOf(point))));
        expect(lost).toEqual([]);
      }),
      runs(20),
    );
  });

  it('gives every slide a title and an id of its own', () => {
    fc.assert(
      fc.property(briefings, (briefing) => {
        const { slides } = deckOf(briefing);
        expect(new Set(slides.map(({ title }) => title.toLowerCase())).size).toBe(slides.length);
        expect(new Set(slides.map(({ id }) => id)).size).toBe(slides.length);
        expect(slides.every(({ title }) => title.trim() !== '')).toBe(true);
      }),
      runs(20),
    );
  });

  it('is a valid deck, and the same for the same briefing', () => {
    fc.assert(
      fc.property(briefings, (briefing) => {
        const deck = deckOf(briefing);
        expect(deckSchema.parse(deck)).toEqual(deck);
        expect(deckOf(structuredClone(briefing))).toEqual(deck);
      }),
      runs(10),
    );
  });
});

function withChildren(point: Point): Point[] {
  return [point, ...(point.children ?? []).flatMap(withChildren)];
}

/** What must be read of a point even where its number or date stands in a box of its own. */
function bodyOf({ text, figure, when }: Point): string {
  const apart = [figure?.value, when].find((part) => part !== undefined && text.startsWith(part));
  return apart === undefined ? text : text.slice(apart.length);
}

function lettersOf(text: string): string {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join('');
}
