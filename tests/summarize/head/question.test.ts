import { expect, it } from 'vitest';
import { questionHeading } from '../../../src/summarize/head/question/question.js';
import { annotated } from '../annotated.js';
import { briefingFrom } from '../briefing-from.js';

const heads = async (question: string, language: 'en' | 'vi'): Promise<string | undefined> => {
  const [asks, answers] = language === 'en' ? ['Q:', 'A:'] : ['Hỏi:', 'Đáp:'];
  const [first, second] =
    language === 'en'
      ? ['The gates have warped, and we close them by hand.', 'The town pays two thirds of it.']
      : ['Cửa cống đã vênh, và chúng tôi đóng bằng tay.', 'Huyện trả hai phần ba chi phí.'];
  const last = language === 'en' ? 'Who pays for it?' : 'Ai trả tiền cho việc này?';
  const text = [`${asks} ${question}`, `${answers} ${first}`, `${asks} ${last}`, `${answers} ${second}`].join('\n\n');
  const { annotation } = await annotated(`# T\n\n${text}`, language);
  return questionHeading(
    annotation.reading,
    annotation.reading.article.turns.findIndex(({ kind }) => kind === 'answer'),
  )?.heading;
};

it.each([
  ['en', 'What has the spring done to the gates?'],
  ['vi', 'Mùa xuân vừa rồi cửa cống hư hỏng thế nào?'],
] as const)('an answer stands under its question (%s)', async (language, question) => {
  expect(await heads(question, language)).toBe(question);
});

it('a question stands over its answer without what was said while its words were found', async () => {
  expect(await heads('Do you—do you think that the gates hold until the winter?', 'en')).toBe(
    'Do you think that the gates hold until the winter?',
  );
  expect(await heads('What is, you know, the matter with the gates of the lock?', 'en')).toBe(
    'What is the matter with the gates of the lock?',
  );
});

it('a long question is the sentence of it that asks', async () => {
  const asked = 'What has the spring done to the gates?';
  const lead =
    'Last year you told the council that the gates would hold for twenty winters, and that no money would be needed for them until then. ';
  expect(await heads(lead.repeat(2) + asked, 'en')).toBe(asked);
});

it.each([
  [
    'vi',
    'Sau ba mùa lũ liên tiếp làm vỡ bờ bao của nhiều ấp ven sông, ông đánh giá ra sao về tình trạng của các cửa cống ở cửa sông hiện nay?',
    'Tình trạng của các cửa cống ở cửa sông hiện nay',
  ],
  [
    'en',
    'The council said in March that it had no money for a new lock and none for the quays, but I wonder, how will the boats get out in winter?',
    'How will the boats get out in winter?',
  ],
  [
    'vi',
    'Là người đã trông coi cửa cống của huyện suốt hai mươi năm, qua lũ lớn, qua hạn hán, qua ba lần sửa chữa, xin bà cho biết cửa cống được kiểm tra như thế nào?',
    'Cửa cống được kiểm tra như thế nào?',
  ],
  [
    'en',
    'Three storms have broken the banks of the river above the old harbour and the council has said that it has no money for them, how so?',
    undefined,
  ],
] as const)('of a long question what it asks for heads the answer (%s)', async (language, question, heading) => {
  expect(await heads(question, language)).toBe(heading ?? question);
});

it('what somebody is asked to tell heads the answer, though it points to who is spoken to', async () => {
  const asked = 'Robyn, tell me a little bit about the gates that you built here with your friends.';
  const text = [
    '# The gates',
    `Q: ${asked}`,
    'A: The gates were built in the winter of 1990 by five men. They are of oak and hold the spring flood back.',
    'Q: Who pays for the new ones?',
    'A: The town pays two thirds of the cost out of its fund. The boats pay the rest by a fee of four crowns.',
  ].join('\n\n');
  const { briefing, errors } = await briefingFrom(text, 'en', 'long');
  expect(errors).toEqual([]);
  expect(briefing.topics.map(({ heading }) => heading)).toContain(asked.slice(0, -1));
});

it.each([
  [
    'en',
    'That’s a long way from the sea. How did you come to build the gates?',
    'How did you come to build the gates?',
  ],
  ['en', 'And what has the spring done to the gates?', 'What has the spring done to the gates?'],
  ['vi', 'Vậy mùa xuân vừa rồi cửa cống hư hỏng thế nào?', 'Mùa xuân vừa rồi cửa cống hư hỏng thế nào?'],
  ['vi', 'Với chiếc cống mới, ông mong đợi điều gì?', 'Với chiếc cống mới, ông mong đợi điều gì?'],
  ['vi', 'Và mùa xuân vừa rồi cửa cống hư hỏng thế nào?', 'Mùa xuân vừa rồi cửa cống hư hỏng thế nào?'],
] as const)(
  'a question is shown without what joins it to the answer before (%s: %s)',
  async (language, question, shown) => {
    expect(await heads(question, language)).toBe(shown);
  },
);

it.each([
  ['On the lock', 'On the lock. Well, the lock will be dug out in May.', 'On the lock'],
  ['By hand', 'Yes, by hand. We close them twice a day.', 'What has the spring done to the gates?'],
])('what is put in names the next matter where it is taken up: %s', async (matter, answer, heading) => {
  const text = [
    '# The gates',
    'Q: What has the spring done to the gates?',
    'A: The gates have warped, and we close them by hand.',
    `Q: ${matter}.`,
    `A: ${answer}`,
    'Q: Who pays for it?',
    'A: The town pays two thirds of it.',
  ].join('\n\n');
  const { annotation } = await annotated(text, 'en');
  const { turns } = annotation.reading.article;
  const at = turns.findIndex(({ span }) => annotation.reading.text.startsWith(answer, span.start));
  expect(questionHeading(annotation.reading, at)?.heading).toBe(heading);
});

it.each([
  [
    'stands under another that its turn asks',
    'For the boats of the harbour, what will the new lock change? The town has said little of it since the storms of last winter, when the old gates broke twice and all the boats of the town lay idle for two months. Should they be glad of it?',
    'For the boats of the harbour, what will the new lock change?',
  ],
  [
    'stands behind what it points to where its turn asks nothing else',
    'The lock will be shut at night. How do you make these decisions?',
    'The lock will be shut at night. How do you make these decisions?',
  ],
])('an answer to a question that points back %s', async (_, question, heading) => {
  expect(await heads(question, 'en')).toBe(heading);
});

it('an answer stands under its question without what sets that against the answer before', async () => {
  expect(await heads('Tuy nhiên, tàu vẫn chưa ra được cửa sông. Đâu là nguyên nhân?', 'vi')).toBe(
    'Tàu vẫn chưa ra được cửa sông. Đâu là nguyên nhân?',
  );
  expect(await heads('However, what of the boats of the fishermen?', 'en')).toBe('What of the boats of the fishermen?');
});

it.each([
  [
    'en',
    'Mr Chairman, I’m wondering, how will the boats get out of the basin in winter?',
    'How will the boats get out of the basin in winter?',
  ],
  ['en', 'TTS: In particular, what has the spring done to the gates?', 'What has the spring done to the gates?'],
  [
    'vi',
    'Để giữ cho các ấp ven sông không ngập thêm lần nào nữa trong mùa lũ tới, thời gian tới, ban quản lý cảng và huyện cần làm những việc nào trước?',
    'Ban quản lý cảng và huyện cần làm những việc nào trước?',
  ],
] as const)('a question heads its answer without what leads up to it (%s)', async (language, question, heading) => {
  expect(await heads(question, language)).toBe(heading);
});

it('nothing heads an answer that says "this matter" of another sentence', async () => {
  const question =
    'Cửa cống ở cửa sông nứt ba chỗ và nước mặn đã vào đến ruộng của hai ấp, ông đánh giá ra sao về vấn đề này?';
  expect(await heads(question, 'vi')).toBe(question);
});

it.each([
  // With the sentence that it points to.
  [
    'Bến cũ đã lún hai bậc từ mùa lũ. Xin ông cho biết rõ hơn về điều này?',
    'Bến cũ đã lún hai bậc từ mùa lũ. Xin ông cho biết rõ hơn về điều này?',
  ],
  [
    'Lũ năm ngoái cuốn hai nhịp cầu. Tuy nhiên bến mới mở ra cơ hội cho bà con hai bên sông. Ông nghĩ gì về điều này?',
    'Bến mới mở ra cơ hội cho bà con hai bên sông. Ông nghĩ gì về điều này?',
  ],
  // Both too where the question asks for more than what it points to.
  [
    'Cảng Vàm Láng vừa tăng phí neo đậu lần thứ tư trong một năm đối với tất cả các tàu trên năm trăm tấn. Điều này sẽ tác động thế nào đến giá gạo ở các chợ?',
    'Cảng Vàm Láng vừa tăng phí neo đậu lần thứ tư trong một năm đối với tất cả các tàu trên năm trăm tấn. Điều này sẽ tác động thế nào đến giá gạo ở các chợ?',
  ],
  // That sentence alone, where both are too long.
  [
    'Bến phà Vàm Láng được coi là lối ra chợ gần nhất của hơn bốn nghìn hộ dân ở ba xã cù lao ven sông Tiền. Theo ông, các xã cần làm gì để hiện thực hóa nhận định này?',
    'Bến phà Vàm Láng được coi là lối ra chợ gần nhất của hơn bốn nghìn hộ dân ở ba xã cù lao ven sông Tiền',
  ],
  // What asks for a view says of nothing of what.
  [
    'Nhiều hộ nói rằng bến thu phí quá cao so với mùa trước. Quan điểm của ông như thế nào?',
    'Nhiều hộ nói rằng bến thu phí quá cao so với mùa trước. Quan điểm của ông như thế nào?',
  ],
] as const)('a question that points back has what it points to beside it (%s)', async (question, heading) => {
  expect(await heads(question, 'vi')).toBe(heading);
});

it('nothing heads an answer to a question that points to the answer before alone', async () => {
  expect(await heads('Xin ông cho biết rõ hơn về điều này?', 'vi')).toBeUndefined();
});

it('a question about what both see heads its answer', async () => {
  expect(await heads('What has been fun about this project?', 'en')).toBe('What has been fun about this project?');
});

it('of a long question no clause is a heading that asks for nothing', async () => {
  const question =
    'Ông có thể chia sẻ rõ hơn, xã đã, đang và sẽ triển khai các giải pháp như thế nào để hỗ trợ tốt hơn cho bà con cù lao, chủ bến đối phó với mùa lũ năm nay và những năm sau?';
  expect(await heads(question, 'vi')).toBe('Xã đã, đang và sẽ triển khai các giải pháp như thế nào?');
});

it.each([
  ['Theo ông, đâu là nguyên nhân khiến cửa cống hư hỏng nhanh?', 'Đâu là nguyên nhân khiến cửa cống hư hỏng nhanh?'],
  ['Huyện đã làm gì để giữ các cửa cống, thưa ông?', 'Huyện đã làm gì để giữ các cửa cống?'],
  [
    'Xin bà cho biết kết quả sửa chữa cửa cống trong mùa khô vừa qua?',
    'Kết quả sửa chữa cửa cống trong mùa khô vừa qua',
  ],
  ['Xin bà cho biết, huyện cần làm gì để giữ cửa cống?', 'Huyện cần làm gì để giữ cửa cống?'],
  // Without its mark it would say what it asks.
  ['Vậy bà con các ấp phản đối việc xây cửa cống mới?', 'Bà con các ấp phản đối việc xây cửa cống mới?'],
  ['Mức phí bến tăng một phần ba là cao hay thấp, thưa ông?', 'Mức phí bến tăng một phần ba là cao hay thấp?'],
  ['Vậy về phía các ấp, theo ông cần làm gì để giữ cửa cống?', 'Về phía các ấp, cần làm gì để giữ cửa cống?'],
  // What is left would say of nothing which.
  ['Ông có thể cho biết rõ hơn về những trăn trở này?', 'Ông có thể cho biết rõ hơn về những trăn trở này?'],
])('nobody is addressed by a title: %s', async (question, title) => {
  expect(await heads(question, 'vi')).toBe(title);
});

it('and the rules take such words for no cut', async () => {
  const asked =
    'Trước tình hình này, xin ông cho biết huyện đã dành bao nhiêu tiền cho việc sửa các cửa cống ven sông?';
  const text = `# Cửa cống ven sông\n\nHỏi: ${asked}\n\nĐáp: Huyện dành hai tỷ đồng mỗi năm cho việc này, và trả cho thợ từng tháng.\n\nHỏi: Theo ông, đâu là việc khó nhất?\n\nĐáp: Khó nhất là tìm thợ giỏi, vì thợ trẻ đều đi làm xa và ít khi về quê.`;
  const { briefing, errors } = await briefingFrom(text, 'vi');
  expect(errors).toEqual([]);
  expect(briefing.topics.map(({ heading }) => heading)).toContain('Đâu là việc khó nhất?');
});

const pair = async (first: string, next: string, language: 'en' | 'vi' = 'en'): Promise<string | undefined> => {
  const [asks, answers] = language === 'en' ? ['Q:', 'A:'] : ['Hỏi:', 'Đáp:'];
  const told =
    language === 'en'
      ? 'The board has ten people on short contracts, and the money comes from the county.'
      : 'Trung tâm có mười người làm hợp đồng ngắn hạn, và tiền do tỉnh cấp.';
  const text = [`${asks} ${first}`, `${answers} ${told}`, `${asks} ${next}`, `${answers} ${told}`].join('\n\n');
  const { annotation } = await annotated(`# T\n\n${text}`, language);
  return questionHeading(
    annotation.reading,
    annotation.reading.article.turns.findLastIndex(({ kind }) => kind === 'answer'),
  )?.heading;
};

it.each([
  ['Were you asked to soften the number?', 'Did you consider it?'],
  ['Why did the yard at the harbour stop in May?', 'Does that worry you?'],
  ['Who lights the lamp on the pier in winter?', 'And your successor?'],
] as const)('a few words that point back stand behind the question before: %s %s', async (first, next) => {
  expect(await pair(first, next)).toBe(`${first} ${next}`);
});

it('what points back by a noun stands behind the question before, where the noun opens it', async () => {
  const first = 'Bà đã dừng cấp phiếu cho ba bến?';
  const next = 'Sau quyết định ấy, trung tâm chịu áp lực thế nào?';
  expect(await pair(first, next, 'vi')).toBe(`${first} ${next}`);
});

it.each([
  ['Who lights the lamp on the pier in winter?', 'Will you repair the old pier of the harbour?'],
  ['Who lights the lamp on the pier in winter?', 'When will it be repaired, and by which of the two yards in town?'],
] as const)('a question that says what it asks of stands alone: %s %s', async (first, next) => {
  expect(await pair(first, next)).toBe(next);
});

it('a question that points back is told with the one before it, and the check takes both', async () => {
  const text = [
    '# A number that nobody liked',
    'Ann Leigh, 58, has counted the boats of Vam harbour since March.',
    '**Madam, how many boats are there?**',
    'I have counted 740 boats on both quays. I counted them in May, when nobody is at sea, and again in June.',
    '**A caller asked you to soften the number.**',
    'I was asked whether 740 might be written as fewer than a thousand. I said that 740 is fewer than a thousand.',
    '**Did you consider it?**',
    'I did for one evening, as ten people have short contracts and the money comes from the county.',
  ].join('\n\n');
  const { briefing, errors } = await briefingFrom(text, 'en', 'long');
  expect(errors).toEqual([]);
  expect(briefing.topics.map(({ heading }) => heading)).toContain(
    'A caller asked you to soften the number. Did you consider it?',
  );
});

const statedAsk =
  'The council said in March that it had no money for a new lock, and in May it found some for the quays, which nobody in town had asked for. ';

it.each([
  [
    'from the word that asks',
    `${statedAsk}I wonder if you could tell us how the crews choose their day.`,
    'How the crews choose their day',
  ],
  [
    'though thanks follow',
    `${statedAsk}I wonder if you could tell us how the crews choose their day. Thank you very much.`,
    'How the crews choose their day',
  ],
] as const)('of a turn that asks without a mark, what it asks for heads the answer, %s', async (_, asks, heading) => {
  expect(await heads(asks, 'en')).toBe(heading);
});

it.each([
  ['nobody is asked', `${statedAsk}The gates show how the crews choose their day.`],
  ['hardly anything is asked for', `${statedAsk}I wonder if you could tell us how that is.`],
] as const)('a turn without a mark heads nothing where %s', async (_, asks) => {
  expect(await heads(asks, 'en')).toBeUndefined();
});

it('what a turn asks without a mark is a heading that the check takes', async () => {
  const text = [
    '# The lock of Tarn',
    'Ann Lee keeps the lock of Tarn harbour, and she spoke to the council in May about the gates and the crews.',
    `**Q:** ${statedAsk}I am not asking for a date, but I wonder if you could tell us how the crews choose their day.`,
    '**A:** The crews read the tide table in the evening, and they sail on the first day with less than two metres.',
    '**Q:** Who pays for the gates?',
    '**A:** The county pays two thirds of the gates, and the harbour pays what is left of them by 2030.',
  ].join('\n\n');
  const { briefing, errors } = await briefingFrom(text, 'en', 'long');
  expect(errors).toEqual([]);
  expect(briefing.topics.map(({ heading }) => heading)).toContain('How the crews choose their day');
});

it.each([
  [
    'its number',
    '6. What piece of advice would you offer to a new keeper?',
    'What piece of advice would you offer to a new keeper?',
  ],
  [
    'two words that join it',
    'And also, can you speak to how the storm changes the fees?',
    'Can you speak to how the storm changes the fees?',
  ],
] as const)('a question goes without %s', async (_, question, heading) => {
  expect(await heads(question, 'en')).toBe(heading);
});

it('of several questions in a long turn none that takes the one before for known heads the answer', async () => {
  const lead =
    'Last year you told the council that the gates would hold for twenty winters, and that no money would be needed for them until then. ';
  const asked =
    'Would the gates of other harbours on the northern coast last any longer in a winter with so much salt in the water and so much ice on the quay?';
  expect(await heads(`${lead}${asked} If so, which of them, and why?`, 'en')).toBe(asked);
});
