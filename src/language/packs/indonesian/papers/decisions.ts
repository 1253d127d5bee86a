import { list } from '../../../pack/lists.js';
import type { Decisions } from '../../../pack/subjects/papers/decisions.js';

export const indonesianDecisions = (): Partial<Decisions> => ({
  options: list('opsi|pilihan|skenario'),
  endorsements: list(
    'direkomendasikan|merekomendasikan|disarankan|menyarankan|pilihan terbaik|opsi terbaik|kami usulkan|kami rekomendasikan',
  ),
  choosingVerbs: list('memilih|menyetujui|mengambil|menetapkan|menjalankan|melaksanakan'),
  deferrals: list('cadangan|ditunda|dipertimbangkan kembali|dipertimbangkan lagi|ditinjau kembali|ditinjau lagi'),
  verdicts: list(
    'ditolak|menolak|tidak disarankan|tidak direkomendasikan|dibatalkan|tidak disetujui|tidak diusulkan|tidak dipilih|tidak layak dipilih|dikesampingkan',
  ),
  decisionLabels: list('keputusan|kesimpulan|tindak lanjut|disepakati|memutuskan|menetapkan|tugas|langkah berikutnya'),
  decisionVerbs: list('ditunda|disepakati|disetujui|diputuskan|menyepakati|menyetujui|memutuskan|sepakat untuk'),
  votingRules: [],
  requests: list('memohon|mohon|diminta|dimohon|memerintahkan|menginstruksikan|mengimbau|mengharapkan'),
  orderings: list('dengan ini|bersama ini|diberitahukan bahwa|diinstruksikan untuk|sampai pemberitahuan lebih lanjut'),
  taskHeadings: list('langkah selanjutnya|pembagian tugas|tugas|tindak lanjut'),
  owners: list('penanggung jawab|pelaksana'),
  deadlines: list('sebelum|paling lambat|selambat lambatnya|hingga'),
  dueLabels: list('tenggat|batas waktu'),
  attributeLabels: list(
    'instansi pendukung|instansi terkait|mitra|jangka waktu|waktu pelaksanaan|anggaran|sumber dana|keluaran|instansi penanggung jawab',
  ),
});
