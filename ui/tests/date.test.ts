// The date of a note in three boxes: what is said is kept, in the order of the calendar, and no box is an order.
import { tick } from "svelte";
import { screen } from "@testing-library/svelte";
import { expect, test } from "vitest";
import type { RecordChange } from "../src/generated/types";
import { program, show } from "./start";

/** The form of a new note, and the date of each note it sends. */
async function form(): Promise<string[]> {
  const dates: string[] = [];
  const started = await program();
  const record = async (change: RecordChange) => {
    if (change.act === "add") dates.push(change.entry.date);
    return {};
  };
  Object.assign(started.backend, { record });
  show(started, "record");
  return dates;
}

function say(id: string, value: string) {
  const box = document.getElementById(`note-${id}`) as HTMLInputElement;
  box.value = value;
  box.dispatchEvent(new Event("change", { bubbles: true }));
}

const shown = () =>
  ["day", "month", "year"].map((id) => (document.getElementById(`note-${id}`) as HTMLInputElement).value);

async function kept(dates: string[]) {
  await tick();
  const before = dates.length;
  document.getElementById("note-save")!.click();
  expect(dates).toHaveLength(before + 1);
  return dates.at(-1);
}

test("a day, a month and the year that is offered make a date", async () => {
  const dates = await form();
  const year = shown()[2];
  expect(year).toMatch(/^\d{4}$/);
  say("day", "7");
  say("month", "03");
  expect(await kept(dates)).toBe(`${year}-03-07`);
});

test("the offered year alone says nothing", async () => {
  expect(await kept(await form())).toBe("");
});

test("what is not known of a date is left open", async () => {
  const dates = await form();
  say("month", "11");
  say("year", "2025");
  expect(shown()).toEqual(["", "11", "2025"]);
  expect(await kept(dates)).toBe("2025-11");
});

test("a day alone keeps its place", async () => {
  const dates = await form();
  say("day", "12");
  expect(await kept(dates)).toMatch(/^\d{4}-\?-12$/);
});

test("months have names", async () => {
  await form();
  expect(screen.getAllByRole("option", { name: "novembre" })).toHaveLength(1);
});
