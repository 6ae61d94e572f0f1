package factfile.prose.docket;

import factfile.model.base.FactBase;
import factfile.model.record.Count;
import factfile.model.record.Deadline;
import factfile.model.record.Event;
import factfile.model.record.Fact;
import factfile.model.record.Statement;
import factfile.model.record.Term;
import factfile.prose.judge.CountJudge;
import factfile.prose.judge.DeadlineJudge;
import factfile.prose.judge.EventJudge;
import factfile.prose.judge.HeadJudge;
import factfile.prose.judge.Judge;
import factfile.prose.judge.Neighbours;
import factfile.prose.judge.PortfolioJudge;
import factfile.prose.judge.RoleJudge;
import factfile.prose.judge.StatementJudge;
import factfile.prose.judge.TellingNumbers;
import factfile.prose.judge.TermJudge;
import factfile.prose.names.Kinship;
import factfile.prose.names.Titles;
import factfile.prose.sense.Profiles;
import java.util.List;

/** The judges, each made when a sentence first has enough of its record. */
final class JudgeBench {
  private static final List<Office> OFFICES = List.of(Office.values());

  private final FactBase base;
  private final List<Fact> facts;
  private final Kinship kinship;
  private final Titles titles;
  private final Profiles profiles;
  private final TellingNumbers numbers;
  private final Neighbours neighbours;
  private final Judge[] made;

  JudgeBench(
      FactBase base,
      List<Fact> facts,
      Kinship kinship,
      Titles titles,
      Profiles profiles,
      TellingNumbers numbers) {
    this.numbers = numbers;
    this.base = base;
    this.facts = facts;
    this.kinship = kinship;
    this.titles = titles;
    this.profiles = profiles;
    this.neighbours = new Neighbours(base);
    this.made = new Judge[facts.size() + OFFICES.size()];
  }

  /** Judges of no single record: what they hold a sentence against is every office. */
  enum Office {
    ROLE,
    HEAD,
    PORTFOLIO
  }

  int numberOf(Office office) {
    return facts.size() + OFFICES.indexOf(office);
  }

  Judge of(int number) {
    if (made[number] == null) {
      made[number] =
          number < facts.size()
              ? judge(facts.get(number))
              : judge(OFFICES.get(number - facts.size()));
    }
    return made[number];
  }

  private Judge judge(Office office) {
    return switch (office) {
      case ROLE -> new RoleJudge(titles, base, kinship);
      case HEAD -> new HeadJudge(base, kinship);
      case PORTFOLIO -> new PortfolioJudge(base, kinship);
    };
  }

  private Judge judge(Fact fact) {
    if (fact instanceof Count count) {
      return new CountJudge(count, base, kinship, neighbours.of(fact), numbers, profiles);
    }
    if (fact instanceof Event event) {
      return new EventJudge(event, base, kinship, neighbours.of(fact), profiles);
    }
    if (fact instanceof Deadline deadline) {
      return new DeadlineJudge(deadline, base, kinship, neighbours.of(fact), profiles);
    }
    if (fact instanceof Statement statement) {
      return new StatementJudge(statement, base, kinship, profiles);
    }
    return new TermJudge((Term) fact, base, kinship, profiles);
  }
}
