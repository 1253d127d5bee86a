import { characters, list } from './lists.js';
import { neutralPack } from './neutral.js';
import type { LanguagePack } from './pack.js';

/** Japanese: characters stand for words. The predicate stands last, so nothing is cut from the end of a sentence. */
export const japanese = (): LanguagePack => ({
  ...neutralPack('ja'),
  locale: 'ja-JP',
  name: '日本語',
  labels: {
    briefing: '要約資料',
    agenda: '目次',
    summary: '概要',
    summaryHeading: '押さえておきたい点',
    points: '要点',
    assessment: '評価',
    needs: '求められること',
    enumeration: '項目別',
    figure: '数字',
    figures: '主な数字',
    quote: '発言',
    timeline: '時系列',
    cause: '背景',
    outlook: '今後の見通し',
    sources: '出典',
    evidence: '記事の原文',
    captions: '写真説明',
    traced: 'スライドの文言は出典の記述によるものです。',
    tracedInNotes: 'スライドの文言は出典の記述によるもので、原文は各スライドのノートに記載しています。',
    accordingTo: '{speaker}',
    part: '（{part}/{of}）',
    date: '{year}年{month}月{day}日',
    dayMonth: '{month}月{day}日',
  },
  pointWords: 44,
  headingWords: 26,
  decimalMark: '.',

  stopwords: characters(
    'あ|い|う|え|お|か|き|く|け|こ|さ|し|す|せ|そ|た|ち|つ|て|と|な|に|ぬ|ね|の|は|ひ|ふ|へ|ほ|ま|み|む|め|も|や|ゆ|よ|ら|り|る|れ|ろ|わ|を|ん|が|ぎ|ぐ|げ|ご|ざ|じ|ず|ぜ|ぞ|だ|ぢ|づ|で|ど|ば|び|ぶ|べ|ぼ|ぱ|ぴ|ぷ|ぺ|ぽ|っ|ゃ|ゅ|ょ|ぁ|ぃ|ぅ|ぇ|ぉ|ー|々|一|二|三|年|月|日|人|者|的|性|化|同|この',
  ),
  pronouns: characters(
    'これ|それ|あれ|この|その|あの|ここ|そこ|彼|彼女|彼ら|同氏|同社|同市|同県|同省|同庁|同町|同日|私|私たち|我々|こうした|そうした|このうち|そのうち|両者|前者|後者|うち|また|一方|そのため|このため|同じ',
  ),
  connectives: characters('しかし|しかしながら|さらに|ところが|ただし|それでも|したがって|加えて|もっとも'),
  contrasts: characters('しかし|だが|ただし|一方|ところが|ものの|にもかかわらず|ではなく|なのに|けれど|けれども'),
  causes: characters('ため|ので|から|により|によって|原因|理由|せいで|おかげで'),
  conditions: characters('もし|場合|限り|なければ|れば|たら|なら'),
  negations: characters('ない|なかった|ません|ず|せず|ぬ|否定|未|不|無'),
  qualifiers: characters(
    '約|およそ|おおよそ|少なくとも|最大|最大で|最低|最低でも|ほぼ|わずか|計|合計|平均|延べ|推定|のべ|毎年|年間|過去最多の|過去最高の',
  ),
  qualifiersBehind: characters(
    '以上|以下|超|未満|前後|余り|弱|強|ほど|程度|近く|を超える|を上回る|を下回る|に上る|に達する',
  ),
  fractions: {
    '半 分': 0.5,
    '半 数': 0.5,
    '3 分 の 1': 1 / 3,
    '3 分 の 2': 2 / 3,
    '4 分 の 1': 0.25,
    '4 分 の 3': 0.75,
  },
  ranges: characters('から').map((word) => `… ${word}`),
  rates: [],
  currencies: characters('円|ドル|ユーロ|元|ウォン|ポンド'),
  numbered: characters('第|令和|平成|昭和|国道|県道'),
  keyCounts: characters('人|世帯|家族|カ国|か国|件|社|校|戸|棟|票|施設|自治体|市町村|名'),
  multipliers: { 百: 100, 千: 1e3, 万: 1e4, 億: 1e8, 兆: 1e12 },
  units: [
    ...characters(
      'パーセント|ポイント|円|ドル|ユーロ|キロ|キロメートル|メートル|センチ|ミリ|トン|キログラム|グラム|ヘクタール|平方メートル|平方キロ|立方メートル|リットル|度|倍|ワット|キロワット|メガワット',
    ),
    '%',
    'km',
    'kg',
    'm',
    'cm',
    'mm',
    'kw',
    'mw',
  ],
  lesserUnits: characters('年|年間|月|カ月|か月|ヶ月|週間|日|日間|時間|時|分|秒|歳|代|点|回|号'),

  ordinals: [
    characters('第一に|一つ目は|1つ目は|1点目は'),
    characters('第二に|二つ目は|2つ目は|2点目は'),
    characters('第三に|三つ目は|3つ目は|3点目は'),
    characters('第四に|四つ目は|4つ目は|4点目は'),
    characters('第五に|五つ目は|5つ目は|5点目は'),
  ],
  lastOrdinals: characters('最後に'),
  announcers: characters('理由|条件|対策|措置|課題|目標|要因|原因|提案|項目|原則|ポイント|段階|分野|要求|点'),
  plurals: characters('二つの|三つの|四つの|五つの|2つの|3つの|4つの|5つの|次の|以下の'),
  needs: characters('必要がある|必要だ|べきだ|求められる|求めた|求めている|なければならない'),
  outlooks: characters('見通し|見込み|予定|方針|計画|今後|来年|来月|来週|目指す'),

  speechVerbs: characters('話した|話す|述べた|語った|語る|説明した|指摘した|強調した|コメントした'),

  captionMarks: list('写真|撮影|画像|提供|出典|図|写真提供|資料写真|動画|イラスト'),
  agencies: list('共同|時事|共同通信|時事通信|ロイター|ap|afp|afp時事|ゲッティ|新華社|getty images|reuters'),

  months: list('1月|2月|3月|4月|5月|6月|7月|8月|9月|10月|11月|12月'),
  weekdays: list('月曜日|火曜日|水曜日|木曜日|金曜日|土曜日|日曜日'),
});
