// What is found in sentences that grow longer, by how many words stand in them: stretched-LANGUAGE.txt. Where a change is meant,
// `npx vitest run tests/summarize/stretched --update` writes it anew.
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { languagePack } from '../../../src/language/index.js';
import { annotationOf } from '../../../src/summarize/annotate/annotation.js';
import { isNoStatement } from '../../../src/summarize/choose/no-statement/no-statement.js';
import { coreOf } from '../../../src/summarize/say/core/core.js';
import { statementsOf } from '../../../src/summarize/say/statement.js';
import { cutSign } from '../../check/sentence/cut-sign.js';
import { marked } from '../../check/sentence/marked.js';
import { foundIn } from '../parts/found-in.js';
import { readingFrom } from '../structure/attribution-reading.js';
import { frames } from './frames.js';

/** How many words are put in. */
const lengths = [...Array.from({ length: 19 }, (_, index) => index), 24, 30, 42];

interface Fillers {
  readonly small: string;
  readonly names: string;
  readonly members: string;
}

const fillers: Readonly<Record<'en' | 'vi', Fillers>> = {
  en: {
    small: 'old grey low wide green tall dark wet cold slow weak worn',
    names: 'Mary Rose Holt Price Vane Orme Hale Mill Reed Gray Wood Hart',
    members: 'boats nets ropes lamps sails oars pumps hooks masts bells ladders crates',
  },
  vi: {
    small: 'cũ nhỏ thấp rộng dài ngắn nặng nhẹ ướt lạnh chậm yếu',
    names: 'Văn Thị Hoàng Minh Ngọc Thanh Xuân Thu Hải Sơn Lâm Phúc',
    members: 'ghe lưới dây đèn buồm chèo máy câu neo chuông thang thùng',
  },
};

const some = (words: string, count: number): string[] => {
  const all = words.split(' ');
  return Array.from({ length: count }, (_, index) => all[index % all.length] ?? '');
};

/** A sentence with so many words put in. */
const stretched = (language: 'en' | 'vi', frame: string, count: number): string => {
  const { small, names, members } = fillers[language];
  return frame
    .replaceAll(
      '~ ',
      some(small, count)
        .map((word) => `${word} `)
        .join(''),
    )
    .replaceAll(
      ' ~',
      some(small, count)
        .map((word) => ` ${word}`)
        .join(''),
    )
    .replaceAll(
      '^ ',
      some(names, count)
        .map((word) => `${word} `)
        .join(''),
    )
    .replaceAll('§', some(members, count + 1).join(', '));
};

/** What is found, with the words that were put in taken out. */
const found = (language: 'en' | 'vi', told: string): string[] => {
  const text = told.replaceAll('|', '');
  const pack = languagePack(language);
  const annotation = annotationOf(readingFrom(language, [text]), undefined);
  const statements = statementsOf(annotation);
  const shown = statements.flatMap((statement, index) => [
    `shown: ${isNoStatement(annotation, statements, index) ? 'nothing' : statement.text}`,
    `core: ${coreOf(statement, annotation)?.join(' … ') ?? '-'}`,
  ]);
  const cut = told.includes('|') ? [`cut: ${cutSign({ ...marked(told), pack })}`] : [];
  return [...foundIn(language, text), ...shown, ...cut];
};

const withoutFillers = (language: 'en' | 'vi', line: string): string => {
  const { small, names, members } = fillers[language];
  const put = `(?:${[small, names].join(' ').split(' ').join('|')})`;
  const list = `(?:${members.split(' ').join('|')})`;
  const told = line
    .replace(new RegExp(`(?<!\\p{L})${list}(?:, ${list})*(?!\\p{L})`, 'gu'), '§')
    .replace(new RegExp(` ?(?<!\\p{L})${put}(?!\\p{L})(?: ${put}(?!\\p{L}))*`, 'gu'), '')
    .replace(/\d\.\d(?=;|$)/gu, '#');
  // What is found in the members is alike.
  return [...new Set(told.trim().split('; '))].join('; ');
};

/** Each finding, with the numbers of words that it is found with. */
const written = (language: 'en' | 'vi', frame: string): string[] => {
  const withLengths = new Map<string, number[]>();
  for (const length of lengths)
    for (const line of new Set(
      found(language, stretched(language, frame, length)).map((one) => withoutFillers(language, one)),
    ))
      withLengths.set(line, [...(withLengths.get(line) ?? []), length]);
  const told = [...withLengths].filter(([, own]) => own.length < lengths.length);
  return [frame, ...told.map(([line, own]) => `   ${rangesOf(own)} ${line}`)];
};

/** "0–4 7": numbers that follow one another in the lengths are one range. */
const rangesOf = (own: readonly number[]): string => {
  const ranges: [number, number][] = [];
  for (const length of own) {
    const last = ranges.at(-1);
    if (last !== undefined && lengths.indexOf(last[1]) === lengths.indexOf(length) - 1) last[1] = length;
    else ranges.push([length, length]);
  }
  return ranges.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(' ');
};

it.each(['en', 'vi'] as const)('finds with so many words what it found (%s)', async (language) => {
  const lines = frames.filter(([one]) => one === language).flatMap(([, frame]) => written(language, frame));
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(join(import.meta.dirname, `stretched-${language}.txt`));
});
