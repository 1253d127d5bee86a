import { describe, expect, it } from 'vitest';
import { briefingFrom } from './briefing-from.js';

const law = (title: string, ...clauses: string[]): string =>
  [`**${title}**`, ...clauses.map((clause, index) => `${index + 1}. ${clause}`)].join('\n\n');

const text = [
  '# Phí neo đậu tại bến Tràm năm 2027',
  '**Chủ tàu nộp phí neo đậu khi nào?**',
  'Căn cứ khoản 2 Điều 5 Nghị định 12/2027/NĐ-CP về phí bến bãi quy định như sau:',
  law(
    'Nộp phí neo đậu tại bến',
    'Chủ tàu nộp phí neo đậu tại bến nơi tàu đậu theo trọng tải ghi trong giấy chứng nhận đăng kiểm còn hiệu lực.',
    'Tàu khách có từ ba mươi chỗ ngồi trở lên nộp một nửa mức phí, trừ tàu đưa học sinh đến trường trong năm học.',
    'Tàu cứu hộ và tàu chữa cháy đang làm nhiệm vụ không phải nộp phí neo đậu tại các bến công cộng của tỉnh.',
  ),
  'Như vậy, chủ tàu phải nộp phí neo đậu trước ngày 15 hằng tháng tại bến nơi tàu đậu.',
  '**Trưởng bến có được giữ tàu của người chưa nộp phí không?**',
  'Căn cứ khoản 1 Điều 9 Nghị định 12/2027/NĐ-CP về phí bến bãi quy định như sau:',
  law(
    'Quyền của trưởng bến',
    'Trưởng bến xem giấy tờ của tàu, ghi tàu vào sổ và thu phí neo đậu của mọi tàu đậu lại bến quá mười hai giờ.',
    'Trưởng bến báo chủ tịch xã trong ngày khi có tàu rời bến mà chưa nộp phí neo đậu của tháng trước đó.',
  ),
  'Do đó, trưởng bến không được giữ tàu mà chỉ báo chủ tịch xã trong ngày tàu rời bến.',
  '**Ai được miễn phí neo đậu tại bến?**',
  'Tàu của bệnh viện và tàu chở học sinh được miễn phí neo đậu tại mọi bến của tỉnh.',
].join('\n\n');

describe('who explains the law in questions and answers', () => {
  it('answers first, and no line of the law that is quoted stands for an answer', async () => {
    const { briefing, errors } = await briefingFrom(text, 'vi', 'standard');
    expect(errors).toEqual([]);
    const [first] = briefing.topics;
    const lines = first?.points.map((point) => point.text) ?? [];
    expect(first?.kind).toBe('summary');
    expect(lines.join('\n')).toContain('trước ngày 15 hằng tháng');
    expect(lines.join('\n')).toContain('không được giữ tàu');
    expect(lines.join('\n')).not.toContain('giấy chứng nhận đăng kiểm');
  });

  it('has the title of a provision over nothing but that provision', async () => {
    const { briefing } = await briefingFrom(text, 'vi', 'long');
    const below = briefing.topics
      .filter(({ heading }) => /Quyền của trưởng bến|Nộp phí neo đậu tại bến/u.test(heading))
      .flatMap(({ points }) => points.map((point) => point.text));
    expect(below.length).toBeGreaterThan(0);
    expect(below.join('\n')).not.toMatch(/không được giữ tàu|trước ngày 15/u);
  });

  it('shows the list of its answer, and not the same in the law above', async () => {
    const points = ['trọng tải ghi trong giấy đăng kiểm;', 'số đêm tàu đậu lại tại bến;', 'số ghế của tàu chở khách.'];
    const letters = points.map(
      (point, index) => `${'abc'.charAt(index)}) ${point.charAt(0).toUpperCase()}${point.slice(1)}`,
    );
    const signs = points.map((point) => `- ${point.charAt(0).toUpperCase()}${point.slice(1)}`);
    const asked = [
      '**Phí neo đậu được tính theo những gì?**',
      'Căn cứ khoản 3 Điều 6 Nghị định 12/2027/NĐ-CP về phí bến bãi quy định như sau:',
      '**Cách tính phí**',
      ['1. Phí do xã có bến thu và nộp vào ngân sách xã.', '2. Phí được tính theo:', ...letters].join('\n\n'),
      'Theo đó, phí neo đậu tại bến được tính theo các yếu tố sau:',
      signs.join('\n\n'),
    ].join('\n\n');
    const { briefing } = await briefingFrom(text.replace('**Ai được', `${asked}\n\n**Ai được`), 'vi', 'standard');
    const told = briefing.topics.filter(({ points: own }) =>
      own.some((point) => point.text.includes('số đêm') || point.text.includes('Số đêm')),
    );
    expect(told.map(({ heading }) => heading)).toHaveLength(1);
    expect(told[0]?.heading).not.toContain('Cách tính phí');
  });

  it('says yes or no before the law, which what asks for that does not head', async () => {
    const measures = [
      'Nhắc nhở chủ tàu ngay tại bến và ghi vào sổ trực của ngày hôm đó;',
      'Đình chỉ chuyến tàu cho đến khi đủ áo phao cho mọi hành khách;',
      'Giữ giấy phép rời bến của chủ tàu tái phạm trong cùng một mùa lũ.',
    ];
    const asked = [
      '**Đình chỉ chuyến tàu có phải là biện pháp xử lý tàu thiếu áo phao không?**',
      'Theo Điều 14 Nghị định 12/2027/NĐ-CP quy định như sau:',
      '1. Biện pháp xử lý tàu thiếu áo phao bao gồm:',
      ...measures.map((measure, index) => `${'abc'.charAt(index)}) ${measure}`),
      '2. Việc xử lý tàu của người nước ngoài thực hiện theo quy định của Chính phủ.',
      'Như vậy, đình chỉ chuyến tàu là một trong những biện pháp xử lý tàu thiếu áo phao trên sông.',
    ].join('\n\n');
    const { briefing, errors } = await briefingFrom(text.replace('**Ai được', `${asked}\n\n**Ai được`), 'vi', 'long');
    expect(errors).toEqual([]);
    expect(briefing.topics[0]?.points.map((point) => point.text).join('\n')).toContain('là một trong những biện pháp');
    const list = briefing.topics.find(({ points }) => points.some((point) => point.text.startsWith('Biện pháp xử lý')));
    expect(list?.heading).toBe('Điều 14 Nghị định 12/2027/NĐ-CP');
  });
});
