import { describe, expect, it } from 'vitest';
import { presentedOffice } from '../../../src/summarize/say/speech/presented-office.js';
import { annotated } from '../annotated.js';

const talk = [
  'TOM ROSS: How many boats come through?',
  'ANN LEE: Forty on a good day, and twelve in the rain. I count them all by hand.',
  'TOM ROSS: Has the lock ever failed?',
  'ANN LEE: Twice. Once it was ice, and once it was a swan that would not move.',
  'TOM ROSS: And who comes next?',
  'ANN LEE: A baker, who is awake at four in any case.',
].join('\n\n');

const officeOf = async (lead: string, name: string): Promise<string | undefined> => {
  const { annotation } = await annotated(`# The lock\n\n${lead}\n\n${talk}`);
  return presentedOffice(annotation.reading, name);
};

it.each([
  [
    'what says how long',
    'For thirty years Ann Lee has wound the gates of the lock. She spoke to Tom Ross on the quay.',
  ],
  ['what says where', 'In the tower of Tarn Ann Lee keeps the gates of the lock. She spoke to Tom Ross on the quay.'],
])('%s is no office', async (_, lead) => {
  expect(await officeOf(lead, 'Ann Lee')).toBeUndefined();
});

it('a deed of those who write is no office', async () => {
  const lead = 'Our guest today is lock keeper Ann Lee. She has wound the gates of the lock for thirty years.';
  expect(await officeOf(lead, 'Ann Lee')).toBeUndefined();
});

it('an office behind a name ends at a semicolon', async () => {
  const lead = 'Present were: Ann Lee, keeper of the lock; Tom Ross, of the harbour paper; and two crews.';
  expect(await officeOf(lead, 'Ann Lee')).toBe('keeper of the lock');
});

it('of two people each has what stands before their own name', async () => {
  const lead =
    'Engineer Eve Moss and lock keeper Ann Lee have known each other for years. They met Tom Ross on the quay.';
  expect(await officeOf(lead, 'Ann Lee')).toBe('lock keeper');
});

describe('an office in Vietnamese', () => {
  const asked = [
    'PV: Thưa ông, bao giờ luồng thông?',
    'TS Trần Văn Hậu: Cuối tháng Bảy luồng sẽ thông nếu trời yên.',
    'PV: Ai trả tiền cho phần còn lại?',
    'Tỉnh trả một nửa, phần còn lại do các hãng tàu trả.',
  ].join('\n\n');

  const officeIn = async (lead: string): Promise<string | undefined> => {
    const { annotation } = await annotated(`# Luồng vào cảng\n\n${lead}\n\n${asked}`, 'vi');
    return presentedOffice(annotation.reading, 'TS Trần Văn Hậu');
  };

  it('that somebody has left ends before what they say', async () => {
    const lead = 'Theo TS Trần Văn Hậu, nguyên trưởng ban quản lý cảng, bùn dày nhất ở chỗ ít ai ngờ: ngay cửa luồng.';
    expect(await officeIn(lead)).toBe('nguyên trưởng ban quản lý cảng');
  });

  it('of many syllables is told whole', async () => {
    const office = 'Đội trưởng Đội Kiểm soát luồng lạch khu vực miền Tây thuộc Cục Đường thủy nội địa tỉnh Vàm Láng';
    expect(await officeIn(`TS Trần Văn Hậu, ${office}.`)).toBe(office);
    expect(await officeIn(`TS Trần Văn Hậu- ${office}.`)).toBe(office);
  });
});
