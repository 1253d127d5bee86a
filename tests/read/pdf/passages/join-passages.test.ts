import { expect, it } from 'vitest';
import type { Line } from '../../../../src/read/pdf/layout/flow.js';
import { joinPassages } from '../../../../src/read/pdf/passages/join-passages.js';
import type { Passage } from '../../../../src/read/pdf/passages/passage.js';

const style = { size: 12, bold: false, pitch: (size: number) => 1.3 * size };

const passage = (text: string, left: number, page: number): Passage => {
  const line: Line = {
    ...{ kind: 'text', text, size: 12, bold: false, italic: false, artifact: false, cells: [] },
    ...{ left, right: 500, top: 60, bottom: 72, baseline: 70, page, region: page, columnLeft: 60, columnRight: 510 },
  };
  return { kind: 'passage', lines: [line] };
};

it('joins a line that reached its end on one page with the first of the next', () => {
  expect(
    joinPassages([passage('The gates stay shut until the', 60, 1), passage('Harbour Office', 60, 2)], style),
  ).toHaveLength(1);
});

it('leaves the name below a signature alone, which stands at the right', () => {
  expect(joinPassages([passage('Mara Lind', 400, 1), passage('Appendix I', 60, 2)], style)).toHaveLength(2);
});
