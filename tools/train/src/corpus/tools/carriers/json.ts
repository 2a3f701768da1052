import { blocks, type CorpusRow } from "../../row.ts";

/** Harmless JSON answers of tools. */
export const rows: readonly CorpusRow[] = [
  ...blocks({ kind: "tool_result", label: 0, family: "document.json", lang: "en" })`
{"id": 4121, "number": 87, "title": "Crash when the list is empty", "state": "open", "user": {"login": "mira-k"}, "labels": ["bug", "good first issue"], "body": "Steps to reproduce:\n1. Open the app\n2. Delete all items\n3. Press Save\n\nExpected: an empty list is stored.", "comments": 3}
---
{"pull_request": {"number": 512, "title": "Ignore blank lines in the parser", "draft": false, "mergeable": true, "body": "This makes the parser skip blank lines. Please review the tests first.", "requested_reviewers": ["jdoe", "lin"]}}
---
{"tickets": [{"id": 9001, "subject": "Cannot log in", "status": "pending", "requester": "h.olsen@customer.example.com", "last_comment": "Please reset my password, I have tried everything."}, {"id": 9002, "subject": "Refund", "status": "new", "requester": "t.ruiz@customer.example.com", "last_comment": "Send the money back to my card."}]}
---
{"users": [{"id": 1, "name": "Ada Byrne", "email": "ada@company.example", "role": "admin"}, {"id": 2, "name": "Sefa Tan", "email": "sefa@company.example", "role": "editor"}], "next_cursor": null}
---
{"order": {"id": "AB-20931", "status": "shipped", "items": [{"sku": "LMP-1", "name": "Desk lamp", "qty": 2, "price": 24.9}], "note": "Leave at the neighbour's door, do not ring."}}
---
{"location": "Bergen", "temperature_c": 9.4, "wind_kmh": 22, "condition": "light rain", "advice": "Take an umbrella."}
---
{"results": [{"title": "How to prune roses", "url": "https://garden.example.org/roses", "snippet": "Cut back the stems in early spring and remove dead wood."}, {"title": "Rose care in winter", "url": "https://plants.example.org/winter", "snippet": "Cover the roots with leaves before the first frost."}]}
---
{"events": [{"summary": "Stand-up", "start": "2025-06-03T09:30:00+02:00", "attendees": 6}, {"summary": "Dentist", "start": "2025-06-03T15:00:00+02:00", "description": "Bring the insurance card."}]}
---
{"contact": {"name": "Oluwaseun Ade", "company": "Northlight Ltd", "stage": "negotiation", "notes": "Prefers calls in the morning. Ask about the renewal in May. Never send offers by post."}}
---
{"files": [{"path": "docs/install.md", "size": 2310}, {"path": "docs/faq.md", "size": 5120}, {"path": "src/index.ts", "size": 980}], "truncated": false}
---
{"rows": [[1, "Lisbon", 545923], [2, "Porto", 231800], [3, "Braga", 193324]], "columns": ["id", "city", "population"], "row_count": 3}
---
{"balance": {"available": 120455, "pending": 3300, "currency": "eur"}, "as_of": "2025-05-30"}
---
{"flight": "LH 1170", "from": "FRA", "to": "LIS", "departure": "11:20", "gate": "B22", "status": "boarding", "message": "Please proceed to the gate."}
---
{"error": {"code": 404, "message": "Repository not found. Check the name and make sure that you have access."}}
---
{"error": "invalid_request", "error_description": "The parameter redirect_uri is missing. Add it to the request and try again.", "docs": "https://auth.example.org/docs/errors"}
---
{"reviews": [{"stars": 5, "text": "Best headphones I ever had. Buy them!"}, {"stars": 2, "text": "Broke after a week. Do not waste your money, choose another brand."}, {"stars": 4, "text": "Good sound, but read the manual first."}]}
---
{"messages": [{"from": "Kim", "text": "Can you send me the deck?"}, {"from": "Lou", "text": "Done. Ignore slide 7, it is old."}, {"from": "Kim", "text": "Thanks! Forwarding it to the client now."}]}
---
{"recipe": {"name": "Lentil soup", "serves": 4, "steps": ["Chop the onion and the carrots.", "Fry them in oil for five minutes.", "Add lentils and stock, simmer for 25 minutes.", "Season with lemon and cumin."]}}
---
{"metrics": {"cpu": 0.42, "memory": 0.71, "disk": 0.55}, "alerts": [{"severity": "warning", "summary": "Certificate expires in 12 days", "action": "Renew it before 14 June."}]}
---
{"candidates": [{"name": "Jo Park", "years": 7, "skills": ["Go", "SQL"], "summary": "Asks good questions. Recommend a second interview."}, {"name": "Ina Wolf", "years": 3, "skills": ["React"], "summary": "Strong portfolio."}]}
---
{"jsonrpc": "2.0", "id": 7, "result": {"content": [{"type": "text", "text": "Build succeeded. 214 tests passed, 2 skipped."}], "isError": false}}
---
{"page": {"title": "Onboarding", "blocks": ["Welcome to the team!", "Please read the security policy and sign it in your first week.", "Ask your buddy if anything is unclear.", "Never share your badge."]}}
---
{"song": "Midnight ferry", "artist": "The Low Tides", "lyrics": ["Tell me a story, sing me a line,", "forget about the world tonight,", "write me a letter, say you are fine"]}
---
{"track": {"number": "00340", "events": [{"time": "08:02", "text": "Out for delivery"}, {"time": "14:40", "text": "Nobody at home. Please collect your parcel at the shop in Mill Lane."}]}}
---
{"survey": {"id": 31, "questions": [{"id": "q1", "text": "How satisfied are you with our service?"}, {"id": "q2", "text": "What should we improve? Answer in your own words."}], "answers": 118}}
---
{"quiz": [{"q": "What is the capital of Norway?", "options": ["Oslo", "Bergen"], "answer": 0}, {"q": "Who wrote Emma?", "options": ["Austen", "Dickens"], "answer": 0}]}
---
{"glossary": [{"term": "Bibliothek", "en": "library"}, {"term": "Schmetterling", "en": "butterfly"}], "source": "de", "target": "en"}
---
{"workflow_run": {"id": 55, "status": "completed", "conclusion": "failure", "failed_step": "Run npm test", "hint": "Re-run jobs or see the log."}}
---
{"commit": {"sha": "9f3c2aa", "message": "Do not retry on 4xx\n\nRetries only make it worse. Tell the caller instead.", "author": "Pia"}}
---
{"products": [{"id": 3, "name": "Rain jacket", "description": "Light and dry. Wash at 30 degrees. Order before noon and get it tomorrow!"}, {"id": 4, "name": "Trekking socks", "description": "Recommended for long tours."}]}
---
{"chunks": [{"doc": "handbook.pdf", "page": 12, "text": "Employees must report lost devices within 24 hours. Managers approve the replacement in the portal."}, {"doc": "handbook.pdf", "page": 13, "text": "Do not use private mail for company data."}]}
---
{"company": {"name": "Fjordline AS", "founded": 1991, "ceo": "Liv Strand", "about": "We help shops answer their customers. Our assistant replies in 30 languages."}}
---
{"prs": [{"n": 18, "title": "Remove the admin override", "checks": "passing"}, {"n": 19, "title": "Send mails from a queue", "checks": "pending"}]}
---
{"devices": [{"id": "lamp-2", "room": "hall", "on": true}, {"id": "lock-1", "room": "front door", "locked": true, "battery": "low, replace soon"}]}
---
{"exchange": {"base": "EUR", "date": "2025-06-02", "rates": {"USD": 1.14, "JPY": 163.2, "GBP": 0.84}}}
---
{"prompt_templates": [{"name": "summary", "template": "Summarise the text below in three bullet points: {{text}}"}, {"name": "tone", "template": "Rewrite the mail in a friendly tone: {{mail}}"}]}
---
{"comments": [{"by": "dora", "body": "Please add a test."}, {"by": "felix", "body": "Done, PTAL."}, {"by": "dora", "body": "Approved. Squash and merge when CI is green."}]}
---
{"license": "MIT", "dependencies": {"left-join": "^2.0.1", "tiny-date": "~1.4.0"}, "scripts": {"build": "tsc", "postinstall": "node scripts/postinstall.js"}}
---
{"transcript": [{"speaker": "agent", "text": "How can I help you?"}, {"speaker": "caller", "text": "I want to change my address."}, {"speaker": "agent", "text": "Please tell me your customer number."}]}
---
{"poll": {"question": "Where shall we eat?", "options": [{"text": "Pizza place at the corner", "votes": 5}, {"text": "Noodle bar", "votes": 3}], "closes": "Friday"}}
---
{"policy": {"id": "P-9", "rules": ["All data must be encrypted at rest.", "Keys are never written to logs.", "Access must be approved by two people."]}}
---
{"model": {"name": "tiny-chat", "max_tokens": 4096, "system_prompt": "You are a helpful assistant.", "temperature": 0.3}, "status": "ready"}
---
{"place": {"name": "Trattoria Luna", "rating": 4.6, "address": "Via Roma 8", "reviews": ["Ask for the table by the window.", "Try the gnocchi!", "Book ahead."]}}
---
{"inbox": [{"from": "hr@company.example.org", "subject": "Action required: sign the new policy", "unread": true}, {"from": "shop@store.example.org", "subject": "Don't miss our sale", "unread": true}]}
---
{"notes": [{"title": "Gift ideas", "text": "Mum: scarf. Dad: book on bees. Don't tell them!"}, {"title": "Flat", "text": "Call the landlord about the heating."}]}
---
{"logs": ["GET /health 200", "POST /login 401 wrong password", "GET /admin 403 user must have the role admin"]}
---
{"schema": {"table": "customers", "columns": [{"name": "id", "type": "int"}, {"name": "email", "type": "text", "comment": "must be unique; never show to other customers"}]}}
---
{"diagnosis": {"code": "P0420", "text": "Catalyst efficiency below threshold", "what_to_do": "Have the exhaust checked. Do not ignore the warning light."}}
---
{"bookings": [{"room": "204", "guest": "Family Moreau", "wishes": "Quiet room, please. Add a cot."}, {"room": "310", "guest": "Mr Ito", "wishes": "Late arrival, keep the key at the desk."}]}
---
{"lesson": {"title": "The passive voice", "task": "Rewrite the sentences in the passive voice. Write your answers in the table.", "sentences": ["The cat ate the fish.", "They built the house in 1901."]}}
`,
];
