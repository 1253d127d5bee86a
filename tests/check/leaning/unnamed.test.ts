import { describe, expect, it } from 'vitest';
import { leaningWord } from '../../../src/check/leaning/leaning.js';
import { languagePack, wordsOf } from '../../../src/language/index.js';

const leansOn = (language: string, text: string): string | undefined =>
  leaningWord(wordsOf(text), text, languagePack(language));

describe('a sentence ranks, counts or adds to what only the one before it names', () => {
  it.each([
    ['en', 'The third, that nobody pays at night, is the hardest.', 'third'],
    ['en', "Ann Lee's third, which opened in May, leaks less.", 'third'],
    ['en', 'The third time it was the bolt.', 'The'],
    ['fr', 'La première ouvrira en mai et la seconde fermera.', 'première'],
    ['es', 'La primera os hará fuertes; la segunda os hará felices.', 'primera'],
    ['id', 'Dua usulan pertama tidak memerlukan dana.', 'pertama'],
    ['vi', 'Hai kiến nghị đầu không cần thêm tiền.', 'đầu'],
    ['vi', 'Bến phà đề nghị chọn phương án sau.', 'sau'],
    ['vi', 'Để tránh rủi ro thứ hai, xã trả tiền thuê máy.', 'thứ'],
    ['en', 'The club had nine in 1990; it has two now.', 'nine'],
    ['en', 'Today I allow four.', 'four'],
    ['vi', 'Nay còn hai.', 'còn'],
    ['vi', 'Nay là 41%.', 'là'],
    ['vi', 'Hồi tháng 2 là 18,6%, tháng 5 là 16%.', 'là'],
    ['vi', 'Tổng cộng là 3,5 tỷ đồng.', 'là'],
    ['vi', 'Xã buộc chủ phà nộp 2,5 tỷ đồng còn lại.', 'còn'],
    ['en', 'The owner must pay the remaining $2 million.', 'remaining'],
    ['vi', 'Tỷ lệ phà đúng giờ lần lượt là 64% và 71%.', 'lần'],
    ['en', 'The shares were 64 and 71 percent respectively.', 'respectively'],
    ['en', 'Without them the quay will close.', 'them'],
    ['en', 'According to its figures, nine boats leak.', 'its'],
    ['es', 'Según sus cuentas, nueve barcas hacen agua.', 'sus'],
    ['en', 'The crews sang as well: nine songs in one night.', 'as'],
    ['en', 'To find out, the wardens counted the boats.', 'To'],
    ['es', 'No lo hizo por dinero.', 'No'],
    ['id', 'Itulah hasil utama survei dermaga.', 'Itulah'],
  ])('(%s): %s', (language, text, word) => {
    expect(leansOn(language, text)).toBe(word);
  });

  it.each([
    ['it opens an adverbial', 'en', 'At first, the gate stayed shut.'],
    ['the noun follows', 'en', 'The second stage will start in May.'],
    ['others follow', 'en', 'The first, second and third gates were shut.'],
    ['it tells a time', 'fr', 'Les deux premiers mois ont été calmes.'],
    ['it tells a time', 'vi', 'Hai tháng đầu không có phà.'],
    ['it announces', 'vi', 'Bến phà đưa ra hai phương án sau:'],
    ['the noun follows', 'en', 'The club had nine boats in 1990.'],
    ['it is a time', 'en', 'The gate closes at four.'],
    ['what it is of stands before', 'vi', 'Tỷ lệ thất thoát nay là 41%.'],
    ['another number says of how much', 'vi', 'Trong 5 tỷ đồng, xã đã trả 3 tỷ; tỉnh trả phần còn lại.'],
    ['they are those to come', 'en', 'Tickets for the remaining six shows are sold.'],
    ['the sentence counts the things', 'vi', 'Bến Tây và bến Đông lần lượt thu 64 và 71 triệu đồng.'],
    ['whoever has it follows', 'en', 'In its report, the agency said the boats leak.'],
    ['it says what is looked for', 'en', 'To find out whether the boats leak, the wardens filled them.'],
  ])('but not where %s (%s): %s', (_, language, text) => {
    expect(leansOn(language, text)).toBeUndefined();
  });
});
