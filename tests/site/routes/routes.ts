import type { Routes } from "../exchange.ts";
import { mixRoutes } from "./mix.ts";
import { redirectRoutes } from "./redirects.ts";
import { statusRoutes } from "./status.ts";
import { streamRoutes } from "./streams.ts";

/** Every route by the first segment of its path. What is not here is a 404. */
export const routes: Routes = {
  ...statusRoutes,
  ...streamRoutes,
  ...redirectRoutes,
  ...mixRoutes,
};
