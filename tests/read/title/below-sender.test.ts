import { describe, expect, it } from 'vitest';
import { readText } from '../outline/read-text.js';
import { titleTold } from '../told.js';

const body =
  'The outer gate of the basin is closed by hand, which takes the crews of both lifeboats an hour at every spring tide of the year.';
const titleOf = async (lines: readonly string[], name?: string) =>
  titleTold(await readText(lines.join('\n\n'), 'en', name));

describe('the title of a paper below who has it', () => {
  it('is what minutes call themselves, without where and at which hour', async () => {
    const minutes =
      'MINUTES of the 12th meeting of the Trustees, held in the Old Loft, Quay Street, on Tuesday 8 April 2031 at 6.30 p.m.';
    const lines = ['TARN HARBOUR TRUST', minutes, 'Present: Ann Lee (Chair), Jonas Aas', '1. THE GATE', body];
    expect(await titleOf(lines)).toBe('MINUTES of the 12th meeting of the Trustees');
  });

  it('may stand below two lines of it', async () => {
    const minutes = 'MINUTES of the meeting of the Committee held on Thursday 6 May 2032';
    const lines = [
      'COUNTY OF TARN',
      'ROADS COMMITTEE',
      minutes,
      'Present: Ann Lee (Chair), Jonas Aas',
      '1. THE GATE',
      body,
    ];
    expect(await titleOf(lines)).toBe(minutes);
  });

  it('is the heading that all others stand below, behind labels', async () => {
    const head = [
      '**BOROUGH OF TARN**',
      '**Report of:** Head of Harbours\n**Author:** Ann Lee\n**Wards affected:** All',
    ];
    const report = [...head, '# A gate for the basin', '## 1. Summary', body, '## 2. Cost', body];
    expect(await titleOf(report, 'report.md')).toBe('A gate for the basin');
  });

  it('is a headline in capitals below an office, the word for a release and its number', async () => {
    const lines = [
      'MINISTRY OF HARBOURS',
      'Public Information Branch',
      'PRESS RELEASE',
      'No. PIB/HB/2033/21',
      'OUTER GATE OF THE BASIN TO BE CLOSED BY ENGINE FROM MAY',
      body,
      body,
    ];
    expect(await titleOf(lines)).toBe('OUTER GATE OF THE BASIN TO BE CLOSED BY ENGINE FROM MAY');
  });
});

describe('a paper that its first line calls by a number', () => {
  it('is called with what it is about', async () => {
    const lines = ['BYLAW NO. 31, 2034', 'A bylaw to regulate moorings in the inner basin', 'A. MOORINGS', body];
    expect(await titleOf(lines)).toBe('BYLAW NO. 31, 2034 A bylaw to regulate moorings in the inner basin');
  });

  it('is called so alone above who passed it', async () => {
    const lines = ['BYLAW NO. 31, 2034', 'Council of the District of Tarn', 'A. MOORINGS', body];
    expect(await titleOf(lines)).toBe('BYLAW NO. 31, 2034');
  });
});
