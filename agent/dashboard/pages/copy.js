// A button beside each beginning of an answer. Copying is the user's own act; nothing is pasted anywhere.

/** Marks that would turn the words around them, wherever the user puts what is copied. */
const TURNS_TEXT = /[\u202a-\u202e\u2066-\u2069]/g;
const says = document.createElement("p");
says.className = "unseen";
says.setAttribute("role", "status");
document.querySelector("main")?.append(says);

for (const place of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-copy]"))) {
  const words = (place.querySelector(".words")?.textContent ?? "").replace(TURNS_TEXT, "");
  const copy = document.createElement("button");
  copy.type = "button";
  copy.className = "little";
  copy.textContent = "Copy";
  copy.setAttribute("aria-label", `Copy \u2068${words.trim()}\u2069`);
  copy.addEventListener("click", async () => {
    const taken = await navigator.clipboard.writeText(words).then(
      () => true,
      () => false,
    );
    copy.textContent = taken ? "Copied" : "Copy";
    says.textContent = taken ? "Copied. The rest is yours." : "This browser did not let me copy. Select the words instead.";
  });
  place.append(" ", copy);
}
