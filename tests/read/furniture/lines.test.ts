import { describe, expect, it } from 'vitest';
import { furnitureLines } from './furniture-lines.js';

const bodyVi =
  'Bến phà Tràm mở lại sau mười tháng sửa chữa, phục vụ hơn hai nghìn lượt khách mỗi ngày và giảm một nửa thời gian chờ.';
const bodyEn =
  'The Tram ferry reopened after ten months of repairs and now carries more than two thousand passengers a day, port officials said.';

const vi = (...lines: string[]): string => lines.join('\n\n');

describe('furniture by its words, in Vietnamese', () => {
  it.each([
    ['salutation', 'Kính thưa quý vị đại biểu,'],
    ['salutation', 'Thưa toàn thể các đồng chí!'],
    ['related', 'Xem thêm: Bến phà Tràm qua ảnh'],
    ['related', 'Nóng: Lịch nghỉ lễ của bến phà năm nay'],
    ['related', 'Lind MA. The ferries of the lower Tram. An Hải: Harbour Press, 1993. ↩'],
    ['related', 'Mời bạn tham gia nhóm Bến phà để thảo luận và cập nhật tin mới nhé!'],
    ['credit', 'Biên tập: Lan Trần'],
    ['letterhead', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc'],
    ['signature', 'Người lập biểu (Ký, ghi rõ họ tên)'],
    ['procedure', 'Cuộc họp kết thúc vào lúc 11 giờ 30 cùng ngày.'],
    ['procedure', 'Chủ trì tuyên bố kết thúc cuộc họp lúc 11 giờ 30.'],
    ['pointer', 'Bảng dưới đây nêu số lượt khách theo tháng:'],
    ['contact', 'Mọi chi tiết xin liên hệ Cảng vụ An Hải, điện thoại 0254 123 4567.'],
  ])('%s: %s', (kind, line) => {
    expect(furnitureLines(vi(bodyVi, line, bodyVi))).toEqual([`${kind} ${line}`]);
  });

  it.each([
    ['closing', 'Xin trân trọng cảm ơn!'],
    ['closing', 'Xin kính chúc các đồng chí sức khỏe, hạnh phúc và thành công.'],
    ['byline', 'Bài và ảnh: Gia Vũ'],
    ['byline', 'Lan Trần (thực hiện)'],
    ['byline', 'Gia Vũ'],
    ['credit', 'Theo Báo An Hải'],
  ])('%s at the end: %s', (kind, line) => {
    expect(furnitureLines(vi(bodyVi, bodyVi, line))).toContain(`${kind} ${line}`);
  });

  it.each([
    'Thưa các đồng chí, năm qua chúng ta đã sửa xong ba bến phà.',
    'Theo Cảng vụ An Hải, lượng khách qua phà tăng 12% so với năm trước.',
    'Số lượt khách qua bến tăng gấp đôi sau khi phà mở lại.',
    'Nguồn vốn sửa chữa bến lấy từ ngân sách tỉnh.',
    'Bảng dưới đây cho thấy lượng khách tăng 12,5% so với năm trước.',
    'Chủ trì dự án là Công ty Xây dựng An Hải.',
    'Liên hệ giữa hai bờ sông thuận tiện hơn trước nhiều.',
  ])('never: %s', (line) => {
    expect(furnitureLines(vi(bodyVi, line, bodyVi, line))).toEqual([]);
  });
});

describe('furniture by its words, in English', () => {
  const en = (...lines: string[]): string[] => furnitureLines(lines.join('\n\n'), 'en');

  it.each([
    ['salutation', 'Mr. President, Excellencies,'],
    ['salutation', 'Ladies and gentlemen,'],
    ['salutation', 'Distinguished fellow Heads of State and Government;'],
    ['related', 'Read more'],
    ['related', 'Last updated on 12 March 2026'],
    ['credit', 'Edited by: Lan Tran'],
    ['procedure', 'The meeting was called to order at 9 a.m. by the chair.'],
    ['procedure', 'The chair closed the meeting at 20.10.'],
    ['related', 'Click +Calendar below to add this to your own calendar'],
    ['pointer', 'Extracted from the board-agenda of issues and requests prior to the meeting.'],
    ['pointer', 'See table below.'],
    ['contact', 'For more information, contact the port office at port@anhai.example.'],
    ['related', 'Recording: https://anhai.example/video'],
    ['related', 'Home | Ferries and timetables | Contact us'],
    ['related', 'Return to top'],
    ['related', 'See Lan Tran (2010), "Ferries of the lower river," Review, vol. 92. Return to text'],
    ['procedure', 'The Question is, "That the board approves the fares for the year."'],
    ['procedure', 'Adjourned accordingly at five minutes past four.'],
  ])('%s: %s', (kind, line) => {
    expect(en(bodyEn, line, bodyEn)).toEqual([`${kind} ${line}`]);
  });

  it.each([
    ['closing', 'Yours sincerely,'],
    ['byline', 'By: Minister of State with responsibility for ports and islands'],
    ['closing', 'Thank you.'],
    ['closing', 'Thank you for your efforts, and for the opportunity to speak here.'],
    ['closing', 'Thank you to our host, the port of Harlow.'],
    ['closing', '-END-'],
    ['recipients', 'Enc. Plan of the quay; form F4 (40 copies)'],
    ['recipients', 'cc. Councillor Ann Lee, Member for the Lower Wards'],
  ])('%s at the end: %s', (kind, line) => {
    expect(en(bodyEn, bodyEn, line)).toContain(`${kind} ${line}`);
  });

  it('is no telephone where thousands are counted', () => {
    expect(en(bodyEn, 'Fines of 500.000.000 dong;', bodyEn)).toEqual([]);
  });

  it('is what opens the text once more, cut off', () => {
    const again = `moreThe ${bodyEn.split(' ').slice(1, 14).join(' ')} passe…`;
    expect(en(bodyEn, 'The second boat follows in June, when its crew has been trained.', again)).toEqual([
      `related ${again}`,
    ]);
  });

  it.each([
    'Mr. President, we have repaired three ferries this year.',
    'Mr Speaker, Sir, this budget outlives two councils and their fares.',
    'The north quay | The south quay',
    'Source code of the ticket system is public now.',
    'Present rules allow two boats at a time.',
    'Contact between the two banks has become easier.',
    'Cell: A room below deck in which nobody sleeps, but where the crew keeps its ropes and lamps.',
    'The meeting decided to buy two more boats for the Tram line.',
    'About 2,000 people cross the river every day',
    'By the end of June both boats will run at night.',
    'Thank you letters from pupils reached the port for weeks, and 300 of them now hang in the hall.',
  ])('never: %s', (line) => {
    expect(en(bodyEn, line, bodyEn, line)).toEqual([]);
  });
});

describe('a press release', () => {
  const found = furnitureLines(
    `FOR IMMEDIATE RELEASE

Tram ferry reopens with electric boats

AN HAI, May 3 – ${bodyEn}

"The river is open again," said Lan Tran, who runs the line for the port company and its eighty staff.

About Port of An Hai

The Port of An Hai runs six ferry lines on the lower river and employs 340 people in three districts.

Forward-Looking Statements

This press release contains forward-looking statements that involve risks and uncertainties.

Media contact:
Lan Tran
lan.tran@anhai.example

###`,
    'en',
  );

  it('has an embargo line, a dateline and what stands behind the message', () => {
    expect(found).toEqual([
      'embargo FOR IMMEDIATE RELEASE',
      'dateline AN HAI, May 3 –',
      'about About Port of An Hai',
      'about The Port of An Hai runs six ferry lines on the lower river and employs 340 people in three districts.',
      'disclaimer Forward-Looking Statements',
      'disclaimer This press release contains forward-looking statements that involve risks and uncertainties.',
      'contact Media contact:',
      'contact Lan Tran',
      'contact lan.tran@anhai.example',
    ]);
  });
});

describe('what a release calls itself and when it may be published, on one line', () => {
  it.each([
    ['en', 'PRESS RELEASE – FOR IMMEDIATE RELEASE', bodyEn],
    ['en', 'For immediate release | Media release', bodyEn],
    ['vi', 'THÔNG CÁO BÁO CHÍ – PHÁT HÀNH NGAY', bodyVi],
    ['de', 'MEDIENMITTEILUNG – ZUR SOFORTIGEN VERÖFFENTLICHUNG', bodyEn],
    ['fr', 'COMMUNIQUÉ – POUR DIFFUSION IMMÉDIATE', bodyEn],
  ])('%s: %s', (language, line, told) => {
    expect(
      furnitureLines(['Tram 12', '', line, '', told, '', told].join('\n'), language).map((found) =>
        found.replace(/^(?:embargo|letterhead) /u, ''),
      ),
    ).toEqual([line]);
  });
});

describe('furniture by its words, in other languages', () => {
  const bodies: Readonly<Record<string, string>> = {
    fr: 'Le bac de Tram transporte plus de deux mille passagers par jour, deux fois plus qu’avant les travaux de réparation.',
    es: 'El transbordador de Tram lleva a más de dos mil pasajeros al día, el doble que antes de las obras de reparación.',
    de: 'Die Fähre von Tram befördert mehr als zweitausend Fahrgäste am Tag, doppelt so viele wie vor den Reparaturen.',
    id: 'Feri Tram mengangkut lebih dari dua ribu penumpang sehari, dua kali lipat dibandingkan sebelum perbaikan dermaga.',
  };
  it.each([
    ['fr', 'salutation', 'Monsieur le Président, Excellences,'],
    ['fr', 'related', 'Lire aussi : Le port en images'],
    ['es', 'salutation', 'Señor presidente,'],
    ['es', 'contact', 'Contacto: Lan Tran, 714-347-8408'],
    ['de', 'salutation', 'Meine Damen und Herren,'],
    ['de', 'credit', 'Die Fragen stellte Jonas Ehrling.'],
    ['fr', 'credit', 'Propos recueillis par Anne Roy.'],
    ['es', 'credit', 'Entrevista realizada por Ana Ruiz.'],
    ['id', 'related', 'Baca juga: Feri Tram dalam foto'],
  ])('%s %s: %s', (language, kind, line) => {
    const body = bodies[language] ?? '';
    expect(furnitureLines(`${body}\n\n${line}\n\n${body}`, language)).toEqual([`${kind} ${line}`]);
  });
});

describe('datelines', () => {
  it.each([
    ['vi', 'Hà Nội (TTXVN) – ', bodyVi],
    ['vi', '(Chinhphu.vn) - ', bodyVi],
    ['vi', 'Hà Nội, ngày 3/5/2026 – ', bodyVi],
    ['en', 'WESTMINSTER, Calif. – ', bodyEn],
    ['en', 'Lowick Ferris, 18 May 2034. ', bodyEn],
    ['es', 'Valdeserna, jueves 12 de mayo de 2033. ', bodyEn],
    ['vi', 'Thứ hai, 10/10/2033, 11 giờ 00 – ', bodyVi],
  ])('%s %s', (language, dateline, body) => {
    expect(furnitureLines(`${dateline}${body}`, language)).toEqual([`dateline ${dateline.trimEnd()}`]);
  });

  it('are found where brackets hold a place and its state', () => {
    expect(furnitureLines(`(Dallas, Texas) – ${bodyEn}`, 'en')).toEqual(['dateline (Dallas, Texas) –']);
  });

  it.each(['The ferry – ', 'Lan Tran – ', 'In May – '])('not %s', (opening) => {
    expect(furnitureLines(`${opening}${bodyEn}`, 'en')).toEqual([]);
  });
});

describe('furniture at the end and at the head', () => {
  it('is no line that a text is called by', () => {
    const text = vi(
      'Nóng: Tàu khách mắc cạn ở cửa sông',
      bodyVi,
      'Nóng: Lịch nghỉ lễ của bến phà năm nay',
      bodyVi.replace('Tràm', 'Sen'),
    );
    expect(furnitureLines(text, 'vi')).toEqual(['related Nóng: Lịch nghỉ lễ của bến phà năm nay']);
  });

  it('is what introduces houses that the message has named, wherever the first of them stands', () => {
    const lines = [
      'Seray Ferries opens a line to Vam Lang, and Port of Harlow lends it two berths for the first summer.',
      'The boats leave at six in the morning and come back at night, four times a week from May on.',
      'About Seray Ferries',
      'Seray Ferries is a house of twelve boats that has carried people to the islands since 1920.',
      'About Port of Harlow',
      'Port of Harlow has nine berths and a dry dock.',
    ];
    const found = furnitureLines(lines.join('\n\n'), 'en');
    expect(found.filter((line) => line.startsWith('about'))).toHaveLength(4);
    const chat = 'Chat: chat.harlow.example/ferries';
    expect(furnitureLines([lines[0], lines[1], chat, lines[1]].join('\n\n'), 'en')).toContain(`related ${chat}`);
    const coffee = [lines[0], lines[1], 'About Coffee', 'Coffee is what people drink on board, and much of it.'];
    expect(furnitureLines(coffee.join('\n\n'), 'en').filter((line) => line.startsWith('about'))).toEqual([]);
  });

  it('is a disclaimer with its label, however many links stand below', () => {
    const links = Array.from({ length: 12 }, (_, index) => `Berth ${index + 1} of the port`);
    const notice = 'Disclaimer: What this release says is no advice to anybody who buys boats.';
    const body = 'The boats leave at six in the morning and come back at night, four times a week from May on.';
    const lines = [...Array<string>(16).fill(body), notice, ...links];
    expect(furnitureLines(lines.join('\n\n'), 'en')).toContain(`disclaimer ${notice}`);
  });

  it.each([
    ['en', 'Note to editors: The line was founded in 1961.'],
    ['vi', 'Ghi chú cho tòa soạn: Tuyến phà có từ năm 1961.'],
    ['de', 'Hinweis für die Redaktionen: Die Linie besteht seit 1961.'],
    ['fr', 'Note aux rédactions : La ligne existe depuis 1961.'],
    ['es', 'Nota para la redacción: La línea existe desde 1961.'],
    ['id', 'Catatan untuk redaksi: Jalur ini ada sejak 1961.'],
  ])('is a note to those who print it (%s)', (language, notice) => {
    const body = 'Mira Lund 60 min.';
    expect(furnitureLines([...Array<string>(6).fill(body), notice].join('\n\n'), language)).toContain(
      `disclaimer ${notice}`,
    );
  });

  it.each([
    ['en', 'This article does not replace the advice of a doctor.'],
    ['vi', 'Bài viết này không thay thế lời khuyên của bác sĩ.'],
    ['de', 'Dieser Artikel ersetzt keinen Besuch beim Arzt.'],
    ['fr', "Cet article ne remplace pas l'avis d'un médecin."],
    ['es', 'Este artículo no sustituye la visita al médico.'],
    ['id', 'Artikel ini tidak menggantikan nasihat dokter.'],
  ])('is what a text does not stand in for (%s)', (language, notice) => {
    expect(furnitureLines(`Mira Lund 60 min.\n\n${notice}`, language)).toContain(`disclaimer ${notice}`);
  });

  it('is who signs a form, above the line that tells to sign, and the day that is left open', () => {
    const lines = [
      'ĐƠN XIN ĐÓNG BẾN',
      'Chúng tôi kính mong ủy ban xã cho đóng bến phà cũ để sửa lại mặt cầu trước mùa mưa năm nay.',
      '.............., ngày .... tháng .... năm ........',
      'Người làm đơn xin',
      '(Ký và ghi rõ họ, tên)',
    ];
    const found = furnitureLines(lines.join('\n\n'));
    expect(found).toEqual(expect.arrayContaining([`place-date ${lines[2]}`, `signature ${lines[3]}`]));
  });

  it('is who claims the rights in several lines or several words', () => {
    const body = 'Bến phà mở cửa từ năm giờ sáng, và chuyến cuối cùng rời bến lúc mười giờ đêm mỗi ngày.';
    const one = 'Bản quyền tài liệu thuộc về Thư viện Vàm Láng, nghiêm cấm sao chép để bán.';
    const two = ['Bản quyền tài liệu thuộc về Thư viện Vàm Láng', 'Nghiêm cấm các hành vi sao chép để bán.'];
    expect(furnitureLines([one, body, body].join('\n\n'))).toContain(`disclaimer ${one}`);
    expect(furnitureLines([...two, body, body].join('\n\n'))).toEqual(
      expect.arrayContaining(two.map((line) => `disclaimer ${line}`)),
    );
  });

  it('is what leads on to other pages, below a line that says more than that', () => {
    const body = 'Bến phà mở cửa từ năm giờ sáng, và chuyến cuối cùng rời bến lúc mười giờ đêm mỗi ngày.';
    const lines = [body, body, 'Xem thêm các bài cùng chủ đề khác:', '- Giá vé phà\n- Lịch chạy phà'];
    const found = furnitureLines(lines.join('\n\n'));
    expect(found).toEqual(
      expect.arrayContaining([`related ${lines[2]}`, 'related Giá vé phà', 'related Lịch chạy phà']),
    );
  });
});
