import { list } from '../../../pack/lists.js';
import type { Announcements } from '../../../pack/subjects/speech/announcements.js';

export const spanishAnnouncements = (): Partial<Announcements> => ({
  intentions: list('quisiera|quiero|voy a|vamos a|me gustaría|permítanme|permítame|quisiéramos|deseo'),
  announcingAsides: list(
    'ahora|primero|también|brevemente|hoy|luego|después|a continuación|para empezar|para terminar',
  ),
  presentations: list(
    'hablar de|hablar sobre|referirme a|presentarles|exponer|abordar|comentar|comentarles|explicarles|dar a conocer|compartir con ustedes|pasar a',
  ),
  postponements: list(
    'dará más detalles|darán más detalles|daremos más detalles|se darán más detalles|ofrecerá más detalles',
  ),
  recallOpeners: list('como'),
  recallVerbs: list('dije|he dicho|mencioné|he mencionado|señalé|dijimos|mencionó|dijo|decía|ven|pueden ver'),
  reportedBefore: list('como informamos|como se informó|como ya informamos'),
  selfReferences: list('este artículo|este post|esta entrada|esta serie'),
});
