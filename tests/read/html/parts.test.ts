import { describe, expect, it } from 'vitest';
import { outline, paragraphs, readPage } from './page.js';

const [first = '', second = '', third = '', fourth = ''] = paragraphs;

/** What becomes of something between the second and the third paragraph of an article. */
async function between(html: string): Promise<string[]> {
  const { value } = await readPage(
    `<!doctype html><html lang="en"><body><article><h1>Council backs barrier</h1><div class="body"><p>${first}</p><p>${second}</p>${html}<p>${third}</p><p>${fourth}</p></div></article></body></html>`,
  );
  return outline(value).filter((line) => !paragraphs.some((text) => line === `paragraph: ${text}`));
}

describe('pictures and their words', () => {
  it.each([
    [
      'a figure',
      '<figure><img src="a.jpg"><figcaption>The pier. <span class="credit">Ann Lee</span></figcaption></figure>',
    ],
    [
      'a credit in brackets',
      '<figure><img src="a.jpg"><figcaption>The pier. <cite>(Ann Lee)</cite></figcaption></figure>',
    ],
    [
      'a holder of rights',
      '<figure><img src="a.jpg"><figcaption>The pier. <span itemprop="copyrightHolder">Ann Lee</span></figcaption></figure>',
    ],
    [
      'a block',
      '<div class="article-photo"><img src="a.jpg"><p class="chu-thich">The pier. <small>Ann Lee</small></p></div>',
    ],
    [
      'a caption below',
      '<p><img src="a.jpg"></p><p class="image-desc">The pier. <span class="photographer">Ann Lee</span></p>',
    ],
    [
      'two names for two things',
      '<div><img src="a.jpg"><div class="caption">The pier.</div><div class="caption-credit">Ann Lee</div></div>',
    ],
  ])('reads %s', async (_, html) => {
    expect(await between(html)).toEqual(['figure: The pier. | Ann Lee | a.jpg']);
  });

  it.each([
    ['in italics', '<p><img src="a.jpg"></p><p><em>The pier at dawn</em></p>'],
    [
      'in the middle',
      '<p style="text-align: center"><img src="a.jpg"></p><p style="text-align: center">The pier at dawn</p>',
    ],
    ['in the paragraph of the picture', '<p><img src="a.jpg"><br>The pier at dawn</p>'],
  ])('takes a short line %s right below a picture for its caption', async (_, html) => {
    expect(await between(html)).toEqual(['figure: The pier at dawn |  | a.jpg']);
  });

  it('has no words for a caption that the page hides', async () => {
    const caption = '<figcaption>The pier <span style="display: none">Enlarge this picture</span></figcaption>';
    expect(await between(`<figure><img src="a.jpg">${caption}</figure>`)).toEqual(['figure: The pier |  | a.jpg']);
  });

  it('takes no passage below a picture for a caption', async () => {
    expect(await between('<p><img src="a.jpg"></p><p>The pier was closed at dawn.</p>')).toEqual([
      'figure:  |  | a.jpg',
      'paragraph: The pier was closed at dawn.',
    ]);
  });

  it('gives the caption of a gallery to its first picture', async () => {
    expect(
      await between(
        '<figure><img src="a.jpg"><img src="b.jpg"><figcaption>The pier, and the gate</figcaption></figure>',
      ),
    ).toEqual(['figure: The pier, and the gate |  | a.jpg', 'figure:  |  | b.jpg']);
  });
});

describe('tables', () => {
  it('names the columns, the caption, and fills cells that span several', async () => {
    const html = `<table><caption>Floods a year</caption><thead><tr><th>Year</th><th>Floods</th><th>Note</th></tr></thead>
      <tbody><tr><td rowspan="2">2024</td><td>3</td><td>mild</td></tr><tr><td colspan="2">none</td></tr></tbody></table>`;
    expect(await between(html)).toEqual([
      'table with header: Floods a year: Year, Floods, Note / 2024, 3, mild / 2024, none, ',
    ]);
  });

  it('takes a first row of one cell, and the words of a figure around it, for the caption', async () => {
    const rows = '<tr><td>Year</td><td>Floods</td></tr><tr><td>2024</td><td>3</td></tr>';
    expect(await between(`<table><tr><td colspan="2">Floods a year</td></tr>${rows}</table>`)).toEqual([
      'table: Floods a year: Year, Floods / 2024, 3',
    ]);
    expect(await between(`<figure><table>${rows}</table><figcaption>Floods a year</figcaption></figure>`)).toEqual([
      'table: Floods a year: Year, Floods / 2024, 3',
    ]);
  });

  it('reads what stands in a table of one column as if there were none', async () => {
    expect(
      await between('<table><tr><td><p>The pumps are from 1974, and two of them are broken.</p></td></tr></table>'),
    ).toEqual(['paragraph: The pumps are from 1974, and two of them are broken.']);
  });
});

describe('lists, quotations, headings', () => {
  it('puts inner lists behind the item that they stand in', async () => {
    const html = '<ol start="3"><li>Gates<ul><li>north</li><li>south</li></ul></li><li>Locks</li></ol>';
    expect(await between(html)).toEqual(['list: 3. Gates / - north / - south / 4. Locks']);
  });

  it('numbers items as the page says: with letters, or in Roman figures', async () => {
    const items = '<li>Gates</li><li>Locks</li>';
    expect(await between(`<ol type="A" start="26">${items}</ol>`)).toEqual(['list: Z. Gates / AA. Locks']);
    expect(await between(`<ol type="i" start="3">${items}</ol>`)).toEqual(['list: iii. Gates / iv. Locks']);
  });

  it('reads whole passages in a list as passages', async () => {
    const html = `<ul><li><h3>The gates</h3><p>There will be two gates of steel, each of them 40 metres wide.</p></li></ul>`;
    expect(await between(html)).toEqual([
      'heading 3: The gates',
      'paragraph: There will be two gates of steel, each of them 40 metres wide.',
    ]);
  });

  it('keeps quotations apart', async () => {
    expect(await between('<blockquote><p>We have waited long enough for this, said Ms Lind.</p></blockquote>')).toEqual(
      ['quote: We have waited long enough for this, said Ms Lind.'],
    );
  });

  it('takes short bold paragraphs for headings where the page has no others', async () => {
    expect(await between('<p><strong>Why now</strong></p>')).toEqual(['heading 3: Why now']);
    expect(await between('<p><strong>We must build it now, she said.</strong></p>')).toEqual([
      'paragraph: We must build it now, she said.',
    ]);
    expect(await between(`<p><b>Why now</b></p><h2>What it costs</h2><p>${first} Again.</p>`)).toContain(
      'paragraph: Why now',
    );
  });

  it('parts paragraphs at two line breaks, and lines within one at one', async () => {
    expect(
      await between(
        '<div>The pumps are old,<br>and so are the pipes.<br><br>The gates are new and made of steel.</div>',
      ),
    ).toEqual([
      'paragraph: The pumps are old, and so are the pipes.',
      'paragraph: The gates are new and made of steel.',
    ]);
  });
});

describe('what the site says to its readers', () => {
  it.each([
    '<p>Advertisement</p>',
    '<p>Read more: <a href="/a">The flood of 1953</a></p>',
    '<p>&gt;&gt; <a href="/a">Trận lụt năm 1953</a></p>',
    '<p>Xem thêm: <a href="/a">Trận lụt năm 1953</a></p>',
    '<p><a href="/a">What we know about the flood of 1953</a></p>',
    '<p><strong>Tin liên quan</strong></p><ul><li><a href="/a">Trận lụt năm 1953</a></li><li><a href="/b">Con đê mới</a></li></ul>',
    '<h3>Related</h3><ul><li><a href="/a">The flood of 1953</a></li><li><a href="/b">The new dyke</a></li></ul>',
    '<p>Sign up for our newsletter and never miss a story from the harbour.</p>',
    '<p>Đăng ký nhận bản tin để không bỏ lỡ tin tức mới nhất mỗi ngày.</p>',
    '<p>© 2026 The Harbour Times. All rights reserved.</p>',
    '<div class="share-bar"><a href="#">Share</a> <a href="#">Tweet</a></div>',
    '<div class="author-box"><p>Ann Lee has written about rivers and harbours since 2009, mostly from the north.</p></div>',
    '<div class="newsletter-signup"><p>The best of the week from the harbour, every Friday in your inbox, free.</p></div>',
    '<div hidden><p>Nobody sees this sentence, since the page hides it from everybody.</p></div>',
    '<p>Tags: <a href="/t">harbour</a>, <a href="/u">floods</a></p>',
  ])('is left out: %s', async (html) => {
    expect(await between(html)).toEqual([]);
  });

  it('is not what an article says', async () => {
    const said = [
      'Read more books, the minister told pupils at the opening of the library on Monday.',
      'Theo dõi người bệnh tại nhà là cách mà trạm y tế chọn trong đợt dịch vừa qua.',
      'Comments on the plan are due by 3 May, the council said in its notice.',
    ];
    for (const text of said) expect(await between(`<p>${text}</p>`)).toEqual([`paragraph: ${text}`]);
    expect(
      await between(`<p><a href="/plan">The plan</a> was printed in three languages for the meeting.</p>`),
    ).toHaveLength(1);
  });
});

describe('a numbered list', () => {
  const section = (name: string, text: string): string => `<li><p>${name}</p><p>${text}</p></li>`;

  it('is of sections where its items are a few words above paragraphs', async () => {
    const list = `<ol>${section('Subject', 'Firms clear the quays in winter.')}${section('Conditions', 'Bidders have a depot in the town.')}<li><p>Timetable</p><ul><li>Questions until June</li><li>Award in August</li></ul></li></ol>`;
    expect(await between(list)).toEqual([
      'heading 2: 1. Subject',
      'paragraph: Firms clear the quays in winter.',
      'heading 2: 2. Conditions',
      'paragraph: Bidders have a depot in the town.',
      'heading 2: 3. Timetable',
      'list: - Questions until June / - Award in August',
    ]);
  });

  it.each([
    ['whole sentences', ['Close the gate.', 'Open it.', 'Sign.'].map((name) => section(name, 'It takes an hour.'))],
    [
      'words of their own',
      ['Subject', 'Conditions', 'Timetable'].map((name) => `<li>${name}<p>It takes an hour.</p></li>`),
    ],
  ])('is none of %s', async (_, items) => {
    expect((await between(`<ol>${items.join('')}</ol>`)).filter((line) => line.startsWith('heading'))).toEqual([]);
  });
});
