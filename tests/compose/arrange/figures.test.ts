import { expect, it } from 'vitest';
import { checkedOf, compareDeck } from '../../../src/check/index.js';
import { languagePack } from '../../../src/language/index.js';
import { shownFrom } from '../../check/deck/shown.js';
import { briefingFrom, pointFrom, topicFrom } from '../support/briefing.js';
import { deckOf } from '../support/compose.js';

const sum = (text: string, value: string) =>
  pointFrom({ text, figure: { value, number: Number.parseInt(value, 10), of: '', evidence: [] } });
const sums = [
  sum('Vay ngân hàng: 90 tỷ đồng', '90 tỷ đồng'),
  sum('42 tỷ đồng vốn tự có', '42 tỷ đồng'),
  sum('Ngân sách cấp 16 tỷ đồng', '16 tỷ đồng'),
];
const briefing = briefingFrom({ topics: [topicFrom({ kind: 'figure', heading: 'Nguồn vốn', points: sums })] });
const { deck } = deckOf(briefing);

it('says a number that is set large no second time below it, where the line has it at its beginning or behind a colon', () => {
  const texts = deck.slides
    .filter(({ topic }) => topic === 't1')
    .flatMap(({ fills }) => fills.flatMap(({ paragraphs }) => paragraphs))
    .map(({ runs }) => runs.map(({ text }) => text.replaceAll('\u00a0', ' ')).join(''));
  expect(texts).toEqual(
    expect.arrayContaining(['90 tỷ đồng', 'Vay ngân hàng', 'vốn tự có', 'Ngân sách cấp 16 tỷ đồng']),
  );
  expect(texts).not.toContain('Vay ngân hàng: 90 tỷ đồng');
});

it('is known again when the deck is compared with its Briefing', () => {
  const found = compareDeck(checkedOf(briefing, { text: '' }, languagePack('vi')), shownFrom(deck), []);
  expect(found.map(({ code, message }) => `${code} ${message}`)).toEqual([]);
});
