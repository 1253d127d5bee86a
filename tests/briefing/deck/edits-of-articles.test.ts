import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Briefing } from '../../../src/model/briefing.js';
import { editDeck } from '../../cli/edit-deck.js';
import { readPackage } from '../../../src/opc/read.js';
import { briefingOf } from '../../../src/pipeline.js';
import { readShownDeck } from '../../../src/render/pptx/read/read-shown-deck.js';
import { articleNames, loadArticle } from '../support/articles.js';
import { allPoints, backFrom, pptxFrom } from './decks.js';

interface Built {
  readonly name: string;
  readonly briefing: Briefing;
  readonly bytes: Uint8Array;
}

/** Whose decks once lost an edit. */
const once = { titleLost: 'vi-19-thong-cao', lineLost: 'vi-09-lang' };
/** Of every language and genre, in half of the time. */
const everySecond = articleNames.filter(
  (name, index) => index % 2 === 0 || Object.values(once).some((own) => name.includes(own)),
);

const built: Built[] = await Promise.all(
  everySecond.map(async (name) => {
    const article = await loadArticle(name);
    const { value: briefing } = await briefingOf(article);
    return { name, briefing, bytes: await pptxFrom(briefing, { article }) };
  }),
);

const textsOf = (briefing: Briefing): string[] =>
  allPoints(briefing)
    .map(({ text }) => text.normalize('NFC').replace(/\s+/g, ' '))
    .sort();

/** Lines that stand whole in one paragraph of the deck, and nowhere else; what tables of tasks say is not read back. */
function plainLines({ briefing, bytes }: Built): string[] {
  const { slides } = readShownDeck(readPackage(bytes));
  const shown = slides.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));
  const inTables = textsOf({ ...briefing, topics: briefing.topics.filter(({ kind }) => kind === 'tasks') });
  return textsOf(briefing).filter(
    (line) =>
      line.split(' ').length >= 5 &&
      !inTables.includes(line) &&
      shown.filter((text) => text.includes(line)).length === 1,
  );
}

describe('the deck of any article', () => {
  it.each(built)('$name gives its briefing again', ({ briefing, bytes }) => {
    const { briefing: again, diagnostics } = backFrom(bytes, briefing);
    expect(diagnostics).toEqual([]);
    expect(again).toEqual(briefing);
  });

  it('has no sentence of the article for a note, where a slide that stays keeps that of a line taken out', () => {
    for (const one of built) {
      const [line] = plainLines(one);
      if (line === undefined) continue;
      const bytes = editDeck(one.bytes, (made) => {
        made.removeParagraph(line);
      });
      const { briefing } = backFrom(bytes, one.briefing);
      const notes = backFrom(bytes, briefing).briefing.topics.map((topic) => topic.notes);
      expect(notes).toEqual(briefing.topics.map((topic) => topic.notes));
    }
  });

  it('gives every edit back and invents none', () => {
    const edits = fc.record({
      deck: fc.nat(built.length - 1),
      picks: fc.uniqueArray(fc.nat(40), { minLength: 1, maxLength: 4 }),
      kinds: fc.array(fc.constantFrom('change', 'remove', 'add'), { minLength: 4, maxLength: 4 }),
      splits: fc.boolean(),
      moves: fc.option(fc.tuple(fc.nat(30), fc.nat(30)), { nil: undefined }),
    });
    fc.assert(
      fc.property(edits, ({ deck, picks, kinds, splits, moves }) => {
        const one = built[deck];
        if (one === undefined) throw new Error('There is no such deck.');
        const lines = plainLines(one);
        const chosen = [...new Set(picks.flatMap((pick) => lines[pick % Math.max(1, lines.length)] ?? []))];
        let expected = textsOf(one.briefing);
        const edited = editDeck(one.bytes, (made) => {
          for (const [index, line] of chosen.entries()) {
            const kind = kinds[index];
            const own = `Quentin weighs ${index} blue envelopes`;
            if (kind === 'change') made.reword(line, (text) => text.replace(line, `${line} ${own}`));
            else if (kind === 'remove') made.removeParagraph(line);
            else made.addBehind(line, own);
            expected = expected.flatMap((text) => {
              if (text !== line) return [text];
              return kind === 'change' ? [`${line} ${own}`] : kind === 'remove' ? [] : [line, own];
            });
          }
          if (moves !== undefined)
            made.arrange((numbers) => {
              const [first, ...others] = numbers;
              const moved = others.splice(moves[0] % others.length, 1);
              others.splice(moves[1] % (others.length + 1), 0, ...moved);
              return [...(first === undefined ? [] : [first]), ...others];
            });
          if (splits) made.splitRuns();
        });
        const { briefing: after } = backFrom(edited, one.briefing);
        expect(textsOf(after)).toEqual(expected.sort());
        // What was changed is still known for what it was.
        const before = new Map(allPoints(one.briefing).map(({ id, evidence }) => [id, evidence]));
        for (const { id, evidence, origin, text } of allPoints(after))
          expect({ text, evidence: origin === 'author' && text.startsWith('Quentin') ? [] : before.get(id) }).toEqual({
            text,
            evidence,
          });
      }),
      {
        numRuns: 100,
        examples: [
          // A title that was changed, over nothing that is left of the topic.
          [
            {
              deck: built.findIndex(({ name }) => name.includes(once.titleLost)),
              picks: [8, 12, 0],
              kinds: ['remove', 'change', 'change', 'change'],
              splits: false,
              moves: undefined,
            },
          ],
          [
            {
              deck: built.findIndex(({ name }) => name.includes(once.lineLost)),
              picks: [0, 16],
              kinds: ['change', 'add', 'change', 'change'],
              splits: false,
              moves: undefined,
            },
          ],
        ],
      },
    );
  });
});
