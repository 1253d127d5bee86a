import { describe, expect, it } from 'vitest';
import { withFractions } from '../../../src/read/raised/fractions.js';
import { isNoteMark } from '../../../src/read/raised/note-mark.js';
import { type ShiftedRun, textOfRuns } from '../../../src/read/raised/raised.js';

/** `10{6}` is a raised 6, `H<2>O` a lowered 2; `|` cuts a run. */
const runsOf = (written: string): ShiftedRun[] =>
  Array.from(written.matchAll(/\{([^}]*)\}|<([^>]*)>|([^{<|]+)/g), ([, raised, lowered, plain = '']) =>
    raised !== undefined
      ? { text: raised, shift: 'raised' }
      : lowered !== undefined
        ? { text: lowered, shift: 'lowered' }
        : { text: plain },
  );

describe('raised and lowered text', () => {
  it.each([
    ['10{6}', '10⁶'],
    ['10{-}{6} m', '10⁻⁶ m'],
    ['10{−9} m', '10⁻⁹ m'],
    ['10{n}', '10ⁿ'],
    ['10{6,5}', '10^6,5'],
    ['10{a/2}', '10^(a/2)'],
    ['10{6,5}3', '10^6,5 3'],
    ['10{6 tonnes of mud in all}', '10⁶ tonnes of mud in all'],
    ['H<2>O and CO<2>', 'H₂O and CO₂'],
    ['log<10> 5', 'log₁₀ 5'],
    ['5 m{2}', '5 m²'],
    ['x{2}<1>', 'x²₁'],
    ['Ca{2+}', 'Ca²⁺'],
    ['the 21{st} of May', 'the 21st of May'],
    ['M{me} Roy', 'Mme Roy'],
    ['1{1}/<2> hours', '1½ hours'],
    ['1{1}⁄<2> hours', '1½ hours'],
    ['3{5}/<16> inches', '3 5/16 inches'],
    ['{3}/<4>2', '¾ 2'],
    ['in 2024{[1]}', 'in 2024'],
    ['in 2024{[1][2]}, too', 'in 2024, too'],
    ['{2024}', '2024'],
    ['{In 2024 the council paid 3 million}', 'In 2024 the council paid 3 million'],
    ['As {In 2024 the council paid 3 million}', 'As In 2024 the council paid 3 million'],
    ['up{ 2 }down', 'up ² down'],
  ])('reads %s as %s', (written, expected) => {
    expect(withFractions(textOfRuns(runsOf(written)))).toBe(expected);
  });

  it('takes time that grows with the text alone', () => {
    const runs = runsOf('10{6} '.repeat(40_000));
    expect(textOfRuns(runs)).toHaveLength(40_000 * 4);
  });
});

describe('marks of notes', () => {
  it.each([
    ['1', '#fn1', true],
    ['[1]', '#ref', true],
    ['*', 'page.html#n', true],
    ['6', '/wiki/power', false],
    ['2024', '#fn1', false],
    ['see below', '#fn1', false],
  ])('%s to %s, raised, is one: %s', (words, target, expected) => {
    expect(isNoteMark(words, target, true)).toBe(expected);
  });

  it.each([
    ['[12]', '#_ftn12', true],
    ['1', '#fn1', true],
    ['1', '#section-1', false],
    ['[1]', 'https://harbour.example/', false],
  ])('%s to %s, on the line, is one: %s', (words, target, expected) => {
    expect(isNoteMark(words, target, false)).toBe(expected);
  });
});
