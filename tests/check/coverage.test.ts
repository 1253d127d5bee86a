import { describe, expect, it } from 'vitest';
import { checkedOf, coverageOf, lostCaptions, type KeyFacts } from '../../src/check/index.js';
import type { Briefing } from '../../src/model/briefing.js';
import { article, pack, spanOf, text, validBriefing } from './valid.js';

const facts: KeyFacts = {
  figures: [
    { value: spanOf('khoảng 38 triệu USD'), of: spanOf('Chi phí xây dựng') },
    { value: spanOf('1.250 ha'), of: spanOf('1.250 ha') },
  ],
  speakers: [spanOf('Trần Văn Lèo'), spanOf('Lê Thị Sáu')],
  headings: [
    { heading: spanOf('Trạm mới làm hai việc'), section: { start: spanOf('Trạm mới').start, end: text.length } },
  ],
};
const checked = (briefing: Briefing) => checkedOf(briefing, article, pack);
const without = (...ids: string[]): Briefing => {
  const briefing = validBriefing();
  return { ...briefing, topics: briefing.topics.filter(({ id }) => !ids.includes(id)) };
};

describe('coverageOf', () => {
  it('counts what is told, by evidence and by name', () => {
    const { coverage, diagnostics } = coverageOf(checked(validBriefing()), facts);
    expect(coverage).toEqual({
      figures: { told: 2, of: 2 },
      speakers: { told: 2, of: 2 },
      headings: { told: 1, of: 1 },
    });
    expect(diagnostics).toEqual([]);
  });

  it('lists what is not told, and where it stands', () => {
    const { coverage, diagnostics } = coverageOf(checked(without('cost', 'words', 'work', 'series', 'area')), facts);
    expect(coverage).toEqual({
      figures: { told: 0, of: 2 },
      speakers: { told: 1, of: 2 },
      headings: { told: 0, of: 1 },
    });
    expect(diagnostics.map(({ code, severity, message }) => `${severity} ${code}: ${message}`)).toEqual([
      'info check.figure-untold: The figure "khoảng 38 triệu USD" is not told.',
      'info check.figure-untold: The figure "1.250 ha" is not told.',
      'info check.speaker-untold: What is said by "Lê Thị Sáu" is not told.',
      'info check.heading-untold: The section "Trạm mới làm hai việc" is not told.',
    ]);
    expect(diagnostics[0]?.place).toEqual({ offset: spanOf('khoảng 38 triệu USD').start });
  });
});

describe('lostCaptions', () => {
  it('finds the captions of the article that no topic has', () => {
    expect(lostCaptions(checked(validBriefing()))).toEqual([]);
    expect(lostCaptions(checked(without('work')))).toMatchObject(
      [{ code: 'check.caption-lost', severity: 'warning', message: /Nông dân đo mặn ở cửa sông/ }].map((one) => ({
        ...one,
        message: expect.stringMatching(one.message) as unknown,
      })),
    );
  });
});
