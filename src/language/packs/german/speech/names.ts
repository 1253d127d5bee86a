import { list } from '../../../pack/lists.js';
import type { Names } from '../../../pack/subjects/speech/names.js';

export const germanNames = (): Partial<Names> => ({
  speakerTitles: list(
    'herr|herrn|frau|dr|prof|professor|professorin|präsident|präsidentin|bundespräsident|kanzler|kanzlerin|bundeskanzler|bundeskanzlerin|minister|ministerin|ministerpräsident|ministerpräsidentin|bundesminister|bundesministerin|staatssekretär|staatssekretärin|bürgermeister|bürgermeisterin|oberbürgermeister|oberbürgermeisterin|landrat|landrätin|stadtrat|stadträtin|richter|richterin|staatsanwalt|staatsanwältin|direktor|direktorin|leiter|leiterin|chef|chefin|vorstand|vorsitzender|vorsitzende|geschäftsführer|geschäftsführerin|sprecher|sprecherin|abgeordneter|abgeordnete|senator|senatorin|trainer|trainerin|ingenieur|ingenieurin|manager|managerin|gründer|gründerin|anwalt|anwältin|rechtsanwalt|rechtsanwältin|arzt|ärztin|lehrer|lehrerin|landwirt|landwirtin|forscher|forscherin|wissenschaftler|wissenschaftlerin|ökonom|ökonomin|historiker|historikerin|geologe|geologin|biologe|biologin|analyst|analystin|experte|expertin|könig|königin|papst|bischof|botschafter|botschafterin|autor|autorin|anwohner|anwohnerin|pfarrer|pfarrerin|kapitän|kommissar|kommissarin|projektleiter|projektleiterin|energieberater|energieberaterin|mieter|mieterin|vermieter|vermieterin|eigentümer|eigentümerin',
  ),
  keptTitles: list('dr|prof|professor|professorin'),
  affiliations: list('von|vom|bei'),
  civilTitles: list('herr|frau'),
  formers: list('ehemaliger|ehemalige|früherer|frühere|ex|stellvertretender|stellvertretende'),
  compassPoints: list('nord|süd|ost|west|norden|süden|osten|westen'),
});
