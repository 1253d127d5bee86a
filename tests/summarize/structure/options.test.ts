import { describe, expect, it } from 'vitest';
import { weighedOptions } from '../../../src/summarize/annotate/structure/options/verdicts.js';
import { annotated } from '../annotated.js';

/** What is found of each option: its name, how many sentences tell of it, and its verdict. */
const weighed = async (text: string, language = 'en'): Promise<string[]> => {
  const { annotation } = await annotated(text, language, 'report');
  const { reading } = annotation;
  return weighedOptions(reading).flatMap(({ options }) =>
    options.map(
      ({ name, sentences, verdict }) =>
        `${reading.text.slice(name.start, name.end)}: ${sentences.length}, ${verdict ?? 'none'}`,
    ),
  );
};

const under = (...paragraphs: readonly string[]): string => ['# The pier', ...paragraphs].join('\n\n');

describe('options', () => {
  it('are sections that count on', async () => {
    const text = under(
      '## Option 1: Repair the pier',
      'New boards cost £90,000. Not recommended.',
      '## Option 2: Build anew',
      'A pier of steel costs £2 million. Recommended.',
      '## Risks',
      'The tide may undermine either.',
    );
    expect(await weighed(text)).toEqual(['Option 1: 2, against', 'Option 2: 2, for']);
  });

  it('are paragraphs that open with them', async () => {
    const text = under(
      'Option A is to repair the pier, at £90,000.',
      'Option B is to build anew. This option is held in reserve.',
      'Officers ask the board to approve Option A before the winter.',
    );
    expect(await weighed(text)).toEqual(['Option A: 1, for', 'Option B: 2, later']);
  });

  it('are counted in words inside one paragraph', async () => {
    const text = under(
      'The first option is to repair the pier. It costs £90,000. The second option is to build anew. We do not recommend this option.',
    );
    expect(await weighed(text)).toEqual(['The first option: 2, none', 'The second option: 2, against']);
  });

  it('are items of a list', async () => {
    const text = under('- Option A: repair the pier. Recommended.\n- Option B: build anew. Rejected as too dear.');
    expect(await weighed(text)).toEqual(['Option A: 2, for', 'Option B: 2, against']);
  });

  it.each([
    [
      'vi',
      'Phương án 1: sửa cầu cảng, 900 triệu đồng. Không khuyến nghị.',
      'Phương án 2: xây mới, 20 tỷ đồng. Khuyến nghị chọn phương án này.',
    ],
    [
      'de',
      'Variante A sieht eine Sanierung für 90.000 Euro vor. Sie wird nicht empfohlen.',
      'Variante B sieht einen Neubau vor. Diese Variante wird empfohlen.',
    ],
    [
      'fr',
      'L’option A répare la jetée pour 90 000 euros. Option non recommandée.',
      'L’option B la reconstruit. Cette option est recommandée.',
    ],
    [
      'es',
      'La opción A repara el muelle por 90.000 euros. No se recomienda esta opción.',
      'La opción B lo construye de nuevo. Se recomienda esta opción.',
    ],
    [
      'id',
      'Opsi A memperbaiki dermaga dengan biaya Rp90 juta. Opsi ini tidak direkomendasikan.',
      'Opsi B membangun dermaga baru. Opsi ini direkomendasikan.',
    ],
  ])('have their verdicts in %s', async (language, one, other) => {
    const found = await weighed(under(one, other), language);
    expect(found.map((option) => option.split(', ')[1])).toEqual(['against', 'for']);
  });

  it('have verdicts that stand elsewhere by their names', async () => {
    const text = under(
      'The first option is to repair the pier. The second option is to build anew.',
      '## What we think',
      'We recommend the second option. The first option should be kept in reserve.',
    );
    expect(await weighed(text)).toEqual(['The first option: 1, later', 'The second option: 1, for']);
  });

  it('are told of once: what names them again says more of them', async () => {
    const text = under(
      'Option A is to repair the pier.',
      'Option B is to build anew.',
      'Option A is the cheaper one. Option B is not recommended.',
    );
    expect(await weighed(text)).toEqual(['Option A: 1, none', 'Option B: 1, against']);
  });

  it('may have their verdicts behind a label, and lists before them', async () => {
    const text = under(
      '## Option A – Repair',
      '- £90,000 in all\n- nine weeks of work',
      'Verdict: not recommended.',
      '## Option B – Build anew',
      '- £2 million in all',
      'Verdict: keep in reserve.',
    );
    expect(await weighed(text)).toEqual(['Option A: 3, against', 'Option B: 2, later']);
  });

  it('end before a paragraph that names the one which is taken', async () => {
    const text = under(
      '## Phương án 1: Sửa cầu cảng',
      'Kinh phí 900 triệu đồng. Thi công trong ba tháng.',
      '## Phương án 2: Xây mới',
      'Kinh phí 20 tỷ đồng.',
      'Từ phân tích trên, Phòng đề nghị Ủy ban nhân dân xã chọn phương án 1. Phương án 2 không khả thi.',
      'Đò ngang vẫn chạy trong thời gian thi công.',
    );
    expect(await weighed(text, 'vi')).toEqual(['Phương án 1: 2, for', 'Phương án 2: 1, against']);
  });

  it('are told of once where a later section weighs them', async () => {
    const text = under(
      '## Options',
      'Option A is to repair the pier.',
      'Option B is to build anew.',
      '## Assessment',
      'Option A would last for eight years.',
      'Option B is not recommended.',
    );
    expect(await weighed(text)).toEqual(['Option A: 1, none', 'Option B: 1, against']);
  });

  it('are none where a paper says no verdict, or names one alone', async () => {
    expect(await weighed(under('Option A is to repair the pier.', 'Option B is to build anew.'))).toEqual([]);
    expect(await weighed(under('Option A is to repair the pier. Recommended.'))).toEqual([]);
  });

  it('are taken where somebody is asked to, and not where a text tells what would follow', async () => {
    const one = 'Phương án 1: sửa cầu cảng. Phòng đề nghị Ủy ban nhân dân xã chọn phương án này.';
    const other = 'Phương án 2: xây mới. Chọn phương án này sẽ tốn thêm 3 tỷ đồng tiền lãi vay của ngân sách.';
    expect(await weighed(under(one, other), 'vi')).toEqual(['Phương án 1: 2, for', 'Phương án 2: 2, none']);
    const proposed = 'Option B is to build anew. This option was proposed by the ferry company.';
    expect(await weighed(under('Option A is to repair the pier. Recommended.', proposed))).toEqual([
      'Option A: 2, for',
      'Option B: 2, none',
    ]);
  });

  it('take no verdict that is said of something else, or under a condition', async () => {
    const text = under(
      'Option A is to repair the pier. The harbour master has refused cranes on it.',
      'Option B is to build anew. Recommended.',
      'If you agree to Option A, the crane goes.',
    );
    expect(await weighed(text)).toEqual(['Option A: 2, none', 'Option B: 2, for']);
  });
});
