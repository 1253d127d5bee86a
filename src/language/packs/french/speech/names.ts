import { list } from '../../../pack/lists.js';
import type { Names } from '../../../pack/subjects/speech/names.js';

export const frenchNames = (): Partial<Names> => ({
  speakerTitles: list(
    'm|mm|mme|mlle|dr|docteur|docteure|pr|professeur|professeure|président|présidente|ministre|premier ministre|première ministre|maire|adjoint|adjointe|préfet|préfète|procureur|procureure|juge|directeur|directrice|chef|cheffe|secrétaire|secrétaire général|secrétaire générale|capitaine|général|colonel|commandant|commissaire|porte parole|député|députée|sénateur|sénatrice|conseiller|conseillère|entraîneur|entraîneuse|ingénieur|ingénieure|responsable|gérant|gérante|fondateur|fondatrice|avocat|avocate|médecin|infirmier|infirmière|enseignant|enseignante|agriculteur|agricultrice|chercheur|chercheuse|économiste|historien|historienne|sociologue|géologue|hydrologue|biologiste|analyste|expert|experte|roi|reine|prince|princesse|pape|évêque|pasteur|ambassadeur|ambassadrice|délégué|déléguée|délégué général|pdg|patron|patronne|auteur|autrice|metteur en scène|réalisateur|réalisatrice|pompier|pêcheur|éleveur|éleveuse|habitant|habitante|étudiant|étudiante|syndicaliste|militant|militante|élu|élue',
  ),
  keptTitles: list('dr|docteur|pr|professeur'),
  affiliations: list('de|du|chez'),
  civilTitles: list('m|mme|mlle|monsieur|madame'),
  formers: list('ancien|ancienne|ex|vice|adjoint'),
  compassPoints: list('nord|sud|est|ouest'),
});
