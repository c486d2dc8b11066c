// Runs a program under strace and says which of its calls could reach a network or ask for a name, helper processes included.
// It knows system calls, nothing of what the program is for.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { until } from "./wait.mjs";

/** Sockets of these families stay inside the computer: other programs, and questions to the kernel about itself. */
const INSIDE = new Set(["AF_UNIX", "AF_LOCAL", "AF_NETLINK"]);
/** Files and sockets of whoever turns a name into an address. */
const NAMES = /resolv\.conf|\/etc\/hosts|gai\.conf|libnss_(dns|resolve|mdns|myhostname)|systemd\/resolve|avahi/;
/** Sockets of this computer that may be connected to: the screen, and the message bus where there is one. */
const MAY_CONNECT = [/^@?\/tmp\/\.X11-unix\/X\d+$/, /\/dbus\/system_bus_socket$/];
/** A connection to nothing. The one to a name service is also tried for the name of the person's account. */
const NOBODY = /= -1 (ENOENT|ECONNREFUSED)/;
const CALLS = "trace=%network,openat,open,io_uring_setup,execve";

/** A watch over one program: a command to start in its place, and what it did. */
export class Watch {
  #folder = mkdtempSync(join(tmpdir(), "balise-watch-"));
  #log = join(this.#folder, "log");
  /** A file that starts the program under the watch, with the process id it would have had. */
  command = join(this.#folder, "watched");

  constructor(binary, ...args) {
    const quoted = [binary, ...args].map((word) => `'${word}'`).join(" ");
    writeFileSync(this.command, `#!/bin/sh\nexec strace -D -f -q -o '${this.#log}' -e ${CALLS} ${quoted} "$@"\n`, {
      mode: 0o755,
    });
  }

  /** What was seen so far. */
  now() {
    return judge(whole(readFileSync(this.#log, "utf8").split("\n").filter(Boolean)));
  }

  /** Waits until every process of it has ended, and returns what was seen. */
  async seen() {
    const lines = await until("the end of every process that was watched", () => {
      const lines = readFileSync(this.#log, "utf8").split("\n").filter(Boolean);
      const running = new Set(lines.map((line) => line.split(" ")[0]));
      for (const line of lines) if (/\+\+\+ (exited|killed)/.test(line)) running.delete(line.split(" ")[0]);
      return running.size === 0 && lines;
    });
    rmSync(this.#folder, { recursive: true, force: true });
    return judge(whole(lines));
  }
}

/** Puts calls together that other threads cut in two. */
function whole(lines) {
  const begun = new Map();
  return lines.flatMap((line) => {
    const [, thread, call] = line.match(/^(\d+) +(.*)$/);
    if (call.endsWith(" <unfinished ...>")) return begun.set(thread, call.slice(0, -17)) && [];
    const rest = call.match(/^<\.\.\. \w+ resumed>(.*)$/)?.[1];
    return [`${thread} ${rest === undefined ? call : begun.get(thread) + rest}`];
  });
}

/** What the lines of strace tell: sockets by family, calls that could leave the computer, questions for names, programs started. */
export function judge(lines) {
  const seen = {
    families: {},
    outside: [],
    names: [],
    started: [],
    calls: lines.length,
  };
  for (const line of lines) {
    const family = line.match(/ socket\((AF_\w+|PF_\w+|0x\w+|\d+)/)?.[1];
    if (family) seen.families[family] = (seen.families[family] ?? 0) + 1;
    const path = line.match(/connect\(.*sun_path=(@?)"([^"]*)"/);
    const unknown = path && !NOBODY.test(line) && !MAY_CONNECT.some((known) => known.test(path[1] + path[2]));
    const address =
      /(connect|bind|sendto|sendmsg|sendmmsg|recvfrom|recvmsg|recvmmsg|accept4?)\(.*sa_family=AF_INET/.test(line);
    if ((family && !INSIDE.has(family)) || unknown || address || line.includes("io_uring_setup("))
      seen.outside.push(line);
    if (/ (open|openat|connect)\(/.test(line) && NAMES.test(line)) seen.names.push(line);
    const started = line.match(/execve\("([^"]+)"/)?.[1];
    if (started && !line.includes(" = -1 ")) seen.started.push(started.split("/").at(-1));
  }
  return seen;
}

/** Takes away the calls of the one connection a driver has with the program, known by its port; says how many they were. */
export function withoutDriver(outside, port) {
  const its = (line) => line?.includes(`htons(${port}), sin_addr=inet_addr("127.0.0.1")`);
  const rest = outside.filter((line, at) => {
    const [, thread, number] = line.match(/^(\d+) +socket\(AF_INET, SOCK_STREAM.* = (\d+)$/) ?? [];
    const use = new RegExp(`^${thread} +(bind|connect)\\(${number}, `);
    return !its(line) && !(thread && its(outside.slice(at + 1).find((next) => use.test(next))));
  });
  return { driving: outside.length - rest.length, rest };
}
