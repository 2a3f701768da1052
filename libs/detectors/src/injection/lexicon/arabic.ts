import type { LanguageWords } from "./language.ts";

export const ARABIC: LanguageWords = {
  ignore: "تجاهل انس انسى تخطى",
  directive: "التعليمات تعليمات الأوامر أوامر القواعد",
  all: "جميع كل كافة",
  prior: "السابقة السابق أعلاه",
  reveal: "اعرض أظهر اكشف اطبع كرر أخبرني",
  system: "النظام المخفية",
  know: "كلمة السر",
  not: "لا",
};
