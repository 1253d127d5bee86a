import { expect, it } from 'vitest';
import { roleText, speakerText } from '../../../src/summarize/say/speech/speaker.js';
import { annotated } from '../annotated.js';

const saidBy = async (text: string, words: string): Promise<readonly (string | undefined)[]> => {
  const article = await annotated(`# The ferry of Tarn\n\n${text}`, 'en', 'news');
  const { reading, attributions } = article.annotation;
  const speaker = attributions[article.at(words)]?.speaker;
  return speaker === undefined ? [] : [speakerText(reading, speaker), roleText(reading, speaker)];
};

it('"Mr" is no role, and an office is', async () => {
  const told = 'Edward Holt keeps the gate of the ferry.';
  expect(await saidBy(`${told} The old gate will stay shut in winter, Mr Holt said.`, 'old gate')).toEqual([
    'Edward Holt',
    undefined,
  ]);
  const office = 'The old gate will stay shut in winter, said Edward Holt, the harbour master.';
  expect((await saidBy(office, 'old gate'))[1]?.toLowerCase()).toContain('harbour master');
});

it.each([
  [
    'a noun phrase that a bracket parts speaks whole',
    'The new quay is full already, a senior Petroleos de Tarn (PDT) official said.',
    'A senior Petroleos de Tarn (PDT) official',
    undefined,
  ],
  [
    'a house between commas says for whom somebody works',
    'Edward Holt, of the Bank for Harbour Settlements, has said that the quay is full already.',
    'Edward Holt',
    'of the Bank for Harbour Settlements',
  ],
])('%s', async (_, text, speaker, role) => {
  expect(await saidBy(text, 'full already')).toEqual([speaker, role]);
});

it('a quotation that goes on with the sentence of whoever writes stays in it', async () => {
  const own = await annotated(
    '# The ferry of Tarn\n\nEdward Holt, who keeps the gate, has said that "ferries might rather be held back in the outer harbour until noon."',
    'en',
    'news',
  );
  const said = own.statements[own.at('ferries might')];
  expect(said?.speaker).toBeUndefined();
  expect(said?.text).toContain('Edward Holt');
});

const leaves = 'Edward Holt announced that he was leaving the board of the ferry after the vote.';
const words = '"I told this board in May that I would not sign an empty page," he said.';

it('"he" is who spoke and is called so, and not who is only named behind him', async () => {
  const abstained = `${leaves} One member, Ruth Lane, abstained.`;
  expect((await saidBy(`${abstained}\n\n${words}`, 'empty page'))[0]).toBe('Edward Holt');
});

it('"he" is the last who is named where nobody before him is called so', async () => {
  const opened = 'Ruth Lane announced that the board of the ferry had met. The member Edward Holt abstained.';
  expect((await saidBy(`${opened}\n\n${words}`, 'empty page'))[0]).toContain('Edward Holt');
});
