import { characters, list } from './lists.js';
import { neutralPack } from './neutral.js';
import type { LanguagePack } from './pack.js';

/** Chinese, in simplified and traditional characters, which stand for words. The labels are simplified. */
export const chinese = (): LanguagePack => ({
  ...neutralPack('zh'),
  locale: 'zh-CN',
  name: '中文',
  labels: {
    briefing: '简报',
    agenda: '目录',
    summary: '摘要',
    summaryHeading: '核心要点',
    points: '要点',
    assessment: '评价',
    needs: '工作要求',
    enumeration: '逐项说明',
    figure: '关键数字',
    figures: '关键数据',
    quote: '原话',
    timeline: '时间线',
    cause: '原因',
    outlook: '后续安排',
    sources: '来源',
    evidence: '原文语句',
    captions: '图片说明',
    table: '表格',
    chart: '图表',
    barChart: '柱状图',
    lineChart: '折线图',
    unit: '单位',
    traced: '幻灯片文字均出自来源原文。',
    tracedInNotes: '幻灯片文字均出自来源原文；页面未完整引用的语句见该页备注。',
    accordingTo: '{speaker}',
    part: '（{part}/{of}）',
    date: '{year}年{month}月{day}日',
    dayMonth: '{month}月{day}日',
  },
  pointWords: 36,
  headingWords: 20,
  decimalMark: '.',
  quarters: [],
  levels: [],
  totals: characters('合计|总计|共计|平均'),

  stopwords: characters(
    '的|了|在|是|和|与|與|及|或|也|都|就|而|但|又|还|還|并|並|不|没|沒|有|我|你|他|她|它|们|們|这|這|那|其|此|该|該|个|個|些|为|為|以|于|於|由|从|從|到|向|对|對|将|將|把|被|让|讓|使|给|給|着|著|过|過|地|得|之|所|等|中|上|下|内|內|外|前|后|後|时|時|很|更|最|较|較|已|正|会|會|能|可|要|应|應|需|则|則|因|如|若|即|各|每|某|同|再|只|仅|僅|说|說|称|稱|表|示|年|月|日|一|二|三|两|兩|吗|嗎|呢|吧|啊',
  ),
  pronouns: characters(
    '他|她|它|他们|她们|它们|他們|她們|它們|这|那|這|此|其|该|該|这些|那些|這些|我们|我們|我|你|这一|这是|對此|对此|其中|两者|兩者|前者|后者|後者|当时|當時|此前|随后|隨後|之后|之後',
  ),
  connectives: characters(
    '但是|然而|不过|不過|此外|因此|与此同时|與此同時|所以|而且|并且|並且|总之|總之|例如|据悉|據悉|据了解|據了解',
  ),
  contrasts: characters('但|但是|然而|不过|不過|虽然|雖然|尽管|儘管|而不是|除非|除了|却|卻|不仅|不僅|反而'),
  causes: characters('因为|因為|由于|由於|因此|所以|导致|導致|造成|原因|得益于|得益於'),
  conditions: characters('如果|若|假如|只要|只有|除非|一旦|倘若'),
  negations: characters('不|没|沒|没有|沒有|未|无|無|非|别|別|否认|否認|拒绝|拒絕'),
  qualifiers: characters(
    '约|約|大约|大約|近|将近|將近|超过|超過|逾|至少|最多|不到|不足|仅|僅|只有|达|達|高达|高達|平均|共|总计|總計|预计|預計|多达|多達|接近|不超过|不少于',
  ),
  qualifiersBehind: characters('以上|以下|左右|多|余|餘|不等'),
  fractions: {
    '一 半': 0.5,
    '三 分 之 一': 1 / 3,
    '三 分 之 二': 2 / 3,
    '四 分 之 一': 0.25,
    '四 分 之 三': 0.75,
    '五 分 之 一': 0.2,
  },
  rates: [],
  currencies: characters('元|美元|欧元|歐元|日元|人民币|人民幣|英镑|英鎊|港元|新台币|新台幣|韩元|韓元'),
  numbered: characters('第'),
  keyCounts: characters('人|人次|户|戶|家|国|國|个国家|個國家|例|名|所|座|起|票|户家庭|村|县|縣|家企业|家企業'),
  multipliers: { 百: 100, 千: 1e3, 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8, '万 亿': 1e12, 兆: 1e12 },
  units: [
    ...characters(
      '个百分点|個百分點|元|美元|欧元|歐元|公里|千米|米|厘米|毫米|公斤|千克|克|吨|噸|公顷|公頃|亩|畝|平方米|平方公里|立方米|升|度|摄氏度|攝氏度|倍|千瓦|兆瓦|千瓦时',
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
  lesserUnits: characters('年|个月|個月|月|周|週|天|日|小时|小時|分钟|分鐘|秒|岁|歲|点|點|次|号|號'),

  ordinals: [
    characters('一是|首先'),
    characters('二是|其次'),
    characters('三是|再次'),
    characters('四是'),
    characters('五是'),
  ],
  lastOrdinals: characters('最后|最後'),
  announcers: characters(
    '个原因|大原因|点原因|个理由|个条件|项条件|项措施|条措施|大措施|条建议|项建议|点建议|个问题|大问题|项任务|大任务|个方面|项原则|个原则|个目标|大目标|项目标|点要求|项要求|条要求|个步骤|个重点|项重点|个因素|大因素|個原因|個理由|個條件|項措施|項建議|點建議|個問題|項任務|個方面|項原則|個目標|項要求|點要求|個步驟|個重點|個因素',
  ),
  plurals: characters('两|兩|二|三|四|五|六|七|八|几|幾|以下|下列'),
  needs: characters('必须|必須|应当|應當|应该|應該|需要|须|須|要求|呼吁|呼籲|建议|建議|务必|務必'),
  outlooks: characters('将|將|计划|計劃|预计|預計|明年|下一步|未来|未來|有望|拟|擬'),

  speechVerbs: characters('说|說|表示|称|稱|指出|强调|強調|介绍|介紹|坦言|回应|回應|问|問|道'),

  captionMarks: list('图|图片|图源|图片来源|摄影|摄|资料图|图为|漫画|制图|圖|圖片|攝影|資料圖|来源|來源'),
  agencies: list(
    '新华社|中新社|法新社|路透社|美联社|中央社|视觉中国|人民网|新華社|路透|afp|ap|reuters|getty images|xinhua',
  ),

  todayWords: characters('今天'),
  months: list('1月|2月|3月|4月|5月|6月|7月|8月|9月|10月|11月|12月'),
  weekdays: list('星期一|星期二|星期三|星期四|星期五|星期六|星期日'),
});
