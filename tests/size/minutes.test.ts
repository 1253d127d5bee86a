import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languagePack } from '../../src/language/index.js';
import type { Deck, Slide } from '../../src/model/deck.js';
import { secondsOfDeck, timedDeck } from '../../src/size/speaking-time.js';
import { runIn } from '../cli/fake-io.js';

const slide = (id: string, words: number, more: Partial<Slide> = {}): Slide => ({
  id,
  role: 'points',
  layout: 'points',
  title: '',
  fills: [
    { placeholder: 'body', paragraphs: [{ level: 0, lines: 1, runs: [{ text: 'word '.repeat(words) }] }] },
    {
      placeholder: 'footer',
      paragraphs: [{ level: 0, lines: 1, runs: [{ text: 'said on every slide '.repeat(50) }] }],
    },
  ],
  notes: [],
  ...more,
});
const deck = (...slides: Slide[]): Deck => ({
  version: 1,
  title: 'T',
  language: 'en',
  template: 'brief',
  size: { width: 1, height: 1 },
  slides,
});
const english = languagePack('en');

describe('the time of a deck', () => {
  it('is that of its words at the pace of the language, and a moment for each slide', () => {
    expect(secondsOfDeck(deck(slide('a', 130)), english)).toBe(64);
    expect(secondsOfDeck(deck(slide('a', 160)), languagePack('vi'))).toBe(64);
    const noted = slide('a', 130, {
      notes: [
        { kind: 'note', text: 'word '.repeat(65) },
        { kind: 'evidence', text: 'x '.repeat(99) },
      ],
    });
    expect(secondsOfDeck(deck(noted), english)).toBe(94);
    expect(secondsOfDeck(deck(slide('a', 500, { role: 'sources' })), english)).toBe(8);
  });

  it('is shared out among slides, to the second at the end', () => {
    const { slides } = timedDeck(deck(slide('a', 60), slide('b', 120), slide('c', 61)), 5, english);
    expect(slides.reduce((sum, { seconds = 0 }) => sum + seconds, 0)).toBe(300);
    expect(slides.map(({ seconds = 0 }) => seconds % 5)).toEqual([0, 0, 0]);
    expect(slides[1]?.seconds ?? 0).toBeGreaterThan(slides[0]?.seconds ?? 0);
    expect(slides[2]?.notes[0]).toEqual({
      kind: 'time',
      text: expect.stringMatching(/^Time: \d:\d\d, until 5:00$/) as string,
    });
  });
});

const files = { 'a.txt': readFileSync('assets/articles/harbour-flood-barrier.txt', 'utf8') };
const deckOf = async (...argv: string[]): Promise<Deck> =>
  JSON.parse((await runIn({ files }, 'a.txt', '--emit', 'deck', ...argv)).stdout) as Deck;

describe('--minutes', () => {
  it('tells as much as there is time for, and no more', async () => {
    const [short, longer] = [await deckOf('--minutes', '1.5'), await deckOf('--minutes', '3')];
    expect(secondsOfDeck(short, english)).toBeLessThanOrEqual(95);
    expect(secondsOfDeck(longer, english)).toBeGreaterThan(secondsOfDeck(short, english));
    expect(secondsOfDeck(longer, english)).toBeLessThanOrEqual(185);
    expect(longer.slides.reduce((sum, { seconds = 0 }) => sum + seconds, 0)).toBe(180);
  });

  it('says where the article holds less', async () => {
    const { stderr } = await runIn({ files }, 'a.txt', '--minutes', '30', '-o', 'a.pptx');
    expect(stderr).toContain('the article holds no more than that');
  });

  it('is no second length, and a number', async () => {
    const refused = async (...argv: string[]) => {
      const { code, stderr } = await runIn({ files }, 'a.txt', ...argv);
      return [code, stderr.split('\n')[0]];
    };
    expect(await refused('--minutes', '5', '--slides', '9')).toEqual([
      2,
      expect.stringContaining('--slides and --minutes'),
    ]);
    expect(await refused('--minutes', 'ten')).toEqual([2, expect.stringContaining('"ten"')]);
    expect(await refused('--minutes', '0')).toEqual([2, expect.stringContaining('"0"')]);
  });

  it('is in the speaker view, and no edit of a person when the deck comes back', async () => {
    const { files: built } = await runIn({ files }, 'a.txt', '--minutes', '3', '-o', 'a.pptx', '-o', 'a.html');
    const page = Buffer.from(built.get('a.html') ?? []).toString();
    expect(page).toContain('data-until="180"');
    const back = await runIn({ files: { ...files, 'a.pptx': built.get('a.pptx') ?? '' } }, 'outline', 'a.pptx');
    expect(back.stdout).not.toContain('Notes:');
  });
});
