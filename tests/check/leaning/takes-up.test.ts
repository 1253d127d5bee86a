import { describe, expect, it } from 'vitest';
import { takesUp } from '../../../src/check/leaning/takes-up.js';
import { languagePack, wordsOf } from '../../../src/language/index.js';
import type { Genre } from '../../../src/model/article.js';

/** @param earlier what the article says before the sentence before */
const takenUp = (
  language: string,
  before: string,
  own: string,
  genre?: Genre,
  earlier = '',
  opensParagraph = false,
): string | undefined => {
  const said = new Set(wordsOf(earlier).map(({ key }) => key));
  const text = `${before} ${own}`;
  const start = before.length + 1;
  return takesUp(
    {
      own: wordsOf(text, start, text.length),
      before: wordsOf(text, 0, before.length),
      isSaidEarlier: (key) => said.has(key),
      opensParagraph,
    },
    text,
    languagePack(language),
    genre,
  );
};

const inCase = 'Trường hợp không tìm được xã quản lý thì sở nhận đơn của người dân.';

describe('a sentence takes up what only the one before it tells', () => {
  it.each<[string, string, string, string, Genre?]>([
    ['en', 'Holt told a friend about the gate.', 'The friend called the wardens.', 'friend'],
    ['en', 'Two auditors asked for the accounts.', 'The auditors have found no fault.', 'auditors'],
    ['en', 'The county runs two ferries.', 'The ferry has forty seats.', 'ferry'],
    ['en', 'A ferry sank in May.', 'The ferries were built in the same yard.', 'ferries'],
    ['en', 'A warden saw the leak.', 'The wardens called the town.', 'wardens'],
    ['en', 'An inquiry began in May.', 'The inquiry also found that the gates had rusted.', 'inquiry'],
    ['en', 'The ferry will run at night.', 'The move was welcomed on both banks.', 'move'],
    ['en', 'The county lends boats to crews.', 'The goal is to have ten crews by May.', 'goal'],
    ['en', 'The gate shuts at six.', 'The only exceptions are boats of the wardens.', 'exceptions'],
    ['en', 'Sales of lamps rose.', 'Growth was driven by the new ferries.', 'Growth'],
    ['en', 'The road is late.', 'A more important reason has been the flood.', 'reason'],
    ['en', 'The sea rises.', 'The stakes are too high.', 'stakes'],
    ['en', 'The gate stayed shut.', 'The reason: nobody had the key.', 'reason'],
    ['en', 'Few boats came.', 'Fog is the main reason: it closed the quay for nine days.', 'reason'],
    ['id', 'Sedikit perahu datang.', 'Kabut bukan satu-satunya sebab.', 'sebab'],
    ['vi', 'Ít phà đến bến.', 'Sương mù là lý do chính: bến đóng chín ngày.', 'lý'],
    ['en', 'Heavy boats must wait.', 'According to the union, the ban costs its members nine crowns.', 'ban'],
    ['vi', 'Xã giao ghe cho tổ Ghi thu.', 'Tổ đã sửa cả chín chiếc.', 'Tổ'],
    ['de', 'Das Tor blieb zu.', 'Der Grund: Niemand hatte den Schlüssel.', 'Grund'],
    ['fr', 'La porte est restée fermée.', 'La raison : personne n’avait la clé.', 'raison'],
    ['es', 'La puerta siguió cerrada.', 'La razón: nadie tenía la llave.', 'razón'],
    ['vi', 'Hội đồng nêu hai mức phí.', 'Theo ông Lâm, mức phí trên được thông qua hôm thứ ba.', 'trên'],
    ['vi', 'Chợ bán nhầm chín vé.', 'Ban quản lý chợ sẽ trả lại số vé trên.', 'trên'],
    ['en', 'A table lists the pumps.', 'Nine pumps in the table above are new.', 'above'],
    ['vi', inCase, 'Trong thời hạn hai ngày kể từ ngày nhận, sở báo cáo tỉnh.', 'Trong', 'legal'],
    [
      'en',
      'If no warden is on duty, the harbour office takes the boat.',
      'Within two days of receipt, it tells the owner.',
      'Within',
      'notice',
    ],
  ])('(%s) %s %s', (language, before, own, word, genre) => {
    expect(takenUp(language, before, own, genre)).toBe(word);
  });
});

describe('a sentence takes up nothing of the one before it alone', () => {
  it.each<[string, string, string, string, Genre?, string?]>([
    ['where the article told of it before', 'en', 'Holt saw a friend.', 'The friend called.', 'news', 'A friend came.'],
    ['where more is said of it', 'en', 'Few boats came.', 'Fog is the main reason for the delay.'],
    ['where it stands with a name', 'vi', 'Xã giao ghe cho tổ Ghi thu.', 'Tổ Ghi thu đã sửa cả chín chiếc.'],
    ['where its own words say which', 'en', 'Holt saw a friend.', 'The friend of the wardens called.'],
    ['where its words say of what', 'en', 'Tarn lends boats.', 'The goal of the loan is a second ferry.'],
    ['where they say whose', 'en', 'Tarn lends boats.', "The county's goal is a second ferry."],
    ['where whoever speaks has it', 'en', 'Tarn lends boats.', 'Our goal is a second ferry.'],
    ['where another noun says of what', 'en', 'Tarn sold two boats.', 'The revenue loss is estimated at nine crowns.'],
    ['where growth is of something', 'en', 'Tarn lends boats.', 'Growth in wages has slowed.'],
    ['where its noun has no verb yet', 'en', 'Some notes were lost.', 'The notes taken at the quay are safe.'],
    ['where it says where something is', 'vi', 'Bến đã mở.', 'Mưa lớn trên cả hai lưu vực làm nước dâng nhanh.'],
    ['where it says who stands higher', 'vi', 'Bến đã mở.', 'Ban quản lý phải báo cáo cấp trên, và chờ trả lời.'],
    [
      'where a number stands before it',
      'en',
      'The pool is open.',
      'Children of ten and above, and their parents, swim free.',
    ],
    [
      'where its own condition names what is meant',
      'vi',
      'Bến đã mở.',
      'Trường hợp có lũ, các tình huống trên phải được báo ngay.',
    ],
    ['where all know what is meant', 'en', 'The ferry will run at night.', 'The river is high.'],
    ['where it opens a case of its own', 'vi', inCase, 'Trường hợp đơn sai thì sở trả lại.', 'legal'],
    [
      'where the time runs from what it names itself',
      'vi',
      'Sở nhận đơn.',
      'Trong thời hạn hai ngày kể từ ngày nhận, sở báo cáo.',
      'legal',
    ],
    ['in the news', 'vi', inCase, 'Trong thời hạn hai ngày kể từ ngày nhận, sở báo cáo tỉnh.', 'news'],
  ])('%s (%s): %s %s', (_, language, before, own, genre, earlier) => {
    expect(takenUp(language, before, own, genre, earlier)).toBeUndefined();
  });
});

describe('the cause, at the beginning of a paragraph', () => {
  const own = 'The cause has not been found.';

  it('is that of what news tells of', () => {
    expect(takenUp('en', 'Nobody was hurt.', own, 'news', '', true)).toBe(undefined);
  });

  it.each<[string, Genre, boolean]>([
    ['inside a paragraph', 'news', false],
    ['where the paper is no news', 'report', true],
  ])('is that of the sentence before %s', (_, genre, opens) => {
    expect(takenUp('en', 'The gate stayed shut.', own, genre, '', opens)).toBe('cause');
  });

  it('and no goal, which only the sentence before tells of', () => {
    expect(takenUp('en', 'The county lends boats.', 'The goal is to have ten crews.', 'news', '', true)).toBe('goal');
  });
});
