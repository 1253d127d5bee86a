import { list } from '../../../pack/lists.js';
import type { References } from '../../../pack/subjects/leaning/references.js';

export const indonesianReferences = (): Partial<References> => ({
  pronouns: list(
    'ia|dia|mereka|kami|kita|saya|beliau|ini|itu|hal ini|hal itu|hal tersebut|keduanya|semuanya|sebagian|di sana|di sini|di situ|saat itu|ketika itu|waktu itu|sebelumnya|sesudahnya|setelah itu|sejak itu|dengan demikian|yang pertama|yang kedua|bila tidak|jika tidak|kalau tidak|begitu|demikian|tersebut|pihaknya|menurutnya|katanya|ujarnya|akibatnya',
  ),
  demonstratives: list('ini|itu|tersebut'),
  anaphors: list(
    'itulah|inilah|alasannya|sebabnya|penyebabnya|tujuannya|dampaknya|syaratnya|yang pertama|yang kedua|yang ketiga|dia|ia|mereka|beliau|menurutnya|menurut dia|ini|itu|hal ini|hal itu|hal tersebut|hal serupa|kondisi ini|kondisi itu|kondisi tersebut|langkah ini|langkah itu|langkah tersebut|dengan begitu|keduanya|di antaranya|sisanya|yang lain|setelah itu|sebelum itu|saat itu|di sana|di situ|sejak itu|sejak saat itu|dari sana|tanpa mereka|tanpa dia|tanpa itu|bagi mereka',
  ),
  anaphorStops: list('ini adalah kali|itu sebabnya'),
  ownerEndings: ['nya'],
  backReferences: list(
    'soal lain|cerita lain|lain cerita|lain soal|tersebut di atas|di atas|serupa|hal tersebut|yang disebutkan di atas|demikian',
  ),
  shortNames: [],
  eventNouns: list('penyebab'),
  relationalNouns: list('sebab|penyebab|alasan'),
  limiters: list('satu satunya|utama|terbesar'),
  selfNouns: list(
    'laporan|dokumen|artikel|kajian|penelitian|sidang|rapat|konferensi|pertemuan|undang undang|peraturan|peraturan pemerintah|peraturan menteri|peraturan presiden|peraturan daerah|keputusan|panduan|pedoman|siaran pers|pernyataan|rencana|program|bab|bagian|pasal|perjanjian|surat',
  ),
  coiners: list('disebut|kami sebut|dinamakan|dijuluki|dikenal sebagai|bernama'),
  proForms: list('melakukan hal itu|melakukan hal tersebut|melakukannya'),
  ellipses: list('begitu juga|demikian juga|demikian pula|begitu pula'),
  endReferences: list(
    'seminggu kemudian|sebulan kemudian|setahun kemudian|hari berikutnya|keesokan harinya|beberapa hari kemudian',
  ),
  calendarNouns: list(
    'saat|hari|minggu|pekan|bulan|tahun|kali|kini|malam|pagi|siang|sore|waktu|selama|sejauh|hingga kini|musim|periode|berikut',
  ),
  doubts: list('bukan satu satunya sebab|bukan satu satunya penyebab|bukan satu satunya alasan|hasilnya mengejutkan'),
});
