/** What a page needs of the extension APIs, answered from a scene. Runs inside the page, so it stands alone. */
export function installFakeBrowser(scene: {
  readonly snapshot: unknown;
  /** The same tab as the background stores it. */
  readonly storedTab?: string;
  readonly tabUrl?: string;
  readonly hasAccess?: boolean;
  readonly isOnToolbar?: boolean;
  readonly isOutdated?: boolean;
}): void {
  const event = () => ({ addListener: () => undefined, removeListener: () => undefined });
  const connect = () => {
    const listeners: ((message: unknown) => void)[] = [];
    setTimeout(() => {
      for (const listener of listeners) listener(scene.snapshot);
    });
    return {
      onMessage: { addListener: (listener: (message: unknown) => void) => listeners.push(listener) },
      onDisconnect: event(),
      disconnect: () => undefined,
    };
  };
  const stored: Record<string, unknown> = {};
  const fake = {
    runtime: { id: "look", connect, getURL: (path: string) => path, getManifest: () => ({ version: "0.1.0" }) },
    tabs: {
      query: async () => [{ id: 7, incognito: false }],
      get: async () => {
        if (scene.tabUrl === undefined) throw new Error("No tab with id: 7.");
        return { id: 7, url: scene.tabUrl };
      },
      reload: async () => undefined,
    },
    permissions: {
      contains: async () => scene.hasAccess !== false,
      request: async () => true,
      onAdded: event(),
      onRemoved: event(),
    },
    action: { getUserSettings: async () => ({ isOnToolbar: scene.isOnToolbar !== false }) },
    storage: {
      local: {
        get: async () => ({ ...stored }),
        set: async (values: Record<string, unknown>) => void Object.assign(stored, values),
      },
      session: { get: async () => ({ "tab/7": scene.storedTab }) },
      onChanged: event(),
    },
  };
  Object.defineProperty(globalThis, "browser", { value: fake, configurable: true });
  // The polyfill asks this name whether it runs in an extension at all.
  Object.defineProperty(globalThis, "chrome", { value: { runtime: { id: "look" } }, configurable: true });
}
