import { describe, expect, it } from 'vitest';
import { paragraphs, readPage, titleOf } from './page.js';

const page = (title: string, body: string): string =>
  `<html><head><title>${title}</title></head><body>${body}</body></html>`;

describe('what is shown in place of an article is refused', () => {
  it.each([
    ['403 Forbidden', page('403 Forbidden', '<center><h1>403 Forbidden</h1></center><hr><center>nginx</center>')],
    ['Not Found', page('404', '<h1>Not Found</h1><p>The requested URL was not found on this server.</p>')],
    ['Access Denied', page('Access Denied', '<h1>Access Denied</h1>You don’t have permission to access this page.')],
    [
      'Checking your browser',
      page('Just a moment...', '<h1>news.example</h1><p>Checking your browser before you go on.</p>'),
    ],
    [
      'Trang không tồn tại',
      page('Trang không tồn tại', '<p>Nội dung bạn tìm đã bị xoá hoặc đã chuyển sang địa chỉ khác.</p>'),
    ],
    [
      'Checking your browser before you go to news.example',
      page('News', '<h1>Checking your browser before you go to news.example.</h1><p>It takes up to five seconds.</p>'),
    ],
    ['Are you a robot?', page('Are you a robot?', '<p>Please tick the box below, so that we know who you are.</p>')],
    [
      'Before you continue to The Daily',
      page('Before you continue to The Daily', '<p>We and our partners use cookies.</p>'),
    ],
    [
      'The server is temporarily unable to service your request',
      '<body>The server is temporarily unable to service your request due to maintenance. Please try again later.</body>',
    ],
    ['Page not found', page('Page not found | The Daily', '<p>Try the search, or one of these stories.</p>')],
    ['Loading…', page('The Daily', '<div id="app">Loading…</div>')],
    ['Đang tải dữ liệu...', page('Báo Ngày Nay', '<div id="app"><p>Đang tải dữ liệu...</p></div>')],
    ['Please enable JavaScript', page('The Daily', '<p>Please enable JavaScript to view this page.</p>')],
  ])('%s', async (said, html) => {
    await expect(readPage(html)).rejects.toMatchObject({
      diagnostic: { code: 'input.no-article', message: expect.stringContaining(said) as string },
    });
  });

  it.each([
    ['in its head', page('Barrier approved after long debate', '')],
    ['as a heading', page('Barrier approved', '<h1>Barrier approved</h1><nav><a href="/">Home</a></nav>')],
  ])('a title alone, %s', async (_, html) => {
    await expect(readPage(html)).rejects.toMatchObject({ diagnostic: { code: 'input.no-article' } });
  });
});

describe('an article is read', () => {
  it.each([
    'Page not found: how the archive lost its letters',
    '404 years of the harbour',
    'Access denied to the beach',
  ])('that is called "%s"', async (title) => {
    const text = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('');
    const { value } = await readPage(page(title, `<article><h1>${title}</h1>${text}</article>`));
    expect(titleOf(value)).toBe(title);
  });

  it('that is short', async () => {
    const { value } = await readPage(page('Barrier approved', '<p>The council voted on Tuesday to build it.</p>'));
    expect(value.text).toContain('The council voted');
  });
});
