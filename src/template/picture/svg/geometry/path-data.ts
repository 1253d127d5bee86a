import { PictureRefusal } from '../../../../picture/picture-refusal.js';
import { numberPattern } from '../style/numbers.js';
import { Pen } from '../style/pen.js';
import type { Segment } from './segment.js';

/**
 * Reads the attribute `d` of a path (SVG 1.1, 8.3).
 *
 * @throws PictureRefusal when it breaks off or holds something else
 */
export function readPathData(data: string): Segment[] {
  const pen = new Pen();
  let position = 0;
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = position;
    const match = pattern.exec(data);
    if (match !== null) position = pattern.lastIndex;
    return match?.[1];
  };
  let command = take(letter);
  if (command === undefined && data.trim() === '') return [];
  if (command === undefined || !/[Mm]/.test(command)) throw broken(data, 0);
  for (; command !== undefined; command = take(letter)) {
    const forms = parameters[command.toUpperCase()] ?? '';
    let current: string = command;
    do {
      const values = Array.from(forms, (form) => Number(take(form === 'f' ? flag : number) ?? Number.NaN));
      if (!values.every(Number.isFinite)) throw broken(data, position);
      pen.draw(current, values);
      // More pairs after a moveto are lines.
      if (/[Mm]/.test(current)) current = current === 'M' ? 'L' : 'l';
    } while (forms !== '' && hasNumber(data, position));
  }
  if (/\S/.test(data.slice(position))) throw broken(data, position);
  return pen.segments;
}

const letter = /[\s,]*([MmZzLlHhVvCcSsQqTtAa])/y;
const number = new RegExp(String.raw`[\s,]*(${numberPattern})`, 'y');
const flag = /[\s,]*([01])/y;

function hasNumber(data: string, position: number): boolean {
  number.lastIndex = position;
  return number.test(data);
}

/** What follows each command: numbers, and the flags of arcs, which may stand without a space behind them. */
const parameters: Readonly<Record<string, string>> = {
  M: 'nn',
  L: 'nn',
  H: 'n',
  V: 'n',
  C: 'nnnnnn',
  S: 'nnnn',
  Q: 'nnnn',
  T: 'nn',
  A: 'nnnffnn',
};

const broken = (data: string, position: number): PictureRefusal =>
  new PictureRefusal(
    `has a path that can't be read at "${data.slice(Math.max(0, position - 10), position + 10).trim()}"`,
    'Export it again from the program that made it.',
  );
