import { list } from '../../../pack/lists.js';
import type { TurningWords } from '../../../pack/subjects/grammar/turning-words.js';

export const indonesianTurningWords = (): Partial<TurningWords> => ({
  negations: list('tidak|bukan|belum|tanpa|jangan|tak|tiada|tidaklah|membantah|menolak|gagal|kurang dari'),
  conditions: list(
    'jika|bila|apabila|kalau|jikalau|asalkan|asal|seandainya|andaikan|selama|kecuali|dengan syarat|sebelum|sampai|hingga|dalam hal',
  ),
  contrasts: list(
    'namun|tetapi|tapi|akan tetapi|meski|meskipun|walau|walaupun|kendati|padahal|sedangkan|melainkan|kecuali|bukan hanya|tidak hanya|alih alih|sebaliknya|sekalipun|biarpun',
  ),
  concessions: list('meski|meskipun|walau|walaupun|kendati|sekalipun|biarpun|alih alih'),
  oppositions: list('tetapi|tapi|namun|akan tetapi|sebaliknya|meskipun demikian|kendati demikian|pada kenyataannya'),
  contrastJoints: list('sedangkan|sementara'),
  causes: list('karena|sebab|akibat|lantaran|gara gara|disebabkan|sehingga|oleh karena itu|berkat|dipicu|penyebab'),
  harmless: list(
    'tidak hanya|bukan hanya|tidak lain|sebelum ini|sampai saat ini|hingga kini|hingga saat ini|selama ini|sampai sekarang|tidak lama',
  ),
});
