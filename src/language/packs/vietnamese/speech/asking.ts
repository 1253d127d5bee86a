import { list } from '../../../pack/lists.js';

const persons = list(
  'ông|bà|anh|chị|bác sĩ|luật sư|giáo sư|tiến sĩ|bộ trưởng|thứ trưởng|cục trưởng|chủ tịch|giám đốc|đại biểu|đồng chí|chuyên gia',
);

/** Whom a question speaks to, where it could do without: "thưa ông". */
export const vietnameseVocatives: string[] = persons.map((person) => `thưa ${person}`);

const told = list(
  'cho biết|cho biết về|cho biết thêm|cho biết thêm về|cho biết rõ hơn|cho biết rõ hơn về|cho biết cụ thể|cho biết cụ thể hơn|cho biết cụ thể về|chia sẻ|chia sẻ về|chia sẻ thêm|chia sẻ thêm về|chia sẻ rõ hơn|chia sẻ rõ hơn về|chia sẻ cụ thể hơn về|nói rõ hơn|nói rõ hơn về|nói rõ về|nói thêm về|phân tích rõ hơn|phân tích rõ hơn về|phân tích về|đánh giá về|đánh giá rõ hơn về|nhận xét về|giải thích rõ hơn|giải thích rõ hơn về|chia sẻ một vài nét về',
);

/** What a question opens with that says only that somebody is asked: "theo ông", "xin bà cho biết", "ông có thể nói rõ hơn về". */
export const vietnameseAskingLeads: string[] = [
  'vậy',
  'vậy thì',
  'xin cho biết',
  ...vietnameseVocatives,
  ...persons.flatMap((person) => [
    ...['theo', 'vậy theo', 'theo quan điểm của', 'theo đánh giá của', 'theo nhận định của'].map(
      (by) => `${by} ${person}`,
    ),
    `vậy thưa ${person}`,
    ...told.flatMap((words) => [`xin ${person} ${words}`, `${person} có thể ${words}`, `mong ${person} ${words}`]),
    `xin ${person} cho biết đánh giá của ${person} về`,
    `xin cho biết đánh giá của ${person} về`,
    `xin ${person} cho biết ý kiến về`,
  ]),
];
