package factfile.store;

import factfile.model.base.FactBase;

/**
 * A base as a snapshot has it.
 *
 * @param problems how many problems the base has, {@code errors} among them
 * @param leftOut how many of its records cannot be used
 * @param origin the files that it is; null where that cannot be told
 */
public record Snapshot(
    FactBase base, int problems, int errors, int leftOut, SnapshotOrigin origin) {}
