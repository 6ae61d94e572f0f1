package factfile.draft.read;

import factfile.prose.forms.Verbs;
import factfile.prose.names.NameMention;
import factfile.prose.said.ClauseWords;
import factfile.prose.said.SpeakerNouns;
import factfile.prose.sentence.Sentence;
import factfile.prose.words.Cues;
import factfile.prose.words.Nouns;
import factfile.prose.words.TokenRange;
import java.util.Set;

/** The noun and the verb of what a keeper writes: a title, in either tense, or what is counted. */
public final class TitleMatter {
  private static final Set<String> HELPING =
      Cues.words(
          """
          was were is are been be being has have had did does do will would could can may might must
          shall should says say said tells told
          """);

  private static final Set<String> SAYING = Set.of("say", "says", "said", "tell", "tells", "told");

  private static final Set<String> QUANTITIES =
      Cues.words(
          "all both every each most some many several first second third last rest its their his her");

  /** Behind these stands what tells which they are. */
  private static final Set<String> ENDING =
      Cues.words(
          "still not now out up off back away down again together home abroad responsible aground");

  private final Sentence title;

  private TitleMatter(Sentence title) {
    this.title = title;
  }

  /** Of the title of an event; null where it does not show. */
  public static SubjectMatter ofEvent(Sentence title) {
    TitleMatter matter = new TitleMatter(title);
    int verb = matter.verb();
    for (int at = 1; at < verb; at++) {
      // What is said is another record's.
      if (SAYING.contains(title.word(at))) {
        return null;
      }
    }
    return verb < 0 ? matter.happening() : matter.ofVerb(verb);
  }

  /** Of the title of a deadline: {@code Reopen the quay}; null where it does not show of what. */
  public static SubjectMatter ofTask(Sentence title) {
    String first = title.word(0);
    String next = title.word(1);
    boolean leads = Nouns.ARTICLES.contains(next) || QUANTITIES.contains(next);
    boolean plain = first.matches("\\p{L}+") && !Nouns.ARTICLES.contains(first);
    if (plain && (leads || Verbs.isPlain(first))) {
      TitleMatter matter = new TitleMatter(title);
      String noun = matter.object(0);
      return noun == null ? null : new SubjectMatter(noun, matter.verbAt(0));
    }
    return SubjectMatter.toDo(title, title.whole());
  }

  /** Of what a count counts: {@code dockers locked out}; null where it does not show. */
  public static SubjectMatter ofCounted(Sentence topic) {
    TitleMatter matter = new TitleMatter(topic);
    int end = 1;
    while (end < matter.size() && !matter.endsCounted(end)) {
      end++;
    }
    String head = matter.noun(end - 1);
    int at = end;
    boolean relative = Set.of("that", "who", "which").contains(topic.word(at));
    at += relative ? 1 : 0;
    while (HELPING.contains(topic.word(at)) || ENDING.contains(topic.word(at))) {
      at++;
    }
    boolean told = at < matter.size() && (matter.isParticiple(at) || relative);
    boolean sure = told && !topic.tokens().get(at).isNumber();
    return head == null ? null : new SubjectMatter(head, sure ? matter.verbAt(at) : null);
  }

  private boolean endsCounted(int at) {
    String word = title.word(at);
    return isParticiple(at)
        || Nouns.PREPOSITIONS.contains(word)
        || Cues.CLAUSE.contains(word)
        || Cues.CLAUSE_OR_DAY.contains(word)
        || HELPING.contains(word)
        || ENDING.contains(word)
        || !(title.tokens().get(at).isWord() || title.tokens().get(at).isNumber());
  }

  private boolean isParticiple(int at) {
    String word = title.word(at);
    boolean past = !word.endsWith("s") && !word.endsWith("ing") && ClauseWords.isVerb(title, at);
    return Verbs.isParticiple(word) || past;
  }

  private int size() {
    return title.tokens().size();
  }

  /** The first verb; behind what only describes a noun, the one that is said of that. */
  private int verb() {
    int first = -1;
    for (int at = 1; at < size(); at++) {
      if (!isVerb(at)) {
        continue;
      }
      boolean passive = Cues.PASSIVE.contains(title.word(at - 1));
      if (passive && Verbs.isParticiple(title.word(at))) {
        boolean describing = first >= 0 && title.word(first).endsWith("ed");
        return first < 0 || describing ? at : first;
      }
      first = first < 0 ? at : first;
    }
    return first;
  }

  private boolean isVerb(int at) {
    String word = title.word(at);
    boolean form = ClauseWords.isVerb(title, at) || isOfSeveral(at);
    return form
        && !ClauseWords.isNounLike(title, at)
        && !HELPING.contains(word)
        && !word.endsWith("ing")
        && !isPlural(at);
  }

  /** {@code Dockers vote}: the form that several have, behind them. */
  private boolean isOfSeveral(int at) {
    String before = title.word(at - 1);
    return Verbs.isPlain(title.word(at)) && before.endsWith("s") && !before.endsWith("ss");
  }

  /** {@code Israeli forces fire}, {@code three attacks on}: what could be a verb, and is a noun. */
  private boolean isPlural(int at) {
    if (!title.word(at).endsWith("s")) {
      return false;
    }
    String next = title.word(at + 1);
    boolean verbal =
        Verbs.isPlain(next) || (ClauseWords.isVerb(title, at + 1) && !next.endsWith("ed"));
    boolean happening = Happenings.isNoun(title.word(at)) && Nouns.PREPOSITIONS.contains(next);
    return title.tokens().get(at - 1).isNumber()
        || Verbs.isPlain(title.word(at - 1))
        || next.equals("and")
        || happening
        || verbal;
  }

  /** Where nothing is said of it but that it happened: {@code A fire in the storehouse}. */
  private SubjectMatter happening() {
    for (int at = 0; at < size(); at++) {
      if (HELPING.contains(title.word(at))) {
        return null;
      }
    }
    for (int at = 0; at < size(); at++) {
      if (Happenings.isNoun(title.word(at))) {
        return new SubjectMatter(title.word(at), null);
      }
    }
    return null;
  }

  private SubjectMatter ofVerb(int verb) {
    boolean passive =
        Verbs.isParticiple(title.word(verb)) && title.isPassive(new TokenRange(verb, verb + 1));
    String noun = passive ? null : object(verb);
    return new SubjectMatter(noun == null ? thing(verb) : noun, verbAt(verb));
  }

  /** With its particle, which makes another verb of it: {@code turn down}. */
  private String verbAt(int at) {
    String after = title.word(at + 1);
    return Cues.PARTICLES.contains(after) ? title.word(at) + " " + after : title.word(at);
  }

  private String object(int verb) {
    int from = verb + 1;
    from += Cues.PARTICLES.contains(title.word(from)) ? 1 : 0;
    while (isLeading(from)) {
      from++;
    }
    String noun = head(from, size());
    return noun == null && title.word(from - 1).equals("the") ? called(from) : noun;
  }

  /** {@code the Skarv Quay}: prose calls it the quay as well. */
  private String called(int from) {
    int end = from;
    while (end < size() && !endsPhrase(end) && title.tokens().get(end).isCapitalised()) {
      end++;
    }
    return end - from < 2 || (end < size() && !endsPhrase(end)) ? null : title.word(end - 1);
  }

  /** {@code The quay closes}: what does it, or it is done to, where that is nobody. */
  private String thing(int verb) {
    int from = 0;
    while (isLeading(from)) {
      from++;
    }
    String noun = head(from, verb);
    boolean somebody = noun == null || SpeakerNouns.isSpeaker(noun) || SpeakerNouns.isGroup(noun);
    return somebody || isName(from) ? null : noun;
  }

  /** At the beginning of a title, every word has a capital: a name, unless it is in the plural. */
  private boolean isName(int at) {
    boolean named = at > 0 ? title.tokens().get(at).isCapitalised() : !title.word(0).endsWith("s");
    for (NameMention name : title.names()) {
      named |= name.at().contains(at);
    }
    return named;
  }

  private boolean isLeading(int at) {
    String word = title.word(at);
    boolean number = at >= 0 && at < size() && title.tokens().get(at).isNumber();
    return number || Nouns.ARTICLES.contains(word) || QUANTITIES.contains(word);
  }

  /** The noun that a phrase ends with, before what tells which it is; null for none. */
  private String head(int from, int to) {
    int end = from;
    while (end < to && !endsPhrase(end) && (end == from || !Verbs.isParticiple(title.word(end)))) {
      end++;
    }
    // "They stop calling": behind an article it would be a thing.
    boolean doing = end == from + 1 && title.word(from).endsWith("ing") && !isLeading(from - 1);
    return end == from || doing ? null : noun(end - 1);
  }

  private boolean endsPhrase(int at) {
    String word = title.word(at);
    return Nouns.PREPOSITIONS.contains(word)
        || Cues.CLAUSE.contains(word)
        || Cues.CLAUSE_OR_DAY.contains(word)
        || HELPING.contains(word)
        || ENDING.contains(word)
        || Set.of("and", "or", "to").contains(word)
        || !(title.tokens().get(at).isWord() || title.tokens().get(at).isNumber());
  }

  /** A word that can stand for what something is about. */
  private String noun(int at) {
    String word = title.word(at);
    boolean named = at > 0 && title.tokens().get(at).isCapitalised();
    boolean no =
        named
            || word.length() < 3
            || word.endsWith("ly")
            || (Nouns.PRONOUNS.contains(word) && !word.equals("people"))
            || Cues.TIME.contains(word)
            || QUANTITIES.contains(word)
            || !word.matches("\\p{L}[\\p{L}-]*");
    return no ? null : word;
  }
}
