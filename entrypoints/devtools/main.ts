import { createPanel } from "../../src/platform/devtools.ts";

createPanel("Status Decoder", "/icons/32.png", "/panel.html");
