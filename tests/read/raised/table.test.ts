import { describe, expect, it } from 'vitest';
import { read } from '../../../src/read/index.js';
import { type Writer, piecesOf, writers } from './writers.js';

const body =
  'The council voted on Tuesday night to build a barrier across the mouth of the harbour, at a cost of 412 million pounds.';

const lastLine = async ({ name, piece, file }: Writer, written: string): Promise<string> => {
  const line = piecesOf(written)
    .map(({ kind, text }) => piece[kind](text))
    .join('');
  const { text } = (await read({ bytes: file(body, line), name, language: 'en' })).value;
  return text.slice(text.lastIndexOf('\n') + 1);
};

/** How a line is written, and what is read in every format: no exponent and no mark of a note becomes a figure of a number. */
const lines: readonly (readonly [string, string])[] = [
  ['some 10{6} tonnes of mud', 'some 10⁶ tonnes of mud'],
  ['some 10{−6} metres of mud', 'some 10⁻⁶ metres of mud'],
  ['some 10{6,5} tonnes of mud', 'some 10^6,5 tonnes of mud'],
  ['some 10{6}{7} tonnes of mud', 'some 10⁶⁷ tonnes of mud'],
  ['over 5 m{2} and 43 m{3} of mud', 'over 5 m² and 43 m³ of mud'],
  ['the H<2>O and the CO<2> of it', 'the H₂O and the CO₂ of it'],
  ['with log<10> of all figures', 'with log₁₀ of all figures'],
  ['a sum x<1>{2} of figures', 'a sum x₁² of figures'],
  ['ions of Ca{2+} in the mud', 'ions of Ca²⁺ in the mud'],
  ['it took 1{1}/<2> hours to close', 'it took 1½ hours to close'],
  ['some 3{5}/<16> inches of mud', 'some 3 5/16 inches of mud'],
  ['on the 21{st} of May 2024', 'on the 21st of May 2024'],
  ['the flood of 2024@ was worse', 'the flood of 2024 was worse'],
  ['the flood of 2024@, it said, was worse', 'the flood of 2024, it said, was worse'],
  ['the flood of 2024{[1]} was worse', 'the flood of 2024 was worse'],
  ['the flood of 2024{1} was worse', 'the flood of 2024¹ was worse'],
  ['the flood of 10{6}@ tonnes was worse', 'the flood of 10⁶ tonnes was worse'],
];

describe('exponents and marks of notes', () => {
  it.each(writers)('are no figures of the number before them in $name', async (writer) => {
    const found = await Promise.all(
      lines.map(async ([written]): Promise<readonly [string, string]> => [written, await lastLine(writer, written)]),
    );
    expect(found).toEqual(lines);
  });
});
