// The language of a text, by its commonest words. Enough to keep a set in one language; no detector for short texts.

const COMMON: Record<string, RegExp> = {
  vi: /^(?:và|của|các|được|cho|không|là|có|trong|những|với|người|theo|định|quy)$/,
  en: /^(?:the|of|and|to|in|that|is|for|was|with|on|are|this)$/,
  fr: /^(?:le|la|les|des|et|du|une|dans|pour|nous|est|qui|au)$/,
  de: /^(?:der|die|das|und|ist|nach|des|nicht|oder|für|dem|den|zu)$/,
  es: /^(?:el|la|los|de|que|y|en|las|del|por|una|con|se)$/,
  id: /^(?:yang|dan|di|dengan|untuk|pada|dari|ini|dalam|tidak|oleh|atau|sebagai)$/,
};

export function languageOf(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const share = (pattern: RegExp): number =>
    words.filter((word) => pattern.test(word)).length / Math.max(1, words.length);
  const [best] = Object.entries(COMMON)
    .map(([language, pattern]) => ({ language, share: share(pattern) }))
    .sort((a, b) => b.share - a.share);
  return best !== undefined && best.share > 0.05 ? best.language : 'und';
}
