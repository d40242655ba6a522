import { expect, test } from "vitest";
import { ownWordsOf, quoteOwnWords } from "../../../src/traffic/own-words.ts";

test.each(["The connection is gone.", "“quoted”", "a\nb", ""])("the words %j come back as they were", (words) => {
  expect(ownWordsOf(quoteOwnWords(words))).toBe(words);
});

test.each(["net::ERR_FAILED", "NS_ERROR_NET_RESET", "Das Zertifikat ist abgelaufen.", "“open", ""])(
  "%j is a browser's own",
  (networkError) => {
    expect(ownWordsOf(networkError)).toBeUndefined();
  },
);
