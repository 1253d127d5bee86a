import { expect, it } from 'vitest';
import { namedAbove } from '../../../src/summarize/choose/joined/named-above.js';
import { annotated, candidatesIn } from '../annotated.js';

const above = async (language: string, paragraph: string, ...told: string[]): Promise<string | undefined> => {
  const { annotation, at } = await annotated(`# The ferry\n\n${paragraph}`, language);
  const { reading } = annotation;
  const found = reading.sentences[namedAbove(annotation, told.map(at)) ?? -1];
  return found && reading.text.slice(found.start, found.end);
};

const mender = 'Bà Hoàng Thị Mơ vá lưới ở bến từ năm 1990.';
const chair = 'Ann Lee, 58, runs the quay.';

it.each([
  ['vi', `${mender} Chiếc lưới rách toạc. Bà không mắng ai.`, ['Chiếc lưới', 'không mắng'], mender],
  ['vi', `${mender} Năm 1997, chồng bà mất.`, ['chồng bà'], mender],
  ['en', `${chair} The wind was strong. She did not close the gate.`, ['The wind', 'She did'], chair],
])('whom a pronoun means the nearest sentence above names (%s): %s', async (language, paragraph, told, named) => {
  expect(await above(language, paragraph, ...told)).toBe(named);
});

it.each([
  [
    'one of them names somebody',
    'en',
    `${chair} Bo Day owns the mill. He did not close the gate.`,
    ['Bo Day', 'He did'],
  ],
  ['the pronoun is the title of a name', 'vi', `${mender} Bà Lan không mắng ai.`, ['Bà Lan']],
  ['the word is part of another', 'vi', `${mender} Bà con không mắng ai.`, ['Bà con']],
  ['the pronoun stands for things', 'vi', `${mender} Chúng không rách.`, ['Chúng không']],
  ['somebody is quoted', 'en', `${chair} “She did not close the gate.”`, ['She did']],
])('but none where %s (%s): %s', async (_, language, paragraph, told) => {
  expect(await above(language, paragraph, ...told)).toBeUndefined();
});

it('what names somebody comes with the pronoun, unless it is shown before', async () => {
  const text = `# The ferry\n\n${chair} The wind was strong all night. She did not close the gate.`;
  const all = await annotated(text);
  expect(candidatesIn(all)).toContainEqual({
    sentences: [all.at('The wind'), all.at('She did')],
    named: all.at('Ann Lee'),
  });
});
