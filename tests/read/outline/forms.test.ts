import { expect, it } from 'vitest';
import { outlineOf } from '../outline.js';
import { readText, sectionsOf } from './read-text.js';
import { outlineOfWord, paragraph } from '../word/word-file.js';

const numbered = (text: string): string =>
  paragraph(text, '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>', '<w:b/>');

it('what is filled in below the items of a form heads nothing', async () => {
  const lines = ['What kind', 'REPAIR AND NEW LAMPS', 'What of', 'LIGHTS OF TEN HARBOURS', 'Where', 'District of Tarn'];
  const form = lines.map((line, index) => (index % 2 === 0 ? numbered(line) : paragraph(line))).join('');
  const found = await outlineOfWord(
    form + paragraph('The lights of the ten harbours are old, and the boats miss them at night.'),
  );
  expect(found.filter((line) => line.startsWith('heading'))).toEqual([]);
});

it('what is quoted from end to end is called so, and heads nothing', async () => {
  const text = [
    'Harbour lights',
    'NAME OF THE PROJECT',
    '“LIGHTS OF TEN HARBOURS”',
    'The lights are old, and the boats miss the quay at night, which costs the fishermen dear.',
    'COSTS',
    'The lights cost four million crowns, which the council pays out of the harbour fund.',
  ];
  const found = sectionsOf(await readText(text.join('\n\n')));
  expect(found.filter((line) => line.includes('LIGHTS OF'))).toEqual([]);
});

it('what is told letter by letter below its announcement are items, whatever they hold', async () => {
  const text = [
    'The harbour has two basins, which are marked as follows:',
    '(i) Basin 1 of 265 metres',
    '- In the east: the sea;',
    '- In the west: the old park;',
    '(ii) Basin 3 of 1,696 metres',
    '- In the east: the sea;',
    '- In the south: the ferry;',
  ].join('\n\n');
  expect(outlineOf(await readText(text)).filter((line) => line.startsWith('heading'))).toEqual([]);
});

it('a list that somebody typed into one paragraph of Word is one', async () => {
  const broken =
    'The model says that:</w:t><w:br/><w:t>- Boats are late</w:t><w:br/><w:t>- Gates are shut</w:t><w:br/><w:t>  at night';
  const found = await outlineOfWord(paragraph(broken));
  expect(found).toEqual([
    'paragraph The model says that:',
    expect.stringMatching(/^list .*Boats are late.*Gates are shut at night/),
  ]);
});

it('one dash behind a line break makes no list', async () => {
  const found = await outlineOfWord(paragraph('The gate is shut</w:t><w:br/><w:t>- and the lock too.'));
  expect(found).toEqual(['paragraph The gate is shut - and the lock too.']);
});

it('a number in bold type above a list heads it, as the bold lines without a number do', async () => {
  const bold = (text: string): string => paragraph(text, '', '<w:b/>');
  const plain = (text: string): string => numbered(text).replace('<w:b/>', '');
  const lines = [
    bold('What is wrong'),
    plain('Boats are late'),
    plain('Gates are shut'),
    bold('What helps'),
    plain('More lamps'),
    plain('A bell'),
    bold('3. What it brings'),
    plain('Boats are early'),
    plain('Gates are open'),
  ];
  const found = await outlineOfWord(lines.join(''));
  expect(found.filter((line) => line.startsWith('heading'))).toHaveLength(3);
});

it.each(['Tải về Mẫu đơn xin phép neo đậu', 'Hai cửa cống và một âu tàu → bến cảng an toàn'])(
  'heads nothing: %s',
  async (line) => {
    const text = `Bến phà Tràm\n\n${line}\n\nCảng vụ tiếp nhận hồ sơ tại quầy số hai và trả lời trong ba ngày làm việc kể từ ngày nhận đủ giấy tờ của chủ tàu.\n\nCảng vụ trả lời bằng văn bản, nêu rõ lý do nếu từ chối hồ sơ của chủ tàu trong thời hạn nói trên.`;
    expect((await readText(text, 'vi')).sections.filter(({ heading }) => heading !== undefined)).toEqual([]);
  },
);

it('what a form asks for in one line below another heads nothing', async () => {
  const fields = ['Name of the boat:', 'Built in: Length:', 'Port of the boat:', 'Owner of the boat:'];
  const told =
    'The owner asks the board for a berth in the inner harbour, and pays for it as the rules of the harbour say.';
  const form = ['A berth for a boat', ...fields, told, told, 'What it costs', told];
  expect(sectionsOf(await readText(form.join('\n\n'))).filter((line) => line.includes('boat:'))).toEqual([]);
});

it('a line with an address of the web heads nothing', async () => {
  const told =
    'The owner asks the board for a berth in the inner harbour, and pays for it as the rules of the harbour say.';
  const lines = ['The inner harbour', told, 'Full minutes (members only): https://harbour.example/5', told, told];
  expect(sectionsOf(await readText(lines.join('\n\n'))).filter((line) => line.includes('minutes'))).toEqual([]);
});
