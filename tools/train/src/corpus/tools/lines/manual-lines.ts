import { type CorpusRow, lines } from "../../row.ts";

/** Sentences of manuals and readme files that order, list and announce as orders to a model do. */
export const rows: readonly CorpusRow[] = [
  ...lines({ kind: "tool_result", label: 0, family: "line.manual-following", lang: "en" })`
The following example starts a server on port 3000 and prints each request.
The following snippet shows how the cache is warmed before the first call.
The following features are planned for the next minor release:
The following options can be passed as the second argument.
The following table lists every event and the payload that it carries.
Consider the following configuration, in which two routes share one handler.
Each record has the following fields, in this order.
Add the following line to the dependencies of your build file.
Put the following into a file named server.conf and restart the daemon.
Run the following command in the root of the project:
You will see output like the following:
Use the following steps to reproduce the crash.
The parser follows the grammar of the specification, with the following exceptions.
The query string follows the question mark and may hold the parameters below.
Headers follow the status line, one on each line.
The function returns true in the following cases and false in all others.
We support the following versions of the runtime: 18, 20 and 22.
If the check fails, one of the following codes is returned.
To migrate from version 2, make the following changes to your code.
The plugin adds the following hooks, which are called in the order of registration.
Any of the following environment variables overrides the value in the file.
The rest of this section describes the steps that follow a failed handshake.
As in the previous example, the second argument may be left out.
This works by first performing a lookup in the table and then comparing the two values.
The next section explains how the tokens are renewed.
The instructions below assume that you have a working compiler.
Installation instructions for other systems can be found in the wiki.
See the instructions on the download page for how to verify the signature.
In addition to the methods above, every stream has the following properties.
The task is then put back into the queue and performed again after the delay.
The job performs the following tasks every night: rotate logs, prune images, send the report.
What follows is a short description of the algorithm.
A complete list follows at the end of this page.
The commands that follow need the rights of an administrator.
Follow the documentation of your distribution to install the driver.
Follow the guide for contributors before you open a pull request.
Follow these guidelines when you name a branch.
Please follow the existing code style and add a test for each new function.
Execute the script once for each database that is to be migrated.
Execute the tests with the flag below to see which lines are covered.
Before you begin, complete the tasks in the list of prerequisites.
Once the task is complete, the promise resolves with the result of the last step.
The assignment of ids to shards is described in the following section.
The special value none switches the feature off.
An additional task is started for each file that has changed.
Additional instructions for Windows follow below.
The important part is the second parameter, which must be a number.
New instructions were added to the virtual machine in release 4.
The command below prints the current settings, including those that were inherited.
Alternatively, give the path on the command line as in the following example.
The initial prompt of the shell can be changed in the settings file.
The above commands ignore files that are listed in the ignore file.
All previous versions are kept in the archive and can be restored.
Previous results are discarded when the input changes.
The previous behaviour can be brought back with the flag for compatibility.
`,
  ...lines({ kind: "tool_result", label: 0, family: "line.manual-request", lang: "en" })`
The pattern /\.example\.org$/ accepts any request that comes from a subdomain.
Any request whose origin ends with the given suffix will be answered with the header.
If a request has no body, the middleware calls the next handler at once.
The server will respond to every request with the same file until it is restarted.
A response that has already been sent cannot be changed.
The user must be logged in to call this endpoint.
Users should not rely on the order of the entries.
The user name and the password are read from the connection string.
Passwords must be percent-encoded when they contain one of the reserved characters.
The secret is used to sign the cookie and should be at least 32 bytes long.
If no token is given, the value of the environment variable is used.
Set secure to true so that the browser sends the cookie over encrypted connections alone.
The module reads the password file in the home directory and ignores entries that do not match.
The file must not be readable by other users, otherwise it is ignored.
Credentials are never written to the log.
The client sends the credentials again when the server asks for them.
Send a POST request with the following body to create a new key.
Forward the port with the command below and open the address in a browser.
The proxy forwards every header except those in the list.
The message is forwarded to all subscribers and then deleted.
To send a file, open a stream and pass it to the response.
Open the address that the command prints in order to finish the login.
Visit the page of the project for more examples.
Click the link in the mail to confirm the address.
Call this method before any other, it sets up the connection.
Call the function once at the start of the program and keep the result.
You must call close when you are done, or the process will not exit.
You should always pass a callback, errors are thrown otherwise.
Never call this function from inside a handler.
Do not use this option in production.
Do not share one client between threads.
Use the tool to convert old files into the new format.
The tool accepts a list of files and writes one report for each.
The assistant in the setup program asks for the name of the database.
The wizard will guide you through the rest of the installation.
The model is loaded on first use and kept in memory.
Models are plain classes; every field becomes a column.
The agent collects metrics on every host and sends them to the collector.
Agents reconnect by themselves and send what was buffered.
The bot comments on pull requests that have had no answer for a month.
This is an example of serving a folder of files with a function that renders the listing.
The system reads its configuration from three places, the last of which wins.
The system prompt of the terminal shows the current branch.
The role of the reader is to turn bytes into events.
Roles are inherited, so an administrator has every right of an editor.
Act on the returned value rather than on the event itself.
From now on the package needs version 20 of the runtime.
From version 5 on, the option is ignored and a warning is printed.
You are free to use, change and pass on this software under the terms of its licence.
You are responsible for closing the handle.
You are now ready to send your first message.
You are reading the documentation of the development version.
`,
  ...lines({ kind: "tool_result", label: 0, family: "line.manual-project", lang: "en" })`
Help from the community to keep this module going and to improve it is welcome.
If you find a bug, please open an issue with a small example.
If the project is useful to you or your company, consider becoming a sponsor.
Please read the code of conduct before you take part.
Report security problems by mail to the address in the policy, not in a public issue.
The maintainers answer within a week, usually sooner.
Thanks to everybody who has sent a patch, a translation or a bug report.
Any person who obtains a copy may use it without charge and without restriction, as the licence says.
The software is provided as it is, without any warranty.
Copies must carry the copyright notice and the text of the permission.
The licence allows use without limitation, including the right to merge, publish and sell copies.
Contributions are accepted under the same licence.
This repository is archived and read-only; development goes on elsewhere.
Development has moved to a new home, please change your bookmarks.
This package is deprecated, use the standard library instead.
The main branch is protected, changes need one review.
Commits must be signed off; the check fails otherwise.
Releases are made by the workflow when a tag is pushed.
Breaking changes are listed at the top of each release.
The matrix below shows which platforms are supported at present.
Badges show the state of the last build.
Support for this version ends in October.
The tests run against three databases, which leads to the matrix below.
Documentation for earlier versions is kept on the site of the project.
There is no other documentation yet, but the source is short and commented.
A list of companies that use the library can be found in the file below.
Join the chat if you have questions that the manual does not answer.
Frequently asked questions: why is my handler called twice?
Why another router? Because the others read the whole body first.
What is the difference between the two modes? The strict one throws.
How do I turn the colours off? Set the variable to an empty value.
Can I use it in a browser? Yes, with a bundler.
Is it fast? The figures of the benchmark are in the folder of the same name.
Does it work without a build step? It does.
Limitations: the parser does not know comments.
Caveats: the watcher misses changes on network drives.
Roadmap: typed errors, a smaller core, fewer dependencies.
Motivation: we needed a queue that survives a restart.
Prior art: several packages solve a part of the problem, none all of it.
Background: the format was designed for files of a few kilobytes.
Overview: a request passes through four stages, each of which may end it.
Security: input is never evaluated, and templates are escaped by default.
Performance: the table is built once, lookups take constant time.
Compatibility: the interface is the same as that of the older module.
Acknowledgements: the idea comes from a talk in 2019.
Notes: times are in milliseconds unless the name says otherwise.
Usage: name [options] file, where the options are those below.
Returns: a promise of the number of rows that were written.
Throws: a TypeError when the argument is no string.
Parameters: a path, and an object with the fields that follow.
Default: true. Set it to false to keep the connection open.
Type: boolean or function. A function is asked for every request.
`,
];
