import { describe, expect, it } from 'vitest';
import type { Genre } from '../../../src/model/article.js';
import { read } from '../../../src/read/index.js';

// Documents of a language whose kind their title and their headings tell.

const sentences: Readonly<Record<string, readonly [string, string]>> = {
  en: ['The ferry runs each hour and carries forty people.', 'Three boats lie at the quay in winter.'],
  vi: ['Phà chạy mỗi giờ một chuyến, chở bốn mươi người.', 'Ba con tàu nằm bến suốt mùa mưa.'],
  fr: ['Le bac part chaque heure et porte quarante personnes.', 'Trois bateaux restent au quai en hiver.'],
  es: ['El barco sale cada hora y lleva cuarenta personas.', 'Tres barcos quedan en el muelle en invierno.'],
  de: ['Die Fähre fährt jede Stunde und trägt vierzig Menschen.', 'Drei Boote liegen im Winter am Kai.'],
  id: ['Feri berangkat setiap jam dan memuat empat puluh orang.', 'Tiga kapal berlabuh selama musim hujan.'],
};

const genreOf = async (language: string, title: string, headings: readonly string[]): Promise<Genre> => {
  const [one, other] = sentences[language] ?? ['', ''];
  const parts = headings.flatMap((heading) => [`## ${heading}`, `${one} ${other}`]);
  const text = [`# ${title}`, `${one} ${other}`, ...parts].join('\n\n');
  return (await read({ bytes: Buffer.from(text), name: 'a.md', language })).value.genre;
};

type Row = readonly [language: string, title: string, headings: readonly string[], genre: Genre];
const rows: readonly Row[] = [
  ['en', 'The ferry', ['Goals', 'Timeline', 'Budget'], 'plan'],
  ['en', 'The ferry', ['Objectives', 'Milestones', 'Responsibilities'], 'plan'],
  ['en', 'The ferry', ['Attendees', 'Apologies', 'Any other business'], 'minutes'],
  ['en', 'The ferry', ['Objective', 'Methods', 'Results', 'Conclusion'], 'abstract'],
  ['en', 'Annual report of the ferry', [], 'report'],
  ['en', 'Action plan for the ferry', [], 'plan'],
  ['en', 'Minutes of the ferry board', [], 'minutes'],
  ['en', 'Ferry Board: Minutes of the Session of 6 October', [], 'minutes'],
  ['en', 'Board Paper 11: The ferry', [], 'report'],
  ['en', 'Harlow Ferry By-Law, 2031', ['Definitions', 'Offences and penalties'], 'legal'],
  ['en', 'Ordinance No. 12: The ferry', ['Section 1. Purpose', 'Section 2. Fares', 'Section 3. Crews'], 'legal'],
  ['vi', 'Bến phà', ['Mục tiêu', 'Nhiệm vụ, giải pháp', 'Tổ chức thực hiện'], 'plan'],
  ['vi', 'Bến phà', ['Mục đích, yêu cầu', 'Kinh phí thực hiện', 'Tiến độ thực hiện'], 'plan'],
  ['vi', 'Bến phà', ['Thành phần tham dự', 'Nội dung cuộc họp', 'Kết luận'], 'minutes'],
  ['vi', 'Bến phà', ['Đặt vấn đề', 'Phương pháp', 'Kết quả', 'Bàn luận'], 'abstract'],
  ['vi', 'Báo cáo tổng kết bến phà', [], 'report'],
  ['vi', 'Kế hoạch sửa bến phà', [], 'plan'],
  ['vi', 'Biên bản họp ban quản lý bến phà', [], 'minutes'],
  ['fr', 'Le bac', ['Présents', 'Ordre du jour', 'Décisions'], 'minutes'],
  ['fr', 'Rapport annuel du bac', [], 'report'],
  ['fr', 'Plan d’action du bac', [], 'plan'],
  ['fr', 'Feuille de route du bac', [], 'plan'],
  ['fr', 'Compte rendu de la réunion du bac', [], 'minutes'],
  ['es', 'El barco', ['Asistentes', 'Orden del día', 'Acuerdos'], 'minutes'],
  ['es', 'Informe anual del barco', [], 'report'],
  ['es', 'Plan de acción del barco', [], 'plan'],
  ['es', 'Acta de la reunión del barco', [], 'minutes'],
  ['de', 'Die Fähre', ['Teilnehmer', 'Tagesordnung', 'Beschlüsse'], 'minutes'],
  ['de', 'Jahresbericht der Fähre', [], 'report'],
  ['de', 'Maßnahmenplan der Fähre', [], 'plan'],
  ['de', 'Protokoll der Fähre', [], 'minutes'],
  ['id', 'Feri', ['Hadir', 'Agenda', 'Keputusan'], 'minutes'],
  ['id', 'Laporan tahunan feri', [], 'report'],
  ['id', 'Rencana aksi feri', [], 'plan'],
  ['id', 'Notulen rapat feri', [], 'minutes'],
];

describe('what kind of document it is', () => {
  it.each(rows)('(%s) %s: %s', async (language, title, headings, genre) => {
    expect(await genreOf(language, title, headings)).toBe(genre);
  });

  it.each(Object.keys(sentences))('is not told by a title and headings of the matter (%s)', async (language) => {
    const headings = ['Abc', 'Def', 'Ghi'];
    const told = rows.filter(([one]) => one === language).map(([, , some, genre]) => [some.length > 0, genre] as const);
    for (const [headed, genre] of told) expect(await genreOf(language, 'Xyz', headed ? headings : [])).not.toBe(genre);
  });
});
