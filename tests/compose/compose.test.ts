import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compose } from '../../src/compose/compose.js';
import { languagePack } from '../../src/language/index.js';
import type { Briefing, Point } from '../../src/model/briefing.js';
import { deckSchema, type Deck } from '../../src/model/deck.js';
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

  // All is asked of the same decks: what takes time is to lay them out.
  it('overflows nowhere, shows every point, has titles and ids of its own, is a valid deck, and the same again', () => {
    fc.assert(
      fc.property(briefings, (briefing) => {
        const deck = deckOf(briefing);
        expect(overflowsOf(deck, template)).toEqual([]);
        expect(lostOf(briefing, deck)).toEqual([]);
        const { slides } = deck;
        expect(new Set(slides.map(({ title }) => title.toLowerCase())).size).toBe(slides.length);
        expect(new Set(slides.map(({ id }) => id)).size).toBe(slides.length);
        expect(slides.every(({ title }) => title.trim() !== '')).toBe(true);
        expect(deckSchema.parse(deck)).toEqual(deck);
        expect(deckOf(structuredClone(briefing))).toEqual(deck);
      }),
      runs(20),
    );
  });
});

it('a name that only just fits stays on its line, though its last words would hold together', () => {
  const briefing: Briefing = {
    version: 2,
    title: 'công',
    language: 'vi',
    organisation: 'nước chống The f)<\\:UHFX{',
    sources: [{ id: 's1', name: 'article.txt', sha256: '0'.repeat(64) }],
    topics: [],
  };
  const { value } = compose(briefing, fullTemplate, { pack: languagePack('vi') }, { notes: 'both' });
  expect(overflowsOf(value, fullTemplate)).toEqual([]);
});

/** The points that no slide says. */
function lostOf({ topics }: Briefing, deck: Deck): Point[] {
  const shown = lettersOf(shownText(deck).join(''));
  return topics
    .flatMap(({ kind, points }) =>
      // What announces tasks stands in the notes above their table.
      points.flatMap(withChildren).filter(({ children }) => kind !== 'tasks' || children === undefined),
    )
    .filter((point) => {
      const body = bodyOf(point);
      // A point may open a slide with its first sentence for the title: the label may stand between that and the rest.
      return [[body], body.split(/(?<=[.!?。！？…])\s*/u)].every((parts) =>
        parts.some((part) => !shown.includes(lettersOf(part))),
      );
    });
}

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
