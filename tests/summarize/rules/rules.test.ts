import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { families } from './families.js';
import { withRules } from './rules-page.js';

describe.each(families.map((family) => [family.title, family] as const))('%s', (_, { names, examples, read }) => {
  it('has examples for each of its rules, and for no other', () => {
    expect(Object.keys(examples).sort()).toEqual([...names].sort());
  });

  describe.each(names.map((name) => [name, examples[name]] as const))('%s', (name, told) => {
    it.each(told?.matches ?? [])('decides (%s): %s', (language, text, found) => {
      expect(read(language, text)).toBe(found);
      expect(read(language, text, name)).not.toBe(found);
    });

    it.each(told?.others ?? [])('has no part in (%s): %s', (language, text, found) => {
      expect(read(language, text)).toBe(found);
      expect(read(language, text, name)).toBe(found);
    });
  });
});

it('are told in the reference as they are here; else run npm run rules', () => {
  const page = readFileSync('docs/reference/rules.md', 'utf8');
  expect(withRules(page)).toBe(page);
});
