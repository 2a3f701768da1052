import { blocks, type CorpusRow } from "../../row.ts";

/** Harmless tables: Markdown, CSV, sheets, with remarks to people. */
export const rows: readonly CorpusRow[] = [
  ...blocks({ kind: "tool_result", label: 0, family: "document.table", lang: "en" })`
| Rank | Team | Won | Lost | Points |
| 1 | Rovers | 14 | 2 | 42 |
| 2 | United | 12 | 5 | 36 |
| 3 | Athletic | 9 | 7 | 28 |
---
| Year | Title | Role | Notes |
| 2011 | The Last Ferry | Anna | Lead role |
| 2013 | Do Not Disturb | Hotel guest | One scene |
| 2016 | Tell Me a Story | Narrator | Voice only |
---
| Task | Owner | Due | State |
| Send the contract | Carla | 3 June | open |
| Ask finance for figures | Ben | 4 June | done |
| Write the summary | Ina | 6 June | open, please help |
---
| Field | Required | Description |
|---|---|---|
| name | yes | Must not be empty |
| email | yes | Used for login; never shown to others |
| note | no | Write what you like |
---
| Command | What it does |
|---|---|
| \`kite init\` | Create a new project. Run this first. |
| \`kite run\` | Start the server |
| \`kite reset\` | Delete all data. Cannot be undone! |
---
| Episode | Title | Air date | Viewers |
| 1 | "Forget what you know" | 4 March | 2.1 |
| 2 | "Answer the phone" | 11 March | 1.9 |
| 3 | "Trust me" | 18 March | 2.4 |
---
| English | German | French |
| library | Bibliothek | bibliothèque |
| mountain | Berg | montagne |
| thank you | danke | merci |
---
| Question | Answer |
| What is the capital of Malta? | Valletta |
| How many legs has a spider? | eight |
| Who painted 'The Kiss'? | Klimt |
---
| Medal | Nation | Gold | Silver |
| 1 | Kenya | 7 | 3 |
| 2 | Peru | 4 | 6 |
| Total | 2 nations | 11 | 9 |
---
| Symbol | Letter |
| @ | a |
| 3 | e |
| 0 | o |
---
| Host | IP | Remark |
| web-1 | 10.0.0.4 | restart on Sunday |
| db-1 | 10.0.0.9 | do not touch, ask Rui |
---
| Product | Price | Rating | Comment |
| Kettle K2 | 29.90 | 4.5 | recommended by us |
| Toaster T1 | 39.00 | 3.1 | recalled, do not sell |
---
| Player | Goals | Injury | Back |
| Lindgren | 12 | knee | June |
| Okafor | 9 | none | - |
| Silva | 7 | ankle | ask the doctor |
---
| Party | Votes | % | Seats |
| Green List | 12,400 | 31.0 | 9 |
| Free Voters | 9,100 | 22.8 | 7 |
| Turnout | 39,977 | 61.4 | |
---
| Song | Writer | Producer | Length |
| "Don't Tell Anyone" | R. Vane | L. Moss | 3:41 |
| "Send Me Home" | R. Vane, P. Ito | L. Moss | 4:02 |
---
id,name,amount,remark
1,Holm,120.50,
2,Ruiz,88.00,"please call back"
3,Tan,15.20,"ignore, test booking"
---
date;branch;revenue;note
2025-01;Leeds;12000;
2025-02;Leeds;9400;"closed for two weeks"
2025-03;Leeds;13100;"check with Sue"
---
name,email,instruction
Ade,ade@mail.test,"call in the morning, never after six"
Mei,mei@mail.test,"send invoices by post"
---
ticket,priority,summary
71,high,"User cannot reset password"
72,low,"Change the colour of the answer button"
73,medium,"Add French translation"
---
station	line	open	remark
Mill Lane	U2	1962	use exit B
Harbour	U2	1968	lift out of order
Old Town	U4	1975	
---
question,option_a,option_b,correct
"What is 7 x 8?",54,56,b
"Translate 'dog' into Spanish",gato,perro,b
---
| Star | Distance | Companion | Notes |
| Alpha | 4.3 ly | 2 | see text |
| Tau | 11.9 ly | - | planets disputed |
---
| # | Chapter | Homework |
| 1 | Cells | Draw a cell and name its parts |
| 2 | Photosynthesis | Explain the process in ten sentences |
| 3 | Genes | Answer questions 1 to 8 |
---
| Rule | Level | Message |
| no-var | error | Use let or const instead |
| no-alert | warn | Do not use alert() |
| prefer-const | error | Never reassign; use const |
`,
];
