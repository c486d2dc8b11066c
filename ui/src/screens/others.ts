// Every screen but the first. They are one file of their own, so that the first screen waits for none of them.
import About from "./about/About.svelte";
import Files from "./files/Files.svelte";
import Guide from "./guide/Guide.svelte";
import Help from "./help/Help.svelte";
import Papers from "./papers/Papers.svelte";
import Person from "./person/Person.svelte";
import Ready from "./ready/Ready.svelte";
import Record from "./record/Record.svelte";
import Services from "./services/Services.svelte";
import Settings from "./settings/Settings.svelte";
import Sheet from "./sheet/Sheet.svelte";

export const others = {
  ...{ sheet: Sheet, guide: Guide, help: Help, record: Record, settings: Settings, about: About },
  ...{ services: Services, ready: Ready, person: Person, papers: Papers, files: Files },
};
