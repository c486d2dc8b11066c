// Starts the page with what the program gave it.
import { mount } from "svelte";
import { backend } from "#backend";
import App from "./App.svelte";
import { Program } from "./program.svelte";
import "./styles/fonts.css";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/print.css";

const target = document.getElementById("page");
if (target) {
  mount(App, { target, props: { program: new Program(backend) } });
  // The window is shown when the page has its name: everything is drawn by then, and no message had to be sent.
  document.title = "Balise";
}
