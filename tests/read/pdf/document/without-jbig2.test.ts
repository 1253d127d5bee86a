import { expect, it } from 'vitest';
import { withoutJbig2 } from '../../../../src/read/pdf/document/without-jbig2.js';

it('names another filter of equal length, in a copy', () => {
  const given = new Uint8Array(Buffer.from('<< /Filter /JBIG2Decode >> << /Filter [/JBIG2Decode] >>'));
  expect(Buffer.from(withoutJbig2(given)).toString()).toBe('<< /Filter /Unsupported >> << /Filter [/Unsupported] >>');
  expect(Buffer.from(given).toString()).toContain('JBIG2Decode');
});
