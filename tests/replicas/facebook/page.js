// Facebook: comments and replies in the post's own list.

const aroundPlaceholder = (box) => (text) => {
  const placeholder = box.nextElementSibling;
  if (placeholder) placeholder.hidden = text !== "";
};

function readyTools(form, box) {
  const emoji = form.querySelector(".tools [role=button]");
  emoji.addEventListener("mousedown", (event) => event.preventDefault());
  emoji.addEventListener("click", () => pickEmoji(box, emoji, document.body));
}

function readyForm(form) {
  const box = form.querySelector("[role=textbox]");
  replicaEditor(box, aroundPlaceholder(box));
  readyTools(form, box);
  form.addEventListener("submit", (event) => event.preventDefault());
  box.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey) return;
    event.preventDefault();
    send(box, (words) => posted(words, form), () => form.append(copy("sending-failed")));
  });
}

/** The dialog for a post of the user's own. */
function openPost() {
  const veil = copy("post-dialog");
  const box = veil.querySelector("[role=textbox]");
  document.body.append(veil);
  replicaEditor(box, aroundPlaceholder(box), { rich: true });
  readyTools(veil, box);
  veil.querySelector(".round").addEventListener("click", () => veil.remove());
  veil.querySelector(".send").addEventListener("click", () => send(box, () => veil.remove(), () => {}));
  box.focus();
}
document.addEventListener("click", (event) => event.target.closest?.(".start .pill") && openPost());

const addressOf = (comment) => new URL(comment.querySelector("ul a[href]").href);

/** The ids of a thread, from any comment of it: address, and the comment that a reply stands under. */
function threadOf(form) {
  const link = form.closest(".comments").querySelector(".comment ul a[href]");
  const address = new URL(link.href);
  return { thread: address.origin + address.pathname, coded: !/^\d+$/.test(address.searchParams.get("comment_id")), shown: address.searchParams.get("comment_id") };
}

function posted(words, form) {
  const { thread, coded, shown } = threadOf(form);
  const number = String(Date.now()) + "77";
  const post = coded ? atob(shown).split(":")[1].split("_")[0] : "";
  const code = (id) => (coded ? btoa(`comment:${post}_${id}`) : id);
  const answered = form.dataset.answers ? document.querySelector(`.dialog [data-replica="${form.dataset.answers}"], [data-replica="${form.dataset.answers}"]`) : null;
  const made = copy(answered ? "own-reply" : "own-comment");
  const parent = answered && addressOf(answered).searchParams.get("comment_id");
  for (const link of made.querySelectorAll("a[href*=comment_id]")) {
    const address = new URL(link.getAttribute("href"), location.origin);
    const own = link.closest("ul") ? new URL(thread) : address;
    own.search = "";
    own.searchParams.set("comment_id", answered ? parent : code(number));
    if (answered) own.searchParams.set("reply_comment_id", code(number));
    link.setAttribute("href", own.href);
  }
  const justNow = document.body.dataset.justNow;
  if (justNow) made.querySelector("ul a").textContent = justNow;
  made.querySelector("span[lang]").replaceChildren(element("div", {}, element("div", { dir: "auto" }, words)));
  if (answered) {
    const place = answered.querySelector(".replies") ?? answered.closest(".thread").querySelector(".replies");
    place.append(made);
    form.closest(".writing").remove();
  } else {
    form.closest(".writing").before(made);
  }
}

document.addEventListener("click", (event) => {
  const reply = event.target.closest?.(".reply");
  if (!reply) return;
  const comment = reply.closest(".comment");
  const writing = copy("reply-composer");
  const name = comment.querySelector("a[aria-hidden=false]").textContent;
  for (const node of writing.querySelectorAll("[aria-placeholder]")) {
    for (const key of ["aria-placeholder", "aria-label"]) node.setAttribute(key, node.getAttribute(key).replace("{name}", name));
  }
  const placeholder = writing.querySelector(".placeholder > div");
  placeholder.textContent = placeholder.textContent.replace("{name}", name);
  const form = writing.querySelector("form");
  form.dataset.answers = comment.dataset.replica;
  const place = comment.querySelector(".replies") ?? comment.closest(".thread").querySelector(".replies");
  place.append(writing);
  readyForm(form);
  form.querySelector("[role=textbox]").focus();
});

const site = {
  flash: "Facebook",
  column: "[role=main]",
  start() {
    document.body.style.backgroundColor = document.body.dataset.theme === "light" ? "rgb(240, 242, 245)" : "rgb(24, 25, 26)";
    for (const form of document.querySelectorAll("form[role=presentation]")) if (!form.querySelector("[role=textbox]").replicaEditor) readyForm(form);
  },
};
site.start();
