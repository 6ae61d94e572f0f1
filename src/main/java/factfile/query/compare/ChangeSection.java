package factfile.query.compare;

/** Under which heading a change is told. */
enum ChangeSection {
  HAPPENED("What happened"),
  NUMBERS("Numbers"),
  DEADLINES("Deadlines"),
  TERMS("Terms"),
  WHO("Who");

  private final String heading;

  ChangeSection(String heading) {
    this.heading = heading;
  }

  String heading() {
    return heading;
  }
}
