import { describe, expect, it } from 'vitest';
import { outline } from '../outline.js';

const lead =
  'Whoever lands fish at the small quay after dark must do four things before the boat may be tied up for the night.';

const long = 'Ring the bell that hangs at the end of the pier, and wait until somebody rings back.';

describe('steps that are counted by their name', () => {
  it('are one list', () => {
    const text = [lead, 'Step 1: Ring the bell.', 'Step 2: Wait for the green lamp.', 'Step 3: Tie up.', lead].join(
      '\n\n',
    );
    expect(outline(text)).toContain('list |Ring the bell. |Wait for the green lamp. |Tie up.');
  });

  it('are one count behind dashes, where one holds items and says nothing itself', () => {
    const text = [
      'Ai đưa cá lên bến nhỏ sau khi trời tối thì làm đủ các việc sau trước khi buộc thuyền qua đêm:',
      '- Bước 1: Rung chuông báo.',
      '- Bước 2:',
      '+ Chờ đèn xanh nếu thuyền vào từ phía nam.',
      '+ Chờ người gác nếu thuyền vào từ phía bắc.',
      '- Bước 3: Buộc thuyền vào cọc số hai.',
    ].join('\n\n');
    expect(outline(text, 'vi').at(-1)).toBe(
      'list -|Rung chuông báo. -|Bước 2: >+|Chờ đèn xanh nếu thuyền vào từ phía nam. >+|Chờ người gác nếu thuyền vào từ phía bắc. -|Buộc thuyền vào cọc số hai.',
    );
  });

  it('go on behind a paragraph that belongs to one of them', () => {
    const text = [lead, `Step 1: ${long}`, lead, `Step 2: ${long}`, lead].join('\n\n');
    expect(outline(text).filter((line) => line.startsWith('list'))).toEqual([`list |${long}`, `list |${long}`]);
  });

  it('are headings where they read like titles above text', () => {
    const text = [lead, 'Step 1: The bell', lead, 'Step 2: The lamp', lead, 'Step 3: The post', lead].join('\n\n');
    expect(outline(text).filter((line) => line.startsWith('heading'))).toEqual([
      'heading 2 Step 1: The bell',
      'heading 2 Step 2: The lamp',
      'heading 2 Step 3: The post',
    ]);
  });
});
