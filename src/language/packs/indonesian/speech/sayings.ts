import { list } from '../../../pack/lists.js';
import type { Sayings } from '../../../pack/subjects/speech/sayings.js';

export const indonesianSayings = (): Partial<Sayings> => ({
  speechVerbs: list(
    'kata|ujar|tutur|ucap|jelas|ungkap|imbuh|tambah|tegas|sebut|terang|papar|tandas|tukas|cetus|kilah|beber|pungkas|mengatakan|menyatakan|menjelaskan|menyebut|menyebutkan|menegaskan|menambahkan|mengungkapkan|menuturkan|mengaku|mengakui|membenarkan|membantah|menilai|menduga|memperkirakan|memperingatkan|mengingatkan|meminta|mengimbau|menyarankan|merekomendasikan|melaporkan|mengumumkan|mencatat|berharap|berpendapat|berjanji|menuduh|mengkritik|memprediksi|memastikan|menekankan|memaparkan|menerangkan|mengklaim|meyakini|menyimpulkan|mempertanyakan|mendesak|menuntut|menjawab|bercerita|mengeluhkan|mengeluh|khawatir',
  ),
  keptSpeechVerbs: list(
    'mengaku|mengakui|membantah|menilai|menduga|memperkirakan|memperingatkan|mengingatkan|meminta|mengimbau|menyarankan|merekomendasikan|berharap|berpendapat|berjanji|menuduh|mengkritik|memprediksi|mengklaim|meyakini|mempertanyakan|mendesak|menuntut|mengeluhkan|mengeluh|khawatir|membenarkan',
  ),
  clausalSpeechVerbs: list('mengatakan|menjelaskan|menyatakan|menegaskan|menambahkan|menyebutkan'),
  pronounVerbs: list(
    'katanya|ujarnya|tuturnya|jelasnya|ungkapnya|ucapnya|imbuhnya|tambahnya|tegasnya|sebutnya|paparnya|terangnya|lanjutnya|tandasnya|pungkasnya|tukasnya|cetusnya|kilahnya|keluhnya|akunya|bebernya|urainya|sambungnya|kenangnya|harapnya|pintanya|pesannya',
  ),
  showingVerbs: list('mencatat|menyebutkan|menyebut|menyimpulkan'),
  speechSources: list('menurut|berdasarkan keterangan|mengutip|di mata'),
  speakerNouns: list(
    'pemerintah|pemerintah daerah|pejabat|pakar|ahli|peneliti|ilmuwan|polisi|kepolisian|kementerian|dinas|badan|lembaga|dewan|komisi|perusahaan|kelompok|warga|pengamat|analis|dokter|serikat|panitia|pengadilan|tim|kejaksaan|pengacara|petani|bank|universitas|rumah sakit|asosiasi|perhimpunan|pengelola|ekonom|institut|otoritas|partai|dpr|dprd|parlemen|federasi|klub|guru|orang tua|nelayan|pekerja|pasien|penumpang|saksi|penyidik|relawan|organisasi|yayasan|bnpb|bpbd|bmkg|bps|kpk|pln|pbb|uni eropa|gedung putih|istana|operator|pedagang|pengusaha|kantor|majelis|satgas|humas|tni|polri|penduduk|masyarakat|petugas',
  ),
  speakerPapers: list(
    'laporan|penelitian|studi|survei|jajak pendapat|audit|pernyataan|data|statistik|hasil|dokumen|kajian',
  ),
  speechAnnouncers: list('pernyataan berikut|pernyataan sebagai berikut|keterangan berikut'),
  personPronouns: list('ia|dia|beliau'),
  bodyPronouns: list('mereka'),
});
