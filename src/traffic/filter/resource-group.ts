/** Kinds of requests as people look for them, in the order in which they are shown. */
export const RESOURCE_GROUPS = [
  "document",
  "fetch",
  "script",
  "style",
  "image",
  "font",
  "media",
  "websocket",
  "other",
] as const;

export type ResourceGroup = (typeof RESOURCE_GROUPS)[number];

/**
 * By the names that webRequest (MDN, `webRequest.ResourceType`), DevTools and HAR files use for the type of a resource.
 */
const GROUPS: ReadonlyMap<string, ResourceGroup> = new Map<string, ResourceGroup>([
  ["main_frame", "document"],
  ["sub_frame", "document"],
  ["document", "document"],
  ["iframe", "document"],
  ["object_subrequest", "other"],
  ["xmlhttprequest", "fetch"],
  ["xhr", "fetch"],
  ["fetch", "fetch"],
  ["json", "fetch"],
  ["eventsource", "fetch"],
  ["script", "script"],
  ["js", "script"],
  ["stylesheet", "style"],
  ["style", "style"],
  ["css", "style"],
  ["image", "image"],
  ["imageset", "image"],
  ["img", "image"],
  ["font", "font"],
  ["media", "media"],
  ["texttrack", "media"],
  ["websocket", "websocket"],
  ["ws", "websocket"],
]);

export function resourceGroup(type: string): ResourceGroup {
  return GROUPS.get(type) ?? GROUPS.get(type.toLowerCase()) ?? "other";
}
