/**
 * What records are made of: citations, slices of time, values, claims, roles and fates. It knows
 * dates and amounts, and no record.
 */
package factfile.model.part;
