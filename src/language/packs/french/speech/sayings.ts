import { list } from '../../../pack/lists.js';
import type { Sayings } from '../../../pack/subjects/speech/sayings.js';

export const frenchSayings = (): Partial<Sayings> => ({
  speechVerbs: list(
    "dit|a dit|ont dit|déclare|a déclaré|ont déclaré|annonce|a annoncé|ont annoncé|explique|a expliqué|expliquent|ont expliqué|affirme|a affirmé|affirment|ont affirmé|assure|a assuré|assurent|indique|a indiqué|indiquent|ont indiqué|précise|a précisé|précisent|ajoute|a ajouté|ajoutent|estime|a estimé|estiment|souligne|a souligné|soulignent|rappelle|a rappelé|rappellent|résume|a résumé|reconnaît|a reconnu|reconnaissent|admet|a admis|confirme|a confirmé|confirment|prévient|a prévenu|avertit|a averti|avertissent|regrette|a regretté|déplore|a déploré|raconte|a raconté|répond|a répondu|conclut|a conclu|insiste|a insisté|juge|a jugé|note|a noté|constate|a constaté|observe|soutient|a soutenu|promet|a promis|demande|a demandé|réclame|a réclamé|recommande|a recommandé|dément|a démenti|nie|a nié|espère|espèrent|craint|craignent|redoute|menace|menacent|fait savoir|a fait savoir|fait valoir|a fait valoir|témoigne|a témoigné|commente|s' inquiète|se félicite|s' interroge|détaille|lance|a lancé|glisse|poursuit|martèle|plaide|tranche|nuance|alerte|a alerté|considère|considèrent|pense|pensent|croit|prédit",
  ),
  keptSpeechVerbs: list(
    "demande|a demandé|réclame|a réclamé|recommande|a recommandé|dément|a démenti|nie|a nié|espère|espèrent|craint|craignent|redoute|menace|menacent|promet|a promis|estime|a estimé|estiment|juge|a jugé|pense|pensent|croit|considère|considèrent|regrette|a regretté|déplore|a déploré|prévient|a prévenu|avertit|a averti|avertissent|alerte|a alerté|prédit|s' inquiète|se félicite|s' interroge|plaide|affirme|a affirmé|affirment|ont affirmé|reconnaît|a reconnu|reconnaissent|admet|a admis",
  ),
  clausalSpeechVerbs: [],
  showingVerbs: list('constate|observe|indique|indiquent|souligne|confirme|confirment|précise'),
  speechSources: list("selon|d' après|aux yeux de|de l' avis de"),
  speakerNouns: list(
    'autorités|experts|scientifiques|chercheurs|police|gendarmerie|gouvernement|ministère|conseil|agence|entreprise|société|groupe|habitants|riverains|critiques|analystes|médecins|syndicat|syndicats|comité|tribunal|cour|équipe|département|région|organisateurs|parquet|avocats|agriculteurs|commission|banque|université|hôpital|association|associations|exploitant|économistes|ingénieurs|direction|institut|autorité|mairie|préfecture|opposition|majorité|parti|parlement|sénat|assemblée|fédération|ligue|club|pirates|pompiers|soignants|enseignants|parents|pêcheurs|éleveurs|salariés|patients|passagers|témoins|enquêteurs|élus|collectif|office|observatoire|opérateur|fondation|organisation|ong|onu|union européenne|commission européenne|élysée|matignon|maison blanche|kremlin|météo france|insee',
  ),
  speakerPapers: list(
    'rapport|étude|enquête|sondage|audit|communiqué|chiffres|données|statistiques|résultats|document|bilan|note',
  ),
  speechAnnouncers: list('déclaration suivante|la déclaration ci dessous'),
  personPronouns: list('il|elle'),
  bodyPronouns: list('ils|elles'),
});
