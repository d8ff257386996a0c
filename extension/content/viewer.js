// The account that a page is read for.

import { sameAccount } from "../accounts.js";

/** @typedef {import("../protocol.js").OwnAccount} OwnAccount */

/**
 * The account that the page shows as signed in. What one place alone shows is it where the user has said before that it is theirs.
 * @param {Pick<import("../sites/site.js").Survey, "viewer"|"alone">|null} survey @param {OwnAccount[]} mine
 * @returns {import("../sites/site.js").OwnAccount|null}
 */
export function viewerOf(survey, mine) {
  if (!survey) return null;
  const { viewer, alone } = survey;
  return viewer ?? (alone && isOf(mine, alone) ? alone : null);
}

/** Whether an account is one of these. @param {OwnAccount[]} mine @param {OwnAccount} account */
export const isOf = (mine, account) => mine.some((own) => own.platform === account.platform && sameAccount(own, account));
