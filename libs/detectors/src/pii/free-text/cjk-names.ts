import type { Rule } from "../../detector.ts";

/** The commoner Chinese family names, as one string of characters. */
const CHINESE =
  "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林高罗羅郑鄭梁谢謝宋唐许許韩韓邓鄧冯馮曹彭曾肖蕭田董潘袁蔡蒋蔣余于杜叶葉程魏苏蘇吕呂丁任沈姚卢盧傅钟鐘姜崔谭譚廖范汪陆陸金石戴贾賈韦韋夏邱方侯邹鄒熊孟秦白江阎閻薛尹雷黎史龙龍陶贺賀顾顧毛郝龚龔邵万萬钱錢严嚴武戚莫孔向汤湯";
const isHan = (code: number): boolean => (code >= 0x4e00 && code <= 0x9fff) || code === 0x3005;
const isKana = (code: number): boolean => code >= 0x3041 && code <= 0x30ff;
const isHangul = (code: number): boolean => code >= 0xac00 && code <= 0xd7a3;
/** Han words that take a polite ending without being a name. */
const NO_NAME =
  /(?:客|皆|奥|お|医者|店員|読者|患者|学生|先輩|業者|運転手|警察|本屋|花屋|肉屋|魚屋|皆様|神|王|貴|何|誰|各|同|王女|殿下)$/;

function spanBefore(text: string, start: number, accepts: (code: number) => boolean, most: number): number {
  let from = start;
  while (from > 0 && start - from < most && accepts(text.charCodeAt(from - 1))) from--;
  return from;
}

const japanese: Rule = {
  literals: ["さん", "様", "さま", "くん", "ちゃん"],
  at(text, start, end, _context, emit) {
    const from = spanBefore(text, start, isHan, 5);
    if (start - from < 2 || isHan(text.charCodeAt(end)) || NO_NAME.test(text.slice(from, start))) return;
    if (from > 0 && isHan(text.charCodeAt(from - 1))) return;
    emit({ start: from, end: start, type: "person_name", score: 0.65 });
  },
};

const chinese: Rule = {
  literals: ["先生", "女士", "小姐", "太太", "同学"],
  at(text, start, _end, _context, emit) {
    const most = spanBefore(text, start, isHan, 4);
    // The nearest family name with at most two characters of a given name behind it.
    for (let from = Math.max(most, start - 3); from < start; from++) {
      if (!CHINESE.includes(text.charAt(from))) continue;
      emit({ start: from, end: start, type: "person_name", score: start - from > 1 ? 0.75 : 0.6 });
      return;
    }
  },
};

const introduced: Rule = {
  literals: [
    "我叫",
    "我的名字是",
    "姓名：",
    "姓名:",
    "名前は",
    "氏名：",
    "氏名:",
    "이름은 ",
    "이름: ",
    "성명: ",
  ],
  at(text, _start, end, _context, emit) {
    let to = end;
    while (to - end < 5 && (isHan(text.charCodeAt(to)) || isHangul(text.charCodeAt(to)))) to++;
    const isChinese = CHINESE.includes(text.charAt(end)) && to - end >= 2;
    const last = isChinese ? Math.min(to, end + 3) : to;
    if (last - end < 2 || isKana(text.charCodeAt(end))) return;
    emit({ start: end, end: last, type: "person_name", score: isChinese ? 0.8 : 0.6 });
  },
};

const korean: Rule = {
  literals: ["씨", "님"],
  at(text, start, _end, _context, emit) {
    const to = text.charCodeAt(start - 1) === 32 ? start - 1 : start;
    const from = spanBefore(text, to, isHangul, 4);
    if (
      to - from !== 3 ||
      !"김이박최정강조윤장임한오서신권황안송류홍전고문양손배백허유남심노하곽성차주우구민진".includes(
        text.charAt(from),
      )
    )
      return;
    emit({ start: from, end: to, type: "person_name", score: 0.65 });
  },
};

export const cjkNameRules: readonly Rule[] = [japanese, chinese, introduced, korean];
