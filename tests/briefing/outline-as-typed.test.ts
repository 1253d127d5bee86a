import { describe, expect, it } from 'vitest';
import { readBriefingFile } from '../../src/briefing/briefing-file.js';
import { readOutline } from '../../src/briefing/outline/read-outline.js';
import { languagePack } from '../../src/language/index.js';

const top = '---\nbriefdeck: outline\ntitle: Benches\n---\n';
const plain = `${top}\n## Where we stand {label="For decision"}\n\n- Four branches\n- Two more\n`;

describe('an outline as people type it', () => {
  it.each([
    ['no space behind the signs of a heading', plain.replace('## Where', '##Where')],
    ['a tab behind them', plain.replace('## Where', '##\tWhere')],
    ['line ends as Windows writes them', plain.replaceAll('\n', '\r\n')],
    ['line ends as they once were', plain.replaceAll('\n', '\r')],
    ['bullets out of another program', plain.replaceAll('- ', '• ')],
    ['quotation marks as a phone sets them', plain.replaceAll('"', '”').replace('=”', '=“')],
    ['a quotation mark that is not closed', plain.replace('decision"}', 'decision}')],
  ])('reads %s as it is meant', async (_, typed) => {
    const { front, topics } = await readOutline(typed, 'b.md');
    const meant = await readOutline(plain, 'b.md');
    expect({ front, topics }).toEqual({ front: meant.front, topics: meant.topics });
  });

  it('may begin with empty lines, and counts them', async () => {
    const { front, topics, lineOf } = await readOutline(`\n\n${plain}`, 'b.md');
    expect(front).toEqual({ title: 'Benches' });
    expect(topics[0]?.place).toEqual({ line: 8, column: 1 });
    expect(lineOf('title')).toBe(5);
    await expect(readOutline(`\n\n${plain.replace('title', 'titel')}`, 'b.md')).rejects.toMatchObject({
      diagnostic: { place: { line: 5, column: 1 } },
    });
  });

  it.each(['Benches: five years on', '@home in the library', '*New* benches', '50% of all: a report'])(
    'may be called %j without quotation marks',
    async (title) => {
      const { front } = await readOutline(plain.replace('title: Benches', `title: ${title}`), 'b.md');
      expect(front.title).toBe(title);
    },
  );

  it('says nothing by keys that nothing stands behind', async () => {
    const { front } = await readOutline(plain.replace('title:', 'presenter:\ndate: ~\ntitle:'), 'b.md');
    expect(front).toEqual({ title: 'Benches' });
  });

  it('leaves bullets in notes as they are typed', async () => {
    const { topics } = await readOutline(`${plain}\nNotes:\n\n• Say who pays\n`, 'b.md');
    expect(topics[0]?.notes).toBe('• Say who pays');
  });

  it('names sources whose text is not at hand', async () => {
    const typed = plain.replace(
      'title: Benches',
      'sources:\n  - publisher: Library service\n    published: 2026\n  - name: Second paper',
    );
    const { front } = await readOutline(typed, 'b.md');
    expect(front.sources).toEqual([{ publisher: 'Library service', published: '2026' }, { name: 'Second paper' }]);
  });

  it('takes braces one behind the other for those of one topic', async () => {
    const { topics } = await readOutline(plain.replace(' {label', ' {timeline} {label'), 'b.md');
    expect(topics[0]).toMatchObject({ heading: 'Where we stand', attributes: { words: ['timeline'] } });
    expect([...(topics[0]?.attributes.values ?? [])]).toEqual([['label', 'For decision']]);
  });

  it('says where a brace opens that nothing closes', async () => {
    await expect(readOutline(plain.replace('"}', '"'), 'b.md')).rejects.toMatchObject({
      message: 'The brace behind the heading is not closed.',
      diagnostic: { place: { line: 6, column: 19 } },
    });
    const { topics } = await readOutline(plain.replace('{label="For decision"}', String.raw`\{so far`), 'b.md');
    expect(topics[0]?.heading).toBe('Where we stand {so far');
  });

  it.each([
    ['{points more=many}', '"more" counts the items that the list has besides, and "many" is no number.'],
    ['{points first=third}', '"first" is the number of the first item of a list, and "third" is no number.'],
    ['{points missing=two}', '"missing" names the items that are not told by their numbers, and "two" does not.'],
    ['{points} {timeline}', 'A topic has one kind, and here stand "points" and "timeline".'],
  ])('says what is wrong with %s', async (braces, message) => {
    const { inLanguage } = await readBriefingFile(
      new TextEncoder().encode(plain.replace('{label="For decision"}', braces)),
      'b.md',
      true,
    );
    expect(() => inLanguage(languagePack('en'))).toThrow(message);
  });
});
