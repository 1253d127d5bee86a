import { expect, it } from 'vitest';
import { withoutTypedNoteMarks } from '../../../src/read/raised/typed-note-marks.js';

it('marks of notes that stand behind words without a space are left out, where there are several', () => {
  expect(withoutTypedNoteMarks('The ferry sailed in 1976,[5][6] and again.[7] *The quay*[12] closed.')).toBe(
    'The ferry sailed in 1976, and again. *The quay* closed.',
  );
});

it.each([
  'One mark alone[3] may be anything.',
  'Fields [12], [13] and [14] of the form hold the fee.',
  'Field **[12]**, **[13]** and **[14]**.',
  'Links: a[1](x) b[2](y) c[3](z)',
  'Lists a[0] b[i] c[n]',
])('other brackets stay: %s', (text) => {
  expect(withoutTypedNoteMarks(text)).toBe(text);
});

it('numbers right behind stops are left out, where they count on', () => {
  expect(withoutTypedNoteMarks('The quay held.1 Boats came in “late.”2 All paid.3\n\nIn 2031 none did.')).toBe(
    'The quay held. Boats came in “late.” All paid.\n\nIn 2031 none did.',
  );
});

it('numbers behind shares and between words are left out, where they count from one', () => {
  expect(
    withoutTypedNoteMarks('Trade grew by 3.6%1, as fares2for all rose by 5.3%3last year. It held.4 All paid.'),
  ).toBe('Trade grew by 3.6%, as fares for all rose by 5.3% last year. It held. All paid.');
});

it.each([
  'The file utf8mb and the word mp3player are in it.',
  'A link to quay%20of%20stone stays.',
  'In phase1 and phase2 nobody paid.',
])('not where they may be anything: %s', (text) => {
  expect(withoutTypedNoteMarks(text)).toBe(text);
});

it('a number right behind a sign of per cent is left out, and a word that was glued to it stands apart', () => {
  expect(withoutTypedNoteMarks('Fees grew by 3.6%1, and those of boats by 5.3%3last year.')).toBe(
    'Fees grew by 3.6%, and those of boats by 5.3% last year.',
  );
  expect(withoutTypedNoteMarks('See quay.example/fees%20and%20boats, where 5%-10% is paid.')).toBe(
    'See quay.example/fees%20and%20boats, where 5%-10% is paid.',
  );
});

it.each([
  'The quay held.1 Boats came in.',
  'Form A.1 Fees and B.2 Names are for boats.',
  'The gate held.7 Boats came in.2 All paid.',
  'It rose by 2.5 Boats and 3.5 Carts.',
])('other numbers stay: %s', (text) => {
  expect(withoutTypedNoteMarks(text)).toBe(text);
});
