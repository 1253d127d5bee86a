import { expect, it } from 'vitest';
import { read } from '../../../../src/read/index.js';
import { writePdf } from '../build/write-pdf.js';

it('a PDF is read whose objects begin on a line of their own', async () => {
  const texts = [{ text: 'The second gate will be cut into the dam in May.', x: 60, y: 700 }];
  const plain = Buffer.from(writePdf({ pages: [{ texts }, { texts }] })).toString('latin1');
  // As programs for slides write them: "12", "0", "obj".
  const bytes = Buffer.from(plain.replaceAll(/(\d) obj\n/g, '$1\nobj\n'), 'latin1');
  expect(bytes.includes('\nobj\n')).toBe(true);
  expect((await read({ bytes, name: 'a.pdf', language: 'en' })).value.text).toContain('cut into the dam');
});
