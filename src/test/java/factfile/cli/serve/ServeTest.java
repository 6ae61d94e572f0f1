package factfile.cli.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import factfile.InProcess;
import factfile.Served;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.ConnectException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The live page, asked over HTTP as a browser asks. */
class ServeTest {
  private static final String HARBOUR = "src/test/resources/bases/harbour";

  @TempDir private Path temp;
  private final HttpClient client = HttpClient.newHttpClient();
  private Served served;

  @AfterEach
  void stop() throws Exception {
    if (served != null) {
      assertThat(served.stop()).isEqualTo(130);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "timeline",
        "timeline who:ingrid-holm",
        "timeline --as-of 2024-01-10",
        "timeline --known-by 2024-01-01 kind:event",
        "count",
        "count --history --sort=-date",
        "deadline --open",
        "who",
        "terms",
        "said",
        "sources",
        "disputes",
        "search harbour",
        "timeline --tally kind",
        "diff 2023..2024",
        "review"
      })
  void itsRowsAreThoseOfTheCommand(String line) throws Exception {
    start(HARBOUR);
    List<String> words = new ArrayList<>(List.of(line.split(" ")));
    words.addAll(List.of("-f", HARBOUR, "-o", "json"));

    HttpResponse<String> rows = get("rows?q=" + encoded(line));

    assertThat(rows.statusCode()).isEqualTo(200);
    assertThat(rows.body()).isEqualTo(InProcess.run(words).out());
  }

  @Test
  void filtersAloneAreThoseOfATimeline() throws Exception {
    start(HARBOUR);
    assertThat(get("rows?q=" + encoded("kind:event date:2024")).body())
        .isEqualTo(
            InProcess.run(
                    List.of("timeline", "kind:event", "date:2024", "-f", HARBOUR, "-o", "json"))
                .out())
        .contains("\"id\"");
    assertThat(get("rows?q=").body()).isEqualTo(get("rows?q=timeline").body());
    assertThat(get("rows?q=" + encoded("--certain")).body())
        .isEqualTo(get("rows?q=" + encoded("timeline --certain")).body());
  }

  @Test
  void thePageShowsTheSameRows() throws Exception {
    start(HARBOUR);
    for (String line : List.of("timeline kind:event", "who", "count", "deadline", "said")) {
      List<String> words = new ArrayList<>(List.of(line.split(" ")));
      words.addAll(List.of("-f", HARBOUR, "-o", "ids", "-q"));
      List<String> ids = InProcess.run(words).out().lines().distinct().toList();
      String page = get("?q=" + encoded(line)).body();
      assertThat(ids).isNotEmpty().allMatch(id -> page.contains(" id=\"" + id + "\""));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "timeline who:nobody-at-all",
        "timeline date:never",
        "timeline --nonsense",
        "count --history --sort nothing"
      })
  void errorsAreWordedAsOnATerminal(String line) throws Exception {
    start(HARBOUR);
    List<String> words = new ArrayList<>(List.of(line.split(" ")));
    words.addAll(List.of("-f", HARBOUR));
    String told = InProcess.run(words).err().strip();

    assertThat(get("rows?q=" + encoded(line)).statusCode()).isEqualTo(400);
    assertThat(get("rows?q=" + encoded(line)).body()).isEqualTo(told);
    String page = get("?q=" + encoded(line)).body();
    assertThat(page)
        .contains(
            told.lines().findFirst().orElseThrow().replace("'", "&#39;").replace("\"", "&quot;"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "add event --title x | no question",
        "init | no question",
        "edit ingrid-holm | no question",
        "cache --clear | no question",
        "timeline > story.txt | writes no files",
        "timeline | writes no files",
        "timeline -f facts | names a base",
        "timeline --no-cache | names a base",
        "diff --against facts | names a base",
        "timeline -o csv | which a page decides",
        "timeline --chart | which a page decides",
        "who \"Ada | quote is not closed"
      })
  void whatIsNoQuestionIsRefused(String line, String reason) throws Exception {
    start(HARBOUR);
    String typed = line.equals("timeline") ? "timeline | sh" : line;
    HttpResponse<String> answer = get("rows?q=" + encoded(typed));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains(reason);
    assertThat(get("?q=" + encoded(typed)).statusCode()).isEqualTo(200);
  }

  @Test
  void nobodyGetsInWithoutTheToken() throws Exception {
    start(HARBOUR);
    URI right = URI.create(served.address());
    String token = right.getPath();
    String wrong = token.replace(token.charAt(5), token.charAt(5) == 'a' ? 'b' : 'a');
    for (String path :
        List.of(
            "/",
            "",
            "/revision",
            wrong,
            wrong + "rows",
            token.substring(0, 9) + "/",
            token + "nothing",
            "/.." + token + "../")) {
      HttpResponse<String> answer =
          send(HttpRequest.newBuilder(right.resolve(path.isEmpty() ? "/" : path)));
      assertThat(answer.statusCode()).as(path).isEqualTo(404);
      assertThat(answer.body()).doesNotContain("harbour", "Harbour");
    }
    assertThat(token).matches("/[0-9a-f]{32}/");
  }

  @Test
  void anotherNameForThisMachineGetsNothing() throws Exception {
    start(HARBOUR);
    URI right = URI.create(served.address());
    int port = right.getPort();
    for (String host :
        List.of(
            "evil.example",
            "evil.example:" + port,
            "127.0.0.1",
            "127.0.0.1:1",
            "localhost.evil.example:" + port,
            "[::1]:" + port)) {
      assertThat(
              raw(
                  "GET "
                      + right.getPath()
                      + " HTTP/1.1\r\nHost: "
                      + host
                      + "\r\nConnection: close\r\n\r\n"))
          .as(host)
          .startsWith("HTTP/1.1 403")
          .doesNotContain("<html");
    }
    assertThat(
            raw(
                "GET "
                    + right.getPath()
                    + " HTTP/1.1\r\nHost: localhost:"
                    + port
                    + "\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 200");
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"})
  void itCanOnlyBeRead(String method) throws Exception {
    start(HARBOUR);
    URI right = URI.create(served.address());
    String answer =
        raw(
            method
                + " "
                + right.getPath()
                + " HTTP/1.1\r\nHost: 127.0.0.1:"
                + right.getPort()
                + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    assertThat(answer).startsWith("HTTP/1.1 405").containsIgnoringCase("allow: GET, HEAD");
  }

  @Test
  void aHeadIsAGetWithoutItsBody() throws Exception {
    start(HARBOUR);
    HttpResponse<String> head =
        send(
            HttpRequest.newBuilder(URI.create(served.address()))
                .method("HEAD", HttpRequest.BodyPublishers.noBody()));
    HttpResponse<String> get = get("");
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(head.headers().firstValue("content-length"))
        .contains(String.valueOf(get.body().getBytes(UTF_8).length));
    assertThat(get.headers().firstValue("content-security-policy").orElseThrow())
        .startsWith("default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-")
        .contains("connect-src 'self'", "form-action 'self'", "frame-ancestors 'none'");
    assertThat(get.headers().firstValue("referrer-policy")).contains("no-referrer");
    assertThat(get.headers().firstValue("x-content-type-options")).contains("nosniff");
  }

  @Test
  void itListensOnThisMachineAlone() throws Exception {
    start(HARBOUR);
    int port = URI.create(served.address()).getPort();
    for (NetworkInterface card : Collections.list(NetworkInterface.getNetworkInterfaces())) {
      for (InetAddress address : Collections.list(card.getInetAddresses())) {
        if (!address.isLoopbackAddress() && address instanceof Inet4Address) {
          try (Socket socket = new Socket()) {
            assertThatThrownBy(() -> socket.connect(new InetSocketAddress(address, port), 2000))
                .isInstanceOf(ConnectException.class);
          }
        }
      }
    }
    try (Socket socket = new Socket()) {
      // Another address of the same machine, which every Linux has.
      assertThatThrownBy(
              () ->
                  socket.connect(
                      new InetSocketAddress(
                          InetAddress.getByAddress(new byte[] {127, 0, 0, 2}), port),
                      2000))
          .isInstanceOf(ConnectException.class);
    }
  }

  @Test
  void aChangeIsSeenAndSoIsWhatCannotBeRead() throws Exception {
    Path file = temp.resolve("factfile.yaml");
    String base =
        """
        format: 1
        title: The quay
        sources: [{id: s, publisher: P, up_to: 2024-01-02}]
        events:
          - {id: opened, title: The quay opens, date: 2024-01-01, cite: s#p1}
        """;
    Files.writeString(file, base);
    start(temp.toString());
    String first = get("revision").body();
    assertThat(get("").body()).contains("The quay opens");

    Files.writeString(
        file, base + "  - {id: shut, title: The quay shuts, date: 2024-01-02, cite: s#p1}\n");
    String second = changed(first);
    assertThat(get("").body()).contains("The quay opens", "The quay shuts");
    assertThat(get("rows?q=shut").body()).contains("\"shut\"");

    Files.writeString(file, base + "  - {id: [\n");
    String third = changed(second);
    assertThat(get("").body())
        .contains("The quay shuts", "factfile.yaml:", "cannot be read any more");

    Files.writeString(file, base);
    String fourth = changed(third);
    assertThat(fourth).isEqualTo(first);
    assertThat(get("").body()).doesNotContain("The quay shuts", "cannot be read any more");

    // Touched, not changed: nobody's page is shown anew.
    Files.setLastModifiedTime(file, FileTime.fromMillis(System.currentTimeMillis() - 60_000));
    Thread.sleep(1_000);
    assertThat(get("revision").body()).isEqualTo(fourth);
  }

  @Test
  void wordsOfAQuestionAreNeverMarkup() throws Exception {
    start(HARBOUR);
    String page = get("?q=" + encoded("\"><script>alert(1)</script> who:<b>")).body();
    assertThat(page).doesNotContain("<script>alert", "<b>").contains("&lt;script&gt;alert(1)");
    URI right = URI.create(served.address());
    assertThat(
            raw(
                "GET "
                    + right.getPath()
                    + "?q=%zz HTTP/1.1\r\nHost: 127.0.0.1:"
                    + right.getPort()
                    + "\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 400");
  }

  @ParameterizedTest
  @ValueSource(strings = {"70000", "-1", "x", "99999999999"})
  void aPortThatIsNoneIsRefused(String port) {
    InProcess.Result result = InProcess.run(List.of("serve", "-f", HARBOUR, "--port", port));
    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.err()).startsWith("factfile: ").doesNotContain("Exception");
  }

  @Test
  void aPortThatIsTakenIsSaid() throws Exception {
    start(HARBOUR);
    String port = String.valueOf(URI.create(served.address()).getPort());
    InProcess.Result result = InProcess.run(List.of("serve", "-f", HARBOUR, "--port", port));
    assertThat(result.exit()).isEqualTo(3);
    assertThat(result.err()).contains("port " + port + " cannot be had", "--port");
  }

  private void start(String facts) throws Exception {
    served = Served.start(facts, Map.of());
  }

  private String changed(String before) throws Exception {
    for (int i = 0; i < 100; i++) {
      String now = get("revision").body();
      if (!now.equals(before)) {
        return now;
      }
      Thread.sleep(100);
    }
    throw new AssertionError("the change was not seen in ten seconds");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }

  private HttpResponse<String> get(String name) throws Exception {
    return send(HttpRequest.newBuilder(URI.create(served.address() + name)));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private String raw(String request) throws Exception {
    URI right = URI.create(served.address());
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), right.getPort())) {
      socket.setSoTimeout(5_000);
      socket.getOutputStream().write(request.getBytes(UTF_8));
      socket.getOutputStream().flush();
      StringBuilder text = new StringBuilder();
      BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        text.append(line).append('\n');
      }
      return text.toString();
    }
  }
}
