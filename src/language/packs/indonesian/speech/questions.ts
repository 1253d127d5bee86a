import { list } from '../../../pack/lists.js';
import type { Questions } from '../../../pack/subjects/speech/questions.js';

export const indonesianQuestions = (): Partial<Questions> => ({
  askers: list('tanya|pertanyaan|wartawan|redaksi|pewawancara|reporter|t'),
  answerers: list('jawab|jawaban|j'),
  interviewOpeners: list('wawancara dengan|mewawancarai|berbincang dengan|perbincangan dengan'),
  vocatives: [],
  addresses: list('anda|bapak|ibu'),
  askingLeads: [],
  askings: list('apa pendapat anda tentang|bagaimana pendapat anda tentang|bagaimana tanggapan anda tentang'),
  questionNouns: list('pertanyaan'),
  questionWords: list('apa|apakah|bagaimana|mengapa|kapan|siapa'),
  askedTimes: list('kapan'),
  askedFor: list('apa|apakah|bagaimana|mengapa|kenapa|kapan|siapa|mana|berapa'),
  yesAndNo: list('ya|tidak|belum|tentu|benar|bukan'),
});
