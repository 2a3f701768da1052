import type { CorpusRow } from "../../row.ts";
import { harmless, longHarmless } from "../prompt.ts";

/** Everyday requests of many registers: cooking, health, travel, school, home, hobbies. */
export const rows: readonly CorpusRow[] = [
  ...harmless("benign.food")`
What can I cook with chickpeas, spinach and feta?
Lasagne without béchamel, is there a way?
How long do hard-boiled eggs keep in the fridge?
My sauce is too salty, can it be saved?
Recipe for banana bread with little sugar
Substitute for buttermilk in pancakes?
What wine goes with mushroom risotto?
Make a menu for a dinner with a vegan and a person who hates vegetables.
Convert the recipe to 10 people: 300 g flour, 2 eggs, 150 ml milk for 4
why is my sourdough flat
Difference between baking soda and baking powder
How do I cook rice without a rice cooker?
Turkish breakfast: what belongs on the table?
Ideas for lunch boxes that children won't bring home again
At what temperature is chicken done?
Can I freeze cream?
A quick soup for a cold evening
How do Koreans make kimchi at home?
A birthday cake shaped like a tractor
Which herbs grow on a north-facing balcony?
What's umami?
Make the chili milder without making it boring.
How do I peel garlic quickly?
low carb snack ideas for night shifts
Christmas biscuits without nuts
`,
  ...harmless("benign.health")`
How much water should I drink a day?
Is it OK to exercise with a cold?
What does a high ferritin value mean?
Exercises against lower back pain
How long is measles contagious?
What's the difference between a virus and bacteria?
Foods rich in iron for vegetarians
My eyes are dry from the screen. What helps?
How do I lower my resting heart rate?
What happens at a colonoscopy?
Are contact lenses safe when swimming?
How do I treat a sunburn?
When should a fever be seen by a doctor?
Sleep schedule for shift workers
Is intermittent fasting good for women over 40?
What does BMI say and not say?
How often do I need a tetanus shot?
Breathing exercise for the moment before an exam
My toddler swallowed a cherry stone. Is this a problem?
What does a physiotherapist do after a knee operation?
`,
  ...harmless("benign.travel")`
Plan a weekend in Ghent for two people who love beer and bikes.
Night train from Stockholm to Narvik: what should I know?
Is Georgia safe for a woman who travels alone?
Three days in Istanbul on a small budget
What's the tipping custom in Japan?
Which plug do I need in South Africa?
Road trip from Porto to Faro in a week, slow
What can we do in Oslo if it rains all day?
How early do I have to be at the airport for an international flight?
Where do I see wild orangutans responsibly?
Best hikes in Madeira for kids of ten and twelve
Ferry or plane to Sardinia with a car?
What to pack for Iceland in March
How do I get from Narita to Shinjuku?
Vaccinations for Tanzania?
Give me some phrases for shopping in Morocco.
Quiet beaches in Greece, no party
Museums in Madrid that are free on Sundays
Can I take cheese on a flight to the US?
Travel diary prompts
`,
  ...harmless("benign.school")`
Explain the causes of World War I in ten sentences.
What's a metaphor? Three examples please.
Summarise Hamlet, act by act.
How do I write an introduction for an essay on plastic waste?
Balance: Fe + O2 -> Fe2O3
Quiz me on the capitals of South America, one by one.
Mnemonic for the order of the planets
Difference between mitosis and meiosis in a table
Explain Ohm's law with a garden hose.
Why did the French Revolution turn violent?
Write a book report outline for "Holes".
How do I cite a website in APA?
Conjugate "aller" in the present tense.
What does the mockingbird stand for?
Practice questions on the water cycle for grade 5
Explain the trolley problem.
Essay: should voting be compulsory? Give both sides.
Correct my answer: "The mitochondria is the brain of the cell."
How do volcanoes form islands?
Help me to learn the periodic table, first twenty elements.
What's the passive voice and when is it useful?
Make a study plan for three exams in two weeks.
Physics: a ball is dropped from 20 m. When does it land?
What is irony in "The Gift of the Magi"?
Compare the economies of Sparta and Athens.
`,
  ...harmless("benign.home")`
My radiator is cold at the bottom. What should I do?
How do I stop a door from squeaking?
Which paint do I need for a bathroom ceiling?
Moths in the kitchen cupboard, help
How often should a smoke detector be tested?
Which way does the screw thread of a gas bottle go?
Mulch: which one for roses?
My lawn is full of moss
How can I hang a heavy mirror on a plaster wall?
Clean the oven without chemicals
The dishwasher leaves white spots
How do I store dahlias over winter?
Remove cat hair from a sofa
Why does the fuse blow when I turn on the kettle?
A raised bed from pallets: step by step
The neighbour's tree hangs over our fence. May I cut it?
How do I get the smell of smoke out of a car?
Winter-proofing an outdoor tap
Which broom is best for a wooden floor?
How do I fix a toilet that keeps running?
`,
  ...harmless("benign.hobby")`
Suggest a beginner's camera for birds.
How do I hold a chess knight's fork, I mean, how do I see one coming?
Knitting: what does k2tog mean?
Guitar chords for a sad song in D minor
How many points is a strike in bowling worth?
What board games are like Carcassonne?
How do I take pictures of the milky way with a phone?
Train plan for a first half marathon in 12 weeks
What does "offside trap" mean?
Birdsong that sounds like a squeaky wheel, brown bird, at the lake. What might it be?
Paint a sunset in watercolours, step by step
Best strategy for the early game in Civilization?
Origami crane instructions in words
Who won Wimbledon in 2003?
Rules for petanque in short
Which yarn for baby clothes?
How do I tune a ukulele?
Stardew Valley: best crops in summer
Pokémon that evolve by trading
How do I build a terrarium?
What do the numbers on a lens mean, 50mm f/1.8?
My aquarium has algae.
Recommend science fiction without space ships.
How can I read faster without losing content?
Explain the plot of Inception.
`,
  ...longHarmless("benign.story_request")`
So my sister and I are planning a surprise for our dad, who turns 70 in June. He loves trains, the mountains and bad puns. We've about 600 euros and he can't walk very far. Everyone would come, so eleven people incl. two small children. Can you think of three ideas for the day, with a rough plan?
---
I moved to Rotterdam two months ago for work and I'm finding it hard to meet people. I'm 34, fairly shy, I like climbing and board games. Everyone at the office has family. What could I do on weekday evenings that doesn't feel like forced networking?
---
hey so basically my prof wants a 2000 word essay on the history of cartography by friday and i dont even know where to begin. can u give me like a structure, and which 4-5 maps i should talk about? not writing it for me, just the skeleton
---
Our allotment is 200 m², clay soil, half of it in shade after 3 pm. Last year the slugs ate everything but the onions. I'd like to grow food for two adults with as little work as possible. Please suggest what to plant where, and when.
---
My mother has early dementia and keeps phoning me at night because she thinks she's late for work. What can I say on the phone that calms her, and is there something we can put by the bed?
---
I'm a nurse and I've been offered a day job in an office for the same pay. I'd miss the patients, I wouldn't miss the nights. Ask me some questions that help me decide, one after the other.
---
We've a cat of 14 years and want to get a puppy. Everyone says it's a bad idea. Is it? How would we do it slowly?
---
Could you help me understand my payslip? There's gross 3,100, then three deductions, then something called "employer's share" that isn't subtracted but printed anyway.
---
I have to give a five-minute speech at my best friend's wedding. We met at school because we were both bad at handball. She's a vet, he's a roofer, they've got two goats. It should be funny but my grandmother will be there.
---
I tried to bake baguettes four times now. The crumb is dense, the crust is pale. Flour type 550, 65% water, yeast 1%, one hour of proofing, oven at 220 without steam. What would you change first?
`,
];
