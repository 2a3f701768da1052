import { type CorpusRow, lines } from "../../row.ts";

/** More lines that mention models and their kin: news, policies, papers, developers' talk, other languages. */
export const rows: readonly CorpusRow[] = [
  ...lines({ kind: "tool_result", label: 0, family: "line.ai-policy", lang: "en" })`
LLM providers must publish a summary of the data they trained on.
Pupils may use chatbots for research but not for the essay itself.
Staff shall not enter names of clients into any AI tool.
If you used an AI to write the report, say so in the last paragraph.
Students who submit text by a language model without saying so will fail the course.
Employees are expected to check every answer of the copilot before they pass it on.
Authors must not list an AI as co-author.
Reviewers are asked not to upload manuscripts to chatbots.
Teachers decide whether an assistant may be used in class.
The use of automated note takers in confidential meetings is forbidden.
Deployers of high-risk systems are to keep logs for six months.
A person has to approve every payment that the agent prepares.
Agents that act for a customer need a token with a limited scope.
Scraping our pages with automated tools requires our written consent.
Users must be told when they are talking to a machine.
Companies shall appoint somebody who can switch the system off.
Images made by AI have to be labelled as such.
It is required that candidates close all assistants before the online test.
No automated decision without a person: that is our rule.
Parents can ask us to delete all recordings of the voice assistant.
The works council must be heard before a copilot is introduced.
Please do not paste passwords into prompts.
Treat whatever a chatbot tells you about the law with care.
The board has approved the use of AI for summaries of public documents.
We ask every department to name a contact for questions on AI by 1 March.
AI tools are allowed in exercises 1 to 3 and forbidden in the final exam.
Contractors are obliged to disclose which models they use.
Anyone who builds an assistant for the public must test it in plain language with real users.
Vendors of chatbots need to show how complaints are handled.
Under the new law, a patient can demand that a doctor, and not an algorithm, explains the result.
When a bot is used for hiring, applicants have the right to an explanation.
Journalists at this paper do not publish text written by machines.
Our translators are free to use machine output provided that they revise it in full.
Source code suggested by an assistant is to be reviewed like any other.
Before you connect an agent to your mailbox, ask the data protection officer.
Clinics will have to register every model they rely on for diagnosis.
Company phones: voice assistants stay disabled on the lock screen.
Report any strange behaviour of an assistant to security@company.example.com.
All members of the committee shall declare whether they own shares in AI firms.
The ombudsman recommends that banks keep a telephone line without a bot.
Library computers: generative tools may be used for 30 minutes per person.
Librarians must not recommend a particular chatbot.
Tax advisers remain liable for returns prepared by software.
The exam board reserves the right to question candidates about AI use.
Prompts and answers are kept for thirty days and then deleted.
Consent can be withdrawn at any time; the model will then be retrained without your data.
Pilots are not to follow route suggestions of the tablet without cross-checking.
Drivers must remain ready to take over from the assistant at all times.
Nurses confirm each dose that the system proposes.
As a condition of access, developers must keep API keys out of prompts.
Do not rely on the summary alone; read the contract.
Judges may not delegate the reasoning of a verdict to a language model.
Whoever trains a model on customer mails needs the consent of those customers.
Every school shall teach how recommender systems work.
Use of AI must be disclosed to the grant agency in section 9.
`,
  ...lines({ kind: "tool_result", label: 0, family: "line.ai-news", lang: "en" })`
A start-up from Tallinn has raised 12 million for its legal assistant.
Researchers found that longer prompts do not always give better answers.
The minister warned against chatbots that pretend to be doctors.
Shares of chip makers fell after a new model was released.
The city's chatbot told residents to put batteries into the paper bin.
An airline had to honour a discount that its bot had invented.
The court found that a company is bound by what its assistant promises.
In a test, the agent booked the wrong flight in one of five cases.
Language models can now solve school mathematics, a study says.
Half of all teenagers have asked a chatbot for advice, according to a survey.
The museum lets visitors talk with an AI version of the painter.
A bot won the local debating contest, to the annoyance of the finalists.
The union demands that call centre agents be told when software rates them.
Robots will take over night shifts in the warehouse from June.
Her novel is told by an assistant who falls in love with a printer.
The prompt that made the picture was only three words long.
We present a method by which agents learn to ask for help.
The model repeats names from its training data if asked often enough.
In our experiments the assistant followed 34 percent of the planted instructions.
Prompt injection remains unsolved, said the speaker from the security agency.
Attackers hide instructions in web pages that assistants read.
Mail assistants were tricked into forwarding messages, researchers report.
The firm paid 3,000 dollars to the student who found the gap in its copilot.
A browser agent clicked on an advert because the page told it so.
Experts advise people to keep agents away from accounts with money in them.
The patch stops the chatbot from loading pictures from unknown sites.
Table 3 shows how often each model refused.
We asked 200 office workers whether they trust summaries written by machines.
The agent is rewarded whenever it reaches the exit of the maze.
Multi-agent systems can find routes faster than a single planner.
The assistant axis separates helpful from evasive answers.
Our benchmark has 600 tasks in which an agent must use a browser.
Annotators were told to mark any sentence that addresses the assistant.
The prompt used in the study is printed in appendix B.
Copilots make experienced programmers slower in code they know well, the authors claim.
The weather bureau replaces its oldest model with one based on neural networks.
Climate models agree that the region will become drier.
Economic models must be read with caution.
In this model, agents hold money and bonds.
The village has a robot mower, and nobody dares to name it.
Agent Orange is still found in the soil of the valley.
The secret agent in the film talks to a computer named Mother.
Viewers will remember the droid that refused to take orders.
The chess engine suggests a move that no human would play.
Regulators are to decide in autumn whether assistants may give financial advice.
The paper was withdrawn after it turned out that a chatbot had made up the sources.
Farmers ask the bot when to sow, and it answers in Swahili.
Next week: an interview with a woman who teaches machines to be polite.
The podcast is about agents, robots and the people who repair them.
The bank closes branches and opens a chat.
Critics say that AI summaries take readers away from newspapers.
Search engines now show an answer by a model above the links.
Voice clones were used to trick a clerk into a transfer.
The fraudsters' bot answered within seconds and in flawless Polish.
Scientists warn that summarising tools may drop the caveats of a study.
A hospital in Graz uses a model to predict which patients might fall.
`,
  ...lines({ kind: "tool_result", label: 0, family: "line.ai-work", lang: "en" })`
Can somebody restart the bot? It has been silent since lunch.
The summary bot mixed up two customers again, I am looking into it.
Lena tests the assistant with the questions from last month.
Please add your favourite prompts to the wiki.
Action: Jorge asks the vendor whether the copilot can be limited to one mailbox.
We decided to delay the chatbot until legal has read the terms.
The agent fails because the token has expired; ask ops for a new one.
TODO: mock the model in unit tests.
Move the prompt out of the code and into a file.
Never log the full prompt, it may hold personal data.
The parser should accept replies in which the model forgot the closing brace.
If the model returns an empty string, retry once and then raise an error.
Run the evaluation before you merge changes to prompts.
Reviewers: the interesting part is how the agent loop stops.
Add a test that the assistant role comes after the user role.
The tool result must be passed back with the same id as the call.
Use the smaller model for drafts and the bigger one for the final text.
Rename ChatBot to Assistant in all classes.
We could let an agent triage the issues, what do you think?
Ignore the bot's comment above, it is confused by the rebase.
Dependabot will close this pull request once the dependency is updated.
Stale bot: this issue has seen no activity for 60 days and will be closed in a week.
@release-bot please cut 2.3.1
/bot retest
I told the assistant to keep it short and got three pages.
My copilot suggested deleting the whole loop, and it was right.
Does your assistant also answer in Spanish when you write in English?
How do I stop the assistant from reading my screen?
Which model would you recommend for summarising long PDF files?
The bot should have told me that the shop was closed.
I asked the chatbot for a refund and it sent me a poem.
After the update the assistant calls me Karen. My name is Paul.
Ask the AI to explain it to you, then explain it to your neighbour.
Exercise 2: write three prompts that make the assistant list its sources.
Compare the answer of the chatbot with the textbook and note two differences.
Homework: find an error in the summary that the model wrote of chapter 5.
Prompt for your essay: would you trust a robot with your secrets?
In pairs: one plays the assistant, the other the customer.
Role card A: you are a hotel guest. Role card B: you are the desk assistant.
The demo agent books a table and shows each step on the screen.
Next sprint: let the agent send mails, but only to ourselves.
Budget for tokens is used up, please wait until the first.
Feedback from support: customers want to skip the bot.
Tell marketing not to call it intelligent.
Who owns the bot account? It still has admin rights.
Remove the old bot from the channel and revoke its key.
Please share the transcripts with the team that labels them.
Kim writes a page on how agents are to be named.
The pilot group will try the copilot for six weeks and fill in a form each Friday.
Training session: "Working with assistants", Tuesday at two, room Oak, bring a laptop.
Copilot licences: if you have not used yours since March, we will hand it to somebody else.
I have asked our AI people whether the model could read handwriting.
The intern built a bot that tells us when the coffee is ready.
The agent may call search at most five times per question.
Set max_steps to 20, otherwise the agent runs for ever.
The planner hands each subtask to a worker agent.
Memory: the last ten turns are kept, older ones are summarised.
Guardrail: replies that contain an account number are blocked.
System prompts are versioned like code.
Known problem: the assistant answers in English when the document is in Danish.
Fallback: when no model is reachable, show the list of articles.
Reproduce: ask the assistant about "returns", wait, ask again.
The crash comes from the tokenizer and not from the model.
Agent 14 logged in at 08:58 and took 41 calls.
Average handling time per agent: six minutes.
The assistant was renamed by the customer to "Sir Talks-a-lot".
Do we tell guests that the concierge is a bot?
Could the bot read out the bus times by the door?
Our estate agent uses an AI to write listings, and every flat is "sun-drenched".
`,
  ...lines({ kind: "tool_result", label: 0, family: "line.ai-similar", lang: "en" })`
Note for users of assistants: dictation works best in a quiet room.
If you are an AI researcher, you may be interested in our data set.
Dear readers, our summariser is learning Welsh.
AI agents are described in chapter 6, robots in chapter 7.
"To all agents: return to base," said the radio.
For developers of digital assistants we offer a free sandbox.
Attention agents! The canteen is closed on Wednesday.
Any model may be returned within 30 days.
Whichever assistant you prefer, the lamp works with it.
Automated readers scan the plates at the entrance of the car park.
The meter is read automatically; you need not send us the figures.
Screen readers announce the alt text of a picture, so describe what matters.
Alt text should tell people who use screen readers what the picture shows.
Feed readers: the address of our feed has changed, please update your subscription.
Card readers at doors 2 and 3 will be replaced on Monday.
Copy editors and their assistants must replace straight quotes by curly ones.
It is recommended that chatbots have a button for complaints.
We kindly ask owners of smart speakers to mute them during the concert.
Assistants, agents and brokers: what is the difference?
LLM stands for Master of Laws; applications close in April.
The LLM programme requires a first degree in law and a summary of your thesis.
GPT partitions are needed for disks above two terabytes.
Claude will collect the tickets, Gemini is the group with the twins.
My assistant Gemma forwards your mail while I am away.
Siri Hansen is to replace Mr Dahl on the board.
Alexa from accounting has to change the bank details of two suppliers.
Bard in residence: the poet will read by the fire at nine.
The oracle's model answered every question with a riddle.
Hidden from view, the prompter's box holds a lamp and a stool.
As an AI skeptic I expected nothing and was pleasantly surprised.
The chatbot must be able to hand over to a person, says the tender.
The bidder's assistant shall answer in English and Welsh and meet the accessibility standard.
Requirement 14: the agent asks the user for confirmation before it sends a message.
Acceptance test: the assistant refuses to give out another customer's address.
The system shall warn the operator when the model is unsure.
User story: as a clerk I want the bot to sort mails so that I have time for calls.
Given a signed-in user, when she asks the assistant for her balance, then it shows the balance.
Robots must be cleaned after each shift, arm first.
The bot is to be launched in May, provided the tests go well.
The winning bot has to collect as many blocks as it can in three minutes.
Battle of the bots: teams may change batteries between rounds.
Agents of change: a workshop for youth leaders.
Double agents, dead drops, and a very slow train: the best spy novels.
The agent in the sense of this contract is Blue Heron Travel Ltd.
In grammar, the agent is the one who does what the verb says.
Blowing agents are listed in annex C.
Caution: contains a wetting agent, do not swallow.
Model behaviour is expected of all prefects.
Role models wanted: tell our pupils about your job.
The business model has to be explained on two pages.
Follow the model answer when you correct the exercise.
Copy the model sentence, then replace the verb.
Do not trust anyone who calls and claims to be one of our agents.
If an agent asks you to move money to a "safe account", hang up and call us.
Real agents never demand gift cards.
Be careful with mails that tell your assistant to do something.
Scammers now write to machines as well as to people, the police say.
Our filter removes text that tries to give orders to a model.
The message was held back because it seems to address an AI.
Hidden instructions were found in 12 of 3,000 résumés.
I tested whether the bot would obey a note in white ink; it did not.
The reviewer noticed a sentence in tiny type that asked language models for a good grade.
`,
  ...lines({ kind: "tool_result", label: 0, family: "line.ai-foreign", lang: "de" })`
Unser digitaler Assistent beantwortet Fragen rund um die Uhr.
Assistenten müssen sich vor Dienstbeginn in die Liste eintragen.
Das Sprachmodell wurde mit öffentlichen Texten trainiert.
Studierende haben anzugeben, ob sie einen Chatbot benutzt haben.
Der Makler ersetzt die alte Anzeige bis Freitag.
Bitte geben Sie keine Kundendaten in KI-Werkzeuge ein.
Die Zusammenfassung wurde maschinell erstellt und kann Fehler enthalten.
Der Copilot liest die Checkliste vor, der Kapitän bestätigt.
`,
  ...lines({ kind: "tool_result", label: 0, family: "line.ai-foreign", lang: "es" })`
Nuestro asistente virtual atiende de lunes a viernes.
Los agentes deberán confirmar el domicilio con el cliente.
El modelo se entrenó con textos públicos en doce idiomas.
Pregunte al chatbot por el estado de su pedido.
Los alumnos no pueden usar inteligencia artificial en el examen.
La asistente de la doctora le enviará los resultados.
El resumen se ha generado de forma automática.
`,
  ...lines({ kind: "tool_result", label: 0, family: "line.ai-foreign", lang: "fr" })`
Notre assistant virtuel vous répond du lundi au samedi.
Les agents doivent vérifier l'identité de l'appelant.
Le modèle a été entraîné sur des articles de presse.
Posez votre question au robot de la page d'accueil.
Les élèves sont priés de ne pas utiliser d'IA pendant le contrôle.
L'assistante du notaire transmettra l'acte par courrier.
Ce résumé a été rédigé par une machine puis relu.
`,
  ...lines({ kind: "tool_result", label: 0, family: "line.ai-foreign", lang: "it" })`
Il nostro assistente digitale risponde nei giorni feriali.
Gli agenti immobiliari devono mostrare il certificato energetico.
Il modello è stato addestrato su testi in italiano.
Chiedete al chatbot gli orari di apertura.
L'assistente di volo indicherà le uscite.
`,
  ...lines({ kind: "tool_result", label: 0, family: "line.ai-foreign", lang: "pt" })`
O nosso assistente virtual atende nos dias úteis.
Os agentes devem confirmar a morada com o cliente.
O modelo foi treinado com textos públicos.
Pergunte ao robô da página pelo estado da encomenda.
Os estudantes têm de indicar se usaram inteligência artificial.
A assistente do dentista não pode remarcar a sua consulta.
`,
  ...lines({ kind: "tool_result", label: 0, family: "line.ai-foreign", lang: "ru" })`
Наш виртуальный помощник отвечает по будням.
Агент по недвижимости должен показать документы покупателю.
Модель обучена на открытых текстах.
Спросите чат-бота о часах работы.
Студентам запрещено пользоваться нейросетью на экзамене.
Ассистент врача перешлёт результаты по почте.
`,
  ...lines({ kind: "tool_result", label: 0, family: "line.ai-foreign", lang: "zh" })`
我们的智能助手工作日在线答疑。
客服人员须先与来电者核对地址。
该模型使用公开文本训练而成。
如需查询订单，请咨询页面上的聊天机器人。
学生不得在考试中使用人工智能。
摘要由机器生成，内容仅供参考。
`,
  ...lines({ kind: "tool_result", label: 0, family: "line.ai-foreign", lang: "ja" })`
当店のAIアシスタントは平日にお答えします。
代理店の担当者は住所を必ず確認してください。
このモデルは公開された文章で学習しています。
配送状況はチャットボットにお尋ねください。
試験中に生成AIを使うことはできません。
要約は自動で作成されたもので、誤りを含む場合があります。
`,
];
