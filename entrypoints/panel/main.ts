import { startPanel } from "../../src/ui/panel/start-panel.tsx";

const root = document.querySelector("#root");
if (root !== null) void startPanel(root, location.search);
