import { list } from '../../../pack/lists.js';
import type { Sections } from '../../../pack/subjects/papers/sections.js';

export const indonesianSections = (): Partial<Sections> => ({
  divisions: [
    list('bagian besar|buku|lampiran'),
    list('bab'),
    list('bagian'),
    list('paragraf'),
    list('pasal'),
    list('ayat'),
    list('butir'),
  ],
  sectionNames: list(
    'latar belakang|pendahuluan|ringkasan|abstrak|tujuan|metode|metodologi|hasil|pembahasan|kesimpulan|simpulan|saran|rekomendasi|peserta|agenda|keputusan|jadwal|anggaran|penutup',
  ),
  topicOpeners: list('mengenai|terkait|soal|tentang|adapun|dalam hal|perihal'),
  goals: list('tujuan|sasaran|maksud dan tujuan|tujuan umum|target'),
  fundings: list('anggaran|biaya|pendanaan|pembiayaan'),
  findings: list('hasil|hasil utama|hasil penelitian|temuan|kesimpulan|simpulan'),
  recommendations: list('rekomendasi|saran'),
  surroundingHeadings: list('latar belakang|pendahuluan|ruang lingkup|metode|metodologi|tanggapan'),
  aheadHeadings: list(
    'prioritas untuk|rencana untuk|rencana kerja|rencana ke depan|target untuk|langkah ke depan|agenda ke depan|prospek',
  ),
  needs: list(
    'harus|perlu|wajib|mesti|diminta|meminta|minta|diharuskan|diwajibkan|membutuhkan|memerlukan|dibutuhkan|diperlukan|mendesak|menuntut|merekomendasikan|menyarankan|mengimbau|diimbau',
  ),
  outlooks: list(
    'akan|mendatang|berikutnya|depan|rencana|berencana|direncanakan|ditargetkan|diperkirakan|diharapkan|menjelang|segera|bakal',
  ),
  warnings: list('jangan pernah|jangan sekali kali|dilarang keras'),
  cautions: list('berhenti menggunakan|jangan gunakan|tidak menggunakan|jangan mengonsumsi|tidak mengonsumsi'),
  imprints: list('disusun untuk|disiapkan untuk|laporan kepada'),
});
