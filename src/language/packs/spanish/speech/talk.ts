import { list } from '../../../pack/lists.js';
import type { Talk } from '../../../pack/subjects/speech/talk.js';

export const spanishTalk = (): Partial<Talk> => ({
  firstPersons: list('yo|nosotros|nosotras|mí|mi|mis|nuestro|nuestra|nuestros'),
  oneselves: list('yo|mí|mi|mis'),
  signposts: list(
    'permítanme|permítame|quisiera comenzar|quiero comenzar|comenzaré por|ahora voy a|para concluir quisiera|quiero empezar|voy a empezar|voy a comenzar|paso ahora|antes de comenzar|antes de terminar|a continuación voy|para terminar quisiera',
  ),
  matterTurns: list(
    'paso a|paso ahora a|pasemos a|pasamos a|ahora sobre|quisiera hablar de|quiero hablar de|hablemos de',
  ),
  proceedings: list(
    'si quieren poner|pueden poner|siguiente lámina|siguiente pregunta|última pregunta|tiene la palabra|le doy la palabra|le cedo la palabra|le paso la palabra|adelante por favor|por favor adelante|si me permiten|hasta ahí|vamos a escuchar|le contesto|les contesto|me va a regañar|en pantalla',
  ),
  ceremonies: list(
    'declaro … inaugurado|declaro … inaugurada|declaro … abierto|declaro … abierta|declaro … clausurado|declaro … clausurada|declaro inaugurado|declaro inaugurada|declaro abierto|declaro abierta',
  ),
  appeals: list(
    'exhortamos|exhorto|exhorta|llamamos|llamo|llama a|hacemos un llamado|hago un llamado|proponemos|propongo|propone|exigimos|exijo|exige|condenamos|condeno|condena|rechazamos|rechazo|rechaza|pedimos|pido|instamos|insto|insta|abogamos|abogo|aboga',
  ),
  fillers: list('eh|este|pues|bueno|o sea'),
  courtesies: list(
    'muchas gracias|gracias|nos vemos|hasta mañana|buenos días|buenas tardes|buenas noches|bienvenidos|es un honor|es un placer|es un gusto|quiero agradecer|quisiera agradecer|agradezco|les agradezco|me da mucho gusto|me voy|bueno me voy|es un gran honor|es un inmenso honor|es un verdadero honor|es para mí un honor|es para mí un gran honor|es un privilegio|es un gran placer|me es grato|me complace estar|tengo el honor de|deseo felicitar|quisiera felicitar|quiero felicitar|felicito|agradecemos|quiero comenzar agradeciendo|quiero comenzar por agradecer',
  ),
  courtesyWords: list(
    'ser breve|seré breve|felicitar|felicito|felicitamos|felicitaciones|agradecer|agradezco|agradecemos|agradecimiento|gratitud|reconocimiento|mejores deseos|éxitos en',
  ),
});
