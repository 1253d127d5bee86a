import { Lexer } from 'yaml';
import { describe, expect, it } from 'vitest';
import { nestsTooDeeply } from '../../src/schema/yaml-depth.js';

const isDeep = (text: string): boolean => nestsTooDeeply(text, new Lexer());
const steps = (count: number): string =>
  Array.from({ length: count }, (_, depth) => `${' '.repeat(depth)}gate:\n`).join('');

describe('how deep values of YAML stand in one another', () => {
  it.each([
    ['brackets', `title: ${'['.repeat(9_000)}`],
    ['braces with names', `title: ${'{a: '.repeat(200)}`],
    ['marks of items in one line', `${'- '.repeat(3_000)}gate`],
    ['lines, each further to the right', steps(150)],
  ])('is too deep for %s', (_, text) => {
    expect(isDeep(text)).toBe(true);
  });

  it.each([
    ['lists one behind the other', Array.from({ length: 400 }, (_, index) => `day${index}: [a, {b: c}]`).join('\n')],
    ['brackets in a quoted text', `title: "${'['.repeat(500)}"`],
    ['brackets in a text of several lines', `text: |\n  ${'{['.repeat(500)}\n  gate`],
    ['a text far to the right', `text: |\n${' '.repeat(120)}gate\n`],
    ['lines side by side', `${steps(20)}${steps(20)}`],
    ['a line of dashes', `title: gate\n# ${'- '.repeat(200)}`],
  ])('is not for %s', (_, text) => {
    expect(isDeep(text)).toBe(false);
  });
});
