package factfile.cli.ask;

import factfile.answer.Answer;
import factfile.chart.Drawing;
import factfile.cli.line.Options;
import factfile.cli.line.Output;
import factfile.picture.PageSection;
import factfile.query.Inquiry;
import java.util.List;

/** A question whose answer can be drawn as well as listed. */
interface Drawn extends Query {
  List<Output> OUTPUTS = Output.rowsAnd(Output.SVG, Output.HTML);

  /** The rows of a drawing. */
  default Answer askForDrawing(Inquiry inquiry, Options options) {
    return ask(inquiry, options);
  }

  Drawing drawing(Answer answer, Inquiry inquiry, Options options);

  /** What a page shows before the people and the sources. */
  default List<PageSection> sections(Answer answer, Inquiry inquiry, Options options) {
    return List.of(new PageSection(answer.title(), answer, drawing(answer, inquiry, options)));
  }
}
