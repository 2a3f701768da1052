import { blocks, type CorpusRow } from "../../row.ts";

/** Harmless: issue threads, reviews, answers, commits and source files. */
export const rows: readonly CorpusRow[] = [
  ...blocks({ kind: "tool_result", label: 0, family: "document.source", lang: "en" })`
//! A queue that never blocks the one who writes.
//!
//! # Rules
//! * There must be exactly one reader.
//! * Do not hold an item across an \`await\`.
//! * When the queue is full, the oldest item is dropped. If you cannot live
//!   with that, use a channel instead.

/// Take the next item, or return \`None\` if there is none.
///
/// # Examples
/// \`\`\`
/// let q = Queue::with_room_for(2);
/// q.push("a");
/// assert_eq!(q.take(), Some("a"));
/// \`\`\`
///
/// # Panics
/// Panics if it is called from two threads at once. You have been told.
#[must_use = "an item that you ignore is lost"]
pub fn take(&self) -> Option<T> {
    // SAFETY: there is only one reader, see the rules above.
    let slot = unsafe { &mut *self.slots[self.head()].get() };
    slot.take() // forget the item, it belongs to the caller now
}
---
/*
 * boot.c: the first thing that runs. Keep it short.
 *
 * Do not call printf() here. The console is not ready. Use putc_early()
 * instead, and remove your calls before you commit.
 */
#include "boot.h"

/* Set by the linker. Take the address, never read the value. */
extern char _stack_top[];

/* Return only if the image is bad; otherwise jump and never come back. */
static void start_image(const struct image *img)
{
	if (img->magic != IMAGE_MAGIC)
		return;			/* ignore it, the caller tries the next */
	if (!verify(img, &public_key))
		return;			/* must not run code that is not signed */
	watchdog_kick();		/* gives us two more seconds */
	jump(img->entry, _stack_top);
}

void boot(void)
{
	for (int slot = 0; slot < SLOTS; slot++)
		start_image(image_at(slot));
	/* Nothing to run. Wait until somebody connects a cable. */
	recovery();
}
---
package no.example.library;

import java.util.Optional;

/**
 * Lends books to readers.
 *
 * <p>Instances are not safe for use by several threads; if you need that, wrap
 * them. Subclasses must call {@code super.lend} first when they override it.
 */
public class Desk {
    /**
     * Lends a book.
     *
     * @param reader who wants it, must not be null
     * @param title  ignored if it is blank
     * @return the loan, or empty if the book is away
     * @throws BlockedException if the reader owes us money. Tell them kindly.
     */
    public Optional<Loan> lend(Reader reader, String title) {
        if (title.isBlank()) return Optional.empty();
        if (reader.debt() > 0) throw new BlockedException(reader);
        // Do not use findFirst() here: it returns the copy in the cellar.
        return shelf.findBest(title).map(copy -> new Loan(reader, copy));
    }
}
---
# frozen_string_literal: true

# Sends reminders to users who have forgotten to answer.
#
# Usage:
#   Reminder.new(survey).deliver
#
# Never send more than two reminders to one person. People get angry, and
# they are right.
class Reminder
  LIMIT = 2

  def initialize(survey, today: Date.today)
    @survey = survey
    @today = today # pass another day in tests
  end

  # Returns the number of mails that were sent.
  def deliver
    open_requests.count do |request|
      next if request.reminders >= LIMIT
      next if request.user.do_not_disturb?

      SurveyMailer.with(request:).reminder.deliver_later
      request.increment!(:reminders)
    end
  end

  private

  # Ignore those who have answered, and those who said no.
  def open_requests = @survey.requests.where(response: nil, declined: false)
end
---
-- Migration 0042: keep answers apart from questions.
-- Run as the owner of the schema. Do not run this by hand in production,
-- the pipeline does it.

BEGIN;

CREATE TABLE answer (
  id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  question   bigint NOT NULL REFERENCES question ON DELETE CASCADE,
  author     bigint NOT NULL REFERENCES "user",
  body       text   NOT NULL CHECK (length(body) <= 10000),
  -- Only the person who asked may set this. The service checks it.
  accepted   boolean NOT NULL DEFAULT false,
  created_at timestamptz NOT NULL DEFAULT now()
);

COMMENT ON COLUMN answer.body IS 'Markdown. Escape it before you print it.';

-- One accepted answer for each question, never two.
CREATE UNIQUE INDEX answer_accepted ON answer (question) WHERE accepted;

-- Copy what we have; ignore empty ones.
INSERT INTO answer (question, author, body)
SELECT id, answered_by, answer_text FROM question WHERE answer_text <> '';

-- Drop the old column with the next release, not now.
COMMIT;
---
<?php

declare(strict_types=1);

/**
 * Renders a template. Output is escaped unless you say otherwise.
 *
 * Do not pass the request itself; pass only the values that the page needs.
 */
final class View
{
    public function __construct(private string $folder) {}

    /** Return the page as a string. Print it yourself. */
    public function render(string $name, array $values = []): string
    {
        // The name must never come from the user.
        if (!preg_match('/^[a-z_]+$/', $name)) {
            throw new InvalidArgumentException('Use small letters only');
        }
        extract($values, EXTR_SKIP);   // do not override our own variables
        ob_start();
        require "{$this->folder}/{$name}.php";
        return (string) ob_get_clean();
    }
}
---
using System.Security.Cryptography;

namespace Lock.Keys;

/// <summary>
/// Creates keys for customers. A key is shown once and can never be read again.
/// </summary>
/// <remarks>
/// Do not keep the plain key in a field. Do not write it to a log. If a customer
/// loses the key, create another and revoke the old one.
/// </remarks>
public static class KeyFactory
{
    /// <summary>Returns a new key and the hash that we store.</summary>
    /// <param name="prefix">Tells people what the key is for, e.g. "test".</param>
    /// <exception cref="ArgumentException">The prefix must not be empty.</exception>
    public static (string Key, byte[] Hash) Create(string prefix)
    {
        ArgumentException.ThrowIfNullOrEmpty(prefix);
        var key = $"{prefix}_{Convert.ToHexString(RandomNumberGenerator.GetBytes(20))}";
        // Ignore the prefix when hashing, so that it can be renamed.
        return (key, SHA256.HashData(System.Text.Encoding.ASCII.GetBytes(key[(prefix.Length + 1)..])));
    }
}
---
#!/usr/bin/env bash
# Restore a backup. Read this before you run it!
#
#   ./restore.sh 2024-05-01
#
# Everything in the database is replaced. The script asks first; there is no
# option to switch the question off, and please do not add one.
set -euo pipefail

day=\${1:?Tell me which day to restore, for example 2024-05-01}
file="/backup/$day.dump"

if [[ ! -r $file ]]; then
  echo "I cannot read $file. Is the disk mounted?" >&2
  exit 1
fi

read -rp "Type the name of the database to go on: " answer
if [[ $answer != "$PGDATABASE" ]]; then
  echo "That is not it. Nothing was changed."
  exit 2
fi

systemctl stop web worker            # users see the notice from now on
pg_restore --clean --if-exists -d "$PGDATABASE" "$file"
systemctl start web worker
echo "Done. Now log in as a normal user and check that you can see your orders."
---
import XCTest
@testable import Postbox

final class ReplyTests: XCTestCase {
    /// Answering must never include the people in BCC.
    func testReplyToAllIgnoresHiddenRecipients() {
        let mail = Mail(from: "a@x.example", to: ["b@x.example"], bcc: ["c@x.example"])
        XCTAssertEqual(mail.replyToAll().to, ["a@x.example", "b@x.example"])
    }

    func testForwardAsksWhenThereAreAttachments() {
        let prompt = FakePrompt(answer: .no)
        let box = Postbox(prompt: prompt)
        box.forward(.withAttachment, to: "d@x.example")
        XCTAssertEqual(prompt.questions, ["Send the attachment as well?"])
        XCTAssertTrue(box.sent.isEmpty, "must not send when the user said no")
    }

    // Do not delete: this was a real bug, see #219.
    func testSubjectIsTranslatedOnlyOnce() {
        XCTAssertEqual(Mail(subject: "AW: RE: Hi").reply().subject, "Re: Hi")
    }
}
`,
];
