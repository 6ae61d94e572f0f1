package factfile.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What is remembered of the additions to a base, the newest first. The oldest are forgotten where
 * they become too many.
 */
public record AdditionLog(List<Transaction> transactions) {
  public static final AdditionLog EMPTY = new AdditionLog(List.of());

  /** So many can be taken back, one after the other. */
  static final int MOST = 100;

  /** So long a text is remembered, but for the newest, which has all the ids that were added. */
  static final int LONGEST = 4 << 20;

  private static final String HEADER = "factfile additions 2";
  private static final String BEGIN = "transaction";
  private static final String PART = "addition";

  /**
   * What was added at once, and is taken back at once.
   *
   * @param additions in the order in which they are taken back
   */
  public record Transaction(List<LastAddition> additions, Occasion occasion) {
    public Transaction {
      additions = List.copyOf(additions);
    }

    private String text() {
      StringBuilder text = new StringBuilder();
      text.append(
          LogLine.of(BEGIN, String.valueOf(additions.size()), occasion.cite(), occasion.day()));
      for (LastAddition each : additions) {
        text.append(
            LogLine.of(
                PART,
                each.name(),
                String.valueOf(each.offset()),
                String.valueOf(each.length()),
                String.valueOf(each.made()),
                each.printBefore(),
                each.print(),
                String.join(" ", each.ids())));
      }
      return text.toString();
    }
  }

  public AdditionLog {
    transactions = List.copyOf(transactions);
  }

  public boolean isEmpty() {
    return transactions.isEmpty();
  }

  public Transaction newest() {
    return transactions.get(0);
  }

  public AdditionLog withoutNewest() {
    return new AdditionLog(transactions.subList(1, transactions.size()));
  }

  /** What was read for the newest addition. */
  public Occasion occasion() {
    return isEmpty() ? Occasion.NONE : newest().occasion();
  }

  /**
   * @param additions in the order in which they were made
   */
  public AdditionLog with(List<Addition> additions, Occasion occasion) {
    List<LastAddition> added = new ArrayList<>();
    for (Addition addition : additions) {
      added.add(LastAddition.of(addition));
    }
    Collections.reverse(added);
    List<Transaction> all = new ArrayList<>();
    all.add(new Transaction(added, occasion.or(occasion())));
    all.addAll(transactions.subList(0, Math.min(MOST - 1, transactions.size())));
    return new AdditionLog(all);
  }

  public String text() {
    StringBuilder text = new StringBuilder(HEADER).append('\n');
    for (Transaction each : transactions) {
      String own = each.text();
      if (text.length() > HEADER.length() + 1 && text.length() + own.length() > LONGEST) {
        break;
      }
      text.append(own);
    }
    return text.toString();
  }

  /** What {@link #text} wrote, or what was written before there were several, as far as it goes. */
  public static AdditionLog read(String text) {
    List<String> lines = text.lines().toList();
    if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
      List<LastAddition> one = LastAddition.readAll(text);
      return one == null ? EMPTY : new AdditionLog(List.of(new Transaction(one, Occasion.NONE)));
    }
    List<Transaction> all = new ArrayList<>();
    int at = 1;
    while (at < lines.size()) {
      Transaction next = transaction(lines, at);
      if (next == null) {
        break;
      }
      all.add(next);
      at += 1 + next.additions().size();
    }
    return new AdditionLog(all);
  }

  /** The one that begins on a line; null where that is something else, or it breaks off. */
  private static Transaction transaction(List<String> lines, int at) {
    List<String> head = LogLine.read(lines.get(at));
    if (head.size() != 4 || !head.get(0).equals(BEGIN) || !head.get(1).matches("[1-9][0-9]{0,5}")) {
      return null;
    }
    int count = Integer.parseInt(head.get(1));
    List<LastAddition> additions = new ArrayList<>();
    for (int i = at + 1; i <= at + count && i < lines.size(); i++) {
      List<String> own = LogLine.read(lines.get(i));
      if (own.size() != 8
          || !own.get(0).equals(PART)
          || !own.get(2).matches("[0-9]{1,9}")
          || !own.get(3).matches("[0-9]{1,9}")) {
        return null;
      }
      additions.add(
          new LastAddition(
              own.get(1),
              Integer.parseInt(own.get(2)),
              Integer.parseInt(own.get(3)),
              own.get(4).equals("true"),
              own.get(5),
              own.get(6),
              List.of(own.get(7).split(" "))));
    }
    boolean whole = additions.size() == count;
    return whole ? new Transaction(additions, new Occasion(head.get(2), head.get(3))) : null;
  }
}
