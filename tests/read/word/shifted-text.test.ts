import { describe, expect, it } from 'vitest';
import { body, paragraph, readWord, style } from './word-file.js';

const run = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const raised = '<w:vertAlign w:val="superscript"/>';
const lowered = '<w:vertAlign w:val="subscript"/>';
const referring = '<w:rStyle w:val="NoteMark"/>';
const math = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"';
const sum = (text: string): string => `<m:r><m:t>${text}</m:t></m:r>`;
const equation = (inner: string): string => `<m:oMath ${math}>${inner}</m:oMath>`;
const raisedSum = (base: string, power: string): string =>
  `<m:sSup><m:e>${sum(base)}</m:e><m:sup>${sum(power)}</m:sup></m:sSup>`;
const fraction = (above: string, below: string): string =>
  `<m:f><m:num>${sum(above)}</m:num><m:den>${sum(below)}</m:den></m:f>`;

const styles =
  style('NoteMark', 'footnote reference', `<w:rPr>${raised}</w:rPr>`) + style('Flat', 'flat', '<w:rPr><w:b/></w:rPr>');

const lastOf = async (runs: string): Promise<string> => {
  const { text } = (await readWord(`${paragraph(body)}<w:p>${runs}</w:p>`, { styles })).value;
  return text.slice(text.lastIndexOf('\n') + 1);
};

describe('raised and lowered text of a Word document', () => {
  it.each([
    ['an exponent', run('some 10') + run('6', raised) + run(' tonnes'), 'some 10⁶ tonnes'],
    [
      'an exponent in pieces',
      run('some 10') + run('−', raised) + run('6', raised) + run(' tonnes'),
      'some 10⁻⁶ tonnes',
    ],
    ['a formula', run('CO') + run('2', lowered) + run(' of the pumps'), 'CO₂ of the pumps'],
    ['a fraction', run('1') + run('1', raised) + run('/') + run('2', lowered) + run(' hours'), '1½ hours'],
    [
      'what is set back',
      run('some 10', referring + '<w:vertAlign w:val="baseline"/>') + run(' tonnes'),
      'some 10 tonnes',
    ],
    [
      'an exponent raised by points',
      run('some 10') + run('6', '<w:position w:val="8"/><w:sz w:val="14"/>') + run(' tonnes'),
      'some 10⁶ tonnes',
    ],
    [
      'an index lowered by points',
      run('CO') + run('2', '<w:position w:val="-6"/><w:sz w:val="14"/>') + run(' of the pumps'),
      'CO₂ of the pumps',
    ],
    [
      'type of one size, set beside a drawing',
      run('some 10') + run('6', '<w:position w:val="-6"/>') + run(' tonnes'),
      'some 106 tonnes',
    ],
    ['a style', run('in 2024') + run('3', referring) + run(' it rose'), 'in 2024³ it rose'],
    [
      'the mark of a footnote',
      `${run('in 2024')}<w:r><w:rPr>${referring}</w:rPr><w:footnoteReference w:id="2"/></w:r>${run(' it rose')}`,
      'in 2024 it rose',
    ],
    [
      'the typed mark of a footnote',
      `${run('in 2024')}<w:r><w:rPr>${referring}</w:rPr><w:footnoteReference w:customMarkFollows="1" w:id="2"/><w:t>7</w:t></w:r>${run(' it rose')}`,
      'in 2024 it rose',
    ],
    [
      'a link to a note',
      `${run('in 2024')}<w:hyperlink w:anchor="note7">${run('7', raised)}</w:hyperlink>${run(' it rose')}`,
      'in 2024 it rose',
    ],
    ['an equation', run('some ') + equation(raisedSum('10', '6')) + run(' tonnes'), 'some 10⁶ tonnes'],
    ['a power in letters', run('as ') + equation(raisedSum('x', 'ab')), 'as x^ab'],
    [
      'a fraction of an equation',
      run('it took ') + equation(sum('1') + fraction('1', '2')) + run(' hours'),
      'it took 1½ hours',
    ],
    ['a fraction of sums', run('it is ') + equation(fraction('a+b', '2')), 'it is (a+b)/2'],
    ['brackets', run('it is ') + equation(`${sum('2')}<m:d><m:e>${sum('3+4')}</m:e></m:d>`), 'it is 2(3+4)'],
    ['a root', run('it is ') + equation(`<m:rad><m:deg/><m:e>${sum('16')}</m:e></m:rad>`), 'it is √16'],
  ])('%s', async (_, runs, expected) => {
    expect(await lastOf(runs)).toBe(expected);
  });
});
