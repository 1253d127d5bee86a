import { describe, expect, it } from 'vitest';
import { read } from '../../src/read/index.js';

// What sites and mail programs print around a text, in the words of each language that they are known in.

const stories = {
  en: 'The ferry board will keep its fares until June, after two years of talks between the traders and the town. The work begins in May.',
  vi: 'Ban quản lý bến phà giữ nguyên giá vé đến tháng 6, sau hai năm bàn bạc giữa tiểu thương và xã. Công việc bắt đầu từ tháng 5.',
  fr: 'Le bac gardera ses tarifs jusqu’en juin, après deux ans de discussions entre les commerçants et la ville. Les travaux débutent en mai.',
  de: 'Die Fähre hält ihre Preise bis Juni, nach zwei Jahren Gesprächen zwischen Händlern und Stadt. Die Arbeiten beginnen im Mai.',
  es: 'El transbordador mantendrá sus tarifas hasta junio, tras dos años de conversaciones con los comerciantes. Las obras empiezan en mayo.',
  id: 'Kapal feri mempertahankan tarifnya hingga Juni, setelah dua tahun pembicaraan dengan para pedagang. Pekerjaan dimulai pada Mei.',
} as const;
type Language = keyof typeof stories;

const readText = async (source: string, name: string, language: string): Promise<string> =>
  (await read({ bytes: new TextEncoder().encode(source), name, language })).value.text;

const page = (story: string, line: string): string =>
  `<html><head><title>News</title></head><body><article><h1>The news of the day</h1><p>${story}</p><p>${line}</p><p>${story.replace(/\S+$/u, '2027.')}</p></article></body></html>`;

describe('a line of the site', () => {
  it.each<[Language, string]>([
    ['en', 'Advertisement'],
    ['en', 'Story continues below advertisement'],
    ['en', 'Continue reading the main story'],
    ['en', 'Related articles'],
    ['en', 'Recommended for you'],
    ['en', 'Share this article'],
    ['en', '14 comments'],
    ['en', 'Follow us on the river'],
    ['en', '3 min read'],
    ['en', 'Read more: a boat that nobody wanted'],
    ['en', 'Filed under: boats, fares'],
    ['en', 'Sign up now for our letter'],
    ['en', 'This article needs additional citations for verification'],
    ['en', 'We use little files and cookies'],
    ['en', 'Do you have a story to tell? Contact us'],
    ['vi', 'Quảng cáo'],
    ['vi', 'Tin cùng chuyên mục'],
    ['vi', 'Đọc nhiều nhất'],
    ['vi', 'Chủ đề liên quan'],
    ['vi', 'In bài viết'],
    ['vi', '14 bình luận'],
    ['vi', 'Mời bạn đọc theo dõi'],
    ['vi', 'Xem thêm: con tàu không ai muốn'],
    ['vi', 'Từ khóa: bến phà, giá vé'],
    ['vi', 'Đăng ký nhận bản tin của báo'],
    ['vi', 'Bài viết này cần thêm chú thích nguồn gốc để kiểm chứng thông tin.'],
    ['vi', 'Theo dõi báo Bến Lội trên Zalo'],
    ['vi', 'Vui lòng đăng nhập để bình luận'],
    ['fr', 'Publicité'],
    ['fr', 'Sur le même sujet'],
    ['fr', 'À lire aussi : un bateau dont personne ne veut'],
    ['de', 'Anzeige'],
    ['de', 'Weiterlesen'],
    ['de', 'Auch interessant'],
    ['de', 'Das könnte Sie auch interessieren'],
    ['de', 'Mehr zum Thema: ein Boot, das niemand will'],
    ['de', 'Lesen Sie hier, wie das Boot fährt'],
    ['es', 'Publicidad'],
    ['es', 'Le puede interesar'],
    ['es', 'Lea también: un barco que nadie quiere'],
    ['id', 'Iklan'],
    ['id', 'Baca juga: kapal yang tak diinginkan siapa pun'],
  ])('goes from a page (%s): %s', async (language, line) => {
    const text = await readText(page(stories[language], line), 'page.html', language);
    expect(text).toContain(stories[language]);
    expect(text).not.toContain(line);
  });

  it.each<[Language, string]>([
    ['en', 'The ferry board owns three old boats.'],
    ['vi', 'Ban quản lý bến phà có ba con tàu cũ.'],
    ['fr', 'Le bac compte trois vieux bateaux.'],
    ['de', 'Die Fähre hat drei alte Boote.'],
    ['es', 'El transbordador tiene tres barcos viejos.'],
    ['id', 'Perusahaan feri memiliki tiga kapal tua.'],
  ])('is no sentence of the story (%s): %s', async (language, line) => {
    expect(await readText(page(stories[language], line), 'page.html', language)).toContain(line);
  });
});

const mail = (body: string): string =>
  `From: Ann Lee <ann@example.org>\nSubject: Fares\nContent-Type: text/plain; charset=utf-8\n\n${body}\n`;

describe('a mail that is answered below', () => {
  it.each<[Language, string]>([
    ['en', 'On 3 May 2026 Tom Price wrote:'],
    ['vi', 'Vào 3/5/2026 Trần Văn Lèo đã viết:'],
    ['fr', 'Le 3 mai 2026 Jean Morvan a écrit :'],
    ['de', 'Am 3. Mai 2026 um 10 Uhr schrieb:'],
    ['es', 'El 3 de mayo de 2026 Luis Mora escribió:'],
    ['id', 'Pada 3 Mei 2026 Surya Wijaya menulis:'],
    ['en', '-----Original Message-----'],
    ['vi', '-----Thư gốc-----'],
    ['fr', "-----Message d'origine-----"],
    ['de', '-----Ursprüngliche Nachricht-----'],
  ])('is no part of what is told (%s): %s', async (language, opener) => {
    const old = 'The old boats were sold in the year before.';
    const quoted = opener.startsWith('--') ? old : `> ${old}`;
    const text = await readText(mail(`${stories[language]}\n\n${opener}\n${quoted}`), 'mail.eml', language);
    expect(text).toContain(stories[language]);
    expect(text).not.toContain(old);
    expect(text).not.toContain(opener);
  });
});

describe('the head of a mail that was copied', () => {
  it.each<[Language, string, string]>([
    ['en', 'From: Tom Price\nSent: 3 May 2026\nTo: Ann Lee\nSubject: Fares', 'Tom Price'],
    ['vi', 'Người gửi: Trần Văn Lèo\nĐã gửi: 3/5/2026\nĐến: Lê Thị Sáu\nChủ đề: Giá vé', 'Người gửi'],
    ['fr', 'De : Jean Morvan\nEnvoyé : 3 mai 2026\nÀ : Marie Le Goff\nObjet : Tarifs', 'Envoyé'],
    ['de', 'Von: Peter Brandt\nGesendet: 3. Mai 2026\nAn: Jana Voss\nBetreff: Preise', 'Gesendet'],
  ])('goes (%s)', async (language, head, gone) => {
    const text = await readText(mail(`${head}\n\n${stories[language]}`), 'mail.eml', language);
    expect(text).toContain(stories[language]);
    expect(text).not.toContain(gone);
  });
});

describe('who wrote', () => {
  it.each<[Language, string]>([
    ['en', 'By Ann Lee'],
    ['en', 'Author: Ann Lee'],
    ['vi', 'Tác giả: Ann Lee'],
    ['fr', 'Par Ann Lee'],
    ['fr', 'Auteur : Ann Lee'],
    ['de', 'Von Ann Lee'],
    ['es', 'Por Ann Lee'],
    ['es', 'Autora: Ann Lee'],
    ['id', 'Oleh Ann Lee'],
    ['id', 'Penulis: Ann Lee'],
  ])('is named below the title (%s): %s', async (language, line) => {
    const bytes = new TextEncoder().encode(`The fares of the ferry\n\n${line}\n\n${stories[language]}\n`);
    expect((await read({ bytes, name: 'a.txt', language })).value.byline).toBe('Ann Lee');
  });
});
