package factfile.model.base;

import factfile.model.record.Entity;
import factfile.model.record.Fact;
import factfile.model.record.Item;
import factfile.model.record.Source;
import java.util.AbstractList;
import java.util.List;

/** A base whose records have places: facts first, then entities, then sources. */
public abstract class PlacedBase implements FactBase {
  private final Chronology chronology = new Chronology(this);
  private final int firstEntity;
  private final int firstSource;
  private final int end;

  protected PlacedBase(int facts, int entities, int sources) {
    this.firstEntity = facts;
    this.firstSource = facts + entities;
    this.end = facts + entities + sources;
  }

  /** The record at a place. */
  protected abstract Item item(int place);

  protected final boolean isFact(int place) {
    return place < firstEntity;
  }

  protected final boolean isEntity(int place) {
    return place >= firstEntity && place < firstSource;
  }

  @Override
  public final int factPlaces() {
    return firstEntity;
  }

  @Override
  public final Fact factAt(int place) {
    return (Fact) item(place);
  }

  @Override
  public final Item itemAt(int place) {
    return item(place);
  }

  @Override
  public final Ordinals entityPlaces() {
    return Ordinals.range(firstEntity, firstSource);
  }

  @Override
  public final Ordinals sourcePlaces() {
    return Ordinals.range(firstSource, end);
  }

  @Override
  public final List<Fact> facts() {
    return facts(Ordinals.range(0, end));
  }

  @Override
  public final List<Entity> entities() {
    return entities(Ordinals.range(0, end));
  }

  @Override
  public final List<Source> sources() {
    return sources(Ordinals.range(0, end));
  }

  @Override
  public final List<Fact> facts(Ordinals records) {
    return new Picked<>(Fact.class, records.within(0, firstEntity));
  }

  @Override
  public final List<Entity> entities(Ordinals records) {
    return new Picked<>(Entity.class, records.within(firstEntity, firstSource));
  }

  @Override
  public final List<Source> sources(Ordinals records) {
    return new Picked<>(Source.class, records.within(firstSource, end));
  }

  /** Some of the records, all of one type, each taken when it is asked for. */
  private final class Picked<T extends Item> extends AbstractList<T> {
    private final Class<T> type;
    private final Ordinals places;

    Picked(Class<T> type, Ordinals places) {
      this.type = type;
      this.places = places;
    }

    @Override
    public T get(int index) {
      return type.cast(item(places.get(index)));
    }

    @Override
    public int size() {
      return places.size();
    }
  }

  @Override
  public final Chronology chronology() {
    return chronology;
  }
}
