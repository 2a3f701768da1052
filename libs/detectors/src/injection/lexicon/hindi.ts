import type { LanguageWords } from "./language.ts";

export const HINDI: LanguageWords = {
  prior: "पिछले पिछली पहले उपरोक्त",
  directive: "निर्देशों निर्देश आदेशों नियमों",
  all: "सभी सारे",
  ignore_late: "अनदेखा भूल नज़रअंदाज",
  reveal_late: "दिखाओ बताओ दिखाएं बताएं",
  system: "सिस्टम",
  prompt_noun: "प्रॉम्प्ट निर्देश",
  know: "पासवर्ड",
};
