import { list } from '../../../pack/lists.js';
import type { Questions } from '../../../pack/subjects/speech/questions.js';

export const englishQuestions = (): Questions => ({
  askers: list('q|question|interviewer|reporter|journalist|host|moderator|press|the press'),
  answerers: list('a|answer|response|reply'),
  interviewOpeners: list(
    'spoke with|spoke to|talked with|talked to|sat down with|interview with|interviewed|interviews|conversation with|talks with|talks to|speaks with|speaks to|we asked her|we asked him|we spoke to her|we spoke to him|we spoke with her|we spoke with him|we met her|we met him|we talked to her|we talked to him',
  ),
  vocatives: [],
  addresses: list('you|your|yours|sir|madam|mr chairman|mr president'),
  askingLeads: list('in your view|in your opinion'),
  askings: list(
    'tell us about|tell us more about|tell me about|talk about|talk a bit about|talk a little bit about|talk to us about|comment on|elaborate on|speak to|give us your view on|give us an update on|give us a sense of|explain to us',
  ),
  questionNouns: list('question|questions|wondering|curious|follow up|to clarify'),
  questionWords: list('what|how|why|when|where|who|whom|whose|which'),
  askedTimes: list('when|what day|what date|what time'),
  askedFor: [],
  yesAndNo: list(
    'yes|yeah|yep|nope|right|correct|no|not|never|of course|certainly|absolutely|exactly|perhaps|maybe|definitely|nothing|because|partly|only|both|neither|sometimes',
  ),
});
