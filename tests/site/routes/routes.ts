import type { Routes } from "../exchange.ts";
import { authRoutes } from "./auth.ts";
import { benchPageRoutes } from "./bench-page.ts";
import { brokenRoutes } from "./broken.ts";
import { cacheRoutes } from "./caches.ts";
import { crossOriginRoutes } from "./cross-origin.ts";
import { fileRoutes } from "./files.ts";
import { mixRoutes } from "./mix.ts";
import { pageRoutes } from "./pages.ts";
import { rawRoutes } from "./raw.ts";
import { redirectRoutes } from "./redirects.ts";
import { shopRoutes } from "./shop.ts";
import { statusRoutes } from "./status.ts";
import { streamRoutes } from "./streams.ts";
import { vendorRoutes } from "./vendors.ts";
import { workerRoutes } from "./workers.ts";

/** Every route by the first segment of its path. What is not here is a 404. */
export const routes: Routes = {
  ...authRoutes,
  ...benchPageRoutes,
  ...brokenRoutes,
  ...cacheRoutes,
  ...crossOriginRoutes,
  ...fileRoutes,
  ...mixRoutes,
  ...pageRoutes,
  ...rawRoutes,
  ...redirectRoutes,
  ...shopRoutes,
  ...statusRoutes,
  ...streamRoutes,
  ...vendorRoutes,
  ...workerRoutes,
};
