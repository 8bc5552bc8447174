// Listens to the feed as server-sent events and keeps the last state of every resource in a file. Needs nothing but Node.js 20.
//
//     node listen.mjs http://localhost:8080 copy.json            # goes on for ever
//     node listen.mjs http://localhost:8080 copy.json 10         # until 10 changes have come
//
// The file holds the copy and the id of the last event together and is replaced as a whole: killed anywhere, the program goes on
// where it was.
import { readFile, rename, writeFile } from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";

const [base, file, enough = "Infinity"] = process.argv.slice(2);

async function load() {
  try {
    return JSON.parse(await readFile(file, "utf8"));
  } catch (missing) {
    if (missing.code !== "ENOENT") throw missing;
    return { lastEventId: null, resources: {} };
  }
}

async function save(copy) {
  await writeFile(file + ".new", JSON.stringify(copy));
  await rename(file + ".new", file);
}

// The blocks of a stream of events, each as an object of its fields.
async function* events(body) {
  let text = "";
  for await (const part of body.pipeThrough(new TextDecoderStream())) {
    text += part;
    let end;
    while ((end = text.indexOf("\n\n")) >= 0) {
      const fields = { data: [] };
      for (const line of text.slice(0, end).split("\n")) {
        const [, name, value] = /^([a-z]+): ?(.*)$/s.exec(line) ?? [];
        if (name === "data") fields.data.push(value);
        else if (name) fields[name] = value;
      }
      text = text.slice(end + 2);
      if (fields.data.length > 0) yield { ...fields, data: fields.data.join("\n") };
    }
  }
}

let copy = await load();
let heard = 0;

async function listen() {
  const headers = { Accept: "text/event-stream" };
  if (copy.lastEventId) headers["Last-Event-ID"] = copy.lastEventId;
  // Nothing at all for three heartbeats: the line is dead though nobody said so.
  const silence = new AbortController();
  let watch = setTimeout(() => silence.abort(), 45_000);
  const answer = await fetch(base + "/api/v1/changes", { headers, signal: silence.signal });
  if (answer.status === 410) {
    // Too long away. Here the feed itself is the copy; where a list is, it is read anew (docs/consuming-changes.md).
    copy = { lastEventId: null, resources: {} };
    return;
  }
  if (!answer.ok) {
    await pause(1000 * Number(answer.headers.get("Retry-After") ?? 5));
    return;
  }
  const alive = answer.body.pipeThrough(
    new TransformStream({
      transform(bytes, onward) {
        clearTimeout(watch);
        watch = setTimeout(() => silence.abort(), 45_000);
        onward.enqueue(bytes);
      },
    }),
  );
  try {
    for await (const event of events(alive)) {
      const change = JSON.parse(event.data);
      const known = copy.resources[change.subject];
      // The whole new state comes with every change, so the latest revision wins and a repeat does nothing.
      if (!known || known.revision < change.revision) {
        copy.resources[change.subject] = { revision: change.revision, data: change.data };
      }
      copy.lastEventId = event.id;
      await save(copy);
      if (++heard >= Number(enough)) return;
    }
  } finally {
    clearTimeout(watch);
    silence.abort();
  }
}

while (heard < Number(enough)) {
  try {
    await listen();
  } catch (away) {
    console.error("trying again:", away.message);
  }
  if (heard < Number(enough)) await pause(2000);
}
console.log(`${Object.keys(copy.resources).length} resources`);
process.exit(0);
