import type { LanguageWords } from "./language.ts";

/** English. Words are misspelt as people misspell them. */
export const ENGLISH: LanguageWords = {
  ignore:
    "ignore ignoring ignor ingore igonre ignroe disregard disregarding disreguard forget forgetting override overriding overwrite bypass bypassing circumvent discard discarding neglect overlook abandon nullify disobey erase unlearn defy",
  follow: "follow following obey obeying comply adhere listen respect heed abide",
  prior:
    "previous prior previously above preceding earlier foregoing past former initial original existing current aforementioned prefious previos priviuos previus preivous old before first last given",
  directive:
    "instruction instructions instuctions intructions instrucions instrution instrutions indtructions istructions directive directives prompt prompts guideline guidelines programming",
  talk: "message messages text texts conversation conversations context input inputs orders request requests statements statement content discussion sentences sentence words paragraph dialogue nachrichten messages mensajes mensagens messaggi",
  all: "all any every everything each whole entire alle alles tous toutes tout todas todos todo toda tutte tutti tutto sämtliche jegliche",
  all_that: "everything all anything alles tout todo tudo tutto",
  the: "the these those this that your my its our any all every such said die der das deine ihre les vos tes tus las los suas as le tue",
  strong_the: "all any every your these its alle deine vos tes tus suas tue",
  reveal:
    "reveal revealing show display print output repeat tell give share expose leak disclose provide echo recite reproduce return dump state spell encode copy paste read say zeige zeig nenne wiederhole verrate gib montre révèle affiche répète donne muestra revela repite dime mostra revele repita mostrami rivela ripeti",
  system:
    "system initial hidden original secret internal developer base core preset starting confidential underlying pre systemprompt",
  prompt_noun:
    "prompt prompts instruction instructions message directive directives preprompt configuration config anweisungen consignes instrucciones instruções istruzioni",
  know: "password passwords passphrase passcode pasword passwort keyword secret codeword flag",
  say: "say print output respond reply write answer state type echo return generate sage schreibe antworte dis écris réponds di escribe responde diga escreva responda rispondi scrivi",
  model:
    "ai assistant llm llms chatbot bot agent model models gpt chatgpt claude gemini copilot bard llama agents assistants ki ia",
  user: "user users human humans anyone customer owner person people operator nobody someone",
  inform:
    "tell inform notify mention alert disclose reveal show display warn say report discuss communicate acknowledge",
  not: "not don't dont never without nor avoid must'nt mustn't shouldn't won't nicht ne pas no não non",
  restrict:
    "restriction restrictions limitation limitations filter filters censorship guardrails guardrail safeguards boundaries constraints limits ethics morals morality moral ethical rules guidelines policies safety",
  no: "no without any zero lacks ignoring bypassing free",
  unrestricted:
    "unrestricted uncensored unfiltered unlimited amoral jailbroken unethical unbound unshackled lawless",
  safety:
    "safety content ethical ethics moderation security censorship safeguard guardrail usage alignment openai",
  measure:
    "filter filters guideline guidelines policy policies protocol protocols measure measures restriction restrictions guardrails guardrail rules mechanisms features controls training checks systems",
  disable:
    "disable disabled disabling bypass bypassing circumvent evade ignore ignoring remove deactivate override overriding disregard suspend suspended",
  mode: "mode modus modo",
  power:
    "developer debug debugging god sudo admin administrator root maintenance jailbreak dan evil unrestricted unfiltered diagnostic override test training",
  authority:
    "developer developers creator creators administrator admin owner engineer programmer openai anthropic google microsoft supervisor boss maker ceo",
  send: "send sends forward email mail post upload transmit exfiltrate leak submit transfer deliver share copy append pass include embed put attach encode write insert",
  sensitive:
    "password passwords credential credentials secret secrets token tokens keys apikey api_key key cookies cookie env environment ssh id_rsa private history conversation conversations contents content data database emails inbox contacts files transcript chat",
  private_file:
    "id_rsa authorized_keys env credentials mcp ssh passwd shadow kubeconfig keychain netrc wallet",
  call: "call use invoke run execute trigger launch",
  tool: "tool tools function functions plugin api command endpoint",
  urgent:
    "urgent urgently urgency immediate immediately importance crucial critical priority prioritize prioritise paramount essential mandatory imperative vital attention utmost pressing swift swiftly promptly pivotal",
  extra:
    "additional extra new further supplementary special hidden crucial secondary important essential critical pivotal vital different another added fresh",
  task: "instruction instructions task tasks directive directives assignment assignments command commands order orders objective mission duty",
  carry_out:
    "execute perform complete follow obey undertake fulfill fulfil address implement accomplish tackle attend heed",
  proceed:
    "continue proceed proceeding carry continuing move moving go going finish finishing respond responding answering start starting",
  must: "must should shall need needs required have obliged",
  decode: "decode decrypt deobfuscate unscramble decipher translate convert",
  cipher: "base64 rot13 hex hexadecimal cipher caesar morse binary ciphertext encoded b64",
  act: "act behave pretend roleplay role-play simulate impersonate emulate imagine become play",
  rule: "rule rules command commands direction directions protocol protocols policies policy constraint constraints restrictions",
  leak: "repeat repeating print output reveal echo recite dump spell leak rewrite rephrase regurgitate reproduce restate disclose display wiederhole répète repete repite ripeti",
  core_noun:
    "prompt prompts preprompt instruction instructions directive directives systemprompt anweisungen consignes instrucciones instruções istruzioni",
};
