// Folds the filters where the screen is narrow. Without it they stand open, as on a wide one.

const narrow = matchMedia("(max-width: 480px)");
for (const fold of /** @type {NodeListOf<HTMLDetailsElement>} */ (document.querySelectorAll(".fold"))) {
  const set = () => {
    fold.open = !narrow.matches || fold.dataset.filled !== undefined;
  };
  narrow.addEventListener("change", set);
  set();
}
