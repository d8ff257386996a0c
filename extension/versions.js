// Agent and extension are released together: which of the two must be updated where they differ. The agent's doctor says
// the same (`agent/versions.py`).

/** @param {string} agent @param {string} extension */
export const agentIsOlder = (agent, extension) => `Nod on this machine (${agent}) is older than this extension (${extension}).`;
/** What updates it. */
export const UPDATE = "pipx upgrade nod-agent";

/**
 * @param {string} agent @param {string} extension  versions such as "0.2.1"
 * @returns {"agent"|"extension"|null} the older one; null where the first two numbers are the same or one is no version
 */
export function toUpdate(agent, extension) {
  const [ours, theirs] = [agent, extension].map((version) => /^(\d+)\.(\d+)/.exec(version)?.slice(1).map(Number));
  if (!ours || !theirs) return null;
  const apart = ours[0] - theirs[0] || ours[1] - theirs[1];
  return apart === 0 ? null : apart < 0 ? "agent" : "extension";
}
