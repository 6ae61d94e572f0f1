package factfile.query.state;

import factfile.answer.Cell.Ref;
import factfile.model.base.FactBase;
import factfile.model.base.Ruling;
import factfile.model.part.Citation;
import factfile.model.part.Voice;
import factfile.query.words.Entities;

/**
 * Who says so, with a name: whom a source has it from, else its publisher.
 *
 * @param id of the entity; null for a publisher
 */
public record Reporter(String id, String name) {
  public static Reporter of(FactBase base, Citation cite) {
    return of(base, Ruling.voice(base, cite));
  }

  static Reporter of(FactBase base, Voice voice) {
    return voice.id() == null
        ? new Reporter(null, voice.publisher())
        : new Reporter(voice.id(), Entities.name(base, voice.id()));
  }

  public Ref ref() {
    return new Ref(id, name);
  }
}
