import { describe, expect, it } from 'vitest';
import { languagePack } from '../../../src/language/index.js';
import { isNoHeading } from '../../../src/read/outline/headings/no-heading.js';

describe('a short line above text', () => {
  it.each([
    ['en', 'Excellencies'],
    ['en', 'Mr President'],
    ['vi', 'Thưa quý vị'],
    ['en', 'We cannot'],
    ['vi', 'Chúng tôi sẽ'],
    ['en', 'Z~ HARBOUR OFFICE'],
    ['vi', 'Vui lắm "'],
    ['vi', 'Mong bà con yên lòng”'],
    ['vi', "Thầy xin lỗi phụ huynh rồi nói vui ' Đò đã vào tận sân trường ' \""],
  ])(
    'is no heading where it calls somebody, breaks off, ends what somebody says or is a scan (%s): %s',
    (language, line) => {
      expect(isNoHeading(line, languagePack(language))).toBe(true);
    },
  );

  it.each([
    ['en', 'The gates of the harbour'],
    ['en', 'What we will do'],
    ['vi', 'Những việc sẽ làm'],
    ['vi', 'Chuyện của "vua cá"'],
  ])('may be one (%s): %s', (language, line) => {
    expect(isNoHeading(line, languagePack(language))).toBe(false);
  });
});
