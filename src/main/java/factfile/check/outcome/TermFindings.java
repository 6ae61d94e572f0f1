package factfile.check.outcome;

import factfile.check.rule.BaseRule;
import factfile.check.rule.CheckedBase;
import factfile.check.rule.Rule;
import factfile.check.rule.Violations;
import factfile.model.record.Fact;
import factfile.model.record.FactKind;
import factfile.model.record.Term;
import factfile.query.state.TermState;

/** What is known of a term: nothing, or different things. */
public final class TermFindings implements BaseRule {

  @Override
  public void check(CheckedBase base, Violations found) {
    for (Fact fact : base.facts().facts(FactKind.TERM)) {
      Term term = (Term) fact;
      boolean inForce = term.condition() == null || term.condition().met() != null;
      if (term.record().isEmpty() && inForce) {
        found.add(
            Rule.TERM_WITHOUT_RECORD,
            term,
            "nothing tells whether this was kept",
            "add its `record`, with who found it kept, broken or disputed");
      } else if (!TermState.at(base.facts(), term, base.facts().end()).others().isEmpty()) {
        found.add(
            Rule.UNDECIDED_FINDING,
            term,
            "findings about it differ at the end of the record",
            "where one of them has ended, give it `until:`; `factfile disputes` tells who says what");
      }
    }
  }
}
