import type { Routes } from "../exchange.ts";
import { benchPageRoutes } from "./bench-page.ts";
import { mixRoutes } from "./mix.ts";
import { rawRoutes } from "./raw.ts";
import { redirectRoutes } from "./redirects.ts";
import { shopRoutes } from "./shop.ts";
import { statusRoutes } from "./status.ts";
import { streamRoutes } from "./streams.ts";
import { vendorRoutes } from "./vendors.ts";

/** Every route by the first segment of its path. What is not here is a 404. */
export const routes: Routes = {
  ...statusRoutes,
  ...streamRoutes,
  ...redirectRoutes,
  ...mixRoutes,
  ...rawRoutes,
  ...benchPageRoutes,
  ...shopRoutes,
  ...vendorRoutes,
};
