import { describe, expect, it } from 'vitest';
import { read } from '../../../src/read/index.js';
import { furnitureLines } from './furniture-lines.js';

const telegram = `Ứng phó triều cường tại cửa sông Tràm

Hỏa tốc – Số: 07/CĐ-UBND, 5 giờ ngày 2 tháng 11 năm 2031

CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH AN HẢI điện:

- Chủ tịch Ủy ban nhân dân xã Tân Phú;
- Giám đốc Sở Thủy lợi.

Đêm qua nước sông Tràm dâng cao hơn mức báo động hai là 20 cm, tràn qua ba đoạn bờ bao của xã Tân Phú và làm ngập 140 căn nhà.

Chủ tịch tỉnh yêu cầu:

1. Xã Tân Phú di dời dân khỏi ba ấp ven sông trước 18 giờ.

2. Sở Thủy lợi đóng cống Bà Lụa khi triều lên.

An Hải, 5 giờ 30 ngày 2 tháng 11 năm 2031

Lâm Quang Thước`;

describe('a telegram', () => {
  it('has a number behind how urgent it is, those whom it is wired to, and its day at the foot', () => {
    expect(furnitureLines(telegram)).toEqual([
      'number Hỏa tốc – Số: 07/CĐ-UBND, 5 giờ ngày 2 tháng 11 năm 2031',
      'addressee CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH AN HẢI điện:',
      'addressee Chủ tịch Ủy ban nhân dân xã Tân Phú;',
      'addressee Giám đốc Sở Thủy lợi.',
      'place-date An Hải, 5 giờ 30 ngày 2 tháng 11 năm 2031',
      'signature Lâm Quang Thước',
    ]);
  });

  it('is a letter, of the day that it was sent on', async () => {
    const { value } = await read({ bytes: new TextEncoder().encode(telegram), name: 'cong-dien.txt' });
    expect([value.genre, value.published]).toEqual(['letter', '2031-11-02']);
  });

  it('is none where a sentence speaks of power', () => {
    const sentence = 'UBND tỉnh điện lại cho xã Tân Phú vào sáng nay để hỏi thăm tình hình.';
    expect(furnitureLines(`${sentence}\n\n${telegram.slice(-400)}`).filter((each) => each.includes(sentence))).toEqual(
      [],
    );
  });
});

const body = 'The harbour board has decided that the second gate will be cut into the dam before the first of May.';

describe('the foot of a paper', () => {
  it.each([
    ['fr', 'Fait à Montsabrel, le 23 mai 2030.', 'Le président, A. Vasseur'],
    ['en', 'Lowick Ferris, 18 May 2034', 'Ann Lee'],
    ['es', 'Valdeserna, a 12 de mayo de 2033', 'La secretaria, Remedios Luna'],
  ])('says where and when it was made out, and who signs (%s)', (language, day, signer) => {
    expect(furnitureLines(`${body}\n\n${body}\n\n${day}\n\n${signer}`, language)).toEqual([
      `place-date ${day}`,
      `signature ${signer}`,
    ]);
  });

  it('is none where a sentence stands below', () => {
    expect(furnitureLines(`${body}\n\nThe ferry ran to Lowick, 18 May 2034\n\n${body}`, 'en')).toEqual([]);
  });
});

describe('a preamble without its law', () => {
  it('is of one sentence with who meets and what was counted', () => {
    const act = `Le conseil municipal, réuni sous la présidence de Mme Arnaud,

Vu la loi n° 2029-311 du 8 novembre 2029 sur les ports ;

Considérant que la digue doit être relevée,

après en avoir délibéré, par 28 voix pour et 5 contre,

DÉCIDE :

Article 1er. La digue est relevée de deux mètres.`;
    expect(furnitureLines(act, 'fr').map((line) => line.split(' ')[0])).toEqual([
      ...Array<string>(4).fill('legal-basis'),
      'subject',
    ]);
  });

  it('is what a resolution notes and hears before it resolves', () => {
    const recitals = [
      'Considering that the basin was built for small boats;',
      'Noting that eleven boats sank at their moorings last winter;',
      'Having heard the pilots of both basins,',
    ];
    const act = ['A resolution on moorings', ...recitals, 'Resolved:', 'That no boat shall lie at pier 2.'];
    const found = furnitureLines(act.join('\n\n'), 'en');
    expect(found).toEqual(expect.arrayContaining(recitals.map((line) => `legal-basis ${line}`)));
    expect(found).not.toContainEqual(expect.stringContaining('That no boat'));
  });

  it('stands between who decides and the decision', () => {
    const act = `CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG AN TỊNH

Xét nhu cầu bảo vệ bờ kè sau mùa lũ và theo đề nghị của Trưởng phòng Hạ tầng,

QUYẾT ĐỊNH:

Điều 1. Thành lập Tổ kiểm tra bờ kè gồm năm thành viên.

Điều 2. Tổ kiểm tra làm việc đến hết tháng 9.

Điều 3. Chánh Văn phòng chịu trách nhiệm thi hành Quyết định này.`;
    expect(furnitureLines(act).slice(0, 3)).toEqual([
      'letterhead CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG AN TỊNH',
      'legal-basis Xét nhu cầu bảo vệ bờ kè sau mùa lũ và theo đề nghị của Trưởng phòng Hạ tầng,',
      'subject QUYẾT ĐỊNH:',
    ]);
  });

  it('is what whoever decides was proposed, behind the acts', () => {
    const act = `Căn cứ Luật Đê điều số 14/2024/QH15 ngày 12 tháng 6 năm 2024;

Theo đề xuất của Trưởng phòng Hạ tầng tại Tờ trình số 12/TTr-HT ngày 3 tháng 9 năm 2026.

QUYẾT ĐỊNH:

Điều 1. Thành lập Tổ kiểm tra bờ kè gồm năm thành viên.

Điều 2. Tổ kiểm tra làm việc đến hết tháng 9.`;
    expect(furnitureLines(act).map((line) => line.split(' ')[0])).toEqual(['legal-basis', 'legal-basis', 'subject']);
  });
});
