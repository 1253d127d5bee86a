import { describe, expect, it } from 'vitest';
import { leaningWord } from '../../src/check/index.js';
import { halvesConnection } from '../../src/check/sentence/halved.js';
import { losesWords } from '../../src/check/sentence/lost-words.js';
import { losesNegation } from '../../src/check/sentence/negation.js';
import { languagePack, wordsOf } from '../../src/language/index.js';
import { findCredit } from '../../src/read/lines/credit.js';
import { announcementOf } from '../../src/summarize/annotate/structure/announcers/announcer.js';
import { attributionOf } from '../../src/summarize/annotate/structure/attribution/attribution.js';
import { findDates } from '../../src/summarize/annotate/structure/dates/dates.js';
import { findFigures } from '../../src/summarize/annotate/structure/figures/figures.js';
import { findNumberSeries } from '../../src/summarize/annotate/structure/number-series/number-series.js';
import { answersBefore } from '../../src/summarize/choose/answers.js';
import { mayHead } from '../../src/summarize/head/title/may-head.js';
import { marked } from '../check/sentence/marked.js';
import { outline } from '../read/outline.js';
import { readingFrom, textOf } from '../summarize/structure/attribution-reading.js';

// Words of each language where they are used: each is put in place of "…" in a sentence of which it decides what is found.

type Find = (language: string, text: string) => string;
type Row = readonly [language: string, frame: string, words: string];

/** In each sentence a word is found, whichever of the words stands in it. */
const finds = (rule: string, find: Find, found: string | ((word: string) => string), rows: readonly Row[]): void => {
  it.each(rows)(`${rule} (%s): %s`, (language, frame, words) => {
    const wrong = words
      .split('|')
      .map((word) => [word, find(language, capital(frame.replace('…', word)))])
      .filter(([word = '', told]) => told !== (typeof found === 'string' ? found : found(word)));
    expect(wrong).toEqual([]);
  });
};

const capital = (text: string): string => text.replace(/(?<=^[|¿]?|\? )\p{L}/gu, (letter) => letter.toUpperCase());

const isLost: Find = (language, told) => {
  const { text, sentence, spans } = marked(told);
  const pack = languagePack(language);
  const lost = losesNegation(sentence, spans, text, pack) ?? halvesConnection(sentence, spans, text, pack);
  return lost === undefined ? (losesWords(sentence, spans, text, pack)?.code ?? 'nothing') : 'turned';
};

const leans: Find = (language, text) =>
  leaningWord(wordsOf(text), text, languagePack(language)) === undefined ? 'stands' : 'leans';

const heads: Find = (language, text) =>
  mayHead(wordsOf(text), text, languagePack(language)) ? 'heading' : 'no heading';

const numbers: Find = (language, text) =>
  findFigures(readingFrom(language, [text]))
    .map(({ number }) => number)
    .join(' ');

const dates: Find = (language, text) =>
  findDates(readingFrom(language, [text]))
    .map(({ iso }) => iso)
    .join(' ');

const saidBy: Find = (language, text) => {
  const reading = readingFrom(language, [text]);
  return textOf(reading, attributionOf(reading, 0)?.speaker.name) ?? 'nobody';
};

/** What announces the two items that the second sentence opens. */
const announces: Find = (language, text) => {
  const reading = readingFrom(language, [text]);
  const first = reading.sentences[1];
  const found = first && announcementOf(reading, first.index, first.start, 2);
  return textOf(reading, found?.announcer) ?? 'nothing';
};

const credits: Find = (language, text) => {
  const credit = findCredit(text, languagePack(language), false);
  return credit === undefined ? 'none' : text.slice(credit.start, credit.end);
};

/** What a line is in the middle of an article. */
const standsAs: Find = (language, line) => {
  const around = paragraphs[language] ?? '';
  const found = outline(`${around}\n\n${around}\n\n${line}\n\n${around} ${around}`, language);
  return found.at(2) ?? 'nothing';
};

const paragraphs: Readonly<Record<string, string>> = {
  vi: 'Xã Bến Lội mở lại cống số ba sau ba tháng sửa chữa, kịp trước mùa mặn. Ông Nam cho biết cống sẽ dài 40 mét.',
  en: 'The port of Osk gets a longer quay for the ferries. The mayor said on Monday that work begins in June.',
};

const answers: Find = (language, text) => (answersBefore(readingFrom(language, [text]), 1) ? 'an answer' : 'none');

describe('a word that turns a sentence may not be cut', () => {
  finds('negations and conditions', isLost, 'turned', [
    ['vi', 'Cống mở thứ hai, |… mưa tạnh|.', 'nếu|trừ khi|miễn là'],
    ['en', 'The gate opens on Monday, |… the rain stops|.', 'if|unless|provided that|as long as'],
    [
      'fr',
      'Le pont ouvrira lundi, |… la pluie cesse|.',
      'si|à condition que|à moins que|pourvu que|tant que|avant que',
    ],
    ['es', 'El puente abrirá el lunes, |… deja de llover|.', 'si|siempre que|a menos que'],
    ['de', 'Die Brücke öffnet am Montag, |… der Regen aufhört|.', 'wenn|falls|sofern|solange|bevor|vorausgesetzt'],
    ['id', 'Jembatan dibuka pada Senin, |… hujan berhenti|.', 'jika|apabila|bila|kecuali'],
  ]);
  finds('contrasts', isLost, 'turned', [
    ['vi', 'Đường đã mở, |… hai làn vẫn đóng|.', 'nhưng|tuy nhiên|mặc dù|dù'],
    ['en', 'The road opened, |… two lanes stay shut|.', 'but|although|though|while|even though'],
    [
      'fr',
      'La route a ouvert, |… deux voies restent fermées|.',
      'mais|alors que|tandis que|bien que|pourtant|cependant',
    ],
    ['es', 'La carretera abrió, |… dos carriles siguen cerrados|.', 'pero|aunque|sin embargo|mientras que'],
    ['de', 'Die Straße ist offen, |… zwei Spuren gesperrt bleiben|.', 'aber|jedoch|obwohl|während|wenngleich'],
    ['id', 'Jalan dibuka, |… dua lajur masih ditutup|.', 'tetapi|namun|meskipun|walaupun|sedangkan'],
  ]);
  finds('how sure it is', isLost, 'hedge-cut', [
    ['vi', '|…,| cống sẽ mở vào tháng năm.', 'dự kiến|có thể|có lẽ'],
    ['en', 'The gate |…| opened in May.', 'probably|perhaps|reportedly|allegedly'],
    ['fr', 'Le pont |…| ouvert en mai.', 'probablement|prévu|attendu'],
    ['es', 'El puente |…| abrió en mayo.', 'probablemente|quizás'],
    ['de', 'Die Brücke |…| öffnete im Mai.', 'wahrscheinlich|voraussichtlich|vielleicht|möglicherweise'],
    ['id', 'Jembatan |…| dibuka pada Mei.', 'mungkin|diperkirakan|rencananya|kemungkinan'],
  ]);
  finds('who no longer is what they were', isLost, 'former-cut', [
    ['vi', '|…| Chủ tịch xã Lê Văn Tám phản đối.', 'nguyên|cựu|phó'],
    ['en', '|…| mayor Ann Lee opposed the plan.', 'former|deputy|acting|ex'],
    ['fr', '|…| maire de Brest, Ann Lee a refusé le plan.', 'ancien|ancienne|vice'],
    ['es', '|…| alcalde de Vigo, Luis Gil rechazó el plan.', 'antiguo|ex|vice'],
    ['de', '|…| Bürgermeister Jan Voss kritisierte den Plan.', 'ehemaliger|früherer'],
    ['id', '|…| Wali Kota Surya Wijaya menolak rencana itu.', 'mantan|eks|wakil'],
  ]);
  finds('when it was so', isLost, 'time-cut', [
    ['vi', '|… 2019,| lưu lượng xe giảm 12%.', 'năm|từ năm|đến năm'],
    ['en', '|… 2019,| traffic fell by 12 percent.', 'in|since|by|before|after'],
    ['fr', '|… 2019,| le trafic a baissé.', 'en|depuis|dès|avant|après|fin|début'],
    ['es', '|… 2019,| el tráfico bajó.', 'en|desde|hasta|antes de|durante'],
    ['de', '|… 2019| sank der Verkehr.', 'seit|ende|anfang|im jahr'],
    ['id', '|… 2019,| lalu lintas turun.', 'pada|sejak|tahun'],
    ['en', '|…| traffic fell by 12 percent.', 'last year|last month|last week|yesterday'],
    ['fr', '|…| le trafic a baissé.', 'hier|la semaine dernière|le mois dernier'],
    ['es', '|…| el tráfico bajó.', 'ayer|la semana pasada|el mes pasado|el año pasado'],
    ['de', '|…| sank der Verkehr.', 'gestern|letztes jahr|letzte woche'],
    ['id', '|…| lalu lintas turun.', 'kemarin|tahun lalu|bulan lalu|pekan lalu'],
  ]);
});

describe('a line leans on the one before', () => {
  finds('by a pronoun', leans, 'leans', [
    ['vi', '… đã bán bánh xe cho bảo tàng.', 'họ|điều này|việc này'],
    ['en', '… sold the wheel to a museum.', 'he|she|they|this|these'],
    ['fr', '… ont vendu la roue à un musée.', 'ils|elles|ceux ci|celles ci|ces derniers'],
    ['fr', '… a surpris les riverains.', 'cela|ceci|il|elle|ce dernier|cette dernière'],
    ['es', '… sorprendió a los vecinos.', 'esto|eso|ello'],
    ['de', '… überraschte die Anwohner.', 'er|sie|dies|dieser|diese|dieses'],
    ['id', '… mengejutkan warga.', 'dia|mereka|beliau|hal ini|hal itu|langkah ini|keduanya'],
  ]);
  finds('by a time counted from another', leans, 'leans', [
    ['vi', 'Hai tháng …, ông Nam được trả đất.', 'sau|sau đó|sau này|trước đó|kế tiếp|tiếp theo'],
    [
      'en',
      'Two months …, the town sold the gate.',
      'later|earlier|after that|before that|afterwards|thereafter|previously',
    ],
    ['fr', 'Deux mois …, la ville a vendu le pont.', 'plus tard|plus tôt|auparavant|après'],
    ['es', 'Dos meses …, la ciudad vendió el puente.', 'después|más tarde|antes|más adelante'],
    ['de', 'Zwei Wochen … verkaufte die Stadt das Tor.', 'später|zuvor|danach|darauf|vorher'],
    ['id', 'Dua bulan …, kota menjual jembatan.', 'kemudian|setelahnya|sebelumnya|setelah itu|sebelum itu|berselang'],
  ]);
  finds('not by a noun', leans, 'stands', [
    ['vi', '… đã đóng cống.', 'Công ty|Người dân'],
    ['en', '… shut the gate.', 'The company|Residents'],
    ['fr', '… a fermé le pont.', 'La ville|Le maire'],
    ['es', '… cerró el puente.', 'La ciudad|El alcalde'],
    ['de', '… sperrte die Brücke.', 'Die Stadt|Das Amt'],
    ['id', '… menutup jembatan.', 'Pemerintah|Warga'],
  ]);
});

describe('a claim may not stand over a slide', () => {
  finds('it joins to what was said before', heads, 'no heading', [
    ['vi', '… cống phải đóng lại.', 'do đó|vì vậy|tuy nhiên|ngoài ra|bên cạnh đó|trong khi đó'],
    ['en', '… the gate was shut.', 'therefore|however|moreover|instead|nevertheless|in addition'],
    ['fr', '… le pont a fermé.', 'cependant|toutefois|mais|donc|en outre|de plus|par conséquent|en revanche|pourtant'],
    ['es', '… el puente cerró.', 'sin embargo|además|por lo tanto|por eso|no obstante|en cambio'],
    ['de', '… wurde die Brücke gesperrt.', 'deshalb|daher|außerdem|jedoch|trotzdem|allerdings|stattdessen'],
    ['id', '… jembatan ditutup.', 'namun|tetapi|karena itu|selain itu|sebaliknya|akibatnya|meski demikian|kemudian'],
  ]);
  finds('it denies', heads, 'no heading', [
    ['en', '… boats were lost.', 'no|none of the|never have'],
    ['fr', '… bateau n’a coulé.', 'aucun'],
    ['es', '… barco se hundió.', 'ningún'],
    ['de', '… Boot sank.', 'kein'],
    ['id', '… ada kapal yang tenggelam.', 'tidak|belum'],
  ]);
  finds('it joins to nothing', heads, 'heading', [
    ['vi', '… đóng cống.', 'Công ty|Xã Bến Lội'],
    ['en', '… shut the gate.', 'The company|Residents'],
    ['fr', '… a fermé le pont.', 'La ville|Le maire'],
    ['es', '… cerró el puente.', 'La ciudad|El alcalde'],
    ['de', '… sperrte die Brücke.', 'Die Stadt|Das Amt'],
    ['id', '… menutup jembatan.', 'Pemerintah|Warga'],
  ]);
});

describe('numbers of several years', () => {
  const series: Find = (language, text) => {
    const reading = readingFrom(language, [text]);
    return findNumberSeries(reading, findDates(reading))
      .map(({ pairs }) => `${pairs.length} in a row`)
      .join(' ');
  };
  finds('stand in a row where words only tell what each comes to', series, '3 in a row', [
    ['vi', 'Tỷ lệ đạt 91% năm 2031, … 83% năm 2030 và 78% năm 2029.', 'so với|tăng so với|cao hơn mức'],
    [
      'en',
      'The rate was 9.1 percent in 2031, … 8.3 percent in 2030 and 7.8 percent in 2029.',
      'up from|compared with|against',
    ],
    [
      'en',
      'The rate was 9.1 percent in 2029, … 8.3 percent in 2030 and 7.8 percent in 2031.',
      'fell to|dropped to|declined to',
    ],
  ]);
  finds('do not where one of them is a change', series, '', [
    ['vi', 'Tỷ lệ đạt 91% năm 2031, … 83% năm 2030 và 78% năm 2029.', 'tăng thêm|vượt'],
    ['en', 'The rate was 9.1 percent in 2029, … 8.3 percent in 2030 and 7.8 percent in 2031.', 'fell by|rose by'],
  ]);
});

describe('a figure', () => {
  const scaled = (value: string, rows: readonly Row[]): void => {
    finds(`of ${value}`, numbers, value, rows);
  };
  scaled('3000', [
    ['vi', 'Bão làm sập 3 … ngôi nhà.', 'nghìn|ngàn'],
    ['en', 'The storm hit 3 … homes.', 'thousand'],
    ['en', 'Both hold two thousand … three thousand boats.', 'and'],
    ['fr', 'La tempête a détruit 3 … maisons.', 'mille'],
    ['es', 'La tormenta destruyó 3 … casas.', 'mil'],
    ['de', 'Der Sturm zerstörte 3 … Häuser.', 'tausend'],
    ['id', 'Badai menghancurkan 3 … rumah.', 'ribu'],
  ]);
  scaled('2500000', [
    ['vi', 'Cầu tốn hai … năm triệu đồng.', 'phẩy'],
    ['en', 'The gate cost two … five million dollars.', 'point'],
    ['fr', 'La porte a coûté deux … cinq millions de francs.', 'virgule'],
    ['es', 'La puerta costó dos … cinco millones de pesos.', 'coma'],
    ['de', 'Das Tor kostete zwei … fünf Millionen Euro.', 'Komma'],
    ['id', 'Gerbang itu menelan dua … lima juta rupiah.', 'koma'],
  ]);
  scaled('250000', [['en', 'The gate cost two hundred … fifty thousand dollars.', 'and']]);
  scaled('3000000', [
    ['vi', 'Mỗi hộ nhận 3 … đồng.', 'triệu'],
    ['en', 'The gate cost 3 … dollars.', 'million'],
    ['fr', 'Le pont a coûté 3 … d’euros.', 'millions'],
    ['es', 'El puente costó 3 … de euros.', 'millones'],
    ['de', 'Die Brücke kostete 3 … Euro.', 'millionen|mio'],
    ['id', 'Jembatan itu menelan 3 … dolar.', 'juta'],
  ]);
  scaled('3000000000', [
    ['vi', 'Công trình tốn 3 … đồng.', 'tỷ|tỉ'],
    ['en', 'The gate cost 3 … dollars.', 'billion'],
    ['fr', 'Le pont a coûté 3 … d’euros.', 'milliards'],
    ['de', 'Die Brücke kostete 3 … Euro.', 'milliarden|mrd'],
    ['id', 'Jembatan itu menelan 3 … dolar.', 'miliar'],
  ]);
  scaled('0.5', [
    ['en', '… of the residents signed.', 'half'],
    ['fr', '… des habitants ont signé.', 'la moitié'],
    ['es', '… de los vecinos firmó.', 'la mitad'],
    ['de', '… der Anwohner unterschrieb.', 'die hälfte'],
    ['id', 'Sekitar … warga menandatangani.', 'separuh|setengah'],
  ]);
  scaled('0.25', [
    ['en', '… of the residents signed.', 'a quarter'],
    ['fr', '… des habitants ont signé.', 'un quart|le quart'],
    ['es', '… de los vecinos firmó.', 'un cuarto|la cuarta parte'],
    ['de', '… der Anwohner unterschrieb.', 'ein viertel'],
    ['id', 'Sekitar … warga menandatangani.', 'seperempat'],
  ]);
  scaled('0.75', [
    ['en', '… of the residents signed.', 'three quarters'],
    ['fr', '… des habitants ont signé.', 'trois quarts|les trois quarts'],
    ['de', '… der Anwohner unterschrieb.', 'drei viertel'],
    ['id', '… warga menandatangani.', 'tiga perempat'],
  ]);
  scaled('0.2', [
    ['en', '… of the residents signed.', 'a fifth'],
    ['fr', '… des habitants ont signé.', 'un cinquième'],
    ['de', '… der Anwohner unterschrieb.', 'ein fünftel'],
    ['id', 'Sekitar … warga menandatangani.', 'seperlima'],
  ]);
  scaled('2', [
    ['fr', '… de voitures passent par là.', 'le double|deux fois plus'],
    ['de', 'Hier fahren … Autos.', 'doppelt so viele|doppelt so viel'],
    ['de', 'Das kostet … des Preises.', 'das doppelte'],
  ]);
  scaled('3', [['de', 'Das kostet … des Preises.', 'das dreifache']]);
  scaled('12', [
    ['vi', 'Bão làm sập ít nhất … ngôi nhà.', 'mười hai'],
    ['en', 'The storm hit at least … homes.', 'twelve'],
    ['fr', 'La tempête a détruit au moins … maisons.', 'douze'],
    ['es', 'La tormenta destruyó al menos … casas.', 'doce'],
    ['de', 'Der Sturm zerstörte mindestens … Häuser.', 'zwölf'],
    ['id', 'Badai menghancurkan sekitar … rumah.', 'dua belas'],
  ]);
});

describe('a figure of a language that nothing is known of', () => {
  const values: Find = (language, text) => {
    const reading = readingFrom(language, [text]);
    return findFigures(reading)
      .map(({ value }) => textOf(reading, value))
      .join('; ');
  };
  finds('has signs for units that all languages write', values, (unit) => `20 ${unit}`, [
    ['sv', 'Bron kostar 20 … i dag.', 'euro|usd|eur|%'],
    ['sv', 'Hamnen tog emot 20 … i dag.', 'km|kg|m'],
  ]);
  finds('has nothing else for a unit', values, '20', [['sv', 'Bron kostar 20 … i dag.', 'kronor|mil']]);
});

describe('a date', () => {
  const months = (language: string, frame: string, names: string): void => {
    it(`knows the months (${language})`, () => {
      const told = names.split('|').map((name) => dates(language, frame.replace('…', name)));
      expect(told).toEqual(told.map((_, index) => `2026-${String(index + 1).padStart(2, '0')}-14`));
    });
  };
  months(
    'en',
    'It closed on 14 … 2026.',
    'January|February|March|April|May|June|July|August|September|October|November|December',
  );
  months(
    'fr',
    'Le pont a fermé le 14 … 2026.',
    'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre',
  );
  months(
    'es',
    'El puente cerró el 14 de … de 2026.',
    'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre',
  );
  months(
    'de',
    'Die Brücke wurde am 14. … 2026 gesperrt.',
    'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember',
  );
  months(
    'id',
    'Jembatan ditutup pada 14 … 2026.',
    'Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember',
  );
  finds('stands behind a word that opens it', dates, '2019', [
    ['vi', 'Sản lượng giảm … 2019.', 'năm|từ năm|đến năm'],
    ['en', 'The rule has held … 2019.', 'since|in|until|before|after|by'],
    ['fr', 'La règle vaut … 2019.', 'depuis|en|avant|après|dès|fin|début'],
    ['es', 'La norma rige … 2019.', 'desde|en'],
    ['de', 'Die Regel gilt … 2019.', 'seit|ab|bis|ende|anfang'],
    ['id', 'Aturan itu berlaku … 2019.', 'sejak|pada|hingga|akhir|awal|tahun'],
  ]);
});

describe('who says it', () => {
  finds('is the subject of a verb of saying', saidBy, 'Ann Lee', [
    [
      'en',
      'Ann Lee … that the gate would stay shut.',
      'said|added|announced|explained|warned|claimed|argued|insisted|confirmed|told reporters|lamented|laments',
    ],
    [
      'fr',
      'Ann Lee … que le pont resterait fermé.',
      'a dit|a déclaré|a annoncé|a expliqué|a affirmé|a assuré|a indiqué|a précisé|a ajouté|a souligné|a rappelé|a confirmé',
    ],
    [
      'es',
      'Ann Lee … que el puente seguiría cerrado.',
      'dijo|explicó|afirmó|aseguró|anunció|señaló|añadió|indicó|advirtió|confirmó',
    ],
    [
      'id',
      'Ann Lee … bahwa jembatan akan ditutup.',
      'mengatakan|menyatakan|menjelaskan|menyebutkan|menegaskan|menambahkan|mengungkapkan|melaporkan|memperingatkan',
    ],
  ]);
  finds('stands behind the quotation', saidBy, 'Jan Voss', [
    ['en', '“The bridge stays shut,” … Jan Voss.', 'said|warned|lamented|laments'],
    [
      'de',
      '„Die Brücke bleibt zu“, … Jan Voss.',
      'sagte|erklärte|betonte|warnte|berichtete|meinte|versicherte|bestätigte',
    ],
    ['fr', '« Le pont reste fermé », … Jan Voss.', 'explique|affirme|assure|précise|ajoute|souligne|rappelle|résume'],
    ['es', '«El puente sigue cerrado», … Jan Voss.', 'dijo|explicó|afirmó|añadió|señaló'],
    ['id', '“Jembatan tetap ditutup,” … Jan Voss.', 'kata|ujar|tutur|ucap|jelas|ungkap|tegas'],
  ]);
  finds('is the subject of a verb of saying', saidBy, 'Nguyễn Văn Nam', [
    [
      'vi',
      'Ông Nguyễn Văn Nam … cống đã đóng.',
      'nói|cho biết|khẳng định|nhấn mạnh|cho rằng|nhận định|thông báo|cảnh báo|thừa nhận|giải thích|chia sẻ|phân trần|biện bạch',
    ],
    ['vi', 'Ông Nguyễn Văn Nam …: “Cống đã đóng từ tháng ba.”', 'nói|chia sẻ|phân trần|biện bạch'],
    ['vi', '“Cống đã đóng từ tháng ba”, ông Nguyễn Văn Nam ….', 'nói|chia sẻ|phân trần|biện bạch'],
  ]);
  finds('is called by a title', saidBy, 'Nguyễn Văn Nam', [
    [
      'vi',
      '… Nguyễn Văn Nam cho biết cống đã đóng.',
      'ông|anh|giám đốc|chủ tịch|bí thư|bộ trưởng|thứ trưởng|giáo sư|bác sĩ|luật sư|đại tá',
    ],
  ]);
});

describe('an answer', () => {
  finds('opens with yes or no', answers, 'an answer', [
    ['vi', 'Cống có đóng không? …, chủ tịch xã sẽ lo việc đó.', 'có|không|chưa'],
    ['en', 'Is the gate shut? …, the chair will see to it.', 'yes|no|of course'],
    ['fr', 'Le pont est-il fermé ? …, le maire s’en occupe.', 'oui|non|pas encore|bien sûr'],
    ['es', '¿Está cerrado el puente? …, el alcalde lo sabe.', 'sí|no|claro|por supuesto'],
    ['de', 'Ist die Brücke gesperrt? …, die Stadt kümmert sich.', 'ja|nein|noch nicht|natürlich'],
    ['id', 'Apakah jembatan ditutup? …, wali kota tahu.', 'ya|tidak|belum|tentu|benar|bukan'],
  ]);
  finds('does not open with a noun', answers, 'none', [
    ['en', 'Is the gate shut? Monday, the chair will see to it.', ''],
    ['id', 'Apakah jembatan ditutup? Besok, wali kota tahu.', ''],
  ]);
});

describe('a list', () => {
  const behind =
    (plural: string) =>
    (noun: string): string =>
      `${plural} ${noun}`;
  finds('is announced by a noun', announces, behind('several'), [
    [
      'en',
      'They gave several …. First, cost. Second, time.',
      'reasons|conditions|steps|measures|priorities|recommendations|objectives|risks|highlights|takeaways|shortfalls|shortcomings',
    ],
  ]);
  finds('is announced by what a text sums up', announces, (noun) => `the ${noun} of the audit`, [
    ['en', 'These are the … of the audit. First, cost. Second, time.', 'highlights|takeaways|shortfalls|shortcomings'],
  ]);
  finds('is announced by a noun', announces, behind('những'), [
    ['vi', 'Xã nêu những …. Một là giá. Hai là hàng.', 'biện pháp|giải pháp|nguyên nhân|nhiệm vụ|kiến nghị|khó khăn'],
  ]);
  finds('is announced by a noun', announces, behind('plusieurs'), [
    [
      'fr',
      'La mairie cite plusieurs …. D’abord, le prix. Ensuite, le temps.',
      'raisons|conditions|étapes|mesures|priorités|recommandations|objectifs|risques',
    ],
  ]);
  finds('is announced by a noun', announces, behind('varias'), [
    [
      'es',
      'La alcaldía citó varias …. Primero, el precio. Segundo, el tiempo.',
      'razones|condiciones|medidas|prioridades',
    ],
  ]);
  finds('is announced by a noun', announces, behind('mehrere'), [
    [
      'de',
      'Die Stadt nannte mehrere …. Erstens der Preis. Zweitens die Zeit.',
      'gründe|schritte|maßnahmen|ziele|vorschläge',
    ],
  ]);
  finds('is announced by a noun', announces, behind('beberapa'), [
    [
      'id',
      'Wali kota menyebut beberapa …. Pertama, harga. Kedua, waktu.',
      'alasan|syarat|langkah|tujuan|usulan|kendala',
    ],
  ]);
  finds('is announced by no other noun', announces, 'nothing', [
    ['en', 'They sold several …. First, cost. Second, time.', 'gates|boats'],
    ['fr', 'La mairie vend plusieurs …. D’abord, le prix. Ensuite, le temps.', 'bateaux|ponts'],
  ]);
});

describe('a caption', () => {
  finds('has a credit behind its word', credits, (word) => `${word}: Ann Lee`, [
    ['vi', 'Toàn cảnh cảng (…: Ann Lee)', 'ảnh|nguồn|đồ họa|ảnh minh họa|ảnh tư liệu'],
    ['en', 'The north pier in winter. …: Ann Lee', 'photo|image|picture|credit|source|file photo'],
    ['fr', 'Le pont en hiver. …: Ann Lee', 'photo|image|crédit|crédit photo|illustration|photo d’archives'],
    ['es', 'El puente en invierno. …: Ann Lee', 'foto|imagen|fuente|ilustración|foto de archivo'],
    ['de', 'Die Brücke im Winter. …: Ann Lee', 'foto|bild|grafik|quelle|archivfoto'],
    ['id', 'Jembatan di musim hujan. …: Ann Lee', 'foto|gambar|sumber|ilustrasi|foto arsip'],
  ]);
  finds('has none behind another word', credits, 'none', [
    ['en', 'The north pier in winter. …: Ann Lee', 'mayor|speaker'],
    ['de', 'Die Brücke im Winter. …: Ann Lee', 'bürgermeisterin'],
  ]);
  const opensWithIt =
    (told: string) =>
    (word: string): string =>
      `figure / ${told.replace('…', capital(word))}`;
  const en = '…: Ann Lee at the pier';
  finds('opens with what says that it is one', standsAs, opensWithIt(`caption ${en}`), [
    ['en', en, 'photo|pictured|pictured here|in the picture|in this picture'],
  ]);
  const vi = '…: cần cẩu hạ cánh cống mới';
  finds('opens with what says that it is one', standsAs, opensWithIt(`caption ${vi}`), [
    ['vi', vi, 'trong ảnh|trong hình|ảnh trên|hình minh họa'],
  ]);
  const name = '…: Ann Lee';
  finds('is a name behind words that stand for no maker', standsAs, opensWithIt(`caption ${name}`), [
    ['en', name, 'pictured|pictured here|in the picture|in this picture'],
    ['vi', name, 'trong ảnh|trong hình'],
  ]);
  finds('is none where a name may be who made the picture', standsAs, opensWithIt(`credit ${name}`), [
    ['en', name, 'photo|picture|video'],
    ['vi', name, 'ảnh|hình minh họa|ảnh minh họa'],
  ]);
  finds('is no sentence that ends in where somebody is seen', standsAs, 'paragraph The mayor met Ann Lee (pictured).', [
    ['en', 'The mayor met Ann Lee (…).', 'pictured'],
  ]);
});
