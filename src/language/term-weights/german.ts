import { termsByWeight } from './terms-by-weight.js';

/** Learnt by `bench/value` from annotated articles: what each term tells of the worth of a sentence. */
export const germanTermWeights = () =>
  termsByWeight({
    '1.5': 'am',
    '1.4': 'tritt',
    '1.2': 'beträgt|tritt am|vor',
    '1': 'die|zur',
    '0.9': 'in',
    '0.8': 'seiner',
    '0.7': 'für|mit|zu',
    '0.6': 'ab|als|dem|oder',
    '0.5': 'bei|dieses|in den|nach der|von',
    '0.4': 'erfolgt|gegen|mindestens|nach den|sind|sonstigen',
    '0.3': 'an|diese|jeweiligen|kann|nach|öffentlichen|und die',
    '0.2':
      'abweichend|abweichend von|anzuwenden|auf den|auf die|besteht|bis|bis zum|bis zur|die für|einer|' +
      'erforderlichen|folgenden|gelten|ihrer|innerhalb|mehr|sich|sich nach|sowie die|spätestens|über|' +
      'vor dem|zuständigen|zwischen',
    '0.1':
      'allgemeinen|an dem|aus dem|bis zu|den|der in|dessen|die in|die nach|diesen|durch|ein|eine|einem|' +
      'findet|für das|für die|hat|hat die|mit dem|mit der|seinen|sie|und in|unter|von den|werden|' +
      'werden wenn|wurde|zugestimmt',
    '-0.1':
      'an die|anderen|aus|bei der|bleibt|darf|das folgende|daß|denen|die die|drei|dürfen|einen|eines|' +
      'erforderlich ist|gemäß|genannten|ihm|ihre|in das|in dem|in einem|ist der|ist die|jeweils|nach dem|' +
      'noch|oder eine|sind die|über die|um|unberührt|und des|unverzüglich|v|wenn|wenn die|werden die|wie|' +
      'worden|worden sind|zu den|zuletzt|zum',
    '-0.2':
      'andere|auch im|auf|deren|dies|für den|im|keine|mehrere|mit den|oder der|so|soweit die|und das|' +
      'und dem|verordnet|zulässig',
    '-0.3': 'dabei|der|die der|einschließlich|geändert|geltenden|in der|in einer|soweit|sowie',
    '-0.4': 'auch|das|des|er|soll',
    '-0.5': 'dass|ist|nur',
    '-0.6': 'entsprechend|gilt',
  });
