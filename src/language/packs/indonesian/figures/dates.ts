import { list } from '../../../pack/lists.js';
import type { Dates } from '../../../pack/subjects/figures/dates.js';

export const indonesianDates = (): Partial<Dates> => ({
  months: list('januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember'),
  weekdays: list('senin|selasa|rabu|kamis|jumat|sabtu|minggu'),
  quarters: list('kuartal|triwulan'),
  dayWords: [],
  dayEndings: [],
  daysInWords: [],
  dateLinks: [],
  yearWords: ['tahun'],
  yearOpeners: list('pada|sejak|hingga|sampai|antara|awal|akhir|pertengahan|mulai'),
  dateOpeners: list('pada|tanggal|senin|selasa|rabu|kamis|jumat|sabtu|minggu|sejak|hingga|mulai'),
  timeOpeners: list('pada|sejak|hingga|sampai|selama|sebelum|setelah|tahun|bulan|tanggal'),
  startOpeners: list('mulai|terhitung|sejak|per'),
  todayWords: list('hari ini'),
  relativeTimes: list('tahun lalu|bulan lalu|pekan lalu|minggu lalu|kemarin|tahun depan|bulan depan|tahun ini'),
  laterWords: list('kemudian|setelahnya|sebelumnya|setelah itu|sebelum itu|berselang'),
  formerTimes: list('dulu|sebelumnya|selama ini'),
  presentTimes: list('kini|sekarang|mulai sekarang'),
  laterDays: list('rapat berikutnya|pertemuan berikutnya|batas waktu'),
  lifeDays: list('lahir|wafat|meninggal'),
  adoptions: list('ditetapkan di|ditetapkan pada|disahkan di|disahkan pada|disahkan dengan'),
});
