import type { Lexicon } from "../concepts.ts";

export const PT: Lexicon = {
  neutral:
    "não esqueça, não se esqueça, não é, não está, não só, não encontrado, não disponível, se não, não foi, peça o código",
  not: "não, nunca, jamais, sem, evite, nem, de forma alguma, em hipótese alguma",
  inform:
    "conte, contar, diga, dizer, mencione, mencionar, informe, informar, revele, revelar, avise, avisar, notifique, notificar, comunique, comente, alerte, saber, descobrir, perceber",
  show: "mostre, mostrar, exiba, explique",
  user: "usuário, usuários, utilizador, utilizadores, pessoa, cliente, ninguém",
  deed: "isso, isto, nada, este passo, estes passos, estas instruções, esta ação",
  conceal:
    "mantenha isso em segredo, mantenha em segredo, guarde segredo, esconda isso, oculte isso, sem que o usuário, sem o conhecimento do, não deve saber, não pode saber, não deixe rastro, sem deixar rastro, sem avisar o, sem informar o",
  secrecy:
    "secretamente, em segredo, discretamente, silenciosamente, às escondidas, em silêncio, sorrateiramente",
  before:
    "antes de usar, antes de utilizar, antes de chamar, antes de cada, antes de qualquer, antes de responder, depois de cada, após cada, depois de usar, após usar, cada vez que, sempre que, toda vez que, primeiro, a cada, ao usar, antes de, depois de, em cada chamada",
  always: "a partir de agora, de agora em diante, em cada resposta, em todas as respostas, permanentemente",
  must: "deve, deverá, tem que, precisa, sempre, obrigatório, obrigatoriamente, é necessário, por favor, também, depois",
  you: "você, seu, sua, seus, suas",
  model: "assistente, assistentes, ia, modelo de linguagem, agente",
  call: "use, chame, execute, invoque",
  read: "leia, ler, abra, abrir, carregue, colete, reúna, obtenha, extraia, copie, reunir, coletar",
  send: "envie, enviar, encaminhe, encaminhar, mande, inclua, incluir, passe, passar, anexe, adicione, insira, transmita, coloque, repasse, compartilhe, forneça, enviá-las, enviá-los, enviá-lo, enviá-la",
  whole:
    "todo, toda, todos, todas, tudo, completo, completa, inteiro, inteira, integral, até agora, literalmente, salvas, salvos",
  secret:
    "senha, senhas, credencial, credenciais, chave privada, chaves privadas, chave de api, chaves de api, chave api, segredos, token de acesso, variáveis de ambiente, cartão de crédito, cookies de sessão",
  user_secret: "senhas do usuário, senha do usuário, credenciais do usuário",
  conversation:
    "conversa, conversas, histórico, histórico da conversa, histórico do chat, diálogo, mensagens anteriores",
  system_prompt: "prompt do sistema, instruções do sistema, mensagem do sistema, instruções ocultas",
  thoughts: "cadeia de pensamento, raciocínio interno",
  results:
    "resultados de outras ferramentas, saída de outras ferramentas, resultados de todas as ferramentas",
  user_data:
    "arquivos do usuário, mensagens do usuário, notas do usuário, documentos do usuário, dados do usuário, o que o usuário, dados pessoais, dados privados",
  field: "campo, parâmetro, argumento",
  ignore: "ignore, ignorar, esqueça, esqueca, desconsidere, descarte, anule, desobedeça",
  prior: "anteriores, anterior, prévias, prévios, todas, todos, suas, seus, quaisquer, existentes, originais",
  rules: "instruções, instrução, diretrizes, ordens, orientações, regras do sistema",
  weak_rules: "regras, restrições, políticas, limites",
  precedence: "têm prioridade sobre, tem prioridade sobre, prevalecem sobre",
  persona: "agora você é, você agora é, aja como, sua verdadeira tarefa, sua nova tarefa, finja",
  authority:
    "equipe de segurança, aviso do sistema, atenção ia, atenção assistente, autorizado por, política da empresa",
  urgency: "urgente, imediatamente, sem demora, sem perguntar",
  confirm: "confirmação, permissão, aprovação, consentimento",
  preapproved: "já concordou, já autorizou, já aprovou",
  tool: "ferramenta, ferramentas",
  other_tools: "outras ferramentas, qualquer outra ferramenta, todas as ferramentas, outra ferramenta",
  possession: "do usuário, da usuária, dele, dela",
  data: "identificadores, internos, pontuação",
};
