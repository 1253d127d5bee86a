import { expect, it } from 'vitest';
import { takenBack } from '../../../src/compose/split/titled/taken-back.js';
import type { Entry } from '../../../src/compose/content/entry.js';
import { languagePack } from '../../../src/language/index.js';

const entry = (text: string): Entry => ({ point: text, text, level: 0, evidence: [] });
const isTakenBack = (language: string, ...below: string[]): boolean =>
  takenBack(below.map(entry), languagePack(language));

it('a line that opens with a contrast takes back what stands above it', () => {
  expect(isTakenBack('en', 'But the ferry is full on Sundays')).toBe(true);
  expect(isTakenBack('vi', 'Tuy nhiên, phà không chạy vào Chủ nhật')).toBe(true);
  expect(isTakenBack('en', 'The ferry is full on Sundays')).toBe(false);
});

it('so does one with a contrast between marks', () => {
  expect(isTakenBack('en', 'It would not be ready in time, however')).toBe(true);
  expect(isTakenBack('en', 'The price, however, is twice as high')).toBe(true);
  expect(isTakenBack('en', 'Small boats, but no barges, may pass')).toBe(false);
});

it('only the first line answers the title', () => {
  expect(isTakenBack('en', 'The ferry carries forty cars', 'But it is full on Sundays')).toBe(false);
});
