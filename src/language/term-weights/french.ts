import { termsByWeight } from './terms-by-weight.js';

/** Learnt by `bench/value` from annotated articles: what each term tells of the worth of a sentence. */
export const frenchTermWeights = () =>
  termsByWeight({
    '0.5': 'par|une',
    '0.4': 'la paix|plus',
    '0.3': "à l'|à une|aux|de notre|le développement|ont|paix",
    '0.2': 'à la|au|des|en|le|les|qui|sécurité|sur',
    '0.1':
      'action|avec|ce|de cette|développement|du|ensemble|est|et à|et le|et les|faire|fait|leur|' +
      "multilatéralisme|n'|pour|pour l'|tous|tout|un",
    '-0.1':
      "c'|c' est|ces|conflits|dans la|dans le|de l'|durable|élection|équitable|et de|et des|être|la dignité|" +
      'la présidence|moi|mon|mon pays|par la|populations|présidence|présidence de|sa|sans|se|ses|vous',
    '-0.2':
      "a|aujourd'hui|dans l'|développement durable|dignité|dont|et d'|humaine|la|mais|même|nos|pas|que nous|" +
      "s'|son|sont",
    '-0.3': 'dans|générale|je|monde|ne|que',
    '-0.4': "cette|de|l'|nous",
    '-0.5': "d'|de la",
    '-0.6': 'et',
  });
