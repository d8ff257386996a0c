// Times as people say them. Every function takes the present, so that it says the same whenever it is tested.

const LANGUAGE = "en-GB"; // the language of our words
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** @type {Map<string, Intl.DateTimeFormat>} making one takes longer than a hundred uses of it */
const formats = new Map();

/** @param {Date} at @param {Intl.DateTimeFormatOptions} options @param {string} [timeZone] */
function said(at, options, timeZone) {
  const key = JSON.stringify([options, timeZone]);
  let format = formats.get(key);
  if (!format) formats.set(key, (format = new Intl.DateTimeFormat(LANGUAGE, { ...options, timeZone })));
  return format.format(at);
}

/** @param {Date} at @param {string} [timeZone] */
const clock = (at, timeZone) => said(at, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }, timeZone);

/** Days since 1970 on the user's calendar. @param {Date} at @param {string} [timeZone] */
function calendarDay(at, timeZone) {
  const [day, month, year] = said(at, { day: "2-digit", month: "2-digit", year: "numeric" }, timeZone).split("/").map(Number);
  return Date.UTC(year, month - 1, day) / DAY;
}

/** "Tuesday", "3 November", "3 November 2025". @param {Date} at @param {Date} now @param {number} days between @param {string} [timeZone] */
function dayName(at, now, days, timeZone) {
  if (Math.abs(days) < 7) return said(at, { weekday: "long" }, timeZone);
  const thisYear = said(at, { year: "numeric" }, timeZone) === said(now, { year: "numeric" }, timeZone);
  return said(at, { day: "numeric", month: "long", ...(thisYear ? {} : { year: "numeric" }) }, timeZone);
}

/**
 * How long somebody has waited: "just now", "12 min", "since 14:10", "3 h" (over midnight), "since yesterday",
 * "since Tuesday", "since 3 November", "since 3 November 2025".
 * @param {string} iso @param {Date} now @param {string} [timeZone]
 */
export function since(iso, now, timeZone) {
  const at = new Date(iso);
  const passed = now.getTime() - at.getTime();
  const days = calendarDay(now, timeZone) - calendarDay(at, timeZone);
  if (passed < MINUTE) return "just now";
  if (passed < HOUR) return `${Math.floor(passed / MINUTE)} min`;
  if (days === 0) return `since ${clock(at, timeZone)}`;
  if (passed < 12 * HOUR) return `${Math.floor(passed / HOUR)} h`;
  return days === 1 ? "since yesterday" : `since ${dayName(at, now, days, timeZone)}`;
}

/** When it was: "today at 14:10", "yesterday", "on Tuesday", "on 3 November". @param {string} iso @param {Date} now @param {string} [timeZone] */
export function on(iso, now, timeZone) {
  const at = new Date(iso);
  const days = calendarDay(now, timeZone) - calendarDay(at, timeZone);
  if (days <= 0) return `today at ${clock(at, timeZone)}`;
  return days === 1 ? "yesterday" : `on ${dayName(at, now, days, timeZone)}`;
}

/** When it comes back: "at 18:00", "tomorrow", "on Thursday", "on 3 December". @param {string} iso @param {Date} now @param {string} [timeZone] */
export function until(iso, now, timeZone) {
  const at = new Date(iso);
  const days = calendarDay(at, timeZone) - calendarDay(now, timeZone);
  if (days <= 0) return `at ${clock(at, timeZone)}`;
  return days === 1 ? "tomorrow" : `on ${dayName(at, now, days, timeZone)}`;
}

/** "Tuesday 17 November 2026 at 09:30". @param {string} iso @param {string} [timeZone] */
export function exact(iso, timeZone) {
  const at = new Date(iso);
  const day = said(at, { day: "numeric", month: "long", year: "numeric" }, timeZone);
  return `${said(at, { weekday: "long" }, timeZone)} ${day} at ${clock(at, timeZone)}`;
}

/** Tomorrow at nine by the user's clock, as RFC 3339 in UTC. @param {Date} now */
export function tomorrow(now) {
  const at = new Date(now);
  at.setDate(at.getDate() + 1);
  at.setHours(9, 0, 0, 0);
  return at.toISOString();
}
