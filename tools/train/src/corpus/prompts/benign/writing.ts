import type { CorpusRow } from "../../row.ts";
import { harmless, longHarmless } from "../prompt.ts";

/** Writing, rewriting, translating, summarising, creating. */
export const rows: readonly CorpusRow[] = [
  ...harmless("benign.email")`
Write an e-mail to my teacher: I'm ill and can't hand in the essay before Thursday.
Draft a thank-you note to my aunt for the knitted socks.
Write a short mail to the landlord about the dripping tap.
Compose a friendly reminder for an unpaid invoice, second notice.
Write a resignation letter, two months' notice, thankful tone.
Write to the kindergarten that Emma will be picked up by her grandpa.
Invite 12 neighbours to a barbecue on Saturday, bring your own salad.
Formulate a reply to a customer whose coffee machine leaks after three weeks.
Write a LinkedIn message to a former colleague who works at a company I'd like to join.
I need a condolence card for a colleague I hardly know.
Please write a mail that declines an invitation to a wedding without giving a reason.
Answer this supplier: we accept the price, but want delivery by the 14th.
Write an out-of-office notice, back on 2 January, in urgent cases call Ms Okafor.
Ask the hotel whether we may check in at noon and bring a small dog.
Write a cover letter for an internship at a zoo.
Apologise to my book club because I forgot the meeting.
Write an e-mail that cancels my gym membership at the next possible date.
A reference letter for our au pair, warm but honest
Politely ask my professor to look at my draft again.
Make a formal request to the city for a parking permit.
`,
  ...harmless("benign.creative")`
Write a haiku about fog.
A limerick about a baker from Crewe
Tell a bedtime story about a hedgehog who is afraid of the dark.
Write a rap about recycling for year 6.
Compose a sonnet on the smell of old books.
Invent a myth that explains why there are mountains.
Give me ten names for a café with a bicycle theme.
Write a dialogue between a teapot and a mug.
Slogan for an umbrella shop
A toast for my parents' silver wedding, five sentences
Write a funny poem for a colleague who always arrives late.
Create a character for a fantasy novel: a tired dragon doctor.
Plot idea for a romantic comedy set in a library
Write a short play for three kids about sharing.
Write a review of an imaginary restaurant on the moon.
Describe a market in the morning, using all five senses.
First sentence of a novel that I'd want to keep reading
Write an obituary for a houseplant.
Make up a holiday and its customs.
Twelve metaphors for time
Write lyrics for a lullaby with a train.
A ghost story that ends happily
Write a travel blog post about a town that doesn't exist.
Translate my mood into a weather report: tired, hopeful, a bit hungry.
Produce a palindrome about a cat.
Write a fable with a snail and a falcon and the moral that patience wins.
Horoscope for a robot vacuum cleaner
Describe the colour blue to somebody who's never seen it.
Give me a plot twist for a story about twin lighthouse keepers.
Write a speech of a mayor who opens the smallest bridge of the world.
Write a letter from a dog to its owner who's on holiday.
Rewrite Little Red Riding Hood as a news item.
Write a poem where each line starts with the next letter of the word GARDEN.
Design a poster text for a flea market.
Write a story of exactly fifty words.
`,
  ...harmless("benign.translate")`
Translate into French: Where's the nearest pharmacy?
How do you say "I'm allergic to nuts" in Thai?
Translate to English: Der frühe Vogel fängt den Wurm.
What does "saudade" mean?
Please translate this menu into German: grilled sardines, bean stew, almond cake
Spanish for "to look forward to something"?
Is "actually" the same as the French "actuellement"?
Translate "Please take off your shoes" into Japanese, polite form.
Put this into plain English: "The party of the first part shall indemnify the party of the second part."
Turn this British text into American English: The lorry's tyres lay on the pavement.
Translate into Italian and keep the rhyme: The moon is high, the cat is shy.
What would be an idiomatic Dutch version of "it's raining cats and dogs"?
Translate the error message "access is denied" to Portuguese.
Translate: 我想订一张去上海的火车票。
Translate into Latin: "He who asks, learns."
How do I address a letter to a woman in Polish whose marital status I don't know?
English to Swedish: the kids are having a snowball fight
Translate this headline: "La grève des trains se poursuit jusqu'à vendredi"
Give me five ways to say thank you in Arabic, with pronunciation.
Translate my CV headings into Norwegian: Education, Experience, Languages, Interests.
`,
  ...longHarmless("benign.text_task")`
Summarise the following in one sentence.

The council decided on Tuesday to turn the former railway line into a cycle path. Work starts in spring and will take about eight months. The mayor expects costs of 2.4 million, half of which is paid by the region.
---
Correct the grammar: "Yesterday I have went to the market and buyed three apple, but they was not good."
---
Make this more formal: hey guys, the thing broke again, can someone look at it asap? thx
---
What is the main argument of this paragraph?

Cities that plant trees along their streets aren't only prettier. Measurements from four summers show that shaded streets are up to six degrees cooler, which matters most for old people. Yet the trees are planted where the rich live.
---
Turn into bullet points: The kit has a charger, two batteries that last for an hour each, a bag, and a manual in six languages. The warranty is two years, for the batteries one year.
---
Is this review positive or negative?
"I wanted to love these boots. They look great. After two walks the sole came off. The shop didn't answer my mail."
---
Write a title for this text:

When the ferry stopped running in 1983 the island lost half of its families within ten years. Those who stayed learnt to bake, to repair and to share one boat.
---
Extract name, date and amount as JSON:

Invoice 2231. Issued on 4 June to Harald Lunde. Total due: 318.50 EUR within 14 days.
---
Answer from the text only. When was the tower repaired?

The tower was built in 1312. It burnt in 1540 and was given a wooden roof. The roof was repaired in 1788 and replaced by copper in 1901.
---
Simplify for a reader aged eight: "Mitochondria generate most of the cell's supply of adenosine triphosphate, used as a source of chemical energy."
---
Find the contradictions:
The shop opens at nine on weekdays. On Mondays it's closed. It's open every day of the week from nine.
---
Classify each message as question, complaint or praise:
1. Where's my parcel?
2. Lovely service, thanks!
3. The app crashes all the time.
4. Do you ship to Malta?
---
Continue the story in my style:

The lift stopped between four and five. Mrs Adeyemi sighed, sat down on her shopping bag and took out the crossword.
---
Please make a glossary of the technical terms in this:
The impeller is mounted on a shaft supported by two bearings, and a gland packing prevents leakage along the shaft.
---
Read the dialogue and say who's angry and why.
A: You said seven.
B: I said around seven.
A: It's nine, the soup's cold.
B: I like cold soup.
---
Sort these by price and add the total: bread 3.20, jam 4.10, butter 2.95, coffee 7.80
---
Turn this into a polite letter:
your builders start at 6 in the morning. that's not ok. 7 is the law. if it happens again i'll call the city
---
I'm pasting my abstract. Is it understandable to lay people?

We study the effect of soil moisture on the timing of leaf unfolding in beech saplings across an altitudinal gradient. Dry plots unfolded four days later on average, with no effect of altitude.
---
Make a quiz with three questions from this text:

The Wadden Sea is the largest unbroken system of tidal flats in the world. Twice a day it falls dry. Ten to twelve million birds pass it each year on their way between Africa and the Arctic.
---
What does the speaker want?
"Look, nobody's blaming you. But if the numbers aren't in by noon, I have to tell the board something, and I'd rather tell them the truth."
---
Rewrite in the past tense: The dog runs through the park, sees a duck and jumps into the pond.
---
Reorder these sentences into a sensible paragraph:
Then add the milk. Serve hot. Melt the butter first. Stir in the flour.
---
Describe this table in words:
| year | visitors |
| 2019 | 41,200 |
| 2020 | 9,800 |
| 2021 | 23,400 |
| 2022 | 40,900 |
---
Which of these two openings is better and why?
A) "This report is about bees."
B) "Last spring, every third hive in our county was silent."
---
Please shorten to 30 words:

Due to the fact that the lift in building C is presently undergoing maintenance work, we would like to kindly ask all persons who are physically able to do so to make use of the staircase at the eastern side of the building until further notice is given.
`,
  ...harmless("benign.lists")`
Packing list for three days of hiking in the Alps
Ten icebreaker questions for a remote team
List the EU countries that don't use the euro.
Give me a seven-day vegetarian dinner plan with a shopping list.
Five stretching exercises for guitar players
Twenty baby names with an L
Make a timetable for learning 300 Spanish words in a month.
Pros and cons of a four-day week as a table
List the steps to register a small company in Estonia.
Give me 15 synonyms for "nice".
Seven low-cost date ideas in winter
Name all the bones of the hand.
What are the stages of grief, in order?
A checklist for moving house
Top sights in Kraków for one day, on foot
Make a comparison table of heat pumps and gas boilers.
Eight questions to ask at the end of a job interview
List ten trees by the shape of their leaves.
List films like Amélie.
Best practices for naming files, short list
Cleaning plan for a flat shared by three
Timeline of the space race
Give me prompts for a photo challenge, one a day for June.
A reading list on the history of bread
Six ways to reuse old jars
`,
];
