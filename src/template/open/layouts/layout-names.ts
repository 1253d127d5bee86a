import type { Role } from '../../../model/role.js';

/** What layouts are called that are for a role, as Office and people call them; and whether they need a body for it. */
export const roleNames: readonly (readonly [role: Role, pattern: RegExp, needsBody: boolean])[] = [
  [
    'cover',
    new RegExp(
      [
        String.raw`\bcover\b|title slide|opening slide|front page`,
        String.raw`trang bìa|trang tiêu đề|bản chiếu tiêu đề`,
        String.raw`titelfolie|deckblatt|titelseite`,
        String.raw`diapositive de titre|page de garde|couverture`,
        String.raw`diapositiva de título|portada`,
        String.raw`slide de título|diapositivo de título|\bcapa\b`,
        String.raw`diapositiva titolo|copertina|frontespizio`,
        String.raw`titeldia|voorblad`,
        String.raw`titelbild|rubrikbild|framsida|titellysbilde|titelslide|forside|otsikkodia|kansi`,
        String.raw`slajd tytułowy|strona tytułowa|úvodní snímek|úvodná snímka|címdia|diapozitiv titlu`,
        String.raw`титульный|титульний|başlık slaydı|kapak`,
        '标题幻灯片|標題投影片|封面|首页|表紙|タイトル スライド|제목 슬라이드|표지',
      ].join('|'),
      'i',
    ),
    false,
  ],
  [
    'agenda',
    /agenda|table of contents?|^contents$|mục lục|sommaire|inhalt(sverzeichnis|sübersicht)?$|目录|目次|목차/i,
    true,
  ],
  ['quote', /\bquot(e|ation)\b|trích dẫn|\bzitat\b|\bcita\b|citation/i, false],
  ['closing', /closing|thank|end slide|^end$|kết thúc|cảm ơn|\bmerci\b|\bdanke\b|\bgracias\b/i, false],
];

/** Whether a layout is called a cover. */
export const isCoverName = (name: string): boolean =>
  roleNames.some(([role, pattern]) => role === 'cover' && pattern.test(name));

/** Names of layouts that are made for something else than points; Google's have underscores for spaces. */
export const isSpecial = (name: string): boolean => special.test(name.replaceAll('_', ' '));

const special = new RegExp(
  [
    'section|divider|picture|image|photo|chart|diagram|infographic|table|quote|thank|closing|greeting|title slide|cover',
    String.raw`\bend\b|agenda|contents|\bcode\b|contact|caption|comparison|big number|disclaimer|\bteam\b`,
    'phần|hình|bảng|biểu đồ|kết thúc|cảm ơn|liên hệ|mã nguồn',
    'légende|abschnitt|bildunterschrift|vergleich|sección|sezione|раздел|заголовок раздела|节标题|목차|目录|目次',
  ].join('|'),
  'i',
);

/** Whether a layout is called after a picture that is shown on it. */
export const isForPicture = (name: string): boolean => forPicture.test(name.replaceAll('_', ' '));

const forPicture = /(?<!\b(no|without|ohne|sans|không|không có) )\b(picture|image|photo|bild|foto|imagen|hình|ảnh)/i;
