import { describe, expect, it } from 'vitest';
import { withoutRunningHeads } from '../../../src/read/lines/pages/running-heads.js';

const cover = ['Remarks on the harbour', '', 'By the keeper of the gates', '', '3 May 2026', '', 'Harlow', '', ''];
const page =
  'The office keeps the gates shut in spring and tells every boat by radio before it opens them. The boats wait at the quay. ';
const long = `${page}${page}`;

describe('lines in capitals that come again and again', () => {
  it('go, and the sentence that they part is joined', () => {
    const text = [
      ...cover,
      `${long}Only`,
      'Z~ HARBOUR OFFICE',
      'OFFICE OF THE KEEPER',
      'northern boats pay.',
      '',
      `${long}Ferries pay. Z~ HARBOUR OFFICE`,
      '',
      'OFFICE OF THE KEEPER half of it.',
      '',
      `${long}They wait.`,
      '',
      'Z~ HARBOUR OFFICE',
      '',
      'OFFICE OF THE KEEPER',
      '',
      `${long}Fees rise.`,
      '',
      'Z~ HARBOUR OFFICE',
      '',
      'OFFICE OF THE KEEPER',
      '',
      'The end.',
    ];
    const read = withoutRunningHeads(text.join('\n'));
    expect(read).not.toMatch(/HARBOUR OFFICE|OFFICE OF THE KEEPER/u);
    expect(read).toContain('Only northern boats pay.');
    expect(read).toContain('They wait.\n\nThe office');
  });

  it('go out of a line that was joined over them', () => {
    const parts = [
      `${long}Firm`,
      'FINAL',
      'gates stand.',
      `${long}resilient FINAL gates stand.`,
      'FINAL',
      long,
      'FINAL',
      'The end.',
    ];
    const read = withoutRunningHeads([...cover, ...parts.flatMap((line) => [line, ''])].join('\n'));
    expect(read).toContain('resilient gates stand.');
    expect(read).toContain('Firm gates stand.');
  });

  it.each([
    ['no sentence is parted by them', [long, 'SESSION', long, 'SESSION', long, 'SESSION', 'The end.']],
    ['hardly a word stands between them', ['Boats', 'CLOSED', 'Ferries', 'CLOSED', 'Gates', 'CLOSED', 'and so on']],
    ['they are two', [long, 'SESSION', long, 'SESSION', 'and the tide.']],
  ])('stay where %s', (_, lines) => {
    const text = [...cover, ...lines.flatMap((line) => [line, ''])].join('\n');
    expect(withoutRunningHeads(text)).toBe(text);
  });
});
