import { frenchSurroundings } from '../surroundings/others.js';
import { frenchCautions } from '../cautions/french.js';
import { counted, list } from '../pack/lists.js';
import { neutralPack } from './neutral.js';
import { frenchFurniture } from './other-furniture.js';
import { frenchGenres } from './other-genres.js';
import type { LanguagePack } from '../pack/pack.js';
import { frenchTermWeights } from '../term-weights/french.js';

/** French. Elided words are words of their own: "d' euros", "jusqu' à". */
export const french = (): LanguagePack => ({
  ...neutralPack('fr'),
  ...frenchCautions(),
  locale: 'fr-FR',
  name: 'Français',
  labels: {
    briefing: 'Note de synthèse',
    agenda: 'Sommaire',
    summary: 'Synthèse',
    summaryHeading: 'L’essentiel à retenir',
    points: 'Points clés',
    assessment: 'Analyse',
    needs: 'Ce qu’il faut',
    enumeration: 'Point par point',
    figure: 'Chiffre clé',
    figures: 'Chiffres clés',
    quote: 'Verbatim',
    timeline: 'Chronologie',
    cause: 'Pourquoi',
    outlook: 'Perspectives',
    background: 'Contexte',
    reactions: 'Réactions',
    nextSteps: 'Prochaines étapes',
    details: 'Détails',
    steps: 'Étape par étape',
    question: 'Question et réponse',
    voices: 'Qui dit quoi',
    comparison: 'Comparaison',
    tasks: 'Qui fait quoi',
    responsible: 'Qui',
    task: 'Tâche',
    due: 'Échéance',
    saidBy: 'Ce que dit {speaker}',
    saidByMany: 'Ce que disent {speaker}',
    sources: 'Source',
    evidence: 'Phrases de l’article',
    captions: 'Légendes des photos',
    picture: 'Image',
    table: 'Tableau',
    tableBy: '{columns} par {rows}',
    chart: 'Graphique',
    barChart: 'Graphique à barres',
    lineChart: 'Graphique en courbes',
    ringChart: 'Graphique en anneau',
    unit: 'Unité',
    traced: 'Les mots des diapositives sont ceux de la source.',
    tracedInNotes:
      'Les mots des diapositives sont ceux de la source ; les phrases qu’une diapositive ne cite pas en entier figurent dans ses notes.',
    accordingTo: '{speaker}',
    more: '… et {count} de plus',
    part: '({part}/{of})',
    continued: '(suite)',
    date: '{day} {monthName} {year}',
    dayMonth: '{day} {monthName}',
  },
  typology: {
    writtenWords: 'words',
    clauseOrder: 'subject-verb-object',
    head: 'both',
    demonstratives: 'before',
    articles: 'used',
    nouns: 'inflected',
    verbs: 'inflected',
    subjects: 'expressed',
    surname: 'last',
    calledBy: 'last',
    speakerBehindVerb: 'possible',
    commaBehindSpeaker: 'closes-aside',
    datesInFigures: 'day-first',
    monthNames: 'small',
    ordinals: 'without-stop',
  },
  pointWords: 24,
  slideWords: 45,
  spokenWords: 145,
  headingWords: 12,
  decimalMark: ',',
  quarters: list('trimestre'),
  levels: list('était|étaient|a été|ont été|atteignait|atteint|à|de'),
  totals: list('total|ensemble|moyenne|somme'),

  abbreviations: list(
    'm|mm|dr|pr|me|mgr|st|ste|av|bd|art|al|p|pp|cf|ex|env|fig|vol|chap|éd|tél|min|max|hab|janv|févr|avr|juil|sept|oct|nov|déc|no|réf|dép|arr',
  ),
  numberAbbreviations: list('nos|n|chap|t|env|approx|pl|tab|bât|app'),
  stopwords: list(
    "le|la|les|l'|un|une|des|du|de|d'|et|ou|où|mais|donc|or|ni|car|à|au|aux|en|dans|par|pour|sur|sous|avec|sans|chez|entre|vers|depuis|pendant|avant|après|contre|ce|c'|cet|cette|ces|il|elle|ils|elles|on|nous|vous|je|j'|tu|se|s'|sa|son|ses|leur|leurs|lui|y|qui|que|qu'|quoi|dont|lequel|laquelle|ne|n'|pas|plus|moins|très|aussi|encore|déjà|même|est|sont|été|être|était|étaient|sera|seront|a|ont|avait|avaient|aura|avoir|fait|faire|peut|peuvent|doit|doivent|comme|si|lorsque|quand|alors|ainsi|tout|tous|toute|toutes|autre|autres|dit|selon|notre|votre|mon|ma|mes|deux",
  ),
  pronouns: list(
    "il|elle|ils|elles|on|nous|vous|je|j'|ce|c'|ceci|cela|ça|celui|celle|ceux|celles|celui ci|celle ci|ceux ci|celles ci|cet|cette|ces|son|sa|ses|leur|leurs|lui|en|y|le premier|le second|ce dernier|cette dernière|ces derniers|les deux|tous deux|l' un|l' autre|certains|d' autres|une seule|un seul",
  ),
  presenters: list("c' est|ce sont|il s' agit de|il s' agit d'|il s' agit du|c' était"),
  connectives: list(
    "mais|or|et|donc|car|cependant|toutefois|pourtant|néanmoins|par ailleurs|en outre|de plus|en effet|ainsi|enfin|par exemple|en revanche|au contraire|à l' inverse|en conséquence|par conséquent|c' est pourquoi|dès lors|de même|de son côté|de leur côté|pour sa part|d' autre part|d' une part|en particulier|en fait|en réalité|au final|du reste|d' ailleurs|aussi|puis|ensuite|reste que|encore faut il|en résumé|bref|pour autant|à l' époque|dans le même temps|parallèlement",
  ),
  contrasts: list(
    "mais|cependant|toutefois|pourtant|néanmoins|alors que|alors qu'|tandis que|tandis qu'|bien que|bien qu'|malgré|en dépit|sauf|excepté|hormis|au lieu de|au lieu d'|plutôt que|non seulement|quoique|en revanche|or",
  ),
  causes: list(
    "parce que|parce qu'|puisque|puisqu'|car|en raison de|en raison du|en raison des|à cause de|à cause du|du fait de|grâce à|faute de|si bien que|de sorte que|c' est pourquoi",
  ),
  conditions: list(
    "si|s' il|s' ils|à condition que|à condition de|à condition d'|à moins que|à moins qu'|à moins de|sous réserve|pourvu que|tant que|tant qu'|en cas de|en cas d'|avant que|avant qu'|jusqu' à ce que|sinon",
  ),
  negations: list(
    "ne|n'|non|pas|aucun|aucune|jamais|rien|personne n'|ni|sans|nul|nulle|guère|plus aucun|refuse|refusé|refusent|dément|démenti",
  ),
  harmless: list("non loin|sans doute|pas seulement|s' il vous plaît|sans précédent|n' importe quel"),
  qualifiers: list(
    "près de|près d'|plus de|plus d'|moins de|moins d'|environ|quelque|presque|autour de|autour d'|aux alentours de|jusqu' à|au moins|au plus|à peine|tout juste|seulement|au minimum|au maximum|une moyenne de|en moyenne|pas plus de|pas moins de|un peu plus de|un peu moins de|bien plus de|un total de|plus ou moins|à peu près|un record de|quasiment|pas plus d'|pas moins d'",
  ),
  looseQualifiers: list('chaque|tous les|toutes les|sous'),
  qualifiersBehind: list('ou plus|ou moins|au moins|au plus|environ|maximum|minimum|ou davantage'),
  fractions: {
    'la moitié': 0.5,
    'un tiers': 1 / 3,
    'le tiers': 1 / 3,
    'deux tiers': 2 / 3,
    'les deux tiers': 2 / 3,
    'un quart': 0.25,
    'le quart': 0.25,
    'trois quarts': 0.75,
    'les trois quarts': 0.75,
    'un cinquième': 0.2,
    'un dixième': 0.1,
    'deux fois plus': 2,
    'trois fois plus': 3,
    'le double': 2,
    'le triple': 3,
  },
  ranges: list('entre … et|de … à|… à'),
  rates: list('par'),
  currencies: measured(
    'euro|euros|dollar|dollars|livres sterling|francs|francs suisses|yens|yuans|centimes|roubles|francs cfa',
  ),
  numbered: list(
    "route|rue|avenue|quai|article|chapitre|page|salle|vol|ligne|numéro|n|no|phase|étape|tour|journée|niveau|tome|partie|figure|tableau|type|modèle|version|secteur|zone|lot|loi|décret|chaîne|appeler le|composer le|le|l' année|en",
  ),
  keyCounts: list(
    'personnes|habitants|ménages|familles|pays|élèves|étudiants|enfants|salariés|emplois|patients|passagers|électeurs|clients|adhérents|cas|morts|blessés|femmes|hommes|logements|écoles|entreprises|voix|agriculteurs|visiteurs|réfugiés|soldats|enseignants|soignants|utilisateurs|villes|communes|lits|interventions',
  ),
  multipliers: {
    centaines: 100,
    mille: 1e3,
    milliers: 1e3,
    million: 1e6,
    millions: 1e6,
    milliard: 1e9,
    milliards: 1e9,
    'mille milliards': 1e12,
  },
  units: measured(
    '%|pour cent|points|euro|euros|dollar|dollars|km|kilomètres|kilomètre|mètres|mètre|cm|centimètres|mm|millimètres|kg|kilos|kilogrammes|grammes|tonnes|tonne|hectares|hectare|litres|litre|mètres cubes|mètres carrés|kilomètres carrés|mw|gw|mégawatts|gigawatts|kwh|mwh|kilowattheures|degrés|degré|nœuds|décibels|barils|hectolitres|fois|m2|m3|octets|gigaoctets',
  ),
  percents: ['pour cent'],
  lesserUnits: list(
    'ans|an|années|heures|heure|h|minutes|minute|secondes|jours|jour|semaines|semaine|mois|siècles|buts|matchs|nuits',
  ),

  ordinals: [
    list("premièrement|la première|le premier|d' abord|primo"),
    list('deuxièmement|la deuxième|le deuxième|ensuite|secundo'),
    list('troisièmement|la troisième|le troisième|puis|tertio'),
    list('quatrièmement|la quatrième|le quatrième'),
    list('cinquièmement|la cinquième|le cinquième'),
    list('sixièmement|la sixième|le sixième'),
  ],
  divisions: [
    list('partie|titre|annexe|livre'),
    list('chapitre'),
    list('section'),
    list('sous-section'),
    list('article|art'),
    list('paragraphe|alinéa'),
    list('point'),
  ],
  legalBases: list('selon|en vertu de|conformément à|aux termes de'),
  provisions: list('prévoit|fixe|énonce|énumère'),
  sectionNames: list(
    'contexte|introduction|résumé|objectif|objectifs|but|méthodes|méthode|résultats|discussion|conclusion|conclusions|recommandations|limites|présents|ordre du jour|décisions|calendrier|budget',
  ),
  askers: list('q|question|journaliste|rédaction|la rédaction|intervieweur'),
  answerers: list('r|réponse'),
  vocatives: [],
  askingLeads: [],
  addresses: list('vous|votre|vos'),
  askings: list('que pensez vous de|nous parler de|nous en dire plus sur|revenir sur'),
  questionNouns: list('question|questions'),
  questionWords: list('pourquoi|comment|quel|quelle|quels|quelles|quand|où|combien|est ce que'),
  askedTimes: list('quand|à quelle date'),
  askedFor: [],
  interviewOpeners: list('entretien avec|rencontre avec|interview de|interview avec|interrogé|conversation avec'),
  firstSteps: list("tout d' abord|pour commencer|dans un premier temps|en premier lieu"),
  steps: list('les étapes|étapes suivantes'),
  stepWords: ['étape', 'étapes'],
  courses: list('la procédure|procédure'),
  nextSteps: list('par la suite|dans un deuxième temps|dans un second temps|en deuxième lieu|en second lieu'),
  opposites: list(
    'avant … après|avantages … inconvénients|points forts … points faibles|forces … faiblesses|pour … contre|opportunités … menaces|hier … aujourd hui',
  ),
  formerTimes: list('auparavant|jusqu à présent|jusqu ici'),
  presentTimes: list('désormais|dorénavant'),
  contrastJoints: list('tandis que|alors que'),
  options: list('option|scénario|variante'),
  taskHeadings: list('prochaines étapes|tâches|responsabilités|répartition des tâches'),
  deadlines: list('avant le|d ici le|au plus tard le|d ici au'),
  owners: list('responsable|responsables'),
  dueLabels: list('échéance|délai'),
  attributeLabels: list(
    'en coopération avec|partenaires|calendrier|durée|budget|financement|livrable|livrables|organisme responsable',
  ),
  ledgerSides: list('débit|crédit'),
  ordinalLinks: list("est que|est qu'|est de|est d'|est|était|sont|sera|consiste à"),
  lastOrdinals: list('enfin|pour finir|en dernier lieu|le dernier|la dernière'),
  ordinalStops: list("le|la|les|l'|au|aux|du|des|de|d'|en|pour|un|une|son|sa|ce|cette|par|chaque|dans"),
  announcers: list(
    'raisons|conditions|étapes|mesures|points|objectifs|priorités|principes|questions|changements|propositions|recommandations|règles|options|facteurs|tâches|moyens|domaines|axes|piliers|causes|exigences|revendications|leçons|problèmes|volets|phases|risques|engagements|avantages|éléments|actions|scénarios|catégories|critères|obstacles|défis|erreurs|constats|arguments|explications|pistes|chantiers|consignes|conseils|gestes|signes|symptômes|décisions|exceptions|idées|types|sources|services|projets|demandes|enseignements',
  ),
  plurals: list(
    'les|ces|des|plusieurs|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|quelques|certaines|certains|nos|ses|leurs',
  ),
  termWeights: frenchTermWeights(),
  numerals: counted('un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze'),
  listOpeners: list(
    'suivants|suivantes|comme suit|à savoir|ci dessous|ci après|comprennent|comprend|sont|dont|tels que|telles que|notamment',
  ),
  listPointers: list('suivants|suivantes|ci dessous|ci après'),
  exampleOpeners: list('comme|tels que|telles que|dont|notamment|y compris'),
  topicOpeners: list(
    "concernant|s' agissant de|s' agissant du|s' agissant des|quant à|quant au|quant aux|au sujet de|en matière de",
  ),
  needs: list(
    'doit|doivent|devra|devront|devrait|devraient|il faut|il faudra|il faudrait|faut|nécessite|nécessitent|exige|exigent|demande|demandent|réclame|réclament|recommande|recommandent|appelle à|appellent à|est tenu de|sont tenus de|il est demandé|obligatoire',
  ),
  decisionLabels: list(
    'décision|décisions|action|actions|résolution|conclusion|vote|adopté|décide|arrête|prochaines étapes',
  ),
  meetingSummaries: list('synthèse|résumé|conclusions'),
  recommendations: list('recommandation|recommandations|préconisations'),
  endorsements: list(
    'recommandé|recommandée|recommandons|recommande|préconisé|préconisée|préconisons|préconise|à privilégier|privilégiée|proposons|meilleure option',
  ),
  choosingVerbs: list('retenir|approuver|adopter|choisir|valider|privilégier|mettre en œuvre'),
  deferrals: list(
    'en réserve|solution de repli|à réexaminer|réexaminée|réexaminé|mise en attente|mis en attente|pourra être revue',
  ),
  decisionVerbs: list(
    "est reporté|est reportée|a été reporté|a été reportée|a décidé|ont décidé|a été décidé|a été approuvé|a été adopté|est adopté|a approuvé|à l' unanimité|ont convenu",
  ),
  utmosts: list('le plus|la plus|les plus|principal|principale|meilleur|meilleure'),
  appeals: list(
    'appelle|appelle à|appelons|exhorte|exhortons|propose|proposons|demande|demandons|condamne|condamnons|rejette|rejetons|oppose|opposons|plaide|plaidons|réclame|réclamons|invite|invitons',
  ),
  requests: list(
    'est invité à|est invitée à|sont invités à|est prié|est priée|sont priés|exige|exigeons|prions|invite|charge',
  ),
  preliminaries: list('objet et champ|champ|définitions|dispositions générales|but'),
  closingProvisions: list(
    'dispositions finales|dispositions transitoires|dispositions transitoires et finales|entrée en vigueur',
  ),
  warnings: list('jamais|ne jamais|en aucun cas|sous aucun prétexte'),
  goals: list('objet|objectif|objectifs|but|buts|finalité|objectif général'),
  fundings: list('budget|coût|coûts|financement|moyens'),
  sanctions: list('est puni|est punie|sont punis|est passible|sont passibles|amende de|est sanctionné|est sanctionnée'),
  findings: list('le résultat|les résultats|résultats|résultat|principaux résultats|conclusion|conclusions'),
  commencements: list(
    'entre en vigueur|entrent en vigueur|entrera en vigueur|entreront en vigueur|prend effet|prennent effet',
  ),
  passages: [],
  actRequests: [],
  repeals: list('abrogé|abrogée|abrogés|abrogées'),
  entitlements: [],
  ruleReferences: [],
  definitions: list('on entend par|il faut entendre par'),
  enforcements: list(
    "est chargé de l' exécution du présent|sont chargés de l' exécution du présent|sont chargés chacun en ce qui le concerne|est chargée de l' exécution du présent",
  ),
  receipts: list('reçu|avons reçu|avons bien reçu|a reçu|accusons réception de'),
  correspondence: list('lettre|courrier|courriel|requête|pétition'),
  matterOpeners: list('concernant|relatif à|relative à|relatif au|relative au|au sujet de|au sujet du|portant sur'),
  outlooks: list(
    "prochain|prochaine|prochains|prochaines|à venir|prévoit|prévoient|prévu|prévue|prévus|attendu|attendue|d' ici|d' ici à|devrait|devraient|va|vont|sera|seront|entend|envisage",
  ),

  speechVerbs: list(
    "dit|a dit|ont dit|déclare|a déclaré|ont déclaré|annonce|a annoncé|ont annoncé|explique|a expliqué|expliquent|ont expliqué|affirme|a affirmé|affirment|ont affirmé|assure|a assuré|assurent|indique|a indiqué|indiquent|ont indiqué|précise|a précisé|précisent|ajoute|a ajouté|ajoutent|estime|a estimé|estiment|souligne|a souligné|soulignent|rappelle|a rappelé|rappellent|résume|a résumé|reconnaît|a reconnu|reconnaissent|admet|a admis|confirme|a confirmé|confirment|prévient|a prévenu|avertit|a averti|avertissent|regrette|a regretté|déplore|a déploré|raconte|a raconté|répond|a répondu|conclut|a conclu|insiste|a insisté|juge|a jugé|note|a noté|constate|a constaté|observe|soutient|a soutenu|promet|a promis|demande|a demandé|réclame|a réclamé|recommande|a recommandé|dément|a démenti|nie|a nié|espère|espèrent|craint|craignent|redoute|menace|menacent|fait savoir|a fait savoir|fait valoir|a fait valoir|témoigne|a témoigné|commente|s' inquiète|se félicite|s' interroge|détaille|lance|a lancé|glisse|poursuit|martèle|plaide|tranche|nuance|alerte|a alerté|considère|considèrent|pense|pensent|croit|prédit",
  ),
  keptSpeechVerbs: list(
    "demande|a demandé|réclame|a réclamé|recommande|a recommandé|dément|a démenti|nie|a nié|espère|espèrent|craint|craignent|redoute|menace|menacent|promet|a promis|estime|a estimé|estiment|juge|a jugé|pense|pensent|croit|considère|considèrent|regrette|a regretté|déplore|a déploré|prévient|a prévenu|avertit|a averti|avertissent|alerte|a alerté|prédit|s' inquiète|se félicite|s' interroge|plaide|affirme|a affirmé|affirment|ont affirmé|reconnaît|a reconnu|reconnaissent|admet|a admis",
  ),
  clausalSpeechVerbs: [],
  passives: list('est|sont|était|étaient|été|être|fut|furent'),
  complementisers: list("que|qu'"),
  speechSources: list("selon|d' après|aux yeux de|de l' avis de"),
  speakerTitles: list(
    'm|mm|mme|mlle|dr|docteur|docteure|pr|professeur|professeure|président|présidente|ministre|premier ministre|première ministre|maire|adjoint|adjointe|préfet|préfète|procureur|procureure|juge|directeur|directrice|chef|cheffe|secrétaire|secrétaire général|secrétaire générale|capitaine|général|colonel|commandant|commissaire|porte parole|député|députée|sénateur|sénatrice|conseiller|conseillère|entraîneur|entraîneuse|ingénieur|ingénieure|responsable|gérant|gérante|fondateur|fondatrice|avocat|avocate|médecin|infirmier|infirmière|enseignant|enseignante|agriculteur|agricultrice|chercheur|chercheuse|économiste|historien|historienne|sociologue|géologue|hydrologue|biologiste|analyste|expert|experte|roi|reine|prince|princesse|pape|évêque|pasteur|ambassadeur|ambassadrice|délégué|déléguée|délégué général|pdg|patron|patronne|auteur|autrice|metteur en scène|réalisateur|réalisatrice|pompier|pêcheur|éleveur|éleveuse|habitant|habitante|étudiant|étudiante|syndicaliste|militant|militante|élu|élue',
  ),
  speakerNouns: list(
    'autorités|experts|scientifiques|chercheurs|police|gendarmerie|gouvernement|ministère|conseil|agence|entreprise|société|groupe|habitants|riverains|critiques|analystes|médecins|syndicat|syndicats|comité|tribunal|cour|équipe|département|région|organisateurs|parquet|avocats|agriculteurs|commission|banque|université|hôpital|association|associations|exploitant|économistes|ingénieurs|direction|institut|autorité|mairie|préfecture|opposition|majorité|parti|parlement|sénat|assemblée|fédération|ligue|club|pirates|pompiers|soignants|enseignants|parents|pêcheurs|éleveurs|salariés|patients|passagers|témoins|enquêteurs|élus|collectif|office|observatoire|opérateur|fondation|organisation|ong|onu|union européenne|commission européenne|élysée|matignon|maison blanche|kremlin|météo france|insee',
  ),
  speakerPapers: list(
    'rapport|étude|enquête|sondage|audit|communiqué|chiffres|données|statistiques|résultats|document|bilan|note',
  ),
  showingVerbs: list('constate|observe|indique|indiquent|souligne|confirme|confirment|précise'),
  firstPersons: list('je|nous|moi|mon|ma|mes|notre|nos'),
  oneselves: list('je|moi|mon|ma|mes'),
  oppositions: list('mais|cependant|toutefois|pourtant|néanmoins|en revanche|au contraire|au lieu de cela|en réalité'),
  signposts: list(
    "permettez moi de|je voudrais commencer|je commencerai par|je vais maintenant|pour commencer je|pour conclure je|je voudrais maintenant|j' en viens|j' aborderai|je commencerai|je passe maintenant|avant de commencer|avant de conclure|je terminerai|je conclurai|dans mon intervention",
  ),
  proceedings: list(
    "question suivante|dernière question|passe la parole|donne la parole|cède la parole|rends la parole|la parole est à|diapositive suivante|à l' écran|vos questions",
  ),
  examples: list('par exemple|imaginons|supposons'),
  fillers: list('euh|ben|bah|eh bien|vous savez'),
  courtesies: list(
    "je vous remercie|nous vous remercions|je remercie|je tiens à remercier|je voudrais remercier|merci|c' est un plaisir|c' est un honneur|je suis heureux d' être|je suis heureuse d' être|bonjour|bonsoir|au revoir|c' est avec un immense honneur|c' est avec un grand honneur|c' est avec un réel plaisir|c' est avec un grand plaisir|c' est avec un immense plaisir|c' est avec plaisir|c' est avec joie|c' est avec une grande joie|c' est avec une immense joie|c' est avec beaucoup d' émotion|c' est un grand honneur|c' est un immense honneur|c' est un privilège|c' est un réel plaisir|c' est pour moi un honneur|c' est pour moi un grand honneur|c' est pour moi un plaisir|c' est pour moi un privilège|j' ai l' honneur de|j' ai le plaisir de|je tiens à vous féliciter|je tiens à féliciter|je voudrais féliciter|je vous félicite|je félicite|permettez moi de féliciter|permettez moi de remercier|je suis honoré|je suis honorée|je me réjouis de|nous tenons à remercier",
  ),
  courtesyWords: list(
    'être bref|être brève|serai bref|serai brève|féliciter|félicite|félicitons|félicitations|remercier|remercie|remercions|remerciements|gratitude|reconnaissance|vœux|admiration|hommage|soutien total|plein soutien',
  ),
  matterTurns: list('passons à|passons maintenant à|parlons de|je voudrais parler de|abordons'),
  leadingUp: list('comme|dans la plupart des cas|dans certains cas|cela dit|pour résumer'),
  intentions: list(
    "je voudrais|je souhaite|je souhaiterais|je vais|j' aimerais|nous allons|nous voudrions|permettez moi de|je veux",
  ),
  announcingAsides: list("maintenant|d' abord|tout d' abord|ensuite|aussi|également|brièvement|enfin|à présent"),
  presentations: list(
    'parler de|parler du|parler des|aborder|évoquer|présenter|vous présenter|revenir sur|dire quelques mots sur|dire un mot de|vous parler de',
  ),
  postponements: list(
    'donnera plus de détails|donneront plus de détails|donnerons plus de détails|précisera ultérieurement',
  ),
  recallOpeners: list('comme'),
  recallVerbs: list(
    'ai dit|ai mentionné|ai indiqué|avons dit|avons indiqué|a dit|a mentionné|a indiqué|disais|pouvez le voir|le voyez',
  ),
  reportedBefore: list('comme annoncé|comme indiqué'),
  speechAnnouncers: list('déclaration suivante|la déclaration ci dessous'),
  selfReferences: list('cet article|ce billet|cette série'),
  linkPlaces: list('ici|ce lien|ci dessous'),
  linkLabels: list(
    'diapositives|diaporama|présentation|proposition|lien|liens|vidéo|enregistrement|ordre du jour|document|documents|rapport',
  ),
  lesserOpeners: list('parce que|afin de|afin que|pour que|bien que|quoique'),
  definites: list('le|la|les'),
  indefinites: list('un|une'),
  compassPoints: list('nord|sud|est|ouest'),
  personPronouns: list('il|elle'),
  bodyPronouns: list('ils|elles'),
  keptTitles: list('dr|docteur|pr|professeur'),

  occasions: list(
    'débat|débat général|session|assemblée|conférence|sommet|forum|congrès|cérémonie|réunion|colloque|inauguration|occasion',
  ),
  furniture: frenchFurniture(),
  surroundings: frenchSurroundings,
  genres: frenchGenres(),
  captionMarks: list(
    'photo|photos|crédit photo|crédits photo|crédit|crédits|crédit photographique|image|illustration|infographie|source|vidéo|dessin|carte|document|photo d’archives|photo d’illustration',
  ),
  captionOpeners: list("légende|sur la photo|sur cette photo|sur l' image"),
  picturePlaces: list('à gauche|à droite|au centre|au milieu'),
  pictureRows: list('de gauche à droite|de droite à gauche|en partant de la gauche|en partant de la droite'),
  agencies: list(
    'afp|reuters|ap|epa|getty images|belga|keystone|sipa|maxppp|abaca|hans lucas|xinhua|bloomberg|afp photo|presse canadienne',
  ),

  clauseOpeners: list(
    "dont|ce qui|ce que|ce qu'|où|notamment|y compris|ainsi que|ainsi qu'|selon|d' après|en particulier|soit|parmi lesquels|parmi lesquelles|qui|après|pendant|contre",
  ),
  phraseOpeners: list(
    "afin de|afin d'|afin que|dans le cadre de|dans le cadre du|dans le cadre d'|en vue de|en vue d'|lors de|lors d'|lors du|lors des|à l' occasion de|à l' occasion du|au cours de|au cours du|au cours des",
  ),
  relatives: list('qui|que|dont|où|lequel|laquelle|lesquels|lesquelles|auquel'),
  adverbialOpeners: list(
    "à|au|aux|en|dans|sur|sous|depuis|dès|pendant|durant|après|avant|selon|pour|par|avec|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|aujourd'hui|demain|ce matin|ce soir|cette année|cette semaine|désormais|actuellement|récemment|chaque|au total|parmi|face à|près de|lors|d' après|interrogé|interrogée|d' ici|à partir|entre",
  ),
  danglers: list(
    "que|qu'|qui|dont|où|si|s'|plus|moins|très|trop|aussi|près|environ|presque|ne|n'|y|se|me|comme|quand|lorsque|lorsqu'|seulement|notamment|parce|m|mm|mme|dr|c'|j'|puisqu'|jusqu'|encore|non|pas|même",
  ),
  collectives: list('entre|comprend|comprennent|respectivement|soit|ni|à savoir'),
  loosePrepositions: list('après|avant|pendant|dans|en|chez|avec|sous|vers|depuis|lors|dès|durant|contre'),
  verbs: list(
    'laiss|sembl|augur|inaugur|lev|relev|soulev|enlev|tir|retir|chang|mang|partag|encourag|engag|dégag|modifi|bénéfici|négoci|associ|multipli|remerci|oubli|appréci|qualifi|justifi|identifi|clarifi|simplifi|certifi|notifi|sollicit|visit|hésit|mérit|hérit|habit|plac|déplac|remplac|avanc|renonc|prononc|exerc|forc|balanc|nomm|form|transform|inform|donn|abandonn|ordonn|pardonn|fonctionn|mentionn|conditionn|sanctionn|questionn|stationn|aliment|expériment|fréquent|orient|content|tranch|march|accroch|détach|arrach|empêch|pêch|brill|réveill|conseill|veill|signal|égal|parl|mêl|brûl|roul|coul|écroul|déroul|souhait|trait|profit|acquitt|support|transport|rapport|apport|import|emport|exploit|résist|insist|assist|persist|consist|attest|protest|contest|manifest|ajust|consult|résult|exécut|discut|disput|recrut|début|salu|évolu|pollu|contribu|distribu|attribu|constitu|restitu|substitu|institu|relanc|ten|ven|voul|pouv|dev|sav|fais|répar|prépar|compar|sépar|déclench|convoqu|expliqu|fabriqu|pratiqu|mobilis|réalis|organis|modernis|privatis|utilis|analys|autoris|favoris|généralis|stabilis|sécuris|numéris|épargn|témoign|éloign|désign|enseign|peign|craign|attaqu|marqu|remarqu|risqu|exist|habill|consacr|célèbr|célébr|considèr|considér|opèr|opér|récupèr|récupér|tolèr|gèr|gér|suggèr|suggér|préfèr|préfér|diffèr|différ|adhèr|adhér|accélèr|accélér|modèr|libér|intègr|intégr|inquièt|inquiét|interprèt|complèt|complét|reflèt|règl|réglement|ferm|confirm|arm|chôm|réform|nourri|grandi|vieilli|fini|bâti|démoli|établi|élargi|enrichi|ralenti|rempli|réagi|réfléchi|réussi|est|sont|était|étaient|sera|seront|serait|seraient|fut|furent|a|ont|avait|avaient|aura|auront|aurait|auraient|fait|font|faisait|fera|va|vont|ira|peut|peuvent|pouvait|pourra|pourront|pourrait|pourraient|doit|doivent|devait|devra|devront|devrait|devraient|veut|veulent|voudrait|faut|faudra|faudrait|prend|prennent|prendra|met|mettent|mettra|permet|permettent|permettra|tient|tiennent|vient|viennent|devient|deviennent|revient|reviennent|obtient|maintient|soutient|dit|disent|sait|savent|voit|voient|reçoit|reçoivent|perd|perdent|rend|rendent|attend|attendent|vend|vendent|répond|répondent|dépend|dépendent|étend|suit|suivent|vit|vivent|écrit|écrivent|conduit|produit|produisent|construit|réduit|réduisent|détruit|sort|sortent|part|partent|ouvre|ouvrent|offre|offrent|couvre|souffre|souffrent|court|meurt|meurent|croît|connaît|connaissent|naît|paraît|paraissent|plaît|craint|craignent|atteint|atteignent|rejoint|joint|établit|finit|réunit|réunissent|fournit|fournissent|garantit|subit|subissent|choisit|agit|agissent|remplit|investit|investissent|interdit|invoque|exclut|conclut|inclut|détient|contient|contiennent|prévoit|prévoient|reconnaît|promet|promettent|remet|transmet|comprend|comprennent|apprend|entend|entendent|défend|défendent|descend|sert|servent|dessert|appartient|annonc|affirm|prouv|réserv|explor|déclar|indiqu|précis|ajout|estim|soulign|rappel|appell|accus|augment|baiss|diminu|pass|rest|compt|arriv|commenc|continu|dur|gagn|montr|port|trouv|travaill|lanc|cré|propos|présent|accept|refus|rejet|adopt|vot|décid|demand|réclam|recommand|exig|impos|oblig|critiqu|dénonc|menac|touch|frapp|provoqu|caus|entraîn|occup|emploi|employ|pay|pai|coût|représent|correspond|concern|existe|aid|assur|financ|dépens|install|bloqu|chiffr|report|transfèr|avert|livr|particip|invit|rencontr|sign|lutt|protég|protèg|sauv|évacu|surveill|contrôl|vérifi|étudi|publi|révél|détaill|jug|condamn|arrêt|libèr|tu|bless|tomb|mont|grimp|recul|progress|stagn|domin|men|termin|achèv|démarr|redémarr|accueill|gard|quitt|envoi|envoy|amèn|jou|battr|aboli|espèr|redout|regrett|déplor|racont|évoqu|cit|constat|observ|not|illustr|repos|dispos|consomm|export|récolt|cultiv|élev|chut|dépass|approch|attein|subsist|manqu|suffi|suspend|appliqu|respect|renforc|amélior|aggrav|limit|visent|vis|cherch|tent|essai|réuss|échou',
  ),
  partialVerbs: true,
  verbEndings: list('e|ent|ait|aient|era|eront|erait|eraient|a|èrent|é|t'),
  auxiliaries: list(
    "est|sont|était|étaient|sera|seront|serait|seraient|fut|furent|a|ont|avait|avaient|aura|auront|aurait|auraient|peut|peuvent|pourra|pourront|pourrait|pourraient|doit|doivent|devra|devront|devrait|devraient|va|vont|veut|veulent|faut|ne|n'|se|s'|y|n' est|n' a|n' ont|n' étaient",
  ),
  existentials: [],
  subjectAuxiliaries: list('a|ont|est|sont|était|sera'),
  prepositions: list(
    "à|au|aux|de|d'|du|des|en|dans|par|pour|sur|sous|avec|sans|chez|entre|vers|depuis|pendant|durant|avant|après|contre|dès|malgré|parmi|selon|hors|outre|jusqu'|jusqu' à|jusqu' au|près de|près d'|lors de|lors du|via|envers|derrière|devant",
  ),
  genitives: list("de|d'|du|des"),
  alternatives: list('ou|ni|entre'),
  coordinators: list('et|ou|mais|ni|puis|or|donc|car'),
  demonstratives: list('ce|cet|cette|ces'),
  backReferences: list(
    'une autre affaire|une autre histoire|ledit|ladite|susmentionné|susmentionnée|susmentionnés|susmentionnées|précité|précitée|précités|précitées|ce dernier|cette dernière|ces derniers',
  ),
  additives: list('également|aussi|encore|toujours'),
  coiners: list('appelons|appelé|appelée|appelés|appelées|baptisé|baptisée|dénommé|dénommée'),
  conclusions: list(
    "ainsi|par conséquent|en conclusion|en résumé|donc|c' est pourquoi|c' est la raison pour laquelle|pour cette raison|pour ces raisons|de ce fait|au vu de ces éléments|compte tenu de ces éléments|tout bien pesé",
  ),
  partOpeners: list(
    "parmi les autres|d' autres|un autre|une autre|les autres|l' autre|parmi eux|parmi elles|parmi ceux ci|dont",
  ),
  shortNames: list(
    "la mesure|les mesures|la décision|le processus|la démarche|le changement|la hausse|la baisse|l' incident|le résultat|la tendance",
  ),
  exhibits: list('figure|graphique'),
  determiners: list(
    "le|la|les|l'|un|une|des|du|au|aux|ce|cet|cette|ces|mon|ma|mes|son|sa|ses|notre|nos|votre|vos|leur|leurs|chaque|quelque|quelques|plusieurs|certains|certaines|tout|tous|toute|toutes|aucun|aucune|deux|trois|quatre|cinq|six",
  ),
  dayWords: [],
  dayEndings: ['er'],
  dateLinks: ['de'],
  yearWords: [],
  yearOpeners: list("en|depuis|dès|avant|après|d' ici|d' ici à|entre|jusqu' en|fin|début|mi"),
  dateOpeners: list('le|du|au|dès le|depuis le|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche'),
  todayWords: list("aujourd'hui|aujourd’hui"),
  ceremonies: list(
    'déclare … ouvert|déclare … ouverte|déclare … inauguré|déclare … inaugurée|déclare … clos|déclare … close|déclare … ouverts|déclare … ouvertes',
  ),
  votes: list('vote|scrutin'),
  voteSides: list('pour|contre|abstention|abstentions'),
  voteResults: list('adopté|adoptée|rejeté|rejetée|approuvé|approuvée|unanimité'),
  adoptions: list('adopté par|adoptée par|adopté à|adoptée à|adopté le|adoptée le|fait à'),
  laterDays: list('prochaine réunion|prochaine séance|date limite'),
  lifeDays: list('né|née|décédé|décédée'),
  months: list('janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre'),
  weekdays: list('lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche'),
});

/** Units, with the "de" that stands between them and "millions". */
function measured(text: string): string[] {
  const plain = list(text);
  const worded = plain.filter((unit) => unit !== '%');
  return plain.concat(worded.map((unit) => (/^[aeéhio]/.test(unit) ? `d' ${unit}` : `de ${unit}`)));
}
