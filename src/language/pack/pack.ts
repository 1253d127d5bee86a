import { z } from 'zod';
import { languageTagSchema } from '../../model/language-tag.js';
import { furnitureKinds } from '../../model/article.js';
import { genres } from '../../model/genres.js';
import { surroundingKinds } from './surrounding-kinds.js';
import { typologySchema } from './typology.js';

/** A list of words, or of phrases, in small letters. */
const words = z.array(z.string()).default([]);

/** What slides and notes say of their own. */
export const labelsSchema = z.strictObject({
  briefing: z.string().describe('Small line on the cover: what this document is.'),
  agenda: z.string(),
  summary: z.string(),
  summaryHeading: z.string().describe('Heading of the summary slide where the article offers no better one.'),
  points: z.string().describe('Label of a topic with no more telling one.'),
  assessment: z.string(),
  needs: z.string(),
  enumeration: z.string(),
  figure: z.string(),
  figures: z.string().describe('Label and heading of a slide with several figures.'),
  quote: z.string(),
  timeline: z.string(),
  cause: z.string(),
  outlook: z.string(),
  background: z.string().describe('Heading of a passage that tells what came before.'),
  reactions: z.string().describe('Heading of a passage of what several people say.'),
  nextSteps: z.string().describe('Heading of a passage that tells what is to be done.'),
  steps: z.string().describe('Heading of steps that nothing names.'),
  question: z.string().describe('Label of a question with its answer.'),
  voices: z.string().describe('Label of what several people say.'),
  comparison: z.string().describe('Label of two sides that stand against each other.'),
  tasks: z.string().describe('Label of who has to do what by when.'),
  responsible: z.string().describe('Over the column of who has to do something.'),
  task: z.string().describe('Over the column of what is to be done.'),
  due: z.string().describe('Over the column of by when it is to be done.'),
  saidBy: z.string().optional().describe('Heading over what one person says; "{speaker}" stands for who.'),
  saidByMany: z
    .string()
    .optional()
    .describe('Heading over what two or three people say; "{speaker}" stands for their names, joined.'),
  details: z.string().describe('Heading of a passage of further facts.'),
  sources: z.string(),
  evidence: z.string().describe('Above the source sentences in the notes.'),
  captions: z.string().describe('Above the photo captions in the notes.'),
  picture: z.string().describe('Before the heading of a passage, over a slide of its pictures alone: "Picture: …".'),
  table: z.string().describe('Label of a topic that is a table.'),
  tableBy: z
    .string()
    .optional()
    .describe(
      'Heading of a table that nothing names: "{columns}" stands for what its columns hold, "{rows}" for what its rows are, "{Rows}" where nouns keep their capital inside a line.',
    ),
  chart: z.string().describe('Label of a topic that is a chart.'),
  barChart: z.string().describe('Opens the alternative text of a chart with bars.'),
  lineChart: z.string().describe('Opens the alternative text of a chart with lines.'),
  ringChart: z.string().describe('Opens the alternative text of a ring of the shares of a whole.'),
  unit: z.string().describe('Before the unit of a chart: "Unit: tonnes".'),
  traced: z.string().optional().describe('On the slide of sources: how its lines are traced to them.'),
  tracedInNotes: z.string().optional().describe('The same where the notes hold the source sentences.'),
  time: z
    .string()
    .optional()
    .describe('Above the notes of a slide: how long it is spoken at, "{time}", and when it is over, "{until}".'),
  accordingTo: z.string().describe('"{speaker}" stands for who said it.'),
  more: z.string().describe('Below some items of a list: "{count}" stands for how many there are beside them.'),
  part: z.string().describe('Behind the heading of a slide that a topic goes on over a second time: "({part}/{of})".'),
  continued: z.string().describe('Behind the heading of the second of two slides: "(continued)".'),
  date: z.string().describe('"{day}", "{month}" and "{year}" in the order of the language.'),
  dayMonth: z.string(),
});

const furnitureWordsSchema = z.strictObject({
  lines: words.describe('What a line of the kind says and nothing else: "read more".'),
  openers: words.describe('What a line or a sentence of the kind opens with: "for more information".'),
  labels: words.describe('What opens a line of the kind where a colon follows: "tel".'),
});

const genreWordsSchema = z.strictObject({
  titles: words.describe('What the title of such a paper opens with, or what it calls itself: "biên bản họp".'),
  headings: words.describe('Headings that such papers have: "action items".'),
});

const surroundingsSchema = z.strictObject(
  Object.fromEntries(
    Object.entries(surroundingKinds).map(([kind, description]) => [
      kind,
      z.array(z.string()).optional().describe(description),
    ]),
  ),
);

/**
 * What is known of a language, as data: word lists and fixed labels, never code. Built-in packs and a user's own are
 * of this one shape. Every list may be empty; a language without a pack gets the neutral one.
 */
export const languagePackSchema = z.strictObject({
  tag: languageTagSchema.describe('BCP 47 tag: "vi".'),
  locale: languageTagSchema.describe('What PowerPoint calls the language: "vi-VN".'),
  name: z.string().describe('In the language itself.'),
  labels: labelsSchema,
  typology: typologySchema.describe('What the language is like: how it orders and forms its words.'),

  pointWords: z.int().default(20).describe('The most words (syllables in Vietnamese) of a point.'),
  spokenWords: z
    .int()
    .default(130)
    .describe(
      'How many words (syllables in Vietnamese, characters in Chinese) somebody who presents says in a minute.',
    ),
  slideWords: z.int().default(45).describe('How many words (syllables in Vietnamese) a slide carries.'),
  headingWords: z.int().default(12).describe('The most words of a heading.'),

  abbreviations: words.describe('Words before a full stop that does not end a sentence, without the stop.'),
  numberAbbreviations: words.describe(
    'Words before a full stop that ends no sentence where a number stands behind it, without the stop: "Nos.", "Rs.".',
  ),
  ordinalNouns: words.describe(
    'Nouns behind an ordinal that is written as a number with a full stop, so that it ends no sentence: "Jahrhundert".',
  ),
  stopwords: words.describe('Words of little meaning, left out when terms are compared: "the", "của".'),
  pronouns: words.describe('A sentence or point that starts so leans on what stands before it.'),
  copulas: words.describe('Words between a subject and what it is, where a noun phrase follows them.'),
  presenters: words.describe('A pronoun with its copula ("đây là"): what follows names something by itself.'),
  nominalizers: words.describe('Words that make a noun of the verb behind them: "việc".'),
  connectives: words.describe('Openers that join a sentence to the one before; they may be cut at its start.'),
  contrasts: words.describe('Words that open a contrast, which is never cut: "but", "although", "nhưng".'),
  causes: words.describe('Words that a heading or a sentence about causes has: "because", "due to", "nguyên nhân".'),
  conditions: words.describe('Openers of a condition, which is never cut.'),
  negations: words.describe('Words that deny; nothing that holds one is cut: "not", "never", "không".'),
  harmless: words.describe('Phrases that hold a negation, condition or contrast word but turn nothing: "không gian".'),
  qualifiers: words.describe('Words before a number that change what it says.'),
  looseQualifiers: words.describe(
    'Qualifiers that belong to the verb: never cut from their number, yet no part of the figure shown: "đạt", "chỉ".',
  ),
  qualifiersBehind: words.describe('Words behind a number that change what it says: "trở lên", "or more".'),
  fractions: z
    .record(z.string(), z.number())
    .default({})
    .describe('Shares and multiples in words: "hai phần ba", "a third", "twice as much".'),
  ranges: words.describe('What joins two numbers to a range, "…" standing for the first: "từ … đến", "between … and".'),
  rates: words.describe('Words that join a unit to what it is counted by: "per".'),
  currencies: words.describe('Units of money, behind the number.'),
  numbered: words.describe('Words whose number names one of many and counts nothing: "điều", "quốc lộ", "Route".'),
  keyCounts: words.describe('Nouns whose counts make good key figures: people, households, countries.'),
  multipliers: z
    .record(z.string(), z.number())
    .default({})
    .describe('Words behind a number that are part of it: "triệu" 1000000.'),
  units: words.describe('Units of measure and money, behind the number.'),
  percents: words.describe('Units that are shares of a hundred: "per cent".'),
  unitLabels: words.describe('What stands before the unit of a table, beside the label of this pack: "ĐVT".'),
  lesserUnits: words.describe('What makes a poor key figure: ages, hours, years.'),
  decimalMark: z.enum([',', '.']).default('.').describe('What stands before the decimals of a number.'),
  quarters: words.describe('Words before the number of a quarter of a year: "quý".'),
  levels: words.describe(
    'Words between what is measured and the level that it stands at: "đạt", "stood at"; no changes.',
  ),
  totals: words.describe('What a row of a table is called that sums up or averages the others: "tổng cộng".'),

  ordinals: z
    .array(words)
    .default([])
    .describe('Openers of the items of a series: one list a position; wordings of one kind stand in one place.'),
  divisions: z
    .array(words)
    .default([])
    .describe(
      'What the parts of a document are called before their number, one list a rank, the highest first: part, chapter, section, subsection, article, paragraph, point.',
    ),
  legalBases: words.describe('Words before the provision that something follows from: "căn cứ", "pursuant to".'),
  provisions: words.describe('What a provision does, between its number and its matter: "quy định về".'),
  sectionNames: words.describe('What sections are often called, whatever the document is about: "kết quả", "methods".'),
  askers: words.describe('What stands before a question in an interview, in place of a name: "PV", "Hỏi", "Q".'),
  answerers: words.describe('What stands before an answer in place of a name: "Đáp", "A".'),
  vocatives: words.describe('Whom a question speaks to, where it could do without: "thưa ông".'),
  askingLeads: words.describe(
    'What a question opens with that says only that somebody is asked: "theo ông", "xin bà cho biết".',
  ),
  addresses: words.describe('Words by which a question speaks to the person who is asked: "thưa ông", "you".'),
  askings: words.describe(
    'What a question says before the matter that is asked for, behind who is asked: "đánh giá như thế nào về".',
  ),
  questionNouns: words.describe('By them somebody says that they ask, before they do: "question", "câu hỏi".'),
  questionWords: words.describe('Words that a question opens with and no statement does: "how", "pourquoi".'),
  askedTimes: words.describe('Words by which a heading asks when something is: "bao giờ", "when".'),
  askedFor: words.describe(
    'Words by which a clause asks wherever they stand in it, where nothing else tells a question: "gì", "bao nhiêu".',
  ),
  interviewOpeners: words.describe('What stands before who was interviewed: "trao đổi với", "spoke with".'),
  firstSteps: words.describe('Openers of a first item that say no number: "trước hết", "to begin with".'),
  nextSteps: words.describe('Openers of any further item: "tiếp theo", "next".'),
  steps: words.describe('What a heading calls items that follow one another: "các bước", "the steps".'),
  courses: words.describe(
    'What a heading opens with whose items follow one another: "quy trình", "the procedure"; elsewhere it may be spoken of otherwise.',
  ),
  opposites: words.describe('Heads of two sides that stand against each other, "…" between them: "pros … cons".'),
  formerTimes: words.describe('What a sentence opens with that tells what held until now: "previously", "trước đây".'),
  presentTimes: words.describe('What the sentence opens with that tells what holds in its place: "now", "nay".'),
  contrastJoints: words.describe('Behind a comma they open what holds of another in its turn: "whereas", "còn".'),
  options: words.describe('What choices are called before the number or letter of each: "phương án", "option".'),
  stepWords: words.describe('What is said before the number of a step: "bước", "step".'),
  taskHeadings: words.describe('Headings over what is to be done, by whom and by when: "việc phải làm", "next steps".'),
  deadlines: words.describe('What opens the time by which something is to be done: "trước ngày", "by".'),
  owners: words.describe('Labels before whoever has to do something: "owner", "phụ trách".'),
  dueLabels: words.describe('Labels before the time by which it is to be done: "due", "thời hạn".'),
  attributeLabels: words.describe(
    'Other labels of what belongs to a task alone, and how it is run: "supported by", "đơn vị phối hợp", "kinh phí thực hiện".',
  ),
  ledgerSides: words.describe('What opens half an entry of a ledger, before the account: "debit", "Nợ TK".'),
  ordinalLinks: words.describe('Words between an ordinal and its item: "là", "is that".'),
  lastOrdinals: words.describe('Openers of the last item, whatever its number.'),
  ordinalStops: words.describe('Words before an ordinal that make it no opener: "lần", "ngày".'),
  announcers: words.describe('Nouns that announce a series, behind a word of `plurals` or a number: "biện pháp".'),
  plurals: words.describe('Words before an announcer: "các", "những", "ba".'),
  termWeights: z
    .record(z.string(), z.number())
    .default({})
    .describe('What a word, or two in a row, tell of the worth of a sentence, in log odds: learnt, may be empty.'),
  numerals: z.record(z.string(), z.number()).default({}).describe('Number words up to twelve or so.'),
  listOpeners: words.describe(
    'Words that end an announcement, before the list itself: "gồm", "như sau", "as follows".',
  ),
  listPointers: words.describe(
    'Those of them that stand behind a noun and say that the list tells which: "sau đây", "siguientes".',
  ),
  exampleOpeners: words.describe('Words between a noun and the list of what it stands for: "như", "such as".'),
  topicOpeners: words.describe('"Về X, …": words that open a sentence with its subject matter.'),
  needs: words.describe('Cues of a need or requirement.'),
  decisionLabels: words.describe(
    'What a line of minutes opens with that says what was decided, or who does what: "decision", "thống nhất".',
  ),
  meetingSummaries: words.describe(
    'What the part of minutes is called that sums a matter up, as other words may stand before it: "summary", "kết luận".',
  ),
  recommendations: words.describe(
    'What the part of a paper is called that says what its writers want done: "recommendation", "kiến nghị".',
  ),
  endorsements: words.describe('What says that an option is the one to take: "recommended", "khuyến nghị".'),
  choosingVerbs: words.describe('What is done with the option that is taken, beside its name: "approve", "chọn".'),
  deferrals: words.describe('What keeps an option for later, or for want of another: "held in reserve", "dự phòng".'),
  decisionVerbs: words.describe('What minutes say a decision with, anywhere in a sentence: "agreed to", "biểu quyết".'),
  appeals: words.describe(
    'What whoever speaks asks of those who listen, or stands against, with: behind "we" or the name of a country ("urge", "call for", "kêu gọi").',
  ),
  requests: words.describe(
    'What else stands before a list of what somebody is asked or told to do: "is asked", "giao".',
  ),
  preliminaries: words.describe(
    'What the provisions are called that open an act and rule nothing yet: "definitions", "phạm vi điều chỉnh".',
  ),
  closingProvisions: words.describe(
    'What the provisions are called that close an act: "hiệu lực thi hành", "transitional provisions".',
  ),
  warnings: words.describe('What a sentence opens with that forbids for safety\'s sake: "never", "tuyệt đối không".'),
  goals: words.describe('What the part of a plan is called that says what is to be reached: "aim", "mục tiêu".'),
  fundings: words.describe('What the part of a plan is called that says what it costs: "budget", "kinh phí".'),
  sanctions: words.describe('What an act threatens whoever breaks it with: "liable to a fine", "bị phạt".'),
  findings: words.describe('What the parts of a study are called that say what was found: "results", "kết luận".'),
  commencements: words.describe('What says from when an act holds: "comes into force", "có hiệu lực từ".'),
  passages: words.describe('What an act says of having been passed, and when: "thông qua ngày".'),
  actRequests: words.describe('What a provision opens with that asks and does not rule: "đề nghị".'),
  repeals: words.describe('What says that an act, or a part of one, holds no longer: "bãi bỏ", "is repealed".'),
  entitlements: words.describe('What a clause opens with that says whom an article is for: "đối tượng hưởng".'),
  ruleReferences: words.describe('What says that another rule holds, and not what it is: "thực hiện theo quy định".'),
  definitions: words.describe(
    'How an act announces what its words mean: "được hiểu như sau", "the following meanings".',
  ),
  enforcements: words.describe('What closes an act and says only who carries it out: "chịu trách nhiệm thi hành".'),
  implementations: words.describe(
    'What a provision says who only has to carry the act out, right before its name: "tổ chức triển khai thực hiện".',
  ),
  amendments: words.describe(
    'What a provision opens with that changes another act, the part that it changes right behind: "sửa đổi, bổ sung".',
  ),
  promulgations: words.describe(
    'What the paper itself says of being issued, right before the word for its kind: "ban hành (Thông tư)".',
  ),
  receipts: words.describe('Words before a letter that came: "received", "nhận được".'),
  correspondence: words.describe('What a letter answers: "công văn", "your letter".'),
  matterOpeners: words.describe('Words behind such a letter that say what it is about: "về việc", "regarding".'),
  informingEnds: words.describe(
    'What a sentence of a letter ends in that says only that somebody is told: "để … biết", "for your information".',
  ),
  outlooks: words.describe('Cues of what is to come: "will", "next year", "trong thời gian tới".'),

  speechVerbs: words.describe('Verbs between a speaker and what was said, in each form that is met.'),
  speechSources: words.describe('"Theo X, …": words before a speaker.'),
  speakerTitles: words.describe('Titles and roles before a name.'),
  keptSpeechVerbs: words.describe(
    'Speech verbs that change what is said, so that they are never cut: "đề nghị", "denied".',
  ),
  clausalSpeechVerbs: words.describe('Speech verbs that take a clause and nothing else: "cho biết".'),
  passives: words.describe('Auxiliaries that make the subject of a speech verb its hearer: "được", "was".'),
  complementisers: words.describe('Words between a speech verb and what was said: "rằng", "that".'),
  speakerNouns: words.describe('Nouns that can speak without a name: "các nước", "officials".'),
  commaNames: words.describe('Names of offices that hold a comma: "Văn hóa, Thể thao và Du lịch".'),
  speakerPapers: words.describe('Papers that speak for the body behind them: "báo cáo", "survey".'),
  showingVerbs: words.describe(
    'Speech verbs whose subject may be a paper that nobody speaks through: "cho thấy", "found".',
  ),
  attributiveVerbs: words.describe('Verbs that may stand inside a noun phrase: "một phụ huynh có con nhỏ".'),
  firstPersons: words.describe('Words of whoever speaks of themselves: "tôi", "we".'),
  oneselves: words.describe('Those of them that stand for one person alone: "tôi", "my".'),
  oppositions: words.describe('They set a sentence against the one before: "However", "Thay vào đó".'),
  signposts: words.describe('Whoever speaks says by them what they will speak of: "Let me", "Tôi xin trình bày".'),
  proceedings: words.describe(
    'They lead a talk and tell nothing of its matter, in a short sentence that speaks of us or to somebody: "next question", "turn it over".',
  ),
  examples: words.describe('What opens a sentence that is an example of the one before: "ví dụ", "for example".'),
  fillers: words.describe('What people say while they think, before a comma: "you know", "well".'),
  courtesies: words.describe(
    'What opens a sentence that only greets, thanks or takes leave: "it is a pleasure to", "nos vemos".',
  ),
  courtesyWords: words.describe(
    'Words of thanks, praise and good wishes anywhere in a sentence of a speech that somebody says of themselves: "congratulations".',
  ),
  matterTurns: words.describe(
    'By them whoever talks turns to a matter that is named behind: "turning to", "tôi xin chuyển sang".',
  ),
  leadingUp: words.describe(
    'What opens a sentence with what only leads up to its claim, so that it heads nothing: "as", "in most cases".',
  ),
  intentions: words.describe(
    'By them whoever talks says that they will do something, before a word of `presentations`: "i would like to", "tôi xin".',
  ),
  announcingAsides: words.describe(
    'What may stand before an intention and between it and what is announced: "now", "briefly", "lần lượt".',
  ),
  presentations: words.describe(
    'What nobody does but by talking, with the word before the matter: "talk about", "trình bày về".',
  ),
  ownPresentations: words.describe(
    'What one person who talks announces by, and several may do in deed: "cover", "focus on", "tập trung vào".',
  ),
  overviews: words.describe('What stands between such a verb and the matter itself: "an update on", "một số nét về".'),
  postponements: words.describe(
    'What says that more of something will be told at another time: "will release more details", "sẽ thông báo chi tiết".',
  ),
  futures: words.describe(
    'By them somebody else than whoever talks is said to go on, before a word of `presentations`: "will", "sẽ".',
  ),
  meetingCourses: words.describe(
    'Verbs of what a meeting only passes through, with the word before the matter: "turned to a discussion of", "reported on".',
  ),
  placingVerbs: words.describe('Behind a passive they say where a paper shows something: "provided", "set out".'),
  placesInPaper: words.describe('Where else in a paper something stands: "below", "in the annex".'),
  formalVerbs: words.describe('By them a meeting passes what it has to pass each time: "approved", "ratified".'),
  meetingForms: words.describe(
    'What minutes say of who came and who may vote, and nothing of the matter: "apologies were received".',
  ),
  formalPapers: words.describe('What a meeting has to pass each time: "minutes", "agenda".'),
  emptyReports: words.describe('What says that there is nothing to say: "no update", "nothing new".'),
  trackingVerbs: words.describe(
    'What is done with an entry of a tracker, before a word of `trackers`: "remove", "add".',
  ),
  trackers: words.describe('What keeps the entries of a tracker in order: "agenda", "label".'),
  recallOpeners: words.describe(
    'What opens "As I said, …", where whoever talks says that it was told already: "as", "như".',
  ),
  recallVerbs: words.describe(
    'What ends such an opening, before its comma: "mentioned", "said before", "đã trình bày".',
  ),
  reportedBefore: words.describe(
    'What ends an opening that only says that the paper has told it before, up to a comma: "as reported", "như Báo Cảng đã đưa tin".',
  ),
  speechAnnouncers: words.describe(
    'They say that somebody\'s words fill the paragraphs that follow: "the following statement".',
  ),
  selfReferences: words.describe(
    'What an article calls itself, behind a preposition in a sentence that says what it will tell: "this post", "bài viết này".',
  ),
  linkPlaces: words.describe('What a sentence that only bids to follow a link ends with: "here", "tại đây".'),
  linkLabels: words.describe('What links are called that stand alone in a list: "slides", "tài liệu".'),
  lesserOpeners: words.describe('They open a clause that another one must complete: "Because", "Nhằm".'),
  definites: words.describe('Articles of what is known already: "the".'),
  indefinites: words.describe(
    'Articles of what is told for the first time, without those that end a verb as well: "a".',
  ),
  personPronouns: words.describe('Pronouns that stand for a person who speaks.'),
  bodyPronouns: words.describe('Pronouns that stand for a body or a group that speaks.'),
  placeNouns: words.describe('What opens the name of a place in an address: "tỉnh", "huyện".'),
  countries: words.describe(
    'Countries and provinces, which may stand between a title and a name: "Ngoại trưởng Nga Sergei Lavrov".',
  ),
  pronounVerbs: words.describe('Verbs of saying that carry their subject, whoever spoke last: "ujarnya".'),
  nameParticles: words.describe('Small words inside a name: "von", "bin".'),
  surnames: words.describe('Names that open the name of a person, where the family name stands first.'),
  keptTitles: words.describe('Titles that stay with a full name: "dr".'),

  captionMarks: words.describe('What opens a credit, with a colon behind it or in brackets: "Ảnh", "Photo".'),
  captionOpeners: words.describe(
    'What opens a caption on a line of its own, with a colon behind it: "Pictured here", "Trong ảnh". Behind one that is among `captionMarks` too, a name alone is who made the picture.',
  ),
  picturePlaces: words.describe('Where somebody stands in a picture, behind the name in brackets: "trái", "left".'),
  pictureRows: words.describe('What says in which order people stand in a picture: "từ trái sang", "from left".'),
  agencies: words.describe('News agencies, which credits and attributions name: "reuters", "ttxvn".'),

  furniture: z
    .partialRecord(z.enum(furnitureKinds), furnitureWordsSchema)
    .default({})
    .describe('How lines are worded that stand beside the message of a document, by kind; sure ones only.'),
  surroundings: surroundingsSchema
    .default({})
    .describe(
      'What sites, mail programs and word processors print around a text: "…" stands for a few words, "#" for a number.',
    ),
  genres: z
    .partialRecord(z.enum(genres), genreWordsSchema)
    .default({})
    .describe('Words that tell what kind of document one is, by kind.'),
  occasions: words.describe('What speeches are held at: "hội nghị", "session".'),
  documentTypes: words.describe('What an official paper calls itself on a line of its own: "nghị định".'),

  clauseOpeners: words.describe('Behind a comma, they open a subordinate clause that may be cut at the end.'),
  phraseOpeners: words.describe('Even without a comma, they open a phrase that may be cut at the end.'),
  purposeOpeners: words.describe(
    'Before a verb, and without a comma, they open what a deed is for, which may be cut at the end: "để".',
  ),
  purposeStops: words.describe('Words that say too little without what they are for: "đủ", "cơ hội".'),
  settings: words.describe('Even without a comma, they open when or where something happened: "vào", "tại".'),
  scopes: words.describe('Words that hold only where and when they are said to hold: "tăng", "chiếm", "thường".'),
  finites: words.describe('Auxiliaries that only the predicate of a clause carries: "đã", "sẽ".'),
  utmosts: words.describe('Words before or behind a noun of which nothing is more so: "biggest", "nhất", "hơn cả".'),
  superlatives: words.describe('Words that compare with all others of a time or place: "nhất", "lần đầu", "first".'),
  deeds: words.describe('Those of `finites` that tell of one deed, done or to come: "đã".'),
  relatives: words.describe('Words that open a clause which tells of the noun before it: "which", "nơi", "yang".'),
  adverbialOpeners: words.describe('Words that open an adverbial before the subject, which may be cut.'),
  danglers: words.describe('Words that cannot end an extract, beside prepositions, auxiliaries and coordinators.'),
  collectives: words.describe('Words that need every member of the list behind them: "gồm", "giữa", "between".'),

  compounds: words.describe('Words written with a space that hold a word of another list: no cut falls inside one.'),
  loosePrepositions: words.describe('Prepositions that open a phrase which a heading may do without.'),
  verbs: words.describe('Common verbs: a phrase that starts with one is a verb phrase.'),
  partialVerbs: z
    .boolean()
    .default(false)
    .describe('The list of verbs is far from whole: a long sentence without one of them still says something.'),
  verbEndings: words.describe('Endings that a verb of the list may carry.'),
  gerundEndings: words.describe(
    'Endings of a verb that stands as a noun, so that it may open an item of a list: "ing".',
  ),
  finiteForms: words.describe(
    'Forms that only the verb of a clause has: "is", "would", "it\'s". Where a pack lists them, a sentence without a verb of its own is known.',
  ),
  furtherVerbs: words.describe('Verbs beside `verbs` by which a clause is known to have one, without endings.'),
  nounOpeners: words.describe('What no verb of a clause stands right behind: "the", "our".'),
  pastEndings: words.describe('Endings of a verb in the past: "ed".'),
  infinitiveMarks: words.describe('What stands before a verb that is of no clause: "to".'),
  pluralEndings: words.describe('Endings by which a noun that is also a verb is told to be one: "s" in "votes".'),
  auxiliaries: words.describe('Words that open a predicate: a subject ends before one.'),
  existentials: words.describe('Words that open a clause without a subject, which says what there is: "có", "đã có".'),
  subjectAuxiliaries: words.describe(
    'Auxiliaries that never stand without their subject: "sẽ"; no line begins with one.',
  ),
  prepositions: words.describe('Words before a noun phrase that end none and that no line ends with: "in", "của".'),
  genitives: words.describe('Prepositions that tie a noun to the noun before them: "của", "of".'),
  openEnds: words.describe(
    'Words in which no sentence ends: "khi", "của"; where verbs carry endings, other lists tell it.',
  ),
  coordinators: words.describe('Words between things of equal rank: "and", "or", "và".'),
  alternatives: words.describe(
    'Words between things of which one holds: "hoặc", "or"; a list with one is not laid out.',
  ),
  demonstratives: words.describe('Words with a noun that point back to what was said: "này", "these".'),
  kindReferences: words.describe('Of `backReferences` those that point back inside a quotation too: "of that nature".'),
  backReferences: words.describe(
    'Words anywhere in a sentence that compare with or name again what was said before: "tương tự", "the latter".',
  ),
  additives: words.describe(
    'Words before or in a predicate that add what is said to what was said before: "also", "cũng", "still".',
  ),
  coiners: words.describe('Words straight before what an article calls something: "we call these", "đặt tên là".'),
  conclusions: words.describe('Openers of what follows from all before: "như vậy", "in conclusion".'),
  partOpeners: words.describe(
    'Openers of a sentence that tells of a part of what the one before told: "trong đó", "of these".',
  ),
  shortNames: words.describe(
    'Nouns that by themselves, before a verb, stand for what was named in full before: "đơn vị", "dự án".',
  ),
  exhibits: words.describe('Words before the number of a picture or chart of the article: "hình", "figure".'),
  determiners: words.describe('Words that open a noun phrase: "the", "every", "các".'),
  todayWords: words.describe('How people type the day that it is: "hôm nay".'),
  anaphors: words.describe(
    'Openers of a sentence that leans on what stands before it: "he", "this", "until then", "điều này".',
  ),
  anaphorStops: words.describe('Phrases that begin with one of `anaphors` and lean on nothing: "those who", "bà con".'),
  objectPronouns: words.describe('Pronouns behind a verb that stand for what was named before: "it", "them", "there".'),
  possessives: words.describe('Words before a noun that say whose it is, of somebody named before: "their", "leur".'),
  ellipses: words.describe(
    'What a short sentence ends with that leaves out what the one before it said: "we still do", "cũng vậy".',
  ),
  proVerbs: words.describe(
    'Verbs that stand, where nothing follows them, for what the sentence before said is done: "do", "would", "must".',
  ),
  rankWords: words.describe(
    'Words that say the place of something among others, by which alone it may be called: "the first", "beim dritten".',
  ),
  countPronouns: words.describe(
    'Words that count without a noun, before a predicate, what was named before: "none (is)", "algunas", "keiner".',
  ),
  substitutes: words.describe(
    'What stands for something that was named before, and nothing behind it: "older ones", "there was none", "theirs".',
  ),
  partitives: words.describe(
    'Words behind a count that point to what it is a part of: "of them", "davon", "di antaranya".',
  ),
  partitiveClitics: words.describe(
    'A pronoun before a verb that a number behind the verb counts: "(la ville) en (compte trois)".',
  ),
  orderWords: words.describe(
    'Words that say of numbers that they stand in the order of what was counted: "respectively", "lần lượt".',
  ),
  countVerbs: words.describe(
    'What stands before a number that ends a sentence and counts what was named before: "dispone de", "làm được".',
  ),
  clitics: words.describe('Pronouns before a verb that stand for somebody: "le", "les" of Spanish.'),
  datives: words.describe('Prepositions of whom such a pronoun may repeat: "a", "al".'),
  ownerEndings: words.describe('Endings that say whose a noun is, of somebody or something named before: "-nya".'),
  proForms: words.describe('Words that stand for all that a clause before says is done: "doing so".'),
  endReferences: words.describe(
    'What a sentence ends with that counts a time from what the one before it said: "the week after".',
  ),
  aboveWords: words.describe(
    'Words that point, behind a noun and before no other, to what stands above: "mức án trên", "the rule above".',
  ),
  aboveStops: words.describe(
    'Phrases that end with one of `aboveWords` and point to nothing: "cấp trên", "and above".',
  ),
  outcomes: words.describe(
    'Nouns that by themselves, before a comma, tell what came of the sentence before: "kết quả".',
  ),
  shellNouns: words.describe('Nouns with an article that stand for all that the sentence before tells: "the move".'),
  relationalNouns: words.describe(
    'Nouns of something that is one of something else, and is known only with that: "the goal", "growth", "a reason".',
  ),
  singlers: words.describe('What stands before a noun that is one of several: "a", "one", "another".'),
  limiters: words.describe('Adjectives that only tell one from others: "the only reason", "the next step".'),
  doubts: words.describe('What tells of a question or a doubt that the next sentence answers: "raised the question".'),
  deadlineOpeners: words.describe(
    'What opens a time within which something is to be done: "trong thời hạn", "within".',
  ),
  deadlineStarts: words.describe('Words in such a time before what it runs from: "kể từ ngày", "of receiving".'),
  insertedTies: words.describe(
    'Words inside a sentence, between commas, that join it to the one before: "The shift, however, …".',
  ),
  otherWords: words.describe('Words behind a counted noun that tell it from one told before: "một kiến nghị khác".'),
  restWords: words.describe('Words behind a noun that tell of those which were not told of before: "còn lại".'),
  manners: words.describe('Words before a verb that say how it is done, and of no noun: "tích cực", "kịp thời".'),
  exceptionOpeners: words.describe(
    'Openers of a sentence that tells for whom the one before it does not hold: "riêng".',
  ),
  reservations: words.describe(
    'Openers of a sentence that tells for what the one before it does not hold, or what follows where it does not: "one exception", "otherwise".',
  ),
  exemptions: words.describe('What says that a rule does not hold for somebody: "does not apply", "không áp dụng".'),
  selfNouns: words.describe('What a paper calls itself behind a demonstrative: "this report", "quy định này".'),
  expletiveEnds: words.describe('Words behind "it is …" that show that nothing is pointed to: "time to", "since".'),
  expletiveStops: words.describe('Words before such an end that tell of something named before: "(it is) set (to)".'),
  calendarNouns: words.describe('Nouns that a demonstrative makes a time of the calendar: "this week", "tháng này".'),
  ties: words.describe('Openers that join a sentence to the one before by contrast or cause: "however", "do đó".'),
  additions: words.describe('Openers that add a sentence to the one before: "also", "ngoài ra".'),
  tieless: words.describe('Phrases that begin with one of `ties` or `additions` and join nothing: "so far".'),
  pairs: words.describe('Two halves of one connection, "…" between them: "not only … but", "không chỉ … mà".'),
  counterparts: words.describe(
    'Openers of two sentences that are set beside each other, "…" between them: "sometimes … other times", "một mặt … mặt khác".',
  ),
  stances: words.describe(
    'Openers of a sentence that says how things are, against what was said or wished before: "frankly", "thực ra".',
  ),
  hedges: words.describe('Words that make what is said less than sure: "may", "expected", "dự kiến".'),
  formers: words.describe(
    'Words before a title that say that somebody does not, or not fully, hold it: "former", "nguyên".',
  ),
  shares: words.describe('Words that say of how many something is true: "most", "một số".'),
  targets: words.describe('Words beside a number that is a target, a plan or a limit: "target", "mục tiêu".'),
  comparers: words.describe('Words before a number that something else is compared with: "than", "so với".'),
  thresholds: words.describe('Words before a number that something depends on: "exceeds", "vượt".'),
  compassPoints: words.describe('Words of the compass, which may be names of people too: "West", "nam".'),
  directions: words.describe('Words before the amount of a change that say which way it goes: "fell", "tăng".'),
  amountWords: words.describe('Words between a change and its amount: "by", "thêm".'),
  relativeTimes: words.describe('Times told from the day of the article: "last year", "năm ngoái".'),
  laterWords: words.describe(
    'What stands behind a length of time that is counted from something told before: "two months later", "hai tháng sau".',
  ),
  timeOpeners: words.describe('Words that open a time: "in", "since", "vào".'),
  verdicts: words.describe('Words that turn an option, a plan or a claim down: "rejected", "không khuyến nghị".'),
  clauseLabels: words.describe('What the number of a clause of law or of a rule opens with: "điều", "article".'),
  yesAndNo: words.describe('Openers of an answer that says nothing without its question: "yes", "chưa".'),
  dayWords: words.describe('Words before the number of a day that are part of the date: "ngày".'),
  dayEndings: words.describe('Endings of the number of a day: "th", "er".'),
  dateLinks: words.describe('Words between day, month and year: "of", "de".'),
  yearWords: words.describe('Words before the number of a year that are part of the date: "năm", "tahun".'),
  yearOpeners: words.describe('Words before a bare year or month that make it a date: "since", "en".'),
  dateOpeners: words.describe('Words before a day and month in figures: "ngày", "sáng".'),
  laterDays: words.describe('Words that open a line about a day to come: "next meeting", "hạn nộp".'),
  lifeDays: words.describe('Words before the day on which somebody was born or died: "sinh", "born".'),
  ceremonies: words.describe(
    'Pairs of words around what somebody opens or closes by saying so, with "…" between them: "declare … open", "tuyên bố … khai giảng"; without it, words alone.',
  ),
  votes: words.describe('Words for a vote, before how it was cast: "vote", "biểu quyết".'),
  voteSides: words.describe('How a vote may be cast, as a count of votes says it: "against", "tán thành".'),
  voteResults: words.describe('What became of what was voted on, in a word or two: "carried", "thông qua".'),
  adoptions: words.describe('Words before the day on which an act was passed: "thông qua", "adopted on".'),
  months: words.describe('Names of the twelve months in order: "january", "tháng 1".'),
  weekdays: words.describe('Names of the days of the week: "monday", "thứ hai".'),
});

export type LanguagePack = z.infer<typeof languagePackSchema>;
