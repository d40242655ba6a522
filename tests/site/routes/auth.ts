import type { Exchange, Routes } from "../exchange.ts";

export const RIGHT_USER = "user";
export const RIGHT_PASSWORD = "secret";

/** `/auth?realm=x` wants Basic credentials, `user` and `secret`; without them, or with wrong ones, it is a 401. */
function answerBasic(exchange: Exchange): void {
  const right = `Basic ${Buffer.from(`${RIGHT_USER}:${RIGHT_PASSWORD}`).toString("base64")}`;
  if (exchange.header("authorization") === right) exchange.answer(200);
  else challenge(exchange, 401, `Basic realm="${exchange.text("realm", "site")}"`);
}

/** `/bearer?error=invalid_token` refuses a token as RFC 6750 §3.1 says: 401, or 403 for `insufficient_scope`. */
function answerBearer(exchange: Exchange): void {
  const error = exchange.text("error", "invalid_token");
  const statusCode = error === "insufficient_scope" ? 403 : error === "invalid_request" ? 400 : 401;
  challenge(exchange, statusCode, `Bearer realm="api", error="${error}"`);
}

function challenge(exchange: Exchange, statusCode: number, value: string): void {
  exchange.answer(statusCode, { headers: { "www-authenticate": value } });
}

export const authRoutes: Routes = { auth: answerBasic, bearer: answerBearer };
