import { announcementOf } from '../../../src/summarize/annotate/structure/announcers/announcer.js';
import { announcerRules } from '../../../src/summarize/annotate/structure/announcers/announcer-rules.js';
import { chainsOf, nextRules } from '../../../src/summarize/annotate/structure/series/chains.js';
import {
  type ClauseStart,
  clauseStartOf,
  clauseStartRules,
  type OrdinalPlace,
} from '../../../src/summarize/annotate/structure/series/clause-start.js';
import { itemStartOf, itemStartRules } from '../../../src/summarize/annotate/structure/series/item-start.js';
import { markerRules, markersOf } from '../../../src/summarize/annotate/structure/series/markers.js';
import { wordingAt } from '../../../src/summarize/annotate/structure/series/wordings.js';
import { readingFrom, textOf } from '../structure/attribution-reading.js';
import { familyOf } from './family.js';

/** The sentences of a text, each a paragraph where " | " parts them. */
const paragraphs = (language: string, text: string): ReturnType<typeof readingFrom> =>
  readingFrom(language, text.split(' | '));

/** The ordinals and steps of a text, whatever they open. */
const ordinalsIn = (language: string, text: string): OrdinalPlace[] => {
  const { text: whole, sentences, pack } = paragraphs(language, text);
  return sentences.flatMap((sentence) => {
    const places: OrdinalPlace[] = [];
    for (
      let index = 0;
      index < sentence.words.length;
      index += places.at(-1)?.index === index ? (places.at(-1)?.length ?? 1) : 1
    ) {
      const found = wordingAt(pack, sentence.words, index);
      if (found !== undefined) places.push({ text: whole, sentence, pack, index, ...found });
    }
    return places;
  });
};

const clauseText = ({ text, sentence, index, length }: OrdinalPlace, { kind, start }: ClauseStart): string =>
  `${kind}: ${text.slice(start, sentence.words[index + length - 1]?.end)}`;

export const markers = familyOf({
  title: 'What opens an item of a series',
  about:
    'Each rule is one kind of words or marks; those that count on from one another are a series. Shown is what stands behind each.',
  rules: markerRules,
  read: (language, text, rules) => {
    const reading = paragraphs(language, text);
    return markersOf(reading, rules)
      .map(({ content, sentence }) => reading.text.slice(content, reading.sentences[sentence]?.end))
      .join('; ');
  },
  examples: {
    'label-and-number': {
      says: 'A label and a number before the words of a paragraph; any label will do, since the same one must go on with the next number.',
      matches: [
        ['en', 'Step 1: Shut the gate. | Step 2: Start the pump.', 'Shut the gate.; Start the pump.'],
        ['vi', 'Bước 1: Đóng cống.', 'Đóng cống.'],
      ],
      others: [['en', 'The ferry leaves pier 1: all were on board.', '']],
    },
    enumerator: {
      says: 'A number, letter or Roman numeral with a stop or brackets, inside running text.',
      matches: [
        ['en', 'They need (1) a gate; (2) a pump.', 'a gate; (2) a pump.; a pump.'],
        ['vi', 'Xã phải: a) đóng cống; b) báo dân.', 'đóng cống; b) báo dân.; báo dân.'],
      ],
      others: [
        ['en', 'The gate (built in 1) is shut.', ''],
        ['en', 'The pump moved 2. Nobody saw it.', ''],
      ],
    },
    'ordinal-or-step': {
      says: 'An ordinal, or a step such as "next", that opens a clause with something behind it.',
      matches: [
        ['en', 'First, the gate must close.', 'the gate must close.'],
        ['vi', 'Thứ hai, trạm bơm phải chạy.', 'trạm bơm phải chạy.'],
      ],
      others: [
        ['en', 'The second ship is due in May.', ''],
        ['vi', 'Thứ hai, ngày 12/10, hội nghị khai mạc.', ''],
      ],
    },
  },
});

export const clauseStarts = familyOf({
  title: 'Where the clause of an ordinal begins',
  about:
    'The item before it ends there. The first rule that knows is believed. `start` is a sentence or what stands behind a mark that parts as much, `clause` is behind a comma or a coordinator, `inner` is inside a clause, where only a first item may stand.',
  rules: clauseStartRules,
  read: (language, text, rules) =>
    ordinalsIn(language, text)
      .flatMap((place) => {
        const clause = clauseStartOf(place, rules);
        return clause === undefined ? [] : [clauseText(place, clause)];
      })
      .join('; '),
  examples: {
    'sentence-or-mark': {
      says: 'The ordinal opens the sentence or stands behind a mark.',
      matches: [
        ['vi', 'Thứ nhất, giảm thuế.', 'start: Thứ nhất'],
        ['en', 'It has aims: first, to cut delays, second, to cut fares.', 'start: first; clause: second'],
      ],
      others: [['en', 'He finished second.', 'inner: second']],
    },
    coordinator: {
      says: 'A word such as "and" stands before it; behind a mark even a first item, inside a clause only a later one.',
      matches: [
        ['vi', 'Xã kiểm tra đê; và thứ ba, báo cáo.', 'start: và thứ ba'],
        ['en', 'They cut delays and second, they cut fares.', 'clause: and second'],
      ],
      others: [['en', 'They met and first, they ate.', 'inner: first']],
    },
    'noun-that-it-counts': {
      says: 'The noun of what is listed stands before it and opens the clause.',
      matches: [['vi', 'Vấn đề thứ nhất là thiếu nước.', 'start: Vấn đề thứ nhất']],
      others: [['vi', 'Đó là vấn đề thứ nhất của xã.', 'inner: thứ nhất']],
    },
    'counts-something-else': {
      says: 'A word before it tells that it counts times, people or places.',
      matches: [
        ['vi', 'Đây là lần thứ nhất tỉnh mở hội.', ''],
        ['en', 'Every second ship is late.', ''],
      ],
      others: [['vi', 'Chủ tịch yêu cầu các xã thứ nhất, kiểm tra đê.', 'inner: thứ nhất']],
    },
    'inside-a-clause': {
      says: 'What no other rule knows stands inside a clause.',
      matches: [['vi', 'Chủ tịch yêu cầu các xã thứ nhất, kiểm tra đê.', 'inner: thứ nhất']],
      others: [['vi', 'Thứ nhất, kiểm tra đê.', 'start: Thứ nhất']],
    },
  },
});

export const itemStarts = familyOf({
  title: 'Where an item begins behind its ordinal',
  about:
    'The first rule that knows is believed. Where none does, the ordinal opens nothing. Shown is the item up to the end of its sentence.',
  rules: itemStartRules,
  read: (language, text, rules) =>
    ordinalsIn(language, text)
      .flatMap((place) => {
        const item = itemStartOf(place, clauseStartOf(place), rules);
        return item === undefined ? [] : [place.text.slice(item.start, place.sentence.end)];
      })
      .join(' / '),
  examples: {
    'mark-behind': {
      says: 'A comma, a colon or a dash stands behind it; only this makes an item of a bare number word.',
      matches: [
        ['en', 'First, gates must close.', 'gates must close.'],
        ['vi', 'Một, công khai tại nơi làm việc.', 'công khai tại nơi làm việc.'],
      ],
      others: [
        ['en', 'First Minister Ann Lee spoke.', ''],
        ['vi', 'Hai người chạy ra.', ''],
      ],
    },
    'link-that-ends-it': {
      says: 'It ends in a link of its own.',
      matches: [['vi', 'Một là có đất sạch.', 'có đất sạch.']],
      others: [['vi', 'Thứ nhất giá tăng.', '']],
    },
    'link-behind': {
      says: 'A link such as "is that" stands behind it.',
      matches: [
        ['en', 'The first is that the road stays open.', 'the road stays open.'],
        ['vi', 'Thứ hai là giảm phí.', 'giảm phí.'],
      ],
      others: [['en', 'The first road stays open.', '']],
    },
    'clause-behind': {
      says: 'A pronoun or determiner opens a clause behind it; where a language has no verbs in its pack, anything.',
      matches: [
        ['en', 'Second they must mend the pump.', 'they must mend the pump.'],
        ['vi', 'Thứ nhất các xã kiểm tra đê.', 'các xã kiểm tra đê.'],
      ],
      others: [['en', 'Second World War veterans listened.', '']],
    },
    'verb-behind': {
      says: 'Where the verb stands second, a verb behind it: the ordinal stays with its clause.',
      matches: [['de', 'Erstens wird der Parkplatz abgerissen.', 'Erstens wird der Parkplatz abgerissen.']],
      others: [['en', 'First is Ann Lee.', 'Ann Lee.']],
    },
    'clause-of-the-noun-that-it-counts': {
      says: 'A later ordinal behind the noun that it counts keeps its whole clause.',
      matches: [['vi', 'Giải pháp thứ hai mà xã chọn rất rẻ.', 'Giải pháp thứ hai mà xã chọn rất rẻ.']],
      others: [
        ['vi', 'Giải pháp thứ nhất mà xã chọn rất rẻ.', ''],
        ['vi', 'Giải pháp thứ hai là trồng rừng.', 'trồng rừng.'],
      ],
    },
  },
});

export const nexts = familyOf({
  title: 'What carries a series on',
  about:
    'Asked behind each item, of what may open an item in the next sentences of its section. The first rule that knows is believed; where none does, the series ends. Shown is what stands behind each mark or ordinal.',
  rules: nextRules,
  read: (language, text, rules) => {
    const reading = paragraphs(language, text);
    return chainsOf(reading, markersOf(reading), rules)
      .map(({ markers: counted, missing }) => {
        const items = counted.map(({ content, sentence }) =>
          reading.text.slice(content, reading.sentences[sentence]?.end),
        );
        return items.join(' ') + missing.map((number) => ` (no ${number})`).join('');
      })
      .join(' / ');
  },
  examples: {
    'next-number-in-the-same-wording': {
      says: 'The next number, written in the same way.',
      matches: [
        ['en', 'They need (1) a gate; (2) a pump.', 'a gate; (2) a pump. a pump.'],
        [
          'vi',
          'Thứ nhất, giảm thuế, một là đất, hai là nhà. Thứ hai, giãn nợ.',
          'giảm thuế, một là đất, hai là nhà. giãn nợ. / đất, hai là nhà. nhà.',
        ],
      ],
      others: [['vi', 'Thứ nhất, giảm thuế. Người dân mừng.', '']],
    },
    'next-number-in-other-words': {
      says: 'The next number in another wording; marks such as "(2)" carry on nothing but marks.',
      matches: [['en', 'First, the gate closes. Secondly, the pump runs.', 'the gate closes. the pump runs.']],
      others: [['en', 'First, the gate closes. b) the pump runs.', '']],
    },
    'next-step': {
      says: 'A step that says only that something follows.',
      matches: [
        ['vi', 'Đầu tiên, lập danh sách. Tiếp theo, gửi giấy. Cuối cùng, tiêm.', 'lập danh sách. gửi giấy. tiêm.'],
      ],
      others: [['vi', 'Đầu tiên, lập danh sách. Cuối cùng, tiêm.', '']],
    },
    'number-behind-a-skipped-one': {
      says: 'The number after the next, written in the same way; the one between is missing.',
      matches: [
        ['vi', 'Thứ nhất, giảm thuế. Thứ hai, giãn nợ. Thứ tư, đào tạo.', 'giảm thuế. giãn nợ. đào tạo. (no 3)'],
      ],
      others: [['vi', 'Thứ nhất, giảm thuế. Thứ hai, giãn nợ. Thứ năm, đào tạo.', 'giảm thuế. giãn nợ.']],
    },
    'last-step': {
      says: 'A step that says that it is the last; it ends the series.',
      matches: [
        [
          'en',
          'First, files came. Second, they were sent. Finally, all were counted.',
          'files came. they were sent. all were counted.',
        ],
      ],
      others: [['en', '(1) Files came. (2) They were sent. Finally, all were counted.', 'Files came. They were sent.']],
    },
  },
});

export const announcers = familyOf({
  title: 'What announces a series',
  about:
    'Asked of the noun phrases with a plural or a number before the first item, in its sentence or the one before; the last of those that a rule knows. The first rule that knows is believed. What the phrase says becomes the heading of the list.',
  rules: announcerRules,
  read: (language, text, rules) => {
    const reading = paragraphs(language, text);
    return chainsOf(reading, markersOf(reading))
      .flatMap(({ markers: [first, ...others] }) => {
        const found =
          first === undefined
            ? undefined
            : announcementOf(reading, first.sentence, first.start, others.length + 1, rules);
        return textOf(reading, found?.announcer) ?? [];
      })
      .join('; ');
  },
  examples: {
    'noun-with-the-number-of-items': {
      says: 'A noun that announces lists with the number of items before it.',
      matches: [
        ['en', 'Two reasons, not three steps: first, cost; second, time.', 'Two reasons'],
        ['vi', 'Xã nêu hai lý do, không phải ba bước: một là giá, hai là hàng.', 'hai lý do'],
      ],
      others: [['en', 'It needs steps: first, cost; second, time.', '']],
    },
    'noun-with-another-number': {
      says: 'The same with a number that is not the number of items found.',
      matches: [['en', 'Three reasons were given for these rules. First, cost. Second, time.', 'Three reasons']],
      others: [['en', 'They gave two reasons. First, cost. Second, time.', 'two reasons']],
    },
    'noun-near-the-end': {
      says: 'Such a noun behind a word of the plural: anywhere before a colon, else among the last six words, or before a clause that describes it.',
      matches: [
        ['en', 'They gave several reasons. First, cost. Second, time.', 'several reasons'],
        [
          'en',
          'They gave several reasons the ferry was late that night in March. First, cost. Second, time.',
          'several reasons',
        ],
        ['vi', 'Xã nêu những giải pháp. Một là giá. Hai là hàng.', 'những giải pháp'],
      ],
      others: [
        ['en', 'They gave several reasons when all of them met at noon on the pier. First, cost. Second, time.', ''],
      ],
    },
    'plural-at-the-end': {
      says: 'Before a colon or a word that opens a list, any noun behind a word of the plural.',
      matches: [['vi', 'Xã thiếu năm máy bơm sau: một là dầu, hai là nước.', 'năm máy bơm']],
      others: [['en', 'They lack several pumps. First, oil ran out. Second, nobody came.', '']],
    },
    'noun-alone-at-the-end': {
      says: 'Before a colon, a noun behind an article, or one that announces lists and opens the clause.',
      matches: [
        ['vi', 'Giải pháp: một là giá, hai là hàng.', 'Giải pháp'],
        ['en', 'There is a timetable: first, oil; second, water.', 'a timetable'],
      ],
      others: [['en', 'There is a timetable. First, oil comes. Second, water comes.', '']],
    },
    'number-of-items-alone': {
      says: 'Any noun with the number of items before it, unless it is measured with.',
      matches: [['en', 'Two pumps are lost. First, oil ran out. Second, nobody came.', 'Two pumps']],
      others: [
        ['en', 'Two years went by. First, oil ran out. Second, nobody came.', ''],
        ['en', 'Three pumps are lost. First, oil ran out. Second, nobody came.', ''],
      ],
    },
    'noun-with-a-pointer': {
      says: 'A noun that announces lists, wherever in its sentence, where words beside it say that the list tells which.',
      matches: [
        [
          'vi',
          'Khi có một trong các nguyên nhân sau xuất hiện ở nhiều nơi thì phải báo ngay cho trạm bơm của xã. Thứ nhất, nước lên. Thứ hai, đê nứt.',
          'các nguyên nhân',
        ],
      ],
      others: [
        [
          'vi',
          'Khi các nguyên nhân xuất hiện ở nhiều nơi thì phải báo ngay cho trạm bơm của xã. Thứ nhất, nước lên. Thứ hai, đê nứt.',
          '',
        ],
      ],
    },
  },
});
