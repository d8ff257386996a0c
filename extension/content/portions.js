// How many posts go into one call: so many, and no more bytes than the agent takes at once. What it refuses for its size is
// halved; a post that it will never take is named, so that it holds up no other and is not told again as it is.

/** @typedef {import("./posts.js").Seen} Seen */

const MOST = 200; // posts in one call, by the contract
const BYTES = 900_000; // of the contract's 1 MiB; the rest is for the page and what it lacks
const WIDEST = 3; // bytes that one UTF-16 unit takes in UTF-8

export function portions() {
  let most = MOST;

  return {
    /** The first of these that go into one call, always at least one. @param {Seen[]} posts @returns {Seen[]} */
    first(posts) {
      let room = BYTES;
      const fitting = [];
      for (const one of posts.slice(0, most)) {
        room -= one.json.length * WIDEST;
        if (room < 0 && fitting.length > 0) break;
        fitting.push(one);
      }
      return fitting;
    },
    /**
     * What a refusal says of a portion. An agent that is older than this extension will take all of it after its update.
     * @param {Seen[]} portion @param {import("../protocol.js").Refusal} refusal
     * @returns {Seen[]|null} those that the agent will not take, none where a smaller portion may do; null: it is about no post
     */
    refused(portion, { state, status, at }) {
      if (portion.length === 0 || state === "outdated") return null;
      if (status === 413 && portion.length > 1) {
        most = Math.ceil(portion.length / 2);
        return [];
      }
      if (status === 413) return portion;
      const named = status === 422 ? portion[Number(/^\/posts\/(\d+)(\/|$)/.exec(at ?? "")?.[1] ?? NaN)] : undefined;
      return named ? [named] : null;
    },
    /** All that was to be told has been taken. */
    whole: () => void (most = MOST),
  };
}
