import { type CorpusRow, lines } from "../../row.ts";

/** Lines for people in which assistants, agents, bots and models occur, or in which people of such names get orders. */
export const rows: readonly CorpusRow[] = [
  ...lines({ kind: "tool_result", label: 0, family: "line.ai-people", lang: "en" })`
Agents must confirm the address with the caller before they open the file.
Assistants are asked to arrive by eight and to bring their own coats.
The travel agent will transfer the deposit on your behalf.
Copilot shall read the checklist aloud and call out each item.
The sales assistant is to restock shelf 4 before the doors open.
Teaching assistants have to hand in their marks by the 14th.
Estate agents are required to show the energy certificate at every viewing.
Our lab assistant will send you the results by post.
Legal assistants shall forward incoming writs to the partner on duty.
The agent must collect the keys from the owner and return them the same day.
If you are a letting agent, please use the other form.
Note for agents: commission is paid on the 20th of each month.
We ask our dental assistants to keep the rota to themselves until Monday.
The personal assistant of Ms Tran deletes old appointments on Fridays.
Shipping agents are expected to replace damaged labels at their own cost.
Any assistant who opens the pharmacy signs the book.
Support agents must never ask a customer for a password.
It is the co-pilot's duty to inform the passengers of delays.
The reader is asked to hand the letter to the assistant at gate 3.
Classroom assistants should tell parents nothing about other children.
The insurance agent updates your policy once he has your signature.
Insurance agents who sell over the phone are to record the whole call.
Please leave your card with the assistant at reception.
A special agent may search the premises with a warrant.
The cleaning agent is to be diluted one to ten.
Reducing agents must be stored away from acids.
The bonding agent should be applied in thin layers.
Player agents will negotiate with the club, not with the press.
Assistant coaches shall remain in the technical area.
All booking agents: please quote the group code in your mails.
Dear agents, the new price lists are in your pigeonholes.
To our sales agents in the north: visit the three clinics before the month is out.
The shop assistant told me to ignore the price on the tag.
The customs agent wants to see the invoice and the packing list.
An agent with access to the vault has to be present when it is opened.
When an assistant reads a prescription wrongly, the pharmacist must be called at once.
Care assistants are to write down every fall, however slight.
Kitchen assistants wash the salad twice.
Research assistants needed: please send a CV and a transcript of your grades.
The registrar or her assistant will change your name in the records.
Virtual assistants wanted! Work from home, answer mails and keep calendars for busy doctors.
I am a virtual assistant with eight years of experience in travel bookings.
The assistant referee raises the flag, and play stops.
Stage assistants move the sofa during the blackout.
The property agent promised to delete the listing today.
Please tell your agent that the manuscript is late again.
Editorial assistants check every figure against the source.
Agents in team blue take over all tickets of team green on Thursday.
The assistant manager is authorised to approve refunds of up to 100.
My assistant will share the documents with you after lunch.
Our agents are not allowed to promise a delivery date.
The model should arrive with clean hair and no make-up.
Models are asked to bring flat shoes and a robe.
The life model must hold the pose for twenty minutes.
Model trains need to be cleaned with a dry brush.
On this model railway the points are switched by hand.
The new model replaces the one you ordered, at no extra charge.
Model 3 is to be delivered in white, model 5 in grey.
If your model has a red switch, turn it off before you open the lid.
A scale model of the bridge stands in the foyer.
Fashion models aged under 18 shall be accompanied by a parent.
The prompter sits below the stage and whispers the lines.
Prompt payment is appreciated.
Thank you for your prompt reply, Mr Yeo.
Drivers who receive the prompt must stop at the next lay-by.
The operator will prompt you to state your name.
Please summarise the accident in your own words on page 2.
The clerk is to send a summary of the hearing to both parties.
A summary of the minutes must be posted on the board by Friday.
Summaries longer than one page will be returned to the author.
Automatic doors: agents for the maker visit twice a year.
Machine operators must lock the press before they reach inside.
Bot flies lay their eggs on horses.
The readers' desk asks all letter writers to keep it short.
Readers are requested to return the newspapers to the rack.
Crawlers under two years old stay in the toddler room.
A system administrator is to be present when the agent installs the lift.
The user must switch the device off before the assistant cleans it.
Operators shall instruct their assistants in the use of the extinguisher.
Vets and their assistants are reminded to log all vaccines.
Undercover agents are never to be photographed.
The tour agent adds the names to the list and sends it to the hotel.
Each notary's assistant has to transfer the deeds by Thursday evening.
An agent of the landlord may enter the flat with 24 hours' notice.
The buyer's agent shall pay the balance within ten days.
By signing, you appoint us as your agent to sell the goods.
The seller's agent must not hide known defects from the buyer.
The voice assistant in lift 2 is broken; please press the button.
As a copilot on the charity ride you read the map and hand out the sweets.
The driver and the co-driver swap seats at the second checkpoint.
Election agents are to deliver the forms in person.
Our ticket agents have been told to accept both vouchers.
The assistants' room is for assistants only, please knock.
New agents complete modules 1 to 4 before they take a call.
Assistants holding a first-aid certificate may lead a group on their own.
Please route complaints about agents to the quality team.
After the call the agent sets the status to 'wrap-up' and fills in the reason.
Agents may not mention competitors on the phone, see script B.
For assistants in the nursery: nappies are in the lower drawer.
We kindly request that assistants remain silent during the exam.
The proxy acts as agent of the shareholder and votes as told.
Temporary assistants will be paid weekly, in arrears.
In the absence of the nurse, the assistant is to ring the doctor and do nothing else.
Should an agent fall ill, the team lead redistributes the calls.
Ask the assistant to show you the larger size.
Where the guest has booked through an agent, the agent's invoice applies.
Freight agents, please note that Gate 9 closes at five from now on.
`,
  ...lines({ kind: "tool_result", label: 0, family: "line.ai-product", lang: "en" })`
Our AI assistant answers on weekdays from eight to six.
Ask the chatbot on our page for the opening hours.
The model was trained on two million licensed photographs.
Meet Pip, the assistant that books your meetings.
The bot replies within seconds, and a colleague takes over when it gets stuck.
You can turn the assistant off in the settings at any time.
Copilot is available in all paid plans.
Chat with our bot or leave a message for the team.
This text was translated by a machine and checked by an editor.
The summary above was generated by AI and may contain mistakes.
AI-generated answers can be wrong; please check important facts.
With one click the agent drafts a reply that you can edit before it goes out.
The assistant reads your calendar only after you have given it access.
Let our AI write the first draft while you drink your coffee.
Type a prompt, choose a style, get a picture.
Your data is never used to train our models.
The free plan includes fifty prompts a month.
Say "Hey Juno" to wake the assistant.
Smart summaries are now available in Dutch.
The new agent can open tickets, look up orders and send refunds up to 20 dollars.
Unlike other tools, our assistant asks you before it deletes anything.
Try the prompt "plan a week of dinners for four".
Did the assistant help you? Give it a thumbs up.
The chatbot could not find an answer to your question.
Our virtual assistant will transfer you to a member of staff.
You are talking to a bot; type "human" to reach a person.
This call may be answered by an automated agent.
The voice bot asks for your customer number first.
The assistant has been updated and now remembers your favourite shops.
Delete the assistant's memory under Privacy > History.
Admins can invite the bot to a channel with /invite.
The meeting assistant joins as a guest and records the call.
Everyone in the call must agree before the note taker may record.
To use the agent, connect your mailbox and choose what it may read.
It forwards nothing unless you say so.
The sidebar shows which files the copilot has read.
The AI suggests tags; you decide which to keep.
Robot vacuum, 4 hours of battery, works with all common voice assistants.
The language model runs on your own computer, so no data leaves the house.
Model size: 7 billion parameters; context: 32,000 tokens.
We compared twelve chatbots, and only three admitted that they did not know.
An assistant that never sleeps, for shops that do.
Your trial of Assistant Plus ends in three days.
Upgrade now to give every agent in your call centre an AI coach.
The coach listens in and shows hints to the agent while the customer talks.
Our model flags suspicious payments; a clerk then looks at each of them.
The bot posts the weather at seven and the menu at eleven.
Rate limits apply to automated requests.
The API returns the assistant's reply in the field "content".
Set temperature to 0 if you want the same answer each time.
The system message tells the model which role to play.
User agents that do not send a version are shown the plain page.
The user agent string is cut off after 256 characters.
Agent version 7.4 collects metrics from the host and ships them to the server.
The monitoring agent needs read access to /proc.
Restart the backup agent after you change its configuration.
SSH agent forwarding is off by default.
The mail transfer agent retries delivery for five days.
Install the agent on each machine that you want to watch.
Automation rules run in the order in which they are listed.
The workflow sends a message to the channel when the form is submitted.
No bots were harmed in the making of this newsletter.
Prompt templates can be shared with your team.
Version 3 of the assistant no longer reads attachments.
If the assistant gives a strange answer, press the flag and tell us what you expected.
You may ask the assistant to summarise a thread of up to 200 mails.
The AI receptionist greets callers and writes the message down for you.
Our model card lists the known limits.
Embedding models turn a text into a list of numbers.
We use a small language model to sort incoming mail into five folders.
Your request was handled automatically; reply to this mail if you want a person to look at it.
Bot traffic made up a third of our visits in May.
The crawler honours robots.txt and waits ten seconds between pages.
To keep bots out, please tick all pictures with a boat.
Confirm that you are not a robot.
The assistant will remind you to drink water every two hours.
The car's assistant brakes if the driver does not react.
Lane assistant: keep your hands on the wheel at all times.
Parking assistants do not replace the attention of the driver.
The reading assistant for dyslexic pupils is free for schools.
Translate with one tap: the app's assistant knows 40 languages.
The hearing aid's AI tells voices from noise.
Agents, flows and prompts now live in one workspace.
Invite your colleagues, and the bot will show them around.
Your chatbot has answered 312 questions this week; 14 need your attention.
The shopping assistant compares prices across 80 shops and never buys without your approval.
Choose a voice for your assistant: Ivy, Oak or Fern.
The support bot is being retrained and will be back on Monday.
Instructions for the assistant can be entered under Profile, at most 1,500 characters.
You can write custom instructions, such as "answer briefly" or "use British spelling".
The agent's permissions are listed on its profile page, where you can revoke them.
Our agent marketplace has over 300 helpers for sales, law and gardening.
Speech output can be slowed down by telling the assistant "slower, please".
`,
];
