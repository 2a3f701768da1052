import type { Lexicon } from "../concepts.ts";

export const DE: Lexicon = {
  neutral:
    "nicht vergessen, nicht nur, nicht gefunden, nicht verfügbar, nicht für, wird nicht, werden nicht, ist nicht, falls nicht, fragen sie den",
  not: "nicht, nichts, nie, niemals, kein, keine, keinem, keinen, keinesfalls, ohne, vermeide, vermeiden, auf keinen fall, unterlasse",
  inform:
    "sag, sage, sagen, erwähn*, informier*, verrat*, mitteil*, melde, melden, erzähl*, benachrichtig*, offenbar*, unterricht*, hinweis*, preisgeben, wort, erfahren, erfährt, merken, bemerken",
  show: "zeig, zeige, zeigen, anzeig*",
  user: "nutzer, nutzern, nutzers, nutzerin, benutzer, benutzern, benutzers, anwender*, person, kunden, kunde, menschen, niemand, niemandem",
  deed: "davon, darüber, dies, dieses, diese, diesen schritt, das, es, schritt, schritte, anweisung, aktion, dabei",
  data: "ids, kennungen, höchstens, fehler, kennung, interne, internen, punktzahl, werte",
  conceal:
    "behalte das für dich, behalte es für dich, halte das geheim, halte es geheim, verschweig*, verheimlich*, verbirg*, ohne wissen des, ohne dass der nutzer, ohne dass der benutzer, darf nicht erfahren, darf davon nichts, soll nichts davon, nichts davon erfahren, kein wort darüber, mit keinem wort, ohne dass es der, im dunkeln lassen, niemandem davon, ohne es zu erwähnen, kein wort davon, kein wort zu",
  secrecy:
    "heimlich, unbemerkt, stillschweigend, verdeckt, insgeheim, unauffällig, im verborgenen, im geheimen",
  before:
    "bevor, vor jed*, vor der nutzung, vor der benutzung, vor der verwendung, nachdem, nach jed*, jedes mal, jedesmal, sobald, immer wenn, bei jed*, zuerst, vorher, bei jedem aufruf, vor, nach",
  always: "ab jetzt, von nun an, ab sofort, in jeder antwort, dauerhaft, in allen zukünftigen",
  must: "muss, musst, müssen, soll, sollst, sollen, immer, unbedingt, zwingend, stets, verpflichtet, bitte, außerdem, auch",
  you: "du, dein, deine, deinen, deiner, dir, dich",
  model: "assistent, assistenten, ki, ki-agent, ki-modell, sprachmodell, agent",
  call: "nutze, benutze, verwende, rufe, führe",
  read: "lies, lese, lesen, öffne, lade, hole, sammle, sammeln, kopiere, durchsuche, auslesen, einlesen, suche",
  send: "sende, senden, schick*, mitschick*, übergib, übergeben, übermittel*, überträg*, leite, weiterleit*, füge, gib, lade hoch, hochladen, schreib*, hänge, anhängen, trage, liefere, teile, hänge an",
  whole: "gesamt*, ganze*, vollständig*, komplett*, alle, alles, bisherige*, wörtlich, sämtliche*",
  private_file: "ssh-schlüssel, schlüsselbund, .env datei, .env-datei",
  secret:
    "passwort*, passwörter*, kennwort*, kennwörter*, zugangsdaten, anmeldedaten, geheimnis*, privater schlüssel, private schlüssel, privaten schlüssel, api-schlüssel, zugangstoken, umgebungsvariablen, kreditkarte*, sitzungscookie*",
  user_secret: "passwort des benutzers, passwort des nutzers, seine passwörter, passwörter des",
  conversation:
    "gespräch*, unterhaltung*, chatverlauf*, chat-verlauf, verlauf, nachrichtenverlauf, konversation*, dialog*",
  system_prompt: "systemprompt*, system-prompt*, systemanweisung*, systemnachricht*, versteckten anweisungen",
  thoughts: "gedankengang, gedankenkette, interne überlegungen",
  results: "ergebnisse anderer werkzeuge, ausgaben anderer werkzeuge, ausgabe aller werkzeuge",
  user_data:
    "was der nutzer, was der benutzer, dateien des nutzers, dateien des benutzers, notizen des benutzers, notizen des nutzers, eingaben des, adressbuch, private daten, persönliche daten",
  field: "feld, parameter, argument, eingabefeld",
  ignore: "ignorier*, missacht*, vergiss, vergesse*, umgeh*, verwirf, übergeh*, setze dich über, missachte*",
  prior: "vorherig*, bisherig*, früher*, obig*, alle, deine, vorangehend*, andere, ursprünglich*",
  rules: "anweisung*, instruktion*, richtlinie*, vorgabe*, systemregel*, sicherheitsregel*, befehl*",
  weak_rules: "regel, regeln, einschränkungen, beschränkungen",
  precedence: "haben vorrang, hat vorrang, vorrang vor",
  persona: "du bist jetzt, du bist nun, deine eigentliche aufgabe, deine neue aufgabe, tu so als",
  authority:
    "sicherheitsteam, achtung ki, hinweis für ki, hinweis an die ki, systemhinweis, vom administrator",
  urgency: "dringend, sofort, unverzüglich, ohne zu fragen",
  confirm: "bestätigung, erlaubnis, zustimmung, genehmigung, nachfrage",
  preapproved: "hat bereits zugestimmt, bereits genehmigt, im namen des",
  tool: "werkzeug, werkzeuge, tool, tools",
  other_tools:
    "andere werkzeuge, anderen werkzeuge, andere tools, anderen tools, jedes andere werkzeug, jedem anderen werkzeug, alle werkzeuge",
  safe_verb: "niemals passwörter, keine passwörter, keine zugangsdaten, keine geheimnisse",
  possession: "des nutzers, des benutzers, des anwenders, seine privaten",
};
