import { describe, expect, it } from 'vitest';
import { deckSchema } from '../../../src/model/deck.js';
import { errno, runIn, type World } from '../fake-io.js';

const article =
  'The council voted on Tuesday to build a barrier across the harbour. It will cost 412 million pounds.\n';
const world = (more: World['files'] = {}): World => ({ files: { 'a.txt': article, ...more } });
const failing = (operation: string, match: RegExp, code: string): World => ({
  ...world(),
  fail: (each, path) => {
    if (each === operation && match.test(path)) throw errno(code);
  },
});

describe('what can not be read or written', () => {
  it.each<[string, World, string[], number, RegExp]>([
    ['a missing file', world(), ['absent.txt'], 3, /^error: There is no file absent\.txt\. Check the path\.$/],
    ['a folder', world({ 'news/': '' }), ['news'], 3, /^error: news is a folder\./],
    ['an empty file', world({ 'e.txt': '' }), ['e.txt'], 3, /^error: e\.txt is empty\./],
    ['only spaces', world({ 'e.txt': ' \n\t\u00a0\n' }), ['e.txt'], 3, /^error: e\.txt holds no text\./],
    [
      'an image',
      world({ 'e.txt': Buffer.from([0x89, 0x50, 0x4e, 0x47]) }),
      ['e.txt'],
      3,
      /^error: e\.txt is a PNG image\./,
    ],
    ['a zip', world({ 'e.txt': 'PK\u0003\u0004' }), ['e.txt'], 3, /^error: e\.txt is a zip archive/],
    ['NUL bytes', world({ 'e.txt': 'a\0b' }), ['e.txt'], 3, /^error: e\.txt is a binary file\./],
    [
      'another encoding',
      world({ 'e.txt': Buffer.from('Fin.\nr\xe9sum\xe9', 'latin1') }),
      ['e.txt'],
      3,
      /^e\.txt:2: error: e\.txt is not UTF-8/,
    ],
    [
      '50 MB of text',
      world({ 'e.txt': Buffer.alloc(50_000_000, 'a ') }),
      ['e.txt'],
      3,
      /^error: e\.txt is larger than 5 MB\./,
    ],
    ['50 MB on stdin', { stdin: Buffer.alloc(50_000_000, 'a ') }, ['-'], 3, /^error: stdin is larger than 5 MB\./],
    ['nothing on stdin', { stdin: '' }, ['-'], 3, /^error: stdin is empty\./],
    [
      'a source without permission',
      failing('read', /a\.txt$/, 'EACCES'),
      ['a.txt'],
      3,
      /^error: a\.txt can't be read: permission is denied\./,
    ],
    [
      'a path through a file',
      failing('stat', /a\.txt$/, 'ENOTDIR'),
      ['a.txt'],
      3,
      /^error: a\.txt can't be read: a part of the path is no folder\./,
    ],
    [
      'a briefing in what is no language',
      world({
        'b.yaml': 'version: 2\nlanguage: e n\ntitle: Harbour\ntopics:\n  - heading: Costs\n    points: [It is dear.]\n',
      }),
      ['b.yaml'],
      3,
      /^b\.yaml:2:\d+: error: `language`: not a language tag, such as vi, en or fr-CA\./,
    ],
    [
      'an outline in what is no language',
      world({ 'b.md': '---\nbriefdeck: outline\nlanguage: en_US\n---\n# Harbour\n\n## Costs\n\n- It is dear.\n' }),
      ['b.md'],
      3,
      /^b\.md:3:\d+: error: `language`: not a language tag/,
    ],
    ['a missing output folder', world(), ['a.txt', '-o', 'out/b.pptx'], 6, /^error: There is no folder out\. /],
    [
      'a missing output folder that ends in a slash',
      world(),
      ['a.txt', '-o', 'out/'],
      6,
      /^error: There is no folder out\/\. /,
    ],
    [
      'an existing output',
      world({ 'a.pptx': 'x' }),
      ['a.txt'],
      6,
      /^error: a\.pptx exists already\. Use --force to overwrite it\.$/,
    ],
    [
      'an output that is the source',
      world(),
      ['a.txt', '--emit', 'article', '-o', 'a.txt', '--force'],
      6,
      /^error: a\.txt is what the result would be made from\./,
    ],
    [
      'an output without permission',
      failing('write', /tmp$/, 'EACCES'),
      ['a.txt'],
      6,
      /^error: a\.pptx can't be written: permission is denied\./,
    ],
    [
      'a full disk',
      failing('write', /tmp$/, 'ENOSPC'),
      ['a.txt'],
      6,
      /^error: a\.pptx can't be written: the disk is full\./,
    ],
    [
      'a disk that fills up when renaming',
      failing('rename', /pptx$/, 'ENOSPC'),
      ['a.txt'],
      6,
      /^error: a\.pptx can't be written: the disk is full\./,
    ],
    [
      'a read-only disk',
      failing('write', /tmp$/, 'EROFS'),
      ['a.txt'],
      6,
      /^error: a\.pptx can't be written: the disk is read-only\./,
    ],
    [
      'a failure nobody foresaw',
      failing('write', /tmp$/, 'EWHATEVER'),
      ['a.txt'],
      6,
      /^error: a\.pptx can't be written: it failed with EWHATEVER\./,
    ],
  ])('%s ends in one clear line', async (_, given, argv, code, line) => {
    const ran = await runIn(given, ...argv);
    expect(ran.stderr).toMatch(/^[^\n]+\n$/);
    expect(ran.stderr.trimEnd()).toMatch(line);
    expect(ran.stdout).toBe('');
    expect(ran.code).toBe(code);
    expect([...ran.files.keys()].sort()).toEqual(
      Object.keys(given.files ?? {})
        .filter((name) => !name.endsWith('/'))
        .sort(),
    );
  });

  it('a fault of ours prints its stack and asks for a report', async () => {
    const broken: World = {
      ...world(),
      fail: () => {
        throw new TypeError('nobody expects this');
      },
    };
    const ran = await runIn(broken, 'a.txt', '--json');
    expect(ran.code).toBe(70);
    expect(ran.stderr).toMatch(/^TypeError: nobody expects this\n {4}at /);
    expect(ran.stderr).toMatch(/fault of briefdeck .*report/);
    expect(JSON.parse(ran.stdout)).toMatchObject({ output: null, diagnostics: [{ code: 'fault' }] });
  });
});

describe('what is odd, but can be read', () => {
  const long = `The council said that ${Array.from({ length: 1500 }, (_, index) => `member${index} agreed`).join(' and ')}.`;
  it.each([
    ['one sentence', 'The council voted on Tuesday to build a barrier across the harbour.'],
    ['one word', 'Yes'],
    ['control characters', article.replaceAll(' ', ' \u0007\u001b[31m')],
    ['lone surrogates', Buffer.from(`\ufeff${article.replaceAll('council', 'coun\ud800cil')}`, 'utf16le')],
    ['emoji', `${article} 👩‍🔬🏳️‍🌈 agreed, said the mayor 🎉.`],
    [
      'decomposed Vietnamese',
      'Hội nghị thông qua Công ước Hà Nội về chống tội phạm mạng vào sáng nay.'.normalize('NFD'),
    ],
    ['Arabic', 'وافق المجلس يوم الثلاثاء على بناء حاجز عبر الميناء. وسيكلف المشروع 412 مليون جنيه.'],
    ['Hebrew with marks of direction', '\u202bהמועצה הצביעה ביום שלישי על בניית מחסום לרוחב הנמל.\u202c'],
    ['a sentence of 3,000 words', long],
    ['markup', 'The <b>council</b> & the "mayor" said ]]> it\'s over <?xml?> &amp; done.'],
    ['a text that looks like a formula', '=1+1 is what the mayor wrote on the board.'],
  ])('%s makes a deck', async (_, content) => {
    const ran = await runIn({ files: { 'a.txt': content } }, 'a.txt');
    expect(ran.stderr).toMatch(/^a\.pptx: \d+ slides?, /m);
    expect(ran.code).toBe(0);
    const { stdout } = await runIn({ files: { 'a.txt': content } }, 'a.txt', '--emit', 'deck');
    const deck = deckSchema.parse(JSON.parse(stdout));
    // eslint-disable-next-line no-control-regex -- what must not be there
    expect(JSON.stringify(deck)).not.toMatch(/[\u0000-\u001f\u202a-\u202e]|\\u00[01]|\\ud[89a-f]/i);
    expect(stdout).toBe(stdout.normalize('NFC'));
  });
});

describe('an interruption', () => {
  it.each(['read', 'write', 'rename'])('before %s leaves nothing behind', async (moment) => {
    const ran = await runIn(
      {
        ...world(),
        before: (operation, controller) => {
          if (operation === moment) controller.abort();
        },
      },
      'a.txt',
    );
    // Once the new file takes its place there is nothing left to interrupt.
    if (moment === 'rename') expect(ran).toMatchObject({ code: 0 });
    else expect(ran).toMatchObject({ code: 130, stdout: '', stderr: 'error: Interrupted; nothing was written.\n' });
    expect([...ran.files.keys()].filter((name) => name !== 'a.txt')).toEqual(moment === 'rename' ? ['a.pptx'] : []);
  });
});
