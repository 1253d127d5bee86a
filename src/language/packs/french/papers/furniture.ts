import { list } from '../../../pack/lists.js';
import type { Furniture } from '../../../pack/subjects/papers/furniture.js';
import { frenchSurroundings } from '../../../surroundings/others.js';

export const frenchFurniture = (): Partial<Furniture> => ({
  furniture: {
    signature: { lines: list('signé|signature|pour copie conforme'), openers: [], labels: list('signé') },
    'legal-basis': {
      lines: [],
      openers: list("vu la|vu le|vu les|vu l'|considérant|après avoir entendu|sur le rapport de|sur proposition de"),
      labels: [],
    },
    embargo: {
      lines: list(
        'pour diffusion immédiate|à diffuser immédiatement|communiqué de presse|vérifier au prononcé|à vérifier au prononcé|a vérifier au prononcé|seul le prononcé fait foi',
      ),
      openers: list("sous embargo jusqu' au|embargo jusqu' au"),
      labels: [],
    },
    salutation: {
      lines: list(
        'mesdames|messieurs|mesdames et messieurs|mesdames messieurs|excellences|monsieur le président|madame la présidente|merci monsieur le président',
      ),
      openers: list(
        'mesdames et messieurs|mesdames messieurs|excellences|excellence monsieur|excellence madame|monsieur le président|monsieur le president|madame la présidente|madame la presidente|monsieur le secrétaire général|messieurs les|mesdames les|excellences messieurs|excellences mesdames|distingués délégués|honorables délégués|honorables invités|chers collègues|chers amis|cher monsieur|chère madame',
      ),
      labels: [],
    },
    closing: {
      lines: list(
        'je vous remercie|merci|merci de votre attention|merci beaucoup|je vous remercie de votre attention|cordialement|bien cordialement|fin',
      ),
      openers: list(
        "la présente délibération peut faire l' objet|la présente décision peut faire l' objet|le présent arrêté peut faire l' objet|je vous remercie de votre|je vous prie d' agréer|veuillez agréer|nous vous prions d' agréer",
      ),
      labels: [],
    },
    contact: {
      lines: list('contact presse|contacts presse|contact|contacts'),
      openers: list(
        "pour plus d' informations|pour en savoir plus|pour tout renseignement|pour toute question|n' hésitez pas à prendre contact|n' hésitez pas à nous contacter|n' hésitez pas à nous écrire|n' hésitez pas à contacter",
      ),
      labels: list('contact|contacts|contact presse|contacts presse|téléphone|tél|courriel|e mail|email|télécopie'),
    },
    about: { lines: [], openers: list('à propos de|à propos d|à propos du'), labels: [] },
    related: {
      lines: list(
        'références|notes et références|liens externes|voir aussi|bibliographie|lire aussi|à lire aussi|en savoir plus|lire la suite|articles liés|partager|imprimer',
      ),
      openers: list(
        'abonnez vous à|inscrivez vous à|suivez notre direct|suivez en direct|recevez notre newsletter|téléchargez notre application',
      ),
      labels: list('lire aussi|à lire aussi|voir aussi'),
    },
    credit: {
      lines: [],
      openers: list('propos recueillis par|entretien réalisé par'),
      labels: list('source|sources|rédaction|traduction'),
    },
    byline: { lines: [], openers: list('par'), labels: list('auteur|texte') },
    disclaimer: {
      lines: list(
        "nous utilisons des cookies pour|utilise des cookies pour améliorer|stockons des cookies sur votre|cookies sont nécessaires au fonctionnement|consentement à l' utilisation des cookies|paramétrer vos préférences de cookies|vente de vos données personnelles",
      ),
      openers: list('cet article ne remplace pas|cet article ne saurait remplacer|cet article ne peut remplacer'),
      labels: list(
        "note aux rédactions|note aux rédacteurs|note aux journalistes|note à la rédaction|note à l' attention des rédactions",
      ),
    },
    procedure: {
      lines: list(
        'présents|présentes|étaient présents|excusés|absents|participants|personnes présentes|membres présents|invités',
      ),
      openers: list(
        "l' an deux mille|le quorum est atteint|le quorum étant atteint|la séance est levée|la séance est ouverte|la séance a été ouverte|la réunion a été levée",
      ),
      labels: list(
        'présidence|président de séance|présidente de séance|secrétaire|secrétaire de séance|présents|étaient présents|excusés|absents|participants|personnes présentes|membres présents|membres en exercice|nombre de membres en exercice',
      ),
    },
  },
  surroundings: frenchSurroundings,
  linkPlaces: list('ici|ce lien|ci dessous'),
  linkLabels: list(
    'diapositives|diaporama|présentation|proposition|lien|liens|vidéo|enregistrement|ordre du jour|document|documents|rapport',
  ),
});
