import { list } from '../../../pack/lists.js';
import type { Clauses } from '../../../pack/subjects/grammar/clauses.js';

export const indonesianClauses = (): Partial<Clauses> => ({
  clauseOpeners: list(
    'yang|sehingga|termasuk|terutama|khususnya|serta|antara lain|sementara|setelah|karena|yakni|yaitu|di antaranya|menurut|mulai|seiring|lengkap dengan',
  ),
  phraseOpeners: list('dalam rangka|seiring dengan|di tengah|menyusul|berkat'),
  adverbialOpeners: list(
    'di|pada|dalam|sejak|selama|setelah|usai|saat|ketika|untuk|dengan|dari|menurut|hari ini|kemarin|besok|kini|sekarang|saat ini|baru baru ini|sementara ini|senin|selasa|rabu|kamis|jumat|sabtu|minggu|tahun ini|tahun lalu|pekan ini|setiap|hingga|melalui|berdasarkan|di tengah|menjelang|secara|mulai|antara',
  ),
  lesserOpeners: list('karena|agar|supaya|untuk|setelah|sebelum|meskipun'),
  leadingUp: list('seperti|dalam banyak kasus|dalam beberapa kasus|sebagaimana'),
  danglers: list(
    'bahwa|yang|agar|supaya|karena|seperti|lebih|kurang|paling|hampir|sekitar|sangat|para|sang|si|antara|termasuk|namun|bila|jika|ketika|saat|hanya|baru|sehingga|sementara|secara|sedang|tanpa|setiap|tiap|adalah|yaitu|yakni|sebagai|sejak|saling|maupun|baik',
  ),
  collectives: list('antara|meliputi|mencakup|terdiri atas|terdiri dari|baik|masing masing'),
  openEnds: list('dan|atau|serta'),
});
