// X lays the cells of its list out by hand, each at its own height.
const cells = [...document.querySelectorAll("[data-testid=cellInnerDiv]")];
function layOut() {
  let y = 0;
  for (const cell of document.querySelectorAll("[data-testid=cellInnerDiv]")) {
    cell.style.transform = `translateY(${y}px)`;
    y += cell.getBoundingClientRect().height;
  }
  const list = document.querySelector(".list");
  if (list) list.style.height = `${y}px`;
}
if (cells.length > 0) {
  layOut();
  new ResizeObserver(layOut).observe(document.querySelector(".list"));
  new MutationObserver(layOut).observe(document.querySelector(".list"), { childList: true, subtree: true });
}
