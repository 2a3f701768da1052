import type { LanguageWords } from "./language.ts";

export const JAPANESE: LanguageWords = {
  prior: "以前 これまで 上記 先ほど 前 今まで 元 従来 最初 前述",
  directive: "指示 命令 ルール プロンプト 設定 指令 規則 制約 指図",
  all: "すべて 全て 全部 あらゆる 一切",
  the: "あなたの その",
  ignore_late: "無視 忘れ 破棄 無効 従わない 取り消",
  ignore: "無視",
  reveal_late: "表示 教え 出力 見せ 開示 公開 示し 繰り返し",
  system: "システム 隠された 内部 初期",
  prompt_noun: "プロンプト 指示 設定 命令",
  not: "しないで 言わない 伝えない 禁止",
  user: "ユーザー 利用者",
  know: "パスワード 合言葉 秘密",
  model: "アシスタント モデル",
  restrict: "制限 制約 検閲 フィルター 倫理",
  act: "演じ ふり なりきっ",
  send: "送信 転送 送って",
  sensitive: "パスワード 鍵 トークン データ 会話",
  follow: "従って 従い",
  task: "タスク",
};
