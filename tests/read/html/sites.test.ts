import { describe, expect, it } from 'vitest';
import { outline, readPage, titleOf } from './page.js';

const lead = 'Sau ba tháng thi công, cây cầu gỗ nối hai bờ sông Mây đã mở cho người đi bộ và xe đạp từ sáng 12/5.';
const first =
  'Cầu dài 86 m, rộng 2,4 m, thay cho bến đò từng đưa gần 400 lượt khách mỗi ngày qua sông, theo ban quản lý dự án.';
const second =
  'Ông Lê Văn Tấn, trưởng thôn Bến Đò, cho biết học sinh trong thôn sẽ bớt được 7 km đường vòng mỗi buổi đến trường.';
const third =
  'Trong tháng tới, huyện sẽ lắp thêm đèn chiếu sáng và hàng rào ở hai đầu cầu, với kinh phí khoảng 600 triệu đồng.';

const body = [
  `paragraph: ${lead}`,
  `paragraph: ${first}`,
  'figure: Học sinh đạp xe qua cầu sáng 12/5. | Ảnh: Hoài Nam | photos/cau.jpg',
  `paragraph: ${second}`,
  `paragraph: ${third}`,
];

const head = (
  title: string,
): string => `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${title} - Báo Sông Mây</title>
  <meta property="og:site_name" content="Báo Sông Mây"><meta property="og:title" content="${title} - Báo Sông Mây">
  <meta property="article:published_time" content="2026-05-12T06:30:00+07:00"></head>`;
const title = 'Cầu gỗ sông Mây mở cho người đi bộ';
const navigation = '<nav><ul><li><a href="/">Trang chủ</a></li><li><a href="/thoi-su">Thời sự</a></li></ul></nav>';
const related =
  '<div class="box-tinlienquan"><h3>Tin liên quan</h3><ul><li><a href="/a">Bến đò cuối cùng</a></li></ul></div>';

describe('pages in the manner of Vietnamese papers', () => {
  it('reads a description above the body, captions in a paragraph of the figcaption, and the name below', async () => {
    const { value } = await readPage(`${head(title)}<body>${navigation}<section class="page-detail">
      <span class="date">Thứ ba, 12/5/2026, 06:30 (GMT+7)</span><h1 class="title-detail">${title}</h1>
      <p class="description">${lead}</p>
      <article class="fck_detail"><p class="Normal">${first}</p>
      <figure class="tplCaption"><div class="fig-picture"><picture><source data-srcset="photos/cau.jpg 1x">
        <img class="lazy" alt="Cầu" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="photos/cau.jpg"></picture></div>
        <figcaption><p class="Image">Học sinh đạp xe qua cầu sáng 12/5. <em>Ảnh: Hoài Nam</em></p></figcaption></figure>
      <p class="Normal">${second}</p>${related}<p class="Normal">${third}</p>
      <p class="Normal" style="text-align:right"><strong>Thu Cúc</strong></p></article>
      <div class="box-comment"><p>Hay quá, quê tôi cũng mong có cây cầu như thế này từ lâu lắm rồi.</p></div></section></body></html>`);
    expect(outline(value)).toEqual(body);
    expect(titleOf(value)).toBe(title);
    expect(value.byline).toBe('Thu Cúc');
    expect(value.published).toBe('2026-05-12');
  });

  it('reads a lead that is set as a heading, and photographs in boxes of an editor', async () => {
    const { value } =
      await readPage(`${head(title)}<body>${navigation}<div class="detail__main"><h1 class="detail-title">${title}</h1>
      <h2 class="detail-sapo">${lead}</h2><div class="detail-content"><p>${first}</p>
      <div class="VCSortableInPreviewMode" type="Photo"><div><img src="photos/cau.jpg" alt="${title} - Ảnh 1."></div>
        <div class="PhotoCMS_Caption"><p>Học sinh đạp xe qua cầu sáng 12/5. - Ảnh: Hoài Nam</p></div></div>
      <p>${second}</p><div class="VCSortableInPreviewMode" type="RelatedOneNews"><a href="/b">Đọc lại: Bến đò cuối cùng của huyện</a></div>
      <p>${third}</p></div><div class="detail-tags"><a href="/t">cầu gỗ</a></div></div></body></html>`);
    expect(outline(value)).toEqual(body);
  });

  it('reads photographs in tables', async () => {
    const { value } = await readPage(`${head(title)}<body>${navigation}<div class="article"><h1>${title}</h1>
      <div class="sapo">${lead}</div><div class="article-body"><p>${first}</p>
      <table class="picture"><tbody><tr><td class="pic"><img src="photos/cau.jpg"></td></tr>
        <tr><td class="caption">Học sinh đạp xe qua cầu sáng 12/5. (Ảnh: Hoài Nam)</td></tr></tbody></table>
      <p>${second}</p><p>${third}</p><p>(TTXVN)</p></div><div class="article-relate"><p>Tin cùng chuyên mục</p></div></div></body></html>`);
    expect(outline(value)).toEqual(body);
  });
});

describe('pages in the manner of British papers', () => {
  const paragraphs = [
    'A wooden bridge over the river Ness opened to walkers and cyclists on Tuesday after three months of work.',
    'It replaces a ferry that carried nearly 400 people a day, and it cost a third less than a bridge of steel.',
    'Children in the village will be spared a detour of seven kilometres on their way to school, the head teacher said.',
  ];
  const [opening = '', middle = '', close = ''] = paragraphs;

  it('leaves out what is only for those who listen, and takes the source beside a caption for the credit', async () => {
    const { value } =
      await readPage(`<!doctype html><html lang="en"><head><title>Bridge opens - News</title></head><body><main><article>
      <header><h1>Bridge opens to walkers</h1><div data-component="byline-block">By Ann Lee</div></header>
      <div data-component="text-block"><p><b>${opening}</b></p></div>
      <figure><div data-component="image-block"><picture><source srcset="bridge-320.jpg 320w, bridge-1024.jpg 1024w">
        <img src="bridge-480.jpg" alt="A bridge"></picture><span><span class="visually-hidden">Image source, </span>Bo Lind</span></div>
        <figcaption><span class="visually-hidden">Image caption, </span><p>The bridge on its first morning</p></figcaption></figure>
      <div data-component="text-block"><p>${middle}</p></div>
      <div data-component="links-block"><h2>Related topics</h2><ul><li><a href="/1">Rivers</a></li><li><a href="/2">Ferries</a></li></ul></div>
      <div data-component="text-block"><p>${close}</p></div></article></main></body></html>`);
    expect(outline(value)).toEqual([
      `paragraph: ${opening}`,
      'figure: The bridge on its first morning | Bo Lind | bridge-1024.jpg',
      `paragraph: ${middle}`,
      `paragraph: ${close}`,
    ]);
    expect(value.byline).toBe('Ann Lee');
  });

  it('takes neither the label of a button nor a box of another article for words of the picture', async () => {
    const { value } = await readPage(`<!doctype html><html lang="en"><body><article><h1>Bridge opens to walkers</h1>
      <div data-gu-name="standfirst"><p>${opening}</p></div><div id="maincontent"><p>${middle}</p>
      <figure><div><a href="#img-1"><span>View image in fullscreen</span></a><picture><img src="bridge.jpg" width="445"></picture></div>
        <figcaption>The bridge on its first morning. Photograph: Bo Lind/The Paper</figcaption></figure>
      <aside data-component="rich-link"><h2>The last ferry</h2><span>Read more</span></aside>
      <p>${close}</p></div></article></body></html>`);
    expect(outline(value)).toEqual([
      `paragraph: ${opening}`,
      `paragraph: ${middle}`,
      'figure: The bridge on its first morning. | Photograph: Bo Lind/The Paper | bridge.jpg',
      `paragraph: ${close}`,
    ]);
  });
});
