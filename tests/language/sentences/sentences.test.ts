import { describe, expect, test } from 'vitest';
import { languagePack, splitSentences } from '../../../src/language/index.js';

/** Writes the sentences with one space or nothing between them and takes them apart again. */
const apart = (tag: string, sentences: readonly string[], between = ' '): string[] => {
  const text = sentences.join(between);
  return splitSentences(text, { start: 0, end: text.length }, languagePack(tag)).map(({ start, end }) =>
    text.slice(start, end),
  );
};

describe('sentences', () => {
  test.each([
    ['en', ['The school is run by Smt. Asha Rane and Maj. Ronald Pell.', 'It opened in May.']],
    ['vi', ['Chợ bán tôm, cua, mực, cá khô…', 'Phần lớn là hàng của ngư dân trong xã… và vài xã bên.']],
    ['en', ['They sell shrimp, squid, dried fish…', '“Most of it is ours,” says the warden.']],
    ['id', ['Rapat dipimpin Dr. Yohanes Tandi, M.Si. di Jl. Merdeka No. 5.', 'Warga pulang.']],
    [
      'id',
      ['Harganya naik 4.700 rupiah dkk. pada Senin.', '“Kami minta air. Padi tidak bisa menunggu,” kata Sumarni.'],
    ],
    ['id', ['Keputusan Nomor 42/Kpts./DP.310/M/2025 mengatur dermaga.', 'Warga menunggu.']],
    ['vi', ['Hai người dọa trung tá L.A. T. - đội trưởng ở bến - rồi bỏ đi.', 'Ông T. đã báo công an.']],
    ['en', ['The fee rests on Minn. Stat. § 12.04, subd. 1, and on Calif. Stat. § 4.', 'It is old.']],
    // What tells the time of day ends a sentence where a small word with a capital begins the next.
    ['en', ['The gate shut at 8:30 p.m.', 'During the storm nobody passed.']],
    ['en', ['The gate shut at 8:30 p.m. Tuesday.', 'It opened at 6 a.m. Greenwich time.']],
    ['en', ['The harbour won in Tarn v. Osei last year.', 'Part V of the act stands.', 'Nobody has appealed.']],
    [
      'en',
      [
        'A roof costs Rs. 4.5 lakh, as Nos. 3 and 7 of pp. 12 to 19 say.',
        'It dates from ca. 1964.',
        'So does Art. IV.',
      ],
    ],
    [
      'vi',
      ['Ông đưa hai cháu Vũ Lâm Ph. (sinh năm 2013) và Vũ Gia Kh. (sinh năm 2017) qua phà.', 'Phà chạy lúc sáu giờ.'],
    ],
    // A short form of money, or of anything else, has no vowel; the unit of a number before it, and one in capitals, end a sentence.
    [
      'en',
      ['The permit costs Kshs. 1,450 a boat and Tshs. 900 a raft, or Rp. 80.000 at the old quay.', 'It is due now.'],
    ],
    [
      'en',
      [
        'The pump hums at 50 Hz. ',
        '12 boats heard it, as did the NSPCC.',
        '31 people called.',
        'They met Mr Gray.',
        '4 left.',
      ].map((line) => line.trim()),
    ],
    // What ends in such a bracket has a stop behind it.
    [
      'en',
      [
        'She joined the Safe Harbour for Everyone (S.H.E.) Task Force in the pilots’ office in 2019.',
        'It became the Coastal Rescue Group (C.R.G.).',
        'Kelmouth paid for it.',
      ],
    ],
    ['fr', ['Le ticket vaut Fr. 12 par jour.', 'Il est dû.']],
    [
      'en',
      ['Nobody knew the number.', '31 people left on feb. 27 with No. 4 of Sec. 8 in hand.', '90% were back by May.'],
    ],
    ['vi', ['Lương giữ nguyên.', '31 người học lái, theo Q. 2 và TP. 3 của bản vẽ.', 'Còn 35 người nghỉ.']],
    ['de', ['Nach § 62 Abs. 1 und Nr. 2 des Gesetzes zahlt er.', '12 von ihnen klagen.']],
    ['en', ['Does it pay?', 'No.', 'It loses money at No. 7, and I thought they would say no.', 'They did.']],
    ['es', ['¿Sube el precio?', 'No.', 'El muelle No. 4 sigue igual.']],
    ['en', ['They agree with art.', 'Boats wait.', 'I read the ed.', 'I sit in it.']],
    ['de', ['Nach Ziff. 4 und Kap. 7 zahlt der Verein.', 'Rn. 12 gilt nicht.']],
    ['fr', ['La salle est au chap. 4 du plan.', 'Les bateaux attendent.']],
    ['es', ['Lo dice el cap. 4 del plan.', 'Los barcos esperan.']],
    ['id', ['Menurut hal. 12 rencana itu, dermaga ditutup.', 'Kapal menunggu.']],
    ['vi', ['Giá mỗi máy là Rs. 4.500 theo vol. 2.', 'Thuyền đợi ở bến.']],
    ['vi', ['Cha xứ Fr. John Sawa nói điều đó ở Bến Tràm.', 'Không ai phản đối.']],
    ['fr', ['M. Garnier et le Dr. Vasseur habitent av. Foch.', 'Ils ont répondu à 3 h 40.']],
    ['fr', ['« Nous soignons. Nous soignons à l’aveugle », résume Claire.', '« Pourquoi ? » demande-t-elle.', 'Rien.']],
    ['fr', ['La ville fut fondée en 52 av. J.-C. par les Romains.', 'Elle compte 4,5 millions d’habitants.']],
    ['es', ['El Sr. Ruiz y la Dra. Gil viven en la C. Mayor, núm. 7.', '¿Qué pasó?', '¡Nadie lo sabe!']],
    ['es', ['Un juez de EE. UU. lo negó.', '«No lo sé. Nadie lo sabe», dijo.', 'Eso es todo.']],
    [
      'de',
      [
        'Am 2. März tagt der Rat im 19. Jahrhundert.',
        'Die Kosten stiegen auf 35.',
        'Das war am 12. Mai 2023.',
        'Er schwieg.',
      ],
    ],
    [
      'de',
      [
        'Z. B. zahlt Dr. Ott ca. 5 Mio. Euro, d. h. nichts.',
        '„Wir gehen. Wir kommen nicht wieder“, sagte er.',
        'Alle gingen.',
      ],
    ],
    [
      'de',
      ['»Wir gehen. Wir kommen nicht wieder«, sagte er.', 'Alle gingen.', 'Er nannte es »gut«.', 'Niemand lachte.'],
    ],
    ['de', ['«Wir gehen. Wir kommen nicht wieder», sagte er in Bern.', 'Alle gingen.']],
  ])('%s: %j', (tag, sentences) => {
    expect(apart(tag, sentences)).toEqual(sentences);
  });

  test.each([
    ['vi', ['Chủ đò nộp phí neo đậu cho bến.', 'Trường hợp này, đò ở TP.Hồ Chí Minh nộp một nửa.', 'Đò nhỏ miễn phí.']],
    ['en', ['The lock runs on Port.Lock that Lind wrote.', 'It failed (twice).', 'The crew closed it.']],
    ['en', ['The boats gained speed.', '“We are glad of it. We really are,” says Ann Lee.']],
    ['ja', ['市は3月2日に発表した。', '費用は1.5億円だ！', '本当か？', '誰も知らない。']],
    ['ja', ['「水が足りない。稲は待てない。」と話した。', '「行く。」', '彼は笑った。']],
    ['zh', ['会议于3月2日举行。', '费用为1.5亿元！', '真的吗？', '没人知道。']],
    ['zh', ['“我们会去。大家都去。”他说。', '他说：“不能再拖。”', '但是，他没有说明原因。']],
    ['zh', ['會議於三月舉行。', '「我們會去。」他說。', '沒有人知道。']],
  ])('%s without spaces: %j', (tag, sentences) => {
    expect(apart(tag, sentences, '')).toEqual(sentences);
  });

  test('a number ends a sentence where no ordinal is meant', () => {
    expect(apart('de', ['Sie ist 35.', 'Tage später zog sie um.'])).toHaveLength(2);
    expect(apart('en', ['He is 35.', 'May was mild.'])).toHaveLength(2);
  });
});
