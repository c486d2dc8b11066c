// Memory and processor time of a program and of every process it started. It knows /proc, nothing of what the processes do.

import { readdirSync, readFileSync } from "node:fs";

const TICK = 10; // milliseconds; the kernel counts in hundredths of a second on every Linux we know

/** Parent, processor time in ticks and environment of a process; nothing when it ended while we looked. */
function look(id) {
  try {
    const stat = readFileSync(`/proc/${id}/stat`, "utf8").split(") ").at(-1).split(" ");
    const [parent, ...ticks] = [1, 11, 12, 13, 14].map((field) => Number(stat[field]));
    return {
      id,
      parent,
      ticks: ticks.reduce((a, b) => a + b, 0),
      environment: readFileSync(`/proc/${id}/environ`, "latin1"),
    };
  } catch {
    return undefined;
  }
}

/** The processes of a run: those started by `root`, and those that have its home, whoever is their parent now. */
function processes(root, home) {
  const all = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map((name) => look(Number(name)))
    .filter(Boolean);
  const ours = new Set([root]);
  for (let size = 0; size !== ours.size;) {
    size = ours.size;
    for (const { id, parent, environment } of all)
      if (ours.has(parent) || environment.includes(`HOME=${home}\0`)) ours.add(id);
  }
  return all.filter(({ id }) => ours.has(id));
}

/** Mebibytes, shared pages counted by their share; milliseconds of processor; how many processes. */
export function weigh(root, home) {
  let kilobytes = 0;
  const ours = processes(root, home);
  for (const { id } of ours) {
    try {
      kilobytes += Number(readFileSync(`/proc/${id}/smaps_rollup`, "utf8").match(/^Pss:\s+(\d+)/m)[1]);
    } catch {
      continue; // ended while we looked, or has no memory any more
    }
  }
  return {
    memory: kilobytes / 1024,
    cpu: ours.reduce((sum, { ticks }) => sum + ticks, 0) * TICK,
    count: ours.length,
  };
}

/** Ends what is left of a run, process by process. */
export function sweep(root, home) {
  for (const { id } of processes(root, home)) {
    try {
      process.kill(id, "SIGKILL");
    } catch {
      continue; // ended on its own
    }
  }
}
