import { describe, expect, it } from 'vitest';
import { outline } from './outline.js';

const long =
  'The council voted on Tuesday night to build a barrier across the mouth of the harbour, ending years of argument.';

describe('title, byline and date', () => {
  it('takes a short first line above running text', () => {
    expect(outline(`Council backs harbour barrier\n${long}`)).toEqual([
      'title Council backs harbour barrier',
      `paragraph ${long}`,
    ]);
    expect(outline(`# Council backs barrier\n\n${long}`)[0]).toBe('title Council backs barrier');
    expect(outline(`Who pays for the barrier?\n\n${long}`)[0]).toBe('title Who pays for the barrier?');
  });

  it.each([
    ['ends as a sentence does', `The council voted.\n${long}`],
    ['announces', `The plan in short:\n${long}`],
    ['is a list item', `- Council backs barrier\n- ${long}`],
    ['is all there is', 'Council backs harbour barrier'],
    ['stands above short lines only', 'Shopping\nbread\nmilk'],
  ])('finds no title where the first line %s', (_, text) => {
    expect(outline(text).filter((line) => line.startsWith('title'))).toEqual([]);
  });

  it('takes the title below a leading caption', () => {
    expect(outline(`| The pier. (Photo: Ann Lee)\n\nCouncil backs barrier\n\n${long}`)[0]).toBe(
      'title Council backs barrier',
    );
  });

  it.each([
    ['en', 'By Katarina Novotny', 'byline Katarina Novotny'],
    ['de', 'Von Jonas Petermann', 'byline Jonas Petermann'],
    ['vi', 'Tác giả: Gia Vũ', 'byline Gia Vũ'],
    ['en', 'GRAZDEN, 12 October', 'published --10-12'],
    ['en', 'Published Oct. 12, 2025 at 08:30', 'published 2025-10-12'],
    ['en', '2025-10-12', 'published 2025-10-12'],
    ['en', '25/10/2025', 'published 2025-10-25'],
    ['vi', 'Thứ Hai, 26/10/2025, 08:30 (GMT+7)', 'published 2025-10-26'],
    ['vi', 'Hà Nội, ngày 26 tháng 10 năm 2025', 'published 2025-10-26'],
  ])('%s: reads "%s" below the title', (language, line, expected) => {
    expect(outline(`A title of some length\n${line}\n\n${long}`, language)).toEqual([
      'title A title of some length',
      expected,
      `paragraph ${long}`,
    ]);
  });

  it.each(['10/12/2025', 'What happened on the night of 12 October', 'By the sea', '45 October 2025'])(
    'reads nothing into "%s"',
    (line) => {
      const lines = outline(`A title of some length\n${line}\n\n${long}`);
      expect(lines.filter((each) => /^(?:byline|published)/.test(each))).toEqual([]);
    },
  );
});

describe('headings', () => {
  it('are short lines without a stop between paragraphs', () => {
    expect(outline(`${long}\n\nThree conditions\n\n${long}\nWhy now?\n${long}`)).toEqual([
      `paragraph ${long}`,
      'heading 2 Three conditions',
      `paragraph ${long}`,
      'heading 2 Why now?',
      `paragraph ${long}`,
    ]);
  });

  it('may be marked or numbered, or stand one above the other', () => {
    expect(outline(`${long}\n\n### Small\n\n${long}\n\n1. Costs\n\n${long}\n\n2. Risks\n\n${long}`)).toEqual([
      `paragraph ${long}`,
      'heading 3 Small',
      `paragraph ${long}`,
      'heading 3 1. Costs',
      `paragraph ${long}`,
      'heading 3 2. Risks',
      `paragraph ${long}`,
    ]);
    expect(outline(`${long}\n\nChapter\n\nSection\n\n${long}`).slice(1, 3)).toEqual([
      'heading 2 Chapter',
      'heading 3 Section',
    ]);
  });

  it.each([
    ['a line at the end', `${long}\n\nAnn Lee`],
    ['a sentence', `${long}\n\nNobody came.\n\n${long}`],
    ['a quotation', `${long}\n\n“We will see”\n\n${long}`],
    ['a line that goes on in lower case', `${long}\n\nand so on\n\n${long}`],
    ['verse', `${long}\n\nRoses are red\nViolets are blue\nSugar is sweet\n\n${long}`],
  ])('are not %s', (_, text) => {
    expect(outline(text).filter((line) => line.startsWith('heading'))).toEqual([]);
  });
});

describe('lists', () => {
  it.each([
    ['dashes', '- one\n- two', 'list -|one -|two'],
    ['bullets', '• one\n• two', 'list •|one •|two'],
    ['stars', '* one\n* two', 'list *|one *|two'],
    ['pluses', '+ one\n+ two', 'list +|one +|two'],
    ['en dashes', '– one ;\n– two.', 'list –|one ; –|two.'],
    ['numbers', '1. one\n2. two\n3. three', 'list 1.|one 2.|two 3.|three'],
    ['numbers in brackets', '1) one\n2) two', 'list 1)|one 2)|two'],
    ['letters', 'a) one\nb) two', 'list a)|one b)|two'],
    [
      'Vietnamese letters',
      'a) một\nb) hai\nc) ba\nd) bốn\nđ) năm\ne) sáu',
      'list a)|một b)|hai c)|ba d)|bốn đ)|năm e)|sáu',
    ],
    [
      'Roman numerals',
      'i. one\nii. two\niii. three\niv. four\nv. five',
      'list i.|one ii.|two iii.|three iv.|four v.|five',
    ],
    ['items with lines between', '1. one.\n\n2. two.', 'list 1.|one. 2.|two.'],
    ['continuation lines', '- one\n  and more\n- two', 'list -|one and more -|two'],
    ['an inner list', '1. one\n  a) x\n  b) y\n2. two', 'list 1.|one >a)|x >b)|y 2.|two'],
  ])('of %s', (_, text, expected) => {
    expect(outline(`${long}\n\nThe rules:\n\n${text}\n\n${long}`)).toEqual([
      `paragraph ${long}`,
      'paragraph The rules:',
      expected,
      `paragraph ${long}`,
    ]);
  });

  it('end where the count starts again', () => {
    expect(outline('1. one.\n2. two.\n1. uno.\n2. dos.')).toEqual(['list 1.|one. 2.|two.', 'list 1.|uno. 2.|dos.']);
  });

  it.each([
    [
      '3.5 million people came.\n4.5 million left.',
      ['paragraph 3.5 million people came.', 'paragraph 4.5 million left.'],
    ],
    ['- Only one remark.', ['paragraph Only one remark.']],
    ['1. FC Köln won the game.', ['paragraph 1. FC Köln won the game.']],
    ['> As they said.', ['quote As they said.']],
    ['One.\n* * *\nTwo.', ['paragraph One.', 'paragraph Two.']],
  ])('are not made of "%s"', (text, expected) => {
    expect(outline(text)).toEqual(expected);
  });
});
