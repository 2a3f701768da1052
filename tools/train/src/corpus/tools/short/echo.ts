import { type CorpusRow, lines } from "../../row.ts";

/** Whole results of one line: what servers for trying things out return, echoes, greetings, titles, contents of resources. */
export const rows: readonly CorpusRow[] = [
  ...lines({ kind: "tool_result", label: 0, family: "short.demo", lang: "en" })`
Hello!
Hello, world.
Hi there, Maria.
Hello Ben, nice to meet you.
Good morning from the test server.
Welcome to the demo.
Welcome back, Tom!
Goodbye and see you soon.
Thanks for trying this example.
This is a test.
This is only a test message.
Just a plain line of text.
A short answer, made for tests.
Some example text.
Sample output of the tool.
Sample answer number two.
Lorem ipsum dolor sit amet.
The quick brown fox jumps over the lazy dog.
Test successful.
Testing, one two three.
This answer holds text only.
This answer holds text and a picture.
Dummy content
Placeholder for later
This is the content of the demo file.
This is an embedded document.
Text of the static resource.
Content of the template for item 12
The resource was read at the start.
Here comes a sound file:
Below you find a picture of a cat.
Mixed content: first the words, then the image.
The example tool ran without parameters.
This tool returns the same sentence each time.
Response to your demo request
Simple message from the sample server
Fixed reply for unit tests
Some words to fill the answer.
Ping received, pong sent.
pong pong pong
foo bar baz
This sentence is here for the conformance check.
A piece of text with no meaning.
This string is used in the automated tests.
A first block of text.
And a second block of text.
Demo finished, nothing was stored.
The mock service always answers like this.
Example of a structured answer
Here is a list with one entry.
You called the sample tool.
This is the reply of server two.
Test number five has run.
For demonstration only.
A basic answer with one text part.
Just some sample words for the trial run.
Minimal text for a quick check
Content used when trying out the client
Plain reply, nothing special.
Text generated for tests of the transport
Response code: 204
The response was empty.
Response time 88 ms
Reply without a body
An answer in two parts
Text and numbers: abc 123
Output of the trial: fine
The output is plain text.
Simple list: one, two
A simple table with one row
A simple picture of a tree
This is a short paragraph.
This is the second line of the reply.
This is the answer of the tool for trials.
This text comes from the server.
This block has a note beside it.
Response saved as file answer.txt
No text in this response
Empty answer
This tool has no output.
This file was made by the tool.
This is what the server knows about you.
This is the default answer.
This is the description of item 9.
This is a note for the demo.
This is an example with two parts.
This is a longer sentence that says nothing at all.
This page is empty.
This entry is a draft.
This value comes from the settings.
This step takes a while.
This list is sorted by name.
This feature is still in beta.
This call cost 2 credits.
This was the first try.
`,
  ...lines({ kind: "tool_result", label: 0, family: "short.echo", lang: "en" })`
Echo: hello
Echo: is anybody there?
echo: one two three
You wrote: see you at eight
You sent "lemon tree".
Received: good night
Your input was: green
Input: 4, output: 16
Got the message "call me back".
You entered 1990-04-12 as your birthday.
The user chose "large".
The user accepted with the value 7.
The user declined.
User response: Alice
Elicitation was cancelled.
Answer of the person: yes, with milk
The client replied: maybe later
The model said: Rivers flow to the sea.
LLM answer: Paris in spring
Reply from the model: it is about trees.
Sampling result: a short joke
Model output: forty-two
Reversed: olleh
In capitals: GOOD EVENING
Length of the text: 28 characters
Your words in order: apple, pear, plum
Roots of the client: /home/ann
I repeat: the cat sits on the roof.
Argument one was "sun", argument two was "moon".
The parameters were a=3 and b=9.
`,
  ...lines({ kind: "tool_result", label: 0, family: "short.resource", lang: "en" })`
# Weekly plan
## Getting started
### Notes of the meeting
# Shopping list for Sunday
timeout = 30
debug: false
log_level: info
host=localhost
theme: dark
retries: 3 # per host
color = "blue"
name: garden-service
[section.main]
export PATH=/usr/local/bin
max_size_mb 25
version: "2.1"
- buy milk
- [x] call the plumber
1. Mix the flour with the eggs.
Chapter 4: The lighthouse
The Old Man and the Harbour
Minutes of the board, 3 May
Invoice 2025/118
Quarterly figures, draft
Report on bees in the city
Photo of a bridge at night
Room 12, second floor
Phone list of the team
Kind: article, words: 950
Author: Ruth Lindqvist
Born 1954 in Graz, lives in Rome.
Founded in 1921, about 300 employees.
Copper is a metal with the symbol Cu.
The Danube flows through ten countries.
A triangle has three corners.
Penguins cannot fly.
Tea is grown on hillsides.
Blue sofa, two seats, 450 euros
Tomato soup with bread, 6.50
Museum pass, valid for one day
Closed on Mondays.
Cats, dogs and one parrot
apples;12;red
2025-03-02 09:15 started
id 31, status open
key: value
README of the package
License: Apache-2.0
Dear diary, it rained all day.
Once upon a time there was a mill.
The end.
`,
  // Labels before what somebody or something said: a result often passes such a line on.
  ...lines({ kind: "tool_result", label: 0, family: "short.label", lang: "en" })`
LLM answer: The harbour opens at seven.
LLM output: Forty-two
LLM said: blue
LLM summary: Sales rose in the second quarter.
LLM reply: I would call it Lumen.
Model response: The river is 340 km long.
Model response: yes
Model output: three apples
Model answer: Ottawa
Model reply: The text is friendly in tone.
Response of the model: It is a poem about the sea.
Response from the model: [1, 2, 3]
Response: This was a sample reply
Response: ok, thank you
The model responded: Good evening!
The model answered with: Vienna
The language model replied: The invoice is for March.
Sampling response: a short story about a fox
Sampling result: Lisbon
Sampled text: Once there was a lighthouse.
Completion: The cat sat on the mat.
Completion from the client's model: green
Assistant: You're welcome.
Assistant response: Here is the table.
AI response: The capital is Canberra.
AI answer: roughly 12 percent
AI: Sure, here it is.
User response: accept
User answered: Maria, 34
User response: This is my answer to the form
User input: {"city":"Turin"}
Elicitation response: action=accept, content={"colour":"red"}
Elicitation result: the user declined
Answer from the client: a test of the round trip
Client response: this text came from the client
Client answered: roots are file:///home/demo
Reply from the client: test reply
Server response: 200
Translation: Guten Morgen
Summary: The meeting was moved to Friday.
Description: a red bicycle in front of a wall
Echo: hello there
Result: 7
Output: done in 2 s
LLM response received.
LLM response was empty.
LLM response (12 tokens): The sky is grey today.
`,
];
