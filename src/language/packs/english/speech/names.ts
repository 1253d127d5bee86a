import { list } from '../../../pack/lists.js';
import type { Names } from '../../../pack/subjects/speech/names.js';
import { nameParticles } from '../../name-particles.js';

export const englishNames = (): Names => ({
  speakerTitles: list(
    'district attorney|secretary of state|chief of staff|chief of police|mr|mrs|ms|dr|prof|professor|sir|dame|lord|lady|president|prime minister|minister|mayor|governor|senator|judge|justice|chief|director|chair|chairman|chairwoman|chairperson|vice chair|secretary|captain|general|colonel|sergeant|officer|spokesman|spokeswoman|spokesperson|councillor|coach|manager|engineer|head|sheriff|commissioner|principal|chief executive|deputy|vice president|attorney general|ambassador|representative|congressman|congresswoman|mp|admiral|inspector|superintendent|detective|pastor|bishop|archbishop|pope|king|queen|prince|princess|chancellor|premier|treasurer|rector|dean|founder|owner|co owner|lieutenant|major|rabbi|imam|reverend|economist|researcher|ecologist|geochemist|scientist|doctor|nurse|teacher|farmer|lawyer|analyst|prosecutor|author|editor|historian|biologist|geologist|hydrologist|pilot|driver|resident|student|activist|campaigner|fellow|member|leader|partner|consultant|curator|conductor|architect|singer|player|striker|goalkeeper|midfielder|defender|skipper|referee|pensioner|fisherman|shopkeeper|entrepreneur|chemist|physicist|adviser|lecturer|specialist|expert|official|supervisor|coordinator|coroner|auditor|ombudsman|worker|engineers|magistrate|clerk|registrar|administrator|ceo|cfo',
  ),
  keptTitles: list('dr'),
  civilTitles: list('mr|mrs|ms|miss'),
  formers: list(
    'former|ex|acting|then|late|would be|deputy|vice|assistant|interim|retired|outgoing|incoming|honorary|self styled|co',
  ),
  bygoneOpeners: list('first|former|founding|then|ex|late|retired|one time|onetime|previous'),
  bygoneEnds: list('at the time|at that time|until|in those days'),
  surnames: [],
  nameParticles,
  commaNames: list(
    'digital culture media and sport|culture media and sport|business energy and industrial strategy|environment food and rural affairs|housing communities and local government|levelling up housing and communities|science innovation and technology|health education labor and pensions|science space and technology|agriculture fisheries and conservation|innovation science and economic development',
  ),
  affiliations: list('of|at|with|from'),
  placeNouns: [],
  countries: [],
  compassPoints: list('north|south|east|west'),
});
