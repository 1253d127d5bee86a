import { describe, expect, it } from 'vitest';
import { falseSlidesBySubject } from './false-slides.js';
import { codesOn, type Case } from './on-slide.js';

describe.each(falseSlidesBySubject)('%s', (_, cases) => {
  it.each(cases.map((one): [string, string, Case] => [one.code, one.language, one]))(
    '%s (%s) is found, and not where it is none',
    async (code, _language, one) => {
      expect(await codesOn(one, one.bad)).toContain(code);
      expect(await codesOn(one, one.good)).toEqual([]);
    },
  );
});
