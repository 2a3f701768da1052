// The operator's live view of traces. Everything it shows is redacted already; it is put into the page as text only.
const byId = (id) => document.getElementById(id);
const MAX_ROWS = 200;
const rows = new Map();
let token = sessionStorage.getItem("operator-token") ?? "";

const api = async (path, options = {}) => {
  const response = await fetch(path, {
    ...options,
    headers: { authorization: `Bearer ${token}`, ...options.headers },
  });
  if (!response.ok) {
    const problem = await response.json().catch(() => ({}));
    throw new Error(problem.title ?? `HTTP ${response.status}`);
  }
  return response;
};

const element = (tag, text, className) => {
  const node = document.createElement(tag);
  if (text !== undefined) node.textContent = text;
  if (className !== undefined) node.className = className;
  return node;
};

const yesOrNo = (value) => (value === null ? "?" : value ? "yes" : "no");
const duration = (ms) => (ms === null ? "" : ms.toFixed(ms < 10 ? 1 : 0));

const showRow = (trace) => {
  const row = element("tr");
  row.tabIndex = 0;
  row.append(
    element("td", new Date(trace.receivedAt).toLocaleTimeString()),
    element("td", trace.code ? `${trace.outcome}: ${trace.code}` : trace.outcome, trace.outcome),
    element("td", trace.tool ? `${trace.server}/${trace.tool}` : (trace.kind ?? "")),
    element("td", trace.categories.join(", ")),
    element("td", yesOrNo(trace.executed)),
    element("td", duration(trace.durationMs), "number"),
  );
  const open = () => showTrace(trace.requestId, row);
  row.addEventListener("click", open);
  row.addEventListener("keydown", (event) => {
    if (event.key === "Enter") open();
  });
  const list = byId("rows");
  const known = rows.get(trace.requestId);
  if (known === undefined) list.prepend(row);
  else known.replaceWith(row);
  rows.set(trace.requestId, row);
  while (list.children.length > MAX_ROWS) list.lastElementChild.remove();
};

const summaryOf = (data) => ({
  ...data,
  server: data.tool?.server ?? null,
  tool: data.tool?.name ?? null,
  categories: [...new Set(data.findings.map((finding) => finding.category))],
});

const showTrace = async (id, row) => {
  for (const other of rows.values()) other.removeAttribute("aria-selected");
  row.setAttribute("aria-selected", "true");
  const trace = await (await api(`/v1/traces/${id}`)).json();
  const list = element("dl");
  const add = (name, value, tag = "span") => {
    if (value === null || value === undefined || value === "") return;
    const cell = element("dd");
    cell.append(element(tag, String(value)));
    list.append(element("dt", name), cell);
  };
  add("Request", trace.requestId);
  add("Outcome", [trace.outcome, trace.code].filter(Boolean).join(": "));
  add("Ended at", trace.endedAt);
  add("Tool called", yesOrNo(trace.executed));
  add("Org and key", [trace.org, trace.key].filter(Boolean).join(", "));
  for (const { role, preview } of trace.prompt) add(role, preview.text, "pre");
  if (trace.tool !== null) {
    add("Tool", `${trace.tool.server}/${trace.tool.name}`);
    add("Arguments", trace.tool.arguments.text, "pre");
    add("Definition", trace.tool.definitionHash);
  }
  add("Result", trace.result?.text, "pre");
  add("Body", trace.unparsed?.text, "pre");
  for (const finding of trace.findings) {
    add("Finding", `${finding.category}/${finding.type} at ${finding.direction} ${finding.pointer || "/"}`);
  }
  add("Decision", trace.decision && `${trace.decision.effect}: ${trace.decision.reason}`);
  for (const { stage, ms, instance } of trace.stages) add(stage, `${duration(ms)} ms in ${instance}`);
  byId("trace").replaceChildren(list);
};

/** Server-Sent Events by fetch: EventSource cannot send the operator's token. */
const follow = async () => {
  let lastId = "";
  for (;;) {
    try {
      const headers = lastId === "" ? {} : { "last-event-id": lastId };
      const response = await api("/v1/traces/stream", { headers });
      byId("status").textContent = "live";
      let buffer = "";
      for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) {
        buffer += chunk;
        const blocks = buffer.split("\n\n");
        buffer = blocks.pop();
        for (const block of blocks) {
          const field = (name) =>
            block
              .split("\n")
              .find((line) => line.startsWith(`${name}: `))
              ?.slice(name.length + 2);
          const text = field("data");
          lastId = field("id") ?? lastId;
          if (text === undefined) continue;
          const { data } = JSON.parse(text);
          if (data.phase === "finished") showRow(summaryOf(data));
        }
      }
    } catch {
      // Told below; the next attempt goes on where this one ended.
    }
    byId("status").textContent = "connecting again";
    await new Promise((resolve) => setTimeout(resolve, 2000));
  }
};

const enter = async () => {
  try {
    const { traces } = await (await api("/v1/traces?limit=100")).json();
    sessionStorage.setItem("operator-token", token);
    byId("login").hidden = true;
    document.querySelector("main").hidden = false;
    for (const trace of traces.toReversed()) showRow(trace);
    void follow();
  } catch (error) {
    sessionStorage.removeItem("operator-token");
    byId("status").textContent = error.message;
  }
};

byId("login").addEventListener("submit", (event) => {
  event.preventDefault();
  token = byId("token").value.trim();
  void enter();
});
if (token !== "") void enter();
