import { describe, expect, it } from 'vitest';
import { leaningWord } from '../../../src/check/leaning/leaning.js';
import { languagePack, wordsOf } from '../../../src/language/index.js';

type About = Parameters<typeof leaningWord>[3];

const leansOn = (language: string, text: string, about?: About): string | undefined =>
  leaningWord(wordsOf(text), text, languagePack(language), about);

describe('a sentence leans on the one before it', () => {
  it.each([
    ['en', 'He sold the wheel to a museum.', 'He'],
    ['en', 'This plan was dropped.', 'This'],
    ['en', 'They may find that the gates are old.', 'They'],
    ['en', 'This may help the crews.', 'This'],
    ['en', 'It is currently set to run until the end of June.', 'It'],
    ['en', 'It was proposed in May and dropped a week later.', 'It'],
    ['en', 'The others stayed at home.', 'The'],
    ['en', 'In 2022 it was sold.', 'it'],
    ['en', 'Earlier, she had called the police.', 'she'],
    ['en', 'The inspector turned it down.', 'it'],
    ['en', 'Despite this warning the gate stayed open.', 'this'],
    ['en', 'In those villages the wells are dry.', 'those'],
    ['en', 'Two others were hurt when the gate fell.', 'others'],
    ['vi', 'Đặc biệt, cả hai đều là thợ đóng tàu.', 'cả'],
    ['en', 'However, another route is open.', 'another'],
    ['vi', 'Bao gồm các khoản phí thu tại bến.', 'Bao'],
    ['vi', 'Được xác định bằng tổng số lượt tàu.', 'Được'],
    ['vi', 'Điều này khiến nông dân lo lắng.', 'Điều'],
    ['vi', 'Ông đã bán máy khâu.', 'Ông'],
    ['vi', 'Doanh nghiệp này đã đóng cửa.', 'này'],
    ['vi', 'Năm 2022, họ bán nhà máy.', 'họ'],
    ['en', 'The result is that two ferries run on time.', 'The'],
    ['en', 'People who did not were towed in.', 'did'],
    ['en', 'Two hundred and twelve are older than the lock.', 'Two'],
    ['en', 'Older ones stay in the harbour.', 'Older'],
    ['en', 'The people of Tarn knew that theirs was off the road.', 'theirs'],
    ['en', 'There was none at the lock last year.', 'There'],
    ['en', 'One was that the gates are old.', 'One'],
    ['en', 'We used their plans for the gate.', 'their'],
    ['en', 'We have consistently refused its plans.', 'its'],
    ['en', 'Unfortunately, we still do.', 'still'],
    ['en', 'The crew leads this work.', 'this'],
    ['en', 'The two posts are held by wardens.', 'two'],
    ['fr', 'Les deux quais ont été fermés.', 'deux'],
    ['vi', 'Bà Lan, nhà thủy văn của tỉnh, gọi đây là rủi ro nhỏ.', 'gọi'],
    ['vi', 'Kết quả, cống mở sớm hai ngày.', 'Kết'],
    ['vi', 'Tin đồn về cống mới xuất hiện từ đây.', 'từ'],
    ['es', 'El resultado fue que la compuerta se abrió a tiempo.', 'El'],
    ['vi', 'Một đơn khác đã bị trả lại.', 'khác'],
    ['vi', '3 đoạn đê khác vẫn đang rò nước.', 'khác'],
    ['en', 'Our way of doing so is to close the gate early.', 'doing'],
    ['en', 'The new gate puts an end to that quarrel.', 'that'],
    ['en', 'The island begins to vote the week after.', 'the'],
    ['en', 'Fishermen on the north shore say otherwise.', 'say'],
    ['vi', 'Không phải ai ở Bến Lội cũng nghĩ vậy.', 'nghĩ'],
    ['en', 'It was not what the owner had come to hear.', 'It'],
    ['en', 'The two north shore members said no.', 'two'],
    ['en', 'According to doctors, this is a mild form.', 'this'],
    ['vi', 'Theo bác sĩ Sen, đây là thể nhẹ.', 'đây'],
    ['vi', 'Với chị Ngọc Lan, đó là một việc làm xấu.', 'đó'],
    ['vi', 'Công an xã cho biết đây là vụ đầu tiên.', 'đây'],
    ['vi', 'Bến phà mở lại vào hôm sau.', 'hôm'],
    ['vi', 'Các xã bên sông cũng vậy.', 'cũng'],
    ['vi', 'Đồng thời tăng cường kiểm tra các bến phà.', 'tăng'],
    ['vi', 'Vì vậy, tạo điều kiện cho người dân, doanh nghiệp và hợp tác xã.', 'tạo'],
    ['vi', 'Đồng thời, tích cực góp ý cho quy chế bến phà.', 'tích'],
    ['vi', 'Đồng thời chú trọng rà soát giấy phép của các bến phà, đánh giá kỹ từng hồ sơ trước khi kiểm tra.', 'chú'],
    ['vi', 'Đồng thời, thông báo kết quả cho chủ đò, báo cáo chủ tịch xã trước ngày 5/6.', 'thông'],
    ['vi', 'Đồng thời tăng cường kiểm tra các bến phà vốn được coi là mỏ vàng.', 'tăng'],
    ['vi', 'Các bến khác đều phải đóng cửa sớm.', 'khác'],
    ['vi', 'Phó chủ nhiệm còn lại là ông Trần Văn Nam.', 'còn'],
    ['vi', 'Lập tức, hàng trăm chủ ghe gọi đến bến.', 'Lập'],
    ['vi', 'Tới nơi, hai người khóa cống lại.', 'Tới'],
    ['id', 'Kondisi tersebut berbahaya bagi nelayan.', 'Kondisi'],
    ['fr', 'Pour cela, la ville a acheté deux pompes.', 'Pour'],
    ['fr', 'Cette digue sera relevée.', 'Cette'],
    ['fr', 'Ces pompes sont vieilles.', 'Ces'],
    ['es', 'Todo esto costó dos millones.', 'Todo'],
    ['es', 'Estas bombas son viejas.', 'Estas'],
    ['de', 'Dazu gehören zwei Pumpen.', 'Dazu'],
    ['de', 'Dort stehen zwei Pumpen.', 'Dort'],
    ['en', 'To do this, the crew built a model of the gate.', 'To'],
    ['en', 'One year has passed since then.', 'since'],
    ['es', 'Ahí se consignó el acuerdo sobre la compuerta.', 'Ahí'],
    ['es', 'Lo estamos haciendo con dos bombas.', 'Lo'],
    ['fr', 'À cette fin, la ville a acheté deux pompes.', 'À'],
    ['id', 'Di sana ada dua pompa tua.', 'Di'],
    ['vi', 'Khi đến đây, đoàn gặp chủ bến phà.', 'Khi'],
    ['vi', 'Hai tháng sau, bà Lan được đền đất.', 'sau'],
    ['vi', 'Lời khai của anh ta đúng với sổ sách của bến phà.', 'anh'],
    ['vi', 'Đến khoảng 22h, anh ta đi qua cống.', 'anh'],
    ['en', 'Three weeks later the gate was shut.', 'later'],
  ])('(%s): %s', (language, text, word) => {
    expect(leansOn(language, text)).toBe(word);
  });
});

describe('a sentence stands by itself', () => {
  it.each([
    ['where it is the first', 'en', 'The first reason is that the gates are old.'],
    ['where it is of what no list is announced with', 'en', 'The second bridge is open to carts.'],
    ['where it is the first', 'vi', 'Hướng thứ 1 là đi vòng qua bến Tràm.'],
    ['where it tells a time', 'vi', 'Ngày thứ 3 là ngày hội của bến Tràm.'],
    ['where its subject stands behind a comma', 'vi', 'Được thành lập năm 1998, bến có ba cầu tàu.'],
    ['where its subject stands behind a comma', 'vi', 'Là xã ven sông, Trường Lộc ngập hai tháng một năm.'],
    ['where what is counted has its noun', 'en', 'Two more boats were bought in May.'],
    ['where the verb stands behind', 'en', 'People who did not come were towed in.'],
    ['where it says which are counted', 'en', 'The two boats of the wardens were sold.'],
    ['where a name follows the title', 'vi', 'Ông Nam đã bán máy khâu.'],
    [
      'where its own clause says what is done',
      'en',
      'When the river rises, the wardens say so, and do that at night too.',
    ],
    ['where it says what a time is counted from', 'vi', 'Hai tháng sau khi mất đất, bà Lan được đền bù.'],
    ['where it says what a time is counted from', 'en', 'Two weeks later than planned, the gate was shut.'],
    ['where a name stands before whose it is', 'vi', 'Ông Nam kể chuyến phà cuối của ông với nhà báo.'],
    ['where its own time is meant', 'en', 'The ferry opened in May 2019 and closed two years later.'],
    ['where nobody names what it is', 'vi', 'Với chị Ngọc Lan, giá vé vẫn là chuyện khó.'],
    ['where what is pointed to stands before', 'vi', 'Với các kiện hàng lạ, công an cho biết đây là máy bơm.'],
    ['where the word names whom it is about', 'en', 'Those who live by the river must leave.'],
    ['where "it" stands for nothing', 'en', 'It is not clear whether the gate will open.'],
    [
      'where "it" stands for what was moved',
      'en',
      'It was then proposed by Ann Lee, seconded by Tom Ray, and resolved by six votes to three:',
    ],
    ['where it tells a time of the calendar', 'en', 'This week the gate was shut.'],
    ['where it tells a time of the calendar', 'en', 'This past December the gate was shut.'],
    ['where it tells a time of the calendar', 'en', "This month's vote on the gate is the last."],
    ['where it tells a time of the calendar', 'vi', 'Trong tuần này, cống đã đóng.'],
    ['where its own clause names what is meant', 'en', 'Ann Lee sold the mill when she retired.'],
    ['where the noun stands before', 'vi', 'Nhà máy bán máy cũ, và máy này đã hỏng.'],
    ['where a thing is called so', 'vi', 'Cống mới được gọi là cống Ba Xã.'],
    ['where it is a noun of the sentence', 'vi', 'Kết quả đo nước được công bố mỗi tuần.'],
    ['where it points forward', 'en', 'The council weighed these options:'],
    ['where somebody speaks of themselves', 'en', 'I stand on this quay every morning.'],
    ['where a preposition points inside the sentence', 'vi', 'Nhà máy xả nước thải, do đó cá chết nhiều.'],
    ['where it is a person of the sentence', 'en', 'The agency said it granted the permit.'],
    ['where the body was named before', 'vi', 'Lãnh đạo Philippines gặp ba cựu bộ trưởng của bộ này.'],
    ['where the country was named before', 'vi', 'Tổng thống Philippines hôm qua gặp ba cựu lãnh đạo nước này.'],
    ['where the owner stands before', 'en', 'We asked the growers for their plans.'],
    ['where the last word ends what is said', 'en', 'The council will say what the pumps do.'],
    ['where it is told from no other', 'vi', 'Một số xã khác nhau về giá nước.'],
    ['where its own words say beside whom', 'vi', 'Ngoài Lào, các đội còn lại đều đến bằng phà.'],
    ['where a verb is part of what something is', 'vi', 'Đồng thời, kiểm tra chéo là cách rẻ nhất.'],
    [
      'where who does it stands behind a comma',
      'vi',
      'Đồng thời, thực hiện quy định mới, các bến phà treo bảng giá ở lối lên.',
    ],
    ['where any others are meant', 'vi', 'Các tổ chức khác có liên quan đến bến phà.'],
    ['where what is left is a time', 'vi', 'Ba tháng còn lại là mùa khô.'],
    ['where it tells a time of the calendar', 'fr', 'Cette semaine, la digue sera relevée.'],
    ['where the word names whom it is about', 'fr', 'Ceux qui vivent au bord du fleuve doivent partir.'],
    ['where it tells a time of the calendar', 'es', 'Este lunes se abre la compuerta.'],
    ['where "that" joins a clause', 'en', 'The board said that the gate would open.'],
  ])('%s (%s): %s', (_, language, text) => {
    expect(leansOn(language, text)).toBeUndefined();
  });

  it('where its speaker is named beside it', () => {
    expect(leansOn('vi', 'Ông đã bán máy khâu.', { named: true })).toBeUndefined();
    expect(leansOn('en', 'She sold the wheel.', { named: true })).toBeUndefined();
    expect(leansOn('en', 'This wheel was sold.', { named: true })).toBe('This');
  });

  it('where a paper that is no news speaks of itself', () => {
    expect(leansOn('en', 'This report covers the school year.', { isNews: false })).toBeUndefined();
    expect(leansOn('en', 'This report covers the school year.')).toBe('This');
    expect(leansOn('vi', 'Trong báo cáo này, các trường được xếp hạng.', { isNews: false })).toBeUndefined();
    expect(leansOn('en', 'The mill is not part of this report.', { isNews: false })).toBeUndefined();
    expect(leansOn('id', 'Peraturan ini mulai berlaku pada tanggal 1 Mei 2031.', { isNews: false })).toBeUndefined();
    expect(leansOn('fr', 'Cette délibération entre en vigueur le 1er mai 2031.', { isNews: false })).toBeUndefined();
  });
});

describe('a sentence counts, ranks or does what only the one before it names', () => {
  it.each([
    ['en', 'The third reason is that the gates are old.', 'third'],
    ['en', 'But the second option was to close the lock.', 'second'],
    ['vi', 'Hướng thứ 2 là đi vòng qua bến Tràm.', 'thứ'],
    ['vi', 'Hướng giao thông thứ ba là con đường rộng hai mươi mét.', 'thứ'],
    ['en', 'The sluice would not, since the lease says who mends it.', 'would'],
    ['en', 'Most of the side canals do.', 'do'],
    ['en', 'For the night ferry, you must.', 'must'],
    ['en', 'If none is, the gate stays shut.', 'none'],
    ['en', 'The first was nearly dry.', 'first'],
    ['en', 'The second two were nearly dry.', 'second'],
    ['en', 'Both were closed in May.', 'Both'],
    ['en', 'Two were closed in May.', 'Two'],
    ['en', 'Around 60 percent of them live by the river.', 'of'],
    ['en', 'Last winter we planted 1,250.', '1,250'],
    ['de', 'Die ersten beiden waren dicht.', 'ersten'],
    ['de', 'Beim dritten fand das Team einen Riss.', 'dritten'],
    ['de', 'Nur einer davon hatte mit dem Wetter zu tun.', 'davon'],
    ['de', 'Inzwischen sind es 641.', '641'],
    ['fr', 'Aucune n’est ouverte le lundi.', 'Aucune'],
    ['fr', 'Deux d’entre elles sont fermées.', 'd’'],
    ['fr', 'La commune en compte désormais quatre.', 'en'],
    ['es', 'Algunas ya lo hacen.', 'Algunas'],
    ['es', 'El segundo fue más barato.', 'segundo'],
    ['es', 'El pueblo dispone de dos.', 'dos'],
    ['es', 'La jefa del puerto le dio la razón.', 'le'],
    ['id', 'Sekitar 60 persen di antaranya nelayan.', 'di'],
    ['id', 'Nilainya mencapai dua miliar rupiah.', 'Nilainya'],
    ['id', 'Biayanya: dua juta rupiah.', 'Biayanya'],
    ['vi', 'Cả hai đều đóng cửa sớm.', 'Cả'],
    ['vi', 'Chị Lê Thị Sáu, 41 tuổi, mượn nó hai lần.', 'nó'],
    ['vi', 'Lối thứ nhất mất bốn năm; lối thứ hai nhanh hơn.', 'thứ'],
    ['vi', 'Bến đầu cách cảng 4 km, bến sau gần hơn.', 'đầu'],
    ['vi', 'Quy định thứ hai không áp dụng cho ghe nhỏ.', 'thứ'],
    ['vi', 'Năm nay chúng ta làm được 3.650.', '3.650'],
  ])('(%s): %s', (language, text, word) => {
    expect(leansOn(language, text)).toBe(word);
  });

  it.each([
    ['a verb before it may be what is done', 'en', 'The crews mend what they can.'],
    ['it is compared with what is done', 'en', 'The crews work faster than the wardens did.'],
    ['what is done follows', 'en', 'If you can, book the ferry early.'],
    ['words are put into it', 'en', 'There is, however, no ferry at night.'],
    ['it names a month', 'en', 'Two ferries for the town in May.'],
    ['it announces', 'en', 'Each warden should:'],
    ['it asks', 'en', 'Your third wish was?'],
    ['the noun follows', 'en', 'The first gate was nearly dry.'],
    ['the noun follows', 'en', 'Both gates were closed in May.'],
    ['a name follows', 'en', 'Both Ann Lee and her son were on the quay.'],
    ['the number is a year', 'en', 'The pumps that the town sold had run since 1998.'],
    ['the number has a sign', 'en', 'A ticket costs €45.'],
    ['the number is an age', 'en', 'Ann Lee is 45.'],
    ['the noun follows', 'de', 'Beim dritten Test fand das Team einen Riss.'],
    ['nothing is counted', 'de', 'Die Stadt erfuhr davon aus der Zeitung.'],
    ['"en" tells a time', 'fr', 'La commune a ouvert le bac en 2030.'],
    ['the noun follows', 'fr', 'La première écluse est fermée.'],
    ['the pronoun repeats whom it names', 'es', 'La jefa del puerto le dio la razón al ingeniero.'],
    ['the noun follows', 'id', 'Banyaknya perahu membuat dermaga penuh.'],
    ['the word only ends so', 'id', 'Akhirnya dermaga dibuka.'],
    ['only one is told', 'vi', 'Bến đầu mùa thường vắng khách.'],
    ['the number has its noun', 'vi', 'Năm nay chúng ta làm được 3.650 chiếc.'],
  ])('but not where %s (%s): %s', (_, language, text) => {
    expect(leansOn(language, text)).toBeUndefined();
  });

  it('and a pronoun of whoever reads is no one of the sentence before', () => {
    expect(leansOn('es', 'La oficina le envía la tarjeta.', { isNews: false })).toBeUndefined();
  });
});
