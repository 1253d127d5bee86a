import { termsByWeight } from './terms-by-weight.js';

/** Learnt by `bench/value` from annotated articles: what each term tells of the worth of a sentence. */
export const indonesianTermWeights = () =>
  termsByWeight({
    '1.6': 'dari',
    '1.3': 'dan',
    '1.2': 'pidana|selain',
    '1.1': 'sebesar',
    '1': 'hingga',
    '0.9': 'baru|lima|persen|untuk|yang',
    '0.8': 'di|dimaksud dalam|ke|melalui|pada|paling|tanggal diundangkan|tersebut',
    '0.7': 'akan|berlaku|berlaku pada|ini|ini mulai|keputusan|mulai|mulai berlaku|sebagai|terhadap',
    '0.6': 'dalam|diundangkan|empat|itu|lama|menegaskan|minyak|nasional|ribu|sampai|sejak|tidak',
    '0.5':
      'aktif|anggaran|atau|bantuan|berasal|berasal dari|dan atau|gaji|juta|keuangan|kota|pelaksanaan|' +
      'penambahan|ratus|rupiah|sebagaimana|tidak bisa',
    '0.4':
      'air|bahwa|dan ayat|harga|hasil|hukum|jalan|jalur|kali|kapasitas|karena|kembali|memastikan|' +
      'menambahkan|menjadi|nilai|orang yang|pada tanggal|perkara|pers|pihak|proses|selain itu|sementara|' +
      'serta|setiap|status|tambahnya|tanggal|tidak ada|ujar|yakni|yang sudah',
    '0.3':
      'adanya|aktivitas|bahkan|belum|bisa|bukan|daerah|dari berbagai|daya|diberikan|dokumen|dua|guna|hak|' +
      'hal tersebut|industri|kasus ini|kawasan|kecil|kedua|kepada|kini|lagi|lebih|masa|maupun|membangun|' +
      'mencapai|mendapat|mendapatkan|menerbitkan|mengaku|mengingatkan|mengubah|mengungkapkan|menurutnya|' +
      'miliar|oleh|orang|pembangunan|permintaan|pokok|sampai dengan|sebagaimana dimaksud|sebelum|sehingga|' +
      'sekitar|seluruh|setelah|tak|teknologi|tingkat|tuturnya|waktu|wilayah',
    '0.2':
      'ada|angka|aturan|bagi|baik|benar|bersih|dalam rangka|data|dengan|di kota|di mana|dia|dilakukan|' +
      'ekonomi|enam|gubernur|hadir|hari|ia|jangka waktu|jika|ke depan|keamanan|kebijakan|kebutuhan|kerugian|' +
      'ketiga|konferensi|lain|luar|mana|melakukan|meminta|mempunyai|memutuskan|menimbulkan|menjaga|' +
      'menunjukkan|modal|penuh|polisi|politik|program|puluh|rangka|rapat|sebagian|sebanyak|sejak tanggal|' +
      'sekarang|selama|sistem|sosial|sosial dan|sudah|tanpa|terakhir|terbuka|terkait|tiga|tim|tinggal|uang|' +
      'yaitu|yang berasal',
    '0.1':
      'artinya|bank|begitu|berada|berada di|berbasis|berdampak|berdasarkan|berharap|biaya|calon|dana|depan|' +
      'di lapangan|diketahui|dilaksanakan|dilakukan oleh|dilansir|dinas|disebut|distribusi|dukungan|hidup|' +
      'ikut|jangka|kantor|kasus|kelola|kepada wartawan|kepala|khususnya|komunikasi|koordinasi|kualitas|' +
      'lapangan|lembaga|maka|manfaat|masing|masing masing|memberi|membuat|menengah|menerima|mengalami|' +
      'mengapresiasi|menggelar|menggunakan|menilai|menurut|menyampaikan|menyebut|mereka|naik|panjang|' +
      'pendidikan|penerima|pengelolaan|penting|per|perlindungan|pertimbangan|peserta|proyek|pungkasnya|saja|' +
      'sebelumnya|sedang|semakin|sementara itu|sumber|tanggung|tata|tata kelola|tengah|terdiri|termasuk|' +
      'triliun|ungkapnya|utama|wajib|warga|wartawan|yang tidak',
    '-0.1':
      'acara|akhirnya|anggota|apa|bagian dari|beberapa|bekerja|berjalan|besar|boleh|dalam keterangan|dasar|' +
      'di dunia|di tengah|diajukan|ditetapkan|dunia|hal|hukum dan|imbuhnya|jadi|kata|kemampuan|kepentingan|' +
      'kepolisian|kerja|kesehatan|ketentuan|keterangan tertulis|kita|lanjut|laporan|lingkungan|mampu|' +
      'masalah|masyarakat|memang|membuka|mendorong|menetapkan|menjamin|nyata|partai|pejabat|pelayanan|' +
      'perhatian|persyaratan|saat|salah|sama dengan|sekaligus|sekolah|semangat|strategi|tegas|tenaga|' +
      'terdapat|tetap|tonton|tonton juga|turut|untuk melakukan|upaya|video|ya|yang diberikan|yang lebih',
    '-0.2':
      'a|adalah|agar setiap|aksi|antara|apa yang|apabila|berkaitan|berkaitan dengan|bersama|dalam huruf|' +
      'dan tidak|dengan penempatannya|di bidang|di sini|dikutip|diri|ditetapkan di|energi|fokus|huruf|ingin|' +
      'ini dengan|ini juga|juga telah|kan|ke dalam|keluarga|kesejahteraan|ketentuan lebih|keterangan|ketika|' +
      'kinerja|komitmen|lebih lanjut|luas|manusia|memerintahkan|memerintahkan pengundangan|menciptakan|' +
      'mengetahuinya|mengetahuinya memerintahkan|mengikuti|mengingat|menjelaskan|misalnya|mungkin|' +
      'orang mengetahuinya|pasar|penempatannya|penempatannya dalam|pengundangan|perundang|' +
      'perundang undangan|publik|pukul|pun|rencana|selanjutnya|sempat|sendiri|seorang|sesuai|sesuai dengan|' +
      'simak|simak juga|sini|soal|surat|telah melakukan|tempat|tentu|tetapi juga|total|ujarnya|undangan|' +
      'yang akan|yang berlaku|yang dapat',
    '-0.3':
      'bagaimana|bagian|banyak|berdasarkan pertimbangan|berikut|bidang|cara|cukup|di berbagai|diatur|' +
      'diubah dengan|hal itu|huruf a|juga|juga video|kegiatan|khusus|masuk|merupakan|namun|perlu menetapkan|' +
      'pernyataan|pertimbangan sebagaimana|potensi|punya|rasa|rumah|secara|tapi|tentang|tertulis|terus|' +
      'tetapi|tidak hanya|tinggi|ttd',
    '-0.4':
      'alasan|atas|bahwa berdasarkan|bentuk|dalam hal|dapat|hanya|kondisi|mengenai|pemerintahan|perlu|sama|' +
      'sejumlah|telah diubah',
    '-0.5': 'ayat|disampaikan|kemudian|memenuhi|sangat',
    '-0.6': 'dimaksud pada',
    '-0.7': 'harus|pada ayat',
  });
