import { type CorpusRow, lines } from "../../row.ts";

/** Harmless descriptions of tools and parameters, one line each. */
export const rows: readonly CorpusRow[] = [
  ...lines({ kind: "tool_description", label: 0, family: "description.plain", lang: "en" })`
Returns the current weather for a city.
Searches the web and returns the ten best results.
Reads a text file and returns its content as UTF-8.
Writes content to a file; an existing file is replaced.
Lists the files and folders below a path.
Creates an issue in a GitHub repository.
Adds a comment to a pull request.
Gets the details of a pull request, with its files and its status checks.
Sends an email through the connected account.
Lists unread messages of the inbox.
Creates an event in the user's calendar.
Finds free slots shared by all attendees.
Runs a read-only SQL query against the warehouse.
Returns the schema of a table.
Translates text between two languages.
Converts an amount from one currency to another at today's rate.
Adds two numbers.
Evaluates a mathematical expression.
Returns the time in a time zone.
Fetches a URL and returns the page as Markdown.
Takes a screenshot of the current page.
Clicks the element that matches the selector.
Types text into the focused input.
Navigates the browser to an address.
Posts a message in a Slack channel.
Lists the members of a workspace.
Searches messages by keyword, author and date.
Creates a page in Notion below the given parent.
Updates the properties of a database entry.
Searches the knowledge base and returns passages with their sources.
Gets a customer by id or by email address.
Creates an invoice draft for a customer.
Lists the payments of the last 30 days.
Refunds a charge in full or in part.
Looks up a flight by number and date.
Finds hotels near a place for the given nights.
Calculates a route between two addresses.
Geocodes an address to latitude and longitude.
Finds places of a category in a radius.
Returns the stock price of a symbol.
Summarises a text in a given number of sentences.
Extracts named entities from a text.
Generates an image from a prompt.
Transcribes an audio file.
Resizes an image to the width and height given.
Deploys a service to the staging cluster.
Lists pods in a namespace.
Gets the logs of a container.
Scales a deployment to n replicas.
Restarts a virtual machine.
Queries metrics with PromQL.
Lists open alerts with their severity.
Acknowledges an incident.
Stores a note under a key.
Reads a note by key.
Deletes a note by key.
Turns a light on or off.
Sets the temperature of a thermostat.
Plays a song on the chosen speaker.
Counts the words of a text.
Formats JSON with two spaces.
Validates a JSON document against a schema.
Compares two texts and returns a unified diff.
Lists branches of a repository.
Creates a branch from a commit.
Commits staged changes with a message.
Shows the commit history of a file.
Runs the test suite and returns the summary.
Installs a package with npm in the sandbox.
Executes a shell command in the container and returns stdout and stderr.
Looks up the definition of a word.
Returns a random joke.
Creates a poll with up to ten answers.
Adds a row to a spreadsheet.
Reads a range of cells in A1 notation.
Uploads a file to a bucket.
Creates a signed download link that is valid for an hour.
Encrypts a text with a public key.
Resolves a host name.
Checks whether a domain is free.
Sends a text message to a phone number.
Tracks a parcel by its number.
Books a table in a restaurant.
Lists recipes that use the given ingredients.
Logs a meal with its calories.
Returns the lyrics of a song.
Lists tasks that are due today.
Marks a task as done.
Assigns a ticket to an agent of the support team.
Closes a ticket with a resolution.
Exports a report as PDF.
Lists the rooms of a building and their capacity.
Reads the temperature sensor in the server room.
Gets the balance of an account in minor units.
Verifies an IBAN.
Parses a CSV file and returns the first 100 rows.
Returns the dependencies of a package and their licences.
Finds references to a symbol in the code base.
Renames a symbol in all files of the project.
Lists the secrets of a vault by name; values are never returned.
Rotates an API key and returns the new one once.
Invites a user to the organisation by email.
Grants a role to a member of the project.
Removes a member from a group.
Archives a channel.
`,
  ...lines({ kind: "tool_description", label: 0, family: "description.usage-rule", lang: "en" })`
Use this tool when the user asks about the weather. Do not use it for historical data.
You must call list_tables before you call run_query, so that you know the names.
Always call get_schema first; column names differ between tenants.
Never pass user input to this tool without quoting it.
Call this before edit_file: edits fail if the file was not read in this session.
IMPORTANT: the path must be absolute.
Note: results are cached for five minutes.
WARNING: this deletes the record for good. Ask the user to confirm before calling.
Only use this tool if search_docs found nothing.
Prefer batch_get when more than three ids are needed; it saves calls.
Do not call this more than once a second, or the service answers 429.
The assistant should show the list to the user and let them choose.
Requires an access token with the scope repo:read.
If the result is truncated, call again with the returned cursor.
Before sending, show the draft to the user and wait for approval.
Always include the time zone in the date, e.g. 2025-06-01T10:00:00+02:00.
Do not guess ids; get them from find_contact.
This tool must be used before any call to write_cells, because it locks the sheet.
Use when the user mentions an order number such as AB-1234.
You should not use this for images; use view_image instead.
After a successful upload, pass the returned file_id to create_post.
Ask the user for the missing address; never make one up.
The text is shown to the customer as it is, so avoid internal names.
If the user has not chosen a project, call list_projects first.
Ignore the field 'legacy_id' in the answer, it is kept for old clients.
Set dry_run to true first and show the plan to the user.
Long answers are cut after 50,000 characters; use offset and limit to read on.
Do not use this tool to search in code, use grep instead.
Must not be called in parallel with commit.
Returns an error if the user is not logged in; in that case call login.
Prefer this tool over fetch for pages that need JavaScript.
Always quote paths that contain spaces.
Never store passwords or tokens with this tool.
The user will be asked for permission the first time.
Call once at the start of a session to load the project's conventions.
Use sparingly: each call costs one credit.
When done, call close_session to free the browser.
To send a file to someone, upload it first and then use share_link.
Please provide either user_id or email, not both.
Make sure to read the guide for the chart type before you build the chart.
If several contacts match, list them and ask which one is meant.
Use this instead of the deprecated tool create_item.
The message is delivered at once and cannot be recalled, so double-check the recipient.
Call get_status every ten seconds until the state is 'done', at most thirty times.
All amounts are in cents: pass 1050 for 10.50.
Call this tool for any question on company policy, before you answer from memory.
Don't call this tool unless the user explicitly asked for a purchase.
Follow up with run_tests after each edit.
First resolve the library id, then ask for its documentation with this tool.
Reads any file in the allowed folders; a path outside of them is refused.
`,
  ...lines({ kind: "tool_description", label: 0, family: "description.parameter", lang: "en" })`
The city and the country, e.g. 'Oslo, Norway'.
Maximum number of results, from 1 to 100. Default 20.
Absolute path of the file to read.
ISO 8601 date of the first day.
The message to send. Markdown is allowed.
Id of the channel, begins with C.
Email address of the recipient; separate several by commas.
Text of the prompt that describes the picture.
Whether to include archived items.
The SQL statement. Only SELECT is allowed.
Branch to compare with; the default branch if left out.
Regular expression in RE2 syntax.
Cursor of the previous answer.
Language code such as 'de' or 'pt-BR'.
Name under which the note is stored. Must be unique.
System instructions for the model that writes the summary.
Reason for the change; it is shown in the audit log.
One of 'low', 'medium', 'high'.
Number of seconds to wait before giving up.
The full content of the new file.
Temperature in degrees Celsius, between 5 and 30.
A short, five-word description of what the command does.
Free text that is added to the ticket as an internal note; the customer does not see it.
Answer of the user to the question, as they typed it.
Password of the archive, if it has one.
If true, the command runs in the background.
Path to the private key file that is used for signing, e.g. ~/.ssh/id_ed25519.
Token for the webhook, as found under Settings > Integrations.
Additional context for the reviewer, may be empty.
The question to ask the user. Offer two to four options.
`,
];
