import type { Lexicon } from "../concepts.ts";

export const ES: Lexicon = {
  neutral:
    "no olvide, no olvides, no solo, no se encontró, no disponible, no es, no está, si no, no se encuentra, no invente*, no está disponible",
  not: "no, nunca, jamás, sin, evita, evite, tampoco, en ningún caso, bajo ninguna circunstancia",
  inform:
    "digas, diga, decir, decirlo, decirle, decírselo, se lo digas, le digas, menciones, mencione, mencionar, mencionarlo, informes, informe, informar, reveles, revele, avises, avise, avisar, notifiques, notifique, notificar, cuentes, contar, comuniques, adviertas, menciones a nadie, se lo menciones, saber, enterarse, enterar",
  show: "muestres, muestre, mostrar, expliques",
  user: "usuario, usuarios, usuaria, persona, cliente, nadie, humano, a nadie",
  deed: "esto, ello, eso, este paso, estos pasos, lo, nada, estas instrucciones, esta acción",
  conceal:
    "mantenlo en secreto, manténlo en secreto, mantén esto en secreto, guárdalo en secreto, guarda el secreto, ocúltalo, oculta esto, ocultar esto, ocultándolo, sin que el usuario, a espaldas del usuario, no debe saber, no debe enterarse, no dejes rastro, sin dejar rastro, sin informar al, sin avisar al",
  secrecy:
    "en secreto, secretamente, a escondidas, discretamente, silenciosamente, sigilosamente, en silencio, de forma oculta",
  before:
    "antes de usar, antes de utilizar, antes de llamar, antes de cada, antes de cualquier, antes de responder, después de cada, después de usar, cada vez que, siempre que, primero, tras cada, al usar, en cada, antes de, después de",
  always:
    "a partir de ahora, de ahora en adelante, en cada respuesta, en todas las respuestas, permanentemente",
  must: "debe, debes, deberá, tienes que, tiene que, siempre, obligatorio, es necesario, hay que, por favor, también, luego",
  you: "tu, tus, ti, usted",
  model: "asistente, asistentes, ia, modelo de lenguaje, agente, modelo",
  call: "usa, use, llama, llame, ejecuta, ejecute, invoca",
  read: "lee, leer, lea, abre, abrir, abra, carga, recopila, recoge, reúne, obtén, extrae, copia, busca los archivos",
  send: "envía, envíe, enviar, envíes, reenvía, reenvíe, reenviar, manda, mandar, incluye, incluya, incluir, pasa, pasar, pase, adjunta, adjuntar, añade, inserta, sube, subir, transmite, transmitir, pon, coloca, comparte, escribe",
  whole:
    "todo, toda, todos, todas, completo, completa, entero, entera, íntegro, textual, literal, hasta ahora, guardadas, guardados",
  secret:
    "contraseña, contraseñas, credencial, credenciales, clave privada, claves privadas, clave api, claves api, clave de api, claves de api, secretos, token de acceso, variables de entorno, tarjeta de crédito, cookies de sesión",
  user_secret:
    "credenciales del usuario, contraseña del usuario, contraseñas del usuario, credenciales guardadas",
  conversation:
    "conversación, conversaciones, historial, historial del chat, historial de chat, diálogo, mensajes anteriores",
  system_prompt: "instrucciones del sistema, prompt del sistema, mensaje del sistema, instrucciones ocultas",
  thoughts: "cadena de pensamiento, razonamiento interno",
  results:
    "resultados de otras herramientas, salida de otras herramientas, resultados de todas las herramientas",
  user_data:
    "archivos del usuario, mensajes del usuario, notas del usuario, documentos del usuario, datos del usuario, lo que el usuario, datos personales, datos privados, libreta de direcciones",
  field: "campo, parámetro, argumento",
  ignore:
    "ignora, ignore, ignorar, ignoren, olvida, olvide, descarta, descarte, omite las, anula, desobedece, haz caso omiso",
  prior: "anteriores, anterior, previas, previos, todas, todos, tus, sus, cualquier, existentes, originales",
  rules:
    "instrucciones, instrucción, directrices, indicaciones, órdenes, consignas, reglas del sistema, directrices del sistema",
  weak_rules: "reglas, restricciones, políticas, límites",
  precedence: "tienen prioridad sobre, tiene prioridad sobre, prevalecen sobre",
  persona: "ahora eres, actúa como, tu verdadera tarea, tu nueva tarea, finge",
  authority:
    "equipo de seguridad, aviso del sistema, atención ia, atención asistente, autorizado por, política de la empresa",
  urgency: "urgente, inmediatamente, de inmediato, sin demora, sin preguntar",
  confirm: "confirmación, permiso, aprobación, consentimiento",
  preapproved: "ya ha aceptado, ya aceptó, ya autorizó, ya ha autorizado",
  tool: "herramienta, herramientas",
  other_tools: "otras herramientas, cualquier otra herramienta, todas las herramientas, otra herramienta",
  possession: "del usuario, de la usuaria",
  data: "identificadores, internos, puntuaciones, puntuación",
  obey: "obedeces solo, obedece solo, al pie de la letra",
};
