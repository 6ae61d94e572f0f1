/**
 * What a fact base holds: facts, entities, sources, and the values they are made of (dates,
 * quantities, durations, slices of time).
 *
 * <p>Only the JDK is used here, and nothing here reads, prints or asks the clock. Everything is
 * immutable. Entities and facts refer to each other by id, never by object: a record can be read,
 * dropped or kept back (by {@code --known-by}) without touching the others, and a look-up goes
 * through {@link factfile.model.base.FactBase}.
 */
package factfile.model;
