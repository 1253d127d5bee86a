import { list } from '../../../pack/lists.js';
import type { Sayings } from '../../../pack/subjects/speech/sayings.js';

export const englishSayings = (): Sayings => ({
  speechVerbs: list(
    'said|says|told|added|explained|warned|argued|noted|stressed|insisted|announced|stated|confirmed|claimed|believed|believes|believe|estimates|estimated|reported|reports|wrote|recalled|acknowledged|admitted|conceded|replied|asked|urged|suggested|predicted|emphasised|emphasized|pointed out|concluded|testified|ruled|denied|cautioned|maintained|say|think|thinks|thought|found|show|shows|showed|declared|promised|pledged|agreed|hoped|hopes|expects|expected|complained|complains|tells|insists|admits|warns|adds|argues|explains|notes|doubted|doubts|fears|feared|stresses|observed|remarked|commented|responded|revealed|points out|claims|hope|expect|urge|demanded|demands|recommended|recommends|assured|alleged|contended|concedes|accused|agree|agrees|write|writes|asks|suggests|predicts|promises|acknowledges|maintains|recalls|lamented|laments',
  ),
  keptSpeechVerbs: list(
    'urged|urges|urge|denied|denies|asked|asks|hopes|hoped|hope|expects|expected|expect|promised|promises|recommended|recommends|estimated|estimates|doubted|doubts|pledged|demanded|demands|feared|fears|suggested|suggests|predicted|predicts|believed|believes|believe|think|thinks|thought|rejected|rejects|accused|alleged|cautioned|replied|responded|agreed|agree|agrees|described|declared|ruled',
  ),
  clausalSpeechVerbs: list('said|says|say|insists|insisted|admits|admitted'),
  addressedSpeechVerbs: list('told|tells|tell|assured|assures|assure|reminded|reminds|remind|informed|informs|inform'),
  pronounVerbs: [],
  showingVerbs: list('found|finds|show|shows|showed|suggest|suggests|suggested|indicate|indicates|indicated'),
  speechSources: list('according to|in the words of|in the view of'),
  speakerNouns: list(
    'officials|experts|scientists|researchers|police|government|ministry|council|agency|company|residents|critics|analysts|doctors|authorities|union|committee|court|team|department|organisers|organizers|prosecutors|lawyers|farmers|spokesman|spokeswoman|spokesperson|commission|bank|university|hospital|association|board|operator|campaigners|witnesses|economists|engineers|owners|unions|charity|service|office|institute|authority|firm|group|people|observers|inspectors|teachers|parents|opponents|supporters|panel|judge|mayor|minister|regulator|utility|owner|director|chief|neighbours|investigators|meteorologists|planners|leaders|commissioner|ministers|official|expert|scientist|researcher|resident|critic|analyst|doctor|farmer|lawyer|prosecutor|witness|economist|engineer|teacher|parent|observer|inspector|investigator|campaigner|author|authors|auditor|auditors|manager|adviser|advisers|aide|aides|source|sources|ministries|agencies|companies|airline|club|federation|league|party|opposition|parliament|senate|congress|white house|kremlin|pentagon|embassy|organisation|organization|foundation|network|school|college|cooperative|co operative|firms|shareholders|investors|customers|employers|workers|passengers|volunteers|rescuers|firefighters|paramedics|medics|nurses|historians|ecologists|biologists|shopkeepers|traders|trader|dealers|dealer|brokers|broker|bankers|banker|fishermen|mother|father|family|relatives|majority|staff|administration|mission|defence|defense|prosecution|watchdog|body|trust|society|academy|centre|center|laboratory|bureau|chamber|county|city council|ombudsman|carrier|developer|builder|contractor|supplier|retailer|broadcaster|newspaper|magazine|developers|geologists|chairman|chairwoman|chair|president|secretary|editor|professor|teams|villagers|locals|neighbors|pilot|driver|captain|officer|officers|fund|corporation|corp|exchange|airlines|coalition|alliance|brokerage|manufacturer|insurer|lender',
  ),
  speakerPapers: list(
    'report|study|survey|figures|data|statement|letter|audit|inquiry|research|analysis|review|paper|document|documents|poll|statistics|results|records|filing|memo|email|estimates',
  ),
  speechAnnouncers: list(
    'following statement|following statements|following remarks|following response|following comment|following comments|this statement|statement below',
  ),
  personPronouns: list('he|she'),
  bodyPronouns: list('it|they'),
});
