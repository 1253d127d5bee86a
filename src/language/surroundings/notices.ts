/** What pages that deny something are called, each alone, as patterns: servers write them, in the language of whoever runs them. */
export const deniedTitles: readonly string[] = [
  '(?:http )?(?:(?:error|status|lỗi|fehler|erreur)[ :#-]*)?(?:401|402|403|404|405|410|429|451|50[0-9]|52[0-9])(?: error)?',
  '(?:access|permission|zugriff) (?:denied|verweigert|to this page has been denied)|accès refusé|acceso denegado|forbidden|unauthorized',
  '(?:page |seite |página |page )?(?:not found|nicht gefunden|no encontrada|introuvable)',
  '(?:oops[!,. ]*)?(?:the |this |that )?page (?:you .{0,40} )?(?:could not be|can.t be|cannot be|was not|isn.t) (?:found|available)',
  '(?:không tìm thấy|không tồn tại)(?: trang| bài viết| nội dung)?',
  'trang (?:không tồn tại|không tìm thấy|bạn .{0,40} không tồn tại)|truy cập bị (?:từ chối|chặn)',
  'just a moment|one moment,? please|attention required|checking your browser(?: before .{1,60})?|verify(?:ing)? (?:that )?you are (?:a )?human',
  'are you (?:a )?(?:human|robot)|before you continue(?: to .{1,40})?|security check|pardon our interruption|robot check|request blocked',
  'bad gateway|gateway time-?out|(?:the )?service (?:is )?(?:temporarily |currently )?unavailable|internal server error|too many requests',
  'site (?:under )?maintenance|bảo trì hệ thống|redirecting|moved permanently|object moved|gone',
];

/** Lines that a program puts there until it has something to show, or where it may not run. */
export const waitingLines: readonly string[] = [
  '^(?:loading|please wait|one moment|đang tải(?: dữ liệu| trang)?|vui lòng (?:chờ|đợi)|chargement|laden|wird geladen|cargando|memuat)[^.!?]{0,40}[\\s.…]*$',
  '(?:enable|turn on|activate|bật|kích hoạt|activer|aktivier\\w*|activar) (?:the )?(?:javascript|cookies)|javascript (?:is|must be|seems to be|không|wird) ',
  '(?:permission to access|requested url .{0,80} (?:was not found|could not be)|checking your browser|server is temporarily unable to service your request)',
];
