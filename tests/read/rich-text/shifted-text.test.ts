import { describe, expect, it } from 'vitest';
import { read } from '../../../src/read/index.js';

const body = 'The council voted on Tuesday night to build a barrier across the mouth of the harbour.';

const lastOf = async (rtf: string): Promise<string> => {
  const bytes = Buffer.from(`{\\rtf1\\ansi\\pard ${body}\\par ${rtf}\\par}`, 'latin1');
  const { text } = (await read({ bytes, name: 'news.rtf', language: 'en' })).value;
  return text.slice(text.lastIndexOf('\n') + 1);
};

describe('raised and lowered text of Rich Text', () => {
  it.each([
    [String.raw`some 10{\super 6} tonnes`, 'some 10⁶ tonnes'],
    [String.raw`some 10\super 6\nosupersub  tonnes`, 'some 10⁶ tonnes'],
    [String.raw`some 10\super -\super0\super 6\plain  tonnes`, 'some 10⁻⁶ tonnes'],
    [String.raw`H{\sub 2}O and log{\sub 10}`, 'H₂O and log₁₀'],
    [String.raw`some 10{\up8 6} tonnes`, 'some 10⁶ tonnes'],
    [String.raw`H{\dn6 2}O\up0  it is`, 'H₂O it is'],
    [String.raw`it took 1{\super 1}/{\sub 2} hours`, 'it took 1½ hours'],
    [String.raw`in 2024{\super\chftn{\footnote\pard See there.\par}} it rose`, 'in 2024 it rose'],
    [String.raw`in 2024{\super 7{\footnote\pard See there.\par}} it rose`, 'in 2024 it rose'],
    [String.raw`in 2024{\super 7}{\footnote\pard See there.\par} it rose`, 'in 2024 it rose'],
  ])('%s', async (rtf, expected) => {
    expect(await lastOf(rtf)).toBe(expected);
  });
});
