import type { Genre } from '../../../src/model/article.js';

/** A place for a word in a document, which has one part for each word that is tried. */
export type DocumentPlace =
  'heading' | 'talk' | 'talk about' | 'act' | 'line' | 'label' | 'question' | 'answer' | 'held';

/** Of which kind the document is, and what is asked of each part of it. */
export const documents: Readonly<
  Record<DocumentPlace, { readonly genre: Genre; readonly asked: 'heading' | 'sentence' | 'block' | 'question' }>
> = {
  heading: { genre: 'report', asked: 'heading' },
  talk: { genre: 'speech', asked: 'sentence' },
  'talk about': { genre: 'speech', asked: 'sentence' },
  act: { genre: 'legal', asked: 'sentence' },
  line: { genre: 'news', asked: 'block' },
  label: { genre: 'minutes', asked: 'block' },
  question: { genre: 'interview', asked: 'question' },
  answer: { genre: 'interview', asked: 'sentence' },
  held: { genre: 'minutes', asked: 'sentence' },
};

/** The parts of documents in a language: "…" stands for the word, "#" for a number that no other part has. */
export const parts: Readonly<Record<string, Readonly<Record<DocumentPlace, string>>>> = {
  en: {
    heading: '## …\n\nThe port sold # boats in May. The town shut # of its gates.',
    talk: '… the ferry and its # boats.',
    'talk about': 'Now I would like to … the # boats of the port.',
    act: '… this Decree on the # boats of the port.',
    line: 'The port sold # boats in May.\n\n… #',
    label: '…: Ann Lee and # others',
    question: 'Q: … the town sells the # boats of the port?\n\nA: The port keeps # of them.',
    answer: 'Q: Does the town sell the # boats?\n\nA: …, the port keeps # of them.',
    held: 'The port … # boats in May.',
  },
  vi: {
    heading: '## …\n\nBến bán # chiếc ghe trong tháng 5. Xã đóng # cửa cống.',
    talk: '… chuyến phà và # chiếc ghe.',
    'talk about': 'Bây giờ tôi xin … # chiếc ghe của bến.',
    act: '… Nghị định này về # chiếc ghe của bến.',
    line: 'Bến bán # chiếc ghe trong tháng 5.\n\n… #',
    label: '…: bà Lê Thị Sáu và # người khác',
    question: 'Hỏi: … xã bán # chiếc ghe của bến?\n\nĐáp: Bến giữ lại # chiếc.',
    answer: 'Hỏi: Xã có bán # chiếc ghe không?\n\nĐáp: …, bến giữ lại # chiếc.',
    held: 'Bến … # chiếc ghe trong tháng 5.',
  },
  fr: {
    heading: '## …\n\nLe port a vendu # bateaux en mai. La ville a fermé # portes.',
    talk: '… le bac et ses # bateaux.',
    'talk about': 'Maintenant je voudrais … les # bateaux du port.',
    act: '… le présent décret sur les # bateaux du port.',
    line: 'Le port a vendu # bateaux en mai.\n\n… #',
    label: '… : Marie Le Goff et # autres',
    question: 'Question : … la ville vend les # bateaux du port ?\n\nRéponse : Le port en garde #.',
    answer: 'Question : La ville vend-elle les # bateaux ?\n\nRéponse : …, le port en garde #.',
    held: 'Le port … # bateaux en mai.',
  },
  es: {
    heading: '## …\n\nEl puerto vendió # barcos en mayo. La ciudad cerró # puertas.',
    talk: '… el transbordador y sus # barcos.',
    'talk about': 'Ahora quisiera … los # barcos del puerto.',
    act: '… el presente decreto sobre los # barcos del puerto.',
    line: 'El puerto vendió # barcos en mayo.\n\n… #',
    label: '…: Ana Gil y # más',
    question: 'Pregunta: ¿… la ciudad vende los # barcos del puerto?\n\nRespuesta: El puerto guarda # de ellos.',
    answer: 'Pregunta: ¿Vende la ciudad los # barcos?\n\nRespuesta: …, el puerto guarda # de ellos.',
    held: 'El puerto … # barcos en mayo.',
  },
  de: {
    heading: '## …\n\nDer Hafen verkaufte # Boote im Mai. Die Stadt schloss # Tore.',
    talk: '… die Fähre und ihre # Boote.',
    'talk about': 'Jetzt möchte ich … die # Boote des Hafens.',
    act: '… diese Verordnung über die # Boote des Hafens.',
    line: 'Der Hafen verkaufte # Boote im Mai.\n\n… #',
    label: '…: Jana Voss und # andere',
    question: 'Frage: … die Stadt die # Boote des Hafens verkauft?\n\nAntwort: Der Hafen behält # davon.',
    answer: 'Frage: Verkauft die Stadt die # Boote?\n\nAntwort: …, der Hafen behält # davon.',
    held: 'Der Hafen … # Boote im Mai.',
  },
  id: {
    heading: '## …\n\nPelabuhan menjual # kapal pada Mei. Kota menutup # pintu air.',
    talk: '… feri dan # kapalnya.',
    'talk about': 'Sekarang saya ingin … # kapal di pelabuhan.',
    act: '… Peraturan ini tentang # kapal di pelabuhan.',
    line: 'Pelabuhan menjual # kapal pada Mei.\n\n… #',
    label: '…: Surya Wijaya dan # lainnya',
    question: 'Tanya: … kota menjual # kapal di pelabuhan?\n\nJawab: Pelabuhan menyimpan # kapal.',
    answer: 'Tanya: Apakah kota menjual # kapal?\n\nJawab: …, pelabuhan menyimpan # kapal.',
    held: 'Pelabuhan … # kapal pada Mei.',
  },
  ja: {
    heading: '## …\n\n港は五月に#隻を売った。市は#の門を閉めた。',
    talk: '…フェリーと#隻の船。',
    'talk about': '次に#隻の船について…。',
    act: '…この政令は#隻の船に関する。',
    line: '港は五月に#隻を売った。\n\n…#',
    label: '…：田中ほか#名',
    question: '問：…市は#隻を売りますか？\n\n答：港は#隻を残す。',
    answer: '問：市は#隻を売りますか？\n\n答：…、港は#隻を残す。',
    held: '港は五月に#隻を…。',
  },
  zh: {
    heading: '## …\n\n港口五月卖出#艘船。市政府关闭了#座水闸。',
    talk: '…渡船和#艘船。',
    'talk about': '现在我想…#艘船。',
    act: '…本条例适用于#艘船。',
    line: '港口五月卖出#艘船。\n\n…#',
    label: '…：李明等#人',
    question: '问：…市政府要卖#艘船吗？\n\n答：港口保留#艘。',
    answer: '问：市政府要卖#艘船吗？\n\n答：…，港口保留#艘。',
    held: '港口五月…#艘船。',
  },
};
