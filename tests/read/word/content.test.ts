import { expect, it } from 'vitest';
import { body, outlineOfWord, paragraph } from './word-file.js';

const text = (words: string): string => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;

/** What a paragraph with these runs says. */
const said = async (runs: string, before = ''): Promise<string[]> =>
  (await outlineOfWord(`${paragraph(body)}${before}<w:p>${runs}</w:p>`)).slice(1);

const field = (kind: string): string => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;

it.each([
  [
    'tracked changes as they are once accepted',
    `${text('It costs ')}<w:del><w:r><w:delText>300</w:delText></w:r></w:del><w:ins>${text('412')}</w:ins>${text(' million.')}`,
    'It costs 412 million.',
  ],
  [
    'what was moved only where it went',
    `<w:moveFrom>${text('Here. ')}</w:moveFrom><w:moveTo>${text('There.')}</w:moveTo>`,
    'There.',
  ],
  [
    'what a field shows, not what it is told',
    `${text('It opens on ')}${field('begin')}<w:r><w:instrText>DATE \\@ "d"</w:instrText></w:r>${field('begin')}${text('inner')}${field('end')}${field('separate')}${text('3 May')}${field('end')}${text('.')}`,
    'It opens on 3 May.',
  ],
  [
    'simple fields and links',
    `<w:fldSimple w:instr="PAGE">${text('Seven ')}</w:fldSimple><w:hyperlink r:id="rId9">${text('gates')}</w:hyperlink>`,
    'Seven gates',
  ],
  ['nothing hidden', `${text('Seen')}<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r>${text('.')}`, 'Seen.'],
  ['what is set not to be hidden', `<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>Seen.</w:t></w:r>`, 'Seen.'],
  [
    'no notes and comments',
    `${text('Seven gates')}<w:r><w:footnoteReference w:id="2"/></w:r><w:commentRangeStart w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>${text('.')}`,
    'Seven gates.',
  ],
  [
    'filled content controls',
    `<w:sdt><w:sdtPr/><w:sdtContent>${text('Ann Lee wrote this.')}</w:sdtContent></w:sdt>`,
    'Ann Lee wrote this.',
  ],
  [
    'the words under ruby',
    `<w:r><w:ruby><w:rt>${text('toh')}</w:rt><w:rubyBase>${text('Tokyo.')}</w:rubyBase></w:ruby></w:r>`,
    'Tokyo.',
  ],
  [
    'tabs and hyphens',
    '<w:r><w:t>A</w:t><w:tab/><w:t>well</w:t><w:noBreakHyphen/><w:t>known</w:t><w:softHyphen/><w:t>gate.</w:t></w:r>',
    'A well\u2011knowngate.',
  ],
  [
    'no signs of symbol fonts',
    `<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>${text('Done.')}<w:r><w:sym w:char="2714"/></w:r>`,
    'Done.✔',
  ],
  [
    'Greek letters of the font Symbol',
    `<w:r><w:sym w:font="Symbol" w:char="F061"/></w:r>${text(' and 5 ')}<w:r><w:rPr><w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/></w:rPr><w:t>\uf06d</w:t></w:r>${text('m.')}`,
    'α and 5 μm.',
  ],
  [
    'what a program filled a control with and left its mark on',
    `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${text('Ann Lee wrote this.')}</w:sdtContent></w:sdt>`,
    'Ann Lee wrote this.',
  ],
])('reads %s', async (_, runs, expected) => {
  expect(await said(runs)).toEqual([`paragraph ${expected}`]);
});

it('reads no placeholder of a content control', async () => {
  const empty = `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="Prompt"/></w:rPr><w:t>Click here.</w:t></w:r></w:sdtContent></w:sdt>`;
  expect(await said(empty)).toEqual([]);
});

it('joins a paragraph whose end was deleted with the next', async () => {
  const deleted = `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${text('The gate ')}</w:p>`;
  expect(await said(text('opens at dawn.'), deleted)).toEqual(['paragraph The gate opens at dawn.']);
});

it('loses no more than one paragraph to a field that nobody ended', async () => {
  const broken = `<w:p>${field('begin')}${text('lost')}</w:p>`;
  expect(await said(text('The gate opens at dawn.'), broken)).toEqual(['paragraph The gate opens at dawn.']);
});

it('reads a large first letter with its word', async () => {
  const letter = '<w:pPr><w:framePr w:dropCap="drop" w:lines="3"/></w:pPr>';
  expect(await said(text('he gates are shut.'), `<w:p>${letter}${text('T')}</w:p>`)).toEqual([
    'paragraph The gates are shut.',
  ]);
});

it('reads nothing of a paragraph that only asks', async () => {
  const prompt = '<w:r><w:rPr><w:rStyle w:val="Prompt"/></w:rPr><w:t>Type the body of the letter.</w:t></w:r>';
  const control = `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:p>${prompt}</w:p></w:sdtContent></w:sdt>`;
  expect(await said(text('The gates are shut.'), control)).toEqual(['paragraph The gates are shut.']);
});
