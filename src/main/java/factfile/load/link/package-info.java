/**
 * Records held against each other: ids that lead nowhere, orders and chains of dates that cannot
 * be.
 */
package factfile.load.link;
