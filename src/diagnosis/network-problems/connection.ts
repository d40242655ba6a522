import { type NamedProblem, problem } from "./problem.ts";

/** Names, connections, certificates and proxies: no answer began. */
export const CONNECTION: readonly NamedProblem[] = [
  [
    /^(?:NAME_NOT_RESOLVED|NS_ERROR_UNKNOWN_HOST|NS_ERROR_DEFINITIVE_UNKNOWN_HOST|ICANN_NAME_COLLISION)$/,
    problem(
      "dns-not-found",
      "no",
      "The host name has no address: it is misspelt, new, expired, or a filter hides it.",
      "Check the spelling; then try another DNS server.",
    ),
  ],
  [
    /^(?:DNS_|NAME_RESOLUTION|HOST_RESOLVER)|^NS_ERROR_(?:DNS_|NET_ON_RESOLV)/,
    problem(
      "dns-failed",
      "yes",
      "The lookup of the host name failed before it had an answer.",
      "Check the network's DNS server.",
      "likely",
    ),
  ],
  [
    /^(?:CONNECTION_REFUSED|NS_ERROR_CONNECTION_REFUSED)$/,
    problem(
      "connection-refused",
      "yes",
      "The host answered that nothing listens on this port, or a firewall refuses.",
      "Check that the server runs, and its port.",
    ),
  ],
  [
    /^(?:CONNECTION_TIMED_OUT|TIMED_OUT|NS_ERROR_NET_TIMEOUT|NS_ERROR_NET_TIMEOUT_EXTERNAL)$/,
    problem(
      "connection-timeout",
      "if-idempotent",
      "No answer in time: the server is down or overloaded, or a firewall drops the packets.",
      "Check that the server can be reached from this network.",
    ),
  ],
  [
    /^EMPTY_RESPONSE$/,
    problem(
      "empty-response",
      "if-idempotent",
      "The server closed the connection without an answer. It crashed, or hangs up on purpose, as nginx does with its 444.",
      "Look into the server's log.",
    ),
  ],
  [
    /^(?:CONNECTION_RESET|CONNECTION_CLOSED|CONNECTION_ABORTED|NS_ERROR_NET_RESET|NS_ERROR_NET_INTERRUPT|NS_ERROR_NOT_AVAILABLE)$/,
    problem(
      "connection-reset",
      "if-idempotent",
      "The connection was cut: the server crashed or restarted, or something on the way cut it.",
      "Try again; if it stays, look at firewall, proxy and server log.",
    ),
  ],
  [
    /^(?:ADDRESS_UNREACHABLE|ADDRESS_INVALID|CONNECTION_FAILED)$/,
    problem(
      "host-unreachable",
      "no",
      "There is no way to the host's address from this network.",
      "Check VPN, Wi-Fi and the address.",
    ),
  ],
  [
    /^(?:CERT_DATE_INVALID)$/,
    problem(
      "certificate-date",
      "no",
      "The certificate has expired or is not yet valid, or this device's clock is wrong.",
      "Check the clock; otherwise the site's owner has to renew the certificate.",
    ),
  ],
  [
    /^(?:CERT_COMMON_NAME_INVALID)$/,
    problem(
      "certificate-name",
      "no",
      "The certificate is for another host name.",
      "The site's owner has to install a certificate for this name.",
    ),
  ],
  [
    /^(?:CERT_AUTHORITY_INVALID|PROXY_CERTIFICATE_INVALID)$/,
    problem(
      "certificate-issuer",
      "no",
      "The certificate's issuer is not trusted here: self-signed, or something on the way reads along.",
      "Check who issued the certificate.",
    ),
  ],
  [
    /^CERT|^CERTIFICATE_|^NS_ERROR_BAD_HSTS_CERT$|^INSECURE_RESPONSE$/,
    problem(
      "certificate-invalid",
      "no",
      "The site's certificate is not valid.",
      "The site's owner has to replace the certificate.",
    ),
  ],
  [
    /^(?:SSL_CLIENT_AUTH_CERT_NEEDED|BAD_SSL_CLIENT_AUTH_CERT)/,
    problem(
      "client-certificate",
      "no",
      "The server wants a certificate from you, and got none or one it does not accept.",
      "Choose or install the client certificate.",
    ),
  ],
  [
    /^(?:SSL|TLS|ECH_|EARLY_DATA)|^(?:SEC|MOZILLA_PKIX)_ERROR|^NS_ERROR_NET_ON_TLS/,
    problem(
      "tls-failed",
      "no",
      "The secure connection could not be made: protocol, cipher or port do not fit.",
      "Check TLS settings and port of the server.",
      "likely",
    ),
  ],
  [
    /^(?:TUNNEL_CONNECTION_FAILED|PROXY_|SOCKS_|MANDATORY_PROXY|NO_SUPPORTED_PROXIES|UNEXPECTED_PROXY)|^NS_ERROR_(?:UNKNOWN_)?PROXY/,
    problem(
      "proxy-failed",
      "no",
      "The proxy on your side could not be reached, wants a login, or refused.",
      "Check the proxy settings and login.",
    ),
  ],
];
