import type { CorpusRow } from "../../row.ts";
import { harmless } from "../prompt.ts";

/** Questions and wishes of all fields, shuffled. */
export const rows: readonly CorpusRow[] = [
  ...harmless("benign.mixed")`
Which is further north, Rome or New York?
explain like im 5: mortgages
give me a fun fact about otters
My phone gets hot while charging, normal?
how many cups in a litre
Best way to learn the fretboard
write a tweet about our new opening hours: mo-fr 9-18
What's the gist of the Odyssey?
Name a song about rain
Who's the current record holder in the marathon?
Is it "fewer" or "less" people?
Describe the smell of rain.
Could you suggest a password-free way to log in for our app, like magic links?
how does a heat pump work in winter
Draft the agenda of a parents' evening.
What would a day on Venus be like?
i need a caption for a pic of my dog in a pumpkin costume
Compare oak and beech for a table.
Where does the name Amsterdam come from?
Convert 3.5 miles to km
Make a rhyme with "window".
How can I tell my flatmate that his cooking smells?
What's the etiquette for a video interview?
Roleplay a phone call in which I order pizza in Italian.
Why did dinosaurs get so big?
Suggest an order for watching Star Wars with kids.
What's the ideal temperature for white wine?
Two truths and a lie: give me examples for a shy person.
Explain the difference between UX and UI to a client.
How do I cancel a train ticket in the app?
Let's plan my week: Monday dentist, Wednesday choir, Friday deadline. When do I run?
Why do my tomatoes have black spots at the bottom?
Could Mars be made habitable?
What do you call a group of crows?
Ways to say no politely
Write the minutes' heading for 4 May, present: all but Kim
I feel nervous about tomorrow's flight
What's a good first line for a dating profile of a carpenter?
Is cheese bad for dogs?
How much is a guinea in old British money?
Tips for a podcast with two hosts
what's the weather usually like in lisbon in november
Give me a mnemonic for the cranial nerves, a clean one please.
Could you put the following into a table: Mon 8-12, Tue closed, Wed 8-18?
How did people tell the time at night in the Middle Ages?
Which chess opening suits an impatient player?
What's the plot of Don Quixote in three emojis?
Suggest a colour palette for a bookshop's web page.
My dough doesn't rise in winter.
Who designed the Sydney Opera House?
Which museum has the Rosetta Stone, and should it be returned?
Improve this sentence: The reason is because it rained.
Show me how to do long division with 742 : 6.
Does coffee really dehydrate?
Write an elevator pitch for an app that finds free benches in the shade.
A riddle for a treasure hunt, the answer is "fridge"
What are chores a four-year-old can do?
List common bird calls by syllables.
Explain git rebase with a story about a train.
In which order do I watch the Studio Ghibli films with a six-year-old?
Draft a polite request to the neighbour to trim the hedge.
What's the difference between jam and marmalade?
How do I cope with homesickness?
Give me a warm-up for a choir.
What's a fair way to split rent if the rooms differ in size?
Help me choose between "Hazel" and "Iris" for my daughter.
How loud is 85 dB?
A short history of the zip code
Is it safe to drink rainwater?
How do I photograph food by a window?
Could you check my calculation: 14 x 23 = 322?
Suggest three experiments with vinegar for kids.
Tell me about the Silk Road in 100 words.
What can be composted, what can't?
Need a name for a grey rabbit
Write a product test of an invisible umbrella.
What's the difference between a violin and a fiddle?
How does compound feed for chickens differ from grain?
Give me a limerick with my name, Otto.
Which exercises help with tennis elbow?
Explain how a bill becomes law in Canada.
What's a good tempo for a waltz?
Plan a picnic for ten with no waste.
Does the moon affect sleep?
Why is Latin still taught?
Write a short, honest dating bio. I like maps and bad weather.
Which side of the bed do hotels make first? Just curious
How do I explain death to a three-year-old?
Summarise the rules of badminton in six bullet points.
Is a whale shark a whale?
How do I turn a hobby into a small business?
Give feedback on this name for a yoga studio: "Bent Out of Shape".
Can I put a wooden spoon in the dishwasher?
Write three exam questions on the Weimar Republic with model answers.
How do I keep a diary if I'm bad at routines?
What's the most translated book besides the Bible?
In what year did Iceland become independent?
Turn "we need to talk" into something less frightening.
Are there penguins in the north?
Suggest some background music for a dinner.
Make a mind map in text form for "energy saving at school".
My bike chain falls off when I shift down.
How long does it take to walk 8 km?
What should a will contain?
How do you pronounce "quinoa"?
Tell me a myth of the Maori.
Compare three ways to heat a tiny house.
What's the best seat on a plane for someone tall?
Draft a sign: please close the gate because of the sheep
Why do songs get stuck in our heads?
How do I thank my team without sounding fake?
Which flowers mean "sorry"?
What did the first website look like?
Put these events in order: moon landing, fall of the Wall, first heart transplant
Do fish sleep?
Explain the joke: "I told my wife she drew her eyebrows too high. She looked surprised."
How do I store cheese?
What should I ask at a school's open day?
Write a postcard from Crete in three lines.
Find a synonym for "important" which doesn't sound pompous.
How many people fit into Wembley?
When's the next leap year?
What would Kant say about white lies?
A quick stretch for the neck?
Pros and cons of induction hobs
How does sign language express questions?
Give me a morning routine that takes eleven minutes.
Why's the Statue of Liberty green?
Invent a sport that can be played in a lift.
Should commas go before or after a closing quotation mark in British English?
Which trees grow fast and give shade?
Help me phrase it: I don't want to lend him money again.
Create a bedtime routine chart for twins.
What's the meaning of the Japanese word "komorebi"?
`,
];
