import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/model/article.js';
import { outline } from '../outline.js';
import { readText } from './read-text.js';

const en =
  'The council voted on Tuesday night to build a barrier across the mouth of the harbour after years of argument.';

/** Lists and paragraphs in a line each: `list 1.|one >a)|x`. */
const blocksOf = ({ text, blocks }: Article): string[] =>
  blocks.map((block) => {
    const at = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
    if (block.kind !== 'list') return `${block.kind} ${at(block.span)}`;
    return `list ${block.items.map(({ span, marker = '', depth = 0 }) => `${'>'.repeat(depth)}${marker}|${at(span)}`).join(' ')}`;
  });

const listsOf = async (text: string, language = 'en'): Promise<string[]> =>
  blocksOf(await readText(`${en}\n\nThe rules:\n\n${text}\n\n${en}`, language)).slice(2, -1);

describe('lists', () => {
  it('begin anew with signs below the last of several numbered sentences, and hold those that an item announces', async () => {
    const counted = '1. Every ward keeps a boat.\n2. Every boat has a lamp.\n3. Every lamp is lit at dusk.';
    expect(await listsOf(`${counted}\n- Harbour Act 1952\n- Lamps Order 1961`)).toEqual([
      'list 1.|Every ward keeps a boat. 2.|Every boat has a lamp. 3.|Every lamp is lit at dusk.',
      'list -|Harbour Act 1952 -|Lamps Order 1961',
    ]);
    expect(await listsOf(`${counted.slice(0, -1)}:\n- in winter;\n- in fog.`)).toEqual([
      'list 1.|Every ward keeps a boat. 2.|Every boat has a lamp. 3.|Every lamp is lit at dusk: >-|in winter; >-|in fog.',
    ]);
  });

  it('count what stands below a letter with that letter', async () => {
    const subjects =
      'a) Môn luật thi trong một buổi gồm:\na1) luật bến bãi;\na2) luật đường sông.\nb) Môn lái thi trên sông gồm:\nb1) lái lúc nước lớn;\nb2) lái ban đêm.';
    expect(await listsOf(subjects, 'vi')).toEqual([
      'list a)|Môn luật thi trong một buổi gồm: >a1)|luật bến bãi; >a2)|luật đường sông. b)|Môn lái thi trên sông gồm: >b1)|lái lúc nước lớn; >b2)|lái ban đêm.',
    ]);
  });

  it('hold no sign that stood around another one above, where a paragraph has parted them', async () => {
    const parted = `- A paper is whole if:\n+ it is signed;\n+ it is dated.\n\n${en}\n\n+ or it is sealed.\n- Copies are made of it.\n- One is kept.`;
    expect((await listsOf(parted)).filter((block) => block.startsWith('list'))).toEqual([
      'list -|A paper is whole if: >+|it is signed; >+|it is dated.',
      'list +|or it is sealed.',
      'list -|Copies are made of it. -|One is kept.',
    ]);
  });

  it('hold the clauses of a provision that opens with the first of them on its own line', async () => {
    const text =
      '3. Every ward keeps a boat.\n4. (1) Every boat has a lamp.\n(2) The lamp is lit at dusk.\n5. Wards pay for both.';
    expect(await listsOf(text)).toEqual([
      'list 3.|Every ward keeps a boat. 4.|(1) Every boat has a lamp. >(2)|The lamp is lit at dusk. 5.|Wards pay for both.',
    ]);
  });

  it('are of one law that is cited, whose first provision stands behind the mark that opens it', async () => {
    const cited = (...provisions: string[]): string => `“${provisions.join('\n\n')}”.`;
    const text = [
      '- The Harbour Act says:',
      cited('1. Every boat has a lamp.', '2. Every lamp is lit at dusk.'),
      '- The Lamps Order says:',
      cited('3. Lamps are green.'),
      '- The clerk answers for both.',
    ].join('\n\n');
    const found = await listsOf(text);
    expect(found).toContain('list 1.|Every boat has a lamp. 2.|Every lamp is lit at dusk.”.');
    expect(found.filter((list) => list.includes('Lamps are green')).join()).not.toContain('dusk');
    expect(found.filter((list) => list.includes('clerk')).join()).not.toContain('green');
  });

  it.each([
    ['upper-case letters', 'A. one;\nB. two.', ['list A.|one; B.|two.']],
    [
      'decimals with and without the last stop',
      '2.1. one:\n2.1.1 One;\n2.1.2. two;\n2.1.3. three.\n2.2. two.',
      ['list 2.1.|one: >2.1.1|One; >2.1.2.|two; >2.1.3.|three. 2.2.|two.'],
    ],
    ['numbers with a stroke', '1/ one;\n2/ two.', ['list 1/|one; 2/|two.']],
    ['signs that are set twice below one', '+ one:\n++ two;\n++ three.', ['list +|one: >++|two; >++|three.']],
    ['numbers with a dash', '1- one;\n2- two.', ['list 1-|one; 2-|two.']],
    ['numbers of which one lacks its blank', '1- One;\n2- Two;\n3-Three.', ['list 1-|One; 2-|Two; 3-|Three.']],
    ['the same with a stop', '1. One;\n2.Two;\n3. Three.', ['list 1.|One; 2.|Two; 3.|Three.']],
    ['letters with a comma', 'a, one;\nb, two.', ['list a,|one; b,|two.']],
    [
      'numbers in brackets',
      '(1) one;\n(2) two;\n(2a) more;\n(3) three.',
      ['list (1)|one; (2)|two; (2a)|more; (3)|three.'],
    ],
    ['dashes without a space', '-One;\n-Two.', ['list -|One; -|Two.']],
    ['numbers with signs of emphasis', '**(1)** One;\n**(2) **Two;\n(3) Three.', ['list (1)|One; (2)|Two; (3)|Three.']],
    ['dashes behind signs of emphasis', '** - Age:** over 18;\n*- Health.', ['list -|Age:** over 18; -|Health.']],
    [
      'numbers whose sign changes',
      '1- one;\n2- two.\n3. three;\n4. four.',
      ['list 1-|one; 2-|two. 3.|three; 4.|four.'],
    ],
    ['decimals', '1.1. one;\n1.2. two;\n2.1. three.', ['list 1.1.|one; 1.2.|two; 2.1.|three.']],
  ])('of %s', async (_, text, expected) => {
    expect(await listsOf(text)).toEqual(expected);
  });

  it.each([
    [
      'numbers, letters, dashes',
      '1. One:\na) x;\nb) y:\n- p;\n- q.\n2. Two.',
      ['list 1.|One: >a)|x; >b)|y: >>-|p; >>-|q. 2.|Two.'],
    ],
    ['dashes and pluses', '- One:\n+ x;\n+ y.\n- Two.', ['list -|One: >+|x; >+|y. -|Two.']],
    ['one sign, set in', '- One\n  - x\n    - p\n  - y\n- Two', ['list -|One >-|x >>-|p >-|y -|Two']],
    ['numbers in numbers, set in', '1. One\n   1. x\n   2. y\n2. Two', ['list 1.|One >1.|x >2.|y 2.|Two']],
    [
      'an inner list that begins in its middle',
      '1. One:\nd) x;\nđ) y.\n2. Two.',
      ['list 1.|One: >d)|x; >đ)|y. 2.|Two.'],
    ],
    [
      'an excerpt that leaves items out',
      '1. One;\n3. Three:\na) x;\nb) y.\n7. Seven.',
      ['list 1.|One; 3.|Three: >a)|x; >b)|y. 7.|Seven.'],
    ],
    [
      'letters that an excerpt leaves out',
      '1. One:\na) x;\n...\nđ) y.\n2. Two.',
      ['list 1.|One: >a)|x; >đ)|y. 2.|Two.'],
    ],
    ['two lists', '- One;\n- Two.\n1. Uno;\n2. Dos.', ['list -|One; -|Two.', 'list 1.|Uno; 2.|Dos.']],
  ])('nest: %s', async (_, text, expected) => {
    expect(await listsOf(text, 'vi')).toEqual(expected);
  });

  it('keep what stands behind a semicolon', async () => {
    expect(await listsOf('- Shut the gate; leave the lock open;\n- Mend the pier.')).toEqual([
      'list -|Shut the gate; leave the lock open; -|Mend the pier.',
    ]);
  });

  it('go on behind paragraphs, where their count does', async () => {
    expect(await listsOf(`1. The gate is shut at night.\n\n${en}\n\n2. The lock is open at noon.`)).toEqual([
      'list 1.|The gate is shut at night.',
      `paragraph ${en}`,
      'list 2.|The lock is open at noon.',
    ]);
    expect(await listsOf(`- The gate is shut.\n\n${en}\n\n- The lock is open.\n\n- The pier is mended.`)).toEqual([
      'list -|The gate is shut.',
      `paragraph ${en}`,
      'list -|The lock is open. -|The pier is mended.',
    ]);
  });

  it('hold a paragraph between two items of three, which says more of the first', async () => {
    const items = ['The gate is shut at night.', 'The lock is open at noon.', 'The pier is mended in May.'];
    const [one, two, three] = items.map((item, at) => `${at + 1}. ${item}`);
    expect(await listsOf(`${one ?? ''}\n\n${two ?? ''}\n\n${en}\n\n${three ?? ''}`)).toEqual([
      `list 1.|${items[0] ?? ''} 2.|${items[1] ?? ''} >|${en} 3.|${items[2] ?? ''}`,
    ]);
  });

  it('may be of one item that a heading stands above', async () => {
    const article = await readText(
      `# Minutes of the board\n\n${en}\n\n## Other matters\n\n* Nothing to add.\n\n## Next meeting\n\n${en}`,
    );
    expect(blocksOf(article)).toContain('list *|Nothing to add.');
  });

  it.each([
    ['a lone remark', '- Only one remark.'],
    ['what people say', `– Come in, he said.\n\n${en}\n\n${en}\n\n${en}\n\n${en}\n\n– Thank you.`],
  ])('are not made of %s', async (_, text) => {
    expect(blocksOf(await readText(`${en}\n\n${text}\n\n${en}`)).filter((line) => line.startsWith('list'))).toEqual([]);
  });

  it('of a decree stand in their article, letters inside of numbers', async () => {
    const text = `Quy định về bến phà\n\n${en}\n\nĐiều 1. Trách nhiệm của chủ bến\n\n1. Chủ bến có trách nhiệm:\n\na) Bố trí phao cứu sinh;\n\nb) Ngừng chạy khi gió trên cấp 5.\n\n2. Chủ bến lập sổ theo dõi.\n\nĐiều 2. Hiệu lực\n\nQuy định này có hiệu lực từ ngày 01 tháng 9 năm 2026.`;
    const article = await readText(text, 'vi');
    expect(blocksOf(article).slice(1)).toEqual([
      'heading Điều 1. Trách nhiệm của chủ bến',
      'list 1.|Chủ bến có trách nhiệm: >a)|Bố trí phao cứu sinh; >b)|Ngừng chạy khi gió trên cấp 5. 2.|Chủ bến lập sổ theo dõi.',
      'heading Điều 2. Hiệu lực',
      'paragraph Quy định này có hiệu lực từ ngày 01 tháng 9 năm 2026.',
    ]);
  });
});

it('a step without a stop, whose own steps are set in further below it, is an item and no heading', () => {
  const text = [
    'How to close the boathouse',
    '',
    'Do it before the first frost. Two people need about an hour for it, and a third one helps.',
    '',
    '1. Empty the kitchen',
    '   a. Throw out what will not keep for two weeks.',
    '   b. Leave the freezer on.',
    '2. Turn the heating down to eight degrees.',
    '3. Lock both gates and take the key to the office.',
  ].join('\n');
  expect(outline(text).at(-1)).toBe(
    'list 1.|Empty the kitchen >a.|Throw out what will not keep for two weeks. >b.|Leave the freezer on. ' +
      '2.|Turn the heating down to eight degrees. 3.|Lock both gates and take the key to the office.',
  );
});
