import type { LanguageWords } from "./language.ts";

export const KOREAN: LanguageWords = {
  prior: "이전 지금까지 위의 앞의 기존 앞선 위",
  directive: "지시 지침 명령 규칙 프롬프트 지시사항 설정",
  all: "모든 전부 모두",
  ignore_late: "무시 잊어 잊고 따르지",
  reveal_late: "보여 알려 출력 공개 말해 반복",
  system: "시스템 숨겨진 내부 초기",
  prompt_noun: "프롬프트 지침 지시 명령",
  user: "사용자",
  know: "비밀번호 암호 비밀",
  restrict: "제한 검열 필터",
  send: "보내 전송 전달",
};
