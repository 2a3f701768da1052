import type { LanguageWords } from "./language.ts";

export const FRENCH: LanguageWords = {
  ignore: "ignorez ignorer oublie oubliez oublier néglige négligez contourne contournez",
  prior:
    "précédentes précédents précédente précédent precedentes precedents antérieures antérieurs dessus avant initiales",
  directive: "consigne consignes directives règles regles ordres commandes",
  reveal: "montre montrez révèle révélez affiche affichez répète répétez donne divulgue",
  say: "dis dites écris écrivez réponds répondez",
  user: "utilisateur utilisateurs",
  not: "ne pas jamais",
  know: "mot-de-passe secret",
  model: "ia assistant",
  system: "système systeme caché cachées",
  follow: "suis suivez obéis respecte",
  task: "tâche mission",
  send: "envoie envoyez transmets",
  restrict: "restrictions limites filtres",
  no: "sans aucune",
  act: "agis comporte joue",
};
