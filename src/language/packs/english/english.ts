import { nameParticles } from '../name-particles.js';
import { englishSurroundings } from '../../surroundings/english.js';
import { englishCautions } from '../../cautions/english.js';
import { englishAnnouncements } from './announcements.js';
import { englishCourtesies } from './courtesies.js';
import { englishFiniteForms, englishFurtherVerbs, englishVerbs } from './verbs.js';
import { englishDocumentTypes, englishFurniture } from './furniture.js';
import { englishGenres } from './genres.js';
import { englishKindReferences } from './kind-references.js';
import { englishLabels } from './labels.js';
import { list } from '../../pack/lists.js';
import type { LanguagePack } from '../../pack/pack.js';
import { englishTermWeights } from '../../term-weights/english.js';

const prepositions = list(
  'of|to|in|on|at|for|with|by|from|into|onto|over|under|about|after|before|between|among|through|during|against|across|along|around|behind|below|above|beyond|near|since|until|towards|toward|upon|within|without|via|per|off|out|as|like|than|despite',
);

const adverbialOpeners = list(
  'in|on|at|by|from|after|before|since|during|under|over|with|following|for|as|to|according|despite|until|within|across|between|amid|last|this|next|earlier|later|today|yesterday|now|currently|recently|meanwhile|late|early|speaking|asked|so far|there|along|among|near|through|throughout|based',
);

export const english = (): LanguagePack => ({
  tag: 'en',
  locale: 'en-GB',
  name: 'English',
  labels: englishLabels,

  typology: {
    writtenWords: 'words',
    clauseOrder: 'subject-verb-object',
    head: 'last',
    demonstratives: 'before',
    articles: 'used',
    nouns: 'inflected',
    verbs: 'inflected',
    subjects: 'expressed',
    surname: 'last',
    calledBy: 'last',
    speakerBehindVerb: 'possible',
    commaBehindSpeaker: 'closes-aside',
    datesInFigures: 'either',
    monthNames: 'capital',
    ordinals: 'without-stop',
  },
  pointWords: 18,

  slideWords: 45,
  spokenWords: 130,
  headingWords: 10,

  abbreviations: list(
    'a.k.a|f.k.a|d.b.a|reps|sens|mr|mrs|ms|dr|prof|st|v|vs|etc|inc|ltd|co|corp|jr|sr|no|gen|sen|rep|gov|lt|col|capt|sgt|hon|rev|u.s|u.k|u.n|e.g|i.e|a.m|p.m|jan|feb|mar|apr|aug|sept|sep|oct|nov|dec|approx|dept|est|fig|messrs|mt|ft|sq',
  ),
  numberAbbreviations: list(
    'nos|rs|art|arts|p|pp|ca|c|sec|secs|ch|chs|para|paras|vol|vols|ed|eds|figs|pt|pts|cl|reg|regs|tel|ext|ref|cat|apt|s/n',
  ),
  ordinalNouns: [],
  stopwords: list(
    'the|a|an|and|or|but|of|to|in|on|at|for|with|by|from|as|is|are|was|were|be|been|being|it|its|this|that|these|those|he|she|they|them|his|her|their|we|our|you|your|i|my|me|us|not|no|has|have|had|will|would|can|could|should|may|might|must|do|does|did|said|say|says|than|then|there|which|who|whom|what|when|where|how|if|so|such|into|over|under|about|after|before|between|through|during|up|down|out|off|more|most|also|just|only|other|some|any|all|each|both|very|too|own|same|while|because|until|again|once|s|t|one|two|new|mr|mrs|ms',
  ),
  pronouns: list(
    'he|she|it|they|we|i|you|this|that|these|those|his|her|their|its|our|my|such|both|neither|one|here|there|him|them|most|others|another|the former|the latter|then|so',
  ),
  copulas: [],
  presenters: list('this is|it is|that is|this was|it was'),
  nominalizers: [],
  connectives: list(
    'however|but|and|also|meanwhile|moreover|furthermore|in addition|in particular|in any event|in any case|additionally|therefore|thus|hence|nevertheless|nonetheless|still|yet|besides|instead|for example|for instance|as an example|in fact|indeed|of course|as a result|consequently|on the other hand|by contrast|in contrast|at the same time|separately|similarly|likewise|then|later|afterwards|finally|so|or|nor|in short|to that end|in turn|for now|first of all|clearly|obviously|evidently|as you know|as you all know|as we all know|as many of you know|as you are aware|as you are well aware|as you are all aware|as you are all well aware|as you may know',
  ),
  contrasts: list(
    'but|however|although|though|while|whereas|yet|despite|unless|except|instead of|rather than|not only|but also|even though|nor',
  ),
  causes: list('because|since|due to|owing to|as a result|therefore|so that|leading to|caused by|thanks to'),
  conditions: list(
    'if|unless|provided|provided that|as long as|in case|in that case|in this case|otherwise|only if|only when|until',
  ),
  negations: list(
    "not|no|never|none|neither|nor|without|cannot|n't|nobody|nothing|hardly|barely|fails|failed|lacks|refused|denied",
  ),
  harmless: list('not only|no doubt|even when|no. 1|once a year|once again|once more|until now|as yet|no longer than'),
  qualifiers: list(
    'nearly|almost|over|well over|a little over|a little under|slightly more than|slightly less than|more than about|more than|about|around|roughly|approximately|at least|at most|up to|less than|fewer than|under|some|an estimated|estimated|as many as|as much as|just over|just under|close to|no more than|no fewer than|not more than|only|just|an average of|a further|another|below|above|upwards of|as little as|as few as|barely|not even|a record|well under|at least about|a total of',
  ),
  looseQualifiers: list('every|within'),
  qualifiersBehind: list('or more|or so|or less|or fewer|or above|or over'),
  fractions: {
    half: 0.5,
    'a half': 0.5,
    'a third': 1 / 3,
    'one third': 1 / 3,
    'two thirds': 2 / 3,
    'a quarter': 0.25,
    'one quarter': 0.25,
    'three quarters': 0.75,
    'a fifth': 0.2,
    'one fifth': 0.2,
    'two fifths': 0.4,
    'three fifths': 0.6,
    'four fifths': 0.8,
    'a tenth': 0.1,
    'one tenth': 0.1,
    'twice as much': 2,
    'twice as many': 2,
    'twice as fast': 2,
    'twice as high': 2,
    'twice as large': 2,
    'twice as long': 2,
    'twice as likely': 2,
  },
  ranges: list('between … and|from … to|from … up to|from … down to|… to|… out of|… of the'),
  rates: list('per'),
  currencies: list(
    'dollars|dollar|us dollars|pounds|pound|euros|euro|yen|yuan|won|cents|cent|pence|crowns|kronor|krona|kroner|francs|rupees|rupiah|pesos|rand|baht|ringgit|roubles|rubles|dong|lira|shekels|usd|eur|gbp|renminbi|reais|naira',
  ),
  numbered: list(
    'route|highway|road|street|platform|chapter|article|section|rule|page|room|flight|gate|line|district|number|no|phase|round|stage|level|grade|year|week|day|game|volume|part|figure|table|type|model|version|sector|zone|unit|world war|channel|bus|paragraph|clause|junction|exit|age|aged|lap|minute|group|class|category|apartment|floor',
  ),
  keyCounts: list(
    'people|residents|households|families|countries|nations|states|students|pupils|children|workers|employees|jobs|patients|passengers|voters|customers|members|cases|deaths|women|men|homes|schools|companies|businesses|votes|ballots|farmers|visitors|refugees|soldiers|teachers|nurses|users|investors|cities|districts|delegates',
  ),
  multipliers: {
    dozen: 12,
    hundred: 100,
    thousand: 1e3,
    million: 1e6,
    billion: 1e9,
    trillion: 1e12,
    m: 1e6,
    bn: 1e9,
    k: 1e3,
  },
  units: list(
    '%|per cent|percent|percentage points|dollars|dollar|pounds|euros|euro|yen|km|kilometres|kilometers|miles|mile|metres|meters|metre|cm|centimetres|mm|kg|kilograms|tonnes|tons|tonne|hectares|hectare|acres|litres|liters|mw|gw|megawatts|gigawatts|kwh|gigawatt hours|degrees|square kilometres|square metres|square miles|cubic metres|feet|foot|inches|barrels|times|milligrams|micrograms|grams|gram|mg|millilitres|millimetres|millimeters|hectolitres|terawatt hours|watts|kilowatts|gigabytes|terabytes|knots|decibels|ounces|gallons|yards|square feet|square kilometers|square meters|cubic meters|megabits|hertz|volts|light years|nautical miles|mwh',
  ),
  percents: list('per cent|percent'),
  unitLabels: [],
  lesserUnits: list(
    "years|year|year old|hours|hour|minutes|minute|seconds|second|days|day|weeks|week|months|month|am|pm|a m|p m|o'clock|points|goals|games|centuries|decades",
  ),
  decimalMark: '.',
  quarters: list('quarter'),
  levels: list(
    'was|were|is|are|at|stood at|reached|totalled|totaled|hit|to|from|rose to|grew to|climbed to|increased to|fell to|dropped to|declined to|decreased to|slipped to|edged down to|up from|down from|compared with|compared to|against',
  ),
  totals: list('total|totals|overall|sum|all|average|mean'),

  ordinals: [
    list('first|firstly|the first|one'),
    list('second|secondly|the second|two'),
    list('third|thirdly|the third|three'),
    list('fourth|fourthly|the fourth|four'),
    list('fifth|fifthly|the fifth|five'),
    list('sixth|sixthly|the sixth|six'),
    list('seventh|seventhly|the seventh|seven'),
    list('eighth|eighthly|the eighth|eight'),
  ],
  divisions: [
    list('part|title|annex|appendix|schedule|book'),
    list('chapter'),
    list('section|division|§'),
    list('subsection|subdivision'),
    list('article|rule|clause'),
    list('paragraph'),
    list('point'),
  ],
  legalBases: list(
    'under|according to|pursuant to|in accordance with|by virtue of|as provided in|as set out in|as stated in',
  ),
  provisions: list('provides for|sets out|lays down|lists|regulates'),
  sectionNames: list(
    'background|introduction|overview|summary|executive summary|abstract|objective|objectives|aim|aims|purpose|scope|methods|method|methodology|design|setting|participants|interventions|results|findings|main outcome measures|measurements|discussion|conclusion|conclusions|recommendations|recommendation|limitations|implications|significance|interpretation|funding|keywords|key points|next steps|action items|actions|decisions|attendees|present|attendance|agenda|minutes|notes|timeline|budget|risks|requirements|eligibility|how to apply|trial registration',
  ),
  askers: list('q|question|interviewer|reporter|journalist|host|moderator|press|the press'),
  answerers: list('a|answer|response|reply'),
  vocatives: [],
  askingLeads: list('in your view|in your opinion'),
  addresses: list('you|your|yours|sir|madam|mr chairman|mr president'),
  askings: list(
    'tell us about|tell us more about|tell me about|talk about|talk a bit about|talk a little bit about|talk to us about|comment on|elaborate on|speak to|give us your view on|give us an update on|give us a sense of|explain to us',
  ),
  questionNouns: list('question|questions|wondering|curious|follow up|to clarify'),
  questionWords: list('what|how|why|when|where|who|whom|whose|which'),
  askedTimes: list('when|what day|what date|what time'),
  askedFor: [],
  interviewOpeners: list(
    'spoke with|spoke to|talked with|talked to|sat down with|interview with|interviewed|interviews|conversation with|talks with|talks to|speaks with|speaks to|we asked her|we asked him|we spoke to her|we spoke to him|we spoke with her|we spoke with him|we met her|we met him|we talked to her|we talked to him',
  ),
  firstSteps: list('to begin with|to start with|first of all'),
  steps: list('the steps|these steps|following steps|step by step|steps to|key steps|main steps|important steps'),
  stepWords: ['step', 'steps'],
  courses: list('the procedure|procedure for|the process of|process for'),
  nextSteps: list('next|then|after that'),
  opposites: list(
    'before … after|then … now|pros … cons|advantages … disadvantages|strengths … weaknesses|benefits … risks|benefits … drawbacks|for … against|the case for … the case against|arguments for … arguments against|in favour … against|in favor … against|supporters … opponents|supporters … critics|opportunities … threats|opportunities … challenges|achievements … shortcomings|what went well … what went wrong|what worked … what did not work',
  ),
  formerTimes: list(
    'previously|until now|in the past|formerly|under the old rules|under the old system|under the previous rules|under the current rules',
  ),
  presentTimes: list('now|from now on|in future|under the new rules|under the new system|under the new law'),
  contrastJoints: list('while|whereas'),
  options: list('option|alternative|variant|scenario|plan'),
  taskHeadings: list(
    'next steps|next step|action items|action item|actions|action|follow up|tasks|who does what|who does what by when|what we do and by when|responsibilities|to do|assignments',
  ),
  deadlines: list('by|before|no later than|not later than|until|due'),
  owners: list('owner|owners|responsible|assigned to|lead|who'),
  dueLabels: list('due|due date|deadline|by when'),
  attributeLabels: list(
    'supported by|support|cooperating agencies|partners|implementing agency|lead agency|timeframe|time frame|timeline|timing|duration|budget|funding|resources|output|outputs|deliverable|deliverables|status',
  ),
  ledgerSides: list('dr|cr|debit|credit|dr account|cr account|debit account|credit account'),
  ordinalLinks: list('is that|was that|is to|was to|is|was|are|were|will be'),
  lastOrdinals: list('finally|lastly|last|the last|last but not least|and finally'),
  ordinalStops: list('the|a|per|every|each|his|her|its|their|for|at|in|of|on|since'),
  announcers: list(
    'examples|reasons|conditions|steps|measures|points|goals|priorities|principles|questions|changes|proposals|recommendations|rules|options|factors|tasks|ways|areas|pillars|causes|requirements|demands|lessons|objectives|problems|aims|parts|stages|phases|items|concerns|risks|promises|commitments|benefits|things|following|elements|actions|tests|groups|sections|scenarios|categories|issues|criteria|obstacles|challenges|mistakes|findings|advantages|arguments|explanations|pledges|targets|decisions|exceptions|cases|ideas|types|kinds|sources|features|instructions|guidelines|signs|symptoms|suggestions|tips|topics|services|projects|plans|strands|fronts|concessions|highlights|takeaways|shortfalls|shortcomings',
  ),
  plurals: list(
    'the following|these following|the|these|several|two|three|four|five|six|seven|eight|nine|ten|a number of|some',
  ),
  termWeights: englishTermWeights(),
  numerals: {
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
  },
  listOpeners: list(
    'following|the following|as follows|include|includes|including|included|namely|comprise|comprises|these|are|were|is|such as|that is',
  ),
  listPointers: [],
  exampleOpeners: list('such as|including|by|like|include|includes'),
  topicOpeners: list('on|regarding|as for|as to|concerning|when it comes to|with regard to|in terms of'),
  needs: list(
    'must|need|needs|needed|should|have to|has to|require|requires|required|call for|calls for|called for|urged|urges|recommend|recommends|recommended|demand|demands|ordered|ought|is to|are to',
  ),
  decisionLabels: list(
    'decision|decisions|action|action item|action items|resolution|resolved|resolves|agreed|consensus|conclusion|outcome|follow up|next step|next steps',
  ),
  meetingSummaries: list('summary|summary of key points|key points|outcomes'),
  recommendations: list(
    'recommendation|recommendations|recommended decision|recommended action|decision requested|decision sought|our recommendation',
  ),
  endorsements: list(
    'recommended|recommend|recommends|is preferred|preferred option|we prefer|we propose|best option|should be chosen|should be adopted|is endorsed|favoured option|favored option',
  ),
  choosingVerbs: list(
    'approve|adopt|choose|select|endorse|pursue|take forward|go ahead with|proceed with|agree to|agree',
  ),
  deferrals: list(
    'held in reserve|kept in reserve|in reserve|as a fallback|as a backup|second choice|to be reconsidered|be reconsidered|reviewed again|revisited|not at present|deferred',
  ),
  decisionVerbs: list(
    'we will be going with|we will go with|we are going with|we agreed|we decided|we have agreed|we have decided|was agreed|were agreed|approved|voted|decided|resolved to|resolved that|reached consensus|have consensus|got consensus|consensus was reached|motion passes|motion passed|motion carries|motion carried|was accepted|were accepted|agreed to|agreed that|agreed on|adopted|was carried|was postponed|were postponed|was deferred|were deferred|was withdrawn|no decision was taken|no decision was made',
  ),
  appeals: list(
    'urge|call on|call for|call upon|calls on|calls for|calls upon|appeal to|appeal for|appeals to|appeals for|propose|proposes|demand that|demands that|condemn|condemns|oppose|opposes|reject|rejects|insist|insists|advocate|advocates|pledge|pledges|urges|must',
  ),
  requests: list(
    'is asked|are asked|is requested|are requested|is invited to|are invited to|we ask|we ask you|i ask you|i would ask you|i would ask for|we would ask|we request|requests|require|requires|we direct|directs|orders|instructs|is directed',
  ),
  preliminaries: list(
    'short title|title|citation|title and commencement|citation and commencement|scope|interpretation|principles|definitions|definition of terms|meaning of terms|general provisions',
  ),
  closingProvisions: list(
    'commencement|final provisions|transitional provisions|transitional arrangements|entry into force|effective date',
  ),
  warnings: list('never|under no circumstances|on no account|do not ever|must never|must not under any circumstances'),
  goals: list(
    'purpose|purposes|aim|aims|goal|goals|objective|objectives|our aim|our goal|main aim|overall aim|overall goal|overall objective|general objective|targets',
  ),
  fundings: list('budget|costs|cost|funding|financing|budget and funding|costs and funding|resources and budget'),
  sanctions: list(
    'liable to a fine|liable to pay|liable on conviction|commits an offence|is guilty of an offence|shall be fined|will be fined|may be fined|is fined|fine not exceeding|fine of up to|a penalty of|shall be suspended|shall be withdrawn',
  ),
  findings: list(
    'the result|the results|what we found|what the study found|our findings|results|findings|key findings|main findings|conclusion|conclusions|main conclusions',
  ),
  commencements: list(
    'comes into force|come into force|enters into force|enter into force|takes effect|take effect|comes into operation|come into operation|is effective from|shall be effective',
  ),
  passages: list('was passed by|was passed on|was adopted by|was adopted on'),
  actRequests: [],
  repeals: list('is repealed|are repealed|is hereby repealed|are hereby repealed|is revoked|are revoked'),
  entitlements: list('who is eligible|eligibility|eligible persons|entitled persons|persons entitled'),
  ruleReferences: list(
    'is governed by|are governed by|shall be governed by|is subject to the provisions of|are subject to the provisions of',
  ),
  definitions: list(
    'the following meanings|have the following meaning|has the following meaning|the following definitions apply',
  ),
  enforcements: list(
    'is responsible for implementing this|are responsible for implementing this|is responsible for the implementation of this|are responsible for the implementation of this|shall be responsible for the implementation of this|is charged with the execution of this|are charged with the execution of this',
  ),
  implementations: list(
    'organise the implementation of|organize the implementation of|oversee the implementation of|coordinate the implementation of|ensure the implementation of|ensure compliance with|strictly comply with',
  ),
  amendments: list(
    'amendment of|amendment to|amendments to|amendments of|repeal of|revocation of|insertion of|substitution of',
  ),
  promulgations: list(
    'makes this|makes the following|hereby makes this|issues this|issues the following|hereby issues this|hereby issues the following',
  ),
  receipts: list(
    'received|have received|has received|are in receipt of|is in receipt of|acknowledge receipt of|acknowledges receipt of|thank you for',
  ),
  correspondence: list('letter|email|e mail|enquiry|inquiry|query|petition|request'),
  matterOpeners: list('regarding|concerning|about|relating to|in relation to|on the subject of|asking about'),
  informingEnds: list('for your information|for your information and action|for your attention|for your records'),
  outlooks: list(
    'will|next|expected|plans|plan|planned|due|by the end of|in the coming|is to|are to|forecast|later this',
  ),

  speechVerbs: list(
    'said|says|told|added|explained|warned|argued|noted|stressed|insisted|announced|stated|confirmed|claimed|believed|believes|believe|estimates|estimated|reported|reports|wrote|recalled|acknowledged|admitted|conceded|replied|asked|urged|suggested|predicted|emphasised|emphasized|pointed out|concluded|testified|ruled|denied|cautioned|maintained|say|think|thinks|thought|found|show|shows|showed|declared|promised|pledged|agreed|hoped|hopes|expects|expected|complained|complains|tells|insists|admits|warns|adds|argues|explains|notes|doubted|doubts|fears|feared|stresses|observed|remarked|commented|responded|revealed|points out|claims|hope|expect|urge|demanded|demands|recommended|recommends|assured|alleged|contended|concedes|accused|agree|agrees|write|writes|asks|suggests|predicts|promises|acknowledges|maintains|recalls|lamented|laments',
  ),
  keptSpeechVerbs: list(
    'urged|urges|urge|denied|denies|asked|asks|hopes|hoped|hope|expects|expected|expect|promised|promises|recommended|recommends|estimated|estimates|doubted|doubts|pledged|demanded|demands|feared|fears|suggested|suggests|predicted|predicts|believed|believes|believe|think|thinks|thought|rejected|rejects|accused|alleged|cautioned|replied|responded|agreed|agree|agrees|described|declared|ruled',
  ),
  clausalSpeechVerbs: list('said|says|say|insists|insisted|admits|admitted'),
  passives: list('is|are|was|were|be|been|being|gets|got'),
  complementisers: list('that'),
  speechSources: list('according to|in the words of|in the view of'),
  speakerTitles: list(
    'district attorney|mr|mrs|ms|dr|prof|professor|sir|dame|lord|lady|president|prime minister|minister|mayor|governor|senator|judge|justice|chief|director|chair|chairman|chairwoman|chairperson|vice chair|secretary|captain|general|colonel|sergeant|officer|spokesman|spokeswoman|spokesperson|councillor|coach|manager|engineer|head|sheriff|commissioner|principal|chief executive|deputy|vice president|attorney general|ambassador|representative|congressman|congresswoman|mp|admiral|inspector|superintendent|detective|pastor|bishop|archbishop|pope|king|queen|prince|princess|chancellor|premier|treasurer|rector|dean|founder|owner|co owner|lieutenant|major|rabbi|imam|reverend|economist|researcher|ecologist|geochemist|scientist|doctor|nurse|teacher|farmer|lawyer|analyst|prosecutor|author|editor|historian|biologist|geologist|hydrologist|pilot|driver|resident|student|activist|campaigner|fellow|member|leader|partner|consultant|curator|conductor|architect|singer|player|striker|goalkeeper|midfielder|defender|skipper|referee|pensioner|fisherman|shopkeeper|entrepreneur|chemist|physicist|adviser|lecturer|specialist|expert|official|supervisor|coordinator|coroner|auditor|ombudsman|worker|engineers|magistrate|clerk|registrar|administrator|ceo|cfo',
  ),
  commaNames: list(
    'digital culture media and sport|culture media and sport|business energy and industrial strategy|environment food and rural affairs|housing communities and local government|levelling up housing and communities|science innovation and technology|health education labor and pensions|science space and technology|agriculture fisheries and conservation|innovation science and economic development',
  ),
  speakerNouns: list(
    'officials|experts|scientists|researchers|police|government|ministry|council|agency|company|residents|critics|analysts|doctors|authorities|union|committee|court|team|department|organisers|organizers|prosecutors|lawyers|farmers|spokesman|spokeswoman|spokesperson|commission|bank|university|hospital|association|board|operator|campaigners|witnesses|economists|engineers|owners|unions|charity|service|office|institute|authority|firm|group|people|observers|inspectors|teachers|parents|opponents|supporters|panel|judge|mayor|minister|regulator|utility|owner|director|chief|neighbours|investigators|meteorologists|planners|leaders|commissioner|ministers|official|expert|scientist|researcher|resident|critic|analyst|doctor|farmer|lawyer|prosecutor|witness|economist|engineer|teacher|parent|observer|inspector|investigator|campaigner|author|authors|auditor|auditors|manager|adviser|advisers|aide|aides|source|sources|ministries|agencies|companies|airline|club|federation|league|party|opposition|parliament|senate|congress|white house|kremlin|pentagon|embassy|organisation|organization|foundation|network|school|college|cooperative|co operative|firms|shareholders|investors|customers|employers|workers|passengers|volunteers|rescuers|firefighters|paramedics|medics|nurses|historians|ecologists|biologists|shopkeepers|traders|trader|dealers|dealer|brokers|broker|bankers|banker|fishermen|mother|father|family|relatives|majority|staff|administration|mission|defence|defense|prosecution|watchdog|body|trust|society|academy|centre|center|laboratory|bureau|chamber|county|city council|ombudsman|carrier|developer|builder|contractor|supplier|retailer|broadcaster|newspaper|magazine|developers|geologists|chairman|chairwoman|chair|president|secretary|editor|professor|teams|villagers|locals|neighbors|pilot|driver|captain|officer|officers|fund|corporation|corp|exchange|airlines|coalition|alliance|brokerage|manufacturer|insurer|lender',
  ),

  speakerPapers: list(
    'report|study|survey|figures|data|statement|letter|audit|inquiry|research|analysis|review|paper|document|documents|poll|statistics|results|records|filing|memo|email|estimates',
  ),
  showingVerbs: list('found|finds|show|shows|showed|suggest|suggests|suggested|indicate|indicates|indicated'),
  attributiveVerbs: [],
  firstPersons: list('i|we|us|me|my|our|ours|mine|myself|ourselves'),
  oneselves: list('i|me|my|mine|myself'),
  oppositions: list(
    'but|however|yet|nonetheless|nevertheless|instead|by contrast|in contrast|by comparison|in comparison|on the contrary|conversely|rather|in reality|in practice|even so|that said',
  ),
  signposts: list(
    "begin with what|start with what|this is what happened|here is what happened|the story is simple|the plot is simple|i want to conclude|we would like to conclude|we want to conclude|i also would like to conclude|i would also like to conclude|i'd also like to conclude|i will talk about|i will discuss|i'll discuss|i will outline|i'll outline|i'll summarize|i'll summarise|i will describe|i'll describe|i shall discuss|i shall outline|i have outlined|i've outlined|i will update you|i'll update you|i will offer|i'll offer|i will speak about|i will say more|i'll say more|i would not like to be more specific|find out below|find out how below|scroll down|now comes the|here comes the|let me|let us now|now let us|now let me|i beg to move|i so move|i will start|i will begin|i will go on|i will now|i will turn|i will conclude|i will summarise|i will summarize|i shall begin|i shall start|i would like to begin|i would like to start|i would like to turn|i now turn|i turn now|we will now|we now turn|before i begin|before i start|let's look|let's take|let's start|let's begin|but first|first some|here's how|here is how|here's what|here are some|here are a few|keep an eye|stay tuned|check out|cross posted|come see|please sign up|sign up for|subscribe to|if you weren't able|if you missed|in case you missed|read on|we'll explain|we'll talk|i'll explain|i'll talk|we'll be sharing|feel free to|drop us|email us|tell us what|let us know|now turning to|turning now to|starting on slide|turning to slide|moving to slide|before i close|before i turn|before i hand|with that i'll|with that i will|with that i would like to|actual results may differ|actual results could differ|today's call is being|this call is being|during the call|a replay of|a reconciliation of|please refer to|please see|as a reminder|now let's|now we will|now i will|now i'll|let's turn|let's move|let's go|let's now|let us turn|let us move|i'll now|i'll turn|i'll pass|i'll hand|i'll begin|i'll start|i will pass|i will hand|i will review|i'll review|i'd like to turn|i'd like to hand|i'd like to pass|i'd like to begin|i'd like to start|i want to begin|i want to start|i want to turn|i would like to hand|i would like to pass|i would now like|i now move|i shall now|i shall turn|i move on|we'll now|we'll start|we'll begin|we'll be discussing|we will be discussing|we'll discuss|we will discuss|with that i'd like|with that let me|with that we'll|with that we will|with that i'm|with that over|that concludes|this concludes|my remarks today|my topic today|in my remarks today|before moving on|before getting into|before we begin|before we start|any comparisons made|also note that|please note that|joining me on|joining me today|joining us on|the conference call and|on the call today|we'll then|we will then take|the last topic i|i would like to conclude|i'd like to conclude|let's see if|i will just jump|i'll just jump|i'm going to start|i'm going to begin|hoping to get through|you have one minute|you have two minutes|we have one minute|we have two minutes|you have a minute|one minute left|one minute remaining|we are at time|we're at time|we are out of time|we're out of time|point of order|can someone take notes|can somebody take notes|can i get a note taker|we need a note taker|we need someone to help|can we get someone to|with that i am ready|nothing to report|nothing new to report|no updates|no update this|skipped as|skip as|lets leave on|let's leave on|let's leave it on|any other questions|any questions|any comments|next question|our next question|your line is open|operator instructions|i would like to take a moment|i'd like to take a moment",
  ),
  proceedings: list(
    "talk offline|talk more offline|discuss offline|discuss more offline|discuss it offline|discuss this offline|take this offline|take that offline|follow up offline|move this offline|my opening remarks|with me on the call|with me is|with me are|some of today's remarks|my remarks will|my closing remarks|deliver the budget statement|deliver this statement|deliver the budget|is hiring for|are hiring for|we are hiring|we're hiring|open the call|open it up for|open up the call|open the line|open the lines|open the floor|your questions|take questions|take any questions|next question|last question|question comes from|turn the call|turn it over|turn it back|turn over to|hand it over|hand over to|hand the call|hand it back|over to you|back to you|kick things off|kick it off|kick us off|brief you on|will provide an update|give you an update|give you an overview|walk you through|will talk more|will speak more|more color|close with some|final thoughts|will now provide perspective|will provide perspective on|will now discuss our|will now review our|will then review our|will now walk|will now share|will now take you|will now provide an|will now provide more|will now provide additional|will now provide details|will now cover our|prepared remarks|on this call|on today's call|on this conference call|joining us|joined by|with me today|with us today|in a minute|in a moment|let's go to|let's move|let's hear|move on to|go ahead|shout out|raise your hand|on the screen|share my screen|sharing my screen|next slide|can you hear|am i audible|on mute|unmute|my proposal|out of time|take it offline|continue offline|safe harbor|advancing the slides|advance the slides|available by telephone|available via webcast|available on our website|topics we will discuss|topics i will discuss|we will discuss today|i will discuss today|can see from the|details with you|non gaap|wrap up|end the meeting|next item|yield back",
  ),
  examples: list(
    'for example|for instance|as an example|to illustrate|by way of example|suppose|imagine|let us say|e g',
  ),
  fillers: list('well|you know|i mean|uh|um|look|again'),
  courtesies: englishCourtesies,
  courtesyWords: list(
    'to be brief|be brief|keep this short|keep it short|keep it brief|keep this brief|keep you long|detain you|first time i address|first time i am addressing|first time i have the honour|first time that i address|first time i stand before|congratulate|congratulations|congratulating|i look forward to|thank|thanks|applaud|pay tribute|gratitude|grateful|appreciation|best wishes|every success|warm welcome|good wishes|felicitations|commend',
  ),
  matterTurns: list(
    'turning to|turning now to|now turning to|moving to|moving on to|moving now to|looking at|looking now at|starting with|beginning with|now to|now on to|now on|on to|i turn now to|i now turn to|we now turn to|we turn now to',
  ),
  leadingUp: list(
    'as|with|in most cases|in some cases|in many cases|in most instances|having said that|that said|in case|to summarise|to summarize|for another|in other cases|for one thing',
  ),
  ...englishAnnouncements,
  recallOpeners: list('as'),
  recallVerbs: list(
    'mentioned|said|noted|hinted|discussed|highlighted|outlined|pointed out|described|indicated|explained|alluded to|touched on|said before|said earlier|said in the past|mentioned before|mentioned earlier|noted before|noted earlier|discussed earlier|see|can see|will see',
  ),
  reportedBefore: list(
    'as reported|as previously reported|as reported earlier|as we reported|as mentioned|as noted|as mentioned earlier',
  ),
  speechAnnouncers: list(
    'following statement|following statements|following remarks|following response|following comment|following comments|this statement|statement below',
  ),
  selfReferences: list(
    "this post|this article|this blog post|this blog|this tutorial|this piece|this series|today's post|yesterday's post",
  ),
  linkPlaces: list('here|this link|the link below|the link|below'),
  linkLabels: list(
    'proposal|slides|slide deck|slideshow|presentation|presentation slides|spec|specification|explainer|issue|pr|pull request|repo|repository|recording|video|transcript|docs|link|links|demo|agenda|notes|website|webcast|press release|poster',
  ),
  lesserOpeners: list('because|so that|in order to|although|even though|whereas|since'),
  definites: list('the'),
  indefinites: list('a|an'),
  personPronouns: list('he|she'),
  bodyPronouns: list('it|they'),
  placeNouns: [],
  countries: [],
  compassPoints: list('north|south|east|west'),
  pronounVerbs: [],
  nameParticles,
  surnames: [],
  keptTitles: list('dr'),

  captionMarks: list(
    'photo|photos|photograph|picture|credit|image|source|graphic|illustration|video|photo credit|photo by|photograph by|courtesy of|file photo|pictured by',
  ),
  captionOpeners: list(
    'pictured|pictured here|pictured above|pictured below|in the picture|in this picture|in the photo|in this photo',
  ),
  picturePlaces: list('left|right|center|centre|at left|at right|on left|on right|in the middle|standing|seated'),
  pictureRows: list('from left|from right|from the left|from the right|left to right|right to left|clockwise from top'),
  agencies: list('afp|reuters|ap|epa|getty images|getty|xinhua|bloomberg|shutterstock|pa|associated press'),

  furniture: englishFurniture,
  surroundings: englishSurroundings,
  genres: englishGenres,
  occasions: list(
    'general debate|session|assembly|conference|summit|forum|meeting|congress|ceremony|symposium|seminar|convention|anniversary|inauguration|opening|launch|dinner|hearing|debate',
  ),
  documentTypes: englishDocumentTypes,

  clauseOpeners: list(
    'which|who|whose|where|including|such as|as well as|with|after|following|as|making|leaving|bringing|giving|allowing|adding|according to|especially|particularly|because|since|so that|in order to|to|from|based on|compared with|up from|down from|among them|mostly|largely|about|roughly|part of|based|while|in|at|on|by|for|citing|using|meaning|causing|forcing|prompting|raising|known as',
  ),
  phraseOpeners: list(
    'in order to|so that|as part of|as well as|such as|including|in the wake of|amid|following|ahead of|because of|in an effort to|in a bid to|on behalf of|with the aim of|which|compared with|during|in response to|throughout|in accordance with|after|under a|through a',
  ),
  purposeOpeners: [],
  purposeStops: [],
  settings: [],
  scopes: [],
  finites: [],
  deeds: [],
  utmosts: list('biggest|greatest|largest|hardest|main|most'),
  superlatives: list('first|last|only|most|biggest|largest|highest|lowest|worst|best|second|third'),
  relatives: list('which|who|whom|whose'),
  adverbialOpeners,
  danglers: list(
    'that|which|who|whose|where|when|if|than|because|such|including|more|less|nearly|about|around|least|only|very|so|too|just|most|as|its|their|his|her|our|my|your|mr|mrs|ms|dr|this|these|those|not|also|up|both|either',
  ),
  collectives: list(
    'between|both|include|includes|comprise|comprises|either|neither|respectively|namely|combine|combines',
  ),

  compounds: [],
  loosePrepositions: list(
    'after|before|during|in|at|by|for|from|with|under|across|through|over|near|since|within|between|behind|along|against',
  ),
  verbs: englishVerbs,
  partialVerbs: false,
  verbEndings: ['s', 'es', 'd', 'ed', 'ing'],
  gerundEndings: ['ing'],
  finiteForms: englishFiniteForms,
  furtherVerbs: englishFurtherVerbs,
  nounOpeners: list('the|a|an|my|our|your|his|her|its|their|every|each|no|another'),
  pastEndings: ['ed'],
  infinitiveMarks: ['to'],
  pluralEndings: ['s'],
  auxiliaries: list(
    "is|are|was|were|will|would|has|have|had|must|should|can|could|may|might|shall|do|does|did|be|been|cannot|isn't|aren't|wasn't|weren't|won't|wouldn't|can't|couldn't|didn't|doesn't|don't|hasn't|haven't|hadn't|said|says|also|still|now|never|not",
  ),
  existentials: [],
  subjectAuxiliaries: list('will|would|has|have|had|was|were|is|are|did|does|can|could'),
  prepositions,
  genitives: list('of'),
  alternatives: list('or|either|neither|nor|not only|between|both'),
  openEnds: [],
  coordinators: list('and|or|but|nor|yet|plus'),
  demonstratives: list('this|that|these|those|such'),
  backReferences: [
    ...englishKindReferences,
    ...list(
      'the same day|that same day|similar|similarly|in the same way|the previous|the above|the latter|the former|aforementioned|respectively|as mentioned|as noted above|likewise|the same issue|the same problem|more recently|is actually|are actually|was actually|were actually|described above|shown above|mentioned above|listed above|discussed above|outlined above|noted above|stated above|set out above|experiments above|examples above|clues above|results above|questions above|steps above|others described here|described here',
    ),
  ],
  kindReferences: englishKindReferences,
  additives: list('also|still|too|additionally|likewise'),
  coiners: list(
    'we call this|we call these|we call it|we call them|we called this|we called these|we called it|we called them|i call this|i call it|is called|are called|called it|called them|calls it|calls this|dubbed|known as|referred to as|refer to this as|refer to these as|refer to it as',
  ),
  conclusions: list(
    "therefore|thus|in conclusion|in short|in sum|as a result|consequently|to conclude|that is why|this is why|that's why|for this reason|for these reasons|for that reason|on balance|in light of the above|in the light of the above|in view of the above|given the above|all things considered",
  ),
  partOpeners: list(
    'of the other|of the others|of the remaining|among the others|the added|the additional|the extra|the resulting|the ensuing|the latter|the former|other|the other|the others|the remaining|another|one other|two other|three other|several other|many other|others|of these|of those|of which|of them|among them|among these|among those',
  ),
  shortNames: list(
    'the move|the moves|the process|the measure|the measures|the decision|the change|the changes|the shift|the trend|the increase|the decrease|the decline|the drop|the rise|the gain|the gains|the effect|the effects|the result|the results|the incident|the step|the steps|the arrangement|the difference|the problem|the latest move',
  ),
  exhibits: list('figure|fig|chart|graph|slide'),
  determiners: list(
    'the|a|an|this|that|these|those|each|every|some|any|no|all|both|several|many|few|most|another|two|three|four|five|its|their|his|her|our|my|your',
  ),
  ...englishCautions,
  dayWords: [],
  dayEndings: ['st', 'nd', 'rd', 'th'],
  dateLinks: list('of|day of'),
  yearWords: [],
  yearOpeners: [...prepositions, ...adverbialOpeners],
  dateOpeners: [],
  todayWords: list('today'),
  ceremonies: list(
    'declare … open|declare … opened|declare … closed|declare … inaugurated|pronounce … open|declare … officially',
  ),
  votes: list('vote|votes|voting|show of hands|ballot'),
  voteSides: list(
    'for|in favour|in favor|against|opposed|abstained|abstaining|abstentions|abstention|ayes|noes|nays|aye|nay',
  ),
  voteResults: list(
    'carried|not carried|passed|not passed|defeated|lost|adopted|rejected|approved|agreed|withdrawn|unanimous|unanimously',
  ),
  adoptions: list(
    'passed by a vote|passed by|adopted by a vote|adopted by|enacted by|passed and adopted|made on|sealed by order of|sealed on|given under|adopted on|adopted this|adopted|passed on|passed this|approved this|approved by|approved on|enacted on|done at',
  ),
  laterDays: list(
    'next meeting|the next meeting|next call|next session|next meeting date|date of next meeting|upcoming meeting|upcoming call|deadline|due date',
  ),
  lifeDays: list('born|died'),
  months: list('january|february|march|april|may|june|july|august|september|october|november|december'),
  weekdays: list('monday|tuesday|wednesday|thursday|friday|saturday|sunday'),
});
