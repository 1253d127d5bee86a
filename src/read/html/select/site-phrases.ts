/**
 * Whether a line is the site speaking to its readers, not the article: what leads to other articles, asks to subscribe or
 * to share, marks an advertisement, claims the rights.
 *
 * @param linked how much of the line is links: 0 to 1
 */
export function isSiteLine(text: string, linked: number): boolean {
  const bare = text.replace(/^[\s>»›→•*|·–—▶►👉-]+/u, '').trim();
  if (bare === '') return true;
  if (whole.test(bare)) return true;
  if (bare.length <= 300 && openings.test(bare)) return true;
  if (bare.length <= 250 && rights.test(bare)) return true;
  // A line that is one link leads elsewhere, unless it ends as a statement does.
  if (linked > 0.6 && /^\s*[>»›→▶►👉]/u.test(text)) return true;
  return linked > 0.9 && bare.length > 15 && !/[.!?…]["'”’»)\]]*$/u.test(bare);
}

/** A label that opens a list of other articles. */
export const opensLinks = (text: string): boolean => whole.test(text.replace(/[\s:.…]+$/u, '').trim());

/** Lines of nothing else. */
const whole = new RegExp(
  `^(?:${[
    'advertisement|advertising|sponsored|sponsored content|quảng cáo|publicité|anzeige|werbung|publicidad|iklan|story continues below(?: this)?(?: advertisement)?|article continues after advertisement|continue reading(?: the main story)?|skip (?:advertisement|past .{0,40})|scroll to continue(?: .{0,40})?',
    'read more|read also|also read|see also|related(?: (?:news|articles?|stories|story|topics|content|links|posts))?|more on this(?: story)?|more stories|recommended(?: for you| reading)?|most (?:read|popular|viewed)|top stories|you may also like|what to read next|explore more(?: on these topics)?',
    'xem thêm|đọc thêm|đọc tiếp|tin liên quan|tin cùng (?:chuyên mục|chủ đề)|tin khác|các tin khác|tin mới(?: nhất)?|tin đọc nhiều|đọc nhiều(?: nhất)?|bài liên quan|bài viết liên quan|tin bài liên quan|có thể bạn quan tâm|bạn có thể quan tâm|cùng chuyên mục|chủ đề liên quan|tin nổi bật',
    'leia mais|lire aussi|à lire aussi|en savoir plus|weiterlesen|mehr zum thema|lesen sie auch|lea también|le puede interesar|baca juga|leggi anche',
    'share|share this(?: article| story| post)?|share on .{0,30}|tweet|print|email|copy link|link copied!?|save|listen|comments?(?: \\(\\d+\\))?|leave a (?:comment|reply)|post a comment|view comments|no comments|\\d+ comments?|tags?|topics|follow us(?: on .{0,60})?|subscribe(?: now)?|sign up|log ?in|back to top|reuse this content|minute read|\\d+ min(?:ute)?s? read',
    'chia sẻ|bình luận|ý kiến(?: của bạn)?|gửi bình luận|sao chép liên kết|copy link|in bài(?: viết)?|theo dõi|nghe đọc bài|thích|lưu bài|từ khóa|từ khoá|trở lại|về trang chủ|\\d+ bình luận|video đang hot',
  ].join('|')})\\s*[:.…]*$`,
  'iu',
);

/** Lines that go on with where they lead. */
const openings = new RegExp(
  `^(?:${[
    '(?:read more|read also|also read|read|see also|see more|related|more|watch|listen|don.t miss|recommended|lire aussi|lesen sie auch|lea también|baca juga)\\s*(?::|»|>|→|\\|)',
    '(?:mời (?:quý )?(?:độc giả|bạn đọc|bạn)\\s+(?:xem|đọc|theo dõi)|(?:xem|đọc) thêm|xem tiếp|đọc tiếp|tin liên quan|bài liên quan|có thể bạn quan tâm)(?:\\s*(?::|»|>|→|\\||$)| (?:tại|các|những|bài|tin|video))',
    '(?:tags?|topics|filed under|keywords|từ khóa|từ khoá|chủ đề)\\s*:',
    '(?:sign up|subscribe|register)(?: (?:now|here|today|free))?(?: (?:to|for) (?:our|the|this|get|receive|more|free)| and get)',
    '(?:follow|like|join) us (?:on|at)|(?:get|download) (?:our|the) .{0,30}\\b(?:app|newsletter|newsletters)\\b|enter your e-?mail|your e-?mail address',
    '(?:we use|this (?:site|website) uses|by (?:continuing|clicking|signing up|using)) .{0,60}(?:cookies?|agree|accept|terms)',
    'đăng ký (?:nhận (?:tin|bản tin|thông báo)|theo dõi|kênh)|(?:theo dõi|like|tham gia|cập nhật) .{0,60}\\b(?:trên|qua|tại) (?:facebook|zalo|youtube|tiktok|google news|google tin tức|telegram|fanpage)',
    'vui lòng (?:nhập|đăng nhập|ghi rõ nguồn)|bạn cần đăng nhập|hãy là người (?:đầu tiên|bình luận)',
    '(?:email|e-?mail|contact) (?:us|the (?:reporter|author|editor))|do you have (?:a story|more information)\\b.{0,120}(?:contact|email|e-mail|get in touch|let us know)|have you (?:been affected|got a story)',
  ].join('|')})`,
  'iu',
);

const rights =
  /^(?:copyright\b|©|\(c\) ?(?:19|20)\d\d|bản quyền (?:thuộc|©|của)|ghi rõ nguồn|nghiêm cấm sao chép)|\ball rights reserved\b|may not be (?:published|reproduced|republished)|cấm sao chép dưới mọi hình thức/iu;
