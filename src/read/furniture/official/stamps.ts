import { startsLowerCase } from '../../../language/index.js';
import type { Step } from '../page.js';
import type { Unit } from '../unit.js';
import { labels } from '../wording.js';

/** `Ký bởi: …`, `Cơ quan: …`, `Ngày ký: 2026-01-28 14:18:41 +07:00`: what a program stamps where a paper is signed, with the second. */
export const stamps: Step = ({ units, pack }) =>
  units.flatMap((unit, index) => {
    if (labels(pack, 'signature', unit) === 0) return [];
    const lines = units.slice(index, index + mostLines);
    const last = lines.findIndex(({ text }) => tellsSecond.test(text));
    const isStamp = last >= 0 && lines.slice(0, last + 1).every((line) => isLabelled(line) || isRest(line));
    return isStamp ? lines.slice(0, last + 1).map((_, away) => [index + away, 'signature'] as const) : [];
  });

const mostLines = 7;
const tellsSecond = /\d{1,2}:\d{2}:\d{2}/;

const isLabelled = ({ text, words }: Unit): boolean => words.length <= longest && /^[\p{L} -]{2,30}[:：]/u.test(text);

const longest = 24;

/** A narrow column broke the name of an office. */
const isRest = ({ text, words }: Unit): boolean => words.length <= 4 && startsLowerCase(text);
