import { describe, expect, it } from 'vitest';
import { unwrapLines } from '../../src/read/lines/broken/unwrap.js';

const paragraph =
  'The council voted on Tuesday night to build a tidal barrier across the mouth of the harbour, ending more than ten years of argument over how to protect the old town from the sea.';

function wrap(text: string, width: number, indent = ''): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(lines.length === 0 ? word : indent + word);
  }
  return lines.join('\n');
}

describe('unwrapLines', () => {
  it.each([60, 72, 80])('joins paragraphs wrapped at %i columns', (width) => {
    const text = [paragraph, paragraph, paragraph].map((each) => wrap(each, width)).join('\n\n');
    expect(unwrapLines(text)).toBe([paragraph, paragraph, paragraph].join('\n\n'));
  });

  it('goes on in small letters behind a bracket', () => {
    const text =
      'The council has welcomed the new rules of the harbour board in Decision 12 (2023)\non the pay of its keepers.';
    expect(unwrapLines(text)).toBe(text.replace('\n', ' '));
    const short = 'Lamps (two)\nchains and stone';
    expect(unwrapLines(short)).toBe(short);
  });

  it('takes a day in the middle of a sentence for no item', () => {
    const text = 'Die Gemeinde zahlt den Betrag für das neue Wehr am Hafen bis zum\n30. Juni 1995 an den Kreis.';
    expect(unwrapLines(text)).toBe(text.replace('\n', ' '));
    const listed = 'Die Gemeinde hat den Betrag für das neue Wehr am Hafen so geteilt:\n30. Juni 1995 an den Kreis.';
    expect(unwrapLines(listed)).toBe(listed);
  });

  it.each([
    [
      'The wardens told the crews how new lamps,\nhowever bright they look\n, are hard to see in a fog.',
      'The wardens told the crews how new lamps, however bright they look, are hard to see in a fog.',
    ],
    ['She read the rule (the old one\n) and signed.', 'She read the rule (the old one) and signed.'],
    ['COURT CASE\n: 05TR0612', 'COURT CASE: 05TR0612'],
    [
      'He kept the tickets of the ferry. The board speaks of a loss of\n$100,000 and more\nover two years.',
      'He kept the tickets of the ferry. The board speaks of a loss of $100,000 and more over two years.',
    ],
    [
      'LOWICK\n– The harbour board announced today that the ferry will not run in March.',
      'LOWICK – The harbour board announced today that the ferry will not run in March.',
    ],
  ])('joins what a saved page sets on a line of its own inside a sentence: %j', (text, joined) => {
    expect(unwrapLines(text)).toBe(joined);
  });

  it.each([
    'DUTIES\n– The warden opens the gates in the morning and counts all of the boats.\n– The clerk writes them down.',
    'The ferry ran late again.\n… and nobody was told of it.',
    'Total revenue\n$100,000',
    'DUTIES\n– The warden opens the gates',
  ])('leaves apart what only looks so: %j', (text) => {
    expect(unwrapLines(text)).toBe(text);
  });

  it('ends a paragraph where a wrapped line ends early', () => {
    const text = [paragraph, paragraph].map((each) => wrap(each, 72)).join('\n');
    expect(unwrapLines(text)).toBe(`${paragraph}\n\n${paragraph}`);
  });

  it('keeps list items and captions apart in wrapped text', () => {
    const text = `${wrap(paragraph, 72)}\n${wrap(`- ${paragraph}`, 72, '  ')}\n- Short.\n| ${wrap(paragraph, 70)}`;
    expect(unwrapLines(text)).toBe(`${paragraph}\n\n- ${paragraph}\n- Short.\n\n| ${paragraph}`);
  });

  it('leaves long lines alone, each a paragraph', () => {
    const text = `${paragraph}\n${paragraph}\n${paragraph}`;
    expect(unwrapLines(text)).toBe(text);
  });

  it('leaves one-sentence paragraphs of like length alone', () => {
    const text = [
      'The first of them agreed to the plan without a word said.',
      'The second wanted to know what all of it was to cost us.',
      'The third did not come to the meeting on that Thursday.',
      'The fourth had sent a letter which nobody read at all.',
    ].join('\n');
    expect(unwrapLines(text)).toBe(text);
  });

  it('joins the indented continuation of a list item', () => {
    expect(unwrapLines('- One item that goes\n  on here\n- Two')).toBe('- One item that goes on here\n- Two');
  });

  it('joins a line that breaks off within a sentence', () => {
    const text = 'Đại diện các đoàn đều gọi Công ước Hà Nội là một cột mốc\ncủa ngoại giao đa phương.';
    expect(unwrapLines(text)).toBe(text.replace('\n', ' '));
  });

  it('folds spaces and empty lines', () => {
    expect(unwrapLines('\n\n  One   line. \n \n\n\nAnother.  \n\n')).toBe('One line.\n\nAnother.');
  });

  it('joins lines of a mail that wraps its paragraphs, though its head and its headings are short lines', () => {
    const paragraphs = [
      'The harbour will open its new gate on 1 June, three weeks before the first\nferry of the season is due. The old gate, which has stood open since the\nflood, goes to the museum.',
      'Boats longer than twelve metres must tell the harbour master a day before\nthey come. "Nobody will be turned away," said the harbour master, Ann Lee\nCorrigan, on Tuesday.',
    ];
    const head = ['From: Harbour Office <office@harbour.example>', 'To: All skippers', 'Subject: The new gate'];
    const unwrapped = unwrapLines(`${head.join('\n')}\n\n${paragraphs[0]}\n\nLong boats\n${paragraphs[1]}`);
    for (const each of paragraphs) expect(unwrapped.split('\n')).toContain(each.replaceAll('\n', ' '));
    for (const each of [...head, 'Long boats']) expect(unwrapped.split('\n')).toContain(each);
  });

  it('joins wrapped Chinese without spaces', () => {
    const line = '市议会星期二晚上投票决定在港口修建一座防潮闸结束了十多年来关于如何保护老城免受海水侵袭的争论市长说这';
    expect(unwrapLines(`${line}\n${line}\n${line}\n是必要的。`)).toBe(`${line}${line}${line}是必要的。`);
  });
});
