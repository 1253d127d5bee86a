import { describe, expect, it } from 'vitest';
import { halvesConnection } from '../../../src/check/sentence/halved.js';
import { losesWords } from '../../../src/check/sentence/lost-words.js';
import { cutsSeries } from '../../../src/check/sentence/series-cut.js';
import { languagePack } from '../../../src/language/index.js';
import { marked } from './marked.js';

type Row = readonly [language: string, sentence: string, ...lost: string[]];

const lostIn = (language: string, told: string): string[] => {
  const { text, sentence, spans } = marked(told);
  const lost = losesWords(sentence, spans, text, languagePack(language));
  return lost === undefined ? [] : [lost.code, lost.words];
};

const halvedIn = (language: string, told: string): string[] => {
  const { text, sentence, spans } = marked(told);
  return [halvesConnection(sentence, spans, text, languagePack(language)) ?? []].flat();
};

const cutIn = (language: string, told: string): string[] => {
  const { text, sentence, spans } = marked(told);
  return [cutsSeries(sentence, spans, text, languagePack(language)) ?? []].flat();
};

const holds = (found: (language: string, told: string) => string[], rule: string, rows: readonly Row[]): void => {
  it.each(rows)(`${rule} (%s): %s`, (language, told, ...lost) => {
    expect(found(language, told)).toEqual(lost);
  });
};

describe('a word that a cut loses', () => {
  holds(lostIn, 'says how sure it is', [
    ['en', '|Officers expect that| the gate will open in May.', 'hedge-cut', 'expect'],
    ['en', 'The gate will open in May, |if approved|.', 'hedge-cut', 'if approved'],
    ['en', 'The gate will |probably| open in May.', 'hedge-cut', 'probably'],
    ['vi', '|Dự kiến,| cống sẽ mở vào tháng năm.', 'hedge-cut', 'Dự kiến'],
  ]);
  holds(lostIn, 'says how sure something else is', [
    ['en', '|Tarn, 13 May 2032 –| The gate opens in June.'],
    ['en', '|The bridge may stay shut;| the gate will open in May.'],
    ['en', '|The board, which may meet again, agreed:| the gate will open in May.'],
    ['en', 'The gate opened in May |and was painted by the crew that may build the bridge|.'],
  ]);
  holds(lostIn, 'says when it was so', [
    ['en', '|In 2019,| traffic fell by 12 percent.', 'time-cut', 'In 2019'],
    ['en', 'Traffic fell by 12 percent |in March 2019|.', 'time-cut', 'in March 2019'],
    ['en', '|Last week| the gate was shut.', 'time-cut', 'Last week'],
    ['vi', '|Năm 2019,| lưu lượng xe giảm 12%.', 'time-cut', 'Năm 2019'],
    ['vi', 'Cống đóng |từ ngày 12/5|.', 'time-cut', 'từ ngày 12/5'],
  ]);
  holds(lostIn, 'dates a paper that is named by its number', [
    ['vi', 'Sở sửa đổi Thông tư số 6/2024/TT-BGDĐT |ngày 10 tháng 4 năm 2024|.'],
  ]);
  holds(lostIn, 'says more than a time, or where the report comes from', [
    ['en', '|When the council met in 2019, it heard the farmers:| traffic fell by 12 percent.'],
    ['vi', '|HÀ NỘI, 12/5 –| Lưu lượng xe giảm 12%.'],
    ['en', '|December 1, 2023 (OSLO) --| Traffic fell by 12 percent.'],
    ['en', '|First,| traffic fell by 12 percent.'],
  ]);
  holds(lostIn, 'says that somebody no longer is what they were', [
    ['en', '|Former| mayor Ann Lee opposed the plan.', 'former-cut', 'Former'],
    ['en', '|Vice|-president Ann Lee opposed the plan.', 'former-cut', 'Vice'],
    ['vi', '|Nguyên| Chủ tịch xã Lê Văn Tám phản đối.', 'former-cut', 'Nguyên'],
  ]);
  holds(lostIn, 'says of how many it is so', [
    ['en', '|Most| residents want a second lane.', 'scope-cut', 'Most'],
    ['en', '|A minority of| residents want a second lane.', 'scope-cut', 'A minority of'],
    ['vi', '|Phần lớn| người dân muốn có thêm làn xe.', 'scope-cut', 'Phần lớn'],
  ]);
});

describe('a connection shown by half', () => {
  holds(halvedIn, 'is one whose contrast goes', [
    ['en', 'The road opened on Monday, |but two lanes stay shut|.', 'but'],
    ['en', '|Although two lanes stay shut,| the road opened on Monday.', 'Although'],
    ['vi', 'Đường đã mở, |nhưng hai làn vẫn đóng|.', 'nhưng'],
    ['vi', '|Mặc dù hai làn vẫn đóng,| đường đã mở.', 'Mặc'],
  ]);
  holds(halvedIn, 'is one whose contrast opens what is kept', [
    ['en', '|The road opened on Monday,| but two lanes stay shut.', 'but'],
    ['vi', '|Đường đã mở,| nhưng hai làn vẫn đóng.', 'nhưng'],
  ]);
  holds(halvedIn, 'is one half of a pair', [
    ['en', '|Not only the road but| also the bridge opened.', 'but'],
    ['en', '|Either the road or| the bridge will open.', 'Either'],
    ['en', 'Neither the road |nor the bridge| opened.', 'nor'],
    ['vi', 'Dự án không chỉ mở đường |mà còn xây cầu|.', 'mà'],
  ]);
  holds(halvedIn, 'is none beyond a stop or a semicolon, nor a connective at the head', [
    ['en', 'The road opened on Monday; |but two lanes stay shut|.'],
    ['en', '|However,| the road opened on Monday.'],
    ['en', '|Therefore,| while two lanes stay shut, the road opened on Monday.'],
    ['vi', '|Vì vậy,| dù hai làn vẫn đóng, đường đã mở.'],
    ['en', 'The road, |rather than the bridge,| opened on Monday.', 'rather'],
    ['vi', 'Đường đã mở; |nhưng hai làn vẫn đóng|.'],
    ['en', 'Neither the road nor the bridge opened.'],
  ]);
});

describe('a series of which a part is shown', () => {
  holds(cutIn, 'is one of values with their times', [
    ['en', 'The port counted 900 boats in 2021|, 1,700 boats in 2022|.', '1,700 boats in 2022'],
    ['en', '|The toll rose by 3% in May,| by 5% in June.', 'The toll rose by 3% in May'],
    ['vi', 'Phí tăng 3% trong tháng năm|, 5% trong tháng sáu|.', '5% trong tháng sáu'],
  ]);
  holds(cutIn, 'is one end of a change', [
    ['en', 'The fare rose from 12 euros |to 19 euros|.', 'to 19 euros'],
    ['vi', 'Giá vé tăng từ 12 nghìn đồng |lên 19 nghìn đồng|.', 'lên 19 nghìn đồng'],
  ]);
  holds(cutIn, 'is one of names or things', [
    ['en', 'The council bought pumps, |valves and filters|.', 'valves and filters'],
    ['vi', 'Huyện mua máy bơm, |van và cát lọc|.', 'van và cát lọc'],
  ]);
  holds(cutIn, 'is none where the values are of other kinds, compared, or of other sentences', [
    ['en', 'The port counted 900 boats in 2021, |up 5%|.'],
    ['en', 'The port counted 900 boats, |compared with 700 boats in 2020|.'],
    ['en', 'The port counted 900 boats; |700 boats were lost|.'],
    ['en', 'The port counted 900 boats |in 2021|.'],
    ['en', 'The council bought pumps, |and it has sold the mill|.'],
    ['vi', 'Huyện mua máy bơm, |và xã sẽ bán nhà kho|.'],
  ]);
  holds(cutIn, 'counts what stands behind it, or says where and when, and is no value of a series', [
    ['vi', '|Nội dung 1 -| Thay 4 cửa cống, chi không quá 5 tỷ đồng.'],
    ['en', '|Item 2:| four gates are replaced for 5 million crowns.'],
  ]);
});
