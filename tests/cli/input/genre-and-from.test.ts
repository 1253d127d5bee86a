import { describe, expect, it } from 'vitest';
import { genreChoices } from '../../../src/cli/options/choices.js';
import type { Article } from '../../../src/model/article.js';
import { genres } from '../../../src/model/genres.js';
import { readers } from '../../../src/read/index.js';
import { formatNames } from '../../../src/read/bytes/format-names.js';
import { runIn } from '../fake-io.js';

const speech = `Kính thưa quý vị đại biểu,

Tôi rất vui được đứng ở đây hôm nay. Chúng tôi đã sửa xong ba bến phà trong mười tháng, sớm hơn kế hoạch hai tháng.

Thưa quý vị,

Chúng tôi cam kết không tăng giá vé trước năm 2028. Xin trân trọng cảm ơn!`;
const files = {
  'a.txt': speech,
  'brief.yaml': 'version: 2\n',
  'page.txt': '<p>Bến phà mở lại.<p>Ba bến đã sửa xong.',
};
const articleOf = async (...argv: string[]): Promise<Article> => {
  const { stdout } = await runIn({ files }, ...argv, '--emit', 'article');
  return JSON.parse(stdout) as Article;
};

describe('--genre', () => {
  it('is told from the article where nobody says it, and said by --verbose with its reasons', async () => {
    expect((await articleOf('a.txt')).genre).toBe('speech');
    expect((await articleOf('a.txt', '--genre', 'auto')).genre).toBe('speech');
    const { stderr } = await runIn({ files }, 'outline', 'a.txt', '-o', 'b.yaml', '--verbose');
    expect(stderr).toMatch(/read as speech: .*salutation/);
  });

  it.each(genres)('is %s where a person says so', async (genre) => {
    expect((await articleOf('a.txt', '--genre', genre)).genre).toBe(genre);
  });

  it('may be set for many decks, and an option goes before that', async () => {
    const env = { BRIEFDECK_GENRE: 'notice' };
    const told = await runIn({ files, env }, 'a.txt', '--emit', 'article');
    expect((JSON.parse(told.stdout) as Article).genre).toBe('notice');
    const { stdout } = await runIn({ files, env }, 'a.txt', '--emit', 'article', '--genre', 'plan');
    expect((JSON.parse(stdout) as Article).genre).toBe('plan');
  });

  it('is refused for what is no kind of document, and for a briefing', async () => {
    expect(genreChoices).toEqual(['auto', ...genres]);
    expect((await runIn({ files }, 'a.txt', '--genre', 'poem')).stderr).toMatch(/"poem".*speech/);
    const { code, stderr } = await runIn({ files }, 'brief.yaml', '--genre', 'news');
    expect([code, stderr]).toEqual([2, expect.stringContaining('is a briefing: --genre')]);
  });
});

describe('--from', () => {
  it('says what a source is in, whatever its name and what it holds', async () => {
    expect((await articleOf('page.txt', '--from', 'html')).text).not.toContain('<p>');
    expect((await articleOf('page.txt', '--from', 'text')).text).toContain('<p>');
    expect((await articleOf('brief.yaml', '--from', 'text')).text).toBe('version: 2');
  });

  it('is refused where the source is not that', async () => {
    const { code, stderr } = await runIn({ files }, 'a.txt', '--from', 'pdf');
    expect(code).toBe(3);
    expect(stderr).not.toBe('');
    expect((await runIn({ files }, 'a.txt', '--from', 'doc')).code).toBe(2);
  });

  it('knows one reader for each name', () => {
    expect(readers.flatMap(({ formats }) => formats).sort()).toEqual([...formatNames].sort());
  });
});
