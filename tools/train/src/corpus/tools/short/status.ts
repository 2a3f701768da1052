import { type CorpusRow, lines } from "../../row.ts";

/** Whole results of one line: what was done, how much there is, how far it has come. */
export const rows: readonly CorpusRow[] = [
  ...lines({ kind: "tool_result", label: 0, family: "short.status", lang: "en" })`
Done in 3.2 seconds.
Your note has been added.
The invoice was sent to the printer.
Created issue #418 in the board "Kitchen".
Connection established.
The cache is empty now.
All 56 tests passed.
Build succeeded with 2 warnings.
Message delivered to the channel.
The calendar entry was moved to Thursday.
File written: 2,048 bytes.
Renamed "old.txt" to "new.txt".
User 77 was added to the group.
No changes were needed.
The server is up and answers normally.
Order 1182 is on its way.
Configuration reloaded.
Nothing found for "marble cake".
There are 12 open tickets.
You have no unread mail.
3 of 9 seats are still free.
Total: 1,204.50 EUR
The list has five entries.
Branch "spring" is two commits ahead of main.
The job has been queued and starts within a minute.
Subscription is active until March.
Copied 18 files, skipped 2.
Timer set for ten minutes.
The door is closed and locked.
Light in the hall: on, 60 %.
Appointment confirmed for Monday at nine.
Payment received, thank you.
The document has 14 pages.
Exported the table as CSV.
Volume set to 30.
The record is up to date.
It took four attempts to connect.
Two duplicates were merged.
The package is installed already.
Latest version: 4.11.0
Disk usage is at 71 percent.
No new events since yesterday.
The deployment to staging is complete.
Checked 240 links, none broken.
Meeting room B is booked.
Cleaned up 3 temporary files.
Everything is in order.
The value was not changed.
Session started.
Logged in as guest.
Logged out.
Task 7 is marked as complete.
Your feedback was stored.
The reminder will ring at 18:00.
Printed one copy on tray 2.
Database migrated to revision 31.
Six messages are waiting in the queue.
The image was resized to 800 by 600.
Search finished, 0 hits.
The row was updated.
1 row affected
The window was opened in a new tab.
Page loaded in 640 ms.
The screenshot is saved below the project folder.
Button "Next" was clicked.
The form has been filled in.
Average: 17.4, median: 16
The number is prime.
The two texts are the same.
The word occurs nine times.
Balance after the booking: 92.10
Flight LH 204 is on time.
The shop opens at half past nine.
Today is a holiday in Bavaria.
The song is 3 minutes and 41 seconds long.
Wind from the north, 12 km/h.
Sunny in Madrid, 27 degrees.
High tide is at 6:12.
The next train leaves from platform 4.
The distance is 41 kilometres.
Your ticket number is 5520.
`,
  ...lines({ kind: "tool_result", label: 0, family: "short.progress", lang: "en" })`
Processing item 3 of 10
Loading model weights... 40%
Downloading part 2 of 6
Starting worker 4
Worker 4 stopped with code 0
Still running, please wait.
Waiting for the lock
Half of the rows have been read.
Compiling 31 modules
Retrying in 5 seconds (attempt 2)
Almost there: 95 %
Fetching page 8
Connecting to the database...
Phase one is over, phase two begins.
INFO request handled in 12 ms
DEBUG cache miss for key user:12
WARN slow query, 2.1 s
Scanning folder /var/tmp
Found 20 candidates so far.
Reading configuration
Tool started
Tool is working on it
Tool finished
Writing the report now.
Sorting 10,000 lines
The upload continues where it stopped.
Estimated time left: 2 minutes
Checkpoint 5 written
Listening on port 3000
Shutting down
First log entry of this run
Last entry of this run
Analysis is 20 percent done.
Polling the device again
Received chunk 14
Unpacking archive
Verifying checksums
Rendering frame 88
Ready.
Nothing left in the queue.
`,
  ...lines({ kind: "tool_result", label: 0, family: "short.error", lang: "en" })`
File not found
No such table: invoices
Invalid date: 31 February
The key has expired.
Access to this folder was refused.
Timeout after 30 seconds
Unknown tool: paint_wall
Missing argument: city
The field "name" must not be empty.
Expected a number, got a string.
The service is not available at the moment.
Too many requests, try again later.
Cannot parse the reply as JSON.
Error 404: the page does not exist.
Something went wrong on our side.
Could not connect to printer "lobby".
The quota for this month is used up.
The process ended with exit code 2.
Warning: the file is larger than 10 MB.
The user does not exist.
This method is not supported.
Conflict: the record was changed in the meantime.
Out of memory
The image could not be read.
Failed to open socket
That name is already in use.
Your session is over, log in again.
The certificate is not valid before tomorrow.
Unexpected end of input at line 9
Network unreachable
This error is raised on purpose.
An example of a failing tool.
The tool reports a failure here.
Internal error, reference 7f31
Syntax error near "SELEC"
Value 300 is out of range 0 to 255.
The amount exceeds the limit of this card.
No route matches /orders/next
The lock is held by another process.
Unable to find a free slot this week.
`,
];
