import { describe, expect, it } from 'vitest';
import { languagePack } from '../../../../src/language/index.js';
import { withPronounsRead } from '../../../../src/read/lines/broken/scanned-pronoun.js';

const english = languagePack('en');

describe('a bar that a scan read for the letter of whoever speaks', () => {
  it('is that letter at the beginning of a clause, and the text as long as it was', () => {
    const text = [
      '| extend my good wishes to the pilots of this harbour.',
      'The quay is full. | echo what the mayor said. To that | say yes. It must stop...| repeat it must stop.',
    ].join('\n\n');
    const read = withPronounsRead(text, english);
    expect(read).toBe(
      [
        'I extend my good wishes to the pilots of this harbour.',
        'The quay is full. I echo what the mayor said. To that I say yes. It must stop...I repeat it must stop.',
      ].join('\n\n'),
    );
    expect(read).toHaveLength(text.length);
  });

  it.each([
    'Six million boats, or roughly | in 4, wait outside of the harbour.',
    'Write cat boats.txt | grep quay into the window and wait for it.',
    'quay | boats | fees | pilots | lamps of the harbour',
    '| quay | boats |',
    'The pilots | and they alone, as they say | know where the boats are.',
  ])('%s', (text) => {
    expect(withPronounsRead(text, english)).toBe(text);
  });

  it('is a bar where nobody is called by one letter', () => {
    const text = 'Bến đã đầy. | tôi nhắc lại điều thị trưởng đã nói với các hoa tiêu.';
    expect(withPronounsRead(text, languagePack('vi'))).toBe(text);
  });
});
