// What the tests and the page of all states load: the parts of the overlay and their words.
export { createChip } from "../../extension/overlay/chip.js";
export { createDonate } from "../../extension/overlay/donate.js";
export { createEdge } from "../../extension/overlay/edge.js";
export { edgeWords } from "../../extension/overlay/edge-words.js";
export { createFirstNod } from "../../extension/overlay/first-nod.js";
export { createPanel } from "../../extension/overlay/panel.js";
export { cutOut } from "../../extension/overlay/cut-out.js";
export { anyRoom, roomFor } from "../../extension/overlay/room.js";
export { clean, isolated, shorten } from "../../extension/overlay/names.js";
export { composers, freeBottom, placeCard } from "../../extension/overlay/place.js";
export { exact, on, since, tomorrow, until } from "../../extension/overlay/times.js";
export { REASONS, back, firstTime, reasonWords, timesHere, wait } from "../../extension/overlay/words.js";
