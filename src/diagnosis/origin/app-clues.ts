import type { Reading } from "../reading.ts";
import { type Clue, hasHeader, isError } from "./clue.ts";

function server(value: RegExp, product: string, isGateway = false): Clue {
  return { header: "server", value, kind: "server", layer: "app", product, isGateway };
}

/** Windows' listener writes its own pages in this charset (http.sys error logging, learn.microsoft.com). */
function isHttpSysPage({ headers, contentLength }: Reading): boolean {
  return contentLength === 0 || headers.includes("content-type", "charset=us-ascii");
}

/** Web servers that also stand in front of applications. */
const WEB_SERVERS: readonly Clue[] = [
  server(/^Apache-Coyote/i, "Tomcat"),
  server(/^Apache(?:$|[/ ])/i, "Apache httpd", true),
  server(/^(?:IBM_HTTP_Server|Oracle-HTTP-Server)/i, "Apache httpd", true),
  server(/^Microsoft-IIS\//i, "Microsoft IIS", true),
  { ...server(/^Microsoft-HTTPAPI\//i, "Windows http.sys"), when: isHttpSysPage },
  // Windows signs for every program that listens through it.
  { header: "server", value: /^Microsoft-HTTPAPI\//i, kind: "server", layer: "app" },
  server(/^LiteSpeed/i, "LiteSpeed", true),
  server(/^Caddy/i, "Caddy", true),
  server(/^lighttpd/i, "lighttpd", true),
];

/** Servers that run the application itself. */
const APP_SERVERS: readonly Clue[] = [
  server(/^Kestrel/i, "Kestrel"),
  server(/^gunicorn/i, "gunicorn"),
  server(/^uvicorn/i, "uvicorn"),
  server(/^hypercorn/i, "Hypercorn"),
  server(/^daphne/i, "Daphne"),
  server(/^waitress/i, "Waitress"),
  server(/^Werkzeug/i, "Flask (Werkzeug)"),
  server(/^WSGIServer/i, "Django development server"),
  server(/^TornadoServer/i, "Tornado"),
  server(/^Python\/\S+ aiohttp/i, "aiohttp"),
  server(/^CherryPy/i, "CherryPy"),
  server(/^TwistedWeb/i, "Twisted"),
  server(/^(?:SimpleHTTP|BaseHTTP)/i, "Python test server"),
  server(/^Zope/i, "Zope"),
  server(/^Unit\//i, "NGINX Unit"),
  server(/^MinIO Console/i, "MinIO Console"),
  server(/jetty/i, "Jetty"),
  server(/^(?:Apache )?Tomcat/i, "Tomcat"),
  server(/^WildFly|^JBoss/i, "WildFly"),
  server(/GlassFish/i, "GlassFish"),
  server(/^WebLogic/i, "WebLogic"),
  server(/^WebSphere/i, "WebSphere"),
  server(/^akka-http/i, "Akka HTTP"),
  server(/^Resin/i, "Resin"),
  server(/^Phusion Passenger/i, "Phusion Passenger"),
  server(/^Puma|^puma/i, "Puma"),
  server(/^thin\b/i, "Thin"),
  server(/^WEBrick/i, "WEBrick"),
  { ...server(/^Cowboy$/i, "Cowboy (Erlang)"), when: ({ headers }) => !headers.includes("via", "vegur") },
  server(/^MochiWeb/i, "MochiWeb"),
  server(/^CouchDB/i, "CouchDB"),
  server(/^Yaws/i, "Yaws"),
  server(/^Warp\//i, "Warp (Haskell)"),
  server(/^Swoole|^OpenSwoole|^swoole-http-server/i, "Swoole"),
  server(/^Artifactory/i, "Artifactory"),
  server(/^Lotus-Domino/i, "HCL Domino"),
  server(/^SAP NetWeaver/i, "SAP NetWeaver"),
  server(/^EdgePrism|^Mojolicious/i, "Mojolicious"),
  server(/^Sun-Java-System-Web-Server|^Oracle-iPlanet/i, "Oracle iPlanet"),
  server(/^Nexus\//i, "Sonatype Nexus"),
  server(/^GoAhead/i, "GoAhead"),
  server(/^mini_httpd|^thttpd|^uhttpd|^micro_httpd/i, "a small embedded server"),
];

/** Render keeps the `Server` line of what it asked under a name of its own. */
const BEHIND_RENDER: readonly Clue[] = [...WEB_SERVERS, ...APP_SERVERS].map((clue) => ({
  ...clue,
  header: "x-render-origin-server",
}));

function app(header: string, product: string | undefined, value?: RegExp): Clue {
  return {
    header,
    kind: "app",
    layer: "app",
    ...(product === undefined ? {} : { product }),
    ...(value === undefined ? {} : { value }),
  };
}

/** Anything in front may redirect to a page of WordPress, but does not run PHP. */
const isPhp = ({ headers }: Reading): boolean => /^PHP\b/i.test(headers.get("x-powered-by") ?? "");

/** Left by the application: the request got through everything in front of it. */
const FRAMEWORKS: readonly Clue[] = [
  app("x-redirect-by", "WordPress", /^WordPress/i),
  app("x-redirect-by", undefined),
  app("x-pingback", "WordPress"),
  { ...app("location", "WordPress", /\/wp-(?:admin\/|login\.php)/), when: isPhp },
  app("link", "WordPress", /rel="https:\/\/api\.w\.org\/"/),
  app("x-drupal-cache", "Drupal"),
  app("x-drupal-dynamic-cache", "Drupal"),
  app("x-generator", "Drupal", /^Drupal/i),
  app("x-magento-cache-debug", "Magento"),
  app("x-magento-tags", "Magento"),
  app("x-aspnetmvc-version", "ASP.NET"),
  app("x-aspnet-version", "ASP.NET"),
  app("x-powered-by", "Next.js", /^Next\.js/i),
  app("x-powered-by", "Express", /^Express(?:$|,)/i),
  app("x-powered-by", "PHP", /^PHP\b/i),
  app("x-powered-by", "PHP", /^(?:HHVM|ThinkPHP)/i),
  // A setting of the whole IIS: on its gateway errors it proves no application.
  {
    ...app("x-powered-by", "ASP.NET", /^ASP\.NET/i),
    when: ({ statusCode }) => statusCode !== 502 && statusCode !== 504,
  },
  app("x-powered-by", "Java", /^(?:Servlet|JSP|JSF|JBoss|Undertow)/i),
  app("x-powered-by", "Phusion Passenger", /Phusion Passenger/i),
  app("x-powered-by", "WP Engine", /^WP Engine/i),
  app("x-powered-by", "Koa", /^koa$/i),
  app("x-powered-by", "Sails.js", /^Sails/i),
  app("x-powered-by", "Nuxt", /^Nuxt/i),
  app("x-powered-by", "Hono", /^Hono/i),
  app("x-powered-by", "Strapi", /^Strapi/i),
  app("x-powered-by", "Directus", /^Directus/i),
  app("x-powered-by", "Mojolicious", /^mojolicious/i),
  app("x-powered-by", "Craft CMS", /^Craft CMS/i),
  app("x-application-context", "Spring Boot"),
  app("x-debug-token", "Symfony"),
  app("x-debug-token-link", "Symfony"),
  app("x-gitlab-meta", "GitLab"),
  // Rails numbers its requests besides. The field alone is that of Rack, and of Plack, which copied it for Perl.
  { ...app("x-runtime", "Ruby on Rails", /^\d+\.\d+$/), when: hasHeader("x-request-id") },
  app("x-runtime", undefined, /^\d+\.\d+$/),
  app("x-rack-cache", "Ruby (Rack)"),
  app("x-inertia", undefined),
  app("x-jenkins", "Jenkins"),
  app("x-kubernetes-pf-flowschema-uid", "Kubernetes API"),
  app("docker-distribution-api-version", "Docker registry"),
  app("proxy-status", "PostgREST", /^PostgREST\b/i),
  app("x-confluence-request-time", "Confluence"),
  app("x-arequestid", "Atlassian"),
  app("x-elastic-product", "Elasticsearch"),
  app("x-influxdb-version", "InfluxDB"),
  app("x-artifactory-id", "Artifactory"),
  app("x-litespeed-cache", "LiteSpeed", /^hit/i),
  app("x-wp-total", "WordPress"),
  app("x-wp-nonce", "WordPress"),
  // Length and 27 letters of a hash: how programs in Node tag what they write (jshttp/etag).
  app("etag", undefined, /^(?:W\/)?"[\da-f]+-[\w+/]{27}"$/),
];

/** Node's finalhandler, which Express ends with, sends its error pages with exactly this policy. */
const EXPRESS_PAGE: Clue = {
  ...app("content-security-policy", "Express", /^default-src 'none'$/),
  when: (reading) =>
    isError(reading) &&
    reading.headers.get("x-content-type-options") === "nosniff" &&
    reading.headers.get("content-type") === "text/html; charset=utf-8",
};

/** The set of fields that Spring Security writes by default, value for value (its reference, HTTP headers). */
const SPRING_SECURITY: Clue = {
  ...app("expires", "Spring Security", /^0$/),
  when: ({ headers }) =>
    headers.get("cache-control") === "no-cache, no-store, max-age=0, must-revalidate" &&
    headers.get("pragma") === "no-cache" &&
    headers.get("x-content-type-options") === "nosniff" &&
    headers.has("x-frame-options"),
};

/** A session that the response opens was opened by the application. */
const SESSION_COOKIES: readonly Clue[] = [
  app("set-cookie", "PHP", /^PHPSESSID=/),
  app("set-cookie", "Laravel", /^laravel_session=/),
  app("set-cookie", "Java", /^JSESSIONID=/),
  app("set-cookie", "ASP.NET", /^(?:ASP\.NET_SessionId|\.AspNetCore\.)/i),
  app("set-cookie", "Express", /^connect\.sid=/),
  app("set-cookie", "Django", /^csrftoken=/),
  // Django names its session so, and others too.
  app("set-cookie", undefined, /^sessionid=/),
  app("set-cookie", "WordPress", /^(?:wordpress_|wp-)/),
];

/** Built-in error pages of servers and proxies are HTML or plain text: these types are written by an application. */
const ERROR_DOCUMENTS: readonly Clue[] = [app("content-type", undefined, /^application\/problem\+(?:json|xml)/i)];

export const APP_CLUES: readonly Clue[] = [
  ...WEB_SERVERS,
  ...APP_SERVERS,
  ...BEHIND_RENDER,
  ...FRAMEWORKS,
  SPRING_SECURITY,
  ...SESSION_COOKIES,
  EXPRESS_PAGE,
  ...ERROR_DOCUMENTS,
];
