package factfile.store;

import factfile.model.base.FactBase;

/**
 * A base as a snapshot has it.
 *
 * @param problems how many problems the base has, {@code errors} among them
 * @param leftOut how many of its records cannot be used
 */
public record Snapshot(FactBase base, int problems, int errors, int leftOut) {}
