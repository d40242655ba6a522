import { startPopup } from "../../src/ui/popup/start-popup.tsx";

const root = document.querySelector("#root");
if (root !== null) void startPopup(root, location.search);
