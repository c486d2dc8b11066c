// Each test begins when every screen is here, as it is for a person by the time they read the first.
import { whole } from "../src/screens/screens.svelte";

await whole;
