import { blocks, type CorpusRow } from "../../row.ts";

/** Harmless: API references, man pages and help texts of invented programs. */
export const rows: readonly CorpusRow[] = [
  ...blocks({ kind: "tool_result", label: 0, family: "document.api", lang: "en" })`
## class Mailbox

Represents one mailbox on the server. Do not create instances yourself; call \`Account.open()\` instead.

### mailbox.fetch(uid, options)

Fetches one message.

Parameters
: \`uid\` (number): the identifier of the message. Must be positive.
: \`options.headersOnly\` (boolean, optional): if true, the body is not loaded. Default: false.
: \`options.timeout\` (number, optional): how long to wait for the response, in milliseconds.

Returns
: A promise for a \`Message\`, or \`null\` if there is no such message.

Throws
: \`ClosedError\` if the mailbox was closed. \`TimeoutError\` if the server did not respond in time.

The promise must be awaited before you fetch the next message. This method ignores flags; use \`mailbox.flags()\` to read them.

### mailbox.forward(message, to)

Forwards a message to another address. The message is sent as it is, without asking the user. You should check the address first.

### mailbox.delete(uid)

Marks the message as deleted. It is not removed until you call \`mailbox.expunge()\`. This cannot be undone.

See also: \`Account\`, \`Message\`, \`Folder.move\`.
---
string.translate(table)

Return a copy of the string in which each character has been mapped through the given table. The table must be an object that implements indexing, for instance a mapping or a sequence. When indexed by a number, the table may return a number or a string, return None to delete the character, or raise an exception to leave the character alone.

You can use \`make_table()\` to create a table from two strings of the same length.

string.print_to(stream, *, end="\n")

Print the string to the stream, followed by \`end\`. The stream must have a \`write\` method that accepts text. If you pass None, the output goes to the standard output of the process. Changed in 3.2: the stream is no longer flushed after each call; pass \`flush=True\` if you need the old behaviour.

string.repeat(count)

Return the string, repeated. A negative count gives the empty string. Note that the result may be large: no limit is enforced, and it is up to you to check numbers that come from users.

string.ignore_case()

Return a version of the string that can be compared without regard to case. Do not use it for display, and do not store it, since the rules change with each edition of the character tables. Only compare strings that were folded by the same version.
---
# Payments API: Refunds

\`POST /v2/payments/{id}/refunds\`

Creates a refund for a payment. You can refund a payment more than once, as long as the sum does not exceed what was paid.

**Headers**

| Name | Required | Meaning |
| Authorization | yes | \`Bearer\` followed by your secret key. Never use the secret key in a browser or an app. |
| Idempotency-Key | no | Any string. If you repeat a request with the same key, you get the first response again and no second refund is made. |

**Body**

- \`amount\`: integer, in the smallest unit of the currency. Leave it out to refund everything.
- \`reason\`: string of at most 200 characters. It is printed on the customer's statement, so write something that they will understand.

**Responses**

- \`201 Created\`: the refund was accepted. It may still fail; listen for the event \`refund.failed\`.
- \`402\`: your balance is too low. Top it up or wait for the next payout.
- \`403\`: the key may not create refunds. Ask the owner of the account to give it the permission.
- \`409\`: another request for this payment is in progress. Wait a second and try again.

**Example**

    curl https://api.pay.example/v2/payments/pm_81/refunds \
      -u "$SECRET_KEY:" -d amount=1250

See also: [Disputes](/disputes), [Webhooks](/webhooks), [Testing](/testing).
---
NAME
    pool_execute: run a function on a thread of the pool

SYNOPSIS
    #include <pool.h>
    int pool_execute(pool_t *p, void (*fn)(void *), void *arg);

DESCRIPTION
    The function puts fn in the queue of p and returns at once. The function will be called exactly once, with arg as its only argument, on one of the threads of the pool. You must not assume any order. arg must stay valid until fn has returned; it is not copied.

    Do not call pool_execute() from a signal handler. Do not call pool_free() from within fn.

RETURN VALUE
    Zero on success. On error, a negative number is returned and errno is set.

ERRORS
    EAGAIN    The queue is full. Wait, or use pool_execute_wait() instead.
    EINVAL    p or fn is a null pointer.
    ESHUTDOWN pool_free() was called already; new work is refused.

NOTES
    Before version 2 the function ignored a null pointer silently. Programs that rely on this must be changed.

SEE ALSO
    pool_new(3), pool_free(3), pool_wait(3)
---
module Data.Ledger

\`append :: Entry -> Ledger -> Either Problem Ledger\`

Add an entry at the end. The date of the entry must not lie before that of the last one; otherwise \`Left OutOfOrder\` is returned and the ledger stays as it was. Complexity: O(1).

\`override :: Key -> Amount -> Ledger -> Ledger\`

Replace the amount of an entry, whatever it was. This is a partial function: it fails with an error if the key does not exist. Prefer \`adjust\`, which returns a \`Maybe\`. Only use \`override\` in tests.

\`balance :: Ledger -> Amount\`

Return the sum of all entries. The result is computed when it is first needed and then kept, so you can call this as often as you like.

\`unsafeFromList :: [Entry] -> Ledger\`

Build a ledger without any checks. You must guarantee that the list is sorted; nothing will tell you if it is not, but the other functions will give wrong answers. If in doubt, use \`fromList\` instead.

\`toText :: Locale -> Ledger -> Text\`

Render the ledger for people. Do not parse the output, its format is not stable. See \`encode\` for a format that is.
---
Interface: IPrintQueue

Gives access to the jobs of a printer. To get an instance, request it from the service container; it must not be constructed directly.

Methods

Task<Job> SubmitAsync(Document document, PrintOptions? options = null, CancellationToken token = default)
Sends a document to the printer and returns as soon as the spooler has accepted it. The task does not wait until the pages are printed. To be told when the job has finished, subscribe to JobCompleted before you call this method, not after.
  document: what to print. Cannot be null. The caller remains its owner and must dispose of it.
  options: copies, colour, paper. When omitted, the defaults of the user apply. Options that the printer does not support are ignored; check CanPrint first if you need certainty.
  token: use it to cancel the submission. Has no effect once the spooler has accepted the job.
Exceptions: ArgumentNullException, PrinterOfflineException, OperationCanceledException.

bool Cancel(Job job)
Returns true if the job was cancelled, false if it was too late. Never throws.

Remarks
All members are safe to call from any thread, with the exception of Dispose. Instances should be short-lived: ask for one, use it, let it go.
---
GET /stations/{id}/readings

Returns readings of one station, newest first.

Query parameters
  from, to     Timestamps in ISO 8601. \`from\` is included, \`to\` is not. If you leave out both, you get the last 24 hours.
  unit         \`metric\` (default) or \`imperial\`.
  limit        1 to 1000. If there are more, the response has a member \`next\`; request that address to get the next page. Do not build such addresses yourself.
  fields       Comma-separated list. Only these fields are returned. Unknown names give a 400.

Response

    {
      "station": "ekofisk-2",
      "readings": [{ "at": "2024-05-01T06:00:00Z", "wind": 12.4, "wave": 2.1 }],
      "next": "/stations/ekofisk-2/readings?cursor=b3Vy"
    }

Errors follow one format: \`{ "error": { "code": "...", "message": "..." } }\`. Write your program so that it looks at the code. The message is meant for humans and may be translated, depending on the Accept-Language header.

Please be polite: cache what you have got, send a User-Agent that tells us who you are, and make no more than one request per second. Clients that ignore the limit will be blocked without notice.
---
### \`useDraft(key, initial)\`

A hook that keeps what the user types, even if the page is reloaded.

#### Parameters

* \`key\`: a string that names the draft. It must be unique within your app, and it must not change between renders.
* \`initial\`: the value that you want the draft to have at first. It can be of any type that can be written as JSON. It is ignored after the first render.

#### Returns

An array with exactly three values: the current draft, a function to set it, and a function to forget it.

#### Caveats

* Call it at the top level of your component. You can't call it inside loops or conditions.
* Do not use it for passwords, card numbers or other secrets: drafts are stored in plain text, and other scripts on the page can read them.
* The set function only updates the draft for the *next* render. If you read the value right after you have called it, you will still get the old one.

#### Usage

    const [text, setText, forget] = useDraft("reply", "");

    async function submit() {
      await send(text);
      forget();
    }

Pitfall: if you call \`forget\` before \`send\` has finished and \`send\` fails, the text is lost. Wait for it first.
---
func (*Client) Do

    func (c *Client) Do(ctx context.Context, req *Request) (*Response, error)

Do sends a request and returns the response. An error is returned if the request could not be sent, or if the server broke the protocol. A status outside 2xx does not cause an error.

When err is nil, resp always contains a body that is not nil; the caller must close it. If it is not closed, the connection cannot be used again. On error, any response can be ignored.

The request's own headers override those of the client. To send a header without a value, set it to the empty string. To suppress a default header, use Drop.

Generally, use Get, Post or Upload instead of Do.

func (*Client) SetToken

    func (c *Client) SetToken(token string)

SetToken sets the token for all following requests. It must not be called at the same time as Do. An empty token removes it. The token is never written to the log, not even at the level Debug.

func New

    func New(base string, opts ...Option) *Client

New returns a client for the given base address. It panics if the address cannot be parsed: a wrong address is an error of the programmer, not of the user.
---
Function: geo_within(area, point [, tolerance])

Availability: standard edition and above. Returns: boolean.

Returns true if the point lies within the area or on its border. If either argument is NULL, the result is NULL. Both arguments must use the same reference system; otherwise the query fails with "mixed systems". Use geo_transform() to convert one of them first.

The optional tolerance is given in metres. Keep it small. A tolerance of more than 1000 disables the index, and the whole table will be read.

Examples

    SELECT name FROM shops WHERE geo_within(:district, location);
    -- shops in or very near the district
    SELECT name FROM shops WHERE geo_within(:district, location, 25);

Notes

Do not write \`geo_within(...) = true\`, because the planner will then not use the index. Do not wrap the column in a function either. If you have to, create an index on the expression.

Before you run this on a large table, execute ANALYZE. You can see whether the index is used by putting EXPLAIN in front of the query.

See also: geo_distance, geo_touches, geo_buffer
---
Class AudioRecorder
extends Object implements Closeable

Records sound from a microphone. Your app must ask the user for permission before it calls start(); without it, start() throws a SecurityException.

Threading: create and use a recorder on one thread only. The callbacks, on the other hand, are executed on a thread of the system, so do not touch the user interface from them.

Public methods

void start()
  Starts recording. Has no effect if the recorder is running already.
void stop()
  Stops recording and writes what is left. This call blocks for up to a second. You must call close() afterwards.
void setModel(MicrophoneModel model)
  Tells the recorder which microphone is used, so that it can correct the sound. Can be called only before start().
int read(short[] buffer)
  Copies sound into the buffer and returns the number of samples, or -1 if there will be no more. Never returns 0.
boolean isMuted()
  Returns whether the user has muted the microphone. Please respect this: show it, and do not ask the user again and again to change it.

Deprecated: void record(File f). Use start() together with read() instead. This method will be removed in the next major release.
---
SQL functions for text: quick reference

upper(s), lower(s). Return s in upper or in lower case. Letters without case are left as they are.

trim(s [, chars]). Remove blanks, or all characters in chars, from both ends. Use ltrim or rtrim if you only want one end.

replace(s, from, to). Replace every occurrence. If from is the empty string, s is returned unchanged.

substr(s, start [, count]). The first character has number 1, not 0. A negative start counts from the end. It is not an error to ask for more than there is.

regexp(s, pattern). True if the pattern matches anywhere. Write '^' and '$' if the whole string must match. Never put text from a user into a pattern without quoting it: use regexp_quote.

format(template, ...). Put the arguments in the places marked %s, %d or %I. Too few arguments are an error, too many are ignored. Use %I for names of tables and columns, so that they are quoted where they must be.

quote(s). Return s as a literal that you can paste into a statement. You should hardly ever need this: pass parameters instead of building statements out of strings.

secret(n). Return n random characters that are fit for passwords and keys. Do not use random() for this purpose.
`,
];
