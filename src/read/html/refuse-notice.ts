import { noArticle } from '../bytes/refusals.js';
import type { MarkedDocument, Part } from '../marked/marked-document.js';

/**
 * Refuses what a server shows in place of an article: that it denies it or hasn't got it, that a program is still to load it, or
 * its title alone.
 *
 * @param document what was read of the page, without what stands around its message
 * @throws BriefdeckError `input.no-article`
 */
export function refuseNotice({ title, parts }: Pick<MarkedDocument, 'title' | 'parts'>, name: string): void {
  const headings = parts.flatMap((part) => (part.kind === 'heading' ? [part.text] : []));
  const texts = parts.flatMap(textsOf);
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  if (length > longest) return;
  const said = [title ?? '', ...headings].find((line) => line.length < longestTitle && denials.test(line.trim()));
  if (said !== undefined) throw noArticle(`${name} holds no article: it says "${said.trim()}".`);
  const lines = texts.filter((text) => /[\p{L}\p{N}]/u.test(text));
  const waiting = lines.find((line) => waits.test(line.trim()));
  if (waiting !== undefined && lines.every((line) => waits.test(line.trim()) || line.length < shortestSentence))
    throw noArticle(`${name} holds no article: it says "${waiting.trim().slice(0, longestTitle)}".`);
  if (lines.every(isLabel) && (title !== undefined || headings.length > 0) && !parts.some(hasCaption))
    throw noArticle(`${name} holds a title and no text.`);
}

/** UTF-16 units of all that a notice says. */
const longest = 900;
const longestTitle = 100;
const shortestSentence = 40;

function textsOf(part: Part): string[] {
  switch (part.kind) {
    case 'list':
      return part.items.map(({ text }) => text);
    case 'table':
      return part.rows.flat();
    case 'figure':
    case 'heading':
      return [];
    default:
      return [part.text];
  }
}

/** Of a menu, or a button. */
const isLabel = (text: string): boolean => text.length < 25 && !/[.!?…:]$/.test(text.trim());

const hasCaption = (part: Part): boolean => part.kind === 'figure' && part.caption !== undefined;

/** What pages that deny something are called, each alone. */
const denial = [
  '(?:http )?(?:(?:error|status|lỗi|fehler|erreur)[ :#-]*)?(?:401|402|403|404|405|410|429|451|50[0-9]|52[0-9])(?: error)?',
  '(?:access|permission|zugriff) (?:denied|verweigert|to this page has been denied)|accès refusé|acceso denegado|forbidden|unauthorized',
  '(?:page |seite |página |page )?(?:not found|nicht gefunden|no encontrada|introuvable)',
  '(?:oops[!,. ]*)?(?:the |this |that )?page (?:you .{0,40} )?(?:could not be|can.t be|cannot be|was not|isn.t) (?:found|available)',
  '(?:không tìm thấy|không tồn tại)(?: trang| bài viết| nội dung)?',
  'trang (?:không tồn tại|không tìm thấy|bạn .{0,40} không tồn tại)|truy cập bị (?:từ chối|chặn)',
  'just a moment|one moment,? please|attention required|checking your browser|verify(?:ing)? (?:that )?you are (?:a )?human',
  'are you (?:a )?(?:human|robot)|security check|pardon our interruption|robot check|request blocked',
  'bad gateway|gateway time-?out|service (?:temporarily )?unavailable|internal server error|too many requests',
  'site (?:under )?maintenance|bảo trì hệ thống|redirecting|moved permanently|object moved|gone',
].join('|');

/** Some of them, and then perhaps the name of the site. */
const denials = new RegExp(`^(?:${denial})(?:[\\s:–—-]+(?:${denial}))*[\\s!.…]*(?:\\s[|–—·-]\\s.{0,30})?$`, 'iu');

/** Lines that a program puts there until it has something to show, or where it may not run. */
const waits = new RegExp(
  [
    '^(?:loading|please wait|one moment|đang tải(?: dữ liệu| trang)?|vui lòng (?:chờ|đợi)|chargement|laden|wird geladen|cargando|memuat)[^.!?]{0,40}[\\s.…]*$',
    '(?:enable|turn on|activate|bật|kích hoạt|activer|aktivier\\w*|activar) (?:the )?(?:javascript|cookies)|javascript (?:is|must be|seems to be|không|wird) ',
    '(?:permission to access|requested url .{0,80} (?:was not found|could not be)|checking your browser)',
  ].join('|'),
  'iu',
);
