// Vietnamese documents and sites: decrees, letters, explainers, how-tos.
import { htmlToText } from '../text/html.js';
import { unwrap } from '../text/lines.js';
import { frontMatter, sections, withTitle } from './markdown.js';
import { inPieces, type Reader } from './reader.js';

const CHAPTER = /^\s*#*\s*\**\s*(?:Chương|CHƯƠNG|PHẦN|Phần)\s+(?:[IVXLC]+|\d+|thứ)/u;
const CHAPTER_OR_ARTICLE = /^\s*#*\s*\**\s*(?:Chương|CHƯƠNG|Điều)\s+(?:[IVXLC]+|\d+)/u;
const ROMAN = /^\s*#*\s*\**\s*[IVX]+\s*[.\\–-]/u;
const LONG = { least: 250, most: 2500 };

/** A table's cells came as lines of their own, and emphasis broke over lines: marks that nobody sees on the page. */
const official = (raw: string): string =>
  unwrap(
    raw
      .split('\n')
      .map((line) => line.replace(/\*+/g, '').replace(/^\s*\|\s*$/, ''))
      .filter((line) => !/^\s*[#|\s-]*$/.test(line) || line.trim() === '')
      .join('\n'),
  );

/** What a property site puts around its legal explainers. */
const MENU = /^\s*#+\s*(?:Mua bán|Cho thuê|Nội dung chính)/;

function explainer(raw: string): string {
  const lines = unwrap(raw)
    .split('\n')
    .filter((line) => !MENU.test(line));
  const title = lines[0]?.replace(/^#+\s*/, '').trim();
  return lines.filter((line, i) => i === 0 || line.replace(/^#+\s*/, '').trim() !== title).join('\n');
}

const isOfficial = (raw: string): boolean => /^\s*\|?\s*\|/.test(raw) || !/^#\s/m.test(raw.slice(0, 400));

export const internalDocuments: Reader = inPieces((raw) => {
  if (/bản dịch này|copyright on this translation/i.test(raw)) return [];
  return sections(isOfficial(raw) ? official(raw) : explainer(raw), CHAPTER, LONG);
});

/** Title, a teaser that links to the site, the article, and the teaser's end again. */
export const taxArticles: Reader = {
  text: (raw) => {
    const lines = raw.split('\n');
    const body = lines.filter(
      (line, i) => i > 0 && !/^[=-]{5,}\s*$/.test(line) && !line.startsWith('[:gift:') && !/^more\S/.test(line),
    );
    return `# ${lines[0] ?? ''}\n\n${unwrap(body.join('\n'))}`;
  },
};

/** The table of data above a decree is the site's, not the decree's. */
export const decrees: Reader = inPieces((raw) => {
  const { title, body } = frontMatter(raw);
  if (!body.includes('Điều 1')) return [];
  const start = /^## (?:VĂN BẢN|NỘI DUNG|TOÀN VĂN)[^\n]*\n/im.exec(body);
  const whole = start
    ? body.slice(start.index + start[0].length)
    : body.replace(/^## THÔNG TIN[^\n]*\n[\s\S]*?(?=^## )/im, '');
  const text = whole
    .replace(/^#+ (?:Nguồn|NGUỒN|Ghi chú|GHI CHÚ|Tham khảo|Xem thêm)[\s\S]*$/m, '')
    .replace(/&nbsp;/g, ' ');
  return sections(`# ${title ?? ''}\n\n${unwrap(text).replace(/^# .*$/m, '')}`, CHAPTER, LONG);
});

/** The law's name stands in capitals, over two lines, below the assembly's. */
const nameOf = (text: string): string | undefined => {
  const match = /^\W*((?:BỘ LUẬT|LUẬT|HIẾN PHÁP|PHÁP LỆNH)[^\n]*)\n\s*([\p{Lu}\s,]+\n)?/mu.exec(text);
  return match ? `${match[1] ?? ''} ${match[2] ?? ''}`.replace(/[*#]/g, '').replace(/\s+/g, ' ').trim() : undefined;
};

export const laws: Reader = inPieces((raw) =>
  sections(unwrap(raw), CHAPTER, LONG, nameOf(raw)).filter(
    (text) => CHAPTER_OR_ARTICLE.test(text) || /Điều \d/.test(text),
  ),
);

/** A document's kind and subject, below the letterhead. */
const subjectOf = (text: string): string | undefined =>
  /^[#*\s]*((?:NGHỊ QUYẾT|Nghị quyết số|KẾ HOẠCH|CHƯƠNG TRÌNH|BÁO CÁO|Báo cáo|Phiên họp)[^\n]*)/mu
    .exec(text)?.[1]
    ?.replace(/\*+/g, '')
    .trim();

export const masterPlan: Reader = inPieces((raw) => {
  const text = raw.replace(/\\([-.*_])/g, '$1').replace(/^\s+(?=#)/gm, '');
  return sections(text, ROMAN, LONG, subjectOf(text));
});

export const healthResearch: Reader = {
  text: (raw) => {
    const { title, body } = frontMatter(raw);
    return /<p[\s>]/.test(body) ? `${title ?? ''}\n\n${htmlToText(body)}` : withTitle({ title, body });
  },
};
