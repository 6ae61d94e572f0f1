package factfile.cli.ask;

import factfile.answer.Answer;
import factfile.chart.Drawing;
import factfile.cli.host.Host;
import factfile.cli.line.Arguments;
import factfile.cli.line.Definition;
import factfile.cli.line.Flag;
import factfile.picture.PageSection;
import factfile.query.Inquiry;
import java.util.ArrayList;
import java.util.List;

/** A query whose answer can be drawn as well as listed. */
abstract class DrawnCommand extends FilterCommand {
  /** What such a query takes besides its own. */
  static Definition drawn(Definition own) {
    return own.with(Flag.Group.DAY, Flag.Group.ROWS).writing(Flag.DRAWN).with(Flag.Group.BASE);
  }

  abstract Drawing drawing(Answer answer, Inquiry inquiry, Arguments arguments);

  /** What a page shows before the people and the sources. */
  List<PageSection> sections(Answer answer, Inquiry inquiry, Arguments arguments) {
    return List.of(new PageSection(answer.title(), answer, drawing(answer, inquiry, arguments)));
  }

  /** The rows of a drawing. */
  Answer askForDrawing(Inquiry inquiry, Arguments arguments) {
    return ask(inquiry, arguments);
  }

  @Override
  final void check(Host host, Arguments arguments) {
    if (Drawer.isAsked(arguments)) {
      new Drawer(host, arguments).check();
    } else {
      Drawer.refuseForLists(arguments);
      super.check(host, arguments);
    }
  }

  @Override
  final int print(Inquiry inquiry, Host host, Arguments arguments) {
    if (!Drawer.isAsked(arguments)) {
      return super.print(inquiry, host, arguments);
    }
    Drawer drawer = new Drawer(host, arguments);
    Answer answer = drawer.selected(askForDrawing(inquiry, arguments));
    if (Drawer.isPage(arguments)) {
      List<PageSection> sections = new ArrayList<>(sections(answer, inquiry, arguments));
      Pages.addPeopleAndSources(sections, inquiry);
      return drawer.print(answer, sections, inquiry);
    }
    return drawer.print(answer, drawing(answer, inquiry, arguments), inquiry);
  }
}
