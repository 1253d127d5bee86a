import { list } from '../../../pack/lists.js';
import type { WordClasses } from '../../../pack/subjects/grammar/word-classes.js';

export const indonesianWordClasses = (): Partial<WordClasses> => ({
  abbreviations: list(
    'mr|mrs|dr|ir|drs|dra|hj|h|prof|tn|ny|nn|jl|jln|no|kec|kab|kel|prov|ds|rp|dkk|dll|dsb|dst|dlm|dgn|yg|tgl|hlm|pdt|kh|st|sdr|sdri|bpk|kol|letkol|brigjen|mayjen|letjen|jend|kapt|gg|tbk|a.n|u.p|s.h|s.e|s.t|s.pd|s.sos|s.kom|m.si|m.pd|m.m|m.t|m.h|m.kes|ph.d|sp|kompol|akbp|kombes|irjen|jan|feb|mar|apr|jun|jul|agu|sep|okt|nov|des|th|telp|min|maks|cv|u.b|q.q|dr.h.c|wib|wita',
  ),
  numberAbbreviations: list('nos|ps|psl|ayt|lamp|gbr|tab|hal|ca|kav|blok|rt|rw|ext'),
  stopwords: list(
    'yang|dan|di|ke|dari|pada|untuk|dengan|dalam|oleh|kepada|terhadap|tentang|sejak|hingga|sampai|antara|bagi|tanpa|atas|selama|karena|sebagai|seperti|menurut|melalui|setelah|sebelum|adalah|ialah|merupakan|ini|itu|tersebut|ia|dia|mereka|kami|kita|saya|aku|anda|kamu|nya|akan|telah|sudah|sedang|masih|dapat|bisa|harus|perlu|tidak|bukan|belum|tak|juga|hanya|lebih|paling|sangat|lagi|pun|lah|kah|atau|tetapi|namun|serta|agar|supaya|bahwa|jika|bila|kalau|ketika|saat|sementara|maka|sehingga|ada|para|setiap|tiap|semua|seluruh|beberapa|banyak|satu|dua|se|secara|hal|kata|ujar|katanya|ujarnya|lain|sama|baru|kembali|orang|tahun|hari|menjadi|terjadi|sekitar',
  ),
  determiners: list(
    'para|setiap|tiap|semua|seluruh|beberapa|sejumlah|banyak|sebuah|seorang|seekor|suatu|satu|dua|tiga|empat|lima|enam|berbagai|sang|si',
  ),
  definites: [],
  indefinites: [],
  prepositions: list(
    'di|ke|dari|pada|untuk|dengan|dalam|oleh|kepada|terhadap|tentang|sejak|hingga|sampai|antara|bagi|tanpa|atas|selama|karena|sebagai|seperti|menurut|melalui|setelah|sebelum|guna|demi|per|daripada|akibat|berdasarkan|mengenai|terkait|di bawah|di atas|di dalam|di tengah|bersama',
  ),
  loosePrepositions: list('di|pada|dalam|sejak|selama|setelah|melalui|dari|dengan'),
  genitives: list('dari'),
  coordinators: list('dan|atau|tetapi|serta|namun|maupun|tapi'),
  alternatives: list('atau|maupun|antara'),
  complementisers: list('bahwa'),
  relatives: list('yang|di mana|dimana'),
  nominalizers: [],
  presenters: list('ini adalah|itu adalah|ini merupakan'),
});
