// Who answered whom on a status page of X, from the order of the cells alone (site-dom 2.1; the order is the same in
// every language). Cells run: what the focused post answers, the focused post, then conversations. A cell without a
// post ends a conversation; posts in a row answer each other.
//
// Lists are virtual: what has scrolled away is gone from the page. So what was once seen is remembered for as long as
// the tab stays on the same post, and a row whose beginning is not mounted is unknown, never guessed.

/** @typedef {{id: string, handle: string|null}} Known */

/**
 * Where a post stands. `own` is the author's own thread under the page's post. `below` tells replies from what they answer.
 * `shown` is how many different answers to it the page has shown so far.
 * @typedef {{parent: Known|null, own: boolean, below: boolean, hidden: boolean, shown: number}} Place
 */

/**
 * A row of the list. `post`: it holds a readable post. `empty`: the gap between conversations. `show`: a button opens
 * more of this conversation; `showAll`: of the page. `heading`: what follows is no answer ("Discover more").
 * `post`: an unknown row holds a post all the same, one without an address or one that was deleted.
 * @typedef {{type: "post"|"empty"|"show"|"showAll"|"heading"|"unknown", known: Known|null, y: number, post?: boolean}} Cell
 */

const MOST_REMEMBERED = 3000;

/** @typedef {Omit<Place, "shown">} Stood */

/**
 * `beyond`: posts that stood behind the heading; `end`: where the heading stood.
 * @type {{focus: Known, places: Map<string, Stood>, answers: Map<string, Set<string>>, root: Known|null, beyond: Set<string>, end: number}|null}
 */
let memory = null;

/**
 * @param {Cell[]} mounted all mounted rows, top to bottom
 * @param {string} focus id of the page's post
 * @returns {{placeOf(known: Known|null): Place|null, thread: Known|null}} `thread` is the first post of the conversation
 */
export function conversation(mounted, focus) {
  if (memory?.focus.id !== focus) memory = null;
  const at = mounted.findIndex((cell) => cell.known?.id === focus);
  const focused = mounted[at]?.known;
  if (focused && (!memory || memory.places.size + memory.beyond.size > MOST_REMEMBERED)) {
    memory = { focus: focused, places: new Map(), answers: new Map(), root: null, beyond: new Set(), end: Infinity };
  }
  if (!memory) return { placeOf: () => null, thread: null };
  const cells = mounted.slice(0, endOf(memory, mounted, at));
  if (focused) {
    above(memory, cells.slice(0, at + 1));
    below(memory, cells.slice(at + 1));
  } else {
    // Rows before the first gap may belong to a conversation whose beginning is not mounted.
    const gap = cells.findIndex((cell) => cell.type === "empty");
    if (gap >= 0) below(memory, cells.slice(gap));
  }
  const { places, answers, root } = memory;
  /** @param {Known|null} known */
  const placeOf = (known) => {
    const stood = known && places.get(known.id);
    return stood ? { ...stood, shown: answers.get(known.id)?.size ?? 0 } : null;
  };
  return { placeOf, thread: root ?? memory.focus };
}

/**
 * Where the answers end among the mounted rows. Without the heading all rows stand on one side of it, and a row that was met
 * before tells on which: the list grows and moves, so that a place tells it only where all rows are new.
 * @param {NonNullable<typeof memory>} memory @param {Cell[]} mounted @param {number} at of the focused post, -1 where it is not mounted
 */
function endOf(memory, mounted, at) {
  const { places, beyond } = memory;
  const first = (/** @type {{has(id: string): boolean}} */ ids) => mounted.findIndex(({ known }) => known && ids.has(known.id));
  const heading = mounted.findIndex((cell, index) => index > at && cell.type === "heading");
  const answer = at >= 0 ? at : first(places);
  const stranger = first(beyond);
  let end = mounted.length;
  if (heading >= 0) {
    end = heading;
    if (mounted[heading].y > 0) memory.end = mounted[heading].y;
  } else if (stranger >= 0) {
    end = answer >= 0 && answer < stranger ? stranger : 0;
  } else if (answer < 0) {
    return mounted.filter((cell) => cell.y < memory.end).length;
  }
  for (const [index, { known }] of mounted.entries()) {
    if (known && index < end) beyond.delete(known.id);
    else if (known) beyond.add(known.id);
  }
  return end;
}

/** What the focused post answers, and itself. @param {NonNullable<typeof memory>} memory @param {Cell[]} cells */
function above(memory, cells) {
  const fromTop = cells[0].y <= 0;
  if (fromTop) memory.root = cells.find((cell) => cell.known)?.known ?? null;
  /** @type {Known|null} */
  let parent = null;
  for (const [index, { type, known }] of cells.entries()) {
    if (known && (parent || fromTop || index > 0 || !memory.places.has(known.id))) {
      const before = memory.places.get(known.id);
      const answered = parent ?? (fromTop ? null : (before?.parent ?? null));
      memory.places.set(known.id, { parent: answered, own: false, below: false, hidden: before?.hidden ?? false });
    }
    parent = type === "post" ? known : null;
  }
}

/** The conversations under the focused post. @param {NonNullable<typeof memory>} memory @param {Cell[]} cells */
function below({ focus, places, answers }, cells) {
  const here = new Set([focus.id, ...cells.flatMap((cell) => cell.known?.id ?? [])]);
  /** @type {Known|null} */
  let parent = focus;
  let leading = true;
  for (const { type, known } of cells) {
    if (type === "empty") {
      parent = focus;
    } else if (type === "showAll") {
      hide(places, focus);
      parent = null; // it may be a post that the page does not show at once
      leading = false;
    } else if (type === "show") {
      // A button right under the page's post, or after a gap, opens answers to that post.
      hide(places, parent ?? focus);
      parent = null; // it may stand between a post and what that answers
      leading = false;
    } else if (known) {
      leading &&= known.handle !== null && known.handle.toLowerCase() === focus.handle?.toLowerCase();
      const before = places.get(known.id);
      // A post that stood between the two and is gone was scrolled by or taken away; it is answered all the same.
      if (parent && before?.parent && !here.has(before.parent.id)) parent = before.parent;
      places.set(known.id, { parent: parent ?? before?.parent ?? null, own: leading, below: true, hidden: before?.hidden ?? false });
      if (parent) answers.set(parent.id, (answers.get(parent.id) ?? new Set()).add(known.id));
      parent = known;
    } else {
      parent = null;
      leading = false;
    }
  }
}

/** @param {Map<string, Stood>} places @param {Known} known */
function hide(places, known) {
  const place = places.get(known.id);
  if (place) place.hidden = true;
}
