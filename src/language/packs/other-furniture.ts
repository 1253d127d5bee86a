import { characters, list } from '../pack/lists.js';
import type { LanguagePack } from '../pack/pack.js';

/** What stands beside the message, in languages of which only the surest words are known. */
export const frenchFurniture = (): LanguagePack['furniture'] => ({
  signature: { lines: list('signé|signature|pour copie conforme'), openers: [], labels: list('signé') },
  'legal-basis': {
    lines: [],
    openers: list("vu la|vu le|vu les|vu l'|considérant|après avoir entendu|sur le rapport de|sur proposition de"),
    labels: [],
  },
  embargo: {
    lines: list(
      'pour diffusion immédiate|à diffuser immédiatement|communiqué de presse|vérifier au prononcé|à vérifier au prononcé|a vérifier au prononcé|seul le prononcé fait foi',
    ),
    openers: list("sous embargo jusqu' au|embargo jusqu' au"),
    labels: [],
  },
  salutation: {
    lines: list(
      'mesdames|messieurs|mesdames et messieurs|mesdames messieurs|excellences|monsieur le président|madame la présidente|merci monsieur le président',
    ),
    openers: list(
      'mesdames et messieurs|mesdames messieurs|excellences|excellence monsieur|excellence madame|monsieur le président|monsieur le president|madame la présidente|madame la presidente|monsieur le secrétaire général|messieurs les|mesdames les|excellences messieurs|excellences mesdames|distingués délégués|honorables délégués|honorables invités|chers collègues|chers amis|cher monsieur|chère madame',
    ),
    labels: [],
  },
  closing: {
    lines: list(
      'je vous remercie|merci|merci de votre attention|merci beaucoup|je vous remercie de votre attention|cordialement|bien cordialement|fin',
    ),
    openers: list(
      "la présente délibération peut faire l' objet|la présente décision peut faire l' objet|le présent arrêté peut faire l' objet|je vous remercie de votre|je vous prie d' agréer|veuillez agréer|nous vous prions d' agréer",
    ),
    labels: [],
  },
  contact: {
    lines: list('contact presse|contacts presse|contact|contacts'),
    openers: list(
      "pour plus d' informations|pour en savoir plus|pour tout renseignement|pour toute question|n' hésitez pas à prendre contact|n' hésitez pas à nous contacter|n' hésitez pas à nous écrire|n' hésitez pas à contacter",
    ),
    labels: list('contact|contacts|contact presse|contacts presse|téléphone|tél|courriel|e mail|email|télécopie'),
  },
  about: { lines: [], openers: list('à propos de|à propos d|à propos du'), labels: [] },
  related: {
    lines: list('lire aussi|à lire aussi|en savoir plus|lire la suite|articles liés|partager|imprimer'),
    openers: list(
      'abonnez vous à|inscrivez vous à|suivez notre direct|suivez en direct|recevez notre newsletter|téléchargez notre application',
    ),
    labels: list('lire aussi|à lire aussi|voir aussi'),
  },
  credit: {
    lines: [],
    openers: list('propos recueillis par|entretien réalisé par'),
    labels: list('source|sources|rédaction|traduction'),
  },
  byline: { lines: [], openers: list('par'), labels: list('auteur|texte') },
  disclaimer: {
    lines: list(
      "nous utilisons des cookies pour|utilise des cookies pour améliorer|stockons des cookies sur votre|cookies sont nécessaires au fonctionnement|consentement à l' utilisation des cookies|paramétrer vos préférences de cookies|vente de vos données personnelles",
    ),
    openers: list('cet article ne remplace pas|cet article ne saurait remplacer|cet article ne peut remplacer'),
    labels: list(
      "note aux rédactions|note aux rédacteurs|note aux journalistes|note à la rédaction|note à l' attention des rédactions",
    ),
  },
  procedure: {
    lines: list(
      'présents|présentes|étaient présents|excusés|absents|participants|personnes présentes|membres présents|invités',
    ),
    openers: list(
      "l' an deux mille|le quorum est atteint|le quorum étant atteint|la séance est levée|la séance est ouverte|la séance a été ouverte|la réunion a été levée",
    ),
    labels: list(
      'présidence|président de séance|présidente de séance|secrétaire|secrétaire de séance|présents|étaient présents|excusés|absents|participants|personnes présentes|membres présents|membres en exercice|nombre de membres en exercice',
    ),
  },
});

export const spanishFurniture = (): LanguagePack['furniture'] => ({
  signature: { lines: list('firmado|fdo|firma|rubricado|firma ilegible'), openers: [], labels: list('firmado|fdo') },
  'legal-basis': { lines: [], openers: list('visto|vista|vistos|vistas|considerando'), labels: [] },
  embargo: {
    lines: list(
      'para publicación inmediata|for immediate release|para publicacion inmediata|para su publicación inmediata|comunicado de prensa|nota de prensa|cotejar con el texto leído|por favor verificar contra lectura|cotéjese con el discurso pronunciado|verificar contra lectura',
    ),
    openers: list('embargado hasta|bajo embargo hasta'),
    labels: [],
  },
  number: { lines: [], openers: [], labels: list('caso|case|expediente|ref|referencia') },
  salutation: {
    lines: list(
      'señor presidente|señora presidenta|excelencias|señoras y señores|damas y caballeros|distinguidos delegados',
    ),
    openers: list(
      'señor presidente|señora presidenta|señor secretario general|excelencias|excelentísimo|excelentísimos|señoras y señores|damas y caballeros|distinguidos delegados|distinguidas delegadas|distinguidas y distinguidos|distinguidos y distinguidas|hermanas y hermanos|hermanos y hermanas|amigas y amigos|compañeras y compañeros|muchas gracias presidente|muchas gracias señor|muchas gracias señora|estimado|estimada|estimados|queridos|querido',
    ),
    labels: [],
  },
  closing: {
    lines: list(
      'muchas gracias|gracias|muchas gracias señor presidente|gracias señor presidente|atentamente|cordialmente|saludos cordiales|fin',
    ),
    openers: list(
      'contra la presente resolución podrá interponerse|contra esta resolución podrá interponerse|contra la presente resolución cabe|contra esta resolución cabe|muchas gracias por su|agradezco su atención|reciba un cordial saludo',
    ),
    labels: [],
  },
  contact: {
    lines: list('contacto|contactos|contacto de prensa|contacto para la prensa'),
    openers: list('para más información|para mayor información|para obtener más información'),
    labels: list(
      'contacto|contactos|contacto de prensa|oficina|celular|teléfono|tel|correo electrónico|correo|email|fax',
    ),
  },
  about: { lines: [], openers: list('acerca de|sobre nosotros'), labels: [] },
  related: {
    lines: list('lea también|le puede interesar|leer más|ver más|compartir|imprimir'),
    openers: list(
      'suscríbase a|suscríbete a|siga en directo|sigue en directo|reciba nuestro boletín|recibe nuestro boletín|descargue nuestra aplicación',
    ),
    labels: list('lea también|ver también'),
  },
  credit: {
    lines: list(
      'está procesando este caso|esta procesando este caso|están procesando este caso|procesó este caso|está a cargo de este caso|lleva este caso',
    ),
    openers: list(
      'entrevista realizada por|el caso fue procesado por|este caso fue procesado por|el caso está siendo procesado por|este caso está siendo procesado por|el caso fue investigado por|este caso fue investigado por',
    ),
    labels: list('fuente|fuentes|redacción|traducción'),
  },
  byline: { lines: [], openers: list('por'), labels: list('autor|autora') },
  disclaimer: {
    lines: list(
      'utilizamos cookies para mejorar|utiliza cookies para mejorar|almacenamos cookies en su navegador|cookies son necesarias para el|consentimiento para el uso de cookies|configurar sus preferencias de cookies|venta de sus datos personales',
    ),
    openers: list('este artículo no sustituye|este artículo no reemplaza|este texto no sustituye'),
    labels: list(
      'nota para la redacción|nota a la redacción|nota para las redacciones|nota a los editores|nota para los editores|nota para editores|nota a los redactores',
    ),
  },
  procedure: {
    lines: list(
      'asistentes|asistencia|presentes|ausentes|participantes|miembros presentes|personas asistentes|invitados',
    ),
    openers: list('se levanta la sesión|se levantó la sesión|se abre la sesión|sin más asuntos que tratar'),
    labels: list(
      'preside|secretario|secretaria|excusados|asistentes|asistencia|presentes|ausentes|participantes|miembros presentes|personas asistentes',
    ),
  },
});

export const germanFurniture = (): LanguagePack['furniture'] => ({
  signature: { lines: list('gez|gezeichnet|unterschrift'), openers: [], labels: list('gez|gezeichnet') },
  'legal-basis': { lines: [], openers: list('auf grund|aufgrund|gestützt auf'), labels: [] },
  embargo: {
    lines: list('zur sofortigen veröffentlichung|pressemitteilung|es gilt das gesprochene wort'),
    openers: list('sperrfrist|zur veröffentlichung frei ab'),
    labels: [],
  },
  salutation: {
    lines: list('meine damen und herren|sehr geehrte damen und herren|exzellenzen|herr präsident|frau präsidentin'),
    openers: list(
      'sehr geehrte|sehr geehrter|meine sehr geehrten|meine damen und herren|liebe kolleginnen|liebe kollegen|liebe freunde|verehrte|exzellenzen',
    ),
    labels: [],
  },
  closing: {
    lines: list(
      'vielen dank|danke|ich danke ihnen|herzlichen dank|mit freundlichen grüßen|mit besten grüßen|hochachtungsvoll|ende|der bundesrat hat zugestimmt',
    ),
    openers: list('vielen dank für ihre aufmerksamkeit|ich danke ihnen für ihre|mit freundlichen'),
    labels: [],
  },
  contact: {
    lines: list('kontakt|pressekontakt|ansprechpartner'),
    openers: list('weitere informationen finden sie|für weitere informationen|rückfragen richten sie'),
    labels: list('kontakt|pressekontakt|ansprechpartner|telefon|tel|fax|e mail|email|internet'),
  },
  about: { lines: [], openers: list('über'), labels: [] },
  related: {
    lines: list('weiterlesen|mehr zum thema|lesen sie auch|teilen|drucken'),
    openers: list(
      'abonnieren sie unseren|melden sie sich an für|jetzt newsletter abonnieren|verfolgen sie live|laden sie unsere app',
    ),
    labels: list('lesen sie auch|siehe auch'),
  },
  credit: {
    lines: [],
    openers: list(
      'die fragen stellte|die fragen stellten|das gespräch führte|das gespräch führten|das interview führte|das interview führten',
    ),
    labels: list(
      'quelle|quellen|redaktion|übersetzung|fundstelle|ausfertigungsdatum|neugefasst durch|geändert durch|zuletzt geändert durch',
    ),
  },
  byline: { lines: [], openers: list('von'), labels: list('autor|autorin|text') },
  disclaimer: {
    lines: list(
      'wir verwenden cookies um|verwendet cookies um ihnen|cookies auf ihrem gerät|cookies in ihrem browser|cookies sind für den betrieb|einwilligung in die verwendung von|ihre cookie einstellungen jederzeit ändern',
    ),
    openers: list(
      'dieser artikel ersetzt kein|dieser artikel ersetzt keine|dieser artikel ersetzt keinen|dieser artikel ersetzt nicht|dieser beitrag ersetzt kein|dieser beitrag ersetzt keine|dieser beitrag ersetzt keinen|dieser beitrag ersetzt nicht|dieser text ersetzt kein|dieser text ersetzt keine|dieser text ersetzt keinen',
    ),
    labels: list(
      'hinweis für die redaktion|hinweis für die redaktionen|hinweis an die redaktion|hinweis an die redaktionen|hinweise für die redaktion|hinweise für die redaktionen|hinweis für redaktionen|anmerkung für die redaktion|anmerkung für die redaktionen|redaktioneller hinweis',
    ),
  },
  procedure: {
    lines: list(
      'anwesend|anwesende|abwesend|abwesende|entschuldigt|teilnehmer|teilnehmende|teilnehmerinnen und teilnehmer|gäste|anwesende mitglieder|anwesende personen|abwesende mitglieder',
    ),
    openers: list(
      'die sitzung wurde eröffnet|die sitzung wurde um|die sitzung wird geschlossen|die sitzung endete|die sitzung endet um|die versammlung wurde eröffnet|die versammlung wurde um|die versammlung wurde geschlossen|die versammlung wird geschlossen|die versammlung endete|die versammlung endet um',
    ),
    labels: list(
      'leitung|sitzungsleitung|vorsitz|anwesend|anwesende|abwesend|abwesende|entschuldigt|teilnehmer|teilnehmende|teilnehmerinnen und teilnehmer|gäste|anwesende mitglieder|protokoll|protokollant|protokollantin|protokollant in|protokollführer|protokollführerin|protokollführung|versammlungsleiter|versammlungsleiterin|versammlungsleitung|sitzungsleiter|sitzungsleiterin',
    ),
  },
});

export const indonesianFurniture = (): LanguagePack['furniture'] => ({
  signature: { lines: list('ttd|tertanda|tanda tangan|ditandatangani'), openers: [], labels: list('ttd') },
  embargo: { lines: list('untuk segera disiarkan|untuk disiarkan segera|siaran pers'), openers: [], labels: [] },
  letterhead: {
    lines: list(
      'presiden republik indonesia|dengan rahmat tuhan yang maha esa|dengan rahmat tuhan yang maha esa presiden republik indonesia',
    ),
    openers: [],
    labels: [],
  },
  'legal-basis': {
    lines: list('menimbang|mengingat|memperhatikan|memutuskan'),
    openers: [],
    labels: list('menimbang|mengingat|memperhatikan|memutuskan'),
  },
  number: { lines: [], openers: [], labels: list('nomor|no') },
  salutation: {
    lines: list('bapak ibu yang saya hormati|hadirin yang saya hormati|hadirin sekalian'),
    openers: list('yang terhormat|yang saya hormati|bapak ibu|hadirin yang|saudara saudara|dengan hormat'),
    labels: [],
  },
  closing: {
    lines: list(
      'terima kasih|sekian dan terima kasih|sekian terima kasih|hormat kami|hormat saya|diundangkan di jakarta pada tanggal|ditetapkan di jakarta pada tanggal|lembaran negara republik indonesia tahun',
    ),
    openers: list(
      'terima kasih atas perhatian|sekian dan terima kasih|demikian surat ini|agar setiap orang mengetahuinya',
    ),
    labels: [],
  },
  contact: {
    lines: list('kontak|kontak media|narahubung'),
    openers: list('untuk informasi lebih lanjut|informasi lebih lanjut hubungi'),
    labels: list('kontak|kontak media|narahubung|telepon|telp|surel|email|faks'),
  },
  about: { lines: [], openers: list('tentang'), labels: [] },
  related: {
    lines: list(
      'baca juga|baca selengkapnya|advertisement|scroll to continue with content|advertisement scroll to continue with content|iklan|lanjutkan membaca|berita terkait|bagikan|cetak',
    ),
    openers: list(
      'berlangganan newsletter|daftar newsletter|ikuti siaran langsung|ikuti berita terkini|unduh aplikasi',
    ),
    labels: list('baca juga|lihat juga|simak juga|simak video|simak juga video|tonton juga|tonton juga video'),
  },
  credit: { lines: [], openers: [], labels: list('sumber|editor|penyunting') },
  byline: { lines: [], openers: list('oleh'), labels: list('penulis|reporter') },
  disclaimer: {
    lines: list(
      'kami menggunakan cookie untuk|menggunakan cookie untuk meningkatkan|menyimpan cookie di peramban|cookie ini diperlukan untuk|menyetujui penggunaan cookie kami|penjualan informasi pribadi anda',
    ),
    openers: list('artikel ini tidak menggantikan|artikel ini bukan pengganti|tulisan ini tidak menggantikan'),
    labels: list('catatan untuk redaksi|catatan untuk editor|catatan bagi redaksi|catatan bagi editor'),
  },
  procedure: {
    lines: list('hadir|peserta rapat|daftar hadir|peserta yang hadir|tidak hadir'),
    openers: list('rapat dibuka|rapat ditutup|rapat dimulai'),
    labels: list(
      'hadir|peserta rapat|daftar hadir|peserta yang hadir|tidak hadir|pimpinan rapat|pemimpin rapat|ketua rapat|notulis',
    ),
  },
});

export const chineseFurniture = (): LanguagePack['furniture'] => ({
  procedure: {
    lines: characters('参会|出席|与会|列席|缺席|参会人员|出席人员|与会人员|列席人员|缺席人员'),
    openers: [],
    labels: characters('参会人员|出席人员|与会人员|列席人员|缺席人员|主持人|记录人'),
  },
});
