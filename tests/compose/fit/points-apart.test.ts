import { describe, expect, it } from 'vitest';
import type { Choice } from '../../../src/compose/choose/choose-layout.js';
import { pointsApart } from '../../../src/compose/choose/points-apart.js';
import { fitDraft } from '../../../src/compose/choose/choose-layout.js';
import type { Sheet } from '../../../src/compose/content/sheet.js';
import type { Draft } from '../../../src/compose/draft.js';
import { points } from '../../../src/model/units.js';
import { fullTemplate, placeholderFrom, styleFrom } from '../support/template.js';

const [layout = expect.fail('the template is empty')] = fullTemplate.layouts;
const style = styleFrom({ size: points(22), minimum: points(18), maximum: points(28), spaceBefore: points(10) });
const sentence =
  'Bến cá phía bắc nhận thêm bốn mươi tàu mỗi tháng từ khi có cần cẩu mới và đường vào cảng được làm lại cho xe tải nặng';

const chosen = (height: number, texts: readonly string[]): Choice => {
  const placeholder = placeholderFrom('body', [1, 1, 8, height], [style]);
  const paragraphs = texts.map((text) => ({ level: 0, runs: [{ text }] }));
  const draft: Draft = { groups: [{ fills: [{ placeholder, paragraphs }], grow: true, spread: true }] };
  const groups = fitDraft(draft) ?? expect.fail('it does not fit');
  const sheet: Sheet = { id: 'list', kind: 'points', role: 'points', heading: 'Bến cá', entries: [] };
  return { sheet, layout, draft, groups };
};

/** The heights at which a list fits in its stated size alone with its points moved together. */
const heights = Array.from({ length: 150 }, (_, index) => 2.4 + index / 50);
const tightOf = (texts: readonly string[]) =>
  heights.flatMap((height) => {
    try {
      const choice = chosen(height, texts);
      return choice.groups[0]?.isTight === true ? [choice] : [];
    } catch {
      return [];
    }
  });

describe('points that run together', () => {
  it('stand apart, at most two points smaller', () => {
    const tight = tightOf([sentence, sentence, sentence, sentence]);
    expect(tight.length).toBeGreaterThan(0);
    const apart = tight.map(pointsApart);
    expect(apart.some(({ groups }) => groups[0]?.isTight === false)).toBe(true);
    for (const [index, { groups }] of apart.entries()) {
      const before = tight[index]?.groups[0]?.size ?? 0;
      const [group] = groups;
      expect(group?.size ?? 0).toBeGreaterThanOrEqual(Math.max(18, before - 2));
      if (group?.isTight === true) expect(group.size).toBe(before);
    }
  });

  it('are none where each is a line: a list is seen at a glance', () => {
    expect(tightOf(Array.from({ length: 7 }, () => 'Bến cá phía bắc'))).toEqual([]);
  });

  it('stay as they are where they stand apart already', () => {
    const choice = chosen(5, [sentence, sentence]);
    expect(pointsApart(choice)).toBe(choice);
  });
});
