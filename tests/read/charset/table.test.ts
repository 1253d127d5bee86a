import { describe, expect, it } from 'vitest';
import { BriefdeckError } from '../../../src/diagnostics/error.js';
import { read } from '../../../src/read/index.js';
import { encodeIn } from './encode.js';

/** Articles, and the sets that they may come in. */
const western =
  'The “harbour” café – rebuilt for 43 € — opens at Málaga’s quay. Señor Núñez said that the fête would be held there…';
const vietnamese =
  'Thông báo của Hội đồng: công trình kè chống ngập sẽ được xây trong năm nay, kinh phí 43 tỷ đồng. Người dân đã chờ rất lâu.';
const russian = 'Совет города решил построить новую дамбу. Строительство начнётся весной и займёт четыре года.';
const inTcvn3 =
  'Th«ng b¸o cña Héi ®ång: c«ng tr×nh kÌ chèng ngËp sÏ ®\u00adîc x©y trong n¨m nay, kinh phÝ 43 tû ®ång. Ng\u00adêi d©n ®· chê rÊt l©u.';
const inVni =
  'Thoâng baùo cuûa Hoäi ñoàng: coâng trình keø choáng ngaäp seõ ñöôïc xaây trong naêm nay, kinh phí 43 tyû ñoàng. Ngöôøi daân ñaõ chôø raát laâu.';

interface Source {
  readonly charset: string;
  readonly text: string;
  readonly expected: string;
}

const sources: readonly Source[] = [
  { charset: 'utf-8', text: vietnamese, expected: vietnamese },
  { charset: 'utf-16le', text: vietnamese, expected: vietnamese },
  { charset: 'utf-16be', text: vietnamese, expected: vietnamese },
  { charset: 'windows-1252', text: western, expected: western },
  { charset: 'windows-1258', text: vietnamese, expected: vietnamese },
  { charset: 'windows-1251', text: russian, expected: russian },
  { charset: 'tcvn3', text: inTcvn3, expected: vietnamese },
  { charset: 'vni', text: inVni, expected: vietnamese },
];

const bytesOf = ({ text, charset }: Source): Buffer =>
  encodeIn(text, charset === 'tcvn3' || charset === 'vni' ? 'font' : charset);

/** What each set is declared as where that is wrong, and nothing of its own can be declared of a font's. */
const wrongly: Readonly<Record<string, string>> = {
  'utf-8': 'windows-1252',
  'utf-16le': 'utf-8',
  'utf-16be': 'windows-1252',
  'windows-1252': 'utf-8',
  'windows-1258': 'windows-1252',
  'windows-1251': 'windows-1252',
  tcvn3: 'utf-8',
  vni: 'windows-1258',
};

interface Form {
  readonly name: string;
  readonly file: string;
  /** The bytes of a file, and what a server says of them. */
  readonly make: (source: Source, declared: string | undefined) => Buffer | undefined;
  readonly told?: boolean;
}

const around = (before: string, bytes: Buffer, behind: string, charset: string): Buffer => {
  const own = charset.startsWith('utf-16') ? charset : 'utf-8';
  return Buffer.concat([encodeIn(before, own), bytes, encodeIn(behind, own)]);
};

const forms: readonly Form[] = [
  { name: 'text', file: 'a.txt', make: bytesOf, told: true },
  { name: 'markdown', file: 'a.md', make: bytesOf, told: true },
  {
    name: 'page',
    file: 'a.html',
    make: (source, declared) => {
      const meta = declared === undefined ? '' : `<meta charset="${declared}">`;
      const head = `<!doctype html><html><head><script>${'1;'.repeat(20_000)}</script>${meta}</head><body><p>`;
      return around(head, bytesOf(source), '</p></body></html>', source.charset);
    },
  },
  {
    name: 'mail',
    file: 'a.eml',
    make: (source, declared) => {
      const type = `Content-Type: text/plain${declared === undefined ? '' : `; charset=${declared}`}`;
      const head = `MIME-Version: 1.0\r\nSubject: News\r\n${type}\r\nContent-Transfer-Encoding: base64\r\n\r\n`;
      return Buffer.from(head + bytesOf(source).toString('base64').replace(/.{76}/g, '$&\r\n'), 'latin1');
    },
  },
  {
    name: 'Rich Text',
    file: 'a.rtf',
    make: (source, declared) => {
      if (source.charset.startsWith('utf-')) return undefined;
      const page = declared === undefined ? '' : `\\ansicpg${/\d{4}$/.exec(declared)?.[0] ?? '1252'}`;
      const coded = Array.from(bytesOf(source), (byte) =>
        byte < 0x80 ? String.fromCharCode(byte) : `\\'${byte.toString(16)}`,
      );
      return Buffer.from(`{\\rtf1\\ansi${page} ${coded.join('')}\\par}`);
    },
  },
];

const outcome = async (form: Form, source: Source, declared: string | undefined): Promise<string> => {
  const bytes = form.make(source, declared);
  if (bytes === undefined) return '-';
  const encoding = form.told === true ? declared : undefined;
  try {
    const { value, diagnostics } = await read({ bytes, name: form.file, encoding });
    if (value.text.includes(source.expected)) return 'right';
    return diagnostics.some(({ code }) => /^read\.(?:encoding|old-vietnamese)-/.test(code)) ? 'told' : 'wrong';
  } catch (error) {
    if (!(error instanceof BriefdeckError)) throw error;
    return 'refused';
  }
};

const allRight = 'right right right right right';
const withoutRichText = 'right right right right -';

/** What becomes of text, Markdown, page, mail and Rich Text, in this order. */
const table: Readonly<Record<string, { declared: string; wrongly: string; undeclared: string }>> = {
  'utf-8': { declared: withoutRichText, wrongly: withoutRichText, undeclared: withoutRichText },
  'utf-16le': { declared: withoutRichText, wrongly: withoutRichText, undeclared: withoutRichText },
  'utf-16be': { declared: withoutRichText, wrongly: withoutRichText, undeclared: withoutRichText },
  'windows-1252': {
    declared: allRight,
    wrongly: 'refused refused right right right',
    undeclared: 'refused refused right right right',
  },
  'windows-1258': {
    declared: allRight,
    wrongly: 'right right right right told',
    undeclared: 'refused refused right right told',
  },
  'windows-1251': {
    declared: allRight,
    wrongly: 'told told told told told',
    undeclared: 'refused refused told told told',
  },
  tcvn3: { declared: allRight, wrongly: allRight, undeclared: allRight },
  vni: { declared: allRight, wrongly: 'told told told told told', undeclared: allRight },
};

describe('character sets', () => {
  it.each(sources.map((source) => ({ ...source, cells: table[source.charset] })))(
    '$charset is right where it is declared, and never wrong without a word',
    async (source) => {
      const rows = {
        declared: source.charset === 'tcvn3' || source.charset === 'vni' ? 'windows-1252' : source.charset,
        wrongly: wrongly[source.charset],
        undeclared: undefined,
      };
      const found = await Promise.all(
        Object.entries(rows).map(async ([row, declared]) => [
          row,
          (await Promise.all(forms.map((form) => outcome(form, source, declared)))).join(' '),
        ]),
      );
      expect(Object.fromEntries(found)).toEqual(source.cells);
    },
  );
});
