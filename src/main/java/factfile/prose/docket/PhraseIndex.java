package factfile.prose.docket;

import factfile.prose.words.PhrasalVerbs;
import factfile.wording.Token;
import factfile.wording.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The records that have a phrase, whatever its form. */
final class PhraseIndex {
  /** A phrase as folded words, and who has it as a topic or as an act. */
  private record Entry(List<String> words, NumberList topics, NumberList acts) {
    boolean stands(List<Token> tokens, int at) {
      if (PhrasalVerbs.is(words) && PhrasalVerbs.isSplitAt(tokens, at, words)) {
        return true;
      }
      if (at + words.size() > tokens.size()) {
        return false;
      }
      for (int i = 1; i < words.size(); i++) {
        if (!tokens.get(at + i).word().equals(words.get(i))) {
          return false;
        }
      }
      return true;
    }
  }

  private final Map<String, List<Entry>> byFirstWord = new HashMap<>();
  private final Map<String, Entry> byPhrase = new HashMap<>();

  void addTopics(List<String> phrases, int record) {
    for (String phrase : phrases) {
      Entry entry = entry(phrase);
      if (entry != null) {
        entry.topics().add(record);
      }
    }
  }

  void addActs(List<String> phrases, int record) {
    for (String phrase : phrases) {
      Entry entry = entry(phrase);
      if (entry != null) {
        entry.acts().add(record);
      }
    }
  }

  /** Null for a phrase without words. */
  private Entry entry(String phrase) {
    Entry known = byPhrase.get(phrase);
    if (known != null) {
      return known;
    }
    List<String> words = new ArrayList<>();
    for (Token token : Tokens.of(phrase)) {
      words.add(token.word());
    }
    if (words.isEmpty()) {
      return null;
    }
    Entry entry = new Entry(List.copyOf(words), new NumberList(), new NumberList());
    byPhrase.put(phrase, entry);
    List<Entry> same = byFirstWord.get(words.get(0));
    if (same == null) {
      same = new ArrayList<>(1);
      byFirstWord.put(words.get(0), same);
    }
    same.add(entry);
    return entry;
  }

  /** Marks all records of which a phrase stands in a sentence. */
  void mark(List<Token> tokens, Hits hits) {
    for (int at = 0; at < tokens.size(); at++) {
      List<Entry> entries = byFirstWord.get(tokens.get(at).word());
      for (int i = 0; entries != null && i < entries.size(); i++) {
        Entry entry = entries.get(i);
        if (entry.stands(tokens, at)) {
          mark(entry.topics(), Hits.TOPIC, hits);
          mark(entry.acts(), Hits.ACT, hits);
        }
      }
    }
  }

  private static void mark(NumberList records, int kind, Hits hits) {
    for (int at = 0; at < records.size(); at++) {
      hits.phrase(records.get(at), kind);
    }
  }
}
