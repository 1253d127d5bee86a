import { expect, it } from 'vitest';
import { languagePack, phrasesOf, type WordList } from '../../src/language/index.js';

/** The commonest words of a kind in each language, as a grammar lists them: without them hardly a sentence is read. */
const common: Readonly<Record<string, Readonly<Partial<Record<WordList, string>>>>> = {
  vi: {
    negations: 'không|chưa|chẳng',
    conditions: 'nếu|trừ khi|miễn là',
    contrasts: 'nhưng|tuy nhiên|mặc dù|dù|song',
    causes: 'vì|do|bởi|nhờ',
    qualifiers: 'gần|hơn|khoảng|ít nhất|tối đa|trên|dưới',
    speechVerbs: 'nói|cho biết|khẳng định|nhấn mạnh|cho rằng|nhận định',
    speakerTitles: 'ông|bà|giám đốc|chủ tịch|bộ trưởng|thứ trưởng',
    prepositions: 'của|tại|trong|cho|với|từ|đến',
    coordinators: 'và|hoặc',
    auxiliaries: 'đã|đang|sẽ|phải|cần',
    units: 'km|mét|kg|tấn|ha|lít',
    currencies: 'đồng|usd|euro',
    demonstratives: 'này|đó|ấy|kia',
    compounds:
      'thế giới|đầu tư|thực hiện|ngân hàng|nguyên nhân|công việc|bệnh nhân|cuộc sống|hướng dẫn|tự do|cửa hàng|học sinh|đại học|máy bay|sân bay|giao thông|doanh thu|số liệu|văn học|đồng chí|đồng hồ|cổ phiếu|chi phí|tiến độ|truyền thông|thu nhập|lạm phát|vận tải|tối đa|không khí|sáng kiến|xuất hiện|chuẩn bị|hàng không|không gian|tổng thống|hàng xóm|bắt đầu|thời sự|dân số|thế kỷ|tin tức|địa chỉ|khoa học|câu hỏi|thư ký',
  },
  en: {
    negations: 'not|no|never|without|none|nobody',
    conditions: 'if|unless|provided that|as long as|in case',
    contrasts: 'but|although|though|while|however|despite',
    causes: 'because|since|due to|owing to|as a result',
    qualifiers: 'nearly|almost|about|around|at least|more than|up to|under',
    speechVerbs: 'said|says|told|added|announced|warned|explained',
    speakerTitles: 'mr|mrs|president|minister|director|mayor|professor',
    prepositions: 'of|in|on|at|for|with|by|from',
    coordinators: 'and|or',
    auxiliaries: 'is|are|was|has|have|will|can|must',
    units: 'km|kilometres|metres|kg|tonnes|litres',
    currencies: 'dollars|pounds|euros|yen',
    demonstratives: 'this|that|these|those',
    hedges: 'may|might|could|likely|expected|probably',
  },
  fr: {
    negations: 'ne|pas|aucun|jamais|sans',
    conditions: 'si|à condition que|tant que',
    contrasts: 'mais|pourtant|cependant|bien que|alors que',
    causes: 'car|parce que|en raison de|grâce à',
    qualifiers: 'environ|près de|plus de|moins de|au moins|quelque',
    speechVerbs: 'dit|a déclaré|affirme|explique|précise|a annoncé',
    prepositions: 'de|à|dans|pour|avec|par|sur',
    coordinators: 'et|ou',
    auxiliaries: 'est|sont|a|ont|sera|peut|doit',
    units: 'km|kilomètres|mètres|kg|tonnes|litres',
    currencies: 'euros|dollars|francs',
  },
  es: {
    negations: 'no|nunca|ningún|sin|nadie',
    conditions: 'si|siempre que|a menos que',
    contrasts: 'pero|aunque|sin embargo',
    causes: 'porque|debido a|ya que|gracias a',
    qualifiers: 'unos|casi|más de|menos de|al menos|cerca de',
    speechVerbs: 'dijo|afirmó|explicó|aseguró|anunció|señaló',
    prepositions: 'de|en|para|con|por|a|sobre',
    coordinators: 'y|o',
    auxiliaries: 'es|son|ha|han|será|puede|debe',
    units: 'km|kilómetros|metros|kg|toneladas|litros',
    currencies: 'euros|dólares|pesos',
  },
  de: {
    negations: 'nicht|kein|keine|nie|ohne',
    conditions: 'wenn|falls|sofern|solange',
    contrasts: 'aber|doch|obwohl|jedoch|während',
    causes: 'weil|denn|wegen|aufgrund',
    qualifiers: 'rund|etwa|fast|mehr als|weniger als|mindestens|knapp',
    speechVerbs: 'sagte|sagt|erklärte|betonte',
    prepositions: 'von|in|mit|für|auf|bei|aus',
    coordinators: 'und|oder',
    auxiliaries: 'ist|sind|hat|haben|wird|kann|muss',
    units: 'km|kilometer|meter|kg|tonnen|liter',
    currencies: 'euro|dollar|franken',
  },
  id: {
    negations: 'tidak|bukan|belum|tanpa|jangan',
    conditions: 'jika|apabila|bila|kecuali',
    contrasts: 'tetapi|namun|meskipun|walaupun|sedangkan',
    causes: 'karena|sebab|akibat|berkat',
    qualifiers: 'sekitar|hampir|lebih dari|kurang dari|paling sedikit|minimal',
    speechVerbs: 'mengatakan|menyatakan|menjelaskan|menegaskan|menambahkan|ujar',
    prepositions: 'di|ke|dari|untuk|dengan|pada|oleh',
    coordinators: 'dan|atau',
    units: 'km|kilometer|meter|kg|ton|liter',
    currencies: 'rupiah|dolar|euro',
  },
};

const rows = Object.entries(common).flatMap(([tag, lists]) =>
  // The keys are those of the table above.
  (Object.entries(lists) as [WordList, string][]).map(([list, words]): [string, WordList, string] => [
    tag,
    list,
    words,
  ]),
);

it.each(rows)('the pack %s knows the commonest words of its list %s', (tag, list, words) => {
  const known = phrasesOf(languagePack(tag), list);
  expect(words.split('|').filter((word) => !known.has(word))).toEqual([]);
});
