import type { LanguageWords } from "./language.ts";

export const SPANISH: LanguageWords = {
  ignore:
    "ignora ignore ignorar ignoren olvida olvide olvidar olvidate olvídate omite omita omitir desobedece descarta esqueça esquece esqueca esquecer desconsidere desconsidera desconsiderar",
  prior:
    "anteriores anterior previas previos previa previo anteriormente iniciales originales prévias prévios",
  directive:
    "instrucción instrucciones instruccion órdenes ordenes reglas directrices indicaciones comandos instrução instruções instrucoes ordens regras diretrizes",
  reveal: "muestra muéstrame revela repite dime enseña imprime",
  say: "di escribe responde",
  user: "usuario usuarios",
  not: "no nunca",
  know: "contraseña contrasena clave",
  model: "ia asistente",
  system: "sistema ocultas oculto",
  prompt_noun: "sistema",
  follow: "sigue seguir obedece obedecer",
  task: "tarea",
  send: "envía envia manda reenvía",
  restrict: "restricciones límites limites filtros",
  no: "sin ninguna",
  act: "actúa actua finge",
};
