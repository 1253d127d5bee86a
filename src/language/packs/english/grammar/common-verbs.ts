import { list } from '../../../pack/lists.js';
/** Common English verbs of news prose: base forms, irregular forms as they stand; endings are in the pack. */
export const englishCommonVerbs: string[] = (
  'click|download|tap|accept|account|act|add|address|adopt|affect|agree|aim|allow|amount|announce|appeal|appear|apply|appoint|approve|argue|arrest|arrive|ask|' +
  'assess|attack|attend|avoid|back|ban|base|became|become|began|begin|begun|believe|benefit|bid|blame|block|boost|bought|break|bring|broke|brought|' +
  'build|built|buy|call|came|campaign|cancel|carry|carried|cast|catch|caught|cause|celebrate|change|charge|check|choose|chose|cite|claim|clean|clear|close|collapse|' +
  'collect|combine|come|complain|complete|concede|conclude|confirm|connect|consider|contain|continue|control|convict|cost|count|cover|create|criticise|cross|cut|damage|' +
  'deal|debate|decide|decline|defend|delay|deliver|demand|deny|denied|depend|describe|design|destroy|detect|develop|die|direct|disclose|discover|discuss|double|draw|drew|drive|drop|drove|' +
  'earn|ease|elect|emerge|employ|enable|encourage|end|enforce|enter|escape|establish|estimate|evacuate|examine|exceed|expand|expect|explain|export|express|extend|face|fail|fall|fear|feel|fell|felt|' +
  'fight|file|fill|find|finish|fit|flood|focus|follow|force|forecast|form|fought|found|fund|gain|gather|gave|get|give|given|go|goes|got|grew|grow|grown|guarantee|halve|handle|happen|head|hear|heard|held|help|hit|hold|hope|host|' +
  'identify|identified|impose|improve|include|increase|inform|injure|insist|inspect|install|introduce|invest|investigate|invite|involve|issue|join|judge|jump|keep|kept|kill|knew|know|known|lack|land|last|launch|lay|lead|learn|leave|led|left|let|lie|lift|limit|link|list|live|lose|lost|lower|made|maintain|make|manage|mark|match|' +
  'mean|meant|measure|meet|met|miss|monitor|move|name|need|negotiate|note|notice|number|obtain|occur|offer|open|operate|oppose|order|organise|outline|own|paid|pass|pay|perform|permit|plan|plant|play|pledge|point|pose|prepare|present|press|prevent|produce|' +
  'promise|promote|propose|protect|prove|provide|publish|pull|push|put|raise|ran|rate|reach|read|receive|recommend|record|recover|reduce|refuse|regard|reject|release|rely|relied|remain|remove|renew|repair|repeat|replace|report|represent|request|require|rescue|resign|resolve|respond|rest|restore|restrict|result|resume|return|reveal|review|rise|rose|rule|run|' +
  'saw|say|scale|schedule|see|seek|seem|seen|sell|send|sent|serve|set|settle|share|shift|show|shown|shut|sign|slow|sold|solve|sought|speak|spend|spent|split|spoke|spread|stand|start|state|stay|stood|stop|store|strengthen|stress|struck|study|studied|submit|succeed|suffer|suggest|supply|support|surge|suspend|take|taken|talk|target|teach|tell|tend|test|threaten|told|took|' +
  'track|trade|train|travel|treat|trigger|tried|triple|try|turn|understand|update|urge|use|vary|visit|vote|wait|want|warn|waste|watch|wear|welcome|went|win|withdraw|won|work|worry|write|wrote'
).split('|');

const contracted = ["'m", "'re", "'ve", "'ll", "'d", "'s"];

/** What only the verb of a clause is. */
export const englishFiniteForms: string[] = [
  ...list(
    "am|is|are|was|were|has|have|had|will|would|can|could|may|might|must|shall|should|do|does|did|cannot|ought|isn't|aren't|wasn't|weren't|hasn't|haven't|hadn't|won't|wouldn't|can't|couldn't|shouldn't|don't|doesn't|didn't|mustn't|said|says|let's",
  ),
  ...list('i|you|he|she|it|we|they|that|there|this|what|who|here|where|how').flatMap((subject) =>
    contracted.map((verb) => `${subject}${verb}`),
  ),
];

/** Further verbs, by which a clause is known to have one; no cut is made by them. */
export const englishFurtherVerbs: string[] = (
  'understood|withheld|arisen|beheld|bound|bred|clung|crept|dug|drank|ate|forbade|forgave|knelt|lit|overthrew|spun|stung|strode|thrust|wore|wove|foresaw|foretold|misunderstood|outgrew|overheard|overran|undid|be|hail|glean|impart|spit|sketch|prototype|think|thought|withdrew|pled|attest|allege|deceive|solicit|obsess|sync|beware|abandon|abolish|absorb|abuse|accelerate|accompany|accompanies|accomplish|accuse|achieve|acknowledge|' +
  'acquire|adapt|adhere|adjust|administer|admire|admit|advance|advise|advocate|afford|aggravate|alarm|alert|' +
  'alleviate|allocate|alter|amend|analyse|analyze|answer|anticipate|apologise|apologize|applaud|applies|' +
  'appreciate|approach|arise|arises|arose|articulate|ascend|aspire|assemble|assert|assign|assist|associate|' +
  'assume|assure|attach|attain|attempt|attract|attribute|augur|await|awake|award|balance|bear|bears|bore|beat|' +
  'belong|bend|bet|betray|bind|bite|bleed|blend|bless|blow|blew|borrow|bother|bow|breach|breathe|breed|bridge|' +
  'broaden|broadcast|burden|burn|burst|bury|buries|calculate|calm|capitalise|capitalize|capture|care|carries|' +
  'cease|certify|certifies|challenge|chase|cheat|cherish|circulate|clarify|clarifies|clash|classify|' +
  'classifies|climb|cling|coincide|collaborate|comfort|command|commence|comment|commit|communicate|compare|' +
  'compel|compensate|compete|compile|complicate|comply|complies|compose|comprehend|comprise|compute|conceal|' +
  'conceive|concern|condemn|conduct|confess|configure|confront|confuse|congratulate|conquer|consent|conserve|' +
  'consist|constitute|constrain|construct|consult|consume|contend|contest|contract|contradict|' +
  'contrast|contribute|convene|convert|convey|convince|cook|cooperate|coordinate|cope|correct|correspond|' +
  'corrupt|counter|coup|crash|crave|criticize|crush|cry|cries|cultivate|cure|curb|dare|dazzle|dealt|debut|' +
  'decelerate|declare|decrease|dedicate|deepen|defeat|defer|defies|defy|define|delegate|delete|delve|' +
  'demonstrate|denies|denounce|depart|deplore|deploy|depreciate|deprive|derive|descend|desire|deserve|destine|' +
  'deteriorate|determine|devastate|deviate|devote|dictate|differ|dig|digest|dilute|diminish|dine|dip|disagree|' +
  'disappear|disappoint|discourage|discriminate|dismantle|dismiss|display|dispute|disrupt|distinguish|distort|' +
  'distribute|disturb|dive|diversify|diversifies|divert|divide|dominate|donate|doubt|dread|dream|drift|drill|' +
  'dwell|echo|echoes|edit|educate|elaborate|elevate|eliminate|embark|embed|embody|embodies|embrace|emit|' +
  'emphasise|emphasize|empower|enact|encompass|encounter|endanger|endeavor|endeavour|endorse|endure|engage|' +
  'enhance|enjoy|enlarge|enrich|ensue|ensure|entail|entitle|entrust|envisage|envision|equip|erode|erupt|' +
  'escalate|essay|evaluate|evolve|exacerbate|exaggerate|excel|exchange|exclude|excuse|execute|exemplify|' +
  'exemplifies|exercise|exert|exhaust|exhibit|exist|exit|expire|exploit|explode|explore|expose|extract|' +
  'facilitate|fade|familiarise|fascinate|favor|favour|feature|feed|fed|fetch|finance|fix|flag|flee|fled|flies|' +
  'fly|flew|flow|fluctuate|fold|forbid|foresee|foresees|forge|forget|forgot|forgive|formulate|foster|free|' +
  'freeze|froze|frighten|fuel|fulfil|fulfill|function|further|gaze|generate|glance|govern|grade|grant|grapple|' +
  'grasp|greet|grieve|grind|guess|guide|handicap|hang|hung|harbor|harbour|harm|hate|heal|heat|heighten|' +
  'hesitate|hide|hid|highlight|hike|hinder|hinge|hire|honor|honour|hurt|ignore|illustrate|imagine|impact|' +
  'implement|implies|imply|import|impress|inch|incorporate|incur|indicate|induce|inflict|influence|inherit|' +
  'inhibit|initiate|inject|innovate|inquire|inspire|integrate|intend|intensify|intensifies|interact|interfere|' +
  'interpret|interrupt|intervene|interview|invent|invoke|isolate|jeopardise|jeopardize|justify|justifies|' +
  'knock|label|lament|laugh|lean|leap|learnt|lend|lent|lessen|leverage|levy|levies|liberate|lies|lighten|like|' +
  'linger|listen|load|lobby|lobbies|locate|look|loom|loosen|love|magnify|magnifies|mandate|manifest|' +
  'manufacture|march|mask|mature|maximise|maximize|mediate|mention|merge|merit|minimise|minimize|mirror|' +
  'mislead|misled|mistake|misuse|mitigate|mobilise|mobilize|moderate|modernise|modernize|modify|modifies|' +
  'monetise|monetize|motivate|mount|mourn|multiply|multiplies|narrow|navigate|necessitate|neglect|nominate|' +
  'nurture|obey|object|observe|offset|omit|optimise|optimize|originate|oscillate|outpace|outperform|outweigh|' +
  'overcome|overcomes|overcame|oversee|oversees|oversaw|overtake|overlook|owe|pace|pack|paint|participate|' +
  'penetrate|perceive|persist|persuade|pertain|pick|pile|pioneer|plague|plead|please|plummet|plunge|pollute|' +
  'possess|postpone|pour|practice|practise|praise|pray|preach|precede|predict|prefer|preserve|preside|presume|' +
  'pretend|prevail|price|prioritise|prioritize|proceed|proclaim|procure|profit|prohibit|proliferate|prolong|' +
  'prompt|prosper|provoke|purchase|pursue|qualify|qualifies|question|quit|quote|rage|rally|rallies|range|rank|' +
  'ratify|ratifies|react|realise|realize|reap|reassert|reassure|rebound|rebuild|rebuilt|recall|recede|recite|' +
  'reckon|recognise|recognize|reconcile|reconfirm|reconstruct|recruit|rectify|redefine|reflect|reform|refer|' +
  'refers|refine|refrain|refute|regain|register|regret|regulate|reign|reinforce|reiterate|relate|relax|relies|' +
  'relieve|remedy|remedies|remember|remind|render|rent|reply|replies|reproduce|research|resemble|reshape|' +
  'reside|resist|resonate|resort|respect|resurface|resurge|retain|retire|retreat|retrieve|reverse|revert|' +
  'revise|revive|revoke|reward|rewrite|ride|rode|ring|rang|ripple|risk|rival|roar|rob|roll|root|rotate|rush|' +
  'sacrifice|safeguard|sail|salute|satisfy|satisfies|save|scatter|scream|screen|scrutinise|scrutinize|seal|' +
  'search|secure|seize|select|separate|shake|shook|shame|shape|shed|shine|shone|shoot|shot|shoulder|shrink|' +
  'shrank|signal|signify|signifies|simplify|simplifies|sing|sang|sink|sank|sit|sits|sat|sleep|slept|slide|' +
  'slid|slip|smile|soar|soften|sound|spark|specialise|specialize|specify|specifies|speculate|speed|sponsor|' +
  'stabilise|stabilize|stage|stall|steal|stole|steer|stem|step|stick|stuck|stimulate|stir|strain|stretch|' +
  'strike|strive|strives|strove|structure|struggle|subscribe|subside|subsidise|subsidize|substitute|sue|sum|' +
  'summarise|summarize|supervise|supplement|supplies|supply|suppose|suppress|surpass|surprise|surrender|' +
  'surround|survive|suspect|sustain|sway|swear|swore|sweep|swept|swim|swing|swung|switch|symbolise|symbolize|' +
  'tackle|tailor|tap|taste|tax|tear|tore|tempt|terrify|testify|testifies|thank|thrive|throw|threw|tighten|' +
  'tolerate|top|topple|total|touch|tour|trace|transcend|transfer|transform|transition|translate|transmit|' +
  'transport|traverse|tries|try|trust|tumble|undergo|undergoes|underlie|underlies|underline|undermine|' +
  'underpin|underscore|undertake|undertook|unfold|unify|unifies|unite|unleash|unlock|uphold|upholds|upheld|' +
  'uplift|uproot|utilise|utilize|vanish|venture|verify|verifies|view|violate|voice|volunteer|vow|wage|wake|' +
  'woke|walk|wander|warrant|wash|weaken|weigh|widen|wish|withstand|withstood|witness|wonder|worsen|wreak|' +
  'yield' +
  '|' +
  'reopen|relaunch|rejoin|reunite|resell|redraw|reload|rename|rethink|retell|reuse|reelect|reappear|reassess|' +
  'rebalance|recharge|reclaim|recycle|refill|refund|refurbish|reinvest|reissue|relocate|remake|remodel|' +
  'renegotiate|reorganise|reorganize|repay|repaid|rephrase|replant|replenish|reprint|reroute|reschedule|' +
  'reset|resettle|restart|restock|rework|accrue|adjourn|allot|arrange|assent|auction|avert|bolster|' +
  'broker|bulldoze|cater|censure|cluster|coax|combat|commemorate|commission|compound|confer|confine|' +
  'contravene|crumble|curtail|dampen|dent|detain|deter|dock|dodge|drag|drain|drown|dump|dwindle|' +
  'evict|expel|extinguish|fare|flatten|flourish|forfeit|gauge|gut|halt|' +
  'haul|heap|hover|huddle|ignite|impede|implicate|incite|inundate|invade|irk|jail|lag|languish|leak|' +
  'litter|lure|mar|meander|mend|mint|moor|oblige|obscure|occupy|occupies|oust|outlaw|overhaul|overrun|' +
  'overturn|patrol|peak|peddle|peg|pitch|plough|plug|ponder|populate|portray|pound|prescribe|proffer|' +
  'prop|prosecute|pump|punish|quell|raid|ram|ravage|recoup|relish|repel|revamp|revolve|rot|ruin|rumble|' +
  'salvage|scrap|scrub|shatter|shelter|shelve|shield|shorten|shovel|shrug|sideline|sift|simmer|skip|' +
  'slash|smash|smell|smuggle|snap|sneak|soak|spawn|spell|spill|spin|splash|spoil|spot|spray|sprawl|' +
  'sprang|sprout|spur|squeeze|stain|stare|startle|starve|stipulate|straddle|strand|' +
  'strip|stumble|stun|subdue|sully|summon|swamp|swap|swell|tally|tallies|taper|teem|tilt|tip|tire|tout|' +
  'tow|trap|trim|trot|tuck|twist|unload|unveil|upgrade|upset|vaccinate|veer|vest|veto|wane|' +
  'weave|weep|whip|wipe|wither|wreck|zoom'
).split('|');
