import { termsByWeight } from './terms-by-weight.js';

/** Learnt by `bench/value` from annotated articles: what each term tells of the worth of a sentence. */
export const englishTermWeights = () =>
  termsByWeight({
    '3.7': 'said',
    '1.8': 'mln',
    '1.5': 'billion|cases|prison',
    '1.4': 'guilty|its|said it|settlement',
    '1.3': 'stage',
    '1.2': 'agreed|consensus|convicted|felony|murder|offer|request|told',
    '1.1': 'agreement|announced|court|decision|pct',
    '1': 'debt|of those|sites|the company',
    '0.9': 'deficit|degree|dispute|his|mln dlrs|models|permanent|the court|today|vs|will',
    '0.8':
      'approval|charged|company|dlr|fees|he|it will|move|reviewed|that the|the current|the settlement|three|' +
      'today that|vendors',
    '0.7':
      'action|approved|before|charges|coalition|counts|counts of|current|cut|defendants|dlrs|effectively|' +
      'faces|filed|five|from|guilty to|him|if convicted|increase|is that|law|meeting|merged|ministers|' +
      'necessary|no|objections|payment|performance|prosecutor|put|sales|so we|the defendant|therefore|' +
      'this year|to allow|until|up to|years to|yesterday',
    '0.6':
      'a jury|a m|added that|additional|agreed to|built|by|calls|central|closed|completed|countries|crude|' +
      'damage|deadline|decided|did not|due to|expects|following|funds|identify|in prison|in state|' +
      'information reviewed|keep|latest|method|more than|now|of a|of their|official|over|pct of|per share|' +
      'program|release|renewed|resolution|reviewed at|rule|second degree|serious|set|state prison|takeover|' +
      'that he|the coalition|the information|to|to create|to do|used|vote|will be',
    '0.5':
      'a|after|agencies|agriculture|all|allows|also said|and an|announced that|announcement|announcing|' +
      'annual|asking|at its|bank|be made|bid|billion dlr|billion dlrs|cases are|civil|civil penalties|close|' +
      'compete|contracts|convicted of|create|currency|defense|due|effect|ex|expanded|exports|facility|' +
      'federal funds|find that|five years|for now|full|funds rate|have been|including|intervention|is due|' +
      'it also|jury|landed|likely to|loss|m|maximum|meeting to|memory|merger|multiple|nearly|next|next week|' +
      'nodejs node|opposed|or the|order|penalties|plans|pleaded|pleaded guilty|possibility|potential|' +
      'prevent|price|propose|providing|push|quota|raising|reasoning|recommendations|rescheduling|revealed|' +
      'sentence|sentence of|sentenced|sentenced to|set up|shares|slow|solution|standard|stop|stop the|' +
      'system|that his|the economic|the idea|the possibility|the three|them to|to make|to reduce|tonnes|up|' +
      'victims|we must|x',
    '0.4':
      'a common|acceptance|action to|added|administration|affected|and|announced today|appears|' +
      'approximately|attorneys|based on|behavior|causing|cease|clearly|co|continuing|cost|count|cutting|' +
      'despite the|down|economy|ensure|failure|final|for|for all|found|grain|illegally|include|injunction|' +
      'non|offered|paper|passed|per|previously|profit|raise|reduction|remove|requirements|restitution|' +
      'school|showed|significantly|states|strike|terms|that are|that have|the country|the latest|' +
      'to consumers|to help|to sell|to stop|two|years',
    '-0.4':
      'a year|are not|around|as well|at the|believe|bottom|broader|business|by the|case|climate|' +
      'climate change|contrast|control|economic|essential|estimates|even|everyone|get|goals|had been|high|' +
      "hold|if|in both|in the|it's a|last|live|long|majority|make|natural|of that|only|out|page|safety|so|" +
      'this|to our|to protect|too|try|up in|updates|whether|which|would',
    '-0.5':
      'about the|assistance|be a|benefit|better|challenges|cold|covered|deal|early|equipment|fell|folks|' +
      'global|is one|it has|js|last year|let|level|loans|meetings|members|might|much|need|often|peace|' +
      "percent|public|quite|real|really|second|second quarter|slides|strong|sustainable|that's|the second|" +
      'there are|this case|this is|to be|total|turn|unemployment|unit|was|we|we can|world|you can',
    '-0.6':
      'a few|a lot|actions|ago|banking|demand|during|especially|experience|for the|from a|good|great|had|' +
      'have a|issues|know|lot|markets|me|modules|money|moved|my|nothing|of these|particularly|protect|' +
      'reflected|same|sector|see|statement|the meeting|there|they|way|well',
    '-0.7': 'check|course|example|needs|not|our|part|quarter|several|we also|when',
    '-0.8': 'add|agenda|and the|because|been|community|continue to|expected|financial|over the|what',
    '-0.9': "don't|is a|other|something|want to",
    '-1': "about|development|he said|it's|some|think",
    '-1.1': 'different',
    '-1.2': 'how|want',
    '-1.3': 'just|many|people',
    '-2.1': 'you',
  });
