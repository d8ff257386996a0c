const api = globalThis.browser ?? globalThis.chrome;
const make = (mode, text) => {
  const host = document.createElement("span");
  host.dataset.fixture = mode;
  const button = document.createElement("button");
  button.textContent = text;
  button.addEventListener("click", async (event) => {
    if (!event.isTrusted) return;
    button.textContent = `asked ${(await api.runtime.sendMessage({})).count}`;
  });
  host.attachShadow({ mode }).append(button);
  document.body.prepend(host);
};
make("closed", "hidden");
make("open", "ask");
if (location.search.includes("faulty")) console.error("a content script's error");
