import { list, phrases } from '../../../pack/lists.js';
import type { Announcements } from '../../../pack/subjects/speech/announcements.js';

const things = 'more|further|additional|some additional';

/** What somebody who talks says before what they will speak of, and the verbs for it. */
export const englishAnnouncements = (): Announcements => ({
  intentions: [
    ...phrases('i|we', 'will|shall|would like to|want to|wanted to|am going to|are going to|need to|plan to'),
    ...list(
      "i'll|we'll|i'd like to|we'd like to|i'm going to|we're going to|i'd now like to|i would now like to|let me|allow me to|let us|let's|i would also like to|i'd also like to|i also would like to|i also want to|we would also like to|i will be|i'll be|we will be|we'll be",
    ),
  ],
  announcingAsides: list(
    'now|first|then|next|also|just|briefly|quickly|today|here|again|later|finally|lastly|start by|begin by|close by|end by|conclude by|by|take a moment to|take a moment here to|take a few minutes to|take time to|take the time to|take some time to|take this opportunity to|use this opportunity to|spend a few minutes to|spend some time|with that|before closing|in my remarks|in my remarks today|in turn',
  ),
  presentations: [
    ...phrases('talk|talking|speak|speaking', '|first|briefly|a little|a bit|a little bit', 'about|on|to'),
    ...phrases('walk|walking|take|taking', 'you', 'through'),
    ...phrases('elaborate|comment|touch', '|further|briefly', 'on'),
    ...phrases('turn|turning', '|now|next', 'to|on to'),
    ...phrases('move|moving', '|now|next', 'on to'),
    ...phrases('move|moving', 'now|next', 'to'),
    ...phrases('start|begin|close|end|conclude|wrap up|follow', 'with'),
    ...phrases(
      'turn|hand|pass|give|turning|handing|passing',
      '|back',
      'it|things|the|the conference',
      'call|discussion|floor|conversation|podium|microphone|program|programme|presentation|meeting|over|back',
      '|over|back|now|now over',
      'to',
    ),
    ...phrases('update', 'you', 'on|about'),
    ...phrases(
      'provide|give|providing|giving|share|offer',
      '|you|you with',
      `${things}|a few|a few more`,
      'details|detail|color|colour',
    ),
    ...phrases('provide|give|providing|giving', '|you|you with', 'an', 'update|overview'),
    ...phrases('say', 'more|a few words|a word|something', '|about|on'),
    ...list(
      'hand over to|handing over to|pass over to|profiling|spotlighting|showcasing|discuss|be discussing|discussing|be covering|share with you|take a look at|look first at|elaborate|go into detail|go into details|go into more detail|get into more detail|get into more details|summarize|summarise|return to this|come back to this|come back to that',
    ),
  ],
  ownPresentations: [
    ...phrases('move|moving', 'to'),
    ...phrases(
      'offer|give',
      'my|our|some|a few|a couple of|two|three|one|an',
      '|brief|concrete',
      'thoughts|views|example|examples|observations|highlights|comments|remarks|results|approach|perspective|lessons',
    ),
    ...phrases('highlight|mention|highlighting', 'a few|a couple|a couple of|some|several|the main|two|three|only two'),
    ...phrases(
      'provide|providing|give|giving',
      '|you',
      'a|our|the',
      '|quick|brief|short|latest|detailed|full|closer|deeper',
      'outlook|overview|review|recap|summary|update|snapshot|analysis|discussion',
    ),
    ...list(
      'cover|covering|wrap up|outline|outlining|describe|describing|review|reviewing|recap|recapping|focus on|focus my remarks on|return to|come back to|address|share|sharing|raise two|raise three|raise a few|emphasize only|stress only|explain how|explain why|go over|go through|run through|get into|speak on',
    ),
  ],
  overviews: [
    ...phrases(
      'an|a|some|our|the|my|a few|a couple of',
      '|quick|brief|short|overall|detailed|high level',
      'update|overview|review|recap|summary|discussion|look|word|words|thoughts|comments|highlights|perspective',
      'on|of|about|to|at|from',
    ),
    ...phrases('a few of the', 'comments|highlights|words|thoughts|details|examples', 'on|of|about|from'),
    ...list('some of|a few of|a few|some|several|certain|on|of|about|to'),
  ],
  futures: list("will|shall|is going to|are going to|i'll|we'll|it'll|they'll|there'll|he'll|she'll|won't"),
  postponements: [
    ...phrases('keep', 'an eye out|your eyes open|your eyes peeled|watching this space', '|for'),
    'watch this space',
    ...phrases(
      'will|would|is to|are to|shall',
      '|be able to',
      'release|announce|give|provide|share|publish|communicate|elaborate',
      `${things}|the|full`,
      'details|detail|information',
    ),
    ...phrases(
      `${things}|full|the`,
      'details|information',
      'will',
      'be',
      'announced|given|provided|released|shared|published|made available',
    ),
    ...phrases('will', 'elaborate', 'further|later|on these|on this|on the details|at|during|in'),
    ...phrases('will', '|also', 'share|say|give|announce', 'more', 'at|on|about|later|when|during|in due course'),
    ...phrases(
      'will',
      'give|provide|share|announce',
      'details|an update|updates',
      'later|in due course|at|when|during',
    ),
  ],
  recallOpeners: list('as'),
  recallVerbs: list(
    'mentioned|said|noted|hinted|discussed|highlighted|outlined|pointed out|described|indicated|explained|alluded to|touched on|said before|said earlier|said in the past|mentioned before|mentioned earlier|noted before|noted earlier|discussed earlier|see|can see|will see',
  ),
  reportedBefore: list(
    'as reported|as previously reported|as reported earlier|as we reported|as mentioned|as noted|as mentioned earlier',
  ),
  selfReferences: list(
    "this post|this article|this blog post|this blog|this tutorial|this piece|this series|today's post|yesterday's post",
  ),
  placingVerbs: list(
    'provided|given|shown|set out|listed|summarized|summarised|described|presented|outlined|reproduced|attached|detailed|discussed|explained',
  ),
  placesInPaper: list(
    'below|further below|later in this report|later in this document|in the annex|in the appendix|in the attachment|in appendix|in annex|at appendix|at annex|as appendix|as annex|in full as appendix|in full as annex|on the next page|on the following pages',
  ),
});
