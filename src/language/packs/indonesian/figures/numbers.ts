import { counted, list } from '../../../pack/lists.js';
import type { Numbers } from '../../../pack/subjects/figures/numbers.js';

export const indonesianNumbers = (): Partial<Numbers> => ({
  decimalMark: ',',
  numerals: counted('satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|dua belas'),
  decimalWords: ['koma'],
  multipliers: { lusin: 12, ratus: 100, ribu: 1e3, juta: 1e6, miliar: 1e9, milyar: 1e9, triliun: 1e12 },
  fractions: {
    setengah: 0.5,
    separuh: 0.5,
    sepertiga: 1 / 3,
    'dua pertiga': 2 / 3,
    seperempat: 0.25,
    'tiga perempat': 0.75,
    seperlima: 0.2,
    sepersepuluh: 0.1,
    'dua kali lipat': 2,
    'tiga kali lipat': 3,
  },
  ranges: list('antara … dan|dari … hingga|dari … menjadi|… hingga|… sampai'),
  rates: list('per|setiap'),
  qualifiers: list(
    'hampir|lebih dari|kurang dari|sekitar|kira kira|kurang lebih|setidaknya|sedikitnya|paling sedikit|paling tidak|paling lambat|paling banyak|minimal|maksimal|hanya|cuma|mencapai|sebanyak|sampai|hingga|rata rata|nyaris|tidak lebih dari|tidak kurang dari|total|di atas|di bawah|selama|sepanjang|lebih kurang|baru|sebesar',
  ),
  looseQualifiers: list('setiap|tiap|mencapai|sebanyak|sebesar|sepanjang|selama|dalam'),
  bounds: list('di atas|di bawah'),
  qualifiersBehind: list('lebih|atau lebih|atau kurang|ke atas'),
  units: list(
    '%|persen|rupiah|dolar|dolar as|euro|yen|km|kilometer|meter|cm|sentimeter|mm|milimeter|kg|kilogram|gram|ton|kuintal|hektare|hektar|liter|meter kubik|meter persegi|kilometer persegi|mw|megawatt|gigawatt|kwh|derajat|derajat celsius|knot|desibel|barel|kali|gigabita|mil',
  ),
  percents: ['persen'],
  currencies: list('rupiah|dolar|dolar as|euro|yen|yuan|ringgit|won|baht|peso|dolar singapura|poundsterling'),
  lesserUnits: list('tahun|jam|menit|detik|hari|pekan|minggu|bulan|abad|gol|pertandingan|poin|malam'),
  keyCounts: list(
    'orang|warga|jiwa|rumah tangga|keluarga|negara|siswa|mahasiswa|anak|pekerja|karyawan|pasien|penumpang|pemilih|pelanggan|anggota|kasus|korban|perempuan|laki laki|rumah|sekolah|perusahaan|suara|petani|nelayan|pengunjung|pengungsi|prajurit|guru|pengguna|kota|desa|kabupaten|kecamatan',
  ),
  numbered: list(
    'jalan|nomor|no|pasal|ayat|bab|halaman|ruang|kamar|jalur|lantai|kelas|tahap|fase|putaran|pekan|babak|jilid|bagian|gambar|tabel|tipe|versi|zona|rt|rw|km|kilometer|tahun|tanggal|usia|umur|berusia|berumur|pada|blok|gerbong|seri',
  ),
  totals: list('total|jumlah|rata rata|keseluruhan'),
  levels: list('adalah|mencapai|sebesar|sebanyak|menjadi|dari|ke'),
  ledgerSides: list('debit|kredit|debet'),
});
