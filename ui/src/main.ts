import "./fonts.css";
import "./app.css";
import { mount } from "svelte";
import App from "./App.svelte";
import { startAppearance } from "./lib/shared/appearance.svelte";

const target = document.getElementById("window");
if (!target) throw new Error("index.html has no #window");

startAppearance();
mount(App, { target });
