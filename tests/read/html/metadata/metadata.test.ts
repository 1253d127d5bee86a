import { describe, expect, it } from 'vitest';
import { markedHtml } from '../../../../src/read/html/marked-html.js';
import { isoDate } from '../../../../src/read/iso-date.js';
import { paragraphs, readPage, titleOf } from '../page.js';

const text = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('');
const document = (head: string, body = `<article>${text}</article>`) =>
  markedHtml(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`, { name: 'page.html' });

const linked = (data: unknown): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

describe('what a page says of its article', () => {
  it('is read from linked data before anything else', async () => {
    const article = {
      '@type': 'NewsArticle',
      headline: 'Council &quot;backs&quot; barrier',
      author: [{ '@type': 'Person', name: 'Ann Lee' }, { name: 'Bo Lind' }],
      datePublished: '2026-10-26T23:30:00-05:00',
      publisher: { name: 'The Harbour Times' },
      mainEntityOfPage: { '@id': 'https://harbour.example/barrier' },
    };
    const meta =
      '<meta property="og:title" content="Other"><meta name="author" content="Other"><meta name="date" content="2020-01-01">';
    const wanted = {
      title: 'Council "backs" barrier',
      byline: 'Ann Lee, Bo Lind',
      published: '2026-10-26',
      publisher: 'The Harbour Times',
      address: 'https://harbour.example/barrier',
    };
    expect(await document(meta + linked(article))).toMatchObject(wanted);
    expect(await document(meta + linked({ '@graph': [{ '@type': 'WebSite', name: 'Site' }, article] }))).toMatchObject(
      wanted,
    );
    expect(await document(meta + linked([{ ...article, '@type': ['Thing', 'ReportageNewsArticle'] }]))).toMatchObject(
      wanted,
    );
  });

  it('is read from meta elements next, and broken data is passed over', async () => {
    const head = `<script type="application/ld+json">{"@type": "NewsArticle", "headline": </script>
      <meta property="og:title" content="Council backs barrier - The Harbour Times">
      <meta property="og:site_name" content="The Harbour Times"><meta property="article:published_time" content="2026-10-26T08:00:00+07:00">
      <meta name="author" content="Ann Lee"><link rel="canonical" href="https://harbour.example/barrier">`;
    expect(await document(head)).toMatchObject({
      title: 'Council backs barrier',
      byline: 'Ann Lee',
      published: '2026-10-26',
      publisher: 'The Harbour Times',
      address: 'https://harbour.example/barrier',
    });
  });

  it('is the part of what the window is called that the page shows on a line of its own, though another is longer', async () => {
    const page = `<table><tr><td><b>Remarks by Ann Lee<br>September 25, 2026<p><font><b>Silt and tides</b></font></b></td></tr></table><div>${text}</div>`;
    expect(
      await document('<title>Harbour Board: Speech, Lee -- Silt and tides -- September 25, 2026</title>', page),
    ).toMatchObject({ title: 'Silt and tides' });
    const lines = page.replace('<p><font><b>Silt and tides</b></font>', '<br>Silt and tides<br>');
    expect(
      await document('<title>Harbour Board: Speech, Lee -- Silt and tides -- September 25, 2026</title>', lines),
    ).toMatchObject({ title: 'Silt and tides' });
  });

  it('is read from what the page shows where it tells programs nothing', async () => {
    const page = `<header><a href="/">Site</a></header><article><h1>Council backs barrier</h1>
      <p class="byline">By Ann Lee</p><time datetime="2026-10-26T08:00">26 October</time>${text}</article>`;
    const { parts, ...rest } = await document('<title>Council backs barrier | Site</title>', page);
    expect(rest).toMatchObject({ title: 'Council backs barrier', byline: 'Ann Lee', published: '2026-10-26' });
    expect(parts.map((part) => ('text' in part ? part.text : ''))).toEqual(paragraphs);
  });

  it('leaves a visible date to be read by its language', async () => {
    const vietnamese = 'Hội đồng thành phố tối thứ ba đã đồng ý xây một con đập chắn ngang cửa cảng, sau hai trận lụt.';
    const { value } = await readPage(
      `<body><article><h1>Hội đồng đồng ý xây đập</h1><p class="date">Thứ hai, 5/10/2026, 08:00 (GMT+7)</p>${`<p>${vietnamese}</p>`.repeat(4)}</article></body>`,
    );
    expect(value.published).toBe('2026-10-05');
    expect(value.blocks.every(({ kind }) => kind === 'paragraph')).toBe(true);
  });

  it('tells author and date apart that stand in one line', async () => {
    const line =
      '<div class="entry-meta"><span class="posted-on">26 October 2026</span> <span class="byline">by <a rel="author" href="/lee">Ann Lee</a></span></div>';
    const { value } = await readPage(`<body><article><h1>Council backs barrier</h1>${line}${text}</article></body>`);
    expect(value).toMatchObject({ byline: 'Ann Lee', published: '2026-10-26' });
    expect(value.blocks).toHaveLength(paragraphs.length);
  });

  it('shows the whole title where the page tells programs the beginning of it', async () => {
    const whole = 'Council backs barrier across the mouth of the harbour after two floods';
    const { value } = await readPage(
      `<head><meta property="og:title" content="Council backs barrier across the mouth…"></head><body><article><h1>${whole}</h1>${text}</article></body>`,
    );
    expect(titleOf(value)).toBe(whole);
  });

  it('does not take a dash within a title for the name of the site', async () => {
    expect((await document('<title>The barrier – what it costs and who pays - harbour.vn</title>')).title).toBe(
      'The barrier – what it costs and who pays',
    );
  });
});

describe('dates for programs', () => {
  it.each([
    ['2026-10-26T08:00:00+07:00', '2026-10-26'],
    ['2026-10-26 08:00', '2026-10-26'],
    ['20261026', '2026-10-26'],
    ['2026-10', '2026-10'],
    ['Mon, 26 Oct 2026 08:00:00 +0700', '2026-10-26'],
    ['26/10/2026 08:00', '2026-10-26'],
    ['5/10/2026', undefined],
    ['2026-13-01', undefined],
    ['yesterday', undefined],
  ])('%s is %s', (written, day) => {
    expect(isoDate(written)).toBe(day);
  });
});
