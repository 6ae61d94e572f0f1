package factfile.cli.ask;

import factfile.answer.Answer;
import factfile.cli.line.Arguments;
import factfile.cli.line.Definition;
import factfile.query.Inquiry;
import factfile.query.Terms;
import java.util.List;

public final class TermsCommand extends FilterCommand {
  @Override
  public Definition definition() {
    return query(
        Definition.of(
                "terms",
                "What a resolution obliges whom to do, and whether it was kept on the asked day.",
                "factfile terms 1701",
                "factfile terms 1701 --as-of 2024-09-01",
                "factfile terms party:israel -o json")
            .takes(FILTERS));
  }

  @Override
  public List<String> columns() {
    return Terms.COLUMNS;
  }

  @Override
  Answer ask(Inquiry inquiry, Arguments arguments) {
    return Terms.of(inquiry);
  }
}
