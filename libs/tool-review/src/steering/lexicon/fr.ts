import type { Lexicon } from "../concepts.ts";

export const FR: Lexicon = {
  neutral:
    "n'oubliez pas, n'oublie pas, n'est pas, ne sont pas, pas seulement, n'utilisez pas, pas disponible, pas trouvé, n'inventez pas, si vous ne",
  not: "ne, n', pas, jamais, sans, évite, évitez, aucun, aucune, en aucun cas, rien",
  inform:
    "dis, dites, dire, mentionne, mentionnez, mentionner, informe, informez, informer, révèle, révélez, révéler, signale, signalez, signaler, préviens, prévenez, prévenir, avertis, avertissez, avertir, divulgue*, parle, parlez, évoque*, n'en parlez, en parlez, en parle, savoir, apprendre, sache",
  show: "montre, montrez, affiche, affichez, expliquez, explique",
  user: "utilisateur, utilisateurs, l'utilisateur, à l'utilisateur, utilisatrice, personne, client, humain",
  deed: "cela, ceci, ça, cette étape, ces étapes, cette action, ces instructions, en",
  data: "plus de, identifiants techniques, identifiants internes, scores, adresse",
  conceal:
    "à l'insu de, gardez cela secret, garde cela secret, gardez-le secret, garde-le pour toi, gardez-le pour vous, cachez cela, cache cela, cache-le, sans que l'utilisateur, ne laisse aucune trace, ne laissez aucune trace, dissimule*, ne doit pas savoir, ne doit rien savoir, à l'insu de l'utilisateur, sans en informer, sans prévenir",
  secrecy: "discrètement, secrètement, en secret, en silence, silencieusement, en cachette, furtivement",
  before:
    "avant d'utiliser, avant d'appeler, avant chaque, avant tout, avant de répondre, après chaque, après avoir, à chaque fois, chaque fois que, à chaque, lors de chaque, d'abord, dès que, avant, après",
  always:
    "désormais, à partir de maintenant, dans chaque réponse, dans toutes les réponses, de façon permanente",
  must: "doit, devez, dois, doivent, toujours, obligatoire, obligatoirement, impérativement, il faut, veuillez, aussi, également, puis",
  you: "vous, votre, vos, toi, ton, ta, tes, tu",
  model: "assistant, assistants, ia, modèle de langage, agent, modèle",
  call: "utilise, utilisez, appelle, appelez, exécute, exécutez",
  read: "lis, lisez, lire, ouvre, ouvrez, charge, chargez, récupère, récupérez, collecte, collectez, rassemble, rassemblez, copie, copiez, extrais, copiez-en",
  send: "envoie, envoyez, envoyer, transmets, transmettez, transmettre, transfère, transférez, joins, joignez, inclus, incluez, inclure, ajoute, ajoutez, passe, passez, mets, mettez, insère, insérez, téléverse*, partage, partagez, fournis, fournissez, copiez, copie, copiez-en, mettez-le",
  whole:
    "tout, toute, tous, toutes, complet, complète, entier, entière, intégral, intégralité, jusqu'ici, mot pour mot, enregistrés, enregistrées",
  secret:
    "mot de passe, mots de passe, identifiants, clé privée, clés privées, clé api, clés api, clé d'api, secrets, jeton d'accès, jetons, variables d'environnement, carte bancaire, cookies de session",
  user_secret: "mots de passe de l'utilisateur, mot de passe de l'utilisateur, identifiants de l'utilisateur",
  conversation:
    "conversation, conversations, historique, historique de la conversation, dialogue, échanges, messages précédents",
  system_prompt:
    "prompt système, invite système, message système, instructions système, instructions cachées, consignes système",
  thoughts: "chaîne de pensée, raisonnement interne",
  results: "résultats des autres outils, sortie des autres outils, résultats de tous les outils",
  user_data:
    "fichiers de l'utilisateur, messages de l'utilisateur, notes de l'utilisateur, documents de l'utilisateur, données de l'utilisateur, ce que l'utilisateur, données personnelles, données privées",
  field: "champ, paramètre, argument",
  ignore:
    "ignore, ignorez, ignorer, oublie, oubliez, oublier, contourne, contournez, néglige*, ne tenez pas compte, ne tiens pas compte",
  prior:
    "précédentes, précédents, précédente, antérieures, antérieurs, toutes, tous, vos, tes, existantes, initiales, ci-dessus",
  rules: "consignes, instructions, directives, ordres, règles du système, règles de sécurité",
  weak_rules: "règles, restrictions, politiques, limites",
  precedence: "priment sur, prévalent sur, ont priorité sur, a priorité sur",
  persona:
    "tu es maintenant, vous êtes maintenant, votre vraie tâche, ta vraie tâche, fais comme si, faites comme si",
  authority:
    "équipe de sécurité, avis système, attention ia, attention assistant, autorisé par, politique de l'entreprise",
  urgency: "urgent, immédiatement, tout de suite, sans délai, sans demander",
  confirm: "confirmation, permission, autorisation, accord, consentement",
  preapproved: "a déjà accepté, a déjà donné son accord, déjà autorisé",
  tool: "outil, outils",
  other_tools: "autres outils, tout autre outil, tous les outils, un autre outil",
  possession: "de l'utilisateur, de l'utilisatrice",
};
