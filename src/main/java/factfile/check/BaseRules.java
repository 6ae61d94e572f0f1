package factfile.check;

import factfile.check.entity.ActsAfterEnd;
import factfile.check.entity.ExclusiveOffices;
import factfile.check.entity.ForeseenEnd;
import factfile.check.entity.IdleAlias;
import factfile.check.entity.NearName;
import factfile.check.entity.OfficeOfMany;
import factfile.check.entity.OfficeOfTwo;
import factfile.check.entity.PartCircle;
import factfile.check.entity.RoleOutlivesFate;
import factfile.check.entity.SameName;
import factfile.check.entity.TwoEnds;
import factfile.check.entity.UnmentionedEntity;
import factfile.check.fact.DatesTold;
import factfile.check.fact.DuringCircle;
import factfile.check.fact.HappensOnce;
import factfile.check.fact.MisspeltWord;
import factfile.check.fact.OddYear;
import factfile.check.fact.OutsideItsWhole;
import factfile.check.fact.PresentTense;
import factfile.check.fact.RecurringContradict;
import factfile.check.fact.RiskyContradict;
import factfile.check.fact.TalksToItself;
import factfile.check.fact.TitleStyle;
import factfile.check.fact.ToldTwice;
import factfile.check.fact.UnmeetableCheck;
import factfile.check.fact.WithoutCheck;
import factfile.check.number.ImplausibleAmount;
import factfile.check.number.ShareOverHundred;
import factfile.check.number.TwoSpellings;
import factfile.check.number.ValueDays;
import factfile.check.number.ValuesTold;
import factfile.check.outcome.ContradictingOutcomes;
import factfile.check.outcome.DueDays;
import factfile.check.outcome.TermFindings;
import factfile.check.outcome.UnfitOutcome;
import factfile.check.rule.BaseRule;
import factfile.check.rule.CheckedBase;
import factfile.check.rule.Rule;
import factfile.check.rule.Violations;
import factfile.check.source.CitedTwice;
import factfile.check.source.OddLanguage;
import factfile.check.source.OneOrigin;
import factfile.check.source.OriginCircle;
import factfile.check.source.PlacelessCitation;
import factfile.check.source.SameSource;
import factfile.check.source.SourceDays;
import factfile.check.source.SourceWithoutUrl;
import factfile.check.source.ThinSource;
import factfile.check.source.UnusedSource;
import factfile.model.base.Allowances;
import factfile.model.base.FactBase;
import factfile.model.text.Position;
import factfile.model.text.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** What {@code check} asks a base besides what was wrong as it was read. */
public final class BaseRules {
  private static final List<BaseRule> ALL =
      List.of(
          new UnusedSource(),
          new SourceWithoutUrl(),
          new SameSource(),
          new OneOrigin(),
          new ThinSource(),
          new OriginCircle(),
          new SourceDays(),
          new OddLanguage(),
          new PlacelessCitation(),
          new CitedTwice(),
          new UnmentionedEntity(),
          new SameName(),
          new NearName(),
          new IdleAlias(),
          new PartCircle(),
          new OfficeOfTwo(),
          new ExclusiveOffices(),
          new RoleOutlivesFate(),
          new TwoEnds(),
          new ActsAfterEnd(),
          new ForeseenEnd(),
          new ToldTwice(),
          new TitleStyle(),
          new OddYear(),
          new OutsideItsWhole(),
          new DuringCircle(),
          new DatesTold(),
          new MisspeltWord(),
          new TalksToItself(),
          new PresentTense(),
          new UnmeetableCheck(),
          new RecurringContradict(),
          new RiskyContradict(),
          new OfficeOfMany(),
          new WithoutCheck(),
          new HappensOnce(),
          new ValuesTold(),
          new TwoSpellings(),
          new ImplausibleAmount(),
          new ShareOverHundred(),
          new ValueDays(),
          new ContradictingOutcomes(),
          new UnfitOutcome(),
          new DueDays(),
          new TermFindings());

  private static final Comparator<Problem> BY_PLACE =
      Comparator.comparing((Problem problem) -> problem.position().file())
          .thenComparing(problem -> problem.position().line())
          .thenComparing(problem -> problem.position().column());

  private BaseRules() {}

  /**
   * All that is wrong with a base, or could be better, by place: what was so as it was read, and
   * what its records say together.
   *
   * @param read what was found as it was read
   * @param allowances what its manifest lets stand
   * @param lines the line that a place lies on; null where it cannot be shown
   */
  public static List<Problem> problems(
      FactBase base, List<Problem> read, Allowances allowances, Function<Position, String> lines) {
    CheckedBase checked = new CheckedBase(base);
    Violations found = new Violations(lines);
    for (BaseRule rule : ALL) {
      rule.check(checked, found);
    }
    Switches.check(checked, allowances, found);
    boolean whole = !Findings.hasError(read);
    List<Problem> problems = new ArrayList<>(read);
    for (Problem problem : found.all()) {
      boolean asked = whole || !Rule.of(problem.rule()).needsEveryRecord();
      if (asked && !allowances.silence(problem, base)) {
        problems.add(problem);
      }
    }
    problems.sort(BY_PLACE);
    return problems;
  }
}
