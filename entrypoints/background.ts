import { defineBackground } from "#imports";
import { startBackground } from "../src/background/start-background.ts";
import { offerWaysIn } from "../src/background/ways-in.ts";

export default defineBackground(() => {
  startBackground();
  offerWaysIn();
});
