import { describe, expect, it } from 'vitest';
import { announced } from '../../../src/summarize/value/asked/announced.js';
import { annotated } from '../annotated.js';
import { briefingFrom } from '../briefing-from.js';

const head = '# Address by the harbour master of Corrie to the boat owners, 3 May 2031';
const before = [
  'The quay is 400 metres long and took three winters to build. Its foot has moved by nine centimetres since 2029.',
  'Half of the cost was borne by the county. The rest came from the dues that the boats paid since 2024.',
];
const told = 'From Monday the second of June the quay will be shut to all boats. We expect that to last until 2032.';
const behind = [
  'Boats under nine metres may moor at the mill. From the tower you will see both.',
  'In March the divers found a hole of two metres. From 2 April they dived each day.',
];
const text = [head, ...before, told, ...behind].join('\n\n');

describe('a speech', () => {
  it('announces what holds from a day to come, and neither what held nor what is seen from somewhere', async () => {
    const made = await annotated(text, 'en', 'speech');
    expect(announced(made.annotation)).toEqual([made.at('From Monday')]);
  });

  it('announces it in the order of another language', async () => {
    const vietnamese = [
      '# Phát biểu của Trưởng bến Quế tại cuộc gặp chủ ghe, ngày 3 tháng 5 năm 2031',
      'Chân bến đã lún 9 cm. Từ ngày 2 tháng 6, mọi ghe phải dời sang bến cũ. Từ ngày 2 tháng 4 thợ lặn làm cả đêm.',
    ];
    const made = await annotated(vietnamese.join('\n\n'), 'vi', 'speech');
    expect(announced(made.annotation)).toEqual([made.at('Từ ngày 2 tháng 6')]);
  });

  it('is told for that first, wherever it stands', async () => {
    const { briefing } = await briefingFrom(text, 'en', 'long');
    const [first] = briefing.topics[0]?.points ?? [];
    expect(first?.text).toContain('From Monday the second of June');
  });

  it('of other papers nothing is announced so', async () => {
    const made = await annotated(text, 'en', 'report');
    expect(announced(made.annotation)).toEqual([]);
  });
});
