// X: cells, a reply dialog in #layers, likes, a virtual list.

const EPOCH = 1288834974657n;
const idNow = () => String((BigInt(Date.now()) - EPOCH) << 22n | BigInt(Math.floor(Math.random() * 4096)));

const ROW = 150; // px, height of a cell of the virtual list
const EXTRA = 4; // cells kept above and below what is seen

function readyComposer(root) {
  for (const shape of root.querySelectorAll("[data-testid=tweetTextarea_0]")) {
    if (shape.replicaEditor) continue;
    const composer = shape.closest(".composer");
    const button = composer.querySelector("[data-testid^=tweetButton]");
    const box = replicaEditor(shape, (text) => {
      const empty = text.trim() === "";
      button.disabled = empty;
      if (empty) button.setAttribute("aria-disabled", "true");
      else button.removeAttribute("aria-disabled");
      composer.querySelector(".placeholder").hidden = text !== "";
    });
    const post = () => send(box, (words) => posted(words, composer), () => toast("toast-failed"));
    const emoji = composer.querySelector("[data-testid=emoji]");
    emoji.addEventListener("mousedown", (event) => event.preventDefault());
    emoji.addEventListener("click", () => pickEmoji(box, emoji, document.getElementById("layers")));
    button.addEventListener("click", post);
    box.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) post();
    });
  }
}

function toast(id, sent) {
  const layers = document.getElementById("layers");
  layers.querySelector("[role=alert]")?.remove();
  const said = copy(id);
  if (sent) said.querySelector("a").setAttribute("href", `/robinvale/status/${sent}`);
  layers.append(said);
}

const cellOf = (node) => node.closest("[data-testid=cellInnerDiv]");
function asCell(article) {
  return element("div", { "data-testid": "cellInnerDiv" }, element("div", { class: "cell" }, element("div", {}, article)));
}
function fill(article, { id, handle, text, at, name }) {
  const link = article.querySelector("a[href*='/status/']:has(time)");
  const old = link.getAttribute("href").split("/")[3];
  for (const a of article.querySelectorAll(`a[href*='${old}']`)) a.setAttribute("href", a.getAttribute("href").replace(old, id));
  link.querySelector("time").setAttribute("datetime", at.toISOString());
  article.querySelector("[data-testid=tweetText]").replaceChildren(element("span", {}, text));
  if (handle) {
    for (const a of article.querySelectorAll("a[href]")) a.setAttribute("href", a.getAttribute("href").replace(/^\/\w+/, `/${handle}`));
    article.querySelector("[data-testid^=UserAvatar]").dataset.testid = `UserAvatar-Container-${handle}`;
    const [shown, account] = article.querySelector("[data-testid=User-Name]").querySelectorAll("a");
    shown.querySelector("span span").textContent = name;
    account.querySelector("span").textContent = `@${handle}`;
  }
  return article;
}

/** The user's words are sent: on a status page the post shows in its place, elsewhere X only says so. */
function posted(words, composer) {
  const id = idNow();
  const mine = fill(copy("own-post"), { id, text: words, at: new Date() });
  mine.dataset.replica = "own-new";
  const dialog = composer.closest("[role=dialog]");
  const answered = dialog ? document.querySelector(`.list [data-replica="${dialog.dataset.answers}"]`) : null;
  if (dialog) {
    dialog.remove();
    history.back();
  }
  const status = /\/status\/\d+/.test(dialog ? dialog.dataset.from : location.pathname);
  if (answered && status) cellOf(answered).after(asCell(mine));
  else if (status) cellOf(document.querySelector("article[tabindex='-1']")).after(copy("separator"), asCell(mine));
  else if (!dialog) document.querySelector(".list").prepend(asCell(mine));
  toast("toast-sent", id);
}

function openReply(article) {
  const dialog = copy("reply-dialog");
  dialog.dataset.answers = article.dataset.replica;
  dialog.dataset.from = location.pathname;
  const shown = article.cloneNode(true);
  for (const node of shown.querySelectorAll("[data-nod]")) node.remove();
  shown.removeAttribute("data-replica");
  shown.querySelector("[role=group]")?.closest("div:not([role])")?.remove();
  dialog.querySelector(".answered").append(shown);
  document.getElementById("layers").append(dialog);
  history.pushState(null, "", `/compose/post${location.search}`);
  readyComposer(dialog);
  dialog.querySelector(".close").addEventListener("click", () => {
    dialog.remove();
    history.back();
  });
  dialog.querySelector("[data-testid=tweetTextarea_0]").focus();
  document.addEventListener("focusin", holdFocus);
}

/** As X's dialogs do: the focus does not leave them. */
function holdFocus(event) {
  const dialog = document.querySelector("#layers [role=dialog]");
  if (!dialog) document.removeEventListener("focusin", holdFocus);
  else if (!document.getElementById("layers").contains(event.target)) dialog.querySelector("[data-testid=tweetTextarea_0]").focus();
}

document.addEventListener("click", (event) => {
  const button = event.target.closest?.("button[data-testid]");
  const article = button?.closest("article");
  if (!article) return;
  if (button.dataset.testid === "reply") openReply(article);
  else if (button.dataset.testid === "like") button.dataset.testid = "unlike";
  else if (button.dataset.testid === "unlike") button.dataset.testid = "like";
});

/** Cells stand one below the other by their measured heights, as X lays them out; a cell that grows moves the rest. */
function stack(list) {
  list.style.position = "relative";
  const place = () => {
    let top = 0;
    for (const cell of list.children) {
      Object.assign(cell.style, { position: "absolute", width: "100%", transform: `translateY(${top}px)` });
      top += cell.offsetHeight;
    }
    list.style.minHeight = `${top}px`;
  };
  const sizes = new ResizeObserver(place);
  const watch = () => {
    sizes.disconnect();
    for (const cell of list.children) sizes.observe(cell);
    place();
  };
  new MutationObserver(watch).observe(list, { childList: true });
  watch();
}

/** The post number `place` of the long list: one in 25 speaks to the user. */
function nth(place) {
  const at = new Date(settings.start - place * 60_000);
  const asks = place % 25 === 7;
  return {
    id: String((BigInt(at.getTime()) - EPOCH) << 22n | BigInt(place)),
    at,
    handle: `reader_${place}`,
    name: `Reader ${place}`,
    text: asks ? `@robinvale Do you still have print number ${place}?` : `A quiet morning, number ${place}.`,
  };
}

/** A virtual list: a few cells, moved and filled anew while the window is scrolled. */
function virtual(list, count) {
  settings.start ??= Date.now();
  list.style.position = "relative";
  list.style.minHeight = `${count * ROW}px`;
  const cells = [];
  const show = () => {
    const top = Math.max(0, -list.getBoundingClientRect().top);
    const first = Math.max(0, Math.floor(top / ROW) - EXTRA);
    const last = Math.min(count, Math.ceil((top + innerHeight) / ROW) + EXTRA);
    const wanted = new Set(Array.from({ length: last - first }, (_, i) => first + i));
    const free = cells.filter((cell) => !wanted.delete(cell.place));
    for (const place of wanted) {
      const cell = free.pop() ?? { node: asCell(copy("other-post")) };
      cell.place = place;
      const article = fill(cell.node.querySelector("article"), nth(place));
      article.dataset.replica = `many-${place}`;
      Object.assign(cell.node.style, { position: "absolute", width: "100%", transform: `translateY(${place * ROW}px)` });
      if (!cells.includes(cell)) cells.push(cell);
      if (!cell.node.isConnected) list.append(cell.node);
    }
    for (const cell of free) {
      cell.node.remove();
      cells.splice(cells.indexOf(cell), 1);
    }
  };
  settings.unscroll?.();
  addEventListener("scroll", show, { passive: true });
  settings.unscroll = () => removeEventListener("scroll", show);
  show();
}

const site = {
  flash: "X",
  column: "main",
  start() {
    document.body.style.backgroundColor = BACKGROUNDS[document.body.dataset.theme];
    readyComposer(document);
    settings.unscroll?.();
    const lists = document.querySelectorAll(".list");
    if (settings.many) virtual(lists[0], settings.many);
    else lists.forEach(stack);
  },
};
site.start();
