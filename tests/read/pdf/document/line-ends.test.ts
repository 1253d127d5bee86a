import { expect, it } from 'vitest';
import { read } from '../../../../src/read/index.js';
import { writePdf } from '../build/write-pdf.js';

const lines = [
  'The council voted on Tuesday night to build a barrier',
  'across the mouth of the harbour, for ten years.',
];

it('a PDF is read whose objects begin on a line of their own', async () => {
  const texts = lines.map((text, index) => ({ text, x: 60, y: 600 - 14 * index }));
  const bytes = Buffer.from(writePdf({ pages: [{ texts }, { texts }] }));
  // As programs for slides write them: "12", "0", "obj".
  for (let at = bytes.indexOf(' 0 obj\n'); at >= 0; at = bytes.indexOf(' 0 obj\n', at)) bytes.write('\n0\nobj\n', at);
  const { value } = await read({ bytes, name: 'a.pdf', language: 'en' });
  expect(value.text).toContain('build a barrier');
});
