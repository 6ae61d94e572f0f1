package factfile.model.edit;

import factfile.model.base.WordPlaces;

/** Where words stand after an edit. */
final class EditedWords implements WordPlaces {
  private final WordPlaces before;
  private final WordPlaces fresh;
  private final BaseEdit edit;

  EditedWords(WordPlaces before, WordPlaces fresh, BaseEdit edit) {
    this.before = before;
    this.fresh = fresh;
    this.edit = edit;
  }

  @Override
  public void tell(String start, Listener listener) {
    before.tell(start, new Kept(listener));
    fresh.tell(start, new New(listener));
  }

  private final class Kept implements Listener {
    private final Listener listener;

    Kept(Listener listener) {
      this.listener = listener;
    }

    @Override
    public void hear(int place, int mark, boolean whole) {
      int now = edit.runs().now(place);
      if (now >= 0) {
        listener.hear(now, mark, whole);
      }
    }
  }

  private final class New implements Listener {
    private final Listener listener;

    New(Listener listener) {
      this.listener = listener;
    }

    @Override
    public void hear(int place, int mark, boolean whole) {
      listener.hear(edit.fresh().get(place), mark, whole);
    }
  }
}
