import { list } from '../../../pack/lists.js';
import type { Counts } from '../../../pack/subjects/leaning/counts.js';

export const indonesianCounts = (): Partial<Counts> => ({
  rankWords: list('pertama|kedua|ketiga|keempat|kelima|yang pertama|yang kedua|yang ketiga'),
  countPronouns: list(
    'tak satu pun|tidak satu pun|tak satupun|ketiganya|keempatnya|kelimanya|kedua duanya|separuhnya|sebagian besar|sebagian|setengahnya',
  ),
  countVerbs: list('tinggal|tersisa'),
  substitutes: list('miliknya|milik mereka'),
  partitives: list('di antaranya|di antara mereka|dari mereka|dari jumlah itu|dari jumlah tersebut'),
  partOpeners: list('dari sisanya|sisanya|yang lainnya|di antaranya|dari jumlah itu|dari jumlah tersebut'),
  orderWords: list('masing masing|berturut turut'),
  otherWords: list('lain|lainnya'),
  restWords: list('tersisa|sisanya'),
});
