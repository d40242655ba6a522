import { startReference } from "../../src/ui/reference/start-reference.tsx";

const root = document.querySelector("#root");
if (root !== null) void startReference(root);
