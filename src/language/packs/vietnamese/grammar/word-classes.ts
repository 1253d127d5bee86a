import { list } from '../../../pack/lists.js';
import type { WordClasses } from '../../../pack/subjects/grammar/word-classes.js';
import { vietnameseCompounds } from './compounds.js';

export const vietnameseWordClasses = (): WordClasses => ({
  abbreviations: list(
    'tp|ts|ths|gs|pgs|bs|ks|cn|ls|th|nxb|q|p|tx|tt|t.ư|tw|mr|mrs|ms|dr|fr|rev|prof|st|vs|inc|ltd|co|corp|jr|sr|no|u.s|vd|tr|đ/c|k|h|ngs|nsưt|nsnd|tnhh|bsck|bscki|bsckii|thpt|ubnd|hđnd',
  ),
  numberAbbreviations: list('đt|tel|art|nos|pp|ca|approx|vol|rs|ext'),
  ordinalNouns: [],
  stopwords: list(
    'và|là|của|có|các|những|một|được|cho|trong|với|khi|đã|để|không|này|đó|từ|ở|tại|cũng|theo|về|đến|ra|vào|như|trên|sẽ|người|nhiều|bị|lại|phải|năm|còn|hơn|đang|ngày|sau|rằng|thì|do|vì|nên|mà|nếu|hay|hoặc|đều|rất|vẫn|mới|chỉ|cùng|qua|trước|giữa|bằng|đối|việc|sự|cả|mỗi|tới|lên|nhưng|thế|ấy|nữa|ông|bà|anh|chị|em|tôi|họ|chúng|ta|nó|mình|cần|nhằm|dù|song|tuy|nhiên|ngoài|dưới|hai|ba|trở|thứ|lần|nơi|bởi|nào|gì|ai|đây|kia|vừa|từng|cách|thêm|khác|quá|khá',
  ),
  compounds: vietnameseCompounds,
  determiners: list('các|những|một|mỗi|mọi|nhiều|mấy|vài|cả|từng|hai|ba|bốn|một số|sự|việc|cuộc|toàn bộ|hàng|số'),
  definites: [],
  indefinites: [],
  prepositions: list(
    'của|cho|với|về|trong|tại|ở|từ|đến|tới|trên|dưới|bằng|qua|theo|giữa|sau|trước|ngoài|đối với|nhằm|để|do|bởi|vào|khỏi|cùng|như|thông qua|vì|nhờ|dọc|quanh|gần|so với',
  ),
  loosePrepositions: list('trong|tại|ở|trên|dưới|sau|trước|giữa|theo|thông qua|bằng|ngay|vì|do|nhờ|bởi'),
  genitives: list('của'),
  coordinators: list('và|hoặc|hay|cùng|lẫn|với|nhưng|song|mà'),
  alternatives: list('hoặc|hay|không chỉ|không những|mà còn|từ'),
  complementisers: list('rằng'),
  // "Vốn" by itself is money.
  relatives: list('nơi|vốn là|vốn đã|vốn có|vốn được|vốn bị|vốn thuộc|vốn rất|vốn không|vốn chỉ|mà'),
  nominalizers: list('việc|sự|cuộc|quá trình'),
  copulas: list('là'),
  presenters: list('đây là|đó là|đây cũng là|đó cũng là|đây chính là|đó chính là'),
});
