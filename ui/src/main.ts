// Starts the page with what the program gave it, and says when it is drawn.
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
  // Everything is in the page now. A hidden window draws no frame to wait for; the program shows it next.
  setTimeout(() => void backend.ready());
}
