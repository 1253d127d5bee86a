/** Common English verbs of news prose: base forms, irregular forms as they stand; endings are in the pack. */
export const englishVerbs: string[] = (
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
