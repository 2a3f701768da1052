import type { LanguageWords } from "./language.ts";

export const TURKISH: LanguageWords = {
  prior: "önceki yukarıdaki daha eski",
  directive: "talimatları talimatlar talimat kuralları komutları yönergeleri",
  all: "tüm bütün",
  ignore_late: "görmezden yoksay unut dikkate sayma geç",
  reveal_late: "göster söyle yazdır açıkla paylaş",
  system: "sistem gizli",
  prompt_noun: "istemini istemi komutunu talimatlarını",
  user: "kullanıcıya",
  know: "şifre parola sır",
};
