import { startOptions } from "../../src/ui/options/start-options.tsx";

const root = document.querySelector("#root");
if (root !== null) void startOptions(root);
