import { version } from "../../../../package.json";
import type { Entry } from "../../../traffic/entry.ts";
import type { HarPage } from "../../../traffic/har/pages.ts";
import type { Parts } from "./collect-parts.ts";

export type ExportFormat = "har" | "csv" | "json" | "markdown";

/** What goes out. */
export interface ExportContent {
  readonly entries: readonly Entry[];
  readonly pages: readonly HarPage[];
  /** Names the source in words. */
  readonly label: string;
  readonly keepSecrets: boolean;
}

interface FormatWords {
  readonly label: string;
  readonly extension: string;
  readonly mediaType: string;
  /** What the format is good for, and what it leaves out. */
  readonly about: string;
  /** A report is for people who were not there: it never holds secrets. */
  readonly mayKeepSecrets: boolean;
}

export const EXPORT_FORMATS: Readonly<Record<ExportFormat, FormatWords>> = {
  har: {
    label: "HAR",
    extension: "har",
    mediaType: "application/json",
    about: "For the network panel of any browser, for proxies, and to open here again.",
    mayKeepSecrets: true,
  },
  csv: {
    label: "CSV",
    extension: "csv",
    mediaType: "text/csv",
    about: "One row for each entry, for spreadsheets. Headers are not in it.",
    mayKeepSecrets: true,
  },
  json: {
    label: "JSON",
    extension: "json",
    mediaType: "application/json",
    about: "Every field of every entry, and the diagnosis of each error in short, for programs.",
    mayKeepSecrets: true,
  },
  markdown: {
    label: "Report",
    extension: "md",
    mediaType: "text/markdown",
    about: "What came back how often, and each kind of error explained, for an issue or a mail. Never with secrets.",
    mayKeepSecrets: false,
  },
};

/**
 * The pieces of an export: what the entries say, and never a body. The code for its format is loaded when it is first
 * needed.
 */
export async function* exportParts(format: ExportFormat, content: ExportContent): AsyncGenerator<string> {
  yield* await partsOf(format, content);
}

async function partsOf(format: ExportFormat, { entries, pages, label, keepSecrets }: ExportContent): Promise<Parts> {
  switch (format) {
    case "har": {
      const { harParts } = await import("../../../traffic/export/har.ts");
      return harParts(entries, { keepSecrets, pages, version });
    }
    case "csv": {
      const { csvParts } = await import("../../../traffic/export/csv.ts");
      return csvParts(entries, { keepSecrets });
    }
    case "json": {
      const { jsonParts } = await import("../../../traffic/export/json.ts");
      const { loadErrorDigests } = await import("./error-digests.ts");
      return jsonParts(entries, { keepSecrets, digest: await loadErrorDigests(entries) });
    }
    case "markdown": {
      const { reportParts } = await import("./report.ts");
      return reportParts(entries, label);
    }
  }
}
