/** Rules about deadlines, promises and terms: whether they came out, and whether only once. */
package factfile.check.outcome;
