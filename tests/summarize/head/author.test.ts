import { describe, expect, it } from 'vitest';
import type { Genre } from '../../../src/model/article.js';
import { authorHeading } from '../../../src/summarize/head/author/author.js';
import { annotated } from '../annotated.js';

/** What heads every section of a text, in order. */
const headings = async (text: string, language = 'en', genre?: Genre): Promise<(string | undefined)[]> => {
  const { annotation } = await annotated(text, language, genre);
  const { sections } = annotation.reading;
  return sections.flatMap(({ heading }, index) =>
    heading === undefined ? [] : [authorHeading(annotation.reading, index)?.heading],
  );
};

const body = 'The council will close the gates at high tide every night.';

describe('the author’s own heading', () => {
  it('is kept whole, without its number', async () => {
    const long = 'What the council, the fishermen and the schools along the quays will do with the gates in winter';
    expect(await headings(`# The harbour\n\n## ${long}\n\n${body}`)).toEqual([long]);
    expect(await headings(`# Tờ trình\n\n## IV. Kiến nghị\n\nHội đồng sẽ đóng cống vào ban đêm.`, 'vi')).toEqual([
      'Kiến nghị',
    ]);
  });

  it('keeps the marks of what somebody says', async () => {
    expect(await headings(`# The harbour\n\n## “We were never asked”\n\n${body}`)).toEqual(['“We were never asked”']);
    const said = 'Hội đồng sẽ đóng cống vào ban đêm.';
    const paper = `# Bến cảng\n\n## "Chúng tôi chưa được hỏi"\n\n${said}\n\n## Bước tiếp theo\n\n${said}`;
    expect(await headings(paper, 'vi')).toEqual(['"Chúng tôi chưa được hỏi"', 'Bước tiếp theo']);
  });

  it('may be what a part is called with what says which', async () => {
    const said = 'Hội đồng sẽ đóng cống vào ban đêm trong cả mùa lũ.';
    const paper = (heading: string): string => `# Bến cảng\n\n## ${heading}\n\n${said}`;
    expect(await headings(paper('Mục tiêu cụ thể'), 'vi')).toEqual(['Mục tiêu cụ thể']);
    expect(await headings(paper('Hội đồng quyết định đóng cống, cụ thể là'), 'vi')).toEqual([undefined]);
  });

  it('loses what joins it to the text above', async () => {
    const paper = (heading: string): string =>
      `# Bến cảng\n\n${body}\n\n## ${heading}\n\n- Phòng bến bãi.\n- Phòng thu phí.`;
    expect(await headings(paper('Trong đó, quyết định quy định cơ cấu của ban quản lý bến gồm:'), 'vi')).toEqual([
      'Quyết định quy định cơ cấu của ban quản lý bến',
    ]);
    expect(await headings(`# The harbour\n\n## However, the gates stay open\n\n${body}`)).toEqual([
      'The gates stay open',
    ]);
  });

  it('loses the address at its end', async () => {
    const pumps = 'Pumps - https://port.example/pumps/12';
    expect(await headings(`# The harbour\n\n## ${pumps}\n\n${body}`)).toEqual(['Pumps']);
  });

  it('loses what it says in brackets at its end where it is too long with it', async () => {
    const whole =
      'What the council, the fishermen and the schools along the quays of the outer harbour will do with the gates in winter and in spring';
    const bracket = ' (not counting the gates that section 9 of the order of 2019 speaks of)';
    expect(await headings(`# The harbour\n\n## ${whole}${bracket}\n\n${body}`)).toEqual([whole]);
    expect(await headings(`# The harbour\n\n## Gates (winter)\n\n${body}`)).toEqual(['Gates (winter)']);
  });

  it('has no number that a minute has in its year', async () => {
    const paper = `# Minutes of the harbour board\n\n## 92/25 Harbour lido\n\n${body}\n\n## 93/25 Saturday market\n\n${body}`;
    expect(await headings(paper, 'en', 'minutes')).toEqual(['Harbour lido', 'Saturday market']);
    expect(await headings(paper, 'en', 'report')).toEqual(['92/25 Harbour lido', '93/25 Saturday market']);
  });

  it('takes of minutes the matter that was decided before it, and no name that any part may have', async () => {
    const said = 'Hội đồng bến sẽ đóng cống vào ban đêm từ tháng 5.';
    const paper = (matter: string): string =>
      `# Biên bản họp bến Tràm\n\n## ${matter}\n\n${said}\n\n### Biểu quyết\n\n${said}`;
    expect(await headings(paper('Giờ đóng cống'), 'vi', 'minutes')).toEqual([
      'Giờ đóng cống',
      'Giờ đóng cống: Biểu quyết',
    ]);
    expect(await headings(paper('Nội dung'), 'vi', 'minutes')).toEqual(['Nội dung', 'Biểu quyết']);
  });

  it('takes its parent’s before it where it stands twice', async () => {
    const text = [
      '# The harbour',
      ...['Gates', 'Marsh'].flatMap((name) => [
        `## ${name}`,
        body,
        '### Costs',
        `${name} will be paid for by the town.`,
      ]),
    ].join('\n\n');
    expect(await headings(text)).toEqual(['Gates', 'Gates: Costs', 'Marsh', 'Marsh: Costs']);
  });

  it.each(['TOTAL 17.3 16.5 16.1', '[Watch the press conference]', 'The'])(
    'is none that names nothing: %s',
    async (line) => {
      expect(await headings(`# The harbour\n\n## ${line}\n\n${body}`)).toEqual([undefined]);
    },
  );

  it.each([
    ['that a list follows', 'vi', 'Về cơ cấu tổ chức, cảng có 21 đơn vị, gồm:', 'Về cơ cấu tổ chức, cảng có 21 đơn vị'],
    ['half a quotation', 'en', 'A very close shave”', 'A very close shave'],
  ])('loses what says only %s', async (_, language, line, heading) => {
    expect(await headings(`# The harbour\n\n## ${line}\n\n${body}`, language)).toEqual([heading]);
  });

  it.each([
    ['TIẾP NGƯỜI DÂN Điều 16. Lịch tiếp người dân ở bến', 'Lịch tiếp người dân ở bến'],
    ['Điều kiện neo đậu trong 16 giờ. Cách tính', 'Điều kiện neo đậu trong 16 giờ. Cách tính'],
  ])('is that of the part whose number it holds: %s', async (line, heading) => {
    expect(await headings(`# Bến cảng\n\n## ${line}\n\nHội đồng sẽ đóng cống vào ban đêm.`, 'vi')).toEqual([heading]);
  });

  it('takes its parent’s before it where parts of any document are called so', async () => {
    const text = (above: string): string => `# The harbour\n\n## ${above}\n\n${body}\n\n### Results\n\n${body}`;
    expect(await headings(text('The second study'))).toEqual(['The second study', 'The second study: Results']);
    expect(await headings(text('Results and costs'))).toEqual(['Results and costs', 'Results']);
    // The parent's may say of what as little.
    expect(await headings(text('Methods'))).toEqual(['Methods', 'Results']);
  });

  it('names a part that has a number and no heading by what stands above it', async () => {
    const text = `# The harbour\n\n## Chapter 2. Boats\n\n### Article 4\n\n${body}\n\n### II\n\n${body}`;
    const { annotation } = await annotated(text);
    const all = annotation.reading.sections.map((_, index) => authorHeading(annotation.reading, index)?.heading);
    expect(all).toContain('Boats: Article 4');
    expect(all.filter((heading) => heading?.includes('II') === true)).toEqual([]);
  });

  it('is none that a release or the news say below their title', async () => {
    const release = `# Woman sentenced for theft\n\n## Thief Sold the Boats within a Day\n\n${body}`;
    for (const genre of ['release', 'news', 'report'] as const) {
      const { annotation } = await annotated(release, 'en', genre);
      const { sections } = annotation.reading;
      const index = sections.findIndex(({ heading }) => heading !== undefined);
      const heading = authorHeading(annotation.reading, index)?.heading;
      expect(heading).toBe(genre === 'report' ? 'Thief Sold the Boats within a Day' : undefined);
    }
    expect(await headings(`${release}\n\n## The boats\n\n${body}`)).toContain('Thief Sold the Boats within a Day');
  });

  it('is none that says the title again, or that what somebody says follows', async () => {
    expect(await headings(`# The harbour\n\n## The Harbour\n\n${body}`)).not.toContain('The Harbour');
    for (const leads of ['Ông An đến bến và khẳng định rằng', 'Chủ tịch An Hải cho biết:'])
      expect(await headings(`# Bến cảng\n\n## ${leads}\n\nHội đồng sẽ đóng cống vào ban đêm.`, 'vi')).toEqual([
        undefined,
      ]);
  });

  it('is the number of an article that has none, and never a mere count', async () => {
    const { annotation } = await annotated('# The harbour\n\n## Article 4\n\n' + body);
    const { reading } = annotation;
    const named = reading.sections.findIndex(({ label }) => label !== undefined);
    expect(authorHeading(reading, named)?.heading).toBe('Article 4');
    const label = { start: reading.text.indexOf('4'), end: reading.text.indexOf('4') + 1 };
    const counted = reading.sections.map((section, at) => (at === named ? { ...section, label } : section));
    expect(authorHeading({ ...reading, sections: counted }, named)).toBeUndefined();
  });

  it('is evidence from end to end', async () => {
    const { annotation } = await annotated(`# The harbour\n\n## The gates at night\n\n${body}`);
    const index = annotation.reading.sections.findIndex(({ heading }) => heading !== undefined);
    expect(authorHeading(annotation.reading, index)?.headingEvidence?.map(({ quote }) => quote)).toEqual([
      'The gates at night',
    ]);
  });

  it('heads nothing where it is longer than a title, or has no word', async () => {
    const endless = 'What the council and the fishermen and the schools '.repeat(4).trim();
    expect(await headings(`# The harbour\n\n## ${endless}\n\n${body}`)).toEqual([undefined]);
    expect(await headings(`# The harbour\n\n## * * *\n\n${body}`)).not.toContain('* * *');
  });
});
