var __defProp = Object.defineProperty;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};

// src/language/scripted.ts
var scriptedPattern, isLatin, latinText, latest, longText, spellOut, latinLetters, latinDigits, lettersOf, latinClasses, letterCases, cases, readCases;
var init_scripted = __esm({
  "src/language/scripted.ts"() {
    "use strict";
    scriptedPattern = (source, flags = "u") => {
      let latin2;
      let any;
      const patternFor2 = (text2) => isLatin(text2) ? latin2 ??= new RegExp(spellOut(source), flags) : any ??= new RegExp(source, flags);
      return { test: (text2) => patternFor2(text2).test(text2), exec: (text2) => patternFor2(text2).exec(text2), in: patternFor2 };
    };
    isLatin = (text2) => {
      if (text2.length < longText) return latinText.test(text2);
      if (text2 !== latest.text) latest = { text: text2, isLatin: latinText.test(text2) };
      return latest.isLatin;
    };
    latinText = /^[\n -~\u00a0-\u00ac\u00ae-\u01ba\u01cd-\u01dc\u01f4-\u024f\u1e00-\u1eff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]*$/;
    latest = { text: "", isLatin: true };
    longText = 500;
    spellOut = (source) => source.replace(
      /\[(?:[^\]\\]|\\.)*\]|\\p\{(\w+)\}/g,
      (part, name) => name === void 0 ? part.replace(/\\p\{(\w+)\}/g, (_, inner) => lettersOf(inner)) : `[${lettersOf(name)}]`
    );
    latinLetters = "A-Za-z\xAA\xB5\xBA\xC0-\xD6\xD8-\xF6\xF8-\u024F\u1E00-\u1EFF";
    latinDigits = "0-9\xB2\xB3\xB9\xBC\xBD\xBE";
    lettersOf = (name) => {
      const letters2 = latinClasses.get(name)?.();
      if (letters2 === void 0) throw new Error(`No Latin letters are known for \\p{${name}}.`);
      return letters2;
    };
    latinClasses = /* @__PURE__ */ new Map([
      ["L", () => latinLetters],
      ["Lu", () => letterCases().upper],
      ["Ll", () => letterCases().lower],
      ["Lt", () => ""],
      ["Lo", () => "\xAA\xBA"],
      ["M", () => ""],
      ["N", () => latinDigits]
    ]);
    letterCases = () => cases ??= readCases();
    readCases = () => {
      const isLetter2 = new RegExp(`[${latinLetters}]`);
      let [upper, lower] = ["", ""];
      for (let code = 65; code < 7936; code = code === 591 ? 7680 : code + 1) {
        const letter4 = String.fromCharCode(code);
        if (!isLetter2.test(letter4) || letter4 === "\xAA" || letter4 === "\xBA") continue;
        if (letter4 === letter4.toLowerCase()) lower += letter4;
        else upper += letter4;
      }
      return { upper, lower };
    };
  }
});

// src/language/fold.ts
var fold, words, longestWord, mostWords, folded, isComposed, pairs, newPlacement, oldPlacement, oldPlacements;
var init_fold = __esm({
  "src/language/fold.ts"() {
    "use strict";
    init_scripted();
    fold = (text2) => {
      if (text2.length > longestWord) return folded(text2);
      let known7 = words.get(text2);
      if (known7 === void 0) {
        if (words.size >= mostWords) words.clear();
        words.set(text2, known7 = folded(text2));
      }
      return known7;
    };
    words = /* @__PURE__ */ new Map();
    longestWord = 24;
    mostWords = 2e4;
    folded = (text2) => {
      const lower = (isComposed.test(text2) ? text2 : text2.normalize("NFC")).toLowerCase().replaceAll("\u2019", "'");
      return oldPlacement.test(lower) ? lower.replace(oldPlacements.in(lower), (pair) => newPlacement.get(pair) ?? pair) : lower;
    };
    isComposed = /^[\n -\u024f\u1e00-\u1eff’]*$/;
    pairs = "o\xE0 \xF2a|o\xE1 \xF3a|o\u1EA3 \u1ECFa|o\xE3 \xF5a|o\u1EA1 \u1ECDa|o\xE8 \xF2e|o\xE9 \xF3e|o\u1EBB \u1ECFe|o\u1EBD \xF5e|o\u1EB9 \u1ECDe|u\u1EF3 \xF9y|u\xFD \xFAy|u\u1EF7 \u1EE7y|u\u1EF9 \u0169y|u\u1EF5 \u1EE5y".split("|");
    newPlacement = new Map(pairs.map((pair) => [pair.slice(0, 2), pair.slice(3)]));
    oldPlacement = /[oOuU][àáảãạèéẻẽẹỳýỷỹỵ]/;
    oldPlacements = scriptedPattern("(?<!q)(?:o[\xE0\xE1\u1EA3\xE3\u1EA1\xE8\xE9\u1EBB\u1EBD\u1EB9]|u[\u1EF3\xFD\u1EF7\u1EF9\u1EF5])(?![\\p{L}\\p{M}])", "gu");
  }
});

// src/language/words.ts
var wordsOf, shortestArticle, article, knownWords, firstEndingBehind, readWords, patternFor, lazily, character, letter, elided, wordPattern, fullPattern, latinPattern, countWords;
var init_words = __esm({
  "src/language/words.ts"() {
    "use strict";
    init_fold();
    init_scripted();
    wordsOf = (text2, start = 0, end2 = text2.length) => (text2.length < shortestArticle ? void 0 : knownWords(text2, start, end2)) ?? readWords(text2, start, end2);
    shortestArticle = 1e3;
    article = { text: "", words: [] };
    knownWords = (text2, start, end2) => {
      if (article.text !== text2) article = { text: text2, words: readWords(text2, 0, text2.length) };
      const { words: words3 } = article;
      const first = firstEndingBehind(words3, start);
      if ((words3[first]?.start ?? start) < start) return void 0;
      let behind = first;
      while (behind < words3.length && (words3[behind]?.end ?? end2) <= end2) behind += 1;
      const found = words3.slice(first, behind);
      const parted = words3[behind];
      if (parted !== void 0 && parted.start < end2)
        found.push({ start: parted.start, end: end2, key: fold(text2.slice(parted.start, end2)) });
      return found;
    };
    firstEndingBehind = (words3, offset) => {
      let [low, high] = [0, words3.length];
      while (low < high) {
        const middle = low + high >> 1;
        if ((words3[middle]?.end ?? 0) > offset) high = middle;
        else low = middle + 1;
      }
      return low;
    };
    readWords = (text2, start, end2) => {
      const words3 = [];
      const pattern = patternFor(text2);
      pattern.lastIndex = start;
      for (let match = pattern.exec(text2); match !== null && match.index < end2; match = pattern.exec(text2)) {
        const stop = Math.min(end2, match.index + match[0].length);
        words3.push({ start: match.index, end: stop, key: fold(text2.slice(match.index, stop)) });
      }
      return words3;
    };
    patternFor = (text2) => isLatin(text2) ? latinPattern() : fullPattern();
    lazily = (make) => {
      let made;
      return () => made ??= make();
    };
    character = "[\\p{L}&&[\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}]]";
    letter = "[[\\p{L}\\p{M}]--[\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}]]";
    elided = "(?:[CcDdJjLlMmNnSsTt]|(?:[Jj]us|[Ll]ors|[Pp]uis|[Qq]uoi)?[Qq]u)[\u2019'](?=[AEIOUYH\xC0\xC2\xC9\xC8\xCA\xCE\xD4\u0152aeiouyh\xE0\xE2\xE9\xE8\xEA\xEB\xEE\xEF\xF4\u0153\xF9])";
    wordPattern = (letter4, number) => `${number}+(?:[.,]${number}+)*(?:${letter4}+)?|${elided}|${letter4}(?:${letter4}|${number})*(?:[\u2019']${letter4}+)*`;
    fullPattern = lazily(() => new RegExp(`${wordPattern(letter, "\\p{N}")}|${character}`, "gv"));
    latinPattern = lazily(() => new RegExp(wordPattern(`[${latinLetters}]`, `[${latinDigits}]`), "g"));
    countWords = (text2) => wordsOf(text2).length;
  }
});

// src/language/lists.ts
var list, characters, counted;
var init_lists = __esm({
  "src/language/lists.ts"() {
    "use strict";
    init_words();
    list = (text2) => text2.split("|").map((word) => word.trim());
    characters = (text2) => list(text2).map(
      (phrase) => wordsOf(phrase).map(({ key }) => key).join(" ")
    );
    counted = (text2) => Object.fromEntries(list(text2).map((word, index2) => [word, index2 + 1]));
  }
});

// src/language/cautions/cautions.ts
var noCautions;
var init_cautions = __esm({
  "src/language/cautions/cautions.ts"() {
    "use strict";
    noCautions = {
      anaphors: [],
      anaphorStops: [],
      objectPronouns: [],
      calendarNouns: [],
      ties: [],
      additions: [],
      tieless: [],
      pairs: [],
      hedges: [],
      formers: [],
      shares: [],
      targets: [],
      comparers: [],
      thresholds: [],
      directions: [],
      relativeTimes: [],
      timeOpeners: [],
      verdicts: [],
      yesAndNo: []
    };
  }
});

// src/language/cautions/english.ts
var englishCautions;
var init_english = __esm({
  "src/language/cautions/english.ts"() {
    "use strict";
    init_lists();
    englishCautions = {
      anaphors: list(
        "he|she|it|they|him|her|his|their|its|this|that|these|those|such|the former|the latter|others|neither of them|neither|both of them|all of them|none of them|some of them|one of them|the same|until then|since then|by then|from then on|the rest|the remaining|the other|the others|another|otherwise|the first two|the first three|the first four|the last two|the last three|half of them|most of them|of these|of those|of them|among them"
      ),
      anaphorStops: list(
        "those who|those with|those in|those whose|that which|such as|another way|her majesty|his majesty|the other day"
      ),
      objectPronouns: list("it|them|him|there"),
      calendarNouns: list(
        "week|month|year|quarter|decade|century|season|summer|winter|spring|autumn|fall|morning|afternoon|evening|night|weekend|time next|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|academic year|financial year|fiscal year|term"
      ),
      ties: list(
        "however|but|therefore|thus|hence|nevertheless|nonetheless|yet|instead|as a result|as a consequence|consequently|on the other hand|by contrast|in contrast|on the contrary|so|accordingly|even so|despite this|despite that|that said|because of this|because of that|for this reason|for that reason|still|conversely|rather|in response|in reply|in that case|if so|if not|otherwise|at the same time"
      ),
      additions: list(
        "moreover|furthermore|in addition|additionally|also|besides|meanwhile|similarly|likewise|in turn|for example|for instance|in fact|indeed|and|or|nor|in short|then|later|afterwards|earlier|in particular|what is more|on top of that|after that|before that|too|secondly|thirdly|second|third"
      ),
      tieless: list(
        "so far|so long as|so many|so much|so called|so that|still life|yet another|but for|rather than|instead of|also known|then prime minister|later this|earlier this|later in|earlier in|second hand|third party|or so"
      ),
      pairs: list(
        "not only \u2026 but|not just \u2026 but|not merely \u2026 but|not \u2026 but|neither \u2026 nor|either \u2026 or|both \u2026 and|whether \u2026 or|between \u2026 and"
      ),
      hedges: list(
        "may|might|could|would|should|expected|expects|expect|forecast|forecasts|predicts|predicted|predict|plans|plan|planned|planning|proposes|proposed|propose|intends|intended|aims|aim|aiming|hopes|hope|hoped|likely|unlikely|possibly|perhaps|probably|reportedly|allegedly|alleged|apparently|seems|seem|appears|appear|due to open|is due|are due|was due|were due|preliminary|provisional|estimated|estimates|believed|thought to|said to|considering|in principle|in theory|draft|wants|want|seeks|seek|about to|target|targets|targeting|as planned|if approved|subject to|set to|supposed to|projected|tentatively"
      ),
      formers: list(
        "former|ex|acting|then|late|would be|deputy|vice|assistant|interim|retired|outgoing|incoming|honorary|self styled|co"
      ),
      shares: list(
        "most|some|few|many|several|half|part of|half of|most of|some of|many of|one of|a few|a few of|a minority of|a majority of|almost all|nearly all|not all|only"
      ),
      targets: list(
        "target|targets|goal|goals|aim|aims|aiming|aimed|objective|ambition|budget|budgeted|set aside|limit|cap|ceiling|planned|benchmark|quota|threshold"
      ),
      comparers: list(
        "than|below|above|under|compared with|compared to|against|up from|down from|from|lower than|higher than|less than the|more than the|short of|exceeding|beating|missing|versus"
      ),
      thresholds: list(
        "if|unless|when|whenever|once|until|provided|exceeds|exceed|exceeded|in case|as long as|less than|only when|only if"
      ),
      directions: list(
        "rose|rise|rises|risen|rising|fell|fall|falls|fallen|falling|up|down|grew|grow|grows|grown|growing|increased|increase|increases|increasing|decreased|decrease|decreases|declined|decline|dropped|drop|drops|cut|cuts|gained|gain|lost|loss|climbed|jumped|slipped|shrank|shrunk|slid|soared|plunged|reduced|reduce|reduces|raised|raise|lowered|lower|higher|adds|add|added"
      ),
      relativeTimes: list(
        "last year|last month|last week|last quarter|last winter|last summer|last spring|last autumn|the year before|a year earlier|a year ago|the previous year|the same period|yesterday|next year|next month|next week|next summer|next winter|next spring|next autumn|this year|tomorrow|a decade ago|by the end of the year|years ago"
      ),
      timeOpeners: list(
        "in|on|by|since|from|until|before|after|during|at|between|last|next|this|early in|late in|at the end of|by the end of|as of|through|throughout|for|back in|earlier|later|starting|in early|in late"
      ),
      verdicts: list(
        "not recommended|rejected|rejects|turned down|turned it down|turned them down|turned that down|dismissed|ruled out|ruled it out|dropped|abandoned|withdrawn|overturned|never approved|not approved|refused|vetoed|struck down|no longer being considered|no longer considered|not supported|discarded|thrown out|voted down|shelved|advised against|advises against|not feasible|was defeated"
      ),
      yesAndNo: list(
        "yes|no|not|never|of course|certainly|absolutely|exactly|perhaps|maybe|definitely|nothing|because|partly|only|both|neither|sometimes"
      )
    };
  }
});

// src/language/english-verbs.ts
var englishVerbs;
var init_english_verbs = __esm({
  "src/language/english-verbs.ts"() {
    "use strict";
    englishVerbs = "accept|account|act|add|address|adopt|affect|agree|aim|allow|amount|announce|appeal|appear|apply|appoint|approve|argue|arrest|arrive|ask|assess|attack|attend|avoid|back|ban|base|became|become|began|begin|begun|believe|benefit|bid|blame|block|boost|bought|break|bring|broke|brought|build|built|buy|call|came|campaign|cancel|carry|carried|cast|catch|caught|cause|celebrate|change|charge|check|choose|chose|cite|claim|clean|clear|close|collapse|collect|combine|come|complain|complete|concede|conclude|confirm|connect|consider|contain|continue|control|convict|cost|count|cover|create|criticise|cross|cut|damage|deal|debate|decide|decline|defend|delay|deliver|demand|deny|denied|depend|describe|design|destroy|detect|develop|die|direct|disclose|discover|discuss|double|draw|drew|drive|drop|drove|earn|ease|elect|emerge|employ|enable|encourage|end|enforce|enter|escape|establish|estimate|evacuate|examine|exceed|expand|expect|explain|export|express|extend|face|fail|fall|fear|feel|fell|felt|fight|file|fill|find|finish|fit|flood|focus|follow|force|forecast|form|fought|found|fund|gain|gather|gave|get|give|given|go|goes|got|grew|grow|grown|guarantee|halve|handle|happen|head|hear|heard|held|help|hit|hold|hope|host|identify|identified|impose|improve|include|increase|inform|injure|insist|inspect|install|introduce|invest|investigate|invite|involve|issue|join|judge|jump|keep|kept|kill|knew|know|known|lack|land|last|launch|lay|lead|learn|leave|led|left|let|lie|lift|limit|link|list|live|lose|lost|lower|made|maintain|make|manage|mark|match|mean|meant|measure|meet|met|miss|monitor|move|name|need|negotiate|note|notice|number|obtain|occur|offer|open|operate|oppose|order|organise|outline|own|paid|pass|pay|perform|permit|plan|plant|play|pledge|point|pose|prepare|present|press|prevent|produce|promise|promote|propose|protect|prove|provide|publish|pull|push|put|raise|ran|rate|reach|read|receive|recommend|record|recover|reduce|refuse|regard|reject|release|rely|relied|remain|remove|renew|repair|repeat|replace|report|represent|request|require|rescue|resign|resolve|respond|rest|restore|restrict|result|resume|return|reveal|review|rise|rose|rule|run|saw|say|scale|schedule|see|seek|seem|seen|sell|send|sent|serve|set|settle|share|shift|show|shown|shut|sign|slow|sold|solve|sought|speak|spend|spent|split|spoke|spread|stand|start|state|stay|stood|stop|store|strengthen|stress|struck|study|studied|submit|succeed|suffer|suggest|supply|support|surge|suspend|take|taken|talk|target|teach|tell|tend|test|threaten|told|took|track|trade|train|travel|treat|trigger|tried|triple|try|turn|understand|update|urge|use|vary|visit|vote|wait|want|warn|waste|watch|wear|welcome|went|win|withdraw|won|work|worry|write|wrote".split("|");
  }
});

// src/language/english-furniture.ts
var englishFurniture, englishDocumentTypes;
var init_english_furniture = __esm({
  "src/language/english-furniture.ts"() {
    "use strict";
    init_lists();
    englishFurniture = {
      letterhead: {
        lines: list("press release|media release|news release|press statement|media statement|media advisory|press notice"),
        openers: list(
          "ministry of|department of|office of|government of|embassy of|permanent mission|republic of|kingdom of|the ministry of|the office of|council of|board of|university of|city of|state of"
        ),
        labels: []
      },
      number: {
        lines: [],
        openers: [],
        labels: list("no|ref|our ref|your ref|reference|case|case no|case number|docket no")
      },
      subject: { lines: [], openers: [], labels: list("subject|re") },
      addressee: { lines: [], openers: list("to the editor"), labels: list("attention|attn") },
      recipients: { lines: [], openers: [], labels: list("cc|bcc|distribution list|copies to") },
      signature: { lines: list("signed|sgd|by order"), openers: [], labels: [] },
      salutation: {
        lines: list(
          "excellencies|mr president|madam president|mr chairman|madam chair|mr speaker|thank you mr president|thank you"
        ),
        openers: list(
          "ladies and gentlemen|mr president|madam president|mister president|mr chairman|mr chair|madam chair|madam chairperson|mr speaker|madam speaker|mr secretary general|excellencies|excellency|your excellency|your excellencies|your majesty|your majesties|distinguished|honourable|honorable|esteemed|dear|friends|good morning|good afternoon|good evening|fellow|my fellow|hello everyone|to whom it may concern"
        ),
        labels: []
      },
      closing: {
        lines: list(
          "thank you|thank you very much|thank you all|i thank you|many thanks|yours sincerely|yours faithfully|yours truly|sincerely|sincerely yours|kind regards|best regards|warm regards|regards|best wishes|respectfully|respectfully submitted|respectfully yours|cheers|ends|end|the end|end of release"
        ),
        openers: list(
          "thank you for your attention|thank you for listening|thank you for your kind attention|thank you very much|thank you and|thank you all|thank you mr|thank you madam|i thank you|yours sincerely|yours faithfully|yours truly|kind regards|best regards|i look forward to hearing from you|we look forward to hearing from you|please do not hesitate to contact|please feel free to contact"
        ),
        labels: []
      },
      contact: {
        lines: list(
          "contact|contacts|contact us|media contact|media contacts|press contact|press contacts|contact information|media enquiries|media inquiries|press office|for media enquiries|for further information|for more information|contact details|press enquiries"
        ),
        openers: list(
          "for more information|for further information|for additional information|for media enquiries|for media inquiries|for press enquiries|for press inquiries|for interviews|to learn more|to find out more|learn more about|questions about this|if you have any questions"
        ),
        labels: list(
          "contact|contacts|media contact|media contacts|press contact|press contacts|media enquiries|media inquiries|press enquiries|tel|telephone|phone|office|cell|mobile|fax|email|e mail|website|web|twitter|facebook"
        )
      },
      about: {
        lines: list("about us|about the company|about the author|about the authors"),
        openers: list("about"),
        labels: []
      },
      disclaimer: {
        lines: list(
          "forward looking statements|forward looking statement|disclaimer|safe harbor statement|cautionary statement|legal notice|legal disclaimer|notes to editors|note to editors|notes for editors|notes to editor|editors notes|safe harbour statement"
        ),
        openers: list(
          "this press release contains forward|this news release contains forward|this release contains forward|this document contains forward|this announcement contains forward|this presentation contains forward|certain statements in this|certain statements contained in this|statements in this press release|forward looking statements|cautionary statement|cautionary note|safe harbor statement|safe harbour statement|the views expressed|the opinions expressed|views expressed|this email and any|this e mail and any|this message and any|this message is intended|this email is intended|this email is confidential|copyright|all rights reserved|no part of this publication|an indictment is|an indictment is an accusatory|a criminal complaint is|a complaint is merely|the charges are merely|charges are only allegations|the information in this article is for"
        ),
        labels: list("disclaimer")
      },
      embargo: {
        lines: list(
          "for immediate release|for release|check against delivery|provisional translation|not for publication|embargoed|as delivered|as prepared for delivery|for immediate publication"
        ),
        openers: list(
          "for immediate release|for release on|for release at|for release after|embargoed until|embargoed to|embargoed for|under embargo|strictly embargoed|not for release before|not for publication before|hold for release until|check against delivery"
        ),
        labels: list("embargo")
      },
      byline: { lines: [], openers: list("by|written by|reported by|story by|words by|text by"), labels: list("author") },
      pointer: {
        lines: list("table of contents|contents|in this article|on this page"),
        openers: list(
          "see table|see figure|see chart|see appendix|see annex|see attached|see below|the table below|the chart below|the figure below|the graph below|the list below|the following table|the following chart|refer to table|please see|attached is|attached please find|details are in the table"
        ),
        labels: []
      },
      related: {
        lines: list(
          "read more|read also|also read|see also|see more|related|related articles|related stories|related links|related news|related posts|more stories|further reading|you may also like|recommended|most read|most popular|top stories|recent posts|share|share this|share this article|share this post|share on facebook|share on twitter|tweet|print|print this page|copy link|back to top|scroll to top|skip to content|skip to main content|follow us|photo gallery|image gallery|gallery|comments|leave a comment|leave a reply|subscribe|sign up|advertisement|tags|min read|menu|home|search|downloads"
        ),
        openers: list(
          "related story|related stories|related articles|related links|sign up for|sign up to|subscribe to|follow us on|like us on|join us on|this site uses cookies|this website uses cookies|we use cookies|by using this site|enter your email|download our app|get our newsletter"
        ),
        labels: list("read more|related|tags|filed under|read also|also read|see also")
      },
      credit: {
        lines: [],
        openers: list("additional reporting by|photo by|photos by"),
        labels: list(
          "source|sources|edited by|editing by|reporting by|photo|image credit|photo credit|compiled by|translated by|writing by|graphics by"
        )
      },
      procedure: {
        lines: list(
          "present|attendance|attendees|in attendance|apologies|members present|also present|absent|participants|call to order|adjournment|roll call|members absent|apologies for absence|invited guests|guests|observers"
        ),
        openers: list(
          "the meeting was called to order|meeting was called to order|meeting called to order|the meeting was opened|the meeting opened|the meeting began|the meeting started|the meeting was adjourned|the meeting adjourned|meeting adjourned|the meeting ended|the meeting closed|the meeting was closed|the meeting concluded|the session was adjourned|there being no further business|minutes taken by|minutes recorded by|minutes prepared by|minutes by|notes by|chaired by|the minutes of the previous meeting|the minutes of the last meeting|the agenda was"
        ),
        labels: list(
          "present|attendees|in attendance|apologies|members present|members absent|also present|absent|chair|note taker|notetaker|facilitator|minutes taker|scribe|secretary|apologies for absence"
        )
      }
    };
    englishDocumentTypes = list(
      "report|minutes|meeting minutes|notice|public notice|memorandum|memo|agenda|resolution|decision|circular|directive|decree|regulation|act|statement|speech|letter|plan|action plan|proposal|announcement|newsletter|briefing|abstract|draft"
    );
  }
});

// src/language/english-genres.ts
var englishGenres;
var init_english_genres = __esm({
  "src/language/english-genres.ts"() {
    "use strict";
    init_lists();
    englishGenres = {
      release: {
        titles: list("press release|media release|news release|media advisory|press statement"),
        headings: list("notes to editors|media contact|press contact|forward looking statements")
      },
      letter: { titles: list("letter to|open letter|letter from|re"), headings: [] },
      report: {
        titles: list(
          "report|annual report|report on|progress report|final report|interim report|review of|evaluation of|white paper|assessment of"
        ),
        headings: list(
          "executive summary|summary|introduction|background|methodology|methods|findings|key findings|recommendations|conclusion|conclusions|next steps|limitations|references|appendix|discussion|lessons learned|scope|analysis"
        )
      },
      plan: {
        titles: list(
          "plan|action plan|strategic plan|work plan|strategy|roadmap|programme|project plan|implementation plan"
        ),
        headings: list(
          "objectives|goals|goal|timeline|milestones|budget|implementation|responsibilities|deliverables|risks|activities|actions|resources|monitoring and evaluation|monitoring|targets"
        )
      },
      speech: {
        titles: list(
          "remarks|remarks by|remarks of|speech|speech by|address by|address to|address of|statement by|statement of|keynote|opening remarks|closing remarks|welcome address|budget speech|testimony|testimony of|inaugural address"
        ),
        headings: []
      },
      minutes: {
        titles: list(
          "minutes|minutes of|meeting minutes|meeting notes|notes of the meeting|notes from|meeting summary|summary record"
        ),
        headings: list(
          "attendees|present|in attendance|apologies|agenda|minutes|action items|actions|decisions|decisions made|discussion|any other business|next meeting|adjournment|participants|announcements|old business|new business|review of last meeting|call to order|decisions and action items|standup|review of previous meeting"
        )
      },
      interview: {
        titles: list(
          "interview|interview with|q a|q and a|questions and answers|in conversation with|a conversation with|questions with|press conference|transcript of"
        ),
        headings: []
      },
      legal: {
        titles: list(
          "act|the act|regulation|decree|ordinance|bill|terms of|agreement|contract|convention|treaty|directive|by laws|bylaws|rules of|constitution"
        ),
        headings: list(
          "definitions|scope|entry into force|general provisions|interpretation|short title|penalties|final provisions|obligations of the parties|governing law"
        )
      },
      abstract: {
        titles: list("abstract"),
        headings: list(
          "abstract|background|objective|objectives|aim|aims|methods|materials and methods|design|setting|participants|results|findings|conclusion|conclusions|interpretation|keywords"
        )
      },
      notice: {
        titles: list(
          "notice|public notice|notice of|announcement|how to|a guide to|guide to|guidance|reminder|call for|invitation|invitation to|instructions|faq|frequently asked questions|advisory|warning"
        ),
        headings: list(
          "who can apply|how to apply|what you need|before you start|eligibility|deadline|deadlines|when|where|fees|what to bring|how to register|prerequisites|steps"
        )
      }
    };
  }
});

// src/language/english.ts
var list2, english;
var init_english2 = __esm({
  "src/language/english.ts"() {
    "use strict";
    init_english();
    init_english_verbs();
    init_english_furniture();
    init_english_genres();
    list2 = (text2) => text2.split("|").map((word) => word.trim());
    english = {
      tag: "en",
      locale: "en-GB",
      name: "English",
      labels: {
        briefing: "Briefing",
        agenda: "Contents",
        summary: "Summary",
        summaryHeading: "What to remember",
        points: "Key points",
        assessment: "Assessment",
        needs: "What is needed",
        enumeration: "Point by point",
        figure: "Figure",
        figures: "Key figures",
        quote: "In their words",
        timeline: "Timeline",
        cause: "Why",
        outlook: "What comes next",
        background: "Background",
        reactions: "Reactions",
        nextSteps: "Next steps",
        details: "Details",
        question: "Question and answer",
        voices: "Who said what",
        sources: "Source",
        evidence: "Sentences of the article",
        captions: "Photo captions",
        table: "Table",
        chart: "Chart",
        barChart: "Bar chart",
        lineChart: "Line chart",
        unit: "Unit",
        traced: "The words on the slides are those of the source.",
        tracedInNotes: "The words on the slides are those of the source; its sentences stand in the notes of each slide.",
        accordingTo: "{speaker}",
        part: "({part}/{of})",
        date: "{day} {monthName} {year}",
        dayMonth: "{day} {monthName}"
      },
      pointWords: 18,
      slideWords: 45,
      headingWords: 10,
      abbreviations: list2(
        "reps|sens|mr|mrs|ms|dr|prof|st|vs|etc|inc|ltd|co|corp|jr|sr|no|gen|sen|rep|gov|lt|col|capt|sgt|hon|rev|u.s|u.k|u.n|e.g|i.e|a.m|p.m|jan|feb|mar|apr|aug|sept|sep|oct|nov|dec|approx|dept|est|fig|messrs|mt|ft|sq"
      ),
      ordinalNouns: [],
      stopwords: list2(
        "the|a|an|and|or|but|of|to|in|on|at|for|with|by|from|as|is|are|was|were|be|been|being|it|its|this|that|these|those|he|she|they|them|his|her|their|we|our|you|your|i|my|me|us|not|no|has|have|had|will|would|can|could|should|may|might|must|do|does|did|said|say|says|than|then|there|which|who|whom|what|when|where|how|if|so|such|into|over|under|about|after|before|between|through|during|up|down|out|off|more|most|also|just|only|other|some|any|all|each|both|very|too|own|same|while|because|until|again|once|s|t|one|two|new|mr|mrs|ms"
      ),
      pronouns: list2(
        "he|she|it|they|we|i|you|this|that|these|those|his|her|their|its|our|my|such|both|neither|one|here|there|him|them|most|others|another|the former|the latter|then|so"
      ),
      copulas: [],
      presenters: list2("this is|it is|that is|this was|it was"),
      nominalizers: [],
      connectives: list2(
        "however|but|and|also|meanwhile|moreover|furthermore|in addition|additionally|therefore|thus|hence|nevertheless|nonetheless|still|yet|besides|instead|for example|for instance|in fact|indeed|of course|as a result|consequently|on the other hand|by contrast|in contrast|at the same time|in particular|overall|separately|similarly|likewise|then|later|afterwards|finally|so|or|nor|in short|to that end|in turn|for now|first of all"
      ),
      contrasts: list2(
        "but|however|although|though|while|whereas|yet|despite|unless|except|instead of|rather than|not only|but also|even though|nor"
      ),
      causes: list2("because|since|due to|owing to|as a result|therefore|so that|leading to|caused by|thanks to"),
      conditions: list2("if|unless|provided|provided that|as long as|in case|only if|only when|until"),
      negations: list2(
        "not|no|never|none|neither|nor|without|cannot|n't|nobody|nothing|hardly|barely|fails|failed|lacks|refused|denied"
      ),
      harmless: list2("not only|no doubt|even when|no. 1|once a year|once again|once more|until now|as yet|no longer than"),
      qualifiers: list2(
        "nearly|almost|over|well over|a little over|a little under|slightly more than|slightly less than|more than about|more than|about|around|roughly|approximately|at least|at most|up to|less than|fewer than|under|some|an estimated|estimated|as many as|as much as|just over|just under|close to|no more than|no fewer than|not more than|only|just|an average of|a further|another|below|above|upwards of|some|as little as|as few as|barely|not even|a record|well under|at least about|a total of"
      ),
      looseQualifiers: list2("every|within"),
      qualifiersBehind: list2("or more|or so|or less|or fewer|or above|or over"),
      fractions: {
        half: 0.5,
        "a half": 0.5,
        "a third": 1 / 3,
        "one third": 1 / 3,
        "two thirds": 2 / 3,
        "a quarter": 0.25,
        "one quarter": 0.25,
        "three quarters": 0.75,
        "a fifth": 0.2,
        "one fifth": 0.2,
        "two fifths": 0.4,
        "three fifths": 0.6,
        "four fifths": 0.8,
        "a tenth": 0.1,
        "one tenth": 0.1,
        "twice as much": 2,
        "twice as many": 2,
        "twice as fast": 2,
        "twice as high": 2,
        "twice as large": 2,
        "twice as long": 2,
        "twice as likely": 2
      },
      ranges: list2("between \u2026 and|from \u2026 to|from \u2026 up to|from \u2026 down to|\u2026 to|\u2026 out of|\u2026 of the"),
      rates: list2("per"),
      currencies: list2(
        "dollars|dollar|us dollars|pounds|pound|euros|euro|yen|yuan|won|cents|cent|pence|crowns|kronor|krona|kroner|francs|rupees|rupiah|pesos|rand|baht|ringgit|roubles|rubles|dong|lira|shekels|usd|eur|gbp|renminbi|reais|naira"
      ),
      numbered: list2(
        "route|highway|road|street|platform|chapter|article|section|rule|page|room|flight|gate|line|district|number|no|phase|round|stage|level|grade|year|week|day|game|volume|part|figure|table|type|model|version|sector|zone|unit|world war|channel|bus|paragraph|clause|junction|exit|age|aged|lap|minute|group|class|category|apartment|floor"
      ),
      keyCounts: list2(
        "people|residents|households|families|countries|nations|states|students|pupils|children|workers|employees|jobs|patients|passengers|voters|customers|members|cases|deaths|women|men|homes|schools|companies|businesses|votes|ballots|farmers|visitors|refugees|soldiers|teachers|nurses|users|investors|cities|districts|delegates"
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
        k: 1e3
      },
      units: list2(
        "%|per cent|percent|percentage points|dollars|dollar|pounds|euros|euro|yen|km|kilometres|kilometers|miles|mile|metres|meters|metre|cm|centimetres|mm|kg|kilograms|tonnes|tons|tonne|hectares|hectare|acres|litres|liters|mw|gw|megawatts|gigawatts|kwh|gigawatt hours|degrees|square kilometres|square metres|square miles|cubic metres|feet|foot|inches|barrels|times|milligrams|micrograms|grams|gram|mg|millilitres|millimetres|millimeters|hectolitres|terawatt hours|watts|kilowatts|gigabytes|terabytes|knots|decibels|pounds|ounces|gallons|yards|square feet|square kilometers|square meters|cubic meters|megabits|hertz|volts|light years|nautical miles|kwh|mwh"
      ),
      lesserUnits: list2(
        "years|year|year old|hours|hour|minutes|minute|seconds|second|days|day|weeks|week|months|month|am|pm|a m|p m|o'clock|points|goals|games|centuries|decades"
      ),
      decimalMark: ".",
      quarters: list2("quarter"),
      levels: list2("was|were|is|are|at|stood at|reached|totalled|totaled|hit|to|from"),
      totals: list2("total|totals|overall|sum|all|average|mean"),
      ordinals: [
        list2("first|firstly|the first|one"),
        list2("second|secondly|the second|two"),
        list2("third|thirdly|the third|three"),
        list2("fourth|fourthly|the fourth|four"),
        list2("fifth|fifthly|the fifth|five"),
        list2("sixth|sixthly|the sixth|six"),
        list2("seventh|seventhly|the seventh|seven"),
        list2("eighth|eighthly|the eighth|eight")
      ],
      divisions: [
        list2("part|title|annex|appendix|schedule|book"),
        list2("chapter"),
        list2("section|division"),
        list2("subsection|subdivision"),
        list2("article|rule|clause"),
        list2("paragraph"),
        list2("point")
      ],
      sectionNames: list2(
        "background|introduction|overview|summary|executive summary|abstract|objective|objectives|aim|aims|purpose|scope|methods|method|methodology|design|setting|participants|interventions|results|findings|main outcome measures|measurements|discussion|conclusion|conclusions|recommendations|recommendation|limitations|implications|significance|interpretation|funding|keywords|key points|next steps|action items|actions|decisions|attendees|present|attendance|agenda|minutes|notes|timeline|budget|risks|requirements|eligibility|how to apply|trial registration"
      ),
      firstSteps: list2("to begin with|to start with|first of all"),
      nextSteps: list2("next|then|after that"),
      ordinalLinks: list2("is that|was that|is to|was to|is|was|are|were|will be"),
      lastOrdinals: list2("finally|lastly|last|the last|last but not least|and finally"),
      ordinalStops: list2("the|a|per|every|each|his|her|its|their|for|at|in|of|on|since"),
      announcers: list2(
        "reasons|conditions|steps|measures|points|goals|priorities|principles|questions|changes|proposals|recommendations|rules|options|factors|tasks|ways|areas|pillars|causes|requirements|demands|lessons|objectives|problems|aims|parts|stages|phases|items|concerns|risks|promises|commitments|benefits|things|following|elements|actions|tests|groups|sections|scenarios|categories|issues|criteria|obstacles|challenges|mistakes|findings|advantages|arguments|explanations|arguments|pledges|targets|decisions|exceptions|cases|ideas|types|kinds|sources|features|instructions|guidelines|signs|symptoms|suggestions|tips|topics|services|projects|plans|strands|fronts|concessions"
      ),
      plurals: list2("the|these|several|two|three|four|five|six|seven|eight|nine|ten|a number of|some"),
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
        twelve: 12
      },
      listOpeners: list2(
        "following|the following|as follows|include|includes|including|included|namely|comprise|comprises|these|are|were|is|such as|that is"
      ),
      exampleOpeners: list2("such as|including|by|like|include|includes"),
      topicOpeners: list2("on|regarding|as for|as to|concerning|when it comes to|with regard to|in terms of"),
      needs: list2(
        "must|need|needs|needed|should|have to|has to|require|requires|required|call for|calls for|called for|urged|urges|recommend|recommends|recommended|demand|demands|ordered|ought|is to|are to"
      ),
      outlooks: list2(
        "will|next|expected|plans|plan|planned|due|by the end of|in the coming|is to|are to|forecast|later this"
      ),
      speechVerbs: list2(
        "said|says|told|added|explained|warned|argued|noted|stressed|insisted|announced|stated|confirmed|claimed|believed|believes|believe|estimates|estimated|reported|reports|wrote|recalled|acknowledged|admitted|conceded|replied|asked|urged|suggested|predicted|emphasised|emphasized|pointed out|concluded|testified|ruled|denied|cautioned|maintained|say|think|thinks|thought|found|show|shows|showed|declared|promised|pledged|agreed|hoped|hopes|expects|expected|complained|complains|tells|insists|admits|warns|adds|argues|explains|notes|doubted|doubts|fears|feared|stresses|observed|remarked|commented|responded|revealed|points out|claims|hope|expect|urge|demanded|demands|recommended|recommends|assured|alleged|contended|concedes|accused|agree|agrees|write|writes|asks|suggests|predicts|promises|acknowledges|maintains|recalls"
      ),
      keptSpeechVerbs: list2(
        "urged|urges|urge|denied|denies|asked|asks|hopes|hoped|hope|expects|expected|expect|promised|promises|recommended|recommends|estimated|estimates|doubted|doubts|pledged|demanded|demands|feared|fears|suggested|suggests|predicted|predicts|believed|believes|believe|think|thinks|thought|rejected|rejects|accused|alleged|cautioned|replied|responded|agreed|agree|agrees|described|declared|ruled"
      ),
      clausalSpeechVerbs: list2("said|says|say|insists|insisted|admits|admitted"),
      passives: list2("is|are|was|were|be|been|being|gets|got"),
      complementisers: list2("that"),
      speechSources: list2("according to|in the words of|in the view of"),
      speakerTitles: list2(
        "mr|mrs|ms|dr|prof|professor|sir|dame|lord|lady|president|prime minister|minister|mayor|governor|senator|judge|justice|chief|director|chair|chairman|chairwoman|secretary|captain|general|colonel|sergeant|officer|spokesman|spokeswoman|spokesperson|councillor|coach|manager|engineer|head|sheriff|commissioner|principal|chief executive|deputy|vice president|attorney general|ambassador|representative|congressman|congresswoman|mp|admiral|inspector|superintendent|detective|pastor|bishop|archbishop|pope|king|queen|prince|princess|chancellor|premier|treasurer|rector|dean|founder|owner|co owner|lieutenant|major|rabbi|imam|reverend|economist|researcher|ecologist|geochemist|scientist|doctor|nurse|teacher|farmer|lawyer|analyst|prosecutor|author|editor|historian|biologist|geologist|hydrologist|pilot|driver|resident|student|activist|campaigner|fellow|member|leader|partner|consultant|curator|conductor|architect|singer|player|striker|goalkeeper|midfielder|defender|skipper|referee|pensioner|fisherman|shopkeeper|entrepreneur|chemist|physicist|adviser|lecturer|specialist|expert|official|supervisor|coordinator|coroner|auditor|ombudsman|worker|engineers|magistrate|clerk|registrar|administrator|ceo|cfo"
      ),
      commaNames: list2(
        "digital culture media and sport|culture media and sport|business energy and industrial strategy|environment food and rural affairs|housing communities and local government|levelling up housing and communities|science innovation and technology|health education labor and pensions|science space and technology|agriculture fisheries and conservation|innovation science and economic development"
      ),
      speakerNouns: list2(
        "officials|experts|scientists|researchers|police|government|ministry|council|agency|company|residents|critics|analysts|doctors|authorities|union|committee|court|team|department|organisers|organizers|prosecutors|lawyers|farmers|spokesman|spokeswoman|spokesperson|commission|bank|university|hospital|association|board|operator|campaigners|witnesses|economists|engineers|owners|unions|charity|service|office|institute|authority|firm|group|people|observers|inspectors|teachers|parents|opponents|supporters|panel|judge|mayor|minister|regulator|utility|owner|director|chief|neighbours|investigators|meteorologists|planners|leaders|commissioner|ministers|official|expert|scientist|researcher|resident|critic|analyst|doctor|farmer|lawyer|prosecutor|witness|economist|engineer|teacher|parent|observer|inspector|investigator|campaigner|author|authors|auditor|auditors|manager|adviser|advisers|aide|aides|source|sources|ministries|agencies|companies|airline|club|federation|league|party|opposition|parliament|senate|congress|white house|kremlin|pentagon|embassy|organisation|organization|foundation|network|school|college|cooperative|co operative|firms|shareholders|investors|customers|employers|workers|passengers|volunteers|rescuers|firefighters|paramedics|medics|nurses|historians|ecologists|biologists|shopkeepers|traders|fishermen|mother|father|family|relatives|majority|staff|administration|mission|defence|defense|prosecution|watchdog|body|trust|society|academy|centre|center|laboratory|bureau|chamber|county|city council|ombudsman|carrier|developer|builder|contractor|supplier|retailer|broadcaster|newspaper|magazine|developers|geologists|chairman|chairwoman|chair|president|secretary|editor|professor|teams|villagers|locals|neighbors|pilot|driver|captain|officer|officers"
      ),
      speakerPapers: list2(
        "report|study|survey|figures|data|statement|letter|audit|inquiry|research|analysis|review|paper|document|documents|poll|statistics|results|records|filing|memo|email|estimates"
      ),
      showingVerbs: list2("found|finds|show|shows|showed|suggest|suggests|suggested|indicate|indicates|indicated"),
      attributiveVerbs: [],
      firstPersons: list2("i|we|us|me|my|our|ours|mine|myself|ourselves"),
      personPronouns: list2("he|she"),
      bodyPronouns: list2("it|they"),
      placeNouns: [],
      countries: [],
      shortName: "last",
      pronounVerbs: [],
      surnames: [],
      keptTitles: list2("dr"),
      captionMarks: list2(
        "photo|photos|photograph|picture|credit|image|source|graphic|illustration|video|photo credit|photo by|photograph by|courtesy of|file photo|pictured by"
      ),
      agencies: list2("afp|reuters|ap|epa|getty images|getty|xinhua|bloomberg|shutterstock|pa|associated press"),
      furniture: englishFurniture,
      genres: englishGenres,
      documentTypes: englishDocumentTypes,
      clauseOpeners: list2(
        "which|who|whose|where|including|such as|as well as|with|after|following|as|making|leaving|bringing|giving|allowing|adding|according to|especially|particularly|because|since|so that|in order to|to|from|based on|compared with|up from|down from|among them|mostly|largely|about|roughly|part of|based|while|in|at|on|by|for|citing|using|meaning|causing|forcing|prompting|raising|known as"
      ),
      phraseOpeners: list2(
        "in order to|so that|as part of|as well as|such as|including|in the wake of|amid|following|ahead of|because of|in an effort to|in a bid to|on behalf of|with the aim of|which|compared with|during|in response to|throughout|in accordance with|after|under a|through a"
      ),
      purposeOpeners: [],
      purposeStops: [],
      settings: [],
      scopes: [],
      finites: [],
      deeds: [],
      superlatives: list2("first|last|only|most|biggest|largest|highest|lowest|worst|best|second|third"),
      relatives: list2("which|who|whom|whose"),
      adverbialOpeners: list2(
        "in|on|at|by|from|after|before|since|during|under|over|with|following|for|as|to|according|despite|until|within|across|between|amid|last|this|next|earlier|later|today|yesterday|now|currently|recently|meanwhile|late|early|speaking|asked|so far|there|along|among|near|through|throughout|based"
      ),
      danglers: list2(
        "that|which|who|whose|where|when|if|than|because|such|including|more|less|nearly|about|around|least|only|very|so|too|just|most|as|its|their|his|her|our|my|your|mr|mrs|ms|dr|this|these|those|not|also|up|both|either"
      ),
      collectives: list2(
        "between|both|include|includes|comprise|comprises|either|neither|respectively|namely|combine|combines"
      ),
      compounds: [],
      loosePrepositions: list2(
        "after|before|during|in|at|by|for|from|with|under|across|through|over|near|since|within|between|behind|along|against"
      ),
      verbs: englishVerbs,
      partialVerbs: false,
      verbEndings: ["s", "es", "d", "ed", "ing"],
      auxiliaries: list2(
        "is|are|was|were|will|would|has|have|had|must|should|can|could|may|might|shall|do|does|did|be|been|cannot|isn't|aren't|wasn't|weren't|won't|wouldn't|can't|couldn't|didn't|doesn't|don't|hasn't|haven't|hadn't|said|says|also|still|now|never|not"
      ),
      existentials: [],
      subjectAuxiliaries: list2("will|would|has|have|had|was|were|is|are|did|does|can|could"),
      prepositions: list2(
        "of|to|in|on|at|for|with|by|from|into|onto|over|under|about|after|before|between|among|through|during|against|across|along|around|behind|below|above|beyond|near|since|until|towards|toward|upon|within|without|via|per|off|out|as|like|than|despite"
      ),
      genitives: list2("of"),
      alternatives: list2("or|either|neither|nor|not only|between|both"),
      coordinators: list2("and|or|but|nor|yet|plus"),
      demonstratives: list2("this|that|these|those|such"),
      determiners: list2(
        "the|a|an|this|that|these|those|each|every|some|any|no|all|both|several|many|few|most|another|two|three|four|five|its|their|his|her|our|my|your"
      ),
      ...englishCautions,
      dateOpeners: [],
      todayWords: list2("today"),
      months: list2("january|february|march|april|may|june|july|august|september|october|november|december"),
      weekdays: list2("monday|tuesday|wednesday|thursday|friday|saturday|sunday")
    };
  }
});

// src/language/neutral.ts
var neutralPack;
var init_neutral = __esm({
  "src/language/neutral.ts"() {
    "use strict";
    init_cautions();
    init_english2();
    neutralPack = (tag) => ({
      tag,
      locale: tag,
      name: tag,
      labels: english.labels,
      pointWords: 20,
      slideWords: 45,
      headingWords: 12,
      abbreviations: [],
      ordinalNouns: [],
      stopwords: [],
      pronouns: [],
      copulas: [],
      presenters: [],
      nominalizers: [],
      connectives: [],
      contrasts: [],
      causes: [],
      conditions: [],
      negations: [],
      harmless: [],
      qualifiers: [],
      looseQualifiers: [],
      qualifiersBehind: [],
      fractions: {},
      ranges: [],
      rates: ["per"],
      currencies: ["euro", "usd", "eur"],
      numbered: [],
      keyCounts: [],
      multipliers: {},
      units: ["%", "km", "kg", "m"],
      lesserUnits: [],
      decimalMark: ",",
      quarters: [],
      levels: [],
      totals: ["total"],
      ordinals: [],
      divisions: [],
      sectionNames: [],
      firstSteps: [],
      nextSteps: [],
      ordinalLinks: [],
      lastOrdinals: [],
      ordinalStops: [],
      announcers: [],
      plurals: [],
      numerals: {},
      listOpeners: [],
      exampleOpeners: [],
      topicOpeners: [],
      needs: [],
      outlooks: [],
      speechVerbs: [],
      speechSources: [],
      speakerTitles: [],
      keptSpeechVerbs: [],
      clausalSpeechVerbs: [],
      passives: [],
      complementisers: [],
      speakerNouns: [],
      commaNames: [],
      speakerPapers: [],
      showingVerbs: [],
      attributiveVerbs: [],
      firstPersons: [],
      personPronouns: [],
      bodyPronouns: [],
      placeNouns: [],
      countries: [],
      shortName: "last",
      pronounVerbs: [],
      surnames: [],
      keptTitles: [],
      captionMarks: ["photo", "foto", "image", "credit"],
      agencies: ["afp", "reuters", "ap", "epa", "getty images", "xinhua"],
      furniture: {},
      genres: {},
      documentTypes: [],
      clauseOpeners: [],
      phraseOpeners: [],
      purposeOpeners: [],
      purposeStops: [],
      settings: [],
      scopes: [],
      finites: [],
      deeds: [],
      superlatives: [],
      relatives: [],
      adverbialOpeners: [],
      danglers: [],
      collectives: [],
      compounds: [],
      loosePrepositions: [],
      verbs: [],
      partialVerbs: false,
      verbEndings: [],
      auxiliaries: [],
      existentials: [],
      subjectAuxiliaries: [],
      prepositions: [],
      genitives: [],
      coordinators: [],
      alternatives: [],
      demonstratives: [],
      determiners: [],
      todayWords: [],
      ...noCautions,
      dateOpeners: [],
      months: [],
      weekdays: []
    });
  }
});

// src/language/chinese.ts
var chinese;
var init_chinese = __esm({
  "src/language/chinese.ts"() {
    "use strict";
    init_lists();
    init_neutral();
    chinese = () => ({
      ...neutralPack("zh"),
      locale: "zh-CN",
      name: "\u4E2D\u6587",
      labels: {
        briefing: "\u7B80\u62A5",
        agenda: "\u76EE\u5F55",
        summary: "\u6458\u8981",
        summaryHeading: "\u6838\u5FC3\u8981\u70B9",
        points: "\u8981\u70B9",
        assessment: "\u8BC4\u4EF7",
        needs: "\u5DE5\u4F5C\u8981\u6C42",
        enumeration: "\u9010\u9879\u8BF4\u660E",
        figure: "\u5173\u952E\u6570\u5B57",
        figures: "\u5173\u952E\u6570\u636E",
        quote: "\u539F\u8BDD",
        timeline: "\u65F6\u95F4\u7EBF",
        cause: "\u539F\u56E0",
        outlook: "\u540E\u7EED\u5B89\u6392",
        background: "\u80CC\u666F",
        reactions: "\u5404\u65B9\u53CD\u5E94",
        nextSteps: "\u4E0B\u4E00\u6B65",
        details: "\u7EC6\u8282",
        question: "\u95EE\u7B54",
        voices: "\u5404\u65B9\u89C2\u70B9",
        sources: "\u6765\u6E90",
        evidence: "\u539F\u6587\u8BED\u53E5",
        captions: "\u56FE\u7247\u8BF4\u660E",
        table: "\u8868\u683C",
        chart: "\u56FE\u8868",
        barChart: "\u67F1\u72B6\u56FE",
        lineChart: "\u6298\u7EBF\u56FE",
        unit: "\u5355\u4F4D",
        traced: "\u5E7B\u706F\u7247\u6587\u5B57\u5747\u51FA\u81EA\u6765\u6E90\u539F\u6587\u3002",
        tracedInNotes: "\u5E7B\u706F\u7247\u6587\u5B57\u5747\u51FA\u81EA\u6765\u6E90\u539F\u6587\uFF0C\u5BF9\u5E94\u8BED\u53E5\u89C1\u5404\u9875\u5907\u6CE8\u3002",
        accordingTo: "{speaker}",
        part: "\uFF08{part}/{of}\uFF09",
        date: "{year}\u5E74{month}\u6708{day}\u65E5",
        dayMonth: "{month}\u6708{day}\u65E5"
      },
      pointWords: 36,
      slideWords: 110,
      headingWords: 20,
      decimalMark: ".",
      quarters: [],
      levels: [],
      totals: characters("\u5408\u8BA1|\u603B\u8BA1|\u5171\u8BA1|\u5E73\u5747"),
      stopwords: characters(
        "\u7684|\u4E86|\u5728|\u662F|\u548C|\u4E0E|\u8207|\u53CA|\u6216|\u4E5F|\u90FD|\u5C31|\u800C|\u4F46|\u53C8|\u8FD8|\u9084|\u5E76|\u4E26|\u4E0D|\u6CA1|\u6C92|\u6709|\u6211|\u4F60|\u4ED6|\u5979|\u5B83|\u4EEC|\u5011|\u8FD9|\u9019|\u90A3|\u5176|\u6B64|\u8BE5|\u8A72|\u4E2A|\u500B|\u4E9B|\u4E3A|\u70BA|\u4EE5|\u4E8E|\u65BC|\u7531|\u4ECE|\u5F9E|\u5230|\u5411|\u5BF9|\u5C0D|\u5C06|\u5C07|\u628A|\u88AB|\u8BA9|\u8B93|\u4F7F|\u7ED9|\u7D66|\u7740|\u8457|\u8FC7|\u904E|\u5730|\u5F97|\u4E4B|\u6240|\u7B49|\u4E2D|\u4E0A|\u4E0B|\u5185|\u5167|\u5916|\u524D|\u540E|\u5F8C|\u65F6|\u6642|\u5F88|\u66F4|\u6700|\u8F83|\u8F03|\u5DF2|\u6B63|\u4F1A|\u6703|\u80FD|\u53EF|\u8981|\u5E94|\u61C9|\u9700|\u5219|\u5247|\u56E0|\u5982|\u82E5|\u5373|\u5404|\u6BCF|\u67D0|\u540C|\u518D|\u53EA|\u4EC5|\u50C5|\u8BF4|\u8AAA|\u79F0|\u7A31|\u8868|\u793A|\u5E74|\u6708|\u65E5|\u4E00|\u4E8C|\u4E09|\u4E24|\u5169|\u5417|\u55CE|\u5462|\u5427|\u554A"
      ),
      pronouns: characters(
        "\u4ED6|\u5979|\u5B83|\u4ED6\u4EEC|\u5979\u4EEC|\u5B83\u4EEC|\u4ED6\u5011|\u5979\u5011|\u5B83\u5011|\u8FD9|\u90A3|\u9019|\u6B64|\u5176|\u8BE5|\u8A72|\u8FD9\u4E9B|\u90A3\u4E9B|\u9019\u4E9B|\u6211\u4EEC|\u6211\u5011|\u6211|\u4F60|\u8FD9\u4E00|\u8FD9\u662F|\u5C0D\u6B64|\u5BF9\u6B64|\u5176\u4E2D|\u4E24\u8005|\u5169\u8005|\u524D\u8005|\u540E\u8005|\u5F8C\u8005|\u5F53\u65F6|\u7576\u6642|\u6B64\u524D|\u968F\u540E|\u96A8\u5F8C|\u4E4B\u540E|\u4E4B\u5F8C"
      ),
      connectives: characters(
        "\u4F46\u662F|\u7136\u800C|\u4E0D\u8FC7|\u4E0D\u904E|\u6B64\u5916|\u56E0\u6B64|\u4E0E\u6B64\u540C\u65F6|\u8207\u6B64\u540C\u6642|\u6240\u4EE5|\u800C\u4E14|\u5E76\u4E14|\u4E26\u4E14|\u603B\u4E4B|\u7E3D\u4E4B|\u4F8B\u5982|\u636E\u6089|\u64DA\u6089|\u636E\u4E86\u89E3|\u64DA\u4E86\u89E3"
      ),
      contrasts: characters("\u4F46|\u4F46\u662F|\u7136\u800C|\u4E0D\u8FC7|\u4E0D\u904E|\u867D\u7136|\u96D6\u7136|\u5C3D\u7BA1|\u5118\u7BA1|\u800C\u4E0D\u662F|\u9664\u975E|\u9664\u4E86|\u5374|\u537B|\u4E0D\u4EC5|\u4E0D\u50C5|\u53CD\u800C"),
      causes: characters("\u56E0\u4E3A|\u56E0\u70BA|\u7531\u4E8E|\u7531\u65BC|\u56E0\u6B64|\u6240\u4EE5|\u5BFC\u81F4|\u5C0E\u81F4|\u9020\u6210|\u539F\u56E0|\u5F97\u76CA\u4E8E|\u5F97\u76CA\u65BC"),
      conditions: characters("\u5982\u679C|\u82E5|\u5047\u5982|\u53EA\u8981|\u53EA\u6709|\u9664\u975E|\u4E00\u65E6|\u5018\u82E5"),
      negations: characters("\u4E0D|\u6CA1|\u6C92|\u6CA1\u6709|\u6C92\u6709|\u672A|\u65E0|\u7121|\u975E|\u522B|\u5225|\u5426\u8BA4|\u5426\u8A8D|\u62D2\u7EDD|\u62D2\u7D55"),
      qualifiers: characters(
        "\u7EA6|\u7D04|\u5927\u7EA6|\u5927\u7D04|\u8FD1|\u5C06\u8FD1|\u5C07\u8FD1|\u8D85\u8FC7|\u8D85\u904E|\u903E|\u81F3\u5C11|\u6700\u591A|\u4E0D\u5230|\u4E0D\u8DB3|\u4EC5|\u50C5|\u53EA\u6709|\u8FBE|\u9054|\u9AD8\u8FBE|\u9AD8\u9054|\u5E73\u5747|\u5171|\u603B\u8BA1|\u7E3D\u8A08|\u9884\u8BA1|\u9810\u8A08|\u591A\u8FBE|\u591A\u9054|\u63A5\u8FD1|\u4E0D\u8D85\u8FC7|\u4E0D\u5C11\u4E8E"
      ),
      qualifiersBehind: characters("\u4EE5\u4E0A|\u4EE5\u4E0B|\u5DE6\u53F3|\u591A|\u4F59|\u9918|\u4E0D\u7B49"),
      fractions: {
        "\u4E00 \u534A": 0.5,
        "\u4E09 \u5206 \u4E4B \u4E00": 1 / 3,
        "\u4E09 \u5206 \u4E4B \u4E8C": 2 / 3,
        "\u56DB \u5206 \u4E4B \u4E00": 0.25,
        "\u56DB \u5206 \u4E4B \u4E09": 0.75,
        "\u4E94 \u5206 \u4E4B \u4E00": 0.2
      },
      rates: [],
      currencies: characters("\u5143|\u7F8E\u5143|\u6B27\u5143|\u6B50\u5143|\u65E5\u5143|\u4EBA\u6C11\u5E01|\u4EBA\u6C11\u5E63|\u82F1\u9551|\u82F1\u938A|\u6E2F\u5143|\u65B0\u53F0\u5E01|\u65B0\u53F0\u5E63|\u97E9\u5143|\u97D3\u5143"),
      numbered: characters("\u7B2C"),
      keyCounts: characters("\u4EBA|\u4EBA\u6B21|\u6237|\u6236|\u5BB6|\u56FD|\u570B|\u4E2A\u56FD\u5BB6|\u500B\u570B\u5BB6|\u4F8B|\u540D|\u6240|\u5EA7|\u8D77|\u7968|\u6237\u5BB6\u5EAD|\u6751|\u53BF|\u7E23|\u5BB6\u4F01\u4E1A|\u5BB6\u4F01\u696D"),
      multipliers: { \u767E: 100, \u5343: 1e3, \u4E07: 1e4, \u842C: 1e4, \u4EBF: 1e8, \u5104: 1e8, "\u4E07 \u4EBF": 1e12, \u5146: 1e12 },
      units: [
        ...characters(
          "\u4E2A\u767E\u5206\u70B9|\u500B\u767E\u5206\u9EDE|\u5143|\u7F8E\u5143|\u6B27\u5143|\u6B50\u5143|\u516C\u91CC|\u5343\u7C73|\u7C73|\u5398\u7C73|\u6BEB\u7C73|\u516C\u65A4|\u5343\u514B|\u514B|\u5428|\u5678|\u516C\u9877|\u516C\u9803|\u4EA9|\u755D|\u5E73\u65B9\u7C73|\u5E73\u65B9\u516C\u91CC|\u7ACB\u65B9\u7C73|\u5347|\u5EA6|\u6444\u6C0F\u5EA6|\u651D\u6C0F\u5EA6|\u500D|\u5343\u74E6|\u5146\u74E6|\u5343\u74E6\u65F6"
        ),
        "%",
        "km",
        "kg",
        "m",
        "cm",
        "mm",
        "kw",
        "mw"
      ],
      lesserUnits: characters("\u5E74|\u4E2A\u6708|\u500B\u6708|\u6708|\u5468|\u9031|\u5929|\u65E5|\u5C0F\u65F6|\u5C0F\u6642|\u5206\u949F|\u5206\u9418|\u79D2|\u5C81|\u6B72|\u70B9|\u9EDE|\u6B21|\u53F7|\u865F"),
      ordinals: [
        characters("\u4E00\u662F|\u9996\u5148"),
        characters("\u4E8C\u662F|\u5176\u6B21"),
        characters("\u4E09\u662F|\u518D\u6B21"),
        characters("\u56DB\u662F"),
        characters("\u4E94\u662F")
      ],
      lastOrdinals: characters("\u6700\u540E|\u6700\u5F8C"),
      announcers: characters(
        "\u4E2A\u539F\u56E0|\u5927\u539F\u56E0|\u70B9\u539F\u56E0|\u4E2A\u7406\u7531|\u4E2A\u6761\u4EF6|\u9879\u6761\u4EF6|\u9879\u63AA\u65BD|\u6761\u63AA\u65BD|\u5927\u63AA\u65BD|\u6761\u5EFA\u8BAE|\u9879\u5EFA\u8BAE|\u70B9\u5EFA\u8BAE|\u4E2A\u95EE\u9898|\u5927\u95EE\u9898|\u9879\u4EFB\u52A1|\u5927\u4EFB\u52A1|\u4E2A\u65B9\u9762|\u9879\u539F\u5219|\u4E2A\u539F\u5219|\u4E2A\u76EE\u6807|\u5927\u76EE\u6807|\u9879\u76EE\u6807|\u70B9\u8981\u6C42|\u9879\u8981\u6C42|\u6761\u8981\u6C42|\u4E2A\u6B65\u9AA4|\u4E2A\u91CD\u70B9|\u9879\u91CD\u70B9|\u4E2A\u56E0\u7D20|\u5927\u56E0\u7D20|\u500B\u539F\u56E0|\u500B\u7406\u7531|\u500B\u689D\u4EF6|\u9805\u63AA\u65BD|\u9805\u5EFA\u8B70|\u9EDE\u5EFA\u8B70|\u500B\u554F\u984C|\u9805\u4EFB\u52D9|\u500B\u65B9\u9762|\u9805\u539F\u5247|\u500B\u76EE\u6A19|\u9805\u8981\u6C42|\u9EDE\u8981\u6C42|\u500B\u6B65\u9A5F|\u500B\u91CD\u9EDE|\u500B\u56E0\u7D20"
      ),
      plurals: characters("\u4E24|\u5169|\u4E8C|\u4E09|\u56DB|\u4E94|\u516D|\u4E03|\u516B|\u51E0|\u5E7E|\u4EE5\u4E0B|\u4E0B\u5217"),
      needs: characters("\u5FC5\u987B|\u5FC5\u9808|\u5E94\u5F53|\u61C9\u7576|\u5E94\u8BE5|\u61C9\u8A72|\u9700\u8981|\u987B|\u9808|\u8981\u6C42|\u547C\u5401|\u547C\u7C72|\u5EFA\u8BAE|\u5EFA\u8B70|\u52A1\u5FC5|\u52D9\u5FC5"),
      alternatives: characters("\u6216|\u8FD8\u662F|\u9084\u662F"),
      outlooks: characters("\u5C06|\u5C07|\u8BA1\u5212|\u8A08\u5283|\u9884\u8BA1|\u9810\u8A08|\u660E\u5E74|\u4E0B\u4E00\u6B65|\u672A\u6765|\u672A\u4F86|\u6709\u671B|\u62DF|\u64EC"),
      speechVerbs: characters("\u8BF4|\u8AAA|\u8868\u793A|\u79F0|\u7A31|\u6307\u51FA|\u5F3A\u8C03|\u5F37\u8ABF|\u4ECB\u7ECD|\u4ECB\u7D39|\u5766\u8A00|\u56DE\u5E94|\u56DE\u61C9|\u95EE|\u554F|\u9053"),
      captionMarks: list("\u56FE|\u56FE\u7247|\u56FE\u6E90|\u56FE\u7247\u6765\u6E90|\u6444\u5F71|\u6444|\u8D44\u6599\u56FE|\u56FE\u4E3A|\u6F2B\u753B|\u5236\u56FE|\u5716|\u5716\u7247|\u651D\u5F71|\u8CC7\u6599\u5716|\u6765\u6E90|\u4F86\u6E90"),
      agencies: list(
        "\u65B0\u534E\u793E|\u4E2D\u65B0\u793E|\u6CD5\u65B0\u793E|\u8DEF\u900F\u793E|\u7F8E\u8054\u793E|\u4E2D\u592E\u793E|\u89C6\u89C9\u4E2D\u56FD|\u4EBA\u6C11\u7F51|\u65B0\u83EF\u793E|\u8DEF\u900F|afp|ap|reuters|getty images|xinhua"
      ),
      todayWords: characters("\u4ECA\u5929"),
      months: list("1\u6708|2\u6708|3\u6708|4\u6708|5\u6708|6\u6708|7\u6708|8\u6708|9\u6708|10\u6708|11\u6708|12\u6708"),
      weekdays: list("\u661F\u671F\u4E00|\u661F\u671F\u4E8C|\u661F\u671F\u4E09|\u661F\u671F\u56DB|\u661F\u671F\u4E94|\u661F\u671F\u516D|\u661F\u671F\u65E5")
    });
  }
});

// src/language/french.ts
function measured(text2) {
  const plain4 = list(text2);
  const worded = plain4.filter((unit) => unit !== "%");
  return plain4.concat(worded.map((unit) => /^[aeéhio]/.test(unit) ? `d' ${unit}` : `de ${unit}`));
}
var french;
var init_french = __esm({
  "src/language/french.ts"() {
    "use strict";
    init_lists();
    init_neutral();
    french = () => ({
      ...neutralPack("fr"),
      locale: "fr-FR",
      name: "Fran\xE7ais",
      labels: {
        briefing: "Note de synth\xE8se",
        agenda: "Sommaire",
        summary: "Synth\xE8se",
        summaryHeading: "L\u2019essentiel \xE0 retenir",
        points: "Points cl\xE9s",
        assessment: "Analyse",
        needs: "Ce qu\u2019il faut",
        enumeration: "Point par point",
        figure: "Chiffre cl\xE9",
        figures: "Chiffres cl\xE9s",
        quote: "Verbatim",
        timeline: "Chronologie",
        cause: "Pourquoi",
        outlook: "Perspectives",
        background: "Contexte",
        reactions: "R\xE9actions",
        nextSteps: "Prochaines \xE9tapes",
        details: "D\xE9tails",
        question: "Question et r\xE9ponse",
        voices: "Qui dit quoi",
        sources: "Source",
        evidence: "Phrases de l\u2019article",
        captions: "L\xE9gendes des photos",
        table: "Tableau",
        chart: "Graphique",
        barChart: "Graphique \xE0 barres",
        lineChart: "Graphique en courbes",
        unit: "Unit\xE9",
        traced: "Les mots des diapositives sont ceux de la source.",
        tracedInNotes: "Les mots des diapositives sont ceux de la source ; ses phrases figurent dans les notes de chaque diapositive.",
        accordingTo: "{speaker}",
        part: "({part}/{of})",
        date: "{day} {monthName} {year}",
        dayMonth: "{day} {monthName}"
      },
      pointWords: 24,
      slideWords: 45,
      headingWords: 12,
      decimalMark: ",",
      quarters: list("trimestre"),
      levels: list("\xE9tait|\xE9taient|a \xE9t\xE9|ont \xE9t\xE9|atteignait|atteint|\xE0|de"),
      totals: list("total|ensemble|moyenne|somme"),
      abbreviations: list(
        "m|mm|dr|pr|me|mgr|st|ste|av|bd|art|al|p|pp|cf|ex|env|fig|vol|chap|\xE9d|t\xE9l|min|max|hab|janv|f\xE9vr|avr|juil|sept|oct|nov|d\xE9c|no|r\xE9f|d\xE9p|arr"
      ),
      stopwords: list(
        "le|la|les|l'|un|une|des|du|de|d'|et|ou|o\xF9|mais|donc|or|ni|car|\xE0|au|aux|en|dans|par|pour|sur|sous|avec|sans|chez|entre|vers|depuis|pendant|avant|apr\xE8s|contre|ce|c'|cet|cette|ces|il|elle|ils|elles|on|nous|vous|je|j'|tu|se|s'|sa|son|ses|leur|leurs|lui|y|qui|que|qu'|quoi|dont|lequel|laquelle|ne|n'|pas|plus|moins|tr\xE8s|aussi|encore|d\xE9j\xE0|m\xEAme|est|sont|\xE9t\xE9|\xEAtre|\xE9tait|\xE9taient|sera|seront|a|ont|avait|avaient|aura|avoir|fait|faire|peut|peuvent|doit|doivent|comme|si|lorsque|quand|alors|ainsi|tout|tous|toute|toutes|autre|autres|dit|selon|notre|votre|mon|ma|mes|deux"
      ),
      pronouns: list(
        "il|elle|ils|elles|on|nous|vous|je|j'|ce|c'|ceci|cela|\xE7a|celui|celle|ceux|celles|celui ci|celle ci|ceux ci|celles ci|cet|cette|ces|son|sa|ses|leur|leurs|lui|en|y|le premier|le second|ce dernier|cette derni\xE8re|ces derniers|les deux|tous deux|l' un|l' autre|certains|d' autres|une seule|un seul"
      ),
      presenters: list("c' est|ce sont|il s' agit de|il s' agit d'|il s' agit du|c' \xE9tait"),
      connectives: list(
        "mais|or|et|donc|car|cependant|toutefois|pourtant|n\xE9anmoins|par ailleurs|en outre|de plus|en effet|ainsi|enfin|par exemple|en revanche|au contraire|\xE0 l' inverse|en cons\xE9quence|par cons\xE9quent|c' est pourquoi|d\xE8s lors|de m\xEAme|de son c\xF4t\xE9|de leur c\xF4t\xE9|pour sa part|d' autre part|d' une part|en particulier|en fait|en r\xE9alit\xE9|au final|du reste|d' ailleurs|aussi|puis|ensuite|reste que|encore faut il|en r\xE9sum\xE9|bref|pour autant|\xE0 l' \xE9poque|dans le m\xEAme temps|parall\xE8lement"
      ),
      contrasts: list(
        "mais|cependant|toutefois|pourtant|n\xE9anmoins|alors que|alors qu'|tandis que|tandis qu'|bien que|bien qu'|malgr\xE9|en d\xE9pit|sauf|except\xE9|hormis|au lieu de|au lieu d'|plut\xF4t que|non seulement|quoique|en revanche|or"
      ),
      causes: list(
        "parce que|parce qu'|puisque|puisqu'|car|en raison de|en raison du|en raison des|\xE0 cause de|\xE0 cause du|du fait de|gr\xE2ce \xE0|faute de|si bien que|de sorte que|c' est pourquoi"
      ),
      conditions: list(
        "si|s' il|s' ils|\xE0 condition que|\xE0 condition de|\xE0 condition d'|\xE0 moins que|\xE0 moins qu'|\xE0 moins de|sous r\xE9serve|pourvu que|tant que|tant qu'|en cas de|en cas d'|avant que|avant qu'|jusqu' \xE0 ce que|sinon"
      ),
      negations: list(
        "ne|n'|non|pas|aucun|aucune|jamais|rien|personne n'|ni|sans|nul|nulle|gu\xE8re|plus aucun|refuse|refus\xE9|refusent|d\xE9ment|d\xE9menti"
      ),
      harmless: list("non loin|sans doute|pas seulement|s' il vous pla\xEEt|sans pr\xE9c\xE9dent|n' importe quel"),
      qualifiers: list(
        "pr\xE8s de|pr\xE8s d'|plus de|plus d'|moins de|moins d'|environ|quelque|presque|autour de|autour d'|aux alentours de|jusqu' \xE0|au moins|au plus|\xE0 peine|tout juste|seulement|au minimum|au maximum|une moyenne de|en moyenne|pas plus de|pas moins de|un peu plus de|un peu moins de|bien plus de|un total de|plus ou moins|\xE0 peu pr\xE8s|un record de|quasiment|pas plus d'|pas moins d'"
      ),
      looseQualifiers: list("chaque|tous les|toutes les|sous"),
      qualifiersBehind: list("ou plus|ou moins|au moins|au plus|environ|maximum|minimum|ou davantage"),
      fractions: {
        "la moiti\xE9": 0.5,
        "un tiers": 1 / 3,
        "le tiers": 1 / 3,
        "deux tiers": 2 / 3,
        "les deux tiers": 2 / 3,
        "un quart": 0.25,
        "le quart": 0.25,
        "trois quarts": 0.75,
        "les trois quarts": 0.75,
        "un cinqui\xE8me": 0.2,
        "un dixi\xE8me": 0.1,
        "deux fois plus": 2,
        "trois fois plus": 3,
        "le double": 2,
        "le triple": 3
      },
      ranges: list("entre \u2026 et|de \u2026 \xE0|\u2026 \xE0"),
      rates: list("par"),
      currencies: measured(
        "euro|euros|dollar|dollars|livres sterling|francs|francs suisses|yens|yuans|centimes|roubles|francs cfa"
      ),
      numbered: list(
        "route|rue|avenue|quai|article|chapitre|page|salle|vol|ligne|num\xE9ro|n|no|phase|\xE9tape|tour|journ\xE9e|niveau|tome|partie|figure|tableau|type|mod\xE8le|version|secteur|zone|lot|loi|d\xE9cret|cha\xEEne|appeler le|composer le|le|l' ann\xE9e|en"
      ),
      keyCounts: list(
        "personnes|habitants|m\xE9nages|familles|pays|\xE9l\xE8ves|\xE9tudiants|enfants|salari\xE9s|emplois|patients|passagers|\xE9lecteurs|clients|adh\xE9rents|cas|morts|bless\xE9s|femmes|hommes|logements|\xE9coles|entreprises|voix|agriculteurs|visiteurs|r\xE9fugi\xE9s|soldats|enseignants|soignants|utilisateurs|villes|communes|lits|interventions"
      ),
      multipliers: {
        centaines: 100,
        mille: 1e3,
        milliers: 1e3,
        million: 1e6,
        millions: 1e6,
        milliard: 1e9,
        milliards: 1e9,
        "mille milliards": 1e12
      },
      units: measured(
        "%|pour cent|points|euro|euros|dollar|dollars|km|kilom\xE8tres|kilom\xE8tre|m\xE8tres|m\xE8tre|cm|centim\xE8tres|mm|millim\xE8tres|kg|kilos|kilogrammes|grammes|tonnes|tonne|hectares|hectare|litres|litre|m\xE8tres cubes|m\xE8tres carr\xE9s|kilom\xE8tres carr\xE9s|mw|gw|m\xE9gawatts|gigawatts|kwh|mwh|kilowattheures|degr\xE9s|degr\xE9|n\u0153uds|d\xE9cibels|barils|hectolitres|fois|m2|m3|octets|gigaoctets"
      ),
      lesserUnits: list(
        "ans|an|ann\xE9es|heures|heure|h|minutes|minute|secondes|jours|jour|semaines|semaine|mois|si\xE8cles|buts|matchs|nuits"
      ),
      ordinals: [
        list("premi\xE8rement|la premi\xE8re|le premier|d' abord|primo"),
        list("deuxi\xE8mement|la deuxi\xE8me|le deuxi\xE8me|ensuite|secundo"),
        list("troisi\xE8mement|la troisi\xE8me|le troisi\xE8me|puis|tertio"),
        list("quatri\xE8mement|la quatri\xE8me|le quatri\xE8me"),
        list("cinqui\xE8mement|la cinqui\xE8me|le cinqui\xE8me"),
        list("sixi\xE8mement|la sixi\xE8me|le sixi\xE8me")
      ],
      divisions: [
        list("partie|titre|annexe|livre"),
        list("chapitre"),
        list("section"),
        list("sous-section"),
        list("article|art"),
        list("paragraphe|alin\xE9a"),
        list("point")
      ],
      sectionNames: list(
        "contexte|introduction|r\xE9sum\xE9|objectif|objectifs|but|m\xE9thodes|m\xE9thode|r\xE9sultats|discussion|conclusion|conclusions|recommandations|limites|pr\xE9sents|ordre du jour|d\xE9cisions|calendrier|budget"
      ),
      firstSteps: list("tout d' abord|pour commencer|dans un premier temps|en premier lieu"),
      nextSteps: list("par la suite|dans un deuxi\xE8me temps|dans un second temps|en deuxi\xE8me lieu|en second lieu"),
      ordinalLinks: list("est que|est qu'|est de|est d'|est|\xE9tait|sont|sera|consiste \xE0"),
      lastOrdinals: list("enfin|pour finir|en dernier lieu|le dernier|la derni\xE8re"),
      ordinalStops: list("le|la|les|l'|au|aux|du|des|de|d'|en|pour|un|une|son|sa|ce|cette|par|chaque|dans"),
      announcers: list(
        "raisons|conditions|\xE9tapes|mesures|points|objectifs|priorit\xE9s|principes|questions|changements|propositions|recommandations|r\xE8gles|options|facteurs|t\xE2ches|moyens|domaines|axes|piliers|causes|exigences|revendications|le\xE7ons|probl\xE8mes|volets|phases|risques|engagements|avantages|\xE9l\xE9ments|actions|sc\xE9narios|cat\xE9gories|crit\xE8res|obstacles|d\xE9fis|erreurs|constats|arguments|explications|pistes|chantiers|consignes|conseils|gestes|signes|sympt\xF4mes|d\xE9cisions|exceptions|id\xE9es|types|sources|services|projets|demandes|enseignements"
      ),
      plurals: list(
        "les|ces|des|plusieurs|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|quelques|certaines|certains|nos|ses|leurs"
      ),
      numerals: counted("un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze"),
      listOpeners: list(
        "suivants|suivantes|comme suit|\xE0 savoir|ci dessous|ci apr\xE8s|comprennent|comprend|sont|dont|tels que|telles que|notamment"
      ),
      exampleOpeners: list("comme|tels que|telles que|dont|notamment|y compris"),
      topicOpeners: list(
        "concernant|s' agissant de|s' agissant du|s' agissant des|quant \xE0|quant au|quant aux|au sujet de|en mati\xE8re de"
      ),
      needs: list(
        "doit|doivent|devra|devront|devrait|devraient|il faut|il faudra|il faudrait|faut|n\xE9cessite|n\xE9cessitent|exige|exigent|demande|demandent|r\xE9clame|r\xE9clament|recommande|recommandent|appelle \xE0|appellent \xE0|est tenu de|sont tenus de|il est demand\xE9|obligatoire"
      ),
      outlooks: list(
        "prochain|prochaine|prochains|prochaines|\xE0 venir|pr\xE9voit|pr\xE9voient|pr\xE9vu|pr\xE9vue|pr\xE9vus|attendu|attendue|d' ici|d' ici \xE0|devrait|devraient|va|vont|sera|seront|entend|envisage"
      ),
      speechVerbs: list(
        "dit|a dit|ont dit|d\xE9clare|a d\xE9clar\xE9|ont d\xE9clar\xE9|annonce|a annonc\xE9|ont annonc\xE9|explique|a expliqu\xE9|expliquent|ont expliqu\xE9|affirme|a affirm\xE9|affirment|ont affirm\xE9|assure|a assur\xE9|assurent|indique|a indiqu\xE9|indiquent|ont indiqu\xE9|pr\xE9cise|a pr\xE9cis\xE9|pr\xE9cisent|ajoute|a ajout\xE9|ajoutent|estime|a estim\xE9|estiment|souligne|a soulign\xE9|soulignent|rappelle|a rappel\xE9|rappellent|r\xE9sume|a r\xE9sum\xE9|reconna\xEEt|a reconnu|reconnaissent|admet|a admis|confirme|a confirm\xE9|confirment|pr\xE9vient|a pr\xE9venu|avertit|a averti|avertissent|regrette|a regrett\xE9|d\xE9plore|a d\xE9plor\xE9|raconte|a racont\xE9|r\xE9pond|a r\xE9pondu|conclut|a conclu|insiste|a insist\xE9|juge|a jug\xE9|note|a not\xE9|constate|a constat\xE9|observe|soutient|a soutenu|promet|a promis|demande|a demand\xE9|r\xE9clame|a r\xE9clam\xE9|recommande|a recommand\xE9|d\xE9ment|a d\xE9menti|nie|a ni\xE9|esp\xE8re|esp\xE8rent|craint|craignent|redoute|menace|menacent|fait savoir|a fait savoir|fait valoir|a fait valoir|t\xE9moigne|a t\xE9moign\xE9|commente|s' inqui\xE8te|se f\xE9licite|s' interroge|d\xE9taille|lance|a lanc\xE9|glisse|poursuit|mart\xE8le|plaide|tranche|nuance|alerte|a alert\xE9|consid\xE8re|consid\xE8rent|pense|pensent|croit|pr\xE9dit"
      ),
      keptSpeechVerbs: list(
        "demande|a demand\xE9|r\xE9clame|a r\xE9clam\xE9|recommande|a recommand\xE9|d\xE9ment|a d\xE9menti|nie|a ni\xE9|esp\xE8re|esp\xE8rent|craint|craignent|redoute|menace|menacent|promet|a promis|estime|a estim\xE9|estiment|juge|a jug\xE9|pense|pensent|croit|consid\xE8re|consid\xE8rent|regrette|a regrett\xE9|d\xE9plore|a d\xE9plor\xE9|pr\xE9vient|a pr\xE9venu|avertit|a averti|avertissent|alerte|a alert\xE9|pr\xE9dit|s' inqui\xE8te|se f\xE9licite|s' interroge|plaide|affirme|a affirm\xE9|affirment|ont affirm\xE9|reconna\xEEt|a reconnu|reconnaissent|admet|a admis"
      ),
      clausalSpeechVerbs: [],
      passives: list("est|sont|\xE9tait|\xE9taient|\xE9t\xE9|\xEAtre|fut|furent"),
      complementisers: list("que|qu'"),
      speechSources: list("selon|d' apr\xE8s|aux yeux de|de l' avis de"),
      speakerTitles: list(
        "m|mm|mme|mlle|dr|docteur|docteure|pr|professeur|professeure|pr\xE9sident|pr\xE9sidente|ministre|premier ministre|premi\xE8re ministre|maire|adjoint|adjointe|pr\xE9fet|pr\xE9f\xE8te|procureur|procureure|juge|directeur|directrice|chef|cheffe|secr\xE9taire|secr\xE9taire g\xE9n\xE9ral|secr\xE9taire g\xE9n\xE9rale|capitaine|g\xE9n\xE9ral|colonel|commandant|commissaire|porte parole|d\xE9put\xE9|d\xE9put\xE9e|s\xE9nateur|s\xE9natrice|conseiller|conseill\xE8re|entra\xEEneur|entra\xEEneuse|ing\xE9nieur|ing\xE9nieure|responsable|g\xE9rant|g\xE9rante|fondateur|fondatrice|avocat|avocate|m\xE9decin|infirmier|infirmi\xE8re|enseignant|enseignante|agriculteur|agricultrice|chercheur|chercheuse|\xE9conomiste|historien|historienne|sociologue|g\xE9ologue|hydrologue|biologiste|analyste|expert|experte|roi|reine|prince|princesse|pape|\xE9v\xEAque|pasteur|ambassadeur|ambassadrice|d\xE9l\xE9gu\xE9|d\xE9l\xE9gu\xE9e|d\xE9l\xE9gu\xE9 g\xE9n\xE9ral|pdg|patron|patronne|auteur|autrice|metteur en sc\xE8ne|r\xE9alisateur|r\xE9alisatrice|pompier|p\xEAcheur|\xE9leveur|\xE9leveuse|habitant|habitante|\xE9tudiant|\xE9tudiante|syndicaliste|militant|militante|\xE9lu|\xE9lue"
      ),
      speakerNouns: list(
        "autorit\xE9s|experts|scientifiques|chercheurs|police|gendarmerie|gouvernement|minist\xE8re|conseil|agence|entreprise|soci\xE9t\xE9|groupe|habitants|riverains|critiques|analystes|m\xE9decins|syndicat|syndicats|comit\xE9|tribunal|cour|\xE9quipe|d\xE9partement|r\xE9gion|organisateurs|parquet|avocats|agriculteurs|commission|banque|universit\xE9|h\xF4pital|association|associations|exploitant|\xE9conomistes|ing\xE9nieurs|direction|institut|autorit\xE9|mairie|pr\xE9fecture|opposition|majorit\xE9|parti|parlement|s\xE9nat|assembl\xE9e|f\xE9d\xE9ration|ligue|club|pirates|pompiers|soignants|enseignants|parents|p\xEAcheurs|\xE9leveurs|salari\xE9s|patients|passagers|t\xE9moins|enqu\xEAteurs|\xE9lus|collectif|office|observatoire|op\xE9rateur|fondation|organisation|ong|onu|union europ\xE9enne|commission europ\xE9enne|\xE9lys\xE9e|matignon|maison blanche|kremlin|m\xE9t\xE9o france|insee"
      ),
      speakerPapers: list(
        "rapport|\xE9tude|enqu\xEAte|sondage|audit|communiqu\xE9|chiffres|donn\xE9es|statistiques|r\xE9sultats|document|bilan|note"
      ),
      showingVerbs: list("constate|observe|indique|indiquent|souligne|confirme|confirment|pr\xE9cise"),
      firstPersons: list("je|nous|moi|mon|ma|mes|notre|nos"),
      personPronouns: list("il|elle"),
      bodyPronouns: list("ils|elles"),
      keptTitles: list("dr|docteur|pr|professeur"),
      captionMarks: list(
        "photo|photos|cr\xE9dit photo|cr\xE9dits photo|cr\xE9dit|cr\xE9dits|cr\xE9dit photographique|image|illustration|infographie|source|vid\xE9o|l\xE9gende|dessin|carte|document|photo d\u2019archives|photo d\u2019illustration"
      ),
      agencies: list(
        "afp|reuters|ap|epa|getty images|belga|keystone|sipa|maxppp|abaca|hans lucas|xinhua|bloomberg|afp photo|presse canadienne"
      ),
      clauseOpeners: list(
        "dont|ce qui|ce que|ce qu'|o\xF9|notamment|y compris|ainsi que|ainsi qu'|selon|d' apr\xE8s|en particulier|soit|parmi lesquels|parmi lesquelles|qui|apr\xE8s|pendant|contre"
      ),
      phraseOpeners: list(
        "afin de|afin d'|afin que|dans le cadre de|dans le cadre du|dans le cadre d'|en vue de|en vue d'|lors de|lors d'|lors du|lors des|\xE0 l' occasion de|\xE0 l' occasion du|au cours de|au cours du|au cours des"
      ),
      relatives: list("qui|que|dont|o\xF9|lequel|laquelle|lesquels|lesquelles|auquel"),
      adverbialOpeners: list(
        "\xE0|au|aux|en|dans|sur|sous|depuis|d\xE8s|pendant|durant|apr\xE8s|avant|selon|pour|par|avec|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|aujourd'hui|demain|ce matin|ce soir|cette ann\xE9e|cette semaine|d\xE9sormais|actuellement|r\xE9cemment|chaque|au total|parmi|face \xE0|pr\xE8s de|lors|d' apr\xE8s|interrog\xE9|interrog\xE9e|jeudi|d' ici|\xE0 partir|entre"
      ),
      danglers: list(
        "que|qu'|qui|dont|o\xF9|si|s'|plus|moins|tr\xE8s|trop|aussi|pr\xE8s|environ|presque|ne|n'|y|se|me|comme|quand|lorsque|lorsqu'|seulement|notamment|parce|m|mm|mme|dr|c'|j'|puisqu'|jusqu'|encore|non|pas|m\xEAme"
      ),
      collectives: list("entre|comprend|comprennent|respectivement|soit|ni|\xE0 savoir"),
      loosePrepositions: list("apr\xE8s|avant|pendant|dans|en|chez|avec|sous|vers|depuis|lors|d\xE8s|durant|contre"),
      verbs: list(
        "laiss|sembl|augur|inaugur|lev|relev|soulev|enlev|tir|retir|chang|mang|partag|encourag|engag|d\xE9gag|modifi|b\xE9n\xE9fici|n\xE9goci|associ|multipli|remerci|oubli|appr\xE9ci|qualifi|justifi|identifi|clarifi|simplifi|certifi|notifi|sollicit|visit|h\xE9sit|m\xE9rit|h\xE9rit|habit|plac|d\xE9plac|remplac|avanc|renonc|prononc|exerc|forc|balanc|nomm|form|transform|inform|donn|abandonn|ordonn|pardonn|fonctionn|mentionn|conditionn|sanctionn|questionn|stationn|aliment|exp\xE9riment|fr\xE9quent|orient|content|tranch|march|accroch|d\xE9tach|arrach|emp\xEAch|p\xEAch|brill|r\xE9veill|conseill|veill|signal|\xE9gal|parl|m\xEAl|br\xFBl|roul|coul|\xE9croul|d\xE9roul|souhait|trait|profit|acquitt|support|transport|rapport|apport|import|emport|exploit|r\xE9sist|insist|assist|persist|consist|attest|protest|contest|manifest|ajust|consult|r\xE9sult|ex\xE9cut|discut|disput|recrut|d\xE9but|salu|\xE9volu|pollu|contribu|distribu|attribu|constitu|restitu|substitu|institu|relanc|ten|ven|voul|pouv|dev|sav|fais|r\xE9par|pr\xE9par|compar|s\xE9par|d\xE9clench|relev|convoqu|expliqu|fabriqu|pratiqu|mobilis|r\xE9alis|organis|modernis|privatis|utilis|analys|autoris|favoris|g\xE9n\xE9ralis|stabilis|s\xE9curis|num\xE9ris|\xE9pargn|t\xE9moign|\xE9loign|d\xE9sign|enseign|peign|craign|attaqu|marqu|remarqu|risqu|exist|habill|consacr|c\xE9l\xE8br|c\xE9l\xE9br|consid\xE8r|consid\xE9r|op\xE8r|op\xE9r|r\xE9cup\xE8r|r\xE9cup\xE9r|tol\xE8r|g\xE8r|g\xE9r|sugg\xE8r|sugg\xE9r|pr\xE9f\xE8r|pr\xE9f\xE9r|diff\xE8r|diff\xE9r|adh\xE8r|adh\xE9r|acc\xE9l\xE8r|acc\xE9l\xE9r|mod\xE8r|lib\xE9r|int\xE8gr|int\xE9gr|inqui\xE8t|inqui\xE9t|interpr\xE8t|compl\xE8t|compl\xE9t|refl\xE8t|r\xE8gl|r\xE9glement|ferm|confirm|arm|ch\xF4m|r\xE9form|nourri|grandi|vieilli|fini|b\xE2ti|d\xE9moli|\xE9tabli|\xE9largi|enrichi|ralenti|rempli|r\xE9agi|r\xE9fl\xE9chi|r\xE9ussi|est|sont|\xE9tait|\xE9taient|sera|seront|serait|seraient|fut|furent|a|ont|avait|avaient|aura|auront|aurait|auraient|fait|font|faisait|fera|va|vont|ira|peut|peuvent|pouvait|pourra|pourront|pourrait|pourraient|doit|doivent|devait|devra|devront|devrait|devraient|veut|veulent|voudrait|faut|faudra|faudrait|prend|prennent|prendra|met|mettent|mettra|permet|permettent|permettra|tient|tiennent|vient|viennent|devient|deviennent|revient|reviennent|obtient|maintient|soutient|dit|disent|sait|savent|voit|voient|re\xE7oit|re\xE7oivent|perd|perdent|rend|rendent|attend|attendent|vend|vendent|r\xE9pond|r\xE9pondent|d\xE9pend|d\xE9pendent|\xE9tend|suit|suivent|vit|vivent|\xE9crit|\xE9crivent|conduit|produit|produisent|construit|r\xE9duit|r\xE9duisent|d\xE9truit|sort|sortent|part|partent|ouvre|ouvrent|offre|offrent|couvre|souffre|souffrent|court|meurt|meurent|cro\xEEt|conna\xEEt|connaissent|na\xEEt|para\xEEt|paraissent|pla\xEEt|craint|craignent|atteint|atteignent|rejoint|joint|\xE9tablit|finit|r\xE9unit|r\xE9unissent|fournit|fournissent|garantit|subit|subissent|choisit|agit|agissent|remplit|investit|investissent|interdit|invoque|exclut|conclut|inclut|d\xE9tient|contient|contiennent|pr\xE9voit|pr\xE9voient|reconna\xEEt|promet|promettent|remet|transmet|comprend|comprennent|apprend|entend|entendent|d\xE9fend|d\xE9fendent|descend|sert|servent|dessert|appartient|annonc|affirm|prouv|r\xE9serv|explor|d\xE9clar|expliqu|indiqu|pr\xE9cis|ajout|estim|soulign|rappel|appell|confirm|accus|augment|baiss|diminu|pass|rest|compt|arriv|commenc|continu|dur|gagn|montr|port|trouv|travaill|lanc|cr\xE9|propos|pr\xE9sent|accept|refus|rejet|adopt|vot|d\xE9cid|demand|r\xE9clam|recommand|exig|impos|oblig|autoris|critiqu|d\xE9nonc|menac|touch|frapp|provoqu|caus|entra\xEEn|occup|emploi|employ|pay|pai|co\xFBt|repr\xE9sent|correspond|concern|existe|exist|aid|assur|financ|d\xE9pens|utilis|install|ferm|bloqu|chiffr|report|transf\xE8r|d\xE9clench|avert|livr|organis|particip|invit|rencontr|sign|lutt|prot\xE9g|prot\xE8g|sauv|\xE9vacu|surveill|contr\xF4l|v\xE9rifi|analys|\xE9tudi|publi|r\xE9v\xE9l|d\xE9taill|jug|condamn|arr\xEAt|lib\xE8r|tu|bless|tomb|mont|grimp|recul|progress|stagn|domin|men|termin|ach\xE8v|d\xE9marr|red\xE9marr|accueill|gard|quitt|envoi|envoy|am\xE8n|jou|marqu|battr|aboli|esp\xE8r|redout|regrett|d\xE9plor|racont|\xE9voqu|cit|constat|observ|not|illustr|repos|dispos|consomm|export|import|r\xE9colt|cultiv|\xE9lev|chut|d\xE9pass|approch|attein|subsist|manqu|suffi|suspend|appliqu|respect|renforc|am\xE9lior|aggrav|limit|visent|vis|cherch|tent|essai|r\xE9uss|\xE9chou"
      ),
      partialVerbs: true,
      verbEndings: list("e|ent|ait|aient|era|eront|erait|eraient|a|\xE8rent|\xE9|t"),
      auxiliaries: list(
        "est|sont|\xE9tait|\xE9taient|sera|seront|serait|seraient|fut|furent|a|ont|avait|avaient|aura|auront|aurait|auraient|peut|peuvent|pourra|pourront|pourrait|pourraient|doit|doivent|devra|devront|devrait|devraient|va|vont|veut|veulent|faut|ne|n'|se|s'|y|n' est|n' a|n' ont|n' \xE9taient"
      ),
      existentials: [],
      subjectAuxiliaries: list("a|ont|est|sont|\xE9tait|sera"),
      prepositions: list(
        "\xE0|au|aux|de|d'|du|des|en|dans|par|pour|sur|sous|avec|sans|chez|entre|vers|depuis|pendant|durant|avant|apr\xE8s|contre|d\xE8s|malgr\xE9|parmi|selon|hors|outre|jusqu'|jusqu' \xE0|jusqu' au|pr\xE8s de|pr\xE8s d'|lors de|lors du|via|envers|derri\xE8re|devant"
      ),
      genitives: list("de|d'|du|des"),
      alternatives: list("ou|ni|entre"),
      coordinators: list("et|ou|mais|ni|puis|or|donc|car"),
      demonstratives: list("ce|cet|cette|ces"),
      determiners: list(
        "le|la|les|l'|un|une|des|du|au|aux|ce|cet|cette|ces|mon|ma|mes|son|sa|ses|notre|nos|votre|vos|leur|leurs|chaque|quelque|quelques|plusieurs|certains|certaines|tout|tous|toute|toutes|aucun|aucune|deux|trois|quatre|cinq|six"
      ),
      dateOpeners: list("le|du|au|d\xE8s le|depuis le|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"),
      todayWords: list("aujourd'hui|aujourd\u2019hui"),
      months: list("janvier|f\xE9vrier|mars|avril|mai|juin|juillet|ao\xFBt|septembre|octobre|novembre|d\xE9cembre"),
      weekdays: list("lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche")
    });
  }
});

// src/language/german.ts
var german;
var init_german = __esm({
  "src/language/german.ts"() {
    "use strict";
    init_lists();
    init_neutral();
    german = () => ({
      ...neutralPack("de"),
      locale: "de-DE",
      name: "Deutsch",
      labels: {
        briefing: "Kurzbericht",
        agenda: "Inhalt",
        summary: "Zusammenfassung",
        summaryHeading: "Das Wichtigste in K\xFCrze",
        points: "Kernpunkte",
        assessment: "Einsch\xE4tzung",
        needs: "Was n\xF6tig ist",
        enumeration: "Punkt f\xFCr Punkt",
        figure: "Die Zahl",
        figures: "Wichtige Zahlen",
        quote: "Im Wortlaut",
        timeline: "Zeitlicher Ablauf",
        cause: "Hintergrund",
        outlook: "Ausblick",
        background: "Hintergrund",
        reactions: "Reaktionen",
        nextSteps: "N\xE4chste Schritte",
        details: "Einzelheiten",
        question: "Frage und Antwort",
        voices: "Wer was sagt",
        sources: "Quelle",
        evidence: "S\xE4tze des Artikels",
        captions: "Bildunterschriften",
        table: "Tabelle",
        chart: "Diagramm",
        barChart: "Balkendiagramm",
        lineChart: "Liniendiagramm",
        unit: "Einheit",
        traced: "Die Worte auf den Folien sind die der Quelle.",
        tracedInNotes: "Die Worte auf den Folien sind die der Quelle; deren S\xE4tze stehen in den Notizen zu jeder Folie.",
        accordingTo: "{speaker}",
        part: "({part}/{of})",
        date: "{day}. {monthName} {year}",
        dayMonth: "{day}. {monthName}"
      },
      pointWords: 22,
      slideWords: 42,
      headingWords: 11,
      decimalMark: ",",
      quarters: list("quartal"),
      levels: list("war|waren|lag bei|lagen bei|betrug|betrugen|erreichte|auf|von"),
      totals: list("gesamt|insgesamt|summe|durchschnitt|mittelwert"),
      abbreviations: list(
        "dr|prof|hr|fr|st|str|nr|ca|bzw|usw|evtl|ggf|inkl|exkl|mio|mrd|tsd|abs|art|hrsg|jh|z|b|u|a|d|h|i|s|o|v|n|chr|geb|gest|jan|feb|apr|aug|sept|sep|okt|nov|dez|tel|max|min|vgl|sog|dipl|ing|rd|std|kfm|bd|aufl|allg|einschl|entspr|etc|gem|ges|lt|mind|pkt|rer|nat|phil|med|vorm|nachm|zzgl|zzt|zt|usf|abt|anm|bes|bspw|co|ltd"
      ),
      ordinalNouns: list(
        "jahrhundert|jahrhunderts|jahrestag|jahrtausend|geburtstag|mal|male|platz|rang|etage|stock|stockwerk|spieltag|runde|minute|kalenderwoche|woche|liga|bundesliga|weltkrieg|weltkriegs|auflage|ausgabe|klasse|klassen|quartal|quartals|sitzung|lebensjahr|lebensjahres|tag|tages|jahr|jahres|fc|sc|sv|semester|bezirk|wahlperiode|legislaturperiode|\xE4nderung|verordnung|bataillon|division|deutsche|deutschen|internationale|internationalen"
      ),
      stopwords: list(
        "der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|und|oder|aber|denn|sondern|in|im|ins|an|am|auf|aus|bei|beim|mit|nach|von|vom|zu|zum|zur|f\xFCr|um|\xFCber|unter|vor|durch|gegen|ohne|bis|seit|w\xE4hrend|wegen|trotz|zwischen|ist|sind|war|waren|wird|werden|wurde|wurden|worden|sein|hat|haben|hatte|hatten|kann|k\xF6nnen|konnte|soll|sollen|sollte|muss|m\xFCssen|musste|will|wollen|darf|d\xFCrfen|er|sie|es|wir|ihr|ich|sich|ihn|ihm|ihnen|ihre|ihren|ihrer|seine|seinen|seiner|unser|dieser|diese|dieses|diesen|diesem|jener|welche|welcher|was|wer|wie|wo|wenn|als|ob|dass|weil|da|so|auch|nur|noch|schon|nicht|kein|keine|keinen|mehr|sehr|dann|doch|damit|alle|allen|andere|anderen|man|sagte|zwei"
      ),
      pronouns: list(
        "erstens|zweitens|drittens|viertens|f\xFCnftens|bis dahin|bis dato|andernfalls|sonst|seither|seitdem|er|sie|es|wir|ihr|ich|dies|das sei|diese|dieser|dieses|diesen|diesem|jene|jener|sein|seine|seinen|seiner|ihre|ihren|ihrer|ihm|ihnen|ihn|dort|hier|da|dabei|daf\xFCr|dagegen|daher|damit|danach|daneben|daran|darauf|daraus|darin|dar\xFCber|darum|darunter|davon|davor|dazu|dann|so|beide|beides|andere|einige|letztere|letzterer|erstere|ersterer|deren|dessen|man|ebenso|solche|das|nur eine|nur einer|nur eines"
      ),
      connectives: list(
        "aber|und|doch|jedoch|allerdings|au\xDFerdem|zudem|ferner|dar\xFCber hinaus|dennoch|trotzdem|deshalb|deswegen|daher|folglich|somit|also|hingegen|dagegen|andererseits|einerseits|indes|indessen|unterdessen|inzwischen|gleichzeitig|zugleich|ebenfalls|zum beispiel|beispielsweise|kurzum|schlie\xDFlich|denn|immerhin|freilich|vielmehr|\xFCberdies|hinzu kommt|oder|sondern"
      ),
      contrasts: list(
        "aber|jedoch|doch|allerdings|obwohl|obgleich|obschon|wenngleich|trotz|trotzdem|dennoch|statt|anstatt|anstelle|sondern|au\xDFer|ausgenommen|w\xE4hrend|hingegen|dagegen|nicht nur|zwar"
      ),
      causes: list("weil|da|denn|wegen|aufgrund|infolge|dank|deshalb|deswegen|daher|sodass|so dass|grund daf\xFCr|ursache"),
      conditions: list(
        "wenn|falls|sofern|soweit|solange|es sei denn|vorausgesetzt|unter der bedingung|im falle|bis|bevor|ehe|ob|nur wenn|erst wenn"
      ),
      negations: list(
        "nicht|kein|keine|keinen|keinem|keiner|keines|nie|niemals|niemand|nichts|ohne|weder|noch nicht|kaum|lehnt|lehnte|verweigert|dementiert|nirgends|verneint"
      ),
      harmless: list(
        "nicht nur|ohne zweifel|nicht zuletzt|ohnehin|bis zu|bis heute|bis jetzt|bis ende|bis anfang|bis mitte"
      ),
      qualifiers: list(
        "fast|nahezu|beinahe|knapp|rund|etwa|ungef\xE4hr|circa|ca|gut|mehr als|weniger als|\xFCber|unter|mindestens|wenigstens|h\xF6chstens|maximal|bis zu|nur|lediglich|gerade einmal|insgesamt|weitere|sch\xE4tzungsweise|im schnitt|durchschnittlich|ann\xE4hernd|kaum|gegen|um die|um|an die|nicht mehr als|nicht weniger als"
      ),
      looseQualifiers: list("jede|jeder|jedes|alle|binnen"),
      qualifiersBehind: list("oder mehr|oder weniger|und mehr"),
      fractions: {
        "die h\xE4lfte": 0.5,
        "ein drittel": 1 / 3,
        "zwei drittel": 2 / 3,
        "ein viertel": 0.25,
        "drei viertel": 0.75,
        "ein f\xFCnftel": 0.2,
        "zwei f\xFCnftel": 0.4,
        "ein zehntel": 0.1,
        "doppelt so viel": 2,
        "doppelt so viele": 2,
        "das doppelte": 2,
        "das dreifache": 3
      },
      ranges: list("zwischen \u2026 und|von \u2026 bis|von \u2026 auf|\u2026 bis"),
      rates: list("pro|je"),
      currencies: list("euro|cent|dollar|us dollar|franken|pfund|yen|yuan|rubel|kronen|z\u0142oty|zloty|forint"),
      numbered: list(
        "stra\xDFe|artikel|paragraf|paragraph|kapitel|seite|zimmer|raum|flug|gleis|linie|nummer|nr|phase|stufe|runde|etappe|ebene|band|teil|abbildung|tabelle|typ|modell|version|sektor|zone|los|gesetz|sender|jahr|jahre|jahres|platz|klasse|gruppe|level|windst\xE4rke|im|am|ab|seit|bis"
      ),
      keyCounts: list(
        "menschen|einwohner|haushalte|haushalten|familien|l\xE4nder|l\xE4ndern|staaten|sch\xFCler|studierende|kinder|besch\xE4ftigte|mitarbeiter|mitarbeitende|arbeitspl\xE4tze|stellen|patienten|fahrg\xE4ste|passagiere|w\xE4hler|kunden|mitglieder|f\xE4lle|tote|verletzte|frauen|m\xE4nner|wohnungen|h\xE4user|schulen|unternehmen|betriebe|stimmen|landwirte|besucher|gefl\xFCchtete|soldaten|lehrkr\xE4fte|pflegekr\xE4fte|nutzer|st\xE4dte|gemeinden|b\xFCrger|geb\xE4ude"
      ),
      multipliers: {
        dutzend: 12,
        hundert: 100,
        tausend: 1e3,
        tausende: 1e3,
        million: 1e6,
        millionen: 1e6,
        mio: 1e6,
        milliarde: 1e9,
        milliarden: 1e9,
        mrd: 1e9,
        billion: 1e12,
        billionen: 1e12
      },
      units: list(
        "%|prozent|prozentpunkte|prozentpunkten|euro|dollar|franken|km|kilometer|kilometern|meter|metern|cm|zentimeter|mm|millimeter|kg|kilo|kilogramm|gramm|tonnen|tonne|hektar|liter|kubikmeter|quadratmeter|quadratkilometer|mw|gw|megawatt|gigawatt|kilowatt|kwh|mwh|gwh|kilowattstunden|megawattstunden|gigawattstunden|kilowattstunde|terawattstunden|grad|knoten|dezibel|barrel|hektoliter|gigabyte|grad celsius"
      ),
      lesserUnits: list(
        "jahre|jahren|jahr|stunden|stunde|uhr|minuten|minute|sekunden|tage|tagen|tag|wochen|woche|monate|monaten|monat|jahrhunderte|tore|spiele|punkte|mal"
      ),
      ordinals: [
        list("erstens|der erste|die erste|das erste|zum ersten|zuerst"),
        list("zweitens|der zweite|die zweite|das zweite|zum zweiten|danach"),
        list("drittens|der dritte|die dritte|das dritte|zum dritten"),
        list("viertens|der vierte|die vierte|das vierte|zum vierten"),
        list("f\xFCnftens|der f\xFCnfte|die f\xFCnfte|das f\xFCnfte|zum f\xFCnften"),
        list("sechstens|der sechste|die sechste|das sechste|zum sechsten")
      ],
      divisions: [
        list("teil|buch|anlage|anhang"),
        list("kapitel"),
        list("abschnitt"),
        list("unterabschnitt|titel|untertitel"),
        list("artikel|art|\xA7"),
        list("absatz"),
        list("nummer")
      ],
      sectionNames: list(
        "hintergrund|einleitung|zusammenfassung|ziel|ziele|zielsetzung|methoden|methode|methodik|ergebnisse|diskussion|schlussfolgerung|schlussfolgerungen|fazit|empfehlungen|ausblick|teilnehmer|tagesordnung|beschl\xFCsse|zeitplan|kosten"
      ),
      firstSteps: list("zun\xE4chst|zum einen|vor allem anderen"),
      nextSteps: list("anschlie\xDFend|zum anderen|als n\xE4chstes"),
      ordinalLinks: list("ist dass|war dass|lautet"),
      lastOrdinals: list("schlie\xDFlich|zuletzt|zu guter letzt|der letzte|die letzte|das letzte"),
      ordinalStops: list(
        "der|die|das|den|dem|des|im|am|zum|zur|in|an|auf|bei|f\xFCr|von|seit|ein|eine|einen|jede|jeder|jedes|seine|ihre"
      ),
      announcers: list(
        "gr\xFCnde|gr\xFCnden|bedingungen|schritte|schritten|ma\xDFnahmen|punkte|punkten|ziele|ziele|priorit\xE4ten|grunds\xE4tze|fragen|\xE4nderungen|vorschl\xE4ge|empfehlungen|regeln|optionen|m\xF6glichkeiten|faktoren|aufgaben|wege|bereiche|s\xE4ulen|ursachen|anforderungen|forderungen|lehren|probleme|teile|phasen|risiken|zusagen|vorteile|elemente|aktionen|szenarien|kategorien|kriterien|hindernisse|herausforderungen|fehler|ergebnisse|argumente|erkl\xE4rungen|hinweise|tipps|anzeichen|symptome|entscheidungen|ausnahmen|ideen|arten|quellen|dienste|projekte|bausteine|voraussetzungen|stufen"
      ),
      plurals: list(
        "die|diese|diesen|mehrere|mehreren|zwei|drei|vier|f\xFCnf|sechs|sieben|acht|neun|zehn|einige|einigen|folgende|folgenden|den"
      ),
      numerals: { ...counted("eins|zwei|drei|vier|f\xFCnf|sechs|sieben|acht|neun|zehn|elf|zw\xF6lf"), ein: 1, eine: 1, einen: 1 },
      listOpeners: list("folgende|folgenden|wie folgt|n\xE4mlich|sind|umfasst|umfassen|darunter|unter anderem|und zwar"),
      exampleOpeners: list("wie|darunter|etwa|beispielsweise|zum beispiel|unter anderem"),
      topicOpeners: list("was die|was den|was das|hinsichtlich|bez\xFCglich|in bezug auf|zum thema|mit blick auf"),
      needs: list(
        "muss|m\xFCssen|m\xFCsse|m\xFCssten|m\xFCsste|soll|sollen|sollte|sollten|braucht|brauchen|ben\xF6tigt|ben\xF6tigen|erfordert|fordert|fordern|forderte|verlangt|verlangen|empfiehlt|empfehlen|ist n\xF6tig|notwendig|erforderlich|verpflichtet|ist zu|sind zu"
      ),
      outlooks: list(
        "k\xFCnftig|n\xE4chste|n\xE4chsten|n\xE4chstes|kommende|kommenden|kommendes|geplant|plant|planen|erwartet|erwarten|voraussichtlich|bis ende|ab dem|soll|sollen|wird|werden|will|wollen"
      ),
      speechVerbs: list(
        "sagte|sagt|sagten|sagen|erkl\xE4rte|erkl\xE4rt|erkl\xE4rten|betonte|betont|betonten|warnte|warnt|warnten|berichtete|berichtet|berichteten|f\xFCgte hinzu|erg\xE4nzte|erg\xE4nzt|meinte|meint|kritisierte|kritisiert|kritisierten|forderte|fordert|forderten|r\xE4umte ein|r\xE4umt ein|best\xE4tigte|best\xE4tigt|teilte mit|teilt mit|schrieb|schreibt|erl\xE4uterte|erl\xE4utert|versicherte|versichert|versprach|verspricht|hofft|hoffte|f\xFCrchtet|bef\xFCrchtet|bef\xFCrchten|glaubt|sch\xE4tzt|sch\xE4tzen|rechnet|res\xFCmiert|res\xFCmierte|bilanzierte|mahnte|mahnt|verweist|verwies|begr\xFCndete|begr\xFCndet|erz\xE4hlt|erz\xE4hlte|antwortete|lobte|lobt|dementierte|dementiert|empfiehlt|empfahl|erinnerte|erinnert|stellte klar|k\xFCndigte an|k\xFCndigt an"
      ),
      keptSpeechVerbs: list(
        "warnte|warnt|warnten|forderte|fordert|forderten|kritisierte|kritisiert|kritisierten|hofft|hoffte|f\xFCrchtet|bef\xFCrchtet|bef\xFCrchten|glaubt|sch\xE4tzt|sch\xE4tzen|rechnet|versprach|verspricht|mahnte|mahnt|dementierte|dementiert|empfiehlt|empfahl|lobte|lobt|meinte|meint|r\xE4umte ein|r\xE4umt ein"
      ),
      passives: list("wird|werden|wurde|wurden|worden"),
      complementisers: [],
      speechSources: list(
        "laut|nach angaben von|nach angaben der|nach angaben des|nach einsch\xE4tzung von|nach einsch\xE4tzung der|nach den worten von|zufolge"
      ),
      speakerTitles: list(
        "herr|herrn|frau|dr|prof|professor|professorin|pr\xE4sident|pr\xE4sidentin|bundespr\xE4sident|kanzler|kanzlerin|bundeskanzler|bundeskanzlerin|minister|ministerin|ministerpr\xE4sident|ministerpr\xE4sidentin|bundesminister|bundesministerin|staatssekret\xE4r|staatssekret\xE4rin|b\xFCrgermeister|b\xFCrgermeisterin|oberb\xFCrgermeister|oberb\xFCrgermeisterin|landrat|landr\xE4tin|stadtrat|stadtr\xE4tin|richter|richterin|staatsanwalt|staatsanw\xE4ltin|direktor|direktorin|leiter|leiterin|chef|chefin|vorstand|vorsitzender|vorsitzende|gesch\xE4ftsf\xFChrer|gesch\xE4ftsf\xFChrerin|sprecher|sprecherin|abgeordneter|abgeordnete|senator|senatorin|trainer|trainerin|ingenieur|ingenieurin|manager|managerin|gr\xFCnder|gr\xFCnderin|anwalt|anw\xE4ltin|rechtsanwalt|rechtsanw\xE4ltin|arzt|\xE4rztin|lehrer|lehrerin|landwirt|landwirtin|forscher|forscherin|wissenschaftler|wissenschaftlerin|\xF6konom|\xF6konomin|historiker|historikerin|geologe|geologin|biologe|biologin|analyst|analystin|experte|expertin|k\xF6nig|k\xF6nigin|papst|bischof|botschafter|botschafterin|autor|autorin|anwohner|anwohnerin|pfarrer|pfarrerin|kapit\xE4n|kommissar|kommissarin|projektleiter|projektleiterin|energieberater|energieberaterin|mieter|mieterin|vermieter|vermieterin|eigent\xFCmer|eigent\xFCmerin"
      ),
      speakerNouns: list(
        "beh\xF6rde|beh\xF6rden|experten|fachleute|wissenschaftler|forscher|polizei|regierung|bundesregierung|ministerium|rat|stadt|stadtrat|gemeinderat|kreis|land|bund|agentur|unternehmen|konzern|firma|gruppe|anwohner|kritiker|analysten|\xE4rzte|gewerkschaft|gewerkschaften|komitee|gericht|team|amt|veranstalter|staatsanwaltschaft|anw\xE4lte|bauern|landwirte|kommission|bank|universit\xE4t|hochschule|krankenhaus|klinik|verband|verb\xE4nde|verein|betreiber|\xF6konomen|ingenieure|institut|opposition|koalition|partei|parlament|bundestag|bundesrat|landtag|feuerwehr|lehrer|eltern|fischer|mitarbeiter|patienten|zeugen|ermittler|stadtwerke|mieterverein|b\xFCrgerinitiative|stiftung|kammer|handwerkskammer|verwaltung|stadtverwaltung|un|eu|eu kommission|wei\xDFes haus|kreml|sprecher|sprecherin"
      ),
      speakerPapers: list(
        "bericht|studie|umfrage|gutachten|mitteilung|zahlen|daten|statistik|ergebnisse|papier|untersuchung|analyse"
      ),
      showingVerbs: list("berichtet|best\xE4tigt|erkl\xE4rt"),
      firstPersons: list("ich|wir|uns|mich|mir|mein|meine|unser|unsere"),
      personPronouns: list("er|sie"),
      bodyPronouns: list("sie"),
      keptTitles: list("dr|prof|professor|professorin"),
      captionMarks: list(
        "foto|fotos|bild|bilder|grafik|quelle|illustration|video|karte|archivfoto|symbolbild|fotograf|aufnahme|zeichnung|montage"
      ),
      agencies: list(
        "dpa|afp|reuters|ap|epa|apa|sda|keystone|imago|picture alliance|getty images|getty|ddp|epd|kna|xinhua|shutterstock|adobe stock|bloomberg"
      ),
      clauseOpeners: list("wobei|wodurch|sodass|weshalb|weswegen|woraufhin|womit"),
      relatives: list("dessen|deren|welche|welcher|welches"),
      danglers: list(
        "dass|der|die|das|wenn|weil|ob|als|wie|sehr|zu|fast|rund|etwa|knapp|nur|noch|auch|nicht|sich|mehr|weniger|so|um|herr|frau|dr|prof|damit|deren|dessen|was|wo|schon|erst"
      ),
      collectives: list("zwischen|sowohl|weder|entweder|beziehungsweise|jeweils|umfasst|umfassen"),
      verbs: list(
        "k\xFCndig|rost|beantrag|beauftrag|befrag|bem\xFCh|berat|ber\xE4t|bereit|beruh|besch\xE4ftig|besch\xE4dig|beseitig|besuch|beteilig|bewert|bewillig|bezahl|bezeichn|bezifferte|beziffer|dien|dr\xFCck|er\xF6ffn|erfass|erg\xE4nz|erinner|erkrank|erlaub|erleb|erm\xF6glich|ermittel|ernann|erneuer|erschwer|erw\xE4g|erz\xE4hl|erziel|feier|folg|f\xF6rder|frag|freu|f\xFCrcht|gef\xE4hrd|genehmig|gestalt|glaub|gr\xFCnd|halbier|handel|hinder|holte|h\xF6r|informier|infizier|k\xE4mpf|kehr|klag|kl\xE4r|kontrollier|konzentrier|kritisier|k\xFCmmer|lager|lern|l\xF6s|mach|meld|mess|mein|merk|miet|nenn|nannte|ordn|organisier|pack|pfleg|pr\xE4sentier|protestier|pr\xFCf|rag|reagier|realisier|regel|registrier|reis|reparier|rett|sag|sammel|sanier|schaff|sch\xE4tz|schick|schlie\xDF|sch\xFCtz|schwank|siedel|sicher|spar|sperr|sp\xFCr|st\xE4rk|stopp|streich|streik|st\xFCrz|tausch|teil|teste|trenn|\xFCberleg|\xFCbernahm|\xFCbernimm|\xFCberpr\xFCf|\xFCberrasch|\xFCberzeug|umfass|untersuch|unterzeichn|verdien|verdoppel|vereinbar|verfolg|verf\xFCg|verhandel|verhinder|verk\xFCnd|verk\xFCrz|verletz|vermeld|vermut|ver\xF6ffentlich|verringer|versammel|versch\xE4rf|verschieb|verschob|versicher|verst\xE4rk|versuch|verteil|verteidig|vertret|vertritt|verursach|verwend|verweiger|verzeichn|verz\xF6ger|vorleg|w\xE4hl|warn|wechsel|wehr|weiger|weis|wies|werb|wirb|widersprach|widerspricht|wiederhol|wohn|w\xFCnsch|z\xE4hl|zerst\xF6r|z\xF6ger|zwing|zwang|ist|sind|war|waren|sei|w\xE4re|w\xE4ren|wird|werden|wurde|wurden|w\xFCrde|w\xFCrden|hat|haben|hatte|hatten|h\xE4tte|h\xE4tten|kann|k\xF6nnen|konnte|konnten|k\xF6nnte|k\xF6nnten|soll|sollen|sollte|sollten|muss|m\xFCssen|musste|mussten|m\xFCsste|will|wollen|wollte|wollten|darf|d\xFCrfen|durfte|d\xFCrfte|d\xFCrften|mag|gibt|geben|gab|gaben|geht|gehen|ging|gingen|kommt|kommen|kam|kamen|steht|stehen|stand|standen|liegt|liegen|lag|lagen|sieht|sehen|sah|sahen|nimmt|nehmen|nahm|nahmen|h\xE4lt|halten|hielt|hielten|l\xE4sst|lassen|lie\xDF|lie\xDFen|bleibt|bleiben|blieb|blieben|hei\xDFt|hei\xDFen|hie\xDF|findet|finden|fand|fanden|bringt|bringen|brachte|brachten|wei\xDF|wissen|wusste|spricht|sprechen|sprach|sprachen|trifft|treffen|traf|trafen|tritt|treten|trat|traten|f\xE4llt|fallen|fiel|fielen|steigt|steigen|stieg|stiegen|sinkt|sinken|sank|sanken|w\xE4chst|wachsen|wuchs|beginnt|beginnen|begann|begannen|gewinnt|gewinnen|gewann|verliert|verlieren|verlor|verloren|zieht|ziehen|zog|zogen|tr\xE4gt|tragen|trug|trugen|schlie\xDFt|schlie\xDFen|schloss|entscheidet|entschied|entschieden|verbietet|verbot|bietet|bieten|bot|fordert|bekommt|bekommen|bekam|erh\xE4lt|erhalten|erhielt|erhielten|betrifft|betraf|entsteht|entstehen|entstand|entspricht|entsprechen|entsprach|verspricht|versprach|betr\xE4gt|betragen|betrug|f\xE4hrt|fahren|fuhr|l\xE4uft|laufen|lief|schreibt|schrieb|heizt|stellt|stellen|stellte|setzt|setzen|setzte|legt|legen|legte|f\xFChrt|f\xFChren|f\xFChrte|zeigt|zeigen|zeigte|braucht|brauchen|brauchte|kostet|kostete|zahlt|zahlen|zahlte|reicht|reichen|reichte|rechnet|rechnen|rechnete|plant|planen|plante|baut|bauen|baute|arbeitet|arbeiten|arbeitete|lebt|leben|lebte|geh\xF6rt|geh\xF6ren|geh\xF6rte|dauert|dauern|dauerte|startet|starten|startete|endet|enden|endete|\xF6ffnet|\xF6ffnen|\xF6ffnete|lehnt|lehnte|warnt|warnte|erkl\xE4rt|erkl\xE4rte|betont|betonte|erwartet|erwarten|erwartete|erreicht|erreichte|erh\xF6ht|erh\xF6hte|senkt|senkte|deckt|decken|deckte|liefert|liefern|lieferte|versorgt|versorgen|versorgte|ersetzt|ersetzen|ersetzte|verkauft|verkaufte|kauft|kaufte|verlangt|verlangte|best\xE4tigt|best\xE4tigte|beschlie\xDFt|beschloss|beschlossen|stimmt|stimmte|stimmten|unterst\xFCtzt|unterst\xFCtzte|pr\xFCft|pr\xFCfen|pr\xFCfte|investiert|investieren|investierte|finanziert|finanzieren|profitiert|profitieren|scheitert|scheiterte|verzichtet|verzichtete|nutzt|nutzen|nutzte|sorgt|sorgen|sorgte|fehlt|fehlen|fehlte|wirkt|wirken|wirkte|dr\xE4ngt|dr\xE4ngte|droht|drohen|drohte|hofft|hoffte|sucht|suchte|verbraucht|erzeugt|erzeugen|produziert|speist|speisen"
      ),
      partialVerbs: true,
      verbEndings: ["t", "te", "ten", "en", "et", "ete", "eten", "n"],
      auxiliaries: list(
        "ist|sind|war|waren|sei|wird|werden|wurde|wurden|w\xFCrde|w\xFCrden|hat|haben|hatte|hatten|kann|k\xF6nnen|konnte|konnten|k\xF6nnte|k\xF6nnten|soll|sollen|sollte|sollten|muss|m\xFCssen|musste|mussten|will|wollen|wollte|wollten|darf|d\xFCrfen|d\xFCrfte|d\xFCrften|nicht|auch|noch|bereits"
      ),
      existentials: [],
      subjectAuxiliaries: [],
      prepositions: list(
        "in|im|ins|an|am|ans|auf|aufs|aus|bei|beim|mit|nach|von|vom|zu|zum|zur|f\xFCr|f\xFCrs|um|\xFCber|unter|vor|durch|gegen|ohne|bis|seit|w\xE4hrend|wegen|trotz|zwischen|neben|hinter|laut|gegen\xFCber|innerhalb|au\xDFerhalb|entlang|dank|aufgrund|infolge|statt|anstelle|mithilfe|ab|pro|je|binnen"
      ),
      genitives: list("der|des|von|vom"),
      alternatives: list("oder|weder|noch|zwischen"),
      coordinators: list("und|oder|aber|sondern|denn|sowie|beziehungsweise"),
      demonstratives: list("dieser|diese|dieses|diesen|diesem"),
      determiners: list(
        "der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|dieser|diese|dieses|diesen|diesem|jeder|jede|jedes|jeden|jedem|mein|meine|sein|seine|seinen|seiner|seinem|ihr|ihre|ihren|ihrer|ihrem|unser|unsere|kein|keine|keinen|keiner|alle|allen|einige|viele|mehrere|beide|zwei|drei|vier|f\xFCnf|sechs|im|am|zum|zur|vom|beim|ins"
      ),
      dateOpeners: list("am|vom|zum|ab dem|seit dem|bis zum|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag"),
      todayWords: list("heute"),
      months: list("januar|februar|m\xE4rz|april|mai|juni|juli|august|september|oktober|november|dezember"),
      weekdays: list("montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag")
    });
  }
});

// src/language/indonesian.ts
var indonesian;
var init_indonesian = __esm({
  "src/language/indonesian.ts"() {
    "use strict";
    init_lists();
    init_neutral();
    indonesian = () => ({
      ...neutralPack("id"),
      locale: "id-ID",
      name: "Bahasa Indonesia",
      labels: {
        briefing: "Ringkasan Berita",
        agenda: "Daftar Isi",
        summary: "Ringkasan",
        summaryHeading: "Hal-hal yang perlu diingat",
        points: "Pokok-pokok utama",
        assessment: "Penilaian",
        needs: "Yang diperlukan",
        enumeration: "Rincian",
        figure: "Angka kunci",
        figures: "Angka-angka kunci",
        quote: "Kutipan",
        timeline: "Lini masa",
        cause: "Penyebab",
        outlook: "Langkah selanjutnya",
        background: "Latar belakang",
        reactions: "Tanggapan",
        nextSteps: "Langkah berikutnya",
        details: "Rincian",
        question: "Tanya jawab",
        voices: "Kata mereka",
        sources: "Sumber",
        evidence: "Kalimat asli dalam artikel",
        captions: "Keterangan foto",
        table: "Tabel",
        chart: "Grafik",
        barChart: "Grafik batang",
        lineChart: "Grafik garis",
        unit: "Satuan",
        traced: "Kata-kata pada setiap salindia sesuai dengan sumbernya.",
        tracedInNotes: "Kata-kata pada setiap salindia sesuai dengan sumbernya; kalimat aslinya tercantum dalam catatan tiap salindia.",
        accordingTo: "{speaker}",
        part: "({part}/{of})",
        date: "{day} {monthName} {year}",
        dayMonth: "{day} {monthName}"
      },
      pointWords: 22,
      slideWords: 42,
      headingWords: 11,
      decimalMark: ",",
      quarters: list("kuartal|triwulan"),
      levels: list("adalah|mencapai|sebesar|sebanyak|menjadi|dari|ke"),
      totals: list("total|jumlah|rata rata|keseluruhan"),
      abbreviations: list(
        "dr|ir|drs|dra|hj|h|prof|tn|ny|nn|jl|jln|no|kec|kab|kel|prov|ds|rp|dkk|dll|dsb|dst|dlm|dgn|yg|tgl|hlm|pdt|kh|st|sdr|sdri|bpk|kol|letkol|brigjen|mayjen|letjen|jend|kapt|gg|tbk|a.n|u.p|s.h|s.e|s.t|s.pd|s.sos|s.kom|m.si|m.pd|m.m|m.t|m.h|m.kes|ph.d|sp|kompol|akbp|kombes|irjen|jan|feb|mar|apr|jun|jul|agu|sep|okt|nov|des|th|telp|min|maks|cv|u.b|q.q|dr.h.c|wib|wita"
      ),
      stopwords: list(
        "yang|dan|di|ke|dari|pada|untuk|dengan|dalam|oleh|kepada|terhadap|tentang|sejak|hingga|sampai|antara|bagi|tanpa|atas|selama|karena|sebagai|seperti|menurut|melalui|setelah|sebelum|adalah|ialah|merupakan|ini|itu|tersebut|ia|dia|mereka|kami|kita|saya|aku|anda|kamu|nya|akan|telah|sudah|sedang|masih|dapat|bisa|harus|perlu|tidak|bukan|belum|tak|juga|hanya|lebih|paling|sangat|lagi|pun|lah|kah|atau|tetapi|namun|serta|agar|supaya|bahwa|jika|bila|kalau|ketika|saat|sementara|maka|sehingga|ada|para|setiap|tiap|semua|seluruh|beberapa|banyak|satu|dua|se|secara|hal|kata|ujar|katanya|ujarnya|lain|sama|baru|kembali|orang|tahun|hari|menjadi|terjadi|sekitar"
      ),
      pronouns: list(
        "ia|dia|mereka|kami|kita|saya|beliau|ini|itu|hal ini|hal itu|hal tersebut|keduanya|semuanya|sebagian|di sana|di sini|di situ|saat itu|ketika itu|waktu itu|sebelumnya|sesudahnya|setelah itu|sejak itu|dengan demikian|yang pertama|yang kedua|bila tidak|jika tidak|kalau tidak|begitu|demikian|tersebut|pihaknya|menurutnya|katanya|ujarnya|akibatnya"
      ),
      presenters: list("ini adalah|itu adalah|ini merupakan"),
      nominalizers: [],
      connectives: list(
        "namun|tetapi|tapi|akan tetapi|meski demikian|meskipun demikian|walau demikian|namun demikian|selain itu|di samping itu|lagi pula|bahkan|sementara itu|adapun|oleh karena itu|karena itu|oleh sebab itu|akibatnya|maka|jadi|dengan demikian|sebaliknya|di sisi lain|misalnya|contohnya|yakni|kemudian|lalu|selanjutnya|sebelumnya|setelah itu|terlebih|apalagi|dan|atau|untuk sementara|pada saat yang sama|terakhir|singkatnya|kendati demikian|sejauh ini|hasilnya|sayangnya|diketahui|diberitakan sebelumnya|sementara|sehingga|sebab|lebih lanjut|tak hanya itu|tidak hanya itu|bukan hanya itu|meski begitu|meskipun begitu|walau begitu|kala itu|untuk itu|karenanya|salah satunya|di antaranya|sebagai informasi|seperti diketahui|pada kesempatan tersebut|pada kesempatan itu|pada kesempatan yang sama|dalam hal ini|dalam konteks ini|terkait hal ini|terkait hal itu|praktis|termasuk|berikut ini|senada|begitu pula|begitu juga|lanjutnya|maka dari itu|alhasil|seiring dengan itu|dengan begitu|dalam kesempatan tersebut|dalam kesempatan itu|tentunya|mulai dari"
      ),
      contrasts: list(
        "namun|tetapi|tapi|akan tetapi|meski|meskipun|walau|walaupun|kendati|padahal|sedangkan|melainkan|kecuali|bukan hanya|tidak hanya|alih alih|sebaliknya|sekalipun|biarpun"
      ),
      causes: list("karena|sebab|akibat|lantaran|gara gara|disebabkan|sehingga|oleh karena itu|berkat|dipicu|penyebab"),
      conditions: list(
        "jika|bila|apabila|kalau|jikalau|asalkan|asal|seandainya|andaikan|selama|kecuali|dengan syarat|sebelum|sampai|hingga|dalam hal"
      ),
      negations: list("tidak|bukan|belum|tanpa|jangan|tak|tiada|tidaklah|membantah|menolak|gagal|kurang dari"),
      harmless: list(
        "tidak hanya|bukan hanya|tidak lain|sebelum ini|sampai saat ini|hingga kini|hingga saat ini|selama ini|sampai sekarang|tidak lama"
      ),
      qualifiers: list(
        "hampir|lebih dari|kurang dari|sekitar|kira kira|kurang lebih|setidaknya|sedikitnya|paling sedikit|paling tidak|paling lambat|paling banyak|minimal|maksimal|hanya|cuma|mencapai|sebanyak|sampai|hingga|rata rata|nyaris|tidak lebih dari|tidak kurang dari|total|di atas|di bawah|selama|sepanjang|lebih kurang|baru|sebesar"
      ),
      looseQualifiers: list("setiap|tiap|mencapai|sebanyak|sebesar|sepanjang|selama|dalam"),
      qualifiersBehind: list("lebih|atau lebih|atau kurang|ke atas"),
      fractions: {
        setengah: 0.5,
        separuh: 0.5,
        sepertiga: 1 / 3,
        "dua pertiga": 2 / 3,
        seperempat: 0.25,
        "tiga perempat": 0.75,
        seperlima: 0.2,
        sepersepuluh: 0.1,
        "dua kali lipat": 2,
        "tiga kali lipat": 3
      },
      ranges: list("antara \u2026 dan|dari \u2026 hingga|dari \u2026 menjadi|\u2026 hingga|\u2026 sampai"),
      rates: list("per|setiap"),
      currencies: list("rupiah|dolar|dolar as|euro|yen|yuan|ringgit|won|baht|peso|dolar singapura|poundsterling"),
      numbered: list(
        "jalan|nomor|no|pasal|ayat|bab|halaman|ruang|kamar|jalur|lantai|kelas|tahap|fase|putaran|pekan|babak|jilid|bagian|gambar|tabel|tipe|versi|zona|rt|rw|km|kilometer|tahun|tanggal|usia|umur|berusia|berumur|pada|blok|gerbong|seri"
      ),
      keyCounts: list(
        "orang|warga|jiwa|rumah tangga|keluarga|negara|siswa|mahasiswa|anak|pekerja|karyawan|pasien|penumpang|pemilih|pelanggan|anggota|kasus|korban|perempuan|laki laki|rumah|sekolah|perusahaan|suara|petani|nelayan|pengunjung|pengungsi|prajurit|guru|pengguna|kota|desa|kabupaten|kecamatan"
      ),
      multipliers: { lusin: 12, ratus: 100, ribu: 1e3, juta: 1e6, miliar: 1e9, milyar: 1e9, triliun: 1e12 },
      units: list(
        "%|persen|rupiah|dolar|dolar as|euro|yen|km|kilometer|meter|cm|sentimeter|mm|milimeter|kg|kilogram|gram|ton|kuintal|hektare|hektar|liter|meter kubik|meter persegi|kilometer persegi|mw|megawatt|gigawatt|kwh|derajat|derajat celsius|knot|desibel|barel|kali|gigabita|mil"
      ),
      lesserUnits: list("tahun|jam|menit|detik|hari|pekan|minggu|bulan|abad|gol|pertandingan|poin|malam"),
      ordinals: [
        list("pertama|yang pertama"),
        list("kedua|yang kedua"),
        list("ketiga|yang ketiga"),
        list("keempat|yang keempat"),
        list("kelima|yang kelima"),
        list("keenam|yang keenam"),
        list("ketujuh|yang ketujuh")
      ],
      divisions: [
        list("bagian besar|buku|lampiran"),
        list("bab"),
        list("bagian"),
        list("paragraf"),
        list("pasal"),
        list("ayat"),
        list("butir")
      ],
      sectionNames: list(
        "latar belakang|pendahuluan|ringkasan|abstrak|tujuan|metode|metodologi|hasil|pembahasan|kesimpulan|simpulan|saran|rekomendasi|peserta|agenda|keputusan|jadwal|anggaran|penutup"
      ),
      firstSteps: list("pertama tama|mula mula"),
      nextSteps: list("selanjutnya|kemudian|berikutnya"),
      ordinalLinks: list("adalah|ialah|yaitu|yakni"),
      lastOrdinals: list("terakhir|yang terakhir"),
      ordinalStops: list(
        "yang|hari|tahap|kali|juara|peringkat|anak|pihak|tanggal|dunia|abad|bulan|kelas|tingkat|untuk|pada|babak|putaran|pompa"
      ),
      announcers: list(
        "alasan|syarat|langkah|tindakan|poin|tujuan|prioritas|prinsip|pertanyaan|perubahan|usulan|usul|rekomendasi|aturan|pilihan|faktor|tugas|cara|bidang|pilar|penyebab|sebab|persyaratan|tuntutan|pelajaran|masalah|persoalan|tahap|tahapan|risiko|komitmen|manfaat|hal|unsur|skenario|kategori|kriteria|kendala|hambatan|tantangan|kesalahan|temuan|argumen|penjelasan|saran|imbauan|tanda|gejala|keputusan|pengecualian|gagasan|jenis|sumber|layanan|program|proyek|fokus"
      ),
      plurals: list("dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|beberapa|sejumlah|para|berbagai|sederet"),
      numerals: counted("satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|dua belas"),
      listOpeners: list(
        "yaitu|yakni|berikut|sebagai berikut|meliputi|mencakup|terdiri atas|terdiri dari|antara lain|di antaranya|adalah|ialah"
      ),
      exampleOpeners: list("seperti|antara lain|misalnya|di antaranya|termasuk"),
      topicOpeners: list("mengenai|terkait|soal|tentang|adapun|dalam hal|perihal"),
      needs: list(
        "harus|perlu|wajib|mesti|diminta|meminta|minta|diharuskan|diwajibkan|membutuhkan|memerlukan|dibutuhkan|diperlukan|mendesak|menuntut|merekomendasikan|menyarankan|mengimbau|diimbau"
      ),
      outlooks: list(
        "akan|mendatang|berikutnya|depan|rencana|berencana|direncanakan|ditargetkan|diperkirakan|diharapkan|menjelang|segera|bakal"
      ),
      speechVerbs: list(
        "kata|ujar|tutur|ucap|jelas|ungkap|imbuh|tambah|tegas|sebut|mengatakan|menyatakan|menjelaskan|menyebut|menyebutkan|menegaskan|menambahkan|mengungkapkan|menuturkan|mengaku|mengakui|membenarkan|membantah|menilai|menduga|memperkirakan|memperingatkan|mengingatkan|meminta|mengimbau|menyarankan|merekomendasikan|melaporkan|mengumumkan|mencatat|berharap|berpendapat|berjanji|menuduh|mengkritik|memprediksi|memastikan|menekankan|memaparkan|menerangkan|mengklaim|meyakini|menyimpulkan|mempertanyakan|mendesak|menuntut|menjawab|bercerita|mengeluhkan|mengeluh|khawatir"
      ),
      keptSpeechVerbs: list(
        "mengaku|mengakui|membantah|menilai|menduga|memperkirakan|memperingatkan|mengingatkan|meminta|mengimbau|menyarankan|merekomendasikan|berharap|berpendapat|berjanji|menuduh|mengkritik|memprediksi|mengklaim|meyakini|mempertanyakan|mendesak|menuntut|mengeluhkan|mengeluh|khawatir|membenarkan"
      ),
      clausalSpeechVerbs: list("mengatakan|menjelaskan|menyatakan|menegaskan|menambahkan|menyebutkan"),
      passives: [],
      complementisers: list("bahwa"),
      speechSources: list("menurut|berdasarkan keterangan|mengutip|di mata"),
      speakerTitles: list(
        "pak|bu|bapak|ibu|dr|prof|ir|profesor|dokter|presiden|wakil presiden|menteri|wakil menteri|gubernur|wakil gubernur|bupati|wakil bupati|wali kota|wakil wali kota|camat|lurah|kepala desa|kepala dinas|kepala badan|kepala|wakil kepala|ketua|wakil ketua|direktur|direktur utama|direktur jenderal|manajer|sekretaris|sekretaris jenderal|kapten|jenderal|kolonel|kapolres|kapolda|kapolri|juru bicara|anggota|hakim|jaksa|pelatih|insinyur|pendiri|pengacara|perawat|guru|petani|nelayan|peneliti|ekonom|sejarawan|geolog|ahli|pakar|pengamat|analis|raja|ratu|pangeran|paus|uskup|pendeta|ustaz|kiai|duta besar|koordinator|rektor|dekan|dosen|mahasiswa|warga|pedagang|pengusaha|penulis|seniman|sutradara|pemain|kiper|aktivis"
      ),
      speakerNouns: list(
        "pemerintah|pemerintah daerah|pejabat|pakar|ahli|peneliti|ilmuwan|polisi|kepolisian|kementerian|dinas|badan|lembaga|dewan|komisi|perusahaan|kelompok|warga|pengamat|analis|dokter|serikat|panitia|pengadilan|tim|kejaksaan|pengacara|petani|bank|universitas|rumah sakit|asosiasi|perhimpunan|pengelola|ekonom|institut|otoritas|partai|dpr|dprd|parlemen|federasi|klub|guru|orang tua|nelayan|pekerja|pasien|penumpang|saksi|penyidik|relawan|organisasi|yayasan|bnpb|bpbd|bmkg|bps|kpk|pln|pbb|uni eropa|gedung putih|istana|operator|pedagang|pengusaha|kantor|majelis|satgas|humas|tni|polri|penduduk|masyarakat|petugas"
      ),
      speakerPapers: list(
        "laporan|penelitian|studi|survei|jajak pendapat|audit|pernyataan|data|statistik|hasil|dokumen|kajian"
      ),
      showingVerbs: list("mencatat|menyebutkan|menyebut|menyimpulkan"),
      firstPersons: list("saya|kami|kita|aku"),
      personPronouns: list("ia|dia|beliau"),
      bodyPronouns: list("mereka"),
      shortName: "first",
      pronounVerbs: list(
        "katanya|ujarnya|tuturnya|jelasnya|ungkapnya|ucapnya|imbuhnya|tambahnya|tegasnya|sebutnya|paparnya|terangnya|lanjutnya|tandasnya|pungkasnya|tukasnya|cetusnya|kilahnya|keluhnya|akunya|bebernya|urainya|sambungnya|kenangnya|harapnya|pintanya|pesannya"
      ),
      placeNouns: list("provinsi|kabupaten|kota|kecamatan|kelurahan|desa|dusun|jalan|kampung"),
      keptTitles: list("dr|prof|ir"),
      captionMarks: list(
        "foto|gambar|sumber|ilustrasi|infografis|video|grafis|dok|dokumentasi|kredit|foto ilustrasi|foto arsip|tangkapan layar"
      ),
      agencies: list("antara|antara foto|afp|reuters|ap|epa|getty images|xinhua|kompas|tempo|detik|bloomberg|bernama"),
      clauseOpeners: list(
        "yang|sehingga|termasuk|terutama|khususnya|serta|antara lain|sementara|setelah|karena|yakni|yaitu|di antaranya|menurut|mulai|seiring|lengkap dengan"
      ),
      phraseOpeners: list("dalam rangka|seiring dengan|di tengah|menyusul|berkat"),
      relatives: list("yang|di mana|dimana"),
      adverbialOpeners: list(
        "di|pada|dalam|sejak|selama|setelah|usai|saat|ketika|untuk|dengan|dari|menurut|hari ini|kemarin|besok|kini|sekarang|saat ini|baru baru ini|sementara ini|senin|selasa|rabu|kamis|jumat|sabtu|minggu|tahun ini|tahun lalu|pekan ini|setiap|hingga|melalui|berdasarkan|di tengah|menjelang|secara|mulai|antara"
      ),
      danglers: list(
        "bahwa|yang|agar|supaya|karena|seperti|lebih|kurang|paling|hampir|sekitar|sangat|para|sang|si|antara|termasuk|namun|bila|jika|ketika|saat|hanya|baru|sehingga|sementara|secara|sedang|tanpa|setiap|tiap|adalah|yaitu|yakni|sebagai|sejak|saling|maupun|baik"
      ),
      collectives: list("antara|meliputi|mencakup|terdiri atas|terdiri dari|baik|masing masing"),
      loosePrepositions: list("di|pada|dalam|sejak|selama|setelah|melalui|dari|dengan"),
      verbs: list(
        "menutup|membuka|mencatat|mencapai|menjelaskan|melebar|menaikkan|tinggal|mengikuti|dibongkar|diperkuat|tersedia|menilai|melaporkan|membenarkan|mengatakan|menyatakan|datang|menemukan|ditemukan|mengirim|tiba|beroperasi|mengairi|mengingatkan|dibuka|ditutup|meminta|diperiksa|diumumkan|dinyatakan|dialirkan|menerima|mendapat|mendapatkan|memeriksa|berasal|diperkirakan|berumur|menjadi|terjadi|membuat|membangun|dibangun|memberi|memberikan|diberikan|mengambil|diambil|memakai|menggunakan|digunakan|membantu|bekerja|berjalan|berlangsung|berlaku|berubah|bertambah|berkurang|meningkat|menurun|naik|turun|tumbuh|jatuh|rusak|hancur|tewas|meninggal|lahir|hidup|mati|pergi|pulang|kembali|masuk|keluar|memasuki|meninggalkan|membawa|dibawa|mengangkut|menjual|dijual|membeli|dibeli|membayar|dibayar|menanam|memanen|panen|menghadapi|mengalami|merasakan|menderita|menyebabkan|disebabkan|mengakibatkan|mengancam|terancam|menyerang|diserang|menangkap|ditangkap|menahan|ditahan|menghukum|dihukum|memutuskan|diputuskan|menetapkan|ditetapkan|menolak|ditolak|menyetujui|disetujui|mendukung|didukung|menentang|melarang|dilarang|mengizinkan|diizinkan|mengubah|diubah|memperbaiki|diperbaiki|memperkuat|memperluas|mengurangi|dikurangi|menambah|ditambah|mengatur|diatur|mengawasi|diawasi|menguji|diuji|meneliti|diteliti|menghitung|dihitung|memilih|dipilih|terpilih|memimpin|dipimpin|mengikat|menandatangani|ditandatangani|bertemu|berbicara|berkata|bertanya|menjawab|menulis|ditulis|membaca|melihat|terlihat|mendengar|mengetahui|diketahui|memahami|menunjukkan|membuktikan|memastikan|menegaskan|mengumumkan|menyebut|menyebutkan|menambahkan|mengungkapkan|mengakui|mengaku|membantah|berharap|diharapkan|berencana|direncanakan|menargetkan|ditargetkan|memulai|dimulai|mengakhiri|berakhir|selesai|rampung|gagal|berhasil|memenangkan|menang|kalah|mengalahkan|bermain|berlatih|mengungsi|dievakuasi|mengevakuasi|menyelamatkan|selamat|hilang|tersebar|menyebar|memengaruhi|melibatkan|terlibat|memiliki|dimiliki|mempunyai|memerlukan|membutuhkan|diperlukan|dibutuhkan|menampung|menghasilkan|dihasilkan|memproduksi|mengekspor|mengimpor|menyalurkan|disalurkan|membagikan|dibagikan|menyediakan|disediakan|menyiapkan|disiapkan|melayani|dilayani|merawat|dirawat|mengobati|divaksin|menular|tertular|dilakukan|melakukan|menggelar|digelar|mengadakan|diadakan|dilaksanakan|melaksanakan|mengusulkan|diusulkan|menuntut|dituntut|menduga|diduga|memperkirakan|memprediksi|mengklaim|terdiri|mencakup|meliputi|termasuk|menempati|berada|terletak|memanfaatkan|dimanfaatkan|mengelola|dikelola|menelan|menghabiskan|merugikan|menguntungkan|bertahan|melanda|merendam|terendam|menggenangi|mengalir"
      ),
      partialVerbs: true,
      verbEndings: [],
      auxiliaries: list(
        "telah|sudah|akan|sedang|masih|dapat|bisa|harus|perlu|boleh|adalah|ialah|merupakan|tidak|belum|bukan|mampu|ingin|hendak|juga|hanya|pernah|tetap|bakal|tak|wajib|mulai|ada"
      ),
      existentials: list("ada|masih ada|sudah ada|telah ada|akan ada"),
      subjectAuxiliaries: list("akan|telah|sedang|juga|pun|masih"),
      prepositions: list(
        "di|ke|dari|pada|untuk|dengan|dalam|oleh|kepada|terhadap|tentang|sejak|hingga|sampai|antara|bagi|tanpa|atas|selama|karena|sebagai|seperti|menurut|melalui|setelah|sebelum|guna|demi|per|daripada|akibat|berdasarkan|mengenai|terkait|di bawah|di atas|di dalam|di tengah|bersama"
      ),
      genitives: list("dari"),
      alternatives: list("atau|maupun|antara"),
      coordinators: list("dan|atau|tetapi|serta|namun|maupun|tapi"),
      demonstratives: list("ini|itu|tersebut"),
      determiners: list(
        "para|setiap|tiap|semua|seluruh|beberapa|sejumlah|banyak|sebuah|seorang|seekor|suatu|satu|dua|tiga|empat|lima|enam|berbagai|sang|si"
      ),
      dateOpeners: list("pada|tanggal|senin|selasa|rabu|kamis|jumat|sabtu|minggu|sejak|hingga|mulai"),
      todayWords: list("hari ini"),
      months: list("januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember"),
      weekdays: list("senin|selasa|rabu|kamis|jumat|sabtu|minggu")
    });
  }
});

// src/language/japanese.ts
var japanese;
var init_japanese = __esm({
  "src/language/japanese.ts"() {
    "use strict";
    init_lists();
    init_neutral();
    japanese = () => ({
      ...neutralPack("ja"),
      locale: "ja-JP",
      name: "\u65E5\u672C\u8A9E",
      labels: {
        briefing: "\u8981\u7D04\u8CC7\u6599",
        agenda: "\u76EE\u6B21",
        summary: "\u6982\u8981",
        summaryHeading: "\u62BC\u3055\u3048\u3066\u304A\u304D\u305F\u3044\u70B9",
        points: "\u8981\u70B9",
        assessment: "\u8A55\u4FA1",
        needs: "\u6C42\u3081\u3089\u308C\u308B\u3053\u3068",
        enumeration: "\u9805\u76EE\u5225",
        figure: "\u6570\u5B57",
        figures: "\u4E3B\u306A\u6570\u5B57",
        quote: "\u767A\u8A00",
        timeline: "\u6642\u7CFB\u5217",
        cause: "\u80CC\u666F",
        outlook: "\u4ECA\u5F8C\u306E\u898B\u901A\u3057",
        background: "\u80CC\u666F",
        reactions: "\u53CD\u5FDC",
        nextSteps: "\u4ECA\u5F8C\u306E\u4E88\u5B9A",
        details: "\u8A73\u7D30",
        question: "\u8CEA\u7591\u5FDC\u7B54",
        voices: "\u5404\u8005\u306E\u767A\u8A00",
        sources: "\u51FA\u5178",
        evidence: "\u8A18\u4E8B\u306E\u539F\u6587",
        captions: "\u5199\u771F\u8AAC\u660E",
        table: "\u8868",
        chart: "\u30B0\u30E9\u30D5",
        barChart: "\u68D2\u30B0\u30E9\u30D5",
        lineChart: "\u6298\u308C\u7DDA\u30B0\u30E9\u30D5",
        unit: "\u5358\u4F4D",
        traced: "\u30B9\u30E9\u30A4\u30C9\u306E\u6587\u8A00\u306F\u51FA\u5178\u306E\u8A18\u8FF0\u306B\u3088\u308B\u3082\u306E\u3067\u3059\u3002",
        tracedInNotes: "\u30B9\u30E9\u30A4\u30C9\u306E\u6587\u8A00\u306F\u51FA\u5178\u306E\u8A18\u8FF0\u306B\u3088\u308B\u3082\u306E\u3067\u3001\u539F\u6587\u306F\u5404\u30B9\u30E9\u30A4\u30C9\u306E\u30CE\u30FC\u30C8\u306B\u8A18\u8F09\u3057\u3066\u3044\u307E\u3059\u3002",
        accordingTo: "{speaker}",
        part: "\uFF08{part}/{of}\uFF09",
        date: "{year}\u5E74{month}\u6708{day}\u65E5",
        dayMonth: "{month}\u6708{day}\u65E5"
      },
      pointWords: 44,
      slideWords: 110,
      headingWords: 26,
      decimalMark: ".",
      quarters: [],
      levels: [],
      totals: characters("\u5408\u8A08|\u7DCF\u8A08|\u8A08|\u5E73\u5747"),
      stopwords: characters(
        "\u3042|\u3044|\u3046|\u3048|\u304A|\u304B|\u304D|\u304F|\u3051|\u3053|\u3055|\u3057|\u3059|\u305B|\u305D|\u305F|\u3061|\u3064|\u3066|\u3068|\u306A|\u306B|\u306C|\u306D|\u306E|\u306F|\u3072|\u3075|\u3078|\u307B|\u307E|\u307F|\u3080|\u3081|\u3082|\u3084|\u3086|\u3088|\u3089|\u308A|\u308B|\u308C|\u308D|\u308F|\u3092|\u3093|\u304C|\u304E|\u3050|\u3052|\u3054|\u3056|\u3058|\u305A|\u305C|\u305E|\u3060|\u3062|\u3065|\u3067|\u3069|\u3070|\u3073|\u3076|\u3079|\u307C|\u3071|\u3074|\u3077|\u307A|\u307D|\u3063|\u3083|\u3085|\u3087|\u3041|\u3043|\u3045|\u3047|\u3049|\u30FC|\u3005|\u4E00|\u4E8C|\u4E09|\u5E74|\u6708|\u65E5|\u4EBA|\u8005|\u7684|\u6027|\u5316|\u540C|\u3053\u306E"
      ),
      pronouns: characters(
        "\u3053\u308C|\u305D\u308C|\u3042\u308C|\u3053\u306E|\u305D\u306E|\u3042\u306E|\u3053\u3053|\u305D\u3053|\u5F7C|\u5F7C\u5973|\u5F7C\u3089|\u540C\u6C0F|\u540C\u793E|\u540C\u5E02|\u540C\u770C|\u540C\u7701|\u540C\u5E81|\u540C\u753A|\u540C\u65E5|\u79C1|\u79C1\u305F\u3061|\u6211\u3005|\u3053\u3046\u3057\u305F|\u305D\u3046\u3057\u305F|\u3053\u306E\u3046\u3061|\u305D\u306E\u3046\u3061|\u4E21\u8005|\u524D\u8005|\u5F8C\u8005|\u3046\u3061|\u307E\u305F|\u4E00\u65B9|\u305D\u306E\u305F\u3081|\u3053\u306E\u305F\u3081|\u540C\u3058"
      ),
      connectives: characters("\u3057\u304B\u3057|\u3057\u304B\u3057\u306A\u304C\u3089|\u3055\u3089\u306B|\u3068\u3053\u308D\u304C|\u305F\u3060\u3057|\u305D\u308C\u3067\u3082|\u3057\u305F\u304C\u3063\u3066|\u52A0\u3048\u3066|\u3082\u3063\u3068\u3082"),
      contrasts: characters("\u3057\u304B\u3057|\u3060\u304C|\u305F\u3060\u3057|\u4E00\u65B9|\u3068\u3053\u308D\u304C|\u3082\u306E\u306E|\u306B\u3082\u304B\u304B\u308F\u3089\u305A|\u3067\u306F\u306A\u304F|\u306A\u306E\u306B|\u3051\u308C\u3069|\u3051\u308C\u3069\u3082"),
      causes: characters("\u305F\u3081|\u306E\u3067|\u304B\u3089|\u306B\u3088\u308A|\u306B\u3088\u3063\u3066|\u539F\u56E0|\u7406\u7531|\u305B\u3044\u3067|\u304A\u304B\u3052\u3067"),
      conditions: characters("\u3082\u3057|\u5834\u5408|\u9650\u308A|\u306A\u3051\u308C\u3070|\u308C\u3070|\u305F\u3089|\u306A\u3089"),
      negations: characters("\u306A\u3044|\u306A\u304B\u3063\u305F|\u307E\u305B\u3093|\u305A|\u305B\u305A|\u306C|\u5426\u5B9A|\u672A|\u4E0D|\u7121"),
      qualifiers: characters(
        "\u7D04|\u304A\u3088\u305D|\u304A\u304A\u3088\u305D|\u5C11\u306A\u304F\u3068\u3082|\u6700\u5927|\u6700\u5927\u3067|\u6700\u4F4E|\u6700\u4F4E\u3067\u3082|\u307B\u307C|\u308F\u305A\u304B|\u8A08|\u5408\u8A08|\u5E73\u5747|\u5EF6\u3079|\u63A8\u5B9A|\u306E\u3079|\u6BCE\u5E74|\u5E74\u9593|\u904E\u53BB\u6700\u591A\u306E|\u904E\u53BB\u6700\u9AD8\u306E"
      ),
      qualifiersBehind: characters(
        "\u4EE5\u4E0A|\u4EE5\u4E0B|\u8D85|\u672A\u6E80|\u524D\u5F8C|\u4F59\u308A|\u5F31|\u5F37|\u307B\u3069|\u7A0B\u5EA6|\u8FD1\u304F|\u3092\u8D85\u3048\u308B|\u3092\u4E0A\u56DE\u308B|\u3092\u4E0B\u56DE\u308B|\u306B\u4E0A\u308B|\u306B\u9054\u3059\u308B"
      ),
      fractions: {
        "\u534A \u5206": 0.5,
        "\u534A \u6570": 0.5,
        "3 \u5206 \u306E 1": 1 / 3,
        "3 \u5206 \u306E 2": 2 / 3,
        "4 \u5206 \u306E 1": 0.25,
        "4 \u5206 \u306E 3": 0.75
      },
      ranges: characters("\u304B\u3089").map((word) => `\u2026 ${word}`),
      rates: [],
      currencies: characters("\u5186|\u30C9\u30EB|\u30E6\u30FC\u30ED|\u5143|\u30A6\u30A9\u30F3|\u30DD\u30F3\u30C9"),
      numbered: characters("\u7B2C|\u4EE4\u548C|\u5E73\u6210|\u662D\u548C|\u56FD\u9053|\u770C\u9053"),
      keyCounts: characters("\u4EBA|\u4E16\u5E2F|\u5BB6\u65CF|\u30AB\u56FD|\u304B\u56FD|\u4EF6|\u793E|\u6821|\u6238|\u68DF|\u7968|\u65BD\u8A2D|\u81EA\u6CBB\u4F53|\u5E02\u753A\u6751|\u540D"),
      multipliers: { \u767E: 100, \u5343: 1e3, \u4E07: 1e4, \u5104: 1e8, \u5146: 1e12 },
      units: [
        ...characters(
          "\u30D1\u30FC\u30BB\u30F3\u30C8|\u30DD\u30A4\u30F3\u30C8|\u5186|\u30C9\u30EB|\u30E6\u30FC\u30ED|\u30AD\u30ED|\u30AD\u30ED\u30E1\u30FC\u30C8\u30EB|\u30E1\u30FC\u30C8\u30EB|\u30BB\u30F3\u30C1|\u30DF\u30EA|\u30C8\u30F3|\u30AD\u30ED\u30B0\u30E9\u30E0|\u30B0\u30E9\u30E0|\u30D8\u30AF\u30BF\u30FC\u30EB|\u5E73\u65B9\u30E1\u30FC\u30C8\u30EB|\u5E73\u65B9\u30AD\u30ED|\u7ACB\u65B9\u30E1\u30FC\u30C8\u30EB|\u30EA\u30C3\u30C8\u30EB|\u5EA6|\u500D|\u30EF\u30C3\u30C8|\u30AD\u30ED\u30EF\u30C3\u30C8|\u30E1\u30AC\u30EF\u30C3\u30C8"
        ),
        "%",
        "km",
        "kg",
        "m",
        "cm",
        "mm",
        "kw",
        "mw"
      ],
      lesserUnits: characters("\u5E74|\u5E74\u9593|\u6708|\u30AB\u6708|\u304B\u6708|\u30F6\u6708|\u9031\u9593|\u65E5|\u65E5\u9593|\u6642\u9593|\u6642|\u5206|\u79D2|\u6B73|\u4EE3|\u70B9|\u56DE|\u53F7"),
      ordinals: [
        characters("\u7B2C\u4E00\u306B|\u4E00\u3064\u76EE\u306F|1\u3064\u76EE\u306F|1\u70B9\u76EE\u306F"),
        characters("\u7B2C\u4E8C\u306B|\u4E8C\u3064\u76EE\u306F|2\u3064\u76EE\u306F|2\u70B9\u76EE\u306F"),
        characters("\u7B2C\u4E09\u306B|\u4E09\u3064\u76EE\u306F|3\u3064\u76EE\u306F|3\u70B9\u76EE\u306F"),
        characters("\u7B2C\u56DB\u306B|\u56DB\u3064\u76EE\u306F|4\u3064\u76EE\u306F|4\u70B9\u76EE\u306F"),
        characters("\u7B2C\u4E94\u306B|\u4E94\u3064\u76EE\u306F|5\u3064\u76EE\u306F|5\u70B9\u76EE\u306F")
      ],
      lastOrdinals: characters("\u6700\u5F8C\u306B"),
      announcers: characters("\u7406\u7531|\u6761\u4EF6|\u5BFE\u7B56|\u63AA\u7F6E|\u8AB2\u984C|\u76EE\u6A19|\u8981\u56E0|\u539F\u56E0|\u63D0\u6848|\u9805\u76EE|\u539F\u5247|\u30DD\u30A4\u30F3\u30C8|\u6BB5\u968E|\u5206\u91CE|\u8981\u6C42|\u70B9"),
      plurals: characters("\u4E8C\u3064\u306E|\u4E09\u3064\u306E|\u56DB\u3064\u306E|\u4E94\u3064\u306E|2\u3064\u306E|3\u3064\u306E|4\u3064\u306E|5\u3064\u306E|\u6B21\u306E|\u4EE5\u4E0B\u306E"),
      needs: characters("\u5FC5\u8981\u304C\u3042\u308B|\u5FC5\u8981\u3060|\u3079\u304D\u3060|\u6C42\u3081\u3089\u308C\u308B|\u6C42\u3081\u305F|\u6C42\u3081\u3066\u3044\u308B|\u306A\u3051\u308C\u3070\u306A\u3089\u306A\u3044"),
      alternatives: characters("\u307E\u305F\u306F|\u3042\u308B\u3044\u306F|\u3082\u3057\u304F\u306F"),
      outlooks: characters("\u898B\u901A\u3057|\u898B\u8FBC\u307F|\u4E88\u5B9A|\u65B9\u91DD|\u8A08\u753B|\u4ECA\u5F8C|\u6765\u5E74|\u6765\u6708|\u6765\u9031|\u76EE\u6307\u3059"),
      speechVerbs: characters("\u8A71\u3057\u305F|\u8A71\u3059|\u8FF0\u3079\u305F|\u8A9E\u3063\u305F|\u8A9E\u308B|\u8AAC\u660E\u3057\u305F|\u6307\u6458\u3057\u305F|\u5F37\u8ABF\u3057\u305F|\u30B3\u30E1\u30F3\u30C8\u3057\u305F"),
      captionMarks: list("\u5199\u771F|\u64AE\u5F71|\u753B\u50CF|\u63D0\u4F9B|\u51FA\u5178|\u56F3|\u5199\u771F\u63D0\u4F9B|\u8CC7\u6599\u5199\u771F|\u52D5\u753B|\u30A4\u30E9\u30B9\u30C8"),
      agencies: list("\u5171\u540C|\u6642\u4E8B|\u5171\u540C\u901A\u4FE1|\u6642\u4E8B\u901A\u4FE1|\u30ED\u30A4\u30BF\u30FC|ap|afp|afp\u6642\u4E8B|\u30B2\u30C3\u30C6\u30A3|\u65B0\u83EF\u793E|getty images|reuters"),
      todayWords: characters("\u4ECA\u65E5"),
      months: list("1\u6708|2\u6708|3\u6708|4\u6708|5\u6708|6\u6708|7\u6708|8\u6708|9\u6708|10\u6708|11\u6708|12\u6708"),
      weekdays: list("\u6708\u66DC\u65E5|\u706B\u66DC\u65E5|\u6C34\u66DC\u65E5|\u6728\u66DC\u65E5|\u91D1\u66DC\u65E5|\u571F\u66DC\u65E5|\u65E5\u66DC\u65E5")
    });
  }
});

// src/language/spanish.ts
function measured2(text2) {
  const plain4 = list(text2);
  return plain4.concat(plain4.filter((unit) => unit !== "%").map((unit) => `de ${unit}`));
}
var spanish;
var init_spanish = __esm({
  "src/language/spanish.ts"() {
    "use strict";
    init_lists();
    init_neutral();
    spanish = () => ({
      ...neutralPack("es"),
      locale: "es-ES",
      name: "Espa\xF1ol",
      labels: {
        briefing: "Nota informativa",
        agenda: "\xCDndice",
        summary: "Resumen",
        summaryHeading: "Lo esencial",
        points: "Puntos clave",
        assessment: "Valoraci\xF3n",
        needs: "Qu\xE9 hace falta",
        enumeration: "Punto por punto",
        figure: "La cifra",
        figures: "Cifras clave",
        quote: "En sus palabras",
        timeline: "Cronolog\xEDa",
        cause: "Por qu\xE9",
        outlook: "Perspectivas",
        background: "Antecedentes",
        reactions: "Reacciones",
        nextSteps: "Pr\xF3ximos pasos",
        details: "Detalles",
        question: "Pregunta y respuesta",
        voices: "Qui\xE9n dice qu\xE9",
        sources: "Fuente",
        evidence: "Frases del art\xEDculo",
        captions: "Pies de foto",
        table: "Tabla",
        chart: "Gr\xE1fico",
        barChart: "Gr\xE1fico de barras",
        lineChart: "Gr\xE1fico de l\xEDneas",
        unit: "Unidad",
        traced: "Las palabras de las diapositivas son las de la fuente.",
        tracedInNotes: "Las palabras de las diapositivas son las de la fuente; sus frases figuran en las notas de cada diapositiva.",
        accordingTo: "{speaker}",
        part: "({part}/{of})",
        date: "{day} de {monthName} de {year}",
        dayMonth: "{day} de {monthName}"
      },
      pointWords: 24,
      slideWords: 45,
      headingWords: 12,
      decimalMark: ",",
      quarters: list("trimestre"),
      levels: list("fue|fueron|era|eran|alcanz\xF3|a|de"),
      totals: list("total|suma|promedio|media"),
      abbreviations: list(
        "sr|sra|srta|sres|sras|dr|dra|d|d\xF1a|prof|profa|lic|ing|arq|gral|cnel|cap|tte|ud|uds|vd|p|pp|p\xE1g|p\xE1gs|art|arts|n\xFAm|n\xFAms|n|no|vol|fig|ed|av|avda|c|pza|sta|sto|ee.uu|uu|ee|dd|hh|rr|ff|aa|cc|a.c|d.c|ej|p.ej|aprox|m\xE1x|m\xEDn|tel|ene|feb|abr|jun|jul|ago|sept|oct|nov|dic|c\xEDa|hnos|ntra|mons|excmo|ilmo|dpto|prov"
      ),
      stopwords: list(
        "el|la|los|las|un|una|unos|unas|lo|al|del|de|a|en|y|e|o|u|pero|sino|que|qu\xE9|quien|quienes|cual|cuales|cuyo|cuya|con|sin|por|para|sobre|bajo|entre|desde|hasta|hacia|seg\xFAn|tras|ante|contra|durante|se|su|sus|le|les|me|te|nos|mi|mis|nuestro|nuestra|este|esta|estos|estas|ese|esa|esos|esas|aquel|aquella|esto|eso|\xE9l|ella|ellos|ellas|es|son|era|eran|fue|fueron|ser|sido|est\xE1|est\xE1n|estaba|ha|han|hab\xEDa|hab\xEDan|haber|hay|hace|tiene|tienen|puede|pueden|como|cuando|donde|si|no|ni|ya|m\xE1s|menos|muy|tambi\xE9n|tan|tanto|todo|todos|toda|todas|otro|otra|otros|otras|as\xED|aunque|porque|dijo|dos|cada"
      ),
      pronouns: list(
        "\xE9l|ella|ellos|ellas|ello|yo|nosotros|usted|ustedes|este|esta|estos|estas|ese|esa|esos|esas|aquel|aquella|aquellos|aquellas|esto|eso|aquello|su|sus|le|les|lo|los que|el primero|el segundo|este \xFAltimo|esta \xFAltima|ambos|ambas|otros|otras|all\xED|aqu\xED|ah\xED|entonces|algunos|algunas|una de ellas|uno de ellos|tal|tales|solo una|solo uno|se"
      ),
      presenters: list("se trata de|se trata del"),
      connectives: list(
        "pero|y|sin embargo|no obstante|adem\xE1s|asimismo|tambi\xE9n|por tanto|por lo tanto|por eso|por ello|as\xED|as\xED pues|en cambio|por el contrario|por su parte|por otra parte|por otro lado|por un lado|de hecho|en efecto|en concreto|por ejemplo|es decir|mientras tanto|entretanto|en consecuencia|a su vez|al mismo tiempo|finalmente|luego|despu\xE9s|ahora bien|con todo|en definitiva|en resumen|de momento|por ahora|aun as\xED|de este modo|en particular|o sea"
      ),
      contrasts: list(
        "pero|sin embargo|no obstante|aunque|si bien|a pesar de|pese a|mientras que|sino|salvo|excepto|en vez de|en lugar de|no solo|no s\xF3lo|en cambio|por el contrario|aun cuando|m\xE1s que"
      ),
      causes: list(
        "porque|ya que|puesto que|debido a|debido al|a causa de|por culpa de|gracias a|de modo que|por lo que|por eso|como consecuencia"
      ),
      conditions: list(
        "si|a menos que|siempre que|siempre y cuando|con tal de|en caso de|a condici\xF3n de|mientras no|hasta que|antes de que|salvo que|solo si"
      ),
      negations: list(
        "no|ni|nunca|jam\xE1s|nada|nadie|ning\xFAn|ninguno|ninguna|sin|tampoco|apenas|niega|neg\xF3|niegan|rechaza|rechaz\xF3|rechazan"
      ),
      harmless: list("sin duda|no solo|no s\xF3lo|sin precedentes|sin embargo"),
      qualifiers: list(
        "casi|cerca de|m\xE1s de|menos de|unos|unas|alrededor de|aproximadamente|en torno a|al menos|por lo menos|como m\xEDnimo|como m\xE1ximo|hasta|apenas|solo|s\xF3lo|\xFAnicamente|poco m\xE1s de|poco menos de|algo m\xE1s de|algo menos de|no m\xE1s de|no menos de|una media de|un promedio de|un total de|otros|otras|un m\xE1ximo de|un m\xEDnimo de|un r\xE9cord de|pr\xE1cticamente|nada menos que"
      ),
      looseQualifiers: list("cada|todos los|todas las"),
      qualifiersBehind: list("o m\xE1s|o menos|como m\xEDnimo|como m\xE1ximo|aproximadamente"),
      fractions: {
        "la mitad": 0.5,
        "un tercio": 1 / 3,
        "la tercera parte": 1 / 3,
        "dos tercios": 2 / 3,
        "un cuarto": 0.25,
        "la cuarta parte": 0.25,
        "tres cuartos": 0.75,
        "tres cuartas partes": 0.75,
        "un quinto": 0.2,
        "una quinta parte": 0.2,
        "la quinta parte": 0.2,
        "una d\xE9cima parte": 0.1,
        "el doble": 2,
        "el triple": 3
      },
      ranges: list("entre \u2026 y|de \u2026 a|desde \u2026 hasta|\u2026 a"),
      rates: list("por"),
      currencies: measured2(
        "euro|euros|d\xF3lar|d\xF3lares|libras|pesos|soles|bol\xEDvares|reales|yenes|yuanes|c\xE9ntimos|centavos|francos|rublos"
      ),
      numbered: list(
        "carretera|calle|avenida|art\xEDculo|cap\xEDtulo|p\xE1gina|sala|vuelo|l\xEDnea|n\xFAmero|n\xFAm|n|fase|etapa|ronda|jornada|nivel|tomo|parte|figura|tabla|tipo|modelo|versi\xF3n|sector|zona|lote|ley|decreto|canal|a\xF1o|d\xEDa|de|en|el"
      ),
      keyCounts: list(
        "personas|habitantes|hogares|familias|pa\xEDses|alumnos|estudiantes|ni\xF1os|trabajadores|empleados|empleos|pacientes|pasajeros|votantes|clientes|socios|casos|muertos|fallecidos|heridos|mujeres|hombres|viviendas|colegios|empresas|votos|agricultores|visitantes|refugiados|soldados|docentes|usuarios|ciudades|municipios|vecinos"
      ),
      multipliers: {
        docenas: 12,
        mil: 1e3,
        miles: 1e3,
        mill\u00F3n: 1e6,
        millones: 1e6,
        "mil millones": 1e9,
        bill\u00F3n: 1e12,
        billones: 1e12
      },
      units: measured2(
        "%|por ciento|puntos porcentuales|euro|euros|d\xF3lar|d\xF3lares|km|kil\xF3metros|kil\xF3metro|metros|metro|cm|cent\xEDmetros|mm|mil\xEDmetros|kg|kilos|kilogramos|gramos|toneladas|tonelada|hect\xE1reas|hect\xE1rea|litros|litro|metros c\xFAbicos|metros cuadrados|kil\xF3metros cuadrados|mw|gw|megavatios|gigavatios|kwh|mwh|grados|grado|nudos|decibelios|barriles|hectolitros|veces|hect\xF3metros c\xFAbicos"
      ),
      lesserUnits: list(
        "a\xF1os|a\xF1o|horas|hora|minutos|minuto|segundos|d\xEDas|d\xEDa|semanas|semana|meses|mes|siglos|goles|partidos|noches|puntos"
      ),
      ordinals: [
        list("primero|en primer lugar|la primera|el primero"),
        list("segundo|en segundo lugar|la segunda|el segundo"),
        list("tercero|en tercer lugar|la tercera|el tercero"),
        list("cuarto|en cuarto lugar|la cuarta|el cuarto"),
        list("quinto|en quinto lugar|la quinta|el quinto"),
        list("sexto|en sexto lugar|la sexta|el sexto")
      ],
      divisions: [
        list("parte|t\xEDtulo|anexo|libro"),
        list("cap\xEDtulo"),
        list("secci\xF3n"),
        list("subsecci\xF3n"),
        list("art\xEDculo|art|cl\xE1usula"),
        list("apartado|p\xE1rrafo"),
        list("punto")
      ],
      sectionNames: list(
        "antecedentes|contexto|introducci\xF3n|resumen|objetivo|objetivos|m\xE9todos|m\xE9todo|metodolog\xEDa|resultados|discusi\xF3n|conclusi\xF3n|conclusiones|recomendaciones|limitaciones|asistentes|orden del d\xEDa|acuerdos|calendario|presupuesto"
      ),
      firstSteps: list("para empezar|ante todo"),
      nextSteps: list("a continuaci\xF3n|despu\xE9s|luego"),
      ordinalLinks: list("es que|es|era|son|ser\xE1|consiste en"),
      lastOrdinals: list("por \xFAltimo|finalmente|en \xFAltimo lugar|la \xFAltima|el \xFAltimo"),
      ordinalStops: list("el|la|los|las|al|del|de|en|por|para|un|una|su|este|esta|cada|con"),
      announcers: list(
        "razones|motivos|condiciones|pasos|medidas|puntos|objetivos|prioridades|principios|preguntas|cambios|propuestas|recomendaciones|normas|reglas|opciones|factores|tareas|formas|\xE1mbitos|ejes|pilares|causas|requisitos|exigencias|reivindicaciones|lecciones|problemas|partes|fases|riesgos|compromisos|ventajas|elementos|acciones|escenarios|categor\xEDas|criterios|obst\xE1culos|retos|errores|conclusiones|argumentos|explicaciones|consejos|se\xF1ales|s\xEDntomas|decisiones|excepciones|ideas|tipos|fuentes|servicios|proyectos|claves|peticiones|instrucciones"
      ),
      plurals: list(
        "los|las|estos|estas|varios|varias|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|algunos|algunas|sus|nuestros|nuestras"
      ),
      numerals: counted("uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce"),
      listOpeners: list(
        "siguientes|las siguientes|los siguientes|a saber|son|incluyen|incluye|comprende|como|entre ellos|entre ellas|tales como"
      ),
      exampleOpeners: list("como|tales como|entre ellos|entre ellas|incluidos|incluidas"),
      topicOpeners: list(
        "en cuanto a|en cuanto al|respecto a|respecto al|con respecto a|sobre|en materia de|en lo que respecta a"
      ),
      needs: list(
        "debe|deben|deber\xE1|deber\xE1n|deber\xEDa|deber\xEDan|hay que|habr\xE1 que|es necesario|es preciso|hace falta|tiene que|tienen que|necesita|necesitan|exige|exigen|requiere|requieren|pide|piden|reclama|reclaman|recomienda|recomiendan|insta a|urge"
      ),
      outlooks: list(
        "pr\xF3ximo|pr\xF3xima|pr\xF3ximos|pr\xF3ximas|prev\xE9|prev\xE9n|previsto|prevista|previstos|se espera|est\xE1 previsto|a finales de|a partir de|va a|van a|ser\xE1|ser\xE1n|planea|plazo"
      ),
      speechVerbs: list(
        "dijo|dice|dicen|dijeron|ha dicho|afirm\xF3|afirma|afirman|ha afirmado|asegur\xF3|asegura|aseguran|ha asegurado|explic\xF3|explica|explican|ha explicado|se\xF1al\xF3|se\xF1ala|se\xF1alan|ha se\xF1alado|indic\xF3|indica|indican|ha indicado|anunci\xF3|anuncia|ha anunciado|han anunciado|a\xF1adi\xF3|a\xF1ade|ha a\xF1adido|declar\xF3|declara|ha declarado|subray\xF3|subraya|ha subrayado|destac\xF3|destaca|ha destacado|record\xF3|recuerda|recuerdan|ha recordado|reconoci\xF3|reconoce|reconocen|ha reconocido|admiti\xF3|admite|ha admitido|confirm\xF3|confirma|ha confirmado|advirti\xF3|advierte|advierten|ha advertido|insisti\xF3|insiste|resumi\xF3|resume|lament\xF3|lamenta|critic\xF3|critica|denunci\xF3|denuncia|denuncian|sostuvo|sostiene|sostienen|consider\xF3|considera|consideran|opin\xF3|opina|opinan|cree|creen|calcula|calculan|estima|estiman|estim\xF3|pidi\xF3|pide|piden|exigi\xF3|exige|exigen|recomend\xF3|recomienda|recomiendan|neg\xF3|niega|niegan|prometi\xF3|promete|teme|temen|espera|esperan|cont\xF3|cuenta|relat\xF3|respondi\xF3|responde|concluy\xF3|concluye|detall\xF3|detalla|precis\xF3|precisa|apunt\xF3|apunta|coment\xF3|comenta|avis\xF3|avisa|manifest\xF3|manifiesta|alert\xF3|alerta|matiz\xF3|matiza|argument\xF3|argumenta|reiter\xF3|reitera|agreg\xF3|puntualiz\xF3|constat\xF3|constata"
      ),
      keptSpeechVerbs: list(
        "pidi\xF3|pide|piden|exigi\xF3|exige|exigen|recomend\xF3|recomienda|recomiendan|neg\xF3|niega|niegan|prometi\xF3|promete|teme|temen|espera|esperan|cree|creen|considera|consideran|consider\xF3|opina|opinan|opin\xF3|calcula|calculan|estima|estiman|estim\xF3|lament\xF3|lamenta|critic\xF3|critica|denunci\xF3|denuncia|denuncian|advirti\xF3|advierte|advierten|ha advertido|alert\xF3|alerta|avis\xF3|avisa|admiti\xF3|admite|ha admitido|reconoci\xF3|reconoce|reconocen|ha reconocido|sostuvo|sostiene|sostienen"
      ),
      passives: list("es|son|fue|fueron|ser|sido|era|eran"),
      complementisers: list("que"),
      speechSources: list("seg\xFAn|a juicio de|en opini\xF3n de|en palabras de"),
      speakerTitles: list(
        "sr|sra|don|do\xF1a|dr|dra|doctor|doctora|profesor|profesora|catedr\xE1tico|catedr\xE1tica|presidente|presidenta|ministro|ministra|primer ministro|primera ministra|alcalde|alcaldesa|gobernador|gobernadora|juez|jueza|fiscal|director|directora|jefe|jefa|secretario|secretaria|secretario general|secretaria general|capit\xE1n|general|coronel|comisario|comisaria|portavoz|diputado|diputada|senador|senadora|concejal|concejala|consejero|consejera|entrenador|entrenadora|ingeniero|ingeniera|responsable|gerente|fundador|fundadora|abogado|abogada|m\xE9dico|m\xE9dica|enfermero|enfermera|maestro|maestra|agricultor|agricultora|investigador|investigadora|economista|historiador|historiadora|ge\xF3logo|ge\xF3loga|bi\xF3logo|bi\xF3loga|analista|experto|experta|rey|reina|pr\xEDncipe|princesa|papa|obispo|embajador|embajadora|delegado|delegada|consejero delegado|consejera delegada|vicepresidente|vicepresidenta|canciller|autor|autora|vecino|vecina|pescador|ganadero|ganadera|olivarero|cooperativista|t\xE9cnico|t\xE9cnica"
      ),
      speakerNouns: list(
        "autoridades|expertos|cient\xEDficos|investigadores|polic\xEDa|gobierno|ministerio|consejo|agencia|empresa|compa\xF1\xEDa|grupo|vecinos|residentes|cr\xEDticos|analistas|m\xE9dicos|sindicato|sindicatos|comit\xE9|tribunal|equipo|departamento|organizadores|fiscal\xEDa|abogados|agricultores|comisi\xF3n|banco|universidad|hospital|asociaci\xF3n|asociaciones|economistas|ingenieros|direcci\xF3n|instituto|autoridad|ayuntamiento|junta|oposici\xF3n|partido|parlamento|senado|congreso|federaci\xF3n|liga|club|bomberos|sanitarios|docentes|padres|pescadores|ganaderos|trabajadores|pacientes|pasajeros|testigos|cooperativa|cooperativas|productores|consumidores|organizaci\xF3n|organizaciones|fundaci\xF3n|patronal|consejer\xEDa|diputaci\xF3n|onu|uni\xF3n europea|comisi\xF3n europea|casa blanca|kremlin|aemet|ine"
      ),
      speakerPapers: list(
        "informe|estudio|encuesta|sondeo|auditor\xEDa|comunicado|cifras|datos|estad\xEDsticas|resultados|documento|balance|nota"
      ),
      showingVerbs: list("indica|indican|se\xF1ala|se\xF1alan|confirma|constata|precisa|apunta"),
      firstPersons: list("yo|nosotros|nosotras|m\xED|mi|mis|nuestro|nuestra|nuestros"),
      personPronouns: list("\xE9l|ella"),
      bodyPronouns: list("ellos|ellas"),
      keptTitles: list("dr|dra|doctor|doctora"),
      captionMarks: list(
        "foto|fotos|fotograf\xEDa|imagen|cr\xE9dito|fuente|ilustraci\xF3n|infograf\xEDa|v\xEDdeo|gr\xE1fico|cortes\xEDa|foto de archivo"
      ),
      agencies: list("efe|afp|reuters|ap|epa|getty images|europa press|notimex|xinhua|bloomberg|ansa"),
      clauseOpeners: list(
        "lo que|lo cual|donde|cuyo|cuya|cuyos|cuyas|incluido|incluida|incluidos|incluidas|entre ellos|entre ellas|as\xED como|seg\xFAn|especialmente|sobre todo|en especial|quien|quienes|tras|despu\xE9s de|durante"
      ),
      phraseOpeners: list(
        "con el fin de|a fin de|en el marco de|en el marco del|con motivo de|con motivo del|con el objetivo de|con objeto de|con vistas a|a lo largo de"
      ),
      relatives: list("que|quien|quienes|cuyo|cuya|donde|cual|cuales"),
      adverbialOpeners: list(
        "a|al|en|desde|durante|tras|despu\xE9s|antes|seg\xFAn|para|por|con|hoy|ayer|ma\xF1ana|ahora|actualmente|recientemente|este a\xF1o|esta semana|cada|entre|ante|hasta|hace|lunes|martes|mi\xE9rcoles|jueves|viernes|a partir|el lunes|el martes|el mi\xE9rcoles|el jueves|el viernes|el s\xE1bado|el domingo|de momento"
      ),
      danglers: list(
        "que|quien|cuyo|cuya|si|m\xE1s|menos|muy|tan|casi|cerca|no|se|le|les|como|cuando|donde|solo|s\xF3lo|incluso|porque|sr|sra|dr|dra|don|do\xF1a|lo|ya|tambi\xE9n|aunque"
      ),
      collectives: list("entre|incluye|incluyen|comprende|comprenden|respectivamente|ni|a saber"),
      loosePrepositions: list("tras|durante|en|con|desde|bajo|hacia|contra|ante|seg\xFAn"),
      verbs: list(
        "cerr|cierr|proced|perd|consegu|consigu|costar\xE1|costar\xE1n|afect|asumi|reform|acud|celebr|inaugur|convoc|destac|subray|aplaz|ampli|reduc|aprob|aprueb|deneg|denieg|cumpl|incumpl|exced|acced|suced|conced|retras|adelant|coincid|resid|presid|presidi|acab|agot|ahorr|alert|alivi|alqui|alquil|and|apel|aparc|aport|apoy|arranc|arregl|asist|atac|bast|brot|calific|cancel|capt|carec|celebr|coloc|colabor|compart|compet|complet|comprob|comprueb|comunic|consider|consist|constitu|constitui|contempl|contrat|contribu|convert|conviert|correspond|corrig|culmin|curs|debat|declar|dedic|demand|demostr|demuestr|desaparec|desarroll|descart|desemboc|desplaz|dest|destin|dise\xF1|disfrut|distribu|duplic|ejecut|elabor|elev|emit|enfrent|enferm|ensay|ense\xF1|equival|escap|escrib|escuch|espec|establec|estren|evit|exist|expon|expres|fabric|facilit|favorec|fij|form|formul|funcion|garantiz|gestion|gobern|gobiern|gradu|hered|implic|inclu|incorpor|increment|indemniz|influ|inform|ingres|inici|insist|inspeccion|inspir|integr|interpret|interrump|introduc|invert|inviert|investig|involucr|jug|jueg|junt|justific|lament|lesion|localiz|mand|manifest|manifiest|med|mid|mencion|modific|multiplic|multiplic|nacieron|neg|nieg|negoci|nombr|notific|obligar|observ|obtend|opt|orden|organiz|otorg|padec|parec|particip|permanec|persist|plante|posee|precis|predic|preocup|prepar|prest|preval|prev\xE9|proh\xEDb|prohib|promov|promuev|protagoniz|protest|prov|proyect|rebaj|recaud|reclam|recog|recorr|recuper|recurr|reemplaz|reflej|refuerz|reforz|regul|rehabilit|reivindic|relacion|remit|renov|renuev|repart|reproch|requis|rescat|resid|resist|resolv|resuelv|respald|respond|restring|result|reun|re\xFAn|rig|rode|sancion|satisfac|se\xF1al|separ|simul|sobreviv|solicit|someti|somet|soport|sospech|subsist|suced|sufr|suger|sugier|suministr|super|surg|suspend|sustent|sustitu|tard|tramit|transform|transmit|traslad|trat|triplic|ubic|un|urg|vari|vend|venc|verific|viaj|viv|vincul|visit|viol|vuel|es|son|era|eran|fue|fueron|ser\xE1|ser\xE1n|ser\xEDa|ser\xEDan|est\xE1|est\xE1n|estaba|estaban|estar\xE1|estar\xE1n|estuvo|ha|han|hab\xEDa|hab\xEDan|habr\xE1|habr\xE1n|habr\xEDa|hay|hubo|hace|hacen|hizo|hicieron|har\xE1|tiene|tienen|ten\xEDa|ten\xEDan|tendr\xE1|tendr\xE1n|tuvo|tuvieron|puede|pueden|pod\xEDa|podr\xE1|podr\xE1n|podr\xEDa|podr\xEDan|pudo|debe|deben|deb\xEDa|deber\xE1|deber\xE1n|deber\xEDa|quiere|quieren|quiso|va|van|iba|iban|ir\xE1|dio|da|dan|dar\xE1|dice|dicen|dijo|dijeron|viene|vienen|vino|pone|ponen|puso|pusieron|sale|salen|sali\xF3|sabe|saben|supo|sigue|siguen|sigui\xF3|pide|piden|pidi\xF3|sube|suben|subi\xF3|cae|caen|cay\xF3|cayeron|trae|trajo|pierde|pierden|perdi\xF3|perdieron|vuelve|vuelven|volvi\xF3|cierra|cierran|cerr\xF3|abre|abren|abri\xF3|abrir\xE1|recibe|reciben|recibi\xF3|vive|viven|viv\xEDa|existe|existen|ocurre|ocurri\xF3|permite|permiten|permiti\xF3|produce|producen|produjo|reduce|reducen|redujo|crece|crecen|creci\xF3|ofrece|ofrecen|ofreci\xF3|establece|pertenece|parece|parecen|aparece|conoce|reconoce|reconocen|reconoci\xF3|merece|vende|venden|vendi\xF3|depende|dependen|responde|respondi\xF3|comprende|defiende|defienden|defendi\xF3|entiende|atiende|atienden|extiende|extendi\xF3|obtiene|obtuvo|mantiene|mantienen|mantuvo|contiene|detiene|detuvo|sostiene|supone|suponen|supuso|propone|proponen|propuso|impone|impuso|dispone|disponen|prev\xE9|prev\xE9n|incluye|incluyen|incluy\xF3|construye|construy\xF3|destruye|destruy\xF3|huye|muere|mueren|muri\xF3|murieron|sufre|sufren|sufri\xF3|cubre|cubren|cubri\xF3|decide|decidi\xF3|decidieron|exige|exigen|exigi\xF3|elige|eligi\xF3|dirige|dirigi\xF3|surge|surgi\xF3|asciende|ascienden|ascendi\xF3|sirve|sirven|elimina|anunci|afirm|asegur|explic|se\xF1al|indic|confirm|aument|baj|disminuy|pas|lleg|llev|qued|falt|cost|cuest|gan|mostr|muestr|encuentr|trabaj|lanz|cre|present|acept|rechaz|adopt|vot|acord|reclam|recomiend|recomend|oblig|autoriz|critic|denunci|amenaz|afect|golpe|provoc|caus|ocup|emple|pag|represent|cont|cuent|ayud|financ|gast|us|utiliz|instal|bloque|aplaz|aplic|respet|particip|invit|firm|luch|proteg|salv|evacu|vigil|control|analiz|estudi|public|revel|detall|juzg|conden|libr|mat|descend|avanz|retroced|domin|termin|acab|empez|empiez|comenz|comienz|continu|dur|esper|dej|entr|deriv|export|import|cosech|cultiv|super|alcanz|acerc|limit|mejor|agrav|busc|intent|logr|fracas|marc|refleja|reflej|registr|sum|apunt|lament|recuerd|record|advierte|advirti\xF3|necesit|consum|compr|encarec|abarat|abarc|cultivan|regres|retir|retras|sign|situ|estim|calcul"
      ),
      partialVerbs: true,
      verbEndings: list("a|an|\xF3|aron|aba|aban|ar\xE1|ar\xE1n|ar\xEDa|ar\xEDan|e|en|er\xE1|er\xE1n|ir\xE1|ir\xE1n|i\xF3|ieron|\xEDa|\xEDan|ye|yen|y\xF3|yeron"),
      auxiliaries: list(
        "es|son|era|eran|fue|fueron|ser\xE1|ser\xE1n|ser\xEDa|est\xE1|est\xE1n|estaba|estaban|estar\xE1|ha|han|hab\xEDa|hab\xEDan|habr\xE1|habr\xE1n|puede|pueden|podr\xE1|podr\xE1n|podr\xEDa|podr\xEDan|debe|deben|deber\xE1|deber\xE1n|deber\xEDa|va|van|quiere|quieren|hay|no|se|ya"
      ),
      existentials: [],
      subjectAuxiliaries: list("ha|han|es|son|ser\xE1"),
      prepositions: list(
        "a|al|de|del|en|con|sin|por|para|sobre|bajo|entre|desde|hasta|hacia|seg\xFAn|tras|ante|contra|durante|mediante|excepto|salvo|dentro de|fuera de|cerca de|antes de|despu\xE9s de|junto a|frente a|debido a|a trav\xE9s de"
      ),
      genitives: list("de|del"),
      alternatives: list("o|u|ni|entre"),
      coordinators: list("y|e|o|u|pero|ni|sino"),
      demonstratives: list("este|esta|estos|estas|ese|esa|esos|esas|aquel|aquella"),
      determiners: list(
        "el|la|los|las|un|una|unos|unas|al|del|este|esta|estos|estas|ese|esa|esos|esas|aquel|aquella|su|sus|mi|mis|nuestro|nuestra|nuestros|nuestras|cada|alg\xFAn|alguna|algunos|algunas|varios|varias|muchos|muchas|todo|todos|toda|todas|ning\xFAn|ninguna|otro|otra|otros|otras|dos|tres|cuatro|cinco|seis|lo"
      ),
      dateOpeners: list("el|del|al|desde el|hasta el|lunes|martes|mi\xE9rcoles|jueves|viernes|s\xE1bado|domingo"),
      todayWords: list("hoy"),
      months: list("enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre"),
      weekdays: list("lunes|martes|mi\xE9rcoles|jueves|viernes|s\xE1bado|domingo")
    });
  }
});

// src/language/cautions/vietnamese.ts
var vietnameseCautions;
var init_vietnamese = __esm({
  "src/language/cautions/vietnamese.ts"() {
    "use strict";
    init_lists();
    vietnameseCautions = {
      anaphors: list(
        "\xF4ng|b\xE0|anh|ch\u1ECB|c\xF4|h\u1ECD|n\xF3|ch\xFAng|h\u1EAFn|b\xE1c|c\u1EE5|c\u1EADu|\xF4ng \u1EA5y|b\xE0 \u1EA5y|anh \u1EA5y|ch\u1ECB \u1EA5y|c\xF4 \u1EA5y|\xF4ng ta|b\xE0 ta|anh ta|c\xF4 ta|n\xE0y|\u0111\xE2y|\u0111\xE2y l\xE0|\u0111\xF3|\u0111\xF3 l\xE0|\u0111i\u1EC1u n\xE0y|\u0111i\u1EC1u \u0111\xF3|vi\u1EC7c n\xE0y|vi\u1EC7c \u0111\xF3|c\u1EA3 hai|s\u1ED1 n\xE0y|s\u1ED1 c\xF2n l\u1EA1i|ph\u1EA7n c\xF2n l\u1EA1i|nh\u1EEFng ng\u01B0\u1EDDi c\xF2n l\u1EA1i|c\xE1c \u0111\u01A1n v\u1ECB c\xF2n l\u1EA1i|trong s\u1ED1 n\xE0y|trong s\u1ED1 \u0111\xF3|n\u01A1i n\xE0y|n\u01A1i \u0111\xE2y|t\u1EA1i \u0111\xE2y|l\xFAc \u0111\xF3|khi \u0111\xF3|sau \u0111\xF3|tr\u01B0\u1EDBc \u0111\xF3|t\u1EEB \u0111\xF3|k\u1EC3 t\u1EEB \u0111\xF3|hai b\xEAn n\xE0y|c\xE1c b\xEAn n\xE0y|c\u0169ng theo \xF4ng|c\u0169ng theo b\xE0|theo \xF4ng n\xE0y|theo b\xE0 n\xE0y|d\u01B0\u1EDBi m\u1EE9c \u0111\xF3|tr\xEAn m\u1EE9c \u0111\xF3|ngo\xE0i s\u1ED1 n\xE0y|m\u1ED9t trong s\u1ED1 \u0111\xF3|hai ng\u01B0\u1EDDi n\xE0y|ng\u01B0\u1EDDi n\xE0y|n\u1EBFu kh\xF4ng th\xEC|c\xF2n l\u1EA1i"
      ),
      anaphorStops: list(
        "\xF4ng b\xE0|anh ch\u1ECB|ch\xFAng t\xF4i|ch\xFAng ta|ch\xFAng em|ch\xFAng m\xECnh|c\xF4 gi\xE1o|anh h\xF9ng|b\xE0 con|ch\u1ECB em|anh em|c\xF4 b\xE9|c\u1EADu b\xE9|b\xE1c s\u0129|b\xE1c s\u1EF9|c\u1EE5 th\u1EC3|c\xF4 d\xE2u|\xF4ng l\u1EDBn|b\xE0 m\u1EB9|\xF4ng ch\u1EE7|b\xE0 ch\u1EE7|ch\u1ECB g\xE1i|anh trai|c\xF4 g\xE1i|ch\xE0ng trai|\xF4ng b\u1ED1|b\xE0 c\u1EE5|\xF4ng c\u1EE5|\u0111\xE2y \u0111\xF3"
      ),
      objectPronouns: list("n\xF3"),
      calendarNouns: list(
        "tu\u1EA7n|th\xE1ng|n\u0103m|qu\xFD|m\xF9a|ng\xE0y|gi\u1EDD|bu\u1ED5i|s\xE1ng|chi\u1EC1u|t\u1ED1i|\u0111\xEAm|l\u1EA7n|d\u1ECBp|th\u1EDDi \u0111i\u1EC3m|nhi\u1EC7m k\u1EF3|th\u1EBF k\u1EF7|th\u1EADp ni\xEAn|n\u0103m h\u1ECDc|h\u1ECDc k\u1EF3|giai \u0111o\u1EA1n"
      ),
      ties: list(
        "tuy nhi\xEAn|tuy v\u1EADy|tuy th\u1EBF|th\u1EBF nh\u01B0ng|nh\u01B0ng|song|d\xF9 v\u1EADy|d\u1EABu v\u1EADy|d\xF9 th\u1EBF|m\u1EB7c d\xF9 v\u1EADy|m\u1EB7c d\xF9 th\u1EBF|ng\u01B0\u1EE3c l\u1EA1i|tr\xE1i l\u1EA1i|do \u0111\xF3|v\xEC v\u1EADy|v\xEC th\u1EBF|do v\u1EADy|b\u1EDFi v\u1EADy|b\u1EDFi th\u1EBF|v\u1EADy n\xEAn|cho n\xEAn|nh\u1EDD \u0111\xF3|nh\u1EDD v\u1EADy|nh\u1EDD th\u1EBF|t\u1EEB \u0111\xF3|theo \u0111\xF3|trong khi \u0111\xF3|m\u1EB7t kh\xE1c|thay v\xE0o \u0111\xF3|b\u1EDFi l\u1EBD|ch\xEDnh v\xEC v\u1EADy|ch\xEDnh v\xEC th\u1EBF|\u0111\xE1p l\u1EA1i|k\u1EBFt qu\u1EA3 l\xE0|h\u1EC7 qu\u1EA3 l\xE0|tr\xEAn c\u01A1 s\u1EDF \u0111\xF3|qua \u0111\xF3|v\xEC l\u1EBD \u0111\xF3|v\xEC l\xFD do \u0111\xF3|n\u1EBFu kh\xF4ng|\u0111\u1ED5i l\u1EA1i|c\xF3 nh\u01B0 v\u1EADy|nh\u01B0 v\u1EADy|nh\u01B0 th\u1EBF"
      ),
      additions: list(
        "b\xEAn c\u1EA1nh \u0111\xF3|ngo\xE0i ra|\u0111\u1ED3ng th\u1EDDi|h\u01A1n n\u1EEFa|th\xEAm v\xE0o \u0111\xF3|c\xF9ng v\u1EDBi \u0111\xF3|kh\xF4ng ch\u1EC9 v\u1EADy|kh\xF4ng nh\u1EEFng v\u1EADy|kh\xF4ng ch\u1EC9 th\u1EBF|kh\xF4ng nh\u1EEFng th\u1EBF|c\u1EE5 th\u1EC3|c\u1EE5 th\u1EC3 l\xE0|v\xED d\u1EE5|ch\u1EB3ng h\u1EA1n|c\u0169ng theo \u0111\xF3|t\u01B0\u01A1ng t\u1EF1|ti\u1EBFp \u0111\xF3|v\xE0|c\u0169ng|song song \u0111\xF3|h\u01A1n th\u1EBF n\u1EEFa|h\u01A1n th\u1EBF|v\u1EA3 l\u1EA1i|n\xF3i c\xE1ch kh\xE1c|t\u1EE9c l\xE0|ngh\u0129a l\xE0|th\u1EE9 hai|th\u1EE9 ba|th\u1EE9 t\u01B0|c\u0169ng trong|c\u0169ng t\u1EA1i|trong \u0111\xF3"
      ),
      tieless: list(
        "song ph\u01B0\u01A1ng|song song v\u1EDBi|nh\u01B0ng m\xE0 th\xF4i|c\u1EE5 th\u1EC3 h\xF3a|c\u1EE5 th\u1EC3 ho\xE1|\u0111\u1ED3ng th\u1EDDi \u0111i\u1EC3m|th\u1EE9 hai tu\u1EA7n|th\u1EE9 ba tu\u1EA7n|th\u1EE9 t\u01B0 tu\u1EA7n|t\u01B0\u01A1ng t\u1EF1 nh\u01B0"
      ),
      pairs: list(
        "kh\xF4ng ch\u1EC9 \u2026 m\xE0|kh\xF4ng nh\u1EEFng \u2026 m\xE0|ch\u1EB3ng nh\u1EEFng \u2026 m\xE0|kh\xF4ng ph\u1EA3i \u2026 m\xE0|kh\xF4ng \u2026 m\xE0|v\u1EEBa \u2026 v\u1EEBa|c\xE0ng \u2026 c\xE0ng|tuy \u2026 nh\u01B0ng|m\u1EB7c d\xF9 \u2026 nh\u01B0ng|d\xF9 \u2026 nh\u01B0ng|ho\u1EB7c \u2026 ho\u1EB7c|c\u1EA3 \u2026 l\u1EABn|n\u1EBFu \u2026 th\xEC|kh\xF4ng ch\u1EC9 \u2026 c\xF2n|kh\xF4ng nh\u1EEFng \u2026 c\xF2n"
      ),
      hedges: list(
        "d\u1EF1 ki\u1EBFn|c\xF3 th\u1EC3|d\u1EF1 b\xE1o|d\u1EF1 \u0111o\xE1n|\u01B0\u1EDBc t\xEDnh|\u01B0\u1EDBc \u0111\u1EA1t|c\xF3 kh\u1EA3 n\u0103ng|nhi\u1EC1u kh\u1EA3 n\u0103ng|kh\u1EA3 n\u0103ng cao|\u0111\u01B0\u1EE3c cho l\xE0|b\u1ECB cho l\xE0|nghi|nghi l\xE0|nghi v\u1EA5n|theo k\u1EBF ho\u1EA1ch|theo d\u1EF1 ki\u1EBFn|theo d\u1EF1 b\xE1o|k\u1EBF ho\u1EA1ch|d\u01B0\u1EDDng nh\u01B0|h\xECnh nh\u01B0|c\xF3 l\u1EBD|ph\u1EA5n \u0111\u1EA5u|\u0111\u1EB7t m\u1EE5c ti\xEAu|m\u1EE5c ti\xEAu|h\u01B0\u1EDBng t\u1EDBi|h\u01B0\u1EDBng \u0111\u1EBFn|d\u1EF1 \u0111\u1ECBnh|c\xF3 \xFD \u0111\u1ECBnh|t\u1EA1m t\xEDnh|s\u01A1 b\u1ED9|b\u01B0\u1EDBc \u0111\u1EA7u|v\u1EC1 nguy\xEAn t\u1EAFc|tr\xEAn l\xFD thuy\u1EBFt|\u0111\u1EC1 xu\u1EA5t|k\u1EF3 v\u1ECDng|hy v\u1ECDng|mong mu\u1ED1n|xin|xem x\xE9t|nghi\xEAn c\u1EE9u kh\u1EA3 n\u0103ng|\u0111\u01B0\u1EE3c k\u1EF3 v\u1ECDng|d\u1EF1 th\u1EA3o|n\u1EBFu \u0111\u01B0\u1EE3c duy\u1EC7t|n\u1EBFu \u0111\u01B0\u1EE3c ph\xEA duy\u1EC7t"
      ),
      formers: list("nguy\xEAn|c\u1EF1u|c\u1ED1|quy\u1EC1n|ph\xF3|t\u1EA1m quy\u1EC1n|t\u1EEBng l\xE0|t\u1EEBng gi\u1EEF ch\u1EE9c|nguy\xEAn ph\xF3"),
      shares: list(
        "m\u1ED9t s\u1ED1|nhi\u1EC1u|ph\u1EA7n l\u1EDBn|\u0111a s\u1ED1|h\u1EA7u h\u1EBFt|m\u1ED9t ph\u1EA7n|g\u1EA7n nh\u01B0|kh\xF4ng \xEDt|kh\xF4ng ph\u1EA3i m\u1ECDi|kh\xF4ng ph\u1EA3i t\u1EA5t c\u1EA3|ch\u1EC9|ch\u1EC9 c\xF3|m\u1EDBi ch\u1EC9|m\u1ED9t n\u1EEDa|n\u1EEDa|v\xE0i|m\u1ED9t v\xE0i|s\u1ED1 \xEDt"
      ),
      targets: list(
        "m\u1EE5c ti\xEAu|ch\u1EC9 ti\xEAu|k\u1EBF ho\u1EA1ch|d\u1EF1 to\xE1n|h\u1EA1n m\u1EE9c|tr\u1EA7n|m\u1EE9c tr\u1EA7n|\u0111\u1ECBnh m\u1EE9c|ph\u1EA5n \u0111\u1EA5u|ng\u01B0\u1EE1ng|gi\u1EDBi h\u1EA1n|\u0111\u1EB7t ra|\u0111\u1EC1 ra|\u0111\u01B0\u1EE3c giao|quy ho\u1EA1ch|d\u1EF1 ki\u1EBFn ban \u0111\u1EA7u|y\xEAu c\u1EA7u"
      ),
      comparers: list(
        "so v\u1EDBi|th\u1EA5p h\u01A1n|cao h\u01A1n|\xEDt h\u01A1n|nhi\u1EC1u h\u01A1n|l\u1EDBn h\u01A1n|nh\u1ECF h\u01A1n|k\xE9m|k\xE9m h\u01A1n|v\u01B0\u1EE3t|v\u01B0\u1EE3t xa|d\u01B0\u1EDBi m\u1EE9c|tr\xEAn m\u1EE9c|ch\u01B0a b\u1EB1ng|b\u1EB1ng|g\u1EA5p|t\u1EEB m\u1EE9c|t\u1EEB|t\u0103ng t\u1EEB|gi\u1EA3m t\u1EEB|thay v\xEC"
      ),
      thresholds: list(
        "n\u1EBFu|khi|tr\u01B0\u1EDDng h\u1EE3p|m\u1ED9t khi|v\u01B0\u1EE3t|v\u01B0\u1EE3t qu\xE1|qu\xE1|tr\u1EEB khi|v\u1EDBi \u0111i\u1EC1u ki\u1EC7n|ch\u1EC9 khi|tr\xEAn c\u1EA5p|d\u01B0\u1EDBi m\u1EE9c|t\u1EEB c\u1EA5p"
      ),
      directions: list(
        "t\u0103ng|gi\u1EA3m|s\u1EE5t|s\u1EE5t gi\u1EA3m|h\u1EA1|n\xE2ng|t\u0103ng th\xEAm|gi\u1EA3m th\xEAm|t\u0103ng g\u1EA7n|gi\u1EA3m g\u1EA7n|b\u1EDBt|c\u1EAFt gi\u1EA3m|r\xFAt ng\u1EAFn|k\xE9o d\xE0i|m\u1EA5t|h\u1EE5t|thu h\u1EB9p|m\u1EDF r\u1ED9ng th\xEAm|d\u1ECBch chuy\u1EC3n|l\xFAn|d\xE2ng|d\xE2ng th\xEAm|t\u1EE5t|leo l\xEAn|nh\xEDch|v\u1ECDt|th\xEAm"
      ),
      relativeTimes: list(
        "n\u0103m ngo\xE1i|n\u0103m tr\u01B0\u1EDBc|th\xE1ng tr\u01B0\u1EDBc|tu\u1EA7n tr\u01B0\u1EDBc|qu\xFD tr\u01B0\u1EDBc|c\xF9ng k\u1EF3|c\xF9ng k\u1EF3 n\u0103m ngo\xE1i|c\xF9ng k\u1EF3 n\u0103m tr\u01B0\u1EDBc|h\xF4m qua|n\u0103m t\u1EDBi|th\xE1ng t\u1EDBi|tu\u1EA7n t\u1EDBi|sang n\u0103m|n\u0103m sau|ng\xE0y mai|m\u01B0\u1EDDi n\u0103m tr\u01B0\u1EDBc|th\u1EDDi gian t\u1EDBi|s\xE1u th\xE1ng \u0111\u1EA7u n\u0103m|n\u1EEDa \u0111\u1EA7u n\u0103m|n\u1EEDa cu\u1ED1i n\u0103m|nh\u1EEFng th\xE1ng \u0111\u1EA7u n\u0103m|n\u0103m nay|n\u0103m h\u1ECDc tr\u01B0\u1EDBc|m\xF9a tr\u01B0\u1EDBc"
      ),
      timeOpeners: list(
        "v\xE0o|trong|t\u1EEB|\u0111\u1EBFn|t\u1EDBi|tr\u01B0\u1EDBc|sau|k\u1EC3 t\u1EEB|t\xEDnh \u0111\u1EBFn|t\xEDnh t\u1EEB|ng\xE0y|th\xE1ng|n\u0103m|qu\xFD|s\xE1ng|chi\u1EC1u|t\u1ED1i|\u0111\xEAm|tr\u01B0a|r\u1EA1ng s\xE1ng|h\xF4m|\u0111\u1EA7u|cu\u1ED1i|gi\u1EEFa|h\u1ED3i|l\xFAc|su\u1ED1t|trong su\u1ED1t|cho \u0111\u1EBFn|cho t\u1EDBi|giai \u0111o\u1EA1n|v\xE0o \u0111\u1EA7u|v\xE0o cu\u1ED1i|\u0111\u1EA7u n\u0103m|cu\u1ED1i n\u0103m|th\xE1ng tr\u01B0\u1EDBc|d\u1ECBp|m\xF9a|h\u1EBFt"
      ),
      verdicts: list(
        "kh\xF4ng \u0111\u01B0\u1EE3c khuy\u1EBFn ngh\u1ECB|kh\xF4ng khuy\u1EBFn ngh\u1ECB|kh\xF4ng n\xEAn ch\u1ECDn|\u0111\xE3 lo\u1EA1i|b\u1ECB lo\u1EA1i|lo\u1EA1i ph\u01B0\u01A1ng \xE1n|b\u1ECB b\xE1c|\u0111\xE3 b\xE1c|b\xE1c \u0111\u1EC1 xu\u1EA5t|b\xE1c b\u1ECF|kh\xF4ng \u0111\u01B0\u1EE3c ch\u1ECDn|kh\xF4ng kh\u1EA3 thi|kh\xF4ng \u0111\u01B0\u1EE3c ch\u1EA5p thu\u1EADn|kh\xF4ng ch\u1EA5p thu\u1EADn|b\u1ECB t\u1EEB ch\u1ED1i|\u0111\xE3 t\u1EEB ch\u1ED1i|kh\xF4ng \u0111\u01B0\u1EE3c th\xF4ng qua|kh\xF4ng \u0111\u01B0\u1EE3c ph\xEA duy\u1EC7t|b\u1ECB h\u1EE7y|\u0111\xE3 h\u1EE7y|b\u1ECB g\u1EA1t|kh\xF4ng t\xE1n th\xE0nh|kh\xF4ng \u0111\u1ED3ng \xFD|b\u1ECB \u0111\xECnh ch\u1EC9|\u0111\xE3 r\xFAt l\u1EA1i|b\u1ECB r\xFAt l\u1EA1i|kh\xF4ng c\xF2n \u0111\u01B0\u1EE3c xem x\xE9t"
      ),
      yesAndNo: list(
        "c\xF3|kh\xF4ng|ch\u01B0a|v\xE2ng|\u0111\xFAng|\u0111\xFAng v\u1EADy|t\u1EA5t nhi\xEAn|d\u0129 nhi\xEAn|r\u1EA5t|ch\u1EAFc ch\u1EAFn|ch\u1EC9|v\xEC|b\u1EDFi v\xEC|kh\xF4ng \u0111\xFAng|kh\xF4ng h\u1EB3n|c\u0169ng|ho\xE0n to\xE0n|\u0111\u01B0\u1EE3c|m\u1ED9t ph\u1EA7n"
      )
    };
  }
});

// src/language/vietnamese-furniture.ts
var vietnameseFurniture, vietnameseDocumentTypes;
var init_vietnamese_furniture = __esm({
  "src/language/vietnamese-furniture.ts"() {
    "use strict";
    init_lists();
    vietnameseFurniture = {
      letterhead: {
        lines: list(
          "c\u1ED9ng h\xF2a x\xE3 h\u1ED9i ch\u1EE7 ngh\u0129a vi\u1EC7t nam|\u0111\u1ED9c l\u1EADp t\u1EF1 do h\u1EA1nh ph\xFAc|c\u1ED9ng h\xF2a x\xE3 h\u1ED9i ch\u1EE7 ngh\u0129a vi\u1EC7t nam \u0111\u1ED9c l\u1EADp t\u1EF1 do h\u1EA1nh ph\xFAc|th\xF4ng c\xE1o b\xE1o ch\xED|th\xF4ng tin b\xE1o ch\xED"
        ),
        openers: list(
          "\u0111\u1EA3ng c\u1ED9ng s\u1EA3n vi\u1EC7t nam|b\u1ED9|\u1EE7y ban|ubnd|h\u1ED9i \u0111\u1ED3ng|h\u0111nd|s\u1EDF|ch\xEDnh ph\u1EE7|qu\u1ED1c h\u1ED9i|th\u1EE7 t\u01B0\u1EDBng|v\u0103n ph\xF2ng|t\u1ED5ng c\u1EE5c|c\u1EE5c|chi c\u1EE5c|ban|c\xF4ng ty|t\u1ED5ng c\xF4ng ty|t\u1EADp \u0111o\xE0n|tr\u01B0\u1EDDng|\u0111\u1EA1i h\u1ECDc|h\u1ECDc vi\u1EC7n|vi\u1EC7n|b\u1EC7nh vi\u1EC7n|trung t\xE2m|t\u1EC9nh \u1EE7y|th\xE0nh \u1EE7y|huy\u1EC7n \u1EE7y|\u0111\u1EA3ng \u1EE7y|\u0111\u1EA3ng b\u1ED9|ng\xE2n h\xE0ng|t\xF2a \xE1n|h\u1ED9i|hi\u1EC7p h\u1ED9i|li\xEAn \u0111o\xE0n|li\xEAn minh|\u0111o\xE0n|ph\xF2ng|ch\u1EE7 t\u1ECBch n\u01B0\u1EDBc|ki\u1EC3m to\xE1n nh\xE0 n\u01B0\u1EDBc|thanh tra|kho b\u1EA1c|c\xF4ng an|qu\xE2n khu|b\u1ED9 t\u01B0 l\u1EC7nh|t\u1EC9nh|th\xE0nh ph\u1ED1|huy\u1EC7n|x\xE3|ph\u01B0\u1EDDng|th\u1ECB tr\u1EA5n"
        ),
        labels: []
      },
      number: { lines: [], openers: [], labels: list("s\u1ED1|s\u1ED1 hi\u1EC7u") },
      subject: { lines: [], openers: list("v v"), labels: list("tr\xEDch y\u1EBFu|v v|v\u1EC1 vi\u1EC7c") },
      addressee: { lines: [], openers: list("k\xEDnh g\u1EEDi|k\xEDnh g\u1EDFi|k\xEDnh tr\xECnh"), labels: [] },
      "legal-basis": {
        lines: [],
        openers: list("c\u0103n c\u1EE9|theo \u0111\u1EC1 ngh\u1ECB c\u1EE7a|x\xE9t \u0111\u1EC1 ngh\u1ECB c\u1EE7a|x\xE9t t\u1EDD tr\xECnh|tr\xEAn c\u01A1 s\u1EDF \u0111\u1EC1 ngh\u1ECB c\u1EE7a|sau khi c\xF3 \xFD ki\u1EBFn c\u1EE7a"),
        labels: []
      },
      recipients: {
        lines: list("n\u01A1i nh\u1EADn|nh\u01B0 tr\xEAn|nh\u01B0 k\xEDnh g\u1EEDi"),
        openers: list("l\u01B0u vt|l\u01B0u v\u0103n th\u01B0|\u0111\u1ED3ng k\xEDnh g\u1EEDi"),
        labels: list("n\u01A1i nh\u1EADn")
      },
      signature: {
        lines: list(
          "\u0111\xE3 k\xFD|k\xFD t\xEAn|k\xFD v\xE0 ghi r\xF5 h\u1ECD t\xEAn|k\xFD ghi r\xF5 h\u1ECD t\xEAn|k\xFD t\xEAn \u0111\xF3ng d\u1EA5u|k\xFD t\xEAn v\xE0 \u0111\xF3ng d\u1EA5u|k\xFD t\xEAn ghi r\xF5 h\u1ECD t\xEAn|\u0111\xE3 k\xFD v\xE0 \u0111\xF3ng d\u1EA5u|k\xFD ghi r\xF5 h\u1ECD t\xEAn v\xE0 \u0111\xF3ng d\u1EA5u|ng\u01B0\u1EDDi b\xE1o c\xE1o|ng\u01B0\u1EDDi l\xE0m \u0111\u01A1n|\u0111\u1EA1i di\u1EC7n b\xEAn a|\u0111\u1EA1i di\u1EC7n b\xEAn b"
        ),
        openers: list("kt|tm|tl|tuq|k t|t m|t l"),
        labels: []
      },
      salutation: {
        lines: list("k\xEDnh th\u01B0a|th\u01B0a|c\xE1c \u0111\u1ED3ng ch\xED|qu\xFD v\u1ECB|th\u01B0a qu\xFD v\u1ECB|th\u01B0a c\xE1c b\u1EA1n|c\xE1c b\u1EA1n th\xE2n m\u1EBFn"),
        openers: list(
          "k\xEDnh th\u01B0a|th\u01B0a qu\xFD v\u1ECB|th\u01B0a c\xE1c|th\u01B0a to\xE0n th\u1EC3|th\u01B0a \u0111\u1ED3ng|th\u01B0a \u0111\u1ED3ng b\xE0o|th\u01B0a b\xE0 con|th\u01B0a \xF4ng|th\u01B0a b\xE0|th\u01B0a ng\xE0i|th\u01B0a ch\u1EE7 t\u1ECBch|k\xEDnh ch\xE0o|xin k\xEDnh ch\xE0o|xin ch\xE0o qu\xFD|th\xE2n g\u1EEDi|th\xE2n ch\xE0o|b\u1EA1n \u0111\u1ECDc th\xE2n m\u1EBFn|qu\xFD kh\xE1ch h\xE0ng th\xE2n m\u1EBFn"
        ),
        labels: []
      },
      closing: {
        lines: list(
          "tr\xE2n tr\u1ECDng|tr\xE2n tr\u1ECDng k\xEDnh ch\xE0o|k\xEDnh th\u01B0|k\xEDnh ch\xE0o|th\xE2n \xE1i|th\xE2n m\u1EBFn|xin c\u1EA3m \u01A1n|xin c\xE1m \u01A1n|xin tr\xE2n tr\u1ECDng|h\u1EBFt|tr\xE2n tr\u1ECDng c\u1EA3m \u01A1n|tr\xE2n tr\u1ECDng b\xE1o c\xE1o|tr\xE2n tr\u1ECDng th\xF4ng b\xE1o|tr\xE2n tr\u1ECDng k\xEDnh m\u1EDDi|xin ch\xE0o|xin ch\xE0o t\u1EA1m bi\u1EC7t"
        ),
        openers: list(
          "xin tr\xE2n tr\u1ECDng c\u1EA3m \u01A1n|xin tr\xE2n tr\u1ECDng c\xE1m \u01A1n|tr\xE2n tr\u1ECDng c\u1EA3m \u01A1n|tr\xE2n tr\u1ECDng c\xE1m \u01A1n|xin ch\xE2n th\xE0nh c\u1EA3m \u01A1n|xin ch\xE2n th\xE0nh c\xE1m \u01A1n|ch\xE2n th\xE0nh c\u1EA3m \u01A1n|ch\xE2n th\xE0nh c\xE1m \u01A1n|xin c\u1EA3m \u01A1n|xin c\xE1m \u01A1n|xin k\xEDnh ch\xFAc|k\xEDnh ch\xFAc|cu\u1ED1i c\xF9ng xin k\xEDnh ch\xFAc|cu\u1ED1i c\xF9ng k\xEDnh ch\xFAc|m\u1ED9t l\u1EA7n n\u1EEFa xin|ch\xFAc h\u1ED9i ngh\u1ECB|ch\xFAc \u0111\u1EA1i h\u1ED9i|ch\xFAc h\u1ED9i th\u1EA3o|ch\xFAc qu\xFD|ch\xFAc c\xE1c|ch\xFAc to\xE0n th\u1EC3|xin ch\xFAc|r\u1EA5t mong nh\u1EADn \u0111\u01B0\u1EE3c s\u1EF1|r\u1EA5t h\xE2n h\u1EA1nh \u0111\u01B0\u1EE3c|tr\xE2n tr\u1ECDng k\xEDnh m\u1EDDi"
        ),
        labels: []
      },
      contact: {
        lines: list("th\xF4ng tin li\xEAn h\u1EC7|li\xEAn h\u1EC7|li\xEAn h\u1EC7 b\xE1o ch\xED|\u0111\u1EA7u m\u1ED1i li\xEAn h\u1EC7|th\xF4ng tin li\xEAn h\u1EC7 b\xE1o ch\xED|\u0111\u1ECBa ch\u1EC9 li\xEAn h\u1EC7"),
        openers: list(
          "m\u1ECDi chi ti\u1EBFt xin|m\u1ECDi chi ti\u1EBFt vui l\xF2ng|m\u1ECDi chi ti\u1EBFt li\xEAn h\u1EC7|m\u1ECDi th\xF4ng tin xin|m\u1ECDi th\xF4ng tin chi ti\u1EBFt|m\u1ECDi th\u1EAFc m\u1EAFc xin|m\u1ECDi th\u1EAFc m\u1EAFc vui l\xF2ng|m\u1ECDi \xFD ki\u1EBFn xin|m\u1ECDi v\u01B0\u1EDBng m\u1EAFc xin|th\xF4ng tin chi ti\u1EBFt xin|th\xF4ng tin chi ti\u1EBFt vui l\xF2ng|th\xF4ng tin chi ti\u1EBFt li\xEAn h\u1EC7|chi ti\u1EBFt xin li\xEAn h\u1EC7|chi ti\u1EBFt vui l\xF2ng li\xEAn h\u1EC7|chi ti\u1EBFt li\xEAn h\u1EC7|\u0111\u1EC3 bi\u1EBFt th\xEAm chi ti\u1EBFt|\u0111\u1EC3 bi\u1EBFt th\xEAm th\xF4ng tin|xin vui l\xF2ng li\xEAn h\u1EC7|vui l\xF2ng li\xEAn h\u1EC7|qu\xFD kh\xE1ch c\u1EA7n h\u1ECFi th\xEAm|b\u1EA1n \u0111\u1ECDc c\xF3 th\u1EC3 g\u1EEDi"
        ),
        labels: list(
          "li\xEAn h\u1EC7|\u0111i\u1EC7n tho\u1EA1i|email|e mail|th\u01B0 \u0111i\u1EC7n t\u1EED|hotline|website|fax|\u0111\u1ECBa ch\u1EC9 li\xEAn h\u1EC7|th\xF4ng tin li\xEAn h\u1EC7|li\xEAn h\u1EC7 b\xE1o ch\xED|\u0111\u1EA7u m\u1ED1i li\xEAn h\u1EC7|\u0111t|s\u0111t|\u0111\u1ECBa ch\u1EC9|\u0111\u01B0\u1EDDng d\xE2y n\xF3ng"
        )
      },
      about: {
        lines: [],
        openers: list(
          "gi\u1EDBi thi\u1EC7u v\u1EC1|\u0111\xF4i n\xE9t v\u1EC1|v\xE0i n\xE9t v\u1EC1|th\xF4ng tin v\u1EC1 c\xF4ng ty|v\u1EC1 c\xF4ng ty|v\u1EC1 t\u1EADp \u0111o\xE0n|v\u1EC1 ng\xE2n h\xE0ng|v\u1EC1 qu\u1EF9"
        ),
        labels: []
      },
      disclaimer: {
        lines: list("tuy\xEAn b\u1ED1 mi\u1EC5n tr\u1EEB tr\xE1ch nhi\u1EC7m|mi\u1EC5n tr\u1EEB tr\xE1ch nhi\u1EC7m|khuy\u1EBFn c\xE1o"),
        openers: list(
          "tuy\xEAn b\u1ED1 mi\u1EC5n tr\u1EEB tr\xE1ch nhi\u1EC7m|b\xE0i vi\u1EBFt th\u1EC3 hi\u1EC7n quan \u0111i\u1EC3m|b\xE0i vi\u1EBFt ch\u1EC9 mang t\xEDnh|th\xF4ng tin trong b\xE0i vi\u1EBFt ch\u1EC9|th\xF4ng tin trong b\xE0i ch\u1EC9|n\u1ED9i dung b\xE0i vi\u1EBFt ch\u1EC9|b\u1EA3n quy\u1EC1n thu\u1ED9c|nghi\xEAm c\u1EA5m sao ch\xE9p|ghi r\xF5 ngu\u1ED3n|vui l\xF2ng ghi r\xF5 ngu\u1ED3n|th\xF4ng c\xE1o n\xE0y c\xF3 ch\u1EE9a|th\xF4ng c\xE1o n\xE0y ch\u1EE9a|c\xE1c tuy\xEAn b\u1ED1 h\u01B0\u1EDBng t\u1EDBi t\u01B0\u01A1ng lai|b\u1EA3n d\u1ECBch n\xE0y thu\u1ED9c quy\u1EC1n s\u1EDF h\u1EEFu"
        ),
        labels: list("khuy\u1EBFn c\xE1o|mi\u1EC5n tr\u1EEB tr\xE1ch nhi\u1EC7m")
      },
      embargo: {
        lines: list(
          "\u0111\u1EC3 ph\xE1t h\xE0nh ngay|ph\xE1t h\xE0nh ngay|\u0111\u1EC1 ngh\u1ECB ph\xE1t h\xE0nh ngay|th\xF4ng tin ph\xE1t h\xE0nh ngay|t\xE0i li\u1EC7u kh\xF4ng ph\u1ED5 bi\u1EBFn"
        ),
        openers: list("kh\xF4ng ph\xE1t h\xE0nh tr\u01B0\u1EDBc|c\u1EA5m ph\xE1t h\xE0nh tr\u01B0\u1EDBc|kh\xF4ng \u0111\u0103ng ph\xE1t tr\u01B0\u1EDBc|ch\u1EC9 \u0111\u0103ng ph\xE1t sau"),
        labels: []
      },
      byline: { lines: [], openers: [], labels: list("t\xE1c gi\u1EA3|b\xE0i v\xE0 \u1EA3nh|b\xE0i \u1EA3nh|th\u1EF1c hi\u1EC7n|ng\u01B0\u1EDDi vi\u1EBFt|ph\xF3ng vi\xEAn") },
      pointer: {
        lines: list(
          "b\u1EA3ng d\u01B0\u1EDBi \u0111\xE2y|xem b\u1EA3ng d\u01B0\u1EDBi \u0111\xE2y|nh\u01B0 sau|c\u1EE5 th\u1EC3 nh\u01B0 sau|n\u1ED9i dung c\u1EE5 th\u1EC3 nh\u01B0 sau|n\u1ED9i dung ch\xEDnh|m\u1EE5c l\u1EE5c"
        ),
        openers: list(
          "b\u1EA3ng d\u01B0\u1EDBi \u0111\xE2y|b\u1EA3ng sau \u0111\xE2y|bi\u1EC3u \u0111\u1ED3 d\u01B0\u1EDBi \u0111\xE2y|h\xECnh d\u01B0\u1EDBi \u0111\xE2y|s\u01A1 \u0111\u1ED3 d\u01B0\u1EDBi \u0111\xE2y|danh s\xE1ch d\u01B0\u1EDBi \u0111\xE2y|xem b\u1EA3ng|xem bi\u1EC3u \u0111\u1ED3|xem h\xECnh|xem ph\u1EE5 l\u1EE5c|xem chi ti\u1EBFt|xem file|m\u1EDDi xem|chi ti\u1EBFt xem|s\u1ED1 li\u1EC7u c\u1EE5 th\u1EC3 xem|c\xF3 ph\u1EE5 l\u1EE5c k\xE8m theo|c\xF3 danh s\xE1ch k\xE8m theo|g\u1EEDi k\xE8m|k\xE8m theo c\xF4ng v\u0103n n\xE0y"
        ),
        labels: []
      },
      related: {
        lines: list(
          "xem th\xEAm|\u0111\u1ECDc th\xEAm|\u0111\u1ECDc ti\u1EBFp|tin li\xEAn quan|b\xE0i li\xEAn quan|tin b\xE0i li\xEAn quan|b\xE0i vi\u1EBFt li\xEAn quan|tin kh\xE1c|c\xE1c tin kh\xE1c|c\xF3 th\u1EC3 b\u1EA1n quan t\xE2m|b\u1EA1n c\xF3 th\u1EC3 quan t\xE2m|c\xF9ng chuy\xEAn m\u1EE5c|tin c\xF9ng chuy\xEAn m\u1EE5c|\u0111\u1ECDc nhi\u1EC1u|tin n\u1ED5i b\u1EADt|chia s\u1EBB|b\xECnh lu\u1EADn|in b\xE0i vi\u1EBFt|l\u01B0u b\xE0i|theo d\xF5i|t\u1EEB kh\xF3a|th\u01B0 vi\u1EC7n \u1EA3nh|ch\xF9m \u1EA3nh|tin m\u1EDBi|qu\u1EA3ng c\xE1o"
        ),
        openers: list(
          "m\u1EDDi b\u1EA1n \u0111\u1ECDc xem th\xEAm|m\u1EDDi qu\xFD v\u1ECB xem|m\u1EDDi \u0111\u1ED9c gi\u1EA3|\u0111\u0103ng k\xFD nh\u1EADn|\u0111\u0103ng k\xFD k\xEAnh|theo d\xF5i ch\xFAng t\xF4i|trang web n\xE0y s\u1EED d\u1EE5ng cookie|ch\xFAng t\xF4i s\u1EED d\u1EE5ng cookie"
        ),
        labels: list("xem th\xEAm|\u0111\u1ECDc th\xEAm|tin li\xEAn quan|b\xE0i li\xEAn quan|c\xF3 th\u1EC3 b\u1EA1n quan t\xE2m|t\u1EEB kh\xF3a")
      },
      credit: {
        lines: [],
        openers: [],
        labels: list("bi\xEAn t\u1EADp|ngu\u1ED3n|ngu\u1ED3n tin|theo|\u1EA3nh|bi\xEAn so\u1EA1n|bi\xEAn d\u1ECBch|tr\xECnh b\xE0y|thi\u1EBFt k\u1EBF|\u0111\u1ED3 h\u1ECDa|t\u1ED5ng h\u1EE3p")
      },
      procedure: {
        lines: list("th\xE0nh ph\u1EA7n tham d\u1EF1|th\xE0nh ph\u1EA7n d\u1EF1 h\u1ECDp|th\xE0nh ph\u1EA7n|\u0111\u1EA1i bi\u1EC3u tham d\u1EF1|th\xE0nh ph\u1EA7n tham gia|v\u1EAFng m\u1EB7t|c\xF3 m\u1EB7t"),
        openers: list(
          "cu\u1ED9c h\u1ECDp b\u1EAFt \u0111\u1EA7u|cu\u1ED9c h\u1ECDp k\u1EBFt th\xFAc|cu\u1ED9c h\u1ECDp khai m\u1EA1c|cu\u1ED9c h\u1ECDp b\u1EBF m\u1EA1c|h\u1ED9i ngh\u1ECB b\u1EAFt \u0111\u1EA7u|h\u1ED9i ngh\u1ECB k\u1EBFt th\xFAc|h\u1ED9i ngh\u1ECB b\u1EBF m\u1EA1c|phi\xEAn h\u1ECDp k\u1EBFt th\xFAc|phi\xEAn h\u1ECDp b\u1EAFt \u0111\u1EA7u|bu\u1ED5i h\u1ECDp k\u1EBFt th\xFAc|bu\u1ED5i h\u1ECDp b\u1EAFt \u0111\u1EA7u|bu\u1ED5i l\xE0m vi\u1EC7c k\u1EBFt th\xFAc|bu\u1ED5i l\xE0m vi\u1EC7c b\u1EAFt \u0111\u1EA7u|bi\xEAn b\u1EA3n \u0111\u01B0\u1EE3c l\u1EADp|bi\xEAn b\u1EA3n n\xE0y \u0111\u01B0\u1EE3c l\u1EADp|bi\xEAn b\u1EA3n k\u1EBFt th\xFAc|bi\xEAn b\u1EA3n h\u1ECDp k\u1EBFt th\xFAc|bi\xEAn b\u1EA3n \u0111\u01B0\u1EE3c th\xF4ng qua|bi\xEAn b\u1EA3n \u0111\xE3 \u0111\u01B0\u1EE3c"
        ),
        labels: list(
          "th\xE0nh ph\u1EA7n tham d\u1EF1|th\xE0nh ph\u1EA7n d\u1EF1 h\u1ECDp|th\xE0nh ph\u1EA7n tham gia|th\xE0nh ph\u1EA7n|v\u1EAFng m\u1EB7t|c\xF3 m\u1EB7t|ch\u1EE7 tr\xEC|ch\u1EE7 t\u1ECDa|th\u01B0 k\xFD|ng\u01B0\u1EDDi ghi bi\xEAn b\u1EA3n"
        )
      }
    };
    vietnameseDocumentTypes = list(
      "ngh\u1ECB quy\u1EBFt|ngh\u1ECB quy\u1EBFt li\xEAn t\u1ECBch|ngh\u1ECB \u0111\u1ECBnh|quy\u1EBFt \u0111\u1ECBnh|ch\u1EC9 th\u1ECB|quy ch\u1EBF|quy \u0111\u1ECBnh|th\xF4ng c\xE1o|th\xF4ng b\xE1o|h\u01B0\u1EDBng d\u1EABn|ch\u01B0\u01A1ng tr\xECnh|ch\u01B0\u01A1ng tr\xECnh h\xE0nh \u0111\u1ED9ng|k\u1EBF ho\u1EA1ch|ph\u01B0\u01A1ng \xE1n|\u0111\u1EC1 \xE1n|d\u1EF1 \xE1n|b\xE1o c\xE1o|bi\xEAn b\u1EA3n|bi\xEAn b\u1EA3n h\u1ECDp|bi\xEAn b\u1EA3n cu\u1ED9c h\u1ECDp|t\u1EDD tr\xECnh|h\u1EE3p \u0111\u1ED3ng|c\xF4ng v\u0103n|c\xF4ng \u0111i\u1EC7n|b\u1EA3n ghi nh\u1EDB|b\u1EA3n th\u1ECFa thu\u1EADn|gi\u1EA5y \u1EE7y quy\u1EC1n|gi\u1EA5y m\u1EDDi|gi\u1EA5y gi\u1EDBi thi\u1EC7u|phi\u1EBFu g\u1EEDi|th\u01B0 c\xF4ng|th\u01B0 m\u1EDDi|th\xF4ng t\u01B0|th\xF4ng t\u01B0 li\xEAn t\u1ECBch|lu\u1EADt|b\u1ED9 lu\u1EADt|ph\xE1p l\u1EC7nh|l\u1EC7nh|hi\u1EBFn ph\xE1p|k\u1EBFt lu\u1EADn|quy tr\xECnh|\u0111i\u1EC1u l\u1EC7|\u0111\u01A1n|b\u1EA3n tin"
    );
  }
});

// src/language/vietnamese-genres.ts
var vietnameseGenres;
var init_vietnamese_genres = __esm({
  "src/language/vietnamese-genres.ts"() {
    "use strict";
    init_lists();
    vietnameseGenres = {
      release: { titles: list("th\xF4ng c\xE1o b\xE1o ch\xED|th\xF4ng tin b\xE1o ch\xED|th\xF4ng c\xE1o"), headings: list("th\xF4ng tin cho bi\xEAn t\u1EADp") },
      letter: {
        titles: list("c\xF4ng v\u0103n|c\xF4ng \u0111i\u1EC7n|th\u01B0 ng\u1ECF|th\u01B0 g\u1EEDi|th\u01B0|t\u1EDD tr\xECnh|v v|\u0111\u01A1n \u0111\u1EC1 ngh\u1ECB|\u0111\u01A1n ki\u1EBFn ngh\u1ECB"),
        headings: []
      },
      report: {
        titles: list("b\xE1o c\xE1o|b\xE1o c\xE1o k\u1EBFt qu\u1EA3|b\xE1o c\xE1o t\u1ED5ng k\u1EBFt|b\xE1o c\xE1o s\u01A1 k\u1EBFt|b\xE1o c\xE1o \u0111\xE1nh gi\xE1|k\u1EBFt lu\u1EADn thanh tra"),
        headings: list(
          "t\xF3m t\u1EAFt|t\xF3m t\u1EAFt b\xE1o c\xE1o|k\u1EBFt qu\u1EA3 \u0111\u1EA1t \u0111\u01B0\u1EE3c|t\u1ED3n t\u1EA1i h\u1EA1n ch\u1EBF|t\u1ED3n t\u1EA1i|h\u1EA1n ch\u1EBF|nguy\xEAn nh\xE2n|k\u1EBFt qu\u1EA3 th\u1EF1c hi\u1EC7n|t\xECnh h\xECnh th\u1EF1c hi\u1EC7n|\u0111\xE1nh gi\xE1 chung|ki\u1EBFn ngh\u1ECB|\u0111\u1EC1 xu\u1EA5t ki\u1EBFn ngh\u1ECB|ki\u1EBFn ngh\u1ECB \u0111\u1EC1 xu\u1EA5t|ph\u01B0\u01A1ng h\u01B0\u1EDBng nhi\u1EC7m v\u1EE5|\u0111\xE1nh gi\xE1|k\u1EBFt lu\u1EADn v\xE0 ki\u1EBFn ngh\u1ECB|khuy\u1EBFn ngh\u1ECB|b\xE0i h\u1ECDc kinh nghi\u1EC7m|nh\u1EEFng k\u1EBFt qu\u1EA3 \u0111\u1EA1t \u0111\u01B0\u1EE3c|k\u1EBFt qu\u1EA3"
        )
      },
      plan: {
        titles: list("k\u1EBF ho\u1EA1ch|ch\u01B0\u01A1ng tr\xECnh|ch\u01B0\u01A1ng tr\xECnh h\xE0nh \u0111\u1ED9ng|\u0111\u1EC1 \xE1n|ph\u01B0\u01A1ng \xE1n|chi\u1EBFn l\u01B0\u1EE3c|l\u1ED9 tr\xECnh"),
        headings: list(
          "m\u1EE5c ti\xEAu|m\u1EE5c \u0111\xEDch|m\u1EE5c \u0111\xEDch y\xEAu c\u1EA7u|m\u1EE5c ti\xEAu chung|m\u1EE5c ti\xEAu c\u1EE5 th\u1EC3|nhi\u1EC7m v\u1EE5|nhi\u1EC7m v\u1EE5 gi\u1EA3i ph\xE1p|nhi\u1EC7m v\u1EE5 v\xE0 gi\u1EA3i ph\xE1p|nhi\u1EC7m v\u1EE5 tr\u1ECDng t\xE2m|n\u1ED9i dung th\u1EF1c hi\u1EC7n|t\u1ED5 ch\u1EE9c th\u1EF1c hi\u1EC7n|ph\xE2n c\xF4ng nhi\u1EC7m v\u1EE5|kinh ph\xED|kinh ph\xED th\u1EF1c hi\u1EC7n|l\u1ED9 tr\xECnh|ti\u1EBFn \u0111\u1ED9 th\u1EF1c hi\u1EC7n|th\u1EDDi gian th\u1EF1c hi\u1EC7n|gi\u1EA3i ph\xE1p|quan \u0111i\u1EC3m|quan \u0111i\u1EC3m ch\u1EC9 \u0111\u1EA1o"
        )
      },
      speech: {
        titles: list(
          "b\xE0i ph\xE1t bi\u1EC3u|ph\xE1t bi\u1EC3u|di\u1EC5n v\u0103n|l\u1EDDi khai m\u1EA1c|l\u1EDDi ph\xE1t bi\u1EC3u|to\xE0n v\u0103n ph\xE1t bi\u1EC3u|to\xE0n v\u0103n b\xE0i ph\xE1t bi\u1EC3u|th\xF4ng \u0111i\u1EC7p|l\u1EDDi ch\xFAc|tham lu\u1EADn|b\xE0i tham lu\u1EADn"
        ),
        headings: []
      },
      minutes: {
        titles: list(
          "bi\xEAn b\u1EA3n|bi\xEAn b\u1EA3n h\u1ECDp|bi\xEAn b\u1EA3n cu\u1ED9c h\u1ECDp|bi\xEAn b\u1EA3n h\u1ED9i ngh\u1ECB|bi\xEAn b\u1EA3n l\xE0m vi\u1EC7c|bi\xEAn b\u1EA3n phi\xEAn h\u1ECDp|k\u1EBFt lu\u1EADn cu\u1ED9c h\u1ECDp|phi\xEAn"
        ),
        headings: list(
          "n\u1ED9i dung cu\u1ED9c h\u1ECDp|n\u1ED9i dung h\u1ECDp|di\u1EC5n bi\u1EBFn cu\u1ED9c h\u1ECDp|th\xE0nh ph\u1EA7n tham d\u1EF1|th\xE0nh ph\u1EA7n d\u1EF1 h\u1ECDp|k\u1EBFt lu\u1EADn|k\u1EBFt lu\u1EADn cu\u1ED9c h\u1ECDp|\xFD ki\u1EBFn th\u1EA3o lu\u1EADn|th\u1EA3o lu\u1EADn|n\u1ED9i dung th\u1EA3o lu\u1EADn|ph\xE2n c\xF4ng|quy\u1EBFt ngh\u1ECB|c\xE1c quy\u1EBFt \u0111\u1ECBnh|c\xF4ng vi\u1EC7c ti\u1EBFp theo"
        )
      },
      interview: { titles: list("ph\u1ECFng v\u1EA5n|tr\xF2 chuy\u1EC7n v\u1EDBi|\u0111\u1ED1i tho\u1EA1i v\u1EDBi|h\u1ECFi \u0111\xE1p"), headings: [] },
      legal: {
        titles: list(
          "lu\u1EADt|b\u1ED9 lu\u1EADt|ngh\u1ECB \u0111\u1ECBnh|th\xF4ng t\u01B0|th\xF4ng t\u01B0 li\xEAn t\u1ECBch|quy\u1EBFt \u0111\u1ECBnh|ngh\u1ECB quy\u1EBFt|ph\xE1p l\u1EC7nh|ch\u1EC9 th\u1ECB|quy ch\u1EBF|quy \u0111\u1ECBnh|\u0111i\u1EC1u l\u1EC7|hi\u1EBFn ph\xE1p|l\u1EC7nh|h\u1EE3p \u0111\u1ED3ng|n\u1ED9i quy"
        ),
        headings: list(
          "ph\u1EA1m vi \u0111i\u1EC1u ch\u1EC9nh|\u0111\u1ED1i t\u01B0\u1EE3ng \xE1p d\u1EE5ng|gi\u1EA3i th\xEDch t\u1EEB ng\u1EEF|hi\u1EC7u l\u1EF1c thi h\xE0nh|\u0111i\u1EC1u kho\u1EA3n thi h\xE0nh|quy \u0111\u1ECBnh chung|tr\xE1ch nhi\u1EC7m thi h\xE0nh|ph\u1EA1m vi \u0111i\u1EC1u ch\u1EC9nh v\xE0 \u0111\u1ED1i t\u01B0\u1EE3ng \xE1p d\u1EE5ng"
        )
      },
      abstract: {
        titles: list("t\xF3m t\u1EAFt|t\xF3m t\u1EAFt nghi\xEAn c\u1EE9u"),
        headings: list(
          "t\xF3m t\u1EAFt|\u0111\u1EB7t v\u1EA5n \u0111\u1EC1|m\u1EE5c ti\xEAu|\u0111\u1ED1i t\u01B0\u1EE3ng v\xE0 ph\u01B0\u01A1ng ph\xE1p|ph\u01B0\u01A1ng ph\xE1p|ph\u01B0\u01A1ng ph\xE1p nghi\xEAn c\u1EE9u|k\u1EBFt qu\u1EA3|k\u1EBFt lu\u1EADn|b\xE0n lu\u1EADn|t\u1EEB kh\xF3a"
        )
      },
      notice: {
        titles: list(
          "th\xF4ng b\xE1o|th\xF4ng b\xE1o v\u1EC1|gi\u1EA5y m\u1EDDi|th\u01B0 m\u1EDDi|l\u1ECBch|h\u01B0\u1EDBng d\u1EABn|c\xE1ch|khuy\u1EBFn c\xE1o|c\u1EA3nh b\xE1o|th\u1EE7 t\u1EE5c|quy tr\xECnh|c\xE1c b\u01B0\u1EDBc|l\xE0m th\u1EBF n\xE0o \u0111\u1EC3|l\xE0m sao \u0111\u1EC3|m\u1EDDi tham gia|tuy\u1EC3n d\u1EE5ng"
        ),
        headings: list(
          "\u0111\u1ED1i t\u01B0\u1EE3ng|th\u1EDDi gian|\u0111\u1ECBa \u0111i\u1EC3m|h\u1ED3 s\u01A1|h\u1ED3 s\u01A1 \u0111\u0103ng k\xFD|c\xE1ch \u0111\u0103ng k\xFD|th\u1EDDi h\u1EA1n|chu\u1EA9n b\u1ECB|l\u1EC7 ph\xED|c\xE1ch th\u1EF1c hi\u1EC7n|tr\xECnh t\u1EF1 th\u1EF1c hi\u1EC7n"
        )
      }
    };
  }
});

// src/language/vietnamese-compounds.ts
var vietnameseCompounds;
var init_vietnamese_compounds = __esm({
  "src/language/vietnamese-compounds.ts"() {
    "use strict";
    vietnameseCompounds = "cu\u1ED1i c\xF9ng|\u0111\u1EC3 x\u1EA3y|\u0111\u1EC3 l\u1EA1i|\u0111\u1EC3 m\u1EB7c|\u0111\u1EC3 m\u1EA5t|\u0111\u1EC3 l\u1ED9|\u0111\u1EC3 ng\u1ECF|\u0111\u1EC3 d\xE0nh|\u0111\u1EC3 \xFD|\u0111\u1EC3 qu\xEAn|\u0111\u1EC3 l\u1ECDt|k\u1EC3 t\u1EEB|k\u1EC3 c\u1EA3|cho bi\u1EBFt|th\u1EF1c hi\u1EC7n|\u0111\u1EA7u t\u01B0|cho r\u1EB1ng|ph\xE1t hi\u1EC7n|l\xE0m vi\u1EC7c|ch\xFAng t\xF4i|th\u1EBF gi\u1EDBi|cho hay|v\u1EE5 vi\u1EC7c|n\u1EA1n nh\xE2n|qu\xE2n s\u1EF1|c\xE1 nh\xE2n|b\u1ECB c\xE1o|ch\u1EC9 \u0111\u1EA1o|b\u1EAFt \u0111\u1EA7u|nh\xE2n vi\xEAn|t\u1EA5t c\u1EA3|ng\xE2n h\xE0ng|n\u01B0\u1EDBc ngo\xE0i|hi\u1EC7n tr\u01B0\u1EDDng|kh\xE1ch h\xE0ng|t\u1ED5ng th\u1ED1ng|xu\u1EA5t hi\u1EC7n|ch\xFAng ta|b\u1ECB th\u01B0\u01A1ng|chu\u1EA9n b\u1ECB|nguy\xEAn nh\xE2n|th\u1EC3 hi\u1EC7n|h\u1EA1t nh\xE2n|t\u0103ng c\u01B0\u1EDDng|s\u1EF1 vi\u1EC7c|c\xF4ng vi\u1EC7c|ban \u0111\u1EA7u|\u0111\xE0n \xF4ng|thi\u1EBFt b\u1ECB|cho ph\xE9p|\u0111\xE0o t\u1EA1o|l\xFD do|nh\xE2n d\xE2n|th\u01B0\u1EDDng xuy\xEAn|c\xF3 m\u1EB7t|h\xE0ng kh\xF4ng|s\u1ED1 l\u01B0\u1EE3ng|s\u1EF1 c\u1ED1|cu\u1ED9c s\u1ED1ng|s\u1EF1 ki\u1EC7n|c\xF4ng nh\xE2n|m\u1ED9t c\xE1ch|theo d\xF5i|ng\xE0y c\xE0ng|n\u0103m ngo\xE1i|c\u1EA7n thi\u1EBFt|v\u1EEBa qua|h\xE0ng ho\xE1|hi\u1EC7n \u0111\u1EA1i|b\xECnh th\u01B0\u1EDDng|h\xECnh s\u1EF1|th\u1EF1c s\u1EF1|h\xE0ng lo\u1EA1t|h\u01B0\u1EDBng d\u1EABn|ch\u1EC9 tr\xEDch|t\u1EF1 do|c\u1EEDa h\xE0ng|t\u1ED1i \u0111a|kh\xF4ng qu\xE2n|b\u1ECB can|trang b\u1ECB|gia t\u0103ng|t\u1EEB ch\u1ED1i|kh\xF4ng gian|t\u0103ng tr\u01B0\u1EDFng|thay th\u1EBF|cu\u1ED9c chi\u1EBFn|tr\u1EDF n\xEAn|b\u1ED3i th\u01B0\u1EDDng|tr\u1EDF v\u1EC1|b\u1EC7nh nh\xE2n|d\u01B0\u1EDDng nh\u01B0|h\xE0ng \u0111\u1EA7u|c\xF4 g\xE1i|nh\xE0 h\xE0ng|t\u1ED5ng s\u1ED1|vi\u1EC7c l\xE0m|t\u1ED5ng h\u1EE3p|s\xE1ng t\u1EA1o|v\xF4 c\xF9ng|nh\xE2n v\u1EADt|ph\xF2ng kh\xF4ng|t\u1ED3n t\u1EA1i|m\u1EB7t b\u1EB1ng|gi\xFAp \u0111\u1EE1|con s\u1ED1|tu\u1EA7n tra|th\u1EBF h\u1EC7|th\u1EBF n\xE0o|ch\u1EC9 huy|\u0111\xE1ng k\u1EC3|chi\u1EBFm \u0111o\u1EA1t|cu\u1ED9c thi|\u0111\xECnh ch\u1EC9|v\xE0o cu\u1ED9c|s\u1EF1 nghi\u1EC7p|c\xF4ng ch\xFAng|kh\xF4ng kh\xED|kh\xF4ng k\xEDch|g\u1EA7n nh\u01B0|\u0111\u1ED5i m\u1EDBi|nh\xE2n s\u1EF1|t\u1EA1i ch\u1ED7|b\u1EB1ng ch\u1EE9ng|b\xE0 con|b\u1EA5t th\u01B0\u1EDDng|hi\u1EC7n di\u1EC7n|d\u1EABn \u0111\u1EA7u|n\xF3i chuy\u1EC7n|t\u1EEB ch\u1EE9c|nh\xE2n ch\u1EE9ng|xu h\u01B0\u1EDBng|ch\u1EC9 ti\xEAu|anh em|kho\u1EA3ng c\xE1ch|hi\u1EC7n t\u01B0\u1EE3ng|s\u1ED1 li\u1EC7u|h\xE0ng h\u1EA3i|c\u1EA3i t\u1EA1o|bi\u1EC3u hi\u1EC7n|song ph\u01B0\u01A1ng|n\u0103m h\u1ECDc|ch\u1EBF t\u1EA1o|t\u01B0 nh\xE2n|ch\u1EC9 s\u1ED1|t\u1ED1i thi\u1EC3u|nh\xE2n l\u1EF1c|m\u1EB7t h\xE0ng|th\u01B0\u1EDDng tr\u1EF1c|xe t\u0103ng|s\u1EF1 th\u1EADt|\u0111\u1ECBnh h\u01B0\u1EDBng|s\u1EAFp x\u1EBFp|phu nh\xE2n|c\xF4 gi\xE1o|d\xE2n s\u1ED1|l\u1EADp t\u1EE9c|qua \u0111\u1EDDi|t\u1ED1i cao|t\u1EA1i sao|t\u1EEB b\u1ECF|c\xF3 l\u1EBD|t\u1ED5ng c\u1ED9ng|c\xF4ng b\u1EB1ng|h\xE0ng x\xF3m|d\xE2n s\u1EF1|\u0111\u1ECBa ch\u1EC9|nh\xE2n ho\xE1|ph\u1EE5 thu\u1ED9c|cu\u1ED9c \u0111\u1EDDi|b\u01B0\u1EDBc \u0111\u1EA7u|n\xF3i chung|doanh nh\xE2n|theo \u0111u\u1ED5i|t\xE2m s\u1EF1|s\xE1ng ki\u1EBFn|m\u1ED9t m\xECnh|th\u1EADt s\u1EF1|l\u1EE3i th\u1EBF|th\xF4ng th\u01B0\u1EDDng|\u0111a s\u1ED1|t\u0103ng gi\xE1|m\u1ED9t v\xE0i|gi\u1EA3m gi\xE1|th\u1EBF k\u1EF7|chi\u1EC1u d\xE0i|tr\u1EF1c thu\u1ED9c|th\u01B0\u1EDDng ni\xEAn|\u0111\u1ED1i \u0111\u1EA7u|v\xEC sao|c\xE2n b\u1EB1ng|tin t\u1EE9c|c\u1EAFt gi\u1EA3m|anh trai|th\u1EA7y c\xF4|h\xF4n nh\xE2n|ch\u1EC9 \u0111\u1ECBnh|c\xF4 b\xE9|t\u1EEB thi\u1EC7n|t\u1ED5ng th\u1EC3|v\u01B0\u1EE3t qua|v\u1ECB th\u1EBF|qua l\u1EA1i|nh\xE2n t\u1EA1o|g\u1EA7n g\u0169i|kh\xF4ng ph\u1EADn|ng\xE0y nay|\u0111\u1EA7u v\xE0o|s\xE1ng l\u1EADp|d\xE2n th\u01B0\u1EDDng|\xE1nh s\xE1ng|anh h\xF9ng|n\xF3i ri\xEAng|th\u01B0\u1EDDng v\u1EE5|nh\xE2n \u0111\u1EA1o|ch\u1EE9ng ch\u1EC9|m\u1ED9t n\u1EEDa|h\xE0ng r\xE0o|ng\xE0y tr\u01B0\u1EDBc|ch\u1ECB em|quen thu\u1ED9c|\u0111\u1EA7u m\u1ED1i|suy gi\u1EA3m|b\u1ECF qua|tri\u1EC7t \u0111\u1EC3|h\u1EA7u nh\u01B0|qu\xE2n nh\xE2n|c\u1EA5m v\u1EADn|gi\u1EDD \u0111\xE2y|v\xE9 s\u1ED1|l\u1EA5n chi\u1EBFm|\u0111\u1ED3ng b\u1EB1ng|gi\u1EA3m thi\u1EC3u|m\u1ED9t ch\xFAt|ti\u1EBFng n\xF3i|t\u1ED5ng k\u1EBFt|ch\u1EB3ng h\u1EA1n|\u0111\u1EBFn n\u01A1i|t\xF9 nh\xE2n|s\u1ED1 hi\u1EC7u|c\xF4 l\u1EADp|s\xE1ng t\xE1c|x\u1ED5 s\u1ED1|nh\xE2n quy\u1EC1n|kh\u1EAFp n\u01A1i|\xF4ng b\xE0|c\xE1n s\u1EF1|gi\xE0u c\xF3|x\u1EBFp h\xE0ng|h\u1EADu c\u1EA7n|t\u1EE9c gi\u1EADn|\u0111\u1EA7u \u0111\u1ED9c|th\u1EE9 tr\u01B0\u1EDFng|ngh\u1EC9 vi\u1EC7c|tr\u1EE3 gi\xFAp|\u01B0u th\u1EBF|s\u1ED1 ph\u1EADn|t\u1EE9c l\xE0|hi\u1EC7n h\u1EEFu|c\xF3 v\u1EBB|nh\xE0 ri\xEAng|ri\xEAng t\u01B0|\xE1m ch\u1EC9|chi\u1EC1u t\u1ED1i|s\u1EE5t gi\u1EA3m|th\u01B0\u1EDDng tr\xFA|gi\xE1 c\u1EA3|ch\u1EE7 nh\xE2n|ch\u1EE9ng t\u1EEB|chi\u1EBFm \u0111\xF3ng|bu\u1ED5i s\xE1ng|th\u1EBF ch\u1EA5p|cu\u1ED9c g\u1ECDi|thi\u1EBFu ni\xEAn|song song|lo\u1EA1i tr\u1EEB|gi\xFAp vi\u1EC7c|ng\xE0y m\u1ED9t|ban \u0111\xEAm|\u0111\xF4i khi|ch\u1EC9 th\u1ECB|ba m\u1EB9|t\xE1i t\u1EA1o|t\u1ED1i t\xE2n|n\u1ED9i c\xE1c|c\u1EA7m \u0111\u1EA7u|anh ch\u1ECB|n\u1EBFu nh\u01B0|nh\xE2n v\u0103n|thi\u1EBFu nhi|thi\u1EBFu s\xF3t|c\xF3 khi|ng\xE0y \u0111\xEAm|l\u1EDDi n\xF3i|\u0111\u1EA7u th\xFA|hi\u1EC7n tr\u1EA1ng|k\xE9o theo|th\xE2n nh\xE2n|h\u1ECD h\xE0ng|cu\u1ED9c \u0111ua|chuy\u1EC3n h\u01B0\u1EDBng|h\u1EB1ng ng\xE0y|t\u01B0 th\u1EBF|tr\u01B0\u1EDBc h\u1EBFt|t\u1EA1i ngo\u1EA1i|v\u1EADy m\xE0|hi\u1EC7n v\u1EADt|ch\u0103m ch\u1EC9|kh\u1EDFi \u0111\u1EA7u|t\xECnh th\u1EBF|th\u01B0\u1EDDng k\u1EF3|\u0111\u1EA7u ra|thi\u1EBFu h\u1EE5t|c\u1EED nh\xE2n|\u0111\u1EB7t h\xE0ng|thi\u1EBFu t\u01B0\u1EDBng|nh\u1EA7m l\u1EABn|th\u1EBF l\u1EF1c|gi\u1EA3i \u0111\xE1p|v\u1EEBa r\u1ED3i|m\u1EDBi m\u1EBB|\u0111\u1EC3 \xFD|\u0111\u1EA7u h\xE0ng|thi\u1EBFu t\xE1|ngo\xE0i tr\u1EDDi|ch\u1ECB g\xE1i|b\u1EDFi v\xEC|th\xF4ng s\u1ED1|h\u1EC7 s\u1ED1|nh\u1EEFng ai|hi\u1EC7n th\u1EF1c|gian h\xE0ng|kh\xF4ng nh\u1EEFng|t\u1ED5ng c\u1EE5c|b\u1EA5t k\u1EC3|c\u1ED5 t\u1EE9c|t\u1ED1i \u01B0u|n\xF3i d\u1ED1i|m\u1EDF \u0111\u1EA7u|m\u1ED9t chi\u1EC1u|xu th\u1EBF|nh\xE2n th\xE2n|ri\xEAng bi\u1EC7t|s\u1EDF t\u1EA1i|t\u1ED1i ng\xE0y|tu\u1EF3 thu\u1ED9c|ng\xE0y x\u01B0a|trong s\xE1ng|t\u0103ng t\u1ED1c|h\u1EADu s\u1EF1|gi\xFAp s\u1EE9c|ng\xE0y th\xE1ng|nh\xE2n t\u1ED1|s\u1EA7u ri\xEAng|ki\u1EBFn t\u1EA1o|nh\xE2n t\xE0i|c\xF4 \u0111\u01A1n|nh\xE2n lo\u1EA1i|c\u1EED ch\u1EC9|tu\u1EA7n h\xE0nh|chi\u1EBFn s\u1EF1|b\u1ECB \u0111\u01A1n|tha th\u1EE9|thi\u1EBFu n\u1EEF|nh\xE2n ph\u1EA9m|th\u1EBF n\xE0y|th\u1EE9 s\xE1u|qu\u1EA7n ch\xFAng|c\xF4 d\xE2u|c\u1EE5m t\u1EEB|ban ng\xE0y|m\xE0 l\u1EA1i|n\u0103m th\xE1ng|\u0111au \u0111\u1EA7u|v\u0103n b\u1EB1ng|th\u1EE9 b\u1EA3y|d\xF2ng h\u1ECD|\u0111\u1EBFn n\u1ED7i|m\xF9a \u0111\xF4ng|th\u1EE9 t\u01B0|x\u1EA5u s\u1ED1|s\u1ED1 \xEDt|n\u1EEDa \u0111\xEAm|c\xF4ng cu\u1ED9c|th\u01B0\u1EDDng ng\xE0y|t\xE1i hi\u1EC7n|tr\u01B0\u1EDBc kia|v\xED nh\u01B0|ngh\u1EC7 nh\xE2n|\u0111\u1EA7u m\xE1y|chi\u1EC1u h\u01B0\u1EDBng|v\u1EEBa m\u1EDBi|k\u1EF9 c\xE0ng|ch\u1EC9 d\u1EABn|s\xE1ng t\u1ECF|doanh s\u1ED1|tr\u01B0\u1EDBc ti\xEAn|t\u1EA1o d\u1EF1ng|\u0111\u1EA7u b\u1EBFp|\u0111\u1EBFn c\xF9ng|anh ch\xE0ng|ngo\u1EA1i tr\u1EEB|c\u1ED9ng s\u1EF1|tu\u1EA7n duy\xEAn|m\xE3 s\u1ED1|nghi\xEAm c\u1EA5m|kh\u1EA5u tr\u1EEB|c\u1EA7n c\u1EA9u|coi th\u01B0\u1EDDng|ph\xE1p nh\xE2n|c\xF3 \u0111i\u1EC1u|b\u1EB1ng c\u1EA5p|\u0111\xE1p \xE1n|thi\u1EBFu th\u1ED1n|t\u1ED5ng l\u01B0\u1EE3ng|v\xF4 s\u1ED1|cho d\xF9|th\u01B0\u01A1ng nh\xE2n|ch\u1EEF vi\u1EBFt|ti\u1EC1n s\u1EF1|m\u1ED9t khi|ph\u1EA3i chi|th\xF4i vi\u1EC7c|s\u1EA1ch s\u1EBD|th\u01B0\u1EDDng l\u1EC7|m\u1EDBi l\u1EA1|\u0111\u1EC3 d\xE0nh|nh\xE2n c\xF4ng|h\xE0ng hi\u1EC7u|\u0111\xE0n b\xE0|lu\xF4n lu\xF4n|th\u1EE9 t\u1EF1|ph\u1EA1m nh\xE2n|t\u1EEB t\u1EEB|ph\u01B0\u01A1ng h\u01B0\u1EDBng|h\u01B0\u1EDBng nghi\u1EC7p|m\u1ED9t \xEDt|c\xE2y s\u1ED1|\u0111\u1EC1u \u0111\u1EB7n|s\u1ED1 m\u1ED9t|t\u1EEB ng\u1EEF|qu\xE2n s\u1ED1|t\u1EEBng tr\u1EA3i|\u0111\xE2u \u0111\xF3|l\u1ECBch s\u1EF1|sau c\xF9ng|m\u1EB7n m\xE0|nh\xE2n c\xE1ch|khai tr\u1EEB|chi\u1EBFm gi\u1EEF|b\u1EF1c t\u1EE9c|trong s\u1EA1ch|c\u1EA7n sa|t\u1EA7n s\u1ED1|nh\u01B0 th\u1EC3|th\u0103ng b\u1EB1ng|t\u1ED5ng \u0111\xE0i|mi\u1EC5n tr\u1EEB|tay ph\u1EA3i|v\u1EEBa ph\u1EA3i|\xEDt nhi\u1EC1u|chi\u1EBFm d\u1EE5ng|m\u1EF9 nh\xE2n|ri\xEAng l\u1EBB|t\u1EA1o h\xECnh|\u0111\u1EA7u l\xF2ng|b\xE0 x\xE3|cha \xF4ng|s\u1EAFp \u0111\u1EB7t|chi\u1EC1u qua|\u0111\u1EDDi th\u01B0\u1EDDng|than th\u1EDF|thi\u1EC3u s\u1ED1|th\u01B0\u1EDDng d\xE2n|th\u1EE9 hai|\u0111\u01B0\u01A1ng s\u1EF1|tr\xEAn d\u01B0\u1EDBi|n\xF3i x\u1EA5u|m\xF9a h\xE8|s\xE1ng ch\u1EBF|gi\xFAp \xEDch|cho n\xEAn|ng\xE0y sau|m\xF9a xu\xE2n|\u0111i\u1EC3m s\u1ED1|ph\u1EA3i ch\u0103ng|l\xE3nh s\u1EF1|gi\u1EA3i tr\u1EEB|n\u0103m tu\u1ED5i|th\u1EDDi s\u1EF1|ph\u1EA3i bi\u1EBFt|t\u01B0\u01A1i s\xE1ng|t\u1EEB nhi\u1EC7m|\u0111\xE0n anh|mi\u1EC5n l\xE0|th\xE1ng ch\u1EA1p|th\xEC ph\u1EA3i|th\u1EBF m\xE0|qua m\u1EB7t|ph\u1EE5 gi\xFAp|l\u1EC7 thu\u1ED9c|v\xF2ng quanh|ng\xF4n t\u1EEB|gi\u1EA3m s\xFAt|\u0111\u1EA7u c\u01A1|th\xE1ng gi\xEAng|\u0111\u01B0\u1EE3c vi\u1EC7c|ph\xF3ng s\u1EF1|nh\xE2n \xE1i|ng\xE0y sinh|th\u1EA5t th\u01B0\u1EDDng|c\xF3 \xEDch|vi\u1EBFt tay|tr\u0103m n\u0103m|tr\u01B0\u1EDBc nay|c\xF3 thai|l\u01B0\u1EE3t v\u1EC1|tr\xEAn h\u1EBFt|cu\u1ED9c ch\u01A1i|kinh qua|h\u1ED9p \u0111\xEAm|t\u1ED1i qua|l\u1EDDi khuy\xEAn|c\u0169ng n\xEAn|l\xED do|tu\u1EA7n l\u1EC5|th\u1EBF l\xE0|l\u01A1 l\xE0|c\xF3 l\xFD|nh\u1EA3y d\xF9|mi\u1EC5n gi\u1EA3m|s\u1ED1 ho\xE1|ph\u1EE7 \u0111\u1EA7u|tu\u1EA7n ho\xE0n|t\u1EA1o l\u1EADp|\u0111a chi\u1EC1u|hay l\xE0|ti\u1EC1n c\u1EE7a|t\u1EF7 s\u1ED1|d\xE2n ch\xFAng|t\xEDn ch\u1EC9|ng\xE0nh h\xE0ng|r\u1ED1t cu\u1ED9c|h\u1ED3i \u0111\xE1p|c\u1EE9u gi\xFAp|t\xECnh nh\xE2n|hay bi\u1EBFt|thu\u1ED9c \u0111\u1ECBa|b\u1ECB \u0111\u1ED9ng|\u0111\u1ED3ng \u0111\u1EC1u|ch\u1EB3ng th\u1EC3|song h\xE0nh|h\u01B0\u1EDBng d\u01B0\u01A1ng|d\u1EF1 b\u1ECB|kh\xF4ng chi\u1EBFn|chi ph\xED|chi nh\xE1nh|chi c\u1EE5c|chi h\u1ED9i|chi b\u1ED9|chi ti\u1EBFt|giao d\u1ECBch|giao th\xF4ng|giao l\u1ED9|h\u1ECDc sinh|h\u1ECDc vi\xEAn|h\u1ECDc ph\xED|h\u1ECDc k\u1EF3|h\u1ECDc b\u1ED5ng|h\u1ECDc gi\u1EA3|h\u1ECDc tr\xF2|h\u1ECDc v\u1ECB|h\u1EA1 t\u1EA7ng|di\u1EC5n vi\xEAn|di\u1EC5n \u0111\xE0n|di\u1EC5n gi\u1EA3|thu nh\u1EADp|ti\u1EBFn s\u0129|truy\u1EC1n h\xECnh|truy\u1EC1n thuy\u1EBFt|ph\xE1t ng\xF4n|ph\xE1t minh|b\u1ECB h\u1EA1i|l\u1EADp tr\u01B0\u1EDDng|ngh\u1EC9 d\u01B0\u1EE1ng|xu\u1EA5t x\u1EE9|ph\u1EE5c trang|v\u1EADn \u0111\u01A1n|v\u1EADn t\u1EA3i|m\xE1y bay|chuy\u1EBFn bay|s\xE2n bay|\u0111\u01B0\u1EDDng bay|t\xE0u bay|ngo\u1EA1i giao|\u0111\u1EA1i h\u1ECDc|\u0111\u1ECBa b\xE0n|truy\u1EC1n th\xF4ng|khoa h\u1ECDc|c\xE2u h\u1ECFi|ti\xEAm k\xEDch|b\xE1n \u0111\u1EA3o|c\u1EE9u h\u1ED9|ti\u1EC3u h\u1ECDc|trung h\u1ECDc|ti\u1EBFn \u0111\u1ED9|doanh thu|ti\xEAu d\xF9ng|\u0111\u1EA1o di\u1EC5n|truy\u1EC1n th\u1ED1ng|tr\u01B0\u1EDDng h\u1ECDc|di\u1EC5n t\u1EADp|trang ph\u1EE5c|\u0111\u1EDDi s\u1ED1ng|nh\u1EADn th\u1EE9c|b\xE1n l\u1EBB|h\xECnh ph\u1EA1t|h\u1EA1 vi\u1EC7n|h\u1ECDc vi\u1EC7n|b\xE0i h\u1ECDc|c\xF4ng l\u1EADp|h\u1ED9 chi\u1EBFu|b\u01B0\u1EDBc \u0111i|chi ti\xEAu|c\u1EA7u v\u01B0\u1EE3t|th\u01B0 k\xFD|sinh h\u1ECDc|l\u1EDBp h\u1ECDc|ch\u1EEF k\xFD|b\xE0n tay|b\u1EA1n \u0111\u1ECDc|m\xF4n h\u1ECDc|c\u1EA3m bi\u1EBFn|v\u1EADn t\u1ED1c|du h\u1ECDc|s\xE0 lan|v\u0103n h\u1ECDc|b\xE1n k\xEDnh|h\u1ECDc b\u1EA1|l\u1EA1m ph\xE1t|\u0111\u01B0\u1EDDng d\u1EABn|thu\u1ED1c n\u1ED5|b\xE1n k\u1EBFt|nh\xE0 ngh\u1EC9|y h\u1ECDc|k\xFD \u1EE9c|ph\xE1t thanh|bi\u1EBFn th\u1EC3|\u0111\u1ED3ng ph\u1EE5c|c\xE2y tr\u1ED3ng|h\u1EA1 l\u01B0u|ti\xEAm ch\u1EE7ng|h\u1ECDc \u0111\u01B0\u1EDDng|c\u1EA7u n\u1ED1i|tin h\u1ECDc|ch\u1EA5t n\u1ED5|thu\xEA bao|b\xE0n gh\u1EBF|c\u01A1 h\u1ECDc|\u0111\u1ED3 d\xF9ng|s\u1EE9c s\u1ED1ng|l\u1ED1i tho\xE1t|con nu\xF4i|gi\u01B0\u1EDDng n\u1EB1m|l\u1ED1i s\u1ED1ng|ch\u1ED7 \u0111\u1EE9ng|bi\u1EBFn \xE1p|b\xE0n th\u1EDD|d\u1EA5u h\u1ECFi|bi\u1EBFn c\u1ED1|v\u1EAFc xin|s\u1EE9c mua|v\u1EADt nu\xF4i|h\u1ED3i k\xFD|di\u1EC5n v\u0103n|lan can|th\xE1i lan|h\xE0 lan|ph\u1EA7n lan|ba lan|h\u1EA1 long|c\u1EA7n th\u01A1|c\u1EA7n gi\u1EDD|c\u1EA7n giu\u1ED9c|do th\xE1i|cao b\u1EB1ng|c\u1ED5 phi\u1EBFu|c\u1ED5 ph\u1EA7n|b\xEAn ngo\xE0i|b\xEAn trong|b\xEAn d\u01B0\u1EDBi|b\xEAn tr\xEAn|b\xEAn c\u1EA1nh|s\u1EAFp t\u1EDBi|so v\u1EDBi|t\u1EDBi \u0111\xE2y|sao cho|l\xE0m sao|l\u1EABn nhau".split("|");
  }
});

// src/language/vietnamese-verbs.ts
var vietnameseVerbs;
var init_vietnamese_verbs = __esm({
  "src/language/vietnamese-verbs.ts"() {
    "use strict";
    vietnameseVerbs = "ban h\xE0nh|bao g\u1ED3m|bao tr\xF9m|bao v\xE2y|bay|bi\u1EBFn|bi\u1EBFn d\u1EA1ng|bi\u1EBFt|bi\u1EC3u di\u1EC5n|bi\u1EC3u d\u01B0\u01A1ng|bi\u1EC3u quy\u1EBFt|bu\xF4ng l\u1ECFng|bu\u1ED9c|bu\u1ED9c t\u1ED9i|b\xE0n|b\xE0n b\u1EA1c|b\xE0n giao|b\xE0y t\u1ECF|b\xE1c b\u1ECF|b\xE1n|b\xF9 \u0111\u1EAFp|b\xF9ng ph\xE1t|b\u1EA1o h\xE0nh|b\u1EA3o qu\u1EA3n|b\u1EA3o v\u1EC7|b\u1EA3o \u0111\u1EA3m|b\u1EA5t ch\u1EA5p|b\u1EAFn|b\u1EAFt|b\u1EAFt bu\u1ED9c|b\u1EAFt c\xF3c|b\u1EAFt gi\u1EEF|b\u1EAFt g\u1EB7p|b\u1EAFt ngu\u1ED3n|b\u1EAFt tay|b\u1EAFt \u0111\u1EA7u|b\u1EBF m\u1EA1c|b\u1ECF|b\u1ECF hoang|b\u1ECF qua|b\u1ECF r\u01A1i|b\u1ED1 tr\xED|b\u1ED3i th\u01B0\u1EDDng|b\u1ED5 nhi\u1EC7m|b\u1ED5 sung|b\u1ED9c b\u1EA1ch|ca ng\u1EE3i|cam k\u1EBFt|can thi\u1EC7p|canh t\xE1c|che|che gi\u1EA5u|chi|chi tr\u1EA3|chia|chia c\u1EAFt|chia s\u1EBB|chia tay|chinh ph\u1EE5c|chi\u1EBFm|chi\u1EBFm \u0111o\u1EA1t|chi\u1EBFm \u0111\xF3ng|chi\u1EBFu|cho bi\u1EBFt|cho hay|cho ph\xE9p|cho r\u1EB1ng|cho vay|chuy\u1EC3n|chuy\u1EC3n giao|chuy\u1EC3n h\u01B0\u1EDBng|chuy\u1EC3n nh\u01B0\u1EE3ng|chuy\u1EC3n \u0111\u1ED5i|chu\u1EA9n b\u1ECB|ch\xE0o \u0111\xF3n|ch\xE0o \u0111\u1EDDi|ch\xE1y|ch\xFA tr\u1ECDng|ch\xFAc m\u1EEBng|ch\u0103m lo|ch\u0103m s\xF3c|ch\u1EA1y|ch\u1EA5m d\u1EE9t|ch\u1EA5n ch\u1EC9nh|ch\u1EA5n \u0111\u1ED9ng|ch\u1EA5p h\xE0nh|ch\u1EA5p nh\u1EADn|ch\u1EA5p thu\u1EADn|ch\u1EA5t v\u1EA5n|ch\u1EA9n \u0111o\xE1n|ch\u1EB7n|ch\u1EBF t\u1EA1o|ch\u1EC9 tr\xEDch|ch\u1EC9 \u0111\u1ECBnh|ch\u1EC9nh s\u1EEDa|ch\u1ECBu|ch\u1ECBu \u0111\u1EF1ng|ch\u1ECDn|ch\u1ED1ng|ch\u1EDD|ch\u1EDD \u0111\u1EE3i|ch\u1EDF|ch\u1EE7 tr\xEC|ch\u1EE7 \u0111\u1ED9ng|ch\u1EE9ng ki\u1EBFn|ch\u1EE9ng minh|ch\u1EE9ng t\u1ECF|ch\u1EEDi b\u1EDBi|ch\u1EEFa tr\u1ECB|coi tr\u1ECDng|cung c\u1EA5p|cung \u1EE9ng|c\xE1ch ch\u1EE9c|c\xE2n nh\u1EAFc|c\xE2n \u0111\u1ED1i|c\xF3 m\u1EB7t|c\xF4 l\u1EADp|c\xF4ng b\u1ED1|c\xF4ng khai|c\xF4ng nh\u1EADn|c\u01B0 tr\xFA|c\u01B0\u1EE1ng ch\u1EBF|c\u01B0\u1EE1ng hi\u1EBFp|c\u1EA3i thi\u1EC7n|c\u1EA3i t\u1EA1o|c\u1EA3m nh\u1EADn|c\u1EA3m th\u1EA5y|c\u1EA3m \u01A1n|c\u1EA3n tr\u1EDF|c\u1EA3nh b\xE1o|c\u1EA3nh c\xE1o|c\u1EA3nh gi\xE1c|c\u1EA5m|c\u1EA5t c\xE1nh|c\u1EA7u c\u1EE9u|c\u1EADp nh\u1EADt|c\u1EAFt|c\u1EAFt gi\u1EA3m|c\u1ED1 g\u1EAFng|c\u1ED1 th\u1EE7|c\u1ED1 t\xECnh|c\u1ED1 \xFD|c\u1EE7ng c\u1ED1|c\u1EE9u|dao \u0111\u1ED9ng|di chuy\u1EC3n|di d\u1EDDi|di\u1EC5n|di\u1EC5n ra|duy tr\xEC|d\xE0n d\u1EF1ng|d\xE0nh|d\xF9ng|d\u1EA1y|d\u1EABn|d\u1EABn \u0111\u1EA7u|d\u1EABn \u0111\u1ED9|d\u1ECDn d\u1EB9p|d\u1EEBng|d\u1EF1 b\xE1o|d\u1EF1 ki\u1EBFn|d\u1EF1 \u0111o\xE1n|d\u1EF1ng|ghi|ghi h\xECnh|ghi nh\u1EADn|gia h\u1EA1n|gia nh\u1EADp|gia t\u0103ng|giam gi\u1EEF|giao|giao ti\u1EBFp|gi\xE0nh|gi\xE1m s\xE1t|gi\xE1n \u0111o\u1EA1n|gi\xFAp|gi\u1EA3i c\u1EE9u|gi\u1EA3i ng\xE2n|gi\u1EA3i ph\xF3ng|gi\u1EA3i quy\u1EBFt|gi\u1EA3i th\xEDch|gi\u1EA3i th\u1EC3|gi\u1EA3i to\u1EA3|gi\u1EA3i tr\xECnh|gi\u1EA3i t\xE1n|gi\u1EA3i \u0111\xE1p|gi\u1EA3m|gi\u1EA3m thi\u1EC3u|gi\u1EA3ng d\u1EA1y|gi\u1EADt m\xECnh|gi\u1EDBi h\u1EA1n|gi\u1EDBi thi\u1EC7u|gi\u1EEF|gi\u1EEF g\xECn|g\xE2y|g\xE2y ra|g\xF3p|g\xF3p ph\u1EA7n|g\u1EAFn|g\u1EAFn b\xF3|g\u1EB7p g\u1EE1|g\u1ECDi|g\u1ED3m|g\u1EEDi|hi v\u1ECDng|hi\u1EBFp d\xE2m|hi\u1EC3n th\u1ECB|hi\u1EC3u|hi\u1EC7n h\u1EEFu|hoan ngh\xEAnh|ho\xE0n ch\u1EC9nh|ho\xE0n thi\u1EC7n|ho\xE0n th\xE0nh|ho\xE0n tr\u1EA3|ho\xE0n t\u1EA5t|ho\xE3n|huy \u0111\u1ED9ng|hu\u1EA5n luy\u1EC7n|hu\u1EF7|hu\u1EF7 b\u1ECF|hu\u1EF7 di\u1EC7t|hu\u1EF7 ho\u1EA1i|hy v\u1ECDng|h\xE0i ho\xE0|h\xE0i ho\xE0 ho\xE1|h\xE0nh hung|h\xECnh dung|h\xECnh th\xE0nh|h\u01B0 h\u1EA1i|h\u01B0 h\u1ECFng|h\u01B0\u1EDBng d\u1EABn|h\u01B0\u1EDBng t\u1EDBi|h\u01B0\u1EDBng \u0111\u1EBFn|h\u01B0\u1EDFng|h\u1EA1|h\u1EA1 c\xE1nh|h\u1EA1n ch\u1EBF|h\u1EB9n h\xF2|h\u1ECDc|h\u1ECDc h\u1ECFi|h\u1ECFi|h\u1ECFi th\u0103m|h\u1ED3i ph\u1EE5c|h\u1ED7 tr\u1EE3|h\u1ED9i \u0111\xE0m|h\u1EE3p t\xE1c|h\u1EE9a h\u1EB9n|h\u1EE9ng ch\u1ECBu|khai b\xE1o|khai gi\u1EA3ng|khai ho\u1EA3|khai m\u1EA1c|khai th\xE1c|khai tr\u01B0\u01A1ng|khen ng\u1EE3i|khi\u1EBFn|khi\u1EC3n tr\xE1ch|khuy\xEAn|khuy\u1EBFn c\xE1o|khuy\u1EBFn kh\xEDch|kh\xE1m nghi\u1EC7m|kh\xE1m ph\xE1|kh\xE1m x\xE9t|kh\xE1nh th\xE0nh|kh\xF4i ph\u1EE5c|kh\u1EA9n tr\u01B0\u01A1ng|kh\u1EAFc ph\u1EE5c|kh\u1EB3ng \u0111\u1ECBnh|kh\u1ED1ng ch\u1EBF|kh\u1EDFi c\xF4ng|kh\u1EDFi h\xE0nh|kh\u1EDFi ki\u1EC7n|kh\u1EDFi t\u1ED1|kh\u1EDFi \u0111\u1EA7u|kh\u1EDFi \u0111\u1ED9ng|ki\xEAn quy\u1EBFt|ki\xEAn tr\xEC|ki\u1EBFn ngh\u1ECB|ki\u1EBFn t\u1EA1o|ki\u1EC1m ch\u1EBF|ki\u1EC3m ch\u1EE9ng|ki\u1EC3m so\xE1t|ki\u1EC3m tra|ki\u1EC3m \u0111i\u1EC3m|k\xE9o|k\xE9o d\xE0i|k\xE9o theo|k\xEA khai|k\xEAu|k\xEAu g\u1ECDi|k\xEDch ho\u1EA1t|k\xEDch th\xEDch|k\xEDch \u0111\u1ED9ng|k\xFD|k\xFD k\u1EBFt|k\u1EBFt h\xF4n|k\u1EBFt n\u1ED1i|k\u1EBFt th\xFAc|k\u1EBFt t\u1ED9i|k\u1EBFt \xE1n|k\u1EC3|k\u1EF3 v\u1ECDng|k\u1EF7 lu\u1EADt|la h\xE9t|lan|lan to\u1EA3|lan truy\u1EC1n|leo thang|li\xEAn h\u1EC7|li\xEAn l\u1EA1c|lo l\u1EAFng|lo s\u1EE3|lo\u1EA1i b\u1ECF|lo\u1EA1i tr\u1EEB|luy\u1EC7n t\u1EADp|lu\xE2n chuy\u1EC3n|lu\u1EADn t\u1ED9i|ly h\xF4n|l\xE0m|l\xE0m ch\u1EE7|l\xE0m quen|l\xE0m vi\u1EC7c|l\xE0m \u0103n|l\xE2y lan|l\xE3ng ph\xED|l\xEAn ti\u1EBFng|l\xEAn t\u1EDBi|l\xEAn \xE1n|l\xEAn \u0111\u01B0\u1EDDng|l\xF4i k\xE9o|l\xFD gi\u1EA3i|l\u01B0u gi\u1EEF|l\u01B0u h\xE0nh|l\u01B0u th\xF4ng|l\u01B0u tr\xFA|l\u01B0u tr\u1EEF|l\u01B0u \xFD|l\u1EA1m d\u1EE5ng|l\u1EA5n chi\u1EBFm|l\u1EA5y|l\u1EA7n l\u01B0\u1EE3t|l\u1EA9n tr\u1ED1n|l\u1EADp|l\u1EADt \u0111\u1ED5|l\u1EAFng nghe|l\u1EAFp|l\u1EAFp \u0111\u1EB7t|l\u1EE3i d\u1EE5ng|l\u1EEBa \u0111\u1EA3o|mai t\xE1ng|mang|mang l\u1EA1i|minh ch\u1EE9ng|mi\xEAu t\u1EA3|mi\u1EC5n nhi\u1EC7m|mong ch\u1EDD|mong mu\u1ED1n|mong \u0111\u1EE3i|mua|mu\u1ED1n|m\xF4 t\u1EA3|m\u1EA1nh d\u1EA1n|m\u1EA1o hi\u1EC3m|m\u1EA5t|m\u1EAFc k\u1EB9t|m\u1EDDi|m\u1EDF|m\u1EDF c\u1EEDa|m\u1EDF r\u1ED9ng|m\u1EDF \u0111\u01B0\u1EDDng|m\u1EDF \u0111\u1EA7u|nghe|nghi ng\u1EDD|nghi\xEAn c\u1EE9u|nghi\u1EC7m thu|ngh\u0129|ngh\u1EC9|ngh\u1EC9 ng\u01A1i|ngh\u1EC9 vi\u1EC7c|ng\u0103n|ng\u0103n ch\u1EB7n|ng\u0103n c\u1EA3n|ng\u1ED9 \u0111\u1ED9c|nh\xECn|nh\xECn nh\u1EADn|nh\u1EA5n m\u1EA1nh|nh\u1EA5t tr\xED|nh\u1EADn|nh\u1EADn di\u1EC7n|nh\u1EADn d\u1EA1ng|nh\u1EADn l\u1EDDi|nh\u1EADn ra|nh\u1EADn th\u1EA5y|nh\u1EADn \u0111\u1ECBnh|nh\u1EADp|nh\u1EADp h\u1ECDc|nh\u1EADp kh\u1EA9u|nh\u1EADp vi\u1EC7n|nh\u1EAFc|nh\u1EAFc nh\u1EDF|nh\u1EAFn tin|ni\xEAm phong|ni\xEAm y\u1EBFt|nu\xF4i|nu\xF4i d\u01B0\u1EE1ng|n\xE2ng|n\xE2ng cao|n\xE2ng c\u1EA5p|n\xE9 tr\xE1nh|n\xEAu|n\xF3i|n\xF3i chuy\u1EC7n|n\xF3i d\u1ED1i|n\u1EA1o v\xE9t|n\u1EA3y sinh|n\u1EAFm|n\u1EAFm b\u1EAFt|n\u1EB1m|n\u1ED1i|n\u1ED5|n\u1ED5 s\xFAng|n\u1ED7 l\u1EF1c|n\u1ED9p|phong to\u1EA3|ph\xE0n n\xE0n|ph\xE1|ph\xE1 ho\u1EA1i|ph\xE1 hu\u1EF7|ph\xE1 s\u1EA3n|ph\xE1t|ph\xE1t bi\u1EC3u|ph\xE1t hi\u1EC7n|ph\xE1t huy|ph\xE1t h\xE0nh|ph\xE1t n\u1ED5|ph\xE1t sinh|ph\xE1t s\xF3ng|ph\xE1t tri\u1EC3n|ph\xE1t t\xE1n|ph\xE1t \u0111\u1ED9ng|ph\xE2n bi\u1EC7t|ph\xE2n b\u1ED5|ph\xE2n c\xF4ng|ph\xE2n c\u1EA5p|ph\xE2n hu\u1EF7|ph\xE2n lo\u1EA1i|ph\xE2n t\xEDch|ph\xEA chu\u1EA9n|ph\xEA duy\u1EC7t|ph\xF2ng ng\u1EEBa|ph\xF9 h\u1EE3p|ph\u1EA1t|ph\u1EA5n \u0111\u1EA5u|ph\u1ED1i h\u1EE3p|ph\u1EDBt l\u1EDD|ph\u1EE5 thu\u1ED9c|ph\u1EE5c|ph\u1EE5c h\u1ED3i|ph\u1EE5c v\u1EE5|ph\u1EE7 nh\u1EADn|qua \u0111\u1EDDi|quan tr\u1EAFc|quay|quen bi\u1EBFt|quy\xEAn g\xF3p|quy\u1EBFt t\xE2m|quy\u1EBFt \u0111\u1ECBnh|qu\u1EA3n l\xFD|qu\u1EA5y r\u1ED1i|ra l\u1EC7nh|ra m\u1EAFt|ra qu\xE2n|ra tay|rao b\xE1n|r\xE0 so\xE1t|r\xE0ng bu\u1ED9c|r\xE8n luy\u1EC7n|r\xF2 r\u1EC9|r\xFAt|r\xFAt lui|r\xFAt ti\u1EC1n|r\u1ED1i lo\u1EA1n|r\u1EDDi|sa th\u1EA3i|san l\u1EA5p|sinh s\u1ED1ng|so s\xE1nh|suy gi\u1EA3m|suy y\u1EBFu|s\xE0m s\u1EE1|s\xE1p nh\u1EADp|s\xE1t h\u1EA1i|s\u01A1 c\u1EE9u|s\u01A1 t\xE1n|s\u1EA1t l\u1EDF|s\u1EA3n xu\u1EA5t|s\u1EAFp x\u1EBFp|s\u1ED1ng|s\u1EDF h\u1EEFu|s\u1EE5t gi\u1EA3m|s\u1EED d\u1EE5ng|s\u1EEDa|s\u1EEDa ch\u1EEFa|s\u1EEDa \u0111\u1ED5i|tham chi\u1EBFn|tham d\u1EF1|tham gia|tham kh\u1EA3o|tham m\u01B0u|tham \xF4|thanh l\xFD|thanh to\xE1n|thanh tra|thay|thay m\u1EB7t|thay th\u1EBF|theo d\xF5i|theo \u0111u\u1ED5i|thi c\xF4ng|thi \u0111\u1EA5u|thi\u1EBFt l\u1EADp|thi\u1EBFu|thi\u1EC7t h\u1EA1i|tho\xE1t|tho\u1EA3 m\xE3n|thu|thu gi\u1EEF|thu ho\u1EA1ch|thu h\xFAt|thu h\u1EB9p|thu h\u1ED3i|thu mua|thu th\u1EADp|thua|thuy\u1EBFt ph\u1EE5c|thu\xEA|th\xE0nh c\xF4ng|th\xE0nh kh\u1EA9n|th\xE0nh l\u1EADp|th\xE1o|th\xE1o ch\u1EA1y|th\xE1o d\u1EE1|th\xE1o g\u1EE1|th\xED \u0111i\u1EC3m|th\xEDch \u1EE9ng|th\xF4ng b\xE1o|th\xF4ng qua|th\xF4ng quan|th\xFAc gi\u1EE5c|th\xFAc \u0111\u1EA9y|th\u01B0\u01A1ng l\u01B0\u1EE3ng|th\u01B0\u01A1ng t\xEDch|th\u01B0\u1EDFng th\u1EE9c|th\u1EA3|th\u1EA3o lu\u1EADn|th\u1EA5t b\u1EA1i|th\u1EA5y|th\u1EA9m v\u1EA5n|th\u1EADn tr\u1ECDng|th\u1EAFng|th\u1EBF ch\u1EA5p|th\u1EC3 hi\u1EC7n|th\u1ECB s\xE1t|th\u1ED1ng nh\u1EA5t|th\u1EE5 l\xFD|th\u1EEBa nh\u1EADn|th\u1EED|th\u1EF1c hi\u1EC7n|th\u1EF1c h\xE0nh|th\u1EF1c thi|tinh gi\u1EA3n|ti\xEAm|ti\xEAu di\u1EC7t|ti\xEAu hu\u1EF7|ti\xEAu th\u1EE5|ti\xEAu x\xE0i|ti\u1EBFn|ti\u1EBFn h\xE0nh|ti\u1EBFp c\u1EADn|ti\u1EBFp di\u1EC5n|ti\u1EBFp nh\u1EADn|ti\u1EBFp thu|ti\u1EBFp t\u1EE5c|ti\u1EBFp x\xFAc|ti\u1EBFt ki\u1EC7m|ti\u1EBFt l\u1ED9|trang b\u1ECB|tranh th\u1EE7|trao|trao tr\u1EA3|trao t\u1EB7ng|trao \u0111\u1ED5i|tri\u1EC3n khai|tri\u1EC7t ph\xE1|tri\u1EC7u t\u1EADp|truy c\u1EADp|truy c\u1EE9u|truy n\xE3|truy thu|truy t\xECm|truy t\u1ED1|truy \u0111u\u1ED5i|truy\u1EC1n|truy\u1EC1n t\u1EA3i|truy\u1EC1n \u0111\u1EA1t|tr\xE1nh|tr\xE2n tr\u1ECDng|tr\xEC ho\xE3n|tr\xECnh b\xE0y|tr\xECnh b\xE1o|tr\xEDch d\u1EABn|tr\xFAng|tr\xFAng tuy\u1EC3n|tr\u1EA3|tr\u1EA3 l\u1EDDi|tr\u1EA3 th\xF9|tr\u1EA3 \u0111\u0169a|tr\u1EA5n an|tr\u1ED3ng|tr\u1EDF|tr\u1EDF l\u1EA1i|tr\u1EDF n\xEAn|tr\u1EDF th\xE0nh|tr\u1EDF v\u1EC1|tr\u1EE5c v\u1EDBt|tr\u1EE5c xu\u1EA5t|tuy\xEAn|tuy\xEAn ph\u1EA1t|tuy\xEAn th\u1EC7|tuy\xEAn truy\u1EC1n|tuy\xEAn \xE1n|tu\xE2n th\u1EE7|t\xE0i tr\u1EE3|t\xE0n ph\xE1|t\xE0ng tr\u1EEF|t\xE1c nghi\u1EC7p|t\xE1ch|t\xE1i ch\u1EBF|t\xE1i t\u1EA1o|t\xE1n th\xE0nh|t\xECm|t\xECm ki\u1EBFm|t\xECm ra|t\xECnh nghi|t\xEDch lu\u1EF9|t\xEDnh to\xE1n|t\xF4n tr\u1ECDng|t\xF4n vinh|t\xFAc tr\u1EF1c|t\u0103ng|t\u0103ng c\u01B0\u1EDDng|t\u0103ng t\u1ED1c|t\u01B0\u1EDFng t\u01B0\u1EE3ng|t\u1EA1m tr\xFA|t\u1EA1m \u1EE9ng|t\u1EA1o|t\u1EA9u tho\xE1t|t\u1EADn d\u1EE5ng|t\u1EADn h\u01B0\u1EDFng|t\u1EADp h\u1EE3p|t\u1EADp k\u1EBFt|t\u1EADp luy\u1EC7n|t\u1EADp trung|t\u1EB7ng|t\u1ECBch thu|t\u1ED1 c\xE1o|t\u1ED1 gi\xE1c|t\u1ED1t nghi\u1EC7p|t\u1ED5n h\u1EA1i|t\u1ED5n th\u01B0\u01A1ng|t\u1ED5ng k\u1EBFt|t\u1EE5 t\u1EADp|t\u1EEB b\u1ECF|t\u1EEB ch\u1ED1i|t\u1EEB ch\u1EE9c|t\u1EED vong|t\u1EF1 nguy\u1EC7n|t\u1EF1 t\u1EED|t\u1EF1 v\u1EC7|t\u1EF1 \xFD|va ch\u1EA1m|vinh danh|vinh d\u1EF1|vi\u1EBFt|vui m\u1EEBng|v\xE0o cu\u1ED9c|v\xF4 hi\u1EC7u ho\xE1|v\xF4 t\xECnh|v\u01B0\u1EE3t|v\u01B0\u1EE3t qua|v\u1EADn|v\u1EADn chuy\u1EC3n|v\u1EADn d\u1EE5ng|v\u1EADn h\xE0nh|v\u1EADn \u0111\u1ED9ng|xem|xem l\u1EA1i|xem x\xE9t|xin|xin l\u1ED7i|xo\xE1|xo\xE1 b\u1ECF|xu\u1EA5t|xu\u1EA5t b\u1EA3n|xu\u1EA5t hi\u1EC7n|xu\u1EA5t kh\u1EA9u|xu\u1EA5t ph\xE1t|xu\u1EA5t tr\xECnh|xu\u1EA5t vi\u1EC7n|xu\u1ED1ng c\u1EA5p|xu\u1ED1ng \u0111\u01B0\u1EDDng|x\xE1c l\u1EADp|x\xE1c minh|x\xE1c nh\u1EADn|x\xE1c \u0111\u1ECBnh|x\xE1o tr\u1ED9n|x\xE2m h\u1EA1i|x\xE2m nh\u1EADp|x\xE2m ph\u1EA1m|x\xE2y|x\xE2y d\u1EF1ng|x\xE3 h\u1ED9i ho\xE1|x\xE9t x\u1EED|x\xF4n xao|x\xFAc ph\u1EA1m|x\xFAc ti\u1EBFn|x\u1EA3y|x\u1EA3y ra|x\u1EBFp h\xE0ng|x\u1EED|x\u1EED l\xFD|x\u1EED ph\u1EA1t|y\xEAu c\u1EA7u|y\xEAu th\u01B0\u01A1ng|\xE1m ch\u1EC9|\xE1m s\xE1t|\xE1m \u1EA3nh|\xE1p d\u1EE5ng|\xE1p thu\u1EBF|\xE1p \u0111\u1EB7t|\xF9n t\u1EAFc|\u0103n m\u1EB7c|\u0111e do\u1EA1|\u0111em l\u1EA1i|\u0111i|\u0111i v\xE0o|\u0111i\u1EC1u chuy\u1EC3n|\u0111i\u1EC1u ch\u1EC9nh|\u0111i\u1EC1u h\xE0nh|\u0111i\u1EC1u ti\u1EBFt|\u0111i\u1EC1u tr\u1ECB|\u0111i\u1EC1u \u0111\u1ED9ng|\u0111\xE0m ph\xE1n|\u0111\xE1nh|\u0111\xE1nh b\u1EA1i|\u0111\xE1nh b\u1EAFt|\u0111\xE1nh c\u1EAFp|\u0111\xE1nh d\u1EA5u|\u0111\xE1nh gi\xE1|\u0111\xE1nh gi\xE1 cao|\u0111\xE1nh \u0111\u1EADp|\u0111\xE1p|\u0111\xE1p \u1EE9ng|\u0111\xECnh ch\u1EC9|\u0111\xF2i|\u0111\xF2i h\u1ECFi|\u0111\xF3n|\u0111\xF3n nh\u1EADn|\u0111\xF3ng|\u0111\xF3ng b\u0103ng|\u0111\xF3ng c\u1EEDa|\u0111\xF3ng g\xF3p|\u0111\xF4n \u0111\u1ED1c|\u0111\u0103ng k\xFD|\u0111\u0103ng quang|\u0111\u0103ng t\u1EA3i|\u0111\u01B0a|\u0111\u01B0a ra|\u0111\u1EA1t|\u0111\u1EA1t \u0111\u01B0\u1EE3c|\u0111\u1EA3m b\u1EA3o|\u0111\u1EA3m nhi\u1EC7m|\u0111\u1EA3m nh\u1EADn|\u0111\u1EA5u th\u1EA7u|\u0111\u1EA7u h\xE0ng|\u0111\u1EA7u t\u01B0|\u0111\u1EA7u \u0111\u1ED9c|\u0111\u1EA9y|\u0111\u1EA9y l\xF9i|\u0111\u1EA9y m\u1EA1nh|\u0111\u1EB7t|\u0111\u1EB7t ch\xE2n|\u0111\u1EB7t c\u1ECDc|\u0111\u1EB7t ra|\u0111\u1EBFn n\u01A1i|\u0111\u1EC1 cao|\u0111\u1EC1 c\u1EADp|\u0111\u1EC1 ngh\u1ECB|\u0111\u1EC1 ph\xF2ng|\u0111\u1EC1 xu\u1EA5t|\u0111\u1EC1n b\xF9|\u0111\u1EC3 \xFD|\u0111\u1ECBnh c\u01B0|\u0111\u1ECBnh h\xECnh|\u0111\u1ECDc|\u0111\u1ED1i chi\u1EBFu|\u0111\u1ED1i di\u1EC7n|\u0111\u1ED1i m\u1EB7t|\u0111\u1ED1i ph\xF3|\u0111\u1ED1i x\u1EED|\u0111\u1ED3ng t\xECnh|\u0111\u1ED3ng \xFD|\u0111\u1ED5|\u0111\u1ED5 b\u1ED9|\u0111\u1ED5i|\u0111\u1ED5i m\u1EDBi|\u0111\u1ED9t nh\u1EADp|\u0111\u1EE9ng|\u01B0\u1EDBc t\xEDnh".split("|");
  }
});

// src/language/vietnamese.ts
var list3, vietnamese;
var init_vietnamese2 = __esm({
  "src/language/vietnamese.ts"() {
    "use strict";
    init_vietnamese();
    init_vietnamese_furniture();
    init_vietnamese_genres();
    init_vietnamese_compounds();
    init_vietnamese_verbs();
    list3 = (text2) => text2.split("|").map((word) => word.trim());
    vietnamese = {
      tag: "vi",
      locale: "vi-VN",
      name: "Ti\u1EBFng Vi\u1EC7t",
      labels: {
        briefing: "B\xE1o c\xE1o nhanh",
        agenda: "N\u1ED9i dung",
        summary: "T\xF3m t\u1EAFt",
        summaryHeading: "Nh\u1EEFng \u0111i\u1EC1u c\u1EA7n nh\u1EDB",
        points: "N\u1ED9i dung ch\xEDnh",
        assessment: "\u0110\xE1nh gi\xE1",
        needs: "Y\xEAu c\u1EA7u",
        enumeration: "C\xE1c n\u1ED9i dung",
        figure: "Con s\u1ED1",
        figures: "Nh\u1EEFng con s\u1ED1 ch\xEDnh",
        quote: "Tr\xEDch d\u1EABn",
        timeline: "M\u1ED1c th\u1EDDi gian",
        cause: "Nguy\xEAn nh\xE2n",
        outlook: "Tri\u1EC3n v\u1ECDng",
        background: "B\u1ED1i c\u1EA3nh",
        reactions: "\xDD ki\u1EBFn c\xE1c b\xEAn",
        nextSteps: "B\u01B0\u1EDBc ti\u1EBFp theo",
        details: "Chi ti\u1EBFt \u0111\xE1ng ch\xFA \xFD",
        question: "H\u1ECFi v\xE0 \u0111\xE1p",
        voices: "Ai n\xF3i g\xEC",
        sources: "Ngu\u1ED3n",
        evidence: "C\xE2u g\u1ED1c trong b\xE0i",
        captions: "Ch\xFA th\xEDch \u1EA3nh",
        table: "B\u1EA3ng",
        chart: "Bi\u1EC3u \u0111\u1ED3",
        barChart: "Bi\u1EC3u \u0111\u1ED3 c\u1ED9t",
        lineChart: "Bi\u1EC3u \u0111\u1ED3 \u0111\u01B0\u1EDDng",
        unit: "\u0110\u01A1n v\u1ECB",
        traced: "L\u1EDDi tr\xEAn c\xE1c trang \u0111\u01B0\u1EE3c gi\u1EEF nguy\xEAn theo ngu\u1ED3n.",
        tracedInNotes: "L\u1EDDi tr\xEAn c\xE1c trang \u0111\u01B0\u1EE3c gi\u1EEF nguy\xEAn theo ngu\u1ED3n; c\xE2u g\u1ED1c n\u1EB1m trong ph\u1EA7n ghi ch\xFA c\u1EE7a m\u1ED7i trang.",
        accordingTo: "{speaker}",
        part: "({part}/{of})",
        date: "{day}/{month}/{year}",
        dayMonth: "{day}/{month}"
      },
      pointWords: 28,
      slideWords: 65,
      headingWords: 14,
      abbreviations: list3(
        "tp|ts|ths|gs|pgs|bs|ks|cn|ls|th|nxb|q|p|tx|tt|t.\u01B0|tw|mr|mrs|ms|dr|prof|st|vs|inc|ltd|co|corp|jr|sr|no|u.s|vd|tr|\u0111/c|k|h|ngs|ns\u01B0t|nsnd|tnhh|bsck|bscki|bsckii|thpt|ubnd|h\u0111nd"
      ),
      ordinalNouns: [],
      stopwords: list3(
        "v\xE0|l\xE0|c\u1EE7a|c\xF3|c\xE1c|nh\u1EEFng|m\u1ED9t|\u0111\u01B0\u1EE3c|cho|trong|v\u1EDBi|khi|\u0111\xE3|\u0111\u1EC3|kh\xF4ng|n\xE0y|\u0111\xF3|t\u1EEB|\u1EDF|t\u1EA1i|c\u0169ng|theo|v\u1EC1|\u0111\u1EBFn|ra|v\xE0o|nh\u01B0|tr\xEAn|s\u1EBD|ng\u01B0\u1EDDi|nhi\u1EC1u|b\u1ECB|l\u1EA1i|ph\u1EA3i|n\u0103m|c\xF2n|h\u01A1n|\u0111ang|ng\xE0y|sau|r\u1EB1ng|th\xEC|do|v\xEC|n\xEAn|m\xE0|n\u1EBFu|hay|ho\u1EB7c|\u0111\u1EC1u|r\u1EA5t|v\u1EABn|m\u1EDBi|ch\u1EC9|c\xF9ng|qua|tr\u01B0\u1EDBc|gi\u1EEFa|b\u1EB1ng|\u0111\u1ED1i|vi\u1EC7c|s\u1EF1|c\u1EA3|m\u1ED7i|t\u1EDBi|l\xEAn|nh\u01B0ng|th\u1EBF|\u1EA5y|n\u1EEFa|\xF4ng|b\xE0|anh|ch\u1ECB|em|t\xF4i|h\u1ECD|ch\xFAng|ta|n\xF3|m\xECnh|c\u1EA7n|nh\u1EB1m|d\xF9|song|tuy|nhi\xEAn|ngo\xE0i|d\u01B0\u1EDBi|hai|ba|tr\u1EDF|th\u1EE9|l\u1EA7n|n\u01A1i|b\u1EDFi|tuy|n\xE0o|g\xEC|ai|\u0111\xE2y|kia|v\u1EEBa|t\u1EEBng|c\xE1ch|th\xEAm|kh\xE1c|qu\xE1|kh\xE1"
      ),
      pronouns: list3(
        "n\xE0y|\u1EA5y|n\u1ECD|nh\u1EEFng b\xEAn n\xE0y|\xF4ng|b\xE0|anh|ch\u1ECB|h\u1ECD|n\xF3|ch\xFAng|h\u1EAFn|c\xF4|\xF4ng n\xE0y|b\xE0 n\xE0y|anh n\xE0y|ng\u01B0\u1EDDi n\xE0y|\u0111i\u1EC1u n\xE0y|\u0111i\u1EC1u \u0111\xF3|vi\u1EC7c n\xE0y|vi\u1EC7c \u0111\xF3|\u0111\xF3|\u0111\xE2y|ch\xFAng t\xF4i|ch\xFAng ta|t\xF4i|c\xE1i n\xE0y|c\xE1i \u0111\xF3|nh\u1EEFng \u0111i\u1EC1u n\xE0y|c\u1EA3 hai|n\u01B0\u1EDBc n\xE0y|h\xE3ng n\xE0y|t\u1ED5 ch\u1EE9c n\xE0y|c\u01A1 quan n\xE0y|\u0111\u01A1n v\u1ECB n\xE0y|c\xF4ng ty n\xE0y|con s\u1ED1 n\xE0y|v\u1ECB n\xE0y|k\u1EBFt qu\u1EA3 n\xE0y|c\xE1c b\xEAn n\xE0y|nh\u1EEFng ng\u01B0\u1EDDi n\xE0y|s\u1ED1 n\xE0y|trong s\u1ED1 n\xE0y|trong s\u1ED1 \u0111\xF3|n\u01A1i n\xE0y|n\u01A1i \u0111\xE2y|\xF4ng \u1EA5y|b\xE0 \u1EA5y|h\u1ECD c\u0169ng|l\xFAc \u0111\xF3|khi \u0111\xF3|sau \u0111\xF3|tr\u01B0\u1EDBc \u0111\xF3|t\u1EA1i \u0111\xE2y|t\u1EEB \u0111\xF3|qua \u0111\xF3|nh\u1EDD \u0111\xF3|do \u0111\xF3|theo \u0111\xF3|b\xEAn c\u1EA1nh \u0111\xF3|th\u1EBF|v\u1EADy"
      ),
      copulas: list3("l\xE0"),
      presenters: list3("\u0111\xE2y l\xE0|\u0111\xF3 l\xE0|\u0111\xE2y c\u0169ng l\xE0|\u0111\xF3 c\u0169ng l\xE0|\u0111\xE2y ch\xEDnh l\xE0|\u0111\xF3 ch\xEDnh l\xE0"),
      nominalizers: list3("vi\u1EC7c|s\u1EF1|cu\u1ED9c|qu\xE1 tr\xECnh"),
      connectives: list3(
        "tuy nhi\xEAn|tuy v\u1EADy|th\u1EBF nh\u01B0ng|b\xEAn c\u1EA1nh \u0111\xF3|ngo\xE0i ra|\u0111\u1ED3ng th\u1EDDi|\u0111\u1EB7c bi\u1EC7t|h\u01A1n n\u1EEFa|m\u1EB7t kh\xE1c|trong khi \u0111\xF3|theo \u0111\xF3|do \u0111\xF3|v\xEC v\u1EADy|v\xEC th\u1EBF|do v\u1EADy|b\u1EDFi v\u1EADy|t\u1EEB \u0111\xF3|qua \u0111\xF3|nh\u1EDD \u0111\xF3|c\u1EE5 th\u1EC3|trong \u0111\xF3|th\xEAm v\xE0o \u0111\xF3|c\xF9ng v\u1EDBi \u0111\xF3|tr\u01B0\u1EDBc \u0111\xF3|sau \u0111\xF3|ti\u1EBFp \u0111\xF3|song song \u0111\xF3|kh\xF4ng nh\u1EEFng v\u1EADy|kh\xF4ng ch\u1EC9 v\u1EADy|ch\u01B0a k\u1EC3|\u0111\u01B0\u1EE3c bi\u1EBFt|c\xF3 th\u1EC3 th\u1EA5y|qua \xFD ki\u1EBFn|nh\xECn chung|tr\xEAn c\u01A1 s\u1EDF \u0111\xF3|b\u1EDFi l\u1EBD|th\u1EF1c t\u1EBF|th\u1EF1c t\u1EBF l\xE0|r\xF5 r\xE0ng|n\xF3i c\xE1ch kh\xE1c|t\xF3m l\u1EA1i|nh\u01B0 v\u1EADy|b\xEAn c\u1EA1nh|c\u0169ng theo \u0111\xF3|tr\xEAn th\u1EF1c t\u1EBF|v\u1EC1 ph\u1EA7n m\xECnh|\u0111\xE1ng ch\xFA \xFD|\u0111\xE1ng n\xF3i|ng\u01B0\u1EE3c l\u1EA1i|tr\xE1i l\u1EA1i|hi\u1EC7n nay|hi\u1EC7n t\u1EA1i|hi\u1EC7n|nh\u01B0ng|song|v\xE0|c\u0169ng|c\xF2n|m\xE0|th\u1EADm ch\xED|d\xF9 v\u1EADy|d\u1EABu v\u1EADy|m\u1EB7c d\xF9 v\u1EADy|b\u1EDFi|cu\u1ED1i c\xF9ng|\u0111\u1EA7u ti\xEAn|ti\u1EBFp theo|\u0111\xE1p l\u1EA1i|\u0111\u1ED5i l\u1EA1i|n\xF3i chung|n\xF3i ri\xEAng|n\xF3i tr\xEAn|th\xEAm n\u1EEFa|t\u01B0\u01A1ng t\u1EF1|t\u01B0\u01A1ng t\u1EF1 nh\u01B0 v\u1EADy|ch\u1EB3ng h\u1EA1n|v\xED d\u1EE5|v\xED d\u1EE5 nh\u01B0|b\u1EDFi v\xEC|cho n\xEAn|v\u1EADy n\xEAn|th\u1EF1c ra|ngay sau \u0111\xF3|h\u01A1n th\u1EBF|h\u01A1n th\u1EBF n\u1EEFa|v\u1EA3 l\u1EA1i|t\u1EE9c l\xE0|ngh\u0129a l\xE0|nh\u1EDD v\u1EADy|nh\u1EDD th\u1EBF|c\xE1ch \u0111\xE2y ch\u01B0a l\xE2u|trong m\u1ED9t di\u1EC5n bi\u1EBFn kh\xE1c|\u1EDF kh\xEDa c\u1EA1nh kh\xE1c|\u1EDF chi\u1EC1u ng\u01B0\u1EE3c l\u1EA1i|d\u1EABn ch\u1EE9ng th\xEAm|kh\xF4ng ch\u1EC9 th\u1EBF|t\u1EEB \u0111\xE2y|khi \u1EA5y|l\xFAc n\xE0y|l\xFAc \u1EA5y|l\xFAc b\u1EA5y gi\u1EDD|v\xEC l\u1EBD \u0111\xF3|s\u1EDF d\u0129|d\u1EABu th\u1EBF|m\u1EB7c d\xF9 th\u1EBF|d\xF9 th\u1EBF|nh\u01B0ng|quan tr\u1ECDng h\u01A1n|quan tr\u1ECDng h\u01A1n h\u1EBFt|theo t\xECm hi\u1EC3u|theo th\xF4ng tin ban \u0111\u1EA7u|ghi nh\u1EADn th\u1EF1c t\u1EBF|tr\xEAn tinh th\u1EA7n \u0111\xF3|v\u1EDBi tinh th\u1EA7n \u0111\xF3|n\xEAn|t\xF3m l\u1EA1i l\xE0"
      ),
      contrasts: list3(
        "nh\u01B0ng|tuy nhi\xEAn|song|d\xF9|m\u1EB7c d\xF9|d\u1EABu|thay v\xEC|kh\xF4ng ch\u1EC9|m\xE0 c\xF2n|m\xE0|tr\xE1i l\u1EA1i|ng\u01B0\u1EE3c l\u1EA1i|th\u1EBF nh\u01B0ng|trong khi|tr\u1EEB|ngo\u1EA1i tr\u1EEB|tr\u1EEB khi|ch\u1EE9|tuy"
      ),
      causes: list3("do|v\xEC|b\u1EDFi|b\u1EDFi v\xEC|do \u0111\xF3|v\xEC v\u1EADy|v\xEC th\u1EBF|d\u1EABn \u0111\u1EBFn|khi\u1EBFn|nguy\xEAn nh\xE2n|k\u1EBFt qu\u1EA3|nh\u1EDD|l\xE0m cho"),
      conditions: list3("n\u1EBFu|tr\u1EEB khi|v\u1EDBi \u0111i\u1EC1u ki\u1EC7n|mi\u1EC5n l\xE0|trong tr\u01B0\u1EDDng h\u1EE3p|ch\u1EC9 khi|gi\u1EA3 s\u1EED|n\u1EBFu nh\u01B0|m\u1ED9t khi|tr\u01B0\u1EDDng h\u1EE3p"),
      negations: list3("kh\xF4ng|ch\u01B0a|ch\u1EB3ng|kh\xF4ng ph\u1EA3i|ch\u01B0a t\u1EEBng|kh\xF4ng h\u1EC1|\u0111\u1EEBng|c\u1EA5m|kh\xF4ng \u0111\u01B0\u1EE3c|ch\u01B0a \u0111\u01B0\u1EE3c|kh\u1ECFi|thi\u1EBFu"),
      harmless: list3(
        "kh\xF4ng gian|kh\xF4ng kh\xED|h\xE0ng kh\xF4ng|kh\xF4ng qu\xE2n|ph\xF2ng kh\xF4ng|tr\xEAn kh\xF4ng|\u0111\u01B0\u1EDDng kh\xF4ng|sau khi|tr\u01B0\u1EDBc khi|k\u1EC3 t\u1EEB khi|t\u1EEB khi|\u0111\u1EBFn khi|trong khi ch\u1EDD|t\u1EDBi khi|kh\xF4ng ch\u1EC9|kh\xF4ng ng\u1EEBng|thi\u1EBFu nhi|thi\u1EBFu ni\xEAn|thi\u1EBFu t\u01B0\u1EDBng|thi\u1EBFu t\xE1|thi\u1EBFu \xFAy|thanh thi\u1EBFu ni\xEAn|b\xE0i h\xE1t song|song ph\u01B0\u01A1ng|song song|song ng\u1EEF|m\xE0 th\xF4i|h\xE0ng kh\xF4ng v\u0169 tr\u1EE5|kh\xF4ng ph\u1EADn|nghi\xEAm c\u1EA5m|sau khi|kh\xF4ng ng\u01B0\u1EDDi l\xE1i|kh\xF4ng k\xEDch|kh\xF4ng l\u1EF1c|t\xE0u kh\xF4ng gian|l\u1EC7nh c\u1EA5m|c\u1EA5m v\u1EADn|tho\xE1t kh\u1ECFi|ra kh\u1ECFi|r\u1EDDi kh\u1ECFi|kh\u1ECFi b\u1EC7nh|t\xE1ch kh\u1ECFi|\u0111i kh\u1ECFi|tr\u1ED1n kh\u1ECFi|r\xFAt kh\u1ECFi|s\u01A1 t\xE1n kh\u1ECFi|nh\u1EA3y d\xF9|d\xF9 l\u01B0\u1EE3n|kh\u1EA5u tr\u1EEB|c\xE1c tr\u01B0\u1EDDng h\u1EE3p|nh\u1EEFng tr\u01B0\u1EDDng h\u1EE3p|nhi\u1EC1u tr\u01B0\u1EDDng h\u1EE3p|s\u1ED1 tr\u01B0\u1EDDng h\u1EE3p|m\u1ED9t s\u1ED1 tr\u01B0\u1EDDng h\u1EE3p|tr\u01B0\u1EDDng h\u1EE3p m\u1EAFc|tr\u01B0\u1EDDng h\u1EE3p nhi\u1EC5m|tr\u01B0\u1EDDng h\u1EE3p t\u1EED vong|tr\u01B0\u1EDDng h\u1EE3p d\u01B0\u01A1ng t\xEDnh|tr\u01B0\u1EDDng h\u1EE3p nghi ng\u1EDD"
      ),
      qualifiers: list3(
        "g\u1EA7n|h\u01A1n|kho\u1EA3ng|kho\u1EA3ng h\u01A1n|kho\u1EA3ng tr\xEAn|kho\u1EA3ng g\u1EA7n|\xEDt nh\u1EA5t|nhi\u1EC1u nh\u1EA5t|tr\xEAn|d\u01B0\u1EDBi|tr\xEAn d\u01B0\u1EDBi|l\xEAn t\u1EDBi|l\xEAn \u0111\u1EBFn|t\u1EDBi|t\u1ED1i \u0111a|t\u1ED1i thi\u1EC3u|x\u1EA5p x\u1EC9|x\u1EA5p x\u1EC9 kho\u1EA3ng|trung b\xECnh|b\xECnh qu\xE2n|ch\u1EEBng|c\u1EE1|ng\xF3t|ng\xF3t ngh\xE9t|kh\xF4ng qu\xE1|kh\xF4ng d\u01B0\u1EDBi|kh\xF4ng \xEDt h\u01A1n|kh\xF4ng nhi\u1EC1u h\u01A1n|h\xE0ng|qu\xE1|g\u1EA5p|g\u1EA5p h\u01A1n|g\u1EA5p kho\u1EA3ng|g\u1EA5p g\u1EA7n|g\u1EA7n g\u1EA5p|h\u01A1n g\u1EA5p|t\u1EA7m|ch\u01B0a t\u1EDBi|ch\u01B0a \u0111\u1EBFn|ch\u01B0a \u0111\u1EA7y"
      ),
      looseQualifiers: list3(
        "\u0111\u1EA1t|ch\u1EC9|v\u01B0\u1EE3t|v\u01B0\u1EE3t qu\xE1|d\u1EF1 ki\u1EBFn|\u01B0\u1EDBc t\xEDnh|\u01B0\u1EDBc|tr\xF2n|t\u1EEB|\u0111\u1EBFn|th\u1EA5p h\u01A1n|cao h\u01A1n|nhi\u1EC1u h\u01A1n|\xEDt h\u01A1n|l\u1EDBn h\u01A1n|k\xE9m h\u01A1n|nhanh h\u01A1n|\u0111\u1EAFt h\u01A1n|r\u1EBB h\u01A1n|t\u1ED1t h\u01A1n|s\u1EDBm h\u01A1n|t\u0103ng h\u01A1n|gi\u1EA3m h\u01A1n"
      ),
      qualifiersBehind: list3("tr\u1EDF l\xEAn|tr\u1EDF xu\u1ED1ng|\u0111\u1ED5 l\u1EA1i|c\xF3 l\u1EBB"),
      fractions: {
        "m\u1ED9t n\u1EEDa": 0.5,
        n\u1EEDa: 0.5,
        "m\u1ED9t ph\u1EA7n ba": 1 / 3,
        "hai ph\u1EA7n ba": 2 / 3,
        "m\u1ED9t ph\u1EA7n t\u01B0": 0.25,
        "ba ph\u1EA7n t\u01B0": 0.75,
        "m\u1ED9t ph\u1EA7n n\u0103m": 0.2,
        "hai ph\u1EA7n n\u0103m": 0.4,
        "ba ph\u1EA7n n\u0103m": 0.6,
        "b\u1ED1n ph\u1EA7n n\u0103m": 0.8,
        "m\u1ED9t ph\u1EA7n m\u01B0\u1EDDi": 0.1
      },
      ranges: list3(
        "t\u1EEB \u2026 \u0111\u1EBFn|t\u1EEB \u2026 t\u1EDBi|t\u1EEB \u2026 l\xEAn|t\u1EEB \u2026 xu\u1ED1ng|t\u1EEB \u2026 l\xEAn \u0111\u1EBFn|t\u1EEB \u2026 l\xEAn t\u1EDBi|t\u1EEB \u2026 xu\u1ED1ng c\xF2n|\u2026 \u0111\u1EBFn|\u2026 t\u1EDBi|\u2026 tr\xEAn|\u2026 tr\xEAn t\u1ED5ng s\u1ED1|\u2026 trong t\u1ED5ng s\u1ED1"
      ),
      rates: [],
      currencies: list3(
        "pesos|cny|ndt|krw|jpy|sgd|thb|myr|aud|cad|gbp|chf|hkd|twd|rub|inr|\u0111\u1ED3ng|\u0111|vn\u0111|vnd|usd|\u0111\xF4 la|\u0111\xF4 la m\u1EF9|\u0111\xF4la|\u0111\xF4|euro|eur|b\u1EA3ng|b\u1EA3ng anh|y\xEAn|nh\xE2n d\xE2n t\u1EC7|t\u1EC7|won|r\xFAp|rupee|baht|\u0111\xF4 la \xFAc|\u0111\xF4 la singapore|franc|franc th\u1EE5y s\u0129|peso|ringgit|rupiah|riel|kip|l\u01B0\u1EE3ng v\xE0ng|c\xE2y v\xE0ng"
      ),
      numbered: list3(
        "ng\xE0y|m\xF9ng|m\u1ED3ng|th\xE1ng|n\u0103m|qu\xFD|\u0111i\u1EC1u|kho\u1EA3n|\u0111i\u1EC3m|m\u1EE5c|ch\u01B0\u01A1ng|s\u1ED1|l\u1EDBp|qu\u1EADn|ph\u01B0\u1EDDng|t\u1ED5|\u0111\u1ED9i|ph\u1ED1|\u0111\u01B0\u1EDDng|qu\u1ED1c l\u1ED9|t\u1EC9nh l\u1ED9|h\u01B0\u01A1ng l\u1ED9|\u0111\u01B0\u1EDDng s\u1ED1|ng\xF5|h\u1EBBm|ng\xE1ch|ki\u1EC7t|khu ph\u1ED1|khu v\u1EF1c|t\u1EA7ng|ph\xF2ng|c\u1EA5p|h\u1EA1ng|top|v\xF2ng|trang|b\xE0i|c\xE2u|th\u1EE9|phi\xEAn|k\u1EF3|kh\xF3a|m\xF9a|ch\u1EB7ng|b\u1EA3ng|giai \u0111o\u1EA1n|ph\xFAt|ph\xFAt th\u1EE9|\u1EA5p|x\xF3m|th\xF4n|b\u1EA3n|km|c\u1ED9t m\u1ED1c|m\u1ED1c|k\xEAnh|ngh\u1ECB \u0111\u1ECBnh|quy\u1EBFt \u0111\u1ECBnh|th\xF4ng t\u01B0|ngh\u1ECB quy\u1EBFt|ch\u1EC9 th\u1ECB|c\xF4ng v\u0103n|c\xF4ng \u0111i\u1EC7n|lu\u1EADt|l\u1EA7n|l\u1EA7n th\u1EE9|b\xE3o s\u1ED1|tu\u1EA7n|th\u1EBF k\u1EF7|th\u1EADp ni\xEAn|nh\u1EEFng n\u0103m|sn|n\u0103m sinh|\xE1o s\u1ED1|v\u1ECB tr\xED|\u0111\u1EDDi|phi\xEAn b\u1EA3n|t\u1EADp|ph\u1EA7n|ph\u1EE5 l\u1EE5c|bi\u1EC3u m\u1EABu|m\u1EABu|c\u1EEDa s\u1ED1|nh\xE0 s\u1ED1|ti\u1EC3u khu|\u0111\u1EA1i \u0111\u1ED9i|s\u01B0 \u0111o\xE0n|qu\xE2n khu|trung \u0111o\xE0n|ti\u1EC3u \u0111o\xE0n|\u0111\u01A1n v\u1ECB|l\xFAc|h\u1ED3i|h\xF4m|covid|covid|b\xE1o \u0111\u1ED9ng|ph\u01B0\u01A1ng \xE1n|kh\xF4ng l\u1EF1c|tu\u1ED5i|s\u1ED1 hi\u1EC7u|m\xE3 s\u1ED1|m\xE3|\u0111\u1EC1 \xE1n|tr\u01B0\u1EDDng h\u1EE3p s\u1ED1|\xE1n l\u1EC7|th\u1EBF h\u1EC7|\u0111\u1EE3t|l\u01B0\u1EE3t|c\xE2u l\u1EA1c b\u1ED9 h\u1EA1ng|tr\u1EA1ng th\xE1i|gi\u1EA3i"
      ),
      keyCounts: list3(
        "ng\u01B0\u1EDDi|ng\u01B0\u1EDDi d\xE2n|h\u1ED9|h\u1ED9 d\xE2n|h\u1ED9 gia \u0111\xECnh|n\u01B0\u1EDBc|qu\u1ED1c gia|v\xF9ng l\xE3nh th\u1ED5|t\u1EC9nh|t\u1EC9nh th\xE0nh|\u0111\u1ECBa ph\u01B0\u01A1ng|h\u1ECDc sinh|sinh vi\xEAn|gi\xE1o vi\xEAn|lao \u0111\u1ED9ng|c\xF4ng nh\xE2n|b\u1EC7nh nh\xE2n|ca|tr\u01B0\u1EDDng h\u1EE3p|kh\xE1ch|l\u01B0\u1EE3t kh\xE1ch|du kh\xE1ch|doanh nghi\u1EC7p|\u0111\u1EA1i bi\u1EC3u|tr\u1EBB|tr\u1EBB em|n\u1EA1n nh\xE2n|c\xE1n b\u1ED9|chi\u1EBFn s\u0129|th\xE0nh vi\xEAn|\u0111\u01A1n v\u1ECB|tr\u01B0\u1EDDng|x\xE3|huy\u1EC7n|gia \u0111\xECnh|c\u1EED tri|c\u1ED5 \u0111\xF4ng|kh\xE1ch h\xE0ng|nh\xE2n kh\u1EA9u|n\xF4ng d\xE2n|b\u1ECB h\u1EA1i|th\xED sinh|ph\u1EE5 n\u1EEF|t\u1ED5 ch\u1EE9c|c\xF4ng ty"
      ),
      multipliers: {
        m\u01B0\u01A1i: 10,
        ch\u1EE5c: 10,
        tr\u0103m: 100,
        ngh\u00ECn: 1e3,
        ng\u00E0n: 1e3,
        v\u1EA1n: 1e4,
        tri\u1EC7u: 1e6,
        t\u1EF7: 1e9,
        t\u1EC9: 1e9,
        "ngh\xECn t\u1EF7": 1e12,
        "ngh\xECn t\u1EC9": 1e12,
        "tri\u1EC7u t\u1EF7": 1e15,
        "ch\u1EE5c ngh\xECn": 1e4,
        "tr\u0103m ngh\xECn": 1e5,
        "ch\u1EE5c tri\u1EC7u": 1e7,
        "tr\u0103m tri\u1EC7u": 1e8,
        "ch\u1EE5c t\u1EF7": 1e10,
        "tr\u0103m t\u1EF7": 1e11
      },
      units: list3(
        "%|ph\u1EA7n tr\u0103m|\u0111\u1ED3ng|usd|\u0111\xF4 la|euro|b\u1EA3ng anh|y\xEAn|nh\xE2n d\xE2n t\u1EC7|won|km|km2|km\xB2|m|m2|m\xB2|m3|m\xB3|m\xE9t|m\xE9t kh\u1ED1i|m\xE9t vu\xF4ng|cm|mm|kg|t\u1EA5n|t\u1EA1|g|gam|ha|hecta|h\xE9c ta|h\xE9c ta|l\xEDt|mw|gw|kwh|mwh|kw|\u0111\u1ED9 c|\xB0c|\u0111\u1ED9|gb|tb|\u0111i\u1EC3m ph\u1EA7n tr\u0103m|l\u1EA7n|t\u1EF7 \u0111\u1ED3ng|tri\u1EC7u \u0111\u1ED3ng|t\u1EF7 usd|tri\u1EC7u usd|h\u1EA3i l\xFD|th\xF9ng|c\xE2y s\u1ED1|d\u1EB7m|inch|\u0111\u1ED9 richter|pixel|mb|hz|ghz|mah|volt|o\xE1t|m\xE3 l\u1EF1c|calo|kcal|mg|ml|l"
      ),
      lesserUnits: list3(
        "tu\u1ED5i|gi\u1EDD|ph\xFAt|gi\xE2y|n\u0103m|th\xE1ng|ng\xE0y|tu\u1EA7n|h|qu\xFD|th\u1EBF k\u1EF7|kh\xF3a|l\u1EDBp|b\xE0n|\u0111i\u1EC3m|v\xF2ng|tr\u1EADn|ph\u1EA7n|trang|\u0111i\u1EC1u|kho\u1EA3n|l\u1EA7n|gi\u1EDD \u0111\u1ED3ng h\u1ED3|canh|th\u1EADp k\u1EF7|th\u1EADp ni\xEAn|\u0111\xEAm|h\xF4m|bu\u1ED5i|ph\xFAt gi\xE2y|ti\u1EBFng|ti\u1EBFng \u0111\u1ED3ng h\u1ED3|n\u0103m tu\u1ED5i|th\xE1ng tu\u1ED5i|ng\xE0y tu\u1ED5i|tu\u1EA7n tu\u1ED5i|n\u0103m h\u1ECDc|h\u1ECDc k\u1EF3|hi\u1EC7p|v\xE1n|set|\u0111\u1EDDi"
      ),
      decimalMark: ",",
      quarters: list3("qu\xFD"),
      levels: list3(
        "l\xE0|\u0111\u1EA1t|\u0111\u1EA1t m\u1EE9c|\u0111\u1EA1t \u0111\u01B0\u1EE3c|c\xF3|\u1EDF m\u1EE9c|l\xEAn|l\xEAn t\u1EDBi|l\xEAn \u0111\u1EBFn|l\xEAn m\u1EE9c|xu\u1ED1ng|xu\u1ED1ng c\xF2n|xu\u1ED1ng m\u1EE9c|c\xF2n|ch\u1EC9 c\xF2n|t\u0103ng l\xEAn|gi\u1EA3m xu\u1ED1ng|gi\u1EA3m c\xF2n|t\u1EDBi|\u0111\u1EBFn|sang"
      ),
      totals: list3("t\u1ED5ng|t\u1ED5ng c\u1ED9ng|t\u1ED5ng s\u1ED1|c\u1ED9ng|c\u1EA3 n\u01B0\u1EDBc|to\xE0n qu\u1ED1c|to\xE0n t\u1EC9nh|to\xE0n th\xE0nh ph\u1ED1|chung|trung b\xECnh|b\xECnh qu\xE2n"),
      ordinals: [
        list3("th\u1EE9 nh\u1EA5t|m\u1ED9t l\xE0|m\u1ED9t"),
        list3("th\u1EE9 hai|hai l\xE0|hai"),
        list3("th\u1EE9 ba|ba l\xE0|ba"),
        list3("th\u1EE9 t\u01B0|b\u1ED1n l\xE0|b\u1ED1n"),
        list3("th\u1EE9 n\u0103m|n\u0103m l\xE0|n\u0103m"),
        list3("th\u1EE9 s\xE1u|s\xE1u l\xE0|s\xE1u"),
        list3("th\u1EE9 b\u1EA3y|b\u1EA3y l\xE0"),
        list3("th\u1EE9 t\xE1m|t\xE1m l\xE0"),
        list3("th\u1EE9 ch\xEDn|ch\xEDn l\xE0"),
        list3("th\u1EE9 m\u01B0\u1EDDi|m\u01B0\u1EDDi l\xE0")
      ],
      divisions: [
        list3("ph\u1EA7n|ph\u1EE5 l\u1EE5c"),
        list3("ch\u01B0\u01A1ng"),
        list3("m\u1EE5c"),
        list3("ti\u1EC3u m\u1EE5c"),
        list3("\u0111i\u1EC1u"),
        list3("kho\u1EA3n"),
        list3("\u0111i\u1EC3m")
      ],
      sectionNames: list3(
        "\u0111\u1EB7t v\u1EA5n \u0111\u1EC1|b\u1ED1i c\u1EA3nh|m\u1EDF \u0111\u1EA7u|gi\u1EDBi thi\u1EC7u|t\u1ED5ng quan|t\xF3m t\u1EAFt|m\u1EE5c ti\xEAu|m\u1EE5c \u0111\xEDch|ph\u1EA1m vi|ph\u01B0\u01A1ng ph\xE1p|ph\u01B0\u01A1ng ph\xE1p nghi\xEAn c\u1EE9u|\u0111\u1ED1i t\u01B0\u1EE3ng|\u0111\u1ED1i t\u01B0\u1EE3ng v\xE0 ph\u01B0\u01A1ng ph\xE1p|\u0111\u1ED1i t\u01B0\u1EE3ng nghi\xEAn c\u1EE9u|k\u1EBFt qu\u1EA3|k\u1EBFt qu\u1EA3 nghi\xEAn c\u1EE9u|b\xE0n lu\u1EADn|th\u1EA3o lu\u1EADn|k\u1EBFt lu\u1EADn|khuy\u1EBFn ngh\u1ECB|ki\u1EBFn ngh\u1ECB|\u0111\u1EC1 xu\u1EA5t|h\u1EA1n ch\u1EBF|t\u1ED3n t\u1EA1i|nguy\xEAn nh\xE2n|gi\u1EA3i ph\xE1p|nhi\u1EC7m v\u1EE5|t\u1ED5 ch\u1EE9c th\u1EF1c hi\u1EC7n|t\u1EEB kh\xF3a|th\xE0nh ph\u1EA7n|th\xE0nh ph\u1EA7n tham d\u1EF1|th\xE0nh ph\u1EA7n d\u1EF1 h\u1ECDp|n\u1ED9i dung|n\u1ED9i dung cu\u1ED9c h\u1ECDp|di\u1EC5n bi\u1EBFn|\xFD ki\u1EBFn|\xFD ki\u1EBFn th\u1EA3o lu\u1EADn|quy\u1EBFt ngh\u1ECB|k\u1EBFt lu\u1EADn cu\u1ED9c h\u1ECDp|th\u1EDDi gian|\u0111\u1ECBa \u0111i\u1EC3m|y\xEAu c\u1EA7u|c\u0103n c\u1EE9|ph\xE2n c\xF4ng|ti\u1EBFn \u0111\u1ED9|kinh ph\xED|\u0111\xE1nh gi\xE1|nh\u1EADn x\xE9t|ph\u01B0\u01A1ng h\u01B0\u1EDBng|\xFD ngh\u0129a|l\u1EDDi k\u1EBFt"
      ),
      firstSteps: list3("\u0111\u1EA7u ti\xEAn|tr\u01B0\u1EDBc h\u1EBFt|tr\u01B0\u1EDBc ti\xEAn"),
      nextSteps: list3("ti\u1EBFp theo|ti\u1EBFp \u0111\u1EBFn|ti\u1EBFp \u0111\xF3|k\u1EBF \u0111\u1EBFn|k\u1EBF ti\u1EBFp|k\u1EBF \u0111\xF3"),
      ordinalLinks: list3("l\xE0|\u0111\xF3 l\xE0|ch\xEDnh l\xE0|l\xE0 v\u1EC1|ph\u1EA3i k\u1EC3 \u0111\u1EBFn l\xE0"),
      lastOrdinals: list3("cu\u1ED1i c\xF9ng|sau c\xF9ng"),
      ordinalStops: list3(
        "l\u1EA7n|ng\u01B0\u1EDDi|b\u1ECB c\xE1o|v\u1ECB tr\xED|h\u1EA1ng|ng\xE0y|s\xE1ng|chi\u1EC1u|t\u1ED1i|\u0111\xEAm|tr\u01B0a|b\xEAn|con|\u0111\u1EE9ng|\u0111\u1EE3t|v\xF2ng|x\u1EBFp|hi\u1EC7p|qu\xFD|n\u0103m|th\xE1ng|kh\xF3a|b\xE0n|v\xE1n|t\u1EEB|\u0111\u1EBFn|v\xE0o|t\u1EADp|h\xF4m|tu\u1EA7n|gi\u1EA3i|tr\u1EADn|m\xF9a|ph\xFAt|l\u01B0\u1EE3t|m\u0169i|li\u1EC1u|giai \u0111o\u1EA1n|v\u1EE3|ch\u1ED3ng|\u0111\u1EE9a|chi\u1EBFc|t\u1EA7ng|l\u1EDBp|k\u1EF3|phi\xEAn|c\u1EA5p|lo\u1EA1i|nh\xF3m|h\xE0ng|ch\u1EB7ng|nhi\u1EC7m k\u1EF3|\u0111\u1EC7|h\u1ED9i ngh\u1ECB|th\u1EBF h\u1EC7"
      ),
      announcers: list3(
        "bi\u1EC7n ph\xE1p|v\u1EA5n \u0111\u1EC1|l\u0129nh v\u1EF1c|gi\u1EA3i ph\xE1p|n\u1ED9i dung|ch\xEDnh s\xE1ch|y\u1EBFu t\u1ED1|nhi\u1EC7m v\u1EE5|m\u1EE5c ti\xEAu|nguy\xEAn nh\xE2n|y\xEAu c\u1EA7u|gi\xE1 tr\u1ECB|nh\xF3m|\u0111i\u1EC3m|tr\u1EE5 c\u1ED9t|\u0111\u1ECBnh h\u01B0\u1EDBng|nguy\xEAn t\u1EAFc|\u0111i\u1EC1u ki\u1EC7n|b\u01B0\u1EDBc|l\xFD do|h\xE0nh vi|\u0111\u1EC1 xu\u1EA5t|ki\u1EBFn ngh\u1ECB|k\u1EBFt qu\u1EA3|ti\xEAu ch\xED|h\u1EA1ng m\u1EE5c|th\xE1ch th\u1EE9c|kh\xF3 kh\u0103n|b\xE0i h\u1ECDc|\u01B0u ti\xEAn|quy\u1EC1n|h\xECnh th\u1EE9c|tr\u01B0\u1EDDng h\u1EE3p|ph\u01B0\u01A1ng \xE1n|khuy\u1EBFn ngh\u1ECB|khuy\u1EBFn c\xE1o|thay \u0111\u1ED5i|t\xE1c \u0111\u1ED9ng|l\u1EE3i \xEDch|h\u1EA1n ch\u1EBF|\u0111\u1EB7c \u0111i\u1EC3m|t\u1ED3n t\u1EA1i|nh\xF3m nhi\u1EC7m v\u1EE5|nh\xF3m gi\u1EA3i ph\xE1p|vi\u1EC7c|kh\xE2u|m\u1EB7t|r\u1EE7i ro|d\u1EA5u hi\u1EC7u|\u0111\u1ED9t ph\xE1|ho\u1EA1t \u0111\u1ED9ng|quy \u0111\u1ECBnh|nh\xF3m vi\u1EC7c|nh\xF3m v\u1EA5n \u0111\u1EC1|nh\xF3m n\u1ED9i dung|nh\xF3m ch\xEDnh s\xE1ch|nh\xF3m y\xEAu c\u1EA7u|nh\xF3m m\u1EE5c ti\xEAu|nh\xF3m nguy\xEAn nh\xE2n|\u0111\u1ED1i t\u01B0\u1EE3ng|c\xF4ng vi\u1EC7c|m\u1ED1c|m\u0169i nh\u1ECDn|tr\u1ECDng t\xE2m|th\xF4ng \u0111i\u1EC7p|\xFD|c\xE1ch|t\xECnh hu\u1ED1ng|quan \u0111i\u1EC3m|c\xE2u h\u1ECFi|kh\xEDa c\u1EA1nh|ph\u01B0\u01A1ng di\u1EC7n|h\u01B0\u1EDBng|d\u1EF1 \xE1n|ch\u01B0\u01A1ng tr\xECnh|s\u1EF1 ki\u1EC7n|t\u1ED9i danh|sai ph\u1EA1m|vi ph\u1EA1m|cam k\u1EBFt|b\u1EA5t c\u1EADp|v\u01B0\u1EDBng m\u1EAFc|lo\u1EA1i|k\u1ECBch b\u1EA3n|l\u01B0u \xFD|tr\u1EDF ng\u1EA1i|h\u01B0\u1EDBng d\u1EABn|th\xF4ng tin|\u0111\u1EB7c tr\u01B0ng|\u01B0u \u0111i\u1EC3m|nh\u01B0\u1EE3c \u0111i\u1EC3m|m\u1EB7t h\xE0ng|ng\xE0nh|quy\u1EBFt \u0111\u1ECBnh|g\u1EE3i \xFD|nh\xE2n t\u1ED1|th\xE0nh t\u1EF1u|ch\u1EC9 ti\xEAu|xu h\u01B0\u1EDBng|l\u1EDDi khuy\xEAn|s\u1EA3n ph\u1EA9m|gi\u1EA3 thuy\u1EBFt|l\xFD gi\u1EA3i|kinh nghi\u1EC7m|ph\u01B0\u01A1ng th\u1EE9c|t\xEDnh n\u0103ng|l\u1EE3i th\u1EBF|g\xF3c \u0111\u1ED9|b\u01B0\u1EDBc ti\u1EBFn|khuy\u1EBFt \u0111i\u1EC3m|l\u1EF1c l\u01B0\u1EE3ng|th\xF4ng \u0111i\u1EC7p|\u01B0u ti\xEAn h\xE0ng \u0111\u1EA7u|sai l\u1EA7m|ngh\u1ECBch l\xFD|m\u1ED1i lo|ch\u01B0\u1EDBng ng\u1EA1i|c\u1EA3i ti\u1EBFn"
      ),
      plurals: list3("c\xE1c|nh\u1EEFng|m\u1ED9t s\u1ED1|nhi\u1EC1u|m\u1ED9t|hai|ba|b\u1ED1n|n\u0103m|s\xE1u|b\u1EA3y|t\xE1m|ch\xEDn|m\u01B0\u1EDDi"),
      numerals: {
        m\u1ED9t: 1,
        hai: 2,
        ba: 3,
        b\u1ED1n: 4,
        n\u0103m: 5,
        s\u00E1u: 6,
        b\u1EA3y: 7,
        t\u00E1m: 8,
        ch\u00EDn: 9,
        m\u01B0\u1EDDi: 10,
        "m\u01B0\u1EDDi m\u1ED9t": 11,
        "m\u01B0\u1EDDi hai": 12
      },
      listOpeners: list3(
        "g\u1ED3m|bao g\u1ED3m|nh\u01B0 sau|sau \u0111\xE2y|sau|d\u01B0\u1EDBi \u0111\xE2y|c\u1EE5 th\u1EC3|c\u1EE5 th\u1EC3 l\xE0|c\u1EE5 th\u1EC3 nh\u01B0 sau|l\xE0|\u0111\xF3 l\xE0|g\u1ED3m c\xF3|bao g\u1ED3m c\xF3|nh\u01B0|sau \u0111\xE2y l\xE0|l\u1EA7n l\u01B0\u1EE3t l\xE0|trong \u0111\xF3 c\xF3|g\u1ED3m c\xE1c|\u1EDF ch\u1ED7"
      ),
      exampleOpeners: list3("nh\u01B0|g\u1ED3m|bao g\u1ED3m|g\u1ED3m c\xF3|c\u1EE5 th\u1EC3 l\xE0|nh\u01B0 l\xE0|\u0111\xF3 l\xE0|l\xE0|qua vi\u1EC7c|b\u1EB1ng c\xE1ch|b\u1EB1ng vi\u1EC7c|th\xF4ng qua vi\u1EC7c"),
      topicOpeners: list3(
        "v\u1EC1|\u0111\u1ED1i v\u1EDBi|li\xEAn quan \u0111\u1EBFn|li\xEAn quan t\u1EDBi|li\xEAn quan|ri\xEAng v\u1EC1|ri\xEAng|c\xF2n v\u1EDBi|v\u1EDBi|trong l\u0129nh v\u1EF1c|\u1EDF l\u0129nh v\u1EF1c|xung quanh"
      ),
      needs: list3(
        "c\u1EA7n|c\u1EA7n ph\u1EA3i|c\u1EA7n c\xF3|c\u1EA7n thi\u1EBFt|\u0111\xF2i h\u1ECFi|y\xEAu c\u1EA7u|\u0111\u1EC1 ngh\u1ECB|ki\u1EBFn ngh\u1ECB|k\xEAu g\u1ECDi|nhi\u1EC7m v\u1EE5|gi\u1EA3i ph\xE1p|m\u1EE5c ti\xEAu|t\u0103ng c\u01B0\u1EDDng|\u0111\u1EA9y m\u1EA1nh|tri\u1EC3n khai|b\u1EA3o \u0111\u1EA3m|\u0111\u1EA3m b\u1EA3o|ph\u1EA3i|ch\u1EC9 \u0111\u1EA1o|kh\u1EA9n tr\u01B0\u01A1ng|b\u1EAFt bu\u1ED9c|c\xF3 tr\xE1ch nhi\u1EC7m|khuy\u1EBFn c\xE1o"
      ),
      outlooks: list3("s\u1EBD|d\u1EF1 ki\u1EBFn|th\u1EDDi gian t\u1EDBi|trong t\u01B0\u01A1ng lai|k\u1EF3 v\u1ECDng|h\u01B0\u1EDBng t\u1EDBi|tri\u1EC3n v\u1ECDng|s\u1EAFp t\u1EDBi|n\u0103m t\u1EDBi|ti\u1EBFp theo"),
      speechVerbs: list3(
        "cho bi\u1EBFt|n\xF3i|cho r\u1EB1ng|k\u1EC3|tuy\xEAn b\u1ED1|kh\u1EB3ng \u0111\u1ECBnh|chia s\u1EBB|cho hay|th\xF4ng b\xE1o|\u0111\xE1nh gi\xE1|nh\u1EA5n m\u1EA1nh|ph\xE1t bi\u1EC3u|tr\u1EA3 l\u1EDDi|nh\u1EADn \u0111\u1ECBnh|x\xE1c nh\u1EADn|c\u1EA3nh b\xE1o|ph\xE2n t\xEDch|b\xE0y t\u1ECF|n\xEAu r\xF5|l\u01B0u \xFD|th\xF4ng tin|n\xEAu|nh\u1EADn x\xE9t|gi\u1EA3i th\xEDch|ch\u1EC9 ra|th\u1EEBa nh\u1EADn|b\u1ED9c b\u1EA1ch|t\xE2m s\u1EF1|nh\u1EAFc l\u1EA1i r\u1EB1ng|vi\u1EBFt|\u0111\u1EC1 ngh\u1ECB|k\xEAu g\u1ECDi|ki\u1EBFn ngh\u1ECB|y\xEAu c\u1EA7u|\u0111\u1EC1 xu\u1EA5t|khuy\u1EBFn c\xE1o|d\u1EF1 b\xE1o|l\xFD gi\u1EA3i|tin r\u1EB1ng|hy v\u1ECDng|mong mu\u1ED1n|b\xE1c b\u1ECF|ph\u1EA3n h\u1ED3i|khuy\xEAn|d\u1EB7n|lo ng\u1EA1i|nh\u1EAFc nh\u1EDF|ti\u1EBFt l\u1ED9|qu\u1EA3 quy\u1EBFt|than|c\u1EA3m th\xE1n|n\xF3i th\xEAm|cho bi\u1EBFt th\xEAm|nh\u1EA5n m\u1EA1nh th\xEAm|nh\u1EA5t tr\xED|cam k\u1EBFt|ghi nh\u1EADn|\u01B0\u1EDBc t\xEDnh|t\xEDnh to\xE1n|ch\u1ED1t l\u1EA1i|k\u1EBFt lu\u1EADn|\u0111\xE1p|th\u1EAFc m\u1EAFc|ph\xE2n tr\u1EA7n|gi\xE3i b\xE0y|tr\u1EA7n t\xECnh|th\u1ED5 l\u1ED9|b\u1EADt m\xED|n\xF3i r\xF5|gi\u1EA3i tr\xECnh|qu\xE1n tri\u1EC7t|ch\u1EC9 r\xF5|cho th\u1EA5y|than phi\u1EC1n|ph\xE0n n\xE0n|k\u1EF3 v\u1ECDng|hi v\u1ECDng|mong|ph\u1EE7 nh\u1EADn|lo l\u1EAFng|d\u1EF1 \u0111o\xE1n|nghi ng\u1EDD|h\u1EE9a|l\u1EADp lu\u1EADn|tin t\u01B0\u1EDFng|ngh\u0129|cho hay th\xEAm|k\u1EC3 l\u1EA1i|nh\u1EDB l\u1EA1i|kh\u1EB3ng \u0111\u1ECBnh th\xEAm|chia s\u1EBB th\xEAm|th\xF4ng tin th\xEAm|\u0111\u1ED3ng t\xECnh|t\xE1n th\xE0nh|t\u1ED1 c\xE1o|khai nh\u1EADn|c\xE1o bu\u1ED9c|ch\u1EC9 tr\xEDch|ca ng\u1EE3i|ti\u1EBFp l\u1EDDi|d\u1EABn ch\u1EE9ng|x\xE1c \u0111\u1ECBnh|ph\u1EA3n \xE1nh|ph\u1EA3n \u0111\u1ED1i|n\xF3i ti\u1EBFp|tr\xECnh b\xE0y|tr\u0103n tr\u1EDF|b\u0103n kho\u0103n|m\xF4 t\u1EA3|nh\u1EADn th\u1EA5y|nh\xECn nh\u1EADn|cam \u0111oan|\u0111\u1EB7t v\u1EA5n \u0111\u1EC1|n\xEAu quan \u0111i\u1EC3m|n\xEAu \xFD ki\u1EBFn|g\xF3p \xFD|b\xECnh lu\u1EADn|\u0111\xEDnh ch\xEDnh|nh\u1EAFn nh\u1EE7|\u0111\xE1nh gi\xE1 cao|n\xF3i l\u1EA1i|\u0111\xE1nh gi\xE1 l\u1EA1i|kh\u1EB3ng \u0111\u1ECBnh l\u1EA1i|k\u1EC3 th\xEAm|gi\u1EA3i th\xEDch th\xEAm|ph\xE2n t\xEDch th\xEAm|l\u01B0u \xFD th\xEAm|b\xE0y t\u1ECF th\xEAm|nh\u1EADn \u0111\u1ECBnh th\xEAm|\u0111\u1EC1 ngh\u1ECB th\xEAm|vi\u1EBFt th\xEAm|n\xEAu th\xEAm|n\xF3i r\u1EB1ng|tr\u1EA3 l\u1EDDi th\xEAm|c\u1EA3nh b\xE1o th\xEAm|\u0111\u01B0a tin|khai b\xE1o|khuy\xEAn nh\u1EE7"
      ),
      keptSpeechVerbs: list3(
        "\u0111\u1EC1 ngh\u1ECB|k\xEAu g\u1ECDi|ki\u1EBFn ngh\u1ECB|y\xEAu c\u1EA7u|\u0111\u1EC1 xu\u1EA5t|khuy\u1EBFn c\xE1o|d\u1EF1 b\xE1o|d\u1EF1 \u0111o\xE1n|cam k\u1EBFt|cam \u0111oan|hy v\u1ECDng|hi v\u1ECDng|mong|mong mu\u1ED1n|mong m\u1ECFi|k\u1EF3 v\u1ECDng|b\xE1c b\u1ECF|ph\u1EE7 nh\u1EADn|lo ng\u1EA1i|lo l\u1EAFng|\u01B0\u1EDBc t\xEDnh|c\u1EA3nh b\xE1o|khuy\xEAn|d\u1EB7n|nh\u1EAFn nh\u1EE7|nh\u1EAFc nh\u1EDF|th\u1EAFc m\u1EAFc|b\u0103n kho\u0103n|tr\u0103n tr\u1EDF|than phi\u1EC1n|ph\xE0n n\xE0n|nghi ng\u1EDD|h\u1EE9a|tin|tin r\u1EB1ng|tin t\u01B0\u1EDFng|ngh\u0129|t\u1ED1 c\xE1o|c\xE1o bu\u1ED9c|ch\u1EC9 tr\xEDch|ca ng\u1EE3i|ph\u1EA3n \u0111\u1ED1i|\u0111\u1ED3ng t\xECnh|t\xE1n th\xE0nh|nh\u1EA5t tr\xED|\u0111\xE1nh gi\xE1 cao|b\xE0y t\u1ECF|n\xEAu|ghi nh\u1EADn|g\xF3p \xFD|tuy\xEAn|\u0111\xF2i|th\u1EEBa nh\u1EADn|khuy\xEAn nh\u1EE7"
      ),
      clausalSpeechVerbs: list3("cho bi\u1EBFt|cho bi\u1EBFt th\xEAm|cho r\u1EB1ng|cho hay|cho hay th\xEAm|n\xF3i th\xEAm|n\xF3i r\u1EB1ng|tin r\u1EB1ng"),
      passives: list3("\u0111\u01B0\u1EE3c|b\u1ECB"),
      complementisers: list3("r\u1EB1ng"),
      speechSources: list3(
        "theo|theo l\u1EDDi|theo th\xF4ng tin t\u1EEB|theo \xF4ng|theo b\xE0|theo s\u1ED1 li\u1EC7u c\u1EE7a|theo b\xE1o c\xE1o c\u1EE7a|theo th\u1ED1ng k\xEA c\u1EE7a|d\u1EABn l\u1EDDi"
      ),
      speakerTitles: list3(
        "\xF4ng|b\xE0|anh|ch\u1ECB|c\xF4|ch\xFA|b\xE1c|c\u1EE5|em|ths|ts|pgs|gs|bs|ks|lu\u1EADt s\u01B0|b\xE1c s\u0129|ti\u1EBFn s\u0129|th\u1EA1c s\u0129|gi\xE1o s\u01B0|ph\xF3 gi\xE1o s\u01B0|thi\u1EBFu t\u01B0\u1EDBng|trung t\u01B0\u1EDBng|th\u01B0\u1EE3ng t\u01B0\u1EDBng|\u0111\u1EA1i t\u01B0\u1EDBng|\u0111\u1EA1i t\xE1|th\u01B0\u1EE3ng t\xE1|trung t\xE1|thi\u1EBFu t\xE1|\u0111\u1EA1i \xFAy|th\u01B0\u1EE3ng \xFAy|b\u1ED9 tr\u01B0\u1EDFng|th\u1EE9 tr\u01B0\u1EDFng|th\u1EE7 t\u01B0\u1EDBng|ph\xF3 th\u1EE7 t\u01B0\u1EDBng|ch\u1EE7 t\u1ECBch|ph\xF3 ch\u1EE7 t\u1ECBch|t\u1ED5ng b\xED th\u01B0|b\xED th\u01B0|ph\xF3 b\xED th\u01B0|gi\xE1m \u0111\u1ED1c|ph\xF3 gi\xE1m \u0111\u1ED1c|t\u1ED5ng gi\xE1m \u0111\u1ED1c|c\u1EE5c tr\u01B0\u1EDFng|ph\xF3 c\u1EE5c tr\u01B0\u1EDFng|v\u1EE5 tr\u01B0\u1EDFng|tr\u01B0\u1EDFng ph\xF2ng|ph\xF3 ph\xF2ng|ph\xF3 tr\u01B0\u1EDFng ph\xF2ng|tr\u01B0\u1EDFng ban|hi\u1EC7u tr\u01B0\u1EDFng|ph\xF3 hi\u1EC7u tr\u01B0\u1EDFng|vi\u1EC7n tr\u01B0\u1EDFng|ch\xE1nh v\u0103n ph\xF2ng|ng\u01B0\u1EDDi ph\xE1t ng\xF4n|\u0111\u1EA1i s\u1EE9|t\u1ED5ng th\u1ED1ng|ngo\u1EA1i tr\u01B0\u1EDFng|hu\u1EA5n luy\u1EC7n vi\xEAn|\u0111\u1ED9i tr\u01B0\u1EDFng|tr\u01B0\u1EDFng khoa|ph\xF3 khoa|nh\xE0 nghi\xEAn c\u1EE9u|chuy\xEAn gia|k\u1EF9 s\u01B0|n\xF4ng d\xE2n|ngh\u1EC7 nh\xE2n|\u0111\u1EA1i bi\u1EC3u|ki\u1EBFn tr\xFAc s\u01B0|nh\xE0 v\u0103n|t\u1ED5ng th\u01B0 k\xFD|ch\u1EE7 nhi\u1EC7m|tr\u01B0\u1EDFng \u0111o\xE0n|ph\xE1t ng\xF4n vi\xEAn|ch\u1EE7 t\u1ECDa|th\u1EA9m ph\xE1n|tr\u01B0\u1EDFng th\xF4n|t\u1ED5 tr\u01B0\u1EDFng|c\xF4ng t\u1ED1 vi\xEAn|ki\u1EC3m s\xE1t vi\xEAn|th\u1EA7y|th\u1EA7y gi\xE1o|c\xF4 gi\xE1o|gi\xE1o vi\xEAn|ch\u1ECB g\xE1i|tr\u01B0\u1EDFng b\u1EA3n|ph\xF3 tr\u01B0\u1EDFng ban|tr\u01B0\u1EDFng nh\xF3m|tr\u01B0\u1EDFng \u0111\u1EA1i di\u1EC7n|tr\u01B0\u1EDFng b\u1ED9 ph\u1EADn|tr\u01B0\u1EDFng tr\u1EA1m|tr\u01B0\u1EDFng c\xF4ng an|ph\xF3 tr\u01B0\u1EDFng c\xF4ng an|tr\u01B0\u1EDFng x\xE3|ch\u1EC9 huy tr\u01B0\u1EDFng|ph\xF3 ch\u1EC9 huy tr\u01B0\u1EDFng|ch\xEDnh \u1EE7y|ch\xEDnh tr\u1ECB vi\xEAn|t\u01B0 l\u1EC7nh|ph\xF3 t\u01B0 l\u1EC7nh|t\u1ED5ng tham m\u01B0u tr\u01B0\u1EDFng|tham m\u01B0u tr\u01B0\u1EDFng|t\u01B0 l\u1EC7nh tr\u01B0\u1EDFng|thuy\u1EC1n tr\u01B0\u1EDFng|ca s\u0129|nh\u1EA1c s\u0129|di\u1EC5n vi\xEAn|\u0111\u1EA1o di\u1EC5n|ngh\u1EC7 s\u0129|h\u1ECDa s\u0129|nh\xE0 b\xE1o|ph\xF3ng vi\xEAn|nh\xE0 s\u1EED h\u1ECDc|nh\xE0 th\u01A1|nh\xE0 gi\xE1o|ns\u01B0t|nsnd|ngh\u1EC7 s\u0129 \u01B0u t\xFA|ngh\u1EC7 s\u0129 nh\xE2n d\xE2n|hlv|ti\u1EC1n \u0111\u1EA1o|ti\u1EC1n v\u1EC7|h\u1EADu v\u1EC7|th\u1EE7 m\xF4n|v\u1EADn \u0111\u1ED9ng vi\xEAn|ch\u1EE7 t\u1ECBch n\u01B0\u1EDBc|ch\u1EE7 t\u1ECBch qu\u1ED1c h\u1ED9i|ph\xF3 ch\u1EE7 t\u1ECBch n\u01B0\u1EDBc|ph\xF3 ch\u1EE7 t\u1ECBch qu\u1ED1c h\u1ED9i|ph\xF3 t\u1ED5ng gi\xE1m \u0111\u1ED1c|ph\xF3 vi\u1EC7n tr\u01B0\u1EDFng|ph\xF3 v\u1EE5 tr\u01B0\u1EDFng|chi c\u1EE5c tr\u01B0\u1EDFng|ph\xF3 chi c\u1EE5c tr\u01B0\u1EDFng|t\u1ED5ng c\u1EE5c tr\u01B0\u1EDFng|ph\xF3 t\u1ED5ng c\u1EE5c tr\u01B0\u1EDFng|ph\xF3 tr\u01B0\u1EDFng khoa|ch\xE1nh thanh tra|ph\xF3 ch\xE1nh thanh tra|ch\xE1nh \xE1n|ph\xF3 ch\xE1nh \xE1n|vi\u1EC7n ph\xF3|hi\u1EC7u ph\xF3|ph\xF3 ch\u1EE7 nhi\u1EC7m|ch\u1EE7 nhi\u1EC7m \u1EE7y ban|k\u1EBF to\xE1n tr\u01B0\u1EDFng|b\xE1c s\u1EF9|th\u1EA1c s\u1EF9|ti\u1EBFn s\u1EF9|nh\u1EA1c s\u1EF9|ca s\u1EF9|ngh\u1EC7 s\u1EF9|d\u01B0\u1EE3c s\u0129|y s\u0129|\u0111i\u1EC1u d\u01B0\u1EE1ng|\u0111i\u1EC1u tra vi\xEAn|th\u01B0\u1EE3ng s\u0129|trung s\u0129|thi\u1EBFu \xFAy|trung \xFAy|ph\xF3 gi\xE1m \u0111\u1ED1c ph\u1EE5 tr\xE1ch|quy\u1EC1n gi\xE1m \u0111\u1ED1c|ceo|ph\xF3 t\u1ED5ng th\u01B0 k\xFD|qu\u1ED1c v\u01B0\u01A1ng|ho\xE0ng t\u1EED|n\u1EEF ho\xE0ng|th\u1EE7 hi\u1EBFn|th\u1ED1ng \u0111\u1ED1c|ph\xF3 th\u1ED1ng \u0111\u1ED1c|th\u01B0\u1EE3ng ngh\u1ECB s\u0129|h\u1EA1 ngh\u1ECB s\u0129|ngh\u1ECB s\u0129|b\u1ED9 tr\u01B0\u1EDFng ngo\u1EA1i giao|b\u1ED9 tr\u01B0\u1EDFng qu\u1ED1c ph\xF2ng|ph\xF3 t\u1ED5ng th\u1ED1ng|gi\xE1o ho\xE0ng|c\xF4ng ch\xFAa|doanh nh\xE2n|ch\u1EE7 qu\xE1n|ch\u1EE7 h\u1ED9|ch\u1EE7 v\u01B0\u1EDDn|ch\u1EE7 t\xE0u|ch\u1EE7 c\u01A1 s\u1EDF|ch\u1EE7 doanh nghi\u1EC7p|ng\u01B0\u1EDDi \u0111\u1EE9ng \u0111\u1EA7u|ng\u01B0\u1EDDi \u0111\u1EA1i di\u1EC7n|ng\u01B0\u1EDDi b\u1EA3o v\u1EC7|c\u1EF1u c\xE1n b\u1ED9|c\xE1n b\u1ED9|nh\xE2n vi\xEAn|ch\u1EE7 tr\xEC|nguy\xEAn ch\u1EE7 t\u1ECBch|ph\xF3 \u0111o\xE0n|tr\u01B0\u1EDFng ph\xE1i \u0111o\xE0n|ph\u1EE5 tr\xE1ch|b\u1ECB c\xE1o|b\u1ECB can|nghi ph\u1EA1m|n\u1EA1n nh\xE2n|ph\xF3 th\u1EE7 t\u01B0\u1EDBng th\u01B0\u1EDDng tr\u1EF1c|th\u1EE9 tr\u01B0\u1EDFng th\u01B0\u1EDDng tr\u1EF1c|ph\xF3 ch\u1EE7 t\u1ECBch th\u01B0\u1EDDng tr\u1EF1c|ph\xF3 b\xED th\u01B0 th\u01B0\u1EDDng tr\u1EF1c|ti\u1EC3u \u0111\u1ED9i tr\u01B0\u1EDFng|trung \u0111\u1ED9i tr\u01B0\u1EDFng|\u0111\u1EA1i \u0111\u1ED9i tr\u01B0\u1EDFng|ti\u1EC3u \u0111o\xE0n tr\u01B0\u1EDFng|trung \u0111o\xE0n tr\u01B0\u1EDFng|s\u01B0 \u0111o\xE0n tr\u01B0\u1EDFng|th\u01B0\u1EE3ng t\u1ECDa|h\xF2a th\u01B0\u1EE3ng|\u0111\u1EA1i \u0111\u1EE9c|linh m\u1EE5c|gi\xE1m m\u1EE5c|gi\xE0 l\xE0ng|nh\xE2n ch\u1EE9ng|b\u1EC7nh nh\xE2n|sinh vi\xEAn|h\u1ECDc sinh|t\xE0i x\u1EBF|ng\u01B0 d\xE2n|anh h\xF9ng|m\u1EB9|v\u1EE3|ch\u1ED3ng|con trai|con g\xE1i|ph\u1EE5 huynh|ng\u01B0\u1EDDi m\u1EB9|ng\u01B0\u1EDDi cha|ng\u01B0\u1EDDi v\u1EE3|ng\u01B0\u1EDDi ch\u1ED3ng|ch\u1EE7 m\u1ED9t|ch\u1EE7 c\u1EEDa h\xE0ng|ch\u1EE7 nh\xE0 h\xE0ng|ch\u1EE7 kh\xE1ch s\u1EA1n|ch\u1EE7 trang tr\u1EA1i|ch\u1EE7 ti\u1EC7m|ch\u1EE7 c\xF4ng ty|ch\u1EE7 xe|ch\u1EE7 l\xF2|ch\u1EE7 \u0111\u1EA7m|ch\u1EE7 tr\u1EA1i|ch\u1EE7 nh\xE2n|ch\u1EE7 shop|ch\u1EE7 tr\u1ECD|c\u1EE5c ph\xF3|v\u1EE5 ph\xF3|ph\xF3 c\u1EE5c|t\u01B0\u1EDBng|b\xED th\u01B0 th\xE0nh \u1EE7y|b\xED th\u01B0 t\u1EC9nh \u1EE7y|tr\u01B0\u1EDFng bql|gi\xE1m \u0111\u1ED1c \u0111i\u1EC1u h\xE0nh|t\u1ED5ng gi\xE1m \u0111\u1ED1c \u0111i\u1EC1u h\xE0nh|n\u1EEF b\u1ED9 tr\u01B0\u1EDFng|c\u1ED1 v\u1EA5n|t\xF9y vi\xEAn|t\u1ED5ng ch\u01B0\u1EDFng l\xFD|ch\u01B0\u1EDFng l\xFD|th\u1ECB tr\u01B0\u1EDFng|ph\xF3 th\u1ECB tr\u01B0\u1EDFng|th\u1EE7 l\u0129nh|l\xE3nh \u0111\u1EA1o|nh\xE0 ph\xE2n t\xEDch|nh\xE0 kinh t\u1EBF|ph\xE1t ng\xF4n nh\xE2n|ch\u1EE7 bi\xEAn|t\u1ED5ng bi\xEAn t\u1EADp|ph\xF3 t\u1ED5ng bi\xEAn t\u1EADp|tr\u1EE3 l\xFD|th\u01B0 k\xFD|tr\u1ECDng t\xE0i|tay v\u1EE3t|c\u1EA7u th\u1EE7|ch\u1EC9 huy|\u0111\xF4 \u0111\u1ED1c|chu\u1EA9n \u0111\xF4 \u0111\u1ED1c|ph\xF3 \u0111\xF4 \u0111\u1ED1c|s\u1EED gia|cha|b\u1ED1|anh trai|em trai|em g\xE1i|b\u1EA1n g\xE1i|b\u1EA1n trai|nam t\xE0i x\u1EBF|n\u1EEF t\xE0i x\u1EBF|l\xE1i xe|ng\u01B0\u1EDDi m\u1EABu|n\u1EEF di\u1EC5n vi\xEAn|nam di\u1EC5n vi\xEAn|t\u1EF7 ph\xFA|nh\xE0 s\xE1ng l\u1EADp|\u0111\u1ED3ng s\xE1ng l\u1EADp|ng\u01B0\u1EDDi s\xE1ng l\u1EADp|lu\u1EADt s\u01B0 b\xE0o ch\u1EEFa|ngh\u1ECB vi\xEAn|th\u1EE7 l\u0129nh phe \u0111\u1ED1i l\u1EADp"
      ),
      speakerNouns: list3(
        "c\xE1c n\u01B0\u1EDBc|nhi\u1EC1u n\u01B0\u1EDBc|m\u1ED9t s\u1ED1 n\u01B0\u1EDBc|c\xE1c \xFD ki\u1EBFn|t\u1EA5t c\u1EA3 \xFD ki\u1EBFn|t\u1EA5t c\u1EA3 \xFD ki\u1EBFn ph\xE1t bi\u1EC3u|nhi\u1EC1u \xFD ki\u1EBFn|m\u1ED9t s\u1ED1 \xFD ki\u1EBFn|\xFD ki\u1EBFn|\u0111\u1EA1i bi\u1EC3u|c\xE1c \u0111\u1EA1i bi\u1EC3u|nhi\u1EC1u \u0111\u1EA1i bi\u1EC3u|chuy\xEAn gia|c\xE1c chuy\xEAn gia|nhi\u1EC1u chuy\xEAn gia|gi\u1EDBi chuy\xEAn gia|gi\u1EDBi ph\xE2n t\xEDch|c\u01A1 quan|b\u1ED9|s\u1EDF|c\u1EE5c|\u1EE7y ban|c\xF4ng an|h\u1ED9i|hi\u1EC7p h\u1ED9i|t\xF2a|h\u1ED9i \u0111\u1ED3ng|ban|vi\u1EC7n|trung t\xE2m|t\u1EADp \u0111o\xE0n|c\xF4ng ty|ng\xE2n h\xE0ng|doanh nghi\u1EC7p|ng\u01B0\u1EDDi d\xE2n|nh\xE0 ch\u1EE9c tr\xE1ch|\u0111\u1EA1i di\u1EC7n|l\xE3nh \u0111\u1EA1o|c\u1EA3nh s\xE1t|nh\xF3m nghi\xEAn c\u1EE9u|\u0111\xE0i|truy\u1EC1n th\xF4ng|nh\xE2n ch\u1EE9ng|ch\xEDnh ph\u1EE7|qu\u1ED1c h\u1ED9i|li\xEAn h\u1EE3p qu\u1ED1c|\u0111o\xE0n|b\u1EC7nh vi\u1EC7n|tr\u01B0\u1EDDng|t\u1ED5ng c\u1EE5c|v\u0103n ph\xF2ng|h\xE3ng|t\u1ED5 ch\u1EE9c|gi\u1EDBi|nh\xE0 khoa h\u1ECDc|nh\xE0 qu\u1EA3n l\xFD|ph\u1EE5 huynh|lu\u1EADt s\u01B0|b\u1ECB c\xE1o|vi\u1EC7n ki\u1EC3m s\xE1t|li\xEAn \u0111o\xE0n|ban t\u1ED5 ch\u1EE9c|ng\u01B0\u1EDDi ph\xE1t ng\xF4n|nhi\u1EC1u ng\u01B0\u1EDDi|m\u1ED9t s\u1ED1 ng\u01B0\u1EDDi|c\xE1c b\xEAn|ph\xEDa|c\xE1c nh\xE0|nh\xE0 \u0111\u1EA7u t\u01B0|t\xF2a \xE1n|to\xE0 \xE1n|to\xE0|th\xE0nh \u1EE7y|t\u1EC9nh \u1EE7y|qu\u1EADn \u1EE7y|huy\u1EC7n \u1EE7y|\u0111\u1EA3ng \u1EE7y|ban b\xED th\u01B0|b\u1ED9 ch\xEDnh tr\u1ECB|ubnd|h\u0111nd|\u1EE7y ban nh\xE2n d\xE2n|h\u1ED9i \u0111\u1ED3ng nh\xE2n d\xE2n|h\u1ED9i \u0111\u1ED3ng x\xE9t x\u1EED|ubmttq|m\u1EB7t tr\u1EADn|vi\u1EC7n ksnd|vksnd|tand|b\u1ED9 \u0111\u1ED9i|b\u1ED9 t\u01B0 l\u1EC7nh|ban ch\u1EC9 \u0111\u1EA1o|ban ch\u1EC9 huy|ban qu\u1EA3n l\xFD|chi c\u1EE5c|tr\u1EA1m|chi h\u1ED9i|h\u1ECDc vi\u1EC7n|\u0111\u1EA1i h\u1ECDc|tr\u01B0\u1EDDng \u0111\u1EA1i h\u1ECDc|nh\xE0 tr\u01B0\u1EDDng|nh\xE0 m\xE1y|nh\xE0 th\u1EA7u|ch\u1EE7 \u0111\u1EA7u t\u01B0|\u0111\u01A1n v\u1ECB|\u0111\u1ECBa ph\u01B0\u01A1ng|t\u1EC9nh|th\xE0nh ph\u1ED1|huy\u1EC7n|x\xE3|ph\u01B0\u1EDDng|qu\u1EADn|ch\xEDnh quy\u1EC1n|nh\xE0 n\u01B0\u1EDBc|qu\xE2n \u0111\u1ED9i|h\u1EA3i qu\xE2n|kh\xF4ng qu\xE2n|l\u1EF1c l\u01B0\u1EE3ng|c\u01A1 quan ch\u1EE9c n\u0103ng|nh\xF3m|t\u1ED5 c\xF4ng t\xE1c|\u0111\u1ED9i|c\xE2u l\u1EA1c b\u1ED9|clb|qu\u1EF9|t\xF2a so\u1EA1n|b\xE1o|t\u1EDD|t\u1EA1p ch\xED|k\xEAnh|nh\xE0 xu\u1EA5t b\u1EA3n|t\u1ED5ng c\xF4ng ty|h\u1EE3p t\xE1c x\xE3|nghi\u1EC7p \u0111o\xE0n|c\xF4ng \u0111o\xE0n|\u0111o\xE0n thanh ni\xEAn|c\u01B0 d\xE2n|b\xE0 con|n\xF4ng d\xE2n|ng\u01B0 d\xE2n|c\xF4ng nh\xE2n|ng\u01B0\u1EDDi lao \u0111\u1ED9ng|ng\u01B0\u1EDDi ti\xEAu d\xF9ng|ng\u01B0\u1EDDi nh\xE0|gia \u0111\xECnh|h\xE0ng x\xF3m|h\xE0nh kh\xE1ch|du kh\xE1ch|kh\xE1n gi\u1EA3|c\u1ED5 \u0111\u1ED9ng vi\xEAn|ng\u01B0\u1EDDi h\xE2m m\u1ED9|c\u1EED tri|h\u1ECDc sinh|sinh vi\xEAn|gi\xE1o vi\xEAn|th\u1EA7y c\xF4|b\xE1c s\u0129|c\xE1c b\xE1c s\u0129|quan ch\u1EE9c|gi\u1EDBi ch\u1EE9c|ph\xE1t ng\xF4n vi\xEAn|nh\xE0 ph\xE2n t\xEDch|nh\xE0 kinh t\u1EBF|nh\xE0 nghi\xEAn c\u1EE9u|c\u1ED1 v\u1EA5n|\u0111\u1EA3ng|phe|nh\xE0 tr\u1EAFng|l\u1EA7u n\u0103m g\xF3c|\u0111i\u1EC7n kremlin|li\xEAn minh|nato|eu|asean|who|imf|wb|adb|li\xEAn hi\u1EC7p qu\u1ED1c|h\u0111bt|h\u1ED9i ngh\u1ECB|d\u01B0 lu\u1EADn|ph\xF2ng|ban gi\xE1m \u0111\u1ED1c|ban l\xE3nh \u0111\u1EA1o|h\u1ED9i \u0111\u1ED3ng qu\u1EA3n tr\u1ECB|h\u1ED9i \u0111\u1ED3ng chuy\xEAn m\xF4n|bhxh|b\u1EA3o hi\u1EC3m x\xE3 h\u1ED9i|kho b\u1EA1c|h\u1EA3i quan|bi\xEAn ph\xF2ng|ki\u1EC3m l\xE2m|csgt|c\u1EA3nh s\xE1t giao th\xF4ng|v\u1EE5|t\u1ED5ng h\u1ED9i|\u1EE7y h\u1ED9i|ph\xE1i \u0111o\xE0n|\u0111\u1EA1i s\u1EE9 qu\xE1n|l\xE3nh s\u1EF1 qu\xE1n|t\u1ED5 ch\u1EE9c y t\u1EBF th\u1EBF gi\u1EDBi|gi\u1EDBi khoa h\u1ECDc|gi\u1EDBi \u0111\u1EA7u t\u01B0|gi\u1EDBi chuy\xEAn m\xF4n|gi\u1EDBi quan s\xE1t|b\xEAn|ngu\u1ED3n tin|nh\xF3m t\xE1c gi\u1EA3|nh\xF3m chuy\xEAn gia|ban k\u1EF7 lu\u1EADt|\u0111o\xE0n ki\u1EC3m tra|\u0111o\xE0n thanh tra|\u0111o\xE0n gi\xE1m s\xE1t|\u0111\u1ED9i tuy\u1EC3n|h\u0111qt|h\u0111tv|bqlda|ban \u0111\u1EA1i di\u1EC7n|ban th\u01B0\u1EDDng v\u1EE5|ban ch\u1EA5p h\xE0nh|ban b\u1EA7u c\u1EED|ban gi\xE1m hi\u1EC7u|ph\xEDa c\xF4ng ty|ph\xEDa gia \u0111\xECnh|ph\xEDa nh\xE0 tr\u01B0\u1EDDng|ph\xEDa doanh nghi\u1EC7p|ph\xEDa ng\xE2n h\xE0ng|ph\xEDa c\u01A1 quan|ph\xEDa m\u1EF9|ph\xEDa vi\u1EC7t nam|s\u1EDF y t\u1EBF|s\u1EDF gi\xE1o d\u1EE5c|c\xF4ng ty ch\u1EE9ng kho\xE1n|nh\xE0 \u0111\xE0i|h\xE3ng tin|h\xE3ng th\xF4ng t\u1EA5n|h\xE3ng h\xE0ng kh\xF4ng|t\u1EDD b\xE1o|b\xE1o ch\xED|ph\xF2ng c\u1EA3nh s\xE1t|ph\xF2ng gi\xE1o d\u1EE5c|h\u1ED9i \u0111\u1ED3ng gi\xE1m kh\u1EA3o|trang tin|trang web|trang|website|trang m\u1EA1ng|k\xEAnh truy\u1EC1n h\xECnh|s\u1EDF c\u1EE9u ho\u1EA3|l\xEDnh c\u1EE9u ho\u1EA3|l\xEDnh c\u1EE9u h\u1ECFa|s\u1EDF c\u1EE9u h\u1ECFa|l\xEDnh|kh\xE1ch s\u1EA1n|s\xE2n bay|cha m\u1EB9|b\u1ED1 m\u1EB9|c\xE1c th\xE0nh vi\xEAn|th\xE0nh vi\xEAn|kh\xE1ch|t\xE1c gi\u1EA3|ph\u1EE5 n\u1EEF|ng\u01B0\u1EDDi m\u1EABu|th\u1EE3 l\u1EB7n|c\u1EADu b\xE9|c\xF4 b\xE9|b\u1EC7nh nh\xE2n|\u0111\u1ED3ng nghi\u1EC7p|b\u1EA1n b\xE8|\u0111\u1ED9i c\u1EE9u h\u1ED9|nh\xF3m c\u1EE9u h\u1ED9|nh\xE0 h\xE0ng|c\u1EEDa h\xE0ng|qu\xE1n|nh\xE0 s\u1EA3n xu\u1EA5t|nh\xE0 cung c\u1EA5p|nh\xE0 \u0111i\u1EC1u tra|\u0111i\u1EC1u tra vi\xEAn|gi\xE1m kh\u1EA3o|ban gi\xE1m kh\u1EA3o|c\xE1c n\u01B0\u1EDBc \u0111ang ph\xE1t tri\u1EC3n|c\xE1c n\u01B0\u1EDBc ph\xE1t tri\u1EC3n|c\xE1c qu\u1ED1c gia \u0111ang ph\xE1t tri\u1EC3n|c\xE1c qu\u1ED1c gia|qu\u1ED1c gia|c\xE1c \xFD ki\u1EBFn ph\xE1t bi\u1EC3u"
      ),
      commaNames: list3(
        "v\u0103n h\xF3a th\u1EC3 thao v\xE0 du l\u1ECBch|v\u0103n h\xF3a th\u1EC3 thao du l\u1ECBch|v\u0103n h\xF3a th\u1EC3 thao|lao \u0111\u1ED9ng th\u01B0\u01A1ng binh v\xE0 x\xE3 h\u1ED9i|khoa h\u1ECDc c\xF4ng ngh\u1EC7 v\xE0 m\xF4i tr\u01B0\u1EDDng|v\u0103n h\xF3a gi\xE1o d\u1EE5c thanh ni\xEAn thi\u1EBFu ni\xEAn v\xE0 nhi \u0111\u1ED3ng|qu\u1ED1c ph\xF2ng an ninh v\xE0 \u0111\u1ED1i ngo\u1EA1i|k\u1EBF ho\u1EA1ch t\xE0i ch\xEDnh"
      ),
      speakerPapers: list3(
        "b\xE1o c\xE1o|nghi\xEAn c\u1EE9u|k\u1EBFt qu\u1EA3|th\xF4ng c\xE1o|kh\u1EA3o s\xE1t|th\u1ED1ng k\xEA|s\u1ED1 li\u1EC7u|d\u1EEF li\u1EC7u|k\u1EBFt lu\u1EADn|th\xF4ng b\xE1o|c\xF4ng b\u1ED1|t\xE0i li\u1EC7u|b\u1EA3n tin|v\u0103n b\u1EA3n|c\xF4ng v\u0103n|t\u1EDD tr\xECnh|l\u1EDDi khuy\xEAn|\xFD ki\u1EBFn|ngu\u1ED3n tin|th\xF4ng tin|cu\u1ED9c kh\u1EA3o s\xE1t|\u0111\xE1nh gi\xE1|nh\u1EADn \u0111\u1ECBnh|quan \u0111i\u1EC3m|t\xEDnh to\xE1n|ph\xE2n t\xEDch|d\u1EF1 b\xE1o|\u01B0\u1EDBc t\xEDnh|b\xE0i vi\u1EBFt"
      ),
      showingVerbs: list3("cho th\u1EA5y|ch\u1EC9 ra|x\xE1c \u0111\u1ECBnh"),
      attributiveVerbs: list3("c\xF3"),
      firstPersons: list3("t\xF4i|ch\xFAng t\xF4i|ch\xFAng ta|t\u1EE5i t\xF4i|b\u1ECDn t\xF4i|ch\xFAng m\xECnh|t\u1EDB"),
      personPronouns: list3(
        "\xF4ng|b\xE0|anh|ch\u1ECB|c\xF4|th\u1EA7y|ch\xFA|b\xE1c|c\u1EE5|em|\xF4ng \u1EA5y|b\xE0 \u1EA5y|anh \u1EA5y|ch\u1ECB \u1EA5y|c\xF4 \u1EA5y|\xF4ng n\xE0y|b\xE0 n\xE0y|anh n\xE0y|ch\u1ECB n\xE0y|c\xF4 n\xE0y|v\u1ECB n\xE0y|ng\u01B0\u1EDDi n\xE0y"
      ),
      bodyPronouns: list3(
        "h\u1ECD|c\u01A1 quan n\xE0y|\u0111\u01A1n v\u1ECB n\xE0y|c\xF4ng ty n\xE0y|h\xE3ng n\xE0y|t\u1ED5 ch\u1EE9c n\xE0y|b\u1ED9 n\xE0y|s\u1EDF n\xE0y|n\u01B0\u1EDBc n\xE0y|\u1EE7y ban n\xE0y|t\u1EADp \u0111o\xE0n n\xE0y|ng\xE2n h\xE0ng n\xE0y|doanh nghi\u1EC7p n\xE0y"
      ),
      placeNouns: list3(
        "t\u1EC9nh|th\xE0nh ph\u1ED1|tp|huy\u1EC7n|x\xE3|ph\u01B0\u1EDDng|qu\u1EADn|th\u1ECB x\xE3|th\u1ECB tr\u1EA5n|th\xF4n|\u1EA5p|khu ph\u1ED1|\u0111\u01B0\u1EDDng|b\u1EA3n|l\xE0ng|khu|t\u1ED5|kh\xF3m|bu\xF4n|tx|ng\u1EE5|tr\xFA|tr\xFA t\u1EA1i|qu\xEA|sn|sinh n\u0103m|\u1EDF"
      ),
      countries: list3(
        "m\u1EF9|nga|trung qu\u1ED1c|anh|ph\xE1p|\u0111\u1EE9c|nh\u1EADt|nh\u1EADt b\u1EA3n|h\xE0n qu\u1ED1c|tri\u1EC1u ti\xEAn|\u0111\xE0i loan|hong kong|\u1EA5n \u0111\u1ED9|pakistan|bangladesh|nepal|sri lanka|israel|palestine|iran|iraq|syria|arab saudi|\u1EA3 r\u1EADp saudi|qatar|uae|th\u1ED5 nh\u0129 k\u1EF3|ukraine|belarus|ba lan|s\xE9c|hungary|italy|\xFD|t\xE2y ban nha|b\u1ED3 \u0111\xE0o nha|hy l\u1EA1p|h\xE0 lan|b\u1EC9|th\u1EE5y s\u0129|th\u1EE5y \u0111i\u1EC3n|na uy|ph\u1EA7n lan|\u0111an m\u1EA1ch|\xE1o|ireland|philippines|malaysia|indonesia|th\xE1i lan|l\xE0o|campuchia|singapore|myanmar|brunei|vi\u1EC7t nam|\u0111\xF4ng timor|australia|\xFAc|new zealand|canada|mexico|cuba|venezuela|brazil|argentina|chile|colombia|peru|ai c\u1EADp|nam phi|nigeria|kenya|ethiopia|libya|sudan|m\xF4ng c\u1ED5|afghanistan|kazakhstan|uzbekistan|li\xEAn x\xF4|eu|nato|nam h\xE0n|hoa k\u1EF3|romania|bulgaria|serbia|croatia|panama|zimbabwe|congo|somalia|yemen|jordan|lebanon|bahrain|kuwait|oman|gruzia|armenia|azerbaijan|estonia|latvia|litva|iceland|monaco|vatican|ecuador|bolivia|uruguay|paraguay|haiti|guatemala|honduras|mali|algeria|tunisia|morocco|ma r\u1ED1c|uganda|rwanda|tanzania|zambia|angola|mozambique|madagascar|fiji|papua new guinea|anh qu\u1ED1c|\u0111\xF4ng \u0111\u1EE9c|t\xE2y \u0111\u1EE9c|h\xE0 n\u1ED9i|h\xE0 giang|h\xE0 nam|h\xE0 t\u0129nh|cao b\u1EB1ng|l\xE2m \u0111\u1ED3ng|th\xE1i b\xECnh|th\xE1i nguy\xEAn|ninh b\xECnh|ninh thu\u1EADn|l\u1EA1ng s\u01A1n|s\u01A1n la|l\xE0o cai|lai ch\xE2u|\u0111i\u1EC7n bi\xEAn|y\xEAn b\xE1i|tuy\xEAn quang|ph\xFA th\u1ECD|ph\xFA y\xEAn|v\u0129nh ph\xFAc|v\u0129nh long|b\u1EAFc ninh|b\u1EAFc giang|b\u1EAFc k\u1EA1n|b\u1EAFc c\u1EA1n|qu\u1EA3ng ninh|qu\u1EA3ng b\xECnh|qu\u1EA3ng tr\u1ECB|qu\u1EA3ng nam|qu\u1EA3ng ng\xE3i|h\u1EA3i ph\xF2ng|h\u1EA3i d\u01B0\u01A1ng|h\u01B0ng y\xEAn|h\xF2a b\xECnh|nam \u0111\u1ECBnh|thanh h\xF3a|ngh\u1EC7 an|th\u1EEBa thi\xEAn hu\u1EBF|hu\u1EBF|\u0111\xE0 n\u1EB5ng|b\xECnh \u0111\u1ECBnh|b\xECnh thu\u1EADn|b\xECnh d\u01B0\u01A1ng|b\xECnh ph\u01B0\u1EDBc|kh\xE1nh h\xF2a|kon tum|gia lai|\u0111\u1EAFk l\u1EAFk|\u0111\u1EAFk n\xF4ng|\u0111\u1ED3ng nai|\u0111\u1ED3ng th\xE1p|t\xE2y ninh|b\xE0 r\u1ECBa|v\u0169ng t\xE0u|long an|ti\u1EC1n giang|h\u1EADu giang|an giang|ki\xEAn giang|b\u1EBFn tre|tr\xE0 vinh|c\u1EA7n th\u01A1|s\xF3c tr\u0103ng|b\u1EA1c li\xEAu|c\xE0 mau|s\xE0i g\xF2n|th\xE1i b\xECnh d\u01B0\u01A1ng|b\u1EAFc kinh|th\u01B0\u1EE3ng h\u1EA3i|seoul|tokyo|washington|moscow|london|paris|berlin"
      ),
      shortName: "last",
      pronounVerbs: [],
      surnames: list3(
        "nguy\u1EC5n|tr\u1EA7n|l\xEA|ph\u1EA1m|ho\xE0ng|hu\u1EF3nh|phan|v\u0169|v\xF5|\u0111\u1EB7ng|b\xF9i|\u0111\u1ED7|h\u1ED3|ng\xF4|d\u01B0\u01A1ng|l\xFD|\u0111inh|\u0111o\xE0n|tr\u1ECBnh|mai|l\xE2m|\u0111\xE0o|t\xF4|t\u1EA1|h\xE0|v\u01B0\u01A1ng|cao|l\u01B0\u01A1ng|th\xE1i|ch\xE2u|chu|ph\xF9ng|qu\xE1ch|t\u0103ng|ki\u1EC1u|tri\u1EC7u|l\u01B0u|t\u1ED1ng|tr\u01B0\u01A1ng|gi\xE0ng|l\u1EA7u|v\xE0ng|l\xF2|c\u1EA7m|qu\xE0ng|ksor|r\u01A1|ni\xEA|danh|th\u1EA1ch|s\xF9ng|v\u1EEB|n\xF4ng|h\u1EE9a|la|m\u1EA1c|nghi\xEAm|ninh|quan|t\u1EEB|ung|vi\xEAn|vi|khu\u1EA5t|kh\u1ED5ng|do\xE3n|di\u1EC7p|c\xF9|\u0111\xE0m|\u0111\u1ED3ng|h\u1EA1|l\xE3|l\u1EE5c|m\xE3|m\u1EA1ch|nh\xE2m|\xF4n|ph\xED|ph\xF3|th\xE2n|th\u1EA9m|ti\xEAu|t\xF4n|tr\xE0|trang|tr\u1EA7m|tr\xECnh|t\xF4n n\u1EEF|\xE2u|bi\u1EC7n|b\u1EA1ch|b\xE0nh|c\u1EA5n|ch\u1EED|giang|gi\xE1p|h\xE0n|kha|kh\xFAc|kim|l\u1EA1i|li\u1EC5u|l\u1EEF|ma|nhan|s\u01A1n|t\xE0o|thi|thi\u1EC1u|ti\u1EBFt|t\xF2ng|v\xF2ng|xa|h\u1EDD|th\xE0o|h\u1EA1ng|l\u01B0\u1EDDng|ho\xE0ng ph\u1EE7"
      ),
      keptTitles: [],
      captionMarks: list3(
        "\u1EA3nh|ngu\u1ED3n|\u0111\u1ED3 h\u1ECDa|video|\u1EA3nh minh h\u1ECDa|clip|\u1EA3nh t\u01B0 li\u1EC7u|ngu\u1ED3n \u1EA3nh|\u1EA3nh ch\u1EE5p m\xE0n h\xECnh|\u0111\u1ED3 ho\u1EA1|infographic|h\xECnh t\u1EEB|h\xECnh \u1EA3nh|h\xECnh minh h\u1ECDa|\u1EA3nh t\u1EEB"
      ),
      agencies: list3("ttxvn|afp|reuters|ap|epa|getty images|getty|xinhua|t\xE2n hoa x\xE3|thx|vov|vtv|bloomberg|shutterstock"),
      furniture: vietnameseFurniture,
      genres: vietnameseGenres,
      documentTypes: vietnameseDocumentTypes,
      clauseOpeners: list3(
        "trong \u0111\xF3|trong \u0111\xF3 c\xF3|nh\u1EB1m|\u0111\u1EC3|g\xF3p ph\u1EA7n|qua \u0111\xF3|t\u1EEB \u0111\xF3|\u0111\u1EB7c bi\u1EC7t|\u0111\u1EB7c bi\u1EC7t l\xE0|nh\u1EA5t l\xE0|c\u0169ng nh\u01B0|c\xF9ng v\u1EDBi|bao g\u1ED3m|g\u1ED3m|nh\u01B0|k\u1EC3 c\u1EA3|k\u1EC3 t\u1EEB|\u0111\u1ED3ng th\u1EDDi|th\xF4ng qua|theo \u0111\xF3|t\u1EA1o|gi\xFAp|v\u1EDBi|sau|tr\u01B0\u1EDBc|trong b\u1ED1i c\u1EA3nh|n\u01A1i|v\u1ED1n|h\u01B0\u1EDBng t\u1EDBi|ph\xF9 h\u1EE3p|ti\u1EBFn t\u1EDBi|th\xFAc \u0111\u1EA9y|b\u1EDFi|v\xEC|do|nh\u1EDD|t\u1EE9c|theo|c\u1EE5 th\u1EC3|tr\u01B0\u1EDBc m\u1EAFt|c\xF9ng|t\u01B0\u01A1ng \u0111\u01B0\u01A1ng|thu\u1ED9c|ch\u1EE7 y\u1EBFu|ph\u1EA7n l\u1EDBn|\u0111\xE1p \u1EE9ng|mang l\u1EA1i|h\u1EE9a h\u1EB9n|chi\u1EBFm|t\u0103ng|gi\u1EA3m|l\xE0|trong khi|d\u1EABn \u0111\u1EBFn|khi\u1EBFn|t\u1EEB|ngay|ngay t\u1EEB|k\xE9o d\xE0i|t\u1EADp trung|ph\u1EE5c v\u1EE5|t\u1EA1i|\u1EDF|tr\xEAn|g\xE2y|g\xE2y ra|tr\u1EF1c thu\u1ED9c|n\xE2ng|\u0111\u01B0a|bu\u1ED9c"
      ),
      phraseOpeners: list3(
        "nh\u1EB1m|th\xF4ng qua|trong b\u1ED1i c\u1EA3nh|nh\xE2n d\u1ECBp|trong khu\xF4n kh\u1ED5|k\u1EC3 t\u1EEB khi|k\u1EC3 t\u1EEB|sau khi|tr\u01B0\u1EDBc khi|\u0111\u1EC3 ph\u1EE5c v\u1EE5|\u0111\u1EC3 b\u1EA3o \u0111\u1EA3m|\u0111\u1EC3 \u0111\u1EA3m b\u1EA3o|\u0111\u1EC3 n\xE2ng cao|\u0111\u1EC3 t\u1EA1o|\u0111\u1EC3 gi\xFAp|\u0111\u1EC3 ph\xF2ng|\u0111\u1EC3 h\u1ED7 tr\u1EE3|\u0111\u1EC3 c\xF3|g\xF3p ph\u1EA7n|ph\xF9 h\u1EE3p v\u1EDBi|tr\xEAn c\u01A1 s\u1EDF|c\u0169ng nh\u01B0|trong \u0111\xF3|d\u01B0\u1EDBi s\u1EF1|c\xF9ng v\u1EDBi|theo quy \u0111\u1ECBnh|theo k\u1EBF ho\u1EA1ch|trong th\u1EDDi gian|trong qu\xE1 tr\xECnh|t\xEDnh \u0111\u1EBFn|t\xEDnh t\u1EEB|\u0111\u1EB7c bi\u1EC7t l\xE0|nh\u1EA5t l\xE0"
      ),
      purposeOpeners: list3("\u0111\u1EC3"),
      purposeStops: list3(
        "\u0111\u1EE7|qu\xE1|c\u01A1 h\u1ED9i|\u0111i\u1EC1u ki\u1EC7n|c\xE1ch|th\u1EDDi gian|th\xEC gi\u1EDD|l\xFD do|b\u1EB1ng ch\u1EE9ng|ch\u1EE9ng c\u1EE9|c\u0103n c\u1EE9|c\u01A1 s\u1EDF|kh\u1EA3 n\u0103ng|n\u0103ng l\u1EF1c|ch\u1EDD|\u0111\u1EE3i|d\xF9ng|s\u1EED d\u1EE5ng|\u0111\u01B0\u1EE3c d\xF9ng|thi\u1EBFt k\u1EBF|l\u1EE3i d\u1EE5ng|t\u1EADn d\u1EE5ng|v\u1ED1n|ti\u1EC1n|kinh ph\xED|ng\xE2n s\xE1ch|k\u1EBF ho\u1EA1ch|n\u1ED7 l\u1EF1c|c\u1ED1 g\u1EAFng|gi\u1EA3i ph\xE1p|bi\u1EC7n ph\xE1p|ph\u01B0\u01A1ng \xE1n|s\u1EE9c|ch\u1ED7|n\u01A1i|ch\u1EC9|chu\u1EA9n b\u1ECB|s\u1EB5n s\xE0ng|quy\u1EC1n|l\xFAc|d\u1ECBp|ch\xEDnh l\xE0|l\xE0|\u0111\u01B0\u1EE3c|ph\u1EA3i|c\u1EA7n|c\u1EA7n thi\u1EBFt|r\u1EA5t|t\u1ED1t nh\u1EA5t|h\u01A1n"
      ),
      settings: list3(
        "v\xE0o ng\xE0y|v\xE0o l\xFAc|v\xE0o n\u0103m|v\xE0o th\xE1ng|v\xE0o s\xE1ng|v\xE0o chi\u1EC1u|v\xE0o t\u1ED1i|v\xE0o \u0111\xEAm|v\xE0o tr\u01B0a|v\xE0o cu\u1ED1i|v\xE0o \u0111\u1EA7u|v\xE0o kho\u1EA3ng|v\xE0o h\xF4m|v\xE0o r\u1EA1ng s\xE1ng|v\xE0o d\u1ECBp|v\xE0o th\u1EE9|t\u1EA1i|\u1EDF|tr\xEAn \u0111\u1ECBa b\xE0n|ngay t\u1EA1i"
      ),
      scopes: list3(
        "%|ph\u1EA7n tr\u0103m|chi\u1EBFm|t\u0103ng|gi\u1EA3m|cao|th\u1EA5p|h\u01A1n|k\xE9m|m\u1ECDi|t\u1EA5t c\u1EA3|to\xE0n b\u1ED9|ch\u1EC9|\u0111\u1EC1u|lu\xF4n|th\u01B0\u1EDDng|ch\u1EE7 y\u1EBFu|h\u1EA7u h\u1EBFt|\u0111a s\u1ED1|ph\u1EA7n l\u1EDBn|c\xF3 th\u1EC3|c\u1EA5m|ph\u1EA3i|c\u1EA7n|n\xEAn"
      ),
      finites: list3("\u0111\xE3|s\u1EBD|\u0111ang"),
      superlatives: list3("nh\u1EA5t|duy nh\u1EA5t|\u0111\u1EA7u ti\xEAn|cu\u1ED1i c\xF9ng|l\u1EA7n \u0111\u1EA7u|th\u1EE9"),
      deeds: list3("\u0111\xE3|s\u1EBD"),
      relatives: list3("n\u01A1i|v\u1ED1n|m\xE0"),
      adverbialOpeners: list3(
        "nh\u01B0|mu\u1ED1n|trong|t\u1EA1i|\u1EDF|t\u1EEB|v\xE0o|ng\xE0y|s\xE1ng|chi\u1EC1u|t\u1ED1i|\u0111\xEAm|tr\u01B0a|h\xF4m|theo|v\u1EDBi|sau|tr\u01B0\u1EDBc|khi|\u0111\u1EC3|qua|b\u1EB1ng|nh\u1EB1m|c\xF9ng v\u1EDBi|nh\xE2n|do|nh\u1EDD|b\xEAn c\u1EA1nh|ngo\xE0i|v\u1EC1|\u0111\u1EBFn|t\xEDnh \u0111\u1EBFn|n\u0103m|th\xE1ng|tu\u1EA7n|\u0111\u1EA7u|cu\u1ED1i|gi\u1EEFa|d\u01B0\u1EDBi|tr\xEAn|hi\u1EC7n|hi\u1EC7n nay|m\u1EDBi \u0111\xE2y|g\u1EA7n \u0111\xE2y|th\u1EDDi gian qua|th\u1EDDi gian t\u1EDBi|trong b\u1ED1i c\u1EA3nh|tr\xEAn c\u01A1 s\u1EDF|k\u1EC3 t\u1EEB|\u0111\u1EB7c bi\u1EC7t|\u0111\xE1ng ch\xFA \xFD|c\u1EE5 th\u1EC3|ri\xEAng|tr\u01B0\u1EDBc m\u1EAFt|nh\xECn chung|th\u1EF1c t\u1EBF|h\u1EB1ng n\u0103m|m\u1ED7i n\u0103m|m\xF9a|d\u1ECBp|cu\u1ED1i c\xF9ng|qua \u0111\xF3|ph\xE1t bi\u1EC3u|tr\u1EA3 l\u1EDDi|chia s\u1EBB|n\xF3i|trao \u0111\u1ED5i|ngay|t\u1EDBi|h\u1ED3i|su\u1ED1t|trong su\u1ED1t|c\xE1ch \u0111\xE2y|tr\u1EA3i qua|n\u0103m nay|h\xF4m nay|s\xE1ng nay|tr\u01B0a nay|chi\u1EC1u nay|t\u1ED1i nay|n\u0103m ngo\xE1i|n\u0103m qua|h\xF4m qua|s\xE1ng qua|chi\u1EC1u qua|t\u1ED1i qua|tu\u1EA7n qua|tu\u1EA7n tr\u01B0\u1EDBc|th\xE1ng tr\u01B0\u1EDBc|th\xE1ng qua|n\u0103m tr\u01B0\u1EDBc|h\u1EB1ng ng\xE0y|h\xE0ng ng\xE0y|h\xE0ng n\u0103m|ban \u0111\u1EA7u|bu\u1ED5i s\xE1ng|bu\u1ED5i chi\u1EC1u|bu\u1ED5i t\u1ED1i"
      ),
      danglers: list3(
        "\u0111\u01B0a ra|di\u1EC5n ra|x\u1EA3y ra|h\u01A1n r\u1EA5t nhi\u1EC1u|kh\xF3|d\u1EC5|ch\xEDnh|r\xF5 r\xE0ng|ho\xE0n to\xE0n|g\u1EA7n nh\u01B0|hi\u1EC7n|d\u01B0\u1EDDng nh\u01B0|nh\u1EADn ra|khuy\u1EBFn ngh\u1ECB|r\u1EB1ng|l\xE0|m\xE0|th\xEC|n\xEAn|v\xEC|n\u1EBFu|khi|nh\u01B0|c\u0169ng|ch\u1EC9|r\u1EA5t|c\xE0ng|v\u1EEBa|t\u1EEBng|h\u01A1n|g\u1EA7n|kho\u1EA3ng|\xEDt nh\u1EA5t|l\xEAn t\u1EDBi|m\u1ED7i|n\xE0y v\xE0|bao g\u1ED3m|g\u1ED3m|nh\u1EA5t l\xE0|\u0111\u1EB7c bi\u1EC7t|trong \u0111\xF3|\u0111\u1ED3ng th\u1EDDi|h\u01B0\u1EDBng|kh\xF4ng ch\u1EC9|th\u1EE9|l\u1EA7n th\u1EE9|nh\u1EB1m|\u0111\u1EBFn|t\u1EDBi|do|b\u1EDFi|\u0111\u1EC3|nh\u1EDD|c\xF2n|\u0111\xE3|\u0111ang|s\u1EBD|\xF4ng|b\xE0|anh|ch\u1ECB|s\u1ED1|trong khi"
      ),
      collectives: list3("g\u1ED3m|bao g\u1ED3m|gi\u1EEFa|l\u1EA7n l\u01B0\u1EE3t|t\u01B0\u01A1ng \u1EE9ng|ho\u1EB7c"),
      compounds: vietnameseCompounds,
      loosePrepositions: list3("trong|t\u1EA1i|\u1EDF|tr\xEAn|d\u01B0\u1EDBi|sau|tr\u01B0\u1EDBc|gi\u1EEFa|theo|th\xF4ng qua|b\u1EB1ng|ngay|v\xEC|do|nh\u1EDD|b\u1EDFi"),
      verbs: vietnameseVerbs,
      partialVerbs: false,
      verbEndings: [],
      auxiliaries: list3(
        "m\u1EDBi ch\u1EC9|m\u1EDBi l\xE0|\u0111\xE3|s\u1EBD|\u0111ang|l\xE0|\u0111\u01B0\u1EE3c|b\u1ECB|c\xF3|ph\u1EA3i|c\u1EA7n|c\u0169ng|v\u1EABn|\u0111\u1EC1u|kh\xF4ng|ch\u01B0a|c\xF2n|ch\u1EC9|t\u1EEBng|v\u1EEBa|s\u1EAFp|ti\u1EBFp t\u1EE5c|n\xEAn|c\xF3 th\u1EC3|kh\xF4ng th\u1EC3|lu\xF4n|th\u01B0\u1EDDng|li\xEAn t\u1EE5c"
      ),
      existentials: list3("c\xF3|\u0111\xE3 c\xF3|s\u1EBD c\xF3|c\xF2n c\xF3|c\xF2n|v\u1EABn c\xF2n|ch\u1EC9 c\xF3|ch\u1EC9 c\xF2n|v\u1EEBa c\xF3|\u0111ang c\xF3|c\u0169ng c\xF3|kh\xF4ng c\xF3|\u0111\u01B0\u1EE3c bi\u1EBFt"),
      subjectAuxiliaries: list3("s\u1EBD|\u0111ang|v\u1EABn|c\u0169ng|\u0111\u1EC1u|t\u1EEBng|v\u1EEBa|s\u1EAFp|lu\xF4n|c\xF2n|li\xEAn t\u1EE5c"),
      prepositions: list3(
        "c\u1EE7a|cho|v\u1EDBi|v\u1EC1|trong|t\u1EA1i|\u1EDF|t\u1EEB|\u0111\u1EBFn|t\u1EDBi|tr\xEAn|d\u01B0\u1EDBi|b\u1EB1ng|qua|theo|gi\u1EEFa|sau|tr\u01B0\u1EDBc|ngo\xE0i|\u0111\u1ED1i v\u1EDBi|nh\u1EB1m|\u0111\u1EC3|do|b\u1EDFi|v\xE0o|kh\u1ECFi|c\xF9ng|nh\u01B0|th\xF4ng qua|v\xEC|nh\u1EDD|d\u1ECDc|quanh|g\u1EA7n|so v\u1EDBi"
      ),
      genitives: list3("c\u1EE7a"),
      alternatives: list3("ho\u1EB7c|hay|kh\xF4ng ch\u1EC9|kh\xF4ng nh\u1EEFng|m\xE0 c\xF2n|t\u1EEB"),
      coordinators: list3("v\xE0|ho\u1EB7c|hay|c\xF9ng|l\u1EABn|v\u1EDBi|nh\u01B0ng|song|m\xE0"),
      demonstratives: list3("n\xE0y|\u1EA5y|n\u1ECD|kia|\u0111\xF3|n\xF3i tr\xEAn|tr\xEAn \u0111\xE2y|v\u1EEBa n\xEAu"),
      determiners: list3("c\xE1c|nh\u1EEFng|m\u1ED9t|m\u1ED7i|m\u1ECDi|nhi\u1EC1u|m\u1EA5y|v\xE0i|c\u1EA3|t\u1EEBng|hai|ba|b\u1ED1n|m\u1ED9t s\u1ED1|s\u1EF1|vi\u1EC7c|cu\u1ED9c|to\xE0n b\u1ED9|h\xE0ng|s\u1ED1"),
      ...vietnameseCautions,
      dateOpeners: list3(
        "ng\xE0y|s\xE1ng|tr\u01B0a|chi\u1EC1u|t\u1ED1i|\u0111\xEAm|khuya|r\u1EA1ng s\xE1ng|h\xF4m|t\u1EEB|\u0111\u1EBFn|t\u1EDBi|tr\u01B0\u1EDBc|sau|v\xE0o|v\xE0|m\xF9ng|h\u1EBFt|ng\xE0y mai|d\u1ECBp|l\u1EC5"
      ),
      todayWords: list3("h\xF4m nay|b\u1EEFa nay"),
      months: list3("th\xE1ng 1|th\xE1ng 2|th\xE1ng 3|th\xE1ng 4|th\xE1ng 5|th\xE1ng 6|th\xE1ng 7|th\xE1ng 8|th\xE1ng 9|th\xE1ng 10|th\xE1ng 11|th\xE1ng 12"),
      weekdays: list3("th\u1EE9 hai|th\u1EE9 ba|th\u1EE9 t\u01B0|th\u1EE9 n\u0103m|th\u1EE9 s\xE1u|th\u1EE9 b\u1EA3y|ch\u1EE7 nh\u1EADt")
    };
  }
});

// src/language/detect.ts
var detectLanguage, letter2, longestSample, vietnameseShare, vietnameseLetters, isEnglish, englishWords, count;
var init_detect = __esm({
  "src/language/detect.ts"() {
    "use strict";
    init_scripted();
    detectLanguage = async (text2) => {
      const sample = text2.slice(0, longestSample);
      const letters2 = count(sample, letter2.in(sample));
      if (letters2 === 0) return "und";
      if (count(sample, vietnameseLetters) / letters2 >= vietnameseShare) return "vi";
      if (isEnglish(sample)) return "en";
      const { detectAll } = await import("tinyld");
      return detectAll(sample).find(({ lang }) => lang !== "vi")?.lang ?? "und";
    };
    letter2 = scriptedPattern("\\p{L}", "gu");
    longestSample = 2e4;
    vietnameseShare = 0.02;
    vietnameseLetters = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/giu;
    isEnglish = (sample) => {
      const words3 = sample.toLowerCase().match(/[a-z']+/g) ?? [];
      const common = words3.filter((word) => englishWords.has(word)).length;
      return words3.length >= 8 && common / words3.length > 0.2;
    };
    englishWords = /* @__PURE__ */ new Set([
      "the",
      "of",
      "and",
      "to",
      "was",
      "were",
      "that",
      "with",
      "for",
      "is",
      "by",
      "from",
      "which"
    ]);
    count = (text2, pattern) => text2.match(pattern)?.length ?? 0;
  }
});

// src/language/phrases.ts
var phraseSet, wordEnd, note;
var init_phrases = __esm({
  "src/language/phrases.ts"() {
    "use strict";
    init_fold();
    phraseSet = (phrases) => {
      const known7 = new Set(phrases.length === 0 ? [] : fold(phrases.join("\n")).split("\n"));
      const firsts = /* @__PURE__ */ new Map();
      let lasts;
      for (const phrase of known7) note(firsts, phrase.slice(0, wordEnd(phrase)), phrase);
      const lastsOf = () => {
        if (lasts !== void 0) return lasts;
        lasts = /* @__PURE__ */ new Map();
        for (const phrase of known7) note(lasts, phrase.slice(phrase.lastIndexOf(" ") + 1), phrase);
        return lasts;
      };
      const find = (words3, from2, to) => {
        let joined6 = words3[from2]?.key ?? "";
        for (let index2 = from2 + 1; index2 < to; index2 += 1) joined6 += ` ${words3[index2]?.key ?? ""}`;
        return known7.has(joined6);
      };
      return {
        matchAt: (words3, index2, limit = words3.length) => {
          const longest10 = firsts.get(words3[index2]?.key ?? "") ?? 0;
          for (let length2 = Math.min(longest10, limit - index2); length2 > 0; length2 -= 1)
            if (find(words3, index2, index2 + length2)) return length2;
          return 0;
        },
        matchBefore: (words3, index2) => {
          const longest10 = lastsOf().get(words3[index2 - 1]?.key ?? "") ?? 0;
          for (let length2 = Math.min(longest10, index2); length2 > 0; length2 -= 1)
            if (find(words3, index2 - length2, index2)) return length2;
          return 0;
        },
        firstWords: () => firsts.keys(),
        has: (phrase) => known7.has(phrase) || known7.has(fold(phrase)),
        hasKey: (phrase) => known7.has(phrase)
      };
    };
    wordEnd = (phrase) => {
      const space = phrase.indexOf(" ");
      return space < 0 ? phrase.length : space;
    };
    note = (longest10, word, phrase) => {
      let length2 = 1;
      for (let at = phrase.indexOf(" "); at >= 0; at = phrase.indexOf(" ", at + 1)) length2 += 1;
      if (length2 > (longest10.get(word) ?? 0)) longest10.set(word, length2);
    };
  }
});

// src/language/furniture-words.ts
var furnitureWords, ready;
var init_furniture_words = __esm({
  "src/language/furniture-words.ts"() {
    "use strict";
    init_phrases();
    furnitureWords = (pack, kind) => {
      let known7 = ready.get(pack);
      if (known7 === void 0) ready.set(pack, known7 = /* @__PURE__ */ new Map());
      let phrases = known7.get(kind);
      if (phrases === void 0) {
        const { lines = [], openers = [], labels: labels4 = [] } = pack.furniture[kind] ?? {};
        known7.set(kind, phrases = { lines: phraseSet(lines), openers: phraseSet(openers), labels: phraseSet(labels4) });
      }
      return phrases;
    };
    ready = /* @__PURE__ */ new WeakMap();
  }
});

// src/language/letters.ts
var hasLetterOrDigit, letterOrDigit, startsUpperCase, upperCase, startsLowerCase, lowerCase, startsWithDigit, digit;
var init_letters = __esm({
  "src/language/letters.ts"() {
    "use strict";
    init_scripted();
    hasLetterOrDigit = (text2) => letterOrDigit.test(text2);
    letterOrDigit = scriptedPattern("[\\p{L}\\p{N}]");
    startsUpperCase = (text2) => upperCase.test(text2);
    upperCase = scriptedPattern("^\\p{Lu}");
    startsLowerCase = (text2) => lowerCase.test(text2);
    lowerCase = scriptedPattern("^\\p{Ll}");
    startsWithDigit = (text2) => digit.test(text2);
    digit = scriptedPattern("^\\p{N}");
  }
});

// src/language/genre-words.ts
var genreWords, ready2;
var init_genre_words = __esm({
  "src/language/genre-words.ts"() {
    "use strict";
    init_phrases();
    genreWords = (pack, genre) => {
      let known7 = ready2.get(pack);
      if (known7 === void 0) ready2.set(pack, known7 = /* @__PURE__ */ new Map());
      let phrases = known7.get(genre);
      if (phrases === void 0) {
        const { titles = [], headings: headings2 = [] } = pack.genres[genre] ?? {};
        known7.set(genre, phrases = { titles: phraseSet(titles), headings: phraseSet(headings2) });
      }
      return phrases;
    };
    ready2 = /* @__PURE__ */ new WeakMap();
  }
});

// src/language/lexicon.ts
var phraseAt, anyPhraseAt, firstWordsOf, firstWords, phraseBefore, partsCompound, phrasesOf, listsOf, ready3, latest2, ordinalsOf, readyOrdinals;
var init_lexicon = __esm({
  "src/language/lexicon.ts"() {
    "use strict";
    init_phrases();
    phraseAt = (pack, list4, words3, index2, limit = words3.length) => {
      const length2 = phrasesOf(pack, list4).matchAt(words3, index2, limit);
      if (length2 === 0 || pack.compounds.length === 0) return length2;
      return partsCompound(pack, words3, index2) || partsCompound(pack, words3, index2 + length2) ? 0 : length2;
    };
    anyPhraseAt = (pack, lists, words3, index2, limit = words3.length) => firstWordsOf(pack, lists).has(words3[index2]?.key ?? "") && lists.some((list4) => phraseAt(pack, list4, words3, index2, limit) > 0);
    firstWordsOf = (pack, lists) => {
      let known7 = firstWords.get(pack);
      if (known7 === void 0) firstWords.set(pack, known7 = /* @__PURE__ */ new Map());
      let first = known7.get(lists);
      if (first === void 0)
        known7.set(lists, first = new Set(lists.flatMap((list4) => [...phrasesOf(pack, list4).firstWords()])));
      return first;
    };
    firstWords = /* @__PURE__ */ new WeakMap();
    phraseBefore = (pack, list4, words3, index2) => {
      const length2 = phrasesOf(pack, list4).matchBefore(words3, index2);
      if (length2 === 0 || pack.compounds.length === 0) return length2;
      return partsCompound(pack, words3, index2 - length2) ? 0 : length2;
    };
    partsCompound = (pack, words3, index2) => {
      const before = words3[index2 - 1];
      const word = words3[index2];
      if (before === void 0 || word?.start !== before.end + 1) return false;
      return phrasesOf(pack, "compounds").hasKey(`${before.key} ${word.key}`);
    };
    phrasesOf = (pack, list4) => {
      const lists = pack === latest2.pack ? latest2.lists : listsOf(pack);
      return lists[list4] ??= phraseSet(pack[list4]);
    };
    listsOf = (pack) => {
      let lists = ready3.get(pack);
      if (lists === void 0) ready3.set(pack, lists = {});
      latest2 = { pack, lists };
      return lists;
    };
    ready3 = /* @__PURE__ */ new WeakMap();
    latest2 = { pack: void 0, lists: {} };
    ordinalsOf = (pack) => {
      let ordinals = readyOrdinals.get(pack);
      if (ordinals === void 0) readyOrdinals.set(pack, ordinals = phraseSet(pack.ordinals.flat()));
      return ordinals;
    };
    readyOrdinals = /* @__PURE__ */ new WeakMap();
  }
});

// src/language/numbers/read-number.ts
var readNumber, parse, patternOf, withComma, withStop;
var init_read_number = __esm({
  "src/language/numbers/read-number.ts"() {
    "use strict";
    readNumber = (text2, marks) => {
      const number = parse(text2, marks);
      const isAmbiguous = number?.decimals === 3 && /^\D?[1-9]\d{0,2}[.,]/.test(text2);
      return isAmbiguous ? void 0 : number;
    };
    parse = (text2, { decimalMark }) => {
      const [, sign = "", whole2 = "", , decimals] = patternOf(decimalMark).exec(text2) ?? [];
      if (whole2 === "" || /^0\d/.test(whole2)) return void 0;
      const digits = whole2.replace(/\D/g, "");
      const value2 = Number(`${digits}${decimals === void 0 ? "" : `.${decimals}`}`);
      return { value: sign === "" || sign === "+" ? value2 : -value2, decimals: decimals?.length ?? 0 };
    };
    patternOf = (decimalMark) => decimalMark === "," ? withComma : withStop;
    withComma = /^([+\-−])?(\d{1,3}(?:([.\u00a0\u202f '’])\d{3}(?:\3\d{3})*)|\d+)(?:,(\d+))?$/;
    withStop = /^([+\-−])?(\d{1,3}(?:([,\u00a0\u202f '’])\d{3}(?:\3\d{3})*)|\d+)(?:\.(\d+))?$/;
  }
});

// src/language/numbers/write-number.ts
var init_write_number = __esm({
  "src/language/numbers/write-number.ts"() {
    "use strict";
  }
});

// src/language/sentence-ends.ts
var sentenceEnds, latinSentenceEnds, endAt, closings, letter3, nextLetter, isUpperCase, segmenters, segmenter;
var init_sentence_ends = __esm({
  "src/language/sentence-ends.ts"() {
    "use strict";
    init_scripted();
    sentenceEnds = (text2, tag) => isLatin(text2) ? latinSentenceEnds(text2) : Array.from(segmenter(tag).segment(text2), ({ index: index2, segment }) => index2 + segment.length);
    latinSentenceEnds = (text2) => {
      const ends = [];
      for (const { index: index2 } of text2.matchAll(/[.․!?‼‽⁇⁈⁉\n]/g)) {
        const end2 = endAt(text2, index2);
        if (end2 !== void 0 && end2 !== ends.at(-1)) ends.push(end2);
      }
      if (ends.at(-1) !== text2.length && text2.length > 0) ends.push(text2.length);
      return ends;
    };
    endAt = (text2, terminator) => {
      if (text2[terminator] === "\n") return terminator + 1;
      closings.lastIndex = terminator + 1;
      const closed2 = closings.exec(text2)?.[0] ?? "";
      const end2 = terminator + 1 + closed2.length;
      const next = text2.charAt(end2);
      if (next === "\n") return end2 + 1;
      if (next === "") return end2;
      if (/[,:;–—.․!?‼‽⁇⁈⁉-]/.test(next)) return void 0;
      if (!/[.․]/.test(text2.charAt(terminator))) return end2;
      if (closed2 === "" && (/[0-9]/.test(next) || isUpperCase(next) && letter3.test(text2.charAt(terminator - 1))))
        return void 0;
      nextLetter.lastIndex = end2;
      const following = nextLetter.exec(text2)?.[1];
      return following !== void 0 && !isUpperCase(following) ? void 0 : end2;
    };
    closings = /["'()[\]{}«»‘-‟‹›⁅⁆]*[ \u00a0]*/y;
    letter3 = new RegExp(`[${latinLetters}]`);
    nextLetter = new RegExp(`[^${latinLetters}\\n.\u2024!?\u203C\u203D\u2047\u2048\u2049]*([${latinLetters}])`, "y");
    isUpperCase = (character2) => letter3.test(character2) && character2 !== character2.toLowerCase();
    segmenters = /* @__PURE__ */ new Map();
    segmenter = (tag) => {
      const known7 = segmenters.get(tag);
      if (known7 !== void 0) return known7;
      const made = new Intl.Segmenter(Intl.Segmenter.supportedLocalesOf(tag).length > 0 ? tag : "en", {
        granularity: "sentence"
      });
      segmenters.set(tag, made);
      return made;
    };
  }
});

// src/language/trim-span.ts
var trimSpan;
var init_trim_span = __esm({
  "src/language/trim-span.ts"() {
    "use strict";
    trimSpan = (text2, span, trailing = /\s/) => {
      let { start, end: end2 } = span;
      while (start < end2 && /\s/.test(text2.charAt(start))) start += 1;
      while (end2 > start && trailing.test(text2.charAt(end2 - 1))) end2 -= 1;
      return { start, end: end2 };
    };
  }
});

// src/language/sentences.ts
var splitSentences, openingBrackets, longestQuotation, joins, initials, endsInUnit, isOrdinal, goesOnBehindQuotation, hasOpenQuotation, lastMatch, push, lastBeforeStop;
var init_sentences = __esm({
  "src/language/sentences.ts"() {
    "use strict";
    init_sentence_ends();
    init_letters();
    init_scripted();
    init_trim_span();
    splitSentences = (text2, span, pack) => {
      const abbreviations = new Set(pack.abbreviations);
      const sentences = [];
      let open;
      let brackets = 0;
      let behind = span.start;
      for (const offset of sentenceEnds(text2.slice(span.start, span.end), pack.tag)) {
        const start = behind - brackets;
        const end2 = span.start + offset;
        brackets = openingBrackets.exec(text2.slice(behind, end2))?.[0].length ?? 0;
        const next = { start, end: end2 - brackets };
        behind = end2;
        if (open !== void 0 && joins(text2.slice(open.start, open.end), text2.slice(start, next.end), abbreviations, pack)) {
          open = { start: open.start, end: next.end };
          continue;
        }
        if (open !== void 0) push(sentences, text2, open);
        open = next;
      }
      if (open !== void 0) push(sentences, text2, open);
      return sentences;
    };
    openingBrackets = /(?<=[。！？])[「『（【《〈“‘]+$/u;
    longestQuotation = 600;
    joins = (before, after, abbreviations, pack) => {
      const head = before.trimEnd();
      const last = lastBeforeStop.exec(head)?.[1];
      if (last !== void 0) {
        const word = last.toLowerCase();
        if (abbreviations.has(word) || abbreviations.has(word.split(".").at(-1) ?? "") || initials.test(last) && !endsInUnit(head, pack))
          return true;
      }
      const tail = after.trimStart();
      if (startsLowerCase(tail)) return true;
      if (/^\d+\.$/.test(head) || isOrdinal(head, tail, pack) || goesOnBehindQuotation(head, after, pack)) return true;
      if (head.length < longestQuotation && hasOpenQuotation(head)) return true;
      return /^[”"’')\]»]+(?:[\s,.;–-]|$)/.test(tail) && !/^["'][\p{L}\p{N}]/u.test(tail);
    };
    initials = scriptedPattern("^(?:\\p{Lu}\\.)*\\p{Lu}$");
    endsInUnit = (head, pack) => pack.units.some((unit) => unit.includes(" ") && head.toLowerCase().endsWith(` ${unit}.`));
    isOrdinal = (head, tail, pack) => {
      if (pack.ordinalNouns.length === 0 || !/(?:^|[^\p{L}\p{N}.,])\d{1,2}\.$/u.test(head)) return false;
      const noun = /^\p{L}+/u.exec(tail)?.[0].toLowerCase() ?? "";
      return pack.months.includes(noun) || pack.ordinalNouns.includes(noun);
    };
    goesOnBehindQuotation = (head, after, pack) => {
      if (!/[。！？…][」』”]$/u.test(head)) return false;
      if (/^(?:と|って|などと|、|，)/u.test(after)) return true;
      const clause = /^[^\s。！？：“「]{1,24}[。！？]/u.exec(after)?.[0];
      return clause !== void 0 && pack.speechVerbs.some((verb) => clause.slice(0, -1).endsWith(verb.replaceAll(" ", "")));
    };
    hasOpenQuotation = (text2) => {
      if (text2.lastIndexOf("\u201C") > text2.lastIndexOf("\u201D") && !text2.includes("\u201E")) return true;
      if (text2.lastIndexOf("\u201E") > Math.max(text2.lastIndexOf("\u201C"), text2.lastIndexOf("\u201D"))) return true;
      if (text2.lastIndexOf("\u300C") > text2.lastIndexOf("\u300D") || text2.lastIndexOf("\u300E") > text2.lastIndexOf("\u300F")) return true;
      if (!/[«»]/.test(text2)) return false;
      const [french2, german2] = [lastMatch(text2, /(?<![^\s([:—–-])«/gu), lastMatch(text2, /»(?=[\p{L}\p{N}])/gu)];
      return french2 > text2.lastIndexOf("\xBB") || german2 > text2.lastIndexOf("\xAB");
    };
    lastMatch = (text2, pattern) => {
      let last = -1;
      for (const { index: index2 } of text2.matchAll(pattern)) last = index2;
      return last;
    };
    push = (sentences, text2, span) => {
      const trimmed2 = trimSpan(text2, span);
      if (hasLetterOrDigit(text2.slice(trimmed2.start, trimmed2.end))) sentences.push(trimmed2);
    };
    lastBeforeStop = scriptedPattern("([\\p{L}./]+)\\.$");
  }
});

// src/language/one-line.ts
var onOneLine;
var init_one_line = __esm({
  "src/language/one-line.ts"() {
    "use strict";
    onOneLine = (text2, { start, end: end2 }) => text2.slice(start, end2).replace(/\s+/g, " ").trim();
  }
});

// src/language/turning.ts
var turningWord;
var init_turning = __esm({
  "src/language/turning.ts"() {
    "use strict";
    init_lexicon();
    turningWord = (words3, from2, to, pack, lists) => {
      const harmless = phrasesOf(pack, "harmless");
      for (let index2 = from2; index2 < to; ) {
        const skipped = harmless.matchAt(words3, index2, to);
        if (skipped === 0 && anyPhraseAt(pack, lists, words3, index2, to)) return words3[index2];
        index2 += Math.max(1, skipped);
      }
      return void 0;
    };
  }
});

// src/language/index.ts
var makers, languageTags, languagePack, known, packs;
var init_language = __esm({
  "src/language/index.ts"() {
    "use strict";
    init_chinese();
    init_english2();
    init_french();
    init_german();
    init_indonesian();
    init_japanese();
    init_neutral();
    init_spanish();
    init_vietnamese2();
    init_detect();
    init_fold();
    init_furniture_words();
    init_letters();
    init_genre_words();
    init_lexicon();
    init_scripted();
    init_read_number();
    init_write_number();
    init_sentences();
    init_one_line();
    init_trim_span();
    init_turning();
    init_words();
    makers = /* @__PURE__ */ new Map([
      ["vi", () => vietnamese],
      ["en", () => english],
      ["id", indonesian],
      ["fr", french],
      ["es", spanish],
      ["de", german],
      ["ja", japanese],
      ["zh", chinese]
    ]);
    languageTags = [...makers.keys()];
    languagePack = (tag, own = []) => {
      const base = tag.split("-")[0] ?? tag;
      const given = own.find((pack) => pack.tag === tag) ?? own.find((pack) => pack.tag === base);
      return given ?? known(tag, base);
    };
    known = (tag, base) => {
      const made = packs.get(tag);
      if (made !== void 0) return made;
      const close = tag === base ? void 0 : makers.has(base) ? known(base, base) : void 0;
      const pack = makers.get(tag)?.() ?? (close === void 0 ? neutralPack(tag) : { ...close, tag, locale: tag });
      packs.set(tag, pack);
      return pack;
    };
    packs = /* @__PURE__ */ new Map();
  }
});

// src/diagnostics/error.ts
var BriefdeckError;
var init_error = __esm({
  "src/diagnostics/error.ts"() {
    "use strict";
    BriefdeckError = class extends Error {
      name = "BriefdeckError";
      kind;
      diagnostic;
      /**
       * @param kind what failed; decides the exit code
       * @param code stable, dotted, lower case: `input.not-found`
       * @param message one plain sentence: what is so
       */
      constructor(kind, code, message, details = {}) {
        super(message, details.cause === void 0 ? void 0 : { cause: details.cause });
        this.kind = kind;
        this.diagnostic = {
          code,
          severity: "error",
          message,
          ...details.hint === void 0 ? {} : { hint: details.hint },
          ...details.place === void 0 ? {} : { place: details.place }
        };
      }
    };
  }
});

// src/opc/failures.ts
function damaged(message, cause) {
  return new BriefdeckError("template", "template.damaged", `The file is damaged: ${message}.`, {
    hint: "Open it in PowerPoint, let it repair the file, and save it again.",
    cause
  });
}
function tooLarge(message) {
  return new BriefdeckError("template", "template.too-large", `The file is refused: ${message}.`);
}
function strictPackage() {
  return new BriefdeckError("template", "template.strict-package", "The file is a strict Open XML package.", {
    hint: 'Save it in PowerPoint as "PowerPoint Presentation (*.pptx)", not as "Strict Open XML Presentation".'
  });
}
var init_failures = __esm({
  "src/opc/failures.ts"() {
    "use strict";
    init_error();
  }
});

// src/opc/zip/entry.ts
import { crc32, deflateRawSync, inflateRawSync } from "node:zlib";
function inflateEntry(entry) {
  let content = entry.data;
  if (entry.method === 8) {
    try {
      content = inflateRawSync(entry.data, { maxOutputLength: Math.max(entry.size, 1) });
    } catch (cause) {
      throw damaged(`${entry.name} can't be inflated`, cause);
    }
  }
  if (content.length !== entry.size) throw damaged(`${entry.name} has another size than stated`);
  if (crc32(content) !== entry.crc) throw damaged(`${entry.name} has another checksum than stated`);
  return content;
}
function deflateEntry(name, content, compress) {
  const common = { name, crc: crc32(content), size: content.length };
  const deflated = compress ? deflateRawSync(content, { level }) : content;
  return deflated.length < content.length ? { ...common, method: 8, data: deflated } : { ...common, method: 0, data: content };
}
var level;
var init_entry = __esm({
  "src/opc/zip/entry.ts"() {
    "use strict";
    init_failures();
    level = 6;
  }
});

// src/opc/zip/safe-name.ts
function safeName(bytes) {
  const name = new TextDecoder().decode(bytes);
  if (/[\\:\u0000-\u001f]|^\/|\/\//.test(name) || name.split("/").includes("..")) {
    const message = `The file holds an unsafe name: ${JSON.stringify(name)}.`;
    throw new BriefdeckError("template", "template.unsafe-name", message);
  }
  return name;
}
var init_safe_name = __esm({
  "src/opc/zip/safe-name.ts"() {
    "use strict";
    init_error();
  }
});

// src/opc/zip/read-archive.ts
function readArchive(bytes, limits2) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (startsLikeCompoundFile(bytes)) {
    throw new BriefdeckError("template", "template.encrypted", "The file is encrypted, or of PowerPoint 97 to 2003.", {
      hint: "Save it in PowerPoint as .pptx or .potx, without a password."
    });
  }
  if (bytes.length === 0) throw new BriefdeckError("template", "template.not-a-package", "The file is empty.");
  if (bytes.length < endSize || view.getUint32(0, true) !== localSignature) throw notAnArchive();
  const end2 = findEnd(view);
  const count4 = view.getUint16(end2 + 10, true);
  const start = view.getUint32(end2 + 16, true);
  const isZip64 = count4 === 65535 || start === 4294967295 || hasZip64Locator(view, end2);
  if (isZip64)
    throw new BriefdeckError("template", "template.zip64", "The file is a zip64 archive, which is not read.");
  if (view.getUint32(end2 + 4, true) !== 0) throw damaged("it is one of several parts of an archive");
  if (count4 > limits2.entries) throw tooLarge(`it has ${count4} entries, ${limits2.entries} are allowed`);
  const entries2 = [];
  let position = start;
  for (let index2 = 0; index2 < count4; index2++) {
    const { entry, next } = readRecord(bytes, view, position, end2);
    position = next;
    if (entry.name.endsWith("/")) continue;
    entries2.push(entry);
  }
  refuseTooLarge(entries2, limits2);
  return entries2;
}
function refuseTooLarge(entries2, limits2) {
  const sizeOf3 = (some) => some.reduce((sum, { size }) => sum + size, 0);
  if (sizeOf3(entries2) > limits2.inflated) throw tooLarge(`it inflates to more than ${limits2.inflated} bytes`);
  const xml = entries2.filter(({ name }) => /\.(?:xml|rels|vml)$/i.test(name));
  if (sizeOf3(xml) > limits2.xml) throw tooLarge(`it holds more than ${limits2.xml} bytes of XML`);
  const bomb = entries2.find(({ size, data }) => size > 1048576 && size > data.length * limits2.ratio);
  if (bomb !== void 0) throw tooLarge(`${bomb.name} inflates to more than ${limits2.ratio} times its size`);
}
function startsLikeCompoundFile(bytes) {
  return [208, 207, 17, 224, 161, 177, 26, 225].every((value2, index2) => bytes[index2] === value2);
}
function findEnd(view) {
  const last = view.byteLength - endSize;
  for (let at = last; at >= 0 && at >= last - longestComment; at--) {
    if (view.getUint32(at, true) === endSignature && at + endSize + view.getUint16(at + 20, true) <= view.byteLength) {
      return at;
    }
  }
  throw damaged("the list of its contents is missing");
}
function readRecord(bytes, view, at, end2) {
  if (at + 46 > end2 || view.getUint32(at, true) !== directorySignature) {
    throw damaged("the list of its contents is broken");
  }
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const compressed = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const nameLength = view.getUint16(at + 28, true);
  const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  if (next > end2) throw damaged("the list of its contents is broken");
  const name = safeName(bytes.subarray(at + 46, at + 46 + nameLength));
  if ((flags & 1) !== 0) throw new BriefdeckError("template", "template.encrypted", "The file is encrypted.");
  if (method !== 0 && method !== 8) throw damaged(`${name} is packed in a way that is not read (${method})`);
  const local = view.getUint32(at + 42, true);
  if (local + 30 > end2 || view.getUint32(local, true) !== localSignature)
    throw damaged(`${name} is not where it should be`);
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + compressed > end2) throw damaged(`${name} ends after the file`);
  const data = bytes.subarray(start, start + compressed);
  return { entry: { name, method, crc: view.getUint32(at + 16, true), size, data }, next };
}
function notAnArchive() {
  return new BriefdeckError(
    "template",
    "template.not-a-package",
    "The file is not a PowerPoint file (not a zip archive)."
  );
}
var localSignature, directorySignature, endSignature, zip64LocatorSignature, endSize, longestComment, hasZip64Locator;
var init_read_archive = __esm({
  "src/opc/zip/read-archive.ts"() {
    "use strict";
    init_error();
    init_failures();
    init_safe_name();
    localSignature = 67324752;
    directorySignature = 33639248;
    endSignature = 101010256;
    zip64LocatorSignature = 117853008;
    endSize = 22;
    longestComment = 65535;
    hasZip64Locator = (view, end2) => end2 >= 20 && view.getUint32(end2 - 20, true) === zip64LocatorSignature;
  }
});

// src/read/office/package-kind.ts
function packageKind(bytes, name = "") {
  if (!startsLikeArchive(bytes)) return void 0;
  const entries2 = entriesOf(bytes);
  if (entries2 === void 0) return byExtension.find(([form2]) => form2.test(name))?.[1];
  const stated = entries2.find((entry) => entry.name === "mimetype");
  if (stated !== void 0) return kindOfMediaType(mediaTypeOf(stated));
  return folders.find(([folder]) => entries2.some((entry) => entry.name.startsWith(folder)))?.[1];
}
function entriesOf(bytes) {
  try {
    return readArchive(bytes, { entries: 1e4, inflated: Infinity, xml: Infinity, ratio: Infinity });
  } catch {
    return void 0;
  }
}
function mediaTypeOf(entry) {
  if (entry.size > 200) return "";
  try {
    return new TextDecoder().decode(inflateEntry(entry)).trim();
  } catch {
    return "";
  }
}
function kindOfMediaType(mediaType) {
  if (mediaType === "application/epub+zip") return "book";
  const format = /^application\/vnd\.oasis\.opendocument\.(\w+)/.exec(mediaType)?.[1];
  if (format === void 0) return void 0;
  if (format === "text" || format === "presentation" || format === "spreadsheet") return `open-document-${format}`;
  return "open-document";
}
var startsLikeArchive, folders, byExtension;
var init_package_kind = __esm({
  "src/read/office/package-kind.ts"() {
    "use strict";
    init_entry();
    init_read_archive();
    startsLikeArchive = (bytes) => [80, 75, 3, 4].every((value2, index2) => bytes[index2] === value2);
    folders = [
      ["word/", "word"],
      ["ppt/", "presentation"],
      ["xl/", "workbook"]
    ];
    byExtension = [
      [/\.do[ct][xm]$/i, "word"],
      [/\.o[dt]t$/i, "open-document-text"]
    ];
  }
});

// src/read/office/describe-office.ts
function describePackage(bytes) {
  const kind = packageKind(bytes);
  return kind === void 0 ? void 0 : packages[kind];
}
function describeCompoundFile(bytes) {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const known7 = streams.find(([name]) => content.includes(Buffer.from(name, "utf16le")));
  return known7?.[1] ?? { what: "an old or encrypted Office document", hint: "Save it as .docx, without a password." };
}
var saveAsText, packages, streams;
var init_describe_office = __esm({
  "src/read/office/describe-office.ts"() {
    "use strict";
    init_package_kind();
    saveAsText = "Save its text as .docx, .odt or plain text.";
    packages = {
      word: { what: "a Word document" },
      presentation: { what: "a PowerPoint presentation", hint: saveAsText },
      workbook: { what: "an Excel workbook", hint: saveAsText },
      "open-document-text": { what: "an OpenDocument text" },
      "open-document-presentation": { what: "an OpenDocument presentation", hint: saveAsText },
      "open-document-spreadsheet": { what: "an OpenDocument spreadsheet", hint: saveAsText },
      "open-document": { what: "an OpenDocument file, but no text", hint: saveAsText },
      book: { what: "an EPUB book", hint: saveAsText }
    };
    streams = [
      [
        "EncryptedPackage",
        { what: "an Office document with a password", hint: "Save it in Word as .docx, without a password." }
      ],
      ["WordDocument", { what: "a document of Word 97 to 2003", hint: "Save it in Word as .docx." }],
      ["PowerPoint Document", { what: "a presentation of PowerPoint 97 to 2003", hint: saveAsText }],
      ["Workbook", { what: "a workbook of Excel 97 to 2003", hint: saveAsText }],
      ["__properties_version1.0", { what: "a message of Outlook", hint: "Save it in Outlook as .eml or plain text." }]
    ];
  }
});

// src/read/binary.ts
function describeBinary(bytes) {
  const known7 = signatures.find(({ at = 0, starts }) => starts.every((byte, index2) => bytes[at + index2] === byte));
  if (known7 !== void 0) return known7.look?.(bytes) ?? { what: known7.what };
  if (bytes.subarray(0, inspected).includes(0)) return { what: "a binary file" };
  return drawing.test(Buffer.from(bytes.subarray(0, 2e3)).toString("latin1")) ? { what: "an SVG drawing" } : void 0;
}
var drawing, inspected, signatures;
var init_binary = __esm({
  "src/read/binary.ts"() {
    "use strict";
    init_describe_office();
    drawing = /^(?:\u00ef\u00bb\u00bf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*(?:<!DOCTYPE svg[^>]*>\s*)?<svg[\s>]/i;
    inspected = 65536;
    signatures = [
      { starts: [80, 75, 3, 4], what: "a zip archive", look: describePackage },
      { starts: [80, 75, 5, 6], what: "an empty zip archive" },
      { starts: [37, 80, 68, 70, 45], what: "a PDF document" },
      {
        starts: [208, 207, 17, 224, 161, 177, 26, 225],
        what: "an old or encrypted Office document",
        look: describeCompoundFile
      },
      { starts: [123, 92, 114, 116, 102], what: "a Rich Text document" },
      { starts: [137, 80, 78, 71], what: "a PNG image" },
      { starts: [255, 216, 255], what: "a JPEG image" },
      { starts: [71, 73, 70, 56], what: "a GIF image" },
      { at: 8, starts: [87, 69, 66, 80], what: "a WebP image" },
      { at: 4, starts: [102, 116, 121, 112], what: "a video or an image" },
      { starts: [31, 139], what: "a gzip archive" },
      { starts: [55, 122, 188, 175], what: "a 7-Zip archive" },
      { starts: [127, 69, 76, 70], what: "a program" }
    ];
  }
});

// src/read/clean.ts
function cleanCharacters(raw) {
  const lined = raw.replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, "\n").replace(/[^\S\n\ufeff]/g, " ");
  const visible = isLatin(lined) ? lined : lined.replace(invisible, "");
  const joined6 = /[\u200c\u200d]/.test(visible) ? removeNeedlessJoiners(visible) : visible;
  const removed = lined.length - joined6.length - (lined.startsWith("\uFEFF") ? 1 : 0);
  return { text: joined6.normalize("NFC"), removed };
}
function removeNeedlessJoiners(text2) {
  const joiningScripts = [
    "Arab",
    "Syrc",
    "Mong",
    "Nkoo",
    "Deva",
    "Beng",
    "Guru",
    "Gujr",
    "Orya",
    "Taml",
    "Telu",
    "Knda"
  ].concat(["Mlym", "Sinh", "Mymr", "Khmr", "Tibt"]).map((script) => `\\p{Script=${script}}`).join("");
  const afterPicture = "[\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\ufe0f\\u{e007f}]";
  return text2.replace(
    new RegExp(
      `(?<![${joiningScripts}])(?:\\u200c|\\u200d(?!\\p{Extended_Pictographic})|(?<!${afterPicture})\\u200d)`,
      "gu"
    ),
    ""
  );
}
var invisible;
var init_clean = __esm({
  "src/read/clean.ts"() {
    "use strict";
    init_language();
    invisible = /(?!\n)[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffc]/gu;
  }
});

// src/read/genre/cues.ts
var cues;
var init_cues = __esm({
  "src/read/genre/cues.ts"() {
    "use strict";
    cues = [
      {
        genre: "interview",
        name: "questions and answers in turn",
        weight: 6,
        holds: ({ questions, headings: headings2 }) => questions >= 3 && questions >= headings2 / 2
      },
      { genre: "interview", name: "two questions with answers", weight: 3, holds: ({ questions }) => questions === 2 },
      { genre: "interview", name: "a title of interviews", weight: 3, holds: ({ titled }) => titled("interview") },
      { genre: "legal", name: "articles of a law", weight: 3, holds: ({ articles: articles2 }) => articles2 >= 3 },
      { genre: "legal", name: "many articles of a law", weight: 2, holds: ({ articles: articles2 }) => articles2 >= 8 },
      { genre: "legal", name: "what it is founded on", weight: 3, holds: ({ furniture }) => furniture("legal-basis") >= 2 },
      { genre: "legal", name: "a title of laws", weight: 3, holds: ({ titled }) => titled("legal") },
      { genre: "legal", name: "headings of laws", weight: 2, holds: ({ headed }) => headed("legal") >= 2 },
      { genre: "letter", name: "whom it is written to", weight: 4, holds: ({ furniture }) => furniture("addressee") > 0 },
      {
        genre: "letter",
        name: "a salutation above and a closing below",
        weight: 3,
        holds: ({ furniture, words: words3 }) => furniture("salutation") === 1 && furniture("closing") > 0 && words3 < 900
      },
      { genre: "letter", name: "a title of letters", weight: 3, holds: ({ titled }) => titled("letter") },
      {
        genre: "letter",
        name: "a number and a signature",
        weight: 1,
        holds: ({ furniture }) => furniture("number") > 0 && furniture("signature") > 0
      },
      { genre: "release", name: "an embargo line", weight: 4, holds: ({ furniture }) => furniture("embargo") > 0 },
      { genre: "release", name: "press release above the title", weight: 5, holds: ({ titled }) => titled("release") },
      { genre: "release", name: "who the sender is", weight: 3, holds: ({ furniture }) => furniture("about") > 0 },
      { genre: "release", name: "whom to ask", weight: 2, holds: ({ furniture }) => furniture("contact") >= 2 },
      {
        genre: "release",
        name: "a statement that lawyers ask for",
        weight: 2,
        holds: ({ furniture }) => furniture("disclaimer") > 0
      },
      { genre: "minutes", name: "who was present", weight: 4, holds: ({ furniture }) => furniture("procedure") >= 2 },
      {
        genre: "minutes",
        name: "when a meeting was opened or closed",
        weight: 2,
        holds: ({ furniture }) => furniture("procedure") >= 1
      },
      { genre: "minutes", name: "headings of minutes", weight: 3, holds: ({ headed }) => headed("minutes") >= 2 },
      { genre: "minutes", name: "a title of minutes", weight: 5, holds: ({ titled }) => titled("minutes") },
      { genre: "speech", name: "a salutation", weight: 2, holds: ({ furniture }) => furniture("salutation") > 0 },
      {
        genre: "speech",
        name: "salutations again and again",
        weight: 3,
        holds: ({ furniture }) => furniture("salutation") >= 2
      },
      {
        genre: "speech",
        name: "somebody who speaks of themselves",
        weight: 2,
        holds: ({ firstPerson }) => firstPerson >= 0.25
      },
      { genre: "speech", name: "a title of speeches", weight: 4, holds: ({ titled }) => titled("speech") },
      { genre: "report", name: "a title of reports", weight: 4, holds: ({ titled }) => titled("report") },
      { genre: "report", name: "headings of reports", weight: 4, holds: ({ headed }) => headed("report") >= 2 },
      { genre: "report", name: "many numbered sections", weight: 1, holds: ({ numbered }) => numbered >= 3 },
      { genre: "plan", name: "a title of plans", weight: 5, holds: ({ titled }) => titled("plan") },
      { genre: "plan", name: "headings of plans", weight: 4, holds: ({ headed }) => headed("plan") >= 2 },
      {
        genre: "abstract",
        name: "a short text with headings of studies",
        weight: 6,
        holds: ({ headed, words: words3, headings: headings2 }) => headed("abstract") >= 3 && headed("abstract") >= headings2 - 1 && words3 <= 700
      },
      {
        genre: "abstract",
        name: "a title of abstracts",
        weight: 3,
        holds: ({ titled, words: words3 }) => titled("abstract") && words3 <= 700
      },
      { genre: "notice", name: "a title of notices", weight: 4, holds: ({ titled }) => titled("notice") },
      { genre: "notice", name: "headings of notices", weight: 3, holds: ({ headed }) => headed("notice") >= 2 },
      { genre: "news", name: "a dateline with an agency", weight: 4, holds: ({ hasAgencyDateline }) => hasAgencyDateline }
    ];
  }
});

// src/read/outline/division.ts
function readDivision(line, pack) {
  if (pack.divisions.length === 0) return void 0;
  const named4 = rankAt(line, pack);
  if (named4 === void 0) return void 0;
  const rest = line.slice(named4.length);
  const number = numberAt(rest, pack);
  if (number === void 0) return void 0;
  const name = named4.length + number;
  const gap = /^ ?([.:–—-]?)(?: +|$)/u.exec(line.slice(name));
  return gap === null ? void 0 : { rank: named4.rank, name, length: name + gap[0].length, stop: gap[1] ?? "" };
}
function rankAt(line, { divisions }) {
  const opening3 = line.slice(0, longestName).toLowerCase();
  for (const [rank, names2] of divisions.entries()) {
    const name = names2.find((each) => opening3.startsWith(each) && /^(?:\.? |$)/.test(opening3.slice(each.length)));
    if (name !== void 0) return { rank, length: name.length + (opening3[name.length] === "." ? 2 : 1) };
  }
  return void 0;
}
function numberAt(rest, pack) {
  const written3 = /^(?:\d{1,4}(?:\.\d{1,3}){0,4}(?:er|[a-zđ])?|[IVXLC]{1,7}|[A-ZĐ])(?![\p{L}\p{N}])/u.exec(rest)?.[0];
  if (written3 !== void 0) return written3.length;
  const words3 = wordsOf(rest.slice(0, longestName)).slice(0, 2);
  if (words3[0]?.start !== 0) return void 0;
  const count4 = Math.max(
    ordinalsOf(pack).matchAt(words3, 0),
    ...Object.keys(pack.numerals).map((numeral) => words3[0]?.key === numeral ? 1 : 0)
  );
  return words3[count4 - 1]?.end;
}
var longestName;
var init_division = __esm({
  "src/read/outline/division.ts"() {
    "use strict";
    init_language();
    longestName = 40;
  }
});

// src/read/genre/evidence.ts
function evidenceOf(draft) {
  const { text: text2, pack, sections, turns, furniture, blocks } = draft;
  const headings2 = sections.flatMap(
    ({ heading }) => heading === void 0 ? [] : [text2.slice(heading.start, heading.end)]
  );
  const titles = titlesOf(draft);
  const sentences = blocks.flatMap((block) => block.kind === "paragraph" ? block.sentences : []);
  const lines = blocks.flatMap(
    (block) => block.kind === "list" ? block.items.map(({ span }) => span) : block.kind === "table" ? [] : [block.span]
  );
  const firstPersons = sentences.filter(({ start, end: end2 }) => {
    const words3 = wordsOf(text2, start, end2);
    return words3.some((_, index2) => phraseAt(pack, "firstPersons", words3, index2) > 0);
  });
  const datelines = furniture.filter(({ kind }) => kind === "dateline");
  return {
    furniture: (kind) => furniture.filter((each) => each.kind === kind).length,
    titled: (genre) => titles.some((title) => isTitleOf(title, genre, pack)),
    headed: (genre) => headings2.filter((heading) => isHeadingOf(heading, genre, pack)).length,
    headings: headings2.filter(hasLetterOrDigit).length,
    numbered: sections.filter(({ label }) => label !== void 0).length,
    questions: turns.filter(({ kind }) => kind === "question").length,
    speakers: turns.filter(({ speaker }) => speaker !== void 0).length,
    articles: lines.filter(({ start }) => readDivision(text2.slice(start, start + 60), pack)?.rank === articleRank).length,
    firstPerson: sentences.length === 0 ? 0 : firstPersons.length / sentences.length,
    words: countWords(text2),
    hasAgencyDateline: datelines.some(({ span }) => /\)\s*[–—-]+$/u.test(text2.slice(span.start, span.end)))
  };
}
function titlesOf({ text: text2, title, furniture }) {
  const spans = furniture.filter(({ kind }) => kind === "subject" || kind === "letterhead").map(({ span }) => span);
  return [...title === void 0 ? [] : [title], ...spans].map(({ start, end: end2 }) => text2.slice(start, end2));
}
function isHeadingOf(heading, genre, pack) {
  const words3 = wordsOf(heading);
  const count4 = genreWords(pack, genre).headings.matchAt(words3, 0);
  return count4 > 0 && words3.length <= count4 + 3;
}
var articleRank, isTitleOf;
var init_evidence = __esm({
  "src/read/genre/evidence.ts"() {
    "use strict";
    init_language();
    init_division();
    articleRank = 4;
    isTitleOf = (title, genre, pack) => (!title.endsWith("?") || genre === "notice" || genre === "interview") && genreWords(pack, genre).titles.matchAt(wordsOf(title), 0) > 0;
  }
});

// src/read/genre/genre-of.ts
function genreOfEvidence(evidence) {
  const held = cues.filter(({ holds: holds2 }) => holds2(evidence));
  const weights = /* @__PURE__ */ new Map();
  for (const { genre, weight } of held) weights.set(genre, (weights.get(genre) ?? 0) + weight);
  const [best, second] = [...weights].sort(([, one], [, other]) => other - one);
  if (best === void 0 || best[1] < sure || best[1] === second?.[1]) {
    return { genre: evidence.headings >= 2 ? "report" : "news", cues: [] };
  }
  const told = held.filter(({ genre }) => genre === best[0]).sort((one, other) => other.weight - one.weight);
  return { genre: best[0], cues: told.map(({ name }) => name) };
}
var genreOf, sure;
var init_genre_of = __esm({
  "src/read/genre/genre-of.ts"() {
    "use strict";
    init_cues();
    init_evidence();
    genreOf = (draft) => genreOfEvidence(evidenceOf(draft));
    sure = 4;
  }
});

// src/read/refusals.ts
var tooLarge2, tooComplex, empty, onlyTheArticle;
var init_refusals = __esm({
  "src/read/refusals.ts"() {
    "use strict";
    init_error();
    tooLarge2 = (message) => new BriefdeckError("input", "input.too-large", message, { hint: onlyTheArticle });
    tooComplex = (message, place) => new BriefdeckError("input", "input.too-complex", message, {
      hint: "Save only the article itself, or give its text.",
      ...place === void 0 ? {} : { place }
    });
    empty = (message) => new BriefdeckError("input", "input.empty", message, { hint: "Give an article of at least one sentence." });
    onlyTheArticle = "Give only the article itself.";
  }
});

// src/read/line.ts
function readLines(text2) {
  const lines = [];
  let start = 0;
  let opensGroup = true;
  for (const content of text2.split("\n")) {
    if (hasLetterOrDigit(content)) {
      const indent = content.length - content.trimStart().length;
      lines.push({ start: start + indent, end: start + content.length, text: content.slice(indent), opensGroup });
      opensGroup = false;
    } else {
      opensGroup = true;
    }
    start += content.length + 1;
  }
  return lines;
}
function looksLikeHeading(text2, longest10) {
  return text2.length <= longest10 && opensLikeHeading.test(text2) && !/[.,;:。，；：]["'”’»)\]]*$/u.test(text2.replace(/…["'”’»)\]]*$|\.\.\.$/u, "")) && !/^(["“«„]).*["”»“]$/u.test(text2);
}
var endsSentence, looksLikeBody, opensLikeHeading;
var init_line = __esm({
  "src/read/line.ts"() {
    "use strict";
    init_language();
    endsSentence = (text2) => /[.!?…。！？]["'”’»)\]]*$/u.test(text2);
    looksLikeBody = (text2) => endsSentence(text2) || text2.endsWith(":") || text2.length > 160;
    opensLikeHeading = scriptedPattern(`^["'\u201C\u2018\xAB\u201E\xBF\xA1([]?[\\p{Lu}\\p{Lt}\\p{Lo}\\p{N}]`);
  }
});

// src/read/furniture/wording.ts
function labels(pack, kind, { text: text2, start, words: words3 }) {
  const count4 = furnitureWords(pack, kind).labels.matchAt(words3, 0);
  const last = words3[count4 - 1];
  return last !== void 0 && /^\s*(?:\([^)]{0,30}\)\s*)?[:：#]/u.test(text2.slice(last.end - start)) ? count4 : 0;
}
function holds(pack, kind, { words: words3 }) {
  const { lines } = furnitureWords(pack, kind);
  return words3.some((_, index2) => lines.matchAt(words3, index2) >= leastWords);
}
var saysOnly, opens, leastWords;
var init_wording = __esm({
  "src/read/furniture/wording.ts"() {
    "use strict";
    init_language();
    saysOnly = (pack, kind, { words: words3 }) => words3.length > 0 && furnitureWords(pack, kind).lines.matchAt(words3, 0) === words3.length;
    opens = (pack, kind, { words: words3 }) => furnitureWords(pack, kind).openers.matchAt(words3, 0);
    leastWords = 4;
  }
});

// src/read/furniture/attendance.ts
var attendance, isAttendant;
var init_attendance = __esm({
  "src/read/furniture/attendance.ts"() {
    "use strict";
    init_line();
    init_wording();
    attendance = ({ units, pack }) => {
      const found = [];
      for (let index2 = 0; index2 < units.length; index2 += 1) {
        const head = units[index2];
        if (head === void 0) continue;
        const isLabel2 = head.text.endsWith(":") && labels(pack, "procedure", head) === head.words.length;
        if (!isLabel2 && !(head.role !== "item" && saysOnly(pack, "procedure", head))) continue;
        found.push([index2, "procedure"]);
        for (let next = units[index2 + 1]; next !== void 0 && isAttendant(next); next = units[index2 + 1]) {
          index2 += 1;
          found.push([index2, "procedure"]);
        }
      }
      return found;
    };
    isAttendant = ({ role, text: text2, words: words3 }) => role === "item" && words3.length <= 20 && !endsSentence(text2.replace(/\.$/, words3.length <= 8 ? "" : "."));
  }
});

// src/read/furniture/unit.ts
function unitsOf(blocks, text2) {
  const unit = ({ start, end: end2 }, role, block, sentences = []) => ({
    start,
    end: end2,
    text: text2.slice(start, end2),
    words: wordsOf(text2, start, end2),
    role,
    block,
    sentences
  });
  return blocks.flatMap((block, index2) => {
    switch (block.kind) {
      case "heading":
        return [unit(block.span, "heading", index2)];
      case "paragraph":
      case "quote":
        return [unit(block.span, "passage", index2, block.sentences)];
      case "list":
        return block.items.map((item) => unit(item.span, "item", index2, item.sentences));
      case "table":
        return block.rows.flat().flatMap((cell2) => cell2.end > cell2.start ? [unit(cell2, "cell", index2)] : []);
      case "figure":
        return [];
    }
  });
}
var isCapitals, isName;
var init_unit = __esm({
  "src/read/furniture/unit.ts"() {
    "use strict";
    init_language();
    isCapitals = (text2) => text2 === text2.toUpperCase() && text2 !== text2.toLowerCase() && /\p{Lu}{2}/u.test(text2);
    isName = (text2) => text2.length <= 60 && /^(?:\p{Lu}[\p{L}.'’-]*\.? ){1,5}\p{Lu}[\p{L}.'’-]*$/u.test(text2.trim());
  }
});

// src/read/furniture/boilerplate.ts
function kindOfHeading(unit, { pack }) {
  const isShort = unit.words.length <= 12 && !endsSentence(unit.text) && unit.role !== "item" && unit.role !== "cell";
  if (!isShort) return void 0;
  if (saysOnly(pack, "disclaimer", unit)) return "disclaimer";
  if (saysOnly(pack, "about", unit)) return "about";
  const count4 = opens(pack, "about", unit);
  const behind = unit.text.slice((unit.words[count4 - 1]?.end ?? unit.start) - unit.start).trim();
  return count4 > 0 && startsUpperCase(behind) ? "about" : void 0;
}
function passagesBelow(units, from2, pack) {
  let end2 = from2;
  while (end2 < units.length && end2 - from2 < 4 && units[end2]?.role === "passage" && !isNextPart(units[end2], pack))
    end2 += 1;
  const rest = units.slice(end2);
  const goesOn5 = rest.some(
    ({ role, text: text2 }, index2) => role !== "heading" && text2.length > 200 && !rest.slice(0, index2).some((unit) => isNextPart(unit, pack))
  );
  return goesOn5 && !isNextPart(units[end2], pack) ? from2 : end2;
}
function isNextPart(unit, pack) {
  if (unit === void 0) return true;
  const kinds = ["about", "contact", "disclaimer", "related", "closing"];
  return unit.words.length <= 12 && kinds.some((kind) => saysOnly(pack, kind, unit) || opens(pack, kind, unit) > 0 || labels(pack, kind, unit) > 0);
}
var boilerplate, earliest, contacts, isContactHead, isLong, isReachedBy, fewestDigits, reached, webAddresses, goesOn;
var init_boilerplate = __esm({
  "src/read/furniture/boilerplate.ts"() {
    "use strict";
    init_language();
    init_line();
    init_unit();
    init_wording();
    boilerplate = (page) => {
      const { units, pack } = page;
      const found = [];
      let index2 = Math.floor(units.length * earliest);
      for (; index2 < units.length; index2 += 1) {
        const unit = units[index2];
        const kind = unit && kindOfHeading(unit, page);
        if (kind === void 0) continue;
        const end2 = passagesBelow(units, index2 + 1, pack);
        if (end2 === index2 + 1) continue;
        for (let each = index2; each < end2; each += 1) found.push([each, kind]);
        index2 = end2 - 1;
      }
      return found;
    };
    earliest = 0.25;
    contacts = ({ units, pack }) => {
      const found = [];
      for (let index2 = 0; index2 < units.length; index2 += 1) {
        const unit = units[index2];
        if (unit === void 0 || !(isContactHead(unit, pack) || isReachedBy(unit))) continue;
        found.push([index2, "contact"]);
        const limit = index2 + 8;
        for (let next = units[index2 + 1]; next !== void 0 && index2 < limit && goesOn(next, pack, units[index2 + 2]); next = units[index2 + 1]) {
          index2 += 1;
          found.push([index2, "contact"]);
        }
      }
      return found;
    };
    isContactHead = (unit, pack) => saysOnly(pack, "contact", unit) || unit.words.length <= 40 && labels(pack, "contact", unit) > 0 && !isLong(unit);
    isLong = ({ sentences, text: text2 }) => sentences.length > 2 || text2.length > 240;
    isReachedBy = ({ text: text2, words: words3 }) => {
      const match = words3.length <= 20 ? reached.exec(text2)?.[0] : void 0;
      if (match === void 0 || /^[\d(+]/.test(match) && match.replace(/\D/g, "").length < fewestDigits) return false;
      return (text2.replace(match, " ").match(/\p{L}+/gu) ?? []).length <= 4;
    };
    fewestDigits = 9;
    reached = /[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{1,30}){1,4}|\(?\+?\d{1,4}\)?(?:[ .-]\d{2,4}){2,4}/u;
    webAddresses = ({ units }) => units.flatMap(
      (unit, index2) => /^(?:[^:]{1,40}: )?\(?(?:https?:\/\/|www\.)\S{1,300}$/u.test(unit.text) ? [[index2, "related"]] : []
    );
    goesOn = (unit, pack, behind) => isReachedBy(unit) || isContactHead(unit, pack) || unit.role === "passage" && isName(unit.text) || unit.role === "passage" && unit.words.length <= 10 && !endsSentence(unit.text) && behind !== void 0 && isReachedBy(behind);
  }
});

// src/read/date.ts
function readDateLine(line, pack) {
  if (line.length > 80) return void 0;
  const lower = line.toLowerCase();
  for (const { pattern, read: read2 } of dateForms(pack)) {
    const match = pattern.exec(lower);
    if (match === null) continue;
    const date2 = read2(match);
    const rest = lower.replace(match[0], " ");
    if (date2 !== void 0 && saysNothing(rest, pack)) return date2;
  }
  return void 0;
}
function dateForms(pack) {
  const month = pack.months.map((name) => name.replaceAll(" ", " +")).reverse();
  const monthPattern = `(${[...month, ...shortNames(pack)].join("|") || "(?!)"})\\.?`;
  const day = "(\\d{1,2})(?:st|nd|rd|th|er|\\.)?";
  const year2 = "(?:,? *(?:n\u0103m|de|of)? *(\\d{4}))?";
  return [
    { pattern: /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/, read: ([, y, m, d]) => isoDate(y, Number(m), Number(d)) },
    { pattern: /(?<![\d/])(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?!\d)/, read: ([, d, m, y]) => dayFirst(y, d, m, pack) },
    {
      pattern: new RegExp(
        `(?<![\\p{L}\\d])(?:ng\xE0y +)?${day} *(?:de +|of +)?${monthPattern}(?![\\p{L}\\d])${year2}`,
        "u"
      ),
      read: ([, d, name, y]) => isoDate(y, monthOf(name, pack), Number(d))
    },
    {
      pattern: new RegExp(`(?<![\\p{L}\\d])${monthPattern} +${day}(?!\\d)${year2}`, "u"),
      read: ([, name, d, y]) => isoDate(y, monthOf(name, pack), Number(d))
    }
  ];
}
function dayFirst(year2, first = "", second = "", pack) {
  const [a, b] = [Number(first), Number(second)];
  if (!pack.tag.startsWith("en") || a === b || a > 12) return isoDate(year2, b, a);
  return b > 12 ? isoDate(year2, a, b) : void 0;
}
function isoDate(year2, month, day) {
  if (month < 1 || month > 12 || day < 1 || day > 31) return void 0;
  const two2 = (value2) => String(value2).padStart(2, "0");
  return `${year2 ?? "-"}-${two2(month)}-${two2(day)}`;
}
function monthOf(name = "", pack) {
  const plain4 = name.replace(/ +/g, " ");
  const exact = pack.months.indexOf(plain4);
  return 1 + (exact >= 0 ? exact : pack.months.findIndex((month) => month.startsWith(plain4)));
}
function saysNothing(rest, pack) {
  const bare = pack.weekdays.reduce((text2, weekday) => text2.replace(weekday, " "), rest).replace(/\d{1,2}[:.h]\d{2}(?: ?[ap]\.?m\.?)?|\(?(?:gmt|utc)[+-]?\d*\)?/gu, " ");
  return (bare.match(/[\p{L}\p{N}]+/gu) ?? []).length <= 3;
}
var shortNames;
var init_date = __esm({
  "src/read/date.ts"() {
    "use strict";
    shortNames = (pack) => pack.months.filter((name) => /^\p{L}{4,}$/u.test(name)).map((name) => name.slice(0, 3));
  }
});

// src/read/furniture/page.ts
function headLength({ units }) {
  const body = units.findIndex(({ text: text2, role }) => role === "passage" && text2.length >= 120 && endsSentence(text2));
  return Math.min(body < 0 ? units.length : body, longestHead);
}
function bodyEnd({ units, kinds }) {
  let end2 = units.length;
  while (end2 > 0 && kinds.has(end2 - 1)) end2 -= 1;
  return end2;
}
var longestHead;
var init_page = __esm({
  "src/read/furniture/page.ts"() {
    "use strict";
    init_line();
    longestHead = 40;
  }
});

// src/read/furniture/official-head.ts
function anchorKind(unit, { pack }) {
  if (unit.words.length > longestAnchor) return void 0;
  if (holds(pack, "letterhead", unit) && (isCapitals(unit.text.slice(0, 20)) || unit.words.length <= 8))
    return "letterhead";
  if (isNumber(unit, pack)) return "number";
  return isPlaceDate(unit, pack) ? "place-date" : void 0;
}
function isPlaceDate({ text: text2, words: words3 }, pack) {
  if (words3.length > 16) return false;
  const date2 = readDateLine(text2, pack);
  if (date2 !== void 0) return !date2.startsWith("-");
  const openers = pack.furniture["place-date"]?.openers ?? [];
  const behind = /,\s*(\S+)\s[\s.…\d_]*\S+\s[\s.…\d_]*\S+\s[\d.…]+\.?$/u.exec(text2)?.[1]?.toLowerCase();
  return behind !== void 0 && openers.includes(behind);
}
function subjectLines({ units, pack }, end2, found) {
  const types = phrasesOf(pack, "documentTypes");
  const start = units.findIndex(
    ({ text: text2, words: words3 }, index2) => index2 < end2 && words3.length > 0 && types.matchAt(words3, 0) === words3.length && isCapitals(text2)
  );
  if (start < 0) return [];
  const below = start + 1;
  const next = units[below];
  const isSubject2 = next !== void 0 && below < end2 && !found.has(below) && next.role !== "item" && next.words.length <= 60 && !/[.;:]$/.test(next.text) && opens(pack, "legal-basis", next) === 0;
  return isSubject2 ? [start, below] : [start];
}
function cellsOfHead({ units }, found) {
  const tables2 = new Set(
    [...found].flatMap(([index2, kind]) => {
      const unit = units[index2];
      return unit?.role === "cell" && kind === "letterhead" ? [unit.block] : [];
    })
  );
  return units.flatMap(
    ({ block, words: words3 }, index2) => tables2.has(block) && !found.has(index2) && words3.length <= longestAnchor ? [index2] : []
  );
}
var officialHead, reach, longestAnchor, isNumber, isAgency;
var init_official_head = __esm({
  "src/read/furniture/official-head.ts"() {
    "use strict";
    init_language();
    init_date();
    init_page();
    init_unit();
    init_wording();
    officialHead = (page) => {
      const found = /* @__PURE__ */ new Map();
      const { units } = page;
      const end2 = headLength(page);
      const anchors = units.slice(0, end2).flatMap((unit, index2) => {
        const kind = anchorKind(unit, page);
        if (kind !== void 0) found.set(index2, kind);
        return kind === void 0 ? [] : [index2];
      });
      if (anchors.length === 0) return found;
      units.forEach((unit, index2) => {
        const isNear2 = anchors.some((anchor) => Math.abs(anchor - index2) <= reach);
        if (index2 < end2 && isNear2 && isAgency(unit, page)) found.set(index2, "letterhead");
      });
      for (const index2 of subjectLines(page, end2, found)) found.set(index2, "subject");
      for (const index2 of cellsOfHead(page, found)) found.set(index2, "letterhead");
      return found;
    };
    reach = 5;
    longestAnchor = 40;
    isNumber = (unit, pack) => unit.words.length <= 24 && labels(pack, "number", unit) > 0 && /^[^:#：]{1,20}[:#：]\s*[\d.…_ -]{0,12}(?:\/\s?)?[\p{Lu}\d]{1,10}(?:[/.–-][\p{Lu}\d]+)*/u.test(unit.text);
    isAgency = ({ text: text2, words: words3, role }, { pack }) => role !== "item" && words3.length <= 14 && isCapitals(text2) && opens(pack, "letterhead", { words: words3 }) > 0;
  }
});

// src/read/furniture/official-lines.ts
function runs(units, kind, { begins, goesOn: goesOn5, most: most7 }) {
  const found = [];
  for (let index2 = 0; index2 < units.length; index2 += 1) {
    const unit = units[index2];
    if (unit === void 0 || !begins(unit)) continue;
    const start = index2;
    found.push([start, kind]);
    for (let next = units[index2 + 1]; next !== void 0 && goesOn5(next) && index2 - start < most7; next = units[index2 + 1]) {
      index2 += 1;
      found.push([index2, kind]);
    }
  }
  return found;
}
var legalBases, addressees, recipients, signatures2;
var init_official_lines = __esm({
  "src/read/furniture/official-lines.ts"() {
    "use strict";
    init_language();
    init_line();
    init_unit();
    init_wording();
    legalBases = ({ units, pack }) => units.flatMap((unit, index2) => {
      if (unit.role === "cell" || opens(pack, "legal-basis", unit) === 0) return [];
      const before = units[index2 - 1];
      const next = units[index2 + 1];
      const besideOne = [before, next].some((other) => other !== void 0 && opens(pack, "legal-basis", other) > 0);
      const isOne = /[;,]$/.test(unit.text) || besideOne && unit.words.length <= 60 && !unit.text.endsWith(":");
      return isOne ? [[index2, "legal-basis"]] : [];
    });
    addressees = ({ units, pack }) => runs(units, "addressee", {
      begins: (unit) => (opens(pack, "addressee", unit) > 0 || labels(pack, "addressee", unit) > 0) && unit.words.length <= 60 && (/[:：]/u.test(unit.text) || !endsSentence(unit.text)),
      goesOn: (unit) => unit.words.length <= 30 && (unit.role === "item" || /^[-–+]/.test(unit.text) || unit.text.endsWith(";")) && !/[:：]$/u.test(unit.text),
      most: 12
    });
    recipients = ({ units, pack }) => runs(units, "recipients", {
      begins: (unit) => labels(pack, "recipients", unit) > 0 || saysOnly(pack, "recipients", unit),
      goesOn: (unit) => unit.role !== "heading" && unit.words.length <= 30 && !isCapitals(unit.text) && !isName(unit.text) && (unit.role === "item" || /^[-–+]/.test(unit.text) || /[;.]$/.test(unit.text)),
      most: 40
    });
    signatures2 = ({ units, pack }) => {
      const titles = phrasesOf(pack, "speakerTitles");
      const isOffice = ({ text: text2, words: words3 }) => isCapitals(text2) && words3.length <= 10 && titles.matchAt(words3, 0) > 0;
      const isMark = (unit) => saysOnly(pack, "signature", unit);
      const isProxy = (unit) => isCapitals(unit.text) && unit.words.length <= 14 && opens(pack, "signature", unit) > 0 && /^\S{1,4}[./]/u.test(unit.text);
      const isTyped = ({ words: words3 }) => phrasesOf(pack, "documentTypes").matchAt(words3, 0) === words3.length;
      const isSigner = (unit) => unit.role !== "item" && !isTyped(unit) && (isOffice(unit) || isMark(unit) || isName(unit.text) || isProxy(unit));
      const found = [];
      for (let index2 = 0; index2 < units.length; index2 += 1) {
        const unit = units[index2];
        if (unit === void 0 || !(isProxy(unit) || isMark(unit) || isOffice(unit))) continue;
        let end2 = index2 + 1;
        while (end2 < units.length && end2 - index2 < 7 && isSigner(units[end2] ?? unit)) end2 += 1;
        const block = units.slice(index2, end2);
        const isSigned = block.some(isProxy) || block.some(isMark) || block.some(({ text: text2 }) => isName(text2)) && end2 >= units.length - 1;
        if (isSigned) for (let each = index2; each < end2; each += 1) found.push([each, "signature"]);
        index2 = end2 - 1;
      }
      return found;
    };
  }
});

// src/read/furniture/dateline.ts
function readDateline(text2, start, pack) {
  const head = /^(.{2,90}?) ?(?:--|[–—]|(?<= )-)\s+(?=[\p{L}\p{N}"“«'])/u.exec(text2);
  const [whole2, said = ""] = head ?? [];
  if (whole2 === void 0) return void 0;
  const date2 = dateOf(said, pack);
  const isPlace2 = inBrackets.test(said) || inCapitals.test(said) || date2 !== void 0 && placeAndDate.test(said);
  if (!isPlace2) return void 0;
  return { span: { start, end: start + whole2.trimEnd().length }, ...date2 === void 0 ? {} : { date: date2 } };
}
function dateOf(said, pack) {
  const bare = said.replace(/[()]/g, " ");
  const parts = bare.split(/, ?/);
  for (let from2 = 1; from2 < parts.length; from2 += 1) {
    const date2 = readDateLine(parts.slice(from2).join(", ").trim(), pack);
    if (date2 !== void 0) return date2;
  }
  return void 0;
}
var inBrackets, inCapitals, placeAndDate;
var init_dateline = __esm({
  "src/read/furniture/dateline.ts"() {
    "use strict";
    init_date();
    inBrackets = /^(?:(?:\p{Lu}[\p{L}.]*[ ,]+){1,5}(?:[^()]{0,30}))?\((?:[\p{Lu}][\p{L}\p{N}.+]*[ /]?){1,4}\)$/u;
    inCapitals = /^\p{Lu}{2,}[\p{Lu}.'’]*(?:[ -]\p{Lu}[\p{Lu}.'’]*){0,4}(?:, ?[\p{L}\p{N}. ]{2,30}){0,3}$/u;
    placeAndDate = /^(?:\p{Lu}[\p{L}.'’-]* ?){1,5}(?:, [\p{L}\p{N}./ ]{2,40}){1,3}\)?$/u;
  }
});

// src/read/furniture/worded-lines.ts
function placesOf(page) {
  const head = Math.max(headLength(page), 3);
  const end2 = bodyEnd(page) - nearEnd;
  return {
    head: (index2) => index2 < head,
    end: (index2) => index2 >= end2,
    either: (index2) => index2 < head || index2 >= end2,
    anywhere: () => true
  };
}
function isWorded(wording2, rule, { pack }) {
  const { kind, most: most7, speechless } = rule;
  if (saysOnly(pack, kind, wording2)) return kind !== "letterhead";
  if (wording2.words.length > most7) return false;
  const isUnsure = wording2.role === "heading" && unsureHeadings.has(kind);
  const count4 = (isUnsure ? 0 : opens(pack, kind, wording2)) || labels(pack, kind, wording2);
  if (count4 === 0) return false;
  if (speechless === true) return isAddress(wording2, count4, pack);
  return additions[kind]?.(wording2, count4) ?? true;
}
function isAddress({ text: text2, words: words3 }, count4, pack) {
  if (/[.;?]["'”’»)\]]*$/u.test(text2) && words3.length > 20) return false;
  return !words3.slice(count4).some(
    (_, index2) => phraseAt(pack, "auxiliaries", words3, index2 + count4) > 0 || phraseAt(pack, "verbs", words3, index2 + count4) > 0
  );
}
var rules, wordedLines, nearEnd, unsureHeadings, additions;
var init_worded_lines = __esm({
  "src/read/furniture/worded-lines.ts"() {
    "use strict";
    init_language();
    init_line();
    init_page();
    init_wording();
    rules = [
      { kind: "embargo", place: "head", most: 20 },
      { kind: "closing", place: "end", most: 34, sentences: true },
      { kind: "salutation", place: "anywhere", most: 40, sentences: true, speechless: true },
      { kind: "procedure", place: "anywhere", most: 60, sentences: true },
      { kind: "contact", place: "anywhere", most: 45, sentences: true },
      { kind: "disclaimer", place: "end", most: 400 },
      { kind: "related", place: "anywhere", most: 30 },
      { kind: "pointer", place: "anywhere", most: 16, sentences: true },
      { kind: "credit", place: "anywhere", most: 16 },
      { kind: "byline", place: "either", most: 10 },
      { kind: "subject", place: "head", most: 60 },
      { kind: "recipients", place: "end", most: 30 }
    ];
    wordedLines = (page) => {
      const places = placesOf(page);
      return page.units.flatMap((unit, index2) => {
        const rule = rules.find((each) => places[each.place](index2) && isWorded(unit, each, page));
        return rule === void 0 ? [] : [[index2, rule.kind]];
      });
    };
    nearEnd = 6;
    unsureHeadings = /* @__PURE__ */ new Set([
      "pointer",
      "credit",
      "byline",
      "subject",
      "recipients",
      "disclaimer"
    ]);
    additions = {
      pointer: ({ text: text2 }) => !/\d\s?%|\d[.,]\d/.test(text2),
      byline: ({ text: text2, words: words3, start }, count4) => {
        const name = text2.slice((words3[count4 - 1]?.end ?? start) - start).replace(/^\s*:?\s*/u, "");
        return !/\d/.test(name) && !endsSentence(name) && /^(?:\p{Lu}[\p{L}.'’-]*(?:,| and| và| &)? ?){1,10}$/u.test(name);
      },
      credit: ({ text: text2, words: words3 }) => words3.length <= 8 || /[:：]/u.test(text2.slice(0, 30))
    };
  }
});

// src/read/furniture/sentences.ts
function furnitureWithin(page) {
  const places = placesOf(page);
  const ofSentences = rules.filter(({ sentences }) => sentences === true);
  const last = headLength(page) + datelined;
  return page.units.flatMap((unit, index2) => {
    if (page.kinds.has(index2) || unit.role !== "passage") return [];
    const dateline = index2 <= last ? readDateline(unit.text, unit.start, page.pack) : void 0;
    const found = dateline === void 0 ? [] : [{ kind: "dateline", span: dateline.span }];
    if (unit.sentences.length < 2) return found;
    for (const span of unit.sentences) {
      const text2 = unit.text.slice(span.start - unit.start, span.end - unit.start);
      const wording2 = {
        text: text2,
        start: span.start,
        words: wordsOf(text2).map((word) => ({ ...word, start: word.start + span.start, end: word.end + span.start }))
      };
      const rule = ofSentences.find((each) => places[each.place](index2) && isWorded(wording2, each, page));
      if (rule !== void 0) found.push({ kind: rule.kind, span });
    }
    return found;
  });
}
var datelined;
var init_sentences2 = __esm({
  "src/read/furniture/sentences.ts"() {
    "use strict";
    init_language();
    init_dateline();
    init_page();
    init_worded_lines();
    datelined = 2;
  }
});

// src/read/furniture/find-furniture.ts
function findFurniture(blocks, text2, pack) {
  const units = unitsOf(blocks, text2);
  const kinds = furnitureKindsOf(units, pack);
  const lines = units.flatMap(({ start, end: end2 }, index2) => {
    const kind = kinds.get(index2);
    return kind === void 0 ? [] : [{ kind, span: { start, end: end2 } }];
  });
  return [...lines, ...furnitureWithin({ units, pack, kinds })].sort(
    (first, second) => first.span.start - second.span.start
  );
}
function furnitureKindsOf(units, pack) {
  const kinds = /* @__PURE__ */ new Map();
  const page = { units, pack, kinds };
  for (const step of steps) {
    for (const [index2, kind] of step(page)) if (!kinds.has(index2) && mayBe(units[index2], kind)) kinds.set(index2, kind);
  }
  return kinds;
}
var steps, mayBe, kindsOfCells;
var init_find_furniture = __esm({
  "src/read/furniture/find-furniture.ts"() {
    "use strict";
    init_attendance();
    init_boilerplate();
    init_official_head();
    init_official_lines();
    init_sentences2();
    init_unit();
    init_worded_lines();
    steps = [
      officialHead,
      legalBases,
      addressees,
      recipients,
      signatures2,
      boilerplate,
      contacts,
      webAddresses,
      attendance,
      wordedLines
    ];
    mayBe = (unit, kind) => unit?.role !== "cell" || kindsOfCells.has(kind);
    kindsOfCells = /* @__PURE__ */ new Set(["letterhead", "number", "recipients", "signature"]);
  }
});

// src/read/furniture/with-furniture.ts
var withFurniture, heads;
var init_with_furniture = __esm({
  "src/read/furniture/with-furniture.ts"() {
    "use strict";
    init_find_furniture();
    withFurniture = (draft) => {
      const furniture = findFurniture(draft.blocks, draft.text, draft.pack);
      const lines = new Map(furniture.map(({ kind, span }) => [span.start, kind]));
      const blocks = draft.blocks.map((block) => {
        const kind = block.kind === "heading" ? lines.get(block.span.start) : void 0;
        if (kind === void 0 || heads.has(kind)) return block;
        return { kind: "paragraph", span: block.span, sentences: [block.span] };
      });
      return { ...draft, blocks, furniture };
    };
    heads = /* @__PURE__ */ new Set([
      "about",
      "contact",
      "disclaimer",
      "related",
      "procedure",
      "pointer",
      "recipients"
    ]);
  }
});

// src/read/title/with-title.ts
function officialTitle(units, { furniture }) {
  const subjects = new Set(furniture.filter(({ kind }) => kind === "subject").map(({ span }) => span.start));
  const lines = units.filter(({ start }) => subjects.has(start));
  const [type, about] = lines;
  if (type === void 0 || about === void 0 || units.indexOf(about) !== units.indexOf(type) + 1) return void 0;
  return { start: type.start, end: about.end };
}
function subjectNamed(units, { pack, text: text2 }) {
  for (const unit of units) {
    if (opens(pack, "subject", unit) > 0 && unit.words.length <= longestSubject)
      return { start: unit.start, end: unit.end };
    const count4 = labels(pack, "subject", unit);
    const label = unit.words[count4 - 1];
    if (label === void 0 || unit.words.length === count4) continue;
    const words3 = /^\s*[:：]\s*/u.exec(text2.slice(label.end, unit.end))?.[0].length ?? 0;
    return { start: label.end + words3, end: unit.end };
  }
  return void 0;
}
function titleBelowHead(units, { furniture }) {
  const known7 = new Set(furniture.map(({ span }) => span.start));
  const first = units.findIndex(({ start }) => !known7.has(start));
  const unit = units[first];
  if (unit === void 0 || first === 0 || unit.role !== "heading" && unit.role !== "passage") return void 0;
  if (!looksLikeHeading(unit.text, longestTitle)) return void 0;
  const isFollowed = units.slice(first + 1, first + 7).some(({ text: text2 }) => looksLikeBody(text2) && text2.length > 80);
  return isFollowed ? { start: unit.start, end: unit.end } : void 0;
}
function without(title, { blocks, furniture }) {
  const isOf = ({ span }) => span.start < title.end && title.start < span.end;
  return { blocks: blocks.filter((block) => !isOf(block)), furniture: furniture.filter((each) => !isOf(each)) };
}
var withTitle, searched, longestSubject, longestTitle;
var init_with_title = __esm({
  "src/read/title/with-title.ts"() {
    "use strict";
    init_wording();
    init_unit();
    init_line();
    withTitle = (draft) => {
      if (draft.title !== void 0) return draft;
      const units = unitsOf(draft.blocks, draft.text).slice(0, searched);
      const title = officialTitle(units, draft) ?? subjectNamed(units, draft) ?? titleBelowHead(units, draft);
      return title === void 0 ? draft : { ...draft, title, ...without(title, draft) };
    };
    searched = 40;
    longestSubject = 60;
    longestTitle = 250;
  }
});

// src/read/marker.ts
function readMarker(line) {
  const bullet = /^([-–—•‣◦▪●·■□▫◆➢➤►✓✔*+]) +(?=\S)/u.exec(line);
  if (bullet !== null) return marker(bullet, "bullet", "", []);
  const decimal = /^(\d{1,2}(?:\.\d{1,2}){1,4})([.)]) +(?=\S)/.exec(line);
  if (decimal !== null) return decimalMarker(decimal);
  const count4 = /^(\(?)((\d{1,3})|([a-zđ])|([ivx]{2,6})|([IVX]{1,6}))([.)]) *(?=\S)/u.exec(line);
  if (count4 === null) return void 0;
  const [whole2, bracket, value2 = "", digits, letter4, roman2, chapter, mark2 = ""] = count4;
  if (mark2 === "." && !whole2.endsWith(" ")) return void 0;
  const stop = bracket === "(" ? `(${mark2}` : mark2;
  if (digits !== void 0) return marker(count4, "number", stop, [Number(value2)]);
  if (letter4 !== void 0) return marker(count4, "letter", stop, [letterOrdinal(letter4), romanOrdinal(letter4)].flat());
  if (roman2 !== void 0) return marker(count4, "letter", stop, romanOrdinal(roman2));
  return chapter === void 0 ? void 0 : marker(count4, "chapter", stop, romanOrdinal(chapter.toLowerCase()));
}
function readAnyMarker(line) {
  const plain4 = readMarker(line);
  if (plain4 !== void 0) return plain4;
  const dash = /^([-–+•])(?=[\p{Lu}\p{Lt}])/u.exec(line);
  if (dash !== null) return marker(dash, "bullet", "", []);
  const decimal = /^(\d{1,2}(?:\.\d{1,2}){1,4})() +(?=[\p{Lu}\p{Lt}\p{Lo}])/u.exec(line);
  if (decimal !== null) return decimalMarker(decimal);
  const count4 = /^((\d{1,3})|([a-zđ])|([IVX]{1,6})|([A-ZĐ]))(\/|[.)](?= )| [-–](?= )) *(?=\S)/u.exec(line);
  if (count4 === null) return void 0;
  const [, value2 = "", digits, letter4, chapter, capital, mark2 = ""] = count4;
  const stop = mark2.trim().replace("\u2013", "-");
  if (stop === "-" && chapter === void 0 && capital === void 0) return void 0;
  if (stop === "/" && !count4[0].endsWith(" ") && !/^[\p{Lu}\p{Lt}]/u.test(line.slice(count4[0].length)))
    return void 0;
  if (digits !== void 0) return marker(count4, "number", stop, [Number(value2)]);
  if (letter4 !== void 0) return marker(count4, "letter", stop, [letterOrdinal(letter4), romanOrdinal(letter4)].flat());
  if (chapter !== void 0) return marker(count4, "chapter", stop, romanOrdinal(chapter.toLowerCase()));
  return marker(count4, "capital", stop, letterOrdinal((capital ?? "").toLowerCase()));
}
function follows(previous, next) {
  if (previous.style === "bullet" || next.style === "bullet") return previous.text === next.text;
  if (previous.style !== next.style || previous.stop !== next.stop) return false;
  if (previous.path !== void 0 && next.path !== void 0) return followsPath(previous.path, next.path);
  return previous.ordinals.some((ordinal) => next.ordinals.includes(ordinal + 1));
}
function marker(match, style2, stop, ordinals) {
  return { text: match[0].trimEnd(), length: match[0].length, style: style2, stop, ordinals };
}
function decimalMarker(match) {
  const path = (match[1] ?? "").split(".").map(Number);
  return { ...marker(match, "decimal", match[2] ?? "", path.slice(-1)), path };
}
function followsPath(previous, next) {
  if (previous.length !== next.length) return false;
  const at = next.findIndex((number, level2) => number !== previous[level2]);
  if (at < 0 || next[at] !== (previous[at] ?? 0) + 1) return false;
  return next.slice(at + 1).every((number) => number === 1);
}
function letterOrdinal(letter4) {
  const latin2 = "abcdefghijklmnopqrstuvwxyz".indexOf(letter4) + 1;
  const vietnamese2 = "abcd\u0111eghiklmnopqrstuvxy".indexOf(letter4) + 1;
  return [latin2, vietnamese2].filter((ordinal) => ordinal > 0);
}
function romanOrdinal(numeral) {
  const match = /^(x{0,3})(ix|iv|v?i{0,3})$/.exec(numeral);
  if (match === null || numeral === "") return [];
  const [, tens = "", ones = ""] = match;
  const one = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"].indexOf(ones);
  return [10 * tens.length + one];
}
var startsCount;
var init_marker = __esm({
  "src/read/marker.ts"() {
    "use strict";
    startsCount = (marker2) => marker2.style === "bullet" || marker2.ordinals.includes(1);
  }
});

// src/read/outline/entry.ts
function entriesOf2({ blocks, text: text2, pack, looks }) {
  const entries2 = [];
  let end2 = 0;
  for (const block of blocks) {
    const { span } = block;
    const opensGroup = !/^\n *$/.test(text2.slice(end2, span.start));
    end2 = Math.max(end2, span.end);
    if (block.kind === "list") entries2.push(...itemsOf(block, text2));
    else if (block.kind !== "paragraph" && block.kind !== "heading")
      entries2.push({ kind: "other", block, ...span, text: "", indent: 0, opensGroup });
    else {
      const line = text2.slice(span.start, span.end);
      entries2.push({
        kind: block.kind === "heading" ? "heading" : "line",
        block,
        ...span,
        text: line,
        marker: readAnyMarker(line),
        division: readDivision(line, pack),
        look: looks.get(span.start),
        indent: indentBefore(text2, span.start),
        opensGroup
      });
    }
  }
  return entries2;
}
function itemsOf(block, text2) {
  let start = block.span.start;
  return block.items.map((item, index2) => {
    const entry = {
      kind: "item",
      block,
      item,
      start,
      end: item.span.end,
      text: text2.slice(start, item.span.end),
      marker: markerOf(item.marker ?? "", text2.slice(start, item.span.start), text2.slice(start, item.span.end)),
      indent: 2 * (item.depth ?? 0),
      opensGroup: index2 === 0
    };
    start = nextWord(text2, item.span.end);
    return entry;
  });
}
function markerOf(sign, written3, line) {
  const read2 = readAnyMarker(line);
  if (read2?.length === written3.length) return read2;
  return { text: sign, length: written3.length, style: "bullet", stop: "", ordinals: [] };
}
function nextWord(text2, from2) {
  let at = from2;
  while (/\s/.test(text2.charAt(at))) at += 1;
  return at;
}
function indentBefore(text2, start) {
  let at = start;
  while (text2.charAt(at - 1) === " ") at -= 1;
  return at === 0 || text2.charAt(at - 1) === "\n" ? start - at : 0;
}
var wordsOfEntry;
var init_entry2 = __esm({
  "src/read/outline/entry.ts"() {
    "use strict";
    init_marker();
    init_division();
    wordsOfEntry = ({ text: text2, marker: marker2, division }) => text2.slice(division?.length ?? marker2?.length ?? 0);
  }
});

// src/read/outline/title-shape.ts
function isCapitals2(words3) {
  const letters2 = words3.match(/\p{L}/gu) ?? [];
  const capitals2 = words3.match(/\p{Lu}/gu) ?? [];
  return letters2.length >= 4 && capitals2.length >= 0.85 * letters2.length;
}
var isTitleLike, isRunning, isStoppedTitle;
var init_title_shape = __esm({
  "src/read/outline/title-shape.ts"() {
    "use strict";
    init_line();
    isTitleLike = (words3, longest10 = 160) => looksLikeHeading(words3.replace(/ ?:$/, ""), longest10) && !/[!?] /.test(words3);
    isRunning = (words3) => looksLikeBody(words3) || words3.endsWith(";") || words3.length > 160;
    isStoppedTitle = (words3) => words3.length <= 70 && endsSentence(words3) && looksLikeHeading(words3.replace(/[.…]+$/u, ""), 70) && !/[.!?] /.test(words3);
  }
});

// src/read/outline/division-headings.ts
function divisionHeadings(entries2) {
  const found = /* @__PURE__ */ new Map();
  const sentences = [];
  entries2.forEach((entry, place) => {
    const { division, kind } = entry;
    if (division === void 0 || kind === "other") return;
    const words3 = wordsOfEntry(entry);
    if (words3.trim() === "") {
      const next = entries2[place + 1];
      found.set(place, { takesNext: isTitleBelow(next, entries2[place + 2]), splits: false });
    } else if (kind === "heading") found.set(place, { takesNext: false, splits: false });
    else if (opensTitle(entry) && isTitleLike(words3, longestTitle2) && entries2[place + 1] !== void 0)
      found.set(place, { takesNext: false, splits: false });
    else if (/[.:]/.test(division.stop) && (endsSentence(words3) || words3.endsWith(":"))) sentences.push(place);
  });
  if (sentences.length + found.size >= 2)
    for (const place of sentences) found.set(place, { takesNext: false, splits: true });
  return found;
}
function isTitleBelow(next, behind) {
  if (next === void 0 || next.kind !== "line" && next.kind !== "heading") return false;
  if (next.marker !== void 0 || next.division !== void 0 || behind === void 0) return false;
  return isTitleLike(next.text, longestTitle2) || isCapitals2(next.text) && next.text.length <= longestTitle2;
}
var longestTitle2, opensTitle;
var init_division_headings = __esm({
  "src/read/outline/division-headings.ts"() {
    "use strict";
    init_line();
    init_entry2();
    init_title_shape();
    longestTitle2 = 220;
    opensTitle = ({ division, text: text2 }) => division !== void 0 && (division.stop !== "" || /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(text2.slice(division.length)));
  }
});

// src/read/outline/lone-headings.ts
function loneHeadings(entries2, places, { pack, marked }) {
  const found = /* @__PURE__ */ new Map();
  const shapes = entries2.map((entry, place) => places.has(place) ? void 0 : shapeOf(entry));
  const bold = shapes.filter((shape) => shape === "bold").length;
  const announced = countColons(entries2);
  entries2.forEach((entry, place) => {
    const shape = shapes[place];
    if (shape === void 0 || marked && (shape !== "bold" || bold < 2)) return;
    const isColon = entry.text.endsWith(":");
    const known7 = isColon && phrasesOf(pack, "sectionNames").has(entry.text.replace(/ ?:$/, ""));
    const below = nextShown(entries2, place);
    if (below === void 0 || isColon && !known7 && (announced < 2 || !isPlainText(entries2[below]))) return;
    if (shape === "plain") {
      const level2 = plainLevel(entries2, shapes, places, place);
      if (level2 !== void 0) found.set(place, level2);
    } else if (headsSomething(entries2, shapes, places, place)) found.set(place, shape);
  });
  return found;
}
function shapeOf(entry) {
  const { kind, text: text2, marker: marker2, division, look } = entry;
  if (kind !== "line" || marker2 !== void 0 || division !== void 0) return void 0;
  const words3 = text2.replace(/ ?:$/, "");
  if (isCapitals2(text2) && text2.length <= longestSet && !/[.;,]$/.test(text2)) return "capitals";
  if (look?.bold === true && looksLikeHeading(words3, longestSet) && !/[.!] /.test(words3)) return "bold";
  if (text2.endsWith(":")) return words3.split(" ").length <= 6 && looksLikeHeading(words3, 60) ? "plain" : void 0;
  return looksLikeHeading(text2, longestPlain) ? "plain" : void 0;
}
function nextShown(entries2, place) {
  for (let at = place + 1; at < Math.min(entries2.length, place + 4); at += 1)
    if (entries2[at]?.block.kind !== "figure") return at;
  return void 0;
}
function headsSomething(entries2, shapes, places, place) {
  let at = place;
  for (let steps4 = 0; steps4 < 3; steps4 += 1) {
    at = nextShown(entries2, at);
    if (at === void 0) return false;
    if (shapes[at] !== "capitals" && shapes[at] !== "bold") break;
  }
  const below = entries2[at];
  if (below === void 0 || shapes[at] === "capitals" || shapes[at] === "bold") return false;
  return below.kind !== "line" || places.has(at) || below.marker !== void 0 || isRunning(below.text) || shapes[at] === "plain";
}
function plainLevel(entries2, shapes, places, place) {
  const isPlain2 = (at2) => shapes[at2] === "plain" && entries2[at2]?.text.endsWith(":") === false;
  const above = isPlain2(place - 1) ? place - 1 : place;
  const last = isPlain2(place + 1) ? place + 1 : place;
  if (last - above === 2 || above < place && isPlain2(above - 1) || isPlain2(last + 1)) return void 0;
  const at = nextShown(entries2, last);
  const below = at === void 0 ? void 0 : entries2[at];
  if (at === void 0 || below === void 0) return void 0;
  const heads2 = isRunning(below.text) || places.has(at) || below.kind === "item" && listLength(entries2, at) > 1 || startsList(entries2, at);
  if (!heads2 || below.kind === "other") return void 0;
  return last > place ? "upper" : "plain";
}
function startsList(entries2, place) {
  const [first, second] = entries2.slice(place, place + 2);
  return first?.opensGroup === true && first.marker !== void 0 && second?.marker !== void 0;
}
var longestPlain, longestSet, countColons, isPlainText, listLength;
var init_lone_headings = __esm({
  "src/read/outline/lone-headings.ts"() {
    "use strict";
    init_language();
    init_line();
    init_title_shape();
    longestPlain = 110;
    longestSet = 160;
    countColons = (entries2) => entries2.filter(
      (entry, place) => entry.text.endsWith(":") && shapeOf(entry) !== void 0 && isPlainText(entries2[place + 1])
    ).length;
    isPlainText = (entry) => entry?.kind === "line" && entry.marker === void 0 && entry.division === void 0 && isRunning(entry.text);
    listLength = (entries2, place) => {
      const block = entries2[place]?.block;
      return block?.kind === "list" ? block.items.length : 0;
    };
  }
});

// src/read/outline/numbered-headings.ts
function areHeadings(entries2, series) {
  const members = series.map((place) => entries2[place]).filter((entry) => entry !== void 0);
  if (members.some((entry) => entry.kind === "heading"))
    return members.some(({ kind }) => kind !== "heading") && looksAlike(members);
  const stopped = members.every((entry) => isStoppedTitle(wordsOfEntry(entry)));
  const titles = members.filter((entry) => isTitleLike(wordsOfEntry(entry))).length;
  if (!stopped && titles < 0.8 * members.length) return false;
  const below = series.map((place, index2) => contentBelow(entries2, place, series[index2 + 1]));
  if (below.at(-1) === "nothing" && below.every((each) => each === "nothing")) return false;
  const bodies = below.filter((each) => each === "text" || each === "inner text").length;
  if (stopped) return below.every((each) => each === "text");
  if (members.length === 1) return isLoneHeading(members[0], below[0]);
  const marked = members.every((entry) => entry.look?.bold === true || isCapitals2(wordsOfEntry(entry)));
  if (marked || members[0]?.marker?.style === "chapter") return bodies > 0;
  return bodies >= 0.6 * members.length;
}
function contentBelow(entries2, place, next = entries2.length) {
  let found = "nothing";
  for (let at = place + 1; at < next && at <= place + looked; at += 1) {
    const entry = entries2[at];
    if (entry === void 0) break;
    if (entry.kind === "heading" && found === "nothing") return "nothing";
    if (entry.kind === "heading") break;
    const isInner3 = entry.marker !== void 0;
    if (entry.kind === "other" || isRunning(wordsOfEntry(entry)))
      return isInner3 || found !== "nothing" ? "inner text" : "text";
    found = "short lines";
  }
  return found;
}
var looksAlike, isLoneHeading, looked;
var init_numbered_headings = __esm({
  "src/read/outline/numbered-headings.ts"() {
    "use strict";
    init_entry2();
    init_title_shape();
    looksAlike = (members) => members.every((entry) => isTitleLike(wordsOfEntry(entry)));
    isLoneHeading = (entry, below) => below === "text" && entry?.kind === "line" || below === "inner text" && (entry?.marker?.style === "chapter" || entry?.marker?.style === "decimal");
    looked = 6;
  }
});

// src/read/outline/series.ts
function seriesOf(entries2) {
  const found = /* @__PURE__ */ new Map();
  let open = [];
  entries2.forEach((entry, place) => {
    const { marker: marker2, division } = entry;
    if (division !== void 0 || marker2 === void 0 || marker2.style === "bullet") {
      if (entry.kind === "heading" || division !== void 0 && division.rank < 5) open = [];
      return;
    }
    const key = `${marker2.style} ${marker2.stop} ${marker2.path?.length ?? 1}`;
    const at = open.findLastIndex((series) => {
      const last = entries2[series.places.at(-1) ?? -1]?.marker;
      return series.key === key && last !== void 0 && follows(last, marker2);
    });
    const going = open[at];
    if (going !== void 0) {
      open = open.slice(0, at + 1);
      going.places.push(place);
      found.set(place, going.places);
      return;
    }
    if (!startsCount(marker2)) return;
    const same = open.findIndex((series) => series.key === key);
    if (same >= 0 && !isInner(entries2, open[same]?.places, place)) open = open.slice(0, same);
    if (open.length >= deepest) open = open.slice(1);
    const places = [place];
    open.push({ key, places });
    found.set(place, places);
  });
  return found;
}
function isInner(entries2, outer, place) {
  const above = entries2[outer?.at(-1) ?? -1];
  const entry = entries2[place];
  return entry !== void 0 && above?.kind === entry.kind && entry.indent > above.indent;
}
var deepest;
var init_series = __esm({
  "src/read/outline/series.ts"() {
    "use strict";
    init_marker();
    deepest = 8;
  }
});

// src/read/outline/headings.ts
function numberedPlaces(entries2) {
  const places = /* @__PURE__ */ new Set();
  const series = seriesOf(entries2);
  for (const each of new Set(series.values())) {
    const lines = each.filter((place) => isWholeLine(entries2, place));
    if (lines.length === each.length && areHeadings(entries2, each)) for (const place of each) places.add(place);
  }
  entries2.forEach((entry, place) => {
    const alone = series.get(place) === void 0 && entry.marker !== void 0 && entry.marker.style !== "bullet";
    if (alone && entry.division === void 0 && isWholeLine(entries2, place) && areHeadings(entries2, [place]))
      places.add(place);
  });
  for (const place of [...places]) if (entries2[place]?.kind === "heading") places.delete(place);
  return places;
}
function isWholeLine(entries2, place) {
  const entry = entries2[place];
  if (entry?.block.kind !== "list") return entry !== void 0;
  return entries2[place - 1]?.block !== entry.block && entry.block.items.length === 1;
}
function typedLevel({ kind, text: text2 }) {
  return kind === "line" ? /^(#{1,6}) +(?=\S)/.exec(text2)?.[1]?.length : void 0;
}
function headingOf(entry, next, heading, { text: text2, pack }) {
  const level2 = entry.block.kind === "heading" ? entry.block.level : openLevel;
  const { start, end: end2 } = entry;
  if (heading?.takesNext === true && next !== void 0)
    return { blocks: [{ kind: "heading", span: { start, end: next.end }, level: level2 }], skipped: next.block };
  if (heading?.splits === true && entry.division !== void 0) {
    const rest = { start: start + entry.division.length, end: end2 };
    return {
      blocks: [
        { kind: "heading", span: { start, end: start + entry.division.name }, level: level2 },
        { kind: "paragraph", span: rest, sentences: splitSentences(text2, rest, pack) }
      ]
    };
  }
  return { blocks: [{ kind: "heading", span: { start, end: end2 }, level: level2 }] };
}
var withHeadings, openLevel;
var init_headings = __esm({
  "src/read/outline/headings.ts"() {
    "use strict";
    init_language();
    init_division_headings();
    init_entry2();
    init_lone_headings();
    init_numbered_headings();
    init_series();
    withHeadings = (draft) => {
      const entries2 = entriesOf2(draft);
      const divisions = divisionHeadings(entries2);
      const numbered = numberedPlaces(entries2);
      const typed = new Map(entries2.map((entry, place) => [place, typedLevel(entry)]));
      const known7 = /* @__PURE__ */ new Set([
        ...divisions.keys(),
        ...numbered,
        ...[...typed].flatMap(([place, level2]) => level2 === void 0 ? [] : [place])
      ]);
      const marked = draft.marksHeadings;
      const lone = loneHeadings(entries2, known7, { pack: draft.pack, marked });
      const blocks = [];
      const shapes = new Map(draft.shapes);
      let skipped;
      entries2.forEach((entry, place) => {
        const { block, start } = entry;
        if (block === skipped) return;
        const level2 = typed.get(place);
        const shape = lone.get(place) ?? (numbered.has(place) || divisions.has(place) ? "numbered" : void 0);
        if (level2 !== void 0)
          blocks.push({ kind: "heading", span: { start: start + level2 + 1, end: entry.end }, level: level2 });
        else if (shape === void 0) {
          if (blocks.at(-1) !== block) blocks.push(block);
        } else {
          const made = headingOf(entry, entries2[place + 1], divisions.get(place), draft);
          if (made.skipped !== void 0) skipped = made.skipped;
          if (entry.kind !== "heading") shapes.set(start, shape);
          blocks.push(...made.blocks);
        }
      });
      return { ...draft, blocks, shapes };
    };
    openLevel = 6;
  }
});

// src/read/outline/list-stack.ts
function goesOn2(last, next) {
  if (last.marker === void 0 || next.marker === void 0 || !follows(last.marker, next.marker)) return false;
  return !sameSource(last, next) || last.indent === next.indent || next.marker.style !== "bullet";
}
var ListStack, deepest2, keyOf, isMarkedBeside, isMarkedBelow, sameSource, heightOf, heights;
var init_list_stack = __esm({
  "src/read/outline/list-stack.ts"() {
    "use strict";
    init_marker();
    ListStack = class {
      #levels = [];
      clear() {
        this.#levels = [];
      }
      /**
       * Puts an item where it belongs.
       *
       * @param above the item right above it
       * @returns how deep it stands; undefined where it belongs to none of the open lists
       */
      place(entry, above) {
        const { marker: marker2 } = entry;
        if (marker2 === void 0) return void 0;
        const key = keyOf(marker2);
        const at = this.#levels.findLastIndex(
          ({ key: own, last }) => isMarkedBeside(last, entry) || own === key && goesOn2(last, entry)
        );
        const level2 = this.#levels[at];
        if (level2 !== void 0) {
          level2.last = entry;
          this.#levels.length = at + 1;
          return at;
        }
        const isFirst = this.#levels.length === 0;
        if (!isFirst && !isMarkedBelow(above, entry) && !(startsCount(marker2) && this.#mayBeInner(entry, above)))
          return void 0;
        if (this.#levels.length >= deepest2) return void 0;
        this.#levels.push({ key, last: entry });
        return this.#levels.length - 1;
      }
      /** Set in further than the item above, announced by it, or of a kind that stands inside of the other's. */
      #mayBeInner(entry, above) {
        const { marker: marker2 } = entry;
        if (above?.marker === void 0 || marker2 === void 0) return false;
        if (sameSource(above, entry) && entry.indent !== above.indent) return entry.indent > above.indent;
        if (this.#levels.some(({ key }) => key === keyOf(marker2))) return false;
        if (above.text.endsWith(":")) return true;
        if (above.block.kind === "list" && entry.block.kind === "list" && above.block !== entry.block)
          return heightOf(marker2) > heightOf(above.marker) && marker2.style !== "bullet";
        return heightOf(marker2) > heightOf(above.marker) || marker2.style === "bullet" && above.marker.style === "bullet";
      }
    };
    deepest2 = 8;
    keyOf = ({ style: style2, stop, text: text2, path }) => style2 === "bullet" ? text2 : `${style2} ${stop} ${path?.length ?? 1}`;
    isMarkedBeside = (last, next) => next.kind === "item" && last.block === next.block && last.indent === next.indent;
    isMarkedBelow = (above, next) => above !== void 0 && next.kind === "item" && above.block === next.block && next.indent > above.indent;
    sameSource = (one, other) => one.kind === "line" ? other.kind === "line" : one.block === other.block;
    heightOf = ({ style: style2, path }) => 10 * heights.indexOf(style2) + (path?.length ?? 0);
    heights = ["chapter", "capital", "number", "decimal", "letter", "bullet"];
  }
});

// src/read/outline/lists.ts
function inOrder(blocks, figures2) {
  return figures2.length === 0 ? [...blocks] : [...blocks, ...figures2].sort((first, second) => first.span.start - second.span.start);
}
function listOf(placed, series, draft) {
  const [first] = placed;
  if (first === void 0) return [];
  const isMarked = placed.some(({ entry }) => entry.kind === "item");
  const isCounted2 = (series.get(first.place)?.length ?? 0) > 1;
  if (placed.length === 1 && !isMarked && !isCounted2) return [plain(first.entry, draft)];
  const items = placed.map(({ entry, depth: depth2 }) => itemOf(entry, depth2, draft));
  const span = { start: first.entry.start, end: placed.at(-1)?.entry.end ?? first.entry.end };
  return [{ kind: "list", span, ordered: first.entry.marker?.style !== "bullet", items }];
}
function itemOf({ start, end: end2, marker: marker2, item: known7 }, depth2, { text: text2, pack }) {
  const span = known7?.span ?? { start: start + (marker2?.length ?? 0), end: end2 };
  return {
    span,
    ...marker2 === void 0 ? {} : { marker: marker2.text },
    ...depth2 === 0 ? {} : { depth: depth2 },
    sentences: known7?.sentences ?? splitSentences(text2, span, pack)
  };
}
function plain({ block, kind, marker: marker2, start, end: end2 }, { text: text2, pack }) {
  if (kind !== "line" || marker2?.style !== "bullet" || marker2.length === marker2.text.length) return block;
  const span = { start: start + marker2.length, end: end2 };
  return { kind: "paragraph", span, sentences: splitSentences(text2, span, pack) };
}
var withLists;
var init_lists2 = __esm({
  "src/read/outline/lists.ts"() {
    "use strict";
    init_language();
    init_entry2();
    init_list_stack();
    init_series();
    withLists = (draft) => {
      const entries2 = entriesOf2(draft);
      const series = seriesOf(entries2);
      const blocks = [];
      let open = [];
      const stack = new ListStack();
      const close = () => {
        blocks.push(...listOf(open, series, draft));
        open = [];
        stack.clear();
      };
      entries2.forEach((entry, place) => {
        if (entry.marker === void 0 || entry.division !== void 0 || entry.kind === "heading") {
          if (entry.block.kind === "figure") return;
          close();
          if (blocks.at(-1) !== entry.block) blocks.push(plain(entry, draft));
          return;
        }
        const depth2 = stack.place(entry, open.at(-1)?.entry) ?? (close(), stack.place(entry, void 0));
        open.push({ entry, place, depth: depth2 ?? 0 });
      });
      close();
      const figures2 = draft.blocks.filter(({ kind }) => kind === "figure");
      return { ...draft, blocks: inOrder(blocks, figures2) };
    };
  }
});

// src/read/outline/heading-levels.ts
function headingLevels(headings2) {
  const kinds = /* @__PURE__ */ new Map();
  headings2.forEach((heading, place) => {
    const known7 = kinds.get(keyOf2(heading));
    if (known7 !== void 0) known7.members.push(place);
    else kinds.set(keyOf2(heading), { ...heading, height: heightOf2(heading.scheme), members: [place] });
  });
  for (const kind of kinds.values()) {
    if (kind.height !== void 0) continue;
    const numbered = [...kinds.values()].filter(
      (other) => other.level === kind.level && numberHeight(other) !== void 0
    );
    const [top] = numbered.sort((one, other) => (one.height ?? 0) - (other.height ?? 0));
    kind.height = top === void 0 ? looseHeight(kind.scheme) : besideNumbers(kind, top, headings2);
  }
  const order = [...kinds.values()].sort(
    (one, other) => compareLevels(one.level, other.level) || (one.height ?? 0) - (other.height ?? 0)
  );
  const levels = [];
  let level2 = 0;
  let above;
  for (const kind of order) {
    if (above?.level !== kind.level || above.height !== kind.height) level2 += 1;
    for (const place of kind.members) levels[place] = level2;
    above = kind;
  }
  return levels;
}
function heightOf2(scheme) {
  const [style2 = "", detail = "", depth2] = scheme.split(" ");
  switch (style2) {
    case "division":
      return Number(detail) < 5 ? Number(detail) : 10 + Number(detail);
    case "capital":
      return 5;
    case "chapter":
      return 6;
    case "number":
      return detail === "." || detail === "/" ? 7 : 8;
    case "decimal":
      return 7 + Number(depth2 ?? 2);
    case "letter":
      return 15;
    default:
      return void 0;
  }
}
function besideNumbers(kind, top, headings2) {
  const height = top.height ?? 0;
  let isAbove = false;
  let isBelow2 = false;
  let at = 0;
  for (const place of kind.members) {
    while ((top.members[at] ?? Infinity) < place) at += 1;
    const before = headings2[top.members[at - 1] ?? -1];
    const behind = headings2[top.members[at] ?? -1];
    if (before === void 0 || behind === void 0) continue;
    if (behind.ordinals.includes(1)) isAbove = true;
    else isBelow2 = true;
  }
  if (isAbove) return height - 0.5;
  return isBelow2 ? height + 0.5 : height;
}
var keyOf2, compareLevels, numberHeight, looseHeight;
var init_heading_levels = __esm({
  "src/read/outline/heading-levels.ts"() {
    "use strict";
    keyOf2 = ({ level: level2, scheme }) => `${level2} ${scheme}`;
    compareLevels = (one, other) => one === other ? 0 : one - other;
    numberHeight = ({ scheme }) => heightOf2(scheme);
    looseHeight = (scheme) => ["capitals", "upper", "bold", "plain"].indexOf(scheme);
  }
});

// src/read/outline/heading-parts.ts
function headingParts(text2, { start, end: end2 }, pack) {
  const line = text2.slice(start, end2);
  const division = readDivision(
    line.replace(/\n+/, (gap) => " ".repeat(gap.length)),
    pack
  );
  if (division !== void 0) {
    const label = { start, end: start + division.name };
    return {
      label,
      words: wordsFrom(text2, start + division.length, end2),
      scheme: `division ${division.rank}`,
      ordinals: []
    };
  }
  const marker2 = readAnyMarker(line);
  if (marker2 === void 0 || marker2.style === "bullet") {
    const mark2 = marker2?.length ?? 0;
    return { words: wordsFrom(text2, start + mark2, end2), scheme: "", ordinals: [] };
  }
  const depth2 = marker2.path === void 0 ? "" : ` ${marker2.path.length}`;
  return {
    label: { start, end: start + marker2.text.length },
    words: wordsFrom(text2, start + marker2.length, end2),
    scheme: `${marker2.style} ${marker2.stop}${depth2}`,
    ordinals: marker2.ordinals
  };
}
function wordsFrom(text2, from2, to) {
  const line = text2.slice(from2, to);
  const open = /^[\s*_#:.–—-]*/u.exec(line)?.[0].length ?? 0;
  const close = /[\s*_#:]*$/u.exec(line)?.[0].length ?? 0;
  return open + close >= line.length ? void 0 : { start: from2 + open, end: to - close };
}
var init_heading_parts = __esm({
  "src/read/outline/heading-parts.ts"() {
    "use strict";
    init_marker();
    init_division();
  }
});

// src/read/outline/sections.ts
function sectionsOf(blocks, headings2) {
  const sections = [];
  let end2 = 0;
  for (const block of blocks) {
    const { start } = block.span;
    end2 = Math.max(end2, block.span.end);
    const heading = headings2.get(block);
    const open = sections.at(-1);
    if (heading !== void 0 || open === void 0) {
      const { level: level2 = 0, words: words3, label } = heading ?? {};
      sections.push({
        level: level2,
        ...words3 === void 0 ? {} : { heading: words3 },
        ...label === void 0 ? {} : { label },
        span: { start, end: end2 }
      });
    } else sections[sections.length - 1] = { ...open, span: { start: open.span.start, end: end2 } };
  }
  return sections;
}
var withSections;
var init_sections = __esm({
  "src/read/outline/sections.ts"() {
    "use strict";
    init_heading_levels();
    init_heading_parts();
    withSections = (draft) => {
      const { text: text2, pack, shapes } = draft;
      const headings2 = draft.blocks.filter((block) => block.kind === "heading");
      const parts = headings2.map(({ span }) => headingParts(text2, span, pack));
      const levels = headingLevels(
        parts.map(({ scheme, ordinals }, index2) => {
          const { level: level2 = 1, span = { start: -1 } } = headings2[index2] ?? {};
          const shape = shapes.get(span.start);
          return {
            level: shape === void 0 ? level2 : Infinity,
            scheme: scheme === "" ? shape ?? "" : scheme,
            ordinals
          };
        })
      );
      const found = /* @__PURE__ */ new Map();
      const blocks = draft.blocks.map((block) => {
        if (block.kind !== "heading") return block;
        const level2 = levels[found.size] ?? 1;
        const placed = shapes.has(block.span.start) ? { ...block, level: Math.min(6, level2 + 1) } : block;
        found.set(placed, { ...parts[found.size], level: level2 });
        return placed;
      });
      return { ...draft, blocks, sections: sectionsOf(blocks, found) };
    };
  }
});

// src/read/outline/typed-quotes.ts
var withTypedQuotes;
var init_typed_quotes = __esm({
  "src/read/outline/typed-quotes.ts"() {
    "use strict";
    init_language();
    withTypedQuotes = (draft) => {
      const { text: text2, pack } = draft;
      const blocks = draft.blocks.map((block) => {
        if (block.kind !== "paragraph" || text2.charAt(block.span.start) !== ">") return block;
        const mark2 = text2.charAt(block.span.start + 1) === " " ? 2 : 1;
        const span = { start: block.span.start + mark2, end: block.span.end };
        return { kind: "quote", span, sentences: splitSentences(text2, span, pack) };
      });
      return { ...draft, blocks };
    };
  }
});

// src/read/table.ts
function readTable(lines, from2) {
  const captioned4 = isCaptionOfRow(lines, from2);
  const first = captioned4 ? from2 + 1 : from2;
  const rows = [];
  while (isRow(lines, first + rows.length) && (rows.length === 0 || continuesTable(lines, first + rows.length))) {
    rows.push(cellsOf(lines[first + rows.length]));
  }
  const opening3 = lines[from2];
  const closing3 = lines[first + rows.length - 1];
  if (opening3 === void 0 || closing3 === void 0 || rows.length < 2) return void 0;
  const [head = [], ...others] = rows.map((cells, row) => cells.map((cell2) => holdsNumber(lines[first + row], cell2)));
  const header = !head.includes(true) && others.flat().includes(true);
  const caption = captioned4 ? { caption: { start: opening3.start, end: opening3.end } } : {};
  const span = { start: opening3.start, end: closing3.end };
  return {
    block: { kind: "table", span, header, rows, ...caption },
    lines: rows.length + (captioned4 ? 1 : 0)
  };
}
function continuesTable(lines, index2) {
  const line = lines[index2];
  const above = lines[index2 - 1];
  const count4 = cellsOf(line).length;
  return line?.opensGroup === false && count4 > 1 && cellsOf(above).length === count4;
}
function isCaptionOfRow(lines, index2) {
  const line = lines[index2];
  return line !== void 0 && !isRow(lines, index2) && lines[index2 + 1]?.opensGroup === false && isRow(lines, index2 + 1) && line.text.length <= longestCaption && !looksLikeBody(line.text);
}
function cellsOf(line) {
  if (!line?.text.includes(" | ")) return [];
  const open = /^\| ?/.exec(line.text)?.[0].length ?? 0;
  const close = line.text.length - (/ ?\|$/.exec(line.text)?.[0].length ?? 0);
  const cells = [];
  let start = open;
  for (const cell2 of line.text.slice(open, close).split(" | ")) {
    cells.push({ start: line.start + start, end: line.start + start + cell2.length });
    start += cell2.length + 3;
  }
  return cells;
}
var isRow, longestCaption, holdsNumber;
var init_table = __esm({
  "src/read/table.ts"() {
    "use strict";
    init_line();
    isRow = (lines, index2) => continuesTable(lines, index2) || continuesTable(lines, index2 + 1);
    longestCaption = 200;
    holdsNumber = (line, { start, end: end2 }) => line !== void 0 && /^[^\p{L}\d]*\d[\d.,  ]*[^\p{L}\d]*$/u.test(line.text.slice(start - line.start, end2 - line.start));
  }
});

// src/read/outline/typed-tables.ts
var withTypedTables;
var init_typed_tables = __esm({
  "src/read/outline/typed-tables.ts"() {
    "use strict";
    init_table();
    withTypedTables = (draft) => {
      const { text: text2 } = draft;
      if (!text2.includes(" | ")) return draft;
      const blocks = [];
      let lines = [];
      const endLines = () => {
        for (let index2 = 0; index2 < lines.length; index2 += 1) {
          const table = readTable(lines, index2);
          const line = lines[index2];
          if (table !== void 0) {
            blocks.push(table.block);
            index2 += table.lines - 1;
          } else if (line !== void 0) blocks.push(line.block);
        }
        lines = [];
      };
      let end2 = 0;
      for (const block of draft.blocks) {
        const { start } = block.span;
        if (block.kind === "paragraph") {
          lines.push({ ...block.span, text: text2.slice(start, block.span.end), opensGroup: start !== end2 + 1, block });
        } else {
          endLines();
          blocks.push(block);
        }
        end2 = Math.max(end2, block.span.end);
      }
      endLines();
      return { ...draft, blocks };
    };
  }
});

// src/read/steps/take-steps.ts
function takeSteps(text2, pack, structure) {
  const { marksHeadings: marksHeadings2 = false, looks = /* @__PURE__ */ new Map(), ...known7 } = structure;
  const shapes = /* @__PURE__ */ new Map();
  const found = { sections: [], turns: [], furniture: [], looks, shapes };
  const draft = { ...found, ...known7, text: text2, pack, marksHeadings: marksHeadings2 };
  return steps2.reduce((so, step) => step(so), draft);
}
var steps2;
var init_take_steps = __esm({
  "src/read/steps/take-steps.ts"() {
    "use strict";
    init_with_furniture();
    init_with_title();
    init_headings();
    init_lists2();
    init_sections();
    init_typed_quotes();
    init_typed_tables();
    steps2 = [
      withTypedTables,
      withTypedQuotes,
      withHeadings,
      withLists,
      withFurniture,
      withTitle,
      withSections
    ];
  }
});

// src/read/finished-article.ts
import { createHash } from "node:crypto";
function finishedArticle({ text: text2, removed, source, language, structure, genre, what }) {
  if (!hasLetterOrDigit(text2)) throw empty(`${what} holds no text.`);
  const { name, publisher, uri } = source;
  const draft = takeSteps(text2, language.pack, structure(language.pack));
  const { title, subtitle, byline, published, blocks, sections, turns, furniture } = draft;
  const told = genre === void 0 ? genreOf(draft) : { genre, cues: [] };
  const said = publisher?.replace(/\s+/g, " ").trim() ?? "";
  return {
    value: {
      version: 2,
      language: language.tag,
      genre: told.genre,
      ...title === void 0 ? {} : { title },
      ...subtitle === void 0 ? {} : { subtitle },
      ...byline === void 0 ? {} : { byline },
      ...published === void 0 ? {} : { published },
      source: {
        name,
        ...said === "" ? {} : { publisher: cleanCharacters(said).text },
        ...uri === void 0 ? {} : { uri },
        sha256: createHash("sha256").update(text2).digest("hex")
      },
      text: text2,
      blocks,
      sections,
      turns,
      furniture
    },
    genreCues: told.cues,
    diagnostics: [...removed === 0 ? [] : [removedCharacters(removed)], ...language.diagnostics]
  };
}
var removedCharacters;
var init_finished_article = __esm({
  "src/read/finished-article.ts"() {
    "use strict";
    init_language();
    init_clean();
    init_genre_of();
    init_refusals();
    init_take_steps();
    removedCharacters = (count4) => ({
      code: "read.characters-removed",
      severity: "info",
      message: `${count4} invisible or invalid ${count4 === 1 ? "character was" : "characters were"} removed from the text.`
    });
  }
});

// src/read/language.ts
async function languageOf(text2, input) {
  const [own] = input.packs ?? [];
  const tag = input.language ?? own?.tag ?? await detectLanguage(text2);
  const pack = languagePack(tag, input.packs);
  if (own === void 0) return { tag, pack, diagnostics: [] };
  if (input.language !== void 0) return { tag, pack, diagnostics: pack === own ? [] : [unused(own, tag)] };
  const detected = await detectLanguage(text2);
  const isOther = languageTags.includes(detected) && detected !== own.tag.split("-")[0];
  return { tag, pack, diagnostics: isOther ? [readAs(own, detected)] : [] };
}
var unused, readAs;
var init_language2 = __esm({
  "src/read/language.ts"() {
    "use strict";
    init_language();
    unused = (own, tag) => ({
      code: "read.pack-unused",
      severity: "warning",
      message: `The language pack is for ${own.tag}, the article is read as ${tag}: the pack is not used.`,
      hint: `Leave --lang out, or say --lang ${own.tag}.`
    });
    readAs = (own, detected) => ({
      code: "read.language-of-pack",
      severity: "info",
      message: `The article is read as ${own.tag}, the language of the pack; by its words it might be ${detected}.`,
      hint: `Say --lang ${detected} if it is.`
    });
  }
});

// src/read/limits.ts
function refuseTooMuch(text2, name) {
  if (text2.length > articleLimits.characters) {
    throw tooComplex(`${name} holds a text of more than ${articleLimits.characters / 1e6} million characters.`);
  }
  let lines = 1;
  let stop = 0;
  for (const { index: index2, 0: mark2 } of text2.matchAll(/[\n.!?…。！？।؟]/g)) {
    if (mark2 === "\n") lines += 1;
    if (index2 - stop > articleLimits.sentence) throw tooComplex(`${name} ${endless}.`);
    stop = index2;
  }
  if (text2.length - stop > articleLimits.sentence) throw tooComplex(`${name} ${endless}.`);
  if (lines > articleLimits.lines) throw tooComplex(`${name} holds a text of more than ${articleLimits.lines} lines.`);
}
var articleLimits, endless;
var init_limits = __esm({
  "src/read/limits.ts"() {
    "use strict";
    init_refusals();
    articleLimits = {
      /** UTF-16 units; a long book. */
      characters: 2e6,
      lines: 1e5,
      /** UTF-16 units without a stop: each line of a deck is made from a sentence. */
      sentence: 1e5
    };
    endless = `holds more than ${articleLimits.sentence} characters without a stop`;
  }
});

// src/read/credit.ts
function findCredit(line, pack, marked) {
  return inBrackets2(line, pack, marked) ?? behindStop(line, pack, marked);
}
function inBrackets2(line, pack, marked) {
  const bracket = /[([] ?([^ ()[\]][^()[\]]{0,90})[)\]]\.?$/u.exec(line);
  const inner = bracket?.[1];
  if (bracket === null || inner === void 0) return void 0;
  const start = line.indexOf(inner, bracket.index);
  const credit = { start, end: start + inner.trimEnd().length, cut: bracket.index };
  if (opensWithMark(inner, pack) || marked && /^[^:]{2,25}: ?\S/u.test(inner))
    return { ...credit, strength: "bracketed" };
  return endsWithAgency(inner, pack) ? { ...credit, strength: "agency" } : void 0;
}
function behindStop(line, pack, marked) {
  const gaps = [...line.matchAll(/^(?:\| ?)?(?=\S)|(?:[.!?…]["”’»)]? (?:[–—|-] )?|["”»)] | [–—|/-] )(?=\S)/gu)];
  for (const gap of gaps.reverse()) {
    const start = gap.index + gap[0].length;
    const tail = line.slice(start);
    if (tail.length > longestCredit) break;
    const credit = { start, end: line.replace(/ ?\.$/, "").length, cut: start - dashLength(gap[0]) };
    if (opensWithMark(tail, pack, true)) return { ...credit, strength: "bare" };
    if (marked && gap.index > 0 && /^\p{L}[\p{L} ]{2,20}: ?\S/u.test(tail)) return { ...credit, strength: "bare" };
    if (gap.index > 0 && endsWithAgency(tail, pack)) return { ...credit, strength: "agency" };
  }
  return void 0;
}
function opensWithMark(text2, pack, colon = false) {
  const lower = text2.toLowerCase();
  return pack.captionMarks.some((mark2) => {
    if (!lower.startsWith(mark2)) return false;
    const rest = text2.slice(mark2.length);
    return colonAndName.test(rest) || !colon && /^(?:$|,| \p{Lu}| (?:by|courtesy|minh|tư liệu)(?!\p{L}))/u.test(rest);
  });
}
function endsWithAgency(text2, pack) {
  if (text2.split(" ").length > 6) return false;
  const parts = text2.toLowerCase().replace(/\.$/, "").split(/ ?[/–—] ?| - /u);
  return parts.some((part) => pack.agencies.some((agency) => part === agency || part === `${agency} photo`));
}
var longestCredit, dashLength, colonAndName;
var init_credit = __esm({
  "src/read/credit.ts"() {
    "use strict";
    init_language();
    longestCredit = 90;
    dashLength = (gap) => / [–—|/-] $/.exec(gap)?.[0].length ?? 0;
    colonAndName = scriptedPattern("^ ?: ?[\\p{L}\\p{N}@\xA9]");
  }
});

// src/read/caption.ts
function findCaptions(lines, pack, countSentences) {
  const found = /* @__PURE__ */ new Map();
  const used = /* @__PURE__ */ new Set();
  lines.forEach((line, index2) => {
    const parts = readMarked(line, pack) ?? readWorded(line, pack, countSentences, index2 === lines.length - 1);
    if (parts === void 0) return;
    const joined6 = line.opensGroup ? void 0 : joinCredit(found.get(index2 - 1), lines[index2 - 1], parts, index2);
    if (joined6 === void 0) found.set(index2, parts);
    else found.set(index2 - 1, joined6);
    used.add(index2);
    if (joined6 !== void 0) used.add(index2 - 1);
  });
  const texts3 = new Set([...found].map(([index2, { caption }]) => wording(textOf(caption, lines[index2]))));
  texts3.delete("");
  lines.forEach((line, index2) => {
    if (used.has(index2) || !texts3.has(wording(line.text))) return;
    const span = { start: line.start, end: line.end };
    found.set(index2, { span, caption: span });
    used.add(index2);
  });
  return { found: [...found.values()], lines: used };
}
function readMarked(line, pack) {
  if (line.isCaption === true)
    return line.text === "" ? void 0 : takeApart(line, 0, findCredit(line.text, pack, true));
  const bar = /^\| ?(?=[^|]+$)/.exec(line.text);
  if (bar === null) return void 0;
  return takeApart(line, bar[0].length, findCredit(line.text, pack, true));
}
function readWorded(line, pack, countSentences, last) {
  if (line.text.length > 500) return void 0;
  const credit = findCredit(line.text, pack, false);
  if (credit === void 0 || credit.strength === "agency" && last) return void 0;
  const parts = takeApart(line, 0, credit);
  if (parts.caption === void 0) return isDescription(line.text) ? { span: parts.span, caption: parts.span } : parts;
  const { characters: characters2, sentences } = limits[credit.strength];
  const short = parts.caption.end - parts.caption.start <= characters2 && countSentences(parts.caption) <= sentences;
  return short ? parts : void 0;
}
function takeApart(line, from2, credit) {
  const to = credit?.cut ?? line.text.length;
  const caption = { start: line.start + from2, end: line.start + line.text.slice(0, to).trimEnd().length };
  return {
    span: { start: line.start, end: line.end },
    ...caption.end > caption.start ? { caption } : {},
    ...credit === void 0 ? {} : { credit: { start: line.start + credit.start, end: line.start + credit.end } }
  };
}
function joinCredit(above, lineAbove, { span, caption, credit }, index2) {
  if (caption !== void 0 || credit === void 0 || lineAbove === void 0 || above?.credit !== void 0)
    return void 0;
  const captionAbove = above === void 0 ? { start: lineAbove.start, end: lineAbove.end } : above.caption;
  const mayBeCaption2 = above !== void 0 || index2 > 1 && lineAbove.text.length <= 200;
  if (captionAbove === void 0 || !mayBeCaption2) return void 0;
  return { span: { start: lineAbove.start, end: span.end }, caption: captionAbove, credit };
}
function textOf(span, line) {
  return span === void 0 || line === void 0 ? "" : line.text.slice(span.start - line.start, span.end - line.start);
}
var isDescription, limits, wording;
var init_caption = __esm({
  "src/read/caption.ts"() {
    "use strict";
    init_language();
    init_credit();
    isDescription = (text2) => text2.split(" ").length > 8;
    limits = {
      bracketed: { characters: 400, sentences: 3 },
      bare: { characters: 300, sentences: 2 },
      agency: { characters: 200, sentences: 1 }
    };
    wording = (text2) => wordsOf(text2).map(({ key }) => key).join(" ");
  }
});

// src/read/marked/blocks.ts
function blocksOf(parts, { text: text2, pack }) {
  const sentences = (span) => splitSentences(text2, span, pack);
  const captioned4 = captionsOf(parts, pack, sentences);
  return parts.flatMap((each) => {
    const figure2 = captioned4.get(each);
    if (figure2 === "joined") return [];
    return [figure2 ?? blockOf(each.part, sentences)];
  });
}
function captionsOf(parts, pack, sentences) {
  const candidates = parts.filter(({ part }) => part.kind === "figure" || part.kind === "paragraph");
  const { found, lines } = findCaptions(
    candidates.map(({ line }) => line),
    pack,
    (span) => sentences(span).length
  );
  const blocks = /* @__PURE__ */ new Map();
  for (const index2 of lines) {
    const each = candidates[index2];
    if (each !== void 0) blocks.set(each, "joined");
  }
  const homes = new Map(candidates.filter(({ line }) => line.text !== "").map((each) => [each.line.start, each]));
  const places = new Map(parts.map((each, index2) => [each, index2]));
  for (const caption of found) {
    const home = homes.get(caption.span.start);
    const picture = home && pictureBeside(home, parts, places.get(home) ?? 0, blocks);
    if (home === void 0) continue;
    blocks.set(home, figureOf(caption, picture?.part ?? home.part));
    if (picture !== void 0) blocks.set(picture, "joined");
  }
  return blocks;
}
function pictureBeside(caption, parts, index2, taken2) {
  if (caption.part.kind === "figure" && caption.part.image !== void 0) return void 0;
  return [parts[index2 - 1], parts[index2 + 1]].find(
    (other) => other?.part.kind === "figure" && other.part.image !== void 0 && isBare(other.part) && !taken2.has(other)
  );
}
function figureOf(found, part) {
  const { image, alternative, credit = found.credit } = part.kind === "figure" ? part : {};
  const caption = part.kind === "figure" && part.credit !== void 0 ? part.caption ?? found.caption : found.caption;
  return {
    kind: "figure",
    span: found.span,
    ...caption === void 0 ? {} : { caption },
    ...credit === void 0 ? {} : { credit },
    ...image === void 0 ? {} : { image },
    ...alternative === void 0 ? {} : { alternative }
  };
}
function blockOf(part, sentences) {
  const { span } = part;
  switch (part.kind) {
    case "figure":
      return figureOf({ span }, part);
    case "heading":
      return { kind: "heading", span, level: part.level };
    case "list":
      return {
        kind: "list",
        span,
        ordered: part.ordered,
        items: part.items.map((item) => ({ ...item, sentences: sentences(item.span) }))
      };
    case "table": {
      const rows = part.rows.map((cells) => [...cells]);
      return { kind: "table", span, header: part.header, rows, ...part.caption && { caption: part.caption } };
    }
    case "quote":
      return { kind: "quote", span, sentences: sentences(span) };
    default:
      return { kind: "paragraph", span, sentences: sentences(span) };
  }
}
var isBare;
var init_blocks = __esm({
  "src/read/marked/blocks.ts"() {
    "use strict";
    init_language();
    init_caption();
    isBare = ({ span }) => span.start === span.end;
  }
});

// src/read/head.ts
function readHead(lines, isCaption4, pack, titled = false) {
  const used = /* @__PURE__ */ new Set();
  const furniture = furnitureOf(lines, pack);
  const isOfficial = [...furniture.values()].includes("subject");
  const body = lines.map((_, index2) => index2).filter((index2) => !isCaption4(index2) && !neverTitle(furniture.get(index2)));
  const [first, ...rest] = body;
  const title = first === void 0 || titled || isOfficial ? void 0 : readTitle(lines, first, rest.slice(0, 5));
  if (title !== void 0 && first !== void 0) used.add(first);
  let byline;
  let published;
  for (const index2 of titled ? body.slice(0, 3) : title === void 0 ? body.slice(0, 2) : rest.slice(0, 3)) {
    const line = lines[index2];
    if (line === void 0 || looksLikeBody(line.text)) break;
    const author = byline === void 0 ? readByline(line.text) : void 0;
    const date2 = published === void 0 && author === void 0 ? readDateLine(line.text, pack) : void 0;
    if (author === void 0 && date2 === void 0) break;
    byline ??= author;
    published ??= date2;
    used.add(index2);
  }
  return {
    ...title === void 0 ? {} : { title },
    ...byline === void 0 ? {} : { byline },
    ...published === void 0 ? {} : { published },
    used
  };
}
function isFurnitureLine(line, pack) {
  const kind = furnitureOf([line], pack).get(0);
  return kind !== void 0 && (neverTitle(kind) || kind === "place-date" || isDocumentType(line.text, pack));
}
function furnitureOf(lines, pack) {
  const units = lines.slice(0, longestHead2).map((line) => ({
    start: line.start,
    end: line.end,
    text: line.text,
    words: wordsOf(line.text).map(({ start, end: end2, key }) => ({ start: start + line.start, end: end2 + line.start, key })),
    role: "passage",
    block: 0,
    sentences: []
  }));
  return furnitureKindsOf(units, pack);
}
function readTitle(lines, first, next) {
  const line = lines[first];
  if (line === void 0) return void 0;
  const mark2 = /^# +/.exec(line.text)?.[0].length ?? 0;
  const text2 = line.text.slice(mark2);
  if (mark2 === 0 && readMarker(text2) !== void 0) return void 0;
  if (!looksLikeHeading(text2, longestTitle3)) return void 0;
  const followed = next.some((index2) => {
    const other = lines[index2]?.text ?? "";
    return looksLikeBody(other) && readMarker(other) === void 0 && (mark2 > 0 || other.length > text2.length);
  });
  return followed ? { start: line.start + mark2, end: line.end } : void 0;
}
function readByline(text2) {
  const name = /^(?:(?:by|von|par|por|oleh|di)\s+|(?:tác giả|bài|thực hiện|author|reported by)\s*:\s*)(.+)$/iu.exec(
    text2
  )?.[1];
  return name !== void 0 && startsUpperCase(name) && !/\d/.test(name) && name.split(" ").length <= 10 ? name : void 0;
}
var isDocumentType, longestHead2, neverTitle, longestTitle3;
var init_head = __esm({
  "src/read/head.ts"() {
    "use strict";
    init_language();
    init_date();
    init_find_furniture();
    init_line();
    init_marker();
    isDocumentType = (text2, pack) => {
      const words3 = wordsOf(text2);
      return phrasesOf(pack, "documentTypes").matchAt(words3, 0) === words3.length;
    };
    longestHead2 = 40;
    neverTitle = (kind) => kind !== void 0 && !["byline", "dateline", "place-date", "subject"].includes(kind);
    longestTitle3 = 200;
  }
});

// src/read/marked/head.ts
function headOf(document, all, pack) {
  const opening3 = all.find(({ part }) => part.kind !== "figure");
  const isMarked = opening3?.part.kind === "title" || opening3?.part.kind === "heading";
  const marked = isMarked && !isFurnitureLine(opening3.line, pack) ? opening3 : void 0;
  const body = all.filter((each) => each !== marked && !repeats(each, marked));
  const passages3 = openingPassages(body);
  const lines = passages3.map(({ line }) => line);
  const captions2 = findCaptions(lines, pack, () => 1);
  const read2 = readHead(lines, (index2) => captions2.lines.has(index2), pack, marked !== void 0);
  const used = new Set([...read2.used].map((index2) => passages3[index2]));
  const { byline = read2.byline, published = read2.published } = document;
  const title = marked?.part.span ?? read2.title;
  return {
    ...title === void 0 ? {} : { title },
    ...byline === void 0 ? {} : { byline },
    ...published === void 0 ? {} : { published },
    rest: body.filter((each) => !used.has(each))
  };
}
function openingPassages(body) {
  const texts3 = body.filter(({ part }) => part.kind !== "figure").slice(0, most);
  const end2 = texts3.findIndex(({ part }) => part.kind !== "paragraph");
  return end2 < 0 ? texts3 : texts3.slice(0, end2);
}
var repeats, most;
var init_head2 = __esm({
  "src/read/marked/head.ts"() {
    "use strict";
    init_caption();
    init_head();
    repeats = ({ part, line }, title) => part.kind === "heading" && line.text.toLowerCase() === title?.line.text.toLowerCase();
    most = 8;
  }
});

// src/read/marked/lay-out.ts
function layOut({ title, parts }) {
  const page = new Page();
  const laid = [];
  if (title !== void 0 && hasLetterOrDigit(title)) laid.push({ kind: "title", span: page.add(title, 2) });
  for (const part of parts) {
    const next = laidPart(part, page);
    if (next !== void 0) laid.push(next);
  }
  return { text: page.text, parts: laid, removed: page.removed };
}
function laidPart(part, page) {
  switch (part.kind) {
    case "list":
      return laidList(part, page);
    case "table":
      return laidTable(part, page);
    case "figure":
      return laidFigure(part, page);
    default:
      if (!hasLetterOrDigit(part.text)) return void 0;
      return { ...part, span: page.add(part.text, 2) };
  }
}
function laidList({ items, ordered }, page) {
  const laid = items.filter(({ text: text2 }) => hasLetterOrDigit(text2)).map(({ text: text2, marker: marker2, depth: depth2 = 0 }, index2) => {
    const shown2 = marker2 ?? (ordered ? `${index2 + 1}.` : "-");
    const { start } = page.add(shown2, index2 === 0 ? 2 : 1);
    return { whole: start, marker: shown2, depth: depth2, span: page.add(text2, " ") };
  });
  const [first] = laid;
  const last = laid.at(-1);
  if (first === void 0 || last === void 0) return void 0;
  const span = { start: first.whole, end: last.span.end };
  return {
    kind: "list",
    span,
    ordered,
    items: laid.map(({ marker: marker2, depth: depth2, span: own }) => ({ marker: marker2, span: own, ...depth2 === 0 ? {} : { depth: depth2 } }))
  };
}
function laidTable({ rows, header, caption }, page) {
  if (!rows.flat().some(hasLetterOrDigit)) return void 0;
  const captioned4 = caption === void 0 || !hasLetterOrDigit(caption) ? void 0 : page.add(caption, 2);
  const laid = rows.map(
    (cells, row) => cells.map((cell2, column) => page.add(cell2, column > 0 ? " | " : row > 0 || captioned4 !== void 0 ? 1 : 2))
  );
  const start = captioned4?.start ?? laid[0]?.[0]?.start ?? page.end;
  return { kind: "table", span: { start, end: page.end }, header, rows: laid, caption: captioned4 };
}
function laidFigure({ caption, credit, image, alternative }, page) {
  const captioned4 = caption === void 0 || !hasLetterOrDigit(caption) ? void 0 : page.add(caption, 2);
  const credited = credit === void 0 || !hasLetterOrDigit(credit) ? void 0 : page.add(credit, captioned4 === void 0 ? 2 : 1);
  const first = captioned4 ?? credited;
  if (first === void 0 && image === void 0) return void 0;
  const span = { start: first?.start ?? page.end, end: page.end };
  const told = alternative === void 0 ? "" : page.clean(alternative);
  return {
    kind: "figure",
    span,
    caption: captioned4,
    credit: credited,
    image,
    ...told === "" ? {} : { alternative: told }
  };
}
var Page;
var init_lay_out = __esm({
  "src/read/marked/lay-out.ts"() {
    "use strict";
    init_language();
    init_clean();
    Page = class {
      #pieces = [];
      end = 0;
      removed = 0;
      get text() {
        return this.#pieces.join("");
      }
      /** @param apart what stands before it: as many line ends, or a string; nothing does at the top */
      add(raw, apart) {
        const words3 = this.clean(raw);
        const gap = this.end === 0 ? "" : typeof apart === "number" ? "\n".repeat(apart) : apart;
        this.#pieces.push(gap, words3);
        const start = this.end + gap.length;
        this.end = start + words3.length;
        return { start, end: this.end };
      }
      /** On one line, as `cleanCharacters` leaves it. */
      clean(raw) {
        const { text: text2, removed } = cleanCharacters(raw);
        this.removed += removed;
        return text2.replace(/\s+/g, " ").trim();
      }
    };
  }
});

// src/read/marked/text-line.ts
function textLines(parts, text2) {
  return parts.map((part, index2) => ({
    part,
    line: {
      ...part.span,
      text: text2.slice(part.span.start, part.span.end),
      opensGroup: parts[index2 - 1]?.kind !== "figure",
      ...part.kind === "figure" ? { isCaption: true } : {}
    }
  }));
}
var looksOf;
var init_text_line = __esm({
  "src/read/marked/text-line.ts"() {
    "use strict";
    looksOf = (lines) => new Map(
      lines.flatMap(
        ({ part }) => part.kind === "paragraph" && part.look !== void 0 ? [[part.span.start, part.look]] : []
      )
    );
  }
});

// src/read/marked/article-of-marked.ts
async function articleOfMarked(document, input) {
  const { text: text2, parts, removed } = layOut(document);
  refuseTooMuch(text2, input.name);
  const { publisher, address, pictures } = document;
  const source = { name: input.name, publisher, uri: input.uri ?? address };
  const language = await languageOf(text2, input);
  const structure = (pack) => {
    const { rest, ...head } = headOf(document, textLines(parts, text2), pack);
    const { marksHeadings: marksHeadings2 } = document;
    return { ...head, blocks: blocksOf(rest, { text: text2, pack }), looks: looksOf(rest), marksHeadings: marksHeadings2 };
  };
  return {
    ...finishedArticle({ text: text2, removed, source, language, structure, genre: input.genre, what: input.name }),
    ...pictures === void 0 ? {} : { pictures }
  };
}
var init_article_of_marked = __esm({
  "src/read/marked/article-of-marked.ts"() {
    "use strict";
    init_finished_article();
    init_language2();
    init_limits();
    init_blocks();
    init_head2();
    init_lay_out();
    init_text_line();
  }
});

// src/read/decode.ts
function decodeText(bytes, name, told) {
  const utf16 = utf16ByMark(bytes);
  if (utf16 !== void 0) return decodeUtf16(bytes.subarray(2), utf16, name);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    const decoder = told === void 0 ? void 0 : new TextDecoder(told);
    if (decoder !== void 0 && decoder.encoding !== "utf-8") return decoder.decode(bytes);
    throw new BriefdeckError("input", "input.encoding", `${name} is not UTF-8 text.`, {
      hint: "Save the file as UTF-8 and try again.",
      place: { file: name, line: lineOf(bytes, firstInvalidByte(bytes)) },
      cause
    });
  }
}
function utf16ByMark(bytes) {
  if (bytes[0] === 255 && bytes[1] === 254) return "little";
  if (bytes[0] === 254 && bytes[1] === 255) return "big";
  return void 0;
}
function decodeUtf16(bytes, order, name) {
  if (bytes.length % 2 === 1) {
    throw new BriefdeckError("input", "input.encoding", `${name} is UTF-16 text that breaks off within a character.`, {
      hint: "Copy or save the file again."
    });
  }
  const copy = Buffer.from(bytes);
  return (order === "little" ? copy : copy.swap16()).toString("utf16le");
}
function firstInvalidByte(bytes) {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (isUtf8Prefix(bytes.subarray(0, middle))) low = middle;
    else high = middle - 1;
  }
  return low;
}
function isUtf8Prefix(bytes) {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
var lineOf;
var init_decode = __esm({
  "src/read/decode.ts"() {
    "use strict";
    init_error();
    lineOf = (bytes, index2) => bytes.subarray(0, index2).reduce((line, byte) => line + (byte === 10 ? 1 : 0), 1);
  }
});

// src/read/html/decode-html.ts
function decodeHtml(bytes, name, told) {
  if (utf16ByMark(bytes) !== void 0) return decodeText(bytes, name);
  const declared = hasUtf8Mark(bytes) ? "utf-8" : known2(told) ?? known2(declaredIn(bytes));
  if (declared !== void 0 && declared !== "utf-8") return new TextDecoder(declared).decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return mostlyUtf8(bytes) ? new TextDecoder().decode(bytes) : new TextDecoder(guessed(bytes)).decode(bytes);
  }
}
function known2(label) {
  if (label === void 0) return void 0;
  try {
    const { encoding } = new TextDecoder(label);
    return encoding.startsWith("utf-16") ? "utf-8" : encoding;
  } catch {
    return void 0;
  }
}
function declaredIn(bytes) {
  const beginning = latin(bytes.subarray(0, 4096));
  return /^\s*<\?xml[^>]{0,200}\bencoding\s*=\s*["']([\w-]+)/i.exec(beginning)?.[1] ?? /<meta\b[^>]{0,500}?\bcharset\s*=\s*["']?\s*([\w:-]+)/i.exec(beginning)?.[1];
}
function mostlyUtf8(bytes) {
  const text2 = new TextDecoder().decode(bytes);
  const broken = text2.match(/\ufffd/g)?.length ?? 0;
  const whole2 = text2.match(/[\u0080-\ufffc]/g)?.length ?? 0;
  return whole2 > broken * 4;
}
function guessed(bytes) {
  const tones = latin(bytes).match(/(.)[\u00cc\u00d2\u00de\u00ec\u00f2]/gs) ?? [];
  const behindVowel = tones.filter(
    (pair) => /^[aeiouyAEIOUY\u00e2\u00c2\u00ea\u00ca\u00f4\u00d4\u00e3\u00c3\u00f5\u00d5\u00fd\u00dd]/.test(pair)
  );
  return behindVowel.length >= 3 && behindVowel.length > tones.length / 2 ? "windows-1258" : "windows-1252";
}
var hasUtf8Mark, latin;
var init_decode_html = __esm({
  "src/read/html/decode-html.ts"() {
    "use strict";
    init_decode();
    hasUtf8Mark = (bytes) => bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191;
    latin = (bytes) => Buffer.from(bytes).toString("latin1");
  }
});

// src/read/html/tree.ts
function* elementsIn(element2) {
  const path = [{ element: element2, next: 0 }];
  for (let last = path.at(-1); last !== void 0; last = path.at(-1)) {
    const child2 = last.element.children[last.next];
    last.next += 1;
    if (child2 === void 0) path.pop();
    else if (typeof child2 !== "string") {
      yield child2;
      path.push({ element: child2, next: 0 });
    }
  }
}
function findIn(element2, wanted) {
  for (const candidate of elementsIn(element2)) if (wanted(candidate)) return candidate;
  return void 0;
}
function* around({ parent }) {
  for (let current = parent; current !== void 0; current = current.parent) yield current;
}
function textOf2(element2, leftOut5 = isSilent) {
  const pieces = [];
  const read2 = ({ children: children2 }) => {
    for (const child2 of children2) {
      if (typeof child2 === "string") pieces.push(child2);
      else if (!isSilent(child2) && !leftOut5(child2)) {
        const apart = !inlineTags.has(child2.tag);
        if (apart) pieces.push(" ");
        read2(child2);
        if (apart) pieces.push(" ");
      }
    }
  };
  read2(element2);
  return pieces.join("").replace(/\s+/g, " ").trim();
}
var innerElements, attribute, isSilent, silentTags, inlineTags;
var init_tree = __esm({
  "src/read/html/tree.ts"() {
    "use strict";
    innerElements = ({ children: children2 }) => children2.filter((child2) => typeof child2 !== "string");
    attribute = ({ attributes }, name) => attributes.get(name)?.trim() ?? "";
    isSilent = ({ tag }) => silentTags.has(tag);
    silentTags = new Set(
      "script style template noscript iframe object embed select textarea svg canvas math datalist".split(" ")
    );
    inlineTags = new Set(
      "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr".split(
        " "
      )
    );
  }
});

// src/read/html/serialize.ts
function serializeForReadability(page) {
  const pieces = [];
  const write2 = ({ tag, children: children2 }) => {
    for (const child2 of children2) {
      if (typeof child2 === "string") pieces.push(escaped(tag === "title" ? child2.slice(0, longest) : child2));
      else if (!silentTags.has(child2.tag)) {
        const name = knownName.test(child2.tag) && !rawTags.has(child2.tag) ? child2.tag : "div";
        pieces.push(`<${name}${attributesOf(child2)}>`);
        if (voidTags.has(name)) continue;
        write2(child2);
        pieces.push(`</${name}>`);
      }
    }
  };
  write2(page);
  return `<!doctype html>${pieces.join("")}`;
}
function attributesOf({ attributes, number }) {
  const kept = [...attributes].filter(([name, value2]) => wantedAttributes.has(name) && value2.length <= longest);
  return [[numberAttribute, String(number)], ...kept].map(([name, value2 = ""]) => ` ${String(name)}="${escaped(value2).replaceAll('"', "&quot;")}"`).join("");
}
var numberAttribute, escaped, longest, knownName, rawTags, voidTags, wantedAttributes;
var init_serialize = __esm({
  "src/read/html/serialize.ts"() {
    "use strict";
    init_tree();
    numberAttribute = "data-number";
    escaped = (text2) => text2.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
    longest = 1e3;
    knownName = /^[a-z][a-z\d-]*$/;
    rawTags = /* @__PURE__ */ new Set(["xmp", "plaintext", "noembed", "noframes", "listing"]);
    voidTags = new Set(
      "area base basefont br col command embed frame hr image img input keygen link meta param source track wbr".split(" ")
    );
    wantedAttributes = new Set(
      "class id role rel itemprop href src alt style hidden aria-hidden aria-modal type property name content colspan rowspan".split(
        " "
      )
    );
  }
});

// src/read/html/find-body.ts
async function findBody(page) {
  const elements = [...elementsIn(page)];
  if (elements.length > most2.elements || sumOfDepths(page) > most2.depths) return void 0;
  const library = await import("linkedom");
  const { Readability } = await import("@mozilla/readability");
  const { document } = library.parseHTML(serializeForReadability(page));
  const options = { disableJSONLD: true, serializer: keptIn };
  const kept = new Readability(document, options).parse()?.content;
  const body = new Set(elements.filter((element2) => holdsOne(element2, kept?.loose)));
  for (const number of kept?.numbers ?? []) {
    let element2 = elements[number - 1];
    while (element2 !== void 0 && !body.has(element2)) {
      body.add(element2);
      const inner = innerElements(element2);
      const alone = inner.length === 1 && element2.children.every((child2) => typeof child2 !== "string" || !/\S/.test(child2));
      element2 = alone ? inner[0] : void 0;
    }
  }
  return body.size === 0 ? void 0 : body;
}
function sumOfDepths(element2, depth2 = 1) {
  return innerElements(element2).reduce((sum, inner) => sum + depth2 + sumOfDepths(inner, depth2 + 1), 0);
}
function keptIn(article2) {
  const numbers = [...article2.querySelectorAll(`[${numberAttribute}]`)].map(
    (element2) => Number(element2.getAttribute(numberAttribute))
  );
  const made = [...article2.querySelectorAll(`p:not([${numberAttribute}])`)];
  const texts3 = made.flatMap(
    ({ childNodes }) => [...childNodes].flatMap(({ nodeType, textContent }) => nodeType === textNode ? [(textContent ?? "").trim()] : [])
  );
  return { numbers, loose: new Set(texts3.filter((text2) => text2.length >= shortestLoose)) };
}
var most2, textNode, shortestLoose, holdsOne;
var init_find_body = __esm({
  "src/read/html/find-body.ts"() {
    "use strict";
    init_serialize();
    init_tree();
    most2 = { elements: 4e4, depths: 6e5 };
    textNode = 3;
    shortestLoose = 20;
    holdsOne = ({ children: children2 }, loose) => loose !== void 0 && loose.size > 0 && children2.some((child2) => typeof child2 === "string" && child2.length >= shortestLoose && loose.has(child2.trim()));
  }
});

// src/read/html/pictures/addresses.ts
function pageAddresses(page, given) {
  const fetched = webAddress(given.address);
  const canonical = webAddress(given.canonical, fetched);
  const declared = findIn(page, ({ tag, attributes }) => tag === "base" && attributes.has("href"));
  const base = webAddress(declared && attribute(declared, "href"), fetched) ?? fetched;
  return {
    canonical: canonical ?? fetched,
    isFile: base === void 0,
    resolve: (reference) => {
      const trimmed2 = reference.trim();
      if (trimmed2 === "" || trimmed2.length > longest2) return void 0;
      if (base !== void 0) return webAddress(trimmed2, base);
      if (/^(?:[a-z][a-z\d+.-]*:|[\\/])/i.test(trimmed2)) return webAddress(trimmed2, canonical);
      return localPath(trimmed2);
    }
  };
}
function webAddress(reference, base) {
  if (reference === void 0 || reference === "") return void 0;
  try {
    const { protocol, href } = new URL(reference, base);
    return protocol === "http:" || protocol === "https:" ? href : void 0;
  } catch {
    return void 0;
  }
}
function localPath(reference) {
  try {
    const path = decodeURIComponent(reference.replace(/[?#].*$/s, "")).replace(/^(?:\.\/)+/, "");
    const unsafe = path === "" || /[\\\0:]|^\//.test(path) || path.split("/").includes("..");
    return unsafe ? void 0 : path.normalize("NFC").replace(/[%?#]/g, encodeURIComponent);
  } catch {
    return void 0;
  }
}
var longest2;
var init_addresses = __esm({
  "src/read/html/pictures/addresses.ts"() {
    "use strict";
    init_tree();
    longest2 = 4e3;
  }
});

// src/read/marked/inline-pictures.ts
var InlinePictures;
var init_inline_pictures = __esm({
  "src/read/marked/inline-pictures.ts"() {
    "use strict";
    InlinePictures = class {
      pictures = /* @__PURE__ */ new Map();
      #names = /* @__PURE__ */ new Map();
      /**
       * @param type what stands behind `image/`: `png`, `svg+xml`
       * @returns what the document is to call it
       */
      add(type, content) {
        const known7 = this.#names.get(content);
        if (known7 !== void 0) return known7;
        const kind = type.toLowerCase().replace(/\+.*$/, "");
        const name = `picture-${this.#names.size + 1}.${kind === "jpeg" ? "jpg" : kind}`;
        this.#names.set(content, name);
        this.pictures.set(name, Buffer.from(content, "base64"));
        return name;
      }
    };
  }
});

// src/read/html/pictures/candidates.ts
function candidatesOf(image) {
  const sources = image.parent?.tag === "picture" ? [...elementsIn(image.parent)].filter(({ tag }) => tag === "source") : [];
  const late = [...image.attributes].flatMap(([name, value2]) => {
    if (!name.startsWith("data-") || !/src|original|url|lazy|image|img|full|hi-?res|large|photo/.test(name)) return [];
    return name.includes("srcset") || /\s\d+(?:\.\d+)?[wx]\s*(?:,|$)/.test(value2) ? readSrcset(value2) : [single(value2)];
  });
  const sets = [image, ...sources].flatMap(
    (element2) => ["srcset", "data-srcset", "data-lazy-srcset"].flatMap((name) => readSrcset(attribute(element2, name)))
  );
  return [...sets, ...late, single(attribute(image, "src"))].filter(({ reference }) => isPicture(reference));
}
function readSrcset(value2) {
  if (value2.startsWith("data:")) return [];
  return [
    ...value2.slice(0, 2e4).matchAll(/([^\s,]\S*?)(?:\s+([\d.]+)([wxh]))?\s*(?:,(?=\s)|,(?=https?:|\/)|$)/g)
  ].map(([, reference = "", figure2, unit]) => ({
    reference,
    ...figure2 === void 0 ? {} : { width: unit === "x" ? Number(figure2) * 600 : Number(figure2) }
  }));
}
function isPicture(reference) {
  if (/^data:/i.test(reference))
    return /^data:image\/(?:jpe?g|png|gif|webp|avif|svg\+xml);base64,/i.test(reference) && reference.length > 1500;
  return !/^(?:javascript|about|blob|file|chrome|moz-[a-z]+):/i.test(reference) && /[./]|^cid:/i.test(reference) && !/(?:^|[/_.=-])(?:blank|spacer|pixel|placeholder|transparent|lazy-?load(?:ing|er)?|loading|1x1|dummy)(?:[_.-][^/]*)?\.(?:gif|png|jpe?g|webp)/i.test(
    reference
  );
}
function bestCandidate(candidates) {
  const measured4 = candidates.filter(({ width = 0 }) => width > 0);
  const wide = (candidate) => candidate.width ?? 0;
  const sorted = [...measured4].sort((one, other) => wide(other) - wide(one));
  const best = sorted.find((candidate) => wide(candidate) <= widest) ?? sorted.at(-1);
  const plain4 = candidates.find(({ width }) => width === void 0);
  return best !== void 0 && (plain4 === void 0 || wide(best) >= 600) ? best : plain4 ?? best;
}
var single, widest;
var init_candidates = __esm({
  "src/read/html/pictures/candidates.ts"() {
    "use strict";
    init_tree();
    single = (value2) => ({ reference: value2.trim() });
    widest = 2048;
  }
});

// src/read/html/names.ts
function namesOf(element2) {
  return namingAttributes.map((name) => attribute(element2, name)).filter((value2) => value2 !== "").join(" ").slice(0, 500).replace(/(?<=[a-z\d])(?=[A-Z])/g, "-").replace(/_+/g, "-").toLowerCase();
}
var namingAttributes, named, captionNames, creditNames, pictureNames, leadNames, hiddenNames;
var init_names = __esm({
  "src/read/html/names.ts"() {
    "use strict";
    init_tree();
    namingAttributes = ["class", "id", "role", "itemprop", "data-component", "data-testid", "data-gu-name", "rel"];
    named = (words3) => new RegExp(`(?<![a-z])(?:${words3})s?(?![a-z])`);
    captionNames = new RegExp(
      `caption|chu-?thich|${named("cap|legend|cutline|mo-?ta-?anh").source}|(?:image|img|photo|pic|picture|thumb|fig|figure)-*(?:desc|description|note|text|title|info)(?![a-z])|(?<![a-z])(?:desc|description|note)-*(?:image|img|photo|pic|picture|cation)(?![a-z])`
    );
    creditNames = named(
      "credit|copyright|copyright-holder|photographer|source|nguon|nguon-?anh|tac-?gia|author|attribution|creator|agency"
    );
    pictureNames = named(
      "photo|picture|image|img|figure|thumb|thumbnail|pic|media|lightbox|gallery|slideshow|anh|hinh|hinh-?anh|fig"
    );
    leadNames = named(
      "sapo|lead|lede|standfirst|dek|deck|summary|subtitle|sub-?title|subhead|sub-?headline|intro|introduction|description|excerpt|teaser-?text|chapeau|abstract|tom-?tat"
    );
    hiddenNames = named("visually-?hidden|sr-only|screen-reader|screen-reader-text|assistive-text|offscreen");
  }
});

// src/read/html/pictures/decoration.ts
function isDecoration(image) {
  const sizes = ["width", "height"].map((side) => sizeOf(image, side));
  if (sizes.some((size) => size !== void 0 && size < smallest)) return true;
  if (decorative.test(namesOf(image))) return true;
  if (isDrawing(image) && ![...around(image)].some(({ tag }) => tag === "figure")) return true;
  let depth2 = 0;
  for (const element2 of around(image)) {
    if (decorative.test(namesOf(element2))) return true;
    depth2 += 1;
    if (depth2 === 2) break;
  }
  const place = attribute(image, "src").slice(0, 2e3).split(/[?#]/)[0]?.split("/").slice(-2).join("/") ?? "";
  return decorative.test(place.toLowerCase()) || attribute(image, "role") === "presentation";
}
function sizeOf(image, side) {
  const declared = /^\d+(?:\.\d+)?(?=\s*(?:px)?$)/.exec(attribute(image, side))?.[0];
  const styled = new RegExp(`(?:^|[;\\s])${side}\\s*:\\s*(\\d+)px`, "i").exec(
    attribute(image, "style").slice(0, 500)
  )?.[1];
  const size = declared ?? styled;
  return size === void 0 ? void 0 : Number(size);
}
var isDrawing, smallest, decorative;
var init_decoration = __esm({
  "src/read/html/pictures/decoration.ts"() {
    "use strict";
    init_names();
    init_tree();
    isDrawing = (image) => /^data:image\/svg|\.svgz?(?:$|[?#])/i.test(attribute(image, "src").slice(0, 4e3));
    smallest = 90;
    decorative = named(
      "logo|icon|avatar|emoji|smiley|sprite|badge|favicon|spin|loader|gravatar|spinner|pixel|beacon|counter|button|btn|author-(?:photo|image|img|pic)"
    );
  }
});

// src/read/html/pictures/picture-shelf.ts
function plainId(reference) {
  try {
    return `cid:${decodeURIComponent(reference.slice(4))}`;
  } catch {
    return void 0;
  }
}
var PictureShelf, imageTags;
var init_picture_shelf = __esm({
  "src/read/html/pictures/picture-shelf.ts"() {
    "use strict";
    init_inline_pictures();
    init_tree();
    init_candidates();
    init_decoration();
    PictureShelf = class {
      #addresses;
      #brought;
      #inline = new InlinePictures();
      /** @param brought pictures that came with the page, by their address or by `cid:` and their id */
      constructor(addresses, brought = /* @__PURE__ */ new Map()) {
        this.#addresses = addresses;
        this.#brought = brought;
      }
      /** The pictures of an element, or the one that it is, without decoration, each once. */
      picturesIn(element2) {
        const found = /* @__PURE__ */ new Map();
        const images = [element2, ...elementsIn(element2)].filter(({ tag }) => imageTags.has(tag));
        for (const each of images) {
          const image = isDecoration(each) ? void 0 : this.#imageOf(each);
          if (image === void 0 || found.has(image)) continue;
          const alternative = attribute(each, "alt").replace(/\s+-\s+(?:ảnh|photo|image|hình) \d+\.?$/iu, "");
          const told = /^\S+\.\w{3,4}$/.test(alternative) ? "" : alternative;
          found.set(image, { image, ...told === "" ? {} : { alternative: told } });
        }
        return [...found.values()];
      }
      #imageOf(image) {
        const candidates = candidatesOf(image);
        const brought = candidates.map(({ reference }) => this.#broughtAs(reference)).find((name) => name !== void 0);
        if (brought !== void 0) return brought;
        const inline = candidates.find(({ reference }) => /^data:/i.test(reference));
        const beside = this.#addresses.isFile ? bestCandidate(candidates.filter(({ reference }) => !/^(?:[a-z]+:|[\\/])/i.test(reference))) : void 0;
        const linked = candidates.filter(({ reference }) => !/^(?:data|cid):/i.test(reference));
        const best = beside ?? bestCandidate(linked);
        if (best !== void 0) return this.#addresses.resolve(best.reference);
        const [, type = "png", content] = /^data:image\/([^;,]+)[^,]*,(.*)$/is.exec(inline?.reference ?? "") ?? [];
        return content === void 0 ? void 0 : this.#inline.add(type, content);
      }
      #broughtAs(reference) {
        if (this.#brought.has(reference)) return reference;
        const resolved2 = /^cid:/i.test(reference) ? plainId(reference) : this.#addresses.resolve(reference);
        return resolved2 !== void 0 && this.#brought.has(resolved2) ? resolved2 : void 0;
      }
      /** Those of the pictures that came with the page which the parts show; nothing where there are none. */
      taken(parts) {
        const taken2 = /* @__PURE__ */ new Map();
        for (const part of parts) {
          const image = part.kind === "figure" ? part.image : void 0;
          const bytes = image === void 0 ? void 0 : this.#brought.get(image) ?? this.#inline.pictures.get(image);
          if (image !== void 0 && bytes !== void 0) taken2.set(image, bytes);
        }
        return taken2.size === 0 ? void 0 : taken2;
      }
    };
    imageTags = /* @__PURE__ */ new Set(["img", "amp-img", "image"]);
  }
});

// src/read/iso-date.ts
function isoDate2(text2) {
  if (text2 === void 0) return void 0;
  const trimmed2 = text2.trim().slice(0, 100);
  const [, year2, month, day] = /^(\d{4})-?(\d{2})(?:-?(\d{2}))?(?!\d)/.exec(trimmed2) ?? [];
  if (year2 !== void 0) return day === void 0 ? valid(year2, month) : valid(year2, month, day);
  const [, short, name, inYear] = /(?:^|[ ,])(\d{1,2}) ([a-z]{3})[a-z]* (\d{4})\b/i.exec(trimmed2) ?? [];
  if (name !== void 0) return valid(inYear, String(months.indexOf(name.toLowerCase()) + 1), short);
  const [, first = "", second = "", last] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\b/.exec(trimmed2) ?? [];
  return Number(first) > 12 || first === second ? valid(last, second, first) : void 0;
}
function valid(year2 = "", month = "", day) {
  const inRange = Number(month) >= 1 && Number(month) <= 12 && (day === void 0 || Number(day) >= 1 && Number(day) <= 31);
  if (!inRange || Number(year2) < 1600) return void 0;
  return [year2, month, ...day === void 0 ? [] : [day]].map((part) => part.padStart(2, "0")).join("-");
}
var months;
var init_iso_date = __esm({
  "src/read/iso-date.ts"() {
    "use strict";
    months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
  }
});

// src/read/html/character-references.ts
var withoutReferences, named2;
var init_character_references = __esm({
  "src/read/html/character-references.ts"() {
    "use strict";
    withoutReferences = (text2) => text2.replace(
      /&(?:#(\d{1,6})|#x([\da-f]{1,5})|(\w{2,6}));/gi,
      (whole2, decimal, hex, name) => {
        if (name !== void 0) return named2.get(name.toLowerCase()) ?? whole2;
        const code = decimal === void 0 ? Number.parseInt(hex ?? "", 16) : Number(decimal);
        return code > 31 && code < 1114112 ? String.fromCodePoint(code) : "";
      }
    );
    named2 = /* @__PURE__ */ new Map([
      ["quot", '"'],
      ["apos", "'"],
      ["amp", "&"],
      ["lt", "<"],
      ["gt", ">"],
      ["nbsp", " "]
    ]);
  }
});

// src/read/html/metadata/json-ld.ts
function readLinkedData(page) {
  const articles2 = [...elementsIn(page)].filter((element2) => element2.tag === "script" && /^application\/ld\+json/i.test(attribute(element2, "type"))).slice(0, 20).flatMap(({ children: children2 }) => records(parsed(children2.filter((child2) => typeof child2 === "string").join("")))).filter((record) => texts(record["@type"]).some((type) => /(?:Article|BlogPosting|Report)$/.test(type)));
  const [article2] = articles2;
  if (article2 === void 0) return {};
  return {
    title: text(article2["headline"]),
    name: text(article2["name"]),
    byline: names(article2["author"]) ?? names(article2["creator"]),
    published: text(article2["datePublished"]) ?? text(article2["dateCreated"]),
    publisher: names(article2["publisher"]),
    address: text(article2["url"]) ?? idOf(article2["mainEntityOfPage"]),
    description: text(article2["description"])
  };
}
function parsed(source) {
  if (source.length > 2e6) return void 0;
  const json = source.replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)|(?:-->|\/\*\]\]>\*\/|\]\]>)\s*;?\s*$/g, "").replace(/[\r\n\t]+/g, " ");
  try {
    return JSON.parse(json);
  } catch {
    return void 0;
  }
}
function records(value2, depth2 = 0) {
  if (depth2 > 3) return [];
  if (Array.isArray(value2)) return value2.slice(0, 200).flatMap((each) => records(each, depth2 + 1));
  if (!isRecord(value2)) return [];
  return [value2, ...records(value2["@graph"], depth2 + 1), ...records(value2["mainEntity"], depth2 + 1)];
}
function names(value2) {
  const all = (Array.isArray(value2) ? value2 : [value2]).map((each) => isRecord(each) ? text(each["name"]) : text(each)).filter((name) => name !== void 0 && !/^https?:/.test(name));
  return all.length === 0 ? void 0 : [...new Set(all)].join(", ");
}
var isRecord, texts, text, idOf;
var init_json_ld = __esm({
  "src/read/html/metadata/json-ld.ts"() {
    "use strict";
    init_tree();
    isRecord = (value2) => typeof value2 === "object" && value2 !== null && !Array.isArray(value2);
    texts = (value2) => (Array.isArray(value2) ? value2 : [value2]).filter((each) => typeof each === "string");
    text = (value2) => texts(value2).find((each) => /\S/.test(each));
    idOf = (value2) => isRecord(value2) ? text(value2["@id"]) : text(value2);
  }
});

// src/read/html/metadata/meta-tags.ts
function readMetaTags(page) {
  const values = /* @__PURE__ */ new Map();
  let canonical;
  for (const element2 of elementsIn(page)) {
    if (element2.tag === "link" && /\bcanonical\b/i.test(attribute(element2, "rel")))
      canonical ??= attribute(element2, "href");
    if (element2.tag !== "meta") continue;
    const content = attribute(element2, "content");
    for (const name of ["property", "name", "itemprop"].map((key) => attribute(element2, key).toLowerCase()))
      if (name !== "" && content !== "" && !values.has(name)) values.set(name, content.slice(0, 2e3));
  }
  const first = (...names2) => names2.map((name) => values.get(name)).find((value2) => value2 !== void 0);
  const author = first(
    "author",
    "article:author",
    "dc.creator",
    "dc:creator",
    "dcterms.creator",
    "parsely-author",
    "sailthru.author",
    "byl",
    "cxenseparse:author"
  );
  return {
    title: first("og:title", "twitter:title", "dc.title", "dc:title", "dcterms.title", "parsely-title", "headline"),
    byline: author !== void 0 && /^https?:/.test(author) ? void 0 : author,
    published: first(
      "article:published_time",
      "article:published",
      "datepublished",
      "pubdate",
      "publishdate",
      "publish-date",
      "dc.date.issued",
      "dc.date",
      "dc:date",
      "dcterms.created",
      "parsely-pub-date",
      "sailthru.date",
      "cxenseparse:recs:publishtime",
      "date",
      "its_publication"
    ),
    publisher: first("og:site_name", "application-name", "dc.publisher"),
    address: canonical === "" ? first("og:url") : canonical ?? first("og:url"),
    description: first("og:description", "description", "twitter:description")
  };
}
var init_meta_tags = __esm({
  "src/read/html/metadata/meta-tags.ts"() {
    "use strict";
    init_tree();
  }
});

// src/read/html/metadata/title.ts
function titleOf(page, told, publisher) {
  const elements = [...elementsIn(page)];
  const headings2 = elements.filter(({ tag }) => tag === "h1").map((heading) => textOf2(heading)).filter((text2) => text2 !== "");
  const lower = new Set(headings2.map((heading) => heading.toLowerCase()));
  const named4 = told.find((title) => title !== void 0 && lower.has(title.toLowerCase())) ?? told.find((title) => title !== void 0);
  const window = elements.find(({ tag }) => tag === "title");
  const given = withoutSite(named4 ?? (window && textOf2(window)), publisher);
  if (given === void 0) return headings2.length === 1 ? headings2[0] : void 0;
  const begun = given.replace(/\s*(?:…|\.\.\.)$/, "").toLowerCase();
  const shown2 = headings2.find((heading) => begun.length > 10 && heading.toLowerCase().startsWith(begun));
  if (shown2 !== void 0) return shown2.length < 300 ? shown2 : given;
  return named4 === void 0 && headings2.length === 1 ? headings2[0] : given;
}
function withoutSite(title, publisher) {
  if (title === void 0 || title === "" || title.length > 1e3) return void 0;
  const parts = /^(.{10,})(\s+[|»•·]\s+|\s+[-–—]\s+)([^|»•·]+)$/.exec(title);
  if (parts === null) return title;
  const [, before = title, separator = "", behind = ""] = parts;
  const site = publisher?.toLowerCase() ?? "";
  const tail = behind.toLowerCase();
  const isSite = site !== "" && (tail.includes(site) || site.includes(tail) || tail.replace(/\W/g, "") === site.replace(/\W/g, ""));
  if (isSite || tail.endsWith(".com") || tail.endsWith(".vn")) return withoutSite(before, publisher);
  const bar = /[|»•·]/.test(separator);
  return bar && behind.split(" ").length <= 4 && before.length > behind.length ? withoutSite(before, publisher) : title;
}
var init_title = __esm({
  "src/read/html/metadata/title.ts"() {
    "use strict";
    init_tree();
  }
});

// src/read/html/metadata/page-metadata.ts
function pageMetadata(page) {
  const linked = readLinkedData(page);
  const tags = readMetaTags(page);
  const publisher = plain2(linked.publisher ?? tags.publisher);
  return {
    title: titleOf(page, [linked.title, linked.name, tags.title].map(plain2), publisher ?? plain2(tags.publisher)),
    byline: plain2(linked.byline ?? tags.byline),
    published: isoDate2(linked.published) ?? isoDate2(tags.published) ?? markedDate(page),
    publisher,
    address: linked.address !== void 0 && /^https?:/.test(linked.address) && tags.address === void 0 ? linked.address : tags.address,
    description: plain2(linked.description ?? tags.description)
  };
}
function markedDate(page) {
  const dated = (element2) => isoDate2(dateIn(element2)) !== void 0;
  const published = findIn(
    page,
    (element2) => /datePublished|pubdate/i.test(attribute(element2, "itemprop")) && dated(element2)
  );
  const time = published ?? findIn(page, (element2) => element2.tag === "time" && dated(element2));
  return time && isoDate2(dateIn(time));
}
function plain2(text2) {
  if (text2 === void 0) return void 0;
  const decoded2 = withoutReferences(text2).replace(/<[^<>]*>/g, "").replace(/\s+/g, " ").trim();
  return decoded2 === "" ? void 0 : decoded2;
}
var dateIn;
var init_page_metadata = __esm({
  "src/read/html/metadata/page-metadata.ts"() {
    "use strict";
    init_tree();
    init_iso_date();
    init_character_references();
    init_json_ld();
    init_meta_tags();
    init_title();
    dateIn = (element2) => attribute(element2, "datetime") || attribute(element2, "content") || textOf2(element2).slice(0, 100);
  }
});

// src/read/html/parse-html.ts
async function parseHtml(html, name) {
  const { Parser } = await import("htmlparser2");
  const root = grown("#document", void 0, 0);
  let current = root;
  let depth2 = 0;
  let elements = 0;
  let attributes = 0;
  let texts3 = 0;
  let characters2 = 0;
  let opening3 = root;
  const parser = new Parser(
    {
      onopentagname: (tag) => {
        elements += 1;
        depth2 += 1;
        if (elements > pageLimits.elements)
          throw tooComplex(`${name} holds more than ${pageLimits.elements} elements.`);
        if (depth2 > pageLimits.depth)
          throw tooComplex(`${name} holds elements nested more than ${pageLimits.depth} deep.`);
        opening3 = grown(tag, current, elements);
        current.children.push(opening3);
        current = opening3;
      },
      onattribute: (key, value2) => {
        attributes += 1;
        if (attributes > pageLimits.attributes)
          throw tooComplex(`${name} holds more than ${pageLimits.attributes} attributes.`);
        const own = opening3.attributes;
        if (own.size < pageLimits.attributesOfElement && !own.has(key)) own.set(key, value2);
      },
      ontext: (text2) => {
        texts3 += 1;
        if (texts3 > pageLimits.texts) throw tooComplex(`${name} holds more than ${pageLimits.texts} pieces of text.`);
        if (current.tag === "style" || current.tag === "script" && !isData(current)) return;
        characters2 += text2.length;
        if (characters2 > pageLimits.characters)
          throw tooComplex(`${name} holds more than ${pageLimits.characters / 1e6} million characters of text.`);
        const last = current.children.at(-1);
        if (typeof last === "string") current.children[current.children.length - 1] = last + text2;
        else current.children.push(text2);
      },
      onclosetag: () => {
        depth2 -= 1;
        current = current.parent ?? root;
      }
    },
    { lowerCaseAttributeNames: true, lowerCaseTags: true, decodeEntities: true }
  );
  parser.end(html);
  return root;
}
var pageLimits, isData, grown;
var init_parse_html = __esm({
  "src/read/html/parse-html.ts"() {
    "use strict";
    init_refusals();
    pageLimits = {
      elements: 15e4,
      depth: 300,
      attributesOfElement: 100,
      attributes: 5e5,
      texts: 2e5,
      characters: 4e6
    };
    isData = ({ attributes }) => /^application\/ld\+json/i.test(attributes.get("type")?.trim() ?? "");
    grown = (tag, parent, number) => ({
      tag,
      attributes: /* @__PURE__ */ new Map(),
      children: [],
      parent,
      number
    });
  }
});

// src/read/html/select/furniture.ts
function isFurniture(element2, scope) {
  const byTag = furnitureTags.has(element2.tag) || furnitureRoles.has(attribute(element2, "role").toLowerCase());
  if (!byTag && (isPassage(element2, scope) || !furnitureNames.test(namesOf(element2)))) return false;
  return scope.share(element2) < 0.3;
}
var isPassage, furnitureTags, furnitureRoles, furnitureNames;
var init_furniture = __esm({
  "src/read/html/select/furniture.ts"() {
    "use strict";
    init_names();
    init_tree();
    isPassage = (element2, scope) => element2.tag === "p" && scope.holds(element2) && textOf2(element2).length > 120;
    furnitureTags = new Set("nav aside footer form button dialog select input label".split(" "));
    furnitureRoles = new Set(
      "navigation complementary contentinfo search dialog alert banner menu toolbar button".split(" ")
    );
    furnitureNames = named(
      [
        "nav|navbar|navigation|menu|breadcrumb|bread-crumb|pagination|pager|toolbar|tool-?box|side-?bar|footer|site-header|masthead|skip-link|back-to-top",
        "share|sharing|share-?bar|share-?box|shared|social|socials|social-?media|sns|fb-like|zalo|addthis|sharedaddy|follow-us|like-?box",
        "related|relate|relation|relates|related-?(?:news|posts|articles?|links?|stories)|see-?also|read-?(?:more|next|also)|more-(?:stories|news|on|from)|recommend|recommended|recommendation|recirc|recirculation|you-may-(?:also-)?like|up-?next|also-(?:read|like)|most-?(?:read|viewed|popular)|popular|trending|latest-?news|other-?news|onward|rich-?link|link-?list|box-?tin|box-?tin-?lien-?quan|tin-?lien-?quan|tin-?khac|bai-?lien-?quan|doc-?them|xem-?them|tin-?cung|list-?news|news-?list",
        "tag|tags|tag-?list|tag-?cloud|keyword|topics?-?list|tu-?khoa|article-tags",
        "comment|comments|respond|discussion|disqus|fb-comments|binh-?luan|y-?kien|box-?comment",
        "author-?(?:box|bio|card|info|profile)|about-(?:the-)?author|writer-?box|bio",
        "newsletter|subscribe|subscription|sign-?up|paywall|registration|login|cookie|consent|gdpr|popup|pop-?up|modal|overlay|toast",
        "ad|ads|advert|advertisement|advertising|advertorial|adsbygoogle|ad-?(?:slot|unit|box|banner|container|wrapper|label)|banner|banner-?ads?|sponsor|sponsored|promo|promotion|promoted|outbrain|taboola|dfp|mgid|quang-?cao",
        "rating|vote|poll|player-?controls|print-?(?:button|link)|print-only|toc|table-of-contents|app-?download|donate|donation|support-us|contribution",
        "gmail-signature|moz-signature|moz-cite-prefix|gmail-attr|gmail-quote|div-rply-fwd-msg|appendonsend|yahoo-quoted|mailing-preview|preheader|unsubscribe"
      ].join("|")
    );
  }
});

// src/read/html/select/particulars.ts
function saysOfArticle(element2) {
  const says = calledFor(element2);
  if (says === void 0) return void 0;
  const text2 = textOf2(element2);
  if (text2 === "" || text2.length > longest3) return void 0;
  const other = findIn(element2, (inner) => ![void 0, says].includes(calledFor(inner)));
  return other === void 0 ? says : void 0;
}
function calledFor(element2) {
  if (/^(?:h\d|figcaption|li|td|th|article|main|body|section|blockquote)$/.test(element2.tag)) return void 0;
  const names2 = namesOf(element2);
  if (dateNames.test(names2) || element2.tag === "time") return "date";
  return authorNames.test(names2) || attribute(element2, "rel") === "author" ? "author" : void 0;
}
var longest3, authorNames, dateNames;
var init_particulars = __esm({
  "src/read/html/select/particulars.ts"() {
    "use strict";
    init_names();
    init_tree();
    longest3 = 160;
    authorNames = named(
      "author|authors|byline|by-line|contributor|writer|tac-?gia|author-?name|author-?mail|ten-?tac-?gia|art-?author"
    );
    dateNames = named(
      "date|posted-on|datetime|date-?time|time|timestamp|time-?stamp|pub-?date|publish|published|published-?(?:date|time|at|on)|post-?(?:date|time)|entry-date|date-?(?:line|published|modified)|ngay|ngay-?dang|thoi-?gian|meta|article-?meta|post-?meta|entry-?meta|article-?info|detail-?time|updated"
    );
  }
});

// src/read/html/parts/hidden.ts
function isHidden(element2) {
  return element2.attributes.has("hidden") || /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attribute(element2, "style").slice(0, 500)) || hiddenNames.test(namesOf(element2));
}
var init_hidden = __esm({
  "src/read/html/parts/hidden.ts"() {
    "use strict";
    init_names();
    init_tree();
  }
});

// src/read/html/parts/caption-words.ts
function wordsOf2(caption, leftOut5 = []) {
  const isOut = (inner) => leftOut5.includes(inner) || isHidden(inner) || inner.tag === "button";
  const isCredit = (inner) => {
    const marked = creditTags.has(inner.tag) || creditNames.test(namesOf(inner));
    return marked && !isOut(inner) && textOf2(inner).length <= 150;
  };
  const credits = outermost([...elementsIn(caption)].filter(isCredit), isCredit).filter(
    (credit2) => !within(credit2, leftOut5)
  );
  const all = textOf2(caption, isOut);
  const text2 = textOf2(caption, (inner) => isOut(inner) || credits.includes(inner));
  const credit = joined(credits.map((each) => textOf2(each, isOut).replace(/^\(([^()]*)\)$/, "$1")));
  const whole2 = text2.replace(/[\s()[\].,:;|/–—-]/g, "") === "";
  if (whole2 && credits.every(({ tag }) => creditTags.has(tag))) return { text: all, credit: "" };
  return whole2 ? { text: "", credit } : { text: text2.replace(/\s*[([|]\s*[)\]]?\s*$/, ""), credit };
}
function outermost(elements, isOne) {
  return elements.filter((element2) => {
    for (let outer = element2.parent; outer !== void 0; outer = outer.parent)
      if (elements.includes(outer) && isOne(outer)) return false;
    return true;
  });
}
var creditTags, within, creditOf, isLabelledCredit, joined;
var init_caption_words = __esm({
  "src/read/html/parts/caption-words.ts"() {
    "use strict";
    init_names();
    init_tree();
    init_hidden();
    creditTags = /* @__PURE__ */ new Set(["small", "cite"]);
    within = (element2, others) => others.some((other) => [...elementsIn(other)].includes(element2));
    creditOf = (element2) => ({
      text: "",
      credit: textOf2(element2, isHidden)
    });
    isLabelledCredit = (element2, captions2) => /(?:source|credit|photo(?:graph)?|ảnh|nguồn)\s*(?:[,:]|by\b)/iu.test(
      textOf2(element2, (inner) => captions2.includes(inner))
    );
    joined = (texts3) => texts3.filter((text2) => text2 !== "").join(" ");
  }
});

// src/read/html/parts/figure.ts
function figuresOf(element2, shelf) {
  if (imageTags.has(element2.tag) || element2.tag === "picture") return shelf.picturesIn(element2).map(asFigure);
  const inside = fewIn(element2);
  if (inside === void 0) return void 0;
  const shown2 = inside.filter(({ tag }) => imageTags.has(tag) || tag === "video");
  if (shown2.length === 0) return isCaption(element2) ? captionAlone(element2) : void 0;
  if (inside.some(({ tag }) => passages.has(tag) || tag === "figure" && element2.tag !== "figure")) return void 0;
  if (inside.filter(({ tag }) => tag === "figure").length > 1) return void 0;
  const captions2 = outermost(inside.filter(isCaption), isCaption);
  const other = textOf2(element2, (inner) => captions2.includes(inner) || isHidden(inner));
  const captioned4 = captions2.map(
    (caption2) => captions2.length > 1 && creditNames.test(namesOf(caption2)) ? creditOf(caption2) : wordsOf2(caption2)
  ).filter((words4) => words4.text !== "" || words4.credit !== "");
  const text2 = joined(captioned4.map((words4) => words4.text));
  if (text2.length > longest4 || other.length > longest4) return void 0;
  const named4 = element2.tag === "figure" || pictureNames.test(namesOf(element2)) || /^photo$/i.test(attribute(element2, "type"));
  if (other !== "" && !named4 && (captions2.length === 0 || other.length > 60)) return void 0;
  const rest = other === "" ? { text: "", credit: "" } : wordsOf2(element2, captions2);
  const beside = captioned4.length > 0 && isLabelledCredit(element2, captions2) ? rest.text : "";
  const credit = joined([...captioned4.map((words4) => words4.credit), rest.credit, beside]);
  const caption = captioned4.length > 0 ? text2 : rest.text;
  const [first, ...more] = shelf.picturesIn(element2);
  if (caption === "" && credit === "") return first === void 0 ? void 0 : [first, ...more].map(asFigure);
  const words3 = { ...caption === "" ? {} : { caption }, ...credit === "" ? {} : { credit } };
  return [{ kind: "figure", ...words3, ...first }, ...more.map(asFigure)];
}
function fewIn(element2) {
  const inside = [];
  for (const each of elementsIn(element2)) if (inside.push(each) > mostElements) return void 0;
  return inside;
}
function captionAlone(element2) {
  const { text: text2, credit } = wordsOf2(element2);
  if (text2 === "" || text2.length > longest4) return void 0;
  return [{ kind: "figure", caption: text2, ...credit === "" ? {} : { credit } }];
}
var mostElements, asFigure, longest4, passages, isCaption;
var init_figure = __esm({
  "src/read/html/parts/figure.ts"() {
    "use strict";
    init_names();
    init_picture_shelf();
    init_tree();
    init_caption_words();
    init_hidden();
    mostElements = 300;
    asFigure = (picture) => ({
      kind: "figure",
      ...picture
    });
    longest4 = 800;
    passages = new Set("h1 h2 h3 h4 h5 h6 ul ol blockquote article section form".split(" "));
    isCaption = (element2) => element2.tag === "figcaption" || !["a", "html", "body", "table", "caption", "figure", "img"].includes(element2.tag) && captionNames.test(namesOf(element2)) && ![...elementsIn(element2)].some(({ tag }) => imageTags.has(tag));
  }
});

// src/read/html/parts/run-marks.ts
var noMarks, marksInside, isStyledBold, style;
var init_run_marks = __esm({
  "src/read/html/parts/run-marks.ts"() {
    "use strict";
    init_tree();
    noMarks = { bold: false, italic: false, linked: false, kept: false };
    marksInside = (element2, around2) => ({
      ...around2,
      bold: around2.bold || element2.tag === "b" || element2.tag === "strong" || isStyledBold(element2),
      italic: around2.italic || element2.tag === "i" || element2.tag === "em" || /font-style\s*:\s*italic/i.test(style(element2)),
      linked: around2.linked || element2.tag === "a"
    });
    isStyledBold = (element2) => /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(style(element2));
    style = (element2) => attribute(element2, "style").slice(0, 300);
  }
});

// src/read/html/parts/line-buffer.ts
function joined2(lines) {
  const paragraphs = [];
  let previous = "";
  for (const line of lines) {
    const text2 = plain3(line);
    const last = paragraphs.at(-1);
    const apart = previous === "" || readMarker(text2) !== void 0 || previous.length > 60 && endsSentence(previous);
    if (text2 !== "") {
      if (last === void 0 || apart) paragraphs.push([...line]);
      else last.push({ text: " ", ...noMarks }, ...line);
    }
    previous = text2;
  }
  return paragraphs;
}
function measured3(runs2) {
  const length2 = ({ text: text2 }) => text2.replace(/\s+/g, "").length;
  const total = runs2.reduce((sum, run) => sum + length2(run), 0);
  const share = (mark2) => total === 0 ? 0 : runs2.reduce((sum, run) => sum + (run[mark2] ? length2(run) : 0), 0) / total;
  return {
    text: plain3(runs2),
    bold: share("bold"),
    italic: share("italic"),
    linked: share("linked"),
    kept: runs2.some(({ kept, text: text2 }) => kept && /\S/.test(text2))
  };
}
var LineBuffer, plain3;
var init_line_buffer = __esm({
  "src/read/html/parts/line-buffer.ts"() {
    "use strict";
    init_line();
    init_marker();
    init_run_marks();
    LineBuffer = class {
      #lines = [[]];
      add(text2, marks) {
        this.#lines.at(-1)?.push({ text: text2, ...marks });
      }
      /** What `<br>` does. */
      endLine() {
        this.#lines.push([]);
      }
      /** The paragraphs so far; the buffer is empty again. */
      take() {
        const lines = this.#lines;
        this.#lines = [[]];
        return joined2(lines).map(measured3).filter(({ text: text2 }) => text2 !== "");
      }
    };
    plain3 = (runs2) => runs2.map(({ text: text2 }) => text2).join("").replace(/\s+/g, " ").trim();
  }
});

// src/read/list-number.ts
function listNumber(value2, format) {
  if (value2 < 1 || value2 > 3999) return String(value2);
  switch (format) {
    case "lower-letter":
      return letters(value2);
    case "upper-letter":
      return letters(value2).toUpperCase();
    case "lower-roman":
      return roman(value2).toLowerCase();
    case "upper-roman":
      return roman(value2);
    default:
      return String(value2);
  }
}
function roman(value2) {
  let left = value2;
  let written3 = "";
  for (const [worth, sign] of romanSigns) {
    written3 += sign.repeat(Math.floor(left / worth));
    left %= worth;
  }
  return written3;
}
var formatOfSign, signs, letters, romanSigns;
var init_list_number = __esm({
  "src/read/list-number.ts"() {
    "use strict";
    formatOfSign = (sign) => signs.get(sign) ?? "decimal";
    signs = /* @__PURE__ */ new Map([
      ["a", "lower-letter"],
      ["A", "upper-letter"],
      ["i", "lower-roman"],
      ["I", "upper-roman"]
    ]);
    letters = (value2) => String.fromCharCode(97 + (value2 - 1) % 26).repeat(1 + Math.floor((value2 - 1) / 26));
    romanSigns = [
      [1e3, "M"],
      [900, "CM"],
      [500, "D"],
      [400, "CD"],
      [100, "C"],
      [90, "XC"],
      [50, "L"],
      [40, "XL"],
      [10, "X"],
      [9, "IX"],
      [5, "V"],
      [4, "IV"],
      [1, "I"]
    ];
  }
});

// src/read/html/parts/list.ts
function listOf2(element2) {
  if (!isList(element2)) return void 0;
  if ([...elementsIn(element2)].some(({ tag }) => passages2.has(tag))) return void 0;
  const items = itemsOf2(element2, 0);
  return items.length === 0 || items.some(({ text: text2 }) => text2.length > longestItem) ? void 0 : { kind: "list", ordered: element2.tag === "ol", items };
}
function itemsOf2(list4, depth2) {
  const from2 = Number.parseInt(attribute(list4, "start"), 10) || 1;
  let count4 = from2 - 1;
  return innerElements(list4).flatMap((inner) => {
    if (isList(inner)) return itemsOf2(inner, depth2 + 1);
    if (inner.tag !== "li") return [];
    const text2 = textOf2(inner, isList);
    const below = [...elementsIn(inner)].filter((each) => isList(each) && nearestList(each) === list4);
    const nested = below.flatMap((each) => itemsOf2(each, depth2 + 1));
    if (text2 === "") return nested;
    count4 += 1;
    const marker2 = list4.tag === "ol" ? `${listNumber(count4, formatOfSign(attribute(list4, "type")))}.` : depth2 > 0 ? "-" : void 0;
    return [{ ...marker2 === void 0 ? {} : { marker: marker2 }, text: text2, depth: depth2 }, ...nested];
  });
}
function nearestList({ parent }) {
  let current = parent;
  while (current !== void 0 && !isList(current)) current = current.parent;
  return current;
}
var isList, passages2, longestItem;
var init_list = __esm({
  "src/read/html/parts/list.ts"() {
    "use strict";
    init_list_number();
    init_tree();
    isList = ({ tag }) => tag === "ul" || tag === "ol" || tag === "menu";
    passages2 = new Set("h1 h2 h3 h4 h5 h6 figure img picture table blockquote pre".split(" "));
    longestItem = 1500;
  }
});

// src/read/html/parts/table.ts
function tableOf(element2) {
  const figure2 = element2.tag === "figure" ? element2 : void 0;
  const table = figure2 ? [...elementsIn(figure2)].find(({ tag }) => tag === "table") : element2;
  if (table?.tag !== "table") return void 0;
  const inside = [...elementsIn(table)];
  if (inside.some(({ tag }) => tag === "table" || tag === "img" || tag === "iframe")) return void 0;
  const lines = rowsOf(table);
  const rows = squared(lines);
  const columns = rows[0]?.length ?? 0;
  if (columns < 2 || rows.length < 2 || rows.flat().some((cell2) => cell2.length > longestCell)) return void 0;
  const named4 = inside.find(({ tag }) => tag === "caption") ?? figure2?.children.find(isFigcaption);
  const caption = named4 && textOf2(named4);
  const [first = []] = rows;
  const spans = caption === void 0 && lines[0]?.cells.length === 1 && rows.length > 2;
  const body = spans ? rows.slice(1) : rows;
  const header = lines[spans ? 1 : 0];
  return {
    kind: "table",
    header: header !== void 0 && (header.inHead || header.cells.every(isHeading)),
    rows: body,
    caption: spans ? first[0] : caption === "" ? void 0 : caption
  };
}
function rowsOf(table) {
  const groups = innerElements(table).filter(({ tag }) => ["thead", "tbody", "tfoot"].includes(tag));
  return [table, ...groups].flatMap(
    (group) => innerElements(group).filter(({ tag }) => tag === "tr").map((row) => ({ row, group }))
  ).slice(0, most3.rows).map(({ row, group }) => ({
    cells: innerElements(row).filter(({ tag }) => tag === "td" || tag === "th"),
    inHead: group.tag === "thead"
  })).filter(({ cells }) => cells.some((cell2) => textOf2(cell2) !== ""));
}
function isHeading(cell2) {
  if (cell2.tag === "th") return true;
  return textOf2(cell2) !== "" && textOf2(cell2, ({ tag }) => tag === "b" || tag === "strong") === "";
}
function squared(lines) {
  const rows = lines.map(() => []);
  lines.forEach(({ cells }, index2) => {
    let column = 0;
    for (const cell2 of cells) {
      while (rows[index2]?.[column] !== void 0) column += 1;
      const [across, down] = ["colspan", "rowspan"].map((name) => spanOf(cell2, name));
      const text2 = textOf2(cell2);
      for (let row = index2; row < Math.min(rows.length, index2 + (down ?? 1)); row += 1)
        for (let next = column; next < Math.min(most3.columns, column + (across ?? 1)); next += 1) {
          const target = rows[row];
          if (target !== void 0) target[next] = next === column ? text2 : "";
        }
      column += across ?? 1;
      if (column >= most3.columns) break;
    }
  });
  const width = rows.reduce((widest2, row) => Math.max(widest2, row.length), 0);
  return rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ""));
}
function spanOf(cell2, name) {
  const span = Number.parseInt(attribute(cell2, name), 10);
  return span > 1 ? Math.min(span, 1e3) : 1;
}
var isFigcaption, longestCell, most3;
var init_table2 = __esm({
  "src/read/html/parts/table.ts"() {
    "use strict";
    init_tree();
    isFigcaption = (child2) => typeof child2 !== "string" && child2.tag === "figcaption";
    longestCell = 500;
    most3 = { columns: 60, rows: 2e3 };
  }
});

// src/read/html/parts/drafts.ts
function draftsOf(scope, shelf) {
  const writer = new DraftWriter(scope, shelf);
  writer.walk(scope.root, noMarks);
  writer.endParagraph(scope.root);
  return writer.drafts;
}
function linkedShare(element2) {
  const all = textOf2(element2).length;
  return all === 0 ? 0 : 1 - textOf2(element2, ({ tag }) => tag === "a").length / all;
}
var DraftWriter, standsAlone, isPassage2;
var init_drafts = __esm({
  "src/read/html/parts/drafts.ts"() {
    "use strict";
    init_picture_shelf();
    init_furniture();
    init_particulars();
    init_tree();
    init_figure();
    init_hidden();
    init_line_buffer();
    init_list();
    init_run_marks();
    init_table2();
    DraftWriter = class {
      drafts = [];
      #buffer = new LineBuffer();
      #scope;
      #shelf;
      #quoted = 0;
      constructor(scope, shelf) {
        this.#scope = scope;
        this.#shelf = shelf;
      }
      walk(element2, marks) {
        for (const child2 of element2.children) {
          if (typeof child2 === "string") this.#buffer.add(child2, { ...marks, kept: this.#scope.holds(element2) });
          else this.#visit(child2, marks);
        }
      }
      endParagraph(from2) {
        for (const { text: text2, ...measures2 } of this.#buffer.take())
          this.drafts.push({ part: { kind: this.#quoted > 0 ? "quote" : "paragraph", text: text2 }, from: from2, ...measures2 });
      }
      #visit(element2, marks) {
        const { tag } = element2;
        if (tag === "br") this.#buffer.endLine();
        else if (tag === "noscript") this.#late(element2);
        else if (silentTags.has(tag) || isHidden(element2) || isFurniture(element2, this.#scope)) {
          if (!inlineTags.has(tag)) this.#between(element2);
        } else if (imageTags.has(tag) || tag === "picture") this.#figures(element2, figuresOf(element2, this.#shelf) ?? []);
        else if (inlineTags.has(tag)) this.#inline(element2, marks);
        else this.#block(element2, marks);
      }
      #inline(element2, marks) {
        const says = standsAlone(element2) ? saysOfArticle(element2) : void 0;
        if (says !== void 0) {
          this.#between(element2);
          this.#push({ kind: "paragraph", text: textOf2(element2, isHidden) }, element2, says);
          return;
        }
        this.walk(element2, marksInside(element2, marks));
      }
      #block(element2, marks) {
        this.#between(element2);
        const says = saysOfArticle(element2);
        if (says !== void 0) this.#push({ kind: "paragraph", text: textOf2(element2, isHidden) }, element2, says);
        else if (!this.#whole(element2)) this.#container(element2, marks);
      }
      /** The element as one part, where it is one. */
      #whole(element2) {
        const level2 = /^h([1-6])$/.exec(element2.tag)?.[1];
        if (level2 !== void 0) {
          const text2 = textOf2(element2, isHidden);
          const pictures = figuresOf(element2, this.#shelf);
          if (pictures !== void 0) this.#figures(element2, pictures);
          else if (isPassage2(text2)) this.#push({ kind: "paragraph", text: text2 }, element2);
          else this.#push({ kind: "heading", level: Number(level2), text: text2 }, element2);
          return true;
        }
        const figures2 = figuresOf(element2, this.#shelf);
        if (figures2 !== void 0) {
          this.#figures(element2, figures2);
          return true;
        }
        const part = listOf2(element2) ?? tableOf(element2);
        if (part !== void 0) this.#push(part, element2);
        return part !== void 0;
      }
      #container(element2, marks) {
        const quotes = element2.tag === "blockquote" ? 1 : 0;
        this.#quoted += quotes;
        this.walk(element2, { ...marks, bold: marks.bold || isStyledBold(element2) });
        this.endParagraph(element2);
        this.#quoted -= quotes;
      }
      /** Pictures that are loaded late stand in `<noscript>` a second time. */
      #late(element2) {
        const [picture, ...more] = this.#shelf.picturesIn(element2);
        if (picture === void 0 || more.length > 0 || textOf2(element2) !== "") return;
        const last = this.drafts.at(-1)?.part;
        if (last?.kind !== "figure" || last.image === void 0) this.#figures(element2, [{ kind: "figure", ...picture }]);
      }
      #figures(element2, figures2) {
        this.#between(element2);
        for (const figure2 of figures2) this.#push(figure2, element2);
      }
      #between(element2) {
        this.endParagraph(element2.parent ?? element2);
      }
      #push(part, from2, says) {
        const linked = part.kind === "list" || part.kind === "heading" ? linkedShare(from2) : 0;
        this.drafts.push({ part, from: from2, kept: this.#scope.holdsWithin(from2), linked, bold: 0, italic: 0, says });
      }
    };
    standsAlone = ({ parent }) => parent?.children.every((child2) => typeof child2 !== "string" || !/\S/.test(child2)) === true;
    isPassage2 = (text2) => text2.length > 200 || text2.length > 60 && /[.…]["'”’»)]*$/u.test(text2);
  }
});

// src/read/html/select/bold-headings.ts
function isBoldHeading({ part, bold }, below) {
  if (part.kind !== "paragraph" || bold < 0.95 || !looksLikeHeading(part.text, 110)) return false;
  return below !== void 0 && below.part.kind !== "heading" && (below.part.kind !== "paragraph" || below.bold < 0.5);
}
var withBoldHeadings;
var init_bold_headings = __esm({
  "src/read/html/select/bold-headings.ts"() {
    "use strict";
    init_line();
    withBoldHeadings = (article2) => {
      const { drafts } = article2;
      const bold = drafts.filter((draft, index2) => index2 > 0 && isBoldHeading(draft, drafts[index2 + 1]));
      const marked = drafts.some(({ part }) => part.kind === "heading");
      if (bold.length === 0 || marked && bold.length < 2) return article2;
      const headings2 = new Set(bold);
      return {
        ...article2,
        drafts: drafts.map(
          (draft) => headings2.has(draft) && "text" in draft.part ? { ...draft, part: { kind: "heading", level: 3, text: draft.part.text } } : draft
        )
      };
    };
  }
});

// src/read/html/select/captions.ts
function captionOf(draft, picture) {
  const marked = markedCaption(draft);
  if (marked !== void 0) return marked;
  const { part, italic } = draft;
  const set = italic > 0.9 || isCentred(draft.from) || isAroundPicture(draft.from, picture.from);
  return part.kind === "paragraph" && set && part.text.length <= 300 && draft.linked < 0.5 ? { caption: part.text } : void 0;
}
function joined3(picture, caption) {
  if (caption === void 0 || picture.kind !== "figure" || picture.image === void 0 || picture.caption !== void 0)
    return void 0;
  const credit = picture.credit ?? caption.credit;
  return { ...picture, caption: caption.caption, ...credit === void 0 ? {} : { credit } };
}
var withCaptions, markedCaption, isAroundPicture, isCentred;
var init_captions = __esm({
  "src/read/html/select/captions.ts"() {
    "use strict";
    init_tree();
    withCaptions = (article2) => {
      const drafts = [];
      for (const draft of article2.drafts) {
        const last = drafts.at(-1);
        const below = last && joined3(last.part, captionOf(draft, last));
        const above = below === void 0 && last !== void 0 ? joined3(draft.part, markedCaption(last)) : void 0;
        const part = below ?? above;
        if (last !== void 0 && part !== void 0) {
          drafts[drafts.length - 1] = {
            ...last,
            part,
            from: below === void 0 ? draft.from : last.from,
            kept: last.kept || draft.kept
          };
        } else {
          drafts.push(draft);
        }
      }
      return { ...article2, drafts };
    };
    markedCaption = ({ part }) => part.kind === "figure" && part.image === void 0 && part.caption !== void 0 ? { caption: part.caption, credit: part.credit } : void 0;
    isAroundPicture = (element2, picture) => element2.tag === "p" && [picture, picture.parent, picture.parent?.parent].includes(element2);
    isCentred = (element2) => element2.tag === "center" || /^center$/i.test(attribute(element2, "align")) || /text-align\s*:\s*center/i.test(attribute(element2, "style").slice(0, 300));
  }
});

// src/read/html/parts/draft.ts
var wordsOfPart;
var init_draft = __esm({
  "src/read/html/parts/draft.ts"() {
    "use strict";
    wordsOfPart = (part) => part.kind === "figure" ? part.caption ?? "" : "text" in part ? part.text : "";
  }
});

// src/read/html/select/closing-lines.ts
function isSignature({ part, bold, italic, from: from2 }) {
  if (part.kind !== "paragraph") return false;
  const { text: text2 } = part;
  if (text2.length > 60 || text2.split(" ").length > 8 || /[.!?…:]["'”’»]?$/u.test(text2) || /\d/.test(text2)) return false;
  if (/^[([].*[)\]]$/.test(text2)) return true;
  return /^\p{Lu}/u.test(text2) && (bold > 0.9 || italic > 0.9 || isRight(from2));
}
var withoutClosingLines, isRight;
var init_closing_lines = __esm({
  "src/read/html/select/closing-lines.ts"() {
    "use strict";
    init_tree();
    init_draft();
    withoutClosingLines = (article2) => {
      const drafts = [...article2.drafts];
      let { byline } = article2;
      for (let count4 = 0; count4 < 3; count4 += 1) {
        const index2 = drafts.findLastIndex(({ part }) => part.kind !== "figure");
        const draft = drafts[index2];
        if (draft === void 0 || index2 < 2 || !isSignature(draft)) break;
        const name = wordsOfPart(draft.part).replace(/^[([]|[)\].]+$/g, "").trim();
        byline ??= name;
        drafts.splice(index2, 1);
      }
      return { ...article2, drafts, byline };
    };
    isRight = (element2) => /^right$/i.test(attribute(element2, "align")) || /text-align\s*:\s*(?:right|end)/i.test(attribute(element2, "style").slice(0, 300));
  }
});

// src/read/html/select/empty-sections.ts
var withoutEmptySections;
var init_empty_sections = __esm({
  "src/read/html/select/empty-sections.ts"() {
    "use strict";
    withoutEmptySections = (article2) => {
      const { drafts } = article2;
      const kept = drafts.filter(({ part }, index2) => {
        if (part.kind !== "heading") return true;
        const below = drafts.slice(index2 + 1).find((draft) => draft.part.kind !== "figure" || draft.part.caption !== void 0)?.part;
        return below !== void 0 && (below.kind !== "heading" || below.level > part.level);
      });
      return { ...article2, drafts: kept };
    };
  }
});

// src/read/html/select/site-phrases.ts
function isSiteLine(text2, linked) {
  const bare = text2.replace(/^[\s>»›→•*|·–—▶►👉-]+/u, "").trim();
  if (bare === "") return true;
  if (whole.test(bare)) return true;
  if (bare.length <= 300 && openings.test(bare)) return true;
  if (bare.length <= 250 && rights.test(bare)) return true;
  if (linked > 0.6 && /^\s*[>»›→▶►👉]/u.test(text2)) return true;
  return linked > 0.9 && bare.length > 15 && !/[.!?…]["'”’»)\]]*$/u.test(bare);
}
var opensLinks, whole, openings, rights;
var init_site_phrases = __esm({
  "src/read/html/select/site-phrases.ts"() {
    "use strict";
    opensLinks = (text2) => whole.test(text2.replace(/[\s:.…]+$/u, "").trim());
    whole = new RegExp(
      `^(?:${[
        "advertisement|advertising|sponsored|sponsored content|qu\u1EA3ng c\xE1o|publicit\xE9|anzeige|werbung|publicidad|iklan|story continues below(?: this)?(?: advertisement)?|article continues after advertisement|continue reading(?: the main story)?|skip (?:advertisement|past .{0,40})|scroll to continue(?: .{0,40})?",
        "read more|read also|also read|see also|related(?: (?:news|articles?|stories|story|topics|content|links|posts))?|more on this(?: story)?|more stories|recommended(?: for you| reading)?|most (?:read|popular|viewed)|top stories|you may also like|what to read next|explore more(?: on these topics)?",
        "xem th\xEAm|\u0111\u1ECDc th\xEAm|\u0111\u1ECDc ti\u1EBFp|tin li\xEAn quan|tin c\xF9ng (?:chuy\xEAn m\u1EE5c|ch\u1EE7 \u0111\u1EC1)|tin kh\xE1c|c\xE1c tin kh\xE1c|tin m\u1EDBi(?: nh\u1EA5t)?|tin \u0111\u1ECDc nhi\u1EC1u|\u0111\u1ECDc nhi\u1EC1u(?: nh\u1EA5t)?|b\xE0i li\xEAn quan|b\xE0i vi\u1EBFt li\xEAn quan|tin b\xE0i li\xEAn quan|c\xF3 th\u1EC3 b\u1EA1n quan t\xE2m|b\u1EA1n c\xF3 th\u1EC3 quan t\xE2m|c\xF9ng chuy\xEAn m\u1EE5c|ch\u1EE7 \u0111\u1EC1 li\xEAn quan|tin n\u1ED5i b\u1EADt",
        "leia mais|lire aussi|\xE0 lire aussi|en savoir plus|weiterlesen|mehr zum thema|lesen sie auch|lea tambi\xE9n|le puede interesar|baca juga|leggi anche",
        "share|share this(?: article| story| post)?|share on .{0,30}|tweet|print|email|copy link|link copied!?|save|listen|comments?(?: \\(\\d+\\))?|leave a (?:comment|reply)|post a comment|view comments|no comments|\\d+ comments?|tags?|topics|follow us(?: on .{0,60})?|subscribe(?: now)?|sign up|log ?in|back to top|reuse this content|minute read|\\d+ min(?:ute)?s? read",
        "chia s\u1EBB|b\xECnh lu\u1EADn|\xFD ki\u1EBFn(?: c\u1EE7a b\u1EA1n)?|g\u1EEDi b\xECnh lu\u1EADn|sao ch\xE9p li\xEAn k\u1EBFt|copy link|in b\xE0i(?: vi\u1EBFt)?|theo d\xF5i|nghe \u0111\u1ECDc b\xE0i|th\xEDch|l\u01B0u b\xE0i|t\u1EEB kh\xF3a|t\u1EEB kho\xE1|tr\u1EDF l\u1EA1i|v\u1EC1 trang ch\u1EE7|\\d+ b\xECnh lu\u1EADn|video \u0111ang hot"
      ].join("|")})\\s*[:.\u2026]*$`,
      "iu"
    );
    openings = new RegExp(
      `^(?:${[
        "(?:read more|read also|also read|read|see also|see more|related|more|watch|listen|don.t miss|recommended|lire aussi|lesen sie auch|lea tambi\xE9n|baca juga)\\s*(?::|\xBB|>|\u2192|\\|)",
        "(?:m\u1EDDi (?:qu\xFD )?(?:\u0111\u1ED9c gi\u1EA3|b\u1EA1n \u0111\u1ECDc|b\u1EA1n)\\s+(?:xem|\u0111\u1ECDc|theo d\xF5i)|(?:xem|\u0111\u1ECDc) th\xEAm|xem ti\u1EBFp|\u0111\u1ECDc ti\u1EBFp|tin li\xEAn quan|b\xE0i li\xEAn quan|c\xF3 th\u1EC3 b\u1EA1n quan t\xE2m)(?:\\s*(?::|\xBB|>|\u2192|\\||$)| (?:t\u1EA1i|c\xE1c|nh\u1EEFng|b\xE0i|tin|video))",
        "(?:tags?|topics|filed under|keywords|t\u1EEB kh\xF3a|t\u1EEB kho\xE1|ch\u1EE7 \u0111\u1EC1)\\s*:",
        "(?:sign up|subscribe|register)(?: (?:now|here|today|free))?(?: (?:to|for) (?:our|the|this|get|receive|more|free)| and get)",
        "(?:follow|like|join) us (?:on|at)|(?:get|download) (?:our|the) .{0,30}\\b(?:app|newsletter|newsletters)\\b|enter your e-?mail|your e-?mail address",
        "(?:we use|this (?:site|website) uses|by (?:continuing|clicking|signing up|using)) .{0,60}(?:cookies?|agree|accept|terms)",
        "\u0111\u0103ng k\xFD (?:nh\u1EADn (?:tin|b\u1EA3n tin|th\xF4ng b\xE1o)|theo d\xF5i|k\xEAnh)|(?:theo d\xF5i|like|tham gia|c\u1EADp nh\u1EADt) .{0,60}\\b(?:tr\xEAn|qua|t\u1EA1i) (?:facebook|zalo|youtube|tiktok|google news|google tin t\u1EE9c|telegram|fanpage)",
        "vui l\xF2ng (?:nh\u1EADp|\u0111\u0103ng nh\u1EADp|ghi r\xF5 ngu\u1ED3n)|b\u1EA1n c\u1EA7n \u0111\u0103ng nh\u1EADp|h\xE3y l\xE0 ng\u01B0\u1EDDi (?:\u0111\u1EA7u ti\xEAn|b\xECnh lu\u1EADn)",
        "(?:email|e-?mail|contact) (?:us|the (?:reporter|author|editor))|do you have (?:a story|more information)\\b.{0,120}(?:contact|email|e-mail|get in touch|let us know)|have you (?:been affected|got a story)"
      ].join("|")})`,
      "iu"
    );
    rights = /^(?:copyright\b|©|\(c\) ?(?:19|20)\d\d|bản quyền (?:thuộc|©|của)|ghi rõ nguồn|nghiêm cấm sao chép)|\ball rights reserved\b|may not be (?:published|reproduced|republished)|cấm sao chép dưới mọi hình thức/iu;
  }
});

// src/read/html/select/extent.ts
function withoutStrangers(drafts) {
  const runs2 = [];
  for (const draft of drafts) {
    const run = runs2.at(-1);
    if (run?.[0]?.kept === draft.kept) run.push(draft);
    else runs2.push([draft]);
  }
  const strange = (run) => run[0]?.kept === false && run.filter(({ part }) => part.kind !== "figure").length > mostThrownAway;
  return runs2.filter((run) => !strange(run)).flat();
}
function isLead({ part, from: from2, linked }, description) {
  const text2 = wordsOfPart(part);
  if (part.kind !== "paragraph" && part.kind !== "heading" || text2.length < 40 || linked > 0.5) return false;
  const told = description?.toLowerCase().slice(0, 80) ?? "";
  if (told.length >= 40 && text2.toLowerCase().includes(told.slice(0, 60))) return true;
  const near = [from2, from2.parent, from2.parent?.parent].filter((element2) => element2 !== void 0);
  return near.some((element2) => leadNames.test(namesOf(element2))) && /[.!?…]["'”’»)]*$/u.test(text2);
}
function earnsPlace({ part, linked, says }) {
  if (says !== void 0) return true;
  switch (part.kind) {
    case "figure":
      return true;
    case "table":
      return true;
    case "list":
      return linked < 0.4;
    case "heading":
      return linked < 0.5 && !isSiteLine(part.text, linked);
    default:
      return linked < 0.4 && part.text.length > 30;
  }
}
var withinArticle, mostThrownAway, isTitle, isPictured;
var init_extent = __esm({
  "src/read/html/select/extent.ts"() {
    "use strict";
    init_names();
    init_draft();
    init_site_phrases();
    withinArticle = (article2, { scope, metadata }) => {
      const { drafts } = article2;
      const isBody2 = ({ kept, part, linked, says }) => kept && says === void 0 && part.kind !== "figure" && !(part.kind === "heading" && linked > 0.5);
      const first = drafts.findIndex(isBody2);
      const last = drafts.findLastIndex(isBody2);
      if (first < 0) return { ...article2, drafts: [] };
      const title = scope.title?.number ?? -1;
      const above = drafts.slice(0, first).filter((draft) => draft.from.number > title || draft.from === scope.title).filter(
        (draft) => draft.says !== void 0 || isTitle(draft) || isLead(draft, metadata.description) || isPictured(draft)
      );
      const within3 = withoutStrangers(drafts.slice(first, last + 1)).filter((draft) => draft.kept || earnsPlace(draft));
      const end2 = drafts.slice(last + 1).findIndex((draft) => draft.part.kind !== "figure" && draft.says === void 0);
      const below = drafts.slice(last + 1, end2 < 0 ? void 0 : last + 1 + end2).filter((draft) => draft.says === "author" || isPictured(draft));
      return { ...article2, drafts: [...above, ...within3, ...below] };
    };
    mostThrownAway = 6;
    isTitle = ({ part }) => part.kind === "heading" && part.level === 1;
    isPictured = ({ part }) => part.kind === "figure" && part.image !== void 0 && part.caption !== void 0;
  }
});

// src/read/html/select/head-lines.ts
function authorIn(text2) {
  const name = text2.replace(/^(?:by|von|par|por|oleh|written by|tác giả|bởi|bài(?: và ảnh)?|theo|thực hiện)(?:\s*:\s*|\s+)/iu, "").trim();
  return name !== "" && name.length <= 60 && name.split(" ").length <= 8 && /^\p{Lu}/u.test(name) && !/\d/.test(name) ? name : void 0;
}
var withParticulars, isSame;
var init_head_lines = __esm({
  "src/read/html/select/head-lines.ts"() {
    "use strict";
    init_draft();
    withParticulars = (article2) => {
      const { drafts, title } = article2;
      let { byline } = article2;
      const body = drafts.findIndex(
        ({ part, says }) => says === void 0 && part.kind !== "figure" && part.kind !== "heading"
      );
      const kept = drafts.filter((draft, index2) => {
        if (index2 < body && title !== void 0 && isSame(draft, title)) return false;
        if (draft.part.kind === "heading" && draft.part.level === 1 && index2 <= body && title !== void 0) return false;
        if (draft.says === "author") byline ??= authorIn(wordsOfPart(draft.part));
        if (draft.says === void 0) return true;
        return draft.says === "date" && article2.published === void 0 && index2 <= body;
      });
      return { ...article2, drafts: kept, byline };
    };
    isSame = ({ part }, title) => part.kind === "heading" && part.text.toLowerCase() === title.toLowerCase();
  }
});

// src/read/html/select/site-lines.ts
function isLabel({ part }) {
  const words3 = wordsOfPart(part);
  return opensLinks(words3) || part.kind !== "figure" && words3.length <= 40 && !/[.!?]$/.test(words3);
}
var withoutSiteLines;
var init_site_lines = __esm({
  "src/read/html/select/site-lines.ts"() {
    "use strict";
    init_draft();
    init_site_phrases();
    withoutSiteLines = (article2) => {
      const drafts = [];
      for (const draft of article2.drafts) {
        const { part, linked } = draft;
        const isLinks = part.kind === "list" && linked > 0.8 && (part.items.length > 1 || linked > 0.95);
        if (isLinks) {
          const above = drafts.at(-1);
          if (above !== void 0 && isLabel(above)) drafts.pop();
        }
        const isLine = "text" in part || part.kind === "figure" && part.image === void 0 && part.credit === void 0;
        const isSite = isLine && draft.says === void 0 && isSiteLine(wordsOfPart(part), linked);
        if (!isLinks && !isSite) drafts.push(draft);
      }
      return { ...article2, drafts };
    };
  }
});

// src/read/html/select/article-drafts.ts
function articleDrafts(drafts, scope, metadata) {
  const { title, byline, published } = metadata;
  const begun = { drafts, title, byline, published };
  const done = steps3.reduce((article2, step) => step(article2, { scope, metadata }), begun);
  return { ...done, parts: done.drafts.map(({ part }) => part) };
}
var steps3;
var init_article_drafts = __esm({
  "src/read/html/select/article-drafts.ts"() {
    "use strict";
    init_bold_headings();
    init_captions();
    init_closing_lines();
    init_empty_sections();
    init_extent();
    init_head_lines();
    init_site_lines();
    steps3 = [
      withCaptions,
      withinArticle,
      withoutSiteLines,
      withParticulars,
      withoutClosingLines,
      withBoldHeadings,
      withoutEmptySections
    ];
  }
});

// src/read/html/select/scope.ts
function articleScope(page, found, title) {
  const main = largestMain(page);
  const lengths = /* @__PURE__ */ new Map();
  const length2 = measure(page, found, lengths);
  const isSmall = main !== void 0 && length2 < shortestArticle2 && length2 * 4 < textOf2(main).length;
  const body = isSmall ? void 0 : found;
  const whole2 = body === void 0 ? main ?? findIn(page, ({ tag }) => tag === "body") ?? page : page;
  if (body === void 0) lengths.clear();
  const total = lengths.get(whole2) ?? measure(whole2, body, lengths);
  const inmost = body === void 0 ? whole2 : inmostWith(whole2, total, lengths);
  const heading = titleHeading(page, inmost, title);
  return {
    root: heading === void 0 ? inmost : commonRoot(inmost, heading),
    title: heading,
    holds: (element2) => body?.has(element2) ?? true,
    holdsWithin: (element2) => (lengths.get(element2) ?? 0) > 0,
    share: (element2) => total === 0 ? 0 : (lengths.get(element2) ?? 0) / total
  };
}
function largestMain(page) {
  const candidates = [...elementsIn(page)].filter(isMain).slice(0, 100);
  const lengths = candidates.map((element2) => textOf2(element2).length);
  return candidates[lengths.indexOf(Math.max(...lengths))];
}
function measure(element2, body, lengths) {
  const own = body === void 0 || body.has(element2);
  let length2 = 0;
  for (const child2 of element2.children) {
    if (typeof child2 !== "string") length2 += measure(child2, body, lengths);
    else if (own) length2 += child2.replace(/\s+/g, "").length;
  }
  lengths.set(element2, length2);
  return length2;
}
function inmostWith(from2, total, lengths) {
  let current = from2;
  for (; ; ) {
    const inner = current.children.find(
      (child2) => typeof child2 !== "string" && lengths.get(child2) === total
    );
    if (inner === void 0 || !/^(?:html|body|div|main|article|section|center|form|table|tbody|tr|td|#document)$/.test(inner.tag))
      return current;
    current = inner;
  }
}
function titleHeading(page, body, title) {
  const inside = new Set(elementsIn(body));
  const headings2 = [...elementsIn(page)].filter(
    (element2) => (/^h[1-3]$/.test(element2.tag) || attribute(element2, "itemprop").includes("headline")) && (element2.number < body.number || inside.has(element2))
  );
  const wanted = title?.toLowerCase();
  const same = headings2.filter((heading) => textOf2(heading).toLowerCase() === wanted);
  return same.at(-1) ?? headings2.filter(({ tag, number }) => tag === "h1" && number < body.number).at(-1);
}
function commonRoot(body, heading) {
  const outer = /* @__PURE__ */ new Set([body, ...around(body)]);
  return [heading, ...around(heading)].find((element2) => outer.has(element2)) ?? body;
}
var shortestArticle2, isMain;
var init_scope = __esm({
  "src/read/html/select/scope.ts"() {
    "use strict";
    init_tree();
    shortestArticle2 = 500;
    isMain = (element2) => element2.tag === "article" || element2.tag === "main" || attribute(element2, "role") === "main" || attribute(element2, "itemprop") === "articleBody";
  }
});

// src/read/html/marked-html.ts
async function markedHtml(html, options) {
  const page = await parseHtml(html, options.name);
  const metadata = pageMetadata(page);
  const body = await findBody(page);
  const scope = articleScope(page, body, metadata.title);
  const addresses = pageAddresses(page, { address: options.address, canonical: metadata.address });
  const shelf = new PictureShelf(addresses, options.pictures);
  const drafts = draftsOf(scope, shelf);
  const { parts, byline, title, published } = articleDrafts(drafts, scope, metadata);
  return {
    title,
    byline,
    published,
    publisher: metadata.publisher,
    address: addresses.canonical,
    parts,
    marksHeadings: true,
    pictures: shelf.taken(parts)
  };
}
var init_marked_html = __esm({
  "src/read/html/marked-html.ts"() {
    "use strict";
    init_find_body();
    init_addresses();
    init_picture_shelf();
    init_page_metadata();
    init_parse_html();
    init_drafts();
    init_article_drafts();
    init_scope();
  }
});

// src/read/html/read-web-page.ts
var read_web_page_exports = {};
__export(read_web_page_exports, {
  readWebPage: () => readWebPage
});
async function readWebPage(input) {
  const { bytes, name, uri, encoding } = input;
  const document = await markedHtml(decodeHtml(bytes, name, encoding), { name, address: uri });
  return articleOfMarked(document, input);
}
var init_read_web_page = __esm({
  "src/read/html/read-web-page.ts"() {
    "use strict";
    init_article_of_marked();
    init_decode_html();
    init_marked_html();
  }
});

// src/read/html/web-page.ts
function looksLikePage(bytes, name) {
  const beginning = Buffer.from(bytes.subarray(0, 2048)).toString("latin1").replace(/\0/g, "").replace(/^[\u00ef\u00bb\u00bf\u00fe\u00ff]{2,3}/, "").replace(/^(?:\s+|<!--[\s\S]*?-->|<\?xml[^>]*>)+/, "");
  if (/^<(?:!doctype\s+html|html|head|body)\b/i.test(beginning)) return true;
  const opens3 = /^<[a-z][a-z\d]*(?:\s[^<>]*)?>/i.test(beginning);
  return opens3 && (/\.x?html?$/i.test(name) || !/\.[a-z]+$/i.test(name) && closes.test(beginning));
}
var webPage, closes;
var init_web_page = __esm({
  "src/read/html/web-page.ts"() {
    "use strict";
    webPage = {
      name: "web page",
      formats: ["html"],
      extensions: [".html", ".htm", ".xhtml"],
      mediaTypes: ["text/html", "application/xhtml+xml"],
      maximumBytes: 1e7,
      sniff: looksLikePage,
      read: async (input) => (await Promise.resolve().then(() => (init_read_web_page(), read_web_page_exports))).readWebPage(input)
    };
    closes = /<\/(?:title|p|div|h\d|script|style)>/i;
  }
});

// src/read/mail/headers.ts
function headersOf(head) {
  const headers = /* @__PURE__ */ new Map();
  for (const line of headerLines(head)) {
    const colon = line.indexOf(":");
    const name = line.slice(0, Math.max(0, colon)).trim().toLowerCase();
    if (name !== "" && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return headers;
}
function parameter(header, name) {
  const found = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, "i").exec(header ?? "");
  return found?.[1] ?? found?.[2];
}
var headerLines;
var init_headers = __esm({
  "src/read/mail/headers.ts"() {
    "use strict";
    headerLines = (head) => head.replace(/\r?\n[ \t]+/g, " ").split(/\r?\n/);
  }
});

// src/read/structure.ts
function readStructure(text2, pack) {
  const sentences = (span) => splitSentences(text2, span, pack);
  const lines = readLines(text2);
  const captions2 = findCaptions(lines, pack, (span) => sentences(span).length);
  const { used, ...head } = readHead(lines, (index2) => captions2.lines.has(index2), pack);
  const body = lines.filter((_, index2) => !captions2.lines.has(index2) && !used.has(index2));
  const figures2 = captions2.found.map((parts) => ({ kind: "figure", ...parts }));
  const blocks = [...figures2, ...body.map((line) => paragraphOf(line, sentences))];
  return { ...head, blocks: blocks.sort((first, second) => first.span.start - second.span.start) };
}
function paragraphOf({ start, end: end2 }, sentences) {
  return { kind: "paragraph", span: { start, end: end2 }, sentences: sentences({ start, end: end2 }) };
}
var init_structure = __esm({
  "src/read/structure.ts"() {
    "use strict";
    init_language();
    init_caption();
    init_head();
    init_line();
  }
});

// src/read/unwrap.ts
function unwrapLines(text2) {
  const once = unwrapOnce(text2);
  return once === text2 ? text2 : unwrapLines(once);
}
function unwrapOnce(text2) {
  const lines = text2.split("\n").map(readLine);
  const width = wrapWidth(lines);
  const result = [];
  for (const line of lines) {
    const open = result.at(-1);
    if (line.content === "") {
      if (open !== void 0 && open.first.content !== "") result.push(openLine(line));
    } else if (open === void 0 || open.first.content === "") {
      result.push(openLine(line));
    } else if (continues(open, line, width)) {
      const gap = joint(open.last.content, line.content);
      open.parts.push(gap, line.content);
      open.length += gap.length + line.content.length;
      open.last = line;
    } else {
      if (width !== void 0 && !(line.item && open.first.item)) result.push(openLine(emptyLine));
      result.push(openLine(line));
    }
  }
  if (result.at(-1)?.first.content === "") result.pop();
  const depths = depthsOf(result.map(({ first }) => first));
  return result.map(({ parts }, index2) => "  ".repeat(depths[index2] ?? 0) + parts.join("")).join("\n");
}
function depthsOf(lines) {
  let open = [];
  return lines.map(({ indent, content, item }) => {
    if (content === "") return 0;
    if (!item) {
      open = [];
      return 0;
    }
    open = open.filter((outer) => outer < indent).slice(0, deepest3);
    open.push(indent);
    return open.length - 1;
  });
}
function readLine(raw) {
  const content = raw.trim().replace(/ {2,}/g, " ");
  const item = readMarker(content) !== void 0;
  return {
    indent: raw.length - raw.trimStart().length,
    content,
    item,
    opens: item || /^(?:[|>]|#{1,6} )/.test(content)
  };
}
function continues({ first, last, length: length2 }, line, width) {
  if (line.opens || first.content.startsWith("#")) return false;
  if (first.item && line.indent > first.indent) return true;
  if (width !== void 0 && isForced(last, line, width)) return true;
  return length2 >= 40 && /[\p{L}\p{N},]$/u.test(last.content) && startsLowerCase(line.content);
}
function isForced(line, next, width) {
  const word = next.content.indexOf(" ");
  const needed = word < 0 ? next.content.length : word;
  return line.indent + line.content.length <= width && line.indent + line.content.length + 1 + needed > width;
}
function wrapWidth(lines) {
  const lengths = lines.map(({ indent, content }) => indent + content.length).filter((length2) => length2 <= longestWrapped);
  const width = lengths.reduce((longest10, length2) => Math.max(longest10, length2), 0);
  if (width < shortestWrapped || lengths.length < 0.9 * lines.length) return void 0;
  let breaks = 0;
  let forced = 0;
  let inSentence2 = 0;
  lines.forEach((line, index2) => {
    const next = lines[index2 + 1];
    if (next === void 0 || line.content === "" || next.content === "" || next.opens) return;
    breaks += 1;
    if (!isForced(line, next, width)) return;
    forced += 1;
    if (!/[.!?…:;。！？]["'”’»)\]]?$/u.test(line.content)) inSentence2 += 1;
  });
  return forced >= 2 && forced >= 0.6 * breaks && inSentence2 >= 0.5 * forced ? width : void 0;
}
function joint(left, right) {
  const spaceless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u;
  return spaceless.test(left.slice(-1)) && spaceless.test(right.slice(0, 1)) ? "" : " ";
}
var deepest3, openLine, emptyLine, longestWrapped, shortestWrapped;
var init_unwrap = __esm({
  "src/read/unwrap.ts"() {
    "use strict";
    init_language();
    init_marker();
    deepest3 = 6;
    openLine = (line) => ({
      first: line,
      last: line,
      length: line.content.length,
      parts: [line.content]
    });
    emptyLine = { indent: 0, content: "", item: false, opens: true };
    longestWrapped = 100;
    shortestWrapped = 50;
  }
});

// src/read/plain-text.ts
async function readPlainText(input) {
  const { text: cleaned, removed } = cleanCharacters(decodeText(input.bytes, input.name, input.encoding));
  refuseTooMuch(cleaned, input.name);
  const text2 = unwrapLines(cleaned);
  return finishedArticle({
    text: text2,
    removed,
    source: input,
    language: await languageOf(text2, input),
    structure: (pack) => readStructure(text2, pack),
    genre: input.genre,
    what: input.name
  });
}
var plainText;
var init_plain_text = __esm({
  "src/read/plain-text.ts"() {
    "use strict";
    init_binary();
    init_clean();
    init_decode();
    init_finished_article();
    init_language2();
    init_limits();
    init_structure();
    init_unwrap();
    plainText = {
      name: "plain text",
      formats: ["text"],
      extensions: [".txt", ".text"],
      mediaTypes: ["text/plain"],
      maximumBytes: 5e6,
      sniff: (bytes) => utf16ByMark(bytes) !== void 0 || describeBinary(bytes) === void 0,
      read: readPlainText
    };
  }
});

// src/read/mail/postal.ts
async function envelopeOf({ head, headers }) {
  const { default: PostalMime } = await import("postal-mime");
  const { subject, from: from2 } = await PostalMime.parse(Buffer.from(`${head}\r
\r
`, "latin1"));
  const sender = from2 !== void 0 && (from2.address ?? "").includes("@") ? from2.name.trim() : "";
  return { subject, sender: sender === "" ? void 0 : sender, date: headers.get("date") };
}
async function decodedBody({ headers, body }) {
  const { default: PostalMime } = await import("postal-mime");
  const encoding = headers.get("content-transfer-encoding")?.replace(/[^\w-]/g, "") ?? "8bit";
  const wrapped = `Content-Type: application/octet-stream\r
Content-Transfer-Encoding: ${encoding}\r
\r
${body}`;
  const { attachments } = await PostalMime.parse(Buffer.from(wrapped, "latin1"));
  const content = attachments[0]?.content;
  return content === void 0 || typeof content === "string" ? new Uint8Array() : new Uint8Array(content);
}
var init_postal = __esm({
  "src/read/mail/postal.ts"() {
    "use strict";
  }
});

// src/read/mail/body-of.ts
async function bodyOf(message, name) {
  const html = mainPart(message, "text/html", "application/xhtml+xml");
  const text2 = mainPart(message, "text/plain");
  const [inner] = message.attached;
  if (inner !== void 0 && (html ?? text2 ?? { body: "" }).body.length < shortest) return bodyOf(inner, name);
  const location = html?.headers.get("content-location") ?? message.headers.get("snapshot-content-location");
  const used = /* @__PURE__ */ new Set([html, text2]);
  const others = message.parts.filter((part) => !used.has(part) && !/^(?:text\/|image\/)/.test(part.mediaType));
  return {
    message,
    html: html && await textOf3(html, name, webPage.maximumBytes),
    text: text2 && await textOf3(text2, name, plainText.maximumBytes),
    address: location !== void 0 && /^https?:/i.test(location) ? location : void 0,
    pictures: await picturesOf(message, location),
    ignored: others.filter(({ headers }) => headers.has("content-disposition")).length + message.attached.length
  };
}
function mainPart({ headers, parts }, ...types) {
  const candidates = parts.filter((part) => types.includes(part.mediaType) && !isAttached(part));
  const start = parameter(headers.get("content-type"), "start");
  return candidates.find((part) => start !== void 0 && part.headers.get("content-id") === start) ?? candidates[0];
}
async function textOf3(part, name, limit) {
  const bytes = await decodedBody(part);
  if (bytes.length > limit) throw tooLarge2(`The text of ${name} is larger than ${limit / 1e6} MB.`);
  return decodeHtml(bytes, name, parameter(part.headers.get("content-type"), "charset"));
}
async function picturesOf({ parts }, base) {
  const pictures = /* @__PURE__ */ new Map();
  for (const part of parts) {
    if (!part.mediaType.startsWith("image/") || part.mediaType.startsWith("image/svg")) continue;
    const id = part.headers.get("content-id")?.replace(/^<|>$/g, "");
    const location = part.headers.get("content-location");
    const names2 = [id === void 0 ? void 0 : `cid:${id}`, location, resolved(location, base)];
    const bytes = await decodedBody(part);
    for (const name of names2) if (name !== void 0 && name !== "") pictures.set(name, bytes);
  }
  return pictures;
}
function resolved(location, base) {
  if (location === void 0) return void 0;
  try {
    return new URL(location, base).href;
  } catch {
    return void 0;
  }
}
var shortest, isAttached;
var init_body_of = __esm({
  "src/read/mail/body-of.ts"() {
    "use strict";
    init_decode_html();
    init_web_page();
    init_plain_text();
    init_refusals();
    init_headers();
    init_postal();
    shortest = 400;
    isAttached = ({ headers }) => /^\s*attachment/i.test(headers.get("content-disposition") ?? "");
  }
});

// src/read/mail/limits.ts
var messageLimits;
var init_limits2 = __esm({
  "src/read/mail/limits.ts"() {
    "use strict";
    messageLimits = { parts: 1e3, depth: 20, headerBytes: 5e5 };
  }
});

// src/read/mail/entity.ts
function entityOf(source, name) {
  const start = /^(?:From [^\n]*\n|\s*\n)*/.exec(source)?.[0].length ?? 0;
  const end2 = /\r?\n\r?\n/g;
  end2.lastIndex = start;
  const gap = /^\r?\n/.test(source) && start > 0 && !/^[\w-]+:/.test(source.slice(start, start + 100)) ? void 0 : end2.exec(source);
  const head = source.slice(start, gap?.index ?? start);
  if (head.length > messageLimits.headerBytes) throw tooComplex(`${name} holds a header without an end.`);
  const headers = headersOf(head);
  const mediaType = /^\s*([\w.+-]+\/[\w.+-]+)/.exec(headers.get("content-type") ?? "")?.[1]?.toLowerCase() ?? "text/plain";
  return {
    headers,
    head,
    mediaType,
    body: gap === void 0 || gap === null ? source.slice(start) : source.slice(gap.index + gap[0].length)
  };
}
var init_entity = __esm({
  "src/read/mail/entity.ts"() {
    "use strict";
    init_refusals();
    init_headers();
    init_limits2();
  }
});

// src/read/mail/parts-between.ts
function partsBetween(body, boundary) {
  const mark2 = `--${boundary}`;
  const pieces = [];
  let from2;
  for (let at = body.indexOf(mark2); at >= 0; at = body.indexOf(mark2, at + mark2.length)) {
    if (at > 0 && body[at - 1] !== "\n") continue;
    const after = body.slice(at + mark2.length, at + mark2.length + 2);
    if (!/^(?:--|[\r\n \t]|$)/.test(after)) continue;
    if (from2 !== void 0) pieces.push(body.slice(from2, at).replace(/\r?\n$/, ""));
    const lineEnd = body.indexOf("\n", at);
    from2 = after === "--" || lineEnd < 0 ? void 0 : lineEnd + 1;
    if (after === "--") break;
  }
  if (from2 !== void 0) pieces.push(body.slice(from2));
  return pieces;
}
var init_parts_between = __esm({
  "src/read/mail/parts-between.ts"() {
    "use strict";
  }
});

// src/read/mail/message.ts
function takeApart2(bytes, name) {
  const budget = { parts: 0, name };
  return messageOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1"), 0, budget);
}
function messageOf(source, depth2, budget) {
  const top = entityOf(source, budget.name);
  const parts = [];
  const attached = [];
  const visit = (part, level2) => {
    budget.parts += 1;
    if (budget.parts > messageLimits.parts)
      throw tooComplex(`${budget.name} holds more than ${messageLimits.parts} parts.`);
    if (level2 > messageLimits.depth)
      throw tooComplex(`${budget.name} holds parts nested more than ${messageLimits.depth} deep.`);
    const boundary = parameter(part.headers.get("content-type"), "boundary");
    if (part.mediaType.startsWith("multipart/") && boundary !== void 0)
      for (const inner of partsBetween(part.body, boundary)) visit(entityOf(inner, budget.name), level2 + 1);
    else if (part.mediaType === "message/rfc822") attached.push(messageOf(part.body, level2 + 1, budget));
    else parts.push(part);
  };
  visit(top, depth2);
  return { headers: top.headers, head: top.head, mediaType: top.mediaType, parts, attached };
}
var init_message = __esm({
  "src/read/mail/message.ts"() {
    "use strict";
    init_refusals();
    init_entity();
    init_headers();
    init_limits2();
    init_parts_between();
  }
});

// src/read/mail/own-words.ts
function ownWords(text2) {
  const lines = text2.replace(/\r\n?/g, "\n").split("\n");
  const signature = lines.findIndex((line, index2) => index2 > 0 && line.trimEnd() === "--");
  const above = signature < 0 ? lines : lines.slice(0, signature);
  const answered = above.findIndex((line) => opensAnswered.test(line));
  const own = answered > 0 && above.slice(0, answered).some((line) => /\S/.test(line)) ? above.slice(0, answered) : above;
  return withoutPassedOnHead(own.filter((line, index2) => !/^\s*>/.test(line) && !introduces(own, index2))).join("\n");
}
function introduces(lines, index2) {
  const next = lines.slice(index2 + 1).find((line2) => /\S/.test(line2));
  const line = lines[index2] ?? "";
  const ends = /(?:\bwrote|đã viết|viết|schrieb|a écrit|escribió|menulis)\s*:\s*$/iu;
  if (ends.test(line)) return next !== void 0 && /^\s*>/.test(next);
  return /^(?:on|vào|am|le|el|pada)\s.*\d/iu.test(line) && introducesBelow(lines, index2, ends);
}
function withoutPassedOnHead(lines) {
  const kept = [];
  for (let index2 = 0; index2 < lines.length; index2 += 1) {
    const line = lines[index2] ?? "";
    const from2 = isPassedOnMark(line) ? index2 + 1 : index2;
    const head = lines.slice(from2).findIndex((each) => !isHeadLine(each));
    const count4 = head < 0 ? lines.length - from2 : head;
    if (isPassedOnMark(line) || count4 >= 3) index2 = from2 + count4 - 1;
    else kept.push(line);
  }
  return kept;
}
var opensAnswered, introducesBelow, isPassedOnMark, isHeadLine;
var init_own_words = __esm({
  "src/read/mail/own-words.ts"() {
    "use strict";
    opensAnswered = /^-{2,}\s*(?:original message|thư gốc|tin nhắn gốc|ursprüngliche nachricht|message d'origine)\s*-{2,}\s*$/i;
    introducesBelow = (lines, index2, ends) => ends.test(lines[index2 + 1] ?? "") && /^\s*>/.test(lines.slice(index2 + 2).find((line) => /\S/.test(line)) ?? "");
    isPassedOnMark = (line) => /^[-_*\s]{2,}(?:forwarded message|thư (?:được )?chuyển tiếp|tin nhắn chuyển tiếp|weitergeleitete nachricht|message transféré)\s*[-_*]{2,}|^begin forwarded message:/iu.test(
      line
    );
    isHeadLine = (line) => /^\*?(?:from|date|sent|subject|to|cc|reply-to|từ|người gửi|ngày|đã gửi|chủ đề|tiêu đề|đến|tới|von|gesendet|betreff|an|de|envoyé|objet|à)\s?:\*?(?:\s|$)/iu.test(
      line.trim()
    );
  }
});

// src/read/mail/read-mail.ts
var read_mail_exports = {};
__export(read_mail_exports, {
  readMail: () => readMail
});
async function readMail(input) {
  const body = await bodyOf(takeApart2(input.bytes, input.name), input.name);
  const known7 = await knownOf(body);
  const read2 = await readPage(body, known7, input) ?? await readText(body, known7, input);
  return body.ignored === 0 ? read2 : { ...read2, diagnostics: [...read2.diagnostics, ignored(body.ignored)] };
}
async function knownOf({ message, address }) {
  const { subject, sender, date: date2 } = await envelopeOf(message);
  const title = subject?.replace(/^(?:\s*(?:re|fwd?|aw|wg|tr|chuyển tiếp|trả lời)\s*:)+\s*/iu, "");
  const isPage = address !== void 0 || /saved by/i.test(message.headers.get("from") ?? "");
  return isPage ? { title } : { title, byline: sender, published: isoDate2(date2) };
}
async function readPage(body, known7, input) {
  const { html, address, pictures } = body;
  if (html === void 0) return void 0;
  const document = await markedHtml(html, { name: input.name, address: input.uri ?? address, pictures });
  const parts = withoutPassedOnHead2(document.parts);
  const hasText = parts.some((part) => part.kind !== "figure" && part.kind !== "heading");
  if (!hasText && body.text !== void 0 && hasLetterOrDigit(body.text)) return void 0;
  return articleOfMarked(
    {
      ...document,
      parts,
      title: document.title ?? known7.title,
      byline: document.byline ?? known7.byline,
      published: document.published ?? known7.published
    },
    input
  );
}
async function readText(body, known7, input) {
  const text2 = ownWords(body.text ?? "");
  const readAs2 = async (content) => plainText.read({ ...input, bytes: new TextEncoder().encode(content) });
  const read2 = await readAs2(text2);
  const { title, byline = known7.byline, published = known7.published } = read2.value;
  const titled = title === void 0 && known7.title !== void 0 ? await readAs2(`# ${known7.title}

${text2}`) : read2;
  return {
    ...titled,
    value: {
      ...titled.value,
      ...byline === void 0 ? {} : { byline },
      ...published === void 0 ? {} : { published }
    }
  };
}
var withoutPassedOnHead2, ignored;
var init_read_mail = __esm({
  "src/read/mail/read-mail.ts"() {
    "use strict";
    init_language();
    init_marked_html();
    init_iso_date();
    init_article_of_marked();
    init_plain_text();
    init_body_of();
    init_message();
    init_own_words();
    init_postal();
    withoutPassedOnHead2 = (parts) => parts.filter(
      (part) => part.kind !== "paragraph" || part.text.length > 500 || !(isPassedOnMark(part.text) || isHeadLine(part.text))
    );
    ignored = (count4) => ({
      code: "read.attachments-ignored",
      severity: "info",
      message: `${count4} ${count4 === 1 ? "attachment that is no picture was" : "attachments that are no pictures were"} not read.`,
      hint: "Save an attachment and give it as the source to read it."
    });
  }
});

// src/read/markdown/embedded-pictures.ts
function embeddedPictures(text2) {
  const inline = new InlinePictures();
  const shorter = text2.replace(dataAddress, (_, type, content) => inline.add(type, content));
  return { text: shorter, pictures: inline.pictures };
}
var dataAddress;
var init_embedded_pictures = __esm({
  "src/read/markdown/embedded-pictures.ts"() {
    "use strict";
    init_inline_pictures();
    dataAddress = /data:image\/(png|jpeg|gif|webp);base64,([A-Za-z0-9+/]{16,}={0,2})/g;
  }
});

// src/read/markdown/front-matter.ts
async function readFrontMatter(text2) {
  const block = /^---[ \t]*\r?\n((?:(?!---|\.\.\.)[^\n]*\n){0,500}?)(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(text2);
  const yaml = block?.[1] ?? "";
  if (block === null || yaml.length > longest5 || !/^[\p{L}_"'-][^:\n]{0,60}:/mu.test(yaml)) {
    return { body: text2, unreadable: false };
  }
  const body = block[0].replace(/[^\n]/g, "") + text2.slice(block[0].length);
  const values = await valuesOf(yaml);
  if (values === void 0) return { body, unreadable: true };
  return {
    title: asText(values["title"]),
    byline: [values["author"], values["authors"], values["byline"]].map(asText).find((each) => each !== void 0),
    date: asText(values["date"]) ?? asText(values["published"]),
    body,
    unreadable: false
  };
}
async function valuesOf(yaml) {
  const { parseDocument } = await import("yaml");
  try {
    const document = parseDocument(yaml, { schema: "failsafe", logLevel: "silent" });
    const values = document.errors.length > 0 ? void 0 : document.toJS({ maxAliasCount: 0 });
    return isRecord2(values) ? values : void 0;
  } catch {
    return void 0;
  }
}
function asText(value2) {
  if (Array.isArray(value2)) {
    const each = value2.slice(0, 20).map(asText).filter((one) => one !== void 0);
    return each.length === 0 ? void 0 : each.join(", ");
  }
  if (isRecord2(value2)) return asText(value2["name"]);
  return typeof value2 === "string" && value2.trim() !== "" && value2.length <= 1e3 ? value2.replace(/\s+/g, " ").trim() : void 0;
}
var longest5, isRecord2;
var init_front_matter = __esm({
  "src/read/markdown/front-matter.ts"() {
    "use strict";
    longest5 = 2e4;
    isRecord2 = (value2) => typeof value2 === "object" && value2 !== null && !Array.isArray(value2);
  }
});

// src/read/markdown/limits.ts
function refuseTooComplex(text2, name) {
  if (text2.length > longestText) throw tooComplex(`${name} is longer than a million characters.`);
  let marks = 0;
  let line = 0;
  let nested = 0;
  for (const content of text2.split("\n")) {
    line += 1;
    marks = opensParagraph.test(content) ? 0 : marks;
    marks += content.match(/[*_[\]!<`&\\]/g)?.length ?? 0;
    if (marks > mostMarksOfParagraph)
      throw tooComplex(`${name} has a paragraph with more marks than text.`, { file: name, line });
    const depth2 = nesting(content);
    nested += depth2;
    if (depth2 > deepestNesting) throw tooComplex(`${name} nests lists or quotations too deeply.`, { file: name, line });
    if (line > mostLines || nested > mostNesting)
      throw tooComplex(`${name} has more lines, lists and quotations than an article.`, { file: name, line });
  }
}
function nesting(line) {
  if (/^ *([-*_])(?: *\1)+ *$/.test(line)) return 0;
  const lead = /^(?:[ \t]|>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))*/.exec(line)?.[0] ?? "";
  const marks = lead.match(/>|[-*+]|\d+/g)?.length ?? 0;
  const indent = marks === 0 ? 0 : lead.replace(/\t/g, "    ").length / 4;
  return Math.max(marks, indent);
}
var longestText, mostMarksOfParagraph, deepestNesting, mostLines, mostNesting, opensParagraph;
var init_limits3 = __esm({
  "src/read/markdown/limits.ts"() {
    "use strict";
    init_refusals();
    longestText = 1e6;
    mostMarksOfParagraph = 2e3;
    deepestNesting = 20;
    mostLines = 2e4;
    mostNesting = 5e4;
    opensParagraph = /^[ \t\r]*$|^ {0,3}(?:#{1,6}|[-*+]|1[.)]) /;
  }
});

// src/read/markdown/parse-markdown.ts
async function parseMarkdown(text2) {
  const [{ fromMarkdown }, { gfmTable }, { gfmTableFromMarkdown }] = await Promise.all([
    import("mdast-util-from-markdown"),
    import("micromark-extension-gfm-table"),
    import("mdast-util-gfm-table")
  ]);
  return fromMarkdown(text2, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
}
var init_parse_markdown = __esm({
  "src/read/markdown/parse-markdown.ts"() {
    "use strict";
  }
});

// src/read/markdown/join-captions.ts
function joinCaptions(drafts) {
  const parts = [];
  let forTable;
  drafts.forEach((draft, index2) => {
    const above = parts.at(-1);
    if (draft.kind === "picture") parts.push({ kind: "figure", ...draft.picture });
    else if (draft.kind === "table") parts.push({ ...draft, caption: forTable });
    else if (draft.kind !== "words") parts.push(draft);
    else if (isCaption2(draft) && above?.kind === "figure" && above.caption === void 0) {
      parts[parts.length - 1] = { ...above, caption: draft.text };
    } else if (isCaption2(draft) && drafts[index2 + 1]?.kind === "table") {
      forTable = draft.text;
      return;
    } else parts.push({ kind: "paragraph", text: draft.text });
    forTable = void 0;
  });
  return parts;
}
var longestCaption2, isCaption2;
var init_join_captions = __esm({
  "src/read/markdown/join-captions.ts"() {
    "use strict";
    longestCaption2 = 400;
    isCaption2 = ({ text: text2, emphasised }) => emphasised && text2.length <= longestCaption2;
  }
});

// src/read/markdown/picture-of.ts
function pictureOf(node, pictures) {
  const place = node.type === "image" ? node : pictures.get(node.identifier);
  if (place === void 0 || /^\s*(?:$|data:)/i.test(place.url)) return [];
  return [pictureAt(place.url, node.alt ?? void 0, place.title ?? void 0)];
}
var pictureAt;
var init_picture_of = __esm({
  "src/read/markdown/picture-of.ts"() {
    "use strict";
    pictureAt = (url, alternative, caption) => ({
      image: url,
      ...alternative === void 0 || alternative === "" ? {} : { alternative },
      ...caption === void 0 || caption === "" ? {} : { caption }
    });
  }
});

// src/read/markdown/pictures-of-html.ts
function picturesOfHtml(html) {
  const tags = [...html.matchAll(/<img\b([^<>]{0,4000})>/gi)];
  return tags.flatMap(({ index: index2, 0: tag, 1: attributes = "" }, position) => {
    const source = attribute2(attributes, "src");
    if (source === void 0 || source === "") return [];
    const behind = html.slice(index2 + tag.length, tags[position + 1]?.index);
    const told = /<figcaption\b[^<>]*>((?:(?!<\/figcaption)[^]){0,2000})/i.exec(behind)?.[1];
    const caption = told === void 0 ? void 0 : withoutReferences(told.replace(/<[^<>]*>/g, " ")).trim();
    return [pictureAt(source, attribute2(attributes, "alt"), caption)];
  });
}
function attribute2(attributes, name) {
  const match = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, "i").exec(attributes);
  const value2 = match?.[1] ?? match?.[2] ?? match?.[3];
  return value2 === void 0 ? void 0 : withoutReferences(value2);
}
var init_pictures_of_html = __esm({
  "src/read/markdown/pictures-of-html.ts"() {
    "use strict";
    init_character_references();
    init_picture_of();
  }
});

// src/read/markdown/lines-of.ts
function linesOf(content, pictures) {
  const lines = [];
  let runs2 = [];
  let before = [];
  let after = [];
  const endLine = (hard) => {
    const text2 = runs2.map((run) => run.text).join("").replace(/\[\^[^\]\s]{1,40}\](?!:)/g, "").trim();
    const emphasised = text2 !== "" && runs2.every((run) => run.emphasised || run.text.trim() === "");
    if (text2 !== "" || before.length > 0) lines.push({ text: text2, emphasised, hard, before, after });
    [runs2, before, after] = [[], [], []];
  };
  const addText = (text2, emphasised) => {
    text2.split(/\r?\n/).forEach((piece, index2) => {
      if (index2 > 0) endLine(false);
      runs2.push({ text: piece, emphasised });
    });
  };
  const addPictures = (found) => {
    (runs2.some(({ text: text2 }) => text2.trim() !== "") ? after : before).push(...found);
  };
  const walk = (nodes, emphasised) => {
    for (const node of nodes) {
      if (node.type === "break") endLine(true);
      else if (node.type === "text" || node.type === "inlineCode") addText(node.value, emphasised);
      else if (node.type === "image" || node.type === "imageReference") addPictures(pictureOf(node, pictures));
      else if (node.type === "html" && /^<br\b/i.test(node.value)) endLine(true);
      else if (node.type === "html") addPictures(picturesOfHtml(node.value));
      else if ("children" in node)
        walk(node.children, emphasised || node.type === "emphasis" || node.type === "strong");
    }
  };
  walk(content, false);
  endLine(true);
  return lines;
}
var init_lines_of = __esm({
  "src/read/markdown/lines-of.ts"() {
    "use strict";
    init_picture_of();
    init_pictures_of_html();
  }
});

// src/read/markdown/passage.ts
function piecesOf(lines) {
  const apart = lines.every(({ text: text2 }) => !looksLikeBody(text2));
  const pieces = [];
  let behind = [];
  let joins4 = false;
  for (const { text: text2, emphasised, hard, before, after } of lines) {
    const last = pieces.at(-1);
    const continues3 = joins4 && !apart && before.length === 0 && !/^(?:[•‣◦▪●–—] |\|)/u.test(text2);
    if (continues3 && last?.kind === "words") {
      pieces[pieces.length - 1] = { ...last, text: `${last.text} ${text2}`, emphasised: last.emphasised && emphasised };
    } else {
      pieces.push(...behind, ...before.map(asPiece));
      behind = [];
      if (text2 !== "") pieces.push({ kind: "words", text: text2, emphasised });
    }
    behind.push(...after.map(asPiece));
    joins4 = !hard;
  }
  return [...pieces, ...behind];
}
var asPiece;
var init_passage = __esm({
  "src/read/markdown/passage.ts"() {
    "use strict";
    init_line();
    asPiece = (picture) => ({ kind: "picture", picture });
  }
});

// src/read/markdown/list-of.ts
function listOf3(list4, pictures) {
  const found = [];
  const items = [];
  const add = ({ ordered, start, children: children2 }, depth2) => {
    children2.forEach((item, index2) => {
      const marker2 = ordered === true ? `${(start ?? 1) + index2}.` : "-";
      const pieces = wordsOf3(item, pictures);
      found.push(...pieces.filter(({ kind }) => kind === "picture"));
      items.push({
        marker: marker2,
        text: pieces.flatMap((piece) => piece.kind === "words" ? [piece.text] : []).join(" "),
        depth: depth2
      });
      for (const child2 of item.children) if (child2.type === "list") add(child2, depth2 + 1);
    });
  };
  add(list4, 0);
  return [{ kind: "list", ordered: list4.ordered === true, items }, ...found];
}
var wordsOf3;
var init_list_of = __esm({
  "src/read/markdown/list-of.ts"() {
    "use strict";
    init_lines_of();
    init_passage();
    wordsOf3 = (item, pictures) => item.children.flatMap(
      (child2) => child2.type === "paragraph" || child2.type === "heading" ? piecesOf(linesOf(child2.children, pictures)) : []
    );
  }
});

// src/read/markdown/rows-of.ts
function rowsOf2({ children: children2 }, pictures) {
  const rows = children2.map(
    (row) => row.children.map(
      (cell2) => linesOf(cell2.children, pictures).map(({ text: text2 }) => text2).join(" ")
    )
  );
  const width = rows.reduce((most7, { length: length2 }) => Math.max(most7, length2), 0);
  const full = rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => "")]);
  const header = full[0]?.some((cell2) => cell2 !== "") === true;
  return { header, rows: header ? full : full.slice(1) };
}
var init_rows_of = __esm({
  "src/read/markdown/rows-of.ts"() {
    "use strict";
    init_lines_of();
  }
});

// src/read/markdown/parts-of.ts
function partsOf(tree, text2) {
  const pictures = new Map(
    tree.children.filter((node) => node.type === "definition").map((node) => [node.identifier, node])
  );
  return joinCaptions(tree.children.flatMap((node) => draftsOf2(node, { text: text2, pictures, quoted: false })));
}
function draftsOf2(node, around2) {
  switch (node.type) {
    case "heading": {
      const lines = linesOf(node.children, around2.pictures);
      const pictures = piecesOf(lines).filter(({ kind }) => kind === "picture");
      return [{ kind: "heading", level: node.depth, text: lines.map(({ text: text2 }) => text2).join(" ") }, ...pictures];
    }
    case "paragraph": {
      const pieces = piecesOf(linesOf(node.children, around2.pictures)).filter((piece) => !isFootnote(piece));
      return around2.quoted ? pieces.map(asQuote) : pieces;
    }
    case "blockquote":
      return node.children.flatMap((child2) => draftsOf2(child2, { ...around2, quoted: true }));
    case "list":
      return listOf3(node, around2.pictures);
    case "table":
      return [{ kind: "table", ...rowsOf2(node, around2.pictures) }];
    case "code":
      return isFenced(node.position?.start.offset, around2.text) ? [] : linesOfCode(node.value);
    case "html":
      return picturesOfHtml(node.value).map((picture) => ({ kind: "picture", picture }));
    default:
      return [];
  }
}
var asQuote, isFootnote, isFenced, linesOfCode;
var init_parts_of = __esm({
  "src/read/markdown/parts-of.ts"() {
    "use strict";
    init_join_captions();
    init_lines_of();
    init_list_of();
    init_passage();
    init_pictures_of_html();
    init_rows_of();
    asQuote = (piece) => piece.kind === "words" ? { kind: "quote", text: piece.text } : piece;
    isFootnote = (piece) => piece.kind === "words" && piece.text.startsWith("[^");
    isFenced = (offset, text2) => offset !== void 0 && /^[ \t]*(?:```|~~~)/.test(text2.slice(offset, offset + 10));
    linesOfCode = (code) => code.split(/\n\s*\n/).map((text2) => ({ kind: "words", text: text2, emphasised: false }));
  }
});

// src/read/markdown/read-markdown.ts
var read_markdown_exports = {};
__export(read_markdown_exports, {
  readMarkdown: () => readMarkdown
});
async function readMarkdown(input) {
  const { text: text2, pictures } = embeddedPictures(decodeText(input.bytes, input.name));
  const front = await readFrontMatter(text2);
  refuseTooComplex(front.body, input.name);
  const parts = partsOf(await parseMarkdown(front.body), front.body);
  const { title, byline, date: date2 } = front;
  const read2 = await articleOfMarked(
    {
      title,
      byline,
      published: date2 === void 0 ? void 0 : await isoDate3(date2, front.body, input),
      parts,
      marksHeadings: parts.some(({ kind }, index2) => kind === "heading" && index2 > 0),
      ...pictures.size === 0 ? {} : { pictures }
    },
    input
  );
  return front.unreadable ? { ...read2, diagnostics: [...read2.diagnostics, unreadableFrontMatter] } : read2;
}
async function isoDate3(date2, body, input) {
  const iso = /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?=$|[T ]\d)/.exec(date2)?.[0];
  return iso ?? readDateLine(date2, (await languageOf(body, input)).pack);
}
var unreadableFrontMatter;
var init_read_markdown = __esm({
  "src/read/markdown/read-markdown.ts"() {
    "use strict";
    init_date();
    init_decode();
    init_language2();
    init_article_of_marked();
    init_embedded_pictures();
    init_front_matter();
    init_limits3();
    init_parse_markdown();
    init_parts_of();
    unreadableFrontMatter = {
      code: "read.front-matter-unreadable",
      severity: "warning",
      message: "The lines between the marks --- at the top are not valid YAML, so title, author and date are not taken from them.",
      hint: "Put quotation marks around a value that holds a colon."
    };
  }
});

// src/read/office/gather-items.ts
function gatherItems(parts) {
  const gathered = [];
  let open = [];
  const close = () => {
    const [first] = open;
    if (first !== void 0) gathered.push(listOf4(open, first));
    open = [];
  };
  for (const part of parts) {
    if (part.kind !== "item") {
      close();
      gathered.push(part);
      continue;
    }
    const [first] = open;
    if (first !== void 0 && first.list !== part.list && part.level <= first.level) close();
    open.push(part);
  }
  close();
  return gathered;
}
function listOf4(items, first) {
  return {
    kind: "list",
    ordered: first.marker !== void 0,
    items: items.map(({ marker: marker2 = "-", text: text2, level: level2 }) => ({ marker: marker2, text: text2, depth: Math.max(0, level2 - first.level) }))
  };
}
var init_gather_items = __esm({
  "src/read/office/gather-items.ts"() {
    "use strict";
  }
});

// src/read/office/place-captions.ts
function placeCaptions(parts) {
  const captions2 = /* @__PURE__ */ new Map();
  const placed = parts.flatMap((part, index2) => {
    if (part.kind !== "caption") return [part];
    const table = tableOf2(part, parts[index2 - 1], parts[index2 + 1]);
    if (table === void 0 || captions2.has(table)) return [{ kind: "figure", caption: part.text }];
    captions2.set(table, part.text);
    return [];
  });
  return placed.map(
    (part) => part.kind === "table" && captions2.has(part) ? { ...part, caption: captions2.get(part) } : part
  );
}
function tableOf2({ ofTable }, above, below) {
  const tableBelow = below?.kind === "table" ? below : void 0;
  const tableAbove = above?.kind === "table" ? above : void 0;
  if (ofTable === true) return tableBelow ?? tableAbove;
  if (isPicture2(above)) return void 0;
  return tableBelow ?? (isPicture2(below) ? void 0 : tableAbove);
}
var isPicture2;
var init_place_captions = __esm({
  "src/read/office/place-captions.ts"() {
    "use strict";
    isPicture2 = (part) => part?.kind === "figure" && part.image !== void 0;
  }
});

// src/read/office/take-title.ts
function takeTitle({ parts, namedTitle: namedTitle2 }) {
  const start = parts.findIndex((part) => part.kind === "title" && hasWords(part.text));
  const styled = start < 0 ? [] : titlesFrom(parts, start);
  const title = styled.length > 0 ? styled : namedLine(parts, namedTitle2);
  const rest = parts.filter((part) => !title.includes(part)).map((part) => part.kind === "title" ? { kind: "heading", level: 1, text: part.text } : part);
  if (title.length === 0) return { rest };
  return { title: title.map((part) => "text" in part ? part.text : "").join(" "), rest };
}
function titlesFrom(parts, start) {
  const after = parts.slice(start).findIndex(({ kind }) => kind !== "title");
  return parts.slice(start, after < 0 ? void 0 : start + after);
}
function namedLine(parts, named4) {
  if (named4 === void 0 || !hasWords(named4)) return [];
  const wanted = comparable(named4);
  const line = parts.flatMap((part) => (part.kind === "paragraph" || part.kind === "heading") && hasWords(part.text) ? [part] : []).slice(0, searched2).find(({ text: text2 }) => comparable(text2) === wanted);
  return line === void 0 ? [] : [line];
}
var searched2, hasWords, comparable;
var init_take_title = __esm({
  "src/read/office/take-title.ts"() {
    "use strict";
    searched2 = 8;
    hasWords = (text2) => /[\p{L}\p{N}]/u.test(text2);
    comparable = (text2) => text2.normalize("NFC").replace(/\s+/g, " ").trim().toLowerCase();
  }
});

// src/read/office/article-of-office.ts
async function articleOfOffice(document, input) {
  refuseTooLong(document.parts, input.name);
  const { title, rest } = takeTitle(document);
  const parts = gatherItems(placeCaptions(rest));
  const { pictures, diagnostics } = document;
  const read2 = await articleOfMarked({ title, parts, marksHeadings: marksHeadings(parts, title), pictures }, input);
  return { ...read2, diagnostics: [...diagnostics, ...read2.diagnostics] };
}
function refuseTooLong(parts, name) {
  const length2 = parts.reduce((sum, part) => sum + lengthOf(part), 0);
  if (length2 > mostText) throw tooLarge2(`${name} holds more than ${mostText / 1e6} million characters of text.`);
}
function lengthOf(part) {
  if (part.kind === "figure") return part.caption?.length ?? 0;
  if (part.kind === "table") return part.rows.flat().reduce((sum, cell2) => sum + cell2.length, 0);
  return part.text.length;
}
var marksHeadings, mostText;
var init_article_of_office = __esm({
  "src/read/office/article-of-office.ts"() {
    "use strict";
    init_article_of_marked();
    init_refusals();
    init_gather_items();
    init_place_captions();
    init_take_title();
    marksHeadings = (parts, title) => parts.filter(({ kind }) => kind === "heading").length > (title === void 0 ? 1 : 0);
    mostText = 5e6;
  }
});

// src/opc/limits.ts
var defaultLimits;
var init_limits4 = __esm({
  "src/opc/limits.ts"() {
    "use strict";
    defaultLimits = {
      entries: 1e4,
      inflated: 256 * 1024 * 1024,
      xml: 64 * 1024 * 1024,
      ratio: 200
    };
  }
});

// src/opc/xml/decode.ts
function decodeXml(bytes) {
  const [first, second] = bytes;
  const encoding = first === 255 && second === 254 ? "utf-16le" : first === 254 && second === 255 ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding, { fatal: true }).decode(bytes);
}
var init_decode2 = __esm({
  "src/opc/xml/decode.ts"() {
    "use strict";
  }
});

// src/opc/xml/element.ts
function copyElement(original) {
  return {
    name: original.name,
    attributes: { ...original.attributes },
    children: original.children.map((node) => typeof node === "string" ? node : copyElement(node))
  };
}
var init_element = __esm({
  "src/opc/xml/element.ts"() {
    "use strict";
  }
});

// src/opc/xml/malformed.ts
var MalformedXml;
var init_malformed = __esm({
  "src/opc/xml/malformed.ts"() {
    "use strict";
    MalformedXml = class extends Error {
      name = "MalformedXml";
    };
  }
});

// src/opc/xml/namespaces.ts
function canonicalPrefix(namespace) {
  return unprefixed.has(namespace) ? "" : prefixByNamespace.get(namespace);
}
var drawing2, office, microsoft, openDocument, prefixByNamespace, unprefixed, namespaceByPrefix, isStrict;
var init_namespaces = __esm({
  "src/opc/xml/namespaces.ts"() {
    "use strict";
    drawing2 = "http://schemas.openxmlformats.org/drawingml/2006";
    office = "http://schemas.openxmlformats.org/officeDocument/2006";
    microsoft = "http://schemas.microsoft.com/office";
    openDocument = "urn:oasis:names:tc:opendocument:xmlns";
    prefixByNamespace = /* @__PURE__ */ new Map([
      ["http://www.w3.org/XML/1998/namespace", "xml"],
      [`${drawing2}/main`, "a"],
      ["http://schemas.openxmlformats.org/presentationml/2006/main", "p"],
      [`${office}/relationships`, "r"],
      [`${drawing2}/chart`, "c"],
      [`${drawing2}/diagram`, "dgm"],
      [`${drawing2}/picture`, "pic"],
      [`${drawing2}/chartDrawing`, "cdr"],
      [`${office}/math`, "m"],
      [`${office}/docPropsVTypes`, "vt"],
      [`${office}/customXml`, "ds"],
      ["http://schemas.openxmlformats.org/package/2006/metadata/core-properties", "cp"],
      ["http://purl.org/dc/elements/1.1/", "dc"],
      ["http://purl.org/dc/terms/", "dcterms"],
      ["http://purl.org/dc/dcmitype/", "dcmitype"],
      ["http://www.w3.org/2001/XMLSchema-instance", "xsi"],
      ["http://schemas.openxmlformats.org/markup-compatibility/2006", "mc"],
      [`${microsoft}/powerpoint/2010/main`, "p14"],
      [`${microsoft}/powerpoint/2012/main`, "p15"],
      [`${microsoft}/powerpoint/2015/main`, "p16"],
      [`${microsoft}/drawing/2010/main`, "a14"],
      [`${microsoft}/drawing/2014/main`, "a16"],
      [`${microsoft}/drawing/2016/SVG/main`, "asvg"],
      [`${microsoft}/drawing/2017/decorative`, "adec"],
      [`${microsoft}/drawing/2012/chart`, "c15"],
      [`${microsoft}/drawing/2014/chart`, "c16"],
      [`${microsoft}/drawing/2015/06/chart`, "c16r2"],
      [`${microsoft}/drawing/2007/8/2/chart`, "c14"],
      [`${microsoft}/thememl/2012/main`, "thm15"],
      ["urn:schemas-microsoft-com:vml", "v"],
      ["urn:schemas-microsoft-com:office:office", "o"],
      ["http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w"],
      [`${drawing2}/wordprocessingDrawing`, "wp"],
      [`${openDocument}:office:1.0`, "office"],
      [`${openDocument}:style:1.0`, "style"],
      [`${openDocument}:text:1.0`, "text"],
      [`${openDocument}:table:1.0`, "table"],
      [`${openDocument}:drawing:1.0`, "draw"],
      [`${openDocument}:svg-compatible:1.0`, "svg"],
      [`${openDocument}:xsl-fo-compatible:1.0`, "fo"],
      [`${openDocument}:meta:1.0`, "meta"],
      [`${openDocument}:manifest:1.0`, "manifest"],
      ["http://www.w3.org/1999/xlink", "xlink"]
    ]);
    unprefixed = /* @__PURE__ */ new Set([
      "http://schemas.openxmlformats.org/package/2006/content-types",
      "http://schemas.openxmlformats.org/package/2006/relationships",
      `${office}/extended-properties`,
      `${office}/custom-properties`
    ]);
    namespaceByPrefix = new Map(
      [...prefixByNamespace].map(([namespace, prefix]) => [prefix, namespace])
    );
    isStrict = (namespace) => namespace.startsWith("http://purl.oclc.org/ooxml/");
  }
});

// src/opc/xml/prefixes.ts
var Prefixes, qualified;
var init_prefixes = __esm({
  "src/opc/xml/prefixes.ts"() {
    "use strict";
    init_namespaces();
    Prefixes = class {
      #byNamespace = /* @__PURE__ */ new Map();
      #taken = /* @__PURE__ */ new Set();
      /** The prefix for a namespace, '' for none. `wanted` is what the document calls it. */
      of(namespace, wanted) {
        if (namespace === "") return "";
        const known7 = this.#byNamespace.get(namespace);
        if (known7 !== void 0) return known7;
        const prefix = canonicalPrefix(namespace) ?? this.#free(wanted);
        this.#byNamespace.set(namespace, prefix);
        this.#taken.add(prefix);
        return prefix;
      }
      /** The `xmlns` attributes that declare every prefix given out. */
      declarations() {
        const attributes = {};
        for (const [namespace, prefix] of this.#byNamespace) {
          if (prefix !== "xml") attributes[prefix === "" ? "xmlns" : `xmlns:${prefix}`] = namespace;
        }
        return attributes;
      }
      #free(wanted) {
        const base = wanted === "" ? "ns" : wanted;
        let prefix = base;
        for (let number = 1; this.#taken.has(prefix) || namespaceByPrefix.has(prefix); number++)
          prefix = `${base}${number}`;
        return prefix;
      }
    };
    qualified = (prefix, local) => prefix === "" ? local : `${prefix}:${local}`;
  }
});

// src/opc/xml/name-scope.ts
function split(name) {
  if (!asciiName.test(name) && !letterName.test(name)) throw new MalformedXml(`"${name}" is no name`);
  const colon = name.indexOf(":");
  return colon < 0 ? ["", name] : [name.slice(0, colon), name.slice(colon + 1)];
}
var NameScope, xmlNamespace, xmlnsNamespace, listsOfPrefixes, asciiName, letterName;
var init_name_scope = __esm({
  "src/opc/xml/name-scope.ts"() {
    "use strict";
    init_failures();
    init_malformed();
    init_namespaces();
    init_prefixes();
    NameScope = class _NameScope {
      #prefixes;
      #namespaces;
      #elements = /* @__PURE__ */ new Map();
      #attributes = /* @__PURE__ */ new Map();
      constructor(prefixes, namespaces = /* @__PURE__ */ new Map([["xml", xmlNamespace]])) {
        this.#prefixes = prefixes;
        this.#namespaces = namespaces;
      }
      /** The scope of an element that declares namespaces, by prefix; '' is the default. */
      declaring(declared) {
        for (const [prefix, namespace] of declared) {
          const isReserved = prefix === "xmlns" || prefix.includes(":") || namespace === xmlnsNamespace;
          if (prefix !== "") split(prefix);
          const isMisused = prefix === "xml" !== (namespace === xmlNamespace) || prefix !== "" && namespace === "";
          if (isReserved || isMisused) throw new MalformedXml(`the prefix "${prefix}" can't be declared so`);
        }
        return new _NameScope(this.#prefixes, new Map([...this.#namespaces, ...declared]));
      }
      element(written3) {
        const known7 = this.#elements.get(written3);
        if (known7 !== void 0) return known7;
        const [prefix, local] = split(written3);
        const name = this.#canonical(prefix, local);
        this.#elements.set(written3, name);
        return name;
      }
      /** Attributes without a prefix are in no namespace, whatever the default is. */
      attribute(written3) {
        const known7 = this.#attributes.get(written3);
        if (known7 !== void 0) return known7;
        const [prefix, local] = split(written3);
        const name = prefix === "" ? local : this.#canonical(prefix, local);
        this.#attributes.set(written3, name);
        return name;
      }
      /** The value of an attribute; those that name prefixes follow when prefixes change. */
      value(attribute4, written3) {
        if (listsOfPrefixes.has(attribute4)) {
          return written3.trim().split(/\s+/).map((prefix) => this.#prefix(prefix)).join(" ");
        }
        const colon = attribute4 === "xsi:type" ? written3.indexOf(":") : -1;
        return colon < 0 ? written3 : this.#prefix(written3.slice(0, colon)) + written3.slice(colon);
      }
      /** What a prefix is called in our trees; one that is not declared stays. */
      #prefix(written3) {
        const namespace = this.#namespaces.get(written3);
        return namespace === void 0 ? written3 : this.#prefixes.of(namespace, written3);
      }
      #canonical(prefix, local) {
        const namespace = this.#namespaces.get(prefix);
        if (namespace === void 0 && prefix !== "") throw new MalformedXml(`the prefix "${prefix}" is not declared`);
        if (namespace === void 0) return local;
        if (isStrict(namespace)) throw strictPackage();
        return qualified(this.#prefixes.of(namespace, prefix), local);
      }
    };
    xmlNamespace = "http://www.w3.org/XML/1998/namespace";
    xmlnsNamespace = "http://www.w3.org/2000/xmlns/";
    listsOfPrefixes = /* @__PURE__ */ new Set(["mc:Ignorable", "mc:MustUnderstand", "Requires"]);
    asciiName = /^[A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?$/;
    letterName = /^[\p{L}_][\p{L}\p{M}\p{N}_.·-]*(?::[\p{L}_][\p{L}\p{M}\p{N}_.·-]*)?$/u;
  }
});

// src/opc/xml/legal-text.ts
function legalText(text2) {
  return suspicious.test(text2) ? text2.replace(illegal, "") : text2;
}
var illegal, suspicious;
var init_legal_text = __esm({
  "src/opc/xml/legal-text.ts"() {
    "use strict";
    illegal = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udfff]/gu;
    suspicious = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/;
  }
});

// src/opc/xml/references.ts
function resolveReferences(text2) {
  return text2.includes("&") ? text2.replace(/&(?:#x([0-9a-fA-F]+);|#([0-9]+);|(\w+);)?/g, resolve) : text2;
}
function resolve(reference, hexadecimal, decimal, name) {
  const code = hexadecimal === void 0 ? Number(decimal) : Number.parseInt(hexadecimal, 16);
  const isCharacter = code <= 1114111;
  const resolved2 = isCharacter ? legalText(String.fromCodePoint(code)) : entities.get(name ?? "") ?? "";
  if (resolved2 === "") throw new MalformedXml(`${reference} stands for nothing`);
  return resolved2;
}
var entities;
var init_references = __esm({
  "src/opc/xml/references.ts"() {
    "use strict";
    init_legal_text();
    init_malformed();
    entities = /* @__PURE__ */ new Map([
      ["amp", "&"],
      ["lt", "<"],
      ["gt", ">"],
      ["quot", '"'],
      ["apos", "'"]
    ]);
  }
});

// src/opc/xml/tag.ts
function readOpeningTag(document, position) {
  openingTag.lastIndex = position;
  const match = openingTag.exec(document);
  if (match === null) throw new MalformedXml("a tag is broken");
  return {
    name: match[1] ?? "",
    attributes: match[2] ?? "",
    isEmpty: match[3] === "/",
    textBehind: match[4] ?? "",
    end: openingTag.lastIndex
  };
}
function readClosingTag(document, position) {
  closingTag.lastIndex = position;
  const match = closingTag.exec(document);
  if (match === null) throw new MalformedXml("a closing tag is broken");
  return {
    name: match[1] ?? "",
    attributes: "",
    isEmpty: false,
    textBehind: match[2] ?? "",
    end: closingTag.lastIndex
  };
}
function scopeOf({ attributes }, outer) {
  if (!attributes.includes("xmlns")) return outer;
  const declared = /* @__PURE__ */ new Map();
  attribute3.lastIndex = 0;
  for (let match = attribute3.exec(attributes); match !== null; match = attribute3.exec(attributes)) {
    const name = match[1] ?? "";
    if (!isDeclaration(name)) continue;
    const prefix = name.slice("xmlns:".length);
    if (declared.has(prefix)) throw new MalformedXml(`the prefix "${prefix}" is declared twice`);
    declared.set(prefix, valueOf(match[2] ?? match[3] ?? ""));
  }
  return declared.size === 0 ? outer : outer.declaring(declared);
}
function attributesOf2({ attributes }, scope) {
  const read2 = {};
  if (attributes === "") return read2;
  const isPlain2 = !special.test(attributes);
  attribute3.lastIndex = 0;
  for (let match = attribute3.exec(attributes); match !== null; match = attribute3.exec(attributes)) {
    const written3 = match[1] ?? "";
    if (isDeclaration(written3)) continue;
    const name = scope.attribute(written3);
    if (Object.hasOwn(read2, name)) throw new MalformedXml(`the attribute ${name} stands there twice`);
    const value2 = match[2] ?? match[3] ?? "";
    read2[name] = scope.value(name, isPlain2 ? value2 : valueOf(value2));
  }
  return read2;
}
var openingTag, closingTag, attribute3, isDeclaration, special, valueOf;
var init_tag = __esm({
  "src/opc/xml/tag.ts"() {
    "use strict";
    init_malformed();
    init_references();
    openingTag = /<([^\s<>/=&"'!?]+)((?:[ \t\r\n]+[^\s<>/=&"']+[ \t\r\n]*=[ \t\r\n]*(?:"[^"<]*"|'[^'<]*')){0,1024})[ \t\r\n]*(\/?)>([^<]*)/y;
    closingTag = /<\/([^\s<>/]+)[ \t\r\n]*>([^<]*)/y;
    attribute3 = /([^\s=]+)[ \t\r\n]*=[ \t\r\n]*(?:"([^"]*)"|'([^']*)')/g;
    isDeclaration = (name) => name.startsWith("xmlns") && (name.length === 5 || name[5] === ":" && name.length > 6);
    special = /[&\t\r\n]/;
    valueOf = (written3) => resolveReferences(written3.replace(/\r\n?|[\t\n]/g, " "));
  }
});

// src/opc/xml/document-reader.ts
function dropSpaceBetweenElements(parent) {
  const kept = parent.children.filter((node) => typeof node !== "string" || node.trim() !== "");
  if (kept.some((node) => typeof node !== "string")) parent.children = kept;
}
var maximumDepth, maximumElements, declaration, instruction, DocumentReader, unixLines;
var init_document_reader = __esm({
  "src/opc/xml/document-reader.ts"() {
    "use strict";
    init_malformed();
    init_name_scope();
    init_prefixes();
    init_references();
    init_tag();
    maximumDepth = 256;
    maximumElements = 25e4;
    declaration = /<\?xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*(?:"1\.\d"|'1\.\d')[^<>?]*\?>/y;
    instruction = /<\?([\p{L}_][\p{L}\p{M}\p{N}_.·-]*)(?:\?>|[ \t\r\n])/uy;
    DocumentReader = class {
      #text;
      #isMixed;
      #position = 0;
      #prefixes = new Prefixes();
      #scope = new NameScope(this.#prefixes);
      /** The innermost element that is open. */
      #parent;
      #open = [];
      #root;
      #count = 0;
      /** @param isMixed the white space between elements is kept */
      constructor(text2, isMixed) {
        this.#text = text2;
        this.#isMixed = isMixed;
      }
      /** @throws MalformedXml where the text is no document, or one with a document type */
      read() {
        const text2 = this.#text;
        this.#match(declaration);
        while (this.#position < text2.length) {
          const next = text2[this.#position + 1];
          if (text2[this.#position] !== "<") this.#addText(this.#takeTo(text2.indexOf("<", this.#position)));
          else if (next === "/") this.#readClosingTag();
          else if (next === "!") this.#readSection();
          else if (next === "?") this.#readInstruction();
          else this.#readOpeningTag();
        }
        if (this.#root === void 0) throw new MalformedXml("there is no element");
        if (this.#open.length > 0) throw new MalformedXml("an element is not closed");
        this.#root.attributes = { ...this.#prefixes.declarations(), ...this.#root.attributes };
        return this.#root;
      }
      #readOpeningTag() {
        if (++this.#count > maximumElements) throw new MalformedXml("it has too many elements");
        const tag = readOpeningTag(this.#text, this.#position);
        const scope = scopeOf(tag, this.#scope);
        const element2 = { name: scope.element(tag.name), attributes: attributesOf2(tag, scope), children: [] };
        if (this.#parent !== void 0) this.#parent.children.push(element2);
        else if (this.#root === void 0) this.#root = element2;
        else throw new MalformedXml("there are two roots");
        if (!tag.isEmpty) {
          if (this.#open.length === maximumDepth) throw new MalformedXml("elements are nested too deeply");
          this.#open.push({ element: element2, written: tag.name, outer: this.#scope });
          this.#parent = element2;
          this.#scope = scope;
        }
        this.#position = tag.end;
        if (tag.textBehind !== "") this.#addText(tag.textBehind);
      }
      #readClosingTag() {
        const tag = readClosingTag(this.#text, this.#position);
        const closed2 = this.#open.pop();
        if (closed2?.written !== tag.name) throw new MalformedXml(`</${tag.name}> closes no element`);
        if (!this.#isMixed && closed2.element.children.length > 1) dropSpaceBetweenElements(closed2.element);
        this.#scope = closed2.outer;
        this.#parent = this.#open.at(-1)?.element;
        this.#position = tag.end;
        if (tag.textBehind !== "") this.#addText(tag.textBehind);
      }
      #addText(written3) {
        if (written3.includes("]]>")) throw new MalformedXml("]]> stands in text");
        this.#addCharacters(resolveReferences(unixLines(written3)), written3);
      }
      #addCharacters(text2, written3) {
        const children2 = this.#parent?.children;
        const last = children2?.at(-1);
        if (children2 === void 0) {
          if (/[^ \t\r\n]/.test(written3)) throw new MalformedXml("text stands outside the root");
        } else if (typeof last === "string") children2[children2.length - 1] = last + text2;
        else children2.push(text2);
      }
      /** A comment or a CDATA section; all else that opens so is for document types. */
      #readSection() {
        if (this.#skip("<!--")) {
          this.#takeUntil("--");
          if (!this.#skip(">")) throw new MalformedXml("-- stands in a comment");
        } else if (this.#skip("<![CDATA[")) {
          this.#addCharacters(unixLines(this.#takeUntil("]]>")), "CDATA");
        } else throw new MalformedXml("it has a document type, or something else that is not allowed");
      }
      #readInstruction() {
        const match = this.#match(instruction);
        if (match === null || /^xml$/i.test(match[1] ?? ""))
          throw new MalformedXml("an instruction is misplaced or broken");
        if (!match[0].endsWith("?>")) this.#takeUntil("?>");
      }
      #match(form2) {
        form2.lastIndex = this.#position;
        const match = form2.exec(this.#text);
        if (match !== null) this.#position = form2.lastIndex;
        return match;
      }
      #skip(literal2) {
        if (!this.#text.startsWith(literal2, this.#position)) return false;
        this.#position += literal2.length;
        return true;
      }
      #takeUntil(literal2) {
        const end2 = this.#text.indexOf(literal2, this.#position);
        if (end2 < 0) throw new MalformedXml(`${literal2} is missing`);
        const taken2 = this.#takeTo(end2);
        this.#position += literal2.length;
        return taken2;
      }
      /** @param end -1 for the end of the text */
      #takeTo(end2) {
        const start = this.#position;
        this.#position = end2 < 0 ? this.#text.length : end2;
        return this.#text.slice(start, this.#position);
      }
    };
    unixLines = (text2) => text2.includes("\r") ? text2.replace(/\r\n?/g, "\n") : text2;
  }
});

// src/opc/xml/parse.ts
function parseXml(text2, name = "An XML document", form2 = "plain") {
  if (text2.length > maximumLength) throw damaged2(name, "is too large");
  if (legalText(text2) !== text2) throw damaged2(name, "holds a character that XML forbids");
  try {
    return new DocumentReader(text2, form2 === "mixed").read();
  } catch (cause) {
    if (cause instanceof MalformedXml) throw damaged2(name, `is not well-formed XML: ${cause.message}`, cause);
    throw cause;
  }
}
function damaged2(name, what, cause) {
  return new BriefdeckError("template", "template.damaged", `${name} ${what}.`, { cause });
}
var maximumLength;
var init_parse = __esm({
  "src/opc/xml/parse.ts"() {
    "use strict";
    init_error();
    init_document_reader();
    init_legal_text();
    init_malformed();
    maximumLength = 32 * 1024 * 1024;
  }
});

// src/opc/xml/serialize.ts
function serializeXml(root) {
  const prefixes = /* @__PURE__ */ new Set();
  usePrefixes(root, prefixes);
  const body = writeChildren(root, prefixes);
  const attributes = { ...root.attributes };
  for (const prefix of prefixes) {
    const declaration2 = `xmlns:${prefix}`;
    if (prefix === "xml" || prefix === "xmlns" || declaration2 in attributes) continue;
    const namespace = namespaceByPrefix.get(prefix);
    if (namespace === void 0) throw new Error(`The XML prefix ${prefix} is not declared.`);
    attributes[declaration2] = namespace;
  }
  const start = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<${root.name}${writeAttributes(namespacesFirst(attributes))}`;
  return body === "" ? `${start}/>` : `${start}>${body}</${root.name}>`;
}
function write(node, prefixes) {
  if (typeof node === "string") return escapeText(node);
  usePrefixes(node, prefixes);
  const body = writeChildren(node, prefixes);
  const start = `<${node.name}${writeAttributes(node.attributes)}`;
  return body === "" ? `${start}/>` : `${start}>${body}</${node.name}>`;
}
function writeChildren(parent, prefixes) {
  let body = "";
  for (const node of parent.children) body += write(node, prefixes);
  return body;
}
function writeAttributes(attributes) {
  let written3 = "";
  for (const name in attributes) written3 += ` ${name}="${escapeAttribute(attributes[name] ?? "")}"`;
  return written3;
}
function usePrefixes(node, prefixes) {
  usePrefix(node.name, prefixes);
  for (const name in node.attributes) usePrefix(name, prefixes);
  if (node.name === "mc:Choice")
    for (const prefix of (node.attributes["Requires"] ?? "").split(" ")) prefixes.add(prefix);
}
function usePrefix(name, prefixes) {
  const colon = name.indexOf(":");
  if (colon > 0) prefixes.add(name.slice(0, colon));
}
function namespacesFirst(attributes) {
  const isDeclaration2 = ([name]) => name === "xmlns" || name.startsWith("xmlns:");
  const all = Object.entries(attributes);
  return Object.fromEntries([...all.filter(isDeclaration2), ...all.filter((entry) => !isDeclaration2(entry))]);
}
function escapeText(text2) {
  const legal = legalText(text2);
  return /[&<>\r]/.test(legal) ? legal.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/\r/g, "&#13;") : legal;
}
function escapeAttribute(value2) {
  const legal = legalText(value2);
  return /[&<>"\t\n\r]/.test(legal) ? escapeText(legal).replace(/"/g, "&quot;").replace(/\t/g, "&#9;").replace(/\n/g, "&#10;") : legal;
}
var init_serialize2 = __esm({
  "src/opc/xml/serialize.ts"() {
    "use strict";
    init_legal_text();
    init_namespaces();
  }
});

// src/opc/part-name.ts
function sourceOfRelationships(name) {
  const match = /^(.*\/)_rels\/([^/]*)\.rels$/.exec(name);
  return match === null ? void 0 : `${match[1] ?? ""}${match[2] ?? ""}`;
}
function resolveTarget(source, target) {
  const path = target.split("#", 1)[0] ?? "";
  const folder = path.startsWith("/") ? "" : source.slice(0, source.lastIndexOf("/"));
  const segments = [];
  for (const segment of `${folder}/${path}`.split("/")) {
    if (segment === "..") segments.pop();
    else if (segment !== "" && segment !== ".") segments.push(segment);
  }
  return `/${segments.join("/")}`;
}
function extensionOf(name) {
  const file = name.slice(name.lastIndexOf("/") + 1);
  const dot = file.lastIndexOf(".");
  return dot < 0 ? "" : file.slice(dot + 1).toLowerCase();
}
function sortPartNames(names2) {
  return Array.from(names2, (name) => [
    name.replace(/\d+/g, (digits) => digits.padStart(12, "0")),
    name
  ]).sort(([one], [other]) => one < other ? -1 : one > other ? 1 : 0).map(([, name]) => name);
}
var init_part_name = __esm({
  "src/opc/part-name.ts"() {
    "use strict";
  }
});

// src/opc/part.ts
var Part, packed, isPacked;
var init_part = __esm({
  "src/opc/part.ts"() {
    "use strict";
    init_failures();
    init_decode2();
    init_element();
    init_parse();
    init_serialize2();
    init_entry();
    init_part_name();
    Part = class _Part {
      name;
      contentType;
      /** The part that this one was first copied from, maybe in another package; itself when it is no copy. */
      origin;
      #entry;
      #bytes;
      #tree;
      /** The tree is what counts: it may differ from what the part was read from. */
      #isEdited = false;
      #shared = false;
      constructor(name, contentType, origin) {
        this.name = name;
        this.contentType = contentType;
        this.origin = origin ?? this;
      }
      static ofEntry(name, contentType, entry) {
        const part = new _Part(name, contentType);
        part.#entry = entry;
        return part;
      }
      static ofBytes(name, contentType, bytes) {
        const part = new _Part(name, contentType);
        part.#bytes = bytes;
        return part;
      }
      static ofXml(name, contentType, root) {
        const part = new _Part(name, contentType);
        part.#tree = root;
        part.#isEdited = true;
        return part;
      }
      /** The content as bytes. */
      get bytes() {
        if (this.#tree !== void 0 && this.#isEdited) return new TextEncoder().encode(serializeXml(this.#tree));
        this.#bytes ??= this.#entry === void 0 ? new Uint8Array() : inflateEntry(this.#entry);
        return this.#bytes;
      }
      /** How many bytes the content has; nothing is inflated for it. */
      get size() {
        return this.#tree === void 0 && this.#entry !== void 0 ? this.#entry.size : this.bytes.length;
      }
      /** Whether the content is XML, as far as its type or name says. */
      get isXml() {
        return this.#tree !== void 0 || /[+/]xml$/.test(this.contentType) || extensionOf(this.name) === "xml";
      }
      /** The content as a tree that is only looked at, never changed: `OpcPackage.xml` is for that. Read once. */
      xml() {
        this.#tree ??= parseXml(this.text(), this.name);
        return this.#tree;
      }
      /** The content as text, without a byte order mark. */
      text() {
        try {
          return decodeXml(this.bytes);
        } catch (cause) {
          if (cause instanceof TypeError) throw damaged(`${this.name} is not valid Unicode`, cause);
          throw cause;
        }
      }
      /** Marks the content as held by several packages. */
      share() {
        this.#shared = true;
        return this;
      }
      /** This part if only one package holds it, else a copy; its tree counts from now on. */
      edited() {
        const own = this.#shared ? this.#copy(this.contentType) : this;
        own.xml();
        own.#isEdited = true;
        return own;
      }
      /** A copy with another content type. */
      retyped(contentType) {
        return this.#copy(contentType);
      }
      /** The content as a zip entry; what was never changed stays as it was packed. */
      toEntry() {
        if (!this.#isEdited && this.#entry !== void 0) return this.#entry;
        return deflateEntry(this.name.slice(1), this.bytes, !isPacked(this.name));
      }
      #copy(contentType) {
        const copy = new _Part(this.name, contentType, this.origin);
        copy.#entry = this.#entry;
        copy.#bytes = this.#bytes;
        copy.#tree = this.#shared ? this.#tree && copyElement(this.#tree) : this.#tree;
        copy.#isEdited = this.#isEdited;
        return copy;
      }
    };
    packed = /* @__PURE__ */ new Set(["png", "jpg", "jpeg", "gif", "mp3", "m4a", "mp4", "mov", "zip", "xlsx", "docx", "pptx"]);
    isPacked = (name) => packed.has(extensionOf(name));
  }
});

// src/opc/xml/query.ts
function child(parent, name) {
  for (const node of parent.children) if (typeof node !== "string" && node.name === name) return node;
  return void 0;
}
function children(parent, name) {
  return parent.children.filter(
    (node) => typeof node !== "string" && (name === void 0 || node.name === name)
  );
}
function descendants(root, name) {
  const found = [];
  const visit = (parent) => {
    for (const node of parent.children) {
      if (typeof node === "string") continue;
      if (name === void 0 || node.name === name) found.push(node);
      visit(node);
    }
  };
  visit(root);
  return found;
}
function descend(root, ...path) {
  let current = root;
  for (const name of path) current = current && child(current, name);
  return current;
}
function textOf4(root) {
  return root.children.map((node) => typeof node === "string" ? node : textOf4(node)).join("");
}
var init_query = __esm({
  "src/opc/xml/query.ts"() {
    "use strict";
  }
});

// src/read/office/carried-pictures.ts
var CarriedPictures, mostOfOne, mostOfAll;
var init_carried_pictures = __esm({
  "src/read/office/carried-pictures.ts"() {
    "use strict";
    init_error();
    CarriedPictures = class {
      pictures = /* @__PURE__ */ new Map();
      diagnostics = [];
      #find;
      #leftOut = /* @__PURE__ */ new Set();
      #total = 0;
      constructor(find) {
        this.#find = find;
      }
      /**
       * Takes up the picture of a figure.
       *
       * @returns what to call it, or undefined where it is left out
       */
      take(path) {
        if (this.pictures.has(path)) return path;
        const taken2 = this.#content(this.#find(path));
        if (typeof taken2 === "string") {
          this.leaveOut(path, taken2);
          return void 0;
        }
        this.pictures.set(path, taken2);
        this.#total += taken2.length;
        return path;
      }
      /** The bytes of a picture, or why it is left out. */
      #content(found) {
        if (found === void 0) return "is missing in the document";
        if (found.size > mostOfOne) return `is larger than ${mostOfOne / 1e6} MB`;
        if (this.#total + found.size > mostOfAll) {
          return `would make the pictures larger than ${mostOfAll / 1e6} MB together`;
        }
        try {
          return found.bytes;
        } catch (cause) {
          if (cause instanceof BriefdeckError) return "is damaged";
          throw cause;
        }
      }
      /** Tells, once for each picture, why it is not shown. */
      leaveOut(path, why) {
        if (this.#leftOut.has(path)) return;
        this.#leftOut.add(path);
        this.diagnostics.push({
          code: "read.picture-left-out",
          severity: "warning",
          message: `The picture ${path} ${why}, so it is left out.`
        });
      }
    };
    mostOfOne = 25e6;
    mostOfAll = 1e8;
  }
});

// src/read/office/package-failure.ts
function readingPackage(name, saving, readIt) {
  try {
    return readIt();
  } catch (cause) {
    if (!(cause instanceof BriefdeckError) || cause.kind !== "template") throw cause;
    const reason = cause.diagnostic.code.replace(/^template\./, "");
    const message = messageFor(cause, reason, name);
    throw new BriefdeckError("input", `input.${reason}`, message, { hint: hintFor(reason, saving), cause });
  }
}
function messageFor({ message }, reason, name) {
  if (reason === "not-a-package") return `${name} is damaged: it breaks off, or is no document at all.`;
  return message.startsWith("The file ") ? message.replace("The file", name) : `${name} is damaged: ${message}`;
}
function hintFor(reason, { program, extension }) {
  switch (reason) {
    case "encrypted":
      return `Save it in ${program} as ${extension}, without a password.`;
    case "strict-package":
      return `Save it in ${program} as ${extension}, not as a strict Open XML document.`;
    case "too-large":
      return onlyTheArticle;
    default:
      return `Open it in ${program}, let it repair the file, and save it again as ${extension}.`;
  }
}
var init_package_failure = __esm({
  "src/read/office/package-failure.ts"() {
    "use strict";
    init_error();
    init_refusals();
  }
});

// src/read/office/paragraph-parts.ts
function paragraphParts({ text: text2, role, item, sequence, before, behind }) {
  if (role?.kind === "contents") return [];
  const words3 = text2.trim();
  if (words3 === "") return [...before, ...behind];
  const kind = isCounted(sequence) && role?.kind !== "heading" ? "caption" : role?.kind;
  switch (kind) {
    case "caption":
    case "table-caption": {
      const ofTable = kind === "table-caption" || (sequence === void 0 ? void 0 : namesTables.test(sequence));
      return captioned({ kind: "caption", text: words3, ...ofTable === true ? { ofTable } : {} }, before, behind);
    }
    case "title":
      return [...before, { kind: "title", text: words3 }, ...behind];
    case "heading":
      return [...before, { kind: "heading", level: role?.kind === "heading" ? role.level : 1, text: words3 }, ...behind];
    default: {
      if (item !== void 0) return [...before, { kind: "item", ...item, text: words3 }, ...behind];
      const textKind = kind === "quote" ? "quote" : "paragraph";
      return [...before, ...split2(words3).map((piece) => ({ kind: textKind, text: piece })), ...behind];
    }
  }
}
function captioned(caption, before, behind) {
  const drawn = [...before, ...behind];
  const pictures = drawn.filter((part) => part.kind === "figure" && part.image !== void 0);
  const [picture] = pictures;
  if (picture === void 0 || pictures.length > 1) return [...before, caption, ...behind];
  return drawn.map((part) => part === picture ? { ...picture, caption: caption.text } : part);
}
var split2, isCounted, namesTables;
var init_paragraph_parts = __esm({
  "src/read/office/paragraph-parts.ts"() {
    "use strict";
    split2 = (words3) => words3.split(/\n[^\S\n]*\n\s*/);
    isCounted = (sequence) => sequence !== void 0 && !/^(?:eq|công)/i.test(sequence);
    namesTables = /^(?:table|bảng|tab)/iu;
  }
});

// src/read/office/style-role.ts
function roleOfStyleName(name) {
  const plain4 = name.normalize("NFC").toLowerCase().replace(/[\s_-]+/g, "");
  const level2 = /^heading([1-9])$/.exec(plain4)?.[1];
  if (level2 !== void 0) return headingRole(Number(level2));
  if (/^(?:toc|contents|index|userindex)(?:heading|\d+)$|^tableoffigures$/.test(plain4)) return { kind: "contents" };
  return roles.get(plain4);
}
var headingRole, roles;
var init_style_role = __esm({
  "src/read/office/style-role.ts"() {
    "use strict";
    headingRole = (level2) => ({ kind: "heading", level: Math.min(Math.max(level2, 1), 6) });
    roles = new Map(
      [
        ["title", ["title"]],
        // It is often based on the style of titles.
        ["text", ["subtitle"]],
        ["quote", ["quote", "intensequote", "quotations", "blockquotation", "blocktext", "tr\xEDchd\u1EABn"]],
        ["table-caption", ["tablecaption", "ch\xFAth\xEDchb\u1EA3ng"]],
        [
          "caption",
          [
            ...["caption", "imagecaption", "picturecaption", "photocaption", "figurecaption", "illustration", "figure"],
            ...["ch\xFAth\xEDch", "ch\xFAth\xEDch\u1EA3nh", "ch\xFAth\xEDchh\xECnh"]
          ]
        ]
      ].flatMap(([kind, names2]) => names2.map((name) => [name, { kind }]))
    );
  }
});

// src/read/office/table.ts
function tableParts(rows, named4 = false) {
  const grid = rows.map(columnsOf);
  const width = Math.min(Math.max(0, ...grid.map((cells2) => cells2.length)), mostColumns);
  const cells = rows.flatMap((row) => row.cells);
  const pictured = cells.filter(({ parts }) => parts.some(isPicture3)).length;
  const worded = cells.filter(({ parts }) => wordsOf4(parts) !== "").length;
  if (width <= 1 || pictured > 0 && pictured >= worded / 2) return unfolded(grid);
  const [first, ...others] = rows;
  const header = first !== void 0 && others.length > 0 && (first.isHeader || named4 || isBold(first) && !others.every(isBold));
  const above = [];
  const written3 = grid.map(
    (row) => Array.from({ length: width }, (_, column) => {
      const place = row[column];
      const text2 = place?.cell.isCovered === true ? above[column] : place?.isFirst === true && wordsOf4(place.cell.parts);
      return above[column] = text2 === void 0 || text2 === false ? "" : text2;
    })
  );
  return [{ kind: "table", header, rows: written3 }, ...cells.flatMap(({ parts }) => parts.filter(isPicture3))];
}
function wordsOfPart2(part) {
  if (part.kind === "figure") return part.caption ?? "";
  if (part.kind === "table") return part.rows.flat().filter(Boolean).join(" ");
  return part.text.trim();
}
function unfolded(grid) {
  const captions2 = /* @__PURE__ */ new Map();
  const used = /* @__PURE__ */ new Set();
  grid.forEach((row, index2) => {
    row.forEach(({ cell: cell2, isFirst }, column) => {
      const below = grid[index2 + 1]?.[column];
      if (!isFirst || below?.isFirst !== true || used.has(below.cell)) return;
      if (!cell2.parts.some(isPicture3) || wordsOf4(cell2.parts) !== "" || !mayBeCaption(below.cell.parts)) return;
      captions2.set(cell2, captionsOf2(below.cell.parts));
      used.add(below.cell);
    });
  });
  return grid.flatMap(
    (row) => row.flatMap(
      ({ cell: cell2, isFirst }) => !isFirst || cell2.isCovered || used.has(cell2) ? [] : [...captioned2(cell2.parts), ...captions2.get(cell2) ?? []]
    )
  );
}
function captioned2(parts) {
  const picture = parts.findIndex(isPicture3);
  const behind = parts.slice(picture + 1);
  return picture < 0 || !mayBeCaption(behind) ? parts : [...parts.slice(0, picture + 1), ...captionsOf2(behind)];
}
var mostColumns, columnsOf, wordsOf4, isPicture3, isBold, captionsOf2, mayBeCaption;
var init_table3 = __esm({
  "src/read/office/table.ts"() {
    "use strict";
    mostColumns = 64;
    columnsOf = ({ cells }) => cells.flatMap(
      (cell2) => Array.from({ length: Math.min(cell2.columns, mostColumns) }, (_, at) => ({ cell: cell2, isFirst: at === 0 }))
    ).slice(0, mostColumns);
    wordsOf4 = (parts) => parts.map(wordsOfPart2).filter(Boolean).join(" ");
    isPicture3 = (part) => part.kind === "figure" && part.image !== void 0;
    isBold = ({ cells }) => {
      const worded = cells.filter(({ parts }) => wordsOf4(parts) !== "");
      return worded.length > 0 && worded.every((cell2) => cell2.isBold);
    };
    captionsOf2 = (parts) => parts.map((part) => part.kind === "paragraph" ? { kind: "caption", text: part.text } : part);
    mayBeCaption = (parts) => parts.length <= 2 && wordsOf4(parts).length <= 400 && parts.every(({ kind }) => kind === "paragraph" || kind === "caption");
  }
});

// src/read/office/alternative-text.ts
function alternativeText(...told) {
  return told.map((text2 = "") => text2.replace(addedByWord, "").trim()).find((text2) => text2 !== "" && !fileName.test(text2));
}
var addedByWord, fileName;
var init_alternative_text = __esm({
  "src/read/office/alternative-text.ts"() {
    "use strict";
    addedByWord = /(?:description automatically generated|AI-generated content may be incorrect|mô tả được tạo tự động)\.?/giu;
    fileName = /^\S+\.(?:png|jpe?g|gif|bmp|tiff?|webp|svg|emf|wmf)$/i;
  }
});

// src/read/open-document/frame.ts
function frameParts(drawn, pictures, read2) {
  if (drawn.name === "draw:g" || drawn.name === "draw:a") {
    return children(drawn).flatMap(
      (inner) => inner.name.startsWith("draw:") ? frameParts(inner, pictures, read2) : []
    );
  }
  if (drawn.name !== "draw:frame") return read2(drawn);
  const box = child(drawn, "draw:text-box");
  if (box !== void 0) return read2(box);
  if (children(drawn).some(({ name }) => /^draw:(?:object|plugin|applet)/.test(name))) return [];
  const source = children(drawn, "draw:image").map(({ attributes }) => attributes["xlink:href"] ?? "");
  const path = (source.find((href) => /\.(?:png|jpe?g)$/i.test(href)) ?? source[0])?.replace(/^\.\//, "");
  if (path === void 0 || path === "") return [];
  const told = ["svg:desc", "svg:title"].map((name) => child(drawn, name)).map((text2) => text2 && textOf4(text2));
  return [{ kind: "figure", image: taken(path, pictures), alternative: alternativeText(...told) }];
}
function taken(path, pictures) {
  if (!/^(?:[a-z][a-z\d+.-]*:|\/|\.\.)/i.test(path)) return pictures.take(path);
  pictures.leaveOut(path, "is only linked to, not in the document");
  return void 0;
}
var init_frame = __esm({
  "src/read/open-document/frame.ts"() {
    "use strict";
    init_query();
    init_alternative_text();
  }
});

// src/read/open-document/list-counter.ts
var ListCounter;
var init_list_counter = __esm({
  "src/read/open-document/list-counter.ts"() {
    "use strict";
    ListCounter = class {
      #styles;
      #open = [];
      /** Where lists that are closed stand: by their ids, and by their style. */
      #ended = /* @__PURE__ */ new Map();
      #names = [];
      #lists = 0;
      constructor(styles) {
        this.#styles = styles;
      }
      /** From 0. */
      get level() {
        return this.#open.length - 1;
      }
      /**
       * @param attributes those of `text:list` (ODF 1.3 part 3, 5.3.1)
       * @returns a name for the list
       */
      open(attributes) {
        const style2 = attributes["text:style-name"] ?? this.#open.at(-1)?.style;
        const continued = attributes["text:continue-list"] ?? (attributes["text:continue-numbering"] === "true" ? `style ${style2 ?? ""}` : void 0);
        const start = this.#styles.startOf(style2, this.#open.length) - 1;
        this.#open.push({ style: style2, count: this.#ended.get(continued ?? "") ?? start });
        this.#names.push([attributes["xml:id"] ?? "", `style ${style2 ?? ""}`]);
        return `list ${++this.#lists}`;
      }
      close() {
        const list4 = this.#open.pop();
        for (const name of this.#names.pop() ?? [])
          if (list4 !== void 0 && name !== "") this.#ended.set(name, list4.count);
      }
      /**
       * @param start the number that the item says it has
       * @returns its number as it is shown; undefined for a bullet
       */
      next(start) {
        const list4 = this.#open.at(-1);
        if (list4 === void 0) return void 0;
        list4.count = start === void 0 ? list4.count + 1 : Number(start) || 0;
        return this.#styles.markerOf(
          list4.style,
          this.#open.map(({ count: count4 }) => count4)
        );
      }
    };
  }
});

// src/read/open-document/paragraph.ts
function readContent(paragraph, styles) {
  let text2 = "";
  let sequence;
  const before = [];
  const behind = [];
  const bold = /* @__PURE__ */ new Set();
  const visit = (element2, isBold3) => {
    for (const node of element2.children) {
      if (typeof node === "string") {
        text2 += node.replace(/\s+/g, " ");
        if (node.trim() !== "") bold.add(isBold3);
        continue;
      }
      const style2 = node.attributes["text:style-name"];
      if (leftOut.has(node.name) || node.name === "text:span" && styles.isHidden(style2)) continue;
      if (node.name === "text:line-break") text2 += "\n";
      else if (node.name === "text:s" || node.name === "text:tab") text2 += " ";
      else if (node.name.startsWith("draw:") && node.name !== "draw:a")
        (text2.trim() === "" ? before : behind).push(node);
      else {
        if (node.name === "text:sequence") sequence = node.attributes["text:name"];
        visit(node, node.name === "text:span" ? styles.isBold(style2) ?? isBold3 : isBold3);
      }
    }
  };
  visit(paragraph, void 0);
  return { text: text2, before, behind, bold, sequence };
}
var leftOut;
var init_paragraph = __esm({
  "src/read/open-document/paragraph.ts"() {
    "use strict";
    leftOut = /* @__PURE__ */ new Set([
      "text:note",
      "text:ruby-text",
      "text:hidden-text",
      "text:hidden-paragraph",
      "office:annotation",
      "office:annotation-end",
      "text:alphabetical-index-mark",
      "text:toc-mark",
      "text:user-index-mark"
    ]);
  }
});

// src/read/open-document/table.ts
function rowsIn(group, isHeader, read2) {
  return children(group).flatMap((each) => {
    if (each.name === "table:table-header-rows") return rowsIn(each, true, read2);
    if (each.name === "table:table-rows" || each.name === "table:table-row-group") return rowsIn(each, isHeader, read2);
    return each.name === "table:table-row" ? [{ isHeader, cells: cellsIn(each, read2) }] : [];
  });
}
function cellsIn(row, read2) {
  let covered = 0;
  return children(row).flatMap((each) => {
    const repeated = Math.min(Number(each.attributes["table:number-columns-repeated"] ?? 1) || 1, mostColumns);
    if (each.name === "table:table-cell") {
      covered = (Number(each.attributes["table:number-columns-spanned"] ?? 1) || 1) - 1;
      return Array.from({ length: repeated }, () => ({ ...read2(each), columns: 1, isCovered: false }));
    }
    if (each.name !== "table:covered-table-cell") return [];
    return Array.from({ length: repeated }, () => ({ parts: [], columns: 1, isCovered: covered-- <= 0, isBold: true }));
  });
}
var readRows;
var init_table4 = __esm({
  "src/read/open-document/table.ts"() {
    "use strict";
    init_query();
    init_table3();
    readRows = (table, read2) => rowsIn(table, false, read2);
  }
});

// src/read/open-document/body.ts
function join(parts, more) {
  const last = parts.at(-1);
  const [next, ...rest] = more;
  if (last?.kind === "item" && next?.kind === "item") {
    parts[parts.length - 1] = { ...last, text: `${last.text} ${next.text}` };
    parts.push(...rest);
  } else {
    parts.push(...more);
  }
}
var BodyReader, leftOut2;
var init_body = __esm({
  "src/read/open-document/body.ts"() {
    "use strict";
    init_paragraph_parts();
    init_style_role();
    init_table3();
    init_frame();
    init_list_counter();
    init_paragraph();
    init_table4();
    BodyReader = class {
      #wish;
      #counter;
      constructor(wish) {
        this.#wish = wish;
        this.#counter = new ListCounter(wish.lists);
      }
      /** The parts in a body, a cell, a text box or anything else that holds paragraphs. */
      read(container) {
        return this.#readAll(container).parts;
      }
      #readAll(container) {
        const read2 = container.children.flatMap((node) => typeof node === "string" ? [] : [this.#readBlock(node)]);
        return { parts: read2.flatMap(({ parts }) => parts), isBold: read2.every(({ isBold: isBold3 }) => isBold3) };
      }
      #readBlock(block) {
        const { name, attributes } = block;
        if (leftOut2.has(name) || attributes["text:display"] === "none") return { parts: [], isBold: true };
        switch (name) {
          case "text:p":
            return this.#readParagraph(block, this.#wish.styles.roleOf(attributes["text:style-name"]));
          case "text:h":
            return this.#readParagraph(block, this.#roleOfHeading(attributes));
          case "text:list":
            return { parts: this.#readList(block), isBold: false };
          case "table:table":
            return { parts: tableParts(readRows(block, (cell2) => this.#readAll(cell2))), isBold: false };
          default:
            if (name.startsWith("draw:")) return { parts: this.#drawnParts(block), isBold: true };
            return this.#readAll(block);
        }
      }
      /** LibreOffice writes a title as a paragraph, other programs as a heading. */
      #roleOfHeading(attributes) {
        const role = this.#wish.styles.roleOf(attributes["text:style-name"]);
        const isKnown = role?.kind === "title" || role?.kind === "contents";
        return isKnown ? role : headingRole(Number(attributes["text:outline-level"] ?? 1) || 1);
      }
      #readParagraph(paragraph, role, item) {
        const { styles } = this.#wish;
        const { before, behind, bold, ...content } = readContent(paragraph, styles);
        const style2 = paragraph.attributes["text:style-name"];
        return {
          parts: paragraphParts({
            ...content,
            role,
            item,
            before: before.flatMap((drawn) => this.#drawnParts(drawn)),
            behind: behind.flatMap((drawn) => this.#drawnParts(drawn))
          }),
          isBold: [...bold].every((own) => own ?? styles.isBold(style2) ?? false)
        };
      }
      #drawnParts(drawn) {
        return frameParts(drawn, this.#wish.pictures, (container) => this.read(container));
      }
      #readList(list4) {
        const opened = this.#counter.open(list4.attributes);
        const parts = list4.children.flatMap((node) => typeof node === "string" ? [] : this.#readItem(node, opened));
        this.#counter.close();
        return parts;
      }
      /** The first paragraph is the item; what follows goes on with it, as far as it is no list or heading itself. */
      #readItem(item, list4) {
        if (item.name !== "text:list-item" && item.name !== "text:list-header") return [];
        const parts = [];
        let first;
        for (const node of item.children) {
          if (typeof node === "string") continue;
          if (node.name !== "text:p") {
            parts.push(...this.#readBlock(node).parts);
            continue;
          }
          first ??= {
            list: list4,
            level: this.#counter.level,
            marker: item.name === "text:list-item" ? this.#counter.next(item.attributes["text:start-value"]) : void 0
          };
          const role = this.#wish.styles.roleOf(node.attributes["text:style-name"]);
          join(parts, this.#readParagraph(node, role, first).parts);
        }
        return parts;
      }
    };
    leftOut2 = /* @__PURE__ */ new Set([
      "text:tracked-changes",
      "text:sequence-decls",
      "text:variable-decls",
      "text:user-field-decls",
      "text:dde-connection-decls",
      "office:forms",
      "office:annotation",
      "office:event-listeners",
      "text:table-of-content",
      "text:illustration-index",
      "text:table-index",
      "text:object-index",
      "text:user-index",
      "text:alphabetical-index",
      "text:bibliography",
      "svg:title",
      "svg:desc"
    ]);
  }
});

// src/read/office/nearest-style.ts
function nearestStyle(name, { styleOf, baseOf: baseOf2 }, ask) {
  let current = name;
  for (let steps4 = 0; current !== void 0 && steps4 < longestChain; steps4++) {
    const style2 = styleOf(current);
    const answer = ask(style2, current);
    if (answer !== void 0) return answer;
    current = style2 && baseOf2(style2);
  }
  return void 0;
}
var longestChain;
var init_nearest_style = __esm({
  "src/read/office/nearest-style.ts"() {
    "use strict";
    longestChain = 20;
  }
});

// src/read/open-document/styles.ts
function readStyles(documents) {
  const byName2 = /* @__PURE__ */ new Map();
  for (const style2 of stylesOf(documents)) {
    const { "style:family": family = "", "style:name": name = "" } = style2.attributes;
    if ((family === "paragraph" || family === "text") && !byName2.has(name)) byName2.set(name, style2);
  }
  const chain = {
    styleOf: (name) => byName2.get(name),
    baseOf: (style2) => style2.attributes["style:parent-style-name"]
  };
  const property = (name, wanted) => nearestStyle(name, chain, (style2) => style2 && child(style2, "style:text-properties")?.attributes[wanted]);
  return {
    roleOf: (name) => nearestStyle(name, chain, roleOfStyle),
    isBold: (name) => {
      const weight = property(name, "fo:font-weight");
      return weight === void 0 ? void 0 : weight === "bold" || Number(weight) >= 600;
    },
    isHidden: (name) => property(name, "text:display") === "none"
  };
}
function stylesOf(documents) {
  return documents.flatMap(
    (document) => styleGroups.flatMap((group) => document === void 0 ? [] : children(document, group)).flatMap((group) => children(group, "style:style"))
  );
}
var styleGroups, roleOfStyle, spelt;
var init_styles = __esm({
  "src/read/open-document/styles.ts"() {
    "use strict";
    init_query();
    init_nearest_style();
    init_style_role();
    styleGroups = ["office:automatic-styles", "office:styles"];
    roleOfStyle = (style2, name) => roleOfStyleName(spelt(name)) ?? roleOfStyleName(style2?.attributes["style:display-name"] ?? "");
    spelt = (name) => name.replace(/_([0-9a-f]{1,4})_/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
  }
});

// src/read/open-document/list-styles.ts
function readListStyles(documents) {
  const styles = /* @__PURE__ */ new Map();
  for (const style2 of documents.flatMap(
    (document) => styleGroups.flatMap((group) => document === void 0 ? [] : children(document, group)).flatMap((group) => children(group, "text:list-style"))
  )) {
    const name = style2.attributes["style:name"] ?? "";
    const levels = children(style2).map((level2) => [level2.attributes["text:level"] ?? "", level2]);
    if (!styles.has(name)) styles.set(name, new Map(levels));
  }
  const levelOf = (style2, level2) => styles.get(style2 ?? "")?.get(String(level2 + 1));
  return {
    markerOf: (style2, counted2) => {
      const level2 = levelOf(style2, counted2.length - 1);
      const { "style:num-format": format = "", "text:display-levels": shown2 = "1" } = level2?.attributes ?? {};
      if (level2?.name !== "text:list-level-style-number" || format === "") return void 0;
      const { "style:num-prefix": prefix = "", "style:num-suffix": suffix = "" } = level2.attributes;
      const numbers = counted2.slice(-Math.max(1, Number(shown2) || 1)).map((number, index2, all) => {
        const own = levelOf(style2, counted2.length - all.length + index2);
        return listNumber(number, formatOfSign(own?.attributes["style:num-format"] ?? ""));
      });
      return `${prefix}${numbers.join(".")}${suffix}`;
    },
    startOf: (style2, level2) => Number(levelOf(style2, level2)?.attributes["text:start-value"] ?? 1) || 1
  };
}
var init_list_styles = __esm({
  "src/read/open-document/list-styles.ts"() {
    "use strict";
    init_query();
    init_list_number();
    init_styles();
  }
});

// src/read/open-document/text-package.ts
function readTextPackage(bytes, name) {
  return readingPackage(name, { program: "LibreOffice", extension: ".odt" }, () => {
    const parts = new Map(
      readArchive(bytes, defaultLimits).map((entry) => [entry.name, Part.ofEntry(entry.name, "", entry)])
    );
    const xml = (path) => {
      const part = parts.get(path);
      return part && parseXml(part.text(), path, "mixed");
    };
    refuseEncrypted(xml("META-INF/manifest.xml"));
    const content = xml("content.xml");
    const body = content && descend(content, "office:body", "office:text");
    if (body === void 0) throw damaged("it has no text");
    const sheets = [content, xml("styles.xml")];
    const pictures = new CarriedPictures((path) => parts.get(path));
    const reader = new BodyReader({ styles: readStyles(sheets), lists: readListStyles(sheets), pictures });
    const meta = xml("meta.xml");
    const title = meta && descend(meta, "office:meta", "dc:title");
    return {
      parts: reader.read(body),
      namedTitle: title && textOf4(title),
      pictures: pictures.pictures,
      diagnostics: pictures.diagnostics
    };
  });
}
function refuseEncrypted(manifest) {
  if (manifest === void 0 || descendants(manifest, "manifest:encryption-data").length === 0) return;
  throw new BriefdeckError("template", "template.encrypted", "The file is encrypted.");
}
var init_text_package = __esm({
  "src/read/open-document/text-package.ts"() {
    "use strict";
    init_error();
    init_failures();
    init_limits4();
    init_part();
    init_query();
    init_parse();
    init_read_archive();
    init_carried_pictures();
    init_package_failure();
    init_body();
    init_list_styles();
    init_styles();
  }
});

// src/read/open-document/read-open-document.ts
var read_open_document_exports = {};
__export(read_open_document_exports, {
  readOpenDocument: () => readOpenDocument
});
var readOpenDocument;
var init_read_open_document = __esm({
  "src/read/open-document/read-open-document.ts"() {
    "use strict";
    init_article_of_office();
    init_text_package();
    readOpenDocument = (input) => articleOfOffice(readTextPackage(input.bytes, input.name), input);
  }
});

// src/read/pdf/limits.ts
var pdfLimits;
var init_limits5 = __esm({
  "src/read/pdf/limits.ts"() {
    "use strict";
    pdfLimits = {
      bytes: 5e7,
      pages: 300,
      items: 4e5,
      itemsOnPage: 2e4,
      characters: 5e6,
      pictures: 60,
      pixels: 16e6,
      pixelsTogether: 64e6,
      unpackedBytes: 48e6,
      unpackedPictureBytes: 256e6
    };
  }
});

// src/read/pdf/author.ts
function believableAuthor(told) {
  const name = told?.normalize("NFC").replace(/\s+/g, " ").trim();
  if (name === void 0 || !startsUpperCase(name)) return void 0;
  const words3 = name.split(" ");
  const isName4 = words3.length >= 2 && words3.length <= 6 && words3.every((word) => /^\p{L}[\p{L}\p{M}.'’-]*$/u.test(word));
  return isName4 && !/\b(?:microsoft|office|adobe|user|admin|windows|pdf|server|writer|word|google|docs)\b/i.test(name) ? name : void 0;
}
var init_author = __esm({
  "src/read/pdf/author.ts"() {
    "use strict";
    init_language();
  }
});

// src/read/pdf/failures.ts
var failures, refuse;
var init_failures2 = __esm({
  "src/read/pdf/failures.ts"() {
    "use strict";
    init_error();
    init_refusals();
    failures = {
      encrypted: (name, cause) => refuse("encrypted", `${name} is locked with a password.`, "Save a copy without the password and give that.", {
        cause
      }),
      damaged: (name, cause, page) => refuse(
        "damaged",
        page === void 0 ? `${name} is damaged, or no PDF at all.` : `${name} is damaged on page ${page}.`,
        "Fetch or save the file again.",
        { cause, ...page === void 0 ? {} : { place: { file: name, page } } }
      ),
      tooManyPages: (name, pages2, { pages: most7 }) => refuse("too-many-pages", `${name} has ${pages2} pages; ${most7} are the most that are read.`, onlyTheArticle),
      tooMuchText: (name) => tooLarge2(`${name} holds more text than any article.`),
      bomb: (name) => refuse("too-large", `${name} unpacks to far more than its size.`, "Print the pages that matter to a new PDF."),
      scanned: (name) => refuse("scanned", `${name} is scanned: it holds pictures of pages and no text.`, "Run OCR on it first."),
      empty: (name) => empty(`${name} holds no text.`),
      unmapped: (name) => refuse(
        "no-unicode",
        `${name} doesn't say which letters its signs stand for, so that its text can't be read.`,
        "Save it again with Unicode fonts, or run OCR on it."
      )
    };
    refuse = (code, message, hint, more = {}) => new BriefdeckError("input", `input.${code}`, message, { hint, ...more });
  }
});

// src/picture/raster/png-chunks.ts
var pngSignature;
var init_png_chunks = __esm({
  "src/picture/raster/png-chunks.ts"() {
    "use strict";
    pngSignature = Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10);
  }
});

// src/picture/raster/encode-png.ts
import { crc32 as crc322, deflateSync } from "node:zlib";
function encodePng({ width, height, pixels, channels }) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 8;
  header[9] = colourTypes[channels];
  const data = deflateSync(filtered(pixels, width * channels, height), { level: 6 });
  return Buffer.concat([pngSignature, chunk("IHDR", header), chunk("IDAT", data), chunk("IEND", Buffer.alloc(0))]);
}
function filtered(pixels, rowBytes, height) {
  const rows = new Uint8Array((rowBytes + 1) * height);
  for (let row = 0; row < height; row += 1) {
    const from2 = row * rowBytes;
    const to = row * (rowBytes + 1);
    rows[to] = 2;
    for (let index2 = 0; index2 < rowBytes; index2 += 1)
      rows[to + 1 + index2] = (pixels[from2 + index2] ?? 0) - (row === 0 ? 0 : pixels[from2 - rowBytes + index2] ?? 0);
  }
  return rows;
}
function chunk(type, data) {
  const named4 = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const whole2 = Buffer.alloc(named4.length + 8);
  whole2.writeUInt32BE(data.length, 0);
  whole2.set(named4, 4);
  whole2.writeUInt32BE(crc322(named4), named4.length + 4);
  return whole2;
}
var colourTypes;
var init_encode_png = __esm({
  "src/picture/raster/encode-png.ts"() {
    "use strict";
    init_png_chunks();
    colourTypes = { 3: 2, 4: 6 };
  }
});

// src/read/pdf/picture/is-worth.ts
function isWorthShowing(box, width, height, page) {
  const [across, down] = [box.right - box.left, box.bottom - box.top];
  const onPage = box.right > 0 && box.bottom > 0 && box.left < page.width && box.top < page.height;
  const slim = Math.max(across / down, down / across, width / height, height / width) > 6;
  const tiny = across < 60 || down < 40 || width < 64 || height < 48;
  return onPage && !slim && !tiny && !coversPage(box, page);
}
var coversPage;
var init_is_worth = __esm({
  "src/read/pdf/picture/is-worth.ts"() {
    "use strict";
    coversPage = ({ left, right, top, bottom }, { width, height }) => (right - left) * (bottom - top) >= 0.8 * width * height;
  }
});

// src/read/pdf/picture/shrink.ts
function shrink(picture) {
  const { width, height, pixels, channels } = picture;
  const factor = Math.ceil(Math.max(width, height) / longestSide);
  if (factor <= 1) return picture;
  const [across, down] = [Math.max(1, Math.floor(width / factor)), Math.max(1, Math.floor(height / factor))];
  const shrunk = new Uint8Array(across * down * channels);
  const square = Math.min(factor, width) * Math.min(factor, height);
  for (let row = 0; row < down; row += 1)
    for (let column = 0; column < across; column += 1)
      for (let channel = 0; channel < channels; channel += 1) {
        let sum = 0;
        for (let y = row * factor; y < Math.min(height, (row + 1) * factor); y += 1)
          for (let x = column * factor; x < Math.min(width, (column + 1) * factor); x += 1)
            sum += pixels[(y * width + x) * channels + channel] ?? 0;
        shrunk[(row * across + column) * channels + channel] = Math.round(sum / square);
      }
  return { ...picture, width: across, height: down, pixels: shrunk };
}
var longestSide;
var init_shrink = __esm({
  "src/read/pdf/picture/shrink.ts"() {
    "use strict";
    longestSide = 2400;
  }
});

// src/read/pdf/document/font-name.ts
function fontName(page, font) {
  const known7 = page.commonObjs.has(font) ? page.commonObjs.get(font) : void 0;
  return known7 instanceof Object && "name" in known7 && typeof known7.name === "string" ? known7.name : "";
}
var init_font_name = __esm({
  "src/read/pdf/document/font-name.ts"() {
    "use strict";
  }
});

// src/read/pdf/picture/upright.ts
function upright(picture, [a, b, c, d]) {
  const { width, height, pixels, channels } = picture;
  const isTurned = Math.abs(b) > Math.abs(a);
  const mirrored = isTurned ? { columns: b < 0, rows: c > 0 } : { columns: a < 0, rows: d > 0 };
  if (!isTurned && !mirrored.columns && !mirrored.rows) return picture;
  const [across, down] = isTurned ? [height, width] : [width, height];
  const turned = new Uint8Array(pixels.length);
  let to = 0;
  for (let y = 0; y < down; y += 1)
    for (let x = 0; x < across; x += 1) {
      const [column, row] = isTurned ? [y, x] : [x, y];
      const fromColumn = mirrored.columns ? width - 1 - column : column;
      const fromRow = mirrored.rows ? height - 1 - row : row;
      const from2 = (fromRow * width + fromColumn) * channels;
      for (let channel = 0; channel < channels; channel += 1) turned[to + channel] = pixels[from2 + channel] ?? 0;
      to += channels;
    }
  return { width: across, height: down, pixels: turned, channels };
}
var init_upright = __esm({
  "src/read/pdf/picture/upright.ts"() {
    "use strict";
  }
});

// src/read/pdf/document/matrix.ts
function matrixFrom(value2) {
  if (!isList2(value2)) return void 0;
  const [a, b, c, d, e, f] = Array.from(value2, Number);
  const numbers = [a, b, c, d, e, f].every(Number.isFinite);
  if (!numbers || a === void 0 || b === void 0 || c === void 0) return void 0;
  return d === void 0 || e === void 0 || f === void 0 ? void 0 : [a, b, c, d, e, f];
}
var identity, multiply, isList2;
var init_matrix = __esm({
  "src/read/pdf/document/matrix.ts"() {
    "use strict";
    identity = [1, 0, 0, 1, 0, 0];
    multiply = (first, second) => [
      first[0] * second[0] + first[2] * second[1],
      first[1] * second[0] + first[3] * second[1],
      first[0] * second[2] + first[2] * second[3],
      first[1] * second[2] + first[3] * second[3],
      first[0] * second[4] + first[2] * second[5] + first[4],
      first[1] * second[4] + first[3] * second[5] + first[5]
    ];
    isList2 = (value2) => Array.isArray(value2) || value2 instanceof Float32Array || value2 instanceof Float64Array;
  }
});

// src/read/pdf/document/read-drawn.ts
async function readDrawn(page, operators, isWanted) {
  const view = matrixFrom(page.getViewport({ scale: 1 }).transform) ?? identity;
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: 0 });
  const placed = [];
  const saved = [];
  let current = view;
  fnArray.forEach((operator, index2) => {
    const [first, second, third] = readArguments(argsArray[index2]);
    switch (operator) {
      case operators.save:
        saved.push(current);
        break;
      case operators.restore:
      case operators.paintFormXObjectEnd:
        current = saved.pop() ?? view;
        break;
      case operators.paintFormXObjectBegin:
        saved.push(current);
        current = multiply(current, matrixFrom(first) ?? identity);
        break;
      case operators.transform:
        current = multiply(current, matrixFrom(argsArray[index2]) ?? identity);
        break;
      case operators.paintImageXObject:
        if (typeof first === "string")
          placed.push({ name: first, width: Number(second), height: Number(third), matrix: current });
        break;
      default:
    }
  });
  const pictures = [];
  for (const { name, matrix, width, height } of placed) {
    const box = boxOf(matrix);
    const picture = isWanted(box, width, height) ? pictureOf2(await decoded(page, name)) : void 0;
    if (picture !== void 0) pictures.push({ ...upright(picture, matrix), box });
  }
  const sizes = new Map(placed.map(({ name, width, height }) => [name, width * height]));
  return { pictures, decoded: [...sizes.values()].reduce((sum, size) => sum + size, 0) };
}
function boxOf([a, b, c, d, e, f]) {
  const across = [e, e + a, e + c, e + a + c];
  const down = [f, f + b, f + d, f + b + d];
  return {
    left: Math.min(...across),
    right: Math.max(...across),
    top: Math.min(...down),
    bottom: Math.max(...down)
  };
}
function pictureOf2(value2) {
  if (!(value2 instanceof Object) || !("data" in value2) || !("width" in value2) || !("height" in value2)) return void 0;
  const { data, width, height } = value2;
  if (!(data instanceof Uint8Array || data instanceof Uint8ClampedArray)) return void 0;
  if (typeof width !== "number" || typeof height !== "number") return void 0;
  const pixels = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  const channels = pixels.length / (width * height);
  return channels === 3 || channels === 4 ? { width, height, pixels, channels } : void 0;
}
var readArguments, decoded;
var init_read_drawn = __esm({
  "src/read/pdf/document/read-drawn.ts"() {
    "use strict";
    init_upright();
    init_matrix();
    readArguments = (given) => Array.isArray(given) ? given : [];
    decoded = (page, name) => new Promise((resolve3) => {
      (name.startsWith("g_") ? page.commonObjs : page.objs).get(name, resolve3);
    });
  }
});

// src/read/pdf/document/drawn-pages.ts
import { createHash as createHash2 } from "node:crypto";
async function drawnPages({ document, operators }, texts3, pixels, limits2) {
  const pages2 = [];
  const pictures = /* @__PURE__ */ new Map();
  const covered = [];
  let left = pixels;
  for (const [number, text2] of texts3) {
    const page = await document.getPage(number);
    const isWanted = (box, width, height) => {
      if (coversPage(box, text2)) covered.push(number);
      return pictures.size < limits2.pictures && isWorthShowing(box, width, height, text2);
    };
    const drawn = left > 0 ? await readDrawn(page, operators, isWanted).catch(() => nothingDrawn) : nothingDrawn;
    left -= drawn.decoded;
    pages2.push({
      ...pageOf(number, text2, (font) => fontName(page, font)),
      pictures: drawn.pictures.map(({ box, ...picture }) => {
        const image = `picture-${createHash2("sha256").update(picture.pixels).digest("hex").slice(0, 16)}.png`;
        if (!pictures.has(image)) pictures.set(image, encodePng(shrink(picture)));
        return { box, image };
      })
    });
    page.cleanup();
  }
  return { pages: pages2, pictures, covered: [...new Set(covered)] };
}
function pageOf(number, { width, height, items }, nameOf) {
  const looks = /* @__PURE__ */ new Map();
  return {
    number,
    width,
    height,
    pictures: [],
    items: items.map(({ font, ...item }) => {
      const look = looks.get(font) ?? lookOf(nameOf(font));
      looks.set(font, look);
      return { ...item, ...look };
    })
  };
}
var lookOf, nothingDrawn;
var init_drawn_pages = __esm({
  "src/read/pdf/document/drawn-pages.ts"() {
    "use strict";
    init_encode_png();
    init_is_worth();
    init_shrink();
    init_font_name();
    init_read_drawn();
    lookOf = (name) => ({
      bold: /bold|black|heavy|demi|cmbx/i.test(name),
      italic: /italic|oblique|cmti/i.test(name)
    });
    nothingDrawn = { pictures: [], decoded: 0 };
  }
});

// src/read/pdf/document/without-escapes.ts
var withoutEscapes;
var init_without_escapes = __esm({
  "src/read/pdf/document/without-escapes.ts"() {
    "use strict";
    withoutEscapes = (text2) => text2.replace(/#([\da-f]{2})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
  }
});

// src/read/pdf/document/pattern-cycle.ts
import { inflateSync } from "node:zlib";
function hasPatternCycle(bytes, { unpackedBytes }) {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text2 = file.toString("latin1");
  const references2 = /* @__PURE__ */ new Map();
  const add = (number, refers) => {
    const known7 = references2.get(number);
    if (known7 === void 0) references2.set(number, [...refers]);
    else for (const each of refers) known7.push(each);
  };
  const patterns = [];
  for (const { 0: head, 1: number, index: index2 } of text2.matchAll(/(?<!\d)(\d{1,10})\s{1,9}\d{1,10}\s{1,9}obj\b/g)) {
    const start = index2 + head.length;
    const body = withoutEscapes(bodyAt(text2, start));
    add(Number(number), referencesIn(body));
    if (/\/PatternType\s+1\b/.test(body)) patterns.push(Number(number));
    if (/\/Type\s*\/ObjStm\b/.test(body))
      for (const [inner, refers] of objectsIn(file, start, body, unpackedBytes)) add(inner, refers);
  }
  return leadToCycle(patterns, references2);
}
function bodyAt(text2, start) {
  const body = text2.slice(start, start + longestBody);
  const end2 = /\bstream\r?\n|\bendobj\b/.exec(body);
  return end2 === null ? body : body.slice(0, end2.index);
}
function objectsIn(file, at, dictionary, most7) {
  const start = file.indexOf("\n", file.indexOf("stream", at)) + 1;
  const end2 = file.indexOf("endstream", start);
  const first = Number(/\/First\s+(\d+)/.exec(dictionary)?.[1] ?? 0);
  const unpacked = unpack(file.subarray(start, end2 < 0 ? file.length : end2), most7);
  const pairs4 = Array.from(unpacked.slice(0, first).matchAll(/(\d+)\s+(\d+)/g), ([, number, place]) => ({
    number: Number(number),
    place: Number(place)
  }));
  return pairs4.map(({ number, place }, index2) => {
    const next = pairs4[index2 + 1]?.place;
    return [number, referencesIn(unpacked.slice(first + place, next === void 0 ? void 0 : first + next))];
  });
}
function unpack(packed2, most7) {
  try {
    return inflateSync(packed2, { maxOutputLength: most7 }).toString("latin1");
  } catch {
    return "";
  }
}
function leadToCycle(starts, references2) {
  const state = /* @__PURE__ */ new Map();
  for (const start of starts) {
    const path = [{ number: start, next: 0 }];
    for (let here = path.at(-1); here !== void 0; here = path.at(-1)) {
      if (here.next === 0 && state.get(here.number) === void 0) state.set(here.number, "inside");
      const target = state.get(here.number) === "done" ? void 0 : references2.get(here.number)?.[here.next];
      here.next += 1;
      if (target === void 0) {
        state.set(here.number, "done");
        path.pop();
      } else if (state.get(target) === "inside") return true;
      else if (state.get(target) === void 0) path.push({ number: target, next: 0 });
    }
  }
  return false;
}
var longestBody, referencesIn;
var init_pattern_cycle = __esm({
  "src/read/pdf/document/pattern-cycle.ts"() {
    "use strict";
    init_without_escapes();
    longestBody = 2e4;
    referencesIn = (body) => Array.from(body.matchAll(/(?<!\d)(\d{1,10})\s{1,9}\d{1,10}\s{1,9}R\b/g), ([, number]) => Number(number));
  }
});

// src/read/pdf/document/without-jbig2.ts
function withoutJbig2(bytes) {
  const copy = new Uint8Array(bytes);
  const file = Buffer.from(copy.buffer);
  for (let at = file.indexOf(filter); at >= 0; at = file.indexOf(filter, at)) file.set(unknown, at);
  return copy;
}
var filter, unknown;
var init_without_jbig2 = __esm({
  "src/read/pdf/document/without-jbig2.ts"() {
    "use strict";
    filter = Buffer.from("/JBIG2Decode");
    unknown = Buffer.from("/Unsupported");
  }
});

// src/read/pdf/document/pdf-js.ts
async function openWithPdfJs(bytes, pixels) {
  const { getResolvedPDFJS } = await import("unpdf");
  addMissingMethod();
  const { getDocument, OPS } = await getResolvedPDFJS();
  const task = getDocument({
    // PDF.js takes the buffer for itself.
    data: withoutJbig2(bytes),
    verbosity: 0,
    maxImageSize: pixels,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    enableXfa: false,
    useWasm: false,
    useWorkerFetch: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    stopAtErrors: false
  });
  const close = () => task.destroy();
  try {
    return { document: await task.promise, operators: OPS, close };
  } catch (thrown) {
    await close();
    throw thrown;
  }
}
function addMissingMethod() {
  if ("transferToFixedLength" in ArrayBuffer.prototype) return;
  Object.defineProperty(ArrayBuffer.prototype, "transferToFixedLength", {
    value(length2) {
      return this.slice(0, length2);
    },
    configurable: true,
    writable: true
  });
}
var isLocked;
var init_pdf_js = __esm({
  "src/read/pdf/document/pdf-js.ts"() {
    "use strict";
    init_without_jbig2();
    isLocked = (thrown) => thrown instanceof Error && thrown.name === "PasswordException";
  }
});

// src/read/pdf/document/streams-of.ts
function* streamsOf(bytes) {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = file.indexOf(opening);
  while (at >= 0) {
    const start = at + opening.length + (file[at + opening.length] === 13 ? 2 : 1);
    const found = file.indexOf(closing, start);
    const end2 = found < 0 ? file.length : found;
    const before = file.subarray(Math.max(0, at - longestDictionary), at).toString("latin1");
    const dictionary = withoutEscapes(before.slice(before.lastIndexOf(" obj") + 1));
    yield { dictionary, packed: file.subarray(start, end2) };
    at = file.indexOf(opening, end2 + closing.length);
  }
}
var opening, closing, longestDictionary;
var init_streams_of = __esm({
  "src/read/pdf/document/streams-of.ts"() {
    "use strict";
    init_without_escapes();
    opening = Buffer.from("stream");
    closing = Buffer.from("endstream");
    longestDictionary = 4096;
  }
});

// src/read/pdf/document/pixel-limit.ts
function pixelLimit(bytes, limits2) {
  const sizes = [];
  for (const { dictionary } of streamsOf(bytes)) {
    if (!/\/Subtype\s*\/Image\b/.test(dictionary)) continue;
    const [width, height] = [numberOf("Width", dictionary), numberOf("Height", dictionary)];
    const size = width === void 0 || height === void 0 ? limits2.pixels : width * height;
    if (size <= limits2.pixels) sizes.push(size);
  }
  let left = limits2.pixelsTogether;
  for (const size of sizes.sort((first, second) => first - second)) {
    left -= size;
    if (left < 0) return Math.max(0, size - 1);
  }
  return limits2.pixels;
}
function numberOf(key, dictionary) {
  const told = new RegExp(`/${key}\\s+(\\d+)(?!\\s+\\d+\\s+R\\b)(?!\\d)`).exec(dictionary)?.[1];
  return told === void 0 ? void 0 : Number(told);
}
var init_pixel_limit = __esm({
  "src/read/pdf/document/pixel-limit.ts"() {
    "use strict";
    init_streams_of();
  }
});

// src/read/pdf/document/refuse-bombs.ts
import { createInflate } from "node:zlib";
async function refuseBombs(bytes, name, limits2) {
  for (const { dictionary, packed: packed2 } of streamsOf(bytes)) {
    const most7 = /\/Subtype\s*\/Image/.test(dictionary) ? limits2.unpackedPictureBytes : limits2.unpackedBytes;
    const layers = dictionary.match(/\/(?:FlateDecode|Fl)\b/g)?.length ?? 0;
    if (layers > 1) throw failures.bomb(name);
    if (isDeflated(packed2) && packed2.length * 1032 > most7 && await growsBeyond(packed2, most7))
      throw failures.bomb(name);
  }
}
var isDeflated, growsBeyond;
var init_refuse_bombs = __esm({
  "src/read/pdf/document/refuse-bombs.ts"() {
    "use strict";
    init_failures2();
    init_streams_of();
    isDeflated = (packed2) => (packed2[0] ?? 0) % 16 === 8;
    growsBeyond = (packed2, most7) => new Promise((resolve3) => {
      const inflate = createInflate();
      let size = 0;
      inflate.on("data", (chunk2) => {
        size += chunk2.length;
        if (size <= most7) return;
        resolve3(true);
        inflate.destroy();
      });
      for (const over of ["end", "error", "close"])
        inflate.on(over, () => {
          resolve3(false);
        });
      inflate.end(packed2);
    });
  }
});

// src/read/pdf/document/read-text.ts
async function readText2(page, most7) {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const view = matrixFrom(transform);
  const items = [];
  const marks = [];
  for await (const part of partsOf2(page)) {
    if ("type" in part) {
      if (part.type === "endMarkedContent") marks.pop();
      else marks.push("tag" in part && part.tag === "Artifact");
      continue;
    }
    if (items.length >= most7) return { width, height, items, more: true };
    const placed = matrixFrom(part.transform);
    if (part.str === "" || view === void 0 || placed === void 0) continue;
    const [a, b, c, d, left, baseline] = multiply(view, placed);
    const upright2 = a > 0 && d < 0 && Math.abs(b) < 0.1 * a && Math.abs(c) < 0.5 * -d;
    const right = left + part.width;
    const size = Math.hypot(c, d);
    if (!upright2 || size < 1 || right < 0 || left > width || baseline < 0 || baseline > height + size) continue;
    items.push({ text: part.str, left, right, baseline, size, font: part.fontName, artifact: marks.includes(true) });
  }
  return { width, height, items, more: false };
}
async function* partsOf2(page) {
  const reader = page.streamTextContent({ includeMarkedContent: true }).getReader();
  let done = false;
  try {
    for (; ; ) {
      const chunk2 = await reader.read();
      done = chunk2.done;
      if (chunk2.done) return;
      yield* chunk2.value.items;
    }
  } finally {
    if (!done) await reader.cancel(new Error("enough")).catch(() => void 0);
  }
}
var init_read_text = __esm({
  "src/read/pdf/document/read-text.ts"() {
    "use strict";
    init_matrix();
  }
});

// src/read/pdf/document/texts-of.ts
async function textsOf({ document }, name, limits2) {
  const texts3 = /* @__PURE__ */ new Map();
  const diagnostics = [];
  let [items, characters2] = [limits2.items, limits2.characters];
  let fault;
  for (let number = 1; number <= document.numPages; number += 1) {
    try {
      const page = await document.getPage(number);
      const text2 = await readText2(page, Math.min(items, limits2.itemsOnPage));
      items -= text2.items.length;
      characters2 -= text2.items.reduce((sum, item) => sum + item.text.length, 0);
      if (text2.more || characters2 < 0) throw failures.tooMuchText(name);
      texts3.set(number, text2);
    } catch (cause) {
      if (cause instanceof BriefdeckError) throw cause;
      fault ??= { page: number, cause };
      diagnostics.push(lostPage(name, number));
    }
  }
  if (texts3.size === 0) throw failures.damaged(name, fault?.cause, fault?.page);
  return { texts: texts3, diagnostics };
}
var lostPage;
var init_texts_of = __esm({
  "src/read/pdf/document/texts-of.ts"() {
    "use strict";
    init_error();
    init_failures2();
    init_read_text();
    lostPage = (name, page) => ({
      code: "read.page-damaged",
      severity: "warning",
      message: `Page ${page} of ${name} is damaged and left out.`,
      place: { file: name, page },
      hint: "Fetch or save the file again."
    });
  }
});

// src/read/pdf/document/told-of.ts
async function toldOf({ document }) {
  const told = await document.getMetadata().catch(() => void 0);
  const [title, author] = [textIn(told?.info, "Title"), textIn(told?.info, "Author")];
  return { ...title === void 0 ? {} : { title }, ...author === void 0 ? {} : { author } };
}
function textIn(info, key) {
  const value2 = info === void 0 ? void 0 : Reflect.get(info, key);
  return typeof value2 === "string" && value2.trim() !== "" ? value2.trim() : void 0;
}
var init_told_of = __esm({
  "src/read/pdf/document/told-of.ts"() {
    "use strict";
  }
});

// src/read/pdf/document/read-pages.ts
async function readPages(bytes, name, limits2) {
  await refuseBombs(bytes, name, limits2);
  const opened = await openWithPdfJs(bytes, pixelLimit(bytes, limits2)).catch((cause) => {
    throw isLocked(cause) ? failures.encrypted(name, cause) : failures.damaged(name, cause);
  });
  try {
    return await pagesOf(opened, bytes, name, limits2);
  } finally {
    await opened.close();
  }
}
async function pagesOf(opened, bytes, name, limits2) {
  const { numPages } = opened.document;
  if (numPages > limits2.pages) throw failures.tooManyPages(name, numPages, limits2);
  const { texts: texts3, diagnostics } = await textsOf(opened, name, limits2);
  const letters2 = [...texts3.values()].flatMap(({ items }) => items.map(({ text: text2 }) => text2)).join("");
  if (isUnmapped(letters2)) throw failures.unmapped(name);
  if (!hasLetterOrDigit(letters2)) throw holdsPictures(bytes) ? failures.scanned(name) : failures.empty(name);
  const drawn = await drawnPages(opened, texts3, hasPatternCycle(bytes, limits2) ? 0 : limits2.pixelsTogether, limits2);
  const scans = drawn.covered.filter(
    (number) => texts3.get(number)?.items.some(({ text: text2 }) => hasLetterOrDigit(text2)) !== true
  );
  return {
    pages: drawn.pages,
    pictures: drawn.pictures,
    ...await toldOf(opened),
    diagnostics: [
      ...diagnostics,
      ...scans.length === 0 ? [] : [scannedPages(name, scans)],
      ...endsWell(bytes) ? [] : [cutOff(name)]
    ]
  };
}
function isUnmapped(text2) {
  const signs2 = text2.replace(/\s/g, "");
  return signs2.replace(/[\p{Cc}\p{Co}\ufffd]/gu, "").length < 0.5 * signs2.length;
}
function endsWell(bytes) {
  const end2 = Buffer.from(bytes.subarray(Math.max(0, bytes.length - 4096))).toString("latin1");
  return end2.includes("startxref") || end2.includes("%%EOF");
}
var holdsPictures, scannedPages, cutOff;
var init_read_pages = __esm({
  "src/read/pdf/document/read-pages.ts"() {
    "use strict";
    init_language();
    init_failures2();
    init_drawn_pages();
    init_pattern_cycle();
    init_pdf_js();
    init_pixel_limit();
    init_refuse_bombs();
    init_texts_of();
    init_told_of();
    holdsPictures = (bytes) => /\/Subtype\s*\/Image\b/.test(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1"));
    scannedPages = (name, pages2) => ({
      code: "read.pages-scanned",
      severity: "warning",
      message: `${pages2.length === 1 ? `Page ${pages2.join()}` : `Pages ${pages2.join(", ")}`} of ${name} ${pages2.length === 1 ? "is a picture" : "are pictures"} without text.`,
      place: { file: name, page: pages2[0] ?? 1 },
      hint: "Run OCR on the file if they matter."
    });
    cutOff = (name) => ({
      code: "read.pdf-cut-off",
      severity: "warning",
      message: `${name} seems to be cut off: its end is missing, and pages may be too.`,
      place: { file: name },
      hint: "Fetch or save the file again if something is missing."
    });
  }
});

// src/read/pdf/layout/piece.ts
var isText, boxAround;
var init_piece = __esm({
  "src/read/pdf/layout/piece.ts"() {
    "use strict";
    isText = (piece) => piece.kind === "text";
    boxAround = (boxes) => boxes.reduce((around2, { left, right, top, bottom }) => ({
      left: Math.min(around2.left, left),
      right: Math.max(around2.right, right),
      top: Math.min(around2.top, top),
      bottom: Math.max(around2.bottom, bottom)
    }));
  }
});

// src/read/pdf/layout/table-signs.ts
function readsLikeTable(rows) {
  const [head = [], ...body] = rows;
  const cells = rows.flat();
  const words3 = cells.reduce((sum, { text: text2 }) => sum + text2.split(" ").length, 0) / cells.length;
  const figures2 = head.some((_, column) => column > 0 && body.every((row) => isNumber2(row[column]?.text ?? "")));
  return figures2 || words3 <= 2.5 || hasBoldHead(rows);
}
function isLoose(rows) {
  const columns = rows[0]?.length ?? 0;
  for (let column = 0; column + 1 < columns; column += 1) {
    const left = Math.min(...rows.map((row) => row[column]?.left ?? Infinity));
    const fills = rows.map((row) => fillOf(row[column], row[column + 1], left));
    if (fills.reduce((sum, fill) => sum + fill, 0) / fills.length < 0.7) return true;
  }
  return false;
}
var hasBoldHead, fillOf, goesOn3, isNumber2;
var init_table_signs = __esm({
  "src/read/pdf/layout/table-signs.ts"() {
    "use strict";
    hasBoldHead = ([head, ...body]) => head?.every(({ bold }) => bold) === true && !body.every((row) => row.every(({ bold }) => bold));
    fillOf = (cell2, next, left) => cell2 === void 0 || next === void 0 ? 1 : (cell2.right - cell2.left) / (next.left - left);
    goesOn3 = (beside, row) => beside.some(
      ({ left, size, baseline }, index2) => Math.abs(baseline - (row[0]?.baseline ?? 0)) < 3 * size && left - (beside[index2 - 1]?.right ?? -Infinity) > 0.9 * size && row.slice(1).some((cell2) => Math.abs(cell2.left - left) < 3)
    );
    isNumber2 = (text2) => /\d/.test(text2) && text2.replace(/[^\p{L}]/gu, "").length <= 3;
  }
});

// src/read/pdf/layout/tables.ts
function withTables(pieces) {
  const tables2 = findTables(pieces.filter(isText).flatMap(({ cells }) => cells));
  const isCell = (piece) => isText(piece) && tables2.some((table) => piece.cells.some((cell2) => table.cells.has(cell2)));
  return [...pieces.filter((piece) => !isCell(piece)), ...tables2.map(({ table }) => table)];
}
function findTables(pieces) {
  const rows = rowsOf3(pieces);
  const tables2 = [];
  for (let index2 = 0; index2 < rows.length; index2 += 1) {
    const found = tableAt(rows, index2);
    if (found === void 0) continue;
    tables2.push(found.found);
    index2 = found.end - 1;
  }
  return tables2;
}
function rowsOf3(pieces) {
  const rows = [];
  for (const piece of [...pieces].sort((first, second) => first.baseline - second.baseline)) {
    const row = rows.at(-1);
    if (row?.[0] !== void 0 && piece.baseline - row[0].baseline <= 0.3 * piece.size) row.push(piece);
    else rows.push([piece]);
  }
  return rows.map((row) => row.sort((first, second) => first.left - second.left));
}
function tableAt(rows, start) {
  const first = rows[start];
  if (first === void 0 || first.length < 2 || first.length > mostColumns2) return void 0;
  const whole2 = [first];
  const cells = [first.map(({ text: text2 }) => text2)];
  const used = new Set(first);
  let [last, end2] = [first, start + 1];
  for (let row = rows[end2]; row !== void 0; row = rows[end2]) {
    if (!isNear(last, row) || whole2.length >= mostRows) break;
    const columns = row.length < first.length ? columnsOf2(row, whole2) : void 0;
    if (row.length === first.length && isAligned(row, whole2)) {
      whole2.push(row);
      cells.push(row.map(({ text: text2 }) => text2));
    } else if (columns !== void 0) {
      row.forEach(({ text: text2 }, index2) => {
        const [line, column] = [cells.at(-1), columns[index2] ?? 0];
        if (line !== void 0) line[column] = `${line[column] ?? ""} ${text2}`;
      });
    } else break;
    for (const piece of row) used.add(piece);
    [last, end2] = [row, end2 + 1];
  }
  const isList3 = whole2.every(([cell2]) => cell2 !== void 0 && readMarker(`${cell2.text} x`) !== void 0);
  if (whole2.length < 3 || !isLoose(whole2) || isList3 || !readsLikeTable(whole2)) return void 0;
  const beside = [...rows.slice(Math.max(0, start - 4), start), ...rows.slice(end2, end2 + 4)];
  if (beside.some((row) => goesOn3(row, first) || goesOn3(row, last))) return void 0;
  return { found: { table: tableOf3(cells, whole2, [...used]), cells: used }, end: end2 };
}
function isNear(above, row) {
  const [first, second] = [above[0], row[0]];
  if (first === void 0 || second === void 0) return false;
  return second.baseline - first.baseline < 3 * first.size && Math.abs(first.size - second.size) < 0.15 * first.size;
}
function columnsOf2(row, table) {
  const columns = row.map((cell2) => (table.at(-1) ?? []).findIndex((other) => Math.abs(other.left - cell2.left) < 3));
  return columns.every((column) => column > 0) ? columns : void 0;
}
function tableOf3(rows, whole2, pieces) {
  const [head, ...body] = whole2;
  const named4 = head?.every(({ text: text2 }, column) => column === 0 || !isNumber2(text2)) === true && body.every((row) => row.slice(1).some(({ text: text2 }) => isNumber2(text2)));
  return { kind: "table", rows, header: hasBoldHead(whole2) || named4, ...boxAround(pieces) };
}
var mostColumns2, mostRows, isAligned, keepsEdge;
var init_tables = __esm({
  "src/read/pdf/layout/tables.ts"() {
    "use strict";
    init_marker();
    init_piece();
    init_table_signs();
    mostColumns2 = 12;
    mostRows = 300;
    isAligned = (row, table) => row.every((cell2, column) => table.some((other) => other[column] !== void 0 && keepsEdge(cell2, other[column])));
    keepsEdge = (cell2, other) => Math.abs(cell2.left - other.left) < 3 || Math.abs(cell2.right - other.right) < 3 || // What else is centred, such as a letterhead, is no table.
    (isNumber2(cell2.text) || isNumber2(other.text)) && Math.abs(cell2.left + cell2.right - other.left - other.right) < 6;
  }
});

// src/read/pdf/layout/columns.ts
function regionsOf(all, depth2 = 0) {
  const pieces = withTables(all);
  const gutter = depth2 < deepest4 ? bestGutter(pieces) : void 0;
  if (gutter === void 0) return pieces.length === 0 ? [] : [downwards(pieces)];
  const regions = [];
  let across = [];
  const endAcross = () => {
    regions.push(...regionsOf(across, depth2 + 1));
    across = [];
  };
  for (const band of bandsOf(pieces, gutter)) {
    if (band.crossing !== void 0) across.push(band.crossing);
    if (!isParted(band)) {
      across.push(...band.left, ...band.right);
      continue;
    }
    endAcross();
    regions.push(...regionsOf(band.left, depth2 + 1), ...regionsOf(band.right, depth2 + 1));
  }
  endAcross();
  return regions;
}
function bandsOf(pieces, gutter) {
  const middle = ({ top, bottom }) => (top + bottom) / 2;
  const isCrossing = ({ left, right }) => left < gutter - slack && right > gutter;
  const bands = [{ crossing: void 0, left: [], right: [] }];
  for (const piece of [...pieces].sort((first, second) => middle(first) - middle(second))) {
    const band = bands.at(-1);
    if (isCrossing(piece)) bands.push({ crossing: piece, left: [], right: [] });
    else if (piece.left < gutter - slack) band?.left.push(piece);
    else band?.right.push(piece);
  }
  return bands;
}
function isColumn(pieces) {
  const lines = pieces.filter(isText);
  if (pieces.length > lines.length) return true;
  return lines.length >= 2 && lines.some(({ left, right, size }) => right - left > narrowest * size);
}
function stand(left, right) {
  const [first, second] = [boxAround(left), boxAround(right)];
  return first.top < second.bottom && second.top < first.bottom;
}
function bestGutter(pieces) {
  const lines = pieces.filter(isText);
  if (lines.length < 4) return void 0;
  let best;
  for (const at of leftEdges(lines)) {
    const bands = bandsOf(pieces, at).filter(isParted);
    const score = bands.reduce((sum, { left, right }) => sum + Math.min(left.length, right.length), 0);
    if (score > (best?.score ?? 0)) best = { at, score };
  }
  return best?.at;
}
function leftEdges(lines) {
  const counts = /* @__PURE__ */ new Map();
  for (const { left } of lines) counts.set(Math.floor(left), (counts.get(Math.floor(left)) ?? 0) + 1);
  const edges = [...counts.keys()].sort((first, second) => first - second);
  const beside = lines.filter((line, index2) => {
    const before = lines[index2 - 1];
    return before !== void 0 && Math.abs(before.baseline - line.baseline) < 2 && before.right < line.left;
  });
  const shared = edges.slice(1).filter((edge2) => (counts.get(edge2) ?? 0) + (counts.get(edge2 + 1) ?? 0) >= 2);
  return [.../* @__PURE__ */ new Set([...shared, ...beside.map(({ left }) => Math.floor(left))])].slice(0, mostEdges);
}
var deepest4, downwards, slack, isParted, narrowest, mostEdges;
var init_columns = __esm({
  "src/read/pdf/layout/columns.ts"() {
    "use strict";
    init_piece();
    init_tables();
    deepest4 = 8;
    downwards = (pieces) => [...pieces].sort((first, second) => first.top - second.top || first.left - second.left);
    slack = 1;
    isParted = ({ left, right }) => isColumn(left) && isColumn(right) && stand(left, right);
    narrowest = 5;
    mostEdges = 60;
  }
});

// src/read/pdf/layout/drop-caps.ts
function setDropCaps(items) {
  let set = [...items];
  for (const cap of items.filter(({ text: text2 }) => /^["“«]?\p{Lu}$/u.test(text2.trim()))) {
    const beside = set.filter((item) => isBeside(item, cap)).sort((first2, second) => first2.baseline - second.baseline);
    const [first] = beside;
    if (first === void 0 || !/^\p{Ll}/u.test(first.text)) continue;
    set = set.filter((item) => item !== cap).map((item) => {
      if (!beside.includes(item)) return item;
      return { ...item, left: cap.left, text: item === first ? cap.text.trim() + item.text : item.text };
    });
  }
  return set;
}
var isBeside;
var init_drop_caps = __esm({
  "src/read/pdf/layout/drop-caps.ts"() {
    "use strict";
    isBeside = (item, cap) => item !== cap && item.text.trim() !== "" && cap.size >= 1.7 * item.size && item.left >= cap.right - 2 && item.left - cap.right < item.size && item.baseline > cap.baseline - 0.8 * cap.size && item.baseline <= cap.baseline + 0.3 * item.size;
  }
});

// src/read/pdf/layout/lines.ts
function linesOf2(region) {
  const lines = [];
  for (const piece of region) {
    const above = lines.at(-1);
    if (above !== void 0 && isText(above) && isText(piece) && onOneLine2(above, piece))
      lines[lines.length - 1] = besides(above, piece);
    else lines.push(piece);
  }
  return lines;
}
function besides(first, second) {
  const [left, right] = first.left <= second.left ? [first, second] : [second, first];
  const longer = left.text.length >= right.text.length ? left : right;
  return {
    ...longer,
    ...boxAround([left, right]),
    text: `${left.text} ${right.text}`,
    cells: [...left.cells, ...right.cells],
    bold: left.bold && right.bold,
    italic: left.italic && right.italic,
    artifact: left.artifact && right.artifact
  };
}
var onOneLine2;
var init_lines = __esm({
  "src/read/pdf/layout/lines.ts"() {
    "use strict";
    init_piece();
    onOneLine2 = (first, second) => Math.abs(first.baseline - second.baseline) <= 0.3 * Math.min(first.size, second.size) && (second.left >= first.right - 1 || first.left >= second.right - 1);
  }
});

// src/read/pdf/layout/repeated-pictures.ts
function withoutRepeatedPictures(pages2) {
  const places = /* @__PURE__ */ new Map();
  for (const { number, pictures } of pages2)
    for (const { image, box } of pictures) {
      const known7 = places.get(image) ?? { pages: /* @__PURE__ */ new Set(), spots: /* @__PURE__ */ new Map() };
      const spot = `${Math.round(box.left / 6)} ${Math.round(box.top / 6)}`;
      known7.pages.add(number);
      known7.spots.set(spot, (known7.spots.get(spot) ?? /* @__PURE__ */ new Set()).add(number));
      places.set(image, known7);
    }
  const repeated = new Set(
    [...places].filter(([, known7]) => known7.pages.size >= 3 || [...known7.spots.values()].some((spot) => spot.size >= 2)).map(([image]) => image)
  );
  return pages2.map((page) => ({ ...page, pictures: page.pictures.filter(({ image }) => !repeated.has(image)) }));
}
var init_repeated_pictures = __esm({
  "src/read/pdf/layout/repeated-pictures.ts"() {
    "use strict";
  }
});

// src/read/pdf/layout/running-heads.ts
function withoutRunningHeads(pages2) {
  const marked = withoutMarked(pages2);
  const repeated = repeatedAcross(marked);
  const offset = numberOffset(marked);
  const told = /* @__PURE__ */ new Set();
  const cleared = marked.map((page) => {
    const margins = page.pieces.filter((piece) => inMargin(piece, page));
    const printed = margins.filter(({ text: text2 }) => printedByBrowser.test(text2));
    const isPrinted = ({ baseline }) => printed.some((other) => Math.abs(other.baseline - baseline) < sameHeight);
    const isHead = (piece) => repeated.has(keyOf3(piece)) || isPageNumber(piece, page, offset) || isPrinted(piece);
    const heads2 = new Set(margins.filter(isHead));
    for (const piece of heads2) if (repeated.has(keyOf3(piece)) && !isPrinted(piece)) told.add(piece.text);
    return { ...page, pieces: page.pieces.filter((piece) => !heads2.has(piece)) };
  });
  return { pages: cleared, heads: [...told] };
}
function withoutMarked(pages2) {
  const letters2 = (pieces) => pieces.reduce((sum, { text: text2 }) => sum + text2.length, 0);
  const all = pages2.flatMap(({ pieces }) => pieces);
  const marked = letters2(all.filter(({ artifact }) => artifact));
  if (marked === 0 || marked > 0.3 * letters2(all)) return [...pages2];
  return pages2.map((page) => ({ ...page, pieces: page.pieces.filter(({ artifact }) => !artifact) }));
}
function repeatedAcross(pages2) {
  const counts = /* @__PURE__ */ new Map();
  for (const page of pages2) {
    const keys = new Set(page.pieces.filter((piece) => inMargin(piece, page)).map(keyOf3));
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const enough = pages2.length > 5 ? 3 : 2;
  return new Set([...counts].filter(([, count4]) => count4 >= enough).map(([key]) => key));
}
function numberOffset(pages2) {
  const counts = /* @__PURE__ */ new Map();
  for (const page of pages2)
    for (const piece of page.pieces) {
      const told = inMargin(piece, page) ? numberIn(piece.text) : void 0;
      if (told !== void 0) counts.set(told - page.number, (counts.get(told - page.number) ?? 0) + 1);
    }
  return [...counts].filter(([, count4]) => count4 >= 2).sort((first, second) => second[1] - first[1])[0]?.[0];
}
function isPageNumber(piece, page, offset) {
  const told = numberIn(piece.text);
  if (told === void 0) return false;
  if (offset !== void 0) return told - page.number === offset;
  const alone = page.pieces.every(
    (other) => other === piece || Math.abs(other.baseline - piece.baseline) > 2 * piece.size
  );
  return told === page.number && alone;
}
function numberIn(text2) {
  const told = /^[^\p{L}\d]*(?:(?:trang|page|seite|página|halaman|p\.) ?)?(\d{1,4})(?: ?(?:\/|of|von|de|dari) ?\d{1,4})?[^\p{L}\d]*$/iu.exec(
    text2
  )?.[1];
  return told === void 0 ? void 0 : Number(told);
}
var margin, sameHeight, inMargin, keyOf3, printedByBrowser;
var init_running_heads = __esm({
  "src/read/pdf/layout/running-heads.ts"() {
    "use strict";
    margin = 0.12;
    sameHeight = 4;
    inMargin = ({ top, bottom }, { height }) => top < margin * height || bottom > (1 - margin) * height;
    keyOf3 = ({ text: text2, baseline }) => `${Math.round(baseline / sameHeight)} ${text2.replace(/\d+/g, "#").toLowerCase()}`;
    printedByBrowser = /^(?:file|https?):\/\/\S+(?: \d+\/\d+)?$|^\d{1,2}[/.]\d{1,2}[/.]\d{2,4},? \d{1,2}:\d{2}(?: [AP]M)?(?: |$)/;
  }
});

// src/read/pdf/layout/plain-signs.ts
var plainSigns, symbolBullets;
var init_plain_signs = __esm({
  "src/read/pdf/layout/plain-signs.ts"() {
    "use strict";
    plainSigns = (text2) => text2.replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize("NFKC")).replace(symbolBullets, "\u2022").replace(/ ?([\u00b4\u0060\u02c6\u02dc]) ?(?=\p{M})/gu, "").normalize("NFC").replace(/\s+/g, " ").trim();
    symbolBullets = /[\uf0b7\uf0a7\uf0d8\uf0fc\uf076\uf0a8\uf0e0\uf06e\uf071\uf0b2]|^[\u27a2\u2756\u2713\u2714\u2794\u2611\u25cb\u25e6\u25aa\u25a0\u25c6\u27a4\u25ba](?=\s)/g;
  }
});

// src/read/pdf/layout/join-items.ts
function joinItems(items) {
  const inked = items.filter(({ text: text3 }) => text3.trim() !== "");
  const [first] = inked;
  if (first === void 0) return void 0;
  let text2 = "";
  let right = first.left;
  for (const item of items) {
    const gap = item.left - right;
    const apart = gap > wordGap * item.size && !/^\p{M}/u.test(item.text);
    text2 += (text2 !== "" && apart ? " " : "") + item.text;
    right = Math.max(right, item.right);
  }
  const letters2 = inked.reduce((sum, item) => sum + item.text.length, 0);
  const share = (is) => inked.filter(is).reduce((sum, item) => sum + item.text.length, 0) / letters2;
  const size = commonSize(inked);
  const baseline = first.baseline;
  const around2 = boxAround(inked.map(({ left, right: end2 }) => ({ left, right: end2, top: 0, bottom: 0 })));
  return {
    kind: "text",
    ...around2,
    top: baseline - 0.8 * size,
    bottom: baseline + 0.2 * size,
    text: plainSigns(text2),
    baseline,
    size,
    bold: share(({ bold }) => bold) > 0.8,
    italic: share(({ italic }) => italic) > 0.8,
    artifact: inked.every(({ artifact }) => artifact)
  };
}
function commonSize(items) {
  const counts = /* @__PURE__ */ new Map();
  for (const { size, text: text2 } of items) counts.set(size, (counts.get(size) ?? 0) + text2.length);
  return [...counts].reduce((best, each) => each[1] > best[1] ? each : best, [1, 0])[0];
}
var wordGap;
var init_join_items = __esm({
  "src/read/pdf/layout/join-items.ts"() {
    "use strict";
    init_piece();
    init_plain_signs();
    wordGap = 0.15;
  }
});

// src/read/pdf/layout/raised.ts
function setRaised(items) {
  const set = [];
  let base;
  for (const item of items) {
    if (base === void 0 || !isBeside2(item, base)) {
      set.push(item);
      if (item.text.trim() !== "") base = item;
      continue;
    }
    const text2 = item.baseline < base.baseline ? raisedText(item.text, base.text) : item.text;
    if (text2 !== void 0) set.push({ ...item, text: text2, baseline: base.baseline });
    base = { ...base, right: Math.max(base.right, item.right) };
  }
  return set;
}
function isBeside2(item, base) {
  const shift = Math.abs(item.baseline - base.baseline);
  const small = item.size <= 0.8 * base.size || shift > 0.2 * base.size;
  const gap = item.left - base.right;
  return item.text.trim() !== "" && small && item.size < base.size * 1.01 && shift > 0.05 * base.size && shift <= 0.6 * base.size && gap >= -0.3 * base.size && gap <= 0.4 * base.size;
}
function raisedText(text2, before) {
  const sign = text2.trim();
  if (!/^[\d*†‡,\s]+$/u.test(sign)) return text2;
  const power = { 2: "\xB2", 3: "\xB3" }[sign];
  if (power !== void 0 && /(?:^|[\d\s/])(?:[cdkm]?m|ft|in)$/u.test(before)) return power;
  return void 0;
}
var init_raised = __esm({
  "src/read/pdf/layout/raised.ts"() {
    "use strict";
  }
});

// src/read/pdf/layout/text-pieces.ts
function textPieces(items) {
  return rowsOf4(setRaised(items)).flatMap(
    (row) => partedAt(row, wideGap).flatMap((piece) => {
      const joined6 = joinItems(piece);
      if (joined6 === void 0) return [];
      const cells = partedAt(piece, cellGap).flatMap((cell2) => joinItems(cell2) ?? []);
      return [{ ...joined6, cells }];
    })
  );
}
function partedAt(row, gap) {
  const pieces = [];
  let right = -Infinity;
  for (const item of [...row].sort((first, second) => first.left - second.left)) {
    const open = pieces.at(-1);
    const blank = item.text.trim() === "";
    const size = Math.max(item.size, open?.at(-1)?.size ?? 0);
    if (open === void 0 || !blank && item.left - right > gap * size) pieces.push([item]);
    else open.push(item);
    if (!blank) right = Math.max(right, inkRight(item));
  }
  return pieces;
}
function rowsOf4(items) {
  const rows = [];
  for (const item of [...items].sort((first, second) => first.baseline - second.baseline)) {
    const row = rows.at(-1);
    const [first] = row ?? [];
    const close = first !== void 0 && item.baseline - first.baseline <= 0.25 * Math.min(item.size, first.size);
    if (close && row !== void 0) row.push(item);
    else rows.push([item]);
  }
  return rows;
}
var wideGap, cellGap, inkRight;
var init_text_pieces = __esm({
  "src/read/pdf/layout/text-pieces.ts"() {
    "use strict";
    init_join_items();
    init_raised();
    wideGap = 0.9;
    cellGap = 0.45;
    inkRight = ({ text: text2, left, right }) => left + (right - left) * text2.trimEnd().length / text2.length;
  }
});

// src/read/pdf/layout/flow.ts
function flowOf(pages2) {
  const pieced = withoutRepeatedPictures(pages2).map((page) => ({
    ...page,
    pieces: textPieces(setDropCaps(page.items))
  }));
  let region = 0;
  const { pages: cleared, heads: heads2 } = withoutRunningHeads(pieced);
  const lines = cleared.flatMap(({ number, pieces, pictures }) => {
    const all = [
      ...pieces,
      ...pictures.map(({ box, image }) => ({ kind: "picture", image, ...box }))
    ];
    return regionsOf(all).flatMap((each) => {
      region += 1;
      const lines2 = linesOf2(each);
      return lines2.map((line) => ({ ...line, page: number, region, ...edgesOf(line, lines2) }));
    });
  });
  return { lines, heads: heads2 };
}
function edgesOf(line, column) {
  const alike = column.filter((other) => isText(line) && isText(other) && Math.abs(other.size - line.size) < 0.5);
  const others = alike.length >= enoughLines ? alike : column;
  return {
    columnLeft: Math.min(...column.map(({ left }) => left)),
    columnRight: Math.max(...others.map(({ right }) => right))
  };
}
var enoughLines;
var init_flow = __esm({
  "src/read/pdf/layout/flow.ts"() {
    "use strict";
    init_columns();
    init_drop_caps();
    init_lines();
    init_piece();
    init_repeated_pictures();
    init_running_heads();
    init_text_pieces();
    enoughLines = 4;
  }
});

// src/read/pdf/passages/passage.ts
var lastLine, sizeOf2, isBold2, isItalic, lengthOf2;
var init_passage2 = __esm({
  "src/read/pdf/passages/passage.ts"() {
    "use strict";
    lastLine = ({ lines }) => lines.at(-1) ?? lines[0];
    sizeOf2 = ({ lines: [first] }) => first.size;
    isBold2 = ({ lines }) => lines.every(({ bold }) => bold);
    isItalic = ({ lines }) => lines.every(({ italic }) => italic);
    lengthOf2 = ({ lines }) => lines.reduce((sum, { text: text2 }) => sum + text2.length + 1, -1);
  }
});

// src/read/pdf/passages/captions.ts
function captioned3(standing, style2) {
  const captions2 = /* @__PURE__ */ new Map();
  const taken2 = /* @__PURE__ */ new Set();
  for (const side of [1, -1])
    standing.forEach((shown2, index2) => {
      if (shown2.kind === "passage" || captions2.has(shown2)) return;
      const below = shown2.kind === "picture" === side > 0;
      const caption = standing[below ? index2 + 1 : index2 - 1];
      if (caption?.kind !== "passage" || taken2.has(caption) || !isCaption3(caption, shown2, below, style2)) return;
      captions2.set(shown2, caption);
      taken2.add(caption);
    });
  return standing.filter((each) => !taken2.has(each)).map((each) => {
    if (each.kind === "passage") return each;
    const caption = captions2.get(each);
    return { kind: "captioned", shown: each, ...caption === void 0 ? {} : { caption } };
  });
}
function isCaption3(passage, shown2, below, style2) {
  const [first] = passage.lines;
  const box = boxAround(passage.lines);
  const gap = below ? box.top - shown2.bottom : shown2.top - box.bottom;
  const near = first.page === shown2.page && gap > -first.size && gap < 1.6 * first.size;
  const within3 = box.left > shown2.left - first.size && box.right < shown2.right + (shown2.kind === "table" ? 3 : 1) * first.size;
  const slanted = isItalic(passage) || isBold2(passage) && !style2.bold && below === (shown2.kind === "picture");
  const apart = sizeOf2(passage) < 0.96 * style2.size || slanted && sizeOf2(passage) < 1.04 * style2.size;
  return near && within3 && apart && lengthOf2(passage) <= longestCaption3;
}
var longestCaption3;
var init_captions2 = __esm({
  "src/read/pdf/passages/captions.ts"() {
    "use strict";
    init_piece();
    init_passage2();
    longestCaption3 = 600;
  }
});

// src/read/pdf/passages/headings.ts
function headingLevels2(passages3, style2) {
  const headings2 = passages3.filter((passage) => isHeading2(passage, style2));
  const ranks = [...new Set(headings2.map(rankOf))].sort((first, second) => second - first);
  return new Map(headings2.map((passage) => [passage, Math.min(6, ranks.indexOf(rankOf(passage)) + 2)]));
}
function isHeading2(passage, style2) {
  const text2 = passage.lines.map((line) => line.text).join(" ");
  const words3 = /\p{L}/u.test(text2) && lengthOf2(passage) <= longestHeading && passage.lines.length <= 4;
  if (!words3 || readMarker(text2)?.style === "bullet") return false;
  const larger = sizeOf2(passage) >= 1.12 * style2.size;
  const bold = isBold2(passage) && !style2.bold && sizeOf2(passage) >= 0.96 * style2.size;
  return (larger || bold) && !/[.,;:]["”’»)\]]*$/u.test(text2) && !(bold && !larger && endsSentence(text2));
}
var rankOf, longestHeading;
var init_headings2 = __esm({
  "src/read/pdf/passages/headings.ts"() {
    "use strict";
    init_line();
    init_marker();
    init_passage2();
    rankOf = (passage) => Math.round(sizeOf2(passage) * 2) + (isBold2(passage) ? 0.5 : 0);
    longestHeading = 200;
  }
});

// src/read/pdf/passages/join-lines.ts
function joinLines(lines, evidence) {
  return lines.reduce((text2, line) => text2 === "" ? line : joinTwo(text2, line, evidence), "");
}
function joinTwo(text2, line, evidence) {
  if (text2.endsWith("\xAD")) return text2.slice(0, -1) + line;
  const head = /([\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*)[-\u2010]$/u.exec(text2)?.[1];
  const tail = /^[\p{L}\p{M}]+/u.exec(line)?.[0];
  if (head === void 0 || tail === void 0) return text2 + (isSpaceless(text2, line) ? "" : " ") + line;
  const cut = evidence.breaksWords && /^\p{Ll}/u.test(tail) && isBroken(head, tail, evidence.words);
  return (cut ? text2.slice(0, -1) : text2) + line;
}
function isBroken(head, tail, words3) {
  const [first, second] = [head.toLowerCase(), tail.toLowerCase()];
  if (words3.has(first + second)) return true;
  if (words3.has(`${first}-${second}`)) return false;
  if (first.includes("-")) return false;
  return !(words3.has(first) && words3.has(second));
}
function isSpaceless(text2, line) {
  const ideograph = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u;
  return ideograph.test(text2.slice(-1)) && ideograph.test(line.slice(0, 1)) || /[^\s][/\u2010-]$/u.test(text2);
}
var init_join_lines = __esm({
  "src/read/pdf/passages/join-lines.ts"() {
    "use strict";
  }
});

// src/read/pdf/passages/has-room.ts
function hasRoom(line, next) {
  const word = next.text.split(" ", 1)[0] ?? "";
  const needed = (next.right - next.left) * (word.length + 1) / next.text.length;
  return line.right + needed <= line.columnRight - 0.1 * line.size;
}
var init_has_room = __esm({
  "src/read/pdf/passages/has-room.ts"() {
    "use strict";
  }
});

// src/read/pdf/passages/join-passages.ts
function joinPassages(standing, style2) {
  const joined6 = [];
  for (const each of standing) {
    const index2 = isPassage3(each) && isRunning2(each, style2) ? openIndex(joined6, style2) : -1;
    const open = joined6[index2];
    if (isPassage3(each) && open !== void 0 && isPassage3(open) && carriesOn(open, each, index2 < joined6.length - 1))
      joined6[index2] = { ...open, lines: [...open.lines, ...each.lines] };
    else joined6.push(each);
  }
  return joined6;
}
function openIndex(joined6, style2) {
  for (let index2 = joined6.length - 1; index2 >= Math.max(0, joined6.length - mostBetween); index2 -= 1) {
    const each = joined6[index2];
    if (each === void 0 || !isPassage3(each)) continue;
    if (isRunning2(each, style2)) return index2;
    if (sizeOf2(each) > style2.size) return -1;
  }
  return -1;
}
function carriesOn(open, next, apart) {
  const [last, first] = [lastLine(open), next.lines[0]];
  const elsewhere = apart || last.region !== first.region;
  const alike = isBold2(open) === isBold2(next) && isItalic(open) === isItalic(next);
  if (!elsewhere || !alike || /[:;]$/.test(last.text)) return false;
  if (readMarker(first.text) !== void 0 && !startsLowerCase(first.text)) return false;
  const indent = first.left - first.columnLeft;
  const room = (last.columnRight - last.right) / Math.max(1, last.columnRight - last.columnLeft);
  if (endsSentence(last.text)) {
    return next.lines.length > 1 && indent < 0.5 * first.size && room < 0.2 && !hasRoom(last, first);
  }
  return room < 0.15 || startsLowerCase(first.text) && room < 0.4;
}
var isPassage3, isRunning2, mostBetween;
var init_join_passages = __esm({
  "src/read/pdf/passages/join-passages.ts"() {
    "use strict";
    init_language();
    init_line();
    init_marker();
    init_has_room();
    init_passage2();
    isPassage3 = (each) => each.kind === "passage";
    isRunning2 = (passage, { size }) => Math.abs(sizeOf2(passage) - size) <= 0.08 * size;
    mostBetween = 6;
  }
});

// src/read/pdf/passages/letterhead.ts
function letterheadAbove(standing, title) {
  const above = title === void 0 ? [] : standing.slice(0, standing.indexOf(title));
  const passages3 = above.filter((each) => each.kind === "passage");
  const isShort = (passage) => lengthOf2(passage) <= longest6 && !endsSentence(lastLine(passage).text);
  return passages3.length <= most4 && passages3.every(isShort) ? passages3 : [];
}
var longest6, most4;
var init_letterhead = __esm({
  "src/read/pdf/passages/letterhead.ts"() {
    "use strict";
    init_line();
    init_passage2();
    longest6 = 120;
    most4 = 12;
  }
});

// src/read/pdf/passages/known-words.ts
function knownWords2(flow) {
  const words3 = /* @__PURE__ */ new Set();
  for (const each of flow)
    if (each.kind === "text")
      for (const [word] of each.text.replace(/\S+[-\u2010\u00ad]$/u, "").matchAll(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu))
        words3.add(word.toLowerCase());
  return words3;
}
var init_known_words = __esm({
  "src/read/pdf/passages/known-words.ts"() {
    "use strict";
  }
});

// src/read/pdf/passages/passages.ts
function passagesOf(flow, style2) {
  const standing = [];
  for (const each of flow) {
    const open = standing.at(-1);
    if (each.kind !== "text") standing.push(each);
    else if (open?.kind === "passage" && continues2(open, each, style2))
      standing[standing.length - 1] = { ...open, lines: [...open.lines, each] };
    else standing.push({ kind: "passage", lines: [each] });
  }
  return standing;
}
function continues2(open, line, style2) {
  const above = lastLine(open);
  if (!isBelow(above, line, style2)) return false;
  if (line.size > 1.12 * style2.size) return above.bold === line.bold;
  return !opensItem(above, line) && !isForced2(above, line) && keepsIndent(open, line);
}
function isBelow(above, line, style2) {
  const gap = line.baseline - above.baseline;
  const pitch = style2.pitch(line.size);
  return above.page === line.page && Math.abs(above.size - line.size) <= 0.08 * line.size && gap > 0 && gap <= 1.18 * pitch + 0.5 && above.left < line.right && line.left < above.right;
}
function opensItem(above, line) {
  const marker2 = readMarker(line.text);
  if (marker2 === void 0) return false;
  return marker2.text === "\u2022" || /[.;:!?…]["”’»)\]]*$/u.test(above.text) || roomBehind(above) > 0.15;
}
function isForced2(above, line) {
  if (/[-\u00ad\u2010]$/u.test(above.text)) return false;
  if (!hasRoom(above, line)) return false;
  const ended = endsSentence(above.text) || /[:;]$/.test(above.text);
  return ended || startsUpperCase(line.text) || !startsLowerCase(line.text) || roomBehind(above) > 0.25;
}
function keepsIndent({ lines: [first, ...others] }, line) {
  const above = others.at(-1) ?? first;
  const deeper = line.left - above.left;
  const step = 0.7 * line.size;
  const isCentred3 = Math.abs(line.left + line.right - above.left - above.right) < 3 && roomBehind(above) > 0.03;
  if (Math.abs(deeper) <= step || isCentred3) return true;
  if (others.length > 0) return false;
  return deeper < 0 || readMarker(first.text) !== void 0 || !endsSentence(first.text);
}
var roomBehind;
var init_passages = __esm({
  "src/read/pdf/passages/passages.ts"() {
    "use strict";
    init_language();
    init_line();
    init_marker();
    init_has_room();
    init_passage2();
    roomBehind = ({ right, columnLeft, columnRight }) => (columnRight - right) / Math.max(1, columnRight - columnLeft);
  }
});

// src/read/pdf/passages/title.ts
function titleAmong(passages3, style2, told, height) {
  const high = passages3.filter(({ lines: [line] }) => line.page === 1 && line.baseline < 0.6 * height);
  const first = high.filter((passage) => lengthOf2(passage) >= shortest2 && lengthOf2(passage) <= longest7);
  const large = first.filter((passage) => sizeOf2(passage) >= 1.2 * style2.size);
  const largest = Math.max(...large.map(sizeOf2));
  const key = keyOf4(told ?? "");
  return large.find((passage) => sizeOf2(passage) > 0.97 * largest) ?? (key === "" ? void 0 : first.find(({ lines }) => keyOf4(lines.map(({ text: text2 }) => text2).join(" ")) === key)) ?? longestOf(centredRun(high, style2));
}
function centredRun(passages3, style2) {
  const isCentredTitle = (passage) => isBold2(passage) && !style2.bold && sizeOf2(passage) >= 0.96 * style2.size && passage.lines.every(isCentred2);
  const start = passages3.findIndex(isCentredTitle);
  const end2 = passages3.findIndex((passage, index2) => index2 > start && !isCentredTitle(passage));
  return start < 0 || end2 < 0 ? [] : passages3.slice(start, end2);
}
function isCentred2({ left, right, size, columnLeft, columnRight }) {
  const [before, behind] = [left - columnLeft, columnRight - right];
  return Math.abs(before - behind) < size && before > size;
}
var shortest2, longest7, keyOf4, longestOf;
var init_title2 = __esm({
  "src/read/pdf/passages/title.ts"() {
    "use strict";
    init_language();
    init_passage2();
    shortest2 = 8;
    longest7 = 300;
    keyOf4 = (text2) => hasLetterOrDigit(text2) ? wordsOf(text2.normalize("NFC")).map(({ key }) => key).join(" ") : "";
    longestOf = (passages3) => passages3.filter((passage) => lengthOf2(passage) >= 2 * shortest2).sort((first, second) => lengthOf2(second) - lengthOf2(first))[0];
  }
});

// src/read/pdf/passages/unmarked-lists.ts
function unmarkedLists(standing) {
  const result = [];
  for (let index2 = 0; index2 < standing.length; index2 += 1) {
    const each = standing[index2];
    if (each === void 0) continue;
    result.push(each);
    const found = isPassage4(each) && lastLine(each).text.endsWith(":") ? listBehind(standing, index2 + 1) : void 0;
    if (found === void 0) continue;
    result.push({ kind: "list", items: found.items }, ...found.between);
    index2 = found.end - 1;
  }
  return result;
}
function listBehind(standing, start) {
  const items = [];
  const between = [];
  let end2 = start;
  for (let index2 = start; index2 < standing.length; index2 += 1) {
    const each = standing[index2];
    if (each === void 0) break;
    if (!isPassage4(each)) continue;
    const [first] = items;
    if (!isSetIn(each) || first !== void 0 && !isAlike(first, each)) break;
    between.push(...standing.slice(end2, index2).filter((other) => !isPassage4(other)));
    items.push(each);
    end2 = index2 + 1;
  }
  return items.length >= 2 ? { items, between, end: end2 } : void 0;
}
function isSetIn({ lines }) {
  const [first] = lines;
  return readMarker(first.text) === void 0 && lines.every(
    (line) => line.left - line.columnLeft > 0.8 * line.size && Math.abs(indentOf(line) - indentOf(first)) < 2
  );
}
var isPassage4, isAlike, indentOf;
var init_unmarked_lists = __esm({
  "src/read/pdf/passages/unmarked-lists.ts"() {
    "use strict";
    init_marker();
    init_passage2();
    isPassage4 = (each) => each.kind === "passage";
    isAlike = ({ lines: [first] }, { lines: [other] }) => Math.abs(indentOf(first) - indentOf(other)) < 2 && Math.abs(first.size - other.size) < 0.5 && first.bold === other.bold;
    indentOf = ({ left, columnLeft }) => left - columnLeft;
  }
});

// src/read/pdf/passages/type-style.ts
function typeStyleOf(flow) {
  const lines = flow.filter((each) => each.kind === "text");
  const size = mostOften(lines.map((line) => [rounded(line.size), line.text.length])) ?? 12;
  const body = lines.filter((line) => rounded(line.size) === size);
  const letters2 = (some) => some.reduce((sum, { text: text2 }) => sum + text2.length, 0);
  const pitches = pitchesOf(flow);
  return {
    size,
    bold: letters2(body.filter(({ bold }) => bold)) > 0.6 * letters2(body),
    pitch: (of) => pitches.get(rounded(of)) ?? usualPitch * of
  };
}
function pitchesOf(flow) {
  const gaps = /* @__PURE__ */ new Map();
  flow.forEach((line, index2) => {
    const above = flow[index2 - 1];
    if (above?.kind !== "text" || line.kind !== "text" || above.region !== line.region) return;
    const gap = line.baseline - above.baseline;
    const size = rounded(line.size);
    if (rounded(above.size) !== size || gap < 0.8 * size || gap > 2.6 * size) return;
    gaps.set(size, [...gaps.get(size) ?? [], [rounded(gap), 1]]);
  });
  const pitches = /* @__PURE__ */ new Map();
  for (const [size, counted2] of gaps) {
    const pitch = counted2.length < 3 ? void 0 : mostOften(counted2);
    if (pitch !== void 0) pitches.set(size, pitch);
  }
  return pitches;
}
function mostOften(weighted) {
  const counts = /* @__PURE__ */ new Map();
  for (const [value2, weight] of weighted) counts.set(value2, (counts.get(value2) ?? 0) + weight);
  return [...counts].sort((first, second) => second[1] - first[1] || first[0] - second[0])[0]?.[0];
}
var rounded, usualPitch;
var init_type_style = __esm({
  "src/read/pdf/passages/type-style.ts"() {
    "use strict";
    init_flow();
    rounded = (size) => Math.round(size * 2) / 2;
    usualPitch = 1.3;
  }
});

// src/read/pdf/marked-of-pages.ts
function markedOfPages(pages2, told) {
  const { lines: flow, heads: heads2 } = flowOf(pages2);
  const style2 = typeStyleOf(flow);
  const standing = joinPassages(captioned3(passagesOf(flow, style2), style2), style2);
  const passages3 = standing.filter((each) => each.kind === "passage");
  const title = titleAmong(passages3, style2, told.title, pages2[0]?.height ?? 0);
  const letterhead = letterheadAbove(standing, title);
  const body = standing.filter((each) => each !== title && !letterhead.some((passage) => passage === each));
  const levels = headingLevels2(
    body.filter((each) => each.kind === "passage"),
    style2
  );
  const evidence = { words: knownWords2(flow), breaksWords: told.breaksWords };
  const textOf8 = ({ lines }) => joinLines(
    lines.map(({ text: text2 }) => text2),
    evidence
  );
  const partOf = (each) => {
    if (each.kind === "list")
      return { kind: "list", ordered: false, items: each.items.map((item) => ({ text: textOf8(item) })) };
    if (each.kind === "captioned") {
      const { shown: shown2 } = each;
      const caption = each.caption === void 0 ? {} : { caption: textOf8(each.caption) };
      return shown2.kind === "picture" ? { kind: "figure", image: shown2.image, ...caption } : { kind: "table", header: shown2.header, rows: shown2.rows, ...caption };
    }
    const level2 = levels.get(each);
    return level2 === void 0 ? { kind: "paragraph", text: textOf8(each) } : { kind: "heading", level: level2, text: textOf8(each) };
  };
  return {
    ...title === void 0 ? {} : { title: textOf8(title) },
    ...told.author === void 0 ? {} : { byline: told.author },
    parts: unmarkedLists(body).map(partOf),
    marksHeadings: levels.size > 0,
    heads: [...heads2, ...letterhead.flatMap(({ lines }) => lines.map(({ text: text2 }) => text2))]
  };
}
var init_marked_of_pages = __esm({
  "src/read/pdf/marked-of-pages.ts"() {
    "use strict";
    init_flow();
    init_captions2();
    init_headings2();
    init_join_lines();
    init_join_passages();
    init_letterhead();
    init_known_words();
    init_passages();
    init_title2();
    init_unmarked_lists();
    init_type_style();
  }
});

// src/read/pdf/read-pdf.ts
var read_pdf_exports = {};
__export(read_pdf_exports, {
  readPdf: () => readPdf
});
async function readPdf(input) {
  const { pages: pages2, pictures, title, author, diagnostics } = await readPages(input.bytes, input.name, pdfLimits);
  const sample = pages2.flatMap(({ items }) => items.map(({ text: text2 }) => text2)).join(" ");
  const language = input.language ?? await detectLanguage(sample);
  const marked = markedOfPages(pages2, {
    title,
    author: believableAuthor(author),
    breaksWords: language.split("-")[0] !== "vi"
  });
  const shown2 = new Set(marked.parts.flatMap((part) => part.kind === "figure" ? [part.image] : []));
  const kept = new Map([...pictures].filter(([image]) => shown2.has(image)));
  const read2 = await articleOfMarked({ ...marked, pictures: kept }, input);
  const published = read2.value.published ?? issueDate(marked.heads, languagePack(read2.value.language, input.packs));
  return {
    ...read2,
    value: { ...read2.value, ...published === void 0 ? {} : { published } },
    diagnostics: [...diagnostics, ...read2.diagnostics]
  };
}
function issueDate(heads2, pack) {
  const dates = new Set(heads2.flatMap((head) => readDateLine(head, pack) ?? []));
  return dates.size === 1 ? [...dates][0] : void 0;
}
var init_read_pdf = __esm({
  "src/read/pdf/read-pdf.ts"() {
    "use strict";
    init_language();
    init_date();
    init_article_of_marked();
    init_author();
    init_read_pages();
    init_limits5();
    init_marked_of_pages();
  }
});

// src/read/rich-text/destination.ts
function destinationOf(word, isStarred) {
  const known7 = destinations.get(word);
  if (known7 !== void 0) return known7;
  if (/^(?:header|footer)[lrf]?$|^a?ftn(?:sep|sepc|cn)$/.test(word)) return "left-out";
  return isStarred ? "left-out" : void 0;
}
var destinations;
var init_destination = __esm({
  "src/read/rich-text/destination.ts"() {
    "use strict";
    destinations = new Map([
      ...["shppict", "shpinst", "picprop", "fldrslt", "result"].map((word) => [word, "outer"]),
      ...["colortbl", "footnote", "annotation", "nonshppict", "shprslt", "do", "pn", "pntxta", "pntxtb", "xe", "tc"].map((word) => [word, "left-out"]),
      ["fonttbl", "fonts"],
      ["stylesheet", "styles"],
      ["listtext", "marker"],
      ["pntext", "marker"],
      ["fldinst", "instruction"],
      ["pict", "picture"],
      ["shptxt", "box"],
      ["sn", "property-name"],
      ["sv", "property-value"],
      ["info", "information"],
      ["title", "title"]
    ]);
  }
});

// src/read/rich-text/flow.ts
var Flow;
var init_flow2 = __esm({
  "src/read/rich-text/flow.ts"() {
    "use strict";
    init_paragraph_parts();
    init_table3();
    Flow = class {
      #parts = [];
      #rows = [];
      #cells = [];
      #cell = [];
      #isBold = true;
      text = "";
      before = [];
      behind = [];
      marker;
      sequence;
      add(text2, isBold3) {
        this.text += text2;
        if (text2.trim() !== "" && !isBold3) this.#isBold = false;
      }
      draw(...parts) {
        (this.text.trim() === "" ? this.before : this.behind).push(...parts);
      }
      endParagraph(paragraph, inTable) {
        const { text: text2, sequence } = this;
        const read2 = paragraphParts({ ...paragraph, text: text2, sequence, before: [...this.before], behind: [...this.behind] });
        if (inTable) this.#cell.push(...read2);
        else {
          this.#endTable();
          this.#parts.push(...read2);
        }
        this.text = "";
        this.sequence = void 0;
        this.marker = void 0;
        this.before.length = 0;
        this.behind.length = 0;
      }
      endCell() {
        this.#cells.push({ parts: this.#cell, isBold: this.#isBold });
        this.#cell = [];
        this.#isBold = true;
      }
      endRow(forms, isHeader) {
        const cells = this.#cells.map(({ parts, isBold: isBold3 }, index2) => ({
          parts: forms[index2]?.isMerged === true ? [] : parts,
          isBold: isBold3,
          columns: 1,
          isCovered: forms[index2]?.isCovered === true
        }));
        this.#rows.push({ cells, isHeader });
        this.#cells = [];
      }
      /** All parts, once the text is at its end. */
      end() {
        this.endParagraph({ role: void 0 }, false);
        return this.#parts;
      }
      #endTable() {
        const left = [...this.#cells.flatMap(({ parts }) => parts), ...this.#cell];
        this.#parts.push(...this.#rows.length > 0 ? tableParts(this.#rows) : [], ...left);
        this.#rows = [];
        this.#cells = [];
        this.#cell = [];
        this.#isBold = true;
      }
    };
  }
});

// src/read/rich-text/code-page.ts
function decodeCodePage(bytes, page) {
  if (bytes.every((byte) => byte < 128)) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  }
  const label = labels2.get(page) ?? (page >= 1250 && page <= 1258 ? `windows-${page}` : "windows-1252");
  const decoder = decoders.get(label) ?? new TextDecoder(label);
  decoders.set(label, decoder);
  return decoder.decode(bytes);
}
var decoders, pageOfCharacterSet, pages, labels2;
var init_code_page = __esm({
  "src/read/rich-text/code-page.ts"() {
    "use strict";
    decoders = /* @__PURE__ */ new Map();
    pageOfCharacterSet = (set) => pages.get(set);
    pages = /* @__PURE__ */ new Map([
      [77, 1e4],
      [128, 932],
      [129, 949],
      [134, 936],
      [136, 950],
      [161, 1253],
      [162, 1254],
      [163, 1258],
      [177, 1255],
      [178, 1256],
      [186, 1257],
      [204, 1251],
      [222, 874],
      [238, 1250]
    ]);
    labels2 = /* @__PURE__ */ new Map([
      [874, "windows-874"],
      [932, "shift_jis"],
      [936, "gbk"],
      [949, "euc-kr"],
      [950, "big5"],
      [1e4, "macintosh"],
      [65001, "utf-8"]
    ]);
  }
});

// src/read/rich-text/style-sheet.ts
function roleOf(styles, number) {
  let current = number;
  for (let steps4 = 0; current !== void 0 && steps4 < longestChain2; steps4++) {
    const style2 = styles.get(current);
    const role = style2 && (roleOfStyleName(style2.name) ?? outlineRole(style2.outline));
    if (role !== void 0) return role;
    current = style2?.basedOn;
  }
  return void 0;
}
var outlineRole, longestChain2;
var init_style_sheet = __esm({
  "src/read/rich-text/style-sheet.ts"() {
    "use strict";
    init_style_role();
    outlineRole = (level2) => level2 === void 0 || level2 < 0 || level2 > 8 ? void 0 : headingRole(level2 + 1);
    longestChain2 = 20;
  }
});

// src/read/rich-text/state.ts
var State, isNumber3;
var init_state = __esm({
  "src/read/rich-text/state.ts"() {
    "use strict";
    init_code_page();
    init_flow2();
    init_style_sheet();
    State = class {
      group = {
        destination: { kind: "body", text: "" },
        isStarred: false,
        fallback: 1,
        isBold: false,
        isHidden: false,
        isDeleted: false,
        paragraph: {}
      };
      /** The paragraphs of the body, or of the text box that is open. */
      flow = new Flow();
      styles = /* @__PURE__ */ new Map();
      /** The style that the style sheet is about. */
      style = { name: "" };
      styleNumber = 0;
      /** Code pages of fonts. */
      pages = /* @__PURE__ */ new Map();
      page = 1252;
      defaultFont;
      /** The font that the font table is about. */
      font = 0;
      pictureFormat;
      /** Of the row that is being defined. */
      cells = [];
      cell = { isCovered: false, isMerged: false };
      isHeader = false;
      /** Characters that stand in for the one in Unicode before them. */
      toSkip = 0;
      #waiting = [];
      /** Bytes wait for the next, since a character may have two. */
      addBytes(bytes) {
        const skipped = Math.min(this.toSkip, bytes.length);
        this.toSkip -= skipped;
        if (bytes.length > skipped) this.#waiting.push(bytes.subarray(skipped));
      }
      decodeWaiting() {
        const [first, ...more] = this.#waiting;
        if (first === void 0) return;
        const bytes = more.length === 0 ? first : Buffer.concat(this.#waiting);
        this.#waiting = [];
        this.addText(decodeCodePage(bytes, this.pages.get(this.group.font ?? -1) ?? this.page));
      }
      addText(text2) {
        const { destination, isBold: isBold3, isHidden: isHidden2, isDeleted } = this.group;
        switch (destination.kind) {
          case "body":
          case "box":
            if (!isHidden2 && !isDeleted) this.flow.add(text2, isBold3);
            return;
          case "left-out":
          case "information":
          case "fonts":
          case "styles":
            return;
          default:
            destination.text += text2;
        }
      }
      endParagraph() {
        const { style: style2, outline, list: list4, level: level2 = 0, inTable = false } = this.group.paragraph;
        const role = outlineRole(outline) ?? roleOf(this.styles, style2);
        const marker2 = this.flow.marker?.replace(/\s+/g, " ").trim() ?? "";
        const isItem = marker2 !== "" && role?.kind !== "heading" && role?.kind !== "title";
        const shown2 = isNumber3.test(marker2) ? marker2 : void 0;
        this.flow.endParagraph(
          { role, item: isItem ? { list: `list ${list4 ?? ""}`, level: level2, marker: shown2 } : void 0 },
          inTable
        );
      }
    };
    isNumber3 = /\p{N}|\p{L}[.):\]]/u;
  }
});

// src/read/rich-text/words.ts
function written(characters2) {
  return Object.entries(characters2).map(([word, text2]) => [
    word,
    (state) => {
      state.addText(text2);
    }
  ]);
}
function addUnicode(state, parameter2 = 0) {
  state.addText(String.fromCharCode(parameter2 & 65535));
  state.toSkip = state.group.fallback;
}
function setCharacterSet(state, set = 0) {
  const page = pageOfCharacterSet(set);
  if (page !== void 0 && state.group.destination.kind === "fonts") state.pages.set(state.font, page);
}
function setStyle(state, style2 = 0) {
  if (state.group.destination.kind === "style") state.styleNumber = style2;
  else state.group.paragraph = { ...state.group.paragraph, style: style2 };
}
function setOutline(state, outline = 0) {
  if (state.group.destination.kind === "style") state.style.outline = outline;
  else state.group.paragraph = { ...state.group.paragraph, outline };
}
function inBody({ group }) {
  return group.destination.kind === "body" || group.destination.kind === "box";
}
function endParagraph(state) {
  if (inBody(state)) state.endParagraph();
}
function endCellForm(state) {
  state.cells.push(state.cell);
  state.cell = plainCell;
}
function endCell(state) {
  if (!inBody(state)) return;
  state.group.paragraph = { ...state.group.paragraph, inTable: true };
  state.endParagraph();
  state.flow.endCell();
}
function endRow(state) {
  if (inBody(state)) state.flow.endRow(state.cells, state.isHeader);
}
var words2, plainCell;
var init_words2 = __esm({
  "src/read/rich-text/words.ts"() {
    "use strict";
    init_code_page();
    words2 = new Map([
      // Characters
      ...written({
        tab: " ",
        line: "\n",
        emdash: "\u2014",
        endash: "\u2013",
        lquote: "\u2018",
        rquote: "\u2019",
        ldblquote: "\u201C",
        rdblquote: "\u201D"
      }),
      ...written({ bullet: "\u2022", emspace: " ", enspace: " ", qmspace: " " }),
      ["u", addUnicode],
      ["uc", ({ group }, parameter2 = 1) => void (group.fallback = Math.max(parameter2, 0))],
      // Character formatting
      ["plain", (state) => void Object.assign(state.group, { isBold: false, isHidden: false, font: state.defaultFont })],
      ["b", ({ group }, parameter2) => void (group.isBold = parameter2 !== 0)],
      ["v", ({ group }, parameter2) => void (group.isHidden = parameter2 !== 0)],
      ["deleted", ({ group }, parameter2) => void (group.isDeleted = parameter2 !== 0)],
      // Fonts and code pages
      ["ansicpg", (state, parameter2 = 1252) => void (state.page = parameter2)],
      ["mac", (state) => void (state.page = 1e4)],
      ["deff", (state, parameter2) => void (state.defaultFont = state.group.font = parameter2)],
      ["f", (state, parameter2 = 0) => void (state.group.font = state.font = parameter2)],
      ["fcharset", setCharacterSet],
      // Paragraphs
      ["pard", ({ group }) => void (group.paragraph = {})],
      ["s", setStyle],
      ["sbasedon", ({ style: style2 }, parameter2) => void (style2.basedOn = parameter2)],
      ["outlinelevel", setOutline],
      ["ls", ({ group }, parameter2) => void (group.paragraph = { ...group.paragraph, list: parameter2 })],
      ["ilvl", ({ group }, parameter2) => void (group.paragraph = { ...group.paragraph, level: parameter2 })],
      ["intbl", ({ group }) => void (group.paragraph = { ...group.paragraph, inTable: true })],
      ["par", endParagraph],
      ["sect", endParagraph],
      ["nestcell", endParagraph],
      // Tables
      ["trowd", (state) => void Object.assign(state, { cells: [], cell: plainCell, isHeader: false })],
      ["trhdr", (state) => void (state.isHeader = true)],
      ["clmrg", (state) => void (state.cell = { ...state.cell, isMerged: true })],
      ["clvmrg", (state) => void (state.cell = { ...state.cell, isCovered: true })],
      ["cellx", endCellForm],
      ["cell", endCell],
      ["row", endRow],
      // Pictures
      ...["pngblip", "jpegblip", "emfblip", "wmetafile", "dibitmap", "wbitmap", "macpict", "pmmetafile"].map(
        (format) => [format, (state) => void (state.pictureFormat = format)]
      )
    ]);
    plainCell = { isCovered: false, isMerged: false };
  }
});

// src/read/rich-text/interpreter.ts
var Interpreter, deepest5, symbols;
var init_interpreter = __esm({
  "src/read/rich-text/interpreter.ts"() {
    "use strict";
    init_error();
    init_alternative_text();
    init_destination();
    init_flow2();
    init_state();
    init_words2();
    Interpreter = class {
      #take;
      #state = new State();
      #outer = [];
      #outerFlows = [];
      #propertyName = "";
      #name;
      #description;
      #title;
      /** @param name what the source is called in messages */
      constructor(take, name) {
        this.#take = take;
        this.#name = name;
      }
      /** @throws BriefdeckError `input.damaged` where groups are nested without end */
      read(tokens) {
        const state = this.#state;
        for (const token of tokens) {
          if (token.kind === "text") {
            state.addBytes(token.bytes);
            continue;
          }
          state.decodeWaiting();
          state.toSkip = 0;
          if (token.kind === "open") this.#open();
          else if (token.kind === "close") this.#close();
          else if (token.kind === "symbol") this.#readSymbol(token.sign);
          else this.#readWord(token.name, token.parameter);
        }
        state.decodeWaiting();
        while (this.#outer.length > 0) this.#close();
        return { parts: state.flow.end(), namedTitle: this.#title };
      }
      #open() {
        if (this.#outer.length >= deepest5) {
          throw new BriefdeckError(
            "input",
            "input.damaged",
            `${this.#name} is damaged: its groups are nested more than ${deepest5} deep.`,
            {
              hint: "Open it in a word processor and save it again as .docx."
            }
          );
        }
        const { group } = this.#state;
        this.#outer.push(group);
        this.#state.group = { ...group, isStarred: false };
        if (group.destination.kind === "styles") this.#begin("style");
      }
      #close() {
        const outer = this.#outer.pop();
        const { destination } = this.#state.group;
        if (outer === void 0) return;
        this.#state.group = outer;
        if (destination !== outer.destination) this.#end(destination);
      }
      #readSymbol(sign) {
        const state = this.#state;
        if (sign === "*") state.group.isStarred = true;
        else if (sign === "\n" || sign === "\r") this.#readWord("par", void 0);
        else state.addText(symbols.get(sign) ?? "");
      }
      #readWord(name, parameter2) {
        const { group } = this.#state;
        const { isStarred } = group;
        group.isStarred = false;
        if (name === "upr") {
          group.unicode = group.destination;
          this.#begin("left-out");
        } else if (name === "ud" && group.unicode !== void 0) {
          group.destination = group.unicode;
        } else if (group.destination.kind !== "left-out") {
          const kind = destinationOf(name, isStarred);
          if (kind !== void 0 && kind !== "outer") this.#begin(kind);
          else if (kind === void 0) words2.get(name)?.(this.#state, parameter2);
        }
      }
      #begin(kind) {
        const state = this.#state;
        state.group.destination = { kind, text: "" };
        if (kind === "style") {
          state.style = { name: "" };
          state.styleNumber = 0;
        } else if (kind === "picture") {
          state.pictureFormat = void 0;
          this.#description = void 0;
        } else if (kind === "box") {
          this.#outerFlows.push(state.flow);
          state.flow = new Flow();
        }
      }
      #end({ kind, text: text2 }) {
        const state = this.#state;
        switch (kind) {
          case "style":
            state.style.name = text2.replace(/;.*/s, "").trim();
            state.styles.set(state.styleNumber, state.style);
            return;
          case "marker":
            state.flow.marker = text2;
            return;
          case "instruction":
            state.flow.sequence ??= /^\s*SEQ\s+"?([^\s"\\]+)/.exec(text2)?.[1];
            return;
          case "title":
            this.#title = text2;
            return;
          case "property-name":
            this.#propertyName = text2.trim();
            return;
          case "property-value":
            if (this.#propertyName === "wzDescription") this.#description = alternativeText(text2);
            return;
          case "picture":
            state.flow.draw({
              kind: "figure",
              image: this.#take(text2, state.pictureFormat),
              alternative: this.#description
            });
            return;
          case "box": {
            const parts = state.flow.end();
            state.flow = this.#outerFlows.pop() ?? state.flow;
            state.flow.draw(...parts);
          }
        }
      }
    };
    deepest5 = 1e3;
    symbols = /* @__PURE__ */ new Map([
      ["~", "\xA0"],
      ["_", "\u2011"],
      ["\\", "\\"],
      ["{", "{"],
      ["}", "}"]
    ]);
  }
});

// src/read/rich-text/tokens.ts
function* tokensOf(bytes) {
  let at = 0;
  while (at < bytes.length) {
    const byte = bytes[at];
    if (byte === openBrace || byte === closeBrace) {
      yield { kind: byte === openBrace ? "open" : "close" };
      at++;
    } else if (byte === backslash) {
      const { token, next } = readControl(bytes, at + 1);
      if (token !== void 0) yield token;
      at = next;
    } else if (isLineEnd(byte)) {
      at++;
    } else {
      const end2 = endOfText(bytes, at);
      yield { kind: "text", bytes: bytes.subarray(at, end2) };
      at = end2;
    }
  }
}
function endOfText(bytes, start) {
  let at = start;
  while (at < bytes.length && !endsText(bytes[at])) at++;
  return at;
}
function readControl(bytes, at) {
  const sign = characterAt(bytes, at);
  if (sign === "") return { next: at };
  if (isLetter(bytes[at])) return readWord(bytes, at);
  if (sign !== "'") return { token: { kind: "symbol", sign }, next: at + 1 };
  const code = Number.parseInt(characterAt(bytes, at + 1) + characterAt(bytes, at + 2), 16);
  return Number.isNaN(code) ? { next: at + 1 } : { token: { kind: "text", bytes: Uint8Array.of(code) }, next: Math.min(at + 3, bytes.length) };
}
function readWord(bytes, start) {
  let at = start;
  let name = "";
  while (isLetter(bytes[at]) && name.length < longestName2) name += characterAt(bytes, at++);
  let digits = "";
  if (characterAt(bytes, at) === "-") digits += characterAt(bytes, at++);
  while (isDigit(bytes[at]) && digits.length < longestNumber) digits += characterAt(bytes, at++);
  if (characterAt(bytes, at) === " ") at++;
  const parameter2 = /\d/.test(digits) ? Number(digits) : void 0;
  if (name === "bin") at += Math.max(parameter2 ?? 0, 0);
  return { token: { kind: "word", name, parameter: parameter2 }, next: at };
}
var backslash, openBrace, closeBrace, isLineEnd, endsText, longestName2, longestNumber, characterAt, isLetter, isDigit;
var init_tokens = __esm({
  "src/read/rich-text/tokens.ts"() {
    "use strict";
    backslash = 92;
    openBrace = 123;
    closeBrace = 125;
    isLineEnd = (byte) => byte === 10 || byte === 13;
    endsText = (byte) => byte === openBrace || byte === closeBrace || byte === backslash || isLineEnd(byte);
    longestName2 = 32;
    longestNumber = 11;
    characterAt = (bytes, at) => {
      const byte = bytes[at];
      return byte === void 0 ? "" : String.fromCharCode(byte);
    };
    isLetter = (byte = 0) => byte >= 65 && byte <= 90 || byte >= 97 && byte <= 122;
    isDigit = (byte = 0) => byte >= 48 && byte <= 57;
  }
});

// src/read/rich-text/read-rich-text.ts
var read_rich_text_exports = {};
__export(read_rich_text_exports, {
  readRichText: () => readRichText
});
function documentOf(bytes, name) {
  const found = /* @__PURE__ */ new Map();
  const carried = new CarriedPictures((path) => {
    const content = found.get(path);
    return content && { size: content.length, bytes: content };
  });
  const take = (digits, format) => {
    const extension = extensions.get(format ?? "");
    const path = `picture-${found.size + 1}.${extension ?? "wmf"}`;
    found.set(path, extension === void 0 ? new Uint8Array() : Buffer.from(digits.replace(/\s/g, ""), "hex"));
    if (extension !== void 0) return carried.take(path);
    carried.leaveOut(path, "is neither PNG nor JPEG");
    return void 0;
  };
  const { parts, namedTitle: namedTitle2 } = new Interpreter(take, name).read(tokensOf(bytes));
  return { parts, namedTitle: namedTitle2, pictures: carried.pictures, diagnostics: carried.diagnostics };
}
var readRichText, extensions;
var init_read_rich_text = __esm({
  "src/read/rich-text/read-rich-text.ts"() {
    "use strict";
    init_article_of_office();
    init_carried_pictures();
    init_interpreter();
    init_tokens();
    readRichText = (input) => articleOfOffice(documentOf(input.bytes, input.name), input);
    extensions = /* @__PURE__ */ new Map([
      ["pngblip", "png"],
      ["jpegblip", "jpg"]
    ]);
  }
});

// src/opc/part-kind.ts
var presentationml, contentTypes, office2, relationshipTypes;
var init_part_kind = __esm({
  "src/opc/part-kind.ts"() {
    "use strict";
    presentationml = "application/vnd.openxmlformats-officedocument.presentationml.";
    contentTypes = {
      presentation: `${presentationml}presentation.main+xml`,
      template: `${presentationml}template.main+xml`,
      slideshow: `${presentationml}slideshow.main+xml`,
      slide: `${presentationml}slide+xml`,
      slideLayout: `${presentationml}slideLayout+xml`,
      slideMaster: `${presentationml}slideMaster+xml`,
      notesSlide: `${presentationml}notesSlide+xml`,
      notesMaster: `${presentationml}notesMaster+xml`,
      handoutMaster: `${presentationml}handoutMaster+xml`,
      presentationProperties: `${presentationml}presProps+xml`,
      viewProperties: `${presentationml}viewProps+xml`,
      tableStyles: `${presentationml}tableStyles+xml`,
      theme: "application/vnd.openxmlformats-officedocument.theme+xml",
      coreProperties: "application/vnd.openxmlformats-package.core-properties+xml",
      extendedProperties: "application/vnd.openxmlformats-officedocument.extended-properties+xml",
      customXmlProperties: "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
      font: "application/x-fontdata",
      chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
      workbook: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      xml: "application/xml"
    };
    office2 = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    relationshipTypes = {
      officeDocument: `${office2}/officeDocument`,
      slide: `${office2}/slide`,
      slideLayout: `${office2}/slideLayout`,
      slideMaster: `${office2}/slideMaster`,
      notesSlide: `${office2}/notesSlide`,
      notesMaster: `${office2}/notesMaster`,
      theme: `${office2}/theme`,
      image: `${office2}/image`,
      presentationProperties: `${office2}/presProps`,
      viewProperties: `${office2}/viewProps`,
      tableStyles: `${office2}/tableStyles`,
      font: `${office2}/font`,
      chart: `${office2}/chart`,
      embeddedPackage: `${office2}/package`,
      extendedProperties: `${office2}/extended-properties`,
      customXml: `${office2}/customXml`,
      customXmlProperties: `${office2}/customXmlProps`,
      coreProperties: "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
      thumbnail: "http://schemas.openxmlformats.org/package/2006/relationships/metadata/thumbnail"
    };
  }
});

// src/opc/content-types.ts
function readContentTypes(root) {
  const defaults = /* @__PURE__ */ new Map();
  const overrides = /* @__PURE__ */ new Map();
  for (const { name, attributes } of children(root)) {
    const { Extension: extension, PartName: part, ContentType: type = "" } = attributes;
    if (name === "Default" && extension !== void 0) defaults.set(extension.toLowerCase(), type);
    if (name === "Override" && part !== void 0) overrides.set(part, type);
  }
  return { defaults, overrides };
}
function contentTypeOf(name, types) {
  return types.overrides.get(name) ?? types.defaults.get(extensionOf(name)) ?? "";
}
var relationshipsType;
var init_content_types = __esm({
  "src/opc/content-types.ts"() {
    "use strict";
    init_part_name();
    init_element();
    init_query();
    relationshipsType = "application/vnd.openxmlformats-package.relationships+xml";
  }
});

// src/opc/relationships.ts
function readRelationships(source, root) {
  return children(root, "Relationship").map(({ attributes }) => {
    const { Id: id = "", Type: type = "", Target: target = "", TargetMode: mode } = attributes;
    if (isStrict(type)) throw strictPackage();
    const external = mode === "External";
    return { id, type, target: external ? target : resolveTarget(source, target), external };
  });
}
var init_relationships = __esm({
  "src/opc/relationships.ts"() {
    "use strict";
    init_failures();
    init_part_name();
    init_element();
    init_namespaces();
    init_query();
  }
});

// src/opc/package.ts
function unusedId(existing) {
  const used = new Set(existing.map(({ id }) => id));
  let number = existing.length + 1;
  while (used.has(`rId${number}`)) number++;
  return `rId${number}`;
}
var OpcPackage;
var init_package = __esm({
  "src/opc/package.ts"() {
    "use strict";
    init_failures();
    init_part_name();
    init_relationships();
    init_part();
    OpcPackage = class _OpcPackage {
      #parts;
      #relationships;
      #parsed = /* @__PURE__ */ new Map();
      #sortedNames;
      /** Names for which the file that was read declares a content type though it has no such part. They are never written. */
      phantomNames;
      constructor(parts = [], relationships = [], phantomNames = []) {
        this.#parts = new Map(Array.from(parts, (part) => [part.name, part]));
        this.#relationships = new Map(Array.from(relationships, ([source, asRead]) => [source, { asRead }]));
        this.phantomNames = phantomNames;
      }
      /** The names of all parts, in the order in which they are written. */
      partNames() {
        this.#sortedNames ??= sortPartNames(this.#parts.keys());
        return this.#sortedNames;
      }
      has(name) {
        return this.#parts.has(name);
      }
      /** The part; its content is read only when asked for. */
      find(name) {
        return this.#parts.get(name);
      }
      /** The content type of a part; '' where the file that was read declares none. */
      contentType(name) {
        return this.#existing(name).contentType;
      }
      /**
       * The root of an XML part, to be changed: the tree is what is written. To look only, `look` costs less, since what nobody
       * changed is neither copied nor packed again.
       *
       * @throws BriefdeckError `template.damaged` when the part is absent or not well-formed
       */
      xml(name) {
        const part = this.#existing(name).edited();
        this.#parts.set(name, part);
        return part.xml();
      }
      /**
       * The root of an XML part, to be looked at and never changed.
       *
       * @throws BriefdeckError `template.damaged` when the part is absent or not well-formed
       */
      look(name) {
        return this.#existing(name).xml();
      }
      /** Adds or replaces an XML part; the tree still may be changed afterwards. */
      setXml(name, contentType, root) {
        this.#add(Part.ofXml(name, contentType, root));
      }
      /** Adds or replaces a part. */
      setBytes(name, contentType, bytes) {
        this.#add(Part.ofBytes(name, contentType, bytes));
      }
      /** Gives a part another content type. */
      retype(name, contentType) {
        this.#parts.set(name, this.#existing(name).retyped(contentType));
      }
      /** Removes a part and its own relationships; those that point to it stay, and are for the caller to remove. */
      remove(name) {
        this.#parts.delete(name);
        this.#sortedNames = void 0;
        this.#relationships.delete(name);
      }
      /** The relationships of a part, or of the package for `/`, in their order in the file. */
      relationships(source) {
        const held = this.#relationships.get(source);
        if (held === void 0) return [];
        held.list ??= held.asRead === void 0 ? [] : this.#readRelationships(source, held.asRead);
        return held.list;
      }
      /** Layouts have the same relationships, all of them in one folder: equal ones are parsed once. */
      #readRelationships(source, asRead) {
        const key = `${source.slice(0, source.lastIndexOf("/"))}\0${asRead.text()}`;
        const list4 = this.#parsed.get(key) ?? readRelationships(source, asRead.xml());
        this.#parsed.set(key, list4);
        return list4;
      }
      /** The sources that have relationships, in the order in which they are written. */
      relationshipSources() {
        return sortPartNames(this.#relationships.keys());
      }
      /**
       * Adds a relationship.
       *
       * @param source part name, or `/` for the package
       * @param target absolute part name, or any address when external
       * @returns its id, which is new to the source unless given
       */
      relate(source, type, target, options = {}) {
        const existing = this.relationships(source);
        const id = options.id ?? unusedId(existing);
        const added = { id, type, target, external: options.external ?? false };
        this.#relationships.set(source, { list: [...existing, added] });
        return id;
      }
      /** Removes a relationship. */
      unrelate(source, id) {
        const left = this.relationships(source).filter((relationship) => relationship.id !== id);
        if (left.length === 0) this.#relationships.delete(source);
        else this.#relationships.set(source, { list: left });
      }
      /** The relationships part as it was read, as long as nobody changed it: it can be written as it is. */
      relationshipsAsRead(source) {
        return this.#relationships.get(source)?.asRead;
      }
      /**
       * A package that can be changed without changing this one. It costs little: content is shared until it is asked for
       * as a tree. Trees that were handed out before must not be changed any more.
       */
      clone() {
        const parts = Array.from(this.#parts.values(), (part) => part.share());
        const copy = new _OpcPackage(parts);
        for (const [source, held] of this.#relationships) copy.#relationships.set(source, held);
        return copy;
      }
      #add(part) {
        this.#parts.set(part.name, part);
        this.#sortedNames = void 0;
      }
      #existing(name) {
        const part = this.#parts.get(name);
        if (part === void 0) throw damaged(`the part ${name} is missing`);
        return part;
      }
    };
  }
});

// src/opc/read.ts
function readPackage(bytes, limits2 = {}, macros = "refused") {
  const entries2 = byName(readArchive(bytes, { ...defaultLimits, ...limits2 }));
  const typesEntry = entries2.get(typesName);
  if (typesEntry === void 0) throw notOfOffice(entries2);
  const types = readContentTypes(Part.ofEntry(typesName, "application/xml", typesEntry).xml());
  if (macros === "refused") refuseMacros(entries2.keys(), types);
  const parts = [];
  const relationships = [];
  for (const [name, entry] of entries2) {
    if (name === typesName) continue;
    const source = sourceOfRelationships(name);
    if (source !== void 0) relationships.push([source, Part.ofEntry(name, relationshipsType, entry)]);
    else parts.push(Part.ofEntry(name, contentTypeOf(name, types), entry));
  }
  const phantoms = [...types.overrides.keys()].filter((name) => !entries2.has(name));
  const read2 = new OpcPackage(parts, relationships, phantoms);
  read2.relationships("/");
  return read2;
}
function notOfOffice(entries2) {
  const isOpenDocument = entries2.has("/mimetype") && entries2.has("/content.xml");
  return isOpenDocument ? new BriefdeckError("template", "template.open-document", "The file is an OpenDocument file.", {
    hint: "Save it in LibreOffice as .pptx or .potx."
  }) : new BriefdeckError("template", "template.not-a-package", "The file is a zip archive, but not of Office.");
}
function byName(entries2) {
  const found = /* @__PURE__ */ new Map();
  const folded2 = /* @__PURE__ */ new Set();
  for (const entry of entries2) {
    const fold2 = entry.name.toLowerCase();
    if (folded2.has(fold2)) {
      throw new BriefdeckError("template", "template.duplicate-part", `The file holds ${entry.name} twice.`);
    }
    folded2.add(fold2);
    found.set(fold2 === "[content_types].xml" ? typesName : `/${entry.name}`, entry);
  }
  if (found.size === 0) throw damaged("it is empty");
  return found;
}
function refuseMacros(names2, types) {
  const declared = [...types.defaults.values(), ...types.overrides.values()];
  const hasMacros = declared.some((type) => /macroEnabled|vbaProject/i.test(type)) || [...names2].some((name) => /\/vba[^/]*\.(bin|xml)$/i.test(name));
  if (hasMacros) {
    throw new BriefdeckError("template", "template.macros", "The file holds macros, which are refused.", {
      hint: "Save it in PowerPoint as .pptx or .potx, without macros."
    });
  }
}
var typesName;
var init_read = __esm({
  "src/opc/read.ts"() {
    "use strict";
    init_error();
    init_content_types();
    init_failures();
    init_limits4();
    init_package();
    init_part();
    init_part_name();
    init_read_archive();
    typesName = "/[Content_Types].xml";
  }
});

// src/read/word/fields.ts
var Fields, mostOpen;
var init_fields = __esm({
  "src/read/word/fields.ts"() {
    "use strict";
    Fields = class {
      #open = [];
      #instructions = "";
      /** What follows is an instruction, not text. */
      get isInstruction() {
        return this.#open.some(({ isInstruction }) => isInstruction);
      }
      mark(kind) {
        const last = this.#open.at(-1);
        if (kind === "begin" && this.#open.length < mostOpen) this.#open.push({ isInstruction: true });
        else if (kind === "separate" && last !== void 0) last.isInstruction = false;
        else if (kind === "end") this.#open.pop();
      }
      instruct(text2) {
        this.#instructions += `${text2} `;
      }
      /**
       * Ends a paragraph: an instruction that nobody ended must not swallow the next one.
       *
       * @returns what was counted in it: `Figure` of `SEQ Figure \* ARABIC`
       */
      endParagraph() {
        for (const field of this.#open) field.isInstruction = false;
        const sequence = /(?:^|\s)SEQ\s+"?([^\s"\\]+)/.exec(this.#instructions.replace(/\s+/g, " "))?.[1];
        this.#instructions = "";
        return sequence;
      }
    };
    mostOpen = 100;
  }
});

// src/read/word/drawing.ts
function readDrawing(drawing3, picture) {
  const alone = descendants(drawing3, "pic:pic").length === 1;
  const drawn = [];
  const visit = (element2, told) => {
    switch (element2.name) {
      case "w:txbxContent":
        drawn.push({ box: element2 });
        return;
      case "pic:pic": {
        const blip = descend(element2, "pic:blipFill", "a:blip");
        const own = descend(element2, "pic:nvPicPr", "pic:cNvPr")?.attributes;
        const { descr, title } = (alone ? told?.attributes : void 0) ?? {};
        const image = picture(blip?.attributes["r:embed"] ?? blip?.attributes["r:link"]);
        drawn.push(figure(image, descr, title, own?.["descr"], own?.["title"]));
        return;
      }
      case "v:imagedata":
        drawn.push(figure(picture(element2.attributes["r:id"]), told?.attributes["alt"], element2.attributes["o:title"]));
        return;
      case "mc:AlternateContent":
        for (const node of chosen(element2)) visit(node, told);
        return;
      default: {
        const properties = child(element2, "wp:docPr") ?? (element2.name.startsWith("v:") ? element2 : told);
        for (const node of element2.children) if (typeof node !== "string") visit(node, properties);
      }
    }
  };
  visit(drawing3, void 0);
  return drawn;
}
function chosen(alternatives) {
  const forms = ["mc:Choice", "mc:Fallback"].flatMap((name) => child(alternatives, name) ?? []);
  const known7 = forms.find((form2) => descendants(form2).some(({ name }) => shown.has(name)));
  return known7 === void 0 ? [] : [known7];
}
function figure(image, ...told) {
  return { figure: { kind: "figure", image, alternative: alternativeText(...told) } };
}
var shown;
var init_drawing = __esm({
  "src/read/word/drawing.ts"() {
    "use strict";
    init_query();
    init_alternative_text();
    shown = /* @__PURE__ */ new Set(["pic:pic", "w:txbxContent", "v:imagedata", "w:t", "m:t"]);
  }
});

// src/read/word/property.ts
var value, isOn;
var init_property = __esm({
  "src/read/word/property.ts"() {
    "use strict";
    value = (property) => property?.attributes["w:val"];
    isOn = (property) => property && !/^(?:0|false|off)$/.test(value(property) ?? "1");
  }
});

// src/read/word/paragraph.ts
function addContent(content, paragraph, fields, picture) {
  const add = (text2, bold) => {
    if (fields.isInstruction) return;
    content.text += text2;
    if (text2.trim() !== "") content.bold.add(bold);
  };
  const visit = (element2, bold) => {
    if (leftOut3.has(element2.name)) return;
    switch (element2.name) {
      case "w:t":
      case "m:t":
        add(written2(element2), bold);
        return;
      case "w:tab":
      case "w:ptab":
        add(" ", bold);
        return;
      case "w:br":
      case "w:cr":
        add("\n", bold);
        return;
      case "w:noBreakHyphen":
        add("\u2011", bold);
        return;
      case "w:sym":
        add(symbol(element2), bold);
        return;
      case "w:fldChar":
        fields.mark(element2.attributes["w:fldCharType"]);
        return;
      case "w:instrText":
        fields.instruct(written2(element2));
        return;
      case "w:fldSimple":
        fields.instruct(element2.attributes["w:instr"] ?? "");
        break;
      case "w:drawing":
      case "w:pict":
      case "w:object":
        (content.text.trim() === "" ? content.before : content.behind).push(...readDrawing(element2, picture));
        return;
      case "mc:AlternateContent":
        for (const form2 of chosen(element2)) visit(form2, bold);
        return;
      case "w:sdt":
        if (descend(element2, "w:sdtPr", "w:showingPlcHdr") !== void 0) return;
        break;
      case "w:r":
        if (isOn(descend(element2, "w:rPr", "w:vanish")) === true) return;
    }
    const inner = element2.name === "w:r" ? isOn(descend(element2, "w:rPr", "w:b")) : bold;
    for (const node of element2.children) if (typeof node !== "string") visit(node, inner);
  };
  for (const node of paragraph.children) if (typeof node !== "string") visit(node, void 0);
}
function symbol({ attributes }) {
  const code = Number.parseInt(attributes["w:char"] ?? "", 16);
  return code > 32 && code < 55296 ? String.fromCharCode(code) : "";
}
var emptyContent, leftOut3, written2;
var init_paragraph2 = __esm({
  "src/read/word/paragraph.ts"() {
    "use strict";
    init_query();
    init_drawing();
    init_property();
    emptyContent = () => ({ text: "", before: [], behind: [], bold: /* @__PURE__ */ new Set() });
    leftOut3 = /* @__PURE__ */ new Set(["w:del", "w:moveFrom", "w:pPr", "w:rPr", "w:rt", "w:sdtPr", "w:sdtEndPr"]);
    written2 = ({ children: children2 }) => children2.filter((node) => typeof node === "string").join("");
  }
});

// src/read/word/styles.ts
function readStyles2(root) {
  const byId = /* @__PURE__ */ new Map();
  for (const style2 of root === void 0 ? [] : children(root, "w:style")) {
    const id = style2.attributes["w:styleId"];
    if (id !== void 0 && !byId.has(id)) byId.set(id, style2);
  }
  const chain = {
    styleOf: (id) => byId.get(id),
    baseOf: (style2) => value(child(style2, "w:basedOn"))
  };
  return {
    roleOf: (id) => nearestStyle(id, chain, roleOfStyle2),
    isBold: (id) => nearestStyle(id, chain, (style2) => style2 && isOn(descend(style2, "w:rPr", "w:b"))) === true,
    numberingOf: (id) => nearestStyle(id, chain, (style2) => style2 && descend(style2, "w:pPr", "w:numPr")),
    namesFirstRow: (id) => nearestStyle(id, chain, boldFirstRow) === true
  };
}
function roleOfStyle2(style2, id) {
  if (style2 === void 0) return roleOfStyleName(id);
  const named4 = roleOfStyleName(value(child(style2, "w:name")) ?? "");
  return named4 ?? outlineRole2(child(style2, "w:pPr"));
}
function outlineRole2(properties) {
  const level2 = properties && value(child(properties, "w:outlineLvl"));
  if (level2 === void 0 || !/^\d$/.test(level2)) return void 0;
  return level2 === "9" ? { kind: "text" } : headingRole(Number(level2) + 1);
}
var boldFirstRow;
var init_styles2 = __esm({
  "src/read/word/styles.ts"() {
    "use strict";
    init_query();
    init_nearest_style();
    init_style_role();
    init_property();
    boldFirstRow = (style2) => (style2 === void 0 ? [] : children(style2, "w:tblStylePr")).filter(({ attributes }) => attributes["w:type"] === "firstRow").map((part) => isOn(descend(part, "w:rPr", "w:b"))).find((bold) => bold !== void 0);
  }
});

// src/read/word/table.ts
function readRows2(table, read2) {
  return within2(table, "w:tr").filter((row) => descend(row, "w:trPr", "w:del") === void 0).map((row) => {
    const properties = child(row, "w:trPr");
    const missing = (name) => {
      const columns = Number(value(properties && child(properties, name)) ?? 0);
      return columns > 0 ? [{ parts: [], columns, isCovered: false, isBold: true }] : [];
    };
    return {
      isHeader: isOn(properties && child(properties, "w:tblHeader")) === true,
      cells: [
        ...missing("w:gridBefore"),
        ...within2(row, "w:tc").map((cell2) => readCell(cell2, read2)),
        ...missing("w:gridAfter")
      ]
    };
  });
}
function readCell(cell2, read2) {
  const properties = child(cell2, "w:tcPr");
  const merged = properties && child(properties, "w:vMerge");
  return {
    ...read2(cell2),
    columns: Math.max(1, Number(value(properties && child(properties, "w:gridSpan")) ?? 1) || 1),
    isCovered: merged !== void 0 && value(merged) !== "restart"
  };
}
function within2(parent, name) {
  return children(parent).flatMap((each) => {
    if (each.name === name) return [each];
    return wrappers.has(each.name) ? within2(each, name) : [];
  });
}
var wrappers;
var init_table5 = __esm({
  "src/read/word/table.ts"() {
    "use strict";
    init_query();
    init_property();
    wrappers = /* @__PURE__ */ new Set(["w:sdt", "w:sdtContent", "w:ins", "w:customXml"]);
  }
});

// src/read/word/body.ts
var BodyReader2, leftOut4, isFirstRow;
var init_body2 = __esm({
  "src/read/word/body.ts"() {
    "use strict";
    init_query();
    init_paragraph_parts();
    init_fields();
    init_paragraph2();
    init_property();
    init_styles2();
    init_table5();
    init_table3();
    BodyReader2 = class {
      #wish;
      #fields = new Fields();
      /** Of paragraphs whose end was deleted, so that the next one goes on with it. */
      #carried;
      constructor(wish) {
        this.#wish = wish;
      }
      /** The parts in a body, a cell, a text box or anything else that holds paragraphs. */
      read(container) {
        return this.#readBold(container).parts;
      }
      /** The same, and whether all words are bold. */
      #readBold(container) {
        const parts = [];
        let isBold3 = true;
        for (const node of container.children) {
          if (typeof node === "string" || leftOut4.has(node.name)) continue;
          if (node.name === "w:p") {
            const read2 = this.#readParagraph(node);
            parts.push(...read2.parts);
            isBold3 &&= read2.isBold;
          } else if (node.name === "w:tbl") {
            parts.push(...this.#readTable(node));
          } else {
            const inner = this.#readBold(node);
            parts.push(...inner.parts);
            isBold3 &&= inner.isBold;
          }
        }
        return { parts, isBold: isBold3 };
      }
      #readParagraph(paragraph) {
        const { styles, picture } = this.#wish;
        const properties = child(paragraph, "w:pPr");
        const content = this.#carried ?? emptyContent();
        this.#carried = void 0;
        addContent(content, paragraph, this.#fields, picture);
        if (properties !== void 0 && descend(properties, "w:rPr", "w:del") !== void 0) {
          this.#carried = content;
          return { parts: [], isBold: true };
        }
        const style2 = value(properties && child(properties, "w:pStyle"));
        const sequence = this.#fields.endParagraph();
        const role = outlineRole2(properties) ?? styles.roleOf(style2);
        const isBold3 = [...content.bold].every((bold) => bold ?? styles.isBold(style2));
        const item = content.text.trim() === "" ? void 0 : this.#itemOf(properties, style2, role);
        return {
          parts: paragraphParts({
            text: content.text,
            role,
            item,
            sequence,
            before: content.before.flatMap((drawn) => this.#drawnParts(drawn)),
            behind: content.behind.flatMap((drawn) => this.#drawnParts(drawn))
          }),
          isBold: isBold3
        };
      }
      /** The list of the paragraph itself goes before that of its style; `0` takes it out of one (17.9.18). */
      #itemOf(properties, style2, role) {
        const { styles, numbering } = this.#wish;
        const own = properties && child(properties, "w:numPr");
        const styled = styles.numberingOf(style2);
        const said = (name) => (own && value(child(own, name))) ?? (styled && value(child(styled, name)));
        const list4 = said("w:numId") ?? "0";
        if (list4 === "0" || role?.kind === "heading" || role?.kind === "title") return void 0;
        const level2 = Math.min(Number(said("w:ilvl") ?? 0) || 0, 8);
        return { list: list4, level: level2, marker: numbering.next(list4, level2) };
      }
      #drawnParts(drawn) {
        return "figure" in drawn ? [drawn.figure] : this.read(drawn.box);
      }
      #readTable(table) {
        const style2 = value(descend(table, "w:tblPr", "w:tblStyle"));
        const look = descend(table, "w:tblPr", "w:tblLook");
        const namesFirst = isFirstRow(look) && this.#wish.styles.namesFirstRow(style2);
        return tableParts(
          readRows2(table, (cell2) => this.#readBold(cell2)),
          namesFirst
        );
      }
    };
    leftOut4 = /* @__PURE__ */ new Set(["w:del", "w:moveFrom", "w:sectPr", "w:pPr", "w:tcPr", "w:sdtPr", "w:sdtEndPr"]);
    isFirstRow = (look) => look?.attributes["w:firstRow"] === "1" || (Number.parseInt(value(look) ?? "0", 16) & 32) !== 0;
  }
});

// src/read/word/numbering.ts
function readNumbering(root, styles) {
  const definitions = byAttribute(root, "w:abstractNum", "w:abstractNumId");
  const lists = byAttribute(root, "w:num", "w:numId");
  const counts = /* @__PURE__ */ new Map();
  const begun = /* @__PURE__ */ new Set();
  const definitionOf = (list4, steps4 = 0) => {
    const definition = definitions.get((list4 && value(child(list4, "w:abstractNumId"))) ?? "");
    const linked = definition && value(child(definition, "w:numStyleLink"));
    if (linked === void 0 || steps4 > 4) return definition;
    const other = styles.numberingOf(linked);
    return definitionOf(lists.get((other && value(child(other, "w:numId"))) ?? ""), steps4 + 1);
  };
  return {
    next: (id, level2) => {
      const list4 = lists.get(id);
      const definition = definitionOf(list4);
      if (list4 === void 0 || definition === void 0) return void 0;
      const overrides = byAttribute(list4, "w:lvlOverride", "w:ilvl");
      const levels = byAttribute(definition, "w:lvl", "w:ilvl");
      const levelAt = (at) => {
        const override = overrides.get(String(at));
        return readLevel((override && child(override, "w:lvl")) ?? levels.get(String(at)), override);
      };
      const key = overrides.size > 0 ? `list ${id}` : definition.attributes["w:abstractNumId"] ?? "";
      if (!begun.has(id) && overrides.size > 0) counts.delete(key);
      begun.add(id);
      const counted2 = (counts.get(key) ?? []).slice(0, level2 + 1);
      counts.set(key, counted2);
      for (let at = 0; at < level2; at++) counted2[at] ??= levelAt(at).start;
      counted2[level2] = (counted2[level2] ?? levelAt(level2).start - 1) + 1;
      return markerOf2(
        levelAt(level2),
        (at) => listNumber(counted2[at] ?? 1, formats.get(levelAt(at).format) ?? "decimal")
      );
    }
  };
}
function readLevel(level2, override) {
  const start = (override && value(child(override, "w:startOverride"))) ?? (level2 && value(child(level2, "w:start")));
  return {
    format: (level2 && value(descend(level2, "w:numFmt"))) ?? "bullet",
    text: (level2 && value(child(level2, "w:lvlText"))) ?? "",
    start: Number(start ?? 1) || 0
  };
}
function markerOf2({ format, text: text2 }, numberAt2) {
  if (format === "bullet" || format === "none" || !/%\d/.test(text2)) return void 0;
  return text2.replace(/%(\d)/g, (_, level2) => numberAt2(Number(level2) - 1));
}
var formats, byAttribute;
var init_numbering = __esm({
  "src/read/word/numbering.ts"() {
    "use strict";
    init_query();
    init_list_number();
    init_property();
    formats = /* @__PURE__ */ new Map([
      ["lowerLetter", "lower-letter"],
      ["upperLetter", "upper-letter"],
      ["lowerRoman", "lower-roman"],
      ["upperRoman", "upper-roman"]
    ]);
    byAttribute = (root, name, attribute4) => new Map((root === void 0 ? [] : children(root, name)).map((each) => [each.attributes[attribute4] ?? "", each]));
  }
});

// src/read/word/picture-source.ts
function pictureSource(relationships, carried) {
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  return (id = "") => {
    const found = byId.get(id);
    if (found === void 0) return void 0;
    if (!found.external) return carried.take(found.target.slice(1));
    carried.leaveOut(found.target, "is only linked to, not in the document");
    return void 0;
  };
}
var init_picture_source = __esm({
  "src/read/word/picture-source.ts"() {
    "use strict";
  }
});

// src/read/word/word-package.ts
function readWordPackage(bytes, name) {
  return readingPackage(name, { program: "Word", extension: ".docx" }, () => {
    const opc = readPackage(bytes, {}, "ignored");
    const main = opc.relationships("/").find(({ type }) => type === relationshipTypes.officeDocument)?.target;
    const root = main === void 0 ? void 0 : opc.find(main)?.xml();
    const body = root && child(root, "w:body");
    if (main === void 0 || body === void 0) throw damaged("it has no text");
    const related = (kind) => relatedPart(opc, main, kind)?.xml();
    const styles = readStyles2(related("styles"));
    const pictures = new CarriedPictures((path) => opc.find(`/${path}`));
    const reader = new BodyReader2({
      styles,
      numbering: readNumbering(related("numbering"), styles),
      picture: pictureSource(opc.relationships(main), pictures)
    });
    return {
      parts: reader.read(body),
      namedTitle: namedTitle(opc),
      pictures: pictures.pictures,
      diagnostics: pictures.diagnostics
    };
  });
}
function namedTitle(opc) {
  const target = opc.relationships("/").find(({ type }) => type === relationshipTypes.coreProperties)?.target;
  const properties = target === void 0 ? void 0 : opc.find(target)?.xml();
  const title = properties && descend(properties, "dc:title");
  return title && textOf4(title);
}
var relatedPart;
var init_word_package = __esm({
  "src/read/word/word-package.ts"() {
    "use strict";
    init_part_kind();
    init_read();
    init_query();
    init_failures();
    init_carried_pictures();
    init_package_failure();
    init_body2();
    init_numbering();
    init_picture_source();
    init_styles2();
    relatedPart = (opc, main, kind) => {
      const relationship = opc.relationships(main).find(({ type, external }) => !external && type.endsWith(`/${kind}`));
      return relationship && opc.find(relationship.target);
    };
  }
});

// src/read/word/read-word-document.ts
var read_word_document_exports = {};
__export(read_word_document_exports, {
  readWordDocument: () => readWordDocument
});
var readWordDocument;
var init_read_word_document = __esm({
  "src/read/word/read-word-document.ts"() {
    "use strict";
    init_article_of_office();
    init_word_package();
    readWordDocument = (input) => articleOfOffice(readWordPackage(input.bytes, input.name), input);
  }
});

// bench/value/read-gold.ts
init_language();
import { readFileSync } from "node:fs";
import { join as join3 } from "node:path";

// src/read/index.ts
init_error();
init_binary();
init_web_page();

// src/read/mail/sniff.ts
init_headers();
function looksLikeMessage(bytes) {
  const beginning = Buffer.from(bytes.subarray(0, looked2)).toString("latin1").replace(/^(?:\u00ef\u00bb\u00bf)?(?:\s*\n)*(?:From [^\n]*\n)?/, "");
  const head = beginning.split(/\r?\n\r?\n/, 1)[0] ?? "";
  const whole2 = head.length < beginning.length || bytes.length <= looked2 ? head : head.replace(/\n[^\n]*$/, "");
  const names2 = headerLines(whole2).map((line) => /^([A-Za-z][\w-]*):/.exec(line)?.[1]?.toLowerCase());
  if (names2.length < 2 || names2.some((name) => name === void 0)) return false;
  return names2.some((name) => name !== void 0 && writtenByPrograms.has(name));
}
var looked2 = 32768;
var writtenByPrograms = new Set(
  "mime-version message-id received return-path delivered-to content-type dkim-signature snapshot-content-location x-mailer".split(
    " "
  )
);

// src/read/mail/mail.ts
var mail = {
  name: "mail or page archive",
  formats: ["eml", "mhtml"],
  extensions: [".eml", ".mht", ".mhtml"],
  mediaTypes: ["message/rfc822", "multipart/related", "application/x-mimearchive"],
  maximumBytes: 3e7,
  sniff: looksLikeMessage,
  read: async (input) => (await Promise.resolve().then(() => (init_read_mail(), read_mail_exports))).readMail(input)
};

// src/read/markdown/markdown.ts
init_binary();
init_decode();

// src/read/markdown/looks-like-markdown.ts
function looksLikeMarkdown(bytes) {
  const start = new TextDecoder().decode(bytes.subarray(0, inspected2));
  return sureMarks.some(({ holds: holds2, mark: mark2 }) => start.includes(holds2) && mark2.test(start));
}
var inspected2 = 65536;
var sureMarks = [
  { holds: "---", mark: /^---[ \t]*\r?\n[\p{L}_-]{1,40}:[^\n]*\n(?:[^\n]*\n){0,60}?---[ \t]*\r?\n/u },
  { holds: "![", mark: /^ {0,3}!\[[^\]\n]{0,500}\]\([^)\s][^)\n]{0,1000}\)/mu },
  { holds: "](http", mark: /\[[^\]\n]{1,300}\]\(https?:\/\/[^)\s]{1,1000}\)/u },
  { holds: "**", mark: /(?:\*\*[^\s*][^*\n]{0,300}\*\*[^*]*){3}/u },
  { holds: "--", mark: /^ {0,3}\|?[ \t]*:?-{2,}:?[ \t]*(?:\|[ \t]*:?-{2,}:?[ \t]*){1,50}\|?[ \t]*\r?$/mu }
];

// src/read/markdown/markdown.ts
var markdown = {
  name: "Markdown",
  formats: ["markdown"],
  extensions: [".md", ".markdown"],
  mediaTypes: ["text/markdown", "text/x-markdown"],
  maximumBytes: 5e6,
  sniff: (bytes, name) => (utf16ByMark(bytes) !== void 0 || describeBinary(bytes) === void 0) && (/\.(?:md|markdown)$/i.test(name) || looksLikeMarkdown(bytes)),
  read: async (input) => (await Promise.resolve().then(() => (init_read_markdown(), read_markdown_exports))).readMarkdown(input)
};

// src/read/open-document/open-document-text.ts
init_package_kind();
var openDocumentText = {
  name: "OpenDocument text (.odt)",
  formats: ["odt"],
  extensions: [".odt", ".ott"],
  mediaTypes: ["application/vnd.oasis.opendocument.text", "application/vnd.oasis.opendocument.text-template"],
  maximumBytes: 5e7,
  sniff: (bytes, name) => packageKind(bytes, name) === "open-document-text",
  read: async (input) => (await Promise.resolve().then(() => (init_read_open_document(), read_open_document_exports))).readOpenDocument(input)
};

// src/read/pdf/pdf.ts
init_limits5();
var pdf = {
  name: "PDF",
  formats: ["pdf"],
  extensions: [".pdf"],
  mediaTypes: ["application/pdf", "application/x-pdf"],
  maximumBytes: pdfLimits.bytes,
  sniff: (bytes) => Buffer.from(bytes.subarray(0, 1024)).includes("%PDF-"),
  read: async (input) => (await Promise.resolve().then(() => (init_read_pdf(), read_pdf_exports))).readPdf(input)
};

// src/read/index.ts
init_plain_text();
init_refusals();

// src/read/rich-text/rich-text-document.ts
var richText = {
  name: "Rich Text (.rtf)",
  formats: ["rtf"],
  extensions: [".rtf"],
  mediaTypes: ["application/rtf", "text/rtf"],
  maximumBytes: 5e7,
  sniff: (bytes) => startsWith(bytes, "{\\rtf"),
  read: async (input) => (await Promise.resolve().then(() => (init_read_rich_text(), read_rich_text_exports))).readRichText(input)
};
var startsWith = (bytes, beginning) => new TextDecoder("latin1").decode(bytes.subarray(0, beginning.length)) === beginning;

// src/read/word/word-document.ts
init_package_kind();
var wordDocument = {
  name: "Word (.docx)",
  formats: ["docx"],
  extensions: [".docx", ".docm", ".dotx", ".dotm"],
  mediaTypes: [
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "application/vnd.ms-word.document.macroenabled.12"
  ],
  maximumBytes: 5e7,
  sniff: (bytes, name) => packageKind(bytes, name) === "word",
  read: async (input) => (await Promise.resolve().then(() => (init_read_word_document(), read_word_document_exports))).readWordDocument(input)
};

// src/read/index.ts
var readers = [
  pdf,
  wordDocument,
  openDocumentText,
  richText,
  mail,
  webPage,
  markdown,
  plainText
];
async function read(input, known7 = readers) {
  const { bytes, name, format } = input;
  if (bytes.length === 0) throw empty(`${name} is empty.`);
  const reader = known7.find(
    (candidate) => format === void 0 ? candidate.sniff(bytes, name) : candidate.formats.includes(format)
  );
  if (reader === void 0) {
    const { what, hint } = describeBinary(bytes) ?? { what: "of no known format" };
    throw new BriefdeckError("input", "input.unsupported", `${name} is ${what}.`, {
      hint: hint ?? `What can be read: ${known7.map((each) => each.name).join(", ")}.`
    });
  }
  if (bytes.length > reader.maximumBytes) {
    throw tooLarge2(`${name} is larger than ${reader.maximumBytes / 1e6} MB.`);
  }
  return reader.read(input);
}

// src/summarize/annotate/annotation.ts
init_language();

// src/summarize/annotate/key-phrases.ts
init_language();

// src/summarize/shorten/predicate.ts
init_language();
var predicateAt = (words3, index2, pack) => {
  const auxiliary = phraseAt(pack, "auxiliaries", words3, index2);
  return auxiliary > 0 ? auxiliary : verbAt(words3, index2, pack);
};
var verbAt = (words3, index2, pack) => {
  const verbs = phrasesOf(pack, "verbs");
  const whole2 = phraseAt(pack, "verbs", words3, index2);
  const key = words3[index2]?.key;
  if (whole2 > 0 || key === void 0) return whole2;
  return pack.verbEndings.some(
    (ending) => key.length > ending.length + 2 && key.endsWith(ending) && isStem(key, ending)
  ) ? 1 : 0;
  function isStem(word, ending) {
    const stem = word.slice(0, -ending.length);
    return verbs.has(stem) || verbs.has(`${stem}e`) || stem.at(-1) === stem.at(-2) && verbs.has(stem.slice(0, -1));
  }
};
var hasPredicate = (words3, from2, to, pack) => {
  for (let index2 = from2; index2 < to; index2 += 1) if (predicateAt(words3, index2, pack) > 0) return true;
  return pack.verbs.length === 0 && to - from2 >= 4;
};
var verbBefore = (words3, index2, pack) => phraseBefore(pack, "verbs", words3, index2) > 0 || verbAt(words3, index2 - 1, pack) > 0;

// src/summarize/shorten/standalone.ts
init_language();
var opensRelative = (words3, index2, pack) => [0, phraseAt(pack, "prepositions", words3, index2)].some(
  (preposition) => phraseAt(pack, "relatives", words3, index2 + preposition) > 0
);
var canClose = (words3, index2, pack) => index2 > 0 && closers.every((list4) => phraseBefore(pack, list4, words3, index2) === 0);
var closers = ["danglers", "prepositions", "coordinators", "determiners", "auxiliaries", "speechVerbs"];

// src/summarize/annotate/key-phrases.ts
var fewestWords = 2;
var mostWords2 = 6;
var fewestPlaces = 2;
var mostSentences = 400;
var keyPhrases = (reading) => {
  const found = /* @__PURE__ */ new Map();
  for (const { words: words3 } of reading.sentences.slice(0, mostSentences))
    for (let from2 = 0; from2 < words3.length; from2 += 1) {
      if (!canOpen(reading, words3, from2)) continue;
      let key = words3[from2]?.key ?? "";
      for (let to = from2 + 1; to < Math.min(words3.length, from2 + mostWords2); to += 1) {
        if (!adjoins(reading, words3, to)) break;
        key += ` ${words3[to]?.key ?? ""}`;
        if (to - from2 + 1 < fewestWords || !canEnd(reading.pack, words3, to)) continue;
        const known7 = found.get(key) ?? { words: to - from2 + 1, places: [], before: /* @__PURE__ */ new Set(), behind: /* @__PURE__ */ new Set() };
        known7.places.push({ start: words3[from2]?.start ?? 0, end: words3[to]?.end ?? 0 });
        known7.before.add(neighbour(reading, words3, from2, from2 - 1));
        known7.behind.add(neighbour(reading, words3, to + 1, to + 1));
        found.set(key, known7);
      }
    }
  return [...found].filter(([, { places, before, behind }]) => places.length >= fewestPlaces && before.size >= 2 && behind.size >= 2).map(([key, { words: words3, places }]) => ({ key, words: words3, places }));
};
var neighbour = (reading, words3, joint2, index2) => adjoins(reading, words3, joint2) ? words3[index2]?.key ?? "" : `|${words3[joint2]?.start ?? -1}`;
var adjoins = ({ text: text2 }, words3, index2) => {
  const [before, word] = [words3[index2 - 1], words3[index2]];
  return before !== void 0 && word?.start === before.end + 1 && text2[before.end] === " ";
};
var canOpen = ({ text: text2, pack }, words3, index2) => {
  const word = words3[index2];
  if (word === void 0 || startsWithDigit(word.key) || phrasesOf(pack, "stopwords").hasKey(word.key)) return false;
  return verbAt(words3, index2, pack) === 0 || startsUpperCase(text2.slice(word.start, word.end));
};
var canEnd = (pack, words3, index2) => !phrasesOf(pack, "stopwords").hasKey(words3[index2]?.key ?? "") && canClose(words3, index2 + 1, pack);

// src/summarize/annotate/structure/attribution-saying.ts
init_language();

// src/summarize/annotate/structure/attribution-before.ts
init_language();

// src/summarize/annotate/structure/attribution-clause.ts
init_language();

// src/summarize/annotate/structure/speaker-view.ts
init_language();

// src/summarize/annotate/structure/quotations-marks.ts
init_language();
var quotedSpans = (text2, range, open = false) => {
  const spans = [];
  let start;
  let closers4 = "";
  for (let offset = range.start; offset < range.end; offset += 1) {
    const mark2 = text2.charAt(offset);
    if (start !== void 0 && closers4.includes(mark2) && !isInner2(text2, offset, mark2)) {
      spans.push(trimmed(text2, start, offset));
      start = void 0;
    } else if (start === void 0 && pairs2.has(mark2) && !isInches(text2, offset, mark2)) {
      start = offset + 1;
      closers4 = pairs2.get(mark2) ?? "";
    }
  }
  if (start !== void 0 && open) spans.push(trimmed(text2, start, range.end));
  return spans;
};
var pairs2 = /* @__PURE__ */ new Map([
  ["\u201C", '\u201D"'],
  ['"', '"\u201D'],
  ["\xAB", "\xBB"],
  ["\xBB", "\xAB"],
  ["\u201E", '\u201C\u201D"']
]);
var isInner2 = (text2, offset, mark2) => mark2 === '"' && /\s/.test(text2.charAt(offset - 1)) && hasLetterOrDigit(text2.charAt(offset + 1));
var isInches = (text2, offset, mark2) => (mark2 === '"' || mark2 === "\u201D") && /\d/.test(text2.charAt(offset - 1)) && !hasLetterOrDigit(text2.charAt(offset + 1));
var trimmed = (text2, start, end2) => trimSpan(text2, { start, end: end2 }, /[\s,]/);

// src/summarize/annotate/structure/quotations-passages.ts
var passagesOf2 = (reading) => {
  let passages3 = known3.get(reading);
  if (passages3 === void 0) known3.set(reading, passages3 = readPassages(reading));
  return passages3;
};
var known3 = /* @__PURE__ */ new WeakMap();
var quotesAround = (reading, range) => {
  const passages3 = passagesOf2(reading);
  let [low, high] = [0, passages3.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((passages3[middle]?.sentences[0]?.start ?? 0) <= range.start) low = middle;
    else high = middle - 1;
  }
  return overlapping(passages3[low]?.quotes ?? [], range);
};
var overlapping = (spans, range) => {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = low + high >> 1;
    if ((spans[middle]?.end ?? 0) > range.start) high = middle;
    else low = middle + 1;
  }
  const found = [];
  for (let span = spans[low]; span !== void 0 && span.start < range.end; span = spans[low]) {
    found.push(span);
    low += 1;
  }
  return found;
};
var readPassages = (reading) => {
  const groups = [];
  for (const sentence of reading.sentences) {
    const last = groups.at(-1)?.at(-1);
    if (last?.block === sentence.block && last.item === sentence.item) groups.at(-1)?.push(sentence);
    else groups.push([sentence]);
  }
  return groups.map((sentences, index2) => passageOf(reading, sentences, groups[index2 + 1]?.[0]));
};
var passageOf = (reading, sentences, next) => {
  const { text: text2 } = reading;
  const range = { start: sentences[0]?.start ?? 0, end: sentences.at(-1)?.end ?? 0 };
  const block = reading.article.blocks[sentences[0]?.block ?? 0];
  const goesOn5 = next !== void 0 && /^[“«]/u.test(text2.slice(next.start, next.start + 1));
  const quotes = quotedSpans(text2, range, goesOn5);
  if (block?.kind !== "quote" || quotes.length > 0) return { sentences, quotes, unmarked: false };
  const credit = /\s[—–-]\s?\p{Lu}[^—–.!?]{1,80}$/u.exec(text2.slice(range.start, range.end));
  return {
    sentences,
    quotes: [{ ...range, end: credit === null ? range.end : range.start + credit.index }],
    unmarked: true
  };
};

// src/summarize/annotate/structure/speaker-view.ts
var viewOf = (reading, sentences) => {
  const first = sentences[0];
  const known7 = first === void 0 || sentences.length > 1 ? void 0 : singles.get(first);
  if (known7 !== void 0) return known7;
  const words3 = [];
  const starts = /* @__PURE__ */ new Set();
  for (const sentence of sentences) {
    starts.add(words3.length);
    words3.push(...sentence.words);
  }
  const { text: text2, pack } = reading;
  const capitals2 = words3.map((word) => isUpper(text2, word.start));
  const breaks = words3.map((_, index2) => starts.has(index2) || isParted2(text2, pack, words3, index2, capitals2));
  const [start, end2] = [first?.start ?? 0, sentences.at(-1)?.end ?? 0];
  const [quotes, proper2] = [quotesAround(reading, { start, end: end2 }), properWords(reading)];
  const view = { text: text2, pack, words: words3, starts, capitals: capitals2, breaks, start, end: end2, quotes, proper: proper2 };
  if (first !== void 0 && sentences.length === 1) singles.set(first, view);
  return view;
};
var singles = /* @__PURE__ */ new WeakMap();
var properWords = (reading) => {
  const known7 = proper.get(reading);
  if (known7 !== void 0) return known7;
  const found = /* @__PURE__ */ new Set();
  for (const { words: words3 } of reading.sentences)
    for (const [index2, word] of words3.entries())
      if (index2 > 0 && isUpper(reading.text, word.start)) found.add(word.key);
  proper.set(reading, found);
  return found;
};
var proper = /* @__PURE__ */ new WeakMap();
var isUpper = (text2, offset) => {
  const letter4 = text2.charAt(offset);
  return letter4 !== letter4.toLowerCase();
};
var gapBefore = (view, index2) => view.text.slice(view.words[index2 - 1]?.end ?? view.start, view.words[index2]?.start ?? view.end);
var isQuoted = (view, offset) => view.quotes.some(({ start, end: end2 }) => offset >= start && offset < end2);
var breaksBefore = (view, index2) => view.breaks[index2] ?? true;
var isCapital = (view, index2) => view.capitals[index2] === true;
var isParted2 = (text2, pack, words3, index2, capitals2) => {
  const gap = text2.slice(words3[index2 - 1]?.end, words3[index2]?.start);
  if (gap === " ") return false;
  if (partingMarks.test(gap)) return gap !== ", " || !isInName(pack, words3, index2);
  const inName = capitals2[index2] === true && phrasesOf(pack, "speakerTitles").matchAt(words3, index2) === 0;
  return partingDash.test(gap) && !inName;
};
var isInName = (pack, words3, index2) => {
  const names2 = phrasesOf(pack, "commaNames");
  for (let start = index2 - 1; start >= Math.max(0, index2 - longestBeforeComma); start -= 1)
    if (names2.matchAt(words3, start) > index2 - start) return true;
  return false;
};
var longestBeforeComma = 8;
var partingMarks = /[,;:!?…()[\]“”„«»"—]|\.\./u;
var partingDash = /\s[–-]+\s/u;
var partStart = (view, index2) => {
  let start = index2;
  while (start > 0 && !breaksBefore(view, start)) start -= 1;
  return start;
};
var partEnd = (view, index2) => {
  let end2 = index2 + 1;
  while (end2 < view.words.length && !breaksBefore(view, end2)) end2 += 1;
  return Math.min(end2, view.words.length);
};
var spanOf2 = (view, range) => ({
  start: view.words[range.from]?.start ?? view.start,
  end: view.words[range.to - 1]?.end ?? view.start
});

// src/summarize/annotate/structure/speaker-words.ts
init_language();
var behindDeterminers = (view, from2, to) => {
  let index2 = from2;
  while (index2 < to) {
    const length2 = Math.max(
      phrasesOf(view.pack, "determiners").matchAt(view.words, index2, to),
      phrasesOf(view.pack, "plurals").matchAt(view.words, index2, to),
      /^\d+$/.test(view.words[index2]?.key ?? "") ? 1 : 0
    );
    if (length2 === 0 || nouns.some((list4) => phrasesOf(view.pack, list4).matchAt(view.words, index2, to) > length2)) break;
    index2 += length2;
  }
  return index2;
};
var nouns = ["speakerPapers", "speakerNouns", "speakerTitles"];
var isProper = (view, index2) => isCapital(view, index2) && (!view.starts.has(index2) || view.proper.has(view.words[index2]?.key ?? ""));
var isFunctionWord = (view, index2) => functionLists.some((list4) => phrasesOf(view.pack, list4).matchAt(view.words, index2) > 0);
var functionLists = [
  "stopwords",
  "pronouns",
  "connectives",
  "adverbialOpeners",
  "contrasts",
  "weekdays",
  "months"
];
var isPreposition = (view, index2) => !isCapital(view, index2) && phraseAt(view.pack, "prepositions", view.words, index2) > 0 && !qualifiesNumber(view, index2);
var qualifiesNumber = (view, index2) => {
  const length2 = phraseAt(view.pack, "qualifiers", view.words, index2);
  return length2 > 0 && startsWithDigit(view.words[index2 + length2]?.key ?? "");
};
var isPlace = (view, index2) => phrasesOf(view.pack, "placeNouns").matchAt(view.words, index2) > 0 || isCapital(view, index2) && phrasesOf(view.pack, "countries").matchAt(view.words, index2) > 0;
var opensRelative2 = (view, index2) => phrasesOf(view.pack, "danglers").matchAt(view.words, index2) > 0 && phrasesOf(view.pack, "clauseOpeners").matchAt(view.words, index2) > 0 && !isPreposition(view, index2);

// src/summarize/annotate/structure/attribution-clause.ts
var clauseAt = (view, start, certain) => {
  if (view.pack.coordinators.includes(view.words[start]?.key ?? "")) return void 0;
  const end2 = partEnd(view, start);
  if (opensAdverbial(view, start) && view.pack.verbEndings.length === 0) {
    if (end2 < view.words.length && gapIsComma(view, end2)) {
      if (!holdsClause(view, end2, view.words.length)) return void 0;
      return breaksBefore(view, start) || holdsPredicate(view, start + 1, end2) || tellsTime(view, start) ? start : end2;
    }
    return tellsTime(view, start) && holdsPredicate(view, start + 2, end2) ? start : void 0;
  }
  if (isPreposition(view, start)) return void 0;
  if (opensPredicate(view, start)) return "phrase";
  return certain || holdsPredicate(view, start + 1, end2, nearVerb) || end2 - start <= shortPart && holdsClause(view, end2, view.words.length) ? start : void 0;
};
var shortPart = 6;
var holdsClause = (view, from2, to) => {
  let start = from2;
  while (start < to && opensAdverbial(view, start) && partEnd(view, start) < to) start = partEnd(view, start);
  const long = view.pack.verbEndings.length === 0 && to - start >= shortPart;
  return start < to && !opensAdverbial(view, start) && (long || holdsPredicate(view, start, to));
};
var holdsPredicate = (view, from2, to, near = to) => {
  const inflected = view.pack.verbEndings.length > 0;
  const shortest3 = shortestVerb(view);
  for (let index2 = from2; index2 < to; index2 += 1) {
    if (isCapital(view, index2)) continue;
    if (phraseAt(view.pack, "auxiliaries", view.words, index2, to) > 0) return true;
    const verb = verbAt(view.words, index2, view.pack);
    if (verb >= shortest3 && (!inflected || index2 - from2 < near)) return true;
  }
  return false;
};
var shortestVerb = ({ pack }) => pack.compounds.length > 0 ? 2 : 1;
var nearVerb = 4;
var opensPredicate = (view, index2) => phraseAt(view.pack, "auxiliaries", view.words, index2) > 0 || phrasesOf(view.pack, "negations").matchAt(view.words, index2) > 0 || view.pack.verbEndings.length === 0 && verbAt(view.words, index2, view.pack) >= shortestVerb(view);
var opensAdverbial = (view, index2) => phraseAt(view.pack, "adverbialOpeners", view.words, index2) > 0;
var tellsTime = (view, index2) => {
  if (!isPreposition(view, index2)) return true;
  for (let next = index2 + 1; next < index2 + 4; next += 1)
    if (/^\d/.test(view.words[next]?.key ?? "") || phrasesOf(view.pack, "lesserUnits").matchAt(view.words, next) > 0)
      return !breaksBefore(view, next);
  return false;
};
var gapIsComma = (view, index2) => {
  const [before, word] = [view.words[index2 - 1], view.words[index2]];
  return before !== void 0 && word !== void 0 && view.text.slice(before.end, word.start).startsWith(",");
};

// src/summarize/annotate/structure/attribution-before.ts
var contentBefore = (view, { from: from2, subject, inverted }) => {
  const start = inverted ? from2 : subject.from;
  const last = view.words[start - 1];
  if (partStart(view, start) !== start || last === void 0 || view.starts.has(start)) return void 0;
  const gap = gapBefore(view, start);
  const closing3 = gap.search(/[”"»“]/u);
  if (closing3 < 0 && !(/[,?!]/.test(gap) && holdsClause(view, 0, start))) return void 0;
  return {
    start: behindDateline(view),
    end: last.end + (closing3 < 0 ? /^[)?!]*/.exec(gap)?.[0].length ?? 0 : closing3 + 1)
  };
};
var behindDateline = (view) => {
  const dateline = placeAndDate2.exec(view.text.slice(view.start, view.start + 60));
  return view.start + (dateline?.[0].length ?? 0);
};
var placeAndDate2 = scriptedPattern("^(?:\\p{Lu}[\\p{Lu} .,]*)?(?:\\([^)]{1,20}\\))? ?[\u2014\u2013] ");
var isTail = (view, index2) => {
  for (let start = index2; start < view.words.length; start = partEnd(view, start)) {
    if (/[:;“"«„]/u.test(gapBefore(view, start))) return false;
    if (phrasesOf(view.pack, "complementisers").matchAt(view.words, start) > 0) return opensRelative2(view, start);
    if (!opensAside(view, start) && !(start === index2 && view.words.length - index2 <= 3)) return false;
  }
  return true;
};
var parenthetical = (view, index2) => {
  if (view.pack.verbEndings.length === 0) return false;
  if (index2 < view.words.length && breaksBefore(view, index2)) return !/[:“"«„]/u.test(gapBefore(view, index2));
  const end2 = partEnd(view, index2);
  return end2 < view.words.length && opensAside(view, index2) && gapBefore(view, end2).startsWith(",");
};
var opensAside = (view, index2) => opensRelative2(view, index2) || ["prepositions", "adverbialOpeners", "conditions", "weekdays"].some(
  (list4) => phraseAt(view.pack, list4, view.words, index2) > 0
);

// src/summarize/annotate/structure/attribution-behind.ts
init_language();
var contentBehind = (view, verb, end2) => {
  if (end2 >= view.words.length) return void 0;
  const gap = gapBefore(view, end2);
  if (/[:“"«„]/u.test(gap)) return from(view, end2);
  const marked = complementiser(view, end2) ?? colonBehind(view, end2);
  if (marked !== void 0) return from(view, marked);
  if (/[;.!?…]/u.test(gap) || gap.includes(",") && view.pack.verbEndings.length > 0) return void 0;
  const clausal = phrasesOf(view.pack, "clausalSpeechVerbs").matchAt(view.words, verb.from) === verb.to - verb.from;
  const clause = clauseAt(view, end2, clausal);
  return typeof clause === "number" ? from(view, clause) : clause;
};
var from = (view, word) => {
  const marks = /[“"«„(]+$/u.exec(gapBefore(view, word))?.[0].length ?? 0;
  return { word, span: { start: (view.words[word]?.start ?? view.end) - marks, end: view.end } };
};
var complementiser = (view, start) => {
  const words3 = phrasesOf(view.pack, "complementisers");
  for (let index2 = start; index2 < Math.min(view.words.length - 1, start + 9); index2 += 1) {
    if (index2 > start && (breaksBefore(view, index2) || speaksAgain(view, index2))) return void 0;
    const length2 = words3.matchAt(view.words, index2);
    if (length2 > 0 && index2 > start && !mayTurnTo(view, start)) return void 0;
    if (length2 > 0 && (index2 === start || !isPreposition(view, index2 - 1))) return index2 + length2;
  }
  return void 0;
};
var mayTurnTo = (view, start) => !breaksBefore(view, start) && (view.pack.verbEndings.length > 0 || isPreposition(view, start));
var speaksAgain = (view, index2) => phrasesOf(view.pack, "speechVerbs").matchAt(view.words, index2) > 0;
var colonBehind = (view, start) => {
  for (let index2 = start + 1; index2 < Math.min(view.words.length, start + 13); index2 += 1)
    if (breaksBefore(view, index2)) return gapBefore(view, index2).includes(":") ? index2 : void 0;
  return void 0;
};

// src/summarize/annotate/structure/attribution-verb.ts
init_language();

// src/summarize/annotate/structure/speaker-phrase.ts
init_language();

// src/summarize/annotate/structure/speaker-head-first.ts
init_language();

// src/summarize/annotate/structure/speaker-kinds.ts
init_language();

// src/summarize/annotate/structure/speaker-name.ts
init_language();
var titlesEnd = (view, from2, to) => {
  const titles = phrasesOf(view.pack, "speakerTitles");
  let end2 = from2;
  for (let length2 = 1; length2 > 0 && end2 < to; end2 += length2) {
    length2 = end2 > from2 && breaksBefore(view, end2) ? 0 : titles.matchAt(view.words, end2, to);
    if (length2 > 1 && innerBreak(view, end2, end2 + length2)) length2 = 0;
  }
  return end2;
};
var nameWithin = (view, from2, to, titled) => {
  const familyFirst = view.pack.surnames.length > 0;
  let found;
  for (let index2 = from2; index2 < to; ) {
    const end2 = runEnd(view, index2, to);
    if (end2 === index2) {
      index2 += 1;
      continue;
    }
    const run = { from: index2, to: end2 };
    const name = familyFirst ? familyFirstName(view, run, index2 === from2 && titled, to) : givenFirstName(view, run);
    if (name !== void 0 && familyFirst) return name;
    found = name ?? found;
    index2 = end2;
  }
  return found;
};
var runEnd = (view, from2, to) => {
  let end2 = from2;
  while (end2 < to && (end2 === from2 || isTight(gapBefore(view, end2)))) {
    if (isCapital(view, end2)) end2 += 1;
    else if (end2 > from2 && isParticle(view, end2) && end2 + 1 < to && isCapital(view, end2 + 1)) end2 += 2;
    else break;
  }
  return end2;
};
var familyFirstName = (view, run, behindTitle, to) => {
  const surnames = phrasesOf(view.pack, "surnames");
  if (isAcronym(view, run) || /[–-]/u.test(gapBefore(view, run.from))) return void 0;
  const start = run.from + phrasesOf(view.pack, "countries").matchAt(view.words, run.from, run.to);
  const fewest3 = behindTitle ? 2 : 3;
  for (let from2 = Math.max(start, run.to - longestName3); run.to - from2 >= fewest3; from2 += 1)
    if (surnames.matchAt(view.words, from2) > 0 && closes2(view, run.to, to)) return { from: from2, to: run.to };
  if (!behindTitle) return void 0;
  const personal = phrasesOf(view.pack, "personPronouns").matchBefore(view.words, run.from) > 0;
  if (!personal && (isBody(view, run.from, run.to) || !closes2(view, run.to, to))) return void 0;
  return start < run.to ? { from: start, to: run.to } : void 0;
};
var longestName3 = 4;
var givenFirstName = (view, run) => {
  let from2 = run.from;
  for (let index2 = run.from; index2 < run.to; index2 += 1) {
    const behind = titlesEnd(view, index2, run.to);
    if (behind > index2) from2 = index2 = behind;
  }
  const titled = from2 > run.from && phrasesOf(view.pack, "keptTitles").matchBefore(view.words, from2) > 0;
  if (from2 >= run.to || isBody(view, run.to - 1, run.to)) return void 0;
  return { from: titled && run.to - from2 > 1 ? from2 - 1 : from2, to: run.to };
};
var isBody = (view, from2, to) => phrasesOf(view.pack, "speakerNouns").matchAt(view.words, from2, to) > 0;
var isAcronym = (view, run) => {
  for (let index2 = run.from; index2 < run.to; index2 += 1) {
    const word = view.words[index2];
    if (word === void 0 || !capitals.test(view.text.slice(word.start, word.end))) return false;
  }
  return true;
};
var closes2 = (view, index2, to) => index2 >= to || breaksBefore(view, index2) || anyPhraseAt(view.pack, closers2, view.words, index2);
var closers2 = ["auxiliaries", "prepositions", "speechVerbs", "adverbialOpeners", "coordinators"];
var innerBreak = (view, from2, to) => {
  for (let index2 = from2 + 1; index2 < to; index2 += 1) if (breaksBefore(view, index2)) return true;
  return false;
};
var isTight = (gap) => /^(?: |-|\. ?|[’'] ?)$/u.test(gap);
var isParticle = (view, index2) => particles.has(view.words[index2]?.key ?? "");
var particles = /* @__PURE__ */ new Set([
  "de",
  "da",
  "di",
  "do",
  "du",
  "del",
  "della",
  "der",
  "den",
  "la",
  "le",
  "van",
  "von",
  "bin",
  "al",
  "ibn"
]);
var capitals = scriptedPattern("^\\p{Lu}{2,}$");

// src/summarize/annotate/structure/speaker-kinds.ts
var personOf = (view, from2, name) => {
  const role = { from: behindDeterminers(view, from2, name.from), to: name.from };
  const bare = phrasesOf(view.pack, "personPronouns").matchAt(view.words, role.from, role.to) === role.to - role.from;
  return {
    kind: name.from > from2 ? "person" : "name",
    whole: { from: from2, to: name.to },
    name,
    ...bare || role.to <= role.from ? {} : { role }
  };
};
var namelessOf = (view, from2, head, to) => {
  const alone = phrasesOf(view.pack, "speakerTitles").matchAt(view.words, head, to) === to - head;
  return { ...bodyOf2(view, from2, to), kind: alone ? "title" : "somebody" };
};
var timeStart = (view, from2, to) => {
  let end2 = from2 + 1;
  while (end2 < to && !(end2 > from2 + 1 && opensTime(view, end2, to))) end2 += 1;
  return end2;
};
var bodyOf2 = (view, from2, to) => {
  const name = { from: from2, to: timeStart(view, from2, to) };
  return { kind: "body", whole: name, name };
};
var opensTime = (view, index2, to) => !isCapital(view, index2) && phraseAt(view.pack, "adverbialOpeners", view.words, index2) > 0 && (/^\d/.test(view.words[index2 + 1]?.key ?? "") || to - index2 <= longestTime && !isPreposition(view, index2) || phrasesOf(view.pack, "weekdays").matchAt(view.words, index2 + 1) > 0);
var longestTime = 3;
var canOwn = (view, index2, to) => isCapital(view, index2) || isBody(view, view.pack.verbEndings.length > 0 ? index2 + 1 : index2, to);
var ownedPaper = (view, from2, to) => {
  const paper = phrasesOf(view.pack, "speakerPapers").matchAt(view.words, behindDeterminers(view, from2, to), to);
  if (paper === 0) return void 0;
  let index2 = from2 + paper;
  while (index2 < to - 1 && !isPreposition(view, index2)) index2 += 1;
  if (index2 >= to - 1 || !canOwn(view, index2 + 1, to)) return void 0;
  if (["weekdays", "months"].some((list4) => phrasesOf(view.pack, list4).matchAt(view.words, index2 + 1) > 0))
    return void 0;
  for (let end2 = to; end2 > index2 + 1; end2 -= 1) {
    const owner = phraseOf(view, index2 + 1, end2);
    if (owner !== void 0 && owner.kind !== "paper") return { ...owner, whole: { from: from2, to: owner.whole.to } };
  }
  return void 0;
};

// src/summarize/annotate/structure/speaker-head-first.ts
var headFirst = (view, range) => {
  const { from: from2, to } = range;
  if (leftOver.some((list4) => !isCapital(view, to - 1) && phraseBefore(view.pack, list4, view.words, to) > 0))
    return void 0;
  const whole2 = (list4) => phrasesOf(view.pack, list4).matchAt(view.words, from2, to) === to - from2;
  if (whole2("speakerNouns") && !whole2("speakerTitles")) return { kind: "body", whole: range, name: range };
  const person = namedPerson(view, range);
  if (person !== void 0) return endsWith(view, person.name.to, to) ? person : void 0;
  if (holdsPredicate2(view, from2, to)) return void 0;
  const paper = ownedPaper(view, from2, to);
  if (paper !== void 0) return paper;
  const head = behindDeterminers(view, from2, to);
  if (titlesEnd(view, head, to) > head && phrasesOf(view.pack, "connectives").matchAt(view.words, head) < 2)
    return head > from2 ? { ...bodyOf2(view, from2, to), kind: "somebody" } : namelessOf(view, from2, head, to);
  if (isBody(view, head, to) && (head > from2 || !isAmbiguousHead(view, head, to))) return bodyOf2(view, from2, to);
  if (phrasesOf(view.pack, "speakerPapers").matchAt(view.words, head, to) > 0)
    return { ...bodyOf2(view, from2, to), kind: "paper" };
  const run = runEnd(view, from2, to);
  const proper2 = isProper(view, from2) || run - from2 > 1 && phrasesOf(view.pack, "verbs").matchAt(view.words, from2) === 0;
  if (!proper2 || run === from2 || isFunctionWord(view, from2) || !endsWith(view, run, to)) return void 0;
  return { ...bodyOf2(view, from2, run), kind: isNameLike(view, from2, run) ? "name" : "body" };
};
var leftOver = ["coordinators", "prepositions", "conditions", "contrasts"];
var isNameLike = (view, from2, to) => !isPlace(view, from2) && (to - from2 === 1 || view.words.slice(from2, to).every(({ key }) => /^[a-z'’-]+$/.test(key)));
var namedPerson = (view, { from: from2, to }) => {
  const head = behindDeterminers(view, from2, to);
  const former = head === from2 && !isFunctionWord(view, head) && !isBody(view, head, to);
  for (const start of former ? [head, head + 1] : [head]) {
    const titled = titlesEnd(view, start, to);
    const name = titled > start ? nameWithin(view, titled, to, true) : void 0;
    if (name !== void 0) return personOf(view, from2, name);
  }
  const bare = nameWithin(view, from2, to, false);
  return bare?.from === from2 ? personOf(view, from2, bare) : void 0;
};
var isAmbiguousHead = (view, head, to) => phrasesOf(view.pack, "speakerNouns").matchAt(view.words, head, to) === 1 && head + 1 < to && !isCapital(view, head + 1);
var holdsPredicate2 = (view, from2, to) => {
  for (let index2 = from2 + 1; index2 < to; index2 += 1)
    if (!isCapital(view, index2) && phraseAt(view.pack, "auxiliaries", view.words, index2, to) > 0 && phrasesOf(view.pack, "attributiveVerbs").matchAt(view.words, index2) === 0)
      return true;
    else if (index2 > from2 + 1 && phrasesOf(view.pack, "clausalSpeechVerbs").matchAt(view.words, index2, to) > 0)
      return true;
  return false;
};
var endsWith = (view, index2, to) => !holdsPredicate2(view, index2 - 1, to) && (to - index2 <= 2 || isPreposition(view, index2) || phraseAt(view.pack, "adverbialOpeners", view.words, index2) > 0);

// src/summarize/annotate/structure/speaker-head-last.ts
init_language();
var headLast = (view, { from: from2, to }) => {
  let end2 = from2;
  while (end2 < to && !(end2 > from2 && (isPreposition(view, end2) || isRelative(view, end2)))) end2 += 1;
  if (isOpener(view, from2, to) || holdsObject(view, from2, end2)) return void 0;
  let last = end2;
  while (last < to && !isRelative(view, last)) last += 1;
  const name = nameWithin(view, from2, end2, false);
  if (name?.to === end2 && (name.from > from2 ? !isOpener(view, from2, name.from) : isName2(view, name)))
    return named3(view, from2, name);
  const paper = ownedPaper(view, from2, last);
  if (paper !== void 0) return paper;
  const head = behindDeterminers(view, from2, to);
  const before = (list4) => end2 > from2 && phrasesOf(view.pack, list4).matchBefore(view.words.slice(0, end2), end2) > 0;
  const plural = view.pack.verbEndings.length === 0 && phrasesOf(view.pack, "plurals").matchAt(view.words, from2, to) > 0;
  if (before("speakerTitles") && !plural) return namelessOf(view, from2, head, last);
  if (before("speakerNouns") || before("speakerTitles")) return bodyOf2(view, from2, last);
  return before("speakerPapers") ? { ...bodyOf2(view, from2, last), kind: "paper" } : void 0;
};
var named3 = (view, from2, name) => {
  const person = personOf(view, from2, name);
  if (person.kind === "person") {
    for (let index2 = from2; index2 < name.from; index2 += 1)
      if (phrasesOf(view.pack, "speakerTitles").matchAt(view.words, index2, name.from) > 0) return person;
  }
  for (let index2 = from2; index2 < name.from; index2 += 1)
    if (phrasesOf(view.pack, "speakerNouns").matchAt(view.words, index2, name.from) > 0)
      return { ...person, kind: "body" };
  return { ...person, kind: view.pack.keptTitles.includes(view.words[name.from]?.key ?? "") ? "person" : "name" };
};
var isName2 = (view, name) => !isFunctionWord(view, name.from) && (name.to - name.from > 1 || isProper(view, name.from));
var isOpener = (view, from2, to) => isPreposition(view, from2) || to - from2 === 1 && phrasesOf(view.pack, "adverbialOpeners").matchAt(view.words, from2) > 0;
var holdsObject = (view, from2, to) => {
  const determiners = phrasesOf(view.pack, "determiners");
  for (let index2 = behindDeterminers(view, from2, to) + 1; index2 < to; index2 += 1)
    if (!isCapital(view, index2) && determiners.matchAt(view.words, index2, to) > 0 && !/[’']s?$/.test(view.words[index2]?.key ?? ""))
      return true;
  return false;
};
var isRelative = (view, index2) => !isCapital(view, index2) && phrasesOf(view.pack, "danglers").matchAt(view.words, index2) > 0 && !isKeptWord(view, index2);
var isKeptWord = (view, index2) => ["determiners", "speakerTitles", "pronouns"].some(
  (list4) => phrasesOf(view.pack, list4).matchAt(view.words, index2) > 0
) && phrasesOf(view.pack, "complementisers").matchAt(view.words, index2) === 0;

// src/summarize/annotate/structure/speaker-phrase.ts
var phraseOf = (view, from2, to) => {
  if (to <= from2 || to - from2 > longestPhrase) return void 0;
  const whole2 = { from: from2, to };
  if (pronounLists.some((list4) => phrasesOf(view.pack, list4).matchAt(view.words, from2, to) === to - from2))
    return { kind: "pronoun", whole: whole2, name: whole2 };
  return view.pack.surnames.length > 0 ? headFirst(view, whole2) : headLast(view, whole2);
};
var pronounLists = ["personPronouns", "bodyPronouns"];
var longestPhrase = 16;

// src/summarize/annotate/structure/speaker-apposition.ts
init_language();

// src/summarize/annotate/structure/speaker-subject.ts
init_language();
var subjectBefore = (view, verb) => {
  const start = partStart(view, verb);
  const end2 = behindSubject(view, start, verb);
  if (end2 === start || tellsTime2(view, start, end2))
    return beyondAppositions(view, start) ?? (sharesSubject(view, start) ? mainSubject(view, start) : void 0);
  const from2 = behindOpeners(view, start, end2);
  const whole2 = from2 < end2 ? phraseOf(view, from2, end2) : void 0;
  if (whole2 !== void 0) return (from2 === start ? apposed(view, whole2) : void 0) ?? { phrase: whole2, from: from2 };
  if (joins2(view, end2 - 1)) return mainSubject(view, end2);
  return behindAdverbial(view, from2, end2);
};
var sharesSubject = (view, verb) => view.pack.verbEndings.length === 0 && gapBefore(view, verb) === ", ";
var mainSubject = (view, before) => leadingSubject(view, sentenceStart(view, before), before);
var leadingSubject = (view, start, before = view.words.length) => {
  const from2 = behindOpeners(view, start, before);
  for (let end2 = from2 + 1; end2 <= Math.min(before, from2 + longestLead); end2 += 1) {
    const parted = breaksBefore(view, end2);
    if (!parted && (isCapital(view, end2) || !opensPredicate2(view, end2))) continue;
    const phrase = phraseOf(view, from2, end2);
    if (phrase !== void 0) return { phrase, from: from2, ...appositionBehind(view, phrase) };
    if (parted) return void 0;
  }
  return void 0;
};
var longestLead = 14;
var apposed = (view, phrase) => {
  const place = phrase.kind === "body" && isPlace(view, phrase.whole.from);
  if (phrase.kind === "person" || phrase.kind === "name" || phrase.kind === "pronoun" || phrase.kind === "paper")
    return void 0;
  const found = beyondAppositions(view, phrase.whole.from);
  if (found === void 0 || place) return found;
  if (phrase.kind === "body" && found.apposition?.to !== phrase.whole.from) return void 0;
  return found.phrase.kind === "person" || found.phrase.kind === "name" ? found : void 0;
};
var behindAdverbial = (view, from2, to) => {
  if (phrasesOf(view.pack, "adverbialOpeners").matchAt(view.words, from2) === 0) return void 0;
  for (let index2 = from2 + 1; index2 < to; index2 += 1) {
    const opens3 = phrasesOf(view.pack, "speakerTitles").matchAt(view.words, index2, to) > 0 || isCapital(view, index2) && phrasesOf(view.pack, "speakerNouns").matchAt(view.words, index2, to) > 0;
    const phrase = opens3 && !isPreposition(view, index2 - 1) ? phraseOf(view, index2, to) : void 0;
    if (phrase !== void 0) return { phrase, from: index2 };
  }
  return void 0;
};
var behindSubject = (view, start, verb) => {
  let end2 = verb;
  for (let length2 = 1; length2 > 0 && end2 > start; ) {
    length2 = isCapital(view, end2 - 1) ? 0 : phraseBefore(view.pack, "auxiliaries", view.words, end2);
    end2 = Math.max(start, end2 - length2);
  }
  return end2;
};
var tellsTime2 = (view, start, end2) => end2 - start <= longestTime2 && phraseAt(view.pack, "adverbialOpeners", view.words, start) > 0 && (end2 - start <= shortTime || view.words.slice(start, end2).some(({ key }) => /^\d/.test(key)));
var longestTime2 = 5;
var shortTime = 2;
var behindOpeners = (view, start, to) => {
  let from2 = start;
  for (let length2 = 1; length2 > 0 && from2 < to; from2 += length2) {
    const next = (list4) => phrasesOf(view.pack, list4).matchAt(view.words, from2, to);
    length2 = Math.max(next("connectives"), next("coordinators"), next("contrasts"));
  }
  return from2;
};
var joins2 = (view, index2) => phrasesOf(view.pack, "coordinators").matchAt(view.words, index2, index2 + 1) > 0;
var sentenceStart = (view, index2) => {
  let start = index2;
  while (!view.starts.has(start) && start > 0) start -= 1;
  return start;
};
var opensPredicate2 = (view, index2) => verbAt(view.words, index2, view.pack) > 0 || ["auxiliaries", "speechVerbs", "adverbialOpeners"].some(
  (list4) => phraseAt(view.pack, list4, view.words, index2) > 0
);

// src/summarize/annotate/structure/speaker-apposition.ts
var beyondAppositions = (view, verb) => {
  let nearest;
  let to = verb;
  let bracketed = false;
  for (let count4 = 0; count4 < mostAppositions && to > 0; count4 += 1) {
    const gap = gapBefore(view, to);
    if (view.starts.has(to) || !/^(?:,|\),?|,? ?\(| [–-]) ?$/u.test(gap)) break;
    bracketed = gap.includes(")") || bracketed && !gap.includes("(");
    const start = partStart(view, to - 1);
    const found = bracketed ? void 0 : subjectIn(view, start, to);
    if (found !== void 0 && isNamed(found.phrase)) return withApposition(view, found);
    if (found !== void 0 && !isPlace(view, found.phrase.whole.from)) nearest ??= found;
    to = start;
  }
  return nearest;
};
var mostAppositions = 7;
var appositionBehind = (view, phrase, strict = false) => {
  if (!isNamed(phrase)) return {};
  for (let from2 = phrase.whole.to, count4 = 0; count4 < 4; count4 += 1) {
    if (from2 >= view.words.length || view.starts.has(from2) || !/^(?:,| \(|\),?|,? ?[–-]) ?\(?$/u.test(gapBefore(view, from2)))
      break;
    const to = partEnd(view, from2);
    if (isRole(view, from2, to, strict)) return { apposition: { from: from2, to: roleEnd(view, from2, to) } };
    if (strict && !tellsAgeOrPlace(view, from2)) break;
    from2 = to;
  }
  return {};
};
var appositionBefore = (view, phrase) => {
  const { whole: whole2 } = phrase;
  if (!isNamed(phrase) || whole2.from === 0 || gapBefore(view, whole2.from) !== ", ") return void 0;
  const start = partStart(view, whole2.from - 1);
  for (let from2 = start; from2 < whole2.from; from2 += 1) {
    if (from2 > start && phrasesOf(view.pack, "determiners").matchAt(view.words, from2) === 0) continue;
    const { kind } = phraseOf(view, from2, whole2.from) ?? {};
    if (kind === "title" || kind === "somebody") return { from: from2, to: whole2.from };
  }
  return void 0;
};
var isNamed = ({ kind }) => kind === "person" || kind === "name";
var subjectIn = (view, start, to) => {
  const from2 = behindOpeners(view, start, to);
  if (from2 >= to) return void 0;
  const phrase = phraseOf(view, from2, to);
  return phrase === void 0 ? behindAdverbial(view, from2, to) : { phrase, from: from2 };
};
var withApposition = (view, found) => {
  const before = appositionBefore(view, found.phrase);
  const apposition = appositionBehind(view, found.phrase).apposition ?? before;
  return { ...found, from: before?.from ?? found.from, ...apposition === void 0 ? {} : { apposition } };
};
var isRole = (view, from2, to, strict) => {
  const end2 = roleEnd(view, from2, to);
  if (tellsAgeOrPlace(view, from2) || isPreposition(view, from2)) return false;
  for (let index2 = from2; index2 < end2; index2 += 1)
    if (!isCapital(view, index2) && phraseAt(view.pack, "auxiliaries", view.words, index2) > 0) return false;
  const has = (list4, index2) => phrasesOf(view.pack, list4).matchAt(view.words, index2, to) > 0;
  const headFirst2 = view.pack.surnames.length > 0;
  if (headFirst2 && has("personPronouns", from2)) return false;
  if (!strict && (headFirst2 ? has("speakerNouns", from2) : has("determiners", from2))) return true;
  for (let index2 = from2; index2 < Math.min(end2, headFirst2 ? from2 + 2 : from2 + 8); index2 += 1)
    if (has("speakerTitles", index2)) return true;
  return false;
};
var tellsAgeOrPlace = (view, index2) => /^\d/.test(view.words[index2]?.key ?? "") || isPlace(view, index2);
var roleEnd = (view, from2, to) => {
  let end2 = from2 + 1;
  while (end2 < to && !endsRole(view, end2)) end2 += 1;
  return timeStart(view, from2, end2);
};
var endsRole = (view, index2) => view.pack.verbEndings.length > 0 ? opensRelative2(view, index2) : !isCapital(view, index2) && phraseAt(view.pack, "speechVerbs", view.words, index2) > 0;

// src/summarize/annotate/structure/attribution-verb.ts
function* speechVerbsOf(view) {
  const verbs = phrasesOf(view.pack, "speechVerbs");
  for (let from2 = 0; from2 < view.words.length; ) {
    const length2 = isCapital(view, from2) ? 0 : verbs.matchAt(view.words, from2);
    const found = length2 > 0 && !isQuoted(view, view.words[from2]?.start ?? 0) ? verbAt2(view, from2, from2 + length2) : void 0;
    if (found !== void 0) yield found;
    from2 += Math.max(1, length2);
  }
}
var verbAt2 = (view, from2, to) => {
  if (isOtherWord(view, from2, to) || isNoSaying(view, from2, to)) return void 0;
  const before = subjectBefore(view, from2);
  if (before !== void 0 && !isPaperShowing(view, from2, before))
    return { from: from2, to, subject: before, inverted: false };
  const behind = subjectBehind(view, from2, to);
  return behind === void 0 ? void 0 : { from: from2, to, subject: behind, inverted: true };
};
var isOtherWord = (view, from2, to) => {
  for (let index2 = from2 + 1; index2 < to; index2 += 1) if (breaksBefore(view, index2)) return true;
  if (isNoun(view, from2, to) || partsCompound(view.pack, view.words, from2) || partsCompound(view.pack, view.words, to))
    return true;
  const longer = ["clauseOpeners", "phraseOpeners", "prepositions", "conditions", "connectives"].some(
    (list4) => phrasesOf(view.pack, list4).matchAt(view.words, from2) > to - from2
  );
  const compound = phrasesOf(view.pack, "verbs").matchAt(view.words, from2) > to - from2;
  return longer || compound || from2 > 0 && !breaksBefore(view, from2) && phrasesOf(view.pack, "verbs").matchAt(view.words, from2 - 1) > 1;
};
var isNoun = (view, from2, to) => {
  if (breaksBefore(view, from2) || phrasesOf(view.pack, "clausalSpeechVerbs").matchAt(view.words, from2) === to - from2)
    return false;
  const governed = (!isCapital(view, from2 - 1) || view.starts.has(from2 - 1)) && ["determiners", "prepositions", "attributiveVerbs", "nominalizers"].some(
    (list4) => phraseBefore(view.pack, list4, view.words, from2) > 0
  );
  const verb = view.pack.verbEndings.length > 0 ? 0 : phraseBefore(view.pack, "verbs", view.words, from2);
  return governed || verb > 1 && phraseBefore(view.pack, "speakerNouns", view.words, from2) <= verb;
};
var isNoSaying = (view, verb, to) => {
  for (let index2 = verb - 1; index2 >= verb - 3 && index2 >= 0 && !breaksBefore(view, index2 + 1); index2 -= 1)
    if (phrasesOf(view.pack, "negations").matchAt(view.words, index2, verb) > 0) return true;
  if (view.pack.verbEndings.length === 0 && phrasesOf(view.pack, "passives").matchAt(view.words, to) > 0) return true;
  return ["outlooks", "passives"].some(
    (list4) => !breaksBefore(view, verb) && phrasesOf(view.pack, list4).matchBefore(view.words, verb) > 0
  );
};
var isPaperShowing = (view, verb, { phrase }) => phrase.kind === "paper" && phrasesOf(view.pack, "showingVerbs").matchAt(view.words, verb) > 0;
var subjectBehind = (view, from2, to) => {
  if (view.pack.surnames.length > 0 || from2 === 0 || !/[,”"»“?!…]/u.test(gapBefore(view, from2)) || breaksBefore(view, to))
    return void 0;
  const end2 = partEnd(view, to);
  for (let last = end2; last > to; last -= 1) {
    const phrase = phraseOf(view, to, last);
    if (phrase !== void 0) return { phrase, from: to, ...appositionBehind(view, phrase) };
  }
  return void 0;
};

// src/summarize/annotate/structure/attribution-saying.ts
var sayingIn = (view) => {
  for (const verb of speechVerbsOf(view)) {
    const content = contentOf(view, verb);
    if (content !== void 0) return { subject: verb.subject, content: withoutMarks(content, view.quotes) };
  }
  return carriedIn(view);
};
var carriedIn = (view) => {
  const verbs = phrasesOf(view.pack, "pronounVerbs");
  for (let from2 = 1; from2 < view.words.length; from2 += 1) {
    const length2 = verbs.matchAt(view.words, from2);
    const last = view.words[from2 - 1];
    if (length2 === 0 || last === void 0 || !breaksBefore(view, from2)) continue;
    if (!isTail(view, from2 + length2) || isQuoted(view, view.words[from2]?.start ?? 0)) return void 0;
    const range = { from: from2, to: from2 + length2 };
    const marks = /^[?!”"»]*/u.exec(view.text.slice(last.end))?.[0].length ?? 0;
    const content = withoutMarks({ start: view.start, end: last.end + marks }, view.quotes);
    return { subject: { phrase: { kind: "pronoun", whole: range, name: range }, from: from2 }, content };
  }
  return void 0;
};
var contentOf = (view, verb) => {
  const whole2 = { start: view.start, end: view.end };
  const end2 = spokenEnd(verb);
  const kept = phrasesOf(view.pack, "keptSpeechVerbs").matchAt(view.words, verb.from) > 0;
  const before = contentBefore(view, verb);
  if (before !== void 0 && isTail(view, end2) && endsSpeech(view, verb, before, end2)) return kept ? whole2 : before;
  if (before !== void 0 && verb.inverted) return whole2;
  if (isInserted(view, verb.subject.from) && parenthetical(view, end2)) return whole2;
  if (verb.inverted) return void 0;
  const behind = contentBehind(view, verb, end2);
  if (behind === void 0) return kept && takesObject(view, end2) ? whole2 : void 0;
  return kept || behind === "phrase" || saysMore(view, behind.word) ? whole2 : behind.span;
};
var endsSpeech = (view, { subject }, before, end2) => {
  if (end2 >= view.words.length || /[”"»“]$/u.test(view.text.slice(before.start, before.end))) return true;
  const { from: from2, to } = subject.phrase.whole;
  return view.words.slice(from2, to).some((_, index2) => isCapital(view, from2 + index2));
};
var isInserted = (view, index2) => breaksBefore(view, index2) && !view.starts.has(index2);
var spokenEnd = ({ to, subject, inverted }) => inverted ? subject.apposition?.to ?? subject.phrase.whole.to : to;
var takesObject = (view, index2) => index2 < view.words.length && !breaksBefore(view, index2) && (isCapital(view, index2) || !isPreposition(view, index2));
var saysMore = (view, start) => {
  for (let index2 = start + 1; index2 < view.words.length; index2 += 1) {
    if (isQuoted(view, view.words[index2]?.start ?? 0)) continue;
    const verb = phrasesOf(view.pack, "speechVerbs").matchAt(view.words, index2) > 0;
    const that = phrasesOf(view.pack, "complementisers").matchAt(view.words, index2) > 0;
    if ((verb || that) && (joined4(view, index2) || verb && breaksBefore(view, index2))) return true;
  }
  return false;
};
var joined4 = (view, index2) => ["coordinators", "connectives", "contrasts"].some(
  (list4) => phrasesOf(view.pack, list4).matchBefore(view.words, index2) > 0
);
var withoutMarks = (content, quotes) => {
  const quote = quotes.find(({ start, end: end2 }) => start - content.start <= markWidth && content.end - end2 <= markWidth);
  return quote === void 0 ? content : { start: Math.max(content.start, quote.start), end: Math.min(content.end, quote.end) };
};
var markWidth = 3;

// src/summarize/annotate/structure/attribution-source.ts
init_language();
var sourceIn = (view) => {
  const sources = phrasesOf(view.pack, "speechSources");
  for (let from2 = 0; from2 < view.words.length; from2 += 1) {
    const length2 = sources.matchAt(view.words, from2);
    if (length2 === 0 || length2 === 1 && from2 > 0 && !breaksBefore(view, from2)) continue;
    const subject = namedBehind(view, from2, from2 + length2);
    const content = subject === void 0 ? void 0 : contentAround(view, from2, subject);
    if (subject !== void 0 && content !== void 0) return { subject, content };
  }
  return void 0;
};
var sourceOpening = (view) => {
  const from2 = behindOpeners(view, 0, view.words.length);
  if (phrasesOf(view.pack, "speechSources").matchAt(view.words, from2) === 0) return void 0;
  const source = sourceIn(view);
  const { whole: whole2 } = source?.subject.phrase ?? {};
  const agency = whole2 !== void 0 && phrasesOf(view.pack, "agencies").matchAt(view.words, whole2.from, whole2.to) > 0;
  return source?.subject.from === from2 && !agency ? source : void 0;
};
var namedBehind = (view, source, from2) => {
  const shortest3 = phrasesOf(view.pack, "speechSources").matchAt(view.words, source, source + 1);
  const starts = shortest3 > 0 && source + shortest3 < from2 ? [source + shortest3, from2] : [from2];
  for (const start of starts) {
    const end2 = partEnd(view, start);
    for (let last = end2; last > start; last -= 1) {
      const phrase = breaksBefore(view, start) ? void 0 : phraseOf(view, start, last);
      if (phrase !== void 0 && isSource(view, phrase, end2))
        return { phrase, from: source, ...appositionBehind(view, phrase, source === 0) };
    }
  }
  return void 0;
};
var isSource = (view, phrase, end2) => !(phrase.kind === "pronoun" && asks(view)) && (phrase.whole.to === end2 || view.pack.verbEndings.length > 0 || phrase.kind === "person") && (phrase.kind !== "paper" || phrase.whole.to - phrase.whole.from > (view.pack.verbEndings.length > 0 ? 1 : 4));
var asks = (view) => view.text.slice(view.start, view.end).endsWith("?");
var contentAround = (view, source, subject) => {
  const behind = behindAddress(view, subject.apposition?.to ?? subject.phrase.whole.to);
  const before = view.words[source - 1];
  const next = view.words[behind];
  if (before === void 0 && next !== void 0 && gapBefore(view, behind).includes(","))
    return { start: next.start, end: view.end };
  if (before !== void 0 && next === void 0)
    return holdsClause(view, 0, source) ? { start: view.start, end: before.end } : void 0;
  return { start: view.start, end: view.end };
};
var behindAddress = (view, index2) => {
  let end2 = index2;
  while (end2 < view.words.length && isPlace(view, end2) && !isCapital(view, end2) && partEnd(view, end2) < view.words.length)
    end2 = partEnd(view, end2);
  return end2;
};

// src/summarize/annotate/structure/speaker-mentions.ts
init_language();
var mentionsOf = (reading) => {
  let mentions = known4.get(reading);
  if (mentions === void 0)
    known4.set(reading, mentions = reading.sentences.map((_, index2) => inSentence(reading, index2)));
  return mentions;
};
var known4 = /* @__PURE__ */ new WeakMap();
var mostWords3 = 400;
var inSentence = (reading, index2) => {
  const sentence = reading.sentences[index2];
  if (sentence === void 0 || sentence.words.length > mostWords3) return [];
  const view = viewOf(reading, [sentence]);
  const second = partEnd(view, 0);
  const lead = (leadingSubject(view, 0) ?? leadingSubject(view, second))?.phrase;
  const mentions = lead === void 0 || lead.kind === "pronoun" || lead.kind === "title" ? [] : [mentionOf(view, lead, index2)];
  for (let from2 = 0; from2 < view.words.length; ) {
    const inLead = lead !== void 0 && from2 >= lead.whole.from && from2 < lead.whole.to;
    const phrase = inLead || !canOpen2(view, from2) ? void 0 : namedAt(view, from2);
    if (phrase !== void 0) mentions.push(mentionOf(view, phrase, index2));
    from2 = inLead ? lead.whole.to : phrase?.whole.to ?? from2 + 1;
  }
  return mentions;
};
var canOpen2 = (view, index2) => isCapital(view, index2) || phrasesOf(view.pack, "speakerTitles").matchAt(view.words, index2) > 0;
var namedAt = (view, from2) => {
  const to = partEnd(view, from2);
  const familyFirst = view.pack.surnames.length > 0;
  if (familyFirst) {
    const titled = titlesEnd(view, from2, to);
    const name = titled > from2 ? nameWithin(view, titled, to, true) : void 0;
    if (name !== void 0) return phraseOf(view, from2, name.to);
  }
  if (familyFirst && isCapital(view, from2) && isBody(view, from2, to)) return bodyFrom(view, from2, to);
  if (!isCapital(view, from2) || from2 > 0 && isCapital(view, from2 - 1) && !breaksBefore(view, from2)) return void 0;
  const end2 = runEnd(view, from2, to);
  if (end2 - from2 < 2) return void 0;
  const phrase = phraseOf(view, familyFirst ? from2 : phraseStart(view, from2), end2);
  return phrase !== void 0 && phrase.whole.to > from2 ? phrase : void 0;
};
var bodyFrom = (view, from2, to) => {
  let end2 = from2 + 1;
  while (end2 < Math.min(to, from2 + longestBody2) && (isCapital(view, end2) || !closesBody(view, end2))) end2 += 1;
  return phraseOf(view, from2, end2);
};
var longestBody2 = 10;
var closesBody = (view, index2) => isPreposition(view, index2) || opensPredicate2(view, index2) || behindDeterminers(view, index2, index2 + 1) > index2 || view.pack.coordinators.includes(view.words[index2]?.key ?? "") && !isCapital(view, index2 + 1);
var phraseStart = (view, index2) => {
  for (let from2 = index2; from2 > 0 && index2 - from2 < 5; from2 -= 1) {
    if (breaksBefore(view, from2)) return from2;
    if (isPreposition(view, from2 - 1) || opensPredicate2(view, from2 - 1)) return from2;
  }
  return index2;
};
var mentionOf = (view, phrase, sentence, apposition) => {
  const speaker = speakerOf(
    view,
    phrase,
    apposition ?? appositionBehind(view, phrase, true).apposition ?? appositionBefore(view, phrase)
  );
  const key = view.words.slice(phrase.name.from, phrase.name.to).map((word) => word.key);
  const first = view.words[phrase.whole.from]?.key ?? "";
  const pronoun2 = phrase.whole.from < phrase.name.from && view.pack.personPronouns.includes(first) ? first : void 0;
  return {
    speaker,
    kind: phrase.kind === "person" || phrase.kind === "somebody" ? "person" : phrase.kind === "name" ? "name" : "body",
    sentence,
    key,
    ...pronoun2 === void 0 ? {} : { pronoun: pronoun2 }
  };
};
var speakerOf = (view, phrase, apposition) => {
  const role = apposition ?? phrase.role;
  return {
    span: spanOf2(view, phrase.whole),
    name: spanOf2(view, phrase.name),
    ...role === void 0 ? {} : { role: spanOf2(view, role) }
  };
};

// src/summarize/annotate/structure/speaker-resolve.ts
init_language();

// src/summarize/annotate/structure/speaker-named.ts
var fullName = (reading, own) => {
  const shortens = reading.pack.shortName === "first" ? holdsInside : endsWith2;
  return earlier(
    reading,
    own,
    own.key.at(-1),
    ({ kind, key }) => kind !== "body" && key.length > own.key.length && shortens(key, own.key)
  );
};
var holdsInside = (whole2, name) => whole2.some((_, from2) => from2 + name.length < whole2.length && name.every((key, index2) => whole2[from2 + index2] === key));
var endsWith2 = (whole2, end2) => end2.every((key, index2) => whole2[whole2.length - end2.length + index2] === key);
var introduction = (reading, full, own) => earlier(
  reading,
  own,
  full.key.at(-1),
  ({ key, speaker }) => speaker.role !== void 0 && key.join(" ") === full.key.join(" ")
);
var bodyNamed = (reading, pack, own, noun) => earlier(
  reading,
  own,
  noun[0],
  ({ kind, key, speaker }) => kind !== "person" && key.length > own.key.length && noun.every((word) => key.includes(word)) && (key.length > 3 || /\s\p{Lu}/u.test(reading.text.slice(speaker.name.start, speaker.name.end))) && !key.some((word) => pack.pronouns.includes(word))
);
var withTitle2 = (reading, own) => {
  const title = textOf5(reading, own.speaker.span);
  const mentions = mentionsOf(reading);
  for (let index2 = own.sentence; index2 >= Math.max(0, own.sentence - farthestTitle); index2 -= 1) {
    const found = mentions[index2]?.find(
      ({ kind, speaker }) => kind === "person" && speaker.span.start < own.speaker.span.start && speaker.name.start !== speaker.span.start && [speaker.span, speaker.role].some((span) => span !== void 0 && textOf5(reading, span).includes(title))
    );
    if (found !== void 0) return found;
  }
  return void 0;
};
var farthestTitle = 60;
var textOf5 = (reading, { start, end: end2 }) => reading.text.slice(start, end2).toLowerCase();
var earlier = (reading, own, word, fits2) => {
  const holding = word === void 0 ? void 0 : mentionsByWord(reading).get(word);
  if (holding === void 0) return void 0;
  const before = countBefore(holding, own.speaker.span.start);
  for (let index2 = before - 1; index2 >= Math.max(0, before - mostLookedAt); index2 -= 1) {
    const mention = holding[index2];
    if (mention !== void 0 && fits2(mention)) return mention;
  }
  return void 0;
};
var mostLookedAt = 64;
var countBefore = (mentions, offset) => {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = low + high >> 1;
    if ((mentions[middle]?.speaker.span.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
};
var mentionsByWord = (reading) => {
  const found = known5.get(reading);
  if (found !== void 0) return found;
  const byWord = /* @__PURE__ */ new Map();
  const all = mentionsOf(reading).flat().sort((one, other) => one.speaker.span.start - other.speaker.span.start);
  for (const mention of all)
    for (const word of new Set(mention.key)) {
      const holding = byWord.get(word);
      if (holding === void 0) byWord.set(word, [mention]);
      else holding.push(mention);
    }
  known5.set(reading, byWord);
  return byWord;
};
var known5 = /* @__PURE__ */ new WeakMap();

// src/summarize/annotate/structure/speaker-resolve.ts
var resolveSubject = (reading, view, subject, sentence, said) => {
  const { phrase, apposition } = subject;
  const own = mentionOf(view, phrase, sentence, apposition);
  if (phrase.kind === "pronoun") return lastNamed(reading, view, phrase, sentence, said);
  if (phrase.kind === "title")
    return withTitle2(reading, own) ?? lastNamed(reading, view, phrase, sentence, said) ?? own;
  if (phrase.kind === "paper" && phrasesOf(view.pack, "pronouns").matchAt(view.words, phrase.whole.from) > 0)
    return lastNamed(reading, view, phrase, sentence, said) ?? own;
  if (phrase.kind === "person" || phrase.kind === "name") return withRole(reading, fullName(reading, own) ?? own, own);
  const bare = bareNoun(view, phrase);
  return (bare.length > 0 ? bodyNamed(reading, view.pack, own, bare) : void 0) ?? own;
};
var withRole = (reading, full, own) => {
  const told = [full, own].find(({ speaker }) => speaker.role !== void 0) ?? introduction(reading, full, own);
  const role = told?.speaker.role;
  return role === void 0 || role === full.speaker.role ? full : { ...full, speaker: { ...full.speaker, role } };
};
var bareNoun = (view, phrase) => {
  const { from: start, to } = phrase.name;
  const from2 = behindDeterminers(view, start, to);
  const bare = to > from2 && phrasesOf(view.pack, "speakerNouns").matchAt(view.words, from2, to) === to - from2;
  return bare ? view.words.slice(from2, to).map((word) => word.key) : [];
};
var lastNamed = (reading, view, phrase, sentence, said) => {
  const block = reading.sentences[sentence]?.block ?? 0;
  let previous;
  for (let index2 = sentence; index2 >= 0; index2 -= 1) {
    const at = reading.sentences[index2]?.block ?? 0;
    if (at !== block) previous ??= at;
    if (at !== block && at !== previous) return void 0;
    const speaker = index2 < sentence ? said(index2) : void 0;
    if (speaker !== void 0 && suits(view, phrase, speaker)) return speaker;
    if (view.pack.surnames.length > 0 && isBodyPronoun(view, phrase)) continue;
    for (const mention of mentionsOf(reading)[index2] ?? []) {
      if (index2 === sentence && (mention.speaker.span.start > view.start || phrase.whole.from === 0)) break;
      const full = mention.kind === "body" ? mention : fullName(reading, mention) ?? mention;
      if (suits(view, phrase, full) && (full.kind !== "name" || isPersonal(view, full))) return full;
    }
  }
  return void 0;
};
var isBodyPronoun = (view, phrase) => phrasesOf(view.pack, "bodyPronouns").matchAt(view.words, phrase.whole.from) > 0;
var isPersonal = (view, { key }) => view.pack.surnames.length === 0 || view.pack.surnames.includes(key[0] ?? "");
var suits = (view, phrase, mention) => {
  if (phrase.kind === "title") return mention.kind !== "body";
  if (phrase.kind === "paper") return true;
  const word = view.words[phrase.whole.from]?.key ?? "";
  if (isBodyPronoun(view, phrase)) return mention.kind !== "person";
  return mention.kind !== "body" && (mention.pronoun === void 0 || mention.pronoun === word || !view.pack.personPronouns.includes(word));
};

// src/summarize/annotate/structure/attribution.ts
var attributionOf = (reading, sentence) => attributionsOf(reading)[sentence]?.attribution;
var saidBy = (reading, sentence) => attributionsOf(reading)[sentence]?.mention;
var attributionsOf = (reading) => {
  let found = known6.get(reading);
  if (found === void 0) {
    known6.set(reading, found = []);
    for (let index2 = 0; index2 < reading.sentences.length; index2 += 1) found.push(attributionIn(reading, index2, found));
  }
  return found;
};
var known6 = /* @__PURE__ */ new WeakMap();
var attributionIn = (reading, index2, before) => {
  const sentence = reading.sentences[index2];
  if (sentence === void 0 || sentence.words.length > mostWords3) return void 0;
  const view = viewOf(reading, [sentence]);
  const said = sourceOpening(view) ?? sayingIn(view) ?? sourceIn(view);
  if (said === void 0) return void 0;
  const mention = resolveSubject(reading, view, said.subject, index2, (earlier2) => before[earlier2]?.mention);
  if (mention === void 0) return void 0;
  return { mention, attribution: { speaker: mention.speaker, content: said.content, sentence: index2 } };
};

// src/summarize/annotate/structure/dates.ts
init_language();

// src/summarize/annotate/structure/dates-forms.ts
init_language();
var dateFormsOf = (pack) => {
  let forms = ready4.get(pack);
  if (forms === void 0) ready4.set(pack, forms = [...figureForms(pack), ...monthForms(pack), ...yearForms(pack)]);
  return forms;
};
var ready4 = /* @__PURE__ */ new WeakMap();
var year = "(1[89]\\d\\d|20\\d\\d)";
var wordly = "0-9A-Za-z\xAA\xB5\xBA\xC0-\u1FFF\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF";
var edge = `(?<![${wordly}/.,-])`;
var end = `(?![${wordly}]|[/.,-]\\d)`;
var figureForms = (pack) => {
  const named4 = pack.dateOpeners.includes("ng\xE0y") ? "(?:ng\xE0y\\s+)?" : "";
  const forms = [
    form(`${edge}${year}-(\\d\\d)-(\\d\\d)${end}`, ([, y, m, d]) => isoOf(y, m, d)),
    form(`${edge}${named4}(\\d{1,2})([/.-])(\\d{1,2})\\2${year}${end}`, ([, d, , m, y]) => dayFirst2(pack, y, d, m))
  ];
  return pack.dateOpeners.length === 0 ? forms : [...forms, form(`${edge}(\\d{1,2})[/-](\\d{1,2})${end}`, ([, d, m]) => isoOf(void 0, m, d), true)];
};
var monthForms = (pack) => {
  if (pack.months.length === 0) return [];
  const read2 = (d, name2, y) => isoOf(y, monthOf2(pack, name2), d);
  const numbered = numberedMonth.exec(pack.months[0] ?? "")?.[1];
  if (numbered !== void 0) {
    const month = `${numbered}\\s+(\\d{1,2})`;
    const years = `(?:\\s*[/-]\\s*${year}|\\s+(?:n\u0103m\\s+)?${year})`;
    return [
      form(
        `${edge}(?:ng\xE0y\\s+)?(\\d{1,2})\\s+${month}${years}${end}`,
        ([, d, m, y, z]) => isoOf(y ?? z, m, d),
        false,
        true
      ),
      form(`${edge}(?:ng\xE0y\\s+)?(\\d{1,2})\\s+${month}${end}`, ([, d, m]) => isoOf(void 0, m, d), false, true),
      form(`${edge}${month}${years}${end}`, ([, m, y, z]) => isoOf(y ?? z, m, void 0), false, true),
      form(`${edge}${month}${end}`, ([, m]) => isoOf(void 0, m, void 0), false, true)
    ];
  }
  const name = `(${[...pack.months.map(capitalised), ...shortNames2(pack)].join("|")})`;
  const day = "(\\d{1,2})(?:st|nd|rd|th|er|\\.)?";
  return [
    form(
      `${edge}${day}\\s+(?:of\\s+|de\\s+)?${name}(?:,?\\s+(?:de\\s+)?${year})?${end}`,
      ([, d, m, y]) => read2(d, m, y),
      false,
      true
    ),
    form(
      `${edge}${name}\\s+(\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+${year})?${end}`,
      ([, m, d, y]) => read2(d, m, y),
      false,
      true
    ),
    form(`${edge}${name}\\s+(?:de\\s+)?${year}${end}`, ([, m, y]) => read2(void 0, m, y), false, true),
    form(`${edge}${name}${end}`, ([, m]) => read2(void 0, m, void 0), true, true)
  ];
};
var yearForms = (pack) => pack.dateOpeners.length > 0 ? [form(`${edge}n\u0103m\\s+${year}${end}`, ([, y]) => y)] : [{ ...form(`${edge}${year}${end}(?!-)`, ([, y]) => y, true), months: false }];
var form = (source, read2, needsOpener = false, months2 = false) => ({
  pattern: new RegExp(source, months2 ? "gu" : "giu"),
  read: read2,
  needsOpener,
  months: months2
});
var dayFirst2 = (pack, y, first = "", second = "") => {
  if (!pack.tag.startsWith("en") || first === second || Number(first) > 12) return isoOf(y, second, first);
  return Number(second) > 12 ? isoOf(y, first, second) : void 0;
};
var isoOf = (y, m, d) => {
  const [month, day] = [Number(m), d === void 0 ? void 0 : Number(d)];
  if (!(month >= 1 && month <= 12) || day !== void 0 && !(day >= 1 && day <= 31)) return void 0;
  return `${y ?? "-"}-${two(month)}${day === void 0 ? "" : `-${two(day)}`}`;
};
var two = (value2) => String(value2).padStart(2, "0");
var monthOf2 = (pack, name = "") => {
  const lower = name.toLowerCase().replace(".", "");
  const exact = pack.months.indexOf(lower);
  return 1 + (exact >= 0 ? exact : pack.months.findIndex((month) => month.startsWith(lower)));
};
var shortNames2 = (pack) => pack.months.filter((name) => name.length > 4).flatMap((name) => [`${capitalised(name).slice(0, 4)}\\.?`, `${capitalised(name).slice(0, 3)}\\.?`]);
var capitalised = (name) => name.charAt(0).toUpperCase() + name.slice(1);
var numberedMonth = scriptedPattern("^(\\p{L}+) 1$");

// src/summarize/annotate/structure/dates.ts
var findDates = (reading) => {
  const forms = dateFormsOf(reading.pack);
  return reading.sentences.flatMap((sentence) => datesIn(reading, sentence, forms));
};
var datesIn = (reading, sentence, forms) => {
  const text2 = reading.text.slice(sentence.start, sentence.end);
  if (!/\d/.test(text2) && forms.every(({ months: months2 }) => !months2)) return [];
  const dates = [];
  for (const form2 of forms) {
    for (const match of text2.matchAll(form2.pattern)) {
      const span = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
      if (dates.some((date2) => date2.span.start < span.end && date2.span.end > span.start)) continue;
      const iso = form2.read(match);
      if (iso === void 0 || form2.needsOpener && !isOpened(reading, sentence, span.start, form2)) continue;
      dates.push({
        span: { ...span, start: withOpener(reading, sentence, span.start) },
        iso,
        sentence: sentence.index
      });
    }
  }
  return dates.sort((one, other) => one.span.start - other.span.start);
};
var withOpener = ({ text: text2, pack }, { words: words3 }, start) => {
  const index2 = words3.findIndex((word) => word.start >= start);
  const length2 = phraseBefore(pack, "dateOpeners", words3, index2);
  const [first, last] = [words3[index2 - length2], words3[index2 - 1]];
  if (length2 === 0 || first === void 0 || last === void 0 || !/^\s$/.test(text2.slice(last.end, start)))
    return start;
  const joins4 = ["prepositions", "coordinators", "qualifiers"].some(
    (list4) => phraseBefore(pack, list4, words3, index2) > 0
  );
  return joins4 ? start : first.start;
};
var isOpened = ({ text: text2, pack }, { words: words3 }, start, form2) => {
  const index2 = words3.findIndex((word) => word.start >= start);
  const before = index2 <= 0 ? void 0 : words3[index2 - 1];
  if (before === void 0) return form2.months;
  const gap = text2.slice(before.end, start);
  if (!form2.months && /^\s?\($/.test(gap) && /^[^()]{1,10}\)/.test(text2.slice(start))) return true;
  if (!/^\s?[,(]?\s?$/.test(gap)) return false;
  const bare = /^\s$/.test(gap) && opensBare(pack, words3, index2);
  return bare || !form2.months && opens2(pack, words3, index2);
};
var opens2 = (pack, words3, index2) => ["dateOpeners", "weekdays"].some((list4) => phrasesOf(pack, list4).matchBefore(words3, index2) > 0);
var opensBare = (pack, words3, index2) => pack.dateOpeners.length === 0 && phraseBefore(pack, "qualifiers", words3, index2) === 0 && ["prepositions", "adverbialOpeners"].some((list4) => phraseBefore(pack, list4, words3, index2) > 0);

// src/summarize/annotate/structure/figures-names.ts
init_language();

// src/summarize/annotate/structure/figures-digits.ts
var parseDigits = (digits, pack) => {
  const plain4 = digits.replace(/\s/g, "");
  const thousands = pack.decimalMark === "," ? "." : ",";
  const grouped = new RegExp(`^\\d{1,3}(?:\\${thousands}\\d{3})+(?:\\${pack.decimalMark}\\d+)?$`);
  if (grouped.test(plain4)) return Number(plain4.replaceAll(thousands, "").replace(pack.decimalMark, "."));
  if (/^\d{1,3}(?:[.,]\d{3})*[.,]\d00$/.test(plain4)) return Number(plain4.replace(/[.,]/g, ""));
  return Number(plain4.replace(",", ".").replace(/[.,](?=.*\.)/g, ""));
};
var looksLikeYear = (digits) => /^(?:1[5-9]|20|21)\d\d$/.test(digits);

// src/summarize/annotate/structure/punctuation.ts
var gapBefore2 = (text2, words3, index2, start) => {
  const word = words3[index2];
  return word === void 0 ? "" : text2.slice(words3[index2 - 1]?.end ?? start, word.start);
};
var gapAfter = (text2, words3, index2, end2) => {
  const word = words3[index2];
  return word === void 0 ? "" : text2.slice(word.end, words3[index2 + 1]?.start ?? end2);
};
var isOpenGap = (gap) => /^\s*$/.test(gap);
var trimStops = (text2, { start, end: end2 }) => {
  let [from2, to] = [start, end2];
  while (from2 < to && /\s/.test(text2.charAt(from2))) from2 += 1;
  while (to > from2 && /[\s.,;:–—-]/.test(text2.charAt(to - 1))) to -= 1;
  return { start: from2, end: to };
};
var enclosedEnd = (text2, { start, end: end2 }, passage) => {
  const open = /* @__PURE__ */ new Map([['"', count2(text2.slice(passage, start), '"') % 2 === 0 ? 0 : -1]]);
  for (let place = start; place < end2; place += 1) {
    const character2 = text2.charAt(place);
    const pair = pairs3.get(character2) ?? straight(character2, open);
    if (pair === void 0) continue;
    const depth2 = Math.max(0, open.get(pair.kind) ?? 0);
    if (pair.opens) open.set(pair.kind, depth2 + 1);
    else if (depth2 === 0) return place;
    else open.set(pair.kind, depth2 - 1);
  }
  return end2;
};
var straight = (character2, open) => character2 === '"' ? { kind: '"', opens: (open.get('"') ?? 0) === 0 } : void 0;
var count2 = (text2, character2) => text2.split(character2).length - 1;
var pairs3 = /* @__PURE__ */ new Map([
  ["\u201C", { kind: "\u201C", opens: true }],
  ["\u201D", { kind: "\u201C", opens: false }],
  ["\xAB", { kind: "\xAB", opens: true }],
  ["\xBB", { kind: "\xAB", opens: false }],
  ["(", { kind: "(", opens: true }],
  [")", { kind: "(", opens: false }]
]);

// src/summarize/annotate/structure/figures-names.ts
var isNoFigure = (source, value2) => isPartOfName(source, value2) || isTime(source, value2) || value2.kind === "count" && value2.qualifier === void 0 && (isNumbered(source, value2) || isYear(value2) || isAddress2(source, value2));
var isPartOfName = ({ text: text2, sentence }, { start, end: end2, digits }) => {
  const before = text2.slice(Math.max(sentence.start, start - 2), start);
  const behind = text2.slice(end2, Math.min(sentence.end, end2 + 2));
  if (/^\s?[x×]\s?\d/.test(text2.slice(end2, end2 + 4)) || /\d\s?[x×]\s?$/.test(text2.slice(start - 4, start))) return true;
  if (tiedBefore.test(before) || dashBefore.test(before)) return true;
  if (partedDashBefore.test(text2.slice(Math.max(sentence.start, start - 6), start))) return true;
  if (/^[/:.][\d]/.test(behind) || dashBehind.test(behind)) return true;
  return /^0\d{2,}/.test(digits);
};
var isTime = ({ text: text2, sentence, pack }, value2) => {
  const { words: words3 } = sentence;
  if (value2.kind === "money" || value2.kind === "share") return false;
  const lesser = phraseAt(pack, "lesserUnits", words3, value2.to);
  if (value2.kind === "measure") {
    const repeated = value2.unit !== void 0 && phrasesOf(pack, "lesserUnits").has(value2.unit);
    return repeated && value2.qualifier === void 0 && value2.lower === void 0;
  }
  if (lesser > 0 && isOpenGap(text2.slice(value2.end, words3[value2.to]?.start ?? value2.end))) return true;
  return isMonth(wordText(text2, words3, value2.to), pack.months) || isMonth(wordText(text2, words3, value2.from - 1), pack.months);
};
var wordText = (text2, words3, index2) => {
  const word = words3[index2];
  return word === void 0 ? "" : text2.slice(word.start, word.end);
};
var isMonth = (word, months2) => capitalised2.test(word) && months2.some((month) => month === word.toLowerCase() || word.length <= 4 && month.startsWith(word.toLowerCase()));
var isNumbered = ({ text: text2, sentence, pack }, value2) => {
  const { words: words3 } = sentence;
  const before = words3[value2.from - 1];
  if (before === void 0 || !isOpenGap(text2.slice(before.end, value2.start))) return false;
  const numbered = phraseBefore(pack, "numbered", words3, value2.from);
  if (numbered > 0 && phraseBefore(pack, "looseQualifiers", words3, value2.from) <= numbered) return true;
  if (value2.digits === "") return false;
  const isDay = phrasesOf(pack, "weekdays").matchBefore(words3, value2.from) > 0;
  return isDay || startsUpperCase(text2.slice(before.start, before.end)) && value2.from > 1;
};
var isYear = ({ digits, multiplied, lower }) => !multiplied && (looksLikeYear(digits) || lower !== void 0 && looksLikeYear(lower.digits));
var isAddress2 = ({ text: text2, sentence, pack }, value2) => {
  const next = sentence.words[value2.to];
  if (next === void 0 || !startsUpperCase(text2.slice(next.start, next.end))) return false;
  return phraseBefore(pack, "prepositions", sentence.words, value2.from) > 0;
};
var tiedBefore = scriptedPattern("[/:._#@+\\p{L}\\d]$");
var dashBefore = scriptedPattern("[\\p{L}\\d][-\u2013]$");
var partedDashBefore = scriptedPattern("\\p{Lu}\\p{L}{0,3} -$");
var dashBehind = scriptedPattern("^[-\u2013][\\p{L}\\d]");
var capitalised2 = scriptedPattern("^\\p{Lu}\\p{L}{2,}");

// src/summarize/annotate/structure/figures-of.ts
init_language();

// src/summarize/annotate/structure/figures-noun.ts
init_language();

// src/summarize/annotate/structure/figures-noun-phrase.ts
init_language();
var longestPhrase2 = 9;
var nounPhraseEnd = ({ text: text2, sentence, pack }, from2, limit) => {
  const { words: words3 } = sentence;
  let end2 = from2 + 1;
  let joined6 = limit;
  while (end2 < Math.min(words3.length, limit) && isOpenGap(gapBefore2(text2, words3, end2, 0))) {
    if (/^\d/.test(words3[end2]?.key ?? "") && phraseBefore(pack, "numbered", words3, end2) === 0)
      return trimmedEnd(words3, from2, Math.min(end2, joined6), pack);
    const genitive = phraseAt(pack, "genitives", words3, end2);
    const coordinator = phraseAt(pack, "coordinators", words3, end2);
    if (genitive > 0) end2 += genitive;
    else if (coordinator > 0 && mayOpenNoun(words3, end2 + coordinator, pack)) {
      joined6 = end2;
      end2 += coordinator;
    } else if (coordinator > 0 || endsNoun(words3, end2, pack)) break;
    else end2 += 1;
  }
  return trimmedEnd(words3, from2, end2, pack);
};
var mayOpenNoun = (words3, index2, pack) => {
  const determined = phraseAt(pack, "determiners", words3, index2) > 0;
  if (!determined && anyPhraseAt(pack, closed, words3, index2)) return false;
  return !isVerb(words3, index2, pack) && !/^\d/.test(words3[index2]?.key ?? "");
};
var closed = [
  "auxiliaries",
  "prepositions",
  "coordinators",
  "danglers",
  "clauseOpeners",
  "connectives",
  "contrasts",
  "adverbialOpeners",
  "rates"
];
var isVerb = (words3, index2, pack) => {
  if (verbAt(words3, index2, pack) === 0) return false;
  const isPlural = (place) => pack.verbEndings.includes("s") && words3[place]?.key.endsWith("s") === true;
  return !isPlural(index2) && !isPlural(index2 + 1);
};
var endsNoun = (words3, index2, pack) => {
  if (anyPhraseAt(pack, enders, words3, index2) || isDate(words3, index2, pack)) return true;
  const behind = phraseBefore(pack, "determiners", words3, index2) + phraseBefore(pack, "genitives", words3, index2);
  return behind === 0 && verbAt(words3, index2, pack) > 0;
};
var trimmedEnd = (words3, from2, to, pack) => {
  let end2 = to;
  for (; ; ) {
    const length2 = Math.max(
      ...["prepositions", "coordinators", "genitives", "danglers"].map(
        (list4) => phraseBefore(pack, list4, words3, end2)
      )
    );
    if (length2 === 0 || end2 - length2 <= from2) return end2;
    end2 -= length2;
  }
};
var isDate = (words3, index2, pack) => {
  const named4 = Math.max(phraseAt(pack, "dateOpeners", words3, index2), phraseAt(pack, "lesserUnits", words3, index2));
  return named4 > 0 && /^\d/.test(words3[index2 + named4]?.key ?? "");
};
var enders = ["auxiliaries", "prepositions", "danglers", "pronouns", "connectives", "rates", "conditions"];

// src/summarize/annotate/structure/figures-noun.ts
var nounBehind = (source, value2) => {
  const { text: text2, sentence, pack } = source;
  const { words: words3 } = sentence;
  const genitive = joinsQuantities(pack) ? phraseAt(pack, "genitives", words3, value2.to) : 0;
  const from2 = value2.to + genitive;
  const first = words3[from2];
  if (first === void 0 || !isOpenGap(text2.slice(value2.end, words3[value2.to]?.start ?? value2.end))) return void 0;
  if (genitive > 0 ? isPronoun(words3, from2, pack) : !mayOpenNoun(words3, from2, pack) || !mayFollow(words3, value2, pack))
    return void 0;
  const to = joinCommas(source, value2, from2, nounPhraseEnd(source, from2, from2 + longestPhrase2));
  const last = words3[to - 1];
  return to <= from2 || last === void 0 ? void 0 : { start: first.start, end: last.end };
};
var mayFollow = (words3, value2, pack) => {
  if (value2.kind === "count") return true;
  const noun = value2.to + phraseAt(pack, "determiners", words3, value2.to);
  if (isDate(words3, value2.to, pack)) return false;
  const timed = [value2.to, noun].some((index2) => phraseAt(pack, "lesserUnits", words3, index2) > 0);
  return !inflects(pack) && !timed;
};
var joinCommas = (source, value2, from2, to) => {
  const { text: text2, sentence, pack } = source;
  const { words: words3 } = sentence;
  const adverbial = phraseBefore(pack, "genitives", words3, value2.from) === 0 && ["prepositions", "adverbialOpeners"].some((list4) => phraseBefore(pack, list4, words3, value2.from) > 0);
  const next = words3[to];
  if (adverbial || value2.from === 0 || next === void 0 || !/^,\s$/.test(gapBefore2(text2, words3, to, 0))) return to;
  if (!startsLowerCase(text2.slice(next.start, next.end)) || !mayOpenNoun(words3, to, pack)) return to;
  if (["determiners", "plurals", "pronouns", "speakerTitles"].some(
    (list4) => phraseAt(pack, list4, words3, to) > 0
  ))
    return to;
  const end2 = nounPhraseEnd(source, to, to + 5);
  const closes3 = words3[end2] === void 0 || phraseAt(pack, "coordinators", words3, end2) > 0 || predicateAt(words3, end2, pack) > 0;
  return closes3 && (words3[end2] === void 0 || isOpenGap(gapBefore2(text2, words3, end2, 0))) ? end2 : to;
};
var joinsQuantities = (pack) => inflects(pack) || pack.verbs.length === 0;
var inflects = (pack) => pack.verbEndings.length > 0;
var isPronoun = (words3, index2, pack) => phraseAt(pack, "pronouns", words3, index2) > 0 && phraseAt(pack, "determiners", words3, index2) === 0;

// src/summarize/annotate/structure/figures-of-before.ts
init_language();

// src/summarize/annotate/structure/figures-quantity.ts
init_language();

// src/summarize/annotate/structure/figures-words.ts
init_language();
var wordedNumberAt = (source, index2) => {
  const { pack, sentence } = source;
  const { words: words3 } = sentence;
  const known7 = numberWordsOf(pack);
  const key = words3[index2]?.key ?? "";
  if (!known7.openers.has(key)) return void 0;
  const fraction = fractionAt(source, index2);
  if (fraction !== void 0 || !known7.numerals.has(key) && !known7.multipliers.has(key)) return fraction;
  let [total, current, multiplied, to] = [0, 0, false, index2];
  for (; to < words3.length && (to === index2 || isJoined(source, to)); to += 1) {
    const word = words3[to]?.key ?? "";
    const numeral = known7.numerals.get(word);
    const times2 = known7.multipliers.get(word);
    if (numeral !== void 0 && to > index2 && phraseAt(pack, "lesserUnits", words3, to) > 0) break;
    if (numeral !== void 0) current += numeral;
    else if (times2 !== void 0) {
      multiplied = true;
      if (times2 < 1e3) current = Math.max(1, current) * times2;
      else [total, current] = [total + Math.max(1, current) * times2, 0];
    } else break;
  }
  return { number: total + current, to, multiplied, numbered: known7.numerals.has(key), share: false };
};
var isJoined = ({ text: text2, sentence }, index2) => /^[\s-]$/.test(text2.slice(sentence.words[index2 - 1]?.end ?? 0, sentence.words[index2]?.start ?? 0));
var fractionAt = (source, index2) => {
  const { words: words3 } = source.sentence;
  const { fractions } = numberWordsOf(source.pack);
  for (const length2 of [3, 2, 1]) {
    const phrase = words3.slice(index2, index2 + length2);
    const joined6 = phrase.length === length2 && phrase.every((_, place) => place === 0 || isJoined(source, index2 + place));
    const number = joined6 ? fractions.get(phrase.map(({ key }) => key).join(" ")) : void 0;
    if (number !== void 0)
      return { number, to: index2 + length2, multiplied: false, numbered: length2 > 1, share: true };
  }
  return void 0;
};
var numberWordsOf = (pack) => {
  let words3 = ready5.get(pack);
  if (words3 === void 0) {
    const [numerals, multipliers, fractions] = [mapOf(pack.numerals), mapOf(pack.multipliers), mapOf(pack.fractions)];
    const openers = [...numerals.keys(), ...multipliers.keys(), ...fractions.keys()].map(
      (key) => key.split(" ")[0] ?? ""
    );
    ready5.set(pack, words3 = { numerals, multipliers, fractions, openers: new Set(openers) });
  }
  return words3;
};
var mapOf = (record) => new Map(Object.entries(record).map(([phrase, number]) => [fold(phrase), number]));
var ready5 = /* @__PURE__ */ new WeakMap();

// src/summarize/annotate/structure/figures-scale.ts
var scale = (source, to, number, suffix) => {
  const { pack } = source;
  if (suffix !== "") {
    const times2 = numberWordsOf(pack).multipliers.get(suffix);
    if (times2 !== void 0) return { number: number * times2, to, multiplied: true };
    return pack.units.includes(suffix) || pack.currencies.includes(suffix) ? { number, to, multiplied: false, attached: suffix } : void 0;
  }
  const first = multiplierAt(source, to);
  if (first === void 0) return { number, to, multiplied: false };
  let [total, end2] = [number * first.times, to + first.length];
  let smallest2 = first.times;
  for (; ; ) {
    const more = source.sentence.words[end2]?.key ?? "";
    const next = /^\d{1,3}$/.test(more) ? multiplierAt(source, end2 + 1) : void 0;
    if (next === void 0 || next.times >= smallest2) return { number: total, to: end2, multiplied: true };
    total += Number(more) * next.times;
    smallest2 = next.times;
    end2 += 1 + next.length;
  }
};
var multiplierAt = ({ text: text2, sentence, pack }, index2) => {
  const { multipliers } = numberWordsOf(pack);
  if (!isOpenGap(gapAfter(text2, sentence.words, index2 - 1, sentence.end))) return void 0;
  for (const length2 of [2, 1]) {
    const phrase = sentence.words.slice(index2, index2 + length2);
    const times2 = phrase.length === length2 ? multipliers.get(phrase.map(({ key }) => key).join(" ")) : void 0;
    if (times2 !== void 0) return { times: times2, length: length2 };
  }
  return void 0;
};

// src/summarize/annotate/structure/figures-unit.ts
init_language();
var unitAt = (source, index2, end2, currency) => {
  const { text: text2, sentence, pack } = source;
  const sign = unitSign.exec(text2.slice(end2, Math.min(sentence.end, end2 + 6)))?.[0];
  if (sign !== void 0) {
    const past = sentence.words[index2]?.start ?? sentence.end;
    const unit2 = { to: past < end2 + sign.length ? index2 + 1 : index2, end: end2 + sign.length };
    return { name: sign.trim(), ...rateBehind(source, unit2) ?? unit2 };
  }
  if (!/^\s?$/.test(text2.slice(end2, sentence.words[index2]?.start ?? sentence.end))) return void 0;
  const length2 = Math.max(
    phrasesOf(pack, "units").matchAt(sentence.words, index2),
    phrasesOf(pack, "currencies").matchAt(sentence.words, index2)
  );
  const last = sentence.words[index2 + length2 - 1];
  const first = sentence.words[index2];
  if (currency && length2 === 0) {
    const rated2 = rateBehind(source, { to: index2, end: end2 });
    return rated2 === void 0 ? void 0 : { name: text2.slice(end2, rated2.end).trim(), ...rated2 };
  }
  if (length2 === 0 || last === void 0 || first === void 0) return void 0;
  const unit = { to: index2 + length2, end: last.end };
  const rated = rateBehind(source, unit) ?? unit;
  return { name: text2.slice(first.start, rated.end), ...rated };
};
var rateBehind = ({ text: text2, sentence, pack }, unit) => {
  const slashed = slashedUnits.exec(text2.slice(unit.end, sentence.end))?.[0];
  if (slashed !== void 0) {
    const behind = sentence.words.findIndex((word) => word.start >= unit.end + slashed.length);
    let to = behind < 0 ? sentence.words.length : behind;
    while (partsCompound(pack, sentence.words, to)) to += 1;
    return { end: sentence.words[to - 1]?.end ?? unit.end, to };
  }
  const rate = phraseAt(pack, "rates", sentence.words, unit.to);
  const counted2 = sentence.words[unit.to + rate];
  return rate > 0 && counted2 !== void 0 ? { end: counted2.end, to: unit.to + rate + 1 } : void 0;
};
var currencyBefore = (text2, from2, start) => currencyAtEnd.exec(text2.slice(Math.max(from2, start - 6), start))?.[0] ?? "";
var unitSign = scriptedPattern("^\\s?(?:%|\u2030|\xB0\\s?[CF](?!\\p{L}))");
var slashedUnits = scriptedPattern("^(?:\\s?/\\s?\\p{L}[\\p{L}\\p{M}\\p{N}\xB2\xB3]*)+");
var currencyAtEnd = scriptedPattern(
  "(?:(?:US|HK|NT|A|S|C|R|NZ)?[$\xA3\u20AC\xA5\u20A9\u20AB\u20B9\u20BD]|(?<!\\p{L})(?:Rp|RM|CHF|EUR|USD|VND|GBP)\\.?)\\s?$"
);

// src/summarize/annotate/structure/figures-quantity.ts
var quantityAt = (source, index2) => digitsAt(source, index2) ?? wordedAt(source, index2);
var digitsAt = (source, index2) => {
  const { text: text2, sentence, pack } = source;
  const word = sentence.words[index2];
  if (word === void 0 || !/\d/.test(word.key)) return void 0;
  const attached = attachedCurrency(source, word);
  if (attached !== void 0) return attached;
  const parts = digitsAndLetters.exec(word.key);
  if (parts === null) return void 0;
  const [, first = ""] = parts;
  const suffix = attachedUnit(source, index2, parts[2] ?? "");
  let to = index2 + (suffix === parts[2] ? 1 : 2);
  let digits = first;
  while (suffix === "" && /^\d{1,3}$/.test(first) && /^\d{3}$/.test(sentence.words[to]?.key ?? "") && isSpace(source, to)) {
    digits += sentence.words[to]?.key ?? "";
    to += 1;
  }
  const scaled = suffix === void 0 ? void 0 : scale(source, to, parseDigits(digits, pack), suffix);
  if (scaled === void 0) return void 0;
  const currency = currencyBefore(text2, sentence.start, word.start);
  const start = word.start - currency.length;
  const from2 = wordAt(sentence.words, index2, start);
  return finish(source, { ...scaled, from: from2, start, digits, currency: currency.trim(), plain: true });
};
var attachedUnit = ({ text: text2, sentence }, index2, letters2) => {
  const [word, next] = [sentence.words[index2], sentence.words[index2 + 1]];
  if (letters2.length === 1 && word !== void 0 && endsInCapital.test(text2.slice(word.start, word.end)))
    return void 0;
  const powered = letters2.endsWith("m") && next !== void 0 && next.start === word?.end && /^[23]$/.test(next.key);
  return powered ? letters2 + next.key : letters2;
};
var attachedCurrency = (source, word) => {
  const { text: text2, sentence, pack } = source;
  const match = lettersAndDigits.exec(text2.slice(word.start, sentence.end));
  const [, currency = "", digits = ""] = match ?? [];
  if (match === null || currencyBefore(`${currency} `, 0, currency.length + 1) === "") return void 0;
  const from2 = sentence.words.indexOf(word);
  const behind = sentence.words.findIndex(({ start }) => start >= word.start + match[0].length);
  const to = behind < 0 ? sentence.words.length : behind;
  const scaled = scale(source, to, parseDigits(digits, pack), "");
  return scaled && finish(source, { ...scaled, from: from2, start: word.start, digits, currency, plain: true });
};
var wordAt = (words3, index2, start) => {
  let from2 = index2;
  while ((words3[from2 - 1]?.start ?? -1) >= start) from2 -= 1;
  return from2;
};
var isSpace = ({ text: text2, sentence }, index2) => /^[\s\u00a0\u202f]$/.test(text2.slice(sentence.words[index2 - 1]?.end ?? 0, sentence.words[index2]?.start ?? 0));
var wordedAt = (source, index2) => {
  const { sentence, pack } = source;
  const { words: words3 } = sentence;
  const worded = wordedNumberAt(source, index2);
  const word = words3[index2];
  if (worded === void 0 || word === void 0 || isTimeSpan(source, worded.to)) return void 0;
  const { number, to, multiplied, numbered, share } = worded;
  const { start } = word;
  if (!share)
    return finish(source, {
      ...worded,
      from: index2,
      start,
      digits: "",
      currency: "",
      plain: numbered && multiplied && number >= 1e3
    });
  const end2 = words3[to - 1]?.end ?? word.end;
  const whole2 = ["genitives", "determiners"].some((list4) => phraseAt(pack, list4, words3, to) > 0);
  return {
    from: index2,
    to,
    start,
    end: end2,
    number,
    digits: "",
    kind: "share",
    multiplied: false,
    plain: numbered || whole2
  };
};
var isTimeSpan = ({ sentence, pack }, index2) => {
  const at = index2 + phraseAt(pack, "determiners", sentence.words, index2);
  return [index2, at].some(
    (place) => phraseAt(pack, "lesserUnits", sentence.words, place) > 0 && phraseAt(pack, "units", sentence.words, place) === 0
  );
};
var finish = (source, found) => {
  const { sentence, pack } = source;
  const numberEnd = sentence.words[found.to - 1]?.end ?? found.start;
  const { from: from2, start, digits, multiplied, plain: plain4 } = found;
  const number = Number(found.number.toPrecision(12));
  const unit = unitAt(source, found.to, numberEnd, found.currency !== "");
  const named4 = found.attached ?? unit?.name ?? (found.currency === "" ? void 0 : found.currency);
  const shared = {
    from: from2,
    start,
    number,
    digits,
    multiplied,
    plain: plain4,
    to: unit?.to ?? found.to,
    end: unit?.end ?? numberEnd
  };
  if (named4 === void 0) return { ...shared, kind: "count" };
  const money = found.currency !== "" || pack.currencies.includes(named4.toLowerCase().split("/")[0] ?? "");
  const share = /^(?:%|phần trăm|per ?cent|persen)/.test(named4);
  return { ...shared, unit: named4, kind: money ? "money" : share ? "share" : "measure" };
};
var digitsAndLetters = scriptedPattern("^(\\d[\\d.,]*)(\\p{L}*)$");
var endsInCapital = scriptedPattern("\\p{Lu}$");
var lettersAndDigits = scriptedPattern("^(\\p{L}{2,3})(\\d(?:[\\d.,]*\\d)?)(?![\\p{L}\\d])");

// src/summarize/annotate/structure/figures-of-before.ts
var longest8 = 10;
var clauseBefore = (source, value2) => {
  const { text: text2, sentence, pack } = source;
  let to = value2.from;
  for (let round = 0; round < 3; round += 1) {
    const from2 = clauseStart(source, to);
    const opensAdverbial2 = ["prepositions", "adverbialOpeners"].some(
      (list4) => phraseAt(pack, list4, sentence.words, from2) > 0
    );
    const beside = round === 0 && isOpenGap(text2.slice(sentence.words[to - 1]?.end ?? value2.start, value2.start));
    if (beside || !opensAdverbial2) {
      const span = phraseIn(source, from2, to);
      if (span !== void 0) return span;
    }
    if (from2 === 0 || !/^[,(\s]+$/.test(gapBefore2(text2, sentence.words, from2, sentence.start))) return void 0;
    to = from2;
  }
  return void 0;
};
var clauseStart = ({ text: text2, sentence, pack }, to) => {
  const { words: words3 } = sentence;
  for (let from2 = to; from2 > 0; from2 -= 1) {
    if (from2 < to && /[,;:.!?–—()"“”]/.test(gapBefore2(text2, words3, from2, sentence.start))) return from2;
    if (from2 < to && clauseOpeners.some((list4) => phraseBefore(pack, list4, words3, from2) > 0)) return from2;
    const coordinator = phraseAt(pack, "coordinators", words3, from2 - 1);
    const behind = from2 - 1 + coordinator;
    if (coordinator > 0 && behind < to && predicateAt(words3, behind, pack) > 0) return behind;
  }
  return 0;
};
var clauseOpeners = ["complementisers", "speechVerbs", "showingVerbs", "conditions", "contrasts", "causes"];
var phraseIn = (source, start, to) => {
  const { sentence, pack } = source;
  const { words: words3 } = sentence;
  const own = withoutOther(source, start, to);
  const from2 = trimStart(words3, own.from, own.to, pack);
  let end2 = trimEnd(words3, own.to, from2, pack);
  if (end2 - from2 > longest8) {
    const subject = trimEnd(words3, firstPredicate(words3, from2, end2, pack), from2, pack);
    if (subject - from2 >= 2 && subject - from2 <= longest8) end2 = subject;
  }
  const first = words3[end2 - from2 > longest8 ? lastPhraseStart(words3, end2, pack) : from2];
  const last = words3[end2 - 1];
  return first === void 0 || last === void 0 || end2 <= from2 ? void 0 : { start: first.start, end: last.end };
};
var lastPhraseStart = (words3, end2, pack) => {
  const lists = ["prepositions", "coordinators", "auxiliaries", "verbs"];
  for (let index2 = end2 - longest8; index2 < end2 - 1; index2 += 1)
    if (lists.some((list4) => phraseBefore(pack, list4, words3, index2) > 0) && !partsCompound(pack, words3, index2))
      return index2;
  return end2 - longest8;
};
var withoutOther = (source, from2, to) => {
  const { words: words3 } = source.sentence;
  for (let index2 = to - 1; index2 > from2; index2 -= 1) {
    if (!/\d/.test(words3[index2]?.key ?? "")) continue;
    const other = quantityAt(source, index2);
    if (other === void 0 || other.kind === "count" || other.to > to) continue;
    const coordinator = phraseAt(source.pack, "coordinators", words3, other.to);
    return coordinator > 0 && other.to + coordinator < to ? { from: other.to + coordinator, to } : { from: from2, to: index2 };
  }
  return { from: from2, to };
};
var trimEnd = (words3, to, from2, pack) => {
  const lists = [
    "looseQualifiers",
    "qualifiers",
    "auxiliaries",
    "prepositions",
    "coordinators",
    "danglers",
    "connectives",
    "determiners"
  ];
  let end2 = to;
  while (end2 > from2) {
    const length2 = Math.max(...lists.map((list4) => phraseBefore(pack, list4, words3, end2)));
    if (length2 === 0) return end2;
    end2 -= length2;
  }
  return end2;
};
var trimStart = (words3, start, end2, pack) => {
  const lists = ["prepositions", "coordinators", "connectives", "clauseOpeners", "adverbialOpeners"];
  let from2 = start;
  while (from2 < end2) {
    const length2 = Math.max(...lists.map((list4) => phraseAt(pack, list4, words3, from2)));
    const year2 = /^\d{4}$/.test(words3[from2]?.key ?? "") ? 1 : 0;
    if (length2 + year2 === 0) return from2;
    from2 += length2 + (length2 === 0 ? year2 : 0);
  }
  return from2;
};
var firstPredicate = (words3, from2, end2, pack) => {
  for (let index2 = from2; index2 < end2; index2 += 1) if (predicateAt(words3, index2, pack) > 0) return index2;
  return end2;
};

// src/summarize/annotate/structure/figures-of.ts
var countedBy = (source, value2) => {
  const behind = value2.kind === "money" ? void 0 : nounBehind(source, value2);
  if (behind !== void 0) return { span: behind, noun: true };
  if (value2.kind === "count" && !mayStandAlone(source, value2)) return void 0;
  const predicate = predicateBehind(source, value2);
  const span = (isSubject(source, value2) ? predicate : void 0) ?? clauseBefore(source, value2) ?? nounBehind(source, value2) ?? predicate;
  return span === void 0 ? void 0 : { span, noun: false };
};
var isSubject = ({ text: text2, sentence, pack }, value2) => {
  const { words: words3 } = sentence;
  if (predicateAt(words3, behindPronoun(words3, value2, pack), pack) === 0) return false;
  const from2 = value2.from - phraseBefore(pack, "looseQualifiers", words3, value2.from);
  if (from2 === 0 || !isOpenGap(gapBefore2(text2, words3, from2, 0))) return true;
  return ["coordinators", "complementisers", "connectives", "determiners"].some(
    (list4) => phraseBefore(pack, list4, words3, from2) > 0
  );
};
var behindPronoun = (words3, value2, pack) => {
  const genitive = phraseAt(pack, "genitives", words3, value2.to);
  const pronoun2 = genitive === 0 ? 0 : phraseAt(pack, "pronouns", words3, value2.to + genitive);
  return pronoun2 === 0 ? value2.to : value2.to + genitive + pronoun2;
};
var mayStandAlone = (source, value2) => {
  const { text: text2, sentence, pack } = source;
  if (value2.lower !== void 0 || value2.digits === "") return false;
  const { words: words3 } = sentence;
  if (isPartOfNumber(source, value2)) return true;
  if (!inflects(pack)) return false;
  const predicate = predicateAt(words3, behindPronoun(words3, value2, pack), pack) > 0;
  return predicate && isOpenGap(gapBefore2(text2, words3, value2.to, 0)) || verbBefore(words3, value2.from, pack);
};
var isPartOfNumber = ({ text: text2, sentence, pack }, value2) => {
  const { words: words3 } = sentence;
  const parts = phraseAt(pack, "prepositions", words3, value2.to) > 0 && phraseAt(pack, "genitives", words3, value2.to) === 0;
  if (value2.number < 2 || !parts) return false;
  for (let index2 = value2.to; index2 < value2.to + 6; index2 += 1) {
    if (words3[index2] === void 0 || !isOpenGap(gapBefore2(text2, words3, index2, 0))) return false;
    if (index2 > value2.to && /^\d/.test(words3[index2]?.key ?? "")) return true;
  }
  return false;
};
var predicateBehind = ({ text: text2, sentence, pack }, value2) => {
  const { words: words3 } = sentence;
  const from2 = behindPronoun(words3, value2, pack);
  const first = words3[from2];
  if (first === void 0 || !isOpenGap(text2.slice(value2.end, words3[value2.to]?.start ?? value2.end))) return void 0;
  if (predicateAt(words3, from2, pack) === 0 && phraseAt(pack, "prepositions", words3, from2) === 0) return void 0;
  const most7 = Math.min(words3.length, from2 + longestPhrase2);
  let end2 = from2 + 1;
  while (end2 < most7 && (isOpenGap(gapBefore2(text2, words3, end2, 0)) || isHyphenated(text2, words3, end2))) end2 += 1;
  end2 = trimmedEnd(words3, from2, end2, pack);
  while (end2 > from2 && isHyphenated(text2, words3, end2)) end2 -= 1;
  const last = words3[end2 - 1];
  return last === void 0 ? void 0 : { start: first.start, end: last.end };
};
var isHyphenated = (text2, words3, index2) => /^[-‐‑]$/.test(gapBefore2(text2, words3, index2, 0));

// src/summarize/annotate/structure/figures-qualifier.ts
init_language();
var qualified2 = (source, value2) => {
  const { text: text2, sentence } = source;
  const before = wordsBefore(source, value2);
  const behind = wordsBehind(source, value2);
  const first = sentence.words[value2.from - before];
  const last = sentence.words[value2.to + behind - 1];
  if (before > 0 && first !== void 0)
    return {
      ...value2,
      from: value2.from - before,
      start: first.start,
      qualifier: text2.slice(first.start, value2.start).trim()
    };
  if (behind > 0 && last !== void 0)
    return { ...value2, to: value2.to + behind, end: last.end, qualifier: text2.slice(value2.end, last.end).trim() };
  return value2;
};
var wordsBefore = (source, value2) => {
  const { text: text2, sentence, pack } = source;
  const { words: words3 } = sentence;
  const length2 = phraseBefore(pack, "qualifiers", words3, value2.from);
  const last = words3[value2.from - 1];
  if (length2 === 0 || last === void 0 || !/^\s+$/.test(text2.slice(last.end, value2.start))) return 0;
  if (phraseBefore(pack, "looseQualifiers", words3, value2.from) >= length2) return 0;
  return mayBePreposition(source, value2, length2) ? 0 : length2;
};
var mayBePreposition = ({ sentence, pack }, value2, length2) => {
  if (value2.kind !== "count" || value2.number >= 10) return false;
  const from2 = value2.from - length2;
  const list4 = value2.digits === "" ? "prepositions" : "adverbialOpeners";
  return phraseAt(pack, list4, sentence.words, from2, value2.from) === length2;
};
var wordsBehind = ({ text: text2, sentence, pack }, value2) => isOpenGap(text2.slice(value2.end, sentence.words[value2.to]?.start ?? value2.end)) && isOpenGap(gapAfter(text2, sentence.words, value2.to, sentence.end).slice(0, 1)) ? phraseAt(pack, "qualifiersBehind", sentence.words, value2.to) : 0;

// src/summarize/annotate/structure/figures-range.ts
init_language();
var valueOf2 = (source, first, quantityAt2) => {
  const { text: text2, sentence, pack } = source;
  const next = sentence.words[first.to];
  if (next === void 0) return first;
  if (/^\s?[-–—]\s?$/.test(text2.slice(first.end, next.start))) {
    const second = quantityAt2(first.to);
    const tight = /^[-–—]$/.test(text2.slice(first.end, next.start));
    const shared = second?.kind !== "count" || phraseBefore(pack, "qualifiers", sentence.words, first.from) > 0;
    if (second !== void 0 && isRange(first, second) && (tight || shared))
      return join2(first, second, first.start, first.from);
    return first;
  }
  for (const { opener, joiner } of rangesOf(pack)) {
    if (!standsAt(source, first.to, joiner)) continue;
    const second = quantityAt2(first.to + joiner.length);
    if (second === void 0 || !fits(first, second)) continue;
    if (opener.length === 0) {
      if (isRange(first, second) && !looksLikeYear(first.digits)) return join2(first, second, first.start, first.from);
      continue;
    }
    const from2 = first.from - phraseBefore(pack, "qualifiers", sentence.words, first.from) - opener.length;
    const word = sentence.words[from2];
    if (word !== void 0 && standsAt(source, from2, opener)) return join2(first, second, word.start, from2);
  }
  return first;
};
var join2 = (first, second, start, from2) => ({
  ...second,
  ...second.unit === void 0 && first.unit !== void 0 ? { unit: first.unit, kind: first.kind } : {},
  start,
  from: from2,
  lower: first,
  multiplied: first.multiplied || second.multiplied
});
var isRange = (first, second) => first.number < second.number && fits(first, second);
var fits = (first, second) => first.kind === second.kind || first.kind === "count" && second.kind !== "count" || first.kind === "money" && second.kind === "count";
var standsAt = ({ text: text2, sentence }, index2, phrase) => index2 >= 0 && phrase.every((key, place) => {
  const [before, word] = [sentence.words[index2 + place - 1], sentence.words[index2 + place]];
  return word?.key === key && (before === void 0 || place === 0 || /^\s+$/.test(text2.slice(before.end, word.start)));
});
var rangesOf = (pack) => {
  let ranges = ready6.get(pack);
  if (ranges === void 0) {
    ranges = pack.ranges.map((range) => {
      const [opener = "", joiner = ""] = range.split("\u2026").map(fold);
      return { opener: keysOf(opener), joiner: keysOf(joiner) };
    });
    ready6.set(pack, ranges);
  }
  return ranges;
};
var keysOf = (phrase) => wordsOf(phrase).map(({ key }) => key);
var ready6 = /* @__PURE__ */ new WeakMap();

// src/summarize/annotate/structure/figures-worth.ts
init_language();
var worthOf = (source, value2, counted2) => {
  const large = Math.min(1, Math.log10(Math.max(1, value2.number)) / 6);
  return baseOf(source, value2, counted2) + (value2.qualifier === void 0 ? 0 : 0.5) + (value2.kind === "share" ? 0 : large) - (value2.digits === "" && value2.kind === "count" ? 1 : 0);
};
var baseOf = ({ text: text2, pack }, { kind }, { span, noun }) => {
  if (kind === "money" || kind === "share") return 3;
  if (kind === "measure") return 2.5;
  if (!noun) return 1;
  return phraseAt(pack, "keyCounts", wordsOf(text2, span.start, span.end), 0) > 0 ? 3 : 2;
};

// src/summarize/annotate/structure/figures.ts
var findFigures = (reading) => reading.sentences.flatMap((sentence) => figuresIn(reading, sentence));
var figuresIn = (reading, sentence) => {
  const source = { text: reading.text, sentence, pack: reading.pack };
  return valuesIn(source).flatMap((value2) => {
    const counted2 = countedBy(source, value2);
    if (counted2 === void 0) return [];
    return [
      {
        value: { start: value2.start, end: value2.end },
        number: value2.number,
        ...value2.qualifier === void 0 ? {} : { qualifier: value2.qualifier },
        ...value2.unit === void 0 ? {} : { unit: value2.unit },
        of: counted2.span,
        sentence: sentence.index,
        worth: worthOf(source, value2, counted2)
      }
    ];
  });
};
var valuesIn = (source) => {
  const values = [];
  for (let index2 = 0; index2 < source.sentence.words.length; index2 += 1) {
    const quantity = quantityAt(source, index2);
    if (quantity === void 0) continue;
    const value2 = qualified2(
      source,
      valueOf2(source, quantity, (place) => quantityAt(source, place))
    );
    if (!isNoFigure(source, value2) && saysEnough(value2)) values.push(value2);
    index2 = value2.to - 1;
  }
  return values;
};
var saysEnough = ({ plain: plain4, qualifier, number, kind }) => plain4 || qualifier !== void 0 && (number >= 2 || kind !== "count");

// src/summarize/annotate/structure/number-series.ts
init_language();

// src/summarize/annotate/numbers/comparable.ts
var widestRatio = 300;
var areComparable = (values) => {
  const sizes = values.map(Math.abs).filter((size) => size > 0);
  return new Set(values).size > 1 && sizes.length > 1 && Math.max(...sizes) <= widestRatio * Math.min(...sizes);
};
var holdsTotal = (values) => {
  const sum = values.reduce((total, value2) => total + value2, 0);
  return values.length > 2 && values.some((value2) => Math.abs(sum - 2 * value2) <= Math.abs(value2) * rounding);
};
var rounding = 6e-3;

// src/summarize/annotate/numbers/time-order.ts
var timeOrder = (times2) => {
  const known7 = times2.flatMap((time) => time ?? []);
  const [first] = known7;
  if (first === void 0 || known7.length < times2.length) return void 0;
  if (known7.some(({ kind, hasYear }) => kind !== first.kind || hasYear !== first.hasYear)) return void 0;
  const steps4 = known7.slice(1).map(({ order }, index2) => order - (known7[index2]?.order ?? 0));
  const backwards = steps4.length > 0 && steps4.every((step) => step < 0);
  if (!backwards && !steps4.every((step) => step > 0)) return void 0;
  return { backwards, even: new Set(steps4).size === 1 };
};

// src/summarize/annotate/structure/number-series-names.ts
init_language();

// src/summarize/annotate/structure/number-series-values.ts
init_language();

// src/summarize/annotate/numbers/amount.ts
init_language();
var sameUnit = (one, other) => keyOf5(one) === keyOf5(other);
var keyOf5 = (unit) => fold(unit).replace(/\s+/g, "");

// src/summarize/annotate/structure/number-series-values.ts
var valuesOf2 = (source, dates) => {
  const { text: text2, sentence, pack } = source;
  const { words: words3 } = sentence;
  const values = [];
  for (let index2 = 0; index2 < words3.length; index2 += 1) {
    if (dates.some(({ start: start2, end: end3 }) => (words3[index2]?.start ?? 0) >= start2 && (words3[index2]?.end ?? 0) <= end3))
      continue;
    const quantity = quantityAt(source, index2);
    if (quantity === void 0) {
      if (/\d/.test(words3[index2]?.key ?? "")) return void 0;
      continue;
    }
    if (quantity.digits === "" && !quantity.plain) continue;
    const value2 = qualified2(
      source,
      valueOf2(source, quantity, (place) => quantityAt(source, place))
    );
    const loose = phraseBefore(pack, "qualifiers", words3, value2.from) > 0;
    if (value2.digits === "" || value2.lower !== void 0 || value2.qualifier !== void 0 || loose) return void 0;
    const written3 = /[+\-−]?\d[\d.,\u00a0\u202f ]*\d|\d/.exec(text2.slice(value2.start, value2.end))?.[0] ?? "";
    const number = readNumber(written3, pack);
    const beside = text2.slice(value2.start, value2.end).replace(written3, " ").replace(/\s+/g, " ").trim();
    if (number === void 0 || /\d/.test(beside)) return void 0;
    const { start, end: end2, from: from2, to, kind } = value2;
    const noun = kind === "count" ? nounBehind(source, value2) : void 0;
    values.push({ start, end: end2, from: from2, to, number, unit: beside, noun, kind });
    index2 = value2.to - 1;
  }
  return values;
};
var sharedUnit = (values, source) => {
  const [first] = values;
  if (first === void 0) return void 0;
  if (isOfTime(values, source)) return void 0;
  if (first.kind === "count") return countedNoun(values, source);
  const alike = values.every(({ unit }) => unit === "" || sameUnit(unit, first.unit) || isPartOf(unit, first.unit));
  const parts = new Set(values.map(({ unit }) => fold(unit)));
  return alike && parts.size <= 2 ? first.unit : void 0;
};
var isOfTime = (values, { text: text2, pack }) => values.some(({ unit, noun }) => {
  const words3 = wordsOf(noun === void 0 ? unit : text2.slice(noun.start, noun.end));
  return phraseAt(pack, "lesserUnits", words3, 0) > 0;
});
var isPartOf = (unit, whole2) => fold(whole2).startsWith(`${fold(unit)} `);
var countedNoun = (values, { text: text2, sentence }) => {
  const [first] = values;
  if (values.some(({ unit, kind }) => kind !== "count" || !sameUnit(unit, first?.unit ?? ""))) return void 0;
  const nouns2 = values.flatMap(({ noun }) => noun === void 0 ? [] : [wordsIn(sentence.words, noun)]);
  const [shortest3] = nouns2.toSorted((one, other) => one.length - other.length);
  if (shortest3 === void 0 || first?.noun === void 0) return void 0;
  const shared = shortest3.findIndex((word, index2) => nouns2.some((words3) => words3[index2]?.key !== word.key));
  const length2 = shared < 0 ? shortest3.length : shared;
  const [from2, to] = [wordsIn(sentence.words, first.noun)[0], wordsIn(sentence.words, first.noun)[length2 - 1]];
  if (from2 === void 0 || to === void 0) return void 0;
  return `${first.unit} ${text2.slice(from2.start, to.end)}`.trim();
};
var wordsIn = (words3, { start, end: end2 }) => words3.filter((word) => word.start >= start && word.end <= end2);

// src/summarize/annotate/structure/number-series-names.ts
var namedPairs = (reading, whole2) => {
  const { text: text2, pack } = reading;
  const sentence = behindColon(text2, whole2);
  const source = { text: text2, pack, sentence };
  const values = valuesOf2(source, []);
  if (values === void 0 || values.length < 3) return void 0;
  const unit = sharedUnit(values, source);
  if (unit === void 0 || unit === "") return void 0;
  const opens3 = sentence.start > whole2.start;
  const labels4 = values.map((value2, index2) => labelBefore(source, value2, values[index2 - 1], opens3));
  const pairs4 = values.flatMap(({ start, end: end2, number }, index2) => {
    const label = labels4[index2];
    return label === void 0 ? [] : [{ label, value: { start, end: end2 }, number }];
  });
  const distinct = new Set(pairs4.map(({ label }) => fold(text2.slice(label.start, label.end))));
  return distinct.size === values.length ? { pairs: pairs4, unit } : void 0;
};
var behindColon = (text2, sentence) => {
  const colon = text2.slice(sentence.start, sentence.end).lastIndexOf(": ");
  const start = sentence.start + colon + 2;
  return colon < 0 ? sentence : { ...sentence, start, words: sentence.words.filter((word) => word.start >= start) };
};
var labelBefore = (source, value2, previous, opens3) => {
  const { text: text2, sentence, pack } = source;
  const { words: words3 } = sentence;
  const linked = value2.from - phraseBefore(pack, "levels", words3, value2.from);
  const last = words3[linked - 1];
  if (last === void 0 || !/^(?:\s|\s?[:(]\s?)$/.test(text2.slice(last.end, words3[linked]?.start))) return void 0;
  let from2 = linked;
  while (from2 > 0 && isNamed2(source, from2 - 1) && (from2 === linked || /^\s$/.test(gapBefore3(source, from2)))) from2 -= 1;
  const first = words3[from2];
  if (first === void 0 || from2 === linked || linked - from2 > longestName4) return void 0;
  if (previous !== void 0 && !isParted3(source, previous, first.start)) return void 0;
  return from2 === 0 && !opens3 ? void 0 : { start: first.start, end: last.end };
};
var isNamed2 = ({ text: text2, sentence }, index2) => {
  const word = sentence.words[index2];
  return word !== void 0 && startsUpperCase(text2.slice(word.start, word.end));
};
var gapBefore3 = ({ text: text2, sentence }, index2) => text2.slice(sentence.words[index2 - 1]?.end ?? 0, sentence.words[index2]?.start);
var isParted3 = ({ text: text2, pack }, { end: end2, noun }, start) => {
  const between = text2.slice(noun?.end ?? end2, start);
  const words3 = wordsOf(between);
  return /^\)?\s?[,;]?\s/.test(between) && (words3.length === 0 ? /[,;]/.test(between) : phraseAt(pack, "coordinators", words3, 0) === words3.length);
};
var longestName4 = 6;

// src/summarize/annotate/structure/number-series-times.ts
init_language();

// src/summarize/annotate/numbers/time-label.ts
init_language();
var timeOfIso = (iso) => {
  const [, year2 = "", month, day] = /^(\d{4}|-)(?:-(\d\d)(?:-(\d\d))?)?$/.exec(iso) ?? [];
  if (year2 === "") return void 0;
  const hasYear = year2 !== "-";
  const years = hasYear ? Number(year2) : 2e3;
  if (month === void 0) return { kind: "year", order: years, hasYear };
  if (day === void 0) return { kind: "month", order: years * 12 + Number(month), hasYear };
  return { kind: "day", order: Date.UTC(years, Number(month) - 1, Number(day)) / 864e5, hasYear };
};

// src/summarize/annotate/structure/number-series-times.ts
var timedPairs = (reading, dates, sentences) => {
  const source = sourceOf(reading, sentences);
  const times2 = timesIn(source, dates, sentences);
  if (times2 === void 0 || times2.length < 3) return void 0;
  const values = valuesOf2(source, times2);
  if (values?.length !== times2.length) return void 0;
  const unit = sharedUnit(values, source);
  const leads3 = (times2[0]?.start ?? 0) < (values[0]?.start ?? 0);
  if (unit === void 0 || unit === "" || !takeTurns(times2, values, leads3)) return void 0;
  const sound = values.every(
    (value2, index2) => leads3 ? followsTime(source, times2, value2, index2) : precedesTime(source, times2, values, index2)
  );
  if (!sound) return void 0;
  const [first] = values;
  return {
    unit,
    counted: first?.noun && { start: first.noun.start, end: countedEnd(source, first) },
    pairs: values.map(({ start, end: end2, number }, index2) => {
      const { time, ...label } = times2[index2] ?? { start, end: end2, time: void 0 };
      return { label: { start: label.start, end: label.end }, ...time && { time }, value: { start, end: end2 }, number };
    })
  };
};
var sourceOf = ({ text: text2, pack }, sentences) => {
  const [first, last] = [sentences[0], sentences.at(-1)];
  if (first === void 0 || last === void 0) throw new TypeError("A passage has a sentence at least.");
  const words3 = sentences.flatMap((sentence) => [...sentence.words]);
  return { text: text2, pack, sentence: { ...first, end: last.end, words: words3 } };
};
var timesIn = ({ text: text2, sentence }, dates, sentences) => {
  const own = dates.filter(({ sentence: place }) => sentences.some(({ index: index2 }) => index2 === place));
  const labels4 = own.flatMap(({ span, iso }) => {
    const time = timeOfIso(iso);
    return time === void 0 ? [] : [{ ...span, time }];
  });
  if (labels4.length < own.length || labels4.length === 0) return void 0;
  const bare = sentence.words.filter(
    ({ start, end: end2, key }) => looksLikeYear(key) && !labels4.some((label) => label.start <= start && label.end >= end2)
  ).filter(
    ({ start, end: end2 }) => !/[\p{L}\p{N}/–-]$/u.test(text2.slice(0, start).slice(-1)) && !/^[-–/]/.test(text2.slice(end2))
  ).map(({ start, end: end2, key }) => ({ start, end: end2, time: { kind: "year", order: Number(key), hasYear: true } }));
  return [...labels4, ...bare].sort((one, other) => one.start - other.start);
};
var takeTurns = (times2, values, leads3) => {
  const [one, other] = leads3 ? [times2, values] : [values, times2];
  return one.every(({ end: end2 }, index2) => {
    const partner = other[index2];
    const next = one[index2 + 1];
    return partner !== void 0 && end2 <= partner.start && (next === void 0 || partner.end <= next.start);
  });
};
var followsTime = (source, times2, value2, index2) => {
  const [label, next] = [times2[index2], times2[index2 + 1]];
  if (label === void 0) return false;
  const before = wordsBetween(source, label.end, value2.start);
  const level2 = isLevel(source, value2.from);
  const marks = source.text.slice(label.end, value2.start);
  if (/[.;:()“”"]/.test(marks.replace(/\($/, ""))) return false;
  if (index2 === 0 ? !level2 || before.length > longestGap : before.length > 0 && !isJoint(source, before)) return false;
  return next === void 0 || isJoint(source, wordsBetween(source, countedEnd(source, value2), next.start));
};
var countedEnd = (source, value2) => {
  const end2 = nounEnd(value2);
  const rest = /^[^,;.()]{1,24}(?=,)/.exec(source.text.slice(end2, source.sentence.end))?.[0] ?? "";
  return wordsBetween(source, end2, end2 + rest.length).length <= 3 ? end2 + rest.length : end2;
};
var precedesTime = (source, times2, values, index2) => {
  const [value2, label, next] = [values[index2], times2[index2], values[index2 + 1]];
  if (value2 === void 0 || label === void 0) return false;
  const between = wordsBetween(source, nounEnd(value2), label.start);
  if (/[,.;:]/.test(source.text.slice(nounEnd(value2), label.start)) || between.length > 2 || !isJoint(source, between))
    return false;
  if (index2 === 0 && !isLevel(source, value2.from)) return false;
  return next === void 0 || isJoint(source, wordsBetween(source, label.end, next.start));
};
var longestGap = 14;
var nounEnd = ({ end: end2, noun }) => noun?.end ?? end2;
var isLevel = ({ sentence, pack }, from2) => phraseBefore(pack, "levels", sentence.words, from2) > 0;
var wordsBetween = ({ sentence }, start, end2) => sentence.words.filter((word) => word.start >= start && word.end <= end2);
var isJoint = ({ pack }, words3) => {
  let index2 = 0;
  while (index2 < words3.length) {
    const length2 = Math.max(...joints.map((list4) => phraseAt(pack, list4, words3, index2)));
    if (length2 === 0) return false;
    index2 += length2;
  }
  return words3.length <= longestJoint;
};
var joints = ["levels", "coordinators", "prepositions", "dateOpeners", "copulas"];
var longestJoint = 4;

// src/summarize/annotate/structure/number-series.ts
var fewest = 3;
var most5 = 12;
var findNumberSeries = (reading, dates) => {
  const found = [];
  for (let index2 = 0; index2 < reading.sentences.length; index2 += 1) {
    const series = seriesAt(reading, dates, index2);
    if (series === void 0) continue;
    found.push(series);
    index2 = Math.max(...series.sentences);
  }
  return found;
};
var seriesAt = (reading, dates, index2) => {
  const [one, next] = [reading.sentences[index2], reading.sentences[index2 + 1]];
  if (one === void 0 || one.item !== void 0 || !mayHold(reading, one, next) || !isPlain(reading, one))
    return void 0;
  const alone = seriesIn(reading, dates, [one]);
  if (next?.block !== one.block || !isPlain(reading, next) || !/\d/.test(textOf6(reading, next))) return alone;
  return seriesIn(reading, dates, [one, next]) ?? alone;
};
var seriesIn = (reading, dates, sentences) => {
  const timed = timedPairs(reading, dates, sentences);
  if (timed !== void 0) return checked(sentences, timed);
  const [only] = sentences;
  const named4 = only === void 0 || sentences.length > 1 ? void 0 : namedPairs(reading, only);
  return named4 === void 0 ? void 0 : checked(sentences, named4);
};
var checked = (sentences, { pairs: pairs4, unit, counted: counted2 }) => {
  const values = pairs4.map(({ number }) => number.value);
  if (pairs4.length < fewest || pairs4.length > most5 || !areComparable(values)) return void 0;
  const stated = pairs4.flatMap(({ time }) => time ?? []);
  const order = timeOrder(stated);
  if (stated.length > 0 ? order === void 0 : holdsTotal(values)) return void 0;
  return {
    pairs: order?.backwards === true ? pairs4.toReversed() : pairs4,
    unit,
    ...counted2 === void 0 ? {} : { counted: counted2 },
    even: order?.even === true,
    sentences: sentences.map(({ index: index2 }) => index2)
  };
};
var mayHold = (reading, one, next) => {
  const text2 = textOf6(reading, { ...one, end: next?.block === one.block ? next.end : one.end });
  return /\d/.test(textOf6(reading, one)) && (text2.match(/\d+/g) ?? []).length >= fewest;
};
var isPlain = ({ text: text2, pack }, { start, end: end2 }) => {
  const words3 = wordsOf(text2, start, end2);
  if (turningWord(words3, 0, words3.length, pack, ["negations", "conditions"]) !== void 0) return false;
  return words3.every((_, index2) => phraseAt(pack, "outlooks", words3, index2) === 0);
};
var textOf6 = ({ text: text2 }, { start, end: end2 }) => text2.slice(start, end2);

// src/summarize/annotate/structure/phrase-lists.ts
init_language();

// src/summarize/shorten/depth.ts
var closing2 = /* @__PURE__ */ new Map([
  ["(", ")"],
  ["[", "]"],
  ["\u201C", "\u201D"],
  ["\xAB", "\xBB"],
  ["\u201E", "\u201C"],
  ["\u2018", "\u2019"]
]);
var enclosuresOf = (text2, span) => {
  const parts = [];
  const brackets = [];
  const open = [];
  let stray = false;
  for (let offset = span.start; offset < span.end; offset += 1) {
    const mark2 = text2.charAt(offset);
    const top = open.at(-1);
    if (top !== void 0 && (mark2 === closing2.get(top.mark) || mark2 === '"' && top.mark === '"')) {
      open.pop();
      if (open.length === 0) parts.push({ start: top.start, end: offset + 1 });
      if (open.length === 0 && (mark2 === ")" || mark2 === "]")) brackets.push({ start: top.start, end: offset + 1 });
    } else if (mark2 === '"' || closing2.has(mark2) && mark2 !== "\u2018") open.push({ mark: mark2, start: offset });
    else if (mark2 === ")" || mark2 === "]" || mark2 === "\u201D" || mark2 === "\xBB") stray = true;
  }
  return {
    inside: (offset) => parts.some((part) => offset > part.start && offset < part.end),
    balanced: open.length === 0 && !stray,
    brackets
  };
};

// src/summarize/annotate/structure/phrase-lists.ts
var fewestItems = 3;
var fewestWords2 = 3;
var findPhraseLists = (reading) => reading.sentences.flatMap((sentence) => listIn(reading, sentence) ?? []);
var listIn = (reading, sentence) => {
  const { pack, text: text2 } = reading;
  const { words: words3 } = sentence;
  if (words3.length < fewestItems * (fewestWords2 + 1)) return void 0;
  const enclosure = enclosuresOf(text2, sentence);
  for (let index2 = fewestWords2; index2 < words3.length - fewestItems * fewestWords2; index2 += 1) {
    const before = words3[index2 - 1];
    if (before === void 0 || enclosure.inside(before.end)) continue;
    const colon = text2.slice(before.end, words3[index2]?.start).startsWith(":");
    const opener = colon ? 0 : phraseAt(pack, "exampleOpeners", words3, index2);
    if (opener === 0 && !colon) continue;
    const opens3 = (place) => opensPhrase(words3, place, pack, colon ? 0 : 1);
    if (!opens3(index2 + opener)) continue;
    const items = itemsFrom(text2, sentence, index2 + opener, enclosure, pack, opens3);
    if (items.length >= fewestItems)
      return { sentence: sentence.index, head: { start: sentence.start, end: words3[index2 + opener - 1]?.end ?? before.end }, items };
  }
  return void 0;
};
var itemsFrom = (text2, sentence, from2, enclosure, pack, opens3) => {
  const { words: words3 } = sentence;
  const starts = [from2];
  for (let index2 = from2 + fewestWords2; index2 < words3.length - 1; index2 += 1) {
    const before = words3[index2 - 1];
    const word = words3[index2];
    if (before === void 0 || word === void 0 || enclosure.inside(before.end)) continue;
    const between = text2.slice(before.end, word.start);
    const parted = /[,;]/.test(between) || phraseAt(pack, "coordinators", words3, index2 - 1) === 1;
    if (parted && opens3(index2) && index2 - (starts.at(-1) ?? from2) >= fewestWords2) starts.push(index2);
  }
  return starts.flatMap((start, place) => {
    const first = words3[start];
    const next = starts[place + 1];
    const last = words3[itemEnd(words3, start, next ?? words3.length, pack) - 1];
    return first === void 0 || last === void 0 ? [] : [{ start: first.start, end: next === void 0 ? sentence.end : last.end }];
  });
};
var itemEnd = (words3, start, next, pack) => next - 1 > start && next < words3.length && phraseAt(pack, "coordinators", words3, next - 1) === 1 ? next - 1 : next;
var opensPhrase = (words3, index2, pack, above) => {
  if (pack.verbEndings.length === 0) return verbAt(words3, index2, pack) > above;
  return verbAt(words3, index2, pack) > 0 && pack.verbEndings.includes("ing") && (words3[index2]?.key.endsWith("ing") ?? false);
};

// src/summarize/annotate/structure/quotations.ts
init_language();

// src/summarize/annotate/structure/quotations-speaker.ts
init_language();
var speakerOfQuotation = (reading, passage, sentences, quote, previous) => {
  const first = sentences[0];
  if (first === void 0 || sentences.some(({ words: words3 }) => words3.length > mostWords3)) return void 0;
  const view = viewOf(reading, sentences);
  const subject = nearestVerb(view, quote)?.subject ?? beforeColon(view, quote) ?? behindMark(view, quote);
  if (subject !== void 0) return resolve2(reading, view, subject, first);
  const said = saidBy(reading, first.index)?.speaker;
  if (said !== void 0) return said;
  return standsAlone2(reading.text, first, quote) ? fromAround(reading, passage, sentences, previous) : void 0;
};
var nearestVerb = (view, quote) => {
  let nearest;
  for (const verb of speechVerbsOf(view)) {
    const { start = 0, end: end2 = 0 } = view.words[verb.from] ?? {};
    const distance = start >= quote.end ? start - quote.end : quote.start - end2;
    if (nearest === void 0 || distance < nearest.distance) nearest = { verb, distance };
  }
  return nearest?.verb;
};
var beforeColon = (view, quote) => /:\s*[“"«„»]?\s*$/u.test(view.text.slice(view.start, quote.start)) ? leadingSubject(view, 0) : void 0;
var behindMark = (view, quote) => {
  const next = view.words.findIndex(({ start }) => start >= quote.end);
  if (next < 0 || view.starts.has(next) || !parting.test(gapBefore(view, next))) return void 0;
  return view.pack.speechVerbs.length > 0 ? leadingSubject(view, next) : firstName(view, next);
};
var parting = /(?:,\s?[”"»“]|[”"»“]\s?[,–-])/u;
var firstName = (view, start) => {
  let from2 = start;
  while (from2 < start + 3 && !isCapital(view, from2) && (from2 === start || !breaksBefore(view, from2))) from2 += 1;
  const to = runEnd(view, from2, partEnd(view, from2));
  if (to === from2 || from2 > start && breaksBefore(view, from2)) return void 0;
  const whole2 = { from: from2, to };
  const role = { from: to, to: partEnd(view, to) };
  const apposed2 = gapBefore(view, to) === ", " && !isCapital(view, to);
  return { phrase: { kind: "person", whole: whole2, name: whole2 }, from: from2, ...apposed2 ? { apposition: role } : {} };
};
var standsAlone2 = (text2, sentence, quote) => !hasLetterOrDigit(text2.slice(sentence.start, quote.start));
var fromAround = (reading, passage, sentences, previous) => {
  const first = sentences[0]?.index ?? 0;
  const behind = reading.sentences[(sentences.at(-1)?.index ?? 0) + 1];
  const before = reading.sentences[first - 1];
  const inPassage = (sentence) => sentence !== void 0 && passage.sentences.includes(sentence);
  if (inPassage(before) && previous !== void 0 && previous.sentence >= (passage.sentences[0]?.index ?? 0) && touches(reading, previous, before))
    return previous.speaker;
  if (inPassage(behind)) {
    const view = viewOf(reading, [behind]);
    const [verb] = speechVerbsOf(view);
    if (verb !== void 0 && isTail(view, verb.to)) return resolve2(reading, view, verb.subject, behind);
  }
  if (before === void 0) return void 0;
  const announced = reading.text.slice(before.start, before.end).endsWith(":");
  if (!announced && !inPassage(before))
    return previous !== void 0 && goesOn4(reading, passage, previous) ? previous.speaker : void 0;
  return saidBy(reading, before.index)?.speaker ?? mentionsOf(reading)[before.index]?.find(({ kind }) => kind !== "body")?.speaker;
};
var touches = (reading, previous, before) => previous.text.end > before.start && previous.text.start < before.end && reading.sentences[before.index] !== void 0;
var goesOn4 = (reading, passage, previous) => {
  const start = passage.sentences[0]?.start ?? 0;
  return !hasLetterOrDigit(reading.text.slice(previous.text.end, start));
};
var resolve2 = (reading, view, subject, sentence) => resolveSubject(reading, view, subject, sentence.index, (index2) => saidBy(reading, index2))?.speaker;

// src/summarize/annotate/structure/quotations.ts
var leastWords2 = 5;
var findQuotations = (reading) => {
  const found = [];
  for (const passage of passagesOf2(reading))
    for (const text2 of passage.quotes) {
      if (countWords(reading.text.slice(text2.start, text2.end)) < leastWords2) continue;
      const sentences = overlapping(passage.sentences, text2);
      const first = sentences[0];
      if (first === void 0 || isTitle2(reading, passage, first, text2)) continue;
      const speaker = speakerOfQuotation(reading, passage, sentences, text2, found.at(-1));
      if (speaker === void 0 && isTerm(reading, first, text2)) continue;
      found.push({ text: text2, sentence: first.index, ...speaker === void 0 ? {} : { speaker } });
    }
  return found;
};
var isTerm = (reading, sentence, quote) => runsOn(reading, sentence, quote) && countWords(reading.text.slice(quote.start, quote.end)) < leastWordsOfNobody;
var leastWordsOfNobody = 8;
var runsOn = ({ text: text2 }, sentence, quote) => wordBeforeMark.test(text2.slice(Math.max(sentence.start, quote.start - widestMark), quote.start));
var widestMark = 8;
var isTitle2 = (reading, passage, sentence, quote) => {
  const { text: text2, pack } = reading;
  const whole2 = text2.slice(quote.start, quote.end);
  if (passage.unmarked || !runsOn(reading, sentence, quote) || !startsUpperCase(whole2) || /[.!?…,;]/u.test(whole2))
    return false;
  const view = viewOf(reading, [sentence]);
  const index2 = view.words.findIndex((word) => word.start >= quote.start);
  return ["speechVerbs", "complementisers"].every(
    (list4) => phrasesOf(pack, list4).matchBefore(view.words, index2) === 0
  );
};
var wordBeforeMark = scriptedPattern('[\\p{L}\\p{N}]\\s*[\u201C"\xAB\u201E\xBB]\\s*$');

// src/summarize/annotate/structure/series.ts
init_language();

// src/summarize/annotate/structure/lists.ts
init_language();

// src/summarize/annotate/structure/announcer.ts
init_language();

// src/summarize/annotate/structure/announcer-plurals.ts
init_language();

// src/summarize/annotate/structure/announcer-phrase.ts
init_language();
var longest9 = 14;
var phraseEnd = (reading, words3, from2, to, named4) => {
  const { pack, text: text2 } = reading;
  const object = pack.verbEndings.length === 0 && hasPredicate(words3, 0, from2, pack);
  if (object && named4 && words3.length - from2 <= longest9 && isOneClause(text2, words3, to, pack)) return words3.length;
  let end2 = Math.min(to, words3.length);
  while (end2 < Math.min(words3.length, from2 + longest9)) {
    if (!joined5(text2, words3, end2, pack)) break;
    const step = stepOver(words3, end2, pack, object);
    if (step === 0) return trimEnd2(words3, to, beforeClause(words3, to, end2, pack), pack);
    end2 += step;
  }
  return trimEnd2(words3, to, end2, pack);
};
var joined5 = (text2, words3, index2, pack) => {
  const gap = gapBefore2(text2, words3, index2, 0);
  return isOpenGap(gap) || gap.trim() === "." && phrasesOf(pack, "abbreviations").has(words3[index2 - 1]?.key ?? "");
};
var beforeClause = (words3, to, end2, pack) => {
  if (phraseAt(pack, "listOpeners", words3, end2) > 0) return end2;
  for (let index2 = end2 - 1; index2 >= to; index2 -= 1) {
    const opens3 = phraseAt(pack, "prepositions", words3, index2) > 0 && phraseAt(pack, "genitives", words3, index2) === 0;
    if (opens3 || verbAt(words3, index2, pack) > 0) return index2;
  }
  return end2;
};
var isOneClause = (text2, words3, to, pack) => {
  for (let index2 = to; index2 < words3.length; index2 += 1) {
    if (!joined5(text2, words3, index2, pack)) return false;
    if (["listOpeners", "pronouns", "danglers"].some((list4) => phraseAt(pack, list4, words3, index2) > 0))
      return false;
  }
  return true;
};
var stepOver = (words3, index2, pack, object) => {
  const stops = ["auxiliaries", "listOpeners", "pronouns"].some(
    (list4) => phraseAt(pack, list4, words3, index2) > 0 && phraseAt(pack, "determiners", words3, index2) === 0
  );
  const dangles = phraseAt(pack, "danglers", words3, index2) > 0 && phraseAt(pack, "determiners", words3, index2) === 0 && phraseAt(pack, "prepositions", words3, index2) === 0;
  if (stops || dangles) return 0;
  const verb = verbAt(words3, index2, pack);
  if (verb === 0) return 1;
  const leans = ["prepositions", "determiners"].some(
    (list4) => phrasesOf(pack, list4).matchBefore(words3, index2) > 0
  );
  return object || leans ? verb : 0;
};
var trimEnd2 = (words3, least, from2, pack) => {
  let end2 = from2;
  for (; ; ) {
    const dangling = Math.max(
      ...["prepositions", "coordinators", "danglers", "determiners", "auxiliaries"].map(
        (list4) => phrasesOf(pack, list4).matchBefore(words3, end2)
      )
    );
    if (dangling === 0 || end2 - dangling < least) return end2;
    end2 -= dangling;
  }
};

// src/summarize/annotate/structure/announcer-plurals.ts
var pluralPhrases = (reading, words3) => {
  const { pack } = reading;
  const phrases = [];
  for (let index2 = 0; index2 < words3.length; index2 += 1) {
    const plural = pluralAt(words3, index2, pack);
    if (plural === void 0) continue;
    const noun = nounBehind2(reading, words3, index2 + plural.length);
    const from2 = index2 + plural.length;
    if (!isOpenGap(gapBefore2(reading.text, words3, from2, 0)) || leads(words3, from2, pack)) continue;
    const to = phraseEnd(reading, words3, index2, noun?.end ?? from2 + 1, noun !== void 0);
    if (to > from2)
      phrases.push({
        from: index2,
        to,
        named: noun !== void 0,
        ...plural.number === void 0 ? {} : { number: plural.number }
      });
  }
  return phrases;
};
var leads = (words3, index2, pack) => ["auxiliaries", "listOpeners", "prepositions"].some((list4) => phraseAt(pack, list4, words3, index2) > 0);
var pluralAt = (words3, index2, pack) => {
  const length2 = phraseAt(pack, "plurals", words3, index2);
  if (length2 > 1) return { length: length2 };
  const key = words3[index2]?.key ?? "";
  const number = /^\d{1,2}$/.test(key) ? Number(key) : pack.numerals[key];
  if (number !== void 0) return number >= 2 && number <= 20 ? { length: 1, number } : void 0;
  return length2 === 0 ? void 0 : { length: length2 };
};
var nounBehind2 = (reading, words3, from2) => {
  for (let index2 = from2; index2 <= from2 + 2; index2 += 1) {
    const length2 = phraseAt(reading.pack, "announcers", words3, index2);
    if (length2 > 0) return { end: index2 + length2 };
    const next = words3[index2 + 1];
    const word = words3[index2];
    if (word === void 0 || next === void 0 || reading.text.slice(word.end, next.start).trim() !== "")
      return void 0;
    if (phraseAt(reading.pack, "prepositions", words3, index2) > 0 || phraseAt(reading.pack, "auxiliaries", words3, index2) > 0)
      return void 0;
  }
  return void 0;
};
var lastPhrases = (reading, words3) => {
  const { pack } = reading;
  const phrases = [];
  for (let index2 = Math.max(0, words3.length - longestClosing); index2 < words3.length; index2 += 1) {
    const opensClause3 = index2 === 0 || !isOpenGap(gapBefore2(reading.text, words3, index2, 0));
    const noun = opensClause3 ? phraseAt(pack, "announcers", words3, index2) : 0;
    const article2 = phraseAt(pack, "determiners", words3, index2);
    const opens3 = noun > 0 ? noun : article2 > 0 ? article2 + 1 : 0;
    if (opens3 === 0) continue;
    const to = phraseEnd(reading, words3, index2, index2 + opens3, noun > 0);
    if (to >= index2 + opens3) phrases.push({ from: index2, to, named: noun > 0 });
  }
  return phrases;
};
var longestClosing = 8;
var reachesEnd = (pack, words3, phrase) => {
  let index2 = phrase.to;
  while (index2 < words3.length) {
    const length2 = Math.max(phraseAt(pack, "listOpeners", words3, index2), phraseAt(pack, "auxiliaries", words3, index2));
    if (length2 === 0) return false;
    index2 += length2;
  }
  return true;
};
var measures = (pack, words3, phrase) => ["units", "lesserUnits"].some((list4) => phraseAt(pack, list4, words3, phrase.from + 1) > 0);

// src/summarize/annotate/structure/announcer.ts
var announcementOf = (reading, sentence, before, count4) => {
  const own = rangeOf(reading, sentence, before);
  const inside = own === void 0 ? void 0 : announcerIn(reading, own, count4);
  if (inside !== void 0) return { ...inside, announcerSentence: sentence };
  const first = reading.sentences[sentence];
  const previous = reading.sentences[sentence - 1];
  const joined6 = own !== void 0 && (own.closes || own.words.length > 6);
  if (!joined6 && previous !== void 0 && previous.section === first?.section) {
    const range = rangeOf(reading, sentence - 1, previous.end);
    const announcer = range === void 0 ? void 0 : announcerIn(reading, range, count4);
    if (announcer !== void 0) return { ...announcer, announcerSentence: sentence - 1 };
    if (range?.closes === true) return { announcerSentence: sentence - 1 };
  }
  return own === void 0 ? void 0 : { announcerSentence: sentence };
};
var announcedBy = (found) => ({
  ...found?.announcer === void 0 ? {} : { announcer: found.announcer },
  ...found?.announcerSentence === void 0 ? {} : { announcerSentence: found.announcerSentence }
});
var rangeOf = (reading, sentence, before) => {
  const words3 = reading.sentences[sentence]?.words.filter((word) => word.end <= before) ?? [];
  const last = words3.at(-1);
  if (last === void 0) return void 0;
  const colon = /^\s*["”’)]*\s*:/.test(reading.text.slice(last.end, last.end + 6));
  return { words: words3, closes: colon || phrasesOf(reading.pack, "listOpeners").matchBefore(words3, words3.length) > 0 };
};
var announcerIn = (reading, range, count4) => {
  const phrases = pluralPhrases(reading, range.words);
  const counted2 = phrases.filter((phrase) => phrase.named && phrase.number === count4);
  const numbered = phrases.filter((phrase) => phrase.named && phrase.number !== void 0);
  const unnamed = phrases.filter((phrase) => phrase.number === count4 && !measures(reading.pack, range.words, phrase));
  const named4 = phrases.filter((phrase) => phrase.named && (range.closes || range.words.length - phrase.to <= nearEnd2));
  const closing3 = (ones) => range.closes ? ones.findLast((phrase) => reachesEnd(reading.pack, range.words, phrase)) : void 0;
  const best = counted2.at(-1) ?? numbered.at(-1) ?? named4.at(-1) ?? closing3(phrases) ?? closing3(lastPhrases(reading, range.words)) ?? unnamed.at(-1);
  const [first, last] = [range.words[best?.from ?? -1], range.words[(best?.to ?? 0) - 1]];
  if (best === void 0 || first === void 0 || last === void 0) return void 0;
  const announcer = { start: first.start, end: last.end };
  return best.number === void 0 ? { announcer } : { announcer, stated: best.number };
};
var nearEnd2 = 6;

// src/summarize/annotate/structure/series-wordings.ts
init_language();
var wordingAt = (pack, words3, index2) => {
  const known7 = wordingsOf(pack);
  const first = words3[index2]?.key;
  if (first === void 0 || !known7.openers.has(first)) return void 0;
  for (let length2 = known7.longest; length2 > 0; length2 -= 1) {
    const phrase = words3.slice(index2, index2 + length2);
    if (phrase.length < length2) continue;
    const wording2 = known7.phrases.get(phrase.map(({ key }) => key).join(" "));
    if (wording2 !== void 0) return { wording: wording2, length: length2 };
  }
  return void 0;
};
var wordingsOf = (pack) => {
  let known7 = ready7.get(pack);
  if (known7 === void 0) ready7.set(pack, known7 = prepare(pack));
  return known7;
};
var ready7 = /* @__PURE__ */ new WeakMap();
var prepare = (pack) => {
  const phrases = /* @__PURE__ */ new Map();
  const add = (list4, wording2) => {
    list4.forEach((phrase, place) => phrases.set(fold(phrase), wording2(place)));
  };
  add(pack.firstSteps, () => ({ number: 1, role: "first", family: "steps" }));
  add(pack.nextSteps, () => ({ role: "next", family: "steps" }));
  add(pack.lastOrdinals, () => ({ role: "last", family: "steps" }));
  pack.ordinals.forEach((list4, index2) => {
    add(list4, (place) => ({ number: index2 + 1, role: "number", family: `ordinal ${place}` }));
  });
  const split3 = [...phrases.keys()].map((phrase) => phrase.split(" "));
  return {
    phrases,
    openers: new Set(split3.map(([first = ""]) => first)),
    longest: Math.max(0, ...split3.map(({ length: length2 }) => length2))
  };
};

// src/summarize/annotate/structure/lists.ts
var findListSeries = (reading) => reading.article.blocks.flatMap((block, index2) => {
  if (block.kind !== "list") return [];
  const own = sentencesOfItems(reading, index2);
  const items = block.items.flatMap((item, place) => itemOf2(reading, own.get(place) ?? [], item.span) ?? []);
  if (items.length < 2) return [];
  const announcement = announcementOfList(reading, index2, items.length);
  if (!block.ordered && index2 > 0 && (announcement === void 0 || isDialogue(reading, items))) return [];
  return [{ kind: "list", ...announcedBy(announcement), items, missing: [] }];
});
var isDialogue = (reading, items) => {
  const asking = items.filter(({ span }) => reading.text.charAt(span.end - 1) === "?").length;
  return asking > 0 && asking < items.length;
};
var sentencesOfItems = ({ sentences }, block) => {
  const own = /* @__PURE__ */ new Map();
  for (const sentence of sentences) {
    if (sentence.block !== block || sentence.item === void 0) continue;
    const known7 = own.get(sentence.item);
    if (known7 === void 0) own.set(sentence.item, [sentence.index]);
    else known7.push(sentence.index);
  }
  return own;
};
var itemOf2 = (reading, sentences, whole2) => {
  const span = trimStops(reading.text, { start: behindOrdinal(reading, whole2), end: whole2.end });
  return sentences.length === 0 || span.end <= span.start ? void 0 : { span, sentences };
};
var behindOrdinal = (reading, { start, end: end2 }) => {
  const words3 = wordsOf(reading.text, start, Math.min(end2, start + 40));
  const found = wordingAt(reading.pack, words3, 0);
  const last = words3[(found?.length ?? 0) - 1];
  if (last === void 0) return start;
  const mark2 = /^\s*[,:]\s*/.exec(reading.text.slice(last.end, end2));
  return mark2 === null ? start : last.end + mark2[0].length;
};
var announcementOfList = (reading, block, count4) => {
  const above = blockAbove(reading, block);
  if (above === void 0) return void 0;
  const { index: index2, kind, span } = above;
  if (kind === "heading") return { announcer: trimStops(reading.text, span) };
  const last = reading.sentences.findLast((sentence) => sentence.block === index2);
  const first = reading.sentences.find((sentence) => sentence.block === block);
  return last === void 0 || first === void 0 ? void 0 : announcementOf(reading, first.index, first.start, count4);
};
var blockAbove = (reading, block) => {
  for (let index2 = block - 1; index2 >= 0; index2 -= 1) {
    const above = reading.article.blocks[index2];
    if (above !== void 0 && above.kind !== "figure") return { ...above, index: index2 };
  }
  return void 0;
};

// src/summarize/annotate/structure/semicolons.ts
init_language();
var findSemicolonSeries = (reading) => reading.sentences.flatMap((sentence) => {
  const firstStop = reading.text.indexOf(";", sentence.start);
  if (firstStop < 0 || firstStop >= sentence.end) return [];
  const opening3 = openingOf(reading, sentence, firstStop);
  if (opening3 === void 0) return [];
  const end2 = enclosedEnd(reading.text, { start: opening3.start, end: sentence.end }, sentence.start);
  const items = partsOf3(reading, opening3.start, end2, sentence.index);
  if (items.length < (opening3.colon ? 2 : 3) || areEntries(reading.text, items)) return [];
  const announcement = announcementOf(reading, sentence.index, opening3.start, items.length);
  if (announcement?.announcer === void 0 && !(opening3.worded && opening3.colon)) return [];
  return [{ kind: "semicolons", ...announcedBy(announcement), items, missing: [] }];
});
var areEntries = (text2, [first, ...others]) => {
  const hasColon = ({ span }) => text2.slice(span.start, span.end).includes(":");
  return first !== void 0 && !hasColon(first) && others.length > 0 && others.every(hasColon);
};
var openingOf = (reading, { start, words: words3 }, firstStop) => {
  const colon = reading.text.indexOf(":", start);
  const before = words3.filter((word) => word.end <= firstStop);
  const openers = phrasesOf(reading.pack, "listOpeners");
  if (colon >= 0 && colon < firstStop) {
    const announcing = before.filter((word) => word.end <= colon);
    if (/^\s*["“«]/.test(reading.text.slice(colon + 1))) return void 0;
    return { start: colon + 1, colon: true, worded: openers.matchBefore(announcing, announcing.length) > 0 };
  }
  for (let index2 = before.length - 1; index2 > 0; index2 -= 1) {
    const length2 = openers.matchBefore(before, index2);
    if (length2 === 0 || phraseAt(reading.pack, "auxiliaries", before, index2 - length2, index2) === length2) continue;
    const word = before[index2];
    if (word !== void 0) return { start: word.start, colon: false, worded: true };
  }
  return void 0;
};
var partsOf3 = (reading, start, end2, sentence) => {
  const items = [];
  for (const part of splitParts(reading.text, start, end2)) {
    const words3 = wordsOf(reading.text, part.start, part.end);
    if (items.length > 0 && phrasesOf(reading.pack, "connectives").matchAt(words3, 0) > 0 && !joins3(reading, words3))
      break;
    const span = trimStops(reading.text, {
      start: joins3(reading, words3) ? words3[1]?.start ?? part.start : part.start,
      end: part.end
    });
    if (span.end > span.start) items.push({ span, sentences: [sentence] });
  }
  return items;
};
var joins3 = (reading, words3) => phrasesOf(reading.pack, "coordinators").has(words3[0]?.key ?? "") && !phrasesOf(reading.pack, "contrasts").has(words3[0]?.key ?? "");
var splitParts = (text2, start, end2) => {
  const parts = [];
  let from2 = start;
  let depth2 = 0;
  for (let place = start; place < end2; place += 1) {
    const character2 = text2.charAt(place);
    if (character2 === "(") depth2 += 1;
    if (character2 === ")") depth2 -= 1;
    if (character2 !== ";" || depth2 > 0) continue;
    parts.push({ start: from2, end: place });
    from2 = place + 1;
  }
  const dots = /(?:…|\.{3})(?=\s+\p{Lu})/u.exec(text2.slice(from2, end2));
  return [...parts, { start: from2, end: dots === null ? end2 : from2 + dots.index }];
};

// src/summarize/annotate/structure/series-ordinals.ts
init_language();

// src/summarize/annotate/structure/series-chains.ts
var furthest = 6;
var chainsOf = (reading, markers) => {
  const used = /* @__PURE__ */ new Set();
  return markers.flatMap((first, index2) => {
    if (first.number !== 1 || used.has(first)) return [];
    const chain = chainFrom(
      reading,
      first,
      markers.slice(index2 + 1).filter((one) => !used.has(one))
    );
    if (!countsOn(chain)) return [];
    chain.markers.forEach((one) => used.add(one));
    return [chain];
  });
};
var chainFrom = (reading, first, later) => {
  const chain = [first];
  const missing = [];
  let last = first;
  let number = 1;
  let rest = later;
  while (last.role !== "last") {
    const near = nearOf(reading, last, first, rest);
    const next = nextOf(first, near, number);
    if (next === void 0) break;
    const reached2 = next.number ?? number + 1;
    for (let skipped = number + 1; skipped < reached2; skipped += 1) missing.push(skipped);
    number = reached2;
    chain.push(next);
    rest = rest.slice(rest.indexOf(next) + 1);
    last = next;
  }
  return { markers: chain, missing };
};
var nearOf = (reading, last, first, rest) => {
  const section = reading.sentences[last.sentence]?.section;
  const near = rest.filter(
    (one) => !one.inner && one.sentence - last.sentence <= furthest && reading.sentences[one.sentence]?.section === section
  );
  const anew = near.findIndex((one) => one.number === 1 && one.family === first.family);
  return anew < 0 ? near : near.slice(0, anew);
};
var nextOf = (first, near, number) => near.find((one) => one.number === number + 1 && one.family === first.family) ?? near.find((one) => one.number === number + 1 && isOrdinal2(one) && isOrdinal2(first)) ?? near.find((one) => one.role === "next" && isOrdinal2(first)) ?? near.find((one) => one.number === number + 2 && one.family === first.family) ?? near.find((one) => one.role === "last" && isOrdinal2(first));
var isOrdinal2 = ({ family }) => family === "steps" || family.startsWith("ordinal");
var countsOn = ({ markers, missing }) => {
  const [first, second, third] = markers;
  if (first === void 0 || second === void 0) return false;
  if (second.number === 2) return true;
  if (missing.length > 0) return third !== void 0 && first.role === "number";
  return third !== void 0 && markers.at(-1)?.role === "last";
};

// src/summarize/annotate/structure/series-markers.ts
init_language();

// src/summarize/annotate/structure/series-enumerators.ts
init_language();
var enumeratorsOf = (text2, sentence) => {
  const whole2 = text2.slice(sentence.start, sentence.end);
  if (!mayEnumerate.test(whole2)) return [];
  const vietnamese2 = /đ[).]\s/.test(text2);
  const markers = [];
  for (const match of whole2.matchAll(enumerator)) {
    const [all, opened, value2 = "", stop] = match;
    const number = numberOf2(value2, vietnamese2);
    if (number === void 0) continue;
    const before = whole2.slice(0, match.index);
    if (stop === "." && !/(?:^|[:;.]\s*)$/.test(before)) continue;
    if (stop === ")" && opened === "" && isOpen(before)) continue;
    markers.push({
      number,
      role: "number",
      family: `${opened ?? ""}${kindOf(value2)}${stop ?? ""}`,
      sentence: sentence.index,
      start: sentence.start + match.index,
      content: sentence.start + match.index + all.length,
      inner: false,
      needsAnnouncer: false
    });
  }
  return markers;
};
var enumerator = /(?<![\p{L}\p{N}.,/(])(\(?)(\d{1,2}|[ivx]{1,4}|[a-hđ])([).])\s+(?=[\p{L}\p{N}“"])/gu;
var romans = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"];
var kindOf = (value2) => /\d/.test(value2) ? "1" : romans.includes(value2) ? "i" : "a";
var numberOf2 = (value2, vietnamese2) => {
  if (/\d/.test(value2)) return Number(value2);
  const place = kindOf(value2) === "i" ? romans.indexOf(value2) : (vietnamese2 ? "abcd\u0111egh" : "abcdefgh").indexOf(value2);
  return place < 0 ? void 0 : place + 1;
};
var isOpen = (before) => before.lastIndexOf("(") > before.lastIndexOf(")");
var mayEnumerate = scriptedPattern("[\\p{L}\\d][).]\\s");

// src/summarize/annotate/structure/series-markers.ts
var markersOf = (reading) => reading.sentences.flatMap(
  (sentence) => [...enumeratorsOf(reading.text, sentence), ...ordinalsOf2(reading.text, sentence, reading.pack)].sort(
    (one, other) => one.start - other.start
  )
);
var ordinalsOf2 = (text2, sentence, pack) => {
  const markers = [];
  for (let index2 = 0; index2 < sentence.words.length; index2 += 1) {
    const found = wordingAt(pack, sentence.words, index2);
    if (found === void 0) continue;
    const place = { text: text2, sentence, pack, index: index2, ...found };
    const opening3 = openingOf2(place);
    const content = contentOf2(place) ?? wholeClause(place, opening3);
    if (content === void 0 || opening3 === void 0 || isWeekday(place)) continue;
    if (content.by === "clause" && opening3.kind !== "start") continue;
    if (opening3.kind === "inner" && (found.wording.number !== 1 || content.by !== "mark")) continue;
    if (found.wording.role !== "number" && !mayBeStep(place, opening3.kind, content.by)) continue;
    markers.push({
      ...found.wording,
      sentence: sentence.index,
      start: opening3.start,
      content: content.start,
      inner: opening3.kind === "inner",
      needsAnnouncer: content.by !== "mark" && opensWithArticle(place)
    });
    index2 += found.length - 1;
  }
  return markers;
};
var contentOf2 = (place) => {
  const { text: text2, sentence, pack, index: index2, length: length2 } = place;
  const { words: words3, end: end2 } = sentence;
  const last = words3[index2 + length2 - 1];
  if (last === void 0 || words3[index2 + length2] === void 0) return void 0;
  if (/^\s*[,:–—、，：]|^\s+-\s/.test(gapAfter(text2, words3, index2 + length2 - 1, end2)))
    return { start: skipMarks(text2, last.end), by: "mark" };
  if (isNumeral(place)) return void 0;
  if (phrasesOf(pack, "ordinalLinks").has(last.key)) return { start: skipMarks(text2, last.end), by: "link" };
  const link = phraseAt(pack, "ordinalLinks", words3, index2 + length2);
  const linked = words3[index2 + length2 + link - 1];
  if (link > 0 && linked !== void 0) return { start: skipMarks(text2, linked.end), by: "link" };
  const opens3 = pack.verbs.length === 0 || ["pronouns", "determiners"].some((list4) => phraseAt(pack, list4, words3, index2 + length2) > 0);
  return opens3 ? { start: skipMarks(text2, last.end), by: "clause" } : void 0;
};
var wholeClause = ({ sentence, index: index2, wording: wording2 }, opening3) => {
  const before = sentence.words[index2];
  const named4 = opening3?.kind === "start" && before !== void 0 && opening3.start < before.start;
  return named4 && (wording2.number ?? 0) >= 2 ? { start: opening3.start, by: "clause" } : void 0;
};
var isNumeral = ({ sentence, pack, index: index2, length: length2 }) => length2 === 1 && pack.numerals[sentence.words[index2]?.key ?? ""] !== void 0;
var opensWithArticle = ({ sentence, pack, index: index2, length: length2 }) => length2 > 1 && pack.numerals[sentence.words[index2]?.key ?? ""] === void 0 && phraseAt(pack, "determiners", sentence.words, index2, index2 + 1) > 0;
var skipMarks = (text2, from2) => from2 + (/^[\s,:;–—、，：；-]*/.exec(text2.slice(from2, from2 + 8))?.[0].length ?? 0);
var openingOf2 = (place) => {
  const { sentence, pack, index: index2, wording: wording2 } = place;
  const { words: words3 } = sentence;
  const direct = openingAt(place, index2);
  if (direct !== void 0) return direct;
  const coordinator = phraseBefore(pack, "coordinators", words3, index2);
  const word = words3[index2 - coordinator];
  if (coordinator > 0 && word !== void 0) {
    const opening3 = openingAt(place, index2 - coordinator);
    if (opening3 !== void 0) return opening3;
    if ((wording2.number ?? 2) >= 2) return { kind: "clause", start: word.start };
  }
  const noun = phraseBefore(pack, "announcers", words3, index2);
  if (noun > 0 && openingAt(place, index2 - noun) !== void 0) return openingAt(place, index2 - noun);
  if (phraseBefore(pack, "ordinalStops", words3, index2) > 0) return void 0;
  return { kind: "inner", start: words3[index2]?.start ?? sentence.start };
};
var openingAt = ({ text: text2, sentence }, index2) => {
  const word = sentence.words[index2];
  if (word === void 0) return void 0;
  if (index2 === 0) return { kind: "start", start: word.start };
  const gap = gapBefore2(text2, sentence.words, index2, sentence.start);
  return /[,:;.!?…–—(“"、，：；。！？（「]|\s-\s/.test(gap) ? { kind: /[:;.!?…：；。！？]/.test(gap) ? "start" : "clause", start: word.start } : void 0;
};
var mayBeStep = ({ wording: wording2 }, opening3, by) => wording2.role === "last" ? opening3 !== "inner" && by !== "clause" : opening3 === "start" && by === "mark";
var isWeekday = (place) => {
  const { text: text2, sentence, pack, index: index2, length: length2 } = place;
  const { words: words3 } = sentence;
  const [first, last] = [words3[index2], words3[index2 + length2 - 1]];
  if (first === void 0 || last === void 0 || pack.weekdays.length === 0) return false;
  const phrase = words3.slice(index2, index2 + length2).map(({ key }) => key);
  if (!phrasesOf(pack, "weekdays").has(phrase.join(" "))) return false;
  if (dateBehind.test(text2.slice(last.end, sentence.end)) && !isOpenedByPreposition(place)) return true;
  return last !== first && startsUpperCase(text2.slice(last.start, last.end));
};
var isOpenedByPreposition = ({ sentence, pack, index: index2, length: length2 }) => phraseAt(pack, "prepositions", sentence.words, index2 + length2) > 0;
var dateBehind = scriptedPattern("^\\W*(?:\\p{L}+\\s)?\\d{1,2}[/-]\\d");

// src/summarize/annotate/structure/series-ordinals.ts
var findOrdinalSeries = (reading) => chainsOf(reading, markersOf(reading)).flatMap((whole2) => {
  const [first] = whole2.markers;
  if (first === void 0) return [];
  const announcement = announcementOf(reading, first.sentence, first.start, whole2.markers.length);
  if (first.needsAnnouncer && announcement?.announcer === void 0) return [];
  const chain = asStated(whole2, announcement?.stated);
  const items = itemsOf3(reading, chain);
  return [{ kind: "ordinals", ...announcedBy(announcement), items, missing: chain.missing }];
});
var asStated = (chain, stated) => {
  const step = chain.markers[stated ?? -1]?.role;
  return step === "next" || step === "last" ? { ...chain, markers: chain.markers.slice(0, stated) } : chain;
};
var itemsOf3 = (reading, { markers }) => {
  const items = [];
  markers.forEach((marker2, index2) => {
    const next = markers[index2 + 1];
    const end2 = next === void 0 ? lastEnd(reading, marker2, items) : endBefore(reading, marker2, next);
    const enclosed = enclosedEnd(reading.text, { start: marker2.content, end: end2 }, passageStart(reading, marker2));
    items.push(itemOf3(reading, { start: marker2.content, end: enclosed }));
  });
  return items;
};
var passageStart = (reading, marker2) => reading.article.blocks[reading.sentences[marker2.sentence]?.block ?? -1]?.span.start ?? marker2.start;
var endBefore = (reading, marker2, next) => {
  const own = reading.sentences[marker2.sentence];
  const end2 = passageEnd(reading, own);
  if (next.start >= end2) return Math.min(next.start, withList(reading, own, end2));
  return next.sentence === marker2.sentence ? withoutCoordinator(reading, marker2.content, next.start) : next.start;
};
var lastEnd = (reading, marker2, before) => {
  const own = reading.sentences[marker2.sentence];
  const end2 = passageEnd(reading, own);
  const previous = before.at(-1)?.sentences ?? [];
  const previousOwn = reading.sentences[previous[0] ?? -1];
  if (own === void 0) return end2;
  if (previousOwn === void 0 || !samePassage(previousOwn, own)) return withList(reading, own, end2);
  if (previous.at(-1) === marker2.sentence) return own.end;
  const longest10 = Math.max(...before.map(({ sentences }) => sentences.length));
  return Math.min(end2, reading.sentences[marker2.sentence + longest10 - 1]?.end ?? end2);
};
var passageEnd = (reading, own) => {
  let end2 = own?.end ?? 0;
  for (let index2 = (own?.index ?? 0) + 1; ; index2 += 1) {
    const sentence = reading.sentences[index2];
    if (sentence === void 0 || own === void 0 || !samePassage(sentence, own)) return end2;
    end2 = sentence.end;
  }
};
var samePassage = (one, other) => one.block === other.block && one.item === other.item;
var withList = (reading, own, end2) => {
  const below = reading.article.blocks[(own?.block ?? -2) + 1];
  return below?.kind === "list" && reading.text.charAt(end2 - 1) === ":" ? below.span.end : end2;
};
var withoutCoordinator = (reading, start, end2) => {
  const words3 = wordsOf(reading.text, start, end2);
  const length2 = phrasesOf(reading.pack, "coordinators").matchBefore(words3, words3.length);
  return length2 === 0 ? end2 : words3[words3.length - length2]?.start ?? end2;
};
var itemOf3 = (reading, whole2) => {
  const span = trimStops(reading.text, whole2);
  const sentences = reading.sentences.filter(({ start, end: end2 }) => start < span.end && end2 > span.start);
  return { span, sentences: sentences.map(({ index: index2 }) => index2) };
};

// src/summarize/annotate/structure/series.ts
var findSeries = (reading) => {
  const found = [...findOrdinalSeries(reading), ...findListSeries(reading), ...findSemicolonSeries(reading)].filter(
    ({ items }) => items.every(({ span }) => hasLetterOrDigit(reading.text.slice(span.start, span.end)))
  );
  const kept = [];
  for (const series of found.sort((one, other) => weightOf(other) - weightOf(one))) {
    const { start, end: end2 } = extentOf(series);
    const inside = kept.some((outer) => extentOf(outer).start < end2 && extentOf(outer).end > start);
    if (!inside) kept.push(series);
  }
  return kept.sort((one, other) => extentOf(one).start - extentOf(other).start);
};
var extentOf = ({ items }) => ({ start: items[0]?.span.start ?? 0, end: items.at(-1)?.span.end ?? 0 });
var weightOf = (series) => {
  const { start, end: end2 } = extentOf(series);
  return (end2 - start) * (series.kind === "semicolons" ? 0.6 : 1);
};

// src/summarize/value/term-vectors.ts
init_language();
var termsOf = (sentences, pack) => {
  const stop = phrasesOf(pack, "stopwords");
  const counted2 = sentences.map((words3) => countsOf(words3.filter(({ key }) => !stop.has(key))));
  const holding = /* @__PURE__ */ new Map();
  for (const counts of counted2) for (const term of counts.keys()) holding.set(term, (holding.get(term) ?? 0) + 1);
  const rarity = (term) => Math.log((1 + sentences.length) / (1 + (holding.get(term) ?? 0))) + 1;
  for (const counts of counted2) {
    let squares = 0;
    for (const [term, count4] of counts) squares += (count4 * rarity(term)) ** 2;
    const length2 = Math.sqrt(squares);
    for (const [term, count4] of counts) counts.set(term, count4 * rarity(term) / length2);
  }
  return { vectors: counted2, sentences: holding, rarity };
};
var countsOf = (words3) => {
  const counts = /* @__PURE__ */ new Map();
  for (const { key } of words3) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};
var cosine = (one, other) => {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  let product = 0;
  for (const [term, weight] of small) product += weight * (large.get(term) ?? 0);
  return product;
};

// src/summarize/value/collection.ts
var collectionOf = (documents, text2, pack) => {
  const sentences = [];
  documents.forEach((own, document) => {
    own.sentences.forEach(({ start, end: end2, words: words3 }, depth2) => {
      sentences.push({ start, end: end2, words: words3, place: sentences.length, document, depth: depth2 });
    });
  });
  const terms = termsOf(
    sentences.map(({ words: words3 }) => words3),
    pack
  );
  return { sentences, documents, terms, text: text2, pack };
};

// src/summarize/value/features/centrality.ts
var centrality = ({ sentences, terms }) => {
  const sum = /* @__PURE__ */ new Map();
  for (const vector of terms.vectors) for (const [term, weight] of vector) sum.set(term, (sum.get(term) ?? 0) + weight);
  const degrees = sentences.map(({ place }) => {
    const vector = terms.vectors[place] ?? /* @__PURE__ */ new Map();
    return vector.size === 0 ? 0 : cosine(vector, sum) - 1;
  });
  const highest = degrees.reduce((one, other) => Math.max(one, other), 1e-9);
  return ({ place }) => (degrees[place] ?? 0) / highest;
};
var likenessToOpening = ({ sentences, terms }) => {
  const openings2 = new Map(sentences.filter(({ depth: depth2 }) => depth2 === 0).map((one) => [one.document, one.place]));
  return ({ place, document, depth: depth2 }) => {
    const vector = terms.vectors[place];
    const opening3 = terms.vectors[openings2.get(document) ?? -1];
    return depth2 === 0 || vector === void 0 || opening3 === void 0 ? 0 : cosine(vector, opening3);
  };
};

// src/summarize/value/features/length.ts
var length = () => ({ words: words3 }) => Math.log(1 + words3.length);
var fullLength = 15;
var fullness = () => ({ words: words3 }) => Math.min(fullLength, words3.length) / fullLength;
var commas = ({ text: text2 }) => ({ start, end: end2 }) => text2.slice(start, end2).split(",").length - 1;

// src/summarize/value/features/position.ts
var earliness = () => ({ depth: depth2 }) => 1 / Math.sqrt(1 + depth2);
var depth = ({ documents }) => (sentence) => sentence.depth / (documents[sentence.document]?.sentences.length ?? 1);

// src/summarize/value/features/repetition.ts
var repetition = ({ terms }) => ({ place }) => {
  const vector = terms.vectors[place];
  if (vector === void 0 || vector.size === 0) return 0;
  let sum = 0;
  for (const term of vector.keys()) sum += Math.log(terms.sentences.get(term) ?? 1);
  return sum / vector.size;
};

// src/summarize/value/features/title.ts
var titleCoverage = ({ documents, terms }) => {
  const titles = documents.map(({ title }) => {
    const held = new Set(title.map(({ key }) => key).filter((key) => terms.sentences.has(key)));
    return [...held].map((term) => ({ term, rarity: terms.rarity(term) }));
  });
  return ({ place, document }) => {
    const vector = terms.vectors[place];
    let whole2 = 0;
    let held = 0;
    for (const { term, rarity } of titles[document] ?? []) {
      whole2 += rarity;
      if (vector?.has(term) === true) held += rarity;
    }
    return whole2 === 0 ? 0 : held / whole2;
  };
};
var mostTitleWords = 31;
var titleOrder = ({ documents }) => {
  const titles = documents.map(({ title }) => {
    const words3 = title.slice(0, mostTitleWords);
    const bits = /* @__PURE__ */ new Map();
    words3.forEach(({ key }, place) => bits.set(key, (bits.get(key) ?? 0) | 1 << place));
    return { bits, size: words3.length };
  });
  return ({ words: words3, document }) => {
    const title = titles[document];
    if (title === void 0 || title.size === 0) return 0;
    let unsaid = -1;
    for (const { key } of words3) {
      const bit = title.bits.get(key);
      if (bit === void 0) continue;
      const found = unsaid & bit;
      unsaid = unsaid + found | unsaid - found | 0;
    }
    let said = 0;
    for (let place = 0; place < title.size; place += 1) if ((unsaid & 1 << place) === 0) said += 1;
    return said / title.size;
  };
};

// src/summarize/value/features/wording.ts
init_language();
var telling = (pattern) => ({ text: text2 }) => ({ start, end: end2 }) => pattern.test(text2.slice(start, end2)) ? 1 : 0;
var date = telling(/\d\/\d/);
var quotation = telling(/[“”"«»]/);
var connective = ({ pack }) => ({ words: words3 }) => phraseAt(pack, "connectives", words3, 0) > 0 ? 1 : 0;
var pronoun = ({ pack }) => ({ words: words3 }) => phraseAt(pack, "pronouns", words3, 0) > 0 ? 1 : 0;

// src/summarize/value/features/index.ts
var features = {
  titleCoverage,
  titleOrder,
  earliness,
  depth,
  length,
  fullness,
  commas,
  centrality,
  likenessToOpening,
  repetition,
  date,
  quotation,
  connective,
  pronoun
};

// src/summarize/value/weights.ts
var documentWeights = {
  titleCoverage: 1.55,
  titleOrder: 1.36,
  earliness: 0.95,
  depth: -0.165,
  length: 0.18,
  fullness: 1.77,
  commas: -0.067,
  centrality: 1.37,
  repetition: 0.63,
  date: -0.31,
  quotation: -0.1,
  connective: -0.07,
  pronoun: -0.14
};

// src/summarize/value/sentence-scores.ts
var sentenceScores = ({ sentences, text: text2, pack }, title) => weigh(collectionOf([{ title, sentences }], text2, pack), documentWeights);
var weigh = (collection, weights) => {
  const scores = collection.sentences.map(() => 0);
  for (const [name, feature] of Object.entries(features)) {
    const weight = weights[name];
    if (weight === void 0) continue;
    const value2 = feature(collection);
    for (const sentence of collection.sentences)
      scores[sentence.place] = (scores[sentence.place] ?? 0) + weight * value2(sentence);
  }
  return scores;
};

// src/summarize/annotate/annotation.ts
var annotationOf = (reading, title) => {
  const dates = findDates(reading);
  return {
    reading,
    scores: sentenceScores(reading, title === void 0 ? [] : wordsOf(title)),
    attributions: reading.sentences.map((sentence) => attributionOf(reading, sentence.index)),
    series: findSeries(reading),
    phraseLists: findPhraseLists(reading),
    figures: findFigures(reading),
    quotations: findQuotations(reading),
    dates,
    numberSeries: findNumberSeries(reading, dates),
    keyPhrases: keyPhrases(reading)
  };
};

// src/summarize/annotate/reading.ts
init_language();

// src/summarize/annotate/personal.ts
init_language();
var isPersonal2 = (text2, pack) => {
  const words3 = wordsOf(text2.replace(/[“"«„][^“”"«»„]*[”"»“]/gu, " "));
  return words3.some((_, index2) => phraseAt(pack, "firstPersons", words3, index2) > 0);
};

// src/summarize/annotate/reading.ts
var readingOf = (article2, pack) => {
  const sentences = [];
  const known7 = new Set(captionsIn(article2));
  const sections = article2.sections.length > 0 ? article2.sections : sectionsOf2(article2);
  const sectionAt = placeIn(sections.map(({ span }) => span));
  const turnAt = placeIn(article2.turns.map(({ span }) => span));
  const visible = withoutFurniture(article2);
  article2.blocks.forEach((block, index2) => {
    const spans = sentenceSpans(block).flatMap(
      ({ span, ...rest }) => visible(span).map((part) => ({ ...rest, span: part }))
    );
    const keys = spans.map(({ span }) => keyOf6(wordsOf(article2.text, span.start, span.end)));
    const whole2 = block.kind === "list" && keys.some((key) => !known7.has(key));
    for (const [place, { span, item }] of spans.entries()) {
      const words3 = wordsOf(article2.text, span.start, span.end);
      const key = keys[place] ?? "";
      if (words3.length === 0 || known7.has(key) && !whole2) continue;
      known7.add(key);
      const turn = turnAt(span.start);
      sentences.push({
        ...span,
        index: sentences.length,
        block: index2,
        section: Math.max(0, sectionAt(span.start)),
        words: words3,
        ...item === void 0 ? {} : { item },
        ...turn < 0 ? {} : { turn }
      });
    }
  });
  const ofOneself = sentences.filter(({ start, end: end2 }) => isPersonal2(article2.text.slice(start, end2), pack)).length;
  return { article: article2, pack, text: article2.text, sentences, sections, personal: ofOneself * 2 > sentences.length };
};
var sectionsOf2 = ({ blocks, text: text2, title }) => {
  const starts = blocks.flatMap(
    (block) => block.kind === "heading" && block.span.start !== title?.start ? [{ level: block.level, heading: block.span }] : []
  );
  const ends = [...starts.slice(1).map(({ heading }) => heading.start), text2.length];
  const lead = { level: 0, span: { start: 0, end: starts[0]?.heading.start ?? text2.length } };
  return [
    lead,
    ...starts.map((section, index2) => ({
      ...section,
      span: { start: section.heading.start, end: ends[index2] ?? text2.length }
    }))
  ];
};
var placeIn = (spans) => (offset) => {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = low + high >> 1;
    if ((spans[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return (spans[low]?.start ?? Infinity) <= offset ? low : -1;
};
var withoutFurniture = ({ furniture, text: text2 }) => {
  const at = placeIn(furniture.map(({ span }) => span));
  return (span) => {
    const [opening3, closing3] = [furniture[at(span.start)]?.span, furniture[at(span.end - 1)]?.span];
    const behind = opening3?.end ?? span.start;
    const end2 = closing3 === void 0 || closing3.start < behind ? span.end : closing3.start;
    if (behind >= end2) return [];
    const marks = opening3 === void 0 ? 0 : /^[\s–—:-]*/.exec(text2.slice(behind, end2))?.[0].length ?? 0;
    return behind + marks >= end2 ? [] : [{ start: behind + marks, end: end2 }];
  };
};
var captionsIn = ({ text: text2, blocks }) => blocks.flatMap(
  (block) => block.kind === "figure" && block.caption !== void 0 ? [keyOf6(wordsOf(text2, block.caption.start, block.caption.end))] : []
);
var keyOf6 = (words3) => words3.map((word) => word.key).join(" ");
var sentenceSpans = (block) => {
  if (block.kind === "paragraph" || block.kind === "quote") return block.sentences.map((span) => ({ span }));
  if (block.kind === "list") return block.items.flatMap((one, item) => one.sentences.map((span) => ({ span, item })));
  return [];
};

// src/summarize/value/unit-features.ts
init_language();

// src/check/sentence/words.ts
init_language();
var tokensIn = (article2, start, end2) => wordsOf(article2, start, end2);
var isNumber4 = ({ key }) => /^\d/.test(key);
var isCapital2 = (text2, { start }) => {
  const first = text2.charAt(start);
  return first !== first.toLowerCase();
};

// src/check/sentence/cuts.ts
var cutsOf = (article2, sentence, spans) => {
  const words3 = tokensIn(article2, sentence.start, sentence.end);
  const kept = words3.map(() => false);
  for (const span of spans)
    for (let index2 = firstAt(words3, span.start); (words3[index2]?.end ?? Infinity) <= span.end; index2 += 1)
      kept[index2] = true;
  const cuts = [];
  for (let from2 = 0; from2 < words3.length; ) {
    let to = from2;
    while (kept[to] === false) to += 1;
    const [before, behind] = [words3[from2 - 1], words3[to]];
    if (to > from2)
      cuts.push({
        place: before === void 0 ? "before" : behind === void 0 ? "behind" : "inside",
        words: words3.slice(from2, to),
        ...before === void 0 ? {} : { before },
        ...behind === void 0 ? {} : { behind }
      });
    from2 = to + 1;
  }
  return cuts;
};
var firstAt = (words3, offset) => {
  const index2 = words3.findIndex(({ start }) => start >= offset);
  return index2 < 0 ? words3.length : index2;
};

// src/check/catalogue/entry.ts
var entries = (group) => group;

// src/check/catalogue/cuts.ts
var cutCodes = entries({
  "cut-unlicensed": {
    severity: "error",
    finds: "A sentence is cut where no clause or phrase begins or ends.",
    example: '"The province will open four" of "The province will open four stations".',
    mend: "Show the whole sentence, or cut at a mark."
  },
  "cut-unsure": {
    severity: "warning",
    finds: "A point is neither a whole sentence nor one with a sure edit: a connective at the head, a dateline, who says it, what stands in brackets or between dashes, or what a semicolon parts.",
    example: '"The rule holds for every household" of "The rule holds for every household in the province".',
    mend: "Show the whole sentence."
  },
  "negation-cut": {
    severity: "error",
    finds: "A negation or a condition is cut from what it turns.",
    example: '"The gates will close" of "The gates will close unless it rains".',
    mend: "Keep it, or show the whole sentence."
  },
  "qualifier-cut": {
    severity: "error",
    finds: "A number is cut from its qualifier or its unit.",
    example: '"80 countries" of "nearly 80 countries".',
    mend: "Keep what stands beside the number."
  },
  "attribution-cut": {
    severity: "error",
    finds: "Who says it is cut off, or a quotation shown without its marks, and no speaker is printed.",
    example: '"Prices rose" of "Ann Lee said that prices rose".',
    mend: "Keep who says it, or print them as the speaker."
  },
  "marks-unpaired": {
    severity: "error",
    finds: "A bracket or a quotation mark stands without its partner.",
    example: '"the \u201Cthird plan" of "the \u201Cthird plan\u201D of May".',
    mend: "Keep both marks, or neither."
  },
  "hedge-cut": {
    severity: "error",
    finds: "What makes it less than sure is cut off: a forecast, a plan, a possibility, an allegation.",
    example: '"The bridge opens in May" of "If all goes to plan, the bridge opens in May"; "D\u1EF1 ki\u1EBFn, \u2026" cut off.',
    mend: "Keep it, or show the whole sentence."
  },
  "time-cut": {
    severity: "error",
    finds: "The year or the time that it was true of is cut off.",
    example: '"Output fell by 12%" of "In 2019, output fell by 12%".',
    mend: "Keep the time, or show the whole sentence."
  },
  "former-cut": {
    severity: "error",
    finds: "A word that says that somebody no longer is, or not fully is, what they are called is cut off.",
    example: '"minister Ann Lee" of "former minister Ann Lee".',
    mend: "Keep the word."
  },
  "scope-cut": {
    severity: "error",
    finds: "A word that says of how many, or of which alone it is true is cut off.",
    example: '"residents support the plan" of "Most residents support the plan".',
    mend: "Keep the word."
  },
  "connection-halved": {
    severity: "error",
    finds: 'One half of a connection is shown without the other: "not X but Y", "although X, Y", "X, but Y".',
    example: '"The road opened on Monday" of "The road opened on Monday, but two lanes stay shut".',
    mend: "Show both halves, or neither."
  },
  "series-cut": {
    severity: "error",
    finds: "A series of values or names is cut as if it were complete.",
    example: '"900 in 2027" of "900 in 2027, 1,700 in 2028 and 2,500 in 2029".',
    mend: "Show the whole series."
  }
});

// src/check/catalogue/evidence.ts
var evidenceCodes = entries({
  "no-source": {
    severity: "error",
    finds: "The briefing names no source.",
    example: "`sources: []`",
    mend: "Name the article that it was made of."
  },
  "text-changed": {
    severity: "error",
    finds: "The text of the source is not the one that the briefing was made of, so that no place in it can be trusted.",
    example: "A paragraph was put into the article after the briefing was made.",
    mend: "Find the evidence again by its words, or make the briefing anew."
  },
  "unknown-source": {
    severity: "error",
    finds: "Evidence names a source that was not given.",
    example: "`evidence: [{ source: other, \u2026 }]` where only `article` is given.",
    mend: "Take it out, or name the source that the words stand in."
  },
  "evidence-range": {
    severity: "error",
    finds: "Evidence is no part of the article.",
    example: "A span that ends behind the last character.",
    mend: "Point to the words of the article."
  },
  "word-parted": {
    severity: "error",
    finds: "A word, a number or a compound is cut inside.",
    example: '"14 \u0111\u1ED3ng" as money, of "14 \u0111\u1ED3ng ch\xED": the unit is half of another word.',
    mend: "Take the whole word, or leave it out."
  },
  "evidence-quote": {
    severity: "error",
    finds: "The words that evidence brings along do not stand where it points.",
    example: '`quote: "four stations"` at a place that says "five stations".',
    mend: "Point to the place that holds the words."
  },
  "evidence-missing": {
    severity: "error",
    finds: "A line that no person wrote has no evidence.",
    example: "A point with `origin: extract` and `evidence: []`.",
    mend: "Say where it stands, or that it is yours: `origin: author`."
  },
  "words-not-kept": {
    severity: "error",
    finds: "A line says a word, a number or a sign that its evidence does not say at that place.",
    example: '"the first station has opened" of "the first station was tested".',
    mend: "Word it as the article does."
  },
  "words-missing": {
    severity: "error",
    finds: "A line leaves out words that its evidence holds.",
    example: '"The station was" with the evidence "The station was tested".',
    mend: "Say all of the evidence, or point to less."
  },
  "too-many-spans": {
    severity: "error",
    finds: "A line is joined of more than three parts of a sentence.",
    example: "Four parts of one sentence with gaps between them.",
    mend: "Show the whole sentence."
  },
  "spans-order": {
    severity: "error",
    finds: "The parts of a line stand in another order than in the article.",
    example: '"next month the province will open" of "the province will open \u2026 next month".',
    mend: "Keep the order of the article."
  },
  "several-sentences": {
    severity: "error",
    finds: "A line joins parts of several sentences. Whole sentences in a row may stand together, and so may an item and what announces its list.",
    example: '"The council voted, it would dry out" of two sentences pages apart.',
    mend: "Make a point of each sentence."
  },
  "caption-elsewhere": {
    severity: "error",
    finds: "A caption is not the caption of a picture.",
    example: "A sentence of the running text among the captions.",
    mend: "Take it out of the captions."
  },
  "caption-as-line": {
    severity: "error",
    finds: "The caption of a picture is shown as a point, a heading or a quotation.",
    example: '"Farmers test the water at the river mouth" as a point.',
    mend: "Leave it in the captions of the topic nearest to its picture."
  },
  "furniture-as-line": {
    severity: "error",
    finds: "What a document carries beside its message is shown as a line: letterhead, salutation, contact, signature, legal basis.",
    example: '"For more information, call the press office" as a point.',
    mend: "Take it out."
  },
  "author-point": {
    severity: "info",
    finds: "A person wrote the line; nothing vouches for it.",
    example: "A point with `origin: author`.",
    mend: "Nothing: it is told so that a reader knows."
  },
  "author-heading": {
    severity: "info",
    finds: "A person worded the heading; nothing vouches for it.",
    example: "A topic with `headingOrigin: author`.",
    mend: "Nothing: it is told so that a reader knows."
  }
});

// src/check/catalogue/form.ts
var formCodes = entries({
  label: {
    severity: "warning",
    finds: "The small line above a heading is no label of the language.",
    example: '`label: "Hot news"`.',
    mend: "Take a label of the language pack, or lock the topic."
  },
  lead: {
    severity: "error",
    finds: "A lead neither begins its text nor has evidence of its own.",
    example: '`lead: "Four stations"` for "The province will open four stations".',
    mend: "Take the beginning of the text."
  },
  core: {
    severity: "error",
    finds: "What is set in ink does not stand in the text, in order and in whole words.",
    example: '`core: ["four stations"]` for "The province will open five stations".',
    mend: "Take words of the text, in its order."
  },
  "id-twice": {
    severity: "error",
    finds: "An id is given twice.",
    example: "Two points with `id: p1`.",
    mend: "Give each its own id."
  }
});

// src/check/catalogue/numbers.ts
var numberCodes = entries({
  "figure-number": {
    severity: "error",
    finds: "The number of a figure is not the one that its words say.",
    example: '`value: "38 million"` with `number: 38`.',
    mend: "Give the number that the words say."
  },
  "figure-value": {
    severity: "error",
    finds: "The value of a figure lacks its qualifier or its unit.",
    example: '`qualifier: "nearly"` with the value "80".',
    mend: "Make them part of the value."
  },
  "figure-role": {
    severity: "error",
    finds: "A target, a limit, a condition or a value compared with is made big as if it were what was measured, or the reverse.",
    example: '"4.5% / lower than the target" of "4.1%, lower than the target of 4.5%".',
    mend: "Show the value that was measured, or say beside the number what it is."
  },
  "figure-bare": {
    severity: "error",
    finds: "A number is made big without the direction or the time that the article gives it.",
    example: '"12%" over "output" of "In 2019, output fell by 12%".',
    mend: "Take direction and time into the words beside the number."
  },
  "figure-name": {
    severity: "error",
    finds: "A number that names or dates something is made big as a count.",
    example: '"Article 12" as the figure 12.',
    mend: "Leave it out."
  },
  "figure-range": {
    severity: "error",
    finds: "One end of a range is made big.",
    example: '"5 days" of "3 to 5 days".',
    mend: "Show the whole range."
  },
  chart: {
    severity: "error",
    finds: "A chart shows a label, a value, a name or a unit that its evidence does not hold, or a value without what makes it less than sure.",
    example: '"1,250" as a bar of "about 1,250".',
    mend: "Show what the article gives, or a table."
  },
  "chart-incomplete": {
    severity: "error",
    finds: "A chart leaves out a value or a year of its series.",
    example: "Bars for 2019, 2020 and 2022 where the sentence gives 2021 too.",
    mend: "Show every value of the series, or a table."
  },
  table: {
    severity: "error",
    finds: "A row is of another length than the others, or a cell is cut from what turns it.",
    example: '"38 million" as a cell of "about 38 million".',
    mend: "Show the rows and cells as the article gives them."
  },
  when: {
    severity: "error",
    finds: "The time of a point is not the one that its sentence gives.",
    example: '`when: "15 May"` with a sentence that says "15 June".',
    mend: "Give the time as its sentence words it."
  }
});

// src/check/catalogue/reference.ts
var referenceCodes = entries({
  "reference-dangling": {
    severity: "error",
    finds: 'A line points back ("he", "this plan", "con s\u1ED1 n\xE0y") and stands first on its slide.',
    example: 'A slide that opens with "It depends on regular flooding".',
    mend: "Show the sentence before it on the same slide, or leave it out."
  },
  "reference-wrong": {
    severity: "error",
    finds: "A line points back, and what stands before it on the slide is not what stands before it in the article.",
    example: '"It depends on regular flooding" below a sentence about the harbour, where the article speaks of the marsh.',
    mend: "Show the sentence before it on the same slide, or leave it out."
  },
  "connection-wrong": {
    severity: "error",
    finds: "A connective joins a line to another one than in the article.",
    example: '"However, the grant is not secure" below a sentence that it does not limit.',
    mend: "Show the sentence before it, or cut the connective."
  },
  "connection-dangling": {
    severity: "warning",
    finds: "A line opens its slide with a connective.",
    example: 'A slide that begins with "However, \u2026" or "Tuy nhi\xEAn, \u2026".',
    mend: "Show the sentence before it, or cut the connective."
  }
});

// src/check/catalogue/speech.ts
var speechCodes = entries({
  "speaker-unknown": {
    severity: "error",
    finds: "A speaker or a role does not stand in the article.",
    example: '"Mr Tran Van Nam" where the article speaks of Tran Van Leo.',
    mend: "Name the speaker as the article does."
  },
  "speaker-elsewhere": {
    severity: "error",
    finds: "The speaker printed with a line says something else: the article does not name them in its sentence, nor before it in the same paragraph with nobody else speaking between.",
    example: "The mayor, who speaks in one paragraph, over a sentence of the next, in which an engineer speaks.",
    mend: "Print who says it, or show the sentence whole without a speaker."
  },
  "speaker-nobody": {
    severity: "error",
    finds: "What is printed as a speaker cannot speak: a place, a paper, a relative clause.",
    example: '"in Da Nang", "the report", "who led the survey".',
    mend: "Print who says it, or no speaker."
  },
  "quotation-parted": {
    severity: "error",
    finds: "What is shown as a quotation is not a whole one of the article, nor whole sentences of one.",
    example: "Half of a quoted sentence.",
    mend: "Show the whole quotation, or one of its sentences."
  },
  "quotation-false": {
    severity: "error",
    finds: "Marks stand around words that nobody is quoted with.",
    example: '"The barrier is \u201Ctoo dear\u201D" where the article has no marks.',
    mend: "Take the marks off, or quote what the article quotes."
  },
  "voice-unnamed": {
    severity: "error",
    finds: "Who said what is shown without who.",
    example: "A point of a topic of the kind `voices` without a speaker.",
    mend: "Print the speaker, or leave it out."
  }
});

// src/check/catalogue/structure.ts
var structureCodes = entries({
  "enumeration-order": {
    severity: "error",
    finds: "An enumeration has its items in another order than the article.",
    example: "The third condition before the first.",
    mend: "Keep the order of the article."
  },
  "enumeration-incomplete": {
    severity: "error",
    finds: "An enumeration lacks an item.",
    example: "Conditions one and three of three.",
    mend: "Show every item, or name the ordinals that the article itself skips."
  },
  "list-incomplete": {
    severity: "error",
    finds: "Some items of a list are shown below what announces it, as if they were all.",
    example: '"Four measures" with three of them.',
    mend: "Show every item, or only what announces them."
  },
  "list-partly": {
    severity: "warning",
    finds: "A slide shows several items of a list and not all of them.",
    example: "Three of seven recommendations, with nothing that says so.",
    mend: "Show every item, or say how many there are."
  },
  "item-alone": {
    severity: "error",
    finds: "An item is shown without what announces its list, which turns what it says: a target, a ban, a condition.",
    example: '"sell tobacco to minors" without "It is forbidden to:".',
    mend: "Show what announces the list, as the heading or before the item."
  },
  "section-foreign": {
    severity: "error",
    finds: "A line stands under the heading of a section that it does not belong to.",
    example: 'A sentence of "Results" under the heading "Recommendations".',
    mend: "Move it below the heading of its own section."
  },
  "sections-mixed": {
    severity: "error",
    finds: "A slide holds lines of two sections.",
    example: 'A sentence of "Costs" beside one of "Risks".',
    mend: "Make a topic of each section."
  },
  "answer-alone": {
    severity: "error",
    finds: "An answer is shown without the question that it answers.",
    example: '"Not before next year." without "When will the road open?"',
    mend: "Make the question the heading, or leave the answer out."
  },
  "answer-elsewhere": {
    severity: "error",
    finds: "An answer stands under a question that it does not answer.",
    example: "The answer about the costs under the question about the date.",
    mend: "Show it under its own question."
  },
  "verdict-lost": {
    severity: "error",
    finds: "An option, a demand or a claim is shown without the sentence that turns it down.",
    example: '"Option B: widen the bridge." without "This option is not recommended."',
    mend: "Show the verdict beside it."
  },
  "clause-alone": {
    severity: "error",
    finds: "An item of an article of law is shown without the article that it belongs to.",
    example: '"The fine is two million" without "Article 12".',
    mend: "Name the article in the heading or the label."
  },
  "heading-evidence": {
    severity: "error",
    finds: "A heading has no evidence and is no label of the language.",
    example: '"Farmers are happy" over points that do not say so.',
    mend: "Take it from the article, or say that it is yours: `headingOrigin: author`."
  },
  "heading-count": {
    severity: "error",
    finds: "A heading counts another number of items than stand below.",
    example: '"Three measures" over four.',
    mend: "Count what stands below."
  },
  "heading-broken": {
    severity: "error",
    finds: "A heading is a clause that was cut, or that leans on another.",
    example: '"Because the grant is", "which opened in".',
    mend: "Take a whole short clause, a name, or the heading of the article."
  },
  "heading-elsewhere": {
    severity: "error",
    finds: "A heading tells something of another passage than the points below it.",
    example: '"The council votes for the barrier" over points about the salt marsh.',
    mend: "Take the heading from the passage that the points tell."
  },
  "heading-twice": {
    severity: "error",
    finds: "Two slides have the same title.",
    example: '"Costs" over two topics.',
    mend: "Tell them apart."
  }
});

// src/check/catalogue/index.ts
var catalogue = {
  ...referenceCodes,
  ...cutCodes,
  ...speechCodes,
  ...numberCodes,
  ...structureCodes,
  ...evidenceCodes,
  ...formCodes
};

// src/check/sentence/attribution.ts
init_language();
var losesAttribution = (sentence, spans, article2, pack) => {
  const cut = cutsOf(article2, sentence, spans).find((one) => isAttribution(article2, one, pack));
  return cut === void 0 ? void 0 : article2.slice(cut.words[0]?.start, cut.words.at(-1)?.end);
};
var isAttribution = (article2, cut, pack) => {
  if (cut.place === "before") return endsInSpeech(article2, cut, pack) || namesSource(article2, cut.words, pack);
  return cut.place === "behind" && (speaksBehind(article2, cut, pack) || namesSource(article2, cut.words, pack));
};
var endsInSpeech = (article2, { words: words3, behind }, pack) => {
  const complementiser2 = phraseBefore(pack, "complementisers", words3, words3.length);
  const end2 = words3.length - complementiser2;
  const last = words3[end2 - 1];
  if (last === void 0 || behind === void 0 || end2 < 2) return false;
  const gap = article2.slice(last.end, behind.start);
  if (/[.;]/.test(gap)) return false;
  const length2 = phraseBefore(pack, "speechVerbs", words3, end2);
  if (length2 > 0) return isSaid(words3, end2 - length2, pack) && holdsSpeaker(article2, words3.slice(0, end2 - length2), pack);
  if (complementiser2 === 0) return gap.includes(":") && speechAt(words3.slice(-mostBetween2), pack) !== void 0;
  const near = words3.slice(-mostBetween2);
  const verb = speechAt(near, pack);
  return verb !== void 0 && isSaidTo(article2, near.slice(verb), complementiser2, pack);
};
var isSaidTo = (article2, words3, complementiser2, pack) => {
  if (pack.verbEndings.length > 0) return true;
  const verb = phraseAt(pack, "speechVerbs", words3, 0);
  const between = words3.slice(verb, words3.length - complementiser2);
  const comma = article2.slice(words3[verb - 1]?.end, words3[verb]?.start).includes(",");
  return between.length === 0 || !comma && phraseAt(pack, "prepositions", between, 0) > 0;
};
var mostBetween2 = 10;
var namesSource = (article2, words3, pack) => {
  let from2 = phraseAt(pack, "speechSources", words3, 0);
  if (from2 === 0) return false;
  while (phraseAt(pack, "determiners", words3, from2) > 0) from2 += phraseAt(pack, "determiners", words3, from2);
  const paper = phraseAt(pack, "speakerPapers", words3, from2);
  const end2 = Math.min(words3.length, from2 + longestSource);
  for (let index2 = from2; index2 < end2; index2 += 1) {
    if (index2 > from2 && /[,;:–—]/.test(article2.slice(words3[index2 - 1]?.end, words3[index2]?.start))) return false;
    if (opensSpeaker(article2, words3, index2, pack)) return !/^\d/.test(words3[index2 + 1]?.key ?? "");
    if (pack.verbEndings.length === 0 && paper === 0) return false;
  }
  return false;
};
var longestSource = 10;
var speaksBehind = (article2, { words: words3, before }, pack) => {
  const first = words3[0];
  if (before === void 0 || first === void 0) return false;
  if (!/[,”"»“–—-]/u.test(article2.slice(before.end, first.start))) return false;
  const verb = speechAt(words3.slice(0, mostSpeaker), pack);
  if (verb === void 0) return false;
  if (verb === 0) return pack.verbEndings.length > 0 && opensSpeaker(article2, words3, 1, pack);
  return words3.length - verb <= mostBehind && opensSpeaker(article2, words3, 0, pack);
};
var mostSpeaker = 14;
var mostBehind = 12;
var holdsSpeaker = (article2, words3, pack) => words3.some((_, index2) => opensSpeaker(article2, words3, index2, pack));
var opensSpeaker = (article2, words3, index2, pack) => {
  const word = words3[index2];
  if (word === void 0) return false;
  if (isCapital2(article2, word) && (index2 > 0 || phraseAt(pack, "stopwords", words3, 0) === 0)) return true;
  const least = pack.verbEndings.length > 0 ? 0 : 1;
  return phraseAt(pack, "speakerNouns", words3, index2) > least || anyPhraseAt(pack, speakerLists, words3, index2);
};
var speakerLists = ["personPronouns", "bodyPronouns", "speakerTitles"];
var speechAt = (words3, pack) => {
  for (let index2 = 0; index2 < words3.length; index2 += 1) {
    const length2 = phraseAt(pack, "speechVerbs", words3, index2);
    if (length2 > 0 && !otherWords.some((list4) => phraseAt(pack, list4, words3, index2) > length2) && isSaid(words3, index2, pack))
      return index2;
  }
  return void 0;
};
var otherWords = ["clauseOpeners", "phraseOpeners", "prepositions", "verbs"];
var isSaid = (words3, verb, pack) => {
  if (phraseBefore(pack, "negations", words3, verb) > 0) return false;
  if (pack.verbEndings.length > 0) return phraseBefore(pack, "passives", words3, verb) === 0;
  const near = words3.slice(Math.max(0, verb - mostAgent), verb);
  const passive = near.some((_, index2) => phraseAt(pack, "passives", near, index2) > 0);
  const adjoins3 = words3[verb]?.start === (words3[verb - 1]?.end ?? 0) + 1;
  const object = adjoins3 && phraseBefore(pack, "verbs", words3, verb) > 1 && phraseBefore(pack, "speakerNouns", words3, verb) === 0;
  return !passive && !object;
};
var mostAgent = 6;

// src/check/sentence/predicate.ts
init_language();

// src/check/sentence/balance.ts
var isBalanced = (text2) => {
  const open = [];
  for (const mark2 of text2) {
    const expected = open.at(-1);
    if (expected?.includes(mark2) === true) open.pop();
    else if (partners.has(mark2)) open.push(partners.get(mark2) ?? "");
    else if (closers3.has(mark2)) return false;
  }
  return open.length === 0;
};
var partners = /* @__PURE__ */ new Map([
  ["(", ")"],
  ["[", "]"],
  ["\u201C", '\u201D"'],
  ['"', '"\u201D'],
  ["\xAB", "\xBB"],
  ["\u201E", '\u201C\u201D"'],
  ["\u300C", "\u300D"],
  ["\u300E", "\u300F"],
  ["\uFF08", "\uFF09"],
  ["\u300A", "\u300B"]
]);
var closers3 = /* @__PURE__ */ new Set([")", "]", "\u201D", "\xBB", "\u300D", "\u300F", "\uFF09", "\u300B"]);

// src/check/rules/numbers/charts.ts
init_language();

// src/check/sentence/qualifier.ts
init_language();
var losesQualifier = (sentence, spans, article2, pack, shown2 = spans) => {
  const words3 = tokensIn(article2, sentence.start, sentence.end);
  const isKept = (word) => isIn(word, shown2);
  for (const [index2, word] of words3.entries()) {
    if (!isNumber4(word) || !isIn(word, spans)) continue;
    const qualifier = adjoins2(article2, words3[index2 - 1], word) ? qualifierBefore(words3, index2, pack) : 0;
    if (qualifier > 0 && !isKept(words3[index2 - 1])) return textOf7(article2, words3[index2 - qualifier], word);
    const measure2 = measureBehind(article2, words3, index2, pack);
    const gone = measure2.find((one) => !isKept(one));
    if (gone !== void 0) return textOf7(article2, word, measure2.at(-1) ?? gone);
    if (/^\s?[%‰°]/.test(article2.slice(word.end)) && spans.some(({ end: end2 }) => end2 === word.end))
      return textOf7(article2, word, { ...word, end: word.end + 1 });
  }
  return void 0;
};
var qualifierBefore = (words3, index2, pack) => {
  const length2 = phraseBefore(pack, "qualifiers", words3, index2);
  if (length2 === 0 || phraseBefore(pack, "looseQualifiers", words3, index2) >= length2) return 0;
  const small = /^\d$/.test(words3[index2]?.key ?? "");
  return small && phraseAt(pack, "adverbialOpeners", words3, index2 - length2, index2) === length2 ? 0 : length2;
};
var isIn = (word, spans) => word !== void 0 && spans.some(({ start, end: end2 }) => word.start >= start && word.end <= end2);
var adjoins2 = (article2, one, other) => one !== void 0 && /^[ \u00a0]$/.test(article2.slice(one.end, other.start));
var measureBehind = (article2, words3, index2, pack) => {
  let end2 = index2 + 1;
  const follows2 = () => words3[end2] !== void 0 && adjoins2(article2, words3[end2 - 1], words3[end2] ?? nothing);
  while (follows2() && (words3[end2]?.key ?? "") in pack.multipliers) end2 += 1;
  if (follows2()) end2 += Math.max(...unitLists.map((list4) => phraseAt(pack, list4, words3, end2)));
  return words3.slice(index2 + 1, end2);
};
var nothing = { start: 0, end: 0, key: "" };
var unitLists = ["units", "currencies"];
var textOf7 = (article2, from2, to) => article2.slice(from2?.start ?? to.start, to.end);

// src/check/rules/structure/headings.ts
init_language();

// src/check/rules/form/labels.ts
init_language();

// src/check/sentence/licence.ts
init_language();
var isLicensed = (article2, cut, pack, use) => {
  const { words: words3, before, behind, place } = cut;
  const [first, last] = [words3[0], words3.at(-1)];
  if (first === void 0 || last === void 0) return true;
  if (partsWord(article2, before, first, pack) || partsWord(article2, last, behind, pack)) return false;
  if (use === "name") return true;
  if (place === "inside")
    return before !== void 0 && behind !== void 0 && isAside(article2, before, first, last, behind);
  if (isAttribution(article2, cut, pack)) return true;
  if (place === "before") return behind === void 0 || opensKept(article2, words3, last, behind, pack, use);
  return before === void 0 || closesKept(article2, before, words3, first, pack, use);
};
var partsWord = (article2, one, other, pack) => {
  if (one === void 0 || other === void 0 || article2.slice(one.end, other.start) !== " ") return false;
  return partsCompound(pack, [one, other], 1) || phrasesOf(pack, "verbs").has(`${one.key} ${other.key}`);
};
var isAside = (article2, before, first, last, behind) => mark.test(article2.slice(before.end, first.start)) && mark.test(article2.slice(last.end, behind.start));
var opensKept = (article2, cut, last, behind, pack, use) => {
  if (mark.test(article2.slice(last.end, behind.start))) return true;
  const ends = (lists) => lists.some((list4) => phraseBefore(pack, list4, cut, cut.length) > 0);
  if (ends(openersBefore) || ordinalsOf(pack).matchBefore(cut, cut.length) > 0) return true;
  const kept = tokensIn(article2, behind.start, behind.start + lookAhead);
  if (anyPhraseAt(pack, openersAt, kept, 0)) return true;
  return use === "heading" && (ends(headingOpeners) || cut.length === 1);
};
var closesKept = (article2, before, cut, first, pack, use) => {
  if (mark.test(article2.slice(before.end, first.start))) return true;
  if (phraseOpeners.some((list4) => phraseAt(pack, list4, cut, 0) === cut.length)) return false;
  const opens3 = (lists) => anyPhraseAt(pack, lists, cut, 0);
  return opens3(openersAt) || use === "heading" && opens3(headingClosers);
};
var mark = /[,;:.!?…()[\]“”„«»"「」『』（）、，。；：–—]|\s-\s/u;
var lookAhead = 60;
var openersBefore = [
  "exampleOpeners",
  "connectives",
  "complementisers",
  "speechVerbs",
  "presenters",
  "coordinators"
];
var openersAt = [
  "clauseOpeners",
  "phraseOpeners",
  "purposeOpeners",
  "settings",
  "connectives",
  "coordinators",
  "contrasts",
  "conditions"
];
var headingOpeners = [
  "copulas",
  "determiners",
  "plurals",
  "topicOpeners",
  "nominalizers",
  "auxiliaries",
  "verbs"
];
var phraseOpeners = ["prepositions", "loosePrepositions", "phraseOpeners", "clauseOpeners"];
var headingClosers = ["auxiliaries", "copulas", "loosePrepositions", "prepositions", "verbs"];

// src/check/rules/cuts/negations.ts
init_language();

// src/check/sentence/negation.ts
init_language();
var losesNegation = (sentence, spans, article2, pack) => {
  for (const cut of cutsOf(article2, sentence, spans)) {
    if (cut.place !== "inside" && isAttribution(article2, cut, pack)) continue;
    const clause = sameClause(article2, sentence, cut, pack);
    const word = turningWord(clause, 0, clause.length, pack, turning);
    if (word !== void 0) return article2.slice(word.start, word.end);
  }
  return void 0;
};
var sameClause = (article2, sentence, cut, pack) => {
  const { words: words3, place, before, behind } = cut;
  if (place === "inside") return words3;
  const parts = (index2) => {
    const [one, other] = [words3[index2 - 1] ?? before, words3[index2] ?? behind];
    return one !== void 0 && other !== void 0 && opensClause(article2, sentence, one, other, pack);
  };
  if (place === "behind") {
    for (let index2 = 0; index2 < words3.length; index2 += 1) if (parts(index2)) return words3.slice(0, index2);
    return words3;
  }
  for (let index2 = words3.length; index2 > 0; index2 -= 1) if (parts(index2)) return words3.slice(index2);
  return words3;
};
var opensClause = (article2, sentence, one, other, pack) => {
  const gap = article2.slice(one.end, other.start);
  if (/[;.!?…“”"«»„]|:\s/u.test(gap)) return true;
  if (!/[,–—:]/.test(gap)) return false;
  const words3 = tokensIn(article2, other.start, Math.min(sentence.end, other.start + 60));
  const connective2 = phrasesOf(pack, "connectives").matchAt(words3, 0);
  const adds = connective2 > 1 && phrasesOf(pack, "contrasts").matchAt(words3, 0) === 0;
  if (ordinalsOf(pack).matchAt(words3, 0) > 0) return true;
  return adds || pack.verbEndings.length === 0 && phraseAt(pack, "verbs", words3, 0) > 1;
};
var turning = ["negations", "conditions"];

// src/check/sentence/halved.ts
init_language();

// src/check/sentence/lost-words.ts
init_language();

// src/check/sentence/sure-cut.ts
init_language();

// src/check/rules/reference/connections.ts
init_language();

// src/check/sentence/leaning.ts
init_language();
var leaningWord = (words3, text2, pack, known7 = false) => {
  const index2 = openingAnaphor(words3, text2, pack, known7) ?? pointer(words3, text2, pack) ?? subjectPronoun(words3, text2, pack, known7) ?? objectPronoun(words3, text2, pack);
  const word = index2 === void 0 ? void 0 : words3[index2];
  return word === void 0 ? void 0 : text2.slice(word.start, word.end);
};
var openingAnaphor = (words3, text2, pack, known7) => {
  const length2 = phraseAt(pack, "anaphors", words3, 0);
  if (length2 === 0 || phraseAt(pack, "anaphorStops", words3, 0) > 0) return void 0;
  if (length2 === 1 && isNamed3(words3, 0, text2, pack)) return void 0;
  if (known7 && length2 === 1 && phraseAt(pack, "personPronouns", words3, 0) > 0) return void 0;
  if (pack.verbEndings.length > 0 && phraseAt(pack, "calendarNouns", words3, length2) > 0) return void 0;
  return isExpletive(words3, pack) ? void 0 : 0;
};
var isNamed3 = (words3, index2, text2, pack) => {
  const next = words3[index2 + 1];
  return next !== void 0 && phraseAt(pack, "speakerTitles", words3, index2) > 0 && (isCapital2(text2, next) || phraseAt(pack, "speakerTitles", words3, index2 + 1) > 0);
};
var isExpletive = (words3, pack) => {
  if (pack.verbEndings.length === 0 || !phrasesOf(pack, "bodyPronouns").has(words3[0]?.key ?? "")) return false;
  const verb = words3[1];
  if (verb === void 0 || phraseAt(pack, "auxiliaries", words3, 1) === 0) return false;
  return words3.slice(2, longestExpletive).some((_, index2) => phraseAt(pack, "complementisers", words3, index2 + 2) > 0);
};
var longestExpletive = 8;
var pointer = (words3, text2, pack) => {
  for (let index2 = 1; index2 < Math.min(longestClause, words3.length); index2 += 1) {
    if (index2 > longestAdverbial && endsClause(words3, index2, text2)) return void 0;
    if (phraseAt(pack, "demonstratives", words3, index2) > 0 && pointsToNoun(words3, index2, text2, pack)) return index2;
  }
  return void 0;
};
var longestClause = 16;
var pointsToNoun = (words3, index2, text2, pack) => {
  const nounsFirst = pack.verbEndings.length === 0;
  const noun = words3[nounsFirst ? index2 - 1 : index2 + 1];
  if (phraseAt(pack, "anaphorStops", words3, index2) > 0) return false;
  if (!nounsFirst) {
    if (noun === void 0 || isCapital2(text2, noun) || phraseAt(pack, "calendarNouns", words3, index2 + 1) > 0)
      return false;
    const follows2 = phraseBefore(pack, "prepositions", words3, index2) > 0;
    if (phraseAt(pack, "complementisers", words3, index2) > 0) return follows2 && index2 < opening2;
    return follows2 || index2 < longestSubject2 && phraseAt(pack, "exampleOpeners", words3, index2) === 0;
  }
  if (noun === void 0 || phraseBefore(pack, "calendarNouns", words3, index2) > 0) return false;
  if (noPointers.some((list4) => phraseBefore(pack, list4, words3, index2) > 0)) return false;
  const head = words3[index2 - 2];
  const isDocument = index2 > 2 && (isCapital2(text2, noun) || head !== void 0 && isCapital2(text2, head));
  return !isDocument && !words3.slice(0, index2 - 1).some(({ key }) => key === noun.key);
};
var noPointers = ["prepositions", "coordinators", "causes", "complementisers", "relatives"];
var longestSubject2 = 9;
var opening2 = 3;
var endsClause = (words3, index2, text2) => /[,;:]/.test(text2.slice(words3[index2 - 1]?.end, words3[index2]?.start));
var objectPronoun = (words3, text2, pack) => {
  for (let index2 = 2; index2 < Math.min(longestSubject2, words3.length); index2 += 1) {
    if (endsClause(words3, index2, text2)) return void 0;
    if (phraseAt(pack, "prepositions", words3, index2 - 1) > 0 || phraseAt(pack, "complementisers", words3, index2 - 1) > 0)
      return void 0;
    const next = phraseAt(pack, "auxiliaries", words3, index2 + 1);
    if (phraseAt(pack, "objectPronouns", words3, index2) > 0 && next === 0) return index2;
  }
  return void 0;
};
var subjectPronoun = (words3, text2, pack, known7) => {
  for (let index2 = 1; index2 < Math.min(longestAdverbial, words3.length); index2 += 1) {
    const person = phraseAt(pack, "personPronouns", words3, index2);
    const body = person > 0 ? 0 : phraseAt(pack, "bodyPronouns", words3, index2);
    if (person + body > 0 && !isNamed3(words3, index2, text2, pack) && phraseAt(pack, "anaphorStops", words3, index2) === 0)
      return person > 0 && known7 || !opensClause2(words3, index2, text2) ? void 0 : index2;
    if (namesSomething(words3, index2 - 1, text2, pack) || namesSomething(words3, index2, text2, pack)) return void 0;
  }
  return void 0;
};
var longestAdverbial = 9;
var opensClause2 = (words3, index2, text2) => {
  const [before, word] = [words3[index2 - 1], words3[index2]];
  if (before === void 0 || word === void 0) return false;
  return !/[“"«]/u.test(text2.slice(before.end, word.start));
};
var namesSomething = (words3, index2, text2, pack) => {
  const word = words3[index2];
  if (word === void 0 || isNumber4(word)) return false;
  return !adverbialLists.some((list4) => phraseAt(pack, list4, words3, index2) > 0 || covers(words3, index2, pack, list4));
};
var covers = (words3, index2, pack, list4) => [1, 2, 3].some((back) => index2 >= back && phraseAt(pack, list4, words3, index2 - back) > back);
var adverbialLists = [
  "prepositions",
  "connectives",
  "ties",
  "additions",
  "adverbialOpeners",
  "clauseOpeners",
  "conditions",
  "contrasts",
  "relativeTimes",
  "timeOpeners",
  "months",
  "weekdays",
  "calendarNouns",
  "lesserUnits",
  "coordinators"
];

// src/check/rules/numbers/tables.ts
init_language();

// src/check/rules/structure/unique-headings.ts
init_language();

// src/check/article/units.ts
init_language();

// src/check/coverage/coverage.ts
init_language();

// src/check/deck/judge-edit.ts
init_language();

// src/check/sentence/sound.ts
var isSound = (candidate, sentence, article2, pack) => {
  const { text: text2, spans, use, spoken } = candidate;
  return isBalanced(text2) && cutsOf(article2, sentence, spans).every((cut) => isLicensed(article2, cut, pack, use)) && // A name says nothing that could be turned.
  (use === "name" || losesNegation(sentence, spans, article2, pack) === void 0) && losesQualifier(sentence, spans, article2, pack) === void 0 && (spoken || losesAttribution(sentence, spans, article2, pack) === void 0);
};

// src/summarize/annotate/leaning.ts
init_language();
var leansBack = (text2, { start, end: end2 }, pack, named4 = false) => {
  const words3 = wordsOf(text2, start, end2);
  return leaningWord(words3, text2, pack, named4) !== void 0 || opensRelative(words3, 0, pack) || phraseAt(pack, "subjectAuxiliaries", words3, 0) > 0 || phraseAt(pack, "tieless", words3, 0) === 0 && phraseAt(pack, "ties", words3, 0) > 0;
};

// src/summarize/value/unit-features.ts
var unitFeatures = (annotation) => {
  const { reading, scores, figures: figures2, attributions, quotations: quotations2, dates } = annotation;
  const { sentences, article: article2, pack } = reading;
  const order = [...sentences.keys()].sort((one, other) => (scores[other] ?? 0) - (scores[one] ?? 0));
  const places = new Map(order.map((index2, place) => [index2, place]));
  const lowest = scores.reduce((one, other) => Math.min(one, other), Infinity);
  const highest = scores.reduce((one, other) => Math.max(one, other), -Infinity);
  const own = countBy(figures2, ({ sentence }) => sentence);
  const best = /* @__PURE__ */ new Map();
  for (const { sentence, worth } of figures2) best.set(sentence, Math.max(best.get(sentence) ?? 0, worth));
  const dated = new Set(dates.map(({ sentence }) => sentence));
  const quotedWords = /* @__PURE__ */ new Map();
  for (const { sentence, text: text2 } of quotations2)
    quotedWords.set(sentence, (quotedWords.get(sentence) ?? 0) + wordsOf(reading.text, text2.start, text2.end).length);
  const title = article2.title === void 0 ? [] : termsOf2(wordsOf(reading.text, article2.title.start, article2.title.end).map(({ key }) => key), pack);
  const headings2 = reading.sections.map(
    ({ heading }) => heading === void 0 ? [] : termsOf2(wordsOf(reading.text, heading.start, heading.end).map(({ key }) => key), pack)
  );
  const lastSection = sentences.at(-1)?.section ?? 0;
  return sentences.map((sentence, index2) => {
    const before = sentences[index2 - 1];
    const words3 = sentence.words.length;
    const text2 = reading.text.slice(sentence.start, sentence.end);
    const keys = new Set(sentence.words.map(({ key }) => key));
    const turn = sentence.turn === void 0 ? void 0 : article2.turns[sentence.turn];
    const has = (list4) => sentence.words.some((_, at) => anyPhraseAt(pack, [list4], sentence.words, at)) ? 1 : 0;
    const slide = pack.slideWords;
    return {
      rank: sentences.length < 2 ? 1 : 1 - (places.get(index2) ?? 0) / (sentences.length - 1),
      score: highest > lowest ? ((scores[index2] ?? lowest) - lowest) / (highest - lowest) : 1,
      length: Math.min(1, words3 / slide),
      short: words3 < slide * 0.2 ? 1 : 0,
      long: words3 > slide * 0.9 ? 1 : 0,
      figure: Math.min(1, (best.get(index2) ?? 0) / 4),
      figures: Math.min(1, (own.get(index2) ?? 0) / 3),
      need: has("needs"),
      outlook: has("outlooks"),
      cause: has("causes"),
      contrast: has("contrasts"),
      condition: has("conditions"),
      negation: has("negations"),
      quoted: Math.min(1, (quotedWords.get(index2) ?? 0) / Math.max(1, words3)),
      attributed: attributions[index2] === void 0 ? 0 : 1,
      firstPerson: has("firstPersons"),
      leaning: leansBack(reading.text, sentence, pack) ? 1 : 0,
      item: sentence.item === void 0 ? 0 : 1,
      answer: turn?.kind === "answer" ? 1 : 0,
      opensBlock: before === void 0 || before.block !== sentence.block || before.item !== sentence.item ? 1 : 0,
      opensSection: before !== void 0 && before.section !== sentence.section ? 1 : 0,
      opensArticle: 1 / (1 + index2),
      newsPlace: article2.genre === "news" || article2.genre === "release" ? 1 / Math.sqrt(1 + index2) : 0,
      lastSection: sentence.section === lastSection && lastSection > 1 ? 1 : 0,
      headingTerms: shareOf(headings2[sentence.section] ?? [], keys),
      titleTerms: shareOf(title, keys),
      names: Math.min(1, namesIn(reading.text, sentence) / 4),
      dated: dated.has(index2) ? 1 : 0,
      verb: hasPredicate(sentence.words, 1, words3, pack) ? 1 : 0,
      noise: /https?:|www\.|\*\*|\.{4}|…\s*…|_{3}|\[[^\]]*\]/.test(text2) ? 1 : 0,
      capitals: capitalsIn(text2),
      duty: has("keptSpeechVerbs"),
      opensItem: sentence.item !== void 0 && before?.item !== sentence.item ? 1 : 0,
      inner: depthAt(article2, sentence) > 0 ? 1 : 0,
      lastArticle: index2 >= sentences.length - 2 && sentences.length > 6 ? 1 : 0,
      money: /[$€£¥]|%/.test(text2) || has("currencies") === 1 ? 1 : 0
    };
  });
};
var capitalsIn = (text2) => {
  const letters2 = text2.replace(/[^\p{L}]/gu, "");
  return letters2.length < 4 ? 0 : letters2.replace(/[^\p{Lu}]/gu, "").length / letters2.length;
};
var depthAt = ({ blocks }, { block, item }) => {
  const list4 = blocks[block];
  return list4?.kind === "list" && item !== void 0 ? list4.items[item]?.depth ?? 0 : 0;
};
var countBy = (all, key) => {
  const counts = /* @__PURE__ */ new Map();
  for (const one of all) counts.set(key(one), (counts.get(key(one)) ?? 0) + 1);
  return counts;
};
var termsOf2 = (keys, pack) => keys.filter((key) => !phrasesOf(pack, "stopwords").hasKey(key));
var shareOf = (terms, keys) => terms.length === 0 ? 0 : terms.filter((term) => keys.has(term)).length / terms.length;
var namesIn = (text2, { words: words3 }) => {
  let names2 = 0;
  for (let index2 = 1; index2 < words3.length; index2 += 1) {
    const capital = startsUpperCase(text2.slice(words3[index2]?.start, words3[index2]?.end));
    const before = startsUpperCase(text2.slice(words3[index2 - 1]?.start, words3[index2 - 1]?.end));
    if (capital && (!before || index2 === 1)) names2 += 1;
  }
  return names2;
};

// bench/value/read-gold.ts
var readGold = async (gold2, texts3, index2) => {
  const known7 = new Map(linesOf3(index2).map((line) => [line.id, line]));
  const articles2 = [];
  for (const line of linesOf3(gold2)) {
    const entry = known7.get(line.id);
    if (entry === void 0) continue;
    const { value: value2 } = await read({ bytes: readFileSync(join3(texts3, `${line.id}.txt`)), name: `${line.id}.txt` });
    const reading = readingOf(value2, languagePack(value2.language));
    const title = value2.title === void 0 ? void 0 : value2.text.slice(value2.title.start, value2.title.end);
    const annotation = annotationOf(reading, title);
    const spans = (pairs4 = []) => pairs4.map(([start, end2]) => ({ start, end: end2 }));
    const show = spans(line.show);
    articles2.push({
      id: line.id,
      split: entry.split,
      news: entry.genre === "news",
      annotation,
      features: unitFeatures(annotation),
      keys: spans(line.keys),
      figures: spans(line.figures),
      shown: new Set(
        reading.sentences.filter((one) => show.some((span) => span.start < one.end && span.end > one.start)).map((one) => one.index)
      )
    });
  }
  return articles2;
};
var linesOf3 = (file) => readFileSync(file, "utf8").split("\n").filter((line) => line.trim() !== "").map((line) => JSON.parse(line));

// bench/value/recall.ts
init_language();

// src/summarize/choose/candidates.ts
init_language();

// src/summarize/say/item.ts
init_language();
var itemSpan = (reading, { span, sentences }) => {
  const first = reading.sentences[sentences[0] ?? -1];
  if (first === void 0 || wordsOf(reading.text, span.start, span.end).length <= reading.pack.slideWords) return span;
  return { start: span.start, end: Math.min(span.end, Math.max(first.end, span.start + 1)) };
};
var depthOf = (reading, item) => {
  const sentence = reading.sentences[item?.sentences[0] ?? -1];
  const block = reading.article.blocks[sentence?.block ?? -1];
  return block?.kind === "list" && sentence?.item !== void 0 ? block.items[sentence.item]?.depth ?? 0 : 0;
};

// src/summarize/choose/candidates.ts
var mostNeeded = 2;
var largestShare = 0.7;
var candidatesOf2 = (annotation, statements, words3) => {
  const { reading } = annotation;
  const shown2 = annotation.series.flatMap((series) => shownSeries(annotation, series, words3 * largestShare) ?? []);
  const inSeries = new Set(shown2.flatMap(({ series }) => sentencesOf(series)));
  const groups = shown2.map(
    (series) => ({ sentences: [...new Set(series.items.flatMap(firstSentence))], series })
  );
  const alone = reading.sentences.flatMap((sentence) => {
    if (inSeries.has(sentence.index) || isNoStatement(annotation, statements, sentence.index)) return [];
    const needed = neededBy(annotation, statements, sentence.index, inSeries);
    if (needed !== void 0 && needed.length > 0 && sentence.item !== void 0 && leansAt(reading, statements, sentence.index)) return [];
    return needed === void 0 ? [] : [{ sentences: [...needed, sentence.index] }];
  });
  return [...groups, ...alone];
};
var shownSeries = (annotation, series, most7) => {
  const { text: text2 } = annotation.reading;
  const outer = series.items.filter((item) => depthOf(annotation.reading, item) === 0);
  const complete = outer.every(({ span }) => !/:\s*$/.test(text2.slice(span.start, span.end + 1)));
  for (const items of complete && outer.length < series.items.length && outer.length > 1 ? [series.items, outer] : [series.items]) {
    const words3 = items.reduce((sum, item) => sum + wordsOfItem(annotation, item), 0);
    if (words3 <= most7) return { series, items, words: words3 };
  }
  return void 0;
};
var wordsOfItem = ({ reading }, item) => {
  const { start, end: end2 } = itemSpan(reading, item);
  return wordsOf(reading.text, start, end2).length;
};
var sentencesOf = ({ items, announcerSentence }) => [
  ...announcerSentence === void 0 ? [] : [announcerSentence],
  ...items.flatMap(({ sentences }) => sentences)
];
var firstSentence = ({ sentences }) => sentences.slice(0, 1);
var isNoStatement = ({ reading }, statements, index2) => {
  const sentence = reading.sentences[index2];
  if (sentence === void 0) return true;
  const turn = sentence.turn === void 0 ? void 0 : reading.article.turns[sentence.turn];
  return turn?.kind === "question" || /[?？:]["”’»)*]*$/u.test(reading.text.slice(sentence.start, sentence.end)) || sentence.words.length < fewestWords3 || !isBalanced(statements[index2]?.text ?? "");
};
var fewestWords3 = 3;
var neededBy = ({ reading }, statements, index2, inSeries) => {
  const parent = parentItem(reading, index2);
  if (parent !== void 0) return inSeries.has(parent) ? void 0 : [parent];
  if (isFragment(reading, index2)) return void 0;
  const needed = [];
  for (let at = index2; leansAt(reading, statements, at); at -= 1) {
    const before = reading.sentences[at - 1];
    const own = reading.sentences[at];
    if (before === void 0 || own === void 0 || needed.length === mostNeeded) return void 0;
    if (before.section !== own.section || before.turn !== own.turn || inSeries.has(before.index)) return void 0;
    needed.unshift(before.index);
  }
  return needed;
};
var parentItem = ({ sentences, article: article2 }, index2) => {
  const own = sentences[index2];
  const block = article2.blocks[own?.block ?? -1];
  if (own?.item === void 0 || block?.kind !== "list") return void 0;
  const depth2 = block.items[own.item]?.depth ?? 0;
  for (let at = index2 - 1; depth2 > 0; at -= 1) {
    const before = sentences[at];
    if (before?.item === void 0 || before.block !== own.block) return void 0;
    if ((block.items[before.item]?.depth ?? 0) < depth2 && sentences[at - 1]?.item !== before.item) return at;
  }
  return void 0;
};
var isFragment = ({ sentences, pack }, index2) => {
  const own = sentences[index2];
  return own?.item !== void 0 && !hasPredicate(own.words, 1, own.words.length, pack);
};
var leansAt = ({ text: text2, pack }, statements, index2) => {
  const statement = statements[index2];
  const span = statement?.spans[0];
  return span !== void 0 && leansBack(text2, span, pack, statement?.speaker !== void 0);
};

// src/summarize/choose/choose.ts
var mostWeighed = 400;
var choose = (annotation, statements, candidates, { values, words: words3, taken: taken2 = /* @__PURE__ */ new Set(), thrift: thrift2 = thriftOfBody, most: most7 = Infinity }) => {
  const { sentences, pack } = annotation.reading;
  const wordsOf5 = (index2) => statements[index2]?.words ?? 0;
  const best = [...candidates].map((candidate) => ({ candidate, value: valueOf3(candidate, values) })).sort((one, other) => other.value - one.value).slice(0, mostWeighed);
  const involved = [...new Set(best.flatMap(({ candidate }) => candidate.sentences))];
  const { vectors } = termsOf(involved.map((index2) => sentences[index2]?.words ?? []), pack);
  const vectorOf = new Map(involved.map((index2, place) => [index2, vectors[place] ?? /* @__PURE__ */ new Map()]));
  const likeness2 = /* @__PURE__ */ new Map();
  const shown2 = new Set(taken2);
  const chosen2 = [];
  let left = words3;
  const open = new Set(best.map(({ candidate }) => candidate));
  const note2 = (index2) => {
    shown2.add(index2);
    const vector = vectorOf.get(index2);
    if (vector === void 0) return;
    for (const [other, own] of vectorOf) likeness2.set(other, Math.max(likeness2.get(other) ?? 0, cosine(vector, own)));
  };
  for (const index2 of taken2) note2(index2);
  while (open.size > 0 && chosen2.length < most7) {
    let top;
    for (const candidate of open) {
      if (candidate.series === void 0 && candidate.sentences.some((index2) => taken2.has(index2))) {
        open.delete(candidate);
        continue;
      }
      const fresh = candidate.sentences.filter((index2) => !shown2.has(index2));
      const cost = candidate.series?.words ?? fresh.reduce((sum, index2) => sum + wordsOf5(index2), 0);
      if (fresh.length === 0 || cost > left) {
        if (fresh.length === 0) open.delete(candidate);
        continue;
      }
      const gain = fresh.reduce((sum, index2) => sum + (values[index2] ?? 0) * (1 - repetition2 * (likeness2.get(index2) ?? 0)), 0);
      const margin2 = gain / (cost + costOfOne) ** thrift2;
      if (top === void 0 || margin2 > top.margin) top = { candidate, margin: margin2, cost };
    }
    if (top === void 0) break;
    open.delete(top.candidate);
    chosen2.push(top.candidate);
    left -= top.cost;
    for (const index2 of top.candidate.sentences) note2(index2);
  }
  return { candidates: chosen2, words: words3 - left };
};
var repetition2 = Number(process.env["REP"] ?? 0.7);
var thriftOfBody = Number(process.env["THRIFT"] ?? 1);
var costOfOne = Number(process.env["ONE"] ?? 6);
var valueOf3 = ({ sentences }, values) => sentences.reduce((sum, index2) => sum + (values[index2] ?? 0), 0);

// src/summarize/choose/summary.ts
var fewest2 = 3;
var most6 = 5;
var largestShare2 = Number(process.env["SSHARE"] ?? 0.5);
var thrift = Number(process.env["STHRIFT"] ?? 0.3);
var inOneBlock = ({ reading }, indices) => new Set(indices.map((index2) => reading.sentences[index2]?.block)).size === 1 && reading.sentences[indices[0] ?? 0]?.item === void 0;
var chooseSummary = (annotation, statements, candidates, { values, words: words3 }) => {
  const alone = candidates.filter(({ series, sentences }) => series === void 0 && (sentences.length === 1 || inOneBlock(annotation, sentences)));
  if (annotation.reading.sentences.length < fewest2 + 2 || alone.length < fewest2) return void 0;
  const chosen2 = choose(annotation, statements, alone, { values, words: words3 * largestShare2, thrift, most: most6 });
  const kept = chosen2.candidates;
  return kept.length < 2 ? void 0 : chosen2;
};

// src/summarize/say/statement.ts
init_language();

// src/summarize/shorten/pointing.ts
init_language();
var holdsPointer = (words3, pack) => words3.some((_, index2) => isPointer(words3, index2, pack));
var isPointer = (words3, index2, pack) => {
  const length2 = phraseAt(pack, "demonstratives", words3, index2);
  if (length2 === 0) return false;
  const timed = phraseBefore(pack, "lesserUnits", words3, index2) > 0 || phraseAt(pack, "lesserUnits", words3, index2 + length2) > 0;
  return !timed && (index2 > 0 || pack.verbEndings.length > 0);
};

// src/summarize/shorten/join.ts
init_language();
var joinSpans = (text2, spans) => {
  const joined6 = spans.map((span) => onOneLine(text2, span)).reduce((joined7, part) => joined7 + (/^[,.;:!?]/.test(part) ? "" : " ") + part, "").trimStart().replace(/\s+([,.])/g, "$1").replace(/[,;:–—-]+\s*([,;:])/g, "$1");
  const trimmed2 = closeQuotation(
    joined6.replace(/^[\s,;:.–—、，；：-]+/, "").replace(/[\s,;:–—、，；：-]+$/, "").replace(/(?<!\.\.)\.$|。$/, "")
  );
  return raiseFirst(trimmed2);
};
var raiseFirst = (text2) => {
  const first = text2.charAt(0);
  return first === "" ? text2 : first.toLocaleUpperCase() + text2.slice(1);
};
var closeQuotation = (text2) => {
  const whole2 = /^[“"«„](?<inner>[^“”"«»„]+)[”"»“]$/u.exec(text2);
  return whole2?.groups?.["inner"]?.trim() ?? text2;
};

// src/summarize/say/connective.ts
init_language();
var behindConnective = ({ text: text2, pack }, { start, end: end2 }) => {
  const words3 = wordsOf(text2, start, end2);
  const length2 = phraseAt(pack, "connectives", words3, 0);
  const [last, next] = [words3[length2 - 1], words3[length2]];
  if (length2 === 0 || last === void 0 || next === void 0) return start;
  if (anyPhraseAt(pack, saying, words3, 0) || phraseAt(pack, "clauseOpeners", words3, 0) >= length2) return start;
  const gap = text2.slice(last.end, next.start);
  const joins4 = gap.includes(",") || phraseAt(pack, "coordinators", words3, 0) === length2 && startsUpperCase(text2.slice(start));
  return joins4 && /^[\s,]+$/.test(gap) ? next.start : start;
};
var saying = [
  "pronouns",
  "anaphors",
  "adverbialOpeners",
  "demonstratives",
  "determiners",
  "conditions",
  "negations",
  "alternatives"
];

// src/summarize/say/shown-text.ts
init_language();

// src/summarize/say/paired-marks.ts
var pairedMarks = (text2) => {
  const open = count3(text2, "\u201C") - count3(text2, "\u201D");
  if (!text2.includes("\u201E") && open === 1) return `${text2}\u201D`;
  if (!text2.includes("\u201E") && open === -1) return `\u201C${text2}`;
  if (count3(text2, '"') % 2 === 1) return text2.startsWith('"') ? `${text2}"` : text2.endsWith('"') ? `"${text2}` : text2;
  return text2;
};
var count3 = (text2, mark2) => text2.split(mark2).length - 1;

// src/summarize/say/shown-text.ts
var shownText = (text2, spans) => {
  const [only] = spans;
  const raw = only === void 0 || spans.length > 1 ? "" : onOneLine(text2, only).trim();
  const quoted = /^(?<open>[“"«„])(?<inner>[^“”"«»„]+)(?<close>[”"»“])[.,;]?$/u.exec(raw)?.groups;
  if (quoted === void 0) return pairedMarks(joinSpans(text2, spans));
  const inner = (quoted["inner"] ?? "").trim().replace(/[,;]$/u, "");
  return `${quoted["open"] ?? ""}${inner}${quoted["close"] ?? ""}`;
};

// src/summarize/say/speaker.ts
init_language();
var longestSpeaker = 12;
var speakerText = ({ text: text2 }, { span, name }) => {
  const whole2 = text2.slice(span.start, span.end);
  const shown2 = wordsOf(whole2).length <= longestSpeaker ? whole2 : text2.slice(name.start, name.end);
  return raiseFirst(shown2.replace(/\s+/g, " ").trim());
};
var isNamedSpeaker = (speaker, pack) => {
  const words3 = wordsOf(speaker);
  if (words3.length === 0 || holdsPointer(words3, pack)) return false;
  if (words3.length === 1 && anyPhraseAt(pack, pronouns, words3, 0)) return false;
  if (isBarePaper(words3, pack)) return false;
  return words3.every(
    (word, index2) => phraseAt(pack, "complementisers", words3, index2) === 0 && phraseAt(pack, "relatives", words3, index2) === 0 && !(startsLowerCase(speaker.slice(word.start)) && pack.partialVerbs && predicateAt(words3, index2, pack) > 0)
  );
};
var isBarePaper = (words3, pack) => {
  const determiner = phraseAt(pack, "determiners", words3, 0);
  return phraseAt(pack, "speakerPapers", words3, determiner) + determiner === words3.length;
};
var pronouns = ["personPronouns", "bodyPronouns", "pronouns", "firstPersons"];

// src/summarize/say/statement.ts
var statementsOf2 = (annotation) => annotation.reading.sentences.map((sentence) => statementOf(annotation, sentence));
var statementOf = (annotation, sentence) => {
  const { reading } = annotation;
  const said = liftedSpeaker(annotation, sentence);
  const start = behindConnective(reading, behindMarker(reading, said?.content ?? sentence));
  const span = { start, end: said?.content.end ?? sentence.end };
  const text2 = shownText(reading.text, [span]);
  return {
    sentence,
    text: text2,
    spans: [span],
    words: wordsOf(text2).length,
    ...said === void 0 ? {} : { speaker: said.speaker, ...said.role === void 0 ? {} : { role: said.role } }
  };
};
var behindMarker = ({ text: text2 }, { start, end: end2 }) => ({
  start: start + (/^(?:\p{L}|\d{1,3})[.)]\s+(?=\p{L})/u.exec(text2.slice(start, end2))?.[0].length ?? 0),
  end: end2
});
var longestAttribution = 18;
var fewestWords4 = 5;
var liftedSpeaker = ({ reading, attributions }, sentence) => {
  const attribution2 = attributions[sentence.index];
  if (attribution2 === void 0 || sentence.item !== void 0) return void 0;
  const { content } = attribution2;
  const { text: text2, pack } = reading;
  if (content.start <= sentence.start && content.end >= sentence.end - 1) return void 0;
  if (!isQuotation(text2, content) || !isNamedHere(reading, sentence, attribution2)) return void 0;
  const words3 = wordsOf(text2, content.start, content.end);
  if (words3.length < fewestWords4 || sentence.words.length - words3.length > longestAttribution) return void 0;
  if (opensWithAside(text2, words3)) return void 0;
  if (phraseAt(pack, "pronouns", words3, 0) > 0 || holdsPointer(words3.slice(0, 3), pack)) return void 0;
  const speaker = speakerText(reading, attribution2.speaker);
  if (!isNamedSpeaker(speaker, pack)) return void 0;
  const candidate = { text: joinSpans(text2, [content]), spans: [content], use: "line", spoken: true };
  if (!isSound(candidate, sentence, text2, pack) || dropsNumber(reading, sentence, content)) return void 0;
  const role = roleText(reading, attribution2);
  return { content, speaker, ...role === void 0 ? {} : { role } };
};
var opensWithAside = (text2, words3) => [1, 2].some((index2) => text2.slice(words3[index2 - 1]?.end, words3[index2]?.start).includes(","));
var isQuotation = (text2, { start, end: end2 }) => /^\s*[“"«„][^“”"«»„]+[”"»“][.,;!?]*\s*$/u.test(text2.slice(start, end2));
var isNamedHere = ({ text: text2 }, sentence, { speaker }) => speaker.span.start >= sentence.start && speaker.span.end <= sentence.end && !/[“”"«»]/u.test(text2.slice(speaker.span.start, speaker.span.end));
var dropsNumber = ({ text: text2 }, sentence, content) => /\d/.test(text2.slice(sentence.start, content.start)) || /\d/.test(text2.slice(content.end, sentence.end));
var longestRole = 14;
var roleText = ({ text: text2 }, { speaker }) => {
  const { role, span } = speaker;
  if (role === void 0 || role.start >= span.start && role.end <= span.end) return void 0;
  const shown2 = text2.slice(role.start, role.end).replace(/\s+/g, " ").trim();
  return wordsOf(shown2).length > longestRole ? void 0 : shown2;
};

// src/summarize/value/unit-weights.ts
var unitWeights = {
  bias: -4.14,
  rank: 0.25,
  length: 0.98,
  short: -0.81,
  figure: 0.49,
  figures: 0.96,
  need: 0.51,
  outlook: 0.56,
  contrast: 0.21,
  condition: 0.32,
  quoted: -0.22,
  attributed: 0.24,
  firstPerson: -0.41,
  item: 0.16,
  opensBlock: 0.31,
  opensSection: 0.37,
  opensArticle: 0.5,
  newsPlace: 1.72,
  lastSection: -0.16,
  headingTerms: 0.14,
  titleTerms: 0.25,
  names: 0.05,
  dated: 0.39,
  verb: 1.1,
  noise: -0.23,
  capitals: -1.98,
  opensItem: -0.05,
  inner: -0.85,
  lastArticle: 0.56,
  money: 0.09
};
var likelihood = (features2, weights = unitWeights) => {
  let odds = weights.bias;
  for (const name of featureNames(features2)) odds += (weights[name] ?? 0) * features2[name];
  return 1 / (1 + Math.exp(-odds));
};
var featureNames = (features2) => Object.keys(features2);

// src/summarize/value/unit-values.ts
var unitValues = (annotation) => unitFeatures(annotation).map((features2) => likelihood(features2) + figurePlace * features2.figure);
var figurePlace = Number(process.env["FIG"] ?? 0.1);

// bench/value/learn.ts
var holdsMost = (sentence, span) => Math.min(sentence.end, span.end) - Math.max(sentence.start, span.start) >= (span.end - span.start) * 0.6;

// bench/value/recall.ts
var shares = [0.3, 0.45, 0.6];
var recallTable = (articles2, weights) => {
  const lines = [`${articles2.length} articles: key messages / in the summary / figures, at ${shares.join(", ")} of the words`];
  for (const [name, chosen2] of [["all", articles2], ["news", articles2.filter(({ news }) => news)], ["other", articles2.filter(({ news }) => !news)]]) {
    if (chosen2.length === 0) continue;
    lines.push(`${name} (${chosen2.length})`);
    lines.push(`  order   ${shares.map((share) => cell(chosen2, (article2) => inOrder2(article2, share))).join("   ")}`);
    lines.push(`  values  ${shares.map((share) => cell(chosen2, (article2) => byValues(article2, unitValues(article2.annotation), share))).join("   ")}`);
    if (weights !== void 0) {
      const valued = (article2) => article2.features.map((features2) => likelihood(features2, weights));
      lines.push(`  learnt  ${shares.map((share) => cell(chosen2, (article2) => byValues(article2, valued(article2), share))).join("   ")}`);
    }
  }
  return lines;
};
var cell = (articles2, shownOf) => {
  let [keys, keysTold, keysFirst, figures2, figuresTold] = [0, 0, 0, 0, 0];
  for (const article2 of articles2) {
    const shown2 = shownOf(article2);
    const { sentences } = article2.annotation.reading;
    const holds2 = (among, span) => sentences.some((sentence) => among.has(sentence.index) && holdsMost(sentence, span));
    keys += article2.keys.length;
    figures2 += article2.figures.length;
    keysTold += article2.keys.filter((span) => holds2(shown2.sentences, span)).length;
    keysFirst += article2.keys.filter((span) => holds2(shown2.summary, span)).length;
    figuresTold += article2.figures.filter((span) => holds2(shown2.sentences, span)).length;
  }
  return [keysTold / keys, keysFirst / keys, figuresTold / Math.max(1, figures2)].map((share) => share.toFixed(3).slice(1)).join("/");
};
var inOrder2 = ({ annotation }, share) => {
  const budget = countWords(annotation.reading.text) * share;
  const sentences = /* @__PURE__ */ new Set();
  let words3 = 0;
  for (const sentence of annotation.reading.sentences) {
    if (words3 + sentence.words.length > budget) break;
    words3 += sentence.words.length;
    sentences.add(sentence.index);
  }
  return { sentences, summary: new Set([...sentences].slice(0, 5)) };
};
var byValues = ({ annotation }, values, share) => {
  const statements = statementsOf2(annotation);
  const words3 = countWords(annotation.reading.text) * share;
  const candidates = candidatesOf2(annotation, statements, words3);
  const summary = new Set(chooseSummary(annotation, statements, candidates, { values, words: words3 })?.candidates.flatMap((one) => one.sentences) ?? []);
  const used = [...summary].reduce((sum, index2) => sum + (statements[index2]?.words ?? 0), 0);
  const rest = choose(annotation, statements, candidates, { values, words: words3 - used, taken: summary });
  return { sentences: /* @__PURE__ */ new Set([...summary, ...rest.candidates.flatMap((one) => one.sentences)]), summary };
};

// bench/value/zz-tune.ts
var [gold, texts2, index] = process.argv.slice(2);
var articles = await readGold(gold ?? "", texts2 ?? "", index ?? "");
console.log(process.env["TAG"], recallTable(articles, void 0).filter((l) => /values|^all|^news|^other/.test(l)).join(" ").replace(/\s+/g, " "));
