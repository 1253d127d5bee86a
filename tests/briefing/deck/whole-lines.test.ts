import { describe, expect, it } from 'vitest';
import type { Briefing, Point } from '../../../src/model/briefing.js';
import { briefingFrom, topicFrom } from '../../compose/support/briefing.js';
import { editDeck } from '../../cli/edit-deck.js';
import { backFrom, changesBetween, pptxFrom } from './decks.js';

const heading = 'The night ferry';
const opening = 'The town runs its ferry as a night boat from the first of May.';
const rest =
  'Lorries of more than seven tonnes board it behind the customs shed, and their drivers sleep in cabins that were lecture rooms while the boat was a school of navigation, and smell of chalk to this day.';
const counted =
  'The boat carried 4,300 lorries in its first month, which nobody at the town hall had dared to hope for.';
const school = 'Schools have the afternoon boat to themselves on the first Monday of each month, teachers included.';

/** A briefing whose lines are the paragraphs of its article. */
function toldAs(lines: readonly string[], stressed?: string): Briefing {
  const text = [heading, ...lines].join('\n\n');
  const points = lines.map((line, index): Point => {
    const start = text.indexOf(line);
    const own = stressed !== undefined && line.includes(stressed) ? { stressed } : {};
    const evidence = [{ start, end: start + line.length }];
    return { id: `line-${index + 1}`, text: line, evidence, origin: 'extract', ...own };
  });
  const topic = topicFrom({ id: 'ferry', heading, headingEvidence: [{ start: 0, end: heading.length }], points });
  return briefingFrom({ language: 'en', title: 'Larkhaven', topics: [topic], text });
}

describe('a line whose first sentence stands larger than the rest of it', () => {
  const briefing = toldAs([`${opening} ${rest}`, school]);

  it('comes back whole', async () => {
    expect(backFrom(await pptxFrom(briefing), briefing).diagnostics).toEqual([]);
  });

  it.each([
    [opening, opening.replace('May', 'June')],
    [rest, rest.replace('seven', 'nine')],
  ])('comes back whole where somebody changed half of it: %s', async (before, after) => {
    const edited = editDeck(await pptxFrom(briefing), (deck) => {
      deck.reword(before.replace(/\.$/u, ''), () => after.replace(/\.$/u, ''));
    });
    const [point] = backFrom(edited, briefing).briefing.topics[0]?.points ?? [];
    expect(point?.text.replace(/\.$/u, '')).toBe(`${opening} ${rest}`.replace(before, after).replace(/\.$/u, ''));
  });
});

describe('a line whose sentences stand one below the other', () => {
  const sentences = [
    'The ferry takes lorries on board behind the customs shed.',
    'Their drivers sleep in cabins that were lecture rooms.',
    'Nobody pays for breakfast before the first of June.',
  ];
  const briefing = toldAs([sentences.join(' '), school, counted]);

  it('comes back whole', async () => {
    expect(backFrom(await pptxFrom(briefing), briefing).diagnostics).toEqual([]);
  });

  it.each([
    ['lorries', 'buses'],
    ['lecture rooms', 'classrooms'],
    ['breakfast', 'dinner'],
  ])('comes back whole where somebody changed one of them: %s', async (before, after) => {
    const edited = editDeck(await pptxFrom(briefing), (deck) => {
      for (const sentence of sentences)
        if (sentence.includes(before)) deck.reword(sentence.slice(0, -1), (text) => text.replace(before, after));
    });
    const [point, ...others] = backFrom(edited, briefing).briefing.topics[0]?.points ?? [];
    expect(point?.text.replace(/\.$/u, '')).toBe(sentences.join(' ').replace(before, after).slice(0, -1));
    expect(others).toHaveLength(2);
  });
});

describe('a key figure that stands over its line', () => {
  const long = `${school.slice(0, -1)}, and neither parents nor the teachers of the two villages on the far shore pay for it.`;
  const briefing = toldAs([counted, long, 'A harbour pilot boards every boat in fog.'], '4,300 lorries');

  it('is no line of its own', async () => {
    expect(backFrom(await pptxFrom(briefing), briefing).diagnostics).toEqual([]);
  });

  it('stands there as somebody changed it', async () => {
    const edited = editDeck(await pptxFrom(briefing), (deck) => {
      deck.reword('4,300 lorries', (text) => (text === '4,300 lorries' ? '4,310 lorries' : text));
    });
    expect(backFrom(edited, briefing).briefing.topics[0]?.points[0]?.stressed).toBe('4,310 lorries');
    expect(changesBetween(briefing, backFrom(edited, briefing).briefing)).toEqual([]);
  });
});
