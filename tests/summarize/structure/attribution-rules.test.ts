import { describe, expect, it } from 'vitest';
import { attributionOf } from '../../../src/summarize/annotate/structure/attribution/attribution.js';
import { readingFrom, textOf } from './attribution-reading.js';

/** Of the last sentence of the paragraphs, as "name, role: what was said"; "nobody" where nobody says it. */
const attributed = (language: string, paragraphs: readonly string[]): string => {
  const reading = readingFrom(language, paragraphs);
  const found = attributionOf(reading, reading.sentences.length - 1);
  if (found === undefined) return 'nobody';
  const { speaker, content } = found;
  const names = [textOf(reading, speaker.name), textOf(reading, speaker.role)].filter((name) => name !== undefined);
  return `${names.join(', ')}: ${textOf(reading, content) ?? ''}`;
};

type Row = readonly [language: string, told: string, ...paragraphs: string[]];

const holds = (rule: string, rows: readonly Row[]): void => {
  it.each(rows)(`${rule} (%s): %s`, (language, told, ...paragraphs) => {
    expect(attributed(language, paragraphs)).toBe(told);
  });
};

describe('what is said', () => {
  holds('stands behind a colon, whomever it is said to', [
    ['en', 'Ann Lee: The gate will stay shut.', 'Ann Lee told reporters: “The gate will stay shut.”'],
    ['vi', 'Trần Văn Lèo: Cống sẽ đóng.', 'Ông Trần Văn Lèo nói với bà con: “Cống sẽ đóng.”'],
  ]);
  holds('is said by whom a role stands behind, and not by the place of the body that it ends in', [
    [
      'vi',
      'Lê Tràm An, nhà địa chất của Đại học Sông Hậu: Cống sẽ lún.',
      'Lê Tràm An, nhà địa chất của Đại học Sông Hậu, Harlow nói thêm: “Cống sẽ lún.”',
    ],
  ]);
  holds('is said by somebody whose name is whole, with what a hyphen joins to it', [
    [
      'en',
      'Lin Chao-ming, chairman of the harbour board: The gate is late',
      '“The gate is late,” said Lin Chao-ming, chairman of the harbour board.',
    ],
  ]);
  holds('is said by somebody whose full name stands elsewhere, whatever stands before the short one', [
    [
      'en',
      'Clara Osei, District Attorney: The gate is late',
      'District Attorney Clara Osei spoke first.',
      '“The gate is late,” DA Osei said.',
    ],
    [
      'vi',
      'Lim Keng Hui, Tổng thống Singapore: Cống này sẽ giữ được nước ngọt',
      'Tổng thống Singapore Lim Keng Hui đã dự lễ mở cống.',
      '“Cống này sẽ giữ được nước ngọt”, Tổng thống Singapore nói.',
    ],
    [
      'id',
      'Hendra Rahman Yusuf, Bupati: Pintu air ini selesai tepat waktu',
      'Bupati Hendra Rahman Yusuf membuka acara itu.',
      '“Pintu air ini selesai tepat waktu,” ujar Yusuf.',
    ],
  ]);
  holds('stands behind "that", not far from the verb', [
    ['en', 'Ann Lee: the gate would stay shut.', 'Ann Lee told the harbour board that the gate would stay shut.'],
    ['vi', 'Trần Văn Lèo: cống sẽ đóng sớm.', 'Ông Trần Văn Lèo nói với báo chí rằng cống sẽ đóng sớm.'],
  ]);
  holds('is no clause that a preposition opens', [
    ['en', 'nobody', 'Ann Lee spoke about the gate.'],
    ['vi', 'nobody', 'Ông Trần Văn Lèo nói về cống mới.'],
  ]);
  holds('loses the marks of a quotation that is all of it', [
    ['en', 'Ann Lee: We opened the gate too late', '“We opened the gate too late,” said Ann Lee.'],
    ['vi', 'Trần Văn Lèo: Chúng tôi mở cống quá muộn', '“Chúng tôi mở cống quá muộn”, ông Trần Văn Lèo nói.'],
  ]);
  holds('is the whole sentence where a second thing is said', [
    [
      'en',
      'Ann Lee: Ann Lee said that the gate was shut, and added that it would stay so.',
      'Ann Lee said that the gate was shut, and added that it would stay so.',
    ],
    [
      'vi',
      'Trần Văn Lèo: Ông Trần Văn Lèo cho biết cống đã đóng và nói rằng bà con đã được báo trước.',
      'Ông Trần Văn Lèo cho biết cống đã đóng và nói rằng bà con đã được báo trước.',
    ],
  ]);
  holds('is the whole sentence where it tells whom was asked or denied', [
    [
      'en',
      'The harbour board: The harbour board denied that the gate had failed.',
      'The harbour board denied that the gate had failed.',
    ],
  ]);
  holds('is nothing that was not said, or not by them', [
    ['en', 'nobody', 'Ann Lee did not say that the gate was shut.'],
    ['en', 'nobody', 'Residents were told that the gate was shut.'],
    ['en', 'nobody', 'Ann Lee will announce that the gate is shut.'],
    ['vi', 'nobody', 'Ông Trần Văn Lèo chưa nói cống đã đóng.'],
    ['vi', 'nobody', 'Ông Trần Văn Lèo sẽ công bố cống đã đóng.'],
  ]);
  holds('is the whole where the speaker stands in the middle', [
    ['en', 'Ann Lee: The gate, Ann Lee said, would stay shut.', 'The gate, Ann Lee said, would stay shut.'],
    [
      'en',
      'the harbour board: The gate, according to the harbour board, would stay shut.',
      'The gate, according to the harbour board, would stay shut.',
    ],
  ]);
  holds('may be told with the day on which it was said', [
    ['en', 'Ann Lee: The gate would stay shut', 'The gate would stay shut, Ann Lee said on Friday.'],
  ]);
});

describe('who says it', () => {
  holds('is named behind "theo" or "according to", if it can speak', [
    ['en', 'the harbour board: the gate will stay shut.', 'According to the harbour board, the gate will stay shut.'],
    ['en', 'the harbour board: The gate will stay shut', 'The gate will stay shut, according to the harbour board.'],
    ['en', 'nobody', 'According to plan, the gate will stay shut.'],
    ['vi', 'Ban Quản lý cảng: cống sẽ đóng sớm.', 'Theo Ban Quản lý cảng, cống sẽ đóng sớm.'],
    ['vi', 'nobody', 'Theo lịch, cống sẽ đóng sớm.'],
  ]);
  holds('is the owner of a paper', [
    ['vi', 'Sở Thủy sản: ít tàu bị mất.', 'Báo cáo của Sở Thủy sản cho biết ít tàu bị mất.'],
  ]);
  holds('has a role behind the name or before it', [
    [
      'en',
      'Ann Lee, the chief engineer: the gate was shut.',
      'Ann Lee, the chief engineer, said that the gate was shut.',
    ],
    ['en', 'Ann Lee, Chief engineer: the gate was shut.', 'Chief engineer Ann Lee said that the gate was shut.'],
    [
      'en',
      'Ann Lee, The governor of the bank: the rate would fall.',
      'The governor of the bank, Ann Lee, said that the rate would fall.',
    ],
    ['vi', 'Ngô Bích Thủy, Giám đốc cảng: cống đã đóng.', 'Bà Ngô Bích Thủy, Giám đốc cảng, cho biết cống đã đóng.'],
    ['vi', 'Ngô Bích Thủy, Giám đốc cảng: cống đã đóng.', 'Giám đốc cảng Ngô Bích Thủy cho biết cống đã đóng.'],
    [
      'vi',
      'Ngô Bích Thủy, nguyên Chủ tịch xã: cống đã đóng.',
      'Bà Ngô Bích Thủy, nguyên Chủ tịch xã, cho biết cống đã đóng.',
    ],
  ]);
  holds('is whose office stands before the name, before the verb and behind it', [
    [
      'id',
      'Budi Lestari, Kepala Dinas Pelabuhan Tram: “Pintu air rusak,” kata Kepala Dinas Pelabuhan Tram, Budi Lestari, seusai rapat.',
      '“Pintu air rusak,” kata Kepala Dinas Pelabuhan Tram, Budi Lestari, seusai rapat.',
    ],
    [
      'id',
      'Yosep Banawa, Ketua Komisi B DPRD: pintu air rusak',
      'Ketua Komisi B DPRD, Yosep Banawa, mengatakan bahwa pintu air rusak',
    ],
  ]);
  holds('is, where no title says who they are, who does what is told right behind the name', [
    [
      'en',
      'Berna Quell, who runs the inn on the pier: The gate was shut',
      '“The gate was shut,” says Berna Quell, who runs the inn on the pier.',
    ],
    ['en', 'Al Hay: The gate was shut', '“The gate was shut,” says Al Hay, who is 40.'],
  ]);
  holds('is not who was named before, where whoever speaks is only theirs', [
    ['en', 'His lawyer: the gate was shut.', 'Tom Ark was silent. His lawyer said the gate was shut.'],
    [
      'fr',
      'Son avocat: la porte était fermée.',
      'Paul Morin se taisait. Son avocat a déclaré que la porte était fermée.',
    ],
    ['es', 'Su abogado: recurrirá.', 'Pablo Marín calló. Su abogado dijo que recurrirá.'],
  ]);
  holds('has no role of an age or a place', [
    ['en', 'Ann Lee: the gate was shut.', 'Ann Lee, 46, said that the gate was shut.'],
    ['vi', 'Ngô Bích Thủy: cống đã đóng.', 'Bà Ngô Bích Thủy (46 tuổi) cho biết cống đã đóng.'],
    ['vi', 'Ngô Bích Thủy: cống đã đóng.', 'Bà Ngô Bích Thủy, huyện Bến Lội, cho biết cống đã đóng.'],
  ]);
  holds('is known by the title that stands before the name of a country', [
    ['vi', 'Donald Reed, Tổng thống Mỹ: cống đã đóng.', 'Tổng thống Mỹ Donald Reed cho biết cống đã đóng.'],
  ]);
  holds('is somebody without a name', [
    ['en', 'A fisherman from Harlow: the gate was shut.', 'A fisherman from Harlow said that the gate was shut.'],
    ['vi', 'Một ngư dân: cống đã đóng.', 'Một ngư dân cho biết cống đã đóng.'],
  ]);
  holds('is no word that opens a sentence', [['en', 'nobody', 'Nevertheless said that the gate was shut.']]);
  holds('is whom the paper passes on', [
    ['vi', 'Ngô Bích Thủy: cống đã đóng.', 'Báo Sông Xanh dẫn lời bà Ngô Bích Thủy nói cống đã đóng.'],
  ]);
  holds('opens the sentence where a second verb says it', [
    ['vi', 'Ngô Bích Thủy: cống đã đóng.', 'Bà Ngô Bích Thủy xác nhận sự việc, nói thêm rằng cống đã đóng.'],
  ]);
  holds('stands behind an adverbial without a comma', [
    ['vi', 'Ngô Bích Thủy: cống đã đóng.', 'Tại cuộc họp bà Ngô Bích Thủy cho biết cống đã đóng.'],
  ]);
});

describe('a short name', () => {
  const named = {
    en: 'Ann Lee, the chief engineer, said that the gate was shut.',
    vi: 'Bà Ngô Bích Thủy, Giám đốc cảng, cho biết cống đã đóng.',
  };
  holds('stands for the person who was named', [
    ['en', 'Ann Lee, the chief engineer: it would open soon.', named.en, 'Lee said that it would open soon.'],
    ['en', 'Ann Lee, the chief engineer: it would open soon.', named.en, 'Ms Lee said that it would open soon.'],
    ['vi', 'Ngô Bích Thủy, Giám đốc cảng: cống sẽ mở lại.', named.vi, 'Bà Thủy cho biết cống sẽ mở lại.'],
  ]);
  holds('stands for nobody else', [
    ['en', 'Reed, Mayor: it would open soon.', named.en, 'Mayor Reed said that it would open soon.'],
    ['vi', 'Hòa: cống sẽ mở lại.', named.vi, 'Ông Hòa cho biết cống sẽ mở lại.'],
  ]);
  holds('may be a title', [
    ['vi', 'Ngô Bích Thủy, Giám đốc cảng: cống sẽ mở lại.', named.vi, 'Giám đốc cho biết cống sẽ mở lại.'],
  ]);
  holds('may be a pronoun, which agrees with the title', [
    ['vi', 'Ngô Bích Thủy, Giám đốc cảng: cống sẽ mở lại.', named.vi, 'Bà cho biết cống sẽ mở lại.'],
    ['vi', 'nobody', named.vi, 'Ông cho biết cống sẽ mở lại.'],
    ['en', 'Ann Lee, the chief engineer: it would open soon.', named.en, 'She said that it would open soon.'],
  ]);
  holds('may be the noun of a body', [
    [
      'en',
      'The Harlow Port Company: the gate was shut.',
      'The Harlow Port Company runs the gate.',
      'The company said that the gate was shut.',
    ],
    [
      'vi',
      'Công ty Cảng Bến Lội: cống đã đóng.',
      'Công ty Cảng Bến Lội quản lý cống.',
      'Công ty cho biết cống đã đóng.',
    ],
  ]);
});
