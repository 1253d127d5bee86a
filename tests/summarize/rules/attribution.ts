import { phrasesOf } from '../../../src/language/index.js';
import { attributionRules, saidIn } from '../../../src/summarize/annotate/structure/attribution/attribution.js';
import { contentRules } from '../../../src/summarize/annotate/structure/attribution/content.js';
import { isNoSaying, noSayingRules } from '../../../src/summarize/annotate/structure/attribution/no-saying.js';
import { sayingIn, type Saying } from '../../../src/summarize/annotate/structure/attribution/saying.js';
import { spanOf } from '../../../src/summarize/annotate/structure/speakers/view.js';
import { familyOf } from './family.js';
import { viewFrom } from './view-from.js';

const told = (language: string, text: string, find: (view: ReturnType<typeof viewFrom>) => Saying | undefined) => {
  const view = viewFrom(language, text);
  const found = find(view);
  if (found === undefined) return '';
  const { start, end } = spanOf(view, found.subject.phrase.whole);
  return `${view.text.slice(start, end)}: ${view.text.slice(found.content.start, found.content.end)}`;
};

export const attribution = familyOf({
  title: 'Who says a sentence',
  about: 'Each rule is one way to tell it; the first that knows is believed.',
  rules: attributionRules,
  read: (language, text, rules) => told(language, text, (view) => saidIn(view, rules)),
  examples: {
    'source-that-opens': {
      says: 'A source that opens the sentence says all of it, whatever verb of saying follows; an agency only passes on what somebody else may have said.',
      matches: [['vi', 'Theo ông Nam, công ty cho biết giá sẽ giảm.', 'ông Nam: công ty cho biết giá sẽ giảm.']],
      others: [
        ['vi', 'Theo kế hoạch, chiến dịch diễn ra trong 20 ngày.', ''],
        ['en', 'According to plan, the gate will stay shut.', ''],
      ],
    },
    'verb-of-saying': {
      says: 'A verb of saying and its subject, before or behind it, with something that was said.',
      matches: [
        [
          'en',
          'The commission said that it would recount the ballots.',
          'The commission: it would recount the ballots.',
        ],
        ['vi', 'Ông Trần Văn Lèo cho biết cống đã đóng.', 'Ông Trần Văn Lèo: cống đã đóng.'],
      ],
      others: [['en', 'The president spoke at the meeting on Monday.', '']],
    },
    'verb-that-carries-its-subject': {
      says: 'A verb behind a mark that says itself that whoever spoke last speaks again.',
      matches: [['id', 'Jembatan perlu diperiksa, katanya.', 'katanya: Jembatan perlu diperiksa']],
      others: [['id', 'Jembatan itu katanya perlu diperiksa.', '']],
    },
    source: {
      says: 'A source at the end or in the middle, which can speak.',
      matches: [
        [
          'en',
          'The gate will stay shut, according to the harbour board.',
          'the harbour board: The gate will stay shut',
        ],
        ['vi', 'Cống sẽ đóng sớm, theo ông Lộc.', 'ông Lộc: Cống sẽ đóng sớm'],
      ],
      others: [['en', 'The gate will stay shut, according to plan.', '']],
    },
  },
});

export const contents = familyOf({
  title: 'What a verb of saying says',
  about:
    'Each rule is a place where what was said may stand around the verb. Where cutting the speaker and the verb would change what is told, it is the whole sentence.',
  rules: contentRules,
  read: (language, text, rules) => told(language, text, (view) => sayingIn(view, rules)),
  examples: {
    'before-the-speaker': {
      says: 'A quotation or a clause before the speaker, where nothing but time and place of the saying follows.',
      matches: [
        ['en', '“The gate is late,” said Ann Lee on Friday.', 'Ann Lee: The gate is late'],
        ['en', '“The gate is late,” Ann Lee, SVP of works at Quay Ltd, told us.', 'Ann Lee: The gate is late'],
        ['vi', 'Giá nhà sẽ còn tăng trong năm tới, ông Nam nói.', 'ông Nam: Giá nhà sẽ còn tăng trong năm tới'],
      ],
      others: [['vi', 'Gần 80 nước, tổ chức quốc tế phát biểu tại phiên họp.', '']],
    },
    'around-a-speaker-behind-the-verb': {
      says: 'What was said goes on behind a speaker who stands behind the verb: the sentence stays whole.',
      matches: [
        [
          'en',
          '“The gate is late,” said Ann Lee, “and the pump is worn out.”',
          'Ann Lee: “The gate is late,” said Ann Lee, “and the pump is worn out.”',
        ],
      ],
      others: [['en', '“The gate is late,” said Ann Lee.', 'Ann Lee: The gate is late']],
    },
    'around-a-speaker-between-commas': {
      says: 'Who speaks stands between commas, and the sentence goes on: it stays whole.',
      matches: [
        ['en', 'The gate, Ann Lee said, would stay shut.', 'Ann Lee: The gate, Ann Lee said, would stay shut.'],
      ],
      others: [['en', 'Ann Lee said that the gate would stay shut.', 'Ann Lee: the gate would stay shut.']],
    },
    'behind-the-verb': {
      says: 'Behind a colon, behind a word such as "that", or a clause straight behind the verb; the sentence stays whole where the verb turns it, where it has no subject of its own, or where a second thing is said.',
      matches: [
        ['en', 'Ann Lee told reporters: “The gate will stay shut.”', 'Ann Lee: The gate will stay shut.'],
        [
          'en',
          'Residents said they had learned of it from neighbours.',
          'Residents: they had learned of it from neighbours.',
        ],
        ['vi', 'Ông Trần Văn Lèo nói với báo chí rằng cống sẽ đóng sớm.', 'Ông Trần Văn Lèo: cống sẽ đóng sớm.'],
        [
          'vi',
          'Bộ Y tế cho biết sẽ trình Chính phủ dự thảo nghị định.',
          'Bộ Y tế: Bộ Y tế cho biết sẽ trình Chính phủ dự thảo nghị định.',
        ],
        [
          'en',
          'Ann Lee said that the gate was shut, and added that it would stay so.',
          'Ann Lee: Ann Lee said that the gate was shut, and added that it would stay so.',
        ],
      ],
      others: [
        ['en', 'Ann Lee spoke about the gate.', ''],
        ['vi', 'Ông Nam nói về tình hình giá cả.', ''],
      ],
    },
    'object-of-a-verb-that-stays': {
      says: 'A verb that is never cut, with an object in place of a clause.',
      matches: [
        ['vi', 'Công ty Điện lực bác bỏ ý kiến trên.', 'Công ty Điện lực: Công ty Điện lực bác bỏ ý kiến trên.'],
      ],
      others: [['en', 'The president spoke at the meeting.', '']],
    },
  },
});

/** The verbs of saying that are believed to say something, whoever does. */
const sayingVerbs = (language: string, text: string, rules: typeof noSayingRules): string => {
  const view = viewFrom(language, text);
  const verbs = phrasesOf(view.pack, 'speechVerbs');
  return view.words
    .flatMap((_, from) => {
      const to = from + verbs.matchAt(view.words, from);
      return to === from || isNoSaying(view, from, to, rules) ? [] : [view.words.slice(from, to)];
    })
    .map((words) => words.map(({ key }) => key).join(' '))
    .join('; ');
};

export const noSayings = familyOf({
  title: 'What looks like a verb of saying and is none',
  about:
    'Each rule is a reason why the words of a verb of saying say nothing where they stand; one is enough. Shown is what is still taken for a verb of saying.',
  rules: noSayingRules,
  read: sayingVerbs,
  examples: {
    'parted-by-a-mark': {
      says: 'A mark stands between its words.',
      matches: [['en', 'She pointed, out of habit, to the gate.', '']],
      others: [['en', 'She pointed out that the gate was shut.', 'pointed out']],
    },
    'governed-as-a-noun': {
      says: 'A determiner, a preposition or a verb that takes a noun stands before it; verbs that take nothing but a clause stay verbs.',
      matches: [
        ['en', 'The recount will cost an estimated 1.3 million crowns.', ''],
        ['vi', 'Về phía các chủ xưởng, sự phản đối rất lớn.', ''],
      ],
      others: [
        ['vi', 'Chủ xưởng phản đối kế hoạch.', 'phản đối'],
        ['vi', 'Ông Đỗ Trọng thừa nhận sai sót.', 'thừa nhận'],
      ],
    },
    'object-of-a-verb': {
      says: 'Where verbs carry no endings, a verb of several words stands before it and no noun that can speak ends in that.',
      matches: [
        ['vi', 'Ông cũng tiếp thu đề nghị của tỉnh.', ''],
        ['vi', 'Sáu nước thống nhất chia sẻ dữ liệu theo giờ.', ''],
      ],
      others: [['vi', 'Ông cũng đề nghị tỉnh rút thời hạn.', 'đề nghị']],
    },
    'part-of-a-compound': {
      says: 'It is one half of a compound of the language.',
      matches: [
        ['vi', 'Lời khuyên của cơ quan chuyên môn là không trồng mới.', ''],
        ['vi', 'Trẻ được tiêm một mũi, bất kể tiền sử tiêm chủng.', ''],
      ],
      others: [['vi', 'Cơ quan chuyên môn khuyên bà con không trồng mới.', 'khuyên']],
    },
    'opens-a-longer-phrase': {
      says: 'A longer verb, preposition, connective or opener of a clause begins with it.',
      matches: [
        ['vi', 'Khi làng đáp ứng được tiêu chuẩn, trung tâm sẽ đặt mua.', ''],
        ['vi', 'Nói cách khác, người dùng đều đặn đang trả thay.', ''],
      ],
      others: [['vi', 'Ông đáp rằng làng chưa đạt tiêu chuẩn.', 'đáp']],
    },
    'ends-a-longer-verb': {
      says: 'It is the second word of another verb.',
      matches: [['vi', 'Bệnh viện tiếp nhận xét nghiệm của người dân.', '']],
      others: [['vi', 'Bệnh viện nhận xét rằng ca mổ đã tốt.', 'nhận xét']],
    },
    negated: {
      says: 'A negation stands one to three words before it.',
      matches: [
        ['en', 'Ann Lee did not say that the gate was shut.', ''],
        ['vi', 'Các bên chưa nhất trí về cơ chế bồi thường.', ''],
      ],
      others: [['en', 'Ann Lee, who was not there, said that the gate was shut.', 'said']],
    },
    'passive-behind': {
      says: 'In a language without verb endings, a word behind it tells that it was done to the subject, or that it succeeded.',
      matches: [['vi', 'Công an xác định được chiếc xe.', '']],
      others: [['vi', 'Công an xác định chiếc xe đã cũ.', 'xác định']],
    },
    'passive-before': {
      says: 'An auxiliary before it tells that the subject was told.',
      matches: [
        ['en', 'Residents were told that the road would close.', ''],
        ['vi', 'Người dân được khuyến cáo không ra đường.', ''],
      ],
      others: [['en', 'Residents told the mayor that the road would close.', 'told']],
    },
    'not-said-yet': {
      says: 'It will be said, or is planned to be.',
      matches: [
        ['en', 'Ann Lee will say that the gate is shut.', ''],
        ['vi', 'Sau ngày 30/6, tỉnh sẽ thông báo kết quả.', ''],
      ],
      others: [['vi', 'Ngày 30/6, tỉnh thông báo kết quả.', 'thông báo']],
    },
  },
});
