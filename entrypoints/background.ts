import { defineBackground } from "#imports";
import { startBackground } from "../src/background/start-background.ts";

export default defineBackground(startBackground);
