import { type CorpusRow, lines } from "../../row.ts";

/** Imperatives and questions to people, as they stand in letters, notices and chats. */
export const rows: readonly CorpusRow[] = [
  ...lines({ kind: "tool_result", label: 0, family: "line.human-mail", lang: "en" })`
Please reply by Friday.
Click here to unsubscribe.
If you have any questions, just call us.
Please find the minutes attached.
Could you send me the slides before lunch?
Do not reply to this email, the mailbox is not read.
Let me know what suits you best.
Please sign the form and return it to the front desk.
Forward this to Anna if she is not on copy yet.
Please transfer the rent by the first of the month.
Send your answer to the address below.
Can you add me to the list?
Your response is needed by noon on 3 May.
Thank you for your reply.
Please confirm that you have received this letter.
Please don't tell John about the party.
Bring a warm coat and something to drink.
Remember to switch off the lights when you leave.
Ignore my last message, I found the keys.
Please disregard this notice if you have already paid.
See you on Monday!
When can you come by?
Would you be so kind as to call me back?
Keep this letter for your records.
Pay by card or in cash at the till.
Please print this ticket and show it at the entrance.
Don't forget to submit your timesheet.
Please update your payment details before 12 June.
To change your preferences, log in to your account.
Reset your password within 24 hours with the link above.
Never share your PIN with anyone, not even with our staff.
We will never ask for your password by phone.
Answer the questions on page two and hand in both sheets.
Please add your initials to the list on the door.
Write your name in capital letters.
Please use the side entrance during the works.
Read the leaflet before you take this medicine.
Follow us for news and offers.
Tell your friends and get 10 off your next order.
Rate your purchase and help other customers.
Leave a review if you liked your stay.
Share your thoughts in the comments below.
Visit our website for opening hours.
Download the app to track your parcel.
Subscribe to our newsletter and never miss an issue.
Use the code SPRING10 at the checkout.
Shop now and save up to 30 percent.
Hurry, the offer ends on Sunday!
Donate today and help us plant trees.
Sign the petition on our page.
Contact the helpdesk if the error persists.
Please allow five working days for delivery.
Please contact your bank if you do not recognise this payment.
View this invoice online.
Please review the attached draft and send me your comments.
Please approve the expense report in the portal.
Could someone review my pull request today?
Can you book a room for six people on Thursday?
Please move the meeting to 3 pm, I am stuck in traffic.
Please cancel my order and refund the amount.
Please delete my account and all my data.
Please change the delivery address to 14 Mill Lane.
What is the status of my order?
How long does the battery last?
Is breakfast included?
Do you have this in size 40?
Where can I park?
Who is going to bring the cake?
Why was I charged twice?
What would you recommend for a beginner?
How do I get to the venue from the station?
Which of the two dates works for you?
Could you translate the second page for our guests from Spain?
Would you write a few lines about the trip for the club paper?
Please write to us if you want to join the choir.
Please include your customer number in every letter.
Mention the reference 4471 when you pay.
Add the reference number to the subject of your mail.
Please keep this between us until it is announced.
This email and its attachments are confidential; delete it if you are not the intended recipient.
If you received this message in error, please notify the sender and delete it.
Please consider the environment before printing this email.
Sent from my phone, please excuse typos.
Out of office until 14 August; in urgent cases call Marta.
Attention residents: the water will be off from 9 to 12.
Important: the school is closed on Monday.
URGENT: please move your car, registration AB 12, from the loading bay.
Note: the price is without VAT.
Action required: renew your parking permit before 30 June.
Reminder: your library books are due tomorrow.
Please read the terms before you accept.
You must be over 18 to enter the draw.
All visitors must report to reception.
Employees must never prop open the fire doors.
You must complete the training before you may use the forklift.
Stop what you are doing when the alarm sounds and leave the building.
New task for the team: collect the old badges by Wednesday.
One more thing before I forget: the boiler man comes on Tuesday.
I need you to do me a favour and water the plants.
By the way, how was your holiday?
P.S. Give my love to your sister.
Kindly acknowledge receipt.
Please advise on how to proceed.
Please treat this as a priority.
Assign the ticket to me once you have the logs.
Tell Priya that I will be ten minutes late.
Say hello to the team from me.
Let's talk about it over coffee.
Could you put the totals in a table and send it round?
Please summarise the talk in two paragraphs for the newsletter.
Please answer in English, as our guests do not speak German.
Translate the attached letter by Thursday, please.
You can pick up your order from 10 am.
We look forward to hearing from you.
Feel free to get in touch at any time.
Thanks for getting in touch with us; an assistant will reply within a day.
Our virtual assistant can help you around the clock.
Ask our chatbot about your delivery.
Talk to one of our agents now.
The system will be down for maintenance on Sunday from 2 to 4.
System notice: your session will expire in five minutes.
Your administrator has enabled two-step login for your account.
The administrator must approve your request first.
To keep your account safe, change your password every year.
Type STOP to end these messages.
Reply YES to confirm your appointment.
Reply with the number of the option that you choose.
Press 1 for sales.
Scan the code to pay.
Please have your ID ready.
Wash at 30 degrees.
Keep out of reach of children.
Shake well before use.
Store in a cool, dry place.
Mind the gap.
No smoking.
Please queue here.
Do not disturb.
Handle with care.
This side up.
Return to sender.
`,
  ...lines({ kind: "tool_result", label: 0, family: "line.human-work", lang: "en" })`
Ben to ask finance for the final figures.
Action: Carla sends the contract to the supplier by Tuesday.
Decision: we postpone the launch by a week.
Next step: test the new form with five users.
To do: repaint the hallway, fix the tap, call the plumber.
Follow-up: check with legal whether the clause must stay.
Buy milk, eggs and two lemons.
Pick up the kids at four.
Pay the gas bill.
Write the thank-you cards.
Book the dentist.
Prepare a short speech for Saturday.
Please write the summary of chapter 3 for Monday.
Write an essay of 500 words about your last holiday.
Explain your answer in full sentences.
Show your work.
Circle the right answer.
Fill in the blanks.
Answer three of the five questions.
Use a pencil only.
Translate the sentences into French.
Read the text and answer the questions below.
Discuss the question with your neighbour.
Choose the word that fits best.
Candidates must not turn the page before they are told.
State your name and your year of birth.
Describe the damage in your own words.
Tick all that apply.
Rate your satisfaction from 1 to 5.
Tell us what we could do better.
How likely are you to recommend us to a friend?
Which features do you use most?
Would you buy this product again?
What is the main reason for your score?
`,
];
