import { expect, it } from 'vitest';
import { languagePack } from '../../../src/language/index.js';
import { leansBack } from '../../../src/summarize/annotate/leaning.js';

const leans = (text: string): boolean => leansBack(text, { start: 0, end: text.length }, languagePack('en'));

it('"that" points back between a preposition and a noun that ends its clause', () => {
  expect(leans('Mild weather over much of the coast evidently contributed to that performance.')).toBe(true);
});

it('"that" opens a clause where more follows, and where no preposition stands before it', () => {
  expect(leans('Mild weather over much of the coast evidently led to a harvest that farmers welcomed.')).toBe(false);
  expect(leans('The harbour master of Tarn told the council that boats, old and new, need lamps.')).toBe(false);
});

it('"it" that something is raised to an amount by was named before; what is to be done is no amount', () => {
  expect(leans('It would raise the share to about 60 per cent.')).toBe(true);
  expect(leans('It was cut to 40 boats.')).toBe(true);
  expect(leans('It would be wise to sell the boats.')).toBe(false);
});

it('a number that counts nothing was counted before; how old somebody is, and a year, count nothing', () => {
  expect(leans('So far 13 have signed up for the night ferry.')).toBe(true);
  expect(leans('Lee, 63, was one of nine skippers who lost their boats in the storm.')).toBe(false);
});

it('"at this point" is when something is said, and "in this case" was named before', () => {
  expect(leans('There is no sign at this point that the gate was forced.')).toBe(false);
  expect(leans('At this stage nobody knows who left the gate open.')).toBe(false);
  expect(leans('There is no sign in this case that the gate was forced.')).toBe(true);
});

const leansIn = (tag: string, text: string): boolean =>
  leansBack(text, { start: 0, end: text.length }, languagePack(tag));

it('"the other rules" are others than those told before, unless the sentence itself tells of the first', () => {
  expect(leans('We also settled the other rules that hold on board of the ferries.')).toBe(true);
  expect(leans('Money is also set aside for other piers in the north of the bay.')).toBe(true);
  expect(leans('Crews rely on the other members of the watch when fog comes up.')).toBe(true);
  expect(leans('No other crew was in the harbour when the gates were shut.')).toBe(true);
  expect(leans('One crew stayed and helped the other crews to tie up.')).toBe(false);
  expect(leans('No other crew in the bay has sold more tickets than the Tarn ferry.')).toBe(false);
  expect(leans('Ferries also serve Tarn, Wick and other piers in the north of the bay.')).toBe(false);
});

it('"such a gap" was told of before, unless its own sentence says which', () => {
  expect(leans('Nobody in the harbour may accept such a loss.')).toBe(true);
  expect(leans('The storm left such a gap that two boats fit through it.')).toBe(false);
});

it('"as such", "only then" and "như vậy mới" join a sentence to the one before; "in effect since May" does not', () => {
  expect(leans('Only then can the harbour be sure of its crews.')).toBe(true);
  expect(leans('In effect since May, the rule has cost the harbour nothing.')).toBe(false);
  expect(leansIn('vi', 'Như vậy mới giữ được khách đi phà vào mùa mưa.')).toBe(true);
  expect(leansIn('vi', 'Dù sao bến phía bắc vẫn mở cửa vào cuối tuần.')).toBe(true);
});

it('"the boats previously mentioned" and "your second question" point to what was said before', () => {
  expect(leans('The previously mentioned boats carry four hundred people a day.')).toBe(true);
  expect(leans('On your second question, ferries will run in winter.')).toBe(true);
});
