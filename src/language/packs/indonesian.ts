import { indonesianCautions } from '../cautions/indonesian.js';
import { counted, list } from '../pack/lists.js';
import { neutralPack } from './neutral.js';
import { indonesianFurniture } from './other-furniture.js';
import { indonesianGenres } from './other-genres.js';
import type { LanguagePack } from '../pack/pack.js';
import { indonesianTermWeights } from '../term-weights/indonesian.js';

/** Indonesian. */
export const indonesian = (): LanguagePack => ({
  ...neutralPack('id'),
  ...indonesianCautions(),
  locale: 'id-ID',
  name: 'Bahasa Indonesia',
  labels: {
    briefing: 'Ringkasan Berita',
    agenda: 'Daftar Isi',
    summary: 'Ringkasan',
    summaryHeading: 'Hal-hal yang perlu diingat',
    points: 'Pokok-pokok utama',
    assessment: 'Penilaian',
    needs: 'Yang diperlukan',
    enumeration: 'Rincian',
    figure: 'Angka kunci',
    figures: 'Angka-angka kunci',
    quote: 'Kutipan',
    timeline: 'Lini masa',
    cause: 'Penyebab',
    outlook: 'Langkah selanjutnya',
    background: 'Latar belakang',
    reactions: 'Tanggapan',
    nextSteps: 'Langkah berikutnya',
    details: 'Rincian',
    question: 'Tanya jawab',
    voices: 'Kata mereka',
    saidBy: 'Pernyataan {speaker}',
    sources: 'Sumber',
    evidence: 'Kalimat asli dalam artikel',
    captions: 'Keterangan foto',
    picture: 'Gambar',
    table: 'Tabel',
    chart: 'Grafik',
    barChart: 'Grafik batang',
    lineChart: 'Grafik garis',
    unit: 'Satuan',
    traced: 'Kata-kata pada setiap salindia sesuai dengan sumbernya.',
    tracedInNotes:
      'Kata-kata pada setiap salindia sesuai dengan sumbernya; kalimat yang tidak ditampilkan utuh tercantum dalam catatan salindia itu.',
    accordingTo: '{speaker}',
    part: '({part}/{of})',
    date: '{day} {monthName} {year}',
    dayMonth: '{day} {monthName}',
  },
  pointWords: 22,
  slideWords: 42,
  headingWords: 11,
  decimalMark: ',',
  quarters: list('kuartal|triwulan'),
  levels: list('adalah|mencapai|sebesar|sebanyak|menjadi|dari|ke'),
  totals: list('total|jumlah|rata rata|keseluruhan'),

  abbreviations: list(
    'dr|ir|drs|dra|hj|h|prof|tn|ny|nn|jl|jln|no|kec|kab|kel|prov|ds|rp|dkk|dll|dsb|dst|dlm|dgn|yg|tgl|hlm|pdt|kh|st|sdr|sdri|bpk|kol|letkol|brigjen|mayjen|letjen|jend|kapt|gg|tbk|a.n|u.p|s.h|s.e|s.t|s.pd|s.sos|s.kom|m.si|m.pd|m.m|m.t|m.h|m.kes|ph.d|sp|kompol|akbp|kombes|irjen|jan|feb|mar|apr|jun|jul|agu|sep|okt|nov|des|th|telp|min|maks|cv|u.b|q.q|dr.h.c|wib|wita',
  ),
  stopwords: list(
    'yang|dan|di|ke|dari|pada|untuk|dengan|dalam|oleh|kepada|terhadap|tentang|sejak|hingga|sampai|antara|bagi|tanpa|atas|selama|karena|sebagai|seperti|menurut|melalui|setelah|sebelum|adalah|ialah|merupakan|ini|itu|tersebut|ia|dia|mereka|kami|kita|saya|aku|anda|kamu|nya|akan|telah|sudah|sedang|masih|dapat|bisa|harus|perlu|tidak|bukan|belum|tak|juga|hanya|lebih|paling|sangat|lagi|pun|lah|kah|atau|tetapi|namun|serta|agar|supaya|bahwa|jika|bila|kalau|ketika|saat|sementara|maka|sehingga|ada|para|setiap|tiap|semua|seluruh|beberapa|banyak|satu|dua|se|secara|hal|kata|ujar|katanya|ujarnya|lain|sama|baru|kembali|orang|tahun|hari|menjadi|terjadi|sekitar',
  ),
  pronouns: list(
    'ia|dia|mereka|kami|kita|saya|beliau|ini|itu|hal ini|hal itu|hal tersebut|keduanya|semuanya|sebagian|di sana|di sini|di situ|saat itu|ketika itu|waktu itu|sebelumnya|sesudahnya|setelah itu|sejak itu|dengan demikian|yang pertama|yang kedua|bila tidak|jika tidak|kalau tidak|begitu|demikian|tersebut|pihaknya|menurutnya|katanya|ujarnya|akibatnya',
  ),
  presenters: list('ini adalah|itu adalah|ini merupakan'),
  nominalizers: [],
  connectives: list(
    'namun|tetapi|tapi|akan tetapi|meski demikian|meskipun demikian|walau demikian|namun demikian|selain itu|di samping itu|lagi pula|bahkan|sementara itu|adapun|oleh karena itu|karena itu|oleh sebab itu|akibatnya|maka|jadi|dengan demikian|sebaliknya|di sisi lain|misalnya|contohnya|yakni|kemudian|lalu|selanjutnya|sebelumnya|setelah itu|terlebih|apalagi|dan|atau|untuk sementara|pada saat yang sama|terakhir|singkatnya|kendati demikian|sejauh ini|hasilnya|sayangnya|diketahui|diberitakan sebelumnya|sementara|sehingga|sebab|lebih lanjut|tak hanya itu|tidak hanya itu|bukan hanya itu|meski begitu|meskipun begitu|walau begitu|kala itu|untuk itu|karenanya|salah satunya|di antaranya|sebagai informasi|seperti diketahui|pada kesempatan tersebut|pada kesempatan itu|pada kesempatan yang sama|dalam hal ini|dalam konteks ini|terkait hal ini|terkait hal itu|praktis|termasuk|berikut ini|senada|begitu pula|begitu juga|lanjutnya|maka dari itu|alhasil|seiring dengan itu|dengan begitu|dalam kesempatan tersebut|dalam kesempatan itu|tentunya|mulai dari',
  ),
  contrasts: list(
    'namun|tetapi|tapi|akan tetapi|meski|meskipun|walau|walaupun|kendati|padahal|sedangkan|melainkan|kecuali|bukan hanya|tidak hanya|alih alih|sebaliknya|sekalipun|biarpun',
  ),
  causes: list('karena|sebab|akibat|lantaran|gara gara|disebabkan|sehingga|oleh karena itu|berkat|dipicu|penyebab'),
  conditions: list(
    'jika|bila|apabila|kalau|jikalau|asalkan|asal|seandainya|andaikan|selama|kecuali|dengan syarat|sebelum|sampai|hingga|dalam hal',
  ),
  negations: list('tidak|bukan|belum|tanpa|jangan|tak|tiada|tidaklah|membantah|menolak|gagal|kurang dari'),
  harmless: list(
    'tidak hanya|bukan hanya|tidak lain|sebelum ini|sampai saat ini|hingga kini|hingga saat ini|selama ini|sampai sekarang|tidak lama',
  ),
  qualifiers: list(
    'hampir|lebih dari|kurang dari|sekitar|kira kira|kurang lebih|setidaknya|sedikitnya|paling sedikit|paling tidak|paling lambat|paling banyak|minimal|maksimal|hanya|cuma|mencapai|sebanyak|sampai|hingga|rata rata|nyaris|tidak lebih dari|tidak kurang dari|total|di atas|di bawah|selama|sepanjang|lebih kurang|baru|sebesar',
  ),
  looseQualifiers: list('setiap|tiap|mencapai|sebanyak|sebesar|sepanjang|selama|dalam'),
  qualifiersBehind: list('lebih|atau lebih|atau kurang|ke atas'),
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
  currencies: list('rupiah|dolar|dolar as|euro|yen|yuan|ringgit|won|baht|peso|dolar singapura|poundsterling'),
  numbered: list(
    'jalan|nomor|no|pasal|ayat|bab|halaman|ruang|kamar|jalur|lantai|kelas|tahap|fase|putaran|pekan|babak|jilid|bagian|gambar|tabel|tipe|versi|zona|rt|rw|km|kilometer|tahun|tanggal|usia|umur|berusia|berumur|pada|blok|gerbong|seri',
  ),
  keyCounts: list(
    'orang|warga|jiwa|rumah tangga|keluarga|negara|siswa|mahasiswa|anak|pekerja|karyawan|pasien|penumpang|pemilih|pelanggan|anggota|kasus|korban|perempuan|laki laki|rumah|sekolah|perusahaan|suara|petani|nelayan|pengunjung|pengungsi|prajurit|guru|pengguna|kota|desa|kabupaten|kecamatan',
  ),
  multipliers: { lusin: 12, ratus: 100, ribu: 1e3, juta: 1e6, miliar: 1e9, milyar: 1e9, triliun: 1e12 },
  units: list(
    '%|persen|rupiah|dolar|dolar as|euro|yen|km|kilometer|meter|cm|sentimeter|mm|milimeter|kg|kilogram|gram|ton|kuintal|hektare|hektar|liter|meter kubik|meter persegi|kilometer persegi|mw|megawatt|gigawatt|kwh|derajat|derajat celsius|knot|desibel|barel|kali|gigabita|mil',
  ),
  lesserUnits: list('tahun|jam|menit|detik|hari|pekan|minggu|bulan|abad|gol|pertandingan|poin|malam'),

  ordinals: [
    list('pertama|yang pertama|kesatu'),
    list('kedua|yang kedua'),
    list('ketiga|yang ketiga'),
    list('keempat|yang keempat'),
    list('kelima|yang kelima'),
    list('keenam|yang keenam'),
    list('ketujuh|yang ketujuh'),
  ],
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
  askers: list('tanya|pertanyaan|wartawan|pewawancara|reporter|t'),
  answerers: list('jawab|jawaban|j'),
  addresses: list('anda|bapak|ibu'),
  firstSteps: list('pertama tama|mula mula'),
  steps: list('langkah langkah|langkah berikut'),
  courses: list('tata cara|prosedur|alur'),
  nextSteps: list('selanjutnya|kemudian|berikutnya'),
  ordinalLinks: list('adalah|ialah|yaitu|yakni'),
  lastOrdinals: list('terakhir|yang terakhir'),
  ordinalStops: list(
    'yang|hari|tahap|kali|juara|peringkat|anak|pihak|tanggal|dunia|abad|bulan|kelas|tingkat|untuk|pada|babak|putaran|pompa',
  ),
  announcers: list(
    'alasan|syarat|langkah|tindakan|poin|tujuan|prioritas|prinsip|pertanyaan|perubahan|usulan|usul|rekomendasi|aturan|pilihan|faktor|tugas|cara|bidang|pilar|penyebab|sebab|persyaratan|tuntutan|pelajaran|masalah|persoalan|tahap|tahapan|risiko|komitmen|manfaat|hal|unsur|skenario|kategori|kriteria|kendala|hambatan|tantangan|kesalahan|temuan|argumen|penjelasan|saran|imbauan|tanda|gejala|keputusan|pengecualian|gagasan|jenis|sumber|layanan|program|proyek|fokus',
  ),
  plurals: list('dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|beberapa|sejumlah|para|berbagai|sederet'),
  termWeights: indonesianTermWeights,
  numerals: counted('satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|dua belas'),
  listOpeners: list(
    'yaitu|yakni|berikut|sebagai berikut|meliputi|mencakup|terdiri atas|terdiri dari|antara lain|di antaranya|adalah|ialah',
  ),
  exampleOpeners: list('seperti|antara lain|misalnya|di antaranya|termasuk'),
  topicOpeners: list('mengenai|terkait|soal|tentang|adapun|dalam hal|perihal'),
  needs: list(
    'harus|perlu|wajib|mesti|diminta|meminta|minta|diharuskan|diwajibkan|membutuhkan|memerlukan|dibutuhkan|diperlukan|mendesak|menuntut|merekomendasikan|menyarankan|mengimbau|diimbau',
  ),
  outlooks: list(
    'akan|mendatang|berikutnya|depan|rencana|berencana|direncanakan|ditargetkan|diperkirakan|diharapkan|menjelang|segera|bakal',
  ),

  speechVerbs: list(
    'kata|ujar|tutur|ucap|jelas|ungkap|imbuh|tambah|tegas|sebut|mengatakan|menyatakan|menjelaskan|menyebut|menyebutkan|menegaskan|menambahkan|mengungkapkan|menuturkan|mengaku|mengakui|membenarkan|membantah|menilai|menduga|memperkirakan|memperingatkan|mengingatkan|meminta|mengimbau|menyarankan|merekomendasikan|melaporkan|mengumumkan|mencatat|berharap|berpendapat|berjanji|menuduh|mengkritik|memprediksi|memastikan|menekankan|memaparkan|menerangkan|mengklaim|meyakini|menyimpulkan|mempertanyakan|mendesak|menuntut|menjawab|bercerita|mengeluhkan|mengeluh|khawatir',
  ),
  keptSpeechVerbs: list(
    'mengaku|mengakui|membantah|menilai|menduga|memperkirakan|memperingatkan|mengingatkan|meminta|mengimbau|menyarankan|merekomendasikan|berharap|berpendapat|berjanji|menuduh|mengkritik|memprediksi|mengklaim|meyakini|mempertanyakan|mendesak|menuntut|mengeluhkan|mengeluh|khawatir|membenarkan',
  ),
  clausalSpeechVerbs: list('mengatakan|menjelaskan|menyatakan|menegaskan|menambahkan|menyebutkan'),
  passives: [],
  complementisers: list('bahwa'),
  speechSources: list('menurut|berdasarkan keterangan|mengutip|di mata'),
  speakerTitles: list(
    'pak|bu|bapak|ibu|dr|prof|ir|profesor|dokter|presiden|wakil presiden|menteri|wakil menteri|gubernur|wakil gubernur|bupati|wakil bupati|wali kota|wakil wali kota|camat|lurah|kepala desa|kepala dinas|kepala badan|kepala|wakil kepala|ketua|wakil ketua|direktur|direktur utama|direktur jenderal|manajer|sekretaris|sekretaris jenderal|kapten|jenderal|kolonel|kapolres|kapolda|kapolri|juru bicara|anggota|hakim|jaksa|pelatih|insinyur|pendiri|pengacara|perawat|guru|petani|nelayan|peneliti|ekonom|sejarawan|geolog|ahli|pakar|pengamat|analis|raja|ratu|pangeran|paus|uskup|pendeta|ustaz|kiai|duta besar|koordinator|rektor|dekan|dosen|mahasiswa|warga|pedagang|pengusaha|penulis|seniman|sutradara|pemain|kiper|aktivis',
  ),
  speakerNouns: list(
    'pemerintah|pemerintah daerah|pejabat|pakar|ahli|peneliti|ilmuwan|polisi|kepolisian|kementerian|dinas|badan|lembaga|dewan|komisi|perusahaan|kelompok|warga|pengamat|analis|dokter|serikat|panitia|pengadilan|tim|kejaksaan|pengacara|petani|bank|universitas|rumah sakit|asosiasi|perhimpunan|pengelola|ekonom|institut|otoritas|partai|dpr|dprd|parlemen|federasi|klub|guru|orang tua|nelayan|pekerja|pasien|penumpang|saksi|penyidik|relawan|organisasi|yayasan|bnpb|bpbd|bmkg|bps|kpk|pln|pbb|uni eropa|gedung putih|istana|operator|pedagang|pengusaha|kantor|majelis|satgas|humas|tni|polri|penduduk|masyarakat|petugas',
  ),
  speakerPapers: list(
    'laporan|penelitian|studi|survei|jajak pendapat|audit|pernyataan|data|statistik|hasil|dokumen|kajian',
  ),
  showingVerbs: list('mencatat|menyebutkan|menyebut|menyimpulkan'),
  firstPersons: list('saya|kami|kita|aku'),
  oneselves: list('saya|aku'),
  oppositions: list('tetapi|tapi|namun|akan tetapi|sebaliknya|meskipun demikian|kendati demikian|pada kenyataannya'),
  signposts: list('izinkan saya|saya akan mulai|saya akan memulai|sekarang saya akan'),
  reportedBefore: list(
    'seperti diberitakan|seperti diberitakan sebelumnya|sebagaimana diberitakan|diberitakan sebelumnya',
  ),
  speechAnnouncers: list('pernyataan berikut|pernyataan sebagai berikut|keterangan berikut'),
  selfReferences: list('artikel ini|tulisan ini|artikel berikut'),
  linkPlaces: list('di sini|tautan ini|link ini'),
  lesserOpeners: list('karena|agar|supaya|untuk|setelah|sebelum|meskipun'),
  definites: [],
  personPronouns: list('ia|dia|beliau'),
  bodyPronouns: list('mereka'),
  shortName: 'first',
  pronounVerbs: list(
    'katanya|ujarnya|tuturnya|jelasnya|ungkapnya|ucapnya|imbuhnya|tambahnya|tegasnya|sebutnya|paparnya|terangnya|lanjutnya|tandasnya|pungkasnya|tukasnya|cetusnya|kilahnya|keluhnya|akunya|bebernya|urainya|sambungnya|kenangnya|harapnya|pintanya|pesannya',
  ),
  placeNouns: list('provinsi|kabupaten|kota|kecamatan|kelurahan|desa|dusun|jalan|kampung'),
  keptTitles: list('dr|prof|ir'),

  occasions: list('sidang|konferensi|rapat|kongres|forum|upacara|peresmian|pembukaan|seminar|debat'),
  furniture: indonesianFurniture,
  genres: indonesianGenres,
  captionMarks: list(
    'foto|gambar|sumber|ilustrasi|infografis|video|grafis|dok|dokumentasi|kredit|foto ilustrasi|foto arsip|tangkapan layar',
  ),
  picturePlaces: list('kiri|kanan|tengah|paling kiri|paling kanan'),
  pictureRows: list('dari kiri|dari kanan|kiri ke kanan'),
  agencies: list('antara|antara foto|afp|reuters|ap|epa|getty images|xinhua|kompas|tempo|detik|bloomberg|bernama'),

  clauseOpeners: list(
    'yang|sehingga|termasuk|terutama|khususnya|serta|antara lain|sementara|setelah|karena|yakni|yaitu|di antaranya|menurut|mulai|seiring|lengkap dengan',
  ),
  phraseOpeners: list('dalam rangka|seiring dengan|di tengah|menyusul|berkat'),
  relatives: list('yang|di mana|dimana'),
  adverbialOpeners: list(
    'di|pada|dalam|sejak|selama|setelah|usai|saat|ketika|untuk|dengan|dari|menurut|hari ini|kemarin|besok|kini|sekarang|saat ini|baru baru ini|sementara ini|senin|selasa|rabu|kamis|jumat|sabtu|minggu|tahun ini|tahun lalu|pekan ini|setiap|hingga|melalui|berdasarkan|di tengah|menjelang|secara|mulai|antara',
  ),
  danglers: list(
    'bahwa|yang|agar|supaya|karena|seperti|lebih|kurang|paling|hampir|sekitar|sangat|para|sang|si|antara|termasuk|namun|bila|jika|ketika|saat|hanya|baru|sehingga|sementara|secara|sedang|tanpa|setiap|tiap|adalah|yaitu|yakni|sebagai|sejak|saling|maupun|baik',
  ),
  collectives: list('antara|meliputi|mencakup|terdiri atas|terdiri dari|baik|masing masing'),
  loosePrepositions: list('di|pada|dalam|sejak|selama|setelah|melalui|dari|dengan'),
  verbs: list(
    'menutup|membuka|mencatat|mencapai|menjelaskan|melebar|menaikkan|tinggal|mengikuti|dibongkar|diperkuat|tersedia|menilai|melaporkan|membenarkan|mengatakan|menyatakan|datang|menemukan|ditemukan|mengirim|tiba|beroperasi|mengairi|mengingatkan|dibuka|ditutup|meminta|diperiksa|diumumkan|dinyatakan|dialirkan|menerima|mendapat|mendapatkan|memeriksa|berasal|diperkirakan|berumur|menjadi|terjadi|membuat|membangun|dibangun|memberi|memberikan|diberikan|mengambil|diambil|memakai|menggunakan|digunakan|membantu|bekerja|berjalan|berlangsung|berlaku|berubah|bertambah|berkurang|meningkat|menurun|naik|turun|tumbuh|jatuh|rusak|hancur|tewas|meninggal|lahir|hidup|mati|pergi|pulang|kembali|masuk|keluar|memasuki|meninggalkan|membawa|dibawa|mengangkut|menjual|dijual|membeli|dibeli|membayar|dibayar|menanam|memanen|panen|menghadapi|mengalami|merasakan|menderita|menyebabkan|disebabkan|mengakibatkan|mengancam|terancam|menyerang|diserang|menangkap|ditangkap|menahan|ditahan|menghukum|dihukum|memutuskan|diputuskan|menetapkan|ditetapkan|menolak|ditolak|menyetujui|disetujui|mendukung|didukung|menentang|melarang|dilarang|mengizinkan|diizinkan|mengubah|diubah|memperbaiki|diperbaiki|memperkuat|memperluas|mengurangi|dikurangi|menambah|ditambah|mengatur|diatur|mengawasi|diawasi|menguji|diuji|meneliti|diteliti|menghitung|dihitung|memilih|dipilih|terpilih|memimpin|dipimpin|mengikat|menandatangani|ditandatangani|bertemu|berbicara|berkata|bertanya|menjawab|menulis|ditulis|membaca|melihat|terlihat|mendengar|mengetahui|diketahui|memahami|menunjukkan|membuktikan|memastikan|menegaskan|mengumumkan|menyebut|menyebutkan|menambahkan|mengungkapkan|mengakui|mengaku|membantah|berharap|diharapkan|berencana|direncanakan|menargetkan|ditargetkan|memulai|dimulai|mengakhiri|berakhir|selesai|rampung|gagal|berhasil|memenangkan|menang|kalah|mengalahkan|bermain|berlatih|mengungsi|dievakuasi|mengevakuasi|menyelamatkan|selamat|hilang|tersebar|menyebar|memengaruhi|melibatkan|terlibat|memiliki|dimiliki|mempunyai|memerlukan|membutuhkan|diperlukan|dibutuhkan|menampung|menghasilkan|dihasilkan|memproduksi|mengekspor|mengimpor|menyalurkan|disalurkan|membagikan|dibagikan|menyediakan|disediakan|menyiapkan|disiapkan|melayani|dilayani|merawat|dirawat|mengobati|divaksin|menular|tertular|dilakukan|melakukan|menggelar|digelar|mengadakan|diadakan|dilaksanakan|melaksanakan|mengusulkan|diusulkan|menuntut|dituntut|menduga|diduga|memperkirakan|memprediksi|mengklaim|terdiri|mencakup|meliputi|termasuk|menempati|berada|terletak|memanfaatkan|dimanfaatkan|mengelola|dikelola|menelan|menghabiskan|merugikan|menguntungkan|bertahan|melanda|merendam|terendam|menggenangi|mengalir',
  ),
  partialVerbs: true,
  verbEndings: [],
  auxiliaries: list(
    'telah|sudah|akan|sedang|masih|dapat|bisa|harus|perlu|boleh|adalah|ialah|merupakan|tidak|belum|bukan|mampu|ingin|hendak|juga|hanya|pernah|tetap|bakal|tak|wajib|mulai|ada',
  ),
  existentials: list('ada|masih ada|sudah ada|telah ada|akan ada'),
  subjectAuxiliaries: list('akan|telah|sedang|juga|pun|masih'),
  prepositions: list(
    'di|ke|dari|pada|untuk|dengan|dalam|oleh|kepada|terhadap|tentang|sejak|hingga|sampai|antara|bagi|tanpa|atas|selama|karena|sebagai|seperti|menurut|melalui|setelah|sebelum|guna|demi|per|daripada|akibat|berdasarkan|mengenai|terkait|di bawah|di atas|di dalam|di tengah|bersama',
  ),
  genitives: list('dari'),
  alternatives: list('atau|maupun|antara'),
  coordinators: list('dan|atau|tetapi|serta|namun|maupun|tapi'),
  demonstratives: list('ini|itu|tersebut'),
  backReferences: list('tersebut di atas|di atas|serupa|demikian'),
  conclusions: list('oleh karena itu|dengan demikian|kesimpulannya'),
  partOpeners: list('di antaranya|dari jumlah itu|dari jumlah tersebut'),
  shortNames: [],
  exhibits: list('gambar|grafik'),
  determiners: list(
    'para|setiap|tiap|semua|seluruh|beberapa|sejumlah|banyak|sebuah|seorang|seekor|suatu|satu|dua|tiga|empat|lima|enam|berbagai|sang|si',
  ),
  dateOpeners: list('pada|tanggal|senin|selasa|rabu|kamis|jumat|sabtu|minggu|sejak|hingga|mulai'),
  todayWords: list('hari ini'),
  months: list('januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember'),
  weekdays: list('senin|selasa|rabu|kamis|jumat|sabtu|minggu'),
});
