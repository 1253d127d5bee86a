import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runIn } from '../fake-io.js';

const project = join(import.meta.dirname, '../../..');
const page = readFileSync(join(project, 'docs/guide/editing.md'), 'utf8');

const translated = `Bàn sửa đồ ở thư viện giữ gần 1.200 tấn khỏi bãi rác

Năm năm sau khi thị trấn Calder Wick đặt một bàn sửa đồ trong mỗi thư viện công, gần 1.200 tấn đồ gỗ, lò nướng và xe đạp đã được sửa thay vì vứt đi, hội đồng cho biết hôm thứ năm. Hội đồng dự định thêm bốn bàn trước cuối năm 2027 và muốn Aldmoor bên cạnh chia sẻ chi phí.

Kế hoạch bắt đầu như một cách để giữ một tòa nhà. Năm 2020, chi nhánh thư viện trên phố Tanner có 31 lượt khách mỗi ngày và sắp đóng cửa. Joseph Penhale, một thợ tiện đã nghỉ hưu, xin một góc và một cái bàn, và trong sáu tháng hàng người chờ các buổi thứ bảy của ông đã ra đến cửa.
`;

/** The words of a command line; those in quotation marks are one. */
const wordsOf = (command: string): string[] =>
  [...command.replace(/ #.*$/, '').matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');

it('the guide to outlines shows commands that work, one after the other, with the files that it shows', async () => {
  let files: Record<string, string | Uint8Array> = {
    'article.docx': readFileSync(join(project, 'tests/fixtures/en/article.docx')),
    'article-vi.txt': translated,
  };
  // `NAME`: above a block names the file that it is.
  const parts = [...page.matchAll(/(?:`([\w.]+)`:\n\n)?^```(sh|markdown|yaml)\n(.*?)^```/gms)];
  let commands = 0;
  for (const [, name, language, block = ''] of parts) {
    if (language !== 'sh') {
      if (name !== undefined) files[name] = block;
      continue;
    }
    for (const command of block.trim().split('\n')) {
      const [program, ...argv] = wordsOf(command);
      expect(program).toBe('briefdeck');
      const { code, stderr, files: after } = await runIn({ files }, ...argv);
      const wanted = Number(/# ends with (\d)/.exec(command)?.[1] ?? 0);
      expect(`${command}: ${code} ${stderr}`).toContain(`${command}: ${wanted} `);
      // Half of the article is translated, and a line without a pair is told.
      const other = stderr.split('\n').filter((line) => !line.includes(' has no pair in article-vi.txt'));
      expect(other.join('\n')).not.toMatch(/error|warning/);
      files = Object.fromEntries(after);
      commands += 1;
    }
  }
  expect(commands).toBeGreaterThanOrEqual(20);
}, 600_000);

it('the topics that the guide shows are read without a complaint', async () => {
  const shown = [...page.matchAll(/(?:^ {4}.*\n|^\n)+/gm)].map(([block]) => block.replace(/^ {4}/gm, '').trim());
  const topics = shown.filter((block) => block.startsWith('## '));
  expect(topics.length).toBeGreaterThanOrEqual(3);
  const outline = `---\nbriefdeck: outline\ntitle: Benches\nlanguage: en\n---\n\n${topics.join('\n\n').replace('{layout=cards}', '{layout=cards}\n\n- One\n- Two\n- Three')}\n`;
  const { code, stderr } = await runIn({ files: { 'b.md': outline } }, 'b.md');
  expect(stderr).toMatch(/^b\.pptx: \d+ slides, English, template brief; all lines are its author’s/);
  expect(code).toBe(0);
});
