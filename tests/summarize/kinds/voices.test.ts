import { describe, expect, it } from 'vitest';
import { briefingFrom } from '../briefing-from.js';

const padding = {
  en: [
    'Council backs a barrier for the harbour',
    'The town council met on Monday to talk about the new barrier at the mouth of the harbour.',
    'The engineers told the meeting that the gates will close four times a year at the most.',
  ],
  vi: [
    'Xã Bến Lội mở cống lấy nước ngọt',
    'Hợp tác xã Bến Lội đã lắp ba trạm bơm mới cho cánh đồng phía nam trong tháng này.',
  ],
};

const topicsOf = async (language: 'vi' | 'en', ...more: string[]) => {
  const { briefing, errors } = await briefingFrom([...padding[language], ...more].join('\n\n'), language);
  expect(errors).toEqual([]);
  return briefing.topics;
};

describe('who said what', () => {
  it('stands side by side, each with their speaker', async () => {
    const topics = await topicsOf(
      'en',
      '"Nobody here is against keeping the town dry in winter," said Daniel Pryce.',
      '"Everybody here wants a harbour that boats can reach," said Ann Lee.',
    );
    const voices = topics.find(({ kind }) => kind === 'voices');
    expect(voices?.label).toBe('Who said what');
    expect(voices?.points.map(({ text, speaker }) => [text, speaker])).toEqual([
      ['"Nobody here is against keeping the town dry in winter"', 'Daniel Pryce'],
      ['"Everybody here wants a harbour that boats can reach"', 'Ann Lee'],
    ]);
  });

  it('stands so in Vietnamese, with what the speakers are', async () => {
    const topics = await topicsOf(
      'vi',
      'Ông Lê Văn Nam, Chủ tịch xã Bến Lội, nói: “Không ai ở đây phản đối việc giữ cho đồng ruộng khô ráo vào mùa mưa”.',
      'Bà Trần Thị Hoa, Giám đốc hợp tác xã, nói: “Xã cần thêm hai trạm bơm trước khi mùa khô bắt đầu”.',
    );
    const voices = topics.find(({ kind }) => kind === 'voices');
    expect(voices?.points.map(({ speaker, role }) => [speaker, role])).toEqual([
      ['Ông Lê Văn Nam', 'Chủ tịch xã Bến Lội'],
      ['Bà Trần Thị Hoa', 'Giám đốc hợp tác xã'],
    ]);
  });

  it('is no slide of one speaker alone', async () => {
    const topics = await topicsOf(
      'en',
      '"Nobody here is against keeping the town dry in winter," said Daniel Pryce.',
      '"Everybody here wants a harbour that boats can reach," said Daniel Pryce.',
    );
    expect(topics.map(({ kind }) => kind)).not.toContain('voices');
    const said = topics.filter(({ speaker }) => speaker === 'Daniel Pryce');
    expect(said.map(({ kind, points }) => [kind, points.length])).toEqual([['points', 2]]);
    expect(said.flatMap(({ points }) => points.map(({ speaker }) => speaker))).toEqual([undefined, undefined]);
  });
});
