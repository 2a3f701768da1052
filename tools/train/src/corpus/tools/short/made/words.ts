import { type Slots, words } from "../../../made.ts";

/**
 * Words of which short harmless results are made. Those that orders to a model are made of are among them on purpose:
 * user, assistant, message, password, delete, send. What tells the two apart is how they are put together.
 */
export const WORDS: Slots = {
  thing: words(
    "name, title, type, kind, version, identifier, id, state, status, size, length, date, number, order, language, label, description, text, content, value, address, path, colour, owner, author, role, reason, result, list, default, limit, place, summary, format, target, source, subject, key, unit, age, mode, category, body, header, tag, position, start, end, duration, priority, progress, sender, recipient, deadline, phone number, time zone, password, instruction, step, purpose",
  ),
  whole: words(
    "task, user, message, client, server, session, model, assistant, tool, request, response, answer, prompt, resource, file, folder, document, account, payment, order, invoice, project, ticket, calendar, event, channel, email, conversation, page, table, database, row, device, sensor, image, recording, customer, agent, system, connection, job, note, repository, branch, comment, release, package, service, record, report, form, field, chat, team, meeting, reminder, credential, token, operation, action, query, plan, run, reply, call, transfer, secret, backup, contact, instruction, argument, parameter, link, attachment, plugin",
  ),
  wholes: words(
    "tasks, users, messages, clients, servers, sessions, models, tools, requests, responses, answers, prompts, resources, files, folders, documents, accounts, payments, orders, invoices, projects, tickets, events, channels, emails, pages, tables, rows, devices, images, recordings, customers, agents, jobs, notes, repositories, branches, comments, releases, packages, services, records, reports, fields, teams, meetings, reminders, credentials, tokens, actions, queries, replies, calls, transfers, secrets, backups, contacts, instructions, links, attachments, plugins, warnings, errors",
  ),
  base: words(
    "read, show, send, open, store, delete, copy, move, update, list, count, translate, check, compare, print, import, export, run, call, return, use, rename, cancel, approve, share, download, upload, describe, sort, filter, create, forward, ignore, remove, pay, hide, confirm, follow, execute, post, save, replace, change, disable, reset, display, fetch, start, stop, add, search, review, write, close, merge",
  ),
  done: words(
    "read, shown, sent, opened, stored, deleted, copied, moved, updated, listed, counted, translated, checked, compared, printed, imported, exported, called, returned, used, renamed, cancelled, approved, shared, downloaded, uploaded, described, sorted, created, forwarded, ignored, removed, paid, hidden, confirmed, executed, posted, saved, replaced, changed, disabled, reset, displayed, fetched, started, stopped, added, found, reviewed, written, closed, merged, accepted, declined, revoked, locked, expired, archived, queued, scheduled, delivered, received, processed, restored, published, assigned, skipped, completed",
  ),
  does: words(
    "reads, shows, sends, opens, stores, deletes, copies, moves, updates, lists, counts, translates, checks, compares, prints, imports, exports, runs, calls, returns, uses, renames, cancels, approves, shares, downloads, uploads, describes, sorts, creates, forwards, ignores, removes, hides, confirms, follows, executes, posts, saves, replaces, changes, disables, needs, has, holds, accepts, expects, supports, contains",
  ),
  doing: words(
    "reading, sending, opening, storing, deleting, copying, moving, updating, listing, counting, translating, checking, comparing, printing, importing, exporting, running, calling, renaming, cancelling, sharing, downloading, uploading, sorting, creating, forwarding, removing, executing, posting, saving, replacing, fetching, starting, stopping, searching, reviewing, writing, closing, merging, waiting for, looking for",
  ),
  like: words(
    "current, new, old, next, previous, first, last, default, optional, required, full, short, internal, public, private, local, remote, hidden, open, empty, unknown, valid, invalid, active, original, final, additional, maximum, minimum, unique, requested, selected, given, main, temporary, plain, simple, simulated, static, structured",
  ),
  is: words(
    "ready, running, working, waiting, paused, idle, done, complete, open, closed, empty, full, active, valid, not valid, busy, online, offline, pending, cancelled, in progress, up to date, out of date, on hold, required, optional, missing, unknown, not available, disabled, enabled, locked, read only, too long, too large, unchanged",
  ),
  who: words(
    "the user, the client, the server, the owner, the assistant, the model, the agent, the customer, an administrator, the sender, the team, Mia, Jonas, the caller, the system, another user, the other side, the operator",
  ),
  n: words(
    "2, 3, 4, 5, 6, 8, 9, 11, 12, 14, 20, 24, 31, 48, 57, 66, 80, 103, 250, 412, 1200, no, two, three, five, seven",
  ),
  id: words("7, 19, 23, 42, 88, 107, 311, 5520, a4f, T-19, 9c1e, NB-204, x77, beta, north, v2"),
  quoted: words(
    "budget, north wing, harbour, weekly plan, Aurora, draft 3, travel, main, lemon, inbox, tickets, notes, team blue, garden",
  ),
  unit: words(
    "seconds, minutes, ms, bytes, lines, characters, words, tokens, pages, hours, days, KB, rows, items, steps",
  ),
  mail: words(
    "ann@firm.example, jo@office.example, sales@shop.example, kim@studio.example, desk@hotel.example, team@works.example",
  ),
  time: words(
    "at 09:15, yesterday, today, on Monday, last week, a moment ago, at noon, in March, on 3 May, an hour ago, this morning",
  ),
};
