import { list } from '../pack/lists.js';
import type { Cautions } from './cautions.js';

/** What is not said here is not known. */
export const indonesianCautions = (): Partial<Cautions> => ({
  anaphors: list(
    'itulah|inilah|alasannya|sebabnya|penyebabnya|tujuannya|dampaknya|syaratnya|yang pertama|yang kedua|yang ketiga|dia|ia|mereka|beliau|menurutnya|menurut dia|ini|itu|hal ini|hal itu|hal tersebut|hal serupa|kondisi ini|kondisi itu|kondisi tersebut|langkah ini|langkah itu|langkah tersebut|dengan begitu|keduanya|di antaranya|sisanya|yang lain|setelah itu|sebelum itu|saat itu|di sana|di situ|sejak itu|sejak saat itu|dari sana|tanpa mereka|tanpa dia|tanpa itu|bagi mereka',
  ),
  anaphorStops: list('ini adalah kali|itu sebabnya'),
  countPronouns: list(
    'tak satu pun|tidak satu pun|tak satupun|ketiganya|keempatnya|kelimanya|kedua duanya|separuhnya|sebagian besar|sebagian|setengahnya',
  ),
  rankWords: list('pertama|kedua|ketiga|keempat|kelima|yang pertama|yang kedua|yang ketiga'),
  substitutes: list('miliknya|milik mereka'),
  partitives: list('di antaranya|di antara mereka|dari mereka|dari jumlah itu|dari jumlah tersebut'),
  orderWords: list('masing masing|berturut turut'),
  countVerbs: list('tinggal|tersisa'),
  ownerEndings: ['nya'],
  ellipses: list('begitu juga|demikian juga|demikian pula|begitu pula'),
  reservations: list(
    'jika tidak|kalau tidak|bila tidak|apabila tidak|pengecualian|pengecualiannya|satu pengecualian|ada satu pengecualian|ketentuan ini tidak berlaku|dikecualikan',
  ),
  exemptions: list('tidak berlaku|tak berlaku'),
  selfNouns: list(
    'laporan|dokumen|artikel|kajian|penelitian|sidang|rapat|konferensi|pertemuan|undang undang|peraturan|keputusan|panduan|pedoman|siaran pers|pernyataan|rencana|program|bab|bagian|pasal|perjanjian|surat',
  ),
  otherWords: list('lain|lainnya'),
  calendarNouns: list(
    'saat|hari|minggu|pekan|bulan|tahun|kali|kini|malam|pagi|siang|sore|waktu|selama|sejauh|hingga kini|musim|periode|berikut',
  ),
  proForms: list('melakukan hal itu|melakukan hal tersebut|melakukannya'),
  endReferences: list(
    'seminggu kemudian|sebulan kemudian|setahun kemudian|hari berikutnya|keesokan harinya|beberapa hari kemudian',
  ),
  ties: list(
    'namun|tetapi|tapi|akan tetapi|karena itu|oleh karena itu|oleh sebab itu|maka|sehingga|sebaliknya|meski demikian|meskipun demikian|walau demikian|dengan demikian|akibatnya',
  ),
  additions: list('selain itu|di samping itu|kemudian|lalu|bahkan|juga|sementara itu|misalnya|contohnya'),
  pairs: list('tidak hanya … tetapi|bukan hanya … tetapi|bukan … melainkan|tidak hanya … namun|baik … maupun'),
  stances: list('sejujurnya|terus terang|sebenarnya|sesungguhnya|sayangnya|kenyataannya|nyatanya'),
  counterparts: list('di satu sisi … di sisi lain|ada yang … ada yang|kadang … kadang|ada kalanya … ada kalanya'),
  hedges: list(
    'mungkin|diperkirakan|direncanakan|rencananya|diharapkan|diduga|akan|berencana|berpotensi|kemungkinan|target|ditargetkan|menargetkan',
  ),
  formers: list('mantan|eks|wakil|pelaksana tugas|plt'),
  targets: list('target|sasaran|anggaran|batas|ditargetkan'),
  comparers: list('dibandingkan|dibanding|dari target|lebih rendah dari|lebih tinggi dari|daripada'),
  thresholds: list('jika|bila|apabila|kecuali|asalkan'),
  directions: list('naik|turun|meningkat|menurun|bertambah|berkurang|tumbuh|anjlok|merosot'),
  amountWords: list('sebesar|hingga'),
  relativeTimes: list('tahun lalu|bulan lalu|pekan lalu|minggu lalu|kemarin|tahun depan|bulan depan|tahun ini'),
  laterWords: list('kemudian|setelahnya|sebelumnya|setelah itu|sebelum itu|berselang'),
  timeOpeners: list('pada|sejak|hingga|sampai|selama|sebelum|setelah|tahun|bulan|tanggal'),
  verdicts: list(
    'ditolak|menolak|tidak disarankan|tidak direkomendasikan|dibatalkan|tidak disetujui|tidak diusulkan|tidak dipilih|tidak layak dipilih|dikesampingkan',
  ),
  yesAndNo: list('ya|tidak|belum|tentu|benar|bukan'),
  restWords: list('tersisa|sisanya'),
  relationalNouns: list('sebab|penyebab|alasan'),
  limiters: list('satu satunya|utama|terbesar'),
  doubts: list('bukan satu satunya sebab|bukan satu satunya penyebab|bukan satu satunya alasan|hasilnya mengejutkan'),
});
