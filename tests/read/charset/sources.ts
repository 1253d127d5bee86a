import { encodeIn } from './encode.js';

/** An article in a character set. */
export interface Source {
  readonly name: string;
  readonly bytes: Buffer;
  /** What its letters are; those of old fonts are others than its bytes say. */
  readonly expected: string;
  /** The set that markup around it is written in. */
  readonly markup: 'utf-8' | 'utf-16le' | 'utf-16be';
  /** What it is rightly declared as. */
  readonly label: string;
  /** What it is taken for by those who do not know. */
  readonly wrongLabel: string;
  /** The code page of Windows that Rich Text names; none where it can't be said there. */
  readonly codePage?: number | undefined;
  readonly wrongCodePage?: number | undefined;
}

const western =
  'The “harbour” café – rebuilt for 43 € — opens at Málaga’s quay. Señor Núñez said that the fête would be held there…';
const vietnamese =
  'Thông báo của Hội đồng: công trình kè chống ngập sẽ được xây trong năm nay, kinh phí 43 tỷ đồng. Người dân đã chờ rất lâu.';
const polish =
  'Rada miasta postanowiła zbudować nową tamę. Prace, które zaczną się wiosną, potrwają cztery lata; wcześniej działała tu mała śluza.';
const czech =
  'Rada města chce příští rok začít stavět novou hráz. Dělníci budou pracovat čtyři roky, i když přijde větší mráz než dříve.';
const russian = 'Совет города решил построить новую дамбу. Мэр Анна Лукина сказала, что Нева поднимется весной.';
const greek = 'Το δημοτικό συμβούλιο αποφάσισε να χτίσει νέο φράγμα. Οι εργασίες θα αρχίσουν την άνοιξη.';
const turkish =
  'Şehir meclisi yeni bir set yapmayı kararlaştırdı. İşçiler üç gün sonra başlayacak ve dört yıl boyunca çalışacak.';
const arabic = 'قرر مجلس المدينة بناء سد جديد عند الميناء. تبدأ الأعمال في الربيع وتستمر أربع سنوات.';
const thai = 'สภาเมืองตัดสินใจสร้างเขื่อนใหม่ที่ท่าเรือ งานจะเริ่มในฤดูใบไม้ผลิและใช้เวลาสี่ปี';
const japanese = '市議会は港に新しい堤防を建設することを決めた。工事は春に始まり、四年かかる見込みだ。';
const chinese = '市议会决定在港口修建新的防洪堤。工程将于春季开始，预计需要四年时间。';
const taiwanese = '市議會決定在港口修建新的防洪堤。工程將於春季開始，預計需要四年時間。';
const korean = '시의회는 항구에 새 방조제를 짓기로 결정했다. 공사는 봄에 시작되어 사 년이 걸릴 것이다.';
const inTcvn3 =
  'Th«ng b¸o cña Héi ®ång: c«ng tr×nh kÌ chèng ngËp sÏ ®\u00adîc x©y trong n¨m nay, kinh phÝ 43 tû ®ång. Ng\u00adêi d©n ®· chê rÊt l©u.';
const inVni =
  'Thoâng baùo cuûa Hoäi ñoàng: coâng trình keø choáng ngaäp seõ ñöôïc xaây trong naêm nay, kinh phí 43 tyû ñoàng. Ngöôøi daân ñaõ chôø raát laâu.';

const mark = '\ufeff';

const unicode = (name: string, markup: Source['markup'], text: string, wrongLabel: string): Source => ({
  name,
  bytes: encodeIn(text, markup),
  expected: vietnamese,
  markup,
  label: markup,
  wrongLabel,
  codePage: name === 'utf-8' ? 65001 : undefined,
  wrongCodePage: 1252,
});

const legacy = (label: string, text: string, wrongLabel: string, codePage?: number): Source => ({
  name: label,
  bytes: encodeIn(text, label),
  expected: text,
  markup: 'utf-8',
  label,
  wrongLabel,
  codePage,
  wrongCodePage: codePage === 1252 ? 1251 : 1252,
});

/** Text that was typed for a font, which is western as far as programs know. */
const font = (name: string, text: string, wrongLabel: string): Source => ({
  name,
  bytes: encodeIn(text, 'font'),
  expected: vietnamese,
  markup: 'utf-8',
  label: 'windows-1252',
  wrongLabel,
  codePage: 1252,
  wrongCodePage: 1258,
});

export const sources: readonly Source[] = [
  unicode('utf-8', 'utf-8', vietnamese, 'windows-1252'),
  unicode('utf-8, marked', 'utf-8', mark + vietnamese, 'windows-1258'),
  unicode('utf-16le', 'utf-16le', vietnamese, 'utf-8'),
  unicode('utf-16le, marked', 'utf-16le', mark + vietnamese, 'windows-1252'),
  unicode('utf-16be', 'utf-16be', vietnamese, 'windows-1252'),
  unicode('utf-16be, marked', 'utf-16be', mark + vietnamese, 'utf-8'),
  legacy('windows-1252', western, 'utf-8', 1252),
  { ...legacy('windows-1252', western, 'utf-16le'), name: 'iso-8859-1', label: 'iso-8859-1' },
  legacy('windows-1258', vietnamese, 'windows-1252', 1258),
  legacy('windows-1250', polish, 'windows-1252', 1250),
  legacy('iso-8859-2', czech, 'iso-8859-1'),
  legacy('windows-1251', russian, 'windows-1252', 1251),
  legacy('koi8-r', russian, 'windows-1251'),
  legacy('windows-1253', greek, 'utf-8', 1253),
  legacy('windows-1254', turkish, 'windows-1252', 1254),
  legacy('windows-1256', arabic, 'windows-1252', 1256),
  legacy('windows-874', thai, 'windows-1252', 874),
  legacy('shift_jis', japanese, 'windows-1252', 932),
  legacy('euc-jp', japanese, 'shift_jis'),
  legacy('iso-2022-jp', japanese, 'utf-8'),
  legacy('gbk', chinese, 'windows-1252', 936),
  legacy('gb18030', chinese, 'utf-8'),
  legacy('big5', taiwanese, 'gbk', 950),
  legacy('euc-kr', korean, 'windows-1252', 949),
  font('tcvn3', inTcvn3, 'utf-8'),
  font('vni', inVni, 'windows-1258'),
];
