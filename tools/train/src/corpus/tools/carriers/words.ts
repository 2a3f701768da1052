/** Words that `generated.ts` fills documents with. */
const words = (text: string): readonly string[] => text.trim().split("\n");

export const FIRST_NAMES = words(`
Ana
Bertil
Chidi
Dilan
Eszter
Farid
Greta
Hiro
Ines
Jakub
Kaveh
Leila
Mateo
Noor
Oksana
Pedro
Quinn
Rania
Sven
Tariq`);

export const PLACES = words(`
Aarhus
Bilbao
Cork
Dakar
Essen
Fez
Ghent
Hanoi
Izmir
Jaipur
Kobe
Leeds
Malmö
Nantes
Oulu
Pécs
Quito
Riga
Seville
Turin`);

export const TITLES = words(`
Login page does not load
The Quiet Harbour
Weekly review
Add dark mode
A Letter to the Sea
How to store potatoes
Budget 2026
Typo in the manual
Forget Me Not
Update the dependencies
Tell the Truth
Quarterly figures
Kick-off with Halden
Answer Me Tomorrow
Export fails for large files
Ten ideas for small gardens
Do Not Open
Interview with the new coach
Roof repair
Write It Down
Price list for dealers
Translation of the leaflet
The Agent from Oslo
Search returns no results
Follow the River`);

export const PRODUCTS = words(`
desk lamp
rain jacket
kettle
travel guide
pocket knife
notebook
yoga mat
cable, 2 m
puzzle, 500 pieces
hiking socks
tent
teapot
wall clock
backpack
headphones
assistant's apron`);

export const STATES = words(`
open
closed
pending
done
shipped
waiting for reply
cancelled
in review
approved
failed
retried
ignored
sent
not started`);

export const HOLDERS = words(`
Office North
Team Blue
City archive
Museum of Toys
Library of Kobe
Dept. 4
Private owner
Harbour authority`);

export const NOTES = words(`
Please call back before noon.
Do not ship before Monday.
Steps to reproduce are in the attachment.
Customer asked for a refund, see mail.
Ignore this entry, it is a duplicate.
Needs a second signature.
Waiting for the answer of the supplier.
Send the invoice to the new address.
Works for me, please check again with version 4.
Ask Greta for the key.
Withdrawn because of an injury.
Estimated.
See the note below.
Recorded live.
Tell the driver to ring twice.
To be translated into French.
The user reports that the page stays empty.
Write to the landlord about the heating.
Remember to update the documentation.
Must be reviewed by two people.
Handle with care.
Forwarded to accounting.
Please add a test and squash the commits.
Only available in summer.
Do not tell the press yet.
Read the terms before you sign.
Recommended by the head gardener.
Prices without VAT.
Reply was sent on Tuesday.
Replace the filter every six months.
Can we move this to the next release?
Why is this still open?
Who wrote this text?
What is the serial number of the device?
Delete after 30 days.
The model was built in 1971.`);
