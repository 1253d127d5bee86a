import { list } from '../../../pack/lists.js';
import type { Genres } from '../../../pack/subjects/papers/genres.js';

export const indonesianGenres = (): Partial<Genres> => ({
  genres: {
    release: { titles: list('siaran pers'), headings: [] },
    report: {
      titles: list('laporan|laporan tahunan'),
      headings: list('ringkasan eksekutif|rekomendasi|kesimpulan|pendahuluan'),
    },
    plan: { titles: list('rencana|rencana aksi|strategi'), headings: [] },
    speech: {
      titles: list('pidato|pidato presiden|sambutan|sambutan presiden|sambutan menteri|pidato menteri'),
      headings: [],
    },
    minutes: { titles: list('notulen|risalah rapat|berita acara'), headings: list('hadir|keputusan|agenda') },
    interview: { titles: list('wawancara'), headings: [] },
    legal: {
      titles: list('undang undang|peraturan|peraturan pemerintah|peraturan presiden|keputusan|keputusan presiden'),
      headings: list('ketentuan umum|ketentuan penutup|ketentuan peralihan|ketentuan pidana'),
    },
    notice: { titles: list('pengumuman|cara|panduan'), headings: [] },
  },
  occasions: list('sidang|konferensi|rapat|kongres|forum|upacara|peresmian|pembukaan|seminar|debat'),
});
