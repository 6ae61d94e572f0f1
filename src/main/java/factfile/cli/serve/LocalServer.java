package factfile.cli.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import factfile.picture.PagePolicy;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Answers on the loopback address alone, to those who know the token that stands in the address. A
 * name that somebody else has pointed here gets nothing, and nobody can change anything.
 */
final class LocalServer implements AutoCloseable, HttpHandler {
  private static final int TOKEN_BYTES = 16;
  private static final int THREADS = 4;

  private final HttpServer server;
  private final ExecutorService threads;
  private final ServedPages pages;
  private final String token;
  private final String policy = PagePolicy.served();

  private LocalServer(HttpServer server, ServedPages pages) {
    this.server = server;
    this.pages = pages;
    this.threads = Executors.newFixedThreadPool(THREADS);
    byte[] random = new byte[TOKEN_BYTES];
    new SecureRandom().nextBytes(random);
    this.token = HexFormat.of().formatHex(random);
  }

  /**
   * @param port 0 for any that is free
   * @throws IOException where it cannot be had
   */
  static LocalServer start(int port, ServedPages pages) throws IOException {
    // The JDK writes head and body by themselves: each answer would wait 40 ms for the other side.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    InetAddress loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    HttpServer server = HttpServer.create(new InetSocketAddress(loopback, port), 0);
    LocalServer local = new LocalServer(server, pages);
    server.createContext("/", local);
    server.setExecutor(local.threads);
    server.start();
    return local;
  }

  /** Where the page is. */
  String address() {
    return "http://127.0.0.1:" + port() + "/" + token + "/";
  }

  private int port() {
    return server.getAddress().getPort();
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      send(exchange, content(exchange));
    }
  }

  private ServedPages.Content content(HttpExchange exchange) {
    if (!isOurs(exchange.getRequestHeaders())) {
      return plain(403, "this is not the name of this machine\n");
    }
    String name = behindToken(exchange.getRequestURI().getRawPath());
    if (name == null) {
      return plain(404, "nothing is here; take the whole address that `factfile serve` prints\n");
    }
    if (!isReading(exchange)) {
      exchange.getResponseHeaders().set("Allow", "GET, HEAD");
      return plain(405, "this can only be read\n");
    }
    Map<String, String> parameters = parameters(exchange.getRequestURI().getRawQuery());
    if (parameters == null) {
      return plain(400, "a % in an address has two digits behind it\n");
    }
    try {
      return pages.answer(name, parameters);
    } catch (RuntimeException | Error e) {
      return pages.defect(e);
    }
  }

  /** A page of somebody else whose name leads here asks by that name. */
  private boolean isOurs(Headers headers) {
    String asked = headers.getFirst("Host");
    return ("127.0.0.1:" + port()).equals(asked) || ("localhost:" + port()).equals(asked);
  }

  /** What stands behind the token; null where another stands there, or none. */
  private String behindToken(String path) {
    int end = path == null ? -1 : path.indexOf('/', 1);
    if (end < 0) {
      return null;
    }
    byte[] given = path.substring(1, end).getBytes(StandardCharsets.UTF_8);
    // As long for each that is wrong.
    boolean right = MessageDigest.isEqual(given, token.getBytes(StandardCharsets.UTF_8));
    return right ? path.substring(end + 1) : null;
  }

  private static boolean isReading(HttpExchange exchange) {
    String method = exchange.getRequestMethod();
    return method.equals("GET") || method.equals("HEAD");
  }

  /** Null where they cannot be read. */
  private static Map<String, String> parameters(String query) {
    Map<String, String> parameters = new HashMap<>();
    try {
      for (String each : query == null ? new String[0] : query.split("&", -1)) {
        int equals = each.indexOf('=');
        if (equals > 0) {
          parameters.put(decoded(each.substring(0, equals)), decoded(each.substring(equals + 1)));
        }
      }
      return parameters;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  private static ServedPages.Content plain(int status, String text) {
    return new ServedPages.Content(status, "text/plain; charset=utf-8", text);
  }

  private void send(HttpExchange exchange, ServedPages.Content content) throws IOException {
    Headers headers = exchange.getResponseHeaders();
    headers.set("Content-Type", content.type());
    headers.set("Content-Security-Policy", policy);
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Referrer-Policy", "no-referrer");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    headers.set("Cross-Origin-Opener-Policy", "same-origin");
    headers.set("Cache-Control", "no-store");
    byte[] bytes = content.text().getBytes(StandardCharsets.UTF_8);
    if (exchange.getRequestMethod().equals("HEAD")) {
      headers.set("Content-Length", String.valueOf(bytes.length));
      exchange.sendResponseHeaders(content.status(), -1);
      return;
    }
    exchange.sendResponseHeaders(content.status(), bytes.length == 0 ? -1 : bytes.length);
    try (OutputStream body = exchange.getResponseBody()) {
      body.write(bytes);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
