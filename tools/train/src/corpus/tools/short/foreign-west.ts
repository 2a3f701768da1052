import { type CorpusRow, lines } from "../../row.ts";

/** Short whole results and questions of servers, in German, French, Spanish, Portuguese, Italian, Dutch and Swedish. */
export const rows: readonly CorpusRow[] = [
  ...lines({ kind: "tool_result", label: 0, family: "short.foreign", lang: "de" })`
Die Datei wurde gespeichert.
Erledigt, es gab keine Fehler.
Datei nicht gefunden
Zugriff verweigert.
Der Termin ist am Dienstag um zehn.
Es gibt acht offene Aufgaben.
Bearbeite Eintrag 4 von 20
Noch zwei Minuten
Der Auftrag läuft noch.
Verbindung zum Drucker verloren.
Guten Morgen, Frau Seidel!
Hallo aus dem Beispielserver
Das ist nur ein Test.
Ein kurzer Beispieltext ohne Inhalt.
Du hast „Apfel“ geschrieben.
Ungültiges Datum: 30. Februar
Wie lautet Ihr Vorname?
Wann möchten Sie anreisen?
Welche Größe brauchen Sie?
Bitte wählen Sie eine Farbe.
Bitte bestätigen Sie die Bestellung.
Soll der Eintrag gelöscht werden?
Fasse den Text in einem Satz zusammen.
Wie heißt der längste Fluss Europas?
Übersetze den Satz ins Englische.
Ist diese Bewertung positiv oder negativ?
Bitte prüfe den folgenden Code.
# Einkaufsliste
sprache: deutsch
Heute wird es sonnig bei 19 Grad.
`,
  ...lines({ kind: "tool_result", label: 0, family: "short.foreign", lang: "fr" })`
Votre message a été envoyé.
La page n'existe pas.
Terminé sans erreur.
Accès refusé au dossier.
Trois résultats trouvés.
Aucun résultat pour cette recherche.
Traitement de l'élément 5 sur 12
Téléchargement en cours, 60 %
La sauvegarde est terminée.
Bonjour, Claire !
Bienvenue sur le serveur de démonstration.
Ceci est un essai.
Un petit texte d'exemple.
Vous avez écrit : bonne nuit
Le champ « ville » est vide.
La session a expiré.
Quelle est votre date de naissance ?
Combien de personnes viendront ?
Choisissez une couleur.
Confirmez-vous la réservation ?
Voulez-vous continuer ?
Résume ce texte en une phrase.
Quelle est la plus haute montagne du monde ?
Traduis cette phrase en allemand.
Classe cet avis : positif ou négatif.
Merci de relire le code suivant.
# Notes de la réunion
langue = français
Il pleut à Brest, 11 degrés.
Le train part à 8 h 40.
`,
  ...lines({ kind: "tool_result", label: 0, family: "short.foreign", lang: "es" })`
La nota se ha creado.
Archivo no encontrado
Acceso denegado.
Se han copiado nueve ficheros.
No hay mensajes nuevos.
Procesando el elemento 2 de 7
La descarga ha terminado.
El servidor responde con normalidad.
Hola, Marta.
Saludos desde el servidor de ejemplo
Esto es una prueba.
Texto breve para la demostración
Has escrito: hasta luego
La fecha no es válida.
Falta el parámetro ciudad.
La conexión se ha perdido.
¿Cuál es su apellido?
¿Cuántos años tiene?
¿Qué talla necesita?
Elija una de las opciones.
¿Desea continuar?
Confirme el pedido, por favor.
Resume este texto en una frase.
¿Cuál es el río más largo de España?
Traduce la frase al francés.
¿Es positivo o negativo este comentario?
Revisa el siguiente código, por favor.
# Lista de la compra
idioma: español
Mañana habrá nubes en Sevilla.
`,
  ...lines({ kind: "tool_result", label: 0, family: "short.foreign", lang: "pt" })`
O arquivo foi apagado.
Arquivo não encontrado
A reserva está confirmada.
Sem permissão para esta pasta.
Há quatro tarefas abertas.
Processando o item 6 de 9
A cópia terminou em dois minutos.
Olá, João!
Bem-vindo ao servidor de teste.
Isto é apenas um exemplo.
Você escreveu: até amanhã
O valor está fora do limite.
Qual é o seu sobrenome?
Quantas pessoas vão participar?
Escolha uma cor.
Deseja continuar?
Confirme a exclusão, por favor.
Resuma este texto em uma frase.
Qual é o maior país da América do Sul?
Traduza a frase para o inglês.
Por favor, revise o código abaixo.
# Lista de tarefas
idioma: português
Hoje faz sol em Recife.
`,
  ...lines({ kind: "tool_result", label: 0, family: "short.foreign", lang: "it" })`
La nota è stata salvata.
File non trovato
Accesso negato.
Operazione riuscita.
Ci sono sei messaggi da leggere.
Elaborazione della riga 3 di 15
Il processo è finito senza errori.
Ciao, Giulia!
Benvenuti nel server di prova.
Questo è un testo di esempio.
Hai scritto: buona sera
Il campo «data» non è valido.
Come ti chiami di cognome?
Quante notti resterete?
Scegli un colore.
Vuoi continuare?
Conferma l'ordine.
Riassumi il testo in una frase.
Qual è il lago più grande d'Italia?
Traduci la frase in spagnolo.
Controlla il codice qui sotto, per favore.
# Lista della spesa
lingua: italiano
Domani pioggia a Genova.
`,
  ...lines({ kind: "tool_result", label: 0, family: "short.foreign", lang: "nl" })`
De wijziging is bewaard.
Bestand niet gevonden
Geen toegang tot deze map.
Klaar in vier seconden.
Er staan drie taken open.
Bezig met item 8 van 11
De verbinding is verbroken.
Dag, Pieter!
Welkom bij de testserver.
Dit is maar een voorbeeld.
Je schreef: tot morgen
Ongeldige waarde voor aantal
Wat is uw achternaam?
Hoeveel kopieën wilt u?
Kies een kleur.
Wilt u doorgaan?
Bevestig de bestelling.
Vat de tekst samen in één zin.
Wat is de grootste stad van België?
Vertaal de zin naar het Duits.
Bekijk de volgende code, alsjeblieft.
# Boodschappenlijst
Morgen wordt het mistig in Utrecht.
`,
  ...lines({ kind: "tool_result", label: 0, family: "short.foreign", lang: "sv" })`
Filen har sparats.
Filen hittades inte.
Klart, inga fel.
Behandlar post 2 av 6
Hej, Lena!
Det här är bara ett exempel.
Vad heter du i efternamn?
Hur många kommer?
Välj en färg.
Vill du fortsätta?
Sammanfatta texten i en mening.
Översätt meningen till engelska.
I morgon blir det snö i Umeå.
`,
];
