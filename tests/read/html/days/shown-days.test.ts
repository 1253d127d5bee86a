import { describe, expect, it } from 'vitest';
import { dayOfAddress } from '../../../../src/read/html/days/day-of-address.js';
import { outline, paragraphs, readPage } from '../page.js';

const text = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('');
const page = (beside: string, more = ''): string =>
  `<!doctype html><html><head><title>Council backs barrier</title></head><body>
  <div class="top"><a href="/a">The ferry to the islands runs late again</a> <span>14/04/2026</span></div>
  <div class="main"><h1>Council backs barrier</h1>${beside}<div class="text">${text}</div>${more}</div></body></html>`;
const dayOf = async (html: string): Promise<string | undefined> => (await readPage(html)).value.published;

describe('the day that a page shows beside its title', () => {
  it('is found however it is called, and whatever short words stand beside it', async () => {
    expect(await dayOf(page('<span id="ctl00_lblDay">21/12/2026 - 08:04</span>'))).toBe('2026-12-21');
    expect(await dayOf(page('<div class="strap"><b>Harbour</b> <i>August 12, 2026, 5:00PM EST</i></div>'))).toBe(
      '2026-08-12',
    );
    expect(await dayOf(page('<p class="x">LENN | November 28, 2026</p>'))).toBe('2026-11-28');
  });

  it('is no part of the article, nor the caption of its picture', async () => {
    const { value: article } = await readPage(
      page(
        '<img src="gate.jpg" width="600" height="400"><p class="date" align="center">posted Aug 18th 2026 7:30PM</p>',
      ),
    );
    expect(article.published).toBe('2026-08-18');
    expect(outline(article).join('\n')).not.toContain('posted');
  });

  it('is the first that is told, not that of a change', async () => {
    const both = '<p><i>1 May 2026</i></p><p><i class="updated">3 May 2026</i></p>';
    const above = page('').replace('<h1>', `${both}<h1>`);
    expect(await dayOf(above)).toBe('2026-05-01');
  });

  it('is not that of another article, which its words link to', async () => {
    expect(
      await dayOf(page('<div><a href="/b">Pumps of the lower town were worn out</a> <i>21/12/2026</i></div>')),
    ).toBeUndefined();
    expect(await dayOf(page('', '<p>13/06/2026</p>'))).toBeUndefined();
  });

  it('is the one that an element says to programs, where it shows how long ago that was', async () => {
    expect(await dayOf(page('<p><abbr title="2026-08-25T01:40:40Z">1 hr 4 mins ago</abbr></p>'))).toBe('2026-08-25');
  });

  it('is found in Vietnamese and in Chinese, beside a title that is no heading', async () => {
    const vietnamese = [
      'Hội đồng thành phố tối thứ ba đã bỏ phiếu xây đập chắn ngang cửa cảng, sau hai trận lụt chỉ trong một mùa đông vừa qua.',
      'Công việc dự kiến bắt đầu vào tháng ba và kéo dài bốn năm, theo các kỹ sư đã lập bản vẽ của công trình này.',
      'Người dân khu phố dưới nói họ đã chờ đủ lâu, và những máy bơm lắp từ năm 1974 nay đã hỏng gần hết.',
    ];
    const of = (title: string, day: string, lines: readonly string[]): string =>
      `<html><head><title>${title}_Harbour</title></head><body><div class="t">${title}</div>${day}
      ${lines.map((line) => `<p>${line}</p>`).join('')}</body></html>`;
    const late = '<span class="timestamp"> | Cập nhật thứ hai, ngày 21/12/26 11:05 tối</span>';
    expect(await dayOf(of('Thành phố xây đập ngăn lũ ở cửa cảng', late, vietnamese))).toBe('2026-12-21');
    const chinese = [
      '市议会星期二晚上投票决定在港口修建一道防洪堤，此前一个冬天里这里发生了两次洪水，低洼城区的居民损失很大。',
      '工程师们介绍说，工程预计三月开工，工期为四年，政府承诺承担三分之一的费用，其余部分由本市自行筹集。',
      '下城的居民说他们已经等了很久，一九七四年安装的水泵早已老化，每逢大雨街道就会积水，希望新的堤坝尽快完工。',
    ];
    const { value: article } = await readPage(
      of(
        '市议会决定在港口修建防洪堤',
        '<p class="info"><span>2026年11月25日 16:04:30</span> <span>来源：港口新闻网</span></p>',
        chinese,
      ),
    );
    expect(article.published).toBe('2026-11-25');
    expect(article.title && article.text.slice(article.title.start, article.title.end)).toBe(
      '市议会决定在港口修建防洪堤',
    );
    expect(outline(article)[0]).toContain('星期二晚上');
  });

  it('is none where a sentence that sets no spaces tells of a day', async () => {
    const { value: article } = await readPage(
      `<html><head><title>港口管理规定</title></head><body><h1>港口管理规定</h1><p>（2026年3月20日港口管理委员会第一次全体会议审议通过）</p>
      <p>第一条为了加强港口的管理，维护港口的安全和正常秩序，保护各方当事人的合法权益，根据有关法律的规定，结合本市港口的实际情况，制定本规定。</p>
      <p>第二条在本市从事港口规划、建设、维护、经营、管理以及其他相关的活动，适用本规定，军事港口的建设和管理另有规定的除外。</p></body></html>`,
    );
    expect(article.published).toBeUndefined();
  });
});

describe('the day in the address of a page', () => {
  it('is read where the path says one', () => {
    expect(dayOfAddress('https://harbour.example/2026/5/4/barrier.html')).toEqual(['2026-05-04']);
    expect(dayOfAddress('https://harbour.example/world/2026-05/04/c_12.htm')).toEqual(['2026-05-04']);
    expect(dayOfAddress('https://harbour.example/barrier?d=/2026/05/04/')).toEqual([]);
    expect(dayOfAddress('https://harbour.example/2026/05/04/to/2026/05/06/x')).toEqual([]);
    expect(dayOfAddress('https://harbour.example/2026/15/04/x')).toEqual([]);
    expect(dayOfAddress()).toEqual([]);
  });

  it('is that from which a browser saved the page', async () => {
    const saved = `<!DOCTYPE html>\n<!-- saved from url=(0045)https://harbour.example/2026/05/04/barrier.html -->\n${page('')}`;
    const { value: article } = await readPage(saved);
    expect(article.published).toBe('2026-05-04');
    expect(article.source.uri).toBe('https://harbour.example/2026/05/04/barrier.html');
  });
});
