import { list } from '../../../pack/lists.js';
import type { Talk } from '../../../pack/subjects/speech/talk.js';

export const indonesianTalk = (): Partial<Talk> => ({
  firstPersons: list('saya|kami|kita|aku'),
  oneselves: list('saya|aku'),
  signposts: list(
    'yuk|simak|mari simak|mari kita simak|berikut ulasannya|berikut selengkapnya|cek di sini|izinkan saya|saya akan mulai|saya akan memulai|sekarang saya akan|perkenankan saya|selanjutnya saya|sebelum saya|saya ingin memulai|berikut ini saya',
  ),
  matterTurns: list('selanjutnya mengenai|beralih ke|mari kita beralih ke|saya ingin berbicara tentang'),
  proceedings: list(
    'pertanyaan berikutnya|pertanyaan terakhir|saya persilakan|kami persilakan|slide berikutnya|saya serahkan kepada|saya kembalikan kepada|pertanyaan anda',
  ),
  ceremonies: list(
    'nyatakan … dibuka|nyatakan … ditutup|nyatakan … diresmikan|menyatakan … dibuka|menyatakan … ditutup|menyatakan … diresmikan|saya resmikan',
  ),
  appeals: list('menyerukan|mendesak|mengusulkan|menuntut|mengutuk|mengecam|menolak|meminta'),
  fillers: list('eh|anu|nah'),
  courtesies: list(
    'terima kasih|saya mengucapkan terima kasih|kami mengucapkan terima kasih|saya ucapkan terima kasih|selamat pagi|selamat siang|selamat sore|selamat malam|selamat datang|sampai jumpa|merupakan kehormatan|suatu kehormatan|adalah suatu kehormatan|sungguh suatu kehormatan|saya merasa terhormat|saya menyampaikan selamat|saya mengucapkan selamat|kami mengucapkan selamat|puji syukur|marilah kita panjatkan|perkenankan saya mengucapkan|perkenankan saya menyampaikan terima kasih',
  ),
  courtesyWords: list('selamat|terima kasih|penghargaan|ucapan selamat'),
});
