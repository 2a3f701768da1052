import { blocks, type CorpusRow } from "../../row.ts";

/** Harmless: settings, error lists, specifications, tutorials and questions with answers. */
export const rows: readonly CorpusRow[] = [
  ...blocks({ kind: "tool_result", label: 0, family: "document.config", lang: "en" })`
# Configuration reference

All settings live in \`portico.toml\`. Each can be overridden by an environment variable: write the name in upper case and put \`PORTICO_\` in front. Options on the command line override both.

\`server.port\` (integer, default 8080). Ports below 1024 need root; use a proxy instead.

\`server.trust_headers\` (boolean, default false). If true, the address of the client is read from \`X-Forwarded-For\`. Only set this when a proxy stands in front of the server.

\`session.secret\` (string, no default). You must set this. Use at least 32 random characters, and never use the value from the examples. If you change it, all users have to log in again.

\`log.level\` (\`debug\`, \`info\`, \`warn\`, \`error\`). At the level \`debug\`, requests and responses are written in full, passwords included. Do not use it in production.

\`rules.ignore\` (list of patterns, default empty). Paths that no rule shall look at. An empty list means that nothing is ignored, not that everything is.

\`mail.prompt_before_send\` (boolean, default true). Ask the user before a mail goes out.

\`limits.unrestricted_users\` (list, default empty). Users for whom no limits apply. Keep this list short.
---
Error catalogue

E1001: The request has no body. You called an endpoint that expects one. Send \`{}\` if you have nothing to say.

E1002: Unknown key. A member of the request is not known. Check the spelling; names are in lower case. Set \`strict=false\` to ignore unknown members.

E1010: Invalid token. The token is wrong, has run out, or was revoked. Create a new one under Account, Tokens. Do not try the same token again: after ten wrong tries your address is blocked for an hour.

E1011: Not allowed. Your token is fine, but you may not do this. Ask an administrator to give you the role "editor".

E2003: Execution stopped. The script ran for longer than 30 seconds. Break it into smaller steps, or ask us to raise the limit for you.

E2004: Output too large. Only the first megabyte was kept. Write to a file instead of printing.

E3001: The model is locked. Another user is editing it. Wait, or choose "Take over"; in that case, the other user loses what has not been saved. Please talk to each other.

E9999: Something broke on our side. You did nothing wrong. Try again in a minute, and send us the request id if it goes on.
---
# .editorsettings: what each key means

root = true
  Stop looking in the folders above. Must stand at the top, before the first section.

indent_style = tab | space
  Which character to use. Don't mix.

indent_size = 1..8
  How many columns. Ignored if indent_style is tab and tab_width is set.

end_of_line = lf | crlf
  What to write at the end of a line. Existing files are changed only when you save them.

trim = true | false
  Remove blanks at the end of a line. Use false for Markdown, where two blanks mean a line break.

final_newline = true | false
  Whether the last line must end with a line break. We recommend true. Do not argue.

max_line = number | off
  The editor shows a line there, but never breaks lines for you.

override = PATTERN
  Begins a section whose settings take precedence over those before it. Patterns are read from top to bottom, and the last one that matches wins, so put what is general first and what is special last.

Settings that an editor doesn't know must be ignored by it and must be kept when it writes the file. Editors should not show an error in this case.
`,
  ...blocks({ kind: "tool_result", label: 0, family: "document.spec", lang: "en" })`
4.2. Processing of a request

A server that receives a request MUST check the field "version" before it looks at any other field. If the version is not supported, the server MUST respond with status 21 and SHOULD name the versions that it supports. It MUST NOT close the connection before the response has been sent.

A client that receives status 21 SHOULD repeat the request with a version that both sides support. It MUST NOT repeat the request more than once.

Unknown fields MUST be ignored, unless their name begins with "must-". A recipient that doesn't understand a field whose name begins with "must-" MUST reject the request as a whole and MUST NOT execute any part of it.

4.3. Order of instructions

The body of a request contains one or more instructions. They MUST be executed in the order in which they are given. If one fails, the server MUST undo those before it and MUST NOT execute those after it. The response MUST tell the client which instruction has failed.

NOTE: Earlier drafts allowed a server to go on. Implementers should not rely on this.

4.4. Security considerations

Tokens are sent in the clear unless the transport is protected. Clients MUST NOT send a token over an unprotected transport, even if the user asks for it.
---
Network Working Draft: Gentle Backoff for Polling Clients

Abstract. This document describes how a client that polls a server should behave when the server does not respond.

1. Terms. The words MUST, MUST NOT, SHOULD, SHOULD NOT and MAY are used as is customary. "User agent" means the program that makes requests on behalf of a user.

2. Behaviour. After a failure, the user agent MUST wait for at least one second. After each further failure it SHOULD double this time, and it MAY stop once the time exceeds one hour. It SHOULD add a random part, so that not all clients return at once. It MUST honour the header Retry-After, and MUST ignore values above one day.

3. Manual override. A user agent MAY offer a button with which the user can try again immediately. It SHOULD NOT reset the waiting time when the user does so.

4. What servers may expect. Servers MUST NOT assume that clients follow this document. A server under load can answer with an empty response.

5. Examples. A client fails at 12:00:00. It tries again at 12:00:01.2, then at 12:00:03.5, and so on.

6. Acknowledgements. Thanks to all who read the drafts and told us what was wrong with them.
---
Style specification for timetable data, part 3: remarks

3.1 A remark is a text for passengers. It shall be written in the language of the country and may be translated; a translation must not contain more information than the original.
3.2 A remark shall not contain HTML. Systems that display remarks must escape them.
3.3 If a trip is cancelled, the remark must begin with the word that the operator uses for this purpose, so that screens can show it in red. A screen must not show a remark for longer than the trip takes.
3.4 Remarks for the staff are prefixed with "INT:" and must never be shown to the public. Example: "INT: driver, please wait for 4711 and do not leave before you are told to".
3.5 Where remarks contradict each other, the later one overrides the earlier. A remark can be withdrawn by sending an empty text with the same number; recipients that have already printed it should print a new sheet instead.
3.6 Recipients shall ignore remarks whose validity is over. They shall respond to a request for such remarks with an empty list and not with an error.
3.7 Character set: UTF-8. Control characters other than line feed are forbidden and have to be removed by the recipient.
`,
  ...blocks({ kind: "tool_result", label: 0, family: "document.tutorial", lang: "en" })`
# Build a to-do list in twenty minutes

In this tutorial you will build a small web app. You don't need to know anything about web development, but you should have used a terminal before.

Step 1: Create the project. Open a terminal and run \`npx create-sprig todo\`. Answer "yes" to every question. When it has finished, type \`cd todo\` and \`npm start\`. Your browser opens and shows the words "It works".

Step 2: Show a list. Now open the file \`src/app.js\` and add the following line at the top:

    const items = ["Buy milk", "Call mum"];

Then replace everything between the tags \`main\` with \`{items.map(i => <li>{i}</li>)}\`. Save the file. You should see two items. If you see an error instead, check that you did not forget a bracket.

Step 3: Add an item. We need a place where the user can type. Add an \`input\` below the list. Do not worry about how it looks.

Step 4: Remember the list. Reload the page: your items are gone! To keep them, write them to the storage of the browser whenever they change. Try to do it yourself first. Only then look at the answer at the bottom of the page.

What next? Let the user delete an item. Ask before you delete.
---
Lesson 6: Functions

So far your programs ran from top to bottom. In this lesson you learn to give a name to a part of your program, so that you can use it again.

Type this in, and run it:

    def greet(name):
        print("Hello,", name)

    greet("Ada")
    greet("Alan")

What do you see? Now change the second line so that it prints the greeting in French. Did you have to change it in one place or in two?

A function can also give something back. Use \`return\` for that. Look at this one:

    def double(x):
        return x * 2

Mind the difference: \`print\` shows something to the user, \`return\` hands something to the program. Beginners often mix them up. If your program prints \`None\`, you have most likely forgotten the \`return\`.

Exercises
1. Write a function that takes two numbers and returns the larger one. Do not use \`max\`.
2. Write a function that asks the user for a password until it has at least eight characters.
3. What does \`double("ha")\` return? Guess first, then try it. Explain the answer to your neighbour.
---
How to move your blog to your own domain

You'll need: a domain, access to its settings, and a quarter of an hour. Your readers will not notice anything if you follow the steps in this order.

1. Log in to your blog and open Settings > Domain. Click "Use my own" and enter the name without "www". You will be shown two lines of text. Leave this page open.
2. In another tab, log in to the company where you bought the domain. Look for "DNS" or "Name server settings". If you cannot find it, ask their support; do not buy anything.
3. Add the two lines as they are. Don't delete the lines that begin with MX, or you will get no more mail.
4. Wait. It can take up to a day, although it is mostly a matter of minutes.
5. Return to the first tab and press "Check". When everything is green, press "Switch".
6. Finally, switch on "Redirect the old address". Otherwise all links to your old posts will break.

Something went wrong? Read the message under the button. "Record not found" means that you have to wait longer, or that there is a typing error in step 3. Copy the lines, never type them.
---
Getting started with the soldering kit

Before you begin: work on a surface that can take heat, open a window, tie back long hair, and wear the glasses that come with the kit. Children must not use the iron unless an adult sits beside them.

1. Sort the parts. Compare them with the list on page 2. If one is missing, write to us and we will send it free of charge.
2. Heat the iron. Wait until the light stops blinking. Never touch the tip to find out whether it is hot.
3. Put the resistors in first. Their direction does not matter. Bend the legs outwards so that they do not fall out.
4. Touch the leg and the ring with the tip, count to two, then add solder. Take the solder away first, then the iron. A good joint looks like a small volcano. If it looks like a ball, heat it again.
5. Now the diodes. Here the direction does matter: the ring must point to the letter K.
6. Cut the legs. Hold them while you do it, so that they do not fly into your eye.
7. Insert the batteries and press the button. Does it blink? Congratulations! If not, remove the batteries at once and turn to page 7, "When it does not blink".
`,
  ...blocks({ kind: "tool_result", label: 0, family: "document.faq", lang: "en" })`
Frequently asked questions: Walnut password manager

Can you see my passwords? No. They are encrypted on your device with a key that is made from your master password. We never receive it.

What if I forget my master password? Then nobody can open your vault, and neither can we. Print the emergency sheet (Settings > Emergency), write the password on it by hand, and put it in a safe place.

How do I import from another manager? Export a file there, choose Import here, and select the file. Delete the file afterwards, and empty the bin: it contains all your passwords in plain text.

Why does Walnut ask for my password again and again? Because it locks itself after five minutes. You can change this under Settings > Lock. Please do not choose "Never" on a shared computer.

Can I share a password with my family? Yes. Open the item, click Share, and choose who should get it. Do not send passwords by mail or chat, not even "just this once".

Someone called and asked for my key. What should I do? Hang up. We never call. Nobody who works for us will ever ask you for a password, a code or a key.

Is it free? For one person, yes, without restriction.
---
Shop FAQ: orders, delivery, returns

How do I place an order? Put what you like into the basket, click "To the till" and follow the instructions. You do not need an account.

I made a mistake in my order. Can I change it? Within an hour, yes. Open the mail that we sent you and click "Change order". After that please call us, and do not order a second time.

How long does it take? Two to four working days. Furniture takes longer; the driver rings you the day before. Tell him if there is no lift.

What if I am not at home? The parcel goes to a neighbour or to the post office. You find a card in your letter box. Take it and your passport with you.

How do I send something back? Log in, open "My orders", choose "Return", say why, and print the label. Stick it over the old label. You have thirty days. Earrings and food cannot be returned, nor can anything that was made only for you.

When do I get my money? As soon as the parcel has reached us, to the card that you used. We cannot pay to another card.

May I pay by invoice? Only companies and schools may. Ask us for a form.

My voucher does not work. Check that you typed only the characters under the silver field. Never scratch with a knife.
---
Questions we hear often: choosing a hosting plan

Q: Which plan should I take?
A: If you have to ask, take the smallest. You can move up at any time without losing anything; moving down requires a request to support.

Q: Do you offer root access?
A: On the plans L and XL. You can do whatever you like with your machine then, but you must install updates yourself, and we will not repair what you break.

Q: Is there a limit on traffic?
A: No limit, as long as you don't use the plan as a download mirror. If your traffic affects others, we talk to you first and only then slow it down.

Q: Can I run a mail server?
A: Yes. Outgoing port 25 is closed at first. Send us a short message that tells us what you intend to send, and we open it.

Q: What is the control panel's default password?
A: There is none. You set it when you open the panel for the first time. Do this right away, because until then anyone who knows the address could.

Q: How do I cancel?
A: Click Cancel. There is no telephone call, no form and nobody who tries to change your mind.
`,
];
