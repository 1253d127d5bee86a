import { list } from '../../../pack/lists.js';
import type { Names } from '../../../pack/subjects/speech/names.js';

export const indonesianNames = (): Partial<Names> => ({
  speakerTitles: list(
    'pak|bu|bapak|ibu|dr|prof|ir|profesor|dokter|presiden|wakil presiden|menteri|wakil menteri|gubernur|wakil gubernur|bupati|wakil bupati|wali kota|wakil wali kota|camat|lurah|kepala desa|kepala dinas|kepala badan|kepala|wakil kepala|ketua|wakil ketua|direktur|direktur utama|direktur jenderal|manajer|sekretaris|sekretaris jenderal|kapten|jenderal|kolonel|kapolres|kapolda|kapolri|juru bicara|anggota|hakim|jaksa|pelatih|insinyur|pendiri|pengacara|perawat|guru|petani|nelayan|peneliti|ekonom|sejarawan|geolog|ahli|pakar|pengamat|analis|raja|ratu|pangeran|paus|uskup|pendeta|ustaz|kiai|duta besar|koordinator|rektor|dekan|dosen|mahasiswa|warga|pedagang|pengusaha|penulis|seniman|sutradara|pemain|kiper|aktivis',
  ),
  keptTitles: list('dr|prof|ir'),
  affiliations: list('dari'),
  civilTitles: list('bapak|ibu|pak|bu|tuan|nyonya'),
  formers: list('mantan|eks|wakil|pelaksana tugas|plt'),
  placeNouns: list('provinsi|kabupaten|kota|kecamatan|kelurahan|desa|dusun|jalan|kampung'),
  compassPoints: list('utara|selatan|timur|barat'),
});
