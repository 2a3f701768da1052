import type { LanguageWords } from "./language.ts";

export const PORTUGUESE: LanguageWords = {
  ignore:
    "ignora ignore ignorar esqueça esquece esqueca esquecer desconsidere desconsidera desconsiderar descarte",
  prior: "anteriores anterior prévias prévios acima",
  directive: "instrução instruções instrucoes ordens regras diretrizes comandos",
  all: "todas todos toda todo tudo",
  the: "as os suas seus",
  reveal: "mostra mostre revele revela repita diga exiba imprima",
  say: "diga escreva responda",
  system: "sistema ocultas",
  user: "usuário usuario utilizador",
  not: "não nao nunca",
  know: "senha segredo",
  model: "ia assistente",
  follow: "siga obedeça",
  send: "envie encaminhe mande",
  restrict: "restrições restricoes limites filtros",
  no: "sem nenhuma",
  act: "aja finja",
  task: "tarefa",
};
