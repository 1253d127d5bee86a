import { list, phrases } from '../../../pack/lists.js';
import type { Talk } from '../../../pack/subjects/speech/talk.js';
import { englishCourtesies } from './courtesies.js';

export const englishTalk = (): Talk => ({
  firstPersons: list('i|we|us|me|my|our|ours|mine|myself|ourselves'),
  oneselves: list('i|me|my|mine|myself'),
  signposts: list(
    "i have a decision to|i have an announcement to|i have news to|i have some news to|i have something to tell|i have one thing to tell|i have one announcement|we have a decision to|we have an announcement to|begin with what|start with what|this is what happened|here is what happened|here is the answer|here's the answer|i tell that story|i tell this story|i tell you that story|i tell you this story|the story is simple|the plot is simple|i want to conclude|we would like to conclude|we want to conclude|i also would like to conclude|i would also like to conclude|i'd also like to conclude|i will talk about|i will discuss|i'll discuss|i will outline|i'll outline|i'll summarize|i'll summarise|i will describe|i'll describe|i shall discuss|i shall outline|i have outlined|i've outlined|i will update you|i'll update you|i will offer|i'll offer|i will speak about|i will say more|i'll say more|i would not like to be more specific|find out below|find out how below|scroll down|now comes the|here comes the|let me|let us now|now let us|now let me|i beg to move|i so move|i will start|i will begin|we will begin today with|we will start today with|we'll begin today with|we'll start today with|we will begin with|we'll begin with|we will start with|we'll start with|i will go on|i will now|i will turn|i will conclude|i will summarise|i will summarize|i shall begin|i shall start|i would like to begin|i would like to start|i would like to turn|i now turn|i turn now|we will now|we now turn|before i begin|before i start|let's look|let's take|let's start|let's begin|but first|first some|here's how|here is how|here's what|here are some|here are a few|keep an eye|stay tuned|check out|cross posted|come see|please sign up|sign up for|subscribe to|if you weren't able|if you missed|in case you missed|read on|we'll explain|we'll talk|i'll explain|i'll talk|we'll be sharing|feel free to|drop us|email us|tell us what|let us know|now turning to|turning now to|starting on slide|turning to slide|moving to slide|before i close|before i turn|before i hand|with that i'll|with that i will|with that i would like to|actual results may differ|actual results could differ|today's call is being|this call is being|during the call|a replay of|a reconciliation of|please refer to|please see|as a reminder|now let's|now we will|now i will|now i'll|let's turn|let's move|let's go|let's now|let us turn|let us move|i'll now|i'll turn|i'll pass|i'll hand|i'll begin|i'll start|i will pass|i will hand|i will review|i'll review|i'd like to turn|i'd like to hand|i'd like to pass|i'd like to begin|i'd like to start|i want to begin|i want to start|i want to turn|i would like to hand|i would like to pass|i would now like|i now move|i shall now|i shall turn|i move on|we'll now|we'll start|we'll begin|we'll be discussing|we will be discussing|we'll discuss|we will discuss|with that i'd like|with that let me|with that we'll|with that we will|with that i'm|with that over|that concludes|this concludes|my remarks today|my topic today|in my remarks today|before moving on|before getting into|before we begin|before we start|any comparisons made|also note that|please note that|joining me on|joining me today|joining us on|the conference call and|on the call today|we'll then|we will then take|the last topic i|i would like to conclude|i'd like to conclude|let's see if|i will just jump|i'll just jump|i'm going to start|i'm going to begin|hoping to get through|you have one minute|you have two minutes|we have one minute|we have two minutes|you have a minute|one minute left|one minute remaining|we are at time|we're at time|we are out of time|we're out of time|point of order|can someone take notes|can somebody take notes|can i get a note taker|we need a note taker|we need someone to help|can we get someone to|with that i am ready|nothing to report|nothing new to report|no updates|no update this|skipped as|skip as|lets leave on|let's leave on|let's leave it on|any other questions|any questions|any comments|next question|our next question|your line is open|operator instructions|i would like to take a moment|i'd like to take a moment",
  ),
  matterTurns: [
    ...list(
      'turning to|turning now to|now turning to|moving to|moving on to|moving now to|looking at|looking now at|starting with|beginning with|now to|now on to|now on|on to|i turn now to|i now turn to|we now turn to|we turn now to',
    ),
    ...phrases('turning|directing|drawing', 'your|our', 'attention', '|now|back', 'to'),
  ],
  proceedings: list(
    "talk offline|talk more offline|discuss offline|discuss more offline|discuss it offline|discuss this offline|take this offline|take that offline|follow up offline|move this offline|my opening remarks|with me on the call|with me is|with me are|some of today's remarks|my remarks will|my closing remarks|deliver the budget statement|deliver this statement|deliver the budget|is hiring for|are hiring for|we are hiring|we're hiring|open the call|open it up for|open up the call|open the line|open the lines|open the floor|your questions|take questions|take any questions|next question|last question|question comes from|turn the call|turn it over|turn it back|turn over to|hand it over|hand over to|hand the call|hand it back|over to you|back to you|kick things off|kick it off|kick us off|brief you on|will provide an update|give you an update|give you an overview|walk you through|will talk more|will speak more|more color|close with some|final thoughts|will now provide perspective|will provide perspective on|will now discuss our|will now review our|will then review our|will now walk|will now share|will now take you|will now provide an|will now provide more|will now provide additional|will now provide details|will now cover our|prepared remarks|on this call|on today's call|on this conference call|joining us|joined by|with me today|with us today|in a minute|in a moment|let's go to|let's move|let's hear|move on to|go ahead|shout out|raise your hand|on the screen|share my screen|sharing my screen|next slide|can you hear|am i audible|on mute|unmute|my proposal|out of time|take it offline|continue offline|safe harbor|advancing the slides|advance the slides|available by telephone|available via webcast|available on our website|topics we will discuss|topics i will discuss|we will discuss today|i will discuss today|can see from the|details with you|non gaap|wrap up|end the meeting|next item|yield back|opportunity to hear from|chance to hear from",
  ),
  ceremonies: list(
    'declare … open|declare … opened|declare … closed|declare … inaugurated|pronounce … open|declare … officially',
  ),
  appeals: list(
    'urge|call on|call for|call upon|calls on|calls for|calls upon|appeal to|appeal for|appeals to|appeals for|propose|proposes|demand that|demands that|condemn|condemns|oppose|opposes|reject|rejects|insist|insists|advocate|advocates|pledge|pledges|urges|must',
  ),
  fillers: list('well|you know|i mean|uh|um|look|again|yeah|yep|okay|ok'),
  disclaimers: [
    ...phrases('actual', 'results|outcomes|performance|events', 'may|could|might|can', '|also', 'differ|vary'),
    ...phrases(
      'results|outcomes|events',
      '|actually achieved',
      'may|could|might',
      'differ|vary',
      'materially|significantly|substantially',
    ),
    ...phrases('forward looking', 'statement|statements'),
  ],
  courtesies: englishCourtesies,
  courtesyWords: list(
    'to be brief|be brief|keep this short|keep it short|keep it brief|keep this brief|keep you long|detain you|first time i address|first time i am addressing|first time i have the honour|first time that i address|first time i stand before|congratulate|congratulations|congratulating|i look forward to|thank|thanks|applaud|pay tribute|gratitude|grateful|appreciation|best wishes|every success|warm welcome|good wishes|felicitations|commend',
  ),
});
