import { expect, it } from 'vitest';
import { readText } from '../outline/read-text.js';

const turnsOf = async (lines: readonly string[]): Promise<string[]> => {
  const { text, turns } = await readText(lines.join('\n\n'), 'en', 'a.md');
  return turns.map(
    ({ kind, speaker }) => `${kind} ${speaker === undefined ? '' : text.slice(speaker.start, speaker.end)}`,
  );
};

const said = 'the gates stay shut until the tide turns, and the boats wait at the outer quay.';

it('a name that is a word too speaks where it comes back among others', async () => {
  const lines = ['Will', 'Mara', 'Will', 'Jonas', 'Mara', 'Will', 'Jonas', 'Mara', 'Jonas'];
  const turns = await turnsOf(['# The gates', ...lines.map((name) => `${name}: They will see that ${said}`)]);
  expect(turns).toEqual(lines.map((name) => `speech ${name}`));
});

it('what people are called on networks makes no word of a name, and who led the meeting does not speak', async () => {
  const lines = ['Mara', 'Jonas', 'Mara', 'Jonas', 'Mara'];
  const head = [
    '# The gates',
    'Facilitator: Mara',
    '## Attendees',
    '- Mara Lind (@mara)',
    '- Jonas Aas (@jonas)',
    '## Minutes',
  ];
  const turns = await turnsOf([...head, ...lines.map((name) => `${name}: I think that ${said}`)]);
  expect(turns).toEqual(lines.map((name) => `speech ${name}`));
});

it('a meeting that asks and answers is no interview', async () => {
  const lines = ['Jonas: How long do the gates stay shut?', `Mara: I say that ${said}`];
  const head = ['# The gates', '## Attendees', '- Mara Lind', '- Jonas Aas', '## Minutes'];
  const turns = await turnsOf([...head, ...lines, ...lines, ...lines]);
  expect(new Set(turns)).toEqual(new Set(['speech Jonas', 'speech Mara']));
});

it('initials of one speaker leave the names of the others', async () => {
  const names = ['TC', 'Mara Lind', 'TC', 'Jonas', 'TC', 'Jonas', 'Mara Lind'];
  const turns = await turnsOf(['# The gates', ...names.map((name) => `${name}: I think that ${said}`)]);
  expect(turns).toEqual(names.map((name) => `speech ${name}`));
});

it('a break that has the line of a speaker ends what was said', async () => {
  const part = (name: string): string[] => [`**${name}:**`, `Let us take a break, since ${said}`, '**Break:**'];
  const { text, turns } = await readText(['Mara', 'Jonas', 'Mara', 'Jonas'].flatMap(part).join('\n\n'), 'en', 'a.md');
  expect(turns).toHaveLength(4);
  expect(turns.every(({ span }) => text.slice(span.start, span.end).endsWith('quay.'))).toBe(true);
});

it('what stands without a label among turns of one paragraph each is told by whoever wrote the minutes', async () => {
  const lines = ['Mara', 'Jonas', 'Mara', 'Jonas', 'Mara', 'Jonas'].map((name) => `${name}: I think that ${said}`);
  const told = 'The members spoke of the fees and agreed on most of them.';
  const list = '- by day\n- by night';
  const head = ['# The gates', '## Minutes', ...lines, ...lines];
  const { text, turns } = await readText(
    [...head, told, ...lines, 'Mara: We count the boats:', list, ...lines].join('\n\n'),
    'en',
    'a.md',
  );
  const words = turns.map(({ span }) => text.slice(span.start, span.end));
  expect(words.filter((each) => each.includes(told))).toEqual([]);
  expect(words.filter((each) => each.includes('by night'))).toHaveLength(1);
});

it('what is answered may open by announcing a list', async () => {
  const lines = [
    '**You have run the port for a year. How are you?**',
    'We are well, and our boats are as well as we are.',
    '**What do you need most?**',
    'We need two things:',
    '- boats',
    '**And what do you tell your people?**',
    'We tell them that they should not wait for us.',
  ];
  const turns = await turnsOf(['# The gates', ...lines]);
  expect(turns.map((turn) => turn.trim())).toEqual(['question', 'answer', 'question', 'answer', 'question', 'answer']);
});

it('a page that asks and announces what it explains is no conversation', async () => {
  const lines = [
    'You stand at the gate, and you see your boat drift out. How could that be?',
    'It takes two things:',
    '- a wind',
    '**Why is that such a matter?**',
    'Boats that drift are a matter because they:',
    '- hit the gates we have',
  ];
  expect(await turnsOf(['# The gates', ...lines])).toEqual([]);
});

it('a guest without initials speaks between two that have them, and what was decided is nobody’s words', async () => {
  const names = ['TC', 'ML', 'Jonas', 'TC', 'Kirsten', 'Jonas', 'ML', 'Resolution', 'TC'];
  const lines = names.map((name) => `${name}: I think that ${said}`);
  const turns = await turnsOf(['# The gates', 'Presenter: the clerk', '- the plan of the gates', ...lines]);
  expect(turns).toEqual(names.filter((name) => name !== 'Resolution').map((name) => `speech ${name}`));
});
