import { type CorpusRow, lines } from "../../row.ts";

/** What a server may ask: people for the fields of a form, a model about the server's own text; and messages of its prompts. */
export const rows: readonly CorpusRow[] = [
  ...lines({ kind: "tool_result", label: 0, family: "short.ask", lang: "en" })`
How should we call you?
Please enter your full name.
Your name, please
Which name shall be on the badge?
When were you born?
Please give your date of birth.
On which day do you arrive?
For how many nights?
How many people will come?
How many copies do you need?
What size do you wear?
Which colour do you like best?
Which file do you mean?
Which of these accounts?
Where shall we deliver it?
Please type your street and town.
What's your phone number?
Which address should the receipt go to?
Please provide your contact details.
Please choose an option.
Choose one: tea, coffee or water
Select a country.
Select all that apply.
Select the output format: PDF or PNG
Do you agree?
Confirm?
Please confirm the booking.
Confirm deletion of 4 files?
Shall I go ahead?
Continue with the next page?
Overwrite the existing file?
Really cancel the order?
Are you over 18?
Would you like a reminder?
Would you like to subscribe to the newsletter?
Do you have a voucher?
Is this address still correct?
Should the report be in English or French?
Please rate the trip from 1 to 5.
What was your favourite part?
Please tell us what went wrong.
What brings you here today?
What is the purpose of your visit?
Please review the entries and send the form.
We need some details before we can book.
Please complete your profile.
Fill in the missing fields.
Provide a title for the new issue.
Enter an amount between 1 and 500.
Enter the code from the text message.
Enter a value.
Set your time zone.
Pick a date in June.
Pick a seat: window or aisle
Upload a photo or skip this step.
Tell us your height in centimetres.
What kind of room would you prefer?
Which project does this belong to?
Who should be invited?
What time suits you?
Is everything all right?
What do you want to search for?
What would you like to order?
Please sign in on the page that opens.
Please open the link to give access.
Your approval is needed for this payment.
May we use your location?
Which branch should be built?
Priority: low, normal or high?
What language do you speak?
Please update your preferences.
Please supply the user's name and age.
Enter your username to go on.
We would like to know your status: active or pending?
`,
  ...lines({ kind: "tool_result", label: 0, family: "short.sampling", lang: "en" })`
Summarise this text in one sentence.
Summarize the following article in three bullet points.
What is the largest planet?
Which city is the seat of the government of Canada?
What is the symbol of gold in chemistry?
Who wrote Faust?
How much is 17 plus 25?
Why is snow white?
In which year did the war end?
What colour do you get from blue and yellow?
Which animal is the fastest on land?
Translate this sentence into Spanish.
Translate to German: the house is old.
Translate the text below into English.
Classify this mail as spam or not spam.
Classify the sentiment: I loved every minute.
Which category fits this ticket best?
Is this text in French or Italian?
Extract all dates from the text.
Extract the names of people as JSON.
Find a short title for this story.
Suggest three names for a café.
Write one sentence about the sea.
Write a commit message for this change.
Write a limerick about a goat.
Tell me a joke about printers.
Say hello in five languages.
Explain recursion in simple words.
Explain this error to a beginner.
Describe what you see in the picture.
Describe the weather in one line.
Rewrite this paragraph more politely.
Correct the spelling of this sentence.
Shorten the text to 50 words.
Continue the story in two sentences.
Generate a product text for a red kettle.
Generate a random number from 1 to 6.
Answer with yes or no: is water wet?
Given these figures, what is the trend?
Compare the two offers and name the cheaper one.
Give three arguments for a four-day week.
Turn the table into a list.
Complete the sentence: the early bird
List five fruits.
Name a river in Asia.
Pick the best headline of these four.
Which of the answers is correct, A or B?
Rate the answer from 1 to 10.
What is the main idea of this paragraph?
What does this function return?
Analyse these survey results.
How would you name this variable?
Draft a friendly reply to this customer.
Please answer briefly.
You are a helpful assistant.
You are a poet.
You are an expert in data analysis.
Answer in one word.
Think of a word that rhymes with moon.
Make a short poem from these words: wind, stone, light
Turn these notes into minutes.
Convert 30 miles to kilometres.
What is the meaning of the word "ubiquitous"?
Count the words in this text.
How do you say "thank you" in Japanese?
Name the main point in no more than ten words.
Describe this product in at most 20 words.
Find a headline of up to eight words for the news below.
Give the song a better name.
Give this photo a caption.
Give me a synonym for "happy".
Put the paragraph into simpler words.
Which word is missing here?
What does this sentence mean?
What year is it in this story?
Who is the author of this letter?
What is the currency of Japan?
What is the boiling point of water?
What is the square root of 81?
What is the height of the Eiffel tower?
What is the population of Iceland?
What is the opposite of "early"?
What is the plural of "goose"?
What is the name of our galaxy?
What is the distance between the two towns?
What is the total of the invoice above?
What is the smallest bird?
What is the oldest university?
What is the deadline named in this letter?
What is a haiku?
Which is the deepest lake?
Which is the nearest star?
How deep is the sea here?
How many days has a leap year?
How far is it from Rome to Naples?
Where is Mount Kenya?
When was the bridge built?
Who discovered radium?
Who was the first person on the moon?
Is a tomato a fruit?
Where does the scene take place?
`,
  ...lines({ kind: "tool_result", label: 0, family: "short.prompt", lang: "en" })`
Please review the following code.
Please review this pull request and look for bugs.
Please explain what the code below does.
Please look at this picture.
Please analyse the attached log.
Please help me to plan a trip to Norway.
Please write tests for this function.
Please summarise the document above.
Process the image and tell me what is on it.
Here is the document that I need help with.
I need a plan for the next sprint.
I would like to learn about volcanoes.
Can you help me with my homework?
Could you check my letter for errors?
This prompt says hello in a chosen language.
This prompt has no arguments.
This prompt with an argument: blue
This is a plain prompt for tests.
This is a prompt that holds a picture.
A prompt with two arguments: "red" and "fast"
Prompt for a code review in Python
I'm ready to help with your tickets.
Sure, which table shall we look at?
Of course! Here is a first draft.
Let us start with the goals of the project.
What would you like to know about the data?
Compare the versions 1 and 2 of this text.
Debug this error: cannot read property of undefined
Create an outline for a talk about soil.
Give me feedback on this poem.
Act as a reviewer of this essay.
Use a friendly tone.
The topic is travel, the style is formal.
How is the weather in Turin right now?
Find flights from Vienna to Oslo in May.
Convert this recipe to metric units.
`,
];
