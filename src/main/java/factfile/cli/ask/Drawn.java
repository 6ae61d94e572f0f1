package factfile.cli.ask;

import factfile.answer.Answer;
import factfile.answer.Row;
import factfile.chart.Drawing;
import factfile.cli.line.Options;
import factfile.cli.line.Output;
import factfile.picture.PageSection;
import factfile.query.answers.Inquiry;
import java.util.List;

/** A question whose answer can be drawn as well as listed. */
interface Drawn<R extends Row> extends Query {
  List<Output> OUTPUTS = Output.rowsAnd(Output.SVG, Output.HTML);

  /** The rows of a drawing. */
  Answer<R> askForDrawing(Inquiry inquiry, Options options);

  Drawing drawing(Answer<R> answer, Inquiry inquiry, Options options);

  /** What a page shows before the people and the sources. */
  default List<PageSection> sections(Answer<R> answer, Inquiry inquiry, Options options) {
    return List.of(PageSection.of(answer.title(), answer, drawing(answer, inquiry, options)));
  }
}
