// What campaign messages lack, count and offer, told by form: so many people, a cent short, a code, a coupon's sums.
import type { Form } from './form.ts';

const digits = '0123456789';
const numbers = `${digits}一二两俩三四五六七八九十几半`;
const lacking = '差缺剩少就只还卡砍到';
const offering = '减折券无点';
const filling = '填集号没票搜码令';

/** Patterns over folded text, as in mentions.ts. */
export const askForms: readonly Form[] = [
  {
    group: 'need-people',
    needs: [lacking, numbers, '位名人次刀票朵滴点个俩'],
    pattern:
      /(?:[差缺]|还少|还需|就等|只等|还要砍?)(?:了|最后)?(?:\d{1,2}|[一二两俩三四五六七八九十几])(?:位|名|人|次|刀|票|朵|滴|点(?![钟半到\d])|个(?![^新活人好友队回流就点我能没老谢求快谁助抽拼了啦吧呗呢帮\ue000]))(?:新?人|活人|新用户|好友|队友)?|[差缺]俩|剩(?:最后)?[\d一二两三四五](?:位|人|刀)/g,
  },
  // 拉满5人免单
  {
    group: 'need-people',
    needs: ['满够齐', '人个', digits],
    pattern: /[拉凑集](?:满|够|齐)\d{1,2}(?:人|个(?!赞|月|字))/g,
  },
  // 0.01 has lost its point here.
  {
    group: 'need-tiny',
    needs: [lacking, digits],
    pattern: /(?:[差缺剩]|卡在|就)(?:了|最后)?(?:0\d{1,3}(?![\d点时公千米度斤级秒分寸岁折gk])|\d{1,2}(?:毛|分钱))/g,
  },
  {
    group: 'need-percent',
    needs: [lacking, '%'],
    pattern: /(?:差|卡在|砍到|到)了?99\d{0,2}%|(?:[差剩]|砍到)了?最?后?0\d{1,3}%/g,
  },
  {
    group: 'need-money',
    needs: [lacking, digits],
    pattern: /(?<!相)[差缺剩](?:了|最后)?\d{1,3}(?:元|块|热爱值|金币)/g,
  },
  // So many cuts of a bargain; nobody counts knives so.
  {
    group: 'assistance',
    needs: ['刀'],
    pattern:
      /(?:[差缺求补]|最后|还[要差]|再来|[来整赏]|给我|帮我)(?:上)?[一1两2俩几3三]刀(?![两切砍法斩剪客具鱼叉削纸肉工片头山])/g,
  },
  // One word again and again is a cry.
  { group: 'assistance', needs: ['价力点', '砍助求'], pattern: /(?:砍价){2,}|(?:助力){2,}|(?:求点){2,}/g },
  {
    group: 'vote-call',
    needs: [filling, digits],
    pattern: /\d{1,4}号(?:选手|宝宝|作品)?投票(?![站点箱结截日])/g,
  },
  // Somebody tells what others keep asking of him.
  {
    group: 'moan',
    needs: ['让叫喊找要求催逼'],
    pattern:
      /(?:天天|[老总又非](?:是)?|每天|整天|一直|成天|动不动(?:就)?)(?:都|在)?(?:让|叫|喊|找|求|催|逼)(?:我|俺|人|大家|别人)/g,
  },
  {
    group: 'moan',
    needs: ['天总老整又每'],
    pattern:
      /(?:我[妈爸爷奶婆公姨]|婆婆|公公|老人|同事|领导|同学|朋友|有人|邻居|亲戚)(?:们)?(?:天天|总是?|老是?|整天|每天|又在?|成天)(?:在)?(?:群里|朋友圈)?(?:里)?(?:转发|发(?:群|链|助|砍|拼)|看(?:新闻|视频)赚|刷视频赚|走路赚)/g,
  },
  // A butcher's or a woodcutter's work.
  {
    group: 'not-bargain',
    needs: ['砍'],
    pattern: /砍(?:\d+|[一两半几三四])?(?:只|斤|根|条|颗|棵|骨|排|树|柴|甘蔗|椰|鸡|鸭|鱼|肉|人|伤|价格?吗|房价)/g,
  },
  // A favour so small that nothing is said about it; the thing itself hangs on the message, or is in everybody's mind.
  {
    group: 'call-bare',
    needs: ['点戳按撳摁砍助'],
    ends: true,
    pattern:
      /(?:帮(?:我|忙|俺|帮我|下|[妈爸姐哥弟妹]|阿姨)?|麻烦(?:大家|各位|你|您)?|求(?:大家|各位|你)?|谁(?:能|来|有空)?|来个人|给我|给俺|替我|请(?:大家|各位)?|大家|各位|家人们|姐妹们?|兄弟们?|宝子们?|乡亲们?|老铁们?|的来)(?:帮(?:我|忙|俺)?|给我?|都|再|先|动手)?(?:点|戳|按|撳|摁|砍|助|点个)(?:点|戳|一下|一哈|哈|一记|下|一点|一个|几下|个|一把|一力)(?:吧|呗|呀|啦|嘛|哈|哦|啊|行吗|好吗|可以吗|谢谢|谢谢啦|感谢|多谢|感恩|谢了|唔该|拜托)?/g,
  },
  {
    group: 'call-bare',
    needs: ['点戳按撳㩒摁砍'],
    pattern:
      /(?:在吗|在忙吗|睡了吗|有空吗|在不在|来都来了|闲着|路过的?|看到的?|摸鱼的?|打工人).{0,8}(?:[点戳按摁砍])(?:一下|一哈|下|几下)(?!单|面|菜|外|奶|咖|名)|(?:[点戳按摁]一下|[点戳按]下|(?:撳一撳|㩒一㩒|戳一戳|点一点))就(?:好|行|得|可以|ok|完事|完|走)(?!吃)|(?:只|就)(?:差|剩|等)你(?:们|一个|一下|这一下)?(?:点|戳|砍|助|了点)/g,
  },
  {
    group: 'call-bare',
    needs: ['戳砍助点'],
    ends: true,
    pattern: /(?:帮我|帮忙|给我)(?:戳|助力|砍砍)|求(?:戳|互戳)|(?<![不别能])帮点/g,
  },
  // What a campaign counts, whatever it is; by itself everyday talk.
  {
    group: 'need-any',
    needs: [lacking, numbers],
    pattern:
      /(?:[差缺]|还少|还需|只剩|就剩)(?:了|最后)?(?:\d{1,4}|[一二两俩三四五六七八九十几半])(?:个|位|名|人|次|刀|票|朵|滴|点|助|步|棵|格|级|张|只|份|单|分|元|块|毛|g|积分|瓶|桶|颗|下)|[1-4一二三四]缺[1一]|再(?:凑|来)\d{1,2}(?:箱|份|单|盒|人|个|位)/g,
  },
  {
    group: 'need-percent',
    needs: [lacking, '9'],
    pattern: /(?:已经|砍[了到]|[卡差才]|到了?|有)99\d{1,2}(?![\d元块号])/g,
  },
  // A clipboard code, or the digits to be searched for in an app.
  { group: 'clip-code', needs: ['¥$'], pattern: /[¥$][a-z0-9]{8,22}[¥$]/g },
  {
    group: 'clip-code',
    needs: [filling, digits],
    pattern: /(?:搜索?|(?<![件证单核房号])码|口令)\D{0,6}\d{8,9}(?!\d)/g,
  },
  {
    group: 'fill-code',
    needs: [filling, digits],
    pattern: /填(?:我|一下|下)?的?(?:邀请)?码?(?=[a-z]{0,8}\d)[a-z0-9]{6,10}(?![a-z0-9])/g,
  },
  // An invitation or referral code that is named as one: letters with digits, or six digits and more.
  {
    group: 'refer-code',
    needs: [digits, filling],
    pattern:
      /(?:(?:邀请|推荐|推广|优惠|好友)(?:代?码|号|口令|id)|(?:用|填|输|走)我的?码)[^a-z0-9]{0,8}(?=[a-z]{0,7}\d)[a-z0-9]{4,12}(?![a-z0-9])/g,
  },
  {
    group: 'refer-code',
    needs: [digits, '输'],
    pattern: /(?:新客|新朋友|开户|注册|绑卡|首单)[^a-z0-9]{0,2}输入(?=[a-z]{1,8}\d)[a-z0-9]{4,12}(?![a-z0-9])/g,
  },
  { group: 'refer-code', needs: [digits, 'cr'], pattern: /(?:code|referral)[a-z]{0,6}\d[a-z0-9]{2,8}/g },
  { group: 'offer', needs: [offering, digits], pattern: /满\d{1,4}减\d{1,4}|\d{2,3}折券/g },
  {
    group: 'offer',
    needs: [offering, digits],
    pattern: /\d{1,3}元?(?:打车|外卖|咖啡|无门槛)?(?:神?券|无门槛)/g,
  },
  {
    group: 'offer-time',
    needs: [offering, digits],
    pattern: /\d{1,2}点(?:整|准时)?(?:开抢|抢|放|开放|开领)/g,
  },
  // A prize that is drawn for; not blood, cards, time or homework.
  {
    group: 'draw-any',
    needs: ['抽'],
    pattern:
      /(?<![烟再空二被正先手])抽(?!查|血|烟|空|时间|搐|屉|纸|象|奖|筋|风|油烟|样|检|签|完|走|水|点时|个时间|背|考|到|中|出来|了|的|过|一下|调|离|泣|搭|身|丝|打|疯|\d+[个位名]?(?:同学|人检|人背|人上|人回))[^抽]{2,8}/g,
  },
  {
    group: 'draw-count',
    needs: ['抽揪'],
    pattern: /[抽揪](?:取|出)?(?:\d{1,3}|[一二两俩三四五六七八九十])(?:个|位|名|人)(?:人|宝子?|粉丝|朋友|幸运|姐妹)?/g,
  },
  { group: 'likes', needs: ['集', '赞'], pattern: /集(?:够|满|齐)?\d{1,3}个?赞|集赞(?:够|满|齐)?\d{1,3}/g },
  { group: 'likes-count', needs: [filling, digits], pattern: /集(?:够|满)\d{1,3}个/g },
  {
    group: 'vote-call',
    needs: [filling, digits],
    pattern: /(?:支持|投)(?:一下|给|一票给)?\d{1,4}号(?![楼线桌位院店文公的前之])/g,
  },
  {
    group: 'vote-daily',
    needs: [filling, '投票'],
    pattern:
      /(?:每天|每日|一天|天天)(?:可|能|可以|都能|都可以)?(?:投[\d一二三四五六七八九十]{1,2}[票次]|[\d一二三四五六七八九十]{1,2}票)|差第?[\d一二三四五]名?\d{0,4}票/g,
  },
  { group: 'vote-number', needs: [filling, digits], pattern: /\d{1,4}号(?![楼线桌截前之上下晚])/g },
  { group: 'undone', needs: ['没'], pattern: /没(?:打卡|[交填到签进投做来报写回还装]|确认)(?!过)/g },
];
