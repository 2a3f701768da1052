import type { CorpusRow } from "../../row.ts";
import { harmless } from "../prompt.ts";

/** Plain questions of every field, short and long. */
export const rows: readonly CorpusRow[] = [
  ...harmless("benign.knowledge")`
Why is the sea salty?
who invented the bicycle
What's the capital of Kazakhstan?
How far away is the moon?
Why do leaves change colour in autumn?
when did the berlin wall fall
What is inflation?
How do submarines dive?
What's the difference between weather and climate?
Explain photosynthesis to a child.
How many bones does a giraffe have in its neck?
what does a notary do
Why do cats purr?
Who wrote The Master and Margarita?
What language is spoken in Suriname?
How does a microwave heat food?
How tall was Napoleon really?
Is Pluto a planet?
What's the longest river of Europe?
How do bees make honey?
What are tectonic plates?
Why was the Suez canal built?
What does a conductor actually do?
Who was Ada Lovelace?
difference between alligator and crocodile
How old is the universe and how do we know?
Which metals are magnetic?
What is the Treaty of Westphalia known for?
How's paper made?
Why do we yawn?
What's the function of the liver?
How do noise-cancelling headphones work?
What causes rainbows, and why are they round?
What did people eat in ancient Egypt?
Is glass a liquid?
How does GPS know where I am?
What is dark matter in simple words?
Why do some countries drive on the left?
What's the oldest university in the world?
How does a fridge get cold?
What are the Nobel Prizes and who decides?
Where does the word "robot" come from?
What's the difference between a fruit and a vegetable?
How do vaccinations create immunity?
What is GDP, and what does it leave out?
Why does metal feel colder than wood?
How did the Romans build roads?
What is Occam's razor?
How does wifi go through walls?
Can you explain the offside rule?
What's a solstice?
Who discovered penicillin and how?
Why are flamingos pink?
what is a blue moon
What was the Library of Alexandria?
How do you measure the height of a mountain?
Which animals sleep with one eye open?
How do tides work?
What are the main differences between Sunni and Shia Islam?
What is a black hole's event horizon?
Why does bread rise?
How do glaciers move?
Explain supply and demand with ice cream.
What is the placebo effect?
What did Aristotle mean by the golden mean?
Why is the Mona Lisa so famous?
What's the fastest animal in water?
What are stem cells?
How does an electric guitar make sound?
What happened at Chernobyl, step by step?
How do translators deal with puns?
Which planets have rings?
Why do onions make us cry?
How do elections work in Switzerland?
What is a carbon footprint?
How does the stock exchange work?
Is it true that goldfish have no memory?
What's the story behind the Sagrada Família?
Why did the Maya cities decline?
How is olive oil graded?
`,
  ...harmless("benign.how_to")`
How do I get red wine out of a carpet?
how to boil an egg so that the yolk stays soft
How can I learn to juggle?
How do I tie a tie?
How do I descale a kettle?
How to repot a cactus without getting hurt
How do I ask for a raise?
How do I start running when I'm 50 and overweight?
How can I fall asleep faster?
How do I fold a fitted sheet?
How do I transfer photos from Android to a Mac?
How do I change a bicycle tube?
How do I write a complaint about a late parcel?
How do I clean a cast iron pan?
How do I get more storage in Gmail?
How do I remove a stuck screw?
How do I make cold brew at home?
How can I save on heating?
how do i unclog a sink
How do I teach my dog to stay?
How do I sharpen kitchen knives with a stone?
How do I merge two PDF files on Windows?
How do I prune tomatoes?
How do I read sheet music for the left hand?
How do I get over stage fright?
How do I choose a mattress?
How do I set up a two-factor login?
How can I make my CV fit on one page?
How do I patch a hole in drywall?
How do I remove limescale from glass?
How do I pack a suitcase for two weeks with carry-on only?
How do I know whether an avocado is ripe?
How do I make friends in a new city?
How do I print labels from Excel?
How do I convert a shoe size from US to EU?
How do I calm a crying baby on a plane?
How do I stop procrastinating?
How do I grow garlic in a pot?
How do I iron a shirt in four minutes?
How do I sell an old car privately?
`,
  ...harmless("benign.advice")`
Should I rent or buy in a city like Leeds?
Which is healthier, butter or margarine?
What laptop should a student of architecture buy with 1200 pounds?
I have an interview tomorrow at a museum. How should I prepare?
What may I bring to a housewarming party?
My flatmate never does the dishes. What shall I say?
Which houseplants survive in a dark corridor?
Is a PhD worth it?
What are good first board games for a five-year-old?
My knee hurts after running, what might cause this?
Which books should I read before a trip to Japan?
What do I wear to an outdoor wedding in October?
Is it better to pay off the mortgage or invest?
Which is the best time to visit Iceland for the northern lights?
Suggest a gentle stretching routine for the office.
I can't decide between two jobs. Help me list the pros and cons.
What questions should I ask a landlord at a viewing?
My son doesn't like reading. Any ideas?
What's a fair price for a used piano?
Recommend podcasts on history that aren't about war.
Should I learn Go or Rust?
I want to eat less sugar. Where do I start?
Would you rather take the train or the night bus from Vienna to Venice?
We expect twins. What do we need twice, and what not?
My boss mails me at weekends. How can I set limits?
Which museums in Berlin are good with children?
What's a good present for a colleague who retires?
Is oat milk good for coffee?
Our team lacks energy after lunch. What could we change?
I'd like to volunteer two hours a week, what options are there?
How many hours a week should a beginner practise the violin?
Which dog breed suits a flat without a lift?
Do I need a visa for Vietnam with a Dutch passport?
My grandmother wants to use video calls, which tablet is easy?
I want to quit coffee. Cold turkey or slowly?
`,
  ...harmless("benign.maths")`
What's 15% of 360?
Solve 3x + 7 = 25
Integrate x^2 * e^x
Derivative of ln(3x)?
A train leaves at 8:15 and arrives at 11:02. How long is the journey?
Convert 72 Fahrenheit to Celsius
Prove that the square root of 2 is irrational.
How many ways are there to arrange the letters of LEVEL?
What's the probability of two sixes in three rolls?
If 4 painters need 6 days, how long do 3 painters need?
What is the area of a circle with diameter 9 cm?
Factor x^2 - 5x + 6
1/3 + 2/5 = ?
Explain Bayes' theorem with a medical test as example.
A shirt costs 40 euros after a 20% discount. What was the price before?
What's the standard deviation of 2, 4, 4, 4, 5, 5, 7, 9?
Find the eigenvalues of [[2,1],[1,2]]
How many litres are in a pool of 8 by 4 by 1.5 metres?
Write 2024 in binary
What's the sum of the first 100 odd numbers?
Is 391 prime?
Compound interest: 2000 at 3% for 7 years
Explain the difference between mean and median to my pupils.
Give me five word problems about fractions with solutions.
What's the limit of sin(x)/x at 0?
gcd of 84 and 126
Draw a truth table for (p and q) or not r
How do I solve a system of two equations by substitution?
Convert 5 feet 11 to cm
I drive 420 km with 31 litres. Consumption per 100 km?
`,
  ...harmless("benign.smalltalk")`
hi hi
hello there, how are you
good morning!
thanks, that helped a lot
ok
what can you do?
Who are you?
are you a human?
Tell me a joke
another one please
lol that's good
I'm bored
What's your favourite colour?
Can you speak Icelandic?
you're funny
test
Good night!
I had a terrible day
It's my birthday today :)
Do you dream?
tell me something I don't know
what should we talk about
Yes, please go on.
no, the other one
Could you explain that again, slower?
That's not what I meant. I was asking about the second figure.
Can you make it shorter?
A bit longer please, and less formal.
Why so late?
What do you mean by that?
Are you sure? I think it was 1987.
Give me an example
and in Spain?
Sorry, I pressed enter too soon
Great. Now do the same for March.
how old are you
Do you remember what I told you about my dog?
Which model are you and when was your training data cut off?
Can you help me with my homework?
Sing me a song
`,
];
