import { headFirst, headFirstRules } from '../../../src/summarize/annotate/structure/speakers/head-first.js';
import { headLast, headLastRules } from '../../../src/summarize/annotate/structure/speakers/head-last.js';
import { phraseOf, type Phrase } from '../../../src/summarize/annotate/structure/speakers/phrase.js';
import { spanOf, type Range, type View } from '../../../src/summarize/annotate/structure/speakers/view.js';
import { familyOf } from './family.js';
import { viewFrom } from './view-from.js';

/** The kind of speaker that a phrase in brackets is, and what identifies them. */
const told = (language: string, text: string, find: (view: View, range: Range) => Phrase | undefined): string => {
  const [before = '', inside = ''] = text.split(/[[\]]/);
  const view = viewFrom(language, text.replace(/[[\]]/g, ''));
  const start = before.length;
  const end = start + inside.length;
  const from = view.words.findIndex((word) => word.start >= start);
  const to = view.words.findLastIndex((word) => word.end <= end) + 1;
  const phrase = find(view, { from, to });
  if (phrase === undefined) return '';
  const name = spanOf(view, phrase.name);
  return `${phrase.kind}: ${view.text.slice(name.start, name.end)}`;
};

const about =
  'Asked of the noun phrase in brackets. The first rule that knows is believed, also where it says that the phrase is nobody.';

export const headFirstSpeakers = familyOf({
  title: 'Who can speak, where the noun stands first',
  about,
  rules: headFirstRules,
  read: (language, text, rules) => told(language, text, (view, range) => headFirst(view, range, phraseOf, rules)),
  examples: {
    'cut-short': {
      says: 'A phrase that ends in a preposition, a coordinator or a condition is nobody.',
      matches: [['vi', '[Sở Y tế và] người dân cho biết.', '']],
      others: [['vi', '[Sở Y tế] cho biết.', 'body: Sở Y tế']],
    },
    'noun-of-a-body': {
      says: 'A noun that can speak, and nothing else.',
      matches: [
        ['vi', '[Các nước đang phát triển] cho biết.', 'body: Các nước đang phát triển'],
        ['vi', '[Bà con] cho biết.', 'body: Bà con'],
      ],
      others: [['vi', '[Các cánh đồng] cho biết.', '']],
    },
    'person-by-name': {
      says: 'A name behind titles or bodies, or a full name; behind it at most a place, a time, or how it was said.',
      matches: [
        ['vi', '[Ông Trần Văn Lèo] cho biết.', 'person: Trần Văn Lèo'],
        ['vi', '[Thứ trưởng Bộ Ngoại giao Lương Đình Khôi] cho biết.', 'person: Lương Đình Khôi'],
      ],
      others: [['vi', '[Sở Y tế Hà Nội] cho biết.', 'body: Sở Y tế Hà Nội']],
    },
    'predicate-inside': {
      says: 'Something is said of the noun inside the phrase, or a clause about it opens, so that it is more than a noun phrase.',
      matches: [
        ['vi', '[Bộ Y tế đã họp] cho biết.', ''],
        ['vi', '[Bộ Y tế những điều mà ông Nam] khẳng định.', ''],
      ],
      others: [['vi', '[Một phụ huynh có con nhỏ] cho biết.', 'somebody: Một phụ huynh có con nhỏ']],
    },
    'paper-with-its-owner': {
      says: 'A paper speaks for the body or person whose it is.',
      matches: [['vi', '[Báo cáo của Sở Thủy sản] cho biết.', 'body: Sở Thủy sản']],
      others: [['vi', '[Báo cáo mới] cho biết.', 'paper: Báo cáo mới']],
    },
    'title-without-a-name': {
      says: 'A title alone stands for somebody named before; behind a determiner, or with more words, it is somebody.',
      matches: [
        ['vi', '[Giám đốc] cho biết.', 'title: Giám đốc'],
        ['vi', '[Một ngư dân] cho biết.', 'somebody: Một ngư dân'],
      ],
      others: [['vi', '[Ông Nam] cho biết.', 'person: Nam']],
    },
    'body-by-its-noun': {
      says: 'A phrase that a noun that can speak opens, told from a longer noun by the capital behind a short one.',
      matches: [['vi', '[Sở Y tế Hà Nội] cho biết.', 'body: Sở Y tế Hà Nội']],
      others: [['vi', '[Bộ quy tắc] cho biết.', '']],
    },
    paper: {
      says: 'A paper that says nothing of whose it is.',
      matches: [['vi', '[Báo cáo mới] cho biết.', 'paper: Báo cáo mới']],
      others: [['vi', '[Cánh đồng lúa] cho biết.', '']],
    },
    'proper-name': {
      says: 'Capitals that open the phrase: a name where it is one word or written without the marks of the language, else a body.',
      matches: [
        ['vi', 'Hôm qua, [Samsung] cho biết.', 'name: Samsung'],
        ['vi', 'Hôm qua, [Điện Quang Bến Lội] cho biết.', 'body: Điện Quang Bến Lội'],
      ],
      others: [['vi', '[Tuy nhiên] cho biết.', '']],
    },
  },
});

export const headLastSpeakers = familyOf({
  title: 'Who can speak, where the noun stands last',
  about,
  rules: headLastRules,
  read: (language, text, rules) => told(language, text, (view, range) => headLast(view, range, phraseOf, rules)),
  examples: {
    adverbial: {
      says: 'A phrase that a preposition or an adverbial opens is nobody.',
      matches: [['en', 'It was signed [by residents of Harlow] yesterday.', '']],
      others: [['en', '[The mayor] said.', 'title: The mayor']],
    },
    'two-people': {
      says: 'Two who are named in full are no one person, in languages that have articles.',
      matches: [
        ['en', '[Mayor Ann Lee and Governor Bob Day] said.', 'body: Mayor Ann Lee and Governor Bob Day'],
        ['en', '[Ann Lee and Bob Day] said.', 'body: Ann Lee and Bob Day'],
      ],
      others: [
        ['en', '[Trade and industry secretary Ann Lee] said.', 'person: Ann Lee'],
        ['id', '[Deputi Penindakan dan Eksekusi Lestari Budi] mengatakan.', 'name: Eksekusi Lestari Budi'],
      ],
    },
    'object-inside': {
      says: 'A determiner inside the phrase shows a verb before it.',
      matches: [['en', '[The cooperative surveyed the customers] and said.', '']],
      others: [['en', "[The company's chief engineer] said.", "somebody: The company's chief engineer"]],
    },
    'name-at-the-end': {
      says: 'A name that ends the phrase, a person with a title before it and a body behind a noun for one. A first word of a sentence is a name only where the text writes it with a capital elsewhere too.',
      matches: [
        ['en', '[County sheriff Ann Lee] said.', 'person: Ann Lee'],
        ['en', '[The utility company Sierra Grid] said.', 'body: Sierra Grid'],
        ['en', '[Ann Lee] said.', 'name: Ann Lee'],
        ['en', 'The crew never came, [causing Ann Lee] to panic.', 'name: Ann Lee'],
        ['en', '[Acting sheriff Ann Lee] said.', 'person: Ann Lee'],
      ],
      others: [['en', '[Nevertheless] said.', '']],
    },
    'name-behind-its-office': {
      says: 'A name that ends the phrase behind a title, whose house holds a preposition.',
      matches: [
        ['en', '[Industrial Bank of Harlow senior economist Ann Lee] said.', 'person: Ann Lee'],
        ['en', '[Ministry of Trade director Ann Lee] said.', 'person: Ann Lee'],
      ],
      others: [['en', '[Residents of Lower Canyon] said.', 'body: Residents of Lower Canyon']],
    },
    'paper-with-its-owner': {
      says: 'A paper speaks for the body or person whose it is.',
      matches: [['en', '[A report by the council] said.', 'body: the council']],
      others: [['en', '[A survey of parents] said.', 'paper: A survey of parents']],
    },
    'title-without-a-name': {
      says: 'A title at the end of the noun: alone somebody named before, else somebody.',
      matches: [
        ['en', '[The mayor] said.', 'title: The mayor'],
        ['en', '[A fisherman from Harlow] said.', 'somebody: A fisherman from Harlow'],
      ],
      others: [['id', '[Para petani] mengatakan.', 'body: Para petani']],
    },
    'noun-that-can-speak': {
      says: 'A noun that can speak, with what describes it; several people whose title it is speak as one.',
      matches: [
        ['en', '[Residents of Lower Canyon] said.', 'body: Residents of Lower Canyon'],
        ['id', '[Para petani] mengatakan.', 'body: Para petani'],
      ],
      others: [['en', '[The gates of the harbour] said.', '']],
    },
    paper: {
      says: 'A paper that says nothing of whose it is.',
      matches: [['en', '[A survey of parents] said.', 'paper: A survey of parents']],
      others: [['en', '[A gate of steel] said.', '']],
    },
  },
});
