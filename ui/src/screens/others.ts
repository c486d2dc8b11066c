// Every screen but the first, and what lies over or under a screen. They are one file of their own, so that the first screen waits for
// none of them.
import AskCode from "../components/code/AskCode.svelte";
import Keep from "../components/keep/Keep.svelte";
import LeaveCard from "../components/leave/LeaveCard.svelte";
import Next from "../components/mode/Next.svelte";
import StillThere from "../components/mode/StillThere.svelte";
import Notice from "../components/notice/Notice.svelte";
import About from "./about/About.svelte";
import Files from "./files/Files.svelte";
import Guide from "./guide/Guide.svelte";
import Help from "./help/Help.svelte";
import Lock from "./lock/Lock.svelte";
import Papers from "./papers/Papers.svelte";
import Person from "./person/Person.svelte";
import Ready from "./ready/Ready.svelte";
import Record from "./record/Record.svelte";
import Services from "./services/Services.svelte";
import Settings from "./settings/Settings.svelte";
import Sheet from "./sheet/Sheet.svelte";
import Veil from "./veil/Veil.svelte";

export const others = {
  ...{ sheet: Sheet, guide: Guide, help: Help, record: Record, settings: Settings, about: About },
  ...{ services: Services, ready: Ready, person: Person, papers: Papers, files: Files },
};

/** What lies over or under a screen. */
export const around = { AskCode, Keep, LeaveCard, Lock, Next, Notice, StillThere, Veil };
