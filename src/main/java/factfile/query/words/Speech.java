package factfile.query.words;

import factfile.answer.Span;
import factfile.model.base.FactBase;
import factfile.model.part.Act;
import factfile.model.part.ActGrammar;
import factfile.model.part.GistForm;
import factfile.model.record.Statement;
import java.util.List;

/**
 * A statement in one sentence: who, what kind of act, to whom, the gist. The gist is a part of the
 * sentence where its beginning allows that, and stands behind a colon where it may be a name or a
 * sentence of its own.
 */
public final class Speech {
  private Speech() {}

  public static List<Span> words(FactBase base, Statement statement) {
    return List.of(
        Span.strong(Entities.names(base, statement.speakers())), Span.plain(rest(base, statement)));
  }

  /** The same as running prose. */
  public static String prose(FactBase base, Statement statement) {
    return Entities.names(base, statement.speakers()) + rest(base, statement);
  }

  private static String rest(FactBase base, Statement statement) {
    String whom = Entities.names(base, statement.to());
    Gist gist = new Gist(statement.gist());
    Act act = statement.act();
    ActGrammar grammar = act.grammar();
    if (grammar == null) {
      return " " + act.word() + (whom.isEmpty() ? "" : " (to " + whom + ")") + ": " + gist.apart();
    }
    String verb = grammar.verb(whom, gist.form());
    String lead = verb.startsWith(",") ? verb : " " + verb;
    String joint = grammar.joint(!whom.isEmpty());
    GistForm form = gist.form();
    if (grammar.takes(form)) {
      return lead + " " + gist.inside();
    }
    if (form == GistForm.THING && joint != null) {
      return lead + (joint.isEmpty() ? " " : " " + joint + " ") + gist.inside();
    }
    // Where a thing could follow as well, it has to be clear that none does.
    boolean clause = form == GistForm.SENTENCE && grammar.takes(GistForm.THAT);
    if (clause && "".equals(joint) && !gist.isSeveral()) {
      return lead + " that " + gist.inside();
    }
    return lead + ": " + gist.apart();
  }
}
