import type { LanguagePack } from '../pack/pack.js';

/** What digits say, and how exactly. */
export interface WrittenNumber {
  readonly value: number;
  readonly decimals: number;
}

type Marks = Pick<LanguagePack, 'decimalMark'>;

/**
 * The number that a text is, written with the marks of a language and nothing beside it: "1.250,5", "−3,2". Undefined where
 * another language may have been meant: "1,234" is a thousand to some and little more than one to others.
 */
export const readNumber = (text: string, marks: Marks): WrittenNumber | undefined => {
  const number = parse(text, marks);
  const isAmbiguous = number?.decimals === 3 && /^\D?[1-9]\d{0,2}[.,]/.test(text);
  return isAmbiguous ? undefined : number;
};

/** All numbers that stand in a text, in order, with the marks of its language whatever else they might mean. */
export const numbersIn = (text: string, marks: Marks): WrittenNumber[] =>
  [...text.matchAll(inText)].flatMap((match) => parse(match[0], marks) ?? []);

const parse = (text: string, { decimalMark }: Marks): WrittenNumber | undefined => {
  const [, sign = '', whole = '', , decimals] = patternOf(decimalMark).exec(text) ?? [];
  if (whole === '' || /^0\d/.test(whole)) return undefined;
  const digits = whole.replace(/\D/g, '');
  const value = Number(`${digits}${decimals === undefined ? '' : `.${decimals}`}`);
  return { value: sign === '' || sign === '+' ? value : -value, decimals: decimals?.length ?? 0 };
};

const patternOf = (decimalMark: ',' | '.'): RegExp => (decimalMark === ',' ? withComma : withStop);
const withComma = /^([+\-−])?(\d{1,3}(?:([.\u00a0\u202f '’])\d{3}(?:\3\d{3})*)|\d+)(?:,(\d+))?$/;
const withStop = /^([+\-−])?(\d{1,3}(?:([,\u00a0\u202f '’])\d{3}(?:\3\d{3})*)|\d+)(?:\.(\d+))?$/;
/** A dash is a sign where nothing stands right before it. */
const inText =
  /(?:(?<![\p{L}\p{N}.,%)])[+\-−])?(?<![\p{N}][.,]?)(?:\d{1,3}(?:[\u00a0\u202f '’]\d{3}(?!\d))+(?:[.,]\d+)?|\d+(?:[.,]\d+)*)/gu;
