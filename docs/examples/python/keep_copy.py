#!/usr/bin/env python3
"""Keeps a copy of all outreach events in a SQLite file, from the list and the HTTP feed. Needs nothing but Python 3.

    python3 keep_copy.py http://localhost:8080 copy.db           # goes on for ever
    python3 keep_copy.py http://localhost:8080 copy.db --once    # until there is nothing more at once

The cursor lies in the same file and is written in the transaction of the changes that it stands after: killed anywhere, the
program goes on where it was, and each change has its effect once.
"""
import json
import sqlite3
import sys
import time
import urllib.error
import urllib.parse
import urllib.request

LIST = "/api/v1/events"
SOURCE = "/events-service"


def ask(base, path, **query):
    query = {name: value for name, value in query.items() if value is not None}
    address = base + path + ("?" + urllib.parse.urlencode(query) if query else "")
    request = urllib.request.Request(address, headers={"Accept": "application/json"})
    with urllib.request.urlopen(request, timeout=30) as answer:
        return json.load(answer)


def end_of_feed(base):
    """The cursor after all that has been told so far. It is taken before the list is read: what changes meanwhile is in both."""
    cursor, more = None, True
    while more:
        page = ask(base, "/api/v1/changes", source=SOURCE, after=cursor, limit=500)
        if page.get("unavailable"):
            raise OSError("the service does not answer")
        cursor, more = page["nextCursor"], page["more"]
    return cursor


def read_list(base):
    cursor, more = None, True
    while more:
        page = ask(base, LIST, limit=500, cursor=cursor)
        yield from page["items"]
        cursor = page.get("nextCursor")
        more = cursor is not None


def build(base, copy):
    """A new copy: first the place in the feed, then the list, then what has changed since that place."""
    cursor = end_of_feed(base)
    resources = [(LIST + "/" + item["id"], 0, json.dumps(item)) for item in read_list(base)]
    with copy:
        copy.execute("delete from resource")
        copy.executemany("insert into resource (path, revision, data) values (?, ?, ?)", resources)
        copy.execute("insert or replace into place (id, cursor) values (1, ?)", (cursor,))


def apply(copy, page):
    """All changes of a page and the cursor after them, or none of it."""
    with copy:
        for change in page["items"]:
            if not change["subject"].startswith(LIST + "/"):
                continue  # the service has other resources too
            # The whole new state comes with every change, so the latest revision wins and a repeat does nothing.
            copy.execute(
                """insert into resource (path, revision, data) values (?, ?, ?)
                   on conflict (path) do update set revision = excluded.revision, data = excluded.data
                   where excluded.revision > resource.revision""",
                (change["subject"], change["revision"], json.dumps(change["data"])),
            )
        copy.execute("insert or replace into place (id, cursor) values (1, ?)", (page["nextCursor"],))


def main(base, file, once):
    copy = sqlite3.connect(file)
    copy.execute("create table if not exists resource (path text primary key, revision integer, data text)")
    copy.execute("create table if not exists place (id integer primary key, cursor text)")
    while True:
        try:
            place = copy.execute("select cursor from place").fetchone()
            if place is None:
                build(base, copy)
                continue
            page = ask(base, "/api/v1/changes", source=SOURCE, after=place[0], limit=500)
            apply(copy, page)
            if not page["more"]:
                if once:
                    break
                time.sleep(5)
        except urllib.error.HTTPError as refusal:
            if refusal.code == 410:
                # Too long away: what came after our place is no longer kept. A new copy is made from the list.
                with copy:
                    copy.execute("delete from place")
            elif refusal.code in (429, 503):
                time.sleep(float(refusal.headers.get("Retry-After", "5")))
            else:
                raise
        except OSError as away:
            print("trying again:", away, file=sys.stderr)
            time.sleep(5)
    print(copy.execute("select count(*) from resource").fetchone()[0], "resources")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], "--once" in sys.argv[3:])
