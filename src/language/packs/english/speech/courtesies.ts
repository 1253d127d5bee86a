import { list, phrases } from '../../../pack/lists.js';

const degrees = '|so|very|truly|deeply|extremely|most';

/** What sentences open with that are polite and say nothing of the matter. */
export const englishCourtesies: string[] = [
  ...phrases(
    "it is|it's|it was|it is indeed|what",
    'a',
    '|great|true|real|special|distinct|particular|singular|high|rare|profound|genuine|tremendous',
    'pleasure|honor|honour|privilege|joy',
  ),
  ...phrases("it is|it's|it was", 'an|an immense|an enormous|my|our|always a', 'pleasure|honor|honour|privilege|joy'),
  ...phrases("it is|it's|it was", 'wonderful|good|great|nice|so good|so nice', 'to be|to see'),
  ...phrases("it is|it's|it was|it is indeed", 'with', '|great|immense|true', 'pleasure|honor|honour', 'that'),
  ...phrases(
    "i am|i'm|we are|we're",
    degrees,
    'pleased|delighted|happy|honored|honoured|glad|privileged',
    'to be|to join|to stand before|to speak|to have the opportunity|to participate|to take part|to appear before',
  ),
  ...phrases("i am|i'm|we are|we're", degrees, 'grateful|thankful', 'to|for'),
  ...phrases('i|we', '|also|would like to|wish to|want to|also want to|would also like to|must', 'thank|congratulate'),
  ...phrases("i'd|we'd", 'like|also like', 'to', 'thank|congratulate'),
  ...phrases('i|we', '|also', 'bring|convey|extend', '|you', '|warm|warmest|cordial|fraternal', 'greetings'),
  ...phrases('i|we', 'wish', 'you|all of you|to wish'),
  ...phrases("i have|i've|we have|we've", '|really|all|greatly', 'enjoyed', 'working|collaborating|talking|speaking'),
  ...phrases(
    'i|we',
    'look forward to',
    'your questions|the discussion|taking your questions|welcoming you|welcoming all of you|welcoming everyone|seeing you|seeing all of you|meeting you|hearing from you|speaking with you|talking with you|your contributions|our discussion|our discussions',
  ),
  ...phrases('i|we', 'wish|only wish', 'i could|that i could|we could|that we could', 'be|have been'),
  ...phrases(
    "i am|i'm|we are|we're",
    degrees,
    'pleased|happy|proud|delighted',
    'to report|to present|to share',
    'the|our|my|these|some',
  ),
  ...phrases("i|we|i'd|we'd", 'appreciate', 'the opportunity|your'),
  ...phrases("i would|we would|i'd|we'd|i'll|we'll|i will|we will", 'be', 'happy|pleased|glad', 'to answer|to take'),
  ...phrases("i am|we are|i'm|we're", 'happy', 'to answer|to take'),
  ...phrases('i|we', '|also', 'extend', 'my|our'),
  ...phrases('i|we', 'hope', "you are|you're|you and|everyone|everybody|that you|you all|all of you"),
  ...phrases(
    'thank you',
    'for|to|all|very|so|again|mr|madam|and|everyone|everybody|chair|chairman|president|minister|deputy|good',
  ),
  ...list(
    "a copy of this letter|i am writing to inform you of|i am writing to inform you about|i am writing to tell you about|i am writing to you about|i write to inform you of|we are writing to inform you of|we are writing to inform you about|we are writing to tell you about|we write to inform you of|the invitation says|the invitation said|the programme says|the program says|thanks to|thanks for|thanks very much|thanks everyone|many thanks|please join me|god bless|welcome to|good morning|good afternoon|good evening|see you|what a pleasure|let me thank|let me congratulate|allow me to thank|allow me to congratulate|allow me mr|please welcome|it's my pleasure|congratulations to|congratulations on|happy to hear|great to see|nice to see|glad to see",
  ),
];
