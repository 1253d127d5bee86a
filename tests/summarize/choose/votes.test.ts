import { describe, expect, it } from 'vitest';
import { briefingFrom } from '../briefing-from.js';
import { annotated, candidatesIn } from '../annotated.js';

/** The sentences that are told with the one that ends in some words, itself included. */
const toldWith = async (lines: readonly string[], words: string, language = 'en'): Promise<string[]> => {
  const known = await annotated(['# Minutes of the harbour board', ...lines].join('\n\n'), language, 'minutes');
  const place = known.at(words);
  const own = candidatesIn(known).find(({ sentences }) => sentences.includes(place));
  return (own?.sentences ?? []).map((index) => known.statements[index]?.text ?? '');
};

describe('a vote in minutes', () => {
  it('is told with the motion before it and with what became of it', async () => {
    const motion =
      'Motion: that the outer gate be mended before the winter. In favour 14, against 3, abstentions 1. Carried.';
    expect(await toldWith(['## The gate', motion], 'In favour 14')).toEqual([
      'Motion: that the outer gate be mended before the winter',
      'In favour 14, against 3, abstentions 1',
      'Carried',
    ]);
  });

  it.each([
    [
      'en',
      'The keeper proposes to mend the outer gate before the winter for 18,000 crowns.',
      'A pilot found that too dear for one winter.',
      'For 6, against 1, abstained 2.',
      'Carried.',
    ],
    [
      'vi',
      'Ban quản lý bến đề nghị sửa cửa cống ngoài trước mùa mưa với 310 triệu đồng.',
      'Ông Hòa cho rằng mức chi ấy quá cao.',
      'Biểu quyết: tán thành 58, không tán thành 4, không ý kiến 2.',
      'Không thông qua.',
    ],
    [
      'vi',
      'Bà Mây đề nghị nâng giá thu mua cá cơm lên 14.000 đồng mỗi ký.',
      'Ông Hòa muốn đợi sang vụ sau.',
      'Kết quả biểu quyết: 3/9 phiếu tán thành.',
      'Đề nghị không được thông qua.',
    ],
    [
      'de',
      'Frau Kessler schlägt vor, alle 84 Parzellen mit Zählern auszustatten.',
      'Herr Brandt hält das für zu teuer.',
      'Abstimmung: 51 dafür, 12 dagegen, 4 Enthaltungen.',
      'Angenommen.',
    ],
    [
      'fr',
      'Mme Vauquelin propose de fermer la passerelle aux vélos le matin.',
      'M. Roussel craint un détour pour les écoliers.',
      'Vote : pour 9, contre 4, abstention 1.',
      'Adopté.',
    ],
    [
      'es',
      'El presidente propone subir la tarifa de 42 a 47 euros por hectárea.',
      'Un vecino pide esperar a la cosecha.',
      'Votación: a favor 38, en contra 21.',
      'Se aprueba.',
    ],
    [
      'id',
      'Pak Surya mengusulkan pemasangan lampu tenaga surya di jalan itu.',
      'Seorang warga menilai lampu itu terlalu mahal.',
      'Pemungutan suara: setuju 41, tidak setuju 6.',
      'Disetujui.',
    ],
  ])(
    'in a paragraph of its own is told with what was moved above it (%s)',
    async (language, moved, against, votes, result) => {
      const lines = ['## 1', moved, against, `${votes} ${result}`];
      const told = [moved, votes, result].map((line) => line.replace(/\.$/u, ''));
      expect(await toldWith(lines, moved.slice(0, 20), language)).toEqual(told);
      expect(await toldWith(lines, votes.slice(0, 20), language)).toEqual(told);
    },
  );

  it('has its result in the deck, however often one word says it', async () => {
    const matters = [
      '## Gate',
      'The keeper proposes to mend the outer gate before the winter for 14,000 crowns.',
      'A pilot asked who would do the work, and heard that the yard at Harlow would.',
      'In favour 14, against 3. Carried.',
      '## Hall',
      'The school asks for the use of the boat house on Monday evenings, without rent.',
      'In favour 11, against 6. Carried.',
    ];
    const { briefing, errors } = await briefingFrom(
      ['# Minutes of the harbour board, 4 May 2027', ...matters].join('\n\n'),
      'en',
    );
    expect(errors).toEqual([]);
    const told = briefing.topics
      .flatMap(({ points }) =>
        points.flatMap(({ text, children = [] }) => [text, ...children.map((child) => child.text)]),
      )
      .filter((text) => /favour|Carried/u.test(text));
    expect(told.map((text) => text.split('In favour ').at(-1)).toSorted()).toEqual([
      '11, against 6. Carried',
      '14, against 3. Carried',
    ]);
  });

  it('is no chart of its own', async () => {
    const text = [
      '# Protokoll der Versammlung des Gartenvereins',
      '## TOP 1: Wasserzähler',
      'Frau Kessler schlägt vor, alle 84 Parzellen mit Zählern auszustatten.',
      'Abstimmung: 51 dafür, 12 dagegen, 4 Enthaltungen. Angenommen.',
      '## TOP 2: Zaun',
      'Der Zaun am Bahndamm wird im Herbst erneuert, sobald der Nachbar zugestimmt hat.',
    ].join('\n\n');
    const { briefing } = await briefingFrom(text, 'de');
    expect(briefing.topics.map(({ kind }) => kind)).not.toContain('chart');
  });

  it('is told alone where it says itself what was decided', async () => {
    const resolved = 'Resolved (three votes to none, Mr Osei abstaining): to mend both gates before the winter.';
    const lines = ['## The gate', 'The keeper reported that members used 412 ropes in 2029.', resolved];
    expect(await toldWith(lines, 'to mend both gates')).toEqual([resolved.replace(/\.$/u, '')]);
  });
});
