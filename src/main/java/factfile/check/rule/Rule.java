package factfile.check.rule;

import factfile.model.text.Problem.Severity;
import factfile.model.text.Worded;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The register of all that {@code check} can find, each with a page in {@code help/rule}. The first
 * are found as files are read and linked; their severity is what the reader gives them.
 */
public enum Rule implements Worded {
  ALIAS(Reach.FILES, Severity.ERROR, "a YAML alias, `*name`, stands where a value belongs"),
  ANCHOR(Reach.FILES, Severity.ERROR, "a YAML anchor, `&name`, stands where a value belongs"),
  TAG(Reach.FILES, Severity.ERROR, "a YAML tag, `!name`, stands where a value belongs"),
  SYNTAX(Reach.FILES, Severity.ERROR, "the file is not YAML"),
  TOO_DEEP(
      Reach.FILES,
      Severity.ERROR,
      "lists and keys stand in each other deeper than any record needs"),
  LINE_TOO_LONG(Reach.FILES, Severity.ERROR, "a line is longer than the reader takes"),
  SECOND_DOCUMENT(Reach.FILES, Severity.ERROR, "a second YAML document begins in one file"),
  DUPLICATE_KEY(Reach.FILES, Severity.ERROR, "a key stands twice in one block"),
  CUT_BY_COMMENT(Reach.FILES, Severity.WARNING, "what looks like the rest of a value is a comment"),
  BAD_ENCODING(Reach.FILES, Severity.ERROR, "the file is not UTF-8"),
  FILE_TOO_LARGE(Reach.FILES, Severity.ERROR, "a file is larger than the reader takes"),
  FOLDERS_TOO_DEEP(
      Reach.FILES, Severity.ERROR, "folders stand in each other deeper than the reader goes"),
  UNREADABLE(Reach.FILES, Severity.ERROR, "a file or a folder of the base cannot be read"),
  BAD_MANIFEST(Reach.FILES, Severity.ERROR, "the manifest says nothing"),
  BAD_FORMAT(
      Reach.FILES, Severity.ERROR, "the manifest names a format that this program does not know"),
  BAD_GLOB(Reach.FILES, Severity.ERROR, "a pattern for the files of a base is none"),
  UNKNOWN_KEY(Reach.FILES, Severity.ERROR, "a key is none of those that can stand there"),
  MISSING_KEY(Reach.FILES, Severity.ERROR, "a key that has to be there is missing"),
  MISPLACED_KEY(Reach.FILES, Severity.ERROR, "a key stands where it says nothing"),
  EMPTY_VALUE(Reach.FILES, Severity.ERROR, "a key has no value"),
  WRONG_SHAPE(
      Reach.FILES,
      Severity.ERROR,
      "a list stands for a single value, text for a block, or the like"),
  BAD_ID(Reach.FILES, Severity.ERROR, "an id has characters that ids have not"),
  BAD_WORD(Reach.FILES, Severity.ERROR, "a value is none of the words that can stand there"),
  BAD_ACT(Reach.FILES, Severity.ERROR, "the act of a statement is not one verb in small letters"),
  ODD_ACT(Reach.FILES, Severity.WARNING, "the act of a statement looks like a known one misspelt"),
  BAD_DATE(Reach.FILES, Severity.ERROR, "a date cannot be read"),
  TIME_OF_DAY(Reach.FILES, Severity.ERROR, "a time of day stands where only days are told"),
  BAD_DURATION(Reach.FILES, Severity.ERROR, "a span of time cannot be read"),
  BAD_QUANTITY(Reach.FILES, Severity.ERROR, "a number cannot be read"),
  BAD_VOTES(Reach.FILES, Severity.ERROR, "a number of votes is no whole number"),
  BAD_LOCATOR(Reach.FILES, Severity.ERROR, "a place in a source cannot be read"),
  BAD_PASSAGE(Reach.FILES, Severity.ERROR, "a fingerprint of a passage cannot be read"),
  UNCITED(Reach.FILES, Severity.ERROR, "a fact has no citation"),
  LONE_CLAIM(Reach.FILES, Severity.ERROR, "a dispute about a date has one side only"),
  MISPLACED_CLAIM(
      Reach.FILES, Severity.ERROR, "a dispute about a date stands where a single date belongs"),
  MIXED_DATES(Reach.FILES, Severity.ERROR, "claims about a date and plain dates stand in one list"),
  NO_DISPUTE(Reach.FILES, Severity.ERROR, "all claims about a date name the same one"),
  SEVERAL_BEGINNINGS(
      Reach.FILES, Severity.ERROR, "nothing says with which of several events something begins"),
  DUE_CONTRADICTS_WINDOW(
      Reach.FILES, Severity.ERROR, "a due day is not the day that the window leads to"),
  ENDS_BEFORE_IT_BEGINS(Reach.FILES, Severity.ERROR, "an end lies before its beginning"),
  DANGLING_ID(Reach.FILES, Severity.ERROR, "an id leads to no record, or to one of another kind"),
  DUPLICATE_ID(Reach.FILES, Severity.ERROR, "two records have one id"),
  CIRCULAR_ORDER(
      Reach.FILES, Severity.ERROR, "`before` and `after` lead from a record back to itself"),
  ORDER_CONTRADICTS_DATE(
      Reach.FILES, Severity.ERROR, "no day suits both the date and the order of a record"),
  OVERLAPPING_RECORD(
      Reach.FILES, Severity.ERROR, "one reporter finds two things of a term on one day"),
  BEFORE_PARENT(
      Reach.FILES, Severity.ERROR, "a term is kept or broken before its resolution was issued"),
  ROLE_AFTER_END(Reach.FILES, Severity.ERROR, "a role begins after its holder's end"),
  AFTER_ITS_SOURCES(
      Reach.FILES,
      Severity.WARNING,
      "a fact is dated after the last day that its sources speak of"),
  OUTCOME_BEFORE_SET(Reach.FILES, Severity.WARNING, "a deadline has an outcome before it was set"),
  OUTCOME_AFTER_END(
      Reach.FILES, Severity.WARNING, "a deadline has an outcome after it was met or waived"),
  MISSED_BEFORE_DUE(
      Reach.FILES, Severity.WARNING, "a deadline is called missed before its due day"),
  EXTENDED_TO_EARLIER(
      Reach.FILES, Severity.WARNING, "an extension moves a deadline to an earlier day"),
  OUTCOME_BEFORE_SAID(
      Reach.FILES, Severity.WARNING, "something became of a promise before it was made"),
  PARTS_DO_NOT_ADD_UP(Reach.FILES, Severity.WARNING, "the parts of a number do not add up to it"),
  MORE_THAN_THE_WHOLE(Reach.FILES, Severity.WARNING, "a part is larger than its whole"),
  NUMBER_OF_AN_EVENT(
      Reach.FILES,
      Severity.NOTE,
      "several reporters count for one event, and the count does not say so"),
  ANOTHER_SPEAKER(
      Reach.FILES, Severity.NOTE, "the newest value comes from another speaker, and differs"),
  DRAFT(Reach.FILES, Severity.NOTE, "a record that nobody has taken yet; no answer has it"),

  // What the whole base is asked.
  UNUSED_SOURCE(Reach.WHOLE, Severity.NOTE, "a source that no record cites, and none retells"),
  SOURCE_WITHOUT_URL(
      Reach.BASE, Severity.NOTE, "a source without `url` where nearly all others have one"),
  SAME_SOURCE(Reach.BASE, Severity.WARNING, "two sources are one publication"),
  ONE_ORIGIN(Reach.BASE, Severity.NOTE, "several sources of one fact retell the same one"),
  THIN_SOURCE(
      Reach.BASE, Severity.NOTE, "many records lean on a fact that rests on one origin alone"),
  ORIGIN_CIRCLE(Reach.BASE, Severity.ERROR, "sources retell each other in a circle"),
  ORIGIN_LATER(Reach.BASE, Severity.WARNING, "a source retells one that came out after it"),
  RETRIEVED_TOO_EARLY(Reach.BASE, Severity.WARNING, "a source was retrieved before it came out"),
  PUBLISHED_TOO_EARLY(
      Reach.BASE,
      Severity.WARNING,
      "a source came out before the last day that it speaks of begins"),
  ODD_LANGUAGE(Reach.BASE, Severity.WARNING, "a language tag is none"),
  CITATION_WITHOUT_PLACE(
      Reach.BASE, Severity.NOTE, "a citation names no place in a source whose other citations do"),
  CITED_TWICE(Reach.BASE, Severity.WARNING, "one place is cited twice for one thing"),
  UNMENTIONED_ENTITY(
      Reach.WHOLE,
      Severity.NOTE,
      "an entity that no other record mentions, and of which nothing is told"),
  SAME_NAME(Reach.BASE, Severity.WARNING, "two entities have one name"),
  NEAR_NAME(
      Reach.WHOLE, Severity.NOTE, "a name that is one slip away from a far more frequent one"),
  IDLE_ALIAS(Reach.BASE, Severity.NOTE, "an alias that says nothing new"),
  PART_OF_CIRCLE(Reach.BASE, Severity.ERROR, "entities are part of each other in a circle"),
  OFFICE_OF_TWO(Reach.BASE, Severity.WARNING, "two hold one office at once"),
  EXCLUSIVE_OFFICES(
      Reach.BASE,
      Severity.WARNING,
      "somebody holds an office and is its deputy, or the like, at once"),
  ROLE_OUTLIVES_FATE(
      Reach.BASE, Severity.WARNING, "a role lasts longer than what became of its holder allows"),
  TWO_ENDS(Reach.BASE, Severity.WARNING, "somebody ended twice"),
  ACTS_AFTER_END(Reach.BASE, Severity.WARNING, "somebody acts or speaks after the end"),
  FORESEEN_END(
      Reach.BASE, Severity.NOTE, "a role ends after the last day that its sources speak of"),
  SAME_RECORD(Reach.BASE, Severity.WARNING, "two records say the same of the same day"),
  ALIKE_TITLES(Reach.BASE, Severity.NOTE, "two titles of one time differ in wording only"),
  LONG_TITLE(Reach.BASE, Severity.NOTE, "a title is too long for a line"),
  SHORT_TITLE(Reach.BASE, Severity.NOTE, "a title says nothing"),
  FULL_STOP(Reach.BASE, Severity.NOTE, "a title or a gist ends in a full stop"),
  ODD_YEAR(
      Reach.WHOLE,
      Severity.WARNING,
      "a year looks mistyped: the others are far away, and one digit leads there"),
  OUTSIDE_ITS_WHOLE(
      Reach.BASE, Severity.WARNING, "an event lies outside the longer one that it is part of"),
  DURING_CIRCLE(Reach.BASE, Severity.ERROR, "events are part of each other in a circle"),
  UNDECIDED_DAY(Reach.BASE, Severity.NOTE, "sources tell different days, and no rank decides"),
  MISSPELT_TAG(
      Reach.WHOLE, Severity.NOTE, "a tag that is one slip away from a far more frequent one"),
  MISSPELT_ID(
      Reach.WHOLE, Severity.NOTE, "an id that is one slip away from a far more frequent one"),
  TALKS_TO_ITSELF(
      Reach.BASE,
      Severity.WARNING,
      "somebody speaks to themselves, or does something to themselves"),
  PRESENT_TENSE(Reach.BASE, Severity.WARNING, "the act of a statement is not in the past tense"),
  UNMEETABLE_CHECK(
      Reach.BASE,
      Severity.WARNING,
      "no sentence can meet a `check:`, as its own words rule it out"),
  RECURRING_CONTRADICT(
      Reach.BASE, Severity.WARNING, "`contradict: true` stands at what happened more than once"),
  RISKY_CONTRADICT(
      Reach.BASE,
      Severity.WARNING,
      "`contradict: true` stands where true prose about something else would be called wrong"),
  WITHOUT_CHECK(
      Reach.BASE, Severity.NOTE, "records that prose could be held against have no `check:`"),
  HAPPENS_ONCE(
      Reach.BASE, Severity.WARNING, "two events of one kind and party are said to happen once"),
  UNDECIDED_VALUE(
      Reach.BASE, Severity.NOTE, "sources tell different numbers of one day, and no rank decides"),
  SEVERAL_PREFERRED(Reach.BASE, Severity.WARNING, "two that differ are preferred at once"),
  TWO_SPELLINGS(Reach.WHOLE, Severity.NOTE, "one unit is written in two ways"),
  IMPLAUSIBLE_AMOUNT(
      Reach.BASE, Severity.WARNING, "a value is a hundred times its neighbours, or a hundredth"),
  SHARE_OVER_100(Reach.BASE, Severity.WARNING, "a share of more than a hundred percent"),
  VALUES_OUT_OF_ORDER(
      Reach.BASE, Severity.NOTE, "the values of a count do not stand in the order of their days"),
  VALUE_AFTER_SOURCE(
      Reach.BASE,
      Severity.WARNING,
      "a value or an outcome is dated after the last day that its sources speak of"),
  CONTRADICTING_OUTCOMES(Reach.BASE, Severity.WARNING, "outcomes of one day exclude each other"),
  UNFIT_OUTCOME(Reach.BASE, Severity.WARNING, "an outcome does not fit what was said"),
  UNSETTLED_DEADLINE(
      Reach.BASE, Severity.NOTE, "a due day has gone by, and nothing tells what became of it"),
  DUE_BEFORE_SET(Reach.BASE, Severity.WARNING, "a deadline is due before it was set"),
  TERM_WITHOUT_RECORD(Reach.BASE, Severity.NOTE, "nothing tells whether a term was kept"),
  UNDECIDED_FINDING(Reach.BASE, Severity.NOTE, "findings about a term differ"),
  UNKNOWN_ALLOW(
      Reach.BASE,
      Severity.WARNING,
      "`allow:` names a rule that there is not, or that cannot be switched off");

  /** What a rule has to see. */
  private enum Reach {
    /** Found whenever files are read. */
    FILES,
    /** The records that can be used. */
    BASE,
    /** Every record: it says what is wrong where one is left out. */
    WHOLE
  }

  private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');
  private final Reach reach;
  private final Severity severity;
  private final String meaning;

  Rule(Reach reach, Severity severity, String meaning) {
    this.reach = reach;
    this.severity = severity;
    this.meaning = meaning;
  }

  /** Null where there is no such rule. */
  public static Rule of(String id) {
    for (Rule rule : values()) {
      if (rule.id.equals(id)) {
        return rule;
      }
    }
    return null;
  }

  /** The ids of all rules, or of those alone that can be switched off. */
  public static List<String> ids(boolean allowed) {
    List<String> ids = new ArrayList<>();
    for (Rule rule : values()) {
      if (!allowed || rule.canBeAllowed()) {
        ids.add(rule.id);
      }
    }
    return ids;
  }

  public String id() {
    return id;
  }

  @Override
  public String word() {
    return id;
  }

  public Severity severity() {
    return severity;
  }

  /** One line of what it finds. */
  public String meaning() {
    return meaning;
  }

  /** Whether it is found as files are read and linked. */
  public boolean isOfFiles() {
    return reach == Reach.FILES;
  }

  /** Whether it would say what is wrong where a record is left out. */
  public boolean needsEveryRecord() {
    return reach == Reach.WHOLE;
  }

  /** A record with an error of reading cannot be used, whoever allows it. */
  public boolean canBeAllowed() {
    return !(isOfFiles() && severity == Severity.ERROR) && this != UNKNOWN_ALLOW;
  }
}
