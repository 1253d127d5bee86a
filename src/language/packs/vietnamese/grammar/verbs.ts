import { list } from '../../../pack/lists.js';
import type { Verbs } from '../../../pack/subjects/grammar/verbs.js';
import { vietnameseCommonVerbs } from './common-verbs.js';

export const vietnameseVerbs = (): Verbs => ({
  verbs: vietnameseCommonVerbs,
  partialVerbs: false,
  verbEndings: [],
  gerundEndings: [],
  pastEndings: [],
  pluralEndings: [],
  finiteForms: [],
  furtherVerbs: [],
  infinitiveMarks: [],
  nounOpeners: [],
  auxiliaries: list(
    'mới chỉ|mới là|nhiều lần|đã|sẽ|đang|là|được|bị|có|phải|cần|cũng|vẫn|đều|không|chưa|còn|chỉ|từng|vừa|sắp|tiếp tục|nên|có thể|không thể|luôn|thường|liên tục|lại',
  ),
  subjectAuxiliaries: list('đã được|đã bị|sẽ|đang|vẫn|cũng|đều|từng|vừa|sắp|luôn|còn|liên tục'),
  existentials: list('có|đã có|sẽ có|còn có|còn|vẫn còn|chỉ có|chỉ còn|vừa có|đang có|cũng có|không có|được biết'),
  passives: list('được|bị'),
  finites: list('đã|sẽ|đang'),
  deeds: list('đã|sẽ'),
  attributiveVerbs: list('có'),
  manners: list('tích cực|chủ động|kịp thời|thường xuyên|nghiêm túc|khẩn trương|từng bước|nhanh chóng|sớm|tiếp tục'),
});
