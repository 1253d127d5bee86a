import { describe, expect, it } from 'vitest';
import { ofInterview } from '../../src/summarize/value/summary/interview-summary.js';
import { annotated, candidatesIn } from './annotated.js';
import { briefingFrom } from './briefing-from.js';

const lead = '*Ann Leigh has kept the lifeboat of Corrie for nine years. She talks to Tom Hall about ropes and luck.*';
const answers = {
  crew:
    'We are fourteen, and four of us can steer. In 2029 we were twenty-two, of whom nine could steer at night. ' +
    'The young ones leave for the wind farms, where the pay is three times what the harbour can offer them.',
  capsize:
    'A rope got into the propeller. The boat turned over twice within a minute, and the second engine drowned. ' +
    'I gave the order too late, and the inquiry said so on its first page.',
  hurt:
    'Two of us broke ribs. Both were back within the year, which says more of them than of the boat or of me. ' +
    'The coast guard paid for the hospital, and the village paid for everything else.',
  money:
    'The county pays 40,000 crowns a year, and the village collects the rest at the summer fair. ' +
    'A new hull costs 900,000, so you can work out for yourself when we shall have it.',
};
const talk = [
  '# "You keep a boat, and the boat keeps you"',
  lead,
  '**How many of you are there in the lifeboat crew of Corrie now?**',
  answers.crew,
  '**In March the lifeboat capsized off the Tarn skerries with six people on board.**',
  answers.capsize,
  '**Was anyone hurt?**',
  answers.hurt,
  '**Who pays for the boat and for the ropes that you cut every winter?**',
  answers.money,
];

describe('the summary of an interview', () => {
  it('is what stands above its questions, and no answer that has lost its question', async () => {
    const { briefing, errors } = await briefingFrom(talk.join('\n\n'), 'en');
    expect(errors).toEqual([]);
    const [summary] = briefing.topics;
    expect(summary?.kind).toBe('summary');
    expect(summary?.points.map(({ text }) => text)).toEqual([
      'Ann Leigh has kept the lifeboat of Corrie for nine years',
    ]);
  });

  it('takes no scene in which an answer tells what others said, whatever words of the lead it has', async () => {
    const told = 'A rope-maker of Corrie asked me, "Ann, who keeps the lifeboat when you talk of luck?"';
    const made = await annotated(
      talk.map((one) => (one === answers.money ? `${one} ${told}` : one)).join('\n\n'),
      'en',
      'interview',
    );
    const [above, scene] = [made.at('for nine years'), made.at('asked me')].map((index) => ({ sentences: [index] }));
    if (above === undefined || scene === undefined) throw new Error('nothing was read');
    expect(ofInterview(made.annotation, [above, scene])).toEqual([above]);
  });

  it('is that also where it is set as a quotation', async () => {
    const quoted = talk.map((one) => (one === lead ? `> ${lead.slice(1, -1)}` : one)).join('\n\n');
    const { briefing } = await briefingFrom(quoted, 'en');
    expect(briefing.topics[0]?.points[0]?.text).toContain('has kept the lifeboat of Corrie');
  });
});

it('an answer to a question that goes on from the one before is told behind a line of that one', async () => {
  const made = await annotated(talk.join('\n\n'), 'en', 'interview');
  const [before, own] = [made.at('A rope got'), made.at('Two of us broke')];
  const hurt = candidatesIn(made).filter(({ sentences }) => sentences.includes(own));
  expect(hurt.length).toBeGreaterThan(0);
  for (const { named } of hurt) expect(named).toBe(before);
  // What names its matter itself needs none.
  const paid = candidatesIn(made).filter(({ sentences }) => sentences[0] === made.at('The county pays'));
  expect(paid.every(({ named }) => named === undefined)).toBe(true);
});

it('the answer in which the words of the title stand is told', async () => {
  const title = '# "Tôi không giữ đèn, tôi chỉ trông cho nó khỏi buồn"';
  const filler = [
    '**Thưa ông, trạm đèn Hòn Rơm hiện có mấy người trực đêm?**',
    'Có ba người, mỗi ca tám tiếng. Năm 2029 còn bảy người, nay bốn người đã chuyển vào bờ. Lương của trạm là 9,2 triệu đồng mỗi tháng, chưa kể 1,4 triệu phụ cấp đảo xa. Tàu tiếp tế ra mỗi tháng hai chuyến.',
    '**Nhiều người gọi ông là người giữ đèn cuối cùng của vùng biển này. Ông thấy thế nào?**',
    'Tôi nghe mà ngượng. Đèn bây giờ máy bật, máy tắt. Tôi chỉ trông cho nó khỏi buồn thôi. Ai ra đây một tuần thì hiểu.',
    '**Theo ông, khi nào trạm chuyển hẳn sang điều khiển từ xa?**',
    'Theo kế hoạch là tháng 6 năm 2036, sau khi lắp xong 14 cột đo gió. Kinh phí là 38 tỷ đồng, mới giải ngân 21 tỷ. Chúng tôi bàn giao 46 hạng mục trong ba đợt. Đợt đầu đã xong hồi tháng 2.',
    '**Ông có tiếc 31 năm ở đảo không?**',
    'Tôi tiếc nhất 12 cái Tết không về. Con gái tôi sinh năm 2014, đến năm 2016 mới gặp bố lần đầu. Bây giờ cháu đang học nghề hàng hải ở Cẩm Lâm, năm sau tốt nghiệp.',
  ];
  const above = 'Ông Trịnh Văn Bạc, 59 tuổi, đã trông đèn biển Hòn Rơm 31 năm.';
  const { briefing } = await briefingFrom([title, above, ...filler].join('\n\n'), 'vi', 'short');
  const lines = briefing.topics.flatMap(({ points }) => points.map(({ text }) => text));
  expect(lines.some((line) => line.includes('chỉ trông cho nó khỏi buồn'))).toBe(true);
});

it('a short answer without a verb is told below its question', async () => {
  const { briefing } = await briefingFrom(
    [
      '# Đập Sông Quế và mùa lũ tới',
      'Ông Trần Văn Bạc, 59 tuổi, đã vận hành đập Sông Quế 31 năm.',
      '**Thưa ông, tổng số tiền sửa đập là bao nhiêu?**',
      'Tổng cộng 48 tỷ đồng. Tỉnh cấp 30 tỷ, phần còn lại do nhà máy điện góp trong hai năm. Tôi thấy thế là vừa đủ.',
      '**Theo ông, khi nào thì đập mở cửa xả trở lại?**',
      'Tôi nghĩ là đầu tháng 9, khi bảy trong chín cửa đã thay xong gioăng. Hai cửa còn lại phải chờ thép từ Hải Lăng.',
    ].join('\n\n'),
    'vi',
    'long',
  );
  const asked = briefing.topics.find(({ heading }) => heading.includes('tổng số tiền') || heading.startsWith('Tổng'));
  expect(asked?.points[0]?.text).toMatch(/^Tổng cộng 48 tỷ đồng/u);
});

it('what an answer only leads up to is told with what it leads to', async () => {
  const cleft = 'What I would do differently is the autumn. We sowed in May, and by then three good weeks were lost.';
  const made = await annotated(
    [...talk.slice(0, 3), `${answers.crew} ${cleft}`, ...talk.slice(4)].join('\n\n'),
    'en',
    'interview',
  );
  const [own, next] = [made.at('What I would do'), made.at('We sowed in May')];
  const leading = candidatesIn(made).filter(({ sentences }) => sentences.includes(own));
  expect(leading.length).toBeGreaterThan(0);
  expect(leading.every(({ sentences }) => sentences.includes(next))).toBe(true);
});

it('what somebody else said to who answers is told as theirs', async () => {
  const told = `${answers.money} Then the mayor rang and said, "If you stop now, nobody will ever row again from Corrie."`;
  const made = await annotated([...talk.slice(0, -1), told].join('\n\n'), 'en', 'interview');
  const at = made.at('Then the mayor rang');
  expect(candidatesIn(made).some(({ sentences }) => sentences.includes(at))).toBe(true);
});
