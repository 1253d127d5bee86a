import { describe, expect, it } from 'vitest';
import { codesOn, type Case } from './on-slide.js';
import { cuts } from './cuts.js';
import { numbers } from './numbers.js';
import { references } from './references.js';
import { speech } from './speech.js';
import { structure } from './structure.js';

describe.each<[string, readonly Case[]]>([
  ['what leans on what is not shown', references],
  ['what a cut loses', cuts],
  ['who says it', speech],
  ['figures and charts', numbers],
  ['what stands under what', structure],
])('%s', (_, cases) => {
  it.each(cases.map((one): [string, string, Case] => [one.code, one.language, one]))(
    '%s (%s) is found, and not where it is none',
    async (code, _language, one) => {
      expect(await codesOn(one, one.bad)).toContain(code);
      expect(await codesOn(one, one.good)).toEqual([]);
    },
  );
});
