import { list } from '../../../pack/lists.js';
import type { Furniture } from '../../../pack/subjects/papers/furniture.js';
import { indonesianSurroundings } from '../../../surroundings/others.js';

export const indonesianFurniture = (): Partial<Furniture> => ({
  furniture: {
    signature: { lines: list('ttd|tertanda|tanda tangan|ditandatangani'), openers: [], labels: list('ttd') },
    embargo: { lines: list('untuk segera disiarkan|untuk disiarkan segera|siaran pers'), openers: [], labels: [] },
    letterhead: {
      lines: list(
        'presiden republik indonesia|dengan rahmat tuhan yang maha esa|dengan rahmat tuhan yang maha esa presiden republik indonesia',
      ),
      openers: [],
      labels: [],
    },
    'legal-basis': {
      lines: list('menimbang|mengingat|memperhatikan|memutuskan'),
      openers: [],
      labels: list('menimbang|mengingat|memperhatikan|memutuskan'),
    },
    number: { lines: [], openers: [], labels: list('nomor|no') },
    salutation: {
      lines: list('bapak ibu yang saya hormati|hadirin yang saya hormati|hadirin sekalian'),
      openers: list('yang terhormat|yang saya hormati|bapak ibu|hadirin yang|saudara saudara|dengan hormat'),
      labels: [],
    },
    closing: {
      lines: list(
        'terima kasih|sekian dan terima kasih|sekian terima kasih|hormat kami|hormat saya|diundangkan di jakarta pada tanggal|ditetapkan di jakarta pada tanggal|lembaran negara republik indonesia tahun',
      ),
      openers: list(
        'terima kasih atas perhatian|sekian dan terima kasih|demikian surat ini|agar setiap orang mengetahuinya',
      ),
      labels: [],
    },
    contact: {
      lines: list('kontak|kontak media|narahubung'),
      openers: list('untuk informasi lebih lanjut|informasi lebih lanjut hubungi'),
      labels: list('kontak|kontak media|narahubung|telepon|telp|surel|email|faks'),
    },
    about: { lines: [], openers: list('tentang'), labels: [] },
    related: {
      lines: list(
        'referensi|pranala luar|lihat pula|catatan kaki|daftar pustaka|baca juga|baca selengkapnya|advertisement|scroll to continue with content|advertisement scroll to continue with content|iklan|lanjutkan membaca|berita terkait|bagikan|cetak',
      ),
      openers: list(
        'berlangganan newsletter|daftar newsletter|ikuti siaran langsung|ikuti berita terkini|unduh aplikasi',
      ),
      labels: list('baca juga|lihat juga|simak juga|simak video|simak juga video|tonton juga|tonton juga video'),
    },
    credit: { lines: [], openers: [], labels: list('sumber|editor|penyunting') },
    byline: { lines: [], openers: list('oleh'), labels: list('penulis|reporter') },
    disclaimer: {
      lines: list(
        'kami menggunakan cookie untuk|menggunakan cookie untuk meningkatkan|menyimpan cookie di peramban|cookie ini diperlukan untuk|menyetujui penggunaan cookie kami|penjualan informasi pribadi anda',
      ),
      openers: list('artikel ini tidak menggantikan|artikel ini bukan pengganti|tulisan ini tidak menggantikan'),
      labels: list('catatan untuk redaksi|catatan untuk editor|catatan bagi redaksi|catatan bagi editor'),
    },
    procedure: {
      lines: list('hadir|peserta rapat|daftar hadir|peserta yang hadir|tidak hadir'),
      openers: list('rapat dibuka|rapat ditutup|rapat dimulai'),
      labels: list(
        'hadir|peserta rapat|daftar hadir|peserta yang hadir|tidak hadir|pimpinan rapat|pemimpin rapat|ketua rapat|notulis',
      ),
    },
  },
  surroundings: indonesianSurroundings,
  linkPlaces: list('di sini|tautan ini|link ini'),
  linkLabels: list('salindia|slide|presentasi|usulan|tautan|link|video|rekaman|agenda|dokumen|laporan'),
});
