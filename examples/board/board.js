/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* When the server tells of another state, the page is fetched anew and what is in <main> is replaced. Without
 * this script the board works as well; it is then loaded anew by hand. */
"use strict";

const live = document.getElementById("live");
let state = document.body.dataset.state;

function rowsOf(root) {
  return new Map([...root.querySelectorAll("tr[id]")].map((row) => [row.id, row.textContent]));
}

/* What stands open, and where the keyboard is, is kept. */
function replaceMain(page) {
  const main = document.getElementById("main");
  const fresh = page.getElementById("main");
  const before = rowsOf(main);
  const open = [...main.querySelectorAll("details[open]")].map((details) => details.id);
  const focus = document.activeElement;
  const href = main.contains(focus) ? focus.getAttribute("href") : null;
  let count = 0;

  for (const row of fresh.querySelectorAll("tr[id]"))
    if (before.get(row.id) !== row.textContent) {
      row.classList.add("changed");
      count++;
    }
  main.replaceChildren(...document.adoptNode(fresh).childNodes);
  for (const id of open) document.getElementById(id)?.setAttribute("open", "");
  if (href !== null) [...main.querySelectorAll("a")].find((a) => a.getAttribute("href") === href)?.focus();
  document.title = page.title;
  document.body.dataset.state = page.body.dataset.state;
  return count;
}

async function refresh(newState) {
  if (newState === state) return;
  const answer = await fetch(location.href, { cache: "no-cache" });
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  if (!page.getElementById("main")) {
    live.textContent = "What is shown here is no longer in the dossier.";
    return;
  }
  const count = replaceMain(page);
  state = page.body.dataset.state;
  live.textContent = `Changed at ${new Date().toLocaleTimeString()}: ${count} rows differ.`;
}

const source = new EventSource("/events");
source.addEventListener("state", (event) => {
  live.textContent ||= "Live.";
  refresh(event.data).catch(() => (live.textContent = "The board could not be fetched."));
});
source.addEventListener("error", () => (live.textContent = "Not live: the server does not answer."));
source.addEventListener("open", () => (live.textContent = "Live."));
