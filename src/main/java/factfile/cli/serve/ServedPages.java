package factfile.cli.serve;

import factfile.cli.host.Host;
import factfile.picture.HtmlPage;
import factfile.picture.LiveQuestion;
import java.util.Map;

/** What each address of the live page answers. */
final class ServedPages {
  /** An answer before it is sent. */
  record Content(int status, String type, String text) {}

  private static final String JSON = "application/json; charset=utf-8";
  private static final String HTML = "text/html; charset=utf-8";
  private static final String PLAIN = "text/plain; charset=utf-8";

  private final ServedBase base;
  private final ServedQuestions questions;
  private final Host host;

  ServedPages(ServedBase base, ServedQuestions questions, Host host) {
    this.base = base;
    this.questions = questions;
    this.host = host;
  }

  /**
   * One at a time: what a base works out about its order, it keeps.
   *
   * @param name what stands behind the token
   */
  synchronized Content answer(String name, Map<String, String> parameters) {
    String question = parameters.getOrDefault("q", "");
    return switch (name) {
      case "" -> page(question);
      case "rows" -> rows(question);
      case "revision" ->
          new Content(200, JSON, "{\"revision\":\"" + base.current().revision() + "\"}\n");
      default -> new Content(404, PLAIN, "nothing is here\n");
    };
  }

  private Content page(String question) {
    ServedBase.State state = base.current();
    ServedQuestions.Reply reply = questions.sections(state.page().base(), question);
    String trouble = reply.trouble() == null ? state.trouble() : reply.trouble();
    LiveQuestion live = new LiveQuestion(question, trouble, state.revision());
    return new Content(200, HTML, HtmlPage.served(state.page(), reply.sections(), live));
  }

  private Content rows(String question) {
    ServedQuestions.Rows rows = questions.rows(question);
    return new Content(rows.good() ? 200 : 400, rows.good() ? JSON : PLAIN, rows.text());
  }

  /** Something went wrong that nobody in front of the page can put right. */
  synchronized Content defect(Throwable defect) {
    host.err().println("factfile: a defect of the program: " + defect);
    return new Content(500, PLAIN, "a defect of the program; its terminal says which\n");
  }
}
