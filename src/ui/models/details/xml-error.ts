import { type ErrorReport, report } from "./error-report.ts";

/** The error comes first in such a text, and is short. */
const MAX_LENGTH = 20_000;
const ROOT = /^\uFEFF?\s*(?:<\?xml[^>]{0,200}\?>\s*)?<(?:[\w-]{1,40}:)?(Error|ErrorResponse)[\s>]/i;
const LEAF = /<([A-Za-z][\w-]{0,60})>([^<]{1,2000})<\/\1>/g;
const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };

function decode(text: string): string {
  return text.replace(/&(lt|gt|quot|apos|amp);/g, (_all, name: string) => ENTITIES[name] ?? "");
}

/** The error that file stores (Amazon S3 and those built like it, Azure) and older AWS services write as XML. */
export function readXmlError(text: string): ErrorReport | undefined {
  const head = text.slice(0, MAX_LENGTH);
  if (!ROOT.test(head)) return undefined;
  const leaves = [...head.matchAll(LEAF)].map(([, name = "", value = ""]) => [name, decode(value.trim())] as const);
  if (!leaves.some(([name]) => /^(?:code|message)$/i.test(name))) return undefined;
  return report("Error in XML", leaves);
}
