import { describe, expect, it } from 'vitest';
import { body, paragraph, readText, style } from './text-file.js';

const position = (name: string, value: string): string =>
  style(name, '', `<style:text-properties style:text-position="${value}"/>`, 'text');
const automatic = [
  position('Up', 'super 58%'),
  position('Down', 'sub 58%'),
  position('High', '33% 58%'),
  position('Low', '-33% 58%'),
  position('Level', '0% 100%'),
].join('');
const span = (name: string, text: string): string => `<text:span text:style-name="${name}">${text}</text:span>`;

const lastOf = async (words: string): Promise<string> => {
  const { text } = (await readText(paragraph(body) + paragraph(words), { automatic })).value;
  return text.slice(text.lastIndexOf('\n') + 1);
};

describe('raised and lowered text of an OpenDocument text', () => {
  it.each([
    [`some 10${span('Up', '6')} tonnes`, 'some 10⁶ tonnes'],
    [`some 10${span('High', '−')}${span('High', '6')} tonnes`, 'some 10⁻⁶ tonnes'],
    [`H${span('Down', '2')}O and CO${span('Low', '2')}`, 'H₂O and CO₂'],
    [`it took 1${span('Up', '1')}/${span('Down', '2')} hours`, 'it took 1½ hours'],
    [`some 10${span('Up', span('Level', '6'))} tonnes`, 'some 106 tonnes'],
    [
      'in 2024<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>See there.</text:p></text:note-body></text:note> it rose',
      'in 2024 it rose',
    ],
    [`in 2024<text:a xlink:href="#note1">${span('Up', '1')}</text:a> it rose`, 'in 2024 it rose'],
    ['in 2024<text:a xlink:href="#note1">[1]</text:a> it rose', 'in 2024 it rose'],
  ])('%s', async (words, expected) => {
    expect(await lastOf(words)).toBe(expected);
  });
});
