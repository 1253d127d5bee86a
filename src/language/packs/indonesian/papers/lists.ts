import { list } from '../../../pack/lists.js';
import type { Lists } from '../../../pack/subjects/papers/lists.js';

export const indonesianLists = (): Partial<Lists> => ({
  announcers: list(
    'alasan|syarat|langkah|tindakan|poin|tujuan|prioritas|prinsip|pertanyaan|perubahan|usulan|usul|rekomendasi|aturan|pilihan|faktor|tugas|cara|bidang|pilar|penyebab|sebab|persyaratan|tuntutan|pelajaran|masalah|persoalan|tahap|tahapan|risiko|komitmen|manfaat|hal|unsur|skenario|kategori|kriteria|kendala|hambatan|tantangan|kesalahan|temuan|argumen|penjelasan|saran|imbauan|tanda|gejala|keputusan|pengecualian|gagasan|jenis|sumber|layanan|program|proyek|fokus',
  ),
  plurals: list('dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|beberapa|sejumlah|para|berbagai|sederet'),
  listOpeners: list(
    'yaitu|yakni|berikut|sebagai berikut|meliputi|mencakup|terdiri atas|terdiri dari|antara lain|di antaranya|adalah|ialah',
  ),
  listPointers: list('berikut'),
  exampleOpeners: list('seperti|antara lain|misalnya|di antaranya|termasuk'),
  ordinals: [
    list('pertama|yang pertama|kesatu'),
    list('kedua|yang kedua'),
    list('ketiga|yang ketiga'),
    list('keempat|yang keempat'),
    list('kelima|yang kelima'),
    list('keenam|yang keenam'),
    list('ketujuh|yang ketujuh'),
  ],
  firstSteps: list('pertama tama|mula mula'),
  nextSteps: list('selanjutnya|kemudian|berikutnya'),
  lastOrdinals: list('terakhir|yang terakhir'),
  ordinalLinks: list('adalah|ialah|yaitu|yakni'),
  ordinalStops: list(
    'yang|hari|tahap|kali|juara|peringkat|anak|pihak|tanggal|dunia|abad|bulan|kelas|tingkat|untuk|pada|babak|putaran|pompa',
  ),
  steps: list('langkah langkah|langkah berikut'),
  stepWords: ['langkah'],
  courses: list('tata cara|prosedur|alur'),
  formLabels: list(
    'siapa|apa|kapan|di mana|mengapa|bagaimana|tanggal|waktu|hari|hari tanggal|tempat|lokasi|peserta|acara|penyelenggara',
  ),
  opposites: list(
    'sebelum … sesudah|dulu … sekarang|kelebihan … kekurangan|keuntungan … kerugian|kekuatan … kelemahan|pro … kontra|peluang … tantangan|manfaat … risiko',
  ),
});
