import { describe, expect, it } from 'vitest';
import { hesitationsIn } from '../../../src/check/index.js';
import { languagePack } from '../../../src/language/index.js';

/** A sentence without what was said while thinking. */
const unhesitant = (said: string, language = 'en'): string =>
  [...hesitationsIn(said, { start: 0, end: said.length }, languagePack(language))]
    .sort((one, other) => other.start - one.start)
    .reduce((kept, { start, end }) => kept.slice(0, start) + kept.slice(end), said)
    .trim();

describe('what is said while thinking', () => {
  it.each([
    ['en', 'You know, we will mend the gate.', 'we will mend the gate.'],
    ['en', 'Yeah I think the gate is warped.', 'I think the gate is warped.'],
    ['en', 'Okay, the gate is warped.', 'the gate is warped.'],
    ['vi', 'Dạ chúng tôi sửa cửa cống.', 'chúng tôi sửa cửa cống.'],
    ['en', 'Well, you know, the gate is warped.', 'the gate is warped.'],
    ['en', 'The gate is, I mean, warped by the frost.', 'The gate is warped by the frost.'],
    ['en', 'And, and we told the, the owners.', 'And we told the owners.'.replace('And', 'and')],
    ['en', 'If it, it rots, we pay.', 'If it rots, we pay.'],
    ['en', 'The gate is—the gate is warped.', 'the gate is warped.'],
    ['en', 'We—we’re told that we’ve, we’ve won.', 'we’re told that we’ve won.'],
    ['en', '(Laughs) We will mend the gate.', 'We will mend the gate.'],
    ['vi', '(Cười) Chúng tôi sửa cửa cống.', 'Chúng tôi sửa cửa cống.'],
    ['vi', 'Dạ, chúng tôi sửa cửa cống.', 'chúng tôi sửa cửa cống.'],
    ['vi', 'Chúng tôi, chúng tôi sửa cửa cống.', 'chúng tôi sửa cửa cống.'],
  ])('goes (%s): %s', (language, said, kept) => {
    expect(unhesitant(said, language)).toBe(kept);
  });

  it.each([
    'We know you know, and you are right.',
    'The gate was well built, and well kept.',
    'The board—which met in May—paid for the gate.',
    'The well, they say, is dry.',
    'Again the gate is warped.',
    'It had had no gate, no lock and no keeper.',
    'Our demand for boats—our catch has been going down—is small.',
    'He knows them all, all.',
    '(GDP per head) rose by 3%.',
    'The gate (laughs) is warped.',
    'Boats, boats and more boats came.',
    'If nobody mends it, it will rot.',
    'After we mended it, it held.',
  ])('is none: %s', (said) => {
    expect(unhesitant(said)).toBe(said);
  });

  it('is no syllable that two words share', () => {
    const said = 'Sáu tháng đo một lần, lần đầu là tháng Hai.';
    expect(unhesitant(said, 'vi')).toBe(said);
  });
});
